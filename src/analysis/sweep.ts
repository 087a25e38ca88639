// A sweep: the same seeds played at every point of a grid of parameters, and what each point gives beside the calibrated one.
import { findReading, type ChosenReadings } from '../model/assumptions.ts';
import type { Trajectory } from '../model/ids.ts';
import { WEIGHTS } from '../model/weights.ts';
import type { ChangedWeights } from './changed-content.ts';
import type { Ensemble, Plan } from './ensemble.ts';
import type { Effect } from './impact-rows.ts';
import type { ParameterId } from './parameters.ts';
import { pairedEffects, sampledTrajectories, type SampledShare } from './shares.ts';
import { finals, mean, rounded } from './summary.ts';

/** Something that is varied: a weight over numbers, or an assumption over its readings. */
export type Axis =
  | {
      readonly kind: 'weight';
      readonly id: ParameterId;
      readonly values: readonly number[];
    }
  | { readonly kind: 'assumption'; readonly id: string; readonly values: readonly string[] };

/** A point of the grid: the value of each axis, in the order of the axes. */
export type Point = readonly (number | string)[];

/** What a point sets beside the plan. */
export interface Setting {
  readonly assumptions: ChosenReadings;
  readonly changed: ChangedWeights;
}

/** Every point of the grid; the last axis runs fastest. */
export function gridOf(axes: readonly Axis[]): Point[] {
  return axes.reduce<Point[]>(
    (points, axis) => points.flatMap((point) => axis.values.map((value) => [...point, value])),
    [[]],
  );
}

/** What a point sets. */
export function settingOf(axes: readonly Axis[], point: Point): Setting {
  const assumptions: Record<string, string> = {};
  const changed: Record<string, number> = {};
  axes.forEach((axis, at) => {
    const value = point[at];
    if (axis.kind === 'weight' && typeof value === 'number') changed[axis.id] = value;
    if (axis.kind === 'assumption' && typeof value === 'string') assumptions[axis.id] = value;
  });
  return { assumptions, changed };
}

/**
 * A plan at a point. Weights that stand as the readings already have them, and readings that set
 * nothing, are left out, so that the calibrated point is the calibrated plan.
 */
export function planAt(plan: Plan, { assumptions, changed }: Setting): Plan {
  const read: Record<string, string> = {};
  for (const [id, reading] of Object.entries({ ...plan.assumptions, ...assumptions })) {
    const set = findReading(id, reading)?.set ?? {};
    if (Object.keys(set).length > 0) read[id] = reading;
  }
  const standing = new Map<string, unknown>(Object.entries(WEIGHTS));
  for (const id of Object.keys(read).sort()) {
    const set = findReading(id, read[id] ?? '')?.set ?? {};
    for (const [weight, value] of Object.entries(set)) standing.set(weight, value);
  }
  const kept = Object.fromEntries(
    Object.entries({ ...plan.changed, ...changed })
      .filter(([id, value]) => standing.get(id) !== value)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ) as ChangedWeights;
  const { changed: _changed, ...rest } = plan;
  const bare = { ...rest, assumptions: read };
  return Object.keys(kept).length > 0 ? { ...bare, changed: kept } : bare;
}

/** What is kept of the runs at one point: enough for shares, and for pairs with another point. */
export interface PointRuns {
  /** Of each run, the place of its trajectory in `TRAJECTORIES`. */
  readonly places: readonly number[];
  /** Means a run. */
  readonly attacks: number;
  readonly killedUs: number;
}

export function pointRuns(played: Ensemble): PointRuns {
  return {
    places: finals(played, 'trajectory'),
    attacks: rounded(mean(finals(played, 'attacks'))),
    killedUs: rounded(mean(finals(played, 'killed.us'))),
  };
}

/** One line of a sweep. */
export interface SweepRow {
  /** Value of each axis by its name. */
  readonly point: Readonly<Record<string, number | string>>;
  readonly runs: number;
  readonly trajectories: Readonly<Record<Trajectory, SampledShare>>;
  /** Against the base, run by run, in points of percentage. */
  readonly againstBase: Readonly<Record<Trajectory, Effect>>;
  readonly attacks: number;
  readonly killedUs: number;
}

/** Name of an axis: a weight's id, or `assume:` before that of an assumption. */
export function axisName({ kind, id }: Pick<Axis, 'kind' | 'id'>): string {
  return kind === 'weight' ? id : `assume:${id}`;
}

export function sweepRow(
  axes: readonly Axis[],
  point: Point,
  runs: PointRuns,
  base: PointRuns,
): SweepRow {
  return {
    point: Object.fromEntries(axes.map((axis, at) => [axisName(axis), point[at] ?? ''])),
    runs: runs.places.length,
    trajectories: sampledTrajectories(runs.places),
    againstBase: pairedEffects(runs.places, base.places),
    attacks: runs.attacks,
    killedUs: runs.killedUs,
  };
}
