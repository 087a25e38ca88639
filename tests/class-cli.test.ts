// The command `class`: rooms out of files, links and folders, damaged ones named and skipped, and the same figures as on the page.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { CLASS_TABLES, classCsv, classTable } from '../src/app/class/class-csv.ts';
import { classTree } from '../src/app/class/class-tree.ts';
import { figuresOf } from '../src/app/class/room-figures.ts';
import type { Room } from '../src/app/class/room.ts';
import { classLines } from '../src/cli/class-lines.ts';
import { classCommand } from '../src/cli/commands/class.ts';
import { exerciseCode } from '../src/run/class/exercise-link.ts';
import { handInText } from '../src/run/class/hand-in-file.ts';
import type { HandIn } from '../src/run/class/hand-in.ts';
import { makeHandInLink } from '../src/run/class/hand-in-link.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { documentOf, expectValid, filesIn, say, type Json } from './support/cli.ts';
import { exerciseOf, madeUp, playBaghdad, roomOf, withForecasts } from './support/class-rooms.ts';
import { findScenario } from './support/game.ts';

const exercise = exerciseCode(exerciseOf({ weeks: 4 }));
const ROOMS: readonly Room[] = [
  ...madeUp(2, { weeks: 4 }),
  withForecasts(roomOf('Blue Ferry', playBaghdad(['guard-missions', '', '', '']), { exercise }), [
    { week: 0, percents: { 'de-escalation': 10, sporadic: 80, escalation: 10 } },
  ]),
  roomOf('Dry Wadi', playBaghdad(['', '', '', '']), { exercise }),
];

let folder = '';

function handInOf({ label, exercise, check, consulted, run }: Room): HandIn {
  const record = { kind: 'record', record: run.record, tree: null } as const;
  return { room: label, exercise, terms: null, check, consulted, run: record };
}

