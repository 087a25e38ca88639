// The list of kept games as it is drawn: named, searched, and with how full the storage is.
import type { Catalogue } from './catalogue.ts';
import type { StorageRoom } from './ports.ts';
import type { SaveRow } from './saved-game.ts';

/** From this many games on the list has a search. */
export const SEARCH_FROM = 10;

/** A kept game with the words by which it is known. */
export interface GameRow {
  readonly save: SaveRow;
  /** Its own name, else that of its crisis. */
  readonly title: string;
  readonly crisis: string;
  /** Title of the variant, or its id where this version does not have it. */
  readonly variant: string;
}

/** The rows of the list, in its order. */
export function gameRows(saves: readonly SaveRow[], catalogue: Catalogue): readonly GameRow[] {
  return saves.map((save) => {
    const crisis = catalogue.find(({ id }) => id === save.scenario);
    const title = crisis?.title ?? save.scenario;
    return {
      save,
      title: save.name ?? title,
      crisis: title,
      variant: crisis?.variants.find(({ id }) => id === save.variant)?.title ?? save.variant,
    };
  });
}

/**
 * The rows that have every word of the search in them, in upper or lower case.
 * @param wordsOf  further words of a row, such as the names of its seats
 */
export function foundRows(
  rows: readonly GameRow[],
  search: string,
  wordsOf: (row: GameRow) => string,
): readonly GameRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const { title, crisis, variant, save } = row;
    const words = [title, crisis, variant, save.seed, wordsOf(row)].join(' ').toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}

/** A size in the unit that suits it, with at most one decimal. */
export interface Size {
  readonly unit: 'kb' | 'mb' | 'gb';
  /** "1.4", "120". */
  readonly n: string;
}

const UNITS = [
  ['gb', 1e9],
  ['mb', 1e6],
] as const;

export function sizeOf(bytes: number): Size {
  const [unit, of] = UNITS.find(([, least]) => bytes >= least) ?? (['kb', 1e3] as const);
  const tenths = Math.round((bytes / of) * 10);
  const whole = unit === 'kb' || tenths >= 1000 || tenths % 10 === 0;
  return {
    unit,
    n: whole ? `${Math.ceil(tenths / 10)}` : `${Math.floor(tenths / 10)}.${tenths % 10}`,
  };
}

/** Share of the granted storage from which the list says that little is left. */
const TIGHT = 0.9;

export function isTight({ used, granted }: StorageRoom): boolean {
  return granted > 0 && used >= granted * TIGHT;
}
