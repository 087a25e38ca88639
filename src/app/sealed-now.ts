// The box "If sealed now", ready to draw: what the trials of the draft say, and how far the draft moves them.
import type { Band, Odds } from '../analysis/odds.ts';
import { arePaired, differenceIn } from '../analysis/odds.ts';
import { roundDiv } from '../model/numbers.ts';
import { COURSES, wholePercents } from './assumption-rows.ts';

/** A mean in tenths, and an 80% range in whole numbers that holds it. */
export interface SealedRange {
  readonly tenths: number;
  readonly low: number;
  readonly high: number;
}

/** The seat's own figure: a meter after the weeks ahead, or the chance of something within them. */
export type SealedFigure =
  | ({ readonly kind: 'meter'; readonly id: 'sword' | 'leverage' } & SealedRange)
  | {
      readonly kind: 'chance';
      readonly id: 'american-killed';
      /** Whole per cent. */
      readonly percent: number;
      /** Standard error, in tenths of a point. */
      readonly error: number;
    };

/** How far a share moved, and since when. */
export interface SealedChange {
  /** From the odds without any order, or from those of the week before. */
  readonly since: 'no-orders' | 'week-before';
  /** Whole percentage points, signed. */
  readonly points: number;
  /** Standard error of the change, in tenths of a point. */
  readonly error: number;
  /** Whether a change of this size is likely enough to be the sampling alone: less than two standard errors. */
  readonly couldBeChance: boolean;
}

export interface SealedNow {
  readonly runs: number;
  /** Weeks that the figure and the share speak of. */
  readonly weeks: number;
  /** Attacks on US targets next week. */
  readonly attacks: SealedRange;
  readonly figure: SealedFigure;
  /** The chance that the escalation beyond the rules is in force after those weeks. */
  readonly beyond: {
    /** Whole per cent, rounded together with the two other trajectories so that the three add up to 100. */
    readonly percent: number;
    /** Standard error, in tenths of a point. */
    readonly error: number;
    readonly change: SealedChange | null;
  };
}

function rangeOf({ sum, low, high }: Band, runs: number): SealedRange {
  return { tenths: roundDiv(sum * 10, Math.max(1, runs)), low, high };
}

function figureOf({ figure, runs }: Odds): SealedFigure {
  if (figure.kind === 'meter') {
    return { kind: figure.kind, id: figure.id, ...rangeOf(figure.band, runs) };
  }
  const { count, error } = figure.share;
  return {
    kind: figure.kind,
    id: figure.id,
    percent: roundDiv(count * 100, Math.max(1, runs)),
    error,
  };
}

/** The odds of the three trajectories in whole per cent that add up to 100, in the order of `COURSES`. */
export function oddsPercents({ trajectories, runs }: Odds): readonly number[] {
  const share = (course: (typeof COURSES)[number]): number =>
    trajectories[course].count / Math.max(1, runs);
  return wholePercents({
    escalation: share('escalation'),
    sporadic: share('sporadic'),
    'de-escalation': share('de-escalation'),
  });
}

/** How far the share of escalation moved from other odds; null when there are none to compare with. */
function changeOf(now: Odds, before: Odds | null): SealedChange | null {
  if (!before) return null;
  const { by, error } = differenceIn('escalation', now, before);
  return {
    since: arePaired(now, before) ? 'no-orders' : 'week-before',
    points: roundDiv(by, 10),
    error,
    couldBeChance: Math.abs(by) < 2 * error,
  };
}

/**
 * The box of a draft.
 * @param before  odds of the same moment without any order, compared trial by trial; or those of the
 *   week before; null for none
 */
export function sealedNow(now: Odds, before: Odds | null): SealedNow {
  return {
    runs: now.runs,
    weeks: now.weeks,
    attacks: rangeOf(now.nextWeek, now.runs),
    figure: figureOf(now),
    beyond: {
      percent: oddsPercents(now)[COURSES.indexOf('escalation')] ?? 0,
      error: now.trajectories.escalation.error,
      change: changeOf(now, before),
    },
  };
}
