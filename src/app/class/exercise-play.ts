// What a room can do with its exercise while it plays, and with any run that it hands in. Types only.
import type { Consulted, HandIn } from '../../run/class/hand-in.ts';

/** The commands of an exercise, beside those of the game. */
export interface ExercisePlay {
  /** The person looked behind a figure; counted during an exercise, until its run is over. */
  readonly consult: (what: keyof Consulted) => void;
  /** Gives the room of the exercise another label; it is cut to 24 letters. */
  setRoom(label: string): void;
  /** Whole minutes that the clock gives a week from now on, 0 to 30; 0 switches it off. */
  setClock(minutes: number): void;
  /** The main line of the game with all its variations, to be handed in under a label; null when no game is open. */
  handIn(room: string): HandIn | null;
  /** Hands the player a file. */
  saveFile(name: string, text: string): void;
}
