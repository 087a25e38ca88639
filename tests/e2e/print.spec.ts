// What is printed: a page a seat, the list of sources, and nothing of the screen around them.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './keyboard.ts';

/** How many pages the browser makes of what it prints now. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium makes PDFs by itself');

test('role sheets take one page a seat, on A4 and on Letter', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Print role sheets' }).click();
  const dialog = page.getByRole('dialog', { name: 'Role sheets' });
  await expect(dialog.getByRole('article')).toHaveCount(3);
  await dialog.getByRole('textbox', { name: 'Room' }).fill('4T7 QK');
  await expect(dialog.getByRole('article', { name: 'Sheet of Baghdad' })).toContainText('4T7 QK');
  expect(await pagesOf(page, 'A4')).toBe(3);
  expect(await pagesOf(page, 'Letter')).toBe(3);
  await dialog.getByRole('checkbox', { name: 'Tehran' }).uncheck();
  await expect(dialog.getByRole('article')).toHaveCount(2);
  expect(await pagesOf(page, 'Letter')).toBe(2);
  const { violations } = await new AxeBuilder({ page }).include('#role-sheets').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);

  // Nothing of it is left on the screen, and with no sheet there is nothing to print.
  await expect(page.locator('.ps-print')).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'Baghdad' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Washington' }).uncheck();
  await expect(dialog.getByRole('button', { name: /^Print/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the list of sources is printed as it is filtered', async ({ page }) => {
  await page.goto('./#fact=usip-2020-11.16');
  const dialog = page.getByRole('dialog', { name: 'Method and sources' });
  await expect(dialog.getByText('1 of 336 facts')).toBeVisible();
  expect(await pagesOf(page, 'A4')).toBe(1);
});
