// The research commands as a researcher meets them: what they print, the files they write, that a study goes on where it stopped, and one sentence for every mistake.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { bisectCommand } from '../src/cli/commands/bisect.ts';
import { ensembleCommand } from '../src/cli/commands/ensemble.ts';
import { exportCommand } from '../src/cli/commands/export.ts';
import { impactCommand } from '../src/cli/commands/impact.ts';
import { listCommand } from '../src/cli/commands/list.ts';
import { luckCommand } from '../src/cli/commands/luck.ts';
import { sensitivityCommand } from '../src/cli/commands/sensitivity.ts';
import { sweepCommand } from '../src/cli/commands/sweep.ts';
import { RULES_VERSION } from '../src/model/rules-version.ts';
import {
  cli,
  documentOf,
  expectValid,
  filesIn,
  HOME,
  linesIn,
  say,
  type Command,
  type Json,
} from './support/cli.ts';
import { ROOT, SCENARIO_ID } from './support/game.ts';

const TEMP = mkdtempSync(join(tmpdir(), 'paper-sword-research-'));
const at = (...names: readonly string[]): string => join(TEMP, ...names);
const GAME = at('game.json');

beforeAll(async () => {
  // Built once, so that the tests that need a process find it ready.
  await cli('run', SCENARIO_ID, '--seed', 'research', '--weeks', '6', '--out', GAME);
}, 120000);

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

describe('ensemble of many combinations', () => {
  const design = [
    ...['first-week', '--runs', '6', '--seed', 'a,b', '--weeks', '2'],
    ...['--tehran', 'calm-for-talks', '--tehran', 'forward', '--assume', 'lethality=all'],
  ];

  test('plays every combination once, in order, and gives each its shares', async () => {
    const data = await documentOf(ensembleCommand, ...design, '--json');
    expectValid('study', data);
    const cells = data['cells'] as Json[];
    expect(cells).toHaveLength(2 * 3 * 2);
    expect(cells.map(({ cell }) => cell)).toEqual(cells.map((_, index) => index + 1));
    const keys = cells.map(({ doctrines, assumptions, seed }) =>
      JSON.stringify([doctrines, assumptions, seed]),
    );
    expect(new Set(keys).size).toBe(12);
    expect(data).toMatchObject({ rules: RULES_VERSION, runsEach: 6 });
    expect(data['methods']).toContain('12 combinations');
  });

  test('one of them is the ensemble that is played alone', async () => {
    const data = await documentOf(ensembleCommand, ...design, '--json');
    const alone = await documentOf(
      ensembleCommand,
      ...['first-week', '--runs', '6', '--seed', 'b', '--weeks', '2', '--json'],
      ...['--tehran', 'forward', '--assume', 'lethality=luck-held'],
    );
    const cells = data['cells'] as Json[];
    const { cell: _cell, ...same } = cells.find(
      ({ doctrines, assumptions, seed }) =>
        (doctrines as Json)['tehran'] === 'forward' &&
        (assumptions as Json)['lethality'] === 'luck-held' &&
        seed === 'b',
    ) ?? { cell: 0 };
    expect(alone).toMatchObject(same);
    expectValid('ensemble', alone);
  });

  test('"all" and "each" take what there is', async () => {
    const data = await documentOf(
      ensembleCommand,
      ...['first-week', '--variant', 'all', '--runs', '1', '--seed', 'x', '--weeks', '1', '--json'],
    );
    expect((data['cells'] as Json[]).length).toBeGreaterThan(1);
    const each = await documentOf(
      ensembleCommand,
      ...['first-week', '--assume', 'each', '--runs', '1', '--seed', 'x', '--weeks', '1', '--json'],
    );
    const readings = (each['cells'] as Json[]).map(
      ({ assumptions }) => Object.keys(assumptions as Json).length,
    );
    expect(readings[0]).toBe(0);
    expect(new Set(readings.slice(1))).toEqual(new Set([1]));
  });

  test('writes tidy tables whose columns are all in the code book, as CSV and as lines of JSON', async () => {
    const csv = at('csv');
    const said = await say(ensembleCommand, ...design, '--out', csv, '--table', 'all');
    expect(said.status).toBe(0);
    const files = filesIn(csv);
    expect(Object.keys(files).toSorted()).toEqual([
      'about.json',
      'cells.csv',
      'code-book.csv',
      'methods.txt',
      'orders.csv',
      'run-summary.csv',
      'runs.csv',
      'week-summary.csv',
      'weeks.csv',
    ]);
    const book = linesIn(files['code-book.csv'] ?? '').map((line) =>
      line.split(',').slice(0, 2).join(' '),
    );
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.csv') || name === 'code-book.csv') continue;
      for (const column of (linesIn(text)[0] ?? '').split(',')) {
        expect(book).toContain(`${name.replace('.csv', '')} ${column}`);
      }
    }
    expect(linesIn(files['runs.csv'] ?? '')).toHaveLength(1 + 12 * 6);
    expect(linesIn(files['cells.csv'] ?? '')).toHaveLength(1 + 12);
    const lines = at('ndjson');
    await say(ensembleCommand, ...design, '--out', lines, '--format', 'ndjson');
    const rows = linesIn(filesIn(lines)['runs.ndjson'] ?? '').map(
      (line) => JSON.parse(line) as Json,
    );
    expect(rows).toHaveLength(72);
    expect(rows[7]).toMatchObject({ cell: 2, run: 2, seed: 'b-2' });
    expect(Object.keys(rows[0] ?? {})).toEqual(
      (linesIn(files['runs.csv'] ?? '')[0] ?? '').split(','),
    );
    expect(files['methods.txt']).toContain(RULES_VERSION);
  });

  test('gives one table on standard output, and the code book without playing', async () => {
    const [runs, cells, book] = [
      await say(ensembleCommand, ...design, '--format', 'csv'),
      await say(ensembleCommand, ...design, '--format', 'csv', '--table', 'cells'),
      await say(ensembleCommand, 'first-week', '--code-book'),
    ];
    expect(linesIn(runs.out)).toHaveLength(73);
    expect(linesIn(cells.out)).toHaveLength(13);
    expect(linesIn(book.out)[0]).toBe('table,column,unit,range,meaning,source');
    expect(book.out).toContain('weeks,attacks,');
  });
});

