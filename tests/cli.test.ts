// The command line's contract: what it prints where, its exit status, and one clear sentence for every mistake.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ASSUMPTIONS } from '../src/model/assumptions.ts';
import { SEATS, TRAJECTORIES, VICTIMS } from '../src/model/ids.ts';
import { SCENARIO_FILE_NAMES } from '../src/scenario/scenario.ts';
import { ROOT, SCENARIO, SCENARIO_ID } from './support/game.ts';

interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const HOME = fileURLToPath(ROOT);
const TEMP = mkdtempSync(join(tmpdir(), 'paper-sword-cli-'));
const GAME = join(TEMP, 'game.json');
/** A game of the scenario in which only some factions take part. */
const FEW = join(TEMP, 'few.json');

function cli(...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      execPath,
      [join(HOME, 'bin', 'paper-sword.mjs'), ...args],
      { cwd: TEMP, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = error?.code;
        resolve({ status: typeof code === 'number' ? code : error ? -1 : 0, out, err });
      },
    );
  });
}

type Json = Readonly<Record<string, unknown>>;

/** Standard output as one JSON document. */
function documentOf(said: Said): Json {
  return JSON.parse(said.out) as Json;
}

/** The recorded game with one change, in a file of its own. */
function gameWith(
  name: string,
  change: (record: {
    header: Json;
    turns: { orders: Record<string, unknown[]>; hash: string }[];
  }) => void,
): string {
  const record = JSON.parse(readFileSync(GAME, 'utf8')) as Parameters<typeof change>[0];
  change(record);
  const file = join(TEMP, name);
  writeFileSync(file, JSON.stringify(record));
  return file;
}

let made: Said;

beforeAll(async () => {
  // The first call builds the command line when it is out of date.
  made = await cli('run', SCENARIO_ID, '--seed', 'cli', '--weeks', '6', '--out', GAME);
  await cli('run', 'first-week', '--seed', 'cli', '--weeks', '1', '--out', FEW);
}, 120000);

afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

