// What the browser keeps: a save takes a moment, and a reload must not come before it.
import type { Page } from '@playwright/test';

/** A kept game as far as tests ask. */
export interface KeptGame {
  /** Weeks played. */
  readonly week: number;
  readonly screen: string;
  /** Orders in the draft, of all seats. */
  readonly draft: number;
  /** Marks of the steps and prompts that were read. */
  readonly guided: readonly string[];
}

/** Every kept game, in no order. */
export async function keptGames(page: Page): Promise<KeptGame[]> {
  const games = (await shelfOf(page, 'paper-sword', 'games')) as {
    row: { week: number };
    screen: string;
    drafts: Record<string, unknown[]>;
    guided?: string[];
  }[];
  return games.map(({ row, screen, drafts, guided = [] }) => ({
    week: row.week,
    screen,
    draft: Object.values(drafts).flat().length,
    guided,
  }));
}

/** How many rooms of a class are kept. */
export async function keptRooms(page: Page): Promise<number> {
  return (await shelfOf(page, 'paper-sword-class', 'rooms')).length;
}

function shelfOf(page: Page, name: string, store: string): Promise<unknown[]> {
  return page.evaluate(
    (shelf) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(shelf.name);
        opening.onerror = () => reject(new Error('no storage'));
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction(shelf.store)
            .objectStore(shelf.store)
            .getAll() as IDBRequest<unknown[]>;
          asked.onerror = () => reject(new Error('not readable'));
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    { name, store },
  );
}
