// The week's list: every event a seat may know, in order, and the silences that are news too.
import { LUCK_OUTCOMES } from '../model/faction/luck.ts';
import type { FactionId, SeatId, Victim } from '../model/ids.ts';
import type { SeatEvent, SeatReport } from '../model/report.ts';

/** One line of "What happened": an event, or a faction that held fire. */
export interface WeekItem {
  /** Number in the week's list, from 1. */
  readonly n: number;
  readonly event: SeatEvent | null;
  /** Faction whose decision can be asked why, if there is one. */
  readonly faction: FactionId | null;
  readonly place: string | null;
  /** Day of the week, 0 to 6. */
  readonly weekday: number;
}

/** Attacks of a week of which the seat does not know who fired. */
export function unknownAuthors({ events }: Pick<SeatReport, 'events'>): number {
  return events.filter((event) => event.kind === 'attack' && event.faction === null).length;
}

/** How much an event matters for the order of the digest; larger first. */
export function weightOf(event: SeatEvent): number {
  switch (event.kind) {
    case 'ending':
      return 100;
    case 'trajectory':
      return 60;
    case 'breach':
      return 85;
    case 'strike':
      return 40 + event.rung * 8;
    case 'attack':
      return (
        20 +
        event.rung * 6 +
        (event.outcome === 'killed'
          ? 50
          : event.outcome === 'wounded'
            ? 25
            : event.outcome === 'damage'
              ? 6
              : 0)
      );
    case 'truce':
      return event.what === 'bent' ? 28 : 52;
    case 'deal':
      return event.what === 'refused' ? 36 : 58;
    case 'rule':
      return 48;
    case 'news':
      return 38;
    case 'order':
      return 34;
    default:
      return event satisfies never;
  }
}

function placeOf(event: SeatEvent): string | null {
  if (event.kind === 'attack' || event.kind === 'strike') return event.place;
  return event.kind === 'order' && event.seat === 'baghdad' ? 'baghdad' : null;
}

function factionOf(event: SeatEvent): FactionId | null {
  return event.kind === 'attack' || event.kind === 'truce' ? event.faction : null;
}

/** Those whose deaths and wounds weigh more at a seat: its own. */
const OWN: Readonly<Record<SeatId, readonly Victim[]>> = {
  baghdad: ['iraqiForces', 'civilians'],
  washington: ['us', 'partners'],
  tehran: ['factions'],
};

/** How much an event matters to one seat: its own people weigh more, and its own orders, which it knows, less. */
export function weightFor(seat: SeatId, event: SeatEvent): number {
  const weight = weightOf(event);
  if (event.kind === 'order') return event.seat === seat ? weight - 20 : weight;
  if (event.kind !== 'attack' && event.kind !== 'strike') return weight;
  const own = OWN[seat].some((victim) => event.harm[victim] !== undefined);
  return own ? weight + 20 : weight;
}

/** Share of outcomes in which it would have held fire, from which a silence is no news. */
const EXPECTED_SILENCE = 0.65;

/** The faction whose holding back says most: the one that was likeliest to fire. */
function tellingSilence(report: SeatReport): SeatReport['decisions'][number] | null {
  const hold = ({ why }: SeatReport['decisions'][number]): number => why.chances[0] ?? 0;
  return report.decisions
    .filter(({ observed }) => observed === 0)
    .reduce<SeatReport['decisions'][number] | null>(
      (best, one) => (best === null || hold(one) < hold(best) ? one : best),
      null,
    );
}

/** Whether the silence of the week was not to be expected. */
function isNotable(report: SeatReport): boolean {
  const silent = tellingSilence(report);
  return silent !== null && (silent.why.chances[0] ?? 0) < EXPECTED_SILENCE * LUCK_OUTCOMES;
}

/** Every line of the week, by day; at most one silence, of the faction whose holding back says most. */
export function itemsOf(report: SeatReport): WeekItem[] {
  // A strike tells itself; the order behind it would say the same twice.
  const struck = new Set(
    report.events.flatMap((event) => (event.kind === 'strike' ? [event.order] : [])),
  );
  const events = report.events.filter(
    (event) => event.kind !== 'order' || !struck.has(event.choice.order),
  );
  const items = events.map((event, index): WeekItem => ({
    n: index + 1,
    event,
    faction: factionOf(event),
    place: placeOf(event),
    weekday: event.weekday,
  }));
  const silent = tellingSilence(report);
  if (silent) {
    items.push({
      n: items.length + 1,
      event: null,
      faction: silent.faction,
      place: null,
      weekday: 6,
    });
  }
  return items;
}

/** The week's digest: at most `most` lines, the weightiest first, with room for one silence that was not to be expected. */
export function digestOf(report: SeatReport, most: number, seat?: SeatId): WeekItem[] {
  const items = itemsOf(report);
  const told = items.filter((item) => item.event !== null);
  const weight = ({ event }: WeekItem): number => {
    if (!event) return 0;
    return seat ? weightFor(seat, event) : weightOf(event);
  };
  const ranked = told.sort((one, other) => weight(other) - weight(one) || one.n - other.n);
  const silence = isNotable(report) ? items.find((item) => item.event === null) : undefined;
  return silence ? [...ranked.slice(0, most - 1), silence] : ranked.slice(0, most);
}

/** The lines that a digest leaves out, by day; a silence that was to be expected is none of them. */
export function restOf(report: SeatReport, digest: readonly WeekItem[]): readonly WeekItem[] {
  const shown = new Set(digest.map(({ n }) => n));
  return itemsOf(report).filter(({ n, event }) => event !== null && !shown.has(n));
}
