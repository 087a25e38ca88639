// What the instructor's page can ask of its session, and what the session asks of its surroundings. Types only.
import type { SeatId } from '../../model/ids.ts';
import type { ClassProblem } from '../../run/class/class-problem.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import type { LinkProblem } from '../../run/share/link-problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ClassPort } from '../class-port.ts';
import type { FilePort, LuckPort, ScenarioPort } from '../ports.ts';
import type { Store } from '../store.ts';
import type { ClassTableName } from './class-csv.ts';
import type { ImpactPorts } from './class-impact.ts';
import type { Reckoning } from './class-reckoning.ts';
import type { ClassMeasure, ClassState, ClassTab, RoomGrade, RoomOrder } from './class-state.ts';

/** A text that was handed in, with the name under which it came. */
export interface HandedIn {
  readonly name: string;
  /** The text, or the way to it; null when the file cannot be read. */
  readonly text: string | null | (() => Promise<string | null>);
  /** Bytes of a file: one that is too large is not read at all. */
  readonly size?: number | undefined;
}

/** What the session needs of its surroundings. */
export interface ClassTools {
  readonly keeping: ClassPort;
  readonly files: FilePort;
  readonly luck: LuckPort;
  readonly catalogue: Catalogue;
  readonly scenarios: ScenarioPort;
  readonly impact: ImpactPorts;
  /** Lets the page draw and listen. */
  readonly pause: () => Promise<void>;
  /** Sentences for what is wrong with a hand-in, and with a link that cannot be made. */
  readonly wordProblem: (problem: ClassProblem) => string;
  readonly wordLink: (problem: LinkProblem) => string;
  /** Sentences of the session's own: a file that cannot be read, a crisis that cannot be fetched. */
  readonly word: (what: 'unreadable' | 'not-fetched') => string;
  /** Labels of rooms that brought none, and of simulated ones, by their numbers. */
  readonly nameRoom: (n: number) => string;
  readonly nameSimulated: (n: number) => string;
}

/** The address of a room's run at a week, or the sentence why it has none. */
export type RoomAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: string };

export interface ClassSession {
  readonly store: Store<ClassState>;
  /** Brings back the class that was kept; a second call does nothing. */
  start(): Promise<void>;
  /** Stops what is reckoned in the background: the page is left. */
  leave(): void;
  /** Lets the page draw and listen. */
  breathe(): Promise<void>;
  /** Resolves when everything that was to be kept is safe, or was refused. */
  settled(): Promise<void>;
  show(tab: ClassTab): void;
  setExercise(change: Partial<Exercise>): void;
  /** A fresh seed. */
  drawSeed(): string;
  /** Takes rooms in one after another, with a breath between; damaged ones are named and skipped. */
  admitAll(files: readonly HandedIn[]): Promise<void>;
  /** The same for text that was pasted: one hand-in, or one link a line. */
  admitText(text: string, name: string): Promise<void>;
  /** Puts the list of what was refused away. */
  clearRefused(): void;
  /** Takes rooms away in one step; `undo` brings them back, with what was written about them. */
  remove(labels: readonly string[]): void;
  /** Gives a room another label; false when it is empty, too long or taken. */
  rename(label: string, to: string): boolean;
  /** Takes every room away, those that could not be read as well. */
  clear(): void;
  /** Brings back what was taken away last; a room whose label is in use again gets a number behind it. */
  undo(): void;
  /** Plays so many rooms of the exercise with doctrines in all seats. */
  simulate(count: number): Promise<void>;
  chooseGroup(group: string): void;
  chooseOrder(order: RoomOrder): void;
  chooseMeasure(measure: ClassMeasure): void;
  chooseSeat(seat: SeatId | 'all'): void;
  openRoom(label: string | null): void;
  choosePair(pair: readonly [string, string] | null): void;
  /** Weighs the orders of the rooms that are looked at, the opened one first. */
  weigh(): void;
  grade(label: string, change: Partial<RoomGrade>): void;
  /** What is reckoned about the rooms of the group that is looked at. */
  reckon(): Reckoning;
  /** The crisis of a group; null when no room of it is there. */
  scenarioOf(group: string | null): Scenario | null;
  addressOf(label: string, week: number | null): RoomAddress;
  /** The text of a room's run record, to be opened in the game. */
  recordOf(label: string): string | null;
  /** Hands the instructor a table of the class as a file. */
  csv(table: ClassTableName): void;
  /** The tables that there are. */
  readonly tables: readonly ClassTableName[];
  /** Hands the instructor one room's hand-in as a file. */
  saveRoom(label: string): void;
}
