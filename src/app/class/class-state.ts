// What the instructor's page shows of a class: rows and choices alone. The runs behind the rows stay with the session.
import type { OrderImpact } from '../../analysis/impact-rows.ts';
import type { SeatId } from '../../model/ids.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import type { CheckResult, Consulted } from '../../run/class/hand-in.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RoomFigures } from './room-figures.ts';
import type { Grade } from './rubric.ts';

export const CLASS_TABS = ['exercise', 'lesson', 'debrief', 'grading', 'rehearsal'] as const;
export type ClassTab = (typeof CLASS_TABS)[number];

/** What the common axis shows. */
export const CLASS_MEASURES = ['intensity', 'attacks', 'breaches', 'sword', 'trajectory'] as const;
export type ClassMeasure = (typeof CLASS_MEASURES)[number];

export const ROOM_ORDERS = ['label', 'trajectory', 'attacks'] as const;
export type RoomOrder = (typeof ROOM_ORDERS)[number];

/** A room of the class in the list. Everything was reckoned when it came in. */
export interface RoomRow {
  /** Unique within the class. */
  readonly label: string;
  /** Rooms of one group can be compared: the same exercise, crisis, variant and number of weeks. */
  readonly group: string;
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
  readonly persons: readonly SeatId[];
  /** The seat through whose eyes an analyst watched; null when nobody did. */
  readonly analyst: SeatId | null;
  /** First 8 hexadecimal digits of the exercise's hash; null for a run that belongs to none. */
  readonly exercise: string | null;
  readonly check: CheckResult | null;
  readonly consulted: Consulted | null;
  readonly figures: RoomFigures;
  /** Whether the computer made the run up. */
  readonly simulated: boolean;
}

/** A hand-in that did not come in, with one sentence why. */
export interface Refused {
  readonly name: string;
  readonly why: string;
}

/** Orders of a room by what they did. */
export interface RoomImpact {
  /** The strongest first. */
  readonly rows: readonly OrderImpact[];
  /** Weeks still to be weighed; 0 when all are. */
  readonly open: number;
  /** Weeks that could not be weighed; they are tried again when the room is weighed again. */
  readonly failed: number;
}

/** What the instructor wrote about a room. Kept on this device alone. */
export type RoomGrade = Grade;

export const NO_GRADE: RoomGrade = { levels: {}, note: '' };

/** Something that takes a while: how much of it is done. */
export interface Progress {
  readonly what: 'reading' | 'simulating';
  readonly done: number;
  readonly of: number;
}

export interface ClassState {
  readonly tab: ClassTab;
  readonly exercise: Exercise;
  /** The crisis of the exercise; null until it has been fetched. */
  readonly crisis: Scenario | null;
  /** Whether the crisis of the exercise could not be fetched. */
  readonly crisisFailed: boolean;
  /** In the order in which they came in. */
  readonly rooms: readonly RoomRow[];
  readonly refused: readonly Refused[];
  readonly progress: Progress | null;
  /** Whether what was kept has been looked for; before that the page says nothing of an empty class. */
  readonly ready: boolean;
  /** False once storage has refused: the class is whole, but only until the page is closed. */
  readonly kept: boolean;
  /** Whether what was last taken away can be brought back. */
  readonly canUndo: boolean;
  /** The group that is looked at; one that is there whenever a room is. */
  readonly group: string | null;
  readonly order: RoomOrder;
  readonly measure: ClassMeasure;
  readonly seat: SeatId | 'all';
  /** Label of the room that is looked at more closely. */
  readonly opened: string | null;
  /** Labels of the two rooms that are compared. */
  readonly pair: readonly [string, string] | null;
  /** By label, of the rooms that are there. */
  readonly impact: ReadonlyMap<string, RoomImpact>;
  /** By label, of the rooms that are there. */
  readonly grading: ReadonlyMap<string, RoomGrade>;
}
