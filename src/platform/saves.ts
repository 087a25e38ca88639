// Keeps games in IndexedDB: one transaction a save, so that what is kept is always whole; the list beside them, so that it is quick.
import type { DBSchema, IDBPTransaction } from 'idb';
import { OTHER_TAB, type SavePort } from '../app/ports.ts';
import { savedGameFrom, type SavedGame, type SaveRow } from '../app/saved-game.ts';
import { shelfOf } from './shelf.ts';

interface Shelf extends DBSchema {
  games: { key: string; value: SavedGame };
  rows: { key: string; value: SaveRow };
}

type Stores = ['games', 'rows'];
type Writing = IDBPTransaction<Shelf, Stores, 'readwrite'>;

/** In the first version the game last kept lay here a second time. */
const FIRST_VERSIONS_COPY = 'current';

/** From the first version: every game in today's form, with its line in the list. What cannot be read is left untouched and unlisted. */
async function bringForward(
  change: IDBPTransaction<Shelf, ('games' | 'rows')[], 'versionchange'>,
): Promise<void> {
  const games = change.objectStore('games');
  const rows = change.objectStore('rows');
  for (const key of await games.getAllKeys()) {
    const game = savedGameFrom(await games.get(key));
    // The copy is a game of its own only where its first is missing.
    const place = key === FIRST_VERSIONS_COPY ? game?.row.id : key;
    if (game && place !== undefined && (key === place || !(await games.getKey(place)))) {
      const row = { ...game.row, id: place };
      await games.put({ ...game, row }, place);
      await rows.put(row, place);
    }
    if (key === FIRST_VERSIONS_COPY) await games.delete(key);
  }
}

/** Writes in one go: all of it or nothing. Rejects with the reason of the storage, not with that of the call that it broke off. */
async function inOneGo(writing: Writing, write: () => Promise<void>): Promise<void> {
  try {
    await Promise.all([write(), writing.done]);
  } catch (why) {
    // The reason is known once the whole has been taken back.
    await writing.done.catch(() => undefined);
    throw writing.error ?? why;
  }
}

/** Opens the shelf on first use; rejects when the browser forbids storage. */
export function browserSaves(): SavePort {
  /** When each game was kept, as far as this tab knows: another time means that another tab kept it since. */
  const known = new Map<string, number | null>();
  let asked = false;

  const open = shelfOf<Shelf>('paper-sword', 2, (shelf, from, _to, change) => {
    if (from < 1) shelf.createObjectStore('games');
    shelf.createObjectStore('rows');
    // All of it or nothing: what could not be brought forward stays as it was, and is told as storage that refuses.
    bringForward(change).catch(() => change.abort());
  });

  const startWriting = async (): Promise<Writing> =>
    (await open()).transaction(['games', 'rows'], 'readwrite');

  return {
    list: async () => {
      const rows = await (await open()).getAll('rows');
      return rows.sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
    },

    load: async (id) => {
      const game = savedGameFrom(await (await open()).get('games', id));
      if (game) known.set(id, game.row.at);
      return game;
    },

    save: async (game) => {
      const { id } = game.row;
      const at = Date.now();
      const writing = await startWriting();
      await inOneGo(writing, async () => {
        const before = await writing.objectStore('rows').get(id);
        if (before && known.has(id) && before.at !== known.get(id)) {
          writing.abort();
          const error = new Error('kept by another tab since');
          error.name = OTHER_TAB;
          throw error;
        }
        // Names are given in the list, perhaps in another tab.
        const row = { ...game.row, at, name: before ? before.name : game.row.name };
        await writing.objectStore('games').put({ ...game, row }, id);
        await writing.objectStore('rows').put(row, id);
      });
      known.set(id, at);
      askToStay();
    },

    rename: async (id, name) => {
      const writing = await startWriting();
      await inOneGo(writing, async () => {
        const game = savedGameFrom(await writing.objectStore('games').get(id));
        if (!game) return;
        const row = { ...game.row, name };
        await writing.objectStore('games').put({ ...game, row }, id);
        await writing.objectStore('rows').put(row, id);
      });
    },

    remove: async (id) => {
      const writing = await startWriting();
      await inOneGo(writing, async () => {
        await writing.objectStore('games').delete(id);
        await writing.objectStore('rows').delete(id);
      });
      known.delete(id);
    },

    room: async () => {
      try {
        const { usage, quota } = await navigator.storage.estimate();
        return usage === undefined || quota === undefined ? null : { used: usage, granted: quota };
      } catch {
        // Without a secure connection browsers do not say.
        return null;
      }
    },
  };

  /** Asks the browser not to clear the games away for want of room; once a page, and never as a question that it would put to the player. */
  function askToStay(): void {
    if (asked) return;
    asked = true;
    void stay().catch(() => undefined);
  }
}

/** Firefox puts the request to the player as a question of its own; there only what was granted before holds. */
async function stay(): Promise<void> {
  if (!('storage' in navigator) || (await navigator.storage.persisted())) return;
  const quiet = await navigator.permissions
    .query({ name: 'persistent-storage' })
    .then(({ state }) => state !== 'prompt' || !/firefox/i.test(navigator.userAgent));
  if (quiet) await navigator.storage.persist();
}
