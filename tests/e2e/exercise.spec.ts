// The exercise maker in a real browser: by its defaults in three presses, by keyboard alone, with a code that a camera reads, and a handout of one page.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Exercise } from '../../src/run/class/exercise.ts';
import { parseExerciseLink } from '../../src/run/class/exercise-link.ts';
import { complaintsOf, tabTo } from './keyboard.ts';
import { decoded } from './qr.ts';

function linkField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Link for the rooms' });
}

function exerciseIn(link: string): Exercise {
  const read = parseExerciseLink(link.split('#exercise=')[1] ?? '');
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** The exercise that the link holds now. */
async function exerciseOf(page: Page): Promise<Exercise> {
  return exerciseIn(await linkField(page).inputValue());
}

async function openMaker(page: Page): Promise<void> {
  await page.goto('./#class');
  await expect(page.getByRole('heading', { name: 'What the rooms play' })).toBeVisible();
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test(
  'is made by its defaults in three presses, and its link opens for a room',
  { tag: '@firefox' },
  async ({ page, context }) => {
    const complaints = complaintsOf(page);
    await page.goto('./');
    await page.getByText('For instructors', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText(/^Link copied\.|^The browser does not let/)).toBeVisible();
    const link = await linkField(page).inputValue();
    expect(exerciseIn(link)).toMatchObject({
      scenario: 'era-of-divisions',
      lesson: 45,
      weeks: 6,
      seats: { baghdad: 'team', washington: null, tehran: null },
    });
    const room = await context.newPage();
    const roomComplaints = complaintsOf(room);
    await room.goto(link);
    await expect(room.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
    expect([...complaints, ...roomComplaints]).toEqual([]);
  },
);

test('goes by keyboard alone, and says beside a field what is wrong with it', async ({ page }) => {
  await openMaker(page);
  await tabTo(page, page.getByRole('radio', { name: '45 minutes' }));
  await page.keyboard.press('ArrowRight');
  expect(await exerciseOf(page)).toMatchObject({ lesson: 90, weeks: 12 });

  await tabTo(page, page.getByRole('textbox', { name: 'Title that the rooms see' }));
  await page.keyboard.type('Tuesday, second hour');
  expect(await exerciseOf(page)).toMatchObject({ title: 'Tuesday, second hour' });

  const washington = page.getByRole('combobox', { name: 'Who plays Washington' });
  await tabTo(page, washington);
  await page.keyboard.press('Home');
  await expect(washington).toHaveValue('team');

  await tabTo(page, page.getByRole('textbox', { name: 'Seed' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText(/^The seed is empty/)).toBeVisible();
  await expect(page.getByText(/^There is no link yet/)).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Draw another seed' }));
  await page.keyboard.press('Enter');
  await expect(linkField(page)).toBeVisible();

  await tabTo(page, page.getByRole('checkbox', { name: 'Why', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Change assumptions' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Assumptions' });
  await dialog.getByRole('radio').nth(1).press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const first = page.getByRole('textbox', { name: 'Question 1' });
  await tabTo(page, first);
  await page.keyboard.type('What did you not know?');
  await expect(page.getByRole('textbox', { name: 'Question 2' })).toBeVisible();

  const made = await exerciseOf(page);
  expect(made).toMatchObject({
    aids: ['forecast', 'impact'],
    questions: ['What did you not know?'],
    seats: { baghdad: 'team', washington: 'team' },
  });
  expect(Object.keys(made.assumptions)).toHaveLength(1);
  await expectNoFaults(page);
});

test('draws a code that a camera reads, by night, on the wall, and says why there is none', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openMaker(page);
  const link = await linkField(page).inputValue();
  const code = page.getByRole('img', { name: 'QR code of the link for the rooms' });
  expect(await decoded(page, code)).toBe(link);
  await page.getByRole('button', { name: 'Show large' }).click();
  const wall = page.getByRole('dialog').getByRole('img', { name: /QR code/ });
  expect(await decoded(page, wall)).toBe(link);
  await expectNoFaults(page);
  await page.keyboard.press('Escape');
  for (const n of [1, 2, 3, 4]) {
    await page.getByRole('textbox', { name: `Question ${n}` }).fill('x'.repeat(150));
  }
  await expect(page.getByText(/^No QR code: the link has \d+ bytes/)).toBeVisible();
  await expect(code).toHaveCount(0);
});

test('prints a handout of one page, and fits a phone', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium makes PDFs by itself');
  await openMaker(page);
  await page
    .getByRole('textbox', { name: 'Title that the rooms see' })
    .fill('Wide Words '.repeat(6));
  await page.getByRole('combobox', { name: 'Crisis' }).selectOption('bargaining-chip');
  for (const n of [1, 2, 3]) {
    await page.getByRole('textbox', { name: `Question ${n}` }).fill('y'.repeat(110));
  }
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).toHaveLength(1);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectNoFaults(page);
});
