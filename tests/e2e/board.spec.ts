// The board in a real browser, by keyboard alone: a replay through other eyes, a branch with other orders, two lines side by side, and a link that gives the same hashes elsewhere.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { keptGames } from './kept.ts';
import { beginByKeyboard, complaintsOf, seal, tabTo } from './keyboard.ts';
import { openTitle, WHOLE } from './screens.ts';
import { recordOf } from './seeded.ts';

const WEEKS = 8;

async function playToTheEnd(page: Page): Promise<void> {
  await beginByKeyboard(page, '8');
  for (let week = 1; week <= WEEKS; week++) {
    await seal(page);
    await page
      .getByRole('button', { name: week === WEEKS ? /To the debrief/ : /Brief for week/ })
      .press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Replay' })).toBeVisible();
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, 400);
  await page.keyboard.press('Enter');
}

async function pick(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field, 400);
  await field.selectOption({ label: option });
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** The hashes of the record that the page hands out, the main line's and those of its branches. */
async function hashesOf(page: Page): Promise<{ main: string[]; branches: string[][] }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the record' }).press('Enter');
  const stream = await (await arriving).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const data = JSON.parse(Buffer.concat(chunks).toString()) as {
    turns: { hash: string }[];
    branches?: { turns: { hash: string }[] }[];
  };
  const hashes = ({ turns }: { turns: { hash: string }[] }): string[] =>
    turns.map(({ hash }) => hash);
  return { main: hashes(data), branches: (data.branches ?? []).map(hashes) };
}

