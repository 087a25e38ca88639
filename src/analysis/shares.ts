// Shares of the trajectories over runs with their sampling errors, and what separates two sets of runs of the same seeds.
import { TRAJECTORIES, type Trajectory } from '../model/ids.ts';
import { effectOf, type Effect } from './impact-rows.ts';

/** A share of the runs, 0 to 1, and its standard error; both to four decimals. */
export interface SampledShare {
  readonly share: number;
  readonly error: number;
}

/** Four decimals, so that a printed share is the same in every engine. */
export function fourDecimals(value: number): number {
  const rounded = Math.round(value * 10000) / 10000;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/**
 * A count as a share. In the error one more hit and one more miss are reckoned in, so that what
 * happened in no run, or in every one, does not look certain.
 */
export function sampledShare(count: number, runs: number): SampledShare {
  const chance = (count + 1) / (runs + 2);
  return {
    share: fourDecimals(count / Math.max(1, runs)),
    error: fourDecimals(Math.sqrt((chance * (1 - chance)) / Math.max(1, runs))),
  };
}

/**
 * The share of each trajectory.
 * @param places  of each run, the place of its trajectory in `TRAJECTORIES`
 */
export function sampledTrajectories(
  places: readonly number[],
): Readonly<Record<Trajectory, SampledShare>> {
  return byTrajectory((index) =>
    sampledShare(places.filter((place) => place === index).length, places.length),
  );
}

/** Something of each trajectory. */
export function byTrajectory<T>(
  of: (index: number, name: Trajectory) => T,
): Readonly<Record<Trajectory, T>> {
  return Object.fromEntries(TRAJECTORIES.map((name, index) => [name, of(index, name)])) as Record<
    Trajectory,
    T
  >;
}

/** An effect to two decimals. */
export function roundedEffect({ value, low, high, couldBeChance }: Effect): Effect {
  const two = (number: number): number => {
    const rounded = Math.round(number * 100) / 100;
    return Object.is(rounded, -0) ? 0 : rounded;
  };
  return { value: two(value), low: two(low), high: two(high), couldBeChance };
}

/**
 * How far the share of each trajectory lies from that of other runs with the same seeds, in points of
 * percentage, with its 90% interval. Compared run by run, which takes out the luck that they share.
 */
export function pairedEffects(
  runs: readonly number[],
  base: readonly number[],
): Readonly<Record<Trajectory, Effect>> {
  return byTrajectory((index) => roundedEffect(effectOf(pairedDifferences(runs, base, index))));
}

/** Of each pair of runs, 100 when only the first took this trajectory, −100 when only the second did, else 0. */
export function pairedDifferences(
  runs: readonly number[],
  base: readonly number[],
  index: number,
): number[] {
  return runs.map((place, run) => (place === index ? 100 : 0) - (base[run] === index ? 100 : 0));
}
