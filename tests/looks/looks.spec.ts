// Pictures of every screen at every size and in every light, from seeded games, kept and compared. `npm run looks` makes them anew.
import { expect, test, type Page } from '@playwright/test';
import { openTitle, SCREENS, settle } from '../e2e/screens.ts';

const SIZES = {
  desk: { width: 1440, height: 900, theme: 'day' },
  laptop: { width: 1366, height: 768, theme: 'day' },
  phone: { width: 390, height: 844, theme: 'day' },
  night: { width: 1440, height: 900, theme: 'night' },
  projector: { width: 1440, height: 900, theme: 'projector' },
} as const;
type Size = keyof typeof SIZES;
const EVERY = Object.keys(SIZES) as Size[];

async function compare(page: Page, name: string, size: Size): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot([`${name}-${size}.png`], {
    maxDiffPixelRatio: 0.02,
    threshold: 0.25,
    animations: 'disabled',
    caret: 'hide',
    timeout: 30_000,
  });
}

for (const { name, open, map = false } of SCREENS) {
  for (const size of EVERY) {
    test(`${name}, ${size}`, async ({ page }) => {
      const { width, height, theme } = SIZES[size];
      await page.setViewportSize({ width, height });
      // Kept games are dated, and the week's clock runs.
      await page.clock.setSystemTime(new Date('2026-03-02T10:00:00Z'));
      await openTitle(page, theme);
      await open(page);
      await settle(page, map && size !== 'phone');
      await compare(page, name, size);
      if (size !== 'phone' || name !== 'week') return;
      for (const tab of ['Map and orders', 'Factions', 'Outlook']) {
        await page.locator('.ps-w-tabs').getByText(tab, { exact: true }).click();
        await settle(page, tab === 'Map and orders');
        await compare(page, `week-${tab.split(' ')[0]?.toLowerCase()}`, size);
      }
    });
  }
}
