// The instructor's page for tests: opened, and rooms dropped on it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { RoomFile } from './class-rooms.ts';

/** What the page said in its console. */
export function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Opens the class page at its debrief, without a room. */
export async function openClass(page: Page, theme = 'day'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (settings) => {
      // The blank page before the first one has no storage.
      if (!location.origin.startsWith('http')) return;
      localStorage.setItem('paper-sword-settings', settings);
    },
    JSON.stringify({ theme, motion: 'less', guidance: false }),
  );
  await page.goto('./#class');
  await page.getByRole('tab', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { name: 'Bring the runs together' })).toBeVisible();
}

/** Reads the lesson's prompt, which opens by itself at its moment, and goes on. */
export async function readPrompt(page: Page): Promise<void> {
  const prompt = page.getByRole('button', { name: 'Go on', exact: true });
  await prompt.click();
  await expect(prompt).toBeHidden();
}

/** Hands files in, as if they were dropped on the page. */
export async function drop(page: Page, files: readonly RoomFile[]): Promise<void> {
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) {
      transfer.items.add(new File([text], name, { type: 'application/json' }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent('.ps-class', 'drop', { dataTransfer: dropped });
}

/** The cards of the rooms. */
export const rooms = (page: Page): Locator => page.locator('.ps-room');