describe('a study in a folder', () => {
  const design = ['first-week', '--runs', '230', '--seed', 'go', '--weeks', '1', '--tehran', 'all'];
  const whole = at('whole');
  let files: Record<string, string>;

  beforeAll(async () => {
    await say(ensembleCommand, ...design, '--out', whole, '--table', 'all');
    files = filesIn(whole);
  });

  test('is the same, byte for byte, on two cores and in other formats’ company', async () => {
    const two = at('two');
    const said = await cli('ensemble', ...design, '--out', two, '--table', 'all', '--workers', '2');
    expect(said.status).toBe(0);
    expect(filesIn(two)).toEqual(files);
  });

  test('goes on where it stopped, names what it cannot use, and comes to the same bytes', async () => {
    const chunks = join(whole, 'chunks');
    const [gone = '', cut = '', foreign = '', other = '', ...rest] = readdirSync(chunks).toSorted();
    expect(rest).toHaveLength(9 - 4);
    rmSync(join(chunks, gone));
    writeFileSync(join(chunks, cut), readFileSync(join(chunks, cut)).subarray(0, 90));
    renameSync(join(chunks, other), join(chunks, foreign));
    const said = await say(ensembleCommand, ...design, '--out', whole, '--table', 'all');
    expect(said.status).toBe(0);
    expect(said.err).toContain(`${cut} is damaged and is played again`);
    expect(said.err).toMatch(new RegExp(`${foreign} holds another chunk`));
    expect(said.err).toContain('5 of 9 chunks were there already');
    expect(filesIn(whole)).toEqual(files);
    const again = await say(ensembleCommand, ...design, '--out', whole, '--table', 'all');
    expect(again.err).toContain('9 of 9 chunks were there already');
    expect(filesIn(whole)).toEqual(files);
  });

  test.each([
    { name: 'killed', signal: 'SIGKILL', code: null, parts: true },
    { name: 'stopped by the user', signal: 'SIGINT', code: 130, parts: false },
  ] as const)(
    'that is $name while it plays leaves no half of a table, and its chunks are kept',
    async ({ signal, code, parts }) => {
      const folder = at(signal);
      const long = [...design, '--weeks', '3', '--out', folder];
      const child = spawn(
        execPath,
        [join(HOME, 'bin', 'paper-sword.mjs'), 'ensemble', ...long, '--workers', '1'],
        { stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.on('exit', resolve));
      const chunks = join(folder, 'chunks');
      await vi.waitUntil(() => existsSync(chunks) && readdirSync(chunks).length > 1, {
        timeout: 20000,
        interval: 20,
      });
      child.kill(signal);
      expect(await ended).toBe(code);
      const left = readdirSync(folder).filter((name) => name !== 'chunks');
      expect(left.filter((name) => !name.endsWith('.part'))).toEqual([]);
      expect(left.length > 0).toBe(parts);
      const again = await say(ensembleCommand, ...long);
      expect(again.status).toBe(0);
      expect(again.err).toMatch(/[1-9]\d* of 9 chunks were there already/);
      const fresh = at(`${signal}-fresh`);
      await say(ensembleCommand, ...design, '--weeks', '3', '--out', fresh);
      // Nothing is left of what was unfinished.
      expect(filesIn(folder)).toEqual(filesIn(fresh));
    },
    60000,
  );
});

describe('sweep and sensitivity', () => {
  const plan = [SCENARIO_ID, '--runs', '8', '--seed', 'vary', '--weeks', '4'];

  test('a sweep keeps to its schema and gives every point once', async () => {
    const data = await documentOf(
      sweepCommand,
      ...[
        ...plan,
        '--param',
        'fear=0:56:28',
        '--param',
        'assume:lethality=few-die,luck-held',
        '--json',
      ],
    );
    expectValid('sweep', data);
    const points = data['points'] as { point: Json; againstBase: Json }[];
    expect(points.map(({ point }) => Object.values(point))).toEqual([
      [0, 'few-die'],
      [0, 'luck-held'],
      [28, 'few-die'],
      [28, 'luck-held'],
      [56, 'few-die'],
      [56, 'luck-held'],
    ]);
    expect(data['base']).toEqual({ fear: 28, 'assume:lethality': 'few-die' });
    // The point that is the plan itself differs in nothing.
    expect(points[2]?.againstBase['sporadic']).toMatchObject({ value: 0, couldBeChance: true });
  });

  test('a sweep as a table to read, as CSV and into a folder say the same', async () => {
    const asked = [...plan, '--param', 'tehran=range'];
    const [text, csv] = [
      await say(sweepCommand, ...asked, '--methods'),
      await say(sweepCommand, ...asked, '--format', 'csv'),
    ];
    expect(text.out).toContain('tehran');
    expect(text.out).toContain('Weights were changed for these runs alone');
    expect(linesIn(csv.out)).toHaveLength(4);
    const folder = at('sweep');
    await say(sweepCommand, ...asked, '--out', folder);
    const files = filesIn(folder);
    expect(files['sweep.csv']).toBe(csv.out);
    expect(Object.keys(files).toSorted()).toEqual([
      'about.json',
      'code-book.csv',
      'methods.txt',
      'sweep.csv',
    ]);
    expect(files['code-book.csv']).toContain('rasanah-2024-03.51');
  });

  test('sensitivity keeps to its schema, ranks every parameter and takes Morris’s paths', async () => {
    const data = await documentOf(
      sensitivityCommand,
      ...[...plan, '--param', 'fear,tehran,assume:deterrence', '--morris', '2', '--json'],
    );
    expectValid('sensitivity', data);
    const names = ['assume:deterrence', 'fear', 'tehran'];
    for (const order of Object.values(data['ranking'] as Record<string, string[]>)) {
      expect(order.toSorted()).toEqual(names);
    }
    expect((data['elementary'] as Json[]).map(({ parameter }) => parameter)).toEqual([
      'fear',
      'tehran',
    ]);
    const text = await say(sensitivityCommand, ...plan, '--param', 'caution');
    expect(text.out).toContain('could be chance');
  });

  const STUDIES = [
    {
      name: 'sweep',
      command: sweepCommand,
      args: ['--param', 'fear=0:56:7'],
      other: ['--param', 'fear=0:56:14'],
      parts: 9,
    },
    {
      name: 'sensitivity',
      command: sensitivityCommand,
      args: ['--param', 'fear,tehran,usFire', '--morris', '2'],
      other: ['--param', 'fear,tehran', '--morris', '2'],
      // The plan itself, two ends of each, and two paths of four points.
      parts: 1 + 6 + 8,
    },
  ] as const;

  test.each(STUDIES)(
    'a $name that is killed goes on from what is kept, and comes to the same bytes',
    async ({ name, command, args, other, parts }) => {
      const folder = at(`${name}-killed`);
      const study = [SCENARIO_ID, '--runs', '10', '--seed', 'vary', '--weeks', '12', ...args];
      const child = spawn(
        execPath,
        [join(HOME, 'bin', 'paper-sword.mjs'), name, ...study, '--out', folder, '--workers', '1'],
        { stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      const kept = (): string[] =>
        existsSync(join(folder, 'chunks'))
          ? readdirSync(join(folder, 'chunks')).filter((file) => file.endsWith('.gz'))
          : [];
      await vi.waitUntil(() => kept().length > 1, { timeout: 20000, interval: 10 });
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const before = kept().length;
      expect(before).toBeLessThan(parts);
      expect(Object.keys(filesIn(folder))).toEqual([]);

      const again = await say(command, ...study, '--out', folder);
      expect(again).toMatchObject({ status: 0 });
      expect(again.err).toContain(`${before} of ${parts} chunks were there already.`);
      const fresh = at(`${name}-fresh`);
      const once = await say(command, ...study, '--out', fresh);
      expect(once.err).not.toContain('were there already');
      expect(once.out).toBe(again.out);
      expect(filesIn(folder)).toEqual(filesIn(fresh));

      // Nothing is played of a study that is whole; one of its chunks that is damaged is.
      const [cut = ''] = kept();
      const path = join(folder, 'chunks', cut);
      writeFileSync(path, readFileSync(path).subarray(0, 90));
      const mended = await say(command, ...study, '--out', folder);
      expect(mended.err).toContain(`${cut} is damaged and is played again.`);
      expect(mended.err).toContain(`${parts - 1} of ${parts} chunks were there already.`);
      expect(filesIn(folder)).toEqual(filesIn(fresh));

      // Another plan is refused before anything is played or written.
      for (const [changed, named] of [
        [study.map((word) => (word === 'vary' ? 'another' : word)), 'seed'],
        [study.map((word) => (word === '12' ? '11' : word)), 'weeks'],
        [[...study.slice(0, -args.length), ...other], 'varied'],
      ] as const) {
        const refused = await say(command, ...changed, '--out', folder);
        expect(refused.status).toBe(2);
        expect(refused.err).toBe(
          `"${folder}" keeps the chunks of another plan, which differs in ${named}: name another folder, or delete "${join(folder, 'chunks')}".`,
        );
      }
      expect(filesIn(folder)).toEqual(filesIn(fresh));
    },
    60000,
  );

  test('a folder with chunks of an ensemble is refused, and one of the other command', async () => {
    const folder = at('of-an-ensemble');
    await say(ensembleCommand, ...plan, '--out', folder);
    const refused = await say(sweepCommand, ...plan, '--param', 'fear=0,56', '--out', folder);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('keeps chunks without the plan that they belong to');
    rmSync(join(folder, 'chunks'), { recursive: true });
    const swept = await say(sweepCommand, ...plan, '--param', 'fear=0,56', '--out', folder);
    expect(swept.status).toBe(0);
    const other = await say(sensitivityCommand, ...plan, '--param', 'fear', '--out', folder);
    expect(other.status).toBe(2);
    expect(other.err).toContain('another plan, which differs in command, varied');
  });

  test('the parameters are listed with default, range, unit and source', async () => {
    const said = await say(listCommand, 'parameters');
    expect(said.out).toMatch(/^fear {2}28 {2}11 to 44 {2}hundredths of a point.*\[mee-2021-05/m);
    expect(said.out).toContain('caution');
    expect(said.out).toContain('[judgement]');
    expect(said.out).toContain('assume:deterrence');
  });
});

describe('every mistake is one clear sentence and exit status 2', () => {
  const plan = [SCENARIO_ID, '--runs', '2', '--seed', 's'];
  const rows: readonly { name: string; command: Command; args: readonly string[]; says: string }[] =
    [
      {
        name: 'two values where one is taken',
        command: sweepCommand,
        args: [...plan, '--tehran', 'all', '--param', 'fear=1'],
        says: 'one scenario, variant',
      },
      { name: 'nothing varied', command: sweepCommand, args: plan, says: '--param' },
      {
        name: 'an unknown parameter',
        command: sweepCommand,
        args: [...plan, '--param', 'courage=1'],
        says: '"courage"',
      },
      {
        name: 'a parameter without values',
        command: sweepCommand,
        args: [...plan, '--param', 'fear'],
        says: 'NAME=VALUES',
      },
      {
        name: 'a value that is no number',
        command: sweepCommand,
        args: [...plan, '--param', 'fear=much'],
        says: '"much"',
      },
      {
        name: 'a value out of bounds',
        command: sweepCommand,
        args: [...plan, '--param', 'shockFade=0'],
        says: 'from 1 to 52',
      },
      {
        name: 'a span that runs backward',
        command: sweepCommand,
        args: [...plan, '--param', 'fear=9:3:1'],
        says: 'from:to:step',
      },
      {
        name: 'a step of nothing',
        command: sweepCommand,
        args: [...plan, '--param', 'fear=1:9:0'],
        says: 'from:to:step',
      },
      {
        name: 'a parameter twice',
        command: sweepCommand,
        args: [...plan, '--param', 'fear=1', '--param', 'fear=2'],
        says: 'twice',
      },
      {
        name: 'a reading that there is not',
        command: sweepCommand,
        args: [...plan, '--param', 'assume:lethality=good'],
        says: '"good"',
      },
      {
        name: 'an assumption that there is not',
        command: sensitivityCommand,
        args: [...plan, '--param', 'assume:hope'],
        says: '"hope"',
      },
      {
        name: 'paths of no weight',
        command: sensitivityCommand,
        args: [...plan, '--param', 'assume:lethality', '--morris', '3'],
        says: '--morris',
      },
      {
        name: 'an empty value',
        command: ensembleCommand,
        args: [...plan, '--variant', 'baseline,'],
        says: '--variant',
      },
      {
        name: 'a value twice',
        command: ensembleCommand,
        args: [...plan, '--variant', 'baseline,baseline'],
        says: 'twice',
      },
      {
        name: 'a format that there is not',
        command: ensembleCommand,
        args: [...plan, '--format', 'xml'],
        says: '"xml"',
      },
      {
        name: 'two formats',
        command: ensembleCommand,
        args: [...plan, '--format', 'csv', '--json'],
        says: 'leave one out',
      },
      {
        name: 'a table that there is not',
        command: ensembleCommand,
        args: [...plan, '--table', 'cows'],
        says: '"cows"',
      },
      {
        name: 'many tables at once',
        command: ensembleCommand,
        args: [...plan, '--format', 'csv', '--table', 'all'],
        says: 'one table at a time',
      },
      {
        name: 'many combinations in one CSV',
        command: ensembleCommand,
        args: [...plan, '--tehran', 'all', '--csv', at('x.csv')],
        says: '--out',
      },
      {
        name: 'too many combinations',
        command: ensembleCommand,
        args: [
          'all',
          '--runs',
          '1',
          '--seed',
          's',
          '--assume',
          'lethality=all',
          '--assume',
          'deterrence=all',
          '--assume',
          'rivalry=all',
          '--assume',
          'attribution=all',
          '--assume',
          'gaza-as-cause=all',
          '--assume',
          'weight-of-a-date=all',
          '--assume',
          'price-of-wording=all',
          '--assume',
          'campaign-shock=all',
          '--assume',
          'strikes-provoke=all',
        ],
        says: 'combinations',
      },
      {
        name: 'a folder that is a file',
        command: ensembleCommand,
        args: [...plan, '--out', GAME],
        says: 'game.json',
      },
      { name: 'no record', command: impactCommand, args: [], says: 'game.json' },
      {
        name: 'a record that is not there',
        command: luckCommand,
        args: ['none.json'],
        says: 'none.json',
      },
      {
        name: 'a week that was not played',
        command: impactCommand,
        args: [GAME, '--week', '9'],
        says: '1 to 6',
      },
      {
        name: 'a seat that there is not',
        command: impactCommand,
        args: [GAME, '--seat', 'moscow'],
        says: '"moscow"',
      },
      {
        name: 'too few pairs',
        command: impactCommand,
        args: [GAME, '--pairs', '3'],
        says: '--pairs',
      },
      { name: 'nowhere to export to', command: exportCommand, args: [GAME], says: '--out' },
      { name: 'one record to compare', command: bisectCommand, args: [GAME], says: 'two records' },
      {
        name: 'no record to compare with',
        command: bisectCommand,
        args: [GAME, 'none.json'],
        says: 'none.json',
      },
    ];

  test.each(rows)('$name', async ({ command, args, says }) => {
    const said = await say(command, ...args);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(linesIn(said.err)).toHaveLength(1);
    expect(said.err).toContain(says);
  });

  test('a run that is not over has no luck yet', async () => {
    const record = JSON.parse(readFileSync(GAME, 'utf8')) as { turns: unknown[] };
    writeFileSync(at('half.json'), JSON.stringify({ ...record, turns: record.turns.slice(0, 3) }));
    for (const command of [luckCommand, impactCommand]) {
      const said = await say(command, at('half.json'));
      expect(said).toMatchObject({ status: 2 });
      expect(said.err).toContain('not finished (3 of 6 weeks)');
    }
  });
});

describe.concurrent('help', () => {
  test.each(['ensemble', 'sweep', 'sensitivity', 'impact', 'luck', 'bisect', 'export', 'class'])(
    'of %s is on standard output, with an example that names it',
    async (name) => {
      const said = await cli(name, '--help');
      expect([said.status, said.err]).toEqual([0, '']);
      expect(said.out).toMatch(new RegExp(`Examples?\\n {2}paper-sword ${name} `));
      for (const line of linesIn(said.out)) expect(line.length).toBeLessThan(120);
    },
  );
});

test('the page on research shows every command, and every schema that it names is there', () => {
  const page = readFileSync(new URL('docs/research.md', ROOT), 'utf8');
  for (const name of [
    'ensemble',
    'sweep',
    'sensitivity',
    'impact',
    'luck',
    'bisect',
    'export',
    'class',
  ]) {
    expect(page).toContain(`    npx paper-sword ${name} `);
  }
  const named = [...page.matchAll(/\]\(([\w.-]+\.(?:json|md))\)/g)].map(([, file = '']) => file);
  expect(named).toContain('study.schema.json');
  for (const file of named) expect(existsSync(new URL(`docs/${file}`, ROOT))).toBe(true);
});
