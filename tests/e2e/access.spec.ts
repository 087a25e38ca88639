// What axe finds on every screen, in day and night: nothing.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, seal } from './keyboard.ts';

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the title, the week and the resolution (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('./');
    await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await beginByKeyboard(page, '8');
    expect(await violationsOf(page)).toEqual([]);
    await seal(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}
