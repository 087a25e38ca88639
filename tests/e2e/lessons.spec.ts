// The instructor's Lesson, Grading and Rehearsal tabs: what they show, what they print, and that they are kept from anyone's notice.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './keyboard.ts';

/** How many pages the browser makes of what it prints now. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

async function violationsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium makes PDFs by itself');

test('every scenario has a plan, role sheets and a paper pack that fit their paper', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./#class');
  await openTab(page, 'Lesson');
  const scenario = page.getByRole('combobox', { name: 'Scenario' });
  const titles = await scenario.getByRole('option').allTextContents();
  expect(titles).toHaveLength(6);
  // The browser's own window would wait for someone.
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  for (const title of titles) {
    await scenario.selectOption(title);
    await expect(page.getByRole('heading', { name: `${title}: 45 minutes` })).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) {
      await page.getByRole('button', { name: 'Print the plan' }).click();
      expect(await pagesOf(page, format)).toBeLessThanOrEqual(2);
      await page.getByRole('button', { name: 'Print role sheets' }).click();
      expect(await pagesOf(page, format)).toBe(3);
      // How to play, three briefs, three role sheets, three pages of tables, a sheet to copy, the debrief.
      await page.getByRole('button', { name: 'Print the paper pack' }).click();
      expect(await pagesOf(page, format)).toBe(12);
    }
  }
  expect(await violationsIn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the length of the lesson sets its weeks, and the clock marks the part it stands in', async ({
  page,
}) => {
  await page.goto('./#class');
  await openTab(page, 'Lesson');
  await page.getByRole('radio', { name: '15 min' }).check({ force: true });
  await expect(page.getByText(/^3 weeks in \d+ minutes of play; 5 of 15 minutes/)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('radio', { name: 'On', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect(page.locator('tr[aria-current=step]')).toContainText('Arrive');
  await expect(page.getByRole('timer')).toHaveText('00:02');
  // It goes on while another tab is looked at.
  await openTab(page, 'Exercise');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await openTab(page, 'Lesson');
  await expect(page.getByRole('timer')).toHaveText(/^00:0[3-9]$/);
  await page.getByRole('button', { name: 'Pause the clock' }).click();
});

test('a class is made up at one press, graded, and its sheets printed, without a word on how runs ended', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('./#class');
  await openTab(page, 'Rehearsal');
  await page.getByRole('button', { name: 'Simulate a class of 20' }).click();
  await expect(page.getByText('20 rooms made up')).toBeVisible({ timeout: 30_000 });
  expect(await violationsIn(page)).toEqual([]);
  await openTab(page, 'Grading');
  const rooms = page.getByRole('list', { name: 'Rooms of this class' }).getByRole('button');
  await expect(rooms).toHaveCount(20);
  for (const criterion of ['Reasoning', 'Forecasts', 'Use of evidence']) {
    await page.getByRole('group', { name: criterion }).getByRole('radio').nth(2).check();
  }
  await expect(page.getByText('9 of 12')).toBeVisible();
  await page.getByRole('textbox', { name: 'Note' }).fill('well argued');
  const grading = await page.getByRole('region', { name: 'Grading' }).innerText();
  expect(grading).not.toMatch(/escalation|sporadic|killed|wounded|breach/i);
  expect(await violationsIn(page)).toEqual([]);
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print all sheets' }).click();
  expect(await pagesOf(page, 'A4')).toBe(20);
  expect(await pagesOf(page, 'Letter')).toBe(20);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table for a gradebook (CSV)' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const [head = '', first = ''] = Buffer.concat(parts).toString('utf8').split(/\r?\n/);
  expect(head).not.toMatch(/trajectory|ending|killed|wounded|attacks|breach/);
  expect(first).toContain('well argued');
  // Grades are there after a reload, and rooms that were made up can be taken away.
  await page.reload();
  await openTab(page, 'Grading');
  await expect(page.getByText('9 of 12')).toBeVisible();
  await openTab(page, 'Rehearsal');
  await page.getByRole('button', { name: 'Take made-up rooms away' }).click();
  await openTab(page, 'Grading');
  await expect(page.getByText('No room has been handed in yet.')).toBeVisible();
  expect(complaints).toEqual([]);
});
