// The hinge of a run: the week on which most turned, and what happened in it.
import type { BreachEvent, TurnEvent } from '../model/events.ts';
import { SEATS, TRAJECTORIES, type FactionId, type SeatId, type Trajectory } from '../model/ids.ts';
import type { WeekMark } from '../model/state.ts';
import { percentsOf, shareOf, type OddsShares } from './end-odds.ts';
import type { EndOfRun } from './state.ts';

/** The share that moved most in the week. */
export interface HingeShift {
  readonly trajectory: Trajectory;
  /** Whole per cent before the week and before the next. */
  readonly before: number;
  readonly after: number;
}

export interface Hinge {
  /** From 1. */
  readonly week: number;
  /** By the odds, or while they are not all reckoned by what happened. */
  readonly shift: HingeShift | null;
}

type Marked = Pick<
  WeekMark,
  | 'breaches'
  | 'deadlyBreach'
  | 'campaign'
  | 'iranianMissiles'
  | 'trajectory'
  | 'intensity'
  | 'attacks'
>;

/** How grave a week was: breaches before a change of course, that before how much fire there was. */
function gravityOf(mark: Marked, before: Trajectory | undefined): number {
  const turned = before !== undefined && before !== mark.trajectory;
  return (
    (mark.deadlyBreach ? 100_000 : 0) +
    (mark.campaign || mark.iranianMissiles ? 50_000 : 0) +
    mark.breaches * 5000 +
    (turned ? 2000 : 0) +
    mark.intensity * 10 +
    mark.attacks
  );
}

/** The largest move of one share between two moments. */
function largestShift(before: OddsShares, after: OddsShares): HingeShift & { size: number } {
  const moves = TRAJECTORIES.map((trajectory) => ({
    trajectory,
    before: percentsOf(before)[trajectory],
    after: percentsOf(after)[trajectory],
    size: Math.abs(after[trajectory] - before[trajectory]),
  }));
  return moves.reduce((most, one) => (one.size > most.size ? one : most));
}

/**
 * The week on which most turned: the one over which a share of the odds moved most, when all odds
 * are reckoned and one moved; else the gravest by what happened. The earlier of two alike. Null for
 * a run without weeks.
 * @param odds  shares before each week
 */
export function findHinge(
  odds: readonly (OddsShares | null)[],
  history: readonly Marked[],
): Hinge | null {
  if (history.length === 0) return null;
  let best: (HingeShift & { size: number; week: number }) | null = null;
  const whole = odds.length === history.length && odds.every((one) => one !== null);
  for (let at = 0; at + 1 < odds.length; at++) {
    const [before, after] = [odds[at], odds[at + 1]];
    if (!whole || !before || !after) break;
    const shift = largestShift(before, after);
    if (shift.size > (best?.size ?? 0)) best = { ...shift, week: at + 1 };
  }
  if (best) {
    const { week, trajectory, before, after } = best;
    return { week, shift: { trajectory, before, after } };
  }
  let [week, most] = [1, -1];
  history.forEach((mark, at) => {
    const gravity = gravityOf(mark, history[at - 1]?.trajectory);
    if (gravity > most) [week, most] = [at + 1, gravity];
  });
  return { week, shift: null };
}

/** The hinge of a run that is over. */
export function hingeOf(end: EndOfRun): Hinge | null {
  return findHinge(
    end.odds.map((one) => one && shareOf(one)),
    end.open.history,
  );
}

/** Something that happened in a week, as one clause of a sentence. */
export type WeekClause =
  | { readonly kind: 'breach'; readonly why: BreachEvent['why'] }
  | { readonly kind: 'turned'; readonly from: Trajectory; readonly to: Trajectory }
  | {
      readonly kind: 'truce';
      readonly faction: FactionId;
      readonly what: 'broken' | 'halted' | 'accepted' | 'lapsed' | 'bent';
    }
  | {
      readonly kind: 'order';
      readonly seat: SeatId;
      readonly order: string;
      readonly target: string | null;
    }
  | { readonly kind: 'strikes'; readonly n: number }
  | { readonly kind: 'fired'; readonly n: number; readonly of: number };

/** Most clauses of one sentence, the count of factions apart. */
const MOST = 2;

/** The weightiest things of a week, in the order in which they are told. */
export function clausesOf(
  events: readonly TurnEvent[],
  fired: { readonly n: number; readonly of: number },
): readonly WeekClause[] {
  const breaches = events.flatMap((event): WeekClause[] =>
    event.kind === 'breach' ? [{ kind: 'breach', why: event.why }] : [],
  );
  const turned = events.flatMap((event): WeekClause[] =>
    event.kind === 'trajectory' ? [{ kind: 'turned', from: event.from, to: event.to }] : [],
  );
  const truces = events.flatMap((event): WeekClause[] =>
    event.kind === 'truce' && event.what !== 'refused'
      ? [{ kind: 'truce', faction: event.faction, what: event.what }]
      : [],
  );
  const strikes = events.filter(({ kind }) => kind === 'strike').length;
  const orders = SEATS.flatMap((seat): WeekClause[] => {
    const first = events.find((event) => event.kind === 'order' && event.seat === seat);
    if (first?.kind !== 'order') return [];
    const { order, target } = first.choice;
    return [{ kind: 'order', seat, order, target }];
  });
  const all: readonly WeekClause[] = [
    ...breaches.filter(
      (one, at) =>
        breaches.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
    ),
    ...turned,
    ...truces.slice(0, 1),
    ...(strikes > 0 && breaches.length === 0 ? [{ kind: 'strikes', n: strikes } as const] : []),
    ...orders,
  ];
  return [...all.slice(0, MOST), { kind: 'fired', ...fired }];
}

/** How many factions fired in a week. */
export function firedIn(end: EndOfRun, week: number): { readonly n: number; readonly of: number } {
  return {
    n: end.rungs.filter(({ rungs }) => (rungs[week - 1] ?? 0) > 0).length,
    of: end.rungs.length,
  };
}
