// The tutorial in a real browser: followed to its end by keyboard, put away, and gone on with after a reload.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { keptGames } from './kept.ts';
import { complaintsOf, giveAnOrder, seal, tabTo, typeSeed } from './keyboard.ts';

const coachOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Tutorial' });
const stepOf = (page: Page): Locator => coachOf(page).getByRole('status');

/** Begins the tutorial from the title by keyboard. */
async function beginTutorial(page: Page): Promise<void> {
  await page.goto('./');
  const list = page.getByRole('radiogroup').first();
  const tutorial = list.getByRole('radio', { name: /First week/ });
  await tabTo(page, list.getByRole('radio', { checked: true }));
  for (let step = 0; step < 8 && !(await tutorial.isChecked()); step++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(tutorial).toBeChecked();
  await typeSeed(page);
  await tabTo(page, page.getByRole('button', { name: /Begin week 1/ }));
  await page.keyboard.press('Enter');
  await expect(coachOf(page)).toBeVisible();
}

/** The marks that are kept of the only game. */
async function guidedIn(page: Page): Promise<readonly string[]> {
  return (await keptGames(page)).flatMap(({ guided }) => guided);
}

/** Presses a button of the coach by keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, coachOf(page).getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Waits for a step by its first words, and holds it to its promise: it never covers what it speaks of. */
async function stands(page: Page, words: string): Promise<void> {
  await expect(stepOf(page)).toContainText(words);
  const covered = await page.evaluate(() => {
    const [coach, frame] = ['.ps-coach', '.ps-guide-frame'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    if (!coach || !frame) return 0;
    const wide = Math.min(coach.right, frame.right) - Math.max(coach.left, frame.left);
    const high = Math.min(coach.bottom, frame.bottom) - Math.max(coach.top, frame.top);
    return wide > 0 && high > 0 ? wide * high : 0;
  });
  expect(covered, words).toBe(0);
}

/** The own forecast in three taps, by keyboard: a word in each row. */
async function giveOdds(page: Page): Promise<void> {
  const rows = page.locator('.ps-own-row');
  await expect(rows).toHaveCount(3);
  for (let row = 0; row < 3; row++) {
    await tabTo(page, rows.nth(row).locator('button[tabindex="0"]'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
}

async function goOn(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** As large as a desk, and a common classroom laptop. */
for (const [name, size] of [
  ['desk', { width: 1440, height: 900 }],
  ['laptop', { width: 1366, height: 768 }],
] as const) {
  test(`the tutorial can be followed to its end by keyboard (${name})`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = complaintsOf(page);
    await beginTutorial(page);

    await stands(page, 'Start with the lead');
    await press(page, 'Next');

    await stands(page, 'Factions decide for themselves');
    const card = page.getByRole('region', { name: 'Factions' }).getByRole('button').first();
    await tabTo(page, card);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');

    await stands(page, 'give yours');
    await giveOdds(page);

    await stands(page, 'Open an order');
    await giveAnOrder(page);

    await stands(page, 'Seal, and the week plays');
    await seal(page);

    await stands(page, 'Here is what happened');
    await press(page, 'Next');
    await stands(page, 'they add up to the sum');
    await press(page, 'Next');
    await goOn(page, /Brief for week 2/);

    await stands(page, 'press Try it');
    await giveAnOrder(page);
    await tabTo(page, page.getByRole('button', { name: 'Try it' }));
    await page.keyboard.press('Enter');
    await stands(page, 'Offer a term sheet');
    await tabTo(page, page.getByRole('button', { name: /more orders$/ }));
    await page.keyboard.press('Enter');
    await press(page, 'Next');
    await expect(coachOf(page)).toBeHidden();
    await seal(page);
    await goOn(page, /Brief for week 3/);

    await stands(page, 'The ceiling');
    await press(page, 'Next');
    await stands(page, 'buy quiet with a truce');
    await seal(page);
    await goOn(page, /To the debrief/);

    await stands(page, 'Everything is open now');
    await press(page, 'Play a real crisis');
    await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
    await expect(page.getByRole('radio', { name: /An era of divisions/ })).toBeChecked();
    await expect(coachOf(page)).toBeHidden();
    expect(complaints).toEqual([]);
  });
}

test('the tutorial can be put away as a whole, and stays away after a reload', async ({ page }) => {
  await beginTutorial(page);
  await press(page, 'Skip the tutorial');
  await expect(coachOf(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await expect.poll(() => guidedIn(page)).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await expect(coachOf(page)).toBeHidden();
});

test('the tutorial goes on after a reload where it was', async ({ page }) => {
  await beginTutorial(page);
  await press(page, 'Next');
  await press(page, 'Skip this step');
  await expect(stepOf(page)).toContainText('give yours');
  await expect.poll(() => guidedIn(page)).toHaveLength(2);
  await page.reload();
  await expect(stepOf(page)).toContainText('give yours');
  await expect(coachOf(page)).toContainText('step 3 of 12');
});

test('on a phone “Show me” turns to what the step speaks of', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginTutorial(page);
  await press(page, 'Next');
  await press(page, 'Show me');
  await expect(page.getByRole('region', { name: 'Factions' })).toBeVisible();
  await stands(page, 'Factions decide for themselves');
  await press(page, 'Skip this step');
  await press(page, 'Skip this step');
  await press(page, 'Show me');
  await expect(page.locator('.ps-order-row').first()).toBeVisible();
  await stands(page, 'Open an order');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the coach (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await beginTutorial(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
}