describe('run', () => {
  test('ends well, writes the record and prints a line for each week', () => {
    expect(made).toMatchObject({ status: 0 });
    expect(
      made.out.split('\n').filter((line) => /^ +\d+ {2}\d{4}-\d\d-\d\d/.test(line)),
    ).toHaveLength(6);
    expect(JSON.parse(readFileSync(GAME, 'utf8'))).toMatchObject({ format: 'paper-sword-run/1' });
    expect(made.err).toContain('Next: paper-sword verify');
  });

  test('--json gives one document of the form of the contract', async () => {
    const said = await cli(
      'run',
      SCENARIO_ID,
      '--seed',
      'cli',
      '--weeks',
      '6',
      '--json',
      '--variant',
      'escalation',
    );
    expect(said.status).toBe(0);
    const data = documentOf(said);
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining([
        'scenario',
        'variant',
        'seed',
        'seats',
        'rules',
        'weeks',
        'objectives',
        'ending',
      ]),
    );
    expect([data['scenario'], data['variant'], data['seed']]).toEqual([
      SCENARIO_ID,
      'escalation',
      'cli',
    ]);
    const weeks = data['weeks'] as Json[];
    expect(weeks.length).toBeGreaterThan(0);
    for (const [index, week] of weeks.entries()) {
      expect(Object.keys(week)).toEqual(
        expect.arrayContaining([
          'week',
          'date',
          'trajectory',
          'orders',
          'attacks',
          'strikes',
          'casualties',
          'factions',
          'truce',
          'deals',
          'hash',
        ]),
      );
      expect(week['week']).toBe(index + 1);
      expect(week['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(week['hash']).toMatch(/^[0-9a-f]{64}$/);
      expect(TRAJECTORIES).toContain(week['trajectory']);
      expect(Object.keys(week['orders'] as Json).toSorted()).toEqual(SEATS.toSorted());
      expect(Object.keys(week['casualties'] as Json).toSorted()).toEqual(VICTIMS.toSorted());
      for (const toll of Object.values(week['casualties'] as Json)) {
        expect(Object.keys(toll as Json).toSorted()).toEqual(['killed', 'wounded']);
      }
      for (const faction of Object.values(week['factions'] as Json)) {
        expect(Object.keys(faction as Json)).toEqual(
          expect.arrayContaining(['stance', 'declared']),
        );
      }
    }
    const attacks = weeks.flatMap((week) => week['attacks'] as Json[]);
    const strikes = weeks.flatMap((week) => week['strikes'] as Json[]);
    expect(Math.min(attacks.length, strikes.length)).toBeGreaterThan(0);
    for (const attack of attacks) {
      expect(Object.keys(attack)).toEqual(
        expect.arrayContaining([
          'faction',
          'weapon',
          'place',
          'country',
          'target',
          'claim',
          'rung',
          'outcome',
        ]),
      );
    }
    for (const strike of strikes) {
      expect(Object.keys(strike)).toEqual(
        expect.arrayContaining(['rung', 'place', 'country', 'target']),
      );
    }
    expect(Object.keys(data['objectives'] as Json).toSorted()).toEqual(SEATS.toSorted());
  });

  test('gives the same document for the same seed, and another for another', async () => {
    const options = ['run', SCENARIO_ID, '--weeks', '2', '--json'];
    const [one, two, other] = await Promise.all([
      cli(...options, '--seed', 'a'),
      cli(...options, '--seed', 'a'),
      cli(...options, '--seed', 'b'),
    ]);
    expect(one.out).toBe(two.out);
    expect(one.out).not.toBe(other.out);
  });

  test('takes a doctrine for each seat', async () => {
    const said = await cli(
      'run',
      SCENARIO_ID,
      '--seed',
      'x',
      '--weeks',
      '1',
      '--json',
      '--baghdad',
      'stand-by',
      '--washington',
      'restraint',
      '--tehran',
      'forward',
    );
    const player = (doctrine: string): Json => ({ by: 'doctrine', doctrine });
    expect(documentOf(said)['seats']).toEqual({
      baghdad: player('stand-by'),
      washington: player('restraint'),
      tehran: player('forward'),
    });
  });

  test('plays many games and says how many hold', async () => {
    const said = await cli(
      'run',
      SCENARIO_ID,
      '--seed',
      'many',
      '--games',
      '3',
      '--weeks',
      '3',
      '--json',
    );
    expect(documentOf(said)).toMatchObject({ games: 3, verified: 3, weeks: 9 });
  });
});

describe('ensemble', () => {
  const asked = ['ensemble', SCENARIO_ID, '--seed', 'pool', '--runs', '130', '--weeks', '3'];

  test('gives the same numbers on one core and on two', async () => {
    const documents = await Promise.all(
      ['1', '2'].map(async (workers) => {
        const said = await cli(...asked, '--workers', workers, '--json');
        expect(said.status).toBe(0);
        // How many played and how fast is the only thing that may differ.
        const { workers: used, weeksPerSecond, ...rest } = documentOf(said);
        expect([used, typeof weeksPerSecond]).toEqual([Number(workers), 'number']);
        return rest;
      }),
    );
    expect(documents[1]).toEqual(documents[0]);
    expect(documents[0]).toMatchObject({ scenario: SCENARIO_ID, runs: 130 });
  }, 30000);

  test('refuses a reading that there is not in one sentence', async () => {
    const said = await cli(...asked, '--assume', 'lethality=good');
    expect([said.status, said.out]).toEqual([2, '']);
    expect(said.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('verify', () => {
  test('says that a record holds and ends with 0', async () => {
    const said = await cli('verify', GAME);
    expect([said.status, said.err]).toEqual([0, '']);
    expect(said.out).toContain(GAME);
  });

  test('names the file and the first week of a tampered record and ends with 1', async () => {
    const file = gameWith('tampered.json', ({ turns }) => {
      const turn = turns[3];
      if (turn) turn.hash = turn.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    });
    const [text, json] = await Promise.all([
      cli('verify', GAME, file),
      cli('verify', GAME, file, '--json'),
    ]);
    expect([text.status, json.status]).toEqual([1, 1]);
    expect(text.out.split('\n').find((line) => line.startsWith(file))).toContain('Week 4');
    const verdicts = JSON.parse(json.out) as Json[];
    expect(verdicts.map(({ file: name, ok }) => [name, ok])).toEqual([
      [GAME, true],
      [file, false],
    ]);
    expect(verdicts[1]).toMatchObject({ week: 4 });
  });

  test('ends with 1 for an order that may not be given', async () => {
    const file = gameWith(
      'illegal.json',
      ({ turns }) =>
        void turns[1]?.orders['tehran']?.splice(0, 9, { order: 'nuke', target: null, reason: 'x' }),
    );
    const said = await cli('verify', file);
    expect(said.status).toBe(1);
    expect(said.out).toContain('Week 2');
  });

  test('ends with 2 for what cannot be read: no file, no JSON, another format, other rules, another scenario', async () => {
    const cut = join(TEMP, 'cut.json');
    writeFileSync(cut, readFileSync(GAME, 'utf8').slice(0, 700));
    const rules = gameWith(
      'rules.json',
      ({ header }) => void Object.assign(header, { rules: '99.0.0' }),
    );
    const scenario = gameWith(
      'scenario.json',
      ({ header }) => void Object.assign(header['scenario'] as object, { id: 'nowhere' }),
    );
    const format = gameWith(
      'format.json',
      (record) => void Object.assign(record, { format: 'paper-sword-run/9' }),
    );
    const said = await Promise.all(
      [join(TEMP, 'none.json'), cut, rules, scenario, format, TEMP].map((file) =>
        cli('verify', file),
      ),
    );
    expect(said.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2, 2]);
    for (const { out, err } of said) {
      expect(out.trim().split('\n')).toHaveLength(1);
      expect(out + err).not.toMatch(/\n {4}at |node:internal|Something in the program/);
    }
  });
});

describe('show', () => {
  test('prints a week, open or through a seat’s eyes', async () => {
    const [open, ...seen] = await Promise.all([
      cli('show', GAME, '--week', '2'),
      ...SEATS.map((seat) => cli('show', GAME, '--week', '2', '--seat', seat)),
    ]);
    for (const said of [open, ...seen]) expect([said.status, said.err]).toEqual([0, '']);
    expect(new Set([open, ...seen].map(({ out }) => out)).size).toBe(4);
    expect(open.out).toMatch(/^Week 2/);
  });

  test('--why prints terms that add up to the sum line, and what would have changed it', async () => {
    for (const faction of ['hn', 'kss']) {
      const said = await cli('show', GAME, '--week', '3', '--why', faction);
      expect([said.status, said.err]).toEqual([0, '']);
      const hundredths = (line: string): number => {
        const [, sign, points, rest] = /^ +([+−]?)(\d+)\.(\d\d) {2}/.exec(line) ?? [];
        return (sign === '−' ? -1 : 1) * (Number(points) * 100 + Number(rest));
      };
      const [card = '', flips = ''] = said.out.split('What would have changed it');
      const lines = card.split('\n').filter((line) => /^ +[+−]?\d+\.\d\d {2}/.test(line));
      const sum = lines.filter((line) => / {2}sum/.test(line));
      expect(sum).toHaveLength(1);
      const terms = lines.filter((line) => !sum.includes(line)).map(hundredths);
      expect(terms.reduce((total, term) => total + term, 0)).toBe(hundredths(sum[0] ?? ''));
      expect(flips).toContain('→');
    }
  });

  test('--why through a seat’s eyes gives ranges and no luck', async () => {
    const [text, json] = await Promise.all([
      cli('show', GAME, '--week', '3', '--why', 'hn', '--seat', 'washington'),
      cli('show', GAME, '--week', '3', '--why', 'hn', '--seat', 'washington', '--json'),
    ]);
    expect([text.status, text.err]).toEqual([0, '']);
    expect(text.out).toContain('not known to this seat');
    const { why } = documentOf(json) as {
      why: { exact: boolean; terms: { id: string }[]; leadRange?: object };
    };
    expect(why.exact).toBe(false);
    expect(why.leadRange).toBeDefined();
    expect(why.terms.map(({ id }) => id)).not.toContain('luck');
  });

  test('--json gives one document, with nothing in it that the seat may not know', async () => {
    const [open, seen] = await Promise.all([
      cli('show', GAME, '--week', '1', '--json'),
      cli('show', GAME, '--week', '1', '--seat', 'baghdad', '--json'),
    ]);
    expect(documentOf(open)).toMatchObject({ week: 1 });
    expect(documentOf(seen)).toMatchObject({ week: 1, seat: 'baghdad' });
    expect(seen.out).not.toContain('knownTo');
    expect(seen.out).not.toContain('"ledger"');
  });
});

describe('validate', () => {
  const folder = join(HOME, 'scenarios', SCENARIO_ID);

  test('finds the shipped scenario sound, given as a folder or as a file of it', async () => {
    const [whole, file] = await Promise.all([
      cli('validate', folder, '--json'),
      cli('validate', join(folder, 'events.json')),
    ]);
    expect([whole.status, file.status]).toEqual([0, 0]);
    expect(JSON.parse(whole.out)).toEqual([{ path: folder, ok: true, problems: [] }]);
  });

  test('names file, path, expected and found of a wrong key in a copy, and ends with 1', async () => {
    const copy = join(TEMP, 'broken');
    cpSync(folder, copy, { recursive: true });
    const data = JSON.parse(readFileSync(join(copy, 'scenario.json'), 'utf8')) as { world: Json };
    writeFileSync(
      join(copy, 'scenario.json'),
      JSON.stringify({ ...data, world: { ...data.world, gazza: 7 } }),
    );
    const [text, json] = await Promise.all([
      cli('validate', copy),
      cli('validate', copy, '--json'),
    ]);
    expect([text.status, json.status]).toEqual([1, 1]);
    expect(text.out).toContain('scenario.json at world.gazza: expected no such key');
    const [result] = JSON.parse(json.out) as { problems: Json[] }[];
    expect(result?.problems[0]).toMatchObject({
      file: 'scenario.json',
      path: 'world.gazza',
      expected: 'no such key',
    });
  });

  test('ends with 2 for what is not there, and names every file that a folder lacks', async () => {
    const [none, empty] = await Promise.all([
      cli('validate', join(TEMP, 'none')),
      cli('validate', tmpFolder('empty')),
    ]);
    expect(none.status).toBe(2);
    expect(empty.status).toBeGreaterThan(0);
    const lines = empty.out.split('\n').filter((line) => line.includes('expected a file'));
    expect(lines).toHaveLength(SCENARIO_FILE_NAMES.length);
    expect(
      SCENARIO_FILE_NAMES.filter((name) => !lines.some((line) => line.includes(name))),
    ).toEqual([]);
  });

  function tmpFolder(name: string): string {
    return mkdtempSync(join(TEMP, name));
  }
});

describe.concurrent('list', () => {
  test.each([
    { what: 'scenarios', has: SCENARIO_ID },
    { what: 'variants', has: 'escalation' },
    { what: 'doctrines', has: 'maximum-pressure' },
    { what: 'orders', has: 'press-timetable' },
    { what: 'factions', has: 'kh' },
    { what: 'facts', has: 'rasanah-2024-03.51' },
    { what: 'assumptions', has: 'lethality' },
  ])('$what as lines and as one JSON document', async ({ what, has }) => {
    const [text, json] = await Promise.all([cli('list', what), cli('list', what, '--json')]);
    expect([text.status, json.status, text.err, json.err]).toEqual([0, 0, '', '']);
    expect(text.out).toContain(has);
    const rows = JSON.parse(json.out) as Json[];
    expect(rows.some((row) => row['id'] === has)).toBe(true);
    expect(text.out.trimEnd().split('\n')).toHaveLength(rows.length);
  });
});

describe.concurrent('help', () => {
  test.each([
    [],
    ['--help'],
    ['run', '--help'],
    ['verify', '--help'],
    ['show', '--help'],
    ['validate', '--help'],
    ['list', '--help'],
    ['ensemble', '--help'],
    ['tournament', '--help'],
    ['calibrate', '--help'],
  ])('is on standard output for %s %s', async (...args) => {
    const said = await cli(...args);
    expect([said.status, said.err]).toEqual([0, '']);
    expect(said.out).toContain('paper-sword');
  });
});

describe.concurrent('every mistake is one clear sentence on standard error, exit status 2, and no stack', () => {
  const rows: readonly {
    readonly name: string;
    readonly args: readonly string[];
    readonly says: string;
  }[] = [
    { name: 'an unknown command', args: ['conquer'], says: '"conquer"' },
    { name: 'a command that every object has', args: ['constructor'], says: '"constructor"' },
    { name: 'an unknown scenario', args: ['run', 'nowhere', '--seed', 'a'], says: '"nowhere"' },
    { name: 'no scenario', args: ['run', '--seed', 'a'], says: 'Which scenario' },
    { name: 'two scenarios', args: ['run', SCENARIO_ID, 'more', '--seed', 'a'], says: 'more' },
    { name: 'no seed', args: ['run', SCENARIO_ID], says: '--seed' },
    { name: 'an empty seed', args: ['run', SCENARIO_ID, '--seed', ''], says: 'seed is empty' },
    { name: 'a blank seed', args: ['run', SCENARIO_ID, '--seed', '  '], says: 'seed is empty' },
    {
      name: 'an unknown variant',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--variant', 'v'],
      says: SCENARIO.variants.map(({ id }) => id).join(', '),
    },
    {
      name: 'an unknown doctrine',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--tehran', 'd'],
      says: 'tehran',
    },
    {
      name: 'an unknown option',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--luck', '7'],
      says: '--luck',
    },
    {
      name: 'an assumption that there is not',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--assume', 'obedience=low'],
      says: ASSUMPTIONS.map(({ id }) => id).join(', '),
    },
    {
      name: 'an unknown reading of an assumption',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--assume', 'lethality=low'],
      says: '"lethality" cannot be read as "low"',
    },
    {
      name: 'an assumption without a reading',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--assume', 'lethality'],
      says: '--assume takes NAME=READING, not "lethality"',
    },
    { name: 'an option without its value', args: ['run', SCENARIO_ID, '--seed'], says: '--seed' },
    {
      name: 'a length that is no number',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--weeks', 'ten'],
      says: '--weeks',
    },
    {
      name: 'a length of nothing',
      args: ['run', SCENARIO_ID, '--seed', 'a', '--weeks', '0'],
      says: '--weeks',
    },
    {
      name: 'a record that cannot be written',
      args: [
        'run',
        SCENARIO_ID,
        '--seed',
        'a',
        '--weeks',
        '1',
        '--out',
        join(TEMP, 'no', 'such', 'folder.json'),
      ],
      says: 'folder.json',
    },
    { name: 'nothing to verify', args: ['verify'], says: 'Which record' },
    { name: 'nothing to show', args: ['show'], says: 'Which record' },
    { name: 'a record to show that is not there', args: ['show', 'none.json'], says: 'none.json' },
    { name: 'a week that was not played', args: ['show', GAME, '--week', '99'], says: '--week' },
    {
      name: 'an unknown seat',
      args: ['show', GAME, '--week', '1', '--seat', 'moscow'],
      says: '"moscow"',
    },
    {
      name: 'an unknown faction',
      args: ['show', GAME, '--week', '1', '--why', 'xx'],
      says: '"xx"',
    },
    {
      name: 'a faction that takes no part',
      args: ['show', FEW, '--week', '1', '--why', 'aa'],
      says: '"aa"',
    },
    { name: 'nothing to validate', args: ['validate'], says: 'Which scenario' },
    { name: 'nothing to list', args: ['list'], says: 'List what' },
    { name: 'a list that is not there', args: ['list', 'winners'], says: '"winners"' },
    { name: 'a list that every object has', args: ['list', 'toString'], says: '"toString"' },
  ];

  test.each(rows)('$name', async ({ args, says }) => {
    const said = await cli(...args);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err.trimEnd().split('\n')).toHaveLength(1);
    expect(said.err).toContain(says);
    expect(said.err).toMatch(
      /[.?)]\n$|--seed 7F3A-12\n$|game\.json(?: --week 3)?\n$|era-of-divisions\n$/,
    );
    expect(said.err).not.toMatch(/ {4}at |node:internal|Something in the program|undefined/);
  });
});
