// The commands on a record: what each order did, luck or judgement, export, and where two records part.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { bisectCommand } from '../src/cli/commands/bisect.ts';
import { exportCommand } from '../src/cli/commands/export.ts';
import { impactCommand } from '../src/cli/commands/impact.ts';
import { luckCommand } from '../src/cli/commands/luck.ts';
import { runCommand } from '../src/cli/commands/run.ts';
import { cli, documentOf, expectValid, filesIn, linesIn, say, type Json } from './support/cli.ts';
import { SCENARIO_ID } from './support/game.ts';

const TEMP = mkdtempSync(join(tmpdir(), 'paper-sword-records-'));
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

describe('of a record', () => {
  test('impact keeps to its schema and weighs every order of the weeks asked for', async () => {
    const asked = [GAME, '--pairs', '50', '--week', '5-6', '--seat', 'tehran,baghdad'];
    const data = await documentOf(impactCommand, ...asked, '--json');
    expectValid('impact', data);
    const record = JSON.parse(readFileSync(GAME, 'utf8')) as {
      turns: { orders: Record<string, unknown[]> }[];
    };
    const given = record.turns
      .slice(4)
      .reduce(
        (sum, { orders }) =>
          sum + (orders['tehran']?.length ?? 0) + (orders['baghdad']?.length ?? 0),
        0,
      );
    expect((data['orders'] as Json[]).length).toBe(given);
    const csv = await say(impactCommand, ...asked, '--format', 'csv');
    expect(linesIn(csv.out)).toHaveLength(1 + given * 18);
    expect(linesIn(csv.out)[0]).toContain('dropped-with,dropped-without');
  }, 30000);

  test('luck keeps to its schema and is the same on one core and on two', async () => {
    const asked = ['luck', GAME, '--runs', '60', '--json'];
    const [one, two] = await Promise.all([
      cli(...asked, '--workers', '1'),
      cli(...asked, '--workers', '2'),
    ]);
    expect([one.status, two.status]).toEqual([0, 0]);
    expect(two.out).toBe(one.out);
    expectValid('luck', JSON.parse(one.out));
    const text = await say(luckCommand, GAME, '--runs', '20', '--methods');
    expect(text.out).toContain('← this run');
    expect(text.out).toContain('verdict.tehran.network-united');
  });

  test('export writes tables that add up: the ledger to the meters, the terms to the leads', async () => {
    const folder = at('export');
    expect(await say(exportCommand, GAME, '--out', folder, '--ndjson')).toMatchObject({
      status: 0,
    });
    const rows = (name: string): Json[] =>
      linesIn(readFileSync(join(folder, `${name}.ndjson`), 'utf8')).map(
        (line) => JSON.parse(line) as Json,
      );
    const sums = (list: readonly Json[], ...keys: readonly string[]): Map<string, number> => {
      const map = new Map<string, number>();
      for (const row of list) {
        const key = keys.map((one) => String(row[one])).join(' ');
        map.set(key, (map.get(key) ?? 0) + Number(row['by']));
      }
      return map;
    };
    const changes = sums(rows('ledger'), 'week', 'meter');
    const meters = new Map(
      rows('meters').map((row) => [
        `${String(row['week'])} ${String(row['meter'])}`,
        Number(row['value']),
      ]),
    );
    for (const [key, value] of meters) {
      const [week = '', meter = ''] = key.split(' ');
      if (week === '0') continue;
      const before = meters.get(`${Number(week) - 1} ${meter}`) ?? 0;
      expect([key, value - before]).toEqual([key, changes.get(key) ?? 0]);
    }
    const terms = sums(rows('terms'), 'week', 'faction');
    for (const row of rows('decisions')) {
      expect(terms.get(`${String(row['week'])} ${String(row['faction'])}`)).toBe(row['lead']);
    }
    const attacks = rows('events').filter(({ kind }) => kind === 'attack').length;
    expect(attacks).toBe(rows('weeks').reduce((sum, row) => sum + Number(row['attacks']), 0));
    expect(readFileSync(join(folder, 'methods.txt'), 'utf8')).toContain('every hash held');
  });

  test('export as CSV has the same rows and a code book of every column', async () => {
    const folder = at('export-csv');
    await say(exportCommand, GAME, '--out', folder);
    const files = filesIn(folder);
    const book = files['code-book.csv'] ?? '';
    for (const name of ['weeks', 'orders', 'events', 'decisions', 'terms', 'ledger', 'meters']) {
      const [head = '', ...rows] = linesIn(files[`${name}.csv`] ?? '');
      expect(rows.length).toBeGreaterThan(0);
      for (const column of head.split(',')) expect(book).toContain(`${name},${column},`);
    }
  });
});

