// What the instructor's page asks of the device: a place where the class is kept, so that a page loaded anew has it again.

/** A room as it is kept: its hand-in as the text of a file, which is read and played again. */
export interface KeptRoom {
  /** Its place on the shelf, never given twice, by any window. Later rooms have higher ones. */
  readonly id: number;
  readonly text: string;
  /** The label that it was handed in under; absent for the one in its text. */
  readonly wished?: string;
  /** Whether the computer made the run up. */
  readonly simulated: boolean;
}

/** What the instructor has set and written, as text. */
export interface KeptDesk {
  /** Version of this form. */
  readonly form: 2;
  /** The exercise as the letters of its link; null when it could not be written. */
  readonly exercise: string | null;
  readonly tab: string;
  /** Levels and notes by the places of the rooms, as text. */
  readonly grading: string;
}

/** A class as it was left. */
export interface KeptClass {
  readonly desk: KeptDesk | null;
  /** In the order in which they came in. */
  readonly rooms: readonly KeptRoom[];
}

/**
 * Where a class is kept. Several windows may keep one class. What gives a promise rejects when storage
 * is forbidden or full; what was kept before stays whole then.
 */
export interface ClassPort {
  load(): Promise<KeptClass>;
  /** Writes the desk from what is kept of it at that moment; no other window writes in between. */
  changeDesk(change: (kept: KeptDesk | null) => KeptDesk): Promise<void>;
  /** Keeps rooms, and takes others away, in one go. */
  keepRooms(rooms: readonly KeptRoom[], gone: readonly number[]): Promise<void>;
  /** A place for a room, a whole number above this one, that no window has or will be given. */
  placeAfter(last: number): number;
  /** Calls when another window has changed what is kept, where the browser tells of it. */
  watch(changed: () => void): void;
}
