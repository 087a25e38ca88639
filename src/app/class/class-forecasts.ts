// The forecasts of a class: scores and calibration of each room and of all together, beside even thirds.
import { SEATS, type SeatId } from '../../model/ids.ts';
import { currentState, isOver } from '../../run/play.ts';
import { calibrationOf, FEW_FORECASTS, type CalibrationBin } from '../forecast-calibration.ts';
import {
  EVEN_THIRDS,
  HORIZON,
  scoreForecasts,
  type ForecastScore,
  type ScoredForecast,
} from '../forecast-scores.ts';
import type { Room } from './room.ts';

/** The own forecasts of some persons, scored. */
export interface ForecastSums {
  /** Forecasts that could be scored. */
  readonly scored: number;
  /** Mean Brier score, 0 (sure and right) to 2; null when nothing could be scored. */
  readonly brier: number | null;
  readonly bins: readonly CalibrationBin[];
  /** Whether there are too few forecasts to say much of calibration. */
  readonly few: boolean;
}

/** The forecasts of one room. */
export interface RoomForecasts extends ForecastSums {
  readonly label: string;
  /** Forecasts given; those after which no week came, or whose weeks are not over yet, are not scored. */
  readonly given: number;
  /** By seat, in their fixed order; seats without a forecast are left out. */
  readonly seats: readonly ForecastScore[];
}

export interface ClassForecasts {
  /** In the order of the rooms. */
  readonly rooms: readonly RoomForecasts[];
  /** All forecasts of all rooms. */
  readonly all: ForecastSums & { readonly given: number };
  /** The score of even thirds, whatever comes. */
  readonly evenThirds: number;
}

function sumsOf(scored: readonly ScoredForecast[]): ForecastSums {
  const n = scored.length;
  return {
    scored: n,
    brier: n === 0 ? null : scored.reduce((sum, { own }) => sum + own, 0) / n,
    bins: calibrationOf(scored, 'own'),
    few: n < FEW_FORECASTS,
  };
}

/**
 * The forecasts that one room gave, by seat. While a run goes on, a forecast is scored once the four
 * weeks that it is about have been played: what is in force before then is not what came.
 */
export function forecastsOf({ run }: Pick<Room, 'run'>): readonly ForecastScore[] {
  const given = run.record.desk?.forecasts ?? {};
  const inForce = currentState(run).history.map(({ trajectory }) => trajectory);
  return SEATS.flatMap((seat: SeatId): ForecastScore[] => {
    const own = given[seat] ?? [];
    if (own.length === 0) return [];
    const due = isOver(run) ? own : own.filter(({ week }) => week + HORIZON <= inForce.length);
    return [scoreForecasts(seat, due, inForce, [])];
  });
}

/** The forecasts of one room, scored. */
export function roomForecasts(room: Room): RoomForecasts {
  const seats = forecastsOf(room);
  const given = SEATS.reduce(
    (sum, seat) => sum + (room.run.record.desk?.forecasts[seat]?.length ?? 0),
    0,
  );
  return { label: room.label, given, seats, ...sumsOf(seats.flatMap(({ scored }) => scored)) };
}

/** The forecasts of a class. */
export function classForecasts(rooms: readonly Room[]): ClassForecasts {
  const each = rooms.map(roomForecasts);
  const all = each.flatMap(({ seats }) => seats.flatMap(({ scored }) => scored));
  const given = each.reduce((sum, room) => sum + room.given, 0);
  return { rooms: each, all: { given, ...sumsOf(all) }, evenThirds: EVEN_THIRDS };
}
