// Sensitivity, one at a time: each parameter at the ends of its range, everything else as it was, under the same seeds.
import { TRAJECTORIES, type Trajectory } from '../model/ids.ts';
import { effectOf, type Effect } from './impact-rows.ts';
import { byTrajectory, pairedDifferences, pairedEffects, roundedEffect } from './shares.ts';
import { axisName, type Axis, type Point, type PointRuns } from './sweep.ts';

/** One parameter away from where it stands. */
export interface End {
  readonly axis: Axis;
  readonly value: number | string;
}

/** Every end to be played: the values of each axis but the one that stands already. */
export function endsOf(axes: readonly Axis[], standing: (axis: Axis) => number | string): End[] {
  return axes.flatMap((axis) =>
    axis.values.filter((value) => value !== standing(axis)).map((value) => ({ axis, value })),
  );
}

/** The end as a grid of one axis. */
export function pointOf({ value }: End): Point {
  return [value];
}

/** What one end does to each trajectory, against the base. */
export interface EndEffect {
  readonly value: number | string;
  readonly trajectories: Readonly<Record<Trajectory, Effect>>;
}

/** What one parameter does. */
export interface ParameterEffect {
  readonly parameter: string;
  /** The value it stands at in the base. */
  readonly base: number | string;
  readonly ends: readonly EndEffect[];
  /** The largest difference between any two of its values, the base among them, with its interval. */
  readonly span: Readonly<Record<Trajectory, Effect>>;
}

/** Difference with the farthest mean between any two of some sets of runs of the same seeds; later less earlier. */
function widest(sets: readonly PointRuns[], index: number): Effect {
  let best: Effect | null = null;
  for (let later = 1; later < sets.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const one = sets[later]?.places ?? [];
      const other = sets[earlier]?.places ?? [];
      const effect = effectOf(pairedDifferences(one, other, index));
      if (!best || Math.abs(effect.value) > Math.abs(best.value)) best = effect;
    }
  }
  return roundedEffect(best ?? effectOf([]));
}

/** What an axis does, from the runs at its ends and the base; `runs[n]` belongs to `ends[n]`. */
export function parameterEffect(
  axis: Axis,
  standing: number | string,
  ends: readonly End[],
  runs: readonly PointRuns[],
  base: PointRuns,
): ParameterEffect {
  // From the lowest value to the highest, so that the sign of the span says where more of it leads.
  const points = [{ value: standing, runs: base }].concat(
    ends.flatMap(({ value }, at) => {
      const own = runs[at];
      return own ? [{ value, runs: own }] : [];
    }),
  );
  if (axis.kind === 'weight') points.sort((one, other) => Number(one.value) - Number(other.value));
  return {
    parameter: axisName(axis),
    base: standing,
    ends: ends.flatMap(({ value }, at) => {
      const own = runs[at];
      return own ? [{ value, trajectories: pairedEffects(own.places, base.places) }] : [];
    }),
    span: byTrajectory((index) =>
      widest(
        points.map((one) => one.runs),
        index,
      ),
    ),
  };
}

/** The parameters by how far they move a trajectory, the strongest first; those that could be chance come last. */
export function rankedFor(
  effects: readonly ParameterEffect[],
  trajectory: Trajectory,
): readonly ParameterEffect[] {
  const weight = ({ span }: ParameterEffect): number => Math.abs(span[trajectory].value);
  const chance = ({ span }: ParameterEffect): number => (span[trajectory].couldBeChance ? 1 : 0);
  return [...effects].sort(
    (one, other) => chance(one) - chance(other) || weight(other) - weight(one),
  );
}

/** Names of the parameters by trajectory, the strongest first. */
export function rankings(
  effects: readonly ParameterEffect[],
): Readonly<Record<Trajectory, readonly string[]>> {
  return byTrajectory((index) =>
    rankedFor(effects, TRAJECTORIES[index] ?? 'sporadic').map(({ parameter }) => parameter),
  );
}
