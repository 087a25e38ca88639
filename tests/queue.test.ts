// Ensembles over a queue: a real Redis, workers as processes of their own, and everything that can die in the middle does. The result is the local one to the byte.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type EnsembleChunk, ensembleChunks } from '../src/analysis/ensemble-chunk.ts';
import { queueAddress } from '../src/cli/queue/address.ts';
import { openQueueCrew } from '../src/cli/queue/asker.ts';
import { readAnswer, readChunk, refusalOf } from '../src/cli/queue/messages.ts';
import { RULES_VERSION } from '../src/model/rules-version.ts';
import { BASELINE, ROOT, SCENARIO, SCENARIO_ID } from './support/game.ts';

const HOME = fileURLToPath(ROOT);
const TEMP = mkdtempSync(join(tmpdir(), 'paper-sword-queue-'));
/** A build of our own, which nobody renews under a running worker, and the same with another rules version. */
const OURS = join(TEMP, 'ours');
const OTHERS = join(TEMP, 'others');
/** The same build without the packages of the queue, which a local study must not need. */
const LOCAL = join(TEMP, 'local');
const OTHER_RULES = '99.0.0';

/** Ten chunks. */
const CHUNKS = 10;
const STUDY = [
  'ensemble',
  SCENARIO_ID,
  '--runs',
  String(CHUNKS * 100),
  '--weeks',
  '4',
  '--seed',
  'queue',
  '--format',
  'json',
];

const PLAN = {
  scenario: SCENARIO_ID,
  variant: 'baseline',
  weeks: 4,
  doctrines: BASELINE.doctrines,
  assumptions: {},
  seed: 'message',
  countLegal: false,
};

interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A process of the command line, and what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  readonly err: () => string;
  readonly done: Promise<Said>;
}

/** Every process that was started, so that none is left whatever fails. */
let started: ChildProcess[] = [];

/** Ends what still runs of what was started, but for those that stay. */
function killAll(...staying: readonly (ChildProcess | undefined)[]): void {
  for (const child of started) {
    if (staying.includes(child) || child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
  }
  started = started.filter((child) => staying.includes(child));
}

function begin(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(program, args, { cwd: TEMP, env: { ...env, ...more } });
  started.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const done = new Promise<Said>((resolve) => {
    child.on('close', (status) => resolve({ status: status ?? -1, out, err }));
  });
  return { child, err: () => err, done };
}

function cli(args: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
  return begin(execPath, [join(OURS, 'dist', 'cli', 'paper-sword.mjs'), ...args], more);
}

/** Waits until something holds; fails after 20 s with what was waited for. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > limit) throw new Error(`it never came to this: ${what}`);
    await pause(25);
  }
}

async function worker(home = OURS): Promise<Running> {
  const file = join(home, 'dist', 'cli', 'paper-sword.mjs');
  const one = begin(execPath, [file, 'worker', '--queue', address, '--workers', '1']);
  await until('a worker waits', () => one.err().includes('Waits for chunks'));
  return one;
}

/** Stops a worker as Ctrl+C does, and says how many chunks it played. */
async function stop({ child, done }: Running): Promise<number> {
  child.kill('SIGINT');
  const said = await done;
  expect(said).toMatchObject({ status: 0 });
  return Number(/(\d+) chunks played/.exec(said.err)?.[1] ?? NaN);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (place === null || typeof place === 'string') throw new Error('no port');
  return place.port;
}

let port = 0;
let address = '';
let redis: Redis;
let server: Running;
let local = '';

/** Starts Redis on our port, keeping what it is told unless asked otherwise. */
async function startRedis(keeps = true): Promise<void> {
  const folder = join(TEMP, keeps ? 'redis' : 'empty');
  mkdirSync(folder, { recursive: true });
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: keeps ? 'yes' : 'no',
    save: '',
  };
  server = begin(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
  );
  await until('Redis answers', async () => (await redis.ping()) === 'PONG');
}

async function killRedis(): Promise<void> {
  server.child.kill('SIGKILL');
  await server.done;
}

/** Chunks that a worker has in hand. */
const inHand = (): Promise<number> => redis.llen('paper-sword:chunks:active');
const resultKeys = (): Promise<string[]> => redis.keys('paper-sword:result:*');

function makeCopy(home: string, ...packages: readonly string[]): void {
  const modules = 'node_modules';
  cpSync(join(HOME, 'dist', 'cli'), join(home, 'dist', 'cli'), { recursive: true });
  if (packages.length === 0) symlinkSync(join(HOME, modules), join(home, modules));
  else mkdirSync(join(home, modules));
  for (const name of packages) symlinkSync(join(HOME, modules, name), join(home, modules, name));
  symlinkSync(join(HOME, 'scenarios'), join(home, 'scenarios'));
}

