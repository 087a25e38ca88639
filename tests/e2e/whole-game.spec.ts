// A whole game in a real browser by keyboard alone, and what must hold on the way.
import { execFileSync } from 'node:child_process';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { keptGames } from './kept.ts';
import { beginByKeyboard, complaintsOf, giveAnOrder, seal, tabTo } from './keyboard.ts';

/** Downloads the record by keyboard and has the command line verify it. */
async function verifyDownload(page: Page, info: TestInfo): Promise<void> {
  const download = page.getByRole('button', { name: /Download the record/ });
  await tabTo(page, download);
  const arriving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = info.outputPath('game.json');
  await (await arriving).saveAs(file);
  const told = execFileSync('node', ['bin/paper-sword.mjs', 'verify', file], { encoding: 'utf8' });
  expect(told).toContain('All 8 weeks hold.');
}

test('a whole game can be played by keyboard alone and its record verifies on the command line', async ({
  page,
  browserName,
}, info) => {
  test.setTimeout(420_000);
  const complaints = complaintsOf(page);
  await beginByKeyboard(page, '8');
  for (let week = 1; week <= 8; week++) {
    await expect(page.locator('body')).toContainText(`of 8 weeks`);
    if (week % 2 === 1) await giveAnOrder(page);
    await seal(page);
    await expect(page.getByRole('heading', { name: `Week ${week} has played out` })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const on = page.getByRole('button', { name: week === 8 ? /To the debrief/ : /Brief for week/ });
    await tabTo(page, on);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Verdicts' })).toBeVisible();

  // Everything is open now: the printed terms of a decision add up to the printed sum.
  const cell = page.getByRole('button', { name: /Why\?$/ }).first();
  await tabTo(page, cell);
  await page.keyboard.press('Enter');
  await expect(page.locator('.ps-waterfall')).toBeVisible();
  const tenths = (words: string): number => {
    const number = /([+\u2212]?)(\d+)\.(\d)/.exec(words);
    return (number?.[1] === '\u2212' ? -1 : 1) * Number(`${number?.[2]}${number?.[3]}`);
  };
  const terms = await page.locator('.ps-waterfall-value').allInnerTexts();
  const sum = await page.locator('.ps-waterfall-sum').innerText();
  expect(terms.length).toBeGreaterThan(3);
  expect(terms.reduce((total, term) => total + tenths(term), 0)).toBe(tenths(sum));
  await page.keyboard.press('Escape');

  // A stock Firefox tells its driver nothing of downloads; there the game itself is what is played.
  if (browserName === 'chromium') await verifyDownload(page, info);
  expect(complaints).toEqual([]);
});

test('an order in the draft and the place in the game survive a reload', async ({ page }) => {
  await beginByKeyboard(page, '26');
  await giveAnOrder(page);
  const chosen = page.locator('.ps-w-slots .ps-order');
  await expect(chosen).toHaveCount(1);
  // What the advisers expect of it is reckoned after the card is drawn.
  await expect(chosen.getByRole('img', { name: /^Change in attacks/ })).toBeVisible();
  const words = await chosen.innerText();
  // A save takes a moment; a reload after it must find what was kept.
  await expect.poll(() => keptGames(page)).toMatchObject([{ screen: 'week', draft: 1 }]);
  await page.reload();
  await expect(chosen.getByRole('img', { name: /^Change in attacks/ })).toBeVisible();
  expect(await chosen.innerText()).toBe(words);
  await seal(page);
  await expect.poll(() => keptGames(page)).toMatchObject([{ screen: 'resolution', draft: 0 }]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Week 1 has played out' })).toBeVisible();
});

test('a faction can be asked why from its card, by keyboard, and Escape closes the answer', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await beginByKeyboard(page, '26');
  await expect(page.locator('canvas').first()).toBeVisible();
  await seal(page);
  await tabTo(page, page.getByRole('button', { name: /Brief for week 2/ }));
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Factions' }).getByRole('button').first();
  await tabTo(page, card);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.locator('.ps-waterfall')).toBeVisible();
  await expect(panel).toContainText('at your estimates');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(complaints).toEqual([]);
});
