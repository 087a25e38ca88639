// Keeps games in IndexedDB: one transaction a save, so that what is kept is always whole; the list beside them, so that it is quick.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavePort } from '../app/ports.ts';
import { savedGameFrom, type SavedGame, type SaveRow } from '../app/saved-game.ts';

interface Shelf extends DBSchema {
  games: { key: string; value: SavedGame };
  rows: { key: string; value: SaveRow };
}

/** In the first version the game last kept lay here a second time. */
const FIRST_VERSIONS_COPY = 'current';

/** Opens the shelf on first use; rejects when the browser forbids storage. */
export function browserSaves(): SavePort {
  let opening: Promise<IDBPDatabase<Shelf>> | null = null;
  const open = (): Promise<IDBPDatabase<Shelf>> => {
    opening ??= openDB<Shelf>('paper-sword', 2, {
      upgrade: async (shelf, from, _to, change) => {
        if (from < 1) shelf.createObjectStore('games');
        shelf.createObjectStore('rows');
        const games = change.objectStore('games');
        const rows = change.objectStore('rows');
        for (const key of await games.getAllKeys()) {
          const game = savedGameFrom(await games.get(key));
          if (key === FIRST_VERSIONS_COPY) await games.delete(key);
          else if (game) {
            await games.put(game, key);
            await rows.put(game.row, key);
          }
        }
      },
      // Another window wants a newer version: give way, and open anew at the next need.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        opening = null;
      },
      terminated: () => {
        opening = null;
      },
    });
    // A refusal holds only until the next attempt.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  return {
    list: async () => {
      const rows = await (await open()).getAll('rows');
      return rows.sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
    },
    load: async (id) => savedGameFrom(await (await open()).get('games', id)),
    save: async (game) => {
      const row = { ...game.row, at: Date.now() };
      const writing = (await open()).transaction(['games', 'rows'], 'readwrite');
      await Promise.all([
        writing.objectStore('games').put({ ...game, row }, row.id),
        writing.objectStore('rows').put(row, row.id),
        writing.done,
      ]);
    },
    rename: async (id, name) => {
      const writing = (await open()).transaction(['games', 'rows'], 'readwrite');
      const game = savedGameFrom(await writing.objectStore('games').get(id));
      const row = game ? { ...game.row, name } : null;
      await Promise.all([
        ...(game && row
          ? [
              writing.objectStore('games').put({ ...game, row }, id),
              writing.objectStore('rows').put(row, id),
            ]
          : []),
        writing.done,
      ]);
    },
    remove: async (id) => {
      const writing = (await open()).transaction(['games', 'rows'], 'readwrite');
      await Promise.all([
        writing.objectStore('games').delete(id),
        writing.objectStore('rows').delete(id),
        writing.done,
      ]);
    },
  };
}