describe('bisect', () => {
  const changed = (
    name: string,
    change: (record: {
      header: Json;
      turns: { orders: Json; hash: string }[];
      desk?: unknown;
    }) => void,
  ): string => {
    const record = JSON.parse(readFileSync(GAME, 'utf8')) as Parameters<typeof change>[0];
    change(record);
    writeFileSync(at(name), JSON.stringify(record));
    return at(name);
  };
  const found = async (other: string): Promise<readonly [number, Json]> => {
    const said = await say(bisectCommand, GAME, other, '--json');
    const data = JSON.parse(said.out) as Json;
    expectValid('bisect', data);
    return [said.status, data];
  };

  test('ends with 0 for the same run, whatever stands beside it', async () => {
    const desk = { aids: 'open', tempo: 'commit', forecasts: {} };
    const beside = changed('beside.json', (record) => void (record.desk = desk));
    const [status, data] = await found(beside);
    expect([status, data['equal'], data['notesDiffer']]).toEqual([0, true, true]);
    expect((await say(bisectCommand, GAME, GAME)).out).toContain('the same run');
  });

  test.each([
    {
      name: 'a hash that was written over',
      change: ({ turns }: { turns: { hash: string }[] }) => {
        const [, , , turn] = turns;
        if (turn) turn.hash = turn.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
      },
      is: { differs: 'hash', week: 4, orders: [] },
    },
    {
      name: 'orders that were changed',
      change: ({ turns }: { turns: { orders: Json }[] }) => {
        const [, turn] = turns;
        if (turn) turn.orders = { baghdad: [], washington: [], tehran: [] };
      },
      is: { differs: 'orders', week: 2 },
    },
    {
      name: 'a run that is shorter',
      change: ({ turns }: { turns: unknown[] }) => void turns.splice(4),
      is: { differs: 'length', week: 5 },
    },
  ])('ends with 1 and names the week of $name', async ({ name, change, is }) => {
    const [status, data] = await found(changed(`${name.replaceAll(' ', '-')}.json`, change));
    expect(status).toBe(1);
    expect(data).toMatchObject({ ...is, equal: false, header: [] });
    expect((data['remarks'] as string[]).length).toBeGreaterThan(0);
  });

  test('of two real games names the header, and the first week’s meters and events', async () => {
    await say(
      runCommand,
      SCENARIO_ID,
      '--seed',
      'research',
      '--weeks',
      '6',
      '--tehran',
      'forward',
      '--out',
      at('forward.json'),
    );
    const [status, data] = await found(at('forward.json'));
    expect(status).toBe(1);
    expect(data).toMatchObject({ differs: 'header', week: 1, header: [{ field: 'seats.tehran' }] });
    expect((data['orders'] as Json[]).map(({ seat }) => seat)).toEqual(['tehran']);
    expect((data['meters'] as Json[]).length).toBeGreaterThan(0);
    const text = await say(bisectCommand, GAME, at('forward.json'));
    expect(text.out).toContain('The first week that differs is week 1.');
    expect(text.out).toContain('Orders of Tehran');
  });

  test('tells another variant from its start on', async () => {
    await say(
      runCommand,
      SCENARIO_ID,
      '--seed',
      'research',
      '--weeks',
      '2',
      '--variant',
      'escalation',
      '--out',
      at('variant.json'),
    );
    const [status, data] = await found(at('variant.json'));
    expect([status, data['week']]).toEqual([1, 0]);
  });
});
