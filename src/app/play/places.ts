// Where a game that comes onto the table is kept: in a place of its own, so that it never takes the place of another.
import type { SavePort } from '../ports.ts';
import type { SavedGame } from '../saved-game.ts';
import { textOf } from './keeping.ts';
import type { Table } from './table.ts';

/** Places tried before the last one is taken; nobody keeps as many games of one seed. */
const MOST = 100;

/** The weeks of a record's text, by which two records of one game are told apart; null when it is no record. */
function turnsOf(record: string): string | null {
  try {
    const { turns } = JSON.parse(record) as { turns: readonly { hash: string }[] };
    return turns.map(({ hash }) => hash).join();
  } catch {
    // What cannot be read is like no other record.
    return null;
  }
}

/** The kept game of a place; null when there is none, or when the storage refuses, which the keeper tells. */
async function keptAt(saves: SavePort, id: string): Promise<SavedGame | null> {
  try {
    return await saves.load(id);
  } catch {
    return null;
  }
}

export interface Placed {
  readonly table: Table;
  /** Whether a game with the same weeks is kept there already. */
  readonly known: boolean;
}

/**
 * The table with a place of its own among the kept games: the first that is free, or the one in
 * which a game with the same weeks lies if `shared`.
 */
export async function placed(saves: SavePort, table: Table, shared: boolean): Promise<Placed> {
  const turns = turnsOf(textOf(table));
  for (let n = 1; n < MOST; n++) {
    const save = n === 1 ? table.save : `${table.save}-${n}`;
    // One after another: most often the first is free.
    const kept = await keptAt(saves, save);
    if (!kept) return { table: { ...table, save }, known: false };
    if (shared && turnsOf(kept.record) === turns) return { table: { ...table, save }, known: true };
  }
  return { table: { ...table, save: `${table.save}-${MOST}` }, known: false };
}