/** The copy with another version of the rules. */
function makeOther(): void {
  makeCopy(OTHERS);
  const folder = join(OTHERS, 'dist', 'cli');
  let changed = 0;
  for (const name of readdirSync(folder)) {
    const code = readFileSync(join(folder, name), 'utf8');
    // The bundler writes the version wherever it is compared.
    const other = code.replaceAll(`"${RULES_VERSION}"`, `"${OTHER_RULES}"`);
    if (other === code) continue;
    changed += 1;
    writeFileSync(join(folder, name), other);
  }
  if (changed === 0) throw new Error('the built command line does not name its rules version');
}

beforeAll(async () => {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    throw new Error(
      'These tests need redis-server in the PATH: on Debian and Ubuntu, apt-get install --no-install-recommends redis-server; on macOS, brew install redis.',
    );
  }
  // Builds the command line when it is out of date.
  await begin(execPath, [join(HOME, 'bin', 'paper-sword.mjs'), '--version']).done;
  makeCopy(OURS);
  makeCopy(LOCAL, 'tinypool');
  makeOther();
  port = await freePort();
  address = `redis://127.0.0.1:${port}`;
  redis = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  // It is not there yet, and is killed later.
  redis.on('error', () => undefined);
  const file = join(LOCAL, 'dist', 'cli', 'paper-sword.mjs');
  const [alone] = await Promise.all([begin(execPath, [file, ...STUDY]).done, startRedis()]);
  if (alone.status !== 0) throw new Error(`the local run failed: ${alone.err}`);
  local = alone.out;
}, 120_000);

