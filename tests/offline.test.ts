// The keeping of the page: what is kept, how the worker answers, and what the page is told.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { editionOf, workerSource, type BuiltFile } from '../scripts/offline/precache.ts';
import { browserOffline } from '../src/platform/offline.ts';

const CODE = readFileSync(new URL('../scripts/offline/service-worker.js', import.meta.url), 'utf8');
const FOLDER = 'https://example.org/games/sword/';

const FILES: readonly BuiltFile[] = [
  { name: 'index.html', content: 'page' },
  { name: 'manifest.webmanifest', content: '{}' },
  { name: 'sw.js', content: 'an older worker' },
  { name: '.vite/manifest.json', content: '{}' },
  { name: 'assets/index-a.js.map', content: 'map' },
  { name: 'assets/index-a.js', content: 'entry' },
  { name: 'assets/end-b.js', content: 'later screen' },
  { name: 'assets/kufam-latin-c.woff2', content: 'letters' },
  { name: 'assets/kufam-arabic-d.woff2', content: 'other letters' },
  { name: 'icons/icon.svg', content: '<svg/>' },
  { name: 'icons/icon-512.png', content: 'picture' },
];

function without(name: string): readonly BuiltFile[] {
  return FILES.filter((file) => file.name !== name);
}

describe('the edition', () => {
  test('names everything the page needs, and apart what only another alphabet needs', () => {
    const { first, later } = editionOf(FILES, CODE);
    expect(first).toEqual([
      'assets/end-b.js',
      'assets/index-a.js',
      'assets/kufam-latin-c.woff2',
      'icons/icon.svg',
      '',
      'manifest.webmanifest',
    ]);
    expect(later).toEqual(['assets/kufam-arabic-d.woff2']);
  });

  test('has a version that follows every kept byte and nothing else', () => {
    const { version } = editionOf(FILES, CODE);
    const changed = (name: string): string =>
      editionOf([...without(name), { name, content: 'changed' }], CODE).version;
    expect(editionOf(FILES.toReversed(), CODE).version).toBe(version);
    expect(changed('sw.js')).toBe(version);
    expect(changed('.vite/manifest.json')).toBe(version);
    for (const name of ['index.html', 'assets/end-b.js', 'assets/kufam-arabic-d.woff2']) {
      expect(changed(name)).not.toBe(version);
    }
    expect(editionOf(without('assets/end-b.js'), CODE).version).not.toBe(version);
    expect(editionOf(FILES, `${CODE}\n`).version).not.toBe(version);
  });

  test('is refused for a build without a page', () => {
    expect(() => editionOf(without('index.html'), CODE)).toThrow('index.html');
  });
});

/** Everything kept on a device: caches by name, each an answer by address. */
type Shelves = Map<string, Map<string, Response>>;

interface Device {
  readonly shelves: Shelves;
  /** What the server has, by address relative to the folder. Empty: no network. */
  readonly server: Map<string, string>;
  readonly fetched: string[];
  windows: number;
}

function device(server: Readonly<Record<string, string>> = {}): Device {
  return { shelves: new Map(), server: new Map(Object.entries(server)), fetched: [], windows: 1 };
}

/** Runs the worker's own text on a device, and gives its hands. */
function worker(
  on: Device,
  version: string,
  first: readonly string[],
  later: readonly string[] = [],
) {
  const listeners = new Map<string, (event: unknown) => void>();
  const self = {
    registration: { scope: FOLDER },
    clients: {
      matchAll: () => Promise.resolve(Array.from({ length: on.windows })),
      claim: vi.fn(() => Promise.resolve()),
    },
    skipWaiting: vi.fn(() => Promise.resolve()),
    addEventListener: (name: string, fn: (event: unknown) => void) => listeners.set(name, fn),
    caches: cachesOf(on.shelves),
    fetch: (request: string | { readonly url: string }) => {
      const url = typeof request === 'string' ? request : request.url;
      on.fetched.push(url.replace(FOLDER, ''));
      const content = on.server.get(url.replace(FOLDER, ''));
      if (on.server.size === 0) return Promise.reject(new TypeError('no network'));
      return Promise.resolve(
        new Response(content ?? '', { status: content === undefined ? 404 : 200 }),
      );
    },
    URL,
    Response,
  };
  runInNewContext(workerSource({ version, first, later }, CODE), self);
  const wait = async (name: string): Promise<void> => {
    let until: Promise<unknown> = Promise.resolve();
    listeners.get(name)?.({ waitUntil: (promise: Promise<unknown>) => (until = promise) });
    await until;
  };
  return {
    self,
    install: () => wait('install'),
    activate: () => wait('activate'),
    message: (data: unknown) => listeners.get('message')?.({ data }),
    /** The text of the answer; null when the request goes its own way. */
    ask: async (url: string, method = 'GET'): Promise<string | null> => {
      let answer: Promise<Response> | null = null;
      const request = { url: new URL(url, FOLDER).href, method };
      listeners.get('fetch')?.({
        request,
        respondWith: (promise: Promise<Response>) => (answer = promise),
      });
      return answer === null ? null : (await (answer as Promise<Response>)).text();
    },
  };
}

