// What axe finds on every screen, in day and night: nothing.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, seal } from './keyboard.ts';

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the title, the week and the resolution (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('./');
    await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await beginByKeyboard(page, '8');
    expect(await violationsOf(page)).toEqual([]);
    await seal(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`axe finds nothing on the method pages, the pickers and where things stand (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('./');
    await page.getByRole('button', { name: /^Assumptions/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Method and sources' });
    await dialog.getByRole('radio').nth(1).check();
    expect(await violationsOf(page)).toEqual([]);
    for (const name of ['Calibration', 'What is left out']) {
      await dialog.getByRole('tab', { name }).click();
      await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await beginByKeyboard(page, '8');
    await page.keyboard.press('5');
    await page.getByRole('button', { name: /more orders$/ }).click();
    await page.locator('.ps-order-row', { hasText: 'Offer a term sheet' }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.ps-order-row', { hasText: 'Broker a truce' }).click();
    expect(await violationsOf(page)).toEqual([]);
  });
}
