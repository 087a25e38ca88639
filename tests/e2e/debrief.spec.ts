// The debrief in a real browser: its figures are those of the record, the timeline goes by keyboard, and axe finds nothing.
import { execFileSync } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, complaintsOf, seal, tabTo } from './keyboard.ts';

const WEEKS = 8;

async function playToTheEnd(page: Page): Promise<void> {
  await beginByKeyboard(page, '8');
  for (let week = 1; week <= WEEKS; week++) {
    await seal(page);
    await page
      .getByRole('button', { name: week === WEEKS ? /To the debrief/ : /Brief for week/ })
      .click();
  }
  await expect(page.getByRole('heading', { name: 'Replay' })).toBeVisible();
}

/** Attacks and strikes of every week, as the command line tells them of a record. */
function toldBy(file: string): readonly (readonly number[])[] {
  return Array.from({ length: WEEKS }, (_, at) => {
    const command = ['bin/paper-sword.mjs', 'show', file, '--week', String(at + 1), '--json'];
    const { attacks, strikes } = JSON.parse(
      execFileSync('node', command, { encoding: 'utf8' }),
    ) as {
      attacks: unknown[];
      strikes: unknown[];
    };
    return [attacks.length, strikes.length];
  });
}

test('the debrief shows the figures that the record gives on the command line', async ({
  page,
}, info) => {
  const complaints = complaintsOf(page);
  await playToTheEnd(page);

  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the record' }).click();
  const file = info.outputPath('game.json');
  await (await arriving).saveAs(file);
  const told = toldBy(file);

  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const rows = page.getByRole('dialog', { name: 'Data of this run' }).locator('tbody').first();
  const shown = await rows
    .locator('tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((cell) => cell.textContent ?? '')));
  expect(shown.map((row) => [row[7], row[9]].map(Number))).toEqual(told);
  await page.keyboard.press('Escape');

  // The chart draws the same figures.
  const names = await page
    .getByRole('group', { name: 'Weeks as played' })
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(
    names.map((name) => /: (\d+) attacks?, (\d+) US/.exec(name)?.slice(1).map(Number)),
  ).toEqual(told);
  expect(complaints).toEqual([]);
});

test('the timeline goes by keyboard, opens orders and sources, and axe finds nothing', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await playToTheEnd(page);
  const weeks = page.getByRole('group', { name: 'Weeks as played' });
  const current = weeks.locator('[aria-current="step"]');
  await tabTo(page, current);
  await page.keyboard.press('Home');
  await expect(current).toHaveAttribute('aria-label', /^Week 1,/);
  await expect(current).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(current).toHaveAttribute('aria-label', /^Week 2,/);
  await expect(page.getByText(/^Week 2: \d+ attacks?/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(current).toHaveAttribute('aria-label', new RegExp(`^Week ${WEEKS},`));

  const orders = page.getByRole('group', { name: 'Tehran: weeks with orders' });
  await tabTo(page, orders.getByRole('button').first());
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: /^Tehran, week/ });
  await expect(sheet).toContainText('Intended');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    ).toEqual([]);
  }

  // Going back to a week takes the player to its brief.
  await page.getByRole('button', { name: /^Change week/ }).click();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  expect(complaints).toEqual([]);
});
