// @ts-check
// The service worker: keeps one whole version of the page and serves it, with or without a network. The build puts its list of files in front (scripts/offline/precache.ts).

/**
 * Put in front by the build. `first`: addresses kept before this version is used. `later`: kept when they are first asked for. Both relative to the page's folder.
 * @typedef {{ version: string, first: readonly string[], later: readonly string[] }} Edition
 */

const worker = /** @type {ServiceWorkerGlobalScope & { EDITION: Edition }} */ (
  /** @type {unknown} */ (globalThis)
);
const { version, first, later } = worker.EDITION;

/** Several copies of the page may share a server; each keeps to its own folder. */
const MINE = `paper-sword ${worker.registration.scope} `;
const OWN = MINE + version;

/** Servers say `Vary: Origin` and pages ask with a query: neither makes another file of it. */
const ALIKE = { ignoreSearch: true, ignoreVary: true };

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  // A newer version waits until every page of the older is closed, or until the player asks for it.
  if (data === 'skip-waiting') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file !== undefined) event.respondWith(answer(file, event.request));
});

/** Keeps every file, or none: a version that is not whole is not used. */
async function keepAll() {
  const cache = await caches.open(OWN);
  try {
    await Promise.all(first.map((file) => keep(cache, file)));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

/**
 * @param {Cache} cache
 * @param {string} file
 */
async function keep(cache, file) {
  // A name with a hash stands for one content for ever, so what an older version kept need not come again.
  const kept = isHashed(file) ? await lookEverywhere(file) : undefined;
  if (kept) return cache.put(addressOf(file), kept);
  const response = await fetch(addressOf(file), { cache: isHashed(file) ? 'default' : 'reload' });
  if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}`);
  await cache.put(addressOf(file), await plain(response));
}

/** Serves the open pages from now on. Their older version stays kept while one of them may still need a part of it. */
async function takeOver() {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length < 2) {
    const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== OWN);
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  await worker.clients.claim();
}

/**
 * The file of this page that a request is for; undefined for anything else, which goes its way untouched.
 * @param {Request} request
 * @returns {string | undefined}
 */
function fileOf({ method, url }) {
  if (method !== 'GET') return undefined;
  const { origin, pathname } = new URL(url);
  const scope = new URL(worker.registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  const file = pathname.slice(scope.pathname.length);
  return file === 'index.html' ? '' : file;
}

/**
 * @param {string} file
 * @param {Request} request
 */
async function answer(file, request) {
  const own = await caches.open(OWN);
  const kept =
    (await own.match(addressOf(file), ALIKE)) ??
    // A page of the older version asks for a part of it that it had not needed before.
    (isHashed(file) ? await lookEverywhere(file) : undefined);
  if (kept) return kept;
  const response = await fetch(request);
  if (later.includes(file) && response.status === 200) {
    // Not kept for want of room: it was served all the same.
    await own.put(addressOf(file), response.clone()).catch(() => undefined);
  }
  return response;
}

/** @param {string} file */
async function lookEverywhere(file) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(MINE)) continue;
    const kept = await (await caches.open(name)).match(addressOf(file), ALIKE);
    if (kept) return kept;
  }
  return undefined;
}

/**
 * The build names what lies in `assets/` by its content.
 * @param {string} file
 */
function isHashed(file) {
  return file.startsWith('assets/');
}

/** @param {string} file */
function addressOf(file) {
  return new URL(file, worker.registration.scope).href;
}

/**
 * Browsers refuse to show a page from an answer that was redirected on its way.
 * @param {Response} response
 */
async function plain(response) {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}
