// Why did it come to this? What an event that no decision explains came from and what it changes, as the seat may know it.
import { LUCK_OUTCOMES } from '../model/faction/luck.ts';
import type { FactionId, SeatId } from '../model/ids.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import { roundDiv } from '../model/numbers.ts';
import type { SeatEvent, SeatReport } from '../model/report.ts';
import { findVariant } from '../scenario/scenario.ts';
import type { Game } from './state.ts';
import { effectsOfOrder } from './week-desk.ts';
import { itemsOf, type WeekItem } from './week-items.ts';

/** Something that came before. */
export interface CauseLine {
  readonly week: number;
  readonly item: WeekItem;
  /** Whether it stands in the list on screen. */
  readonly here: boolean;
}

/** A change that an event makes for certain. */
export interface EffectLine {
  readonly meter: string;
  readonly by: number;
  /** Whether it is the seat's own meter, or a trust that concerns it. */
  readonly own: boolean;
}

/** A faction that may have fired an attack whose author is not known. */
export interface SuspectLine {
  readonly faction: FactionId;
  /** Chance that it fired at anything that week, at the seat's estimates, 0 to 100. */
  readonly percent: number;
}

export interface EventCard {
  readonly causes: readonly CauseLine[];
  readonly effects: readonly EffectLine[];
  readonly suspects: readonly SuspectLine[];
  /** What the last four weeks held, for a change of course; null for anything else. */
  readonly weeks: {
    readonly attacks: number;
    readonly breaches: number;
    readonly deadly: number;
  } | null;
  /** Seats that learn of an order in its week; null for anything else. */
  readonly seenBy: readonly SeatId[] | null;
  /** Rung of Washington's ladder, 1 to 5, for a strike. */
  readonly strikeRung: number | null;
}

/** Most lines of causes, and of factions that may have fired. */
const CAUSES = 4;
const SUSPECTS = 5;
/** Weeks that a trajectory looks back on (model/trajectory.ts). */
const COURSE_WEEKS = 4;
/** Weeks back in which an attack gives a reason to strike. */
const REASON_WEEKS = 2;

type Test = (event: SeatEvent) => boolean;

const hurtUs: Test = (event) =>
  event.kind === 'attack' && (event.harm.us?.killed ?? 0) + (event.harm.us?.wounded ?? 0) > 0;

/** Which earlier events bear on this one, and how many weeks back they are looked for. */
function looksFor(event: SeatEvent): { readonly test: Test; readonly weeks: number } | null {
  switch (event.kind) {
    case 'strike': {
      const { faction } = event;
      return {
        test: (one) =>
          one.kind === 'attack' &&
          (hurtUs(one) || (faction !== null && one.faction === faction) || one.faction === null),
        weeks: REASON_WEEKS,
      };
    }
    case 'breach': {
      if (event.by === 'strike') return { test: (one) => one.kind === 'strike', weeks: 1 };
      if (event.by === 'missiles') {
        return { test: (one) => one.kind === 'order' && one.seat === 'tehran', weeks: 1 };
      }
      if (event.why === 'us-dead') {
        return {
          test: (one) => one.kind === 'attack' && (one.harm.us?.killed ?? 0) > 0,
          weeks: 1,
        };
      }
      if (event.why === 'embassy-hit') {
        return { test: (one) => one.kind === 'attack' && one.target === 'missions', weeks: 1 };
      }
      return { test: (one) => one.kind === 'attack' && one.rung >= 4, weeks: 1 };
    }
    case 'trajectory':
      return { test: (one) => one.kind === 'breach', weeks: COURSE_WEEKS };
    case 'truce': {
      const { faction } = event;
      return {
        test: (one) =>
          (one.kind === 'attack' && one.faction === faction) ||
          (one.kind === 'strike' && one.faction === faction) ||
          (one.kind === 'order' && (one.choice.target === faction || one.choice.target === 'all')),
        weeks: REASON_WEEKS,
      };
    }
    case 'ending':
      return { test: (one) => one.kind === 'breach' || one.kind === 'rule', weeks: COURSE_WEEKS };
    default:
      return null;
  }
}

function causesOf(game: Game, report: SeatReport, event: SeatEvent): CauseLine[] {
  const wanted = looksFor(event);
  if (!wanted) return [];
  const found: CauseLine[] = [];
  const reports = game.reports.slice(Math.max(0, report.week - wanted.weeks), report.week);
  for (const one of reports.reverse()) {
    const here = one.week === report.week;
    for (const item of itemsOf(one).reverse()) {
      if (!item.event || item.event === event || !wanted.test(item.event)) continue;
      // A breach stands on its own day in the list; nothing later in the week led to anything.
      if (here && item.weekday > event.weekday) continue;
      found.push({ week: one.week, item, here });
    }
  }
  return found.slice(0, CAUSES);
}

function effectsOf(game: Game, event: SeatEvent): EffectLine[] {
  const content = findVariant(game.scenario, game.header.variant)?.content;
  const effects =
    event.kind === 'order'
      ? effectsOfOrder(event)
      : event.kind === 'news'
        ? ([...(content?.calendar ?? []), ...(content?.events ?? [])].find(
            ({ id }) => id === event.id,
          )?.effects ?? [])
        : [];
  const own = (meter: string): boolean =>
    meter.startsWith(`seat.${game.seat}.`) || meter.endsWith(`.trust.${game.seat}`);
  return effects.map(({ meter, by }) => ({ meter, by, own: own(meter) }));
}

function suspectsOf(game: Game, report: SeatReport, event: SeatEvent): SuspectLine[] {
  if (event.kind !== 'attack' || event.faction !== null) return [];
  const content = findVariant(game.scenario, game.header.variant)?.content;
  const reaches = new Map(content?.factions.map(({ id, reach }) => [id, reach]));
  return report.decisions
    .filter(({ faction }) => reaches.get(faction)?.includes(event.place) ?? false)
    .map(({ faction, why }) => ({
      faction,
      // Rounded, it would read as certain where it is not.
      percent: Math.min(99, 100 - roundDiv((why.chances[0] ?? 0) * 100, LUCK_OUTCOMES)),
    }))
    .sort((one, other) => other.percent - one.percent)
    .slice(0, SUSPECTS);
}

function weeksOf(game: Game, event: SeatEvent): EventCard['weeks'] {
  if (event.kind !== 'trajectory' && event.kind !== 'ending') return null;
  const last = game.view.history.slice(-COURSE_WEEKS);
  const reports = game.reports.slice(-COURSE_WEEKS);
  const breaches = reports.map(
    ({ events }) => events.filter(({ kind }) => kind === 'breach').length,
  );
  const deadly = reports.filter(({ events }) =>
    events.some(
      (one) =>
        (one.kind === 'attack' || one.kind === 'strike') &&
        Object.values(one.harm).some(({ killed }) => killed > 0),
    ),
  ).length;
  return {
    attacks: last.reduce((sum, { attacks }) => sum + attacks, 0),
    breaches: breaches.reduce((sum, count) => sum + count, 0),
    deadly,
  };
}

/** What the panel beside an event says, from the seat's own reports and the rules that all can read. */
export function eventCard(game: Game, report: SeatReport, event: SeatEvent): EventCard {
  return {
    causes: causesOf(game, report, event),
    effects: effectsOf(game, event),
    suspects: suspectsOf(game, report, event),
    weeks: weeksOf(game, event),
    seenBy:
      event.kind === 'order' ? (findOrder(event.seat, event.choice.order)?.seenBy ?? null) : null,
    strikeRung: event.kind === 'strike' ? event.rung : null,
  };
}
