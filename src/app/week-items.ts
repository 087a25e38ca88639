// The week's list: every event a seat may know, in order, and the silences that are news too.
import type { FactionId } from '../model/ids.ts';
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
  const silent = report.decisions.find((decision) => decision.observed === 0);
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

/** The week's digest: at most `most` lines, the weightiest first, with room for one silence. */
export function digestOf(report: SeatReport, most: number): WeekItem[] {
  const items = itemsOf(report);
  const told = items.filter((item) => item.event !== null);
  const weight = (item: WeekItem): number => (item.event ? weightOf(item.event) : 0);
  const ranked = told.sort((one, other) => weight(other) - weight(one) || one.n - other.n);
  const silence = items.find((item) => item.event === null);
  return silence ? [...ranked.slice(0, most - 1), silence] : ranked.slice(0, most);
}
