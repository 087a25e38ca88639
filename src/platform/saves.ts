// Keeps the game in IndexedDB: one transaction a save, so that what is kept is always whole.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedGame, SavePort } from '../app/ports.ts';

interface Shelf extends DBSchema {
  games: { key: string; value: SavedGame };
}

const CURRENT = 'current';

/** Opens the shelf on first use; rejects when the browser forbids storage. */
export function browserSaves(): SavePort {
  let opening: Promise<IDBPDatabase<Shelf>> | null = null;
  const open = (): Promise<IDBPDatabase<Shelf>> => {
    opening ??= openDB<Shelf>('paper-sword', 1, {
      upgrade: (shelf) => {
        shelf.createObjectStore('games');
      },
    });
    return opening;
  };
  return {
    load: async () => {
      const game = await (await open()).get('games', CURRENT);
      return game?.format === 'paper-sword-save/1' ? game : null;
    },
    save: async (game) => {
      // The latest is gone on with; each run also keeps a place of its own, so none is ever overwritten by another.
      const writing = (await open()).transaction('games', 'readwrite');
      await Promise.all([
        writing.store.put(game, CURRENT),
        writing.store.put(game, game.id),
        writing.done,
      ]);
    },
  };
}
