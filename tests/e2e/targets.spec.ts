// The targets of an order by keyboard: one tab stop, on the first that can be chosen.
import { expect, test } from '@playwright/test';
import { openTitle, openWeek } from './screens.ts';

test('the tab stop among targets is the first that can be chosen', async ({ page }) => {
  await openTitle(page, 'day');
  await openWeek(page);
  await page.getByRole('button', { name: /more orders$/ }).click();
  const rows = page.locator('.ps-order-row:not(.ps-w-row-blocked)');
  let passedOver = 0;
  for (let nth = 0; nth < (await rows.count()); nth++) {
    await rows.nth(nth).click();
    const targets = page.locator('.ps-w-targets button');
    const free = await targets.evaluateAll((buttons) =>
      buttons.map((button) => ({
        free: button.ariaDisabled !== 'true' && !button.hasAttribute('disabled'),
        stop: (button as HTMLElement).tabIndex === 0,
      })),
    );
    const first = free.findIndex((target) => target.free);
    if (first < 0) continue;
    if (first > 0) passedOver += 1;
    expect(free.findIndex(({ stop }) => stop)).toBe(first);
    expect(free.filter(({ stop }) => stop)).toHaveLength(1);
  }
  expect(passedOver, 'orders whose first target is blocked').toBeGreaterThan(0);
});
