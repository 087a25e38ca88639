// Pictures of every screen at every size and in every light, from seeded games, kept and compared. `npm run looks` makes them anew.
import { expect, test, type Page } from '@playwright/test';
import { recordOf, type Picture } from './records.ts';

const SIZES = {
  desk: { width: 1440, height: 900, theme: 'day' },
  laptop: { width: 1366, height: 768, theme: 'day' },
  phone: { width: 390, height: 844, theme: 'day' },
  night: { width: 1440, height: 900, theme: 'night' },
  projector: { width: 1440, height: 900, theme: 'projector' },
} as const;
type Size = keyof typeof SIZES;
const EVERY = Object.keys(SIZES) as Size[];

/** The crisis and week of the art direction's own pictures. */
const WEEK_12: Picture = {
  scenario: 'exchanging-roles',
  seat: 'baghdad',
  weeks: 26,
  played: 11,
  seed: '7F3A-12',
};

/** Opens the page at a size, in a light, with nothing moving. */
async function open(page: Page, size: Size, address = './'): Promise<void> {
  const { width, height, theme } = SIZES[size];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (settings) => localStorage.setItem('paper-sword-settings', settings),
    JSON.stringify({ theme, motion: 'less', guidance: false }),
  );
  await page.goto(address);
}

/** Drops a record on the title, as a player may, and opens the game it is kept as. */
async function drop(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  const files = await page.evaluateHandle((record) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([record], 'game.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  const games = page.getByRole('dialog', { name: 'Games on this device' });
  await expect(games).toContainText('game.json: played again and kept');
  await games
    .getByRole('listitem')
    .getByRole('button', { name: /^(Open|Continue)/ })
    .first()
    .click();
}

/** Waits until type is set, the map is drawn and asleep, and the odds are reckoned. */
async function settle(page: Page, map: boolean): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (map) await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
  // What is reckoned at the end of a run says so until it is done.
  await expect(page.getByText(/being reckoned|still to be weighed/).first()).toBeHidden({
    timeout: 120_000,
  });
  // A thousand trials of the week's odds take some seconds; the map draws a few frames and then rests.
  await page.waitForTimeout(5000);
}

async function compare(page: Page, name: string, size: Size, masked: readonly string[] = []) {
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot([`${name}-${size}.png`], {
    maxDiffPixelRatio: 0.02,
    threshold: 0.25,
    animations: 'disabled',
    caret: 'hide',
    mask: masked.map((selector) => page.locator(selector)),
    timeout: 30_000,
  });
}

for (const size of EVERY) {
  test(`title, ${size}`, async ({ page }) => {
    await open(page, size);
    const seed = page.getByRole('textbox', { name: 'Seed' });
    await seed.fill('7F3A-12');
    await seed.blur();
    await settle(page, false);
    await compare(page, 'title', size);
  });

  test(`week, ${size}`, async ({ page }) => {
    await open(page, size);
    await drop(page, recordOf(WEEK_12));
    await expect(page.locator('.ps-w-desk')).toBeAttached();
    await settle(page, size !== 'phone');
    await compare(page, 'week', size);
    if (size !== 'phone') return;
    for (const tab of ['Map and orders', 'Factions', 'Outlook']) {
      await page.locator('.ps-w-tabs').getByText(tab, { exact: true }).click();
      await settle(page, tab === 'Map and orders');
      await compare(page, `week-${tab.split(' ')[0]?.toLowerCase()}`, size);
    }
  });

  test(`resolution, ${size}`, async ({ page }) => {
    await open(page, size);
    await drop(page, recordOf(WEEK_12));
    await expect(page.locator('.ps-w-desk')).toBeAttached();
    for (let press = 0; press < 2; press++) {
      if (await page.getByRole('heading', { name: /has played out/ }).isVisible()) break;
      await page.keyboard.press('s');
      await page.waitForTimeout(300);
    }
    await expect(page.getByRole('heading', { name: /has played out/ })).toBeVisible();
    await page.keyboard.press('End');
    await settle(page, size !== 'phone');
    await compare(page, 'resolution', size);
  });

  test(`debrief, ${size}`, async ({ page }) => {
    await open(page, size);
    test.setTimeout(240_000);
    await drop(page, recordOf({ ...WEEK_12, weeks: 8, played: 8 }));
    await expect(page.getByRole('heading', { name: 'Verdicts' })).toBeAttached();
    await settle(page, false);
    await compare(page, 'debrief', size);
  });
}
