// What an ensemble says: means, percentiles and shares, by week and over the run.
import { TRAJECTORIES, type Trajectory } from '../model/ids.ts';
import type { Ensemble } from './ensemble.ts';
import { ENDINGS } from './quantities.ts';

/** A quantity over many runs: mean to two decimals, and percentiles by nearest rank. */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** Two decimals, so that a printed figure is the same in every engine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Arithmetic mean; 0 of no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Percentile by nearest rank of values sorted upward; 0 of no values. */
export function percentile(sorted: readonly number[], percent: number): number {
  if (sorted.length === 0) return 0;
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? 0;
}

/** Mean and percentiles of some values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const sum = sorted.reduce((total, value) => total + value, 0);
  return {
    mean: rounded(sum / Math.max(1, sorted.length)),
    p5: percentile(sorted, 5),
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
  };
}

/** Values of one weekly quantity in one week, of the runs that played it. `week` counts from 1. */
export function weekValues(ensemble: Ensemble, id: string, week: number): number[] {
  const { weekIds, weekly, plan, runs } = ensemble;
  const column = weekIds.indexOf(id);
  if (column < 0) throw new Error(`no weekly quantity ${id}`);
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    const value = weekly[(run * plan.weeks + week - 1) * weekIds.length + column] ?? -1;
    if (value >= 0) values.push(value);
  }
  return values;
}

/** Sum of one weekly quantity over weeks `from` to `to`, run by run; weeks after a run's end add nothing. */
export function sumsOver(ensemble: Ensemble, id: string, from: number, to: number): number[] {
  const { weekIds, weekly, plan, runs } = ensemble;
  const column = weekIds.indexOf(id);
  if (column < 0) throw new Error(`no weekly quantity ${id}`);
  return Array.from({ length: runs }, (_, run) => {
    let sum = 0;
    for (let week = from; week <= to; week++) {
      const value = weekly[(run * plan.weeks + week - 1) * weekIds.length + column] ?? -1;
      if (value > 0) sum += value;
    }
    return sum;
  });
}

/** Values of one quantity of the run, run by run. */
export function finals(ensemble: Ensemble, id: string): number[] {
  const { runIds, final, runs } = ensemble;
  const column = runIds.indexOf(id);
  if (column < 0) throw new Error(`no run quantity ${id}`);
  return Array.from({ length: runs }, (_, run) => final[run * runIds.length + column] ?? 0);
}

/** Share of values equal to `value`, 0 to 1, to four decimals. */
export function shareOf(values: readonly number[], is: (value: number) => boolean): number {
  const hits = values.filter(is).length;
  return Math.round((hits / Math.max(1, values.length)) * 10000) / 10000;
}

/** Share of runs that end in each trajectory (`trajectory.ts` says which a run's is). */
export function trajectoryShares(ensemble: Ensemble): Record<Trajectory, number> {
  const values = finals(ensemble, 'trajectory');
  return Object.fromEntries(
    TRAJECTORIES.map((name, index) => [name, shareOf(values, (value) => value === index)]),
  ) as Record<Trajectory, number>;
}

/** Share of runs by ending. */
export function endingShares(ensemble: Ensemble): Record<string, number> {
  const values = finals(ensemble, 'ending');
  return Object.fromEntries(
    ENDINGS.map(
      (name, index) => [name, shareOf(values, (value) => value === index)] as const,
    ).filter(([name]) => name !== 'none'),
  );
}

/** One week of an ensemble. */
export interface WeekSummary {
  readonly week: number;
  /** Share of runs that were still going. */
  readonly going: number;
  readonly trajectories: Readonly<Record<Trajectory, number>>;
  readonly quantities: Readonly<Record<string, Spread>>;
}

/** Everything `ensemble --json` says of a week and a run. */
export interface Summary {
  readonly runs: number;
  readonly trajectories: Readonly<Record<Trajectory, number>>;
  readonly endings: Readonly<Record<string, number>>;
  readonly run: Readonly<Record<string, Spread>>;
  readonly weeks: readonly WeekSummary[];
  readonly orders: Ensemble['orders'];
}

/** Sums an ensemble up. */
export function summarise(ensemble: Ensemble): Summary {
  const { plan, runs, weekIds, runIds, orders } = ensemble;
  const weeks = Array.from({ length: plan.weeks }, (_, at): WeekSummary => {
    const week = at + 1;
    const trajectory = weekValues(ensemble, 'trajectory', week);
    return {
      week,
      going: Math.round((trajectory.length / Math.max(1, runs)) * 10000) / 10000,
      trajectories: Object.fromEntries(
        TRAJECTORIES.map((name, index) => [name, shareOf(trajectory, (value) => value === index)]),
      ) as Record<Trajectory, number>,
      quantities: Object.fromEntries(
        weekIds
          .filter((id) => id !== 'trajectory')
          .map((id) => [id, spreadOf(weekValues(ensemble, id, week))]),
      ),
    };
  });
  return {
    runs,
    trajectories: trajectoryShares(ensemble),
    endings: endingShares(ensemble),
    run: Object.fromEntries(
      runIds
        .filter((id) => id !== 'trajectory' && id !== 'ending')
        .map((id) => [id, spreadOf(finals(ensemble, id))]),
    ),
    weeks,
    orders: Object.fromEntries(
      Object.keys(orders)
        .sort()
        .map((id) => [id, orders[id] ?? { given: 0, runs: 0, legal: 0 }]),
    ),
  };
}