function fileNamed(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

type Rows = readonly Json[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-sword-class-'));
  mkdirSync(join(folder, 'handed-in'));
  for (const [n, room] of ROOMS.entries()) {
    fileNamed(join('handed-in', `${n}.json`), handInText(handInOf(room)));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('class', () => {
  test('takes a folder, and its figures are those of the page', async () => {
    const data = await documentOf(classCommand, join(folder, 'handed-in'), '--json');
    expectValid('class', data);
    const rooms = data['rooms'] as Rows;
    expect(rooms.map((room) => room['label'])).toEqual(ROOMS.map(({ label }) => label));
    rooms.forEach((room, at) => {
      const own = ROOMS[at];
      const figures = own && figuresOf(own);
      expect(room['totals']).toEqual(figures?.totals);
      expect(room['weeks']).toEqual(figures?.weeks);
      expect(room['toll']).toEqual(figures?.toll);
      expect(room['hash']).toBe(own?.run.record.turns.at(-1)?.hash);
    });
    expect(data['skipped']).toEqual([]);
    const [group] = data['groups'] as Rows;
    expect(group?.['rooms']).toHaveLength(4);
  });

  test('writes the tables that the page writes, and their code book', async () => {
    const out = join(folder, 'tables');
    const said = await say(classCommand, join(folder, 'handed-in'), '--csv', out);
    expect(said.status).toBe(0);
    for (const name of CLASS_TABLES) {
      expect(readFileSync(join(out, `${name}.csv`), 'utf8')).toBe(
        classCsv(classTable(name, ROOMS)),
      );
    }
    expect(Object.keys(filesIn(out))).toEqual(
      expect.arrayContaining(['about.json', 'code-book.csv', 'methods.txt']),
    );
  });

  test('takes links, bare runs and lists of links; what comes twice is one room', async () => {
    const [, , ferry, wadi] = ROOMS;
    if (!ferry || !wadi) throw new Error('no room');
    const bare = makeLink(wadi.run.record, findScenario);
    const link = bare.ok
      ? makeHandInLink({ ...handInOf(ferry), run: { kind: 'link', link: bare.value } })
      : bare;
    if (!bare.ok || !link.ok) throw new Error('no link');
    const list = fileNamed('links.txt', `${link.value}\nhttps://example.org/#run=${bare.value}\n`);
    const record = fileNamed('record.json', JSON.stringify(wadi.run.record));
    // The same label and another run: the link above is the other room’s.
    const named = fileNamed('named.json', handInText(handInOf(ferry)));
    const both = `${bare.value}, ${link.value}`;
    const said = await say(classCommand, list, record, link.value, named, both, '--json');
    expect(said.status).toBe(1);
    const data = JSON.parse(said.out) as Json;
    expect((data['rooms'] as Rows).map((room) => room['label'])).toEqual([
      'Blue Ferry',
      'Room 2',
      'Blue Ferry 2',
    ]);
    const skipped = data['skipped'] as Rows;
    expect(skipped).toHaveLength(4);
    for (const { why } of skipped) {
      expect(why).toMatch(/is here already, as (Blue Ferry|Room 2)\.$/);
    }
  });

  test('names and skips what is damaged, and fails only when no room is left', async () => {
    const [room] = ROOMS;
    if (!room) throw new Error('no room');
    const cut = fileNamed('cut.json', handInText(handInOf(room)).slice(0, 200));
    const { record } = room.run;
    const turns = record.turns.map((turn, at) =>
      at === 1 ? { ...turn, hash: turn.hash.replace(/^./, (d) => (d === '0' ? '1' : '0')) } : turn,
    );
    const changed = fileNamed('changed.json', JSON.stringify({ ...record, turns }));
    const missing = join(folder, 'missing.json');
    const said = await say(
      classCommand,
      cut,
      join(folder, 'handed-in'),
      changed,
      missing,
      '--json',
    );
    expect(said.status).toBe(1);
    const data = JSON.parse(said.out) as Json;
    expectValid('class', data);
    expect(data['rooms']).toHaveLength(4);
    const skipped = data['skipped'] as Rows;
    expect(skipped.map((one) => one['name'])).toEqual([cut, changed, missing]);
    for (const one of skipped) expect(one['why']).toMatch(/^[A-Z][^{}[\]]+\.$/);
    expect(said.err.match(/^Skipped /gm)).toHaveLength(3);
    expect(await say(classCommand, cut, missing)).toMatchObject({ status: 2, out: '' });
  });

  test('prints rooms, choices, partings, forecasts and questions', async () => {
    const { out, status } = await say(classCommand, join(folder, 'handed-in'), '--seat', 'baghdad');
    expect(status).toBe(0);
    for (const { label } of ROOMS) expect(out).toContain(label);
    expect(out).toContain('of 4 rooms (');
    expect(out).toContain('mean Brier score');
    expect(out).toContain('Where rooms of one seed part');
    expect(out).toMatch(/so-what .*\?$/m);
    expect(out).not.toMatch(/\[[a-z]+\.|undefined|NaN/);
  });

  test('says where rooms differ by luck too, and of which exercise they are', async () => {
    const words = ['--simulate', '2', '--scenario', 'first-week', '--weeks', '2'];
    const sentence = 'they differ by luck as well as by orders';
    expect((await say(classCommand, ...words)).out).not.toContain(sentence);
    expect((await say(classCommand, ...words, '--own-seeds')).out).toContain(sentence);
    const data = await documentOf(classCommand, ...words, '--own-seeds', '--json');
    expectValid('class', data);
    const [group] = data['groups'] as Rows;
    expect(group?.['sameSeed']).toBe(false);
    expect(group?.['exercise']).toMatch(/^[0-9a-f]{8}$/);
  });

  test('tells an early ending that was played through', () => {
    const [room] = ROOMS;
    if (!room) throw new Error('no room');
    const figures = {
      ...figuresOf(room),
      breaks: [{ ending: 'government-falls', week: 2 }] as const,
    };
    const result = {
      rooms: [room],
      figures: new Map([[room.label, figures]]),
      seat: 'all',
    } as const;
    const trees = classTree([room], 'all').groups;
    const lines = classLines({ ...result, trees, impacts: new Map(), questions: [], skipped: [] });
    expect(lines.join('\n')).toContain('government-falls 2, time 4');
  });

  test('weighs the orders of the rooms when asked', async () => {
    const file = join(folder, 'handed-in', '2.json');
    const data = await documentOf(classCommand, file, '--impact', '--seat', 'baghdad', '--json');
    expectValid('class', data);
    expect(data['impact']).toMatchObject([
      { label: 'Blue Ferry', orders: [{ rank: 1, order: 'guard-missions', pairs: 50 }] },
    ]);
  });

  test('makes up a class, the same each time', async () => {
    const words = ['--simulate', '3', '--scenario', 'first-week', '--weeks', '3', '--json'];
    const data = await documentOf(classCommand, ...words);
    expectValid('class', data);
    expect(data).toEqual(await documentOf(classCommand, ...words));
    expect((data['rooms'] as Rows).map((room) => room['label'])).toEqual([
      'Simulated 1',
      'Simulated 2',
      'Simulated 3',
    ]);
  });

  test.each([
    [[], /^Which rooms\?/],
    [['--simulate', '2'], /^Which crisis\?/],
    [['--simulate', '0', '--scenario', 'deadline'], /--simulate must be a whole number/],
    [['--simulate', '2', '--scenario', 'nowhere'], /There is no scenario "nowhere"/],
    [['--simulate', '2', '--scenario', 'deadline', '--team', 'paris'], /no seat "paris"/],
    [
      ['--simulate', '2', '--scenario', 'first-week', '--weeks', '26'],
      /first-week can be played for 3 weeks at most, not 26/,
    ],
    [
      ['--simulate', '2', '--scenario', 'first-week', '--team', 'washington'],
      /In first-week no room can play washington; --team can be: baghdad/,
    ],
    [['--simulate', '2', '--scenario', 'deadline', '--seed', ' '], /--seed must be one line/],
    [['--scenario', 'deadline', 'x.json'], /--scenario is for rooms that are made up/],
    [['x.json', '--seat', 'paris'], /no seat "paris"/],
  ])('says in a sentence what is wrong: %j', async (words, sentence) => {
    const said = await say(classCommand, ...words);
    expect(said.status).toBe(2);
    expect(said.err).toMatch(sentence);
  });

  test('the schema refuses what is no class', async () => {
    const data = await documentOf(classCommand, join(folder, 'handed-in'), '--json');
    const spoilt = (
      spoil: (copy: { rooms: { weeks: { sword: number }[] }[]; seat: string }) => void,
    ) => {
      const copy = structuredClone(data) as never;
      spoil(copy);
      return (): void => expectValid('class', copy);
    };
    expect(spoilt((copy) => (copy.seat = 'paris'))).toThrow();
    expect(spoilt((copy) => (copy.rooms = []))).toThrow();
    expect(
      spoilt((copy) => {
        const week = copy.rooms[0]?.weeks[0];
        if (week) week.sword = 101;
      }),
    ).toThrow();
  });
});
