// A game as it is kept on the device: the record, what every person had open, and how the game is played. Older forms are read too.
import type { OrderChoice } from '../model/content.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import type { RecordedForecast } from '../run/record.ts';
import type { PlayedExercise } from './class/played-exercise.ts';
import { FIRST_TERMS, type PlayTerms } from './setup.ts';

export const SAVE_FORMAT = 'paper-sword-save/2';

/** A kept game in the list. */
export interface SaveRow {
  readonly id: string;
  /** The player's own name for it, or null. */
  readonly name: string | null;
  readonly scenario: string;
  readonly variant: string;
  readonly seats: readonly SeatId[];
  readonly seed: string;
  /** Weeks played, and of how many. */
  readonly week: number;
  readonly weeks: number;
  readonly over: boolean;
  /** Milliseconds since 1970 when it was last kept, or null where that is not known. */
  readonly at: number | null;
}

/** What is kept by seat. */
type BySeat<T> = { readonly [seat in SeatId]?: T | undefined };

/** A kept game. Plain data, so that any storage holds it. */
export interface SavedGame {
  readonly format: typeof SAVE_FORMAT;
  /** The line of the list of games; its `id` is the place where the game is kept. */
  readonly row: SaveRow;
  /** Text of the run record, with its variations beside the main line. */
  readonly record: string;
  /** Path of the line at which the game stands; absent for the main line. */
  readonly line?: string | undefined;
  readonly terms: PlayTerms;
  /** The seat of the person at the device. */
  readonly seat: SeatId;
  /** Orders not yet sealed, by seat. */
  readonly drafts: BySeat<readonly OrderChoice[]>;
  /** Persons who have sealed this week, while others still write. */
  readonly sealed: readonly SeatId[];
  readonly forecasts: BySeat<readonly RecordedForecast[]>;
  /** Weeks in which a person went on without a forecast of their own, by seat. */
  readonly skipped: BySeat<number>;
  /** Trials used this week. */
  readonly trials: number;
  readonly guided: readonly string[];
  readonly screen: string;
  /** The exercise of a class that is played; absent in every other game. */
  readonly exercise?: PlayedExercise | undefined;
}

/** The first form: one person, one draft. */
interface FirstForm {
  readonly format: 'paper-sword-save/1';
  readonly id: string;
  readonly record: string;
  readonly seat: string;
  readonly draft: readonly OrderChoice[];
  readonly screen: string;
}

function isFirstForm(kept: object): kept is FirstForm {
  return 'format' in kept && kept.format === 'paper-sword-save/1';
}

function fromFirstForm(kept: FirstForm): SavedGame | null {
  const seat = SEATS.find((one) => one === kept.seat);
  const row = rowFromRecord(kept.id, kept.record);
  if (!seat || !row) return null;
  return {
    format: SAVE_FORMAT,
    row: { ...row, over: kept.screen === 'end' },
    record: kept.record,
    terms: FIRST_TERMS,
    seat,
    drafts: { [seat]: kept.draft },
    sealed: [],
    forecasts: {},
    skipped: {},
    trials: 0,
    guided: [],
    screen: kept.screen,
  };
}

/** The line of the list for a record's text, read without checking it; null when it is no record. */
function rowFromRecord(id: string, text: string): SaveRow | null {
  try {
    const { header, turns } = JSON.parse(text) as {
      header: {
        scenario: { id: string };
        variant: string;
        seed: string;
        weeks: number;
        seats: Record<SeatId, { by: string }>;
      };
      turns: unknown[];
    };
    return {
      id,
      name: null,
      scenario: header.scenario.id,
      variant: header.variant,
      seats: SEATS.filter((seat) => header.seats[seat].by === 'person'),
      seed: header.seed,
      week: turns.length,
      weeks: header.weeks,
      over: turns.length >= header.weeks,
      at: null,
    };
  } catch {
    // Not a record at all: the caller leaves it out of the list and untouched in the storage.
    return null;
  }
}

/** A kept game from whatever the storage holds; null when it is not one that this version can read. */
export function savedGameFrom(kept: unknown): SavedGame | null {
  if (typeof kept !== 'object' || kept === null) return null;
  if (isFirstForm(kept)) return fromFirstForm(kept);
  return 'format' in kept && kept.format === SAVE_FORMAT ? (kept as SavedGame) : null;
}