afterAll(() => {
  redis?.disconnect();
  killAll();
  rmSync(TEMP, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

beforeEach(async () => {
  await redis.flushall();
});

/** Workers that play for several tests. */
let shared: readonly Running[] = [];

afterEach(() => killAll(server.child, ...shared.map(({ child }) => child)));

async function share(count: number): Promise<void> {
  shared = await Promise.all(Array.from({ length: count }, () => worker()));
}

/** Stops the shared workers; what each of them played. */
async function stopShared(): Promise<number[]> {
  const workers = shared;
  shared = [];
  return Promise.all(workers.map(stop));
}

async function expectLocal(asker: Running): Promise<void> {
  const said = await asker.done;
  expect({ status: said.status, err: said.err, local: said.out === local }).toMatchObject({
    status: 0,
    local: true,
  });
}

const ask = (): Running => cli([...STUDY, '--queue', address]);

describe('an ensemble over a queue with two workers', { timeout: 60_000 }, () => {
  beforeAll(() => share(2));

  test('gives the bytes of a local one, and leaves nothing that stays', async () => {
    await expectLocal(ask());
    const keys = await redis.keys('*');
    const lives = await Promise.all(keys.map((key) => redis.ttl(key)));
    expect(keys.filter((_, at) => (lives[at] ?? -1) < 0)).toEqual([]);

    // A result that is damaged, or another chunk's, is thrown away and played again.
    const [one = '', two = '', three = ''] = await resultKeys();
    await redis.mset(one, (await redis.get(two)) ?? '', three, 'no result');
    await expectLocal(ask());
  });

  test('tells what could not be played, after some attempts', async () => {
    const crew = await openQueueCrew(queueAddress(address, undefined), () => undefined);
    try {
      const doctrines = { ...PLAN.doctrines, tehran: 'nobody' };
      const [chunk] = ensembleChunks({ ...PLAN, doctrines }, SCENARIO, 1, 1);
      if (!chunk) throw new Error('no chunk');
      await expect(crew.play({ kind: 'ensemble', chunk })).rejects.toThrow(
        /^Worker .* could not play chunk .*nobody/,
      );
    } finally {
      await crew.close();
    }
    expect(shared.filter(({ err }) => err().includes('could not be played'))).toHaveLength(1);
  });

  test('asked twice at once is played once', async () => {
    await Promise.all([expectLocal(ask()), expectLocal(ask())]);
    const played = await stopShared();
    expect(played.every((count) => count > 0)).toBe(true);
    const sum = played.reduce((all, count) => all + count, 0);
    // Here and in the test before, with its two bad results.
    expect(sum).toBeGreaterThanOrEqual(2 * CHUNKS + 2);
    // A chunk that was taken over from a slow worker may be played twice; all of them are not.
    expect(sum).toBeLessThan(3 * CHUNKS);
  });
});

describe('an ensemble over a queue', { timeout: 60_000 }, () => {
  test('loses nothing when a worker is killed with a chunk in hand', async () => {
    const first = await worker();
    const asker = ask();
    await until('a chunk is in hand', async () => (await inHand()) > 0);
    first.child.kill('SIGKILL');
    await first.done;
    expect(await inHand()).toBe(1);
    const second = await worker();
    await expectLocal(asker);
    await stop(second);
  });

  test('refuses a worker of other rules in one sentence, and the chunk goes back', async () => {
    const other = await worker(OTHERS);
    const asker = ask();
    const sentence = `has rules ${OTHER_RULES} and leaves chunks for rules ${RULES_VERSION} to others.`;
    await until('the asker is told', () => asker.err().includes(sentence));
    expect(await resultKeys()).toEqual([]);
    const ours = await worker();
    await expectLocal(asker);
    expect(asker.err().split(sentence)).toHaveLength(2);
    expect(other.err().split(sentence)).toHaveLength(2);
    expect(await stop(other)).toBe(0);
    expect(await stop(ours)).toBe(CHUNKS);
  });

  test('stopped by Ctrl+C takes back what waits', async () => {
    const asker = ask();
    const jobs = (): Promise<number> => redis.llen('paper-sword:chunks:wait');
    await until('all chunks wait', async () => (await jobs()) === CHUNKS);
    asker.child.kill('SIGINT');
    expect(await asker.done).toMatchObject({ status: 130, out: '' });
    expect(asker.err()).toContain('Stopped.');
    const left = await redis.keys('*');
    expect(left.filter((key) => key.includes(SCENARIO_ID) || key.endsWith(':wait'))).toEqual([]);
  });
});

describe('an ensemble over a Redis that is killed', { timeout: 60_000 }, () => {
  beforeAll(() => share(1));
  afterAll(stopShared);

  test.each([
    ['keeps what it was told', true],
    ['has forgotten everything', false],
  ])('goes on when it comes back and %s', async (_, keeps) => {
    const asker = ask();
    await until('some of it is played', async () => (await resultKeys()).length > 2);
    await killRedis();
    await until('the asker says so', () => asker.err().includes('does not answer; waiting'));
    await startRedis(keeps);
    await expectLocal(asker);
    expect(asker.err()).toContain('answers again');
  });
});

describe('a wrong address', { timeout: 60_000 }, () => {
  test('is one sentence and exit status 2, without the password', async () => {
    const nobody = await freePort();
    const asked = await Promise.all(
      [
        [...STUDY, '--queue', `redis://me:hush-hush@127.0.0.1:${nobody}`],
        ['worker', '--queue', `redis://:hush-hush@127.0.0.1:${nobody}`],
      ].map((args) => cli(args).done),
    );
    for (const { status, out, err } of asked) {
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).not.toContain('hush');
    }
    expect(asked[0]?.err).toContain(`127.0.0.1:${nobody}`);
  });

  test.each(['http://me:hush@127.0.0.1:1', 'me:hush', 'redis://:hush@', 'redis://me:%E0@host'])(
    'such as %s is told without repeating it',
    (text) => {
      expect(() => queueAddress(text, undefined)).toThrow(/^--queue takes [^@%]*none\.$/);
    },
  );

  test('with a wrong password too; the right one may stand in the environment', async () => {
    await redis.config('SET', 'requirepass', 'right-one');
    try {
      const wrong = await cli(['worker', '--queue', `redis://:hush@127.0.0.1:${port}`]).done;
      expect(wrong.status).toBe(2);
      expect(wrong.err.trimEnd()).toBe(
        `No Redis can be used at 127.0.0.1:${port}: it wants another password.`,
      );
      const right = cli(['worker', '--queue', address], {
        PAPER_SWORD_QUEUE_PASSWORD: 'right-one',
      });
      await until('it waits', () => right.err().includes('Waits for chunks'));
      expect(right.err()).not.toContain('right-one');
      await stop(right);
    } finally {
      await redis.config('SET', 'requirepass', '');
    }
  });

  test.each([
    ['redis://127.0.0.1:6379', { name: '127.0.0.1:6379', db: 0, secure: false }],
    ['rediss://me:a%40b@queue.example/3', { name: 'queue.example:6379', db: 3, password: 'a@b' }],
    ['redis://[::1]:7000', { name: '[::1]:7000', host: '::1', port: 7000 }],
  ])('is none of %s', (text, expected) => {
    expect(queueAddress(text, undefined)).toMatchObject(expected);
  });
});

describe('a message', () => {
  const scenario = SCENARIO;
  const [chunk] = ensembleChunks(PLAN, scenario, 10, 10) as [EnsembleChunk];

  test('is a chunk only when every part of it is', () => {
    expect(readChunk(JSON.parse(JSON.stringify(chunk)))).toEqual(chunk);
    for (const wrong of [
      { ...chunk, runs: 1e9 },
      { ...chunk, id: 'a:b' },
      { ...chunk, more: 1 },
    ]) {
      expect(() => readChunk(wrong)).toThrow('no chunk');
    }
  });

  test('is refused when it is for other rules or another edition', () => {
    expect(refusalOf(chunk, scenario)).toBeNull();
    expect(refusalOf({ ...chunk, rules: '0.0.1' }, scenario)).toContain('0.0.1');
    expect(refusalOf({ ...chunk, generator: 'dice' }, scenario)).toContain('dice');
    expect(refusalOf({ ...chunk, scenarioHash: 'ff'.repeat(32) }, scenario)).toContain('edition');
    expect(refusalOf(chunk, undefined)).toContain('no scenario');
  });

  test('is no answer when it is cut short', () => {
    for (const text of ['', '{}', '{"by":"a","threads":1,"result":"AAAA"}']) {
      expect(readAnswer(chunk, text)).toEqual({ is: 'nothing' });
    }
  });
});
