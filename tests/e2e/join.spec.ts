// A room in a class, in a real browser: the link opened, the check gone through, three weeks played, the run handed in by file and by link; and the analyst's chair.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { EXERCISE_FORMAT, type Exercise } from '../../src/run/class/exercise.ts';
import { makeExerciseLink } from '../../src/run/class/exercise-link.ts';
import { parseHandIn } from '../../src/run/class/hand-in-file.ts';
import type { HandIn } from '../../src/run/class/hand-in.ts';
import { readPrompt } from './class-page.ts';
import { keptGames } from './kept.ts';
import { complaintsOf, seal } from './keyboard.ts';

const EXERCISE: Exercise = {
  format: EXERCISE_FORMAT,
  title: 'Tuesday, second hour',
  scenario: 'exchanging-roles',
  variant: 'baseline',
  seed: '7F3A-12',
  seats: { baghdad: 'team', washington: 'restraint', tehran: null },
  weeks: 3,
  minutes: 7,
  tempo: 'commit',
  aids: ['forecast', 'impact'],
  assumptions: {},
  check: 'required',
  questions: ['What would you have needed to know in week 1?'],
  note: true,
  playOn: false,
  lesson: 45,
};

async function openExercise(page: Page, change: Partial<Exercise> = {}): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./#exercise=${makeExerciseLink({ ...EXERCISE, ...change })}`);
  const begin = page.getByRole('button', { name: /Begin week 1/ });
  await expect(begin).toBeVisible();
  return begin;
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

function read(text: string): HandIn {
  const handIn = parseHandIn(text);
  if (!handIn.ok) throw new Error(handIn.problem.kind);
  return handIn.value;
}

test('a room joins, is checked, plays three weeks and hands in by file and by link', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const begin = await openExercise(page);
  await expect(page.getByRole('heading', { name: EXERCISE.title })).toBeVisible();
  await page.getByLabel('Label of the room').fill('Third row');

  // The check is required: week 1 waits until every right answer was found.
  await expect(begin).toHaveAttribute('aria-disabled', 'true');
  const questions = page.getByRole('group', { name: /^Question \d of \d/ });
  await expect(questions).toHaveCount(5);
  await expectNoFaults(page);
  for (const question of await questions.all()) {
    for (const answer of await question.getByRole('radio').all()) {
      await answer.check();
      if (await question.getByText('Right.').isVisible()) break;
    }
  }
  await expect(page.getByText(/^The check is done/)).toBeVisible();
  await begin.click();

  // The lesson opens before week 1; the link has left the address.
  const prompt = page.getByRole('dialog', { name: 'Before week 1' });
  await expect(prompt).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await readPrompt(page);
  await expect(prompt).toBeHidden();

  // The room, the week and what comes next stand on the card; it survives a reload.
  await expect.poll(() => keptGames(page)).toMatchObject([{ guided: ['lesson-before'] }]);
  await page.reload();
  await page.getByRole('button', { name: 'Exercise, Third row: open its card' }).click();
  const card = page.getByRole('dialog', { name: 'Exercise' });
  await expect(card).toContainText('Week 1 of 3');
  await expect(card).toContainText('Next: Half time, before week 2.');
  await expectNoFaults(page);
  await page.keyboard.press('Escape');

  for (let week = 1; week <= EXERCISE.weeks; week++) {
    // At half time and before the last week the lesson speaks again.
    if (week > 1) await readPrompt(page);
    await seal(page);
    const last = week === EXERCISE.weeks;
    await page
      .getByRole('button', { name: last ? /To the debrief/ : /Brief for week/ })
      .press('Enter');
  }

  // The instructor's question and the lesson stand first.
  const debrief = page.getByRole('region', { name: 'Debrief of the exercise' });
  await expect(debrief).toContainText(EXERCISE.questions[0] ?? '');
  await expect(debrief).toContainText('Third row');
  await debrief.getByRole('button', { name: 'Hand in the run' }).click();
  const panel = page.getByRole('dialog', { name: 'Hand in' });
  await expect(panel.getByRole('img', { name: 'As a QR code' })).toBeVisible();
  await expectNoFaults(page);

  const arriving = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the file' }).click();
  const stream = await (await arriving).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const file = read(Buffer.concat(chunks).toString());
  const link = read(await panel.getByLabel('As a link').inputValue());
  expect(file.terms).toEqual(EXERCISE);
  expect(file.room).toBe('Third row');
  expect(file.check?.asked).toBe(5);
  expect(file.run.kind === 'record' && file.run.record.turns.length).toBe(EXERCISE.weeks);
  for (const same of ['room', 'exercise', 'check', 'consulted'] as const) {
    expect(link[same]).toEqual(file[same]);
  }
  expect(complaints).toEqual([]);
});

test(
  'the analyst gives no orders, forecasts, and plays the weeks on',
  { tag: '@firefox' },
  async ({ page }) => {
    const complaints = complaintsOf(page);
    const begin = await openExercise(page, { check: 'off', lesson: null, minutes: 0 });
    await page.getByRole('radio', { name: /analyst’s chair/ }).check();
    await page.getByLabel('Through whose eyes').selectOption('Tehran');
    await begin.click();
    const chair = page.getByRole('region', { name: 'The analyst’s chair' });
    await expect(chair).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Orders desk' })).toHaveCount(0);
    await expectNoFaults(page);
    for (const row of await page.locator('.ps-own-row').all()) {
      await row.getByRole('button', { name: 'maybe' }).click();
    }
    await expect(chair).toContainText('1 forecast so far');
    await chair.getByRole('button', { name: 'Play week 1' }).click();
    await expect(page.getByRole('heading', { name: /has played out/ })).toBeVisible();
    await page.getByRole('button', { name: /Brief for week 2/ }).click();
    await expect(chair).toContainText('What the seat ordered in week 1');
    await expect(chair).toContainText('You have given no forecast for this week yet.');
    expect(complaints).toEqual([]);
  },
);

test('what is wrong with a link is said in one sentence', async ({ page }) => {
  const letters = makeExerciseLink(EXERCISE);
  await page.goto(`./#exercise=${letters.slice(0, -4)}`);
  await expect(page.getByRole('heading', { name: 'This exercise cannot be opened' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('breaks off');
  await page.getByRole('button', { name: 'To the title page' }).click();
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
