// Hands for the browser tests: a player who has only a keyboard, and an ear for the console.
import { expect, type Locator, type Page } from '@playwright/test';

/** Collects everything the page complains about; the list must stay empty. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Tabs until the element has focus, as a player without a pointer must. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${most} presses of Tab: ${String(target)}`);
}

/** The luck of every game here, so that a test fails always or never. */
const SEED = '7F3A-12';

/** Types the seed where one is asked for, on the title or in an exercise, by keyboard. */
export async function typeSeed(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Seed' });
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(SEED);
  await expect(field).toHaveValue(SEED);
}

/** Begins a game from the title by keyboard. */
export async function beginByKeyboard(page: Page, weeks: '8' | '13' | '26'): Promise<void> {
  await page.goto('./');
  const length = page.getByRole('radio', { name: weeks, exact: true });
  const chosen = page.getByRole('radio', { name: '26', exact: true });
  await tabTo(page, chosen);
  for (let step = 0; step < 3 && !(await length.isChecked()); step++) {
    await page.keyboard.press('ArrowLeft');
  }
  await expect(length).toBeChecked();
  await typeSeed(page);
  await tabTo(page, page.getByRole('button', { name: /Begin week 1/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
}

/** Gives the first order of the list that has no target and can be given, by keyboard. */
export async function giveAnOrder(page: Page): Promise<void> {
  const row = page.locator('.ps-order-row:not(.ps-w-row-blocked)').first();
  await tabTo(page, page.locator('.ps-order-row').first());
  for (let step = 0; step < 30; step++) {
    if (await row.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  // A list of targets is one tab stop; an order without a target or with one in two steps has one button.
  const add = page
    .locator('.ps-w-targets button[tabindex="0"], .ps-w-details > button, .ps-w-two-step > button')
    .first();
  await tabTo(page, add, 40);
  await page.keyboard.press('Enter');
}

/** Seals the week with the S key, answering the question that no orders ask. */
export async function seal(page: Page): Promise<void> {
  const played = page.getByRole('heading', { name: /has played out/ });
  const question = page.getByRole('button', { name: /Yes, seal no orders/ });
  await page.keyboard.press('s');
  await expect(played.or(question)).toBeVisible();
  if (await question.isVisible()) await page.keyboard.press('s');
  await expect(played).toBeVisible();
}
