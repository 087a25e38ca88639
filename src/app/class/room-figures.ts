// What a room's run comes to, week by week and in all: reckoned once, when it comes in. Everything is counted by the functions of the debrief.
import { VICTIMS, type Trajectory, type Victim } from '../../model/ids.ts';
import type { Break, Ending, Toll } from '../../model/state.ts';
import { currentState, isOver } from '../../run/play.ts';
import { endWeeks } from '../end-rows.ts';
import { runTotals } from '../end-sums.ts';
import { openedRun } from '../play/end-of-run.ts';
import type { Room } from './room.ts';

/** One week of a room. */
export interface RoomWeek {
  /** From 1. */
  readonly week: number;
  /** Intensity index, 0 to 100. */
  readonly intensity: number;
  readonly attacks: number;
  readonly strikes: number;
  /** Breaches of the ceiling; a week can have several. */
  readonly breaches: number;
  /** The state's sword after the week, 0 to 100. */
  readonly sword: number;
  /** In force after the week. */
  readonly trajectory: Trajectory;
  /** Risk of open war after the week, 0 to 100; null while the run goes on, since it is hidden until its end. */
  readonly warRisk: number | null;
}

/** Sums of a room's weeks. */
export interface RoomTotals {
  readonly attacks: number;
  readonly strikes: number;
  readonly breaches: number;
  /** Weeks in which the ceiling was broken, however often. */
  readonly breachedWeeks: number;
}

/** A room in figures. */
export interface RoomFigures {
  readonly label: string;
  /** Weeks played, and weeks that the run would have in all. */
  readonly played: number;
  readonly length: number;
  readonly over: boolean;
  readonly weeks: readonly RoomWeek[];
  /** As the first week began. */
  readonly start: { readonly trajectory: Trajectory; readonly sword: number };
  readonly totals: RoomTotals;
  /** Killed and wounded, zeros included. Shown by itself: no figure of a room is reckoned from it. */
  readonly toll: Readonly<Record<Victim, Toll>>;
  /** How the run ended, and the week in which it did; null while it goes on. */
  readonly ending: { readonly kind: Exclude<Ending, 'none'>; readonly week: number } | null;
  /** Early endings after which the run went on. */
  readonly breaks: readonly Break[];
  /** The run's trajectory: the most frequent of its last eight weeks. */
  readonly trajectory: Trajectory;
}

/** What the common axis can show of a week. */
export type RoomMeasure = 'intensity' | 'attacks' | 'strikes' | 'breaches' | 'sword';

/** A room in figures. */
export function figuresOf({ label, run, scenario }: Room): RoomFigures {
  const opened = openedRun({ run, forecasts: {} });
  const over = isOver(run);
  const state = currentState(run);
  const weeks = endWeeks(scenario.day, opened).map((one, at): RoomWeek => {
    const { week, attacks, strikes, breaches, sword, trajectory } = one;
    const intensity = state.history[at]?.intensity ?? 0;
    const warRisk = over ? (run.states[week]?.world.warRisk ?? 0) : null;
    return { week, intensity, attacks, strikes, breaches, sword, trajectory, warRisk };
  });
  const { attacks, strikes, breachedWeeks } = runTotals(weeks);
  const breaches = weeks.reduce((sum, week) => sum + week.breaches, 0);
  const first = run.states[0] ?? state;
  const { ending } = state;
  return {
    label,
    played: weeks.length,
    length: run.record.header.weeks,
    over,
    weeks,
    start: { trajectory: first.trajectory, sword: first.seats.baghdad.sword },
    totals: { attacks, strikes, breaches, breachedWeeks },
    toll: Object.fromEntries(VICTIMS.map((who) => [who, { ...opened.open.toll[who] }])) as Record<
      Victim,
      Toll
    >,
    ending: ending === 'none' ? null : { kind: ending, week: state.week },
    breaks: state.breaks ?? [],
    trajectory: opened.trajectory,
  };
}

/** One measure over the weeks of a room. */
export function seriesOf({ weeks }: RoomFigures, measure: RoomMeasure): readonly number[] {
  return weeks.map((week) => week[measure]);
}
