// A whole class in a real browser: the instructor makes an exercise, eight rooms play it, each hands in by file or by link, and the debrief compares them with the figures of the command line.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { readPrompt } from './class-page.ts';
import { complaintsOf, seal, typeSeed } from './keyboard.ts';
import { decoded } from './qr.ts';

const ROOMS = 8;
/** Weeks of a lesson of 15 minutes. */
const WEEKS = 3;
const TABLES = ['rooms', 'weeks', 'orders', 'forecasts', 'gradebook'] as const;

interface Handed {
  readonly room: string;
  /** The file's path, or the address. */
  readonly what: { readonly file: string } | { readonly link: string };
}

/** Gives one order of those that can be given, another in every room and week. */
async function giveOrder(page: Page, nth: number): Promise<void> {
  const rows = page.locator('.ps-order-row:not(.ps-w-row-blocked)');
  const count = await rows.count();
  await rows.nth(nth % count).click();
  await page
    .locator(
      '.ps-w-targets button:not([aria-disabled="true"]), .ps-w-details > button, .ps-w-two-step > button',
    )
    .first()
    .click();
  await expect(page.locator('.ps-w-slots .ps-order')).toHaveCount(1);
}

/** The own forecast in three taps. */
async function forecast(page: Page, nth: number): Promise<void> {
  const rows = page.locator('.ps-own-row');
  if ((await rows.count()) === 0) return;
  for (const [at, row] of (await rows.all()).entries()) {
    const words = row.getByRole('button');
    await words.nth((nth + at) % (await words.count())).click();
  }
}

/** One room on a device of its own, from the link to its hand-in. */
async function playRoom(
  browser: Browser,
  link: string,
  nth: number,
  folder: string,
): Promise<Handed> {
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const room = `Room ${nth}`;
  await page.goto(link);
  await page.getByLabel('Label of the room').fill(room);
  await page.getByRole('button', { name: /Begin week 1/ }).click();
  for (let week = 1; week <= WEEKS; week++) {
    // Three weeks: before the first, at half time and before the last.
    await readPrompt(page);
    await forecast(page, nth + week);
    // Every other room thinks again in every week; the others repeat themselves in pairs.
    await giveOrder(page, nth % 2 === 0 ? nth + 2 * week : Math.floor(nth / 4));
    await seal(page);
    await page
      .getByRole('button', { name: week === WEEKS ? /To the debrief/ : /Brief for week/ })
      .click();
  }
  const debrief = page.getByRole('region', { name: 'Debrief of the exercise' });
  await debrief.getByRole('button', { name: 'Hand in the run' }).click();
  const panel = page.getByRole('dialog', { name: 'Hand in' });
  const address = await panel.getByLabel('As a link').inputValue();
  let what: Handed['what'];
  if (nth % 2 === 1) {
    const arriving = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save the file' }).click();
    const file = join(folder, `room-${nth}.json`);
    await (await arriving).saveAs(file);
    what = { file };
  } else {
    what = { link: address };
    expect(await decoded(page, panel.getByRole('img', { name: 'As a QR code' }))).toBe(address);
  }
  expect(complaints).toEqual([]);
  await context.close();
  return { room, what };
}

/** One of the class's tables, as the page hands it out. */
async function tableFrom(page: Page, name: string): Promise<string> {
  const sheet = page.locator('.ps-class-csv');
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click();
  const arriving = page.waitForEvent('download');
  await sheet.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await arriving).path(), 'utf8');
}

test('eight rooms play an exercise, hand in, and are compared as on the command line', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(600_000);
  const folder = info.outputPath('handed-in');
  mkdirSync(folder, { recursive: true });
  const complaints = complaintsOf(page);

  // The instructor makes the exercise.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#class');
  await page.getByRole('radio', { name: '15 minutes' }).check();
  await page.getByLabel('Title that the rooms see').fill('Seminar, section B');
  await page.getByRole('radio', { name: 'None' }).check();
  await typeSeed(page);
  const link = await page.getByRole('textbox', { name: 'Link for the rooms' }).inputValue();

  // Eight rooms play it, two at a time.
  const handed: Handed[] = [];
  for (let nth = 1; nth <= ROOMS; nth += 2) {
    handed.push(
      ...(await Promise.all([
        playRoom(browser, link, nth, folder),
        playRoom(browser, link, nth + 1, folder),
      ])),
    );
  }
  const files = handed.flatMap(({ what }) => ('file' in what ? [what.file] : []));
  const links = handed.flatMap(({ what }) => ('link' in what ? [what.link] : []));
  expect([files.length, links.length]).toEqual([4, 4]);

  // They come in, with a damaged file among them, which is named and skipped.
  const damaged = join(folder, 'damaged.json');
  writeFileSync(damaged, readFileSync(files[0] ?? '', 'utf8').slice(0, 900));
  await page.getByRole('tab', { name: 'Debrief' }).click();
  await page.locator('input[type="file"]').setInputFiles([...files, damaged]);
  await expect(page.getByText(/damaged\.json/)).toBeVisible();
  await page.getByLabel('Or paste links, one a line').fill(links.join('\n'));
  await page.getByRole('button', { name: 'Take in' }).click();
  for (const { room } of handed) {
    await expect(page.getByRole('heading', { name: room, exact: true })).toBeVisible();
  }

  // The figures are those of the command line: the same tables, byte for byte.
  const list = join(folder, 'links.txt');
  writeFileSync(list, `${links.join('\n')}\n`);
  const told = info.outputPath('told');
  const command = ['bin/paper-sword.mjs', 'class', ...files, list, '--csv', told, '--json'];
  const { rooms } = JSON.parse(execFileSync('node', command, { encoding: 'utf8' })) as {
    rooms: { label: string; totals: { attacks: number; strikes: number; breaches: number } }[];
  };
  expect(rooms.map(({ label }) => label).toSorted()).toEqual(handed.map(({ room }) => room));
  const names = ['Rooms', 'Weeks', 'Orders', 'Forecasts', 'Gradebook'];
  for (const [at, table] of TABLES.entries()) {
    const written = readdirSync(told).find((name) => name.includes(table) && name.endsWith('.csv'));
    expect(await tableFrom(page, names[at] ?? ''), table).toBe(
      readFileSync(join(told, written ?? table), 'utf8'),
    );
  }
  // And so are those that the cards show.
  for (const { label, totals } of rooms) {
    const card = page
      .locator('li.ps-room')
      .filter({ has: page.getByRole('heading', { name: label, exact: true }) });
    await expect(card).toContainText(`${totals.attacks} attack`);
    await expect(card).toContainText(`${totals.strikes} strike`);
    await expect(card).toContainText(`${totals.breaches} breach`);
  }

  // Questions name rooms of this class; the tree opens a run at its week.
  await expect(page.getByText(/Room \d/).first()).toBeVisible();
  const opening = page.context().waitForEvent('page');
  await page.locator('.ps-open-run').first().click();
  const run = await opening;
  await expect(run.getByRole('heading', { name: 'Replay' })).toBeVisible();
  await run.close();

  // It prints: every room stands on paper, on either size of sheet.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = await page.locator('.ps-class-print').textContent();
  for (const { room } of handed) expect(paper).toContain(room);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format, path: info.outputPath(`class-${format}.pdf`) });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  }
  expect(complaints).toEqual([]);
});
