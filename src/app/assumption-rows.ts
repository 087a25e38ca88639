// The assumption switchboard, ready to draw: what is contested, which reading holds, and what each reading was measured to change.
import type { CalibrationReport, ReadingEffect } from '../analysis/calibration.ts';
import { ASSUMPTIONS, type Assumption, type AssumptionReading } from '../model/assumptions.ts';
import { factsOf } from '../model/basis.ts';
import type { Trajectory } from '../model/ids.ts';

/** Readings picked, by assumption; one that is absent is read as calibrated. */
export type Readings = Readonly<Record<string, string>>;

/** The trajectories from top to bottom, in the order in which every picture has them. */
export const COURSES: readonly Trajectory[] = ['escalation', 'sporadic', 'de-escalation'];

/** The share of one trajectory under a reading, in whole per cent, and its change in points. */
export interface CourseShare {
  readonly course: Trajectory;
  readonly percent: number;
  readonly change: number;
}

/** What a reading was measured to do to a run, against the calibrated one. */
export interface ReadingMeasure {
  readonly courses: readonly CourseShare[];
  /** Mean attacks in a run, and mean Americans killed, each with its change. */
  readonly attacks: number;
  readonly attacksChange: number;
  readonly killed: number;
  readonly killedChange: number;
  /** The most frequent trajectory, and whether it is another than under the calibrated reading. */
  readonly leads: Trajectory;
  readonly flips: boolean;
  /** Whether no share moved by more than chance alone would move it between two samples of this size. */
  readonly couldBeChance: boolean;
}

export interface ReadingRow {
  readonly id: string;
  readonly calibrated: boolean;
  readonly chosen: boolean;
  readonly facts: readonly string[];
  readonly assumption: string | null;
  /** Null while there is no report, or when it was made before the reading. */
  readonly measure: ReadingMeasure | null;
}

export interface AssumptionRow {
  readonly id: string;
  /** Whether another reading than the calibrated one is picked. */
  readonly switched: boolean;
  readonly readings: readonly ReadingRow[];
}

/** Shares as whole per cent that add up to 100, in the order of `COURSES`. */
export function wholePercents(shares: Readonly<Record<Trajectory, number>>): readonly number[] {
  const exact = COURSES.map((course) => 100 * shares[course]);
  const floors = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, one) => sum + one, 0)) - sum(floors);
  // What is left goes to the largest remainders, the earlier first.
  const byRest = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, Math.max(0, left))
    .map(({ at }) => at);
  return floors.map((floor, at) => floor + (byRest.includes(at) ? 1 : 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The trajectory with the largest share; the graver of two that are equal. */
function leading(shares: Readonly<Record<Trajectory, number>>): Trajectory {
  return COURSES.reduce((best, course) => (shares[course] > shares[best] ? course : best));
}

/** Two samples differ by more than this, in points, in one comparison of twenty when nothing lies behind it. */
function chancePoints(one: number, other: number, runs: number): number {
  const spread = one * (1 - one) + other * (1 - other);
  return 196 * Math.sqrt(spread / Math.max(1, runs));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function measureOf(own: ReadingEffect, calibrated: ReadingEffect, runs: number): ReadingMeasure {
  const percents = wholePercents(own.trajectories);
  const before = wholePercents(calibrated.trajectories);
  return {
    courses: COURSES.map((course, at) => {
      const percent = percents[at] ?? 0;
      return { course, percent, change: percent - (before[at] ?? 0) };
    }),
    attacks: Math.round(own.attacks),
    attacksChange: Math.round(own.attacks) - Math.round(calibrated.attacks),
    killed: tenth(own.killedUs),
    killedChange: tenth(tenth(own.killedUs) - tenth(calibrated.killedUs)),
    leads: leading(own.trajectories),
    flips: leading(own.trajectories) !== leading(calibrated.trajectories),
    couldBeChance: COURSES.every((course) => {
      const [now, then] = [own.trajectories[course], calibrated.trajectories[course]];
      return 100 * Math.abs(now - then) <= chancePoints(now, then, runs);
    }),
  };
}

function readingRow(
  assumption: Assumption,
  reading: AssumptionReading,
  chosen: boolean,
  report: CalibrationReport | null,
): ReadingRow {
  const calibrated = assumption.readings[0].id === reading.id;
  const effectOf = (id: string): ReadingEffect | undefined =>
    report?.readings.find((one) => one.assumption === assumption.id && one.reading === id);
  const own = effectOf(reading.id);
  const base = effectOf(assumption.readings[0].id);
  return {
    id: reading.id,
    calibrated,
    chosen,
    facts: factsOf(reading.basis),
    assumption: reading.basis.assumption ?? null,
    measure: own && base && report ? measureOf(own, base, report.sizes.reading) : null,
  };
}

/** Every assumption with its readings, in the order of the switchboard. */
export function assumptionRows(
  chosen: Readings,
  report: CalibrationReport | null,
): readonly AssumptionRow[] {
  return ASSUMPTIONS.map((assumption) => {
    const picked = chosen[assumption.id] ?? assumption.readings[0].id;
    return {
      id: assumption.id,
      switched: picked !== assumption.readings[0].id,
      readings: assumption.readings.map((reading) =>
        readingRow(assumption, reading, reading.id === picked, report),
      ),
    };
  });
}

/** The choice with one reading picked; the calibrated one is left out, so that equal choices are equal. */
export function withReading(chosen: Readings, assumption: string, reading: string): Readings {
  return cleanReadings({ ...chosen, [assumption]: reading });
}

/** Only the readings that exist and differ from the calibrated ones, in the order of the switchboard. */
export function cleanReadings(chosen: Readings): Readings {
  return Object.fromEntries(
    ASSUMPTIONS.flatMap(({ id, readings }) => {
      const picked = chosen[id];
      return readings.slice(1).some((reading) => reading.id === picked) && picked !== undefined
        ? [[id, picked]]
        : [];
    }),
  );
}

/** How many assumptions are read otherwise than calibrated. */
export function switchedCount(chosen: Readings): number {
  return Object.keys(cleanReadings(chosen)).length;
}
