// What the common axis shows of the rooms: a value after each week, and how many rooms stood under each trajectory.
import type { Trajectory } from '../../model/ids.ts';
import type { ClassMeasure, RoomRow } from './class-state.ts';
import { seriesOf } from './room-figures.ts';

/** The fixed order in which trajectories are drawn, from the top. */
export const TRAJECTORY_ORDER: readonly Trajectory[] = ['escalation', 'sporadic', 'de-escalation'];

/** One room over its weeks. */
export interface RoomSeries {
  readonly label: string;
  /** After each week, from week 1. */
  readonly values: readonly number[];
}

/** The rooms in one measure: intensity and the sword as they stood after a week, attacks and breaches added up to it. */
export function classSeries(
  rows: readonly RoomRow[],
  measure: Exclude<ClassMeasure, 'trajectory'>,
): readonly RoomSeries[] {
  const summed = measure === 'attacks' || measure === 'breaches';
  return rows.map(({ label, figures }) => {
    const values = seriesOf(figures, measure);
    if (!summed) return { label, values };
    let sum = 0;
    return {
      label,
      values: values.map((value) => {
        sum += value;
        return sum;
      }),
    };
  });
}

/** One week of the class. */
export interface CourseShare {
  /** Rooms that played the week. */
  readonly of: number;
  readonly count: Readonly<Record<Trajectory, number>>;
}

/** How many rooms stood under each trajectory after each week. */
export function courseShares(rows: readonly RoomRow[]): readonly CourseShare[] {
  const weeks = Math.max(0, ...rows.map(({ figures }) => figures.weeks.length));
  return Array.from({ length: weeks }, (_, at) => {
    const standing = rows.flatMap(({ figures }) => figures.weeks[at]?.trajectory ?? []);
    const counted = (one: Trajectory): number =>
      standing.filter((trajectory) => trajectory === one).length;
    return {
      of: standing.length,
      count: {
        escalation: counted('escalation'),
        sporadic: counted('sporadic'),
        'de-escalation': counted('de-escalation'),
      },
    };
  });
}
