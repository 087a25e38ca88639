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

/** Drops a record on the page, as a player may. */
async function drop(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  await page.evaluate((record) => {
    const files = new DataTransfer();
    files.items.add(new File([record], 'game.json', { type: 'application/json' }));
    document.dispatchEvent(
      new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
    );
  }, text);
  await expect(page.getByText(/Record loaded and replayed/)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

/** Waits until type is set, the map is drawn and asleep, and the odds are reckoned. */
async function settle(page: Page, map: boolean): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (map) await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
  // The map draws itself for a few frames and then rests.
  await page.waitForTimeout(1500);
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
      await page.getByRole('tab', { name: tab }).click();
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
    await drop(page, recordOf({ ...WEEK_12, played: 26 }));
    await expect(page.getByRole('heading', { name: 'Verdicts' })).toBeAttached();
    await settle(page, false);
    await compare(page, 'debrief', size);
  });
}
