// Where a game that comes onto the table is kept: in a place of its own, so that it never takes the place of another.
import { parseTree } from '../../run/tree-file.ts';
import { branchesOf, nodeAt, type Tree } from '../../run/tree.ts';
import type { SavePort } from '../ports.ts';
import type { SavedGame } from '../saved-game.ts';
import { grownTree } from './growth.ts';
import type { Table } from './table.ts';

/** Places tried before the last one is taken; nobody keeps as many games of one seed. */
const MOST = 100;

/** The ends of a tree's lines. */
function endsOf(tree: Tree): readonly string[] {
  return [tree.main, ...branchesOf(tree).map(({ end }) => end)];
}

/** Whether every line of a tree stands in the text of a kept record, each with the same last hash. */
function holds(record: string, tree: Tree): boolean {
  const kept = parseTree(record);
  // What cannot be read holds nothing.
  if (!kept.ok) return false;
  const lastOf = (of: Tree, end: string): string => nodeAt(of, end)?.hash ?? '';
  const there = new Set(endsOf(kept.value).map((end) => lastOf(kept.value, end)));
  return endsOf(tree).every((end) => there.has(lastOf(tree, end)));
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
  /** Whether a game with the same lines is kept there already. */
  readonly known: boolean;
}

/**
 * The table with a place of its own among the kept games: the first that is free, or the one in
 * which a game with the same lines lies if `shared`.
 */
export async function placed(saves: SavePort, table: Table, shared: boolean): Promise<Placed> {
  const { tree } = grownTree(table);
  for (let n = 1; n < MOST; n++) {
    const save = n === 1 ? table.save : `${table.save}-${n}`;
    // One after another: most often the first is free.
    const kept = await keptAt(saves, save);
    if (!kept) return { table: { ...table, save }, known: false };
    if (shared && holds(kept.record, tree)) return { table: { ...table, save }, known: true };
  }
  return { table: { ...table, save: `${table.save}-${MOST}` }, known: false };
}
