// Where this is heading, ready to draw: the own forecast from three words, and a row for each trajectory.
import type { Odds } from '../analysis/odds.ts';
import type { Trajectory } from '../model/ids.ts';
import { COURSES, wholePercents } from './assumption-rows.ts';
import { oddsPercents } from './sealed-now.ts';
import type { AidsLevel } from './setup.ts';
import type { Outlook, OwnForecast } from './state.ts';

/** The five words of an own forecast, from the least likely. */
export const LIKELIHOODS = ['hardly', 'unlikely', 'maybe', 'likely', 'almost-sure'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** What a word weighs before the three are made to add up; a hardly is never nothing. */
const WEIGHT: Readonly<Record<Likelihood, number>> = {
  hardly: 4,
  unlikely: 18,
  maybe: 45,
  likely: 75,
  'almost-sure': 96,
};

/** A word for some of the three trajectories, while they are being tapped. */
export type Picks = { readonly [course in Trajectory]?: Likelihood | undefined };

/** The forecast of three words in whole per cent that add up to 100; null while one is missing. */
export function picksPercents(picks: Picks): Readonly<Record<Trajectory, number>> | null {
  const weights = COURSES.map((course) => {
    const word = picks[course];
    return word === undefined ? null : WEIGHT[word];
  });
  const total = weights.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (weights.includes(null)) return null;
  const share = (at: number): number => (weights[at] ?? 0) / total;
  const [escalation = 0, sporadic = 0, easing = 0] = wholePercents({
    escalation: share(0),
    sporadic: share(1),
    'de-escalation': share(2),
  });
  return { escalation, sporadic, 'de-escalation': easing };
}

/** One trajectory of the outlook. */
export interface OutlookRow {
  readonly course: Trajectory;
  /** The model's odds in whole per cent; null where they are not shown. */
  readonly percent: number | null;
  /** Standard error of the odds, in tenths of a point. */
  readonly error: number | null;
  /** Whole points since the week before; null where there is nothing to compare with. */
  readonly change: number | null;
  /** The own forecast in whole per cent; null without one. */
  readonly own: number | null;
}

/** How the outlook stands. */
export interface OutlookPicture {
  /**
   * `ask`: the own forecast comes first. `waiting`: odds are being reckoned. `odds`: shown.
   * `off`: this game never shows the model's.
   */
  readonly stage: 'ask' | 'waiting' | 'odds' | 'off';
  /** In the order of `COURSES`. */
  readonly rows: readonly OutlookRow[];
  /** Trials behind the odds so far; 0 without odds. */
  readonly runs: number;
  /** Weeks that the odds look ahead. */
  readonly weeks: number;
  /** Week of the run in which the own forecast was made, from 1; null without one. */
  readonly ownWeek: number | null;
}

/** A forecast looks this many weeks ahead, unless the run ends before. */
const AHEAD = 4;

/** The outlook as the seat may see it now. */
export function outlookPicture(outlook: Outlook, aids: AidsLevel): OutlookPicture {
  const { asks, own } = outlook;
  const shown: Odds | null = asks || aids === 'exam' ? null : outlook.odds;
  return {
    stage: asks ? 'ask' : aids === 'exam' ? 'off' : shown ? 'odds' : 'waiting',
    rows: rowsOf(shown, outlook.before, own),
    runs: shown?.runs ?? 0,
    weeks: shown?.weeks ?? AHEAD,
    ownWeek: own ? own.week + 1 : null,
  };
}

function rowsOf(
  odds: Odds | null,
  before: Odds | null,
  own: OwnForecast | null,
): readonly OutlookRow[] {
  const now = odds && oddsPercents(odds);
  const then = now && before && oddsPercents(before);
  return COURSES.map((course, at): OutlookRow => {
    const percent = now?.[at] ?? null;
    const was = then?.[at] ?? null;
    return {
      course,
      percent,
      error: odds ? odds.trajectories[course].error : null,
      change: percent === null || was === null ? null : percent - was,
      own: own ? own.percents[course] : null,
    };
  });
}
