// The week as it is told: one event after the other, nothing early, and the view for a room.
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, complaintsOf, seal } from './keyboard.ts';

/** Seals the first week of a new game; the telling begins. */
async function playOne(page: Page): Promise<void> {
  await beginByKeyboard(page, '8');
  await seal(page);
}

const slips = (page: Page) => page.locator('.ps-r-slip');
const faceDown = (page: Page) => page.locator('.ps-r-slip-sealed');

test('events are told one by one, can be halted, and lie face down until then', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await playOne(page);
  const all = await slips(page).count();
  expect(all).toBeGreaterThan(2);
  await page.keyboard.press(' ');
  const halted = await faceDown(page).count();
  await expect(page.getByRole('button', { name: 'Play on' })).toBeVisible();
  // Face down means that the page does not hold what it says.
  await expect(page.locator('.ps-r-headline')).toHaveCount(all - halted);
  for (const words of await faceDown(page).allInnerTexts()) expect(words).toMatch(/day, sealed/);
  await page.waitForTimeout(4000);
  await expect(faceDown(page)).toHaveCount(halted);
  await page.keyboard.press('ArrowRight');
  await expect(faceDown(page)).toHaveCount(halted - 1);
  await page.keyboard.press('End');
  await expect(faceDown(page)).toHaveCount(0);
  await expect(page.locator('.ps-r-cost')).toContainText(/killed|wounded/);
  await expect(page.getByRole('button', { name: /Brief for week 2/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('where nothing may move by itself', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('each event waits to be asked for', async ({ page }) => {
    await playOne(page);
    const before = await faceDown(page).count();
    await page.waitForTimeout(4000);
    await expect(faceDown(page)).toHaveCount(before);
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(faceDown(page)).toHaveCount(before - 1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(faceDown(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Replay' }).click();
    await expect(faceDown(page)).toHaveCount(before);
  });
});

test('the view for a room shows no estimate until it follows a seat, and Escape leaves it', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await playOne(page);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Projector view' }).click();
  await expect(page.locator('.ps-p')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#projector');
  await expect(page.locator('.ps-p')).not.toContainText(/estimates|of 100/);
  await page.setViewportSize({ width: 1440, height: 900 });
  const sizes = await page
    .locator('.ps-p :is(b, span, h2, i)')
    .evaluateAll((elements) =>
      elements
        .filter((one) => !one.closest('.ps-visually-hidden, svg, .ps-p-map, .ps-token'))
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await page.getByRole('radio', { name: 'What Baghdad sees' }).check();
  await expect(page.locator('.ps-p')).toContainText('of 100');
  await page.keyboard.press('Escape');
  await expect(page.locator('.ps-p')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(complaints).toEqual([]);
});
