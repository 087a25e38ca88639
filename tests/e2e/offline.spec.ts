// Without a network: the page starts, plays and reloads from what was kept; a newer version waits to be taken.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  expect,
  test,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from '@playwright/test';

import { editionOf, isKept, workerSource } from '../../scripts/offline/precache.ts';
import { keptGames } from './kept.ts';
import { beginByKeyboard, complaintsOf, giveAnOrder, seal, tabTo } from './keyboard.ts';
import { startServer, type StaticServer } from './static-server.ts';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const WORKER = new URL('../../scripts/offline/service-worker.js', import.meta.url);

let server: StaticServer;
let context: BrowserContext;
/** Hosts that anything in the browser asked, beside the page's own. */
let strangers: string[];
/** What was asked for in this browser, and whether it is still on its way. */
let requests: Map<Request, boolean>;

/** A browser of its own for the page at the server. */
async function openAt(browser: Browser, folder: string): Promise<Page> {
  server = await startServer(folder);
  context = await browser.newContext({ baseURL: server.address, reducedMotion: 'reduce' });
  strangers = [];
  requests = new Map();
  context.on('request', (request) => requests.set(request, true));
  context.on('requestfinished', (request) => requests.set(request, false));
  context.on('requestfailed', (request) => requests.set(request, false));
  const own = new URL(server.address).origin;
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && /^(https?|wss?):$/.test(protocol)) strangers.push(request.url());
  });
  return context.newPage();
}

test.afterEach(async () => {
  await context.close();
  await server.stop();
  expect(strangers).toEqual([]);
});

/** Waits until this page is served by what was kept. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** No server, and a browser that knows it. */
async function cutOff(): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}

/**
 * Waits until nothing is on its way, and nothing more is fetched in idle time: a file that leaving the page
 * breaks off is a complaint of Firefox about the worker that fetched it, and says nothing about the page.
 */
async function atRest(): Promise<void> {
  let quiet = 0;
  await expect
    .poll(() => (quiet = [...requests.values()].includes(true) ? 0 : quiet + 1), {
      intervals: [250],
    })
    .toBeGreaterThan(10);
}

async function playWeek(page: Page, week: number): Promise<void> {
  await seal(page);
  await expect(page.getByRole('heading', { name: `Week ${week} has played out` })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /Brief for week/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  // A save takes a moment; a reload after it must find what was kept.
  await expect.poll(() => keptGames(page)).toMatchObject([{ week, screen: 'week', draft: 0 }]);
}

/** The families whose files have come and are in use. */
function loadedFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const faces = await document.fonts.ready;
    const loaded = [...faces].filter((face) => face.status === 'loaded');
    return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].toSorted();
  });
}

const FAMILIES = [
  'IBM Plex Sans',
  'IBM Plex Sans Condensed',
  'Kufam Variable',
  'Markazi Text Variable',
];

