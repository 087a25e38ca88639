// What holds on every screen: axe finds nothing in any light, and nothing sticks out or is cut off at twice and four times the size.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard } from './keyboard.ts';
import { openTitle, SCREENS, settle } from './screens.ts';

async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** What a reader at this size would miss: a page wider than the window, and words cut off without a way to reach them. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('svg, .ps-visually-hidden, .ps-pattern-defs, canvas')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!words) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const { overflowX } = getComputedStyle(element);
      const cut = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const out = !scrollsAcross(element) && (box.right > innerWidth + 1 || box.left < -1);
      if (cut || out) {
        found.push(`${element.className}: ${(element.textContent ?? '').slice(0, 40)}`);
      }
    }
    return found;

    function scrollsAcross(element: Element): boolean {
      for (let host = element.parentElement; host; host = host.parentElement) {
        const { overflowX } = getComputedStyle(host);
        if (/auto|scroll/.test(overflowX) && host.scrollWidth > host.clientWidth) return true;
      }
      return false;
    }
  });
}

for (const { name, open, map = false } of SCREENS) {
  test(`${name}: axe finds nothing in any light, and it is whole at twice and four times the size`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await openTitle(page, 'day');
    await open(page);
    await settle(page, map);
    for (const theme of ['day', 'night', 'projector']) {
      await page.evaluate((one) => {
        document.documentElement.dataset['theme'] = one;
      }, theme);
      // What does not depend on the light is looked at once.
      const rules = theme === 'day' ? undefined : ['color-contrast'];
      expect(await violationsOf(page, rules), theme).toEqual([]);
    }
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'day';
    });
    // A window of 1280 by 1024 at 200 % and 400 %, as the guidelines measure reflow.
    for (const [zoom, width, height] of [
      ['200 %', 640, 512],
      ['400 %', 320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(300);
      expect(await cutOff(page), zoom).toEqual([]);
    }
  });
}

test('axe finds nothing on the drawer, the pickers, where things stand, and with forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await beginByKeyboard(page, '8');
  await page.keyboard.press('5');
  await page.getByRole('button', { name: /more orders$/ }).click();
  for (const order of ['Offer a term sheet', 'Broker a truce']) {
    await page.locator('.ps-order-row', { hasText: order }).click();
    expect(await violationsOf(page), order).toEqual([]);
  }
});
