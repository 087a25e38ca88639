// What the session asks of its surroundings. The browser's answers are in `platform/`; tests have their own.
import type { Scenario } from '../scenario/scenario.ts';
import type { SavedGame, SaveRow } from './saved-game.ts';
import type { Settings } from './settings.ts';

export type { Cue, RoomTone, SoundPort, SoundStatus } from './sound-port.ts';

/** How much storage the page uses, and how much the browser grants it, in bytes. */
export interface StorageRoom {
  readonly used: number;
  readonly granted: number;
}

/** Name of the error of a save that would take the place of what another tab has kept since. */
export const OTHER_TAB = 'OtherTabError';
/** Name of the error of a save for which there is no room. */
export const NO_ROOM = 'QuotaExceededError';

/**
 * Where games are kept. Every call rejects when storage is forbidden; `save` also when it is full
 * (`NO_ROOM`) and when another tab has kept the same game since (`OTHER_TAB`); the error's name says so.
 */
export interface SavePort {
  /** Every kept game, the newest first. */
  list(): Promise<readonly SaveRow[]>;
  /** One kept game, or null when there is none by this id. */
  load(id: string): Promise<SavedGame | null>;
  /** Keeps the game under its id; resolves once it is safe. What was kept before stays whole if it fails. */
  save(game: SavedGame): Promise<void>;
  /** Gives a kept game another name; null takes its name away. */
  rename(id: string, name: string | null): Promise<void>;
  remove(id: string): Promise<void>;
  /** How full the storage is, or null where the browser does not say. Never rejects. */
  room(): Promise<StorageRoom | null>;
}

export interface FilePort {
  /** Hands the player a file. */
  download(name: string, text: string): void;
}

export interface LuckPort {
  /** A fresh seed for a new game. */
  freshSeed(): string;
}

/** Where the player's settings are kept; a setting that cannot be kept is no trouble. */
export interface SettingsPort {
  load(): Settings;
  keep(settings: Settings): void;
}

export interface ScenarioPort {
  /** Brings in a scenario; null when there is none by this id. Rejects when it cannot be fetched. */
  load(id: string): Promise<Scenario | null>;
}

export interface Ports {
  readonly saves: SavePort;
  readonly files: FilePort;
  readonly luck: LuckPort;
  readonly settings: SettingsPort;
}
export type { OddsCrew, OddsHand } from './odds-port.ts';
