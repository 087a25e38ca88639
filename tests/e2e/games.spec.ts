// Kept games in a real browser: named, exported, deleted, brought in; a shelf of the first version; another tab; a device that is handed on.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { beginByKeyboard, complaintsOf, giveAnOrder, seal, tabTo } from './keyboard.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const RECORDS = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => readFileSync(GOLDEN + name, 'utf8'));

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openGames(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Games', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Games on this device' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Rows of the browser's shelf: how far each game went. */
function keptWeeks(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('paper-sword');
        opening.onerror = () => reject(new Error('no storage'));
        opening.onsuccess = () => {
          const asked = opening.result.transaction('rows').objectStore('rows').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve((asked.result as { week: number }[]).map(({ week }) => week));
          };
        };
      }),
  );
}

test('a game is named, exported, and deleted once one is sure, by keyboard', async ({ page }) => {
  const complaints = complaintsOf(page);
  await beginByKeyboard(page, '8');
  await giveAnOrder(page);
  await expect.poll(() => keptWeeks(page)).toEqual([0]);
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await leaveToTitle(page);
  const dialog = await openGames(page);
  const game = dialog.getByRole('listitem');
  await expect(game).toHaveCount(1);
  await expect(game).toContainText('Week 1 of 8');
  expect((await new AxeBuilder({ page }).include('#games').analyze()).violations).toEqual([]);

  await tabTo(page, game.getByRole('button', { name: /^Rename/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('My first');
  await page.keyboard.press('Enter');
  await expect(game.getByRole('heading', { name: 'My first' })).toBeVisible();

  const arriving = page.waitForEvent('download');
  await game.getByRole('button', { name: /^Export/ }).press('Enter');
  expect((await arriving).suggestedFilename()).toMatch(/\.paper-sword\.json$/);

  await game.getByRole('button', { name: /^Delete/ }).press('Enter');
  await expect(game).toContainText('Delete “My first”?');
  await game.getByRole('button', { name: 'Keep it' }).press('Enter');
  await game.getByRole('button', { name: /^Delete/ }).press('Enter');
  await game.getByRole('button', { name: 'Delete it' }).press('Enter');
  await expect(dialog).toContainText('No game is kept on this device yet.');
  expect(await keptWeeks(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Continue/ })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('several records are brought in at once; a damaged one is named and left out', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  const dialog = await openGames(page);
  const [one = '', two = ''] = RECORDS;
  await dialog
    .locator('input[type=file]')
    .setInputFiles([
      file('one.json', one),
      file('torn.json', one.slice(0, 400)),
      file('two.json', two),
    ]);
  await expect(dialog).toContainText('2 records brought in, 1 left out.');
  await expect(dialog).toContainText('torn.json: left out. This is not a whole record');
  await expect(dialog.locator('.ps-game')).toHaveCount(2);
  await dialog.getByLabel('Or paste a link, or the text of a record').fill(one);
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await expect(dialog).toContainText('Pasted text: already among your games.');
  await dialog
    .locator('.ps-game')
    .first()
    .getByRole('button', { name: /^(Open|Continue)/ })
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('main#main')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a record that is dropped on the title is brought in', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, RECORDS[0] ?? '');
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByRole('dialog', { name: 'Games on this device' })).toContainText(
    'dropped.json: played again and kept',
  );
});

test('a shelf of the first version is brought forward, with the game that lay open', async ({
  page,
}) => {
  // A file of the same origin that runs nothing, so that the shelf is planted before the page opens it.
  // Such a file names no sign of its own, so the browser asks for one that is not there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./licenses.md');
  const kept = {
    format: 'paper-sword-save/1',
    record: short(RECORDS[0] ?? ''),
    seat: 'baghdad',
    draft: [],
  };
  await page.evaluate(
    (game) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('paper-sword', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('games');
        opening.onerror = () => reject(new Error('no storage'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('games', 'readwrite');
          const games = writing.objectStore('games');
          games.put({ ...game, id: 'one', screen: 'title' }, 'one');
          games.put({ ...game, id: 'one', screen: 'title' }, 'current');
          games.put({ format: 'something else' }, 'strange');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    kept,
  );
  const complaints = complaintsOf(page);
  await page.goto('./');
  const on = page.getByRole('button', { name: /^Continue/ });
  await expect(on).toBeVisible();
  const dialog = await openGames(page);
  await expect(dialog.locator('.ps-game')).toHaveCount(1);
  await expect(dialog.locator('.ps-game')).toContainText('Kept by an earlier version');
  await dialog
    .getByRole('button', { name: /^(Continue|Open)/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.ps-title')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a tab that fell behind says so and leaves the newer game whole', async ({
  page,
  context,
}) => {
  await beginByKeyboard(page, '8');
  await expect.poll(() => keptWeeks(page)).toEqual([0]);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await seal(other);
  await expect.poll(() => keptWeeks(other)).toEqual([1]);
  await giveAnOrder(page);
  await expect(page.getByText(/played further in another tab/)).toBeVisible();
  expect(await keptWeeks(page)).toEqual([1]);
});

test('storage that is forbidden is told, and play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    });
  });
  await page.goto('./');
  const dialog = await openGames(page);
  await expect(dialog).toContainText('does not let the page keep games');
  await page.keyboard.press('Escape');
  await beginByKeyboard(page, '8');
  await expect(page.getByText(/not let the game save|Not saved/).first()).toBeVisible();
  await seal(page);
});

test('between two persons the page tells nothing of the game', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  await page.getByRole('button', { name: /^Who plays, and how/ }).click();
  await page.getByLabel('Who plays Tehran').selectOption('person');
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  const hands = page.getByRole('heading', { name: 'Pass the device to Baghdad' });
  await expect(hands).toBeVisible();
  await expect(page).toHaveTitle('Pass the device – Paper Sword');
  await expect(page.locator('canvas')).toHaveCount(0);
  for (const key of ['?', 'm', 's']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: /I am Baghdad/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await giveAnOrder(page);
  const card = await page.locator('.ps-w-slots .ps-order').first().innerText();
  // Its longest line is its title, or what it does.
  const [order = ''] = card.split('\n').toSorted((one, other) => other.length - one.length);
  expect(order.length).toBeGreaterThan(10);
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Pass the device to Tehran' })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  const left = await page.locator('body').innerText();
  expect(left).not.toContain(order);
  await page.getByRole('button', { name: /I am Tehran/ }).click();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  expect(complaints).toEqual([]);
});

/** A record of which nothing but its first weeks was played, as a game in progress would be. */
function short(text: string): string {
  const record = JSON.parse(text) as { turns: unknown[] };
  return JSON.stringify({ ...record, turns: record.turns.slice(0, 2) });
}

/** Leaves the week for the title, whatever the menu looks like. */
async function leaveToTitle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).first().click();
  await page
    .getByRole('menuitem', { name: /title/i })
    .or(page.getByRole('button', { name: /title/i }))
    .first()
    .click();
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
}