test('a run is replayed, seen through other eyes, branched, compared, named and shared by keyboard', async ({
  page,
  browser,
}) => {
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await playToTheEnd(page);
  const address = (): string => new URL(page.url()).hash;

  // Every week has an address of its own, and stepping leaves no trail.
  const trail = await page.evaluate(() => history.length);
  const jump = page.getByRole('combobox', { name: 'Go to a week' });
  await pick(page, jump, 'Week 3');
  await expect.poll(address).toMatch(/^#game=.+&week=3&eyes=open$/);
  await press(page, page.getByRole('button', { name: 'The next week' }));
  await expect.poll(address).toMatch(/&week=4&eyes=open$/);
  await expect(jump).toHaveValue('4');

  // Through another seat's eyes: what it knew stands beside the truth.
  await pick(page, page.getByRole('combobox', { name: 'Through whose eyes' }), 'As Tehran');
  const knew = page.getByRole('region', { name: 'What Tehran knew in week 4' });
  await expect(knew.getByRole('heading', { name: 'Its estimates of the factions' })).toBeVisible();
  await expect.poll(address).toMatch(/&week=4&eyes=tehran$/);
  expect(await page.evaluate(() => history.length)).toBe(trail);
  await expectNoFaults(page);

  // The address alone brings the moment back.
  await page.reload();
  await expect(knew).toBeVisible();
  await expect(jump).toHaveValue('4');
  await press(page, knew.getByRole('button', { name: 'Open everything again' }));
  await expect(knew).toBeHidden();

  // A branch with an order more of another seat, played on by the doctrines.
  const tree = page.getByRole('region', { name: 'Variations' });
  await press(page, tree.getByRole('button', { name: 'Change orders of week 4' }));
  const table = page.getByRole('dialog', { name: 'Orders of week 4, every seat' });
  await expect(table.getByRole('tab', { name: 'Baghdad' })).toBeVisible();
  await tabTo(page, table.getByRole('tab', { name: 'Baghdad' }));
  await page.keyboard.press('End');
  await expect(table.getByRole('tab', { name: 'Tehran', selected: true })).toBeFocused();
  await page.keyboard.press('Home');
  const row = table.locator('.ps-order-row:not(.ps-w-row-blocked)').first();
  await tabTo(page, table.locator('.ps-order-row').first());
  for (let step = 0; step < 30; step++) {
    if (await row.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const add = table
    .locator('.ps-w-targets button[tabindex="0"], .ps-w-details > button, .ps-w-two-step > button')
    .first();
  await tabTo(page, add, 60);
  await page.keyboard.press('Enter');
  await expect(table.getByRole('tab', { name: 'Baghdad, changed' })).toBeVisible();
  await expectNoFaults(page);
  await press(page, table.getByRole('button', { name: 'Play it, and let doctrines play on' }));
  await expect(table).toBeHidden();

  // The two lines stand side by side, with the first difference named.
  const compare = page.getByRole('region', { name: 'Two lines side by side' });
  await expect(compare.getByText(/^First difference: week 4\. Baghdad/)).toBeVisible();
  await expect(compare.getByText(/At the fork, before week 4/)).toBeVisible();
  await expect(compare.getByRole('table').first()).toBeVisible();
  await expectNoFaults(page);

  // Arrows move between lines and along them.
  const lanes = tree.getByRole('group', { name: /Weeks of all lines/ });
  const here = lanes.locator('[aria-current]');
  await tabTo(page, here, 400);
  await expect(here).toHaveAttribute('aria-label', /^Week 8, Variation 1/);
  await page.keyboard.press('Home');
  await expect(here).toHaveAttribute('aria-label', /^Week 4, Variation 1/);
  await page.keyboard.press('ArrowLeft');
  await expect(here).toHaveAttribute('aria-label', /^Week 3, As played/);
  await expect(here).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(here).toHaveAttribute('aria-label', /^Week 8, Variation 1/);

  // A name, and a note that is kept.
  await tabTo(page, tree.getByRole('textbox', { name: 'Name of this line' }), 60);
  await page.keyboard.type('An order more');
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('heading', { name: /^An order more, week 8/ })).toBeVisible();
  const hashes = await hashesOf(page);
  expect(hashes.main).toHaveLength(WEEKS);
  expect(hashes.branches.map((one) => one.length)).toEqual([WEEKS - 3]);

  // Deleted, and put back.
  await press(page, tree.getByRole('button', { name: /^Delete from week 8 on/ }));
  await press(page, tree.getByRole('button', { name: 'Put it back' }));
  expect(await hashesOf(page)).toEqual(hashes);

  // The link holds the run, and gives the same hashes where nothing is kept.
  await press(page, page.getByRole('button', { name: 'Share', exact: true }));
  const share = page.getByRole('dialog', { name: 'Share this run' });
  const whole = share.getByRole('textbox', { name: /^The whole run/ });
  await expect(whole).toHaveValue(/#run=[\w-]{50,1200}$/);
  await expect(share.getByText('Not in it: 1 variation of this game.')).toBeVisible();
  await expectNoFaults(page);
  await press(page, share.getByRole('button', { name: /^Copy: The whole run/ }));
  await expect(share.getByRole('status')).toHaveText(/^Copied|^This page may not copy/);
  const link = await whole.inputValue();

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  const heard = complaintsOf(elsewhere);
  await elsewhere.goto(`${link}&week=5&eyes=washington`);
  await expect(
    elsewhere.getByRole('region', { name: 'What Washington knew in week 5' }),
  ).toBeVisible();
  expect((await hashesOf(elsewhere)).main).toEqual(hashes.main);
  await other.close();
  expect(heard).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a link that is damaged is told in one sentence, and the title stands as ever', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./#run=1Adamaged');
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  await expect(page.locator('.ps-notices')).toContainText(/link/);
  await expect(page.locator('.ps-notices').getByRole('alert')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a branch is played on by hand, and the game is found at its line again', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openTitle(page, 'day');
  await page
    .getByRole('button', { name: /^Games/ })
    .first()
    .click();
  const games = page.getByRole('dialog', { name: 'Games on this device' });
  await games.getByRole('textbox', { name: /^Or paste a link/ }).fill(recordOf(WHOLE));
  await games.getByRole('button', { name: 'Bring it in' }).click();
  await expect(games).toContainText('played again and kept');
  await games.getByRole('listitem').getByRole('button', { name: /^Open/ }).first().click();

  const tree = page.getByRole('region', { name: 'Variations' });
  await tree.getByRole('button', { name: /^Week 6, As played/ }).click();
  await tree.getByRole('button', { name: 'Play on by hand from week 6' }).click();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await seal(page);
  await page.getByRole('button', { name: /Brief for week/ }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();

  // Loaded anew, the game stands where it was left.
  await expect
    .poll(() => keptGames(page))
    .toContainEqual(expect.objectContaining({ week: 6, screen: 'week' }));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  // From the menu the doctrines finish it.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Variations' }).click();
  const dialog = page.getByRole('dialog', { name: 'Variations' });
  await expect(dialog.getByRole('group', { name: /Weeks of all lines/ })).toBeVisible();
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: 'Let doctrines play on after week 6' }).click();
  await expect(page.getByRole('heading', { name: 'Replay' })).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a link is dropped on the page, shared from the list, and copied where there is no clipboard', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  // As on a page that came over plain http from another machine.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await openTitle(page, 'day');
  const games = page.getByRole('dialog', { name: 'Games on this device' });
  const drop = async (text: string): Promise<void> => {
    const dropped = await page.evaluateHandle((plain) => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', plain);
      return transfer;
    }, text);
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  };
  await page
    .getByRole('button', { name: /^Games/ })
    .first()
    .click();
  await games.getByRole('textbox', { name: /^Or paste a link/ }).fill(recordOf(WHOLE));
  await games.getByRole('button', { name: 'Bring it in' }).click();
  await expect(games).toContainText('played again and kept');

  await games.getByRole('button', { name: /^Share/ }).click();
  const share = page.getByRole('dialog', { name: 'Share this run' });
  const whole = share.getByRole('textbox', { name: /^The whole run, 8 weeks/ });
  await expect(whole).toHaveValue(/#run=[\w-]{50,1200}$/);
  await share.getByRole('button', { name: /^Copy: The whole run/ }).click();
  await expect(share.getByRole('status')).toHaveText(/^Copied|The link is selected/);
  const selected = await whole.evaluate((field) =>
    field instanceof HTMLInputElement ? [field.selectionStart, field.selectionEnd] : [],
  );
  const link = await whole.inputValue();
  expect(selected).toEqual([0, link.length]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(games).toBeHidden();

  await drop(`  ${link}\n`);
  await expect(games).toContainText('Pasted text: already among your games.');
  await page.keyboard.press('Escape');
  await drop(link.slice(0, -4));
  await expect(games).toContainText(/left out\. The link breaks off/);
  expect(complaints).toEqual([]);
});
