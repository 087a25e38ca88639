// How well forecasts did: Brier scores of a person's own odds and of the model's for the same weeks.
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../model/ids.ts';
import { shareOf } from './end-odds.ts';
import type { EndOfRun, OwnForecast } from './state.ts';

/** Weeks that a forecast looks ahead. */
export const HORIZON = 4;

/** The score of even thirds, whatever comes: what knowing nothing is worth. */
export const EVEN_THIRDS = 2 / 3;

/** Chances of the three trajectories, which add up to 1. */
export type Chances = Readonly<Record<Trajectory, number>>;

/**
 * The Brier score of one forecast: the squared errors of its three chances, added up.
 * 0 is certainty in what came, 2 certainty in something else.
 */
export function brier(chances: Chances, came: Trajectory): number {
  return TRAJECTORIES.reduce((sum, one) => {
    const miss = chances[one] - (one === came ? 1 : 0);
    return sum + miss * miss;
  }, 0);
}

/**
 * The trajectory that a forecast is measured by: the one in force four weeks on, or after the last
 * week of a run that is over sooner. Null when no week came after it.
 * @param inForce  trajectory in force after each week played
 * @param week  weeks played when the forecast was made
 */
export function outcomeOf(inForce: readonly Trajectory[], week: number): Trajectory | null {
  if (week >= inForce.length) return null;
  return inForce[Math.min(week + HORIZON, inForce.length) - 1] ?? null;
}

/** One forecast with what came of it. */
export interface ScoredForecast {
  /** Weeks played when it was made. */
  readonly week: number;
  /** The week before which it was made, from 1. */
  readonly before: number;
  readonly came: Trajectory;
  /** The chances that were given. */
  readonly chances: { readonly own: Chances; readonly model: Chances | null };
  readonly own: number;
  /** The model's score in the same week; null until it is reckoned. */
  readonly model: number | null;
}

/** The forecasts of one person, scored. */
export interface ForecastScore {
  readonly seat: SeatId;
  readonly scored: readonly ScoredForecast[];
  /** Mean scores; null when nothing could be scored, and the model's until all of its weeks are reckoned. */
  readonly own: number | null;
  readonly model: number | null;
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * Scores the forecasts of one seat.
 * @param model  the model's chances before each week, null where not reckoned; of this seat
 */
export function scoreForecasts(
  seat: SeatId,
  forecasts: readonly OwnForecast[],
  inForce: readonly Trajectory[],
  model: readonly (Chances | null)[],
): ForecastScore {
  const scored = forecasts.flatMap(({ week, percents }): ScoredForecast[] => {
    const came = outcomeOf(inForce, week);
    if (came === null) return [];
    const own: Chances = {
      'de-escalation': percents['de-escalation'] / 100,
      sporadic: percents.sporadic / 100,
      escalation: percents.escalation / 100,
    };
    const theirs = model[week] ?? null;
    return [
      {
        week,
        before: week + 1,
        came,
        chances: { own, model: theirs },
        own: brier(own, came),
        model: theirs && brier(theirs, came),
      },
    ];
  });
  const models = scored.flatMap((one) => (one.model === null ? [] : [one.model]));
  return {
    seat,
    scored,
    own: mean(scored.map((one) => one.own)),
    model: models.length === scored.length ? mean(models) : null,
  };
}

/** The scores of every person who forecast; the model's odds are those of the seat that looks. */
export function forecastScores(end: EndOfRun, seat: SeatId): readonly ForecastScore[] {
  const inForce = end.open.history.map(({ trajectory }) => trajectory);
  const model = end.odds.map((odds) => odds && shareOf(odds));
  return SEATS.flatMap((one) => {
    const own = end.forecasts[one] ?? [];
    if (own.length === 0) return [];
    return [scoreForecasts(one, own, inForce, one === seat ? model : [])];
  });
}
