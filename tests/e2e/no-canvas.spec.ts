// A whole game with the canvas removed: the map only illustrates, and everything it shows is in the page as well.
import { expect, test } from '@playwright/test';
import { beginByKeyboard, giveAnOrder, seal, tabTo } from './keyboard.ts';

test('a whole game can be played without the map', async ({ page }) => {
  test.setTimeout(420_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // What the page keeps for use without a network would answer in the place of the network.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  // Neither the map's code nor anything it could draw on.
  await page.route(/\/(phaser|start-map)[^/]*\.js$/, (route) => route.abort());
  await beginByKeyboard(page, '8');
  await expect(page.getByText('The map could not be fetched.')).toBeVisible();
  for (let week = 1; week <= 8; week++) {
    if (week === 2) {
      // The twin of the map: every place with its kind and its chance.
      await tabTo(page, page.getByRole('button', { name: /List of places/ }));
      await page.keyboard.press('Enter');
      const places = page.getByRole('group', { name: /places/i }).getByRole('button');
      expect(await places.count()).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
    }
    if (week % 3 === 0) await giveAnOrder(page);
    await seal(page);
    const on = page.getByRole('button', { name: week === 8 ? /To the debrief/ : /Brief for week/ });
    await tabTo(page, on);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Verdicts' })).toBeVisible();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(errors).toEqual([]);
});
