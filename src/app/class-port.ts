// What the instructor's page asks of the device: a place where the class is kept, so that a page loaded anew has it again.

/** A room as it is kept: its hand-in as the text of a file, which is read and played again. */
export interface KeptRoom {
  /** Its place on the shelf, never given twice. */
  readonly id: number;
  readonly text: string;
  /** Whether the computer made the run up. */
  readonly simulated: boolean;
}

/** What the instructor has set and written, as text. */
export interface KeptDesk {
  /** Version of this form. */
  readonly form: 1;
  /** The exercise as the letters of its link; null when it could not be written. */
  readonly exercise: string | null;
  readonly tab: string;
  /** Levels and notes by room, as text. */
  readonly grading: string;
}

/** A class as it was left. */
export interface KeptClass {
  readonly desk: KeptDesk | null;
  /** In the order in which they came in. */
  readonly rooms: readonly KeptRoom[];
}

/** Where a class is kept. Every call rejects when storage is forbidden or full; what was kept before stays whole then. */
export interface ClassPort {
  load(): Promise<KeptClass>;
  keepDesk(desk: KeptDesk): Promise<void>;
  /** Keeps rooms, and takes others away, in one go. */
  keepRooms(rooms: readonly KeptRoom[], gone: readonly number[]): Promise<void>;
}