function cachesOf(shelves: Shelves) {
  return {
    keys: () => Promise.resolve([...shelves.keys()]),
    delete: (name: string) => Promise.resolve(shelves.delete(name)),
    open: (name: string) => {
      const shelf = shelves.get(name) ?? new Map<string, Response>();
      shelves.set(name, shelf);
      return Promise.resolve({
        match: (url: string) => Promise.resolve(shelf.get(url)?.clone()),
        put: (url: string, response: Response) => {
          shelf.set(url, response);
          return Promise.resolve();
        },
      });
    },
  };
}

const SERVER = { '': 'page 1', 'assets/index-a.js': 'entry', 'assets/end-a.js': 'end' };
const FIRST = Object.keys(SERVER);

describe('the worker', () => {
  test('keeps every file and answers from them without a network', async () => {
    const on = device(SERVER);
    const one = worker(on, 'one', FIRST);
    await one.install();
    await one.activate();
    on.server.clear();
    expect(await one.ask('')).toBe('page 1');
    expect(await one.ask('index.html')).toBe('page 1');
    expect(await one.ask('?gallery#top')).toBe('page 1');
    expect(await one.ask('assets/end-a.js')).toBe('end');
    await expect(one.ask('assets/unknown.js')).rejects.toThrow('no network');
    expect(one.self.clients.claim).toHaveBeenCalledOnce();
  });

  test('touches nothing but what is read from its own folder', async () => {
    const one = worker(device(SERVER), 'one', FIRST);
    await one.install();
    expect(await one.ask('https://elsewhere.example/games/sword/')).toBeNull();
    expect(await one.ask('../other/index.html')).toBeNull();
    expect(await one.ask('', 'POST')).toBeNull();
  });

  test('keeps all or nothing', async () => {
    const on = device({ '': 'page 1', 'assets/index-a.js': 'entry' });
    const one = worker(on, 'one', FIRST);
    await expect(one.install()).rejects.toThrow('assets/end-a.js could not be fetched: 404');
    expect(on.shelves.size).toBe(0);
  });

  test('a newer one waits until it is asked for', async () => {
    const two = worker(device(SERVER), 'two', FIRST);
    await two.install();
    expect(two.self.skipWaiting).not.toHaveBeenCalled();
    two.message('something else');
    expect(two.self.skipWaiting).not.toHaveBeenCalled();
    two.message('skip-waiting');
    expect(two.self.skipWaiting).toHaveBeenCalledOnce();
  });

  test('a newer one leaves the older whole while it waits, and fetches only what is new', async () => {
    const on = device(SERVER);
    const one = worker(on, 'one', FIRST);
    await one.install();
    await one.activate();
    on.server.clear();
    for (const [name, content] of [
      ['', 'page 2'],
      ['assets/index-b.js', 'entry 2'],
      ['assets/end-a.js', 'end'],
    ] as const) {
      on.server.set(name, content);
    }
    on.fetched.length = 0;
    const two = worker(on, 'two', [...on.server.keys()]);
    await two.install();
    expect(on.fetched).toEqual(['', 'assets/index-b.js']);
    expect(await one.ask('')).toBe('page 1');
    expect(await one.ask('assets/index-a.js')).toBe('entry');
  });

  test('taking over drops the older version only when no other page may still need it', async () => {
    const on = device(SERVER);
    await worker(on, 'one', FIRST).install();
    on.server.set('', 'page 2');
    const two = worker(on, 'two', ['']);
    await two.install();
    on.windows = 2;
    await two.activate();
    expect(await two.ask('')).toBe('page 2');
    // A tab of the older version opens its debrief.
    on.server.clear();
    expect(await two.ask('assets/end-a.js')).toBe('end');
    on.windows = 1;
    await two.activate();
    await expect(two.ask('assets/end-a.js')).rejects.toThrow('no network');
    expect(on.shelves.size).toBe(1);
  });

  test('a copy of the game in another folder is left alone', async () => {
    const on = device(SERVER);
    on.shelves.set('paper-sword https://example.org/games/other/ one', new Map());
    const one = worker(on, 'one', FIRST);
    await one.install();
    await one.activate();
    expect(on.shelves.size).toBe(2);
  });

  test('another alphabet is kept when it is first asked for', async () => {
    const on = device({ ...SERVER, 'assets/arabic.woff2': 'letters' });
    const one = worker(on, 'one', FIRST, ['assets/arabic.woff2']);
    await one.install();
    expect(on.fetched).not.toContain('assets/arabic.woff2');
    expect(await one.ask('assets/arabic.woff2')).toBe('letters');
    on.server.clear();
    expect(await one.ask('assets/arabic.woff2')).toBe('letters');
  });
});

