// Two lines of a game side by side: the weeks of both, their sums, where they part and what stood there.
import type { Trajectory, SeatId } from '../../model/ids.ts';
import { isOver, type Run } from '../../run/play.ts';
import { firstLink } from '../../run/record.ts';
import { firstDifference, forkRecap, type Difference, type Recap } from '../../run/tree-compare.ts';
import { endWeeks, type EndWeek } from '../end-rows.ts';
import { openedRun } from '../play/end-of-run.ts';

/** One of the two, with everything open. */
export interface ComparedLine {
  /** Path of its last week. */
  readonly path: string;
  readonly weeks: readonly EndWeek[];
  /** The state's sword before the first week and after each, 0 to 100. */
  readonly swords: readonly number[];
  readonly over: boolean;
  readonly trajectory: Trajectory;
  readonly attacks: number;
  readonly strikes: number;
  readonly breaches: number;
  /** Everyone killed in it. */
  readonly killed: number;
  /** The last week's hash; that of the header when no week was played. */
  readonly hash: string;
  /** Verdicts by seat and objective, 0 to 100. */
  readonly verdicts: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
}

export interface Comparison {
  readonly one: ComparedLine;
  readonly other: ComparedLine;
  /** Null when one only goes on where the other stops. */
  readonly difference: Difference | null;
  readonly recap: Recap | null;
}

function lineRows(path: string, run: Run, firstDay: number): ComparedLine {
  const opened = openedRun({ run, forecasts: {} });
  const weeks = endWeeks(firstDay, opened);
  const sum = (of: (week: EndWeek) => number): number =>
    weeks.reduce((total, week) => total + of(week), 0);
  return {
    path,
    weeks,
    swords: opened.swords,
    over: isOver(run),
    trajectory: opened.trajectory,
    attacks: sum(({ attacks }) => attacks),
    strikes: sum(({ strikes }) => strikes),
    breaches: sum(({ breaches }) => breaches),
    killed: sum(({ harm }) => Object.values(harm).reduce((n, { killed }) => n + killed, 0)),
    hash: run.record.turns.at(-1)?.hash ?? firstLink(run.record.header),
    verdicts: opened.verdicts,
  };
}

/** Two lines of one game. */
export function comparisonOf(
  one: { readonly path: string; readonly run: Run },
  other: { readonly path: string; readonly run: Run },
  firstDay: number,
): Comparison {
  return {
    one: lineRows(one.path, one.run, firstDay),
    other: lineRows(other.path, other.run, firstDay),
    difference: firstDifference(one.run, other.run),
    recap: forkRecap(one.run, other.run),
  };
}
