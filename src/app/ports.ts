// What the session asks of its surroundings. The browser's answers are in `platform/`; tests have their own.

/** A game as it is kept: the record, who sits where, the draft not yet sealed, and the place the player was at. */
export interface SavedGame {
  readonly format: 'paper-sword-save/1';
  /** First link of the run's chain: the same for every save of one run. */
  readonly id: string;
  /** Text of the run record. */
  readonly record: string;
  readonly seat: string;
  readonly draft: readonly {
    readonly order: string;
    readonly target: string | null;
    readonly reason: string;
  }[];
  readonly screen: string;
}

/** The desk's light. */
export type Theme = 'day' | 'night' | 'projector';

export interface SavePort {
  /** The game last kept, or null. Rejects when storage is forbidden. */
  load(): Promise<SavedGame | null>;
  /** Keeps the game; resolves once it is safe. Rejects when storage is full or forbidden. */
  save(game: SavedGame): Promise<void>;
}

export interface FilePort {
  /** Hands the player a file. */
  download(name: string, text: string): void;
}

export interface LuckPort {
  /** A fresh seed for a new game. */
  freshSeed(): string;
}

export interface Ports {
  readonly saves: SavePort;
  readonly files: FilePort;
  readonly luck: LuckPort;
}
