// The course of the model's odds over a run, as stacked shares: where they are reckoned, and what stands in where they are not.
import type { Odds } from '../analysis/odds.ts';
import type { Trajectory } from '../model/ids.ts';
import { wholePercents } from './assumption-rows.ts';
import type { EndOfRun, OwnForecast } from './state.ts';

/** Odds as shares of 1. */
export type OddsShares = Readonly<Record<Trajectory, number>>;

/** The counts of some odds as shares of 1. */
export function shareOf({ runs, trajectories }: Odds): OddsShares {
  const all = Math.max(1, runs);
  return {
    'de-escalation': trajectories['de-escalation'].count / all,
    sporadic: trajectories.sporadic.count / all,
    escalation: trajectories.escalation.count / all,
  };
}

/** Shares in whole per cent that add up to 100, as every text and table prints them. */
export function percentsOf(shares: OddsShares): Readonly<Record<Trajectory, number>> {
  const [escalation = 0, sporadic = 0, easing = 0] = wholePercents(shares);
  return { escalation, sporadic, 'de-escalation': easing };
}

/** The marks on the scale of the odds, in per cent from the top. */
export const ODDS_SCALE = [100, 50, 0] as const;

/** The model's odds before a week in whole per cent; null where they are not reckoned. */
export function oddsBefore(
  end: Pick<EndOfRun, 'odds'>,
  week: number,
): Readonly<Record<Trajectory, number>> | null {
  const odds = end.odds[week - 1];
  return odds ? percentsOf(shareOf(odds)) : null;
}

/** A person's own chances before a week, in whole per cent; null when none were given then. */
export function forecastBefore(
  forecasts: readonly OwnForecast[],
  week: number,
): OwnForecast['percents'] | null {
  return forecasts.find((one) => one.week === week - 1)?.percents ?? null;
}

/** Weeks next to each other that are all reckoned, or all not. */
export type OddsStretch =
  | {
      readonly kind: 'reckoned';
      readonly weeks: readonly { readonly week: number; readonly shares: OddsShares }[];
    }
  | {
      readonly kind: 'open';
      /** First and last week, both counted in. */
      readonly from: number;
      readonly to: number;
      /** The trajectory that was in force as these weeks began. */
      readonly inForce: Trajectory;
    };

/** The weeks of a run gathered into stretches. A stretch without odds is cut where the trajectory in force changed. */
export function oddsStretches(
  odds: readonly (OddsShares | null)[],
  inForce: readonly Trajectory[],
): readonly OddsStretch[] {
  const out: OddsStretch[] = [];
  odds.forEach((shares, at) => {
    const week = at + 1;
    const last = out.at(-1);
    if (shares) {
      if (last?.kind === 'reckoned') {
        out[out.length - 1] = { ...last, weeks: [...last.weeks, { week, shares }] };
      } else out.push({ kind: 'reckoned', weeks: [{ week, shares }] });
      return;
    }
    // Before the first week nothing was in force yet but what the first week ended with.
    const now = inForce[Math.max(0, at - 1)] ?? 'sporadic';
    if (last?.kind === 'open' && last.inForce === now) out[out.length - 1] = { ...last, to: week };
    else out.push({ kind: 'open', from: week, to: week, inForce: now });
  });
  return out;
}
