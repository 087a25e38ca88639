// The instructor's page in a real browser: runs come in by file and by link, damaged ones are named, and the debrief is whole by keyboard, in any light and on paper.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { consoleOf, drop, openClass, rooms } from './class-page.ts';
import { makeExercise, roomFiles, roomLink } from './class-rooms.ts';
import { keptRooms } from './kept.ts';

test('the title leads to the page, and back', async ({ page }) => {
  const said = consoleOf(page);
  await page.goto('./');
  await page.getByRole('link', { name: 'For instructors' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Class' })).toBeVisible();
  await expect(page).toHaveURL(/#class$/);
  await page.goBack();
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  await page.getByRole('link', { name: 'For instructors' }).click();
  await page.getByRole('button', { name: 'To the title page' }).click();
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  await expect(page).not.toHaveURL(/#class/);
  expect(said).toEqual([]);
});

test(
  'damaged and good files at once: the damaged are named, the others are there, also after a reload',
  { tag: '@firefox' },
  async ({ page }) => {
    const said = consoleOf(page);
    await openClass(page);
    const exercise = makeExercise({ weeks: 3 });
    const files = roomFiles(exercise, 4);
    const [first, second] = files;
    if (!first || !second) throw new Error('no files');
    const damaged = [
      { name: 'cut.json', text: first.text.slice(0, 300) },
      {
        name: 'changed.json',
        text: second.text.replace(/"order": "[a-z-]+"/, '"order": "nothing"'),
      },
      { name: 'notes.txt', text: 'Week 3: we agreed to wait.' },
    ];
    await drop(page, [...damaged, ...files]);
    await expect(rooms(page)).toHaveCount(4);
    const news = page.locator('.ps-intake-refused');
    await expect(news).toContainText('3 hand-ins could not be taken in');
    for (const { name } of damaged) await expect(news).toContainText(name);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // A link that is pasted, and one that is opened.
    await page.getByLabel('Or paste links, one a line').fill(roomLink(exercise, 5));
    await page.getByRole('button', { name: 'Take in' }).click();
    await expect(rooms(page)).toHaveCount(5);
    await page.evaluate(
      (letters) => {
        location.hash = `#hand-in=${letters}`;
      },
      roomLink(exercise, 6),
    );
    await expect(rooms(page)).toHaveCount(6);
    await expect(page).toHaveURL(/#class$/);
    await expect.poll(() => keptRooms(page)).toBe(6);
    await page.reload();
    await page.getByRole('tab', { name: 'Debrief' }).click();
    await expect(rooms(page)).toHaveCount(6);
    expect(said).toEqual([]);
  },
);

test.describe('with eight rooms', () => {
  test.beforeEach(async ({ page }) => {
    await openClass(page);
    await drop(page, roomFiles(makeExercise({ weeks: 6 }), 8));
    await expect(rooms(page)).toHaveCount(8);
    await expect(page.getByRole('heading', { name: 'On record' })).toBeAttached();
  });

  test('axe finds nothing, in any light, in the projector view and on a phone', async ({
    page,
  }) => {
    for (const theme of ['day', 'night', 'projector']) {
      await page.evaluate((one) => {
        document.documentElement.dataset['theme'] = one;
      }, theme);
      expect(await violationsOf(page), theme).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violationsOf(page), 'phone').toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.ps-class-bar').getByRole('button', { name: 'Projector' }).click();
    await expect(page.getByText('1 of')).toBeVisible();
    expect(await violationsOf(page), 'view for a room').toEqual([]);
  });

  test('the projector view is stepped through by arrow keys and left with Escape', async ({
    page,
  }) => {
    await page.locator('.ps-class-bar').getByRole('button', { name: 'Projector' }).click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: 'Intensity' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.ps-cp').getByRole('heading', { name: 'Rooms' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: 'Debrief' })).toBeVisible();
  });

  test(
    'values are read by arrow keys, and a room opens at a week in a window of its own',
    { tag: '@firefox' },
    async ({ page, context }) => {
      const axis = page.getByRole('slider', { name: /Intensity of 8 rooms/ });
      await axis.focus();
      await axis.press('Home');
      await expect(axis).toHaveAttribute('aria-valuetext', /, week 1: \d+$/);
      await axis.press('ArrowRight');
      await expect(axis).toHaveAttribute('aria-valuetext', /, week 2: \d+$/);
      await page.locator('.ps-tree-node').first().press('ArrowRight');
      await expect(page.locator('.ps-tree-card')).toContainText('Week 2.');
      const opening = context.waitForEvent('page');
      await page.locator('.ps-tree-rooms button').first().click();
      const run = await opening;
      await expect(run).toHaveURL(/#run=.*week=2/);
      await expect(run.getByRole('heading', { level: 1 })).toBeVisible();
    },
  );

  test('tables come out as files, and the pages can be printed on A4 and Letter', async ({
    page,
  }) => {
    await page.locator('.ps-class-csv summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.ps-class-csv').getByRole('button', { name: 'Rooms' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('paper-sword-class-rooms.csv');
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.byteLength).toBeGreaterThan(10_000);
    }
  });
});

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
