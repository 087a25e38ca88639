// A class in a room: the page comes over plain http from another machine's name, so the browser grants it no worker, no clipboard and no crypto. All of it must go on.
import { fileURLToPath } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { readPrompt } from './class-page.ts';
import { complaintsOf, seal, typeSeed } from './keyboard.ts';
import { startServer } from './static-server.ts';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

test('a class is made, joined, played, handed in and taken in over plain http', async ({
  browserName,
}, info) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be told where a name leads');
  const server = await startServer(BUILT);
  const { executablePath, args = [] } = info.project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, '--host-resolver-rules=MAP laptop.test 127.0.0.1'],
  });
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const address = server.address.replace('127.0.0.1', 'laptop.test');
    await page.goto(`${address}#class`);
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
      false,
      false,
    ]);
    await page.getByRole('radio', { name: '15 minutes' }).check();
    await typeSeed(page);
    const link = page.getByRole('textbox', { name: 'Link for the rooms' });
    expect(await link.inputValue()).toContain('http://laptop.test');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText(/^Link copied\.|^The browser does not let/)).toBeVisible();

    const room = await context.newPage();
    const roomComplaints = complaintsOf(room);
    await room.goto(await link.inputValue());
    await room.getByRole('button', { name: /Begin week 1/ }).click();
    for (let week = 1; week <= 3; week++) {
      // Three weeks: before the first, at half time and before the last.
      await readPrompt(room);
      await seal(room);
      await room
        .getByRole('button', { name: week === 3 ? /To the debrief/ : /Brief for week/ })
        .click();
    }
    const debrief = room.getByRole('region', { name: 'Debrief of the exercise' });
    await debrief.getByRole('button', { name: 'Hand in the run' }).click();
    const panel = room.getByRole('dialog', { name: 'Hand in' });
    const handed = await panel.getByLabel('As a link').inputValue();

    await page.getByRole('tab', { name: 'Debrief' }).click();
    await page.getByLabel('Or paste links, one a line').fill(handed);
    await page.getByRole('button', { name: 'Take in' }).click();
    await expect(page.locator('li.ps-room')).toHaveCount(1);
    expect([...complaints, ...roomComplaints]).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