test('a game is begun, played and reloaded without a network', async ({ browser }) => {
  const page = await openAt(browser, BUILT);
  const complaints = complaintsOf(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
  await kept(page);
  await atRest();
  await cutOff();

  await beginByKeyboard(page, '8');
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(await loadedFonts(page)).toEqual(FAMILIES);
  await giveAnOrder(page);
  await playWeek(page, 1);
  await atRest();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await playWeek(page, 2);
  expect(await loadedFonts(page)).toEqual(FAMILIES);
  expect(complaints).toEqual([]);
});

test('every file of the page was kept, with the same bytes', async ({ browser }) => {
  const page = await openAt(browser, BUILT);
  await page.goto('./');
  await kept(page);
  const scripts = keptFilesOf(BUILT, /^assets\/.*\.(js|css)$/);
  expect(scripts.length).toBeGreaterThan(3);
  await cutOff();
  const texts = await page.evaluate(
    (names) => Promise.all(names.map(async (name) => (await fetch(name)).text())),
    scripts,
  );
  for (const [i, name] of scripts.entries()) {
    expect(texts[i] === readFileSync(join(BUILT, name), 'utf8'), name).toBe(true);
  }
});

test('a newer version waits for the player, and no game in progress loses a part of its own', async ({
  browser,
}, info) => {
  test.setTimeout(300_000);
  const [older, newer] = [info.outputPath('a'), info.outputPath('b')];
  cpSync(BUILT, older, { recursive: true });
  makeNewer(older, newer);
  const page = await openAt(browser, older);
  const complaints = complaintsOf(page);
  await beginByKeyboard(page, '8');
  await kept(page);
  await playWeek(page, 1);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('heading', { name: 'Orders desk' })).toBeVisible();
  // A tab in the background takes no keys in some browsers.
  await page.bringToFront();

  server.serve(newer);
  const notice = page.getByText('A new version is ready.');
  await expect(notice).toBeHidden();
  await look(page);
  await expect(notice).toBeVisible();

  // The older version has vanished from the server, and goes on, through a reload as well.
  const scripts = keptFilesOf(older, /^assets\/.*\.js$/);
  expect(server.asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
  expect(await missingAmong(page, scripts)).toEqual([]);
  await playWeek(page, 2);
  await giveAnOrder(page);
  await expect(page.locator('.ps-w-slots .ps-order')).toHaveCount(1);
  await expect.poll(() => keptGames(page)).toMatchObject([{ week: 2, screen: 'week', draft: 1 }]);
  await page.reload();
  await expect(page.locator('.ps-w-slots .ps-order')).toHaveCount(1);
  expect(await editionIn(page)).toBe('older');
  await page.keyboard.press('m');
  const method = page.getByRole('dialog', { name: 'Method and sources' });
  await expect(method.getByRole('tab').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(method).toBeHidden();

  await expect(notice).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Reload', exact: true }));
  await page.keyboard.press('Enter');
  await expect.poll(() => editionIn(page)).toBe('newer');
  await expect(page.locator('.ps-w-slots .ps-order')).toHaveCount(1);
  await expect(notice).toBeHidden();
  await playWeek(page, 3);

  // The other tab was not asked: it stays as it was, and whole.
  expect(await editionIn(other)).toBe('older');
  expect(await missingAmong(other, scripts)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a page that cannot be kept plays on with a network', async ({ browser }, info) => {
  const torn = info.outputPath('torn');
  cpSync(BUILT, torn, { recursive: true });
  rmSync(join(torn, 'licenses.md'));
  const page = await openAt(browser, torn);
  const complaints = complaintsOf(page);
  await page.goto('./');
  // The worker gives up on the file that is missing.
  await expect.poll(() => server.asked.some((path) => path.endsWith('licenses.md'))).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistration())?.active ?? null,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([null, 0]);
  await beginByKeyboard(page, '8');
  await playWeek(page, 1);
  expect(complaints).toEqual([]);
});

/** Asks the server for a newer version now, as the page does when it is seen again after a while. */
function look(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** Those of the files that this page cannot get. */
function missingAmong(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (files) => {
    const missing: string[] = [];
    for (const file of files) if (!(await fetch(file)).ok) missing.push(file);
    return missing;
  }, names);
}

function editionIn(page: Page): Promise<string> {
  return page
    .evaluate(() => document.documentElement.dataset['edition'] ?? 'older')
    .catch(() => 'loading');
}

/** Another build of the same page: every script has another name, so nothing of the older one is left on the server. */
function makeNewer(older: string, newer: string): void {
  cpSync(older, newer, { recursive: true });
  const scripts = filesOf(newer).filter((name) => /^assets\/.*\.js$/.test(name));
  const renamed = scripts.map((name) => {
    const base = name.slice('assets/'.length, -'.js'.length);
    return [base, `${base}-newer`] as const;
  });
  for (const name of [...scripts, 'index.html']) {
    let text = readFileSync(join(newer, name), 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(`${from}.js`, `${to}.js`);
    if (name === 'index.html') text = text.replace('<html ', '<html data-edition="newer" ');
    writeFileSync(join(newer, name), text);
  }
  for (const [from, to] of renamed) {
    renameSync(join(newer, `assets/${from}.js`), join(newer, `assets/${to}.js`));
  }
  const code = readFileSync(WORKER, 'utf8');
  const files = filesOf(newer).map((name) => ({ name, content: readFileSync(join(newer, name)) }));
  writeFileSync(join(newer, 'sw.js'), workerSource(editionOf(files, code), code));
}

/** Those of the files of a build that the worker keeps. */
function keptFilesOf(folder: string, shape: RegExp): readonly string[] {
  return filesOf(folder).filter((name) => shape.test(name) && isKept(name));
}

/** Addresses of the files of a folder, relative to it. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
