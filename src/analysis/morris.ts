// Elementary effects (Morris 1991): random paths through the parameters' ranges that move one parameter at a time, so that interactions show as spread.
import { openStream } from '../model/chance.ts';
import type { Trajectory } from '../model/ids.ts';
import type { Parameter, ParameterId } from './parameters.ts';
import { byTrajectory, fourDecimals, pairedDifferences } from './shares.ts';

/** Levels of each parameter, and the step of a move: with four levels two thirds of the range. */
const LEVELS = 4;
const STEP = 2;

/** One move of a path: which parameter, from which value to which. */
export interface Move {
  readonly parameter: ParameterId;
  readonly from: number;
  readonly to: number;
}

/** A path: where it begins, and its moves, one for each parameter, in random order. */
export interface Path {
  readonly start: Readonly<Partial<Record<ParameterId, number>>>;
  readonly moves: readonly Move[];
}

function valueAt({ low, high }: Parameter, level: number): number {
  return Math.round(low + ((high - low) * level) / (LEVELS - 1));
}

/**
 * Paths through the ranges of the parameters. The same seed gives the same paths.
 * @param parameters  none may have an empty range
 * @param paths  how many: 4 to 20 are usual
 */
export function morrisPaths(
  parameters: readonly Parameter[],
  paths: number,
  seed: string,
): readonly Path[] {
  return Array.from({ length: paths }, (_, at) => {
    const stream = openStream(seed, at + 1, 'morris');
    const levels = parameters.map(() => stream.draw(LEVELS));
    const start = Object.fromEntries(
      parameters.map((one, n) => [one.id, valueAt(one, levels[n] ?? 0)]),
    );
    const order = parameters.map((_parameter, n) => n);
    for (let n = order.length - 1; n > 0; n--) {
      const other = stream.draw(n + 1);
      [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
    }
    const moves = order.flatMap((n): Move[] => {
      const parameter = parameters[n];
      const level = levels[n] ?? 0;
      if (!parameter) return [];
      // With four levels and a step of two there is room on one side only.
      const next = level < STEP ? level + STEP : level - STEP;
      const from = valueAt(parameter, level);
      return [{ parameter: parameter.id, from, to: valueAt(parameter, next) }];
    });
    return { start, moves };
  });
}

/** The points of a path: the start and after each move. */
export function pointsOn({ start, moves }: Path): Readonly<Partial<Record<ParameterId, number>>>[] {
  const points = [start];
  for (const { parameter, to } of moves) points.push({ ...points.at(-1), [parameter]: to });
  return points;
}

/** What elementary effects say of one parameter and one trajectory, in points of percentage over the whole range. */
export interface Elementary {
  /** Mean size of the effects: how much it matters. */
  readonly muStar: number;
  /** Mean of the effects with their signs: which way it leads. */
  readonly mu: number;
  /** Spread of the effects: how far what it does depends on where the others stand. */
  readonly sigma: number;
  /** Mean size that luck alone would give with so few runs, and its 95th percentile. */
  readonly chance: number;
  readonly chanceHigh: number;
  /** Whether luck alone could give a mean size like this. */
  readonly couldBeChance: boolean;
}

export interface ElementaryEffect {
  readonly parameter: ParameterId;
  readonly trajectories: Readonly<Record<Trajectory, Elementary>>;
}

/** Mean and standard deviation of the size of a normal number around 0, in its standard deviations. */
const HALF_NORMAL = { mean: Math.sqrt(2 / Math.PI), sd: Math.sqrt(1 - 2 / Math.PI) };
const NINETY_FIVE = 1.645;

function elementaryOf(effects: readonly { value: number; error: number }[]): Elementary {
  const n = Math.max(1, effects.length);
  const sum = (of: (one: { value: number; error: number }) => number): number =>
    effects.reduce((total, one) => total + of(one), 0);
  const mu = sum(({ value }) => value) / n;
  const muStar = sum(({ value }) => Math.abs(value)) / n;
  const squares = sum(({ value }) => (value - mu) * (value - mu));
  const chance = (sum(({ error }) => error) / n) * HALF_NORMAL.mean;
  const spread = (Math.sqrt(sum(({ error }) => error * error)) / n) * HALF_NORMAL.sd;
  const chanceHigh = chance + NINETY_FIVE * spread;
  return {
    muStar: fourDecimals(muStar),
    mu: fourDecimals(mu),
    sigma: fourDecimals(Math.sqrt(squares / Math.max(1, n - 1))),
    chance: fourDecimals(chance),
    chanceHigh: fourDecimals(chanceHigh),
    couldBeChance: muStar <= chanceHigh,
  };
}

/** One effect: the difference of a move for the whole range, and its standard error. */
function scaled(
  before: readonly number[],
  after: readonly number[],
  index: number,
  share: number,
): { value: number; error: number } {
  const differences = pairedDifferences(after, before, index);
  const n = Math.max(1, differences.length);
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const squares = differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const variance = squares / Math.max(1, n - 1);
  return { value: mean / share, error: Math.abs(Math.sqrt(variance / n) / share) };
}

/**
 * The elementary effects of the parameters.
 * @param runs  `runs[p][n]` are the places in `TRAJECTORIES` of the runs at point n of path p; all
 *   points of a path have the same seeds
 */
export function elementaryEffects(
  parameters: readonly Parameter[],
  paths: readonly Path[],
  runs: readonly (readonly (readonly number[])[])[],
): readonly ElementaryEffect[] {
  return parameters.map(({ id, low, high }) => ({
    parameter: id,
    trajectories: byTrajectory((index) =>
      elementaryOf(
        paths.flatMap(({ moves }, path) => {
          const at = moves.findIndex(({ parameter }) => parameter === id);
          const move = moves[at];
          const before = runs[path]?.[at];
          const after = runs[path]?.[at + 1];
          if (!move || !before || !after || move.from === move.to) return [];
          return [scaled(before, after, index, (move.to - move.from) / (high - low))];
        }),
      ),
    ),
  }));
}
