// Calibration of forecasts: of all the chances given between two bounds, how many came true. Whoever is well calibrated is right in seven of ten things called 70%.
import { TRAJECTORIES } from '../model/ids.ts';
import type { Chances, ScoredForecast } from './forecast-scores.ts';

/** Bounds of the bins, in percent; a chance on a bound belongs to the bin above it, 100 to the last. */
const BOUNDS = [0, 20, 40, 60, 80, 100] as const;

/** Chances that lie between two bounds. */
export interface CalibrationBin {
  /** Percent. */
  readonly from: number;
  readonly to: number;
  /** How many chances were given in it: three a forecast, over all bins. */
  readonly given: number;
  /** How many of them came true. */
  readonly came: number;
  /** Their mean, and the share that came true, 0 to 1; null when none was given. */
  readonly mean: number | null;
  readonly share: number | null;
  /** The share in whole percent. */
  readonly percent: number | null;
}

/** The calibration of one forecaster, bin by bin. */
export function calibrationOf(
  forecasts: readonly Pick<ScoredForecast, 'came' | 'chances'>[],
  whose: 'own' | 'model',
): readonly CalibrationBin[] {
  const all = forecasts.flatMap(({ came, chances }) => {
    const given: Chances | null = chances[whose];
    if (given === null) return [];
    return TRAJECTORIES.map((one) => ({ chance: given[one], true: one === came }));
  });
  return BOUNDS.slice(0, -1).map((from, index): CalibrationBin => {
    const to = BOUNDS[index + 1] ?? 100;
    const inside = all.filter(
      // Chances come from whole percents; a hair of slack keeps 0.6 at 60.
      ({ chance }) => chance * 100 >= from - 1e-9 && (chance * 100 < to - 1e-9 || to === 100),
    );
    const came = inside.filter((one) => one.true).length;
    const sum = inside.reduce((total, { chance }) => total + chance, 0);
    return {
      from,
      to,
      given: inside.length,
      came,
      mean: inside.length === 0 ? null : sum / inside.length,
      share: inside.length === 0 ? null : came / inside.length,
      percent: inside.length === 0 ? null : Math.round((100 * came) / inside.length),
    };
  });
}

/** Fewer forecasts than this say little of calibration. */
export const FEW_FORECASTS = 10;
