// Other languages, by the stand-in for a translation: every screen is whole from right to left, in longer words, other letters and other digits.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './keyboard.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const RECORD = readdirSync(GOLDEN).find((name) => name.endsWith('.json')) ?? '';

/** Words that stay as they are: ids of facts, addresses, names of files, and seeds. */
const STAYS =
  /[a-z]+(-[a-z0-9]+)*-\d{4}(-\d\d)?(\.\d+)?|https?:\/\/\S+|\S+\.json|\bgolden\S*|whole-week/g;

/** English words that can be read on the page now. */
function englishOn(page: Page): Promise<readonly string[]> {
  return page.evaluate((stays) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const host = node.parentElement;
      if (!host || host.closest('[lang="en"], kbd, code, script, style, noscript')) continue;
      if (!host.checkVisibility()) continue;
      const text = (node.textContent ?? '').replaceAll(new RegExp(stays, 'g'), '');
      const words = text.match(/[a-z]{3,}/g);
      if (words) {
        found.push(`${host.closest('[class]')?.className ?? ''}: ${text.trim().slice(0, 60)}`);
      }
    }
    return [...new Set(found)];
  }, STAYS.source);
}

/** Nothing sticks out, nothing is left in English, and axe finds nothing. */
async function whole(page: Page, name: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${name}: wider than the screen`).toBeLessThanOrEqual(0);
  expect(await englishOn(page), `${name}: English words`).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told, `${name}: axe`).toEqual([]);
}

for (const language of ['ar', 'fa'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`${language} at ${width}: every screen is whole from right to left`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./#pseudo-${language}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('.ps-begin-go')).toBeVisible();
      await page.locator('.ps-begin-disclose').first().click();
      await whole(page, 'title');
      const shown = await page.locator('.ps-crisis-size').first().innerText();
      expect(shown).toMatch(language === 'ar' ? /[٠-٩]/ : /[۰-۹]/);

      await page.locator('.ps-title-bar .ps-button-icon').last().click();
      await expect(page.locator('#settings .ps-settings')).toBeVisible();
      await whole(page, 'settings');
      await page.keyboard.press('Escape');

      await page.locator('.ps-title-nav button').first().click();
      await expect(page.locator('#games .ps-import')).toBeVisible();
      await whole(page, 'games');
      await page.locator('#games input[type=file]').setInputFiles({
        name: 'record.json',
        mimeType: 'application/json',
        buffer: readFileSync(GOLDEN + RECORD),
      });
      await expect(page.locator('#games .ps-game')).toHaveCount(1);
      await whole(page, 'games, one kept');
      await page.locator('#games .ps-game .ps-button-primary').click();
      await expect(page.locator('main#main')).toBeVisible();
      await expect(page.locator('.ps-title')).toHaveCount(0);
      await page.waitForTimeout(500);
      await whole(page, 'end');
      expect(complaints).toEqual([]);
    });

    test(`${language} at ${width}: the week is whole from right to left`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./#pseudo-${language}`);
      // The same week every time.
      await page.locator('#seed').fill('whole-week');
      await page.locator('.ps-begin-go').click();
      await expect(page.locator('main#main')).toBeVisible();
      await expect(page.locator('.ps-title')).toHaveCount(0);
      await page.waitForTimeout(500);
      await whole(page, 'week');
      // On a phone the week lies under tabs.
      const tabs = page.locator('.ps-w-tab');
      const further = width < 768 ? await tabs.count() : 0;
      for (let at = 1; at < further; at++) {
        await tabs.nth(at).click();
        await page.waitForTimeout(300);
        await whole(page, `week, tab ${at + 1}`);
      }
      const played = page.locator('.ps-r-bar');
      for (let press = 0; press < 3 && !(await played.isVisible()); press++) {
        await page.keyboard.press('s');
        await page.waitForTimeout(600);
      }
      await expect(played).toBeVisible();
      await whole(page, 'week played');
      expect(complaints).toEqual([]);
    });

    test(`${language} at ${width}: the device is handed on from right to left`, async ({
      page,
    }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./#pseudo-${language}`);
      await page.locator('.ps-begin-disclose').first().click();
      await page.locator('.ps-player select').first().selectOption('person');
      await page.locator('.ps-begin-go').click();
      await expect(page.locator('.ps-pass-folder')).toBeVisible();
      await whole(page, 'pass');
      expect(complaints).toEqual([]);
    });
  }
}