type Worker = EventTarget & { state: string; postMessage: (data: unknown) => void };

/** A browser's registration whose workers a test moves on by hand. */
function registration() {
  const target = new EventTarget();
  return Object.assign(target, {
    installing: null as Worker | null,
    waiting: null as Worker | null,
    active: null as Worker | null,
    update: vi.fn(() => Promise.resolve()),
  });
}

function someWorker(): Worker {
  return Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() });
}

/** A page in a browser that registers, or refuses to. */
function page(registered: Promise<ReturnType<typeof registration>>, protocol = 'https:') {
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register: vi.fn(() => registered),
  });
  const reload = vi.fn();
  vi.stubEnv('DEV', false);
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { protocol, reload });
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { readyState: 'complete', baseURI: FOLDER }),
  );
  vi.stubGlobal('window', {
    requestIdleCallback: true,
  });
  vi.stubGlobal('requestIdleCallback', (fn: () => void) => fn());
  return { container, reload };
}

/** Lets promises settle. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

describe('the page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  test('is told of the first keeping, of a newer version, and takes it once', async () => {
    const registered = registration();
    const { container, reload } = page(Promise.resolve(registered));
    const [first, second] = [someWorker(), someWorker()];
    registered.installing = first;
    const told: string[] = [];
    const offline = browserOffline();
    offline.start((status) => told.push(status));
    await settle();
    expect(String(container.register.mock.calls.flat()[0])).toBe(`${FOLDER}sw.js`);
    Object.assign(registered, { installing: null, active: first });
    first.dispatchEvent(new Event('statechange'));
    expect(told).toEqual(['installing', 'ready']);

    registered.installing = second;
    registered.dispatchEvent(new Event('updatefound'));
    Object.assign(registered, { installing: null, waiting: second });
    second.dispatchEvent(new Event('statechange'));
    expect(told).toEqual(['installing', 'ready', 'update-ready']);
    expect(second.postMessage).not.toHaveBeenCalled();

    offline.takeUpdate();
    offline.takeUpdate();
    expect(second.postMessage).toHaveBeenCalledExactlyOnceWith('skip-waiting');
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('reloads at once when another tab has taken the newer version', async () => {
    const registered = registration();
    const { container, reload } = page(Promise.resolve(registered));
    registered.active = someWorker();
    const offline = browserOffline();
    offline.start(() => undefined);
    await settle();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    offline.takeUpdate();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('is told when it could not be kept; a newer version that could not be is no loss', async () => {
    const registered = registration();
    page(Promise.resolve(registered));
    const worker = someWorker();
    registered.installing = worker;
    const told: string[] = [];
    browserOffline().start((status) => told.push(status));
    await settle();
    // The registration may let go of it a little later.
    worker.state = 'redundant';
    worker.dispatchEvent(new Event('statechange'));
    expect(told).toEqual(['installing', 'failed']);

    registered.active = someWorker();
    registered.installing = worker;
    registered.dispatchEvent(new Event('updatefound'));
    registered.installing = null;
    worker.dispatchEvent(new Event('statechange'));
    expect(told).toEqual(['installing', 'failed', 'ready']);
  });

  test('is told when the browser forbids it', async () => {
    page(Promise.reject(new Error('forbidden')));
    const told: string[] = [];
    browserOffline().start((status) => told.push(status));
    await settle();
    expect(told).toEqual(['failed']);
  });

  test.each([
    ['opened from a file', 'file:', false],
    ['served while it is written', 'https:', true],
  ])('%s, is not kept', async (_name, protocol, dev) => {
    const { container } = page(Promise.resolve(registration()), protocol);
    vi.stubEnv('DEV', dev);
    const told: string[] = [];
    browserOffline().start((status) => told.push(status));
    await settle();
    expect(told).toEqual(['unsupported']);
    expect(container.register).not.toHaveBeenCalled();
  });
});
