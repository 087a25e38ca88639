// A database of this page in the browser: opened on first use, closed when another window wants a newer form of it, and tried anew after a refusal.
import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';

/**
 * The way to a database; each call gives the open one.
 * @param upgrade  brings an older form forward
 * @returns rejects when the browser forbids storage
 */
export function shelfOf<Form extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Form>['upgrade']>,
): () => Promise<IDBPDatabase<Form>> {
  let opening: Promise<IDBPDatabase<Form>> | null = null;
  return () => {
    opening ??= openDB<Form>(name, version, {
      upgrade,
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
}
