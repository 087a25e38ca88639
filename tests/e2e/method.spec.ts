// The method pages and the switchboard by keyboard: a reading is switched, holds through the game, and is shown there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, tabTo, typeSeed } from './keyboard.ts';

/** A checkout may be without a report; then the page says how one is made. */
const MEASURED = existsSync(
  fileURLToPath(new URL('../../assets/calibration.json', import.meta.url)),
);

function method(page: Page) {
  return page.getByRole('dialog', { name: 'Method and sources' });
}

test('a reading is switched by keyboard, goes into the run and is told in it', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  const open = page.getByRole('button', { name: /^Assumptions/ });
  await expect(open).toHaveAccessibleName(/As calibrated/);
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  const dialog = method(page);
  await expect(dialog.getByRole('tab', { name: 'Assumptions' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const group = dialog.getByRole('radiogroup').first();
  const [first, second] = [group.getByRole('radio').nth(0), group.getByRole('radio').nth(1)];
  await expect(first).toBeChecked();
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('1 assumption switched.');

  // Reset, and switch again.
  const reset = dialog.getByRole('button', { name: 'Reset to calibrated' });
  await reset.press('Enter');
  await expect(first).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('All assumptions are as calibrated.');
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(open).toHaveAccessibleName(/1 switched/);

  await tabTo(page, page.getByRole('button', { name: /Begin week 1/ }));
  await page.keyboard.press('Enter');
  const told = page.getByRole('button', { name: /^1 assumption switched/ });
  await tabTo(page, told);
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('The readings of this run.');
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await expect(dialog.getByText('this run').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the method pages open with M, turn with the arrows and lead to their sources', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  await tabTo(page, page.getByRole('button', { name: 'Method and sources' }));
  await page.keyboard.press('m');
  const dialog = method(page);
  const tab = (name: string) => dialog.getByRole('tab', { name });
  await expect(tab('Calibration')).toHaveAttribute('aria-selected', 'true');
  if (MEASURED) {
    await expect(dialog.getByText(/\d+ of \d+ targets met/)).toBeVisible();
    const rows = dialog.locator('.ps-targets tbody tr:has(td)');
    const all = await rows.count();
    const missed = dialog.getByRole('button', { name: 'Only what was missed' });
    await missed.press('Enter');
    expect(await rows.count()).toBeLessThan(all);
    await expect(dialog.locator('.ps-verdict-met')).toHaveCount(0);
  } else {
    await expect(dialog).toContainText('npm run calibrate');
  }

  await tab('Calibration').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Assumptions')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(tab('What is left out')).toBeFocused();
  await expect(dialog.getByRole('heading', { name: 'Actors left out' })).toBeVisible();
  const source = dialog.getByRole('button', { name: /^Open the source / }).first();
  await tabTo(page, source);
  await page.keyboard.press('Enter');
  const sheet = page.locator('#method-source');
  await expect(sheet).toContainText('Published by');
  // Escape closes the source and leaves the page it was opened from.
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(source).toBeFocused();

  await tab('What is left out').focus();
  await page.keyboard.press('End');
  await expect(tab('Credits and licences')).toHaveAttribute('aria-selected', 'true');
  await expect(dialog).toContainText('paper sword');
  await page.keyboard.press('Home');
  await expect(tab('Calibration')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // The list of keys leads there too.
  await page.keyboard.press('?');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Method and sources' }));
  await page.keyboard.press('Enter');
  await expect(tab('Calibration')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a fact is found by its address, by words and by filter, with all that rests on it', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./#fact=usip-2020-11.16');
  const dialog = method(page);
  await expect(dialog.getByRole('status')).toHaveText('1 of 336 facts');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'usip-2020-11.16' })).toContainText(
    'Baghdad: Build the forces',
  );
  const words = dialog.getByRole('searchbox', { name: 'Words or an id' });
  await words.fill('');
  await expect(dialog.getByRole('status')).toHaveText('336 of 336 facts');
  await expect(dialog.locator('.ps-fact')).toHaveCount(60);
  await dialog.getByRole('button', { name: 'Show all 336' }).press('Enter');
  await expect(dialog.locator('.ps-fact')).toHaveCount(336);
  await dialog.getByRole('combobox', { name: 'Document' }).selectOption('aawsat-2024-01');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(
    'Asharq Al-Awsat, January 2024',
  );
  await dialog.getByRole('combobox', { name: 'Only' }).selectOption('issue');
  await expect(dialog.locator('.ps-fact-issue').first()).toContainText('Set right:');

  // Another fact's address leads to it; leaving the page leaves the address.
  await dialog.locator('.ps-fact-id').first().press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('1 of 336 facts');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  expect(complaints).toEqual([]);
});

for (const name of [
  'Calibration',
  'Assumptions',
  'Rules',
  'Sources',
  'What is left out',
  'Credits and licences',
]) {
  test(`“${name}” is free of faults for assistive technology, and can be read in every light`, async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('m');
    const dialog = method(page);
    await dialog.getByRole('tab', { name }).click();
    await expect(dialog.getByText('Loading')).toHaveCount(0);
    for (const theme of ['day', 'night', 'projector']) {
      await page.evaluate((one) => {
        document.documentElement.dataset['theme'] = one;
      }, theme);
      const axe = new AxeBuilder({ page }).include('#method');
      // What does not depend on the light is looked at once.
      if (theme !== 'day') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
      expect(faults, theme).toEqual([]);
    }
  });
}

test('the page of the kit is free of faults in every light', async ({ page }) => {
  for (const theme of ['day', 'night', 'projector']) {
    await page.goto(`./kit.html?theme=${theme}`);
    await page.getByRole('heading', { name: 'Interface icons' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    expect(faults, theme).toEqual([]);
  }
});

test('the tutorial is played from Baghdad; another crisis opens every seat', async ({ page }) => {
  await page.goto('./');
  const seat = (name: string) => page.getByRole('radio', { name, exact: true });
  await seat('Tehran').check({ force: true });
  await page.getByRole('radio', { name: 'First week' }).check({ force: true });
  await expect(seat('Baghdad')).toBeChecked();
  await expect(seat('Tehran')).toBeDisabled();
  await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: 'The deadline' }).check({ force: true });
  await expect(seat('Tehran')).toBeEnabled();
  await expect(page.getByRole('radio', { name: '26', exact: true })).toBeChecked();
});

test('a truce is aimed in two steps by keyboard, and where things stand opens with 5', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  await typeSeed(page);
  await tabTo(page, page.getByRole('button', { name: /Begin week 1/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();

  await page.keyboard.press('5');
  const standing = page.getByRole('region', { name: 'Where things stand' });
  await expect(standing).toContainText('Iraqi politics');
  await page.keyboard.press('Escape');
  await expect(standing).toBeHidden();

  await page.getByRole('button', { name: /more orders$/ }).click();
  const row = page.locator('.ps-order-row', { hasText: 'Broker a truce' });
  await row.focus();
  await page.keyboard.press('Enter');
  const covers = page.getByRole('group', { name: 'It covers' });
  await tabTo(page, covers.getByRole('radio', { name: 'All targets' }));
  await page.keyboard.press('ArrowRight');
  await expect(covers.getByRole('radio', { name: 'Bases' })).toBeChecked();
  const add = page.getByRole('button', { name: 'Add this order: on bases alone, with nothing' });
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(page.locator('.ps-w-slots .ps-order')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
