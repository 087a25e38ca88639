// The odds of two lines side by side, week by week from the fork, as rows: whole per cents, their sampling error, and how far they lie apart.
import { differenceIn, type Odds } from '../../analysis/odds.ts';
import { TRAJECTORIES, type SeatId, type Trajectory } from '../../model/ids.ts';
import { percentsOf, shareOf } from '../end-odds.ts';

/** The odds before one week in both lines; null where they are not reckoned, yet or at all. */
export interface OddsPair {
  /** From 1. */
  readonly week: number;
  readonly one: Odds | null;
  readonly other: Odds | null;
}

/** The odds of two lines, as far as they have been reckoned. */
export interface ComparedOdds {
  /** Whose knowledge they are reckoned from. */
  readonly seat: SeatId;
  /** From the week of the fork on. */
  readonly pairs: readonly OddsPair[];
  /** Trials behind each. */
  readonly runs: number;
  /** States whose odds are known, of how many; a state that both lines share counts once. */
  readonly reckoned: number;
  readonly all: number;
  /** Whether some could not be reckoned here. */
  readonly failed: boolean;
}

/** The odds of one line before a week. */
export interface OddsSide {
  /** Whole per cent that add up to 100. */
  readonly percents: Readonly<Record<Trajectory, number>>;
  /** Standard error of each, in whole points, at least 1. */
  readonly errors: Readonly<Record<Trajectory, number>>;
}

/** How far the second line's odds lie from the first's, in whole points, with the standard error of the paired trials. */
export interface OddsShift {
  readonly by: number;
  readonly error: number;
}

export interface OddsRow {
  readonly week: number;
  readonly one: OddsSide | null;
  readonly other: OddsSide | null;
  /** Null unless both are known. */
  readonly shift: Readonly<Record<Trajectory, OddsShift>> | null;
}

function each<T>(of: (trajectory: Trajectory) => T): Readonly<Record<Trajectory, T>> {
  return {
    escalation: of('escalation'),
    sporadic: of('sporadic'),
    'de-escalation': of('de-escalation'),
  };
}

function points(tenths: number): number {
  return Math.round(tenths / 10);
}

function sideOf(odds: Odds | null): OddsSide | null {
  if (!odds) return null;
  return {
    percents: percentsOf(shareOf(odds)),
    errors: each((name) => Math.max(1, points(odds.trajectories[name].error))),
  };
}

/** The rows of what is known so far; a week without odds in either line has none. */
export function oddsRows({ pairs }: Pick<ComparedOdds, 'pairs'>): readonly OddsRow[] {
  return pairs.flatMap(({ week, one, other }): OddsRow[] => {
    const first = sideOf(one);
    const second = sideOf(other);
    if (!first && !second) return [];
    const shift =
      one && other && first && second
        ? each((name) => {
            const by = second.percents[name] - first.percents[name];
            const error = points(differenceIn(name, other, one).error);
            // Trials that all agree leave no spread; a difference is still never sure to the point.
            return { by, error: by === 0 ? error : Math.max(1, error) };
          })
        : null;
    return [{ week, one: first, other: second, shift }];
  });
}

/** Where the lines lie farthest apart. */
export interface WidestShift extends OddsShift {
  readonly week: number;
  readonly trajectory: Trajectory;
  /** Whether sampling alone could give as much: less than two standard errors. */
  readonly couldBeChance: boolean;
}

/** How far the lines lie apart, whichever is ahead, in whole points. */
export function pointsApart({ by }: Pick<OddsShift, 'by'>): number {
  return Math.abs(by);
}

/** The week and trajectory in which the odds lie farthest apart, the earliest of several; null where none do. */
export function widestShift(rows: readonly OddsRow[]): WidestShift | null {
  let widest: WidestShift | null = null;
  for (const { week, shift } of rows) {
    if (!shift) continue;
    for (const trajectory of TRAJECTORIES) {
      const { by, error } = shift[trajectory];
      if (Math.abs(by) <= Math.abs(widest?.by ?? 0)) continue;
      widest = { week, trajectory, by, error, couldBeChance: Math.abs(by) < 2 * error };
    }
  }
  return widest;
}
