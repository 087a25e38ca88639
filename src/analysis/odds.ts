// The odds: what trials say of the coming weeks, as counts and 80% ranges, put together from chunks in the order of their numbers.
import { TRAJECTORIES, type SeatId, type Trajectory } from '../model/ids.ts';
import { oddsWeeks, type OddsQuestion } from './odds-question.ts';
import type { OddsChunk } from './odds-trials.ts';
import { percentile } from './summary.ts';

/** How many of the trials something happened in. */
export interface Share {
  readonly count: number;
  /** Standard error of the share, in tenths of a percentage point; never 0, however few or many the count. */
  readonly error: number;
}

/** A number over the trials, in its own unit: the sum is exact, the mean is `sum / runs`. */
export interface Band {
  readonly sum: number;
  /** Ends of an 80% range; stretched to hold the mean where most trials are alike. */
  readonly low: number;
  readonly high: number;
}

/** What is forecast of a seat's own figure at the end of the weeks ahead. */
export type SeatFigure =
  | { readonly kind: 'meter'; readonly id: 'sword' | 'leverage'; readonly band: Band }
  | { readonly kind: 'chance'; readonly id: 'american-killed'; readonly share: Share };

export interface Odds {
  readonly seat: SeatId;
  /** Weeks played before the forecast. */
  readonly week: number;
  /** Weeks that the forecast covers: four, or what is left of the run. */
  readonly weeks: number;
  readonly runs: number;
  /** The trajectory in force at the end of those weeks, or when the run ended early. The counts add up to `runs`. */
  readonly trajectories: Readonly<Record<Trajectory, Share>>;
  /** Attacks on US targets in the next week, and in all weeks ahead. */
  readonly nextWeek: Band;
  readonly attacks: Band;
  readonly figure: SeatFigure;
  /** The trials themselves, from number 1, so that two drafts can be compared trial by trial. */
  readonly trials: OddsChunk;
}

/** Which figure each seat's odds carry. */
const FIGURES = {
  baghdad: { kind: 'meter', id: 'sword' },
  washington: { kind: 'chance', id: 'american-killed' },
  tehran: { kind: 'meter', id: 'leverage' },
} as const satisfies Record<SeatId, unknown>;

/**
 * A count as a share with its standard error. One more hit and one more miss are reckoned in, or
 * what happened in no trial of a thousand would look certain never to happen.
 */
export function shareIn(count: number, runs: number): Share {
  const chance = (count + 1) / (runs + 2);
  const error = Math.sqrt((chance * (1 - chance)) / Math.max(1, runs));
  return { count, error: Math.max(1, Math.round(1000 * error)) };
}

/** Sum and 80% range of some whole numbers. */
function bandOf(values: Int16Array): Band {
  const sorted = [...values].sort((one, other) => one - other);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const mean = sum / Math.max(1, sorted.length);
  return {
    sum,
    low: Math.min(percentile(sorted, 10), Math.floor(mean)),
    high: Math.max(percentile(sorted, 90), Math.ceil(mean)),
  };
}

function countOf(values: Uint8Array | Int16Array, wanted: number): number {
  let count = 0;
  for (const value of values) if (value === wanted) count += 1;
  return count;
}

/**
 * The trials of some chunks as one, in the order of their numbers, whatever order they came in.
 * Throws when a number is missing or comes twice, for then the odds would not be the same again.
 */
function joinChunks(chunks: readonly OddsChunk[]): OddsChunk {
  const sorted = [...chunks].sort((one, other) => one.from - other.from);
  const runs = sorted.reduce((sum, chunk) => sum + chunk.runs, 0);
  const joined: OddsChunk = {
    from: 1,
    runs,
    trajectory: new Uint8Array(runs),
    nextWeek: new Int16Array(runs),
    attacks: new Int16Array(runs),
    figure: new Int16Array(runs),
  };
  let at = 0;
  for (const chunk of sorted) {
    if (chunk.from !== at + 1) throw new Error(`trial ${at + 1} is missing or was played twice`);
    joined.trajectory.set(chunk.trajectory, at);
    joined.nextWeek.set(chunk.nextWeek, at);
    joined.attacks.set(chunk.attacks, at);
    joined.figure.set(chunk.figure, at);
    at += chunk.runs;
  }
  return joined;
}

/**
 * Puts the chunks of one question together, in whatever order they came. Their trials must be
 * numbered from 1 without a gap.
 */
export function mergeOdds(
  { view }: Pick<OddsQuestion, 'view'>,
  chunks: readonly OddsChunk[],
): Odds {
  const trials = joinChunks(chunks);
  const { runs } = trials;
  const course = (trajectory: Trajectory): Share =>
    shareIn(countOf(trials.trajectory, TRAJECTORIES.indexOf(trajectory)), runs);
  const figure = FIGURES[view.seat];
  return {
    seat: view.seat,
    week: view.week,
    weeks: oddsWeeks(view),
    runs,
    trajectories: {
      'de-escalation': course('de-escalation'),
      sporadic: course('sporadic'),
      escalation: course('escalation'),
    },
    nextWeek: bandOf(trials.nextWeek),
    attacks: bandOf(trials.attacks),
    figure:
      figure.kind === 'chance'
        ? { ...figure, share: shareIn(countOf(trials.figure, 1), runs) }
        : { ...figure, band: bandOf(trials.figure) },
    trials,
  };
}

/** A difference between two shares, in tenths of a percentage point, with its standard error in the same. */
export interface Difference {
  readonly by: number;
  readonly error: number;
}

/** Whether two odds are of the same seat in the same week, so that their trials share worlds and luck. */
export function arePaired(one: Odds, other: Odds): boolean {
  return one.seat === other.seat && one.week === other.week;
}

/**
 * How far the share of a trajectory moved from `before` to `now`. Odds of the same moment are
 * compared trial by trial, as far as both have come, which takes out the luck that they share; others
 * by their two shares.
 */
export function differenceIn(trajectory: Trajectory, now: Odds, before: Odds): Difference {
  if (!arePaired(now, before)) {
    const one = now.trajectories[trajectory];
    const other = before.trajectories[trajectory];
    const shift = one.count / Math.max(1, now.runs) - other.count / Math.max(1, before.runs);
    const error = Math.sqrt(one.error * one.error + other.error * other.error);
    return { by: Math.round(1000 * shift), error: Math.round(error) };
  }
  const index = TRAJECTORIES.indexOf(trajectory);
  const common = Math.min(now.runs, before.runs);
  let came = 0;
  let went = 0;
  for (let at = 0; at < common; at++) {
    const is = now.trials.trajectory[at] === index;
    const was = before.trials.trajectory[at] === index;
    if (is && !was) came += 1;
    if (was && !is) went += 1;
  }
  const runs = Math.max(1, common);
  const shift = (came - went) / runs;
  const error = Math.sqrt(((came + went) / runs - shift * shift) / runs);
  return { by: Math.round(1000 * shift), error: Math.round(1000 * error) };
}
