// What can be done in a game: the commands of play, as the screens know them. Types only, so that the title need not bring in the rules.
import type { AdviserScore } from '../../analysis/advisers.ts';
import type { FactionId, SeatId, Trajectory } from '../../model/ids.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PlayedExercise } from '../class/played-exercise.ts';
import type { ExercisePlay } from '../class/exercise-play.ts';
import type { BoardPlay } from '../board/board-play.ts';
import type { EarlierRun } from '../releases-port.ts';
import type { PickCard } from '../pick-rows.ts';
import type { Ports } from '../ports.ts';
import type { SavedGame, SaveRow } from '../saved-game.ts';
import type { Session } from '../session.ts';
import type { Setup } from '../setup.ts';
import type { AppState } from '../state.ts';
import type { Store } from '../store.ts';

/** What became of a record that was handed in: its line in the list, or what is wrong with it in words; null when a part of the game could not be fetched. */
export type Imported =
  | { readonly ok: true; readonly row: SaveRow; readonly known: boolean }
  | {
      readonly ok: false;
      readonly why: string | null;
      /** The run under the rules that made it, where today's cannot play it again. */
      readonly earlier?: EarlierRun;
    };

/** The commands of a game. Every command leaves the store whole, whatever it is given. */
export interface Play extends BoardPlay, ExercisePlay {
  /** Begins the game of these choices, as an exercise of a class where one is given. */
  readonly enter: (setup: Setup, exercise?: PlayedExercise) => Promise<void>;
  /** Opens a kept game where it was left; what is wrong with it is told. */
  open(kept: SavedGame): Promise<void>;
  loadRecord(text: string): Promise<void>;
  /** Plays a record again and puts it among the kept games, without opening it. */
  importRecord(text: string): Promise<Imported>;
  /** Keeps the game as it stands. */
  keep(): void;
  /** Resolves when everything that was to be kept is safe, or was refused. */
  settled(): Promise<void>;
  /** The kept game was given another name elsewhere. */
  renamed(id: string, name: string | null): void;
  /** The kept game was removed: it is kept anew only when it goes on. */
  removed(id: string): void;

  /** Adds an order to the draft, with this reason or the first of its list. */
  addOrder(order: string, target: string | null, reason?: string): void;
  removeOrder(index: number): void;
  setReason(index: number, reason: string): void;
  /** Takes back the last change of the draft. */
  undo(): void;

  /** Gives the seat's own odds of the next four weeks, in whole per cent that add up to 100. */
  forecast(percents: Readonly<Record<Trajectory, number>>): void;
  /** Goes on without an own forecast until the next is due. */
  skipForecast(): void;
  /** Tries the draft in many imagined weeks: "If sealed now". */
  tryDraft(): void;

  /** Seals the draft; when every person has sealed, plays the week. */
  seal(): void;
  /** Seals the draft and the same orders again week by week, until something asks for the seat. */
  holdCourse(): void;
  /** The person at the device is ready: shows what its seat may see. */
  takeDevice(): void;
  /** Goes back to the brief of a week, from 1; in a game that allows it. What was played stays in the game's tree. */
  rewindTo(week: number): void;

  /** Turns to the event with this number in the week's list. */
  showEvent(index: number): void;
  /** Tells the events one by one, from the first or from where it was halted. */
  tellEvents(playing: boolean): void;
  /** Tells the next event; after the last the telling is over. */
  tellNext(): void;
  /** All events at once. */
  tellAll(): void;
  /** Goes on to the next week's brief, or to the end. */
  goOn(): void;
  /** A step of the guidance is done, or is put away. */
  guided(step: string): void;

  /**
   * Opens the why of a faction's decision, unless the exercise closes it until the debrief.
   * @param asked  whether the person asked for it, which is told and counted; else it comes by itself
   */
  openWhy(faction: FactionId, week: number, asked?: boolean): void;
  closeWhy(): void;
  /** How the forecasts of the seat's advisers have turned out so far. */
  advisersRecord(): readonly AdviserScore[];
  /** Why a computer seat gave its orders of a week; null before the end, when all is open, and for a person. */
  picksOf(seat: SeatId, week: number): PickCard | null;
  downloadRecord(): void;
  /** Version of the game, apart from that of its rules. */
  readonly version: string;
  /** A crisis with all that is in it, for what is read and printed beside a game; null when there is none. Rejects when it cannot be fetched. */
  scenario(id: string): Promise<Scenario | null>;

  /** The same weeks from another seat, with the same seed. */
  playFrom(seat: SeatId): Promise<void>;
  /** The same orders of the persons once more, with other luck, to the end. */
  newLuck(): Promise<void>;
  /** Another game of the same kind with a fresh seed. */
  playAgain(): Promise<void>;
}

/** All that can be done while a game is open. */
export type PlaySession = Session & Play;

/** What play is made from. */
export interface PlayKit {
  readonly store: Store<AppState>;
  readonly ports: Ports;
  readonly tell: Session['tell'];
}

/** Makes play; there is one in a session. */
export type PlayMaker = (kit: PlayKit) => Play;
