// What is handed in at once: every link of a text is a hand-in, words around links are none, and a run that comes twice is one room.
import { describe, expect, test } from 'vitest';

import { admit, admitKept } from '../src/app/class/admit.ts';
import { takeIn } from '../src/app/class/class-arrivals.ts';
import { freeLabel, placeLabel } from '../src/app/class/free-label.ts';
import type { Room } from '../src/app/class/room.ts';
import type { Seated } from '../src/app/class/seated.ts';
import { splitGiven, splitHandIns } from '../src/app/class/split-hand-ins.ts';
import { handInText, parseHandIn } from '../src/run/class/hand-in-file.ts';
import { makeHandInLink } from '../src/run/class/hand-in-link.ts';
import { MOST_LETTERS_OF_ROOM, type HandIn } from '../src/run/class/hand-in.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { playBaghdad, roomOf } from './support/class-rooms.ts';
import { findScenario } from './support/game.ts';

const [HERON, WADI] = [
  roomOf('Heron', playBaghdad(['guard-missions', ''])),
  roomOf('Wadi', playBaghdad(['', ''])),
];

function handInOf({ run }: Room, change: Partial<HandIn> = {}): HandIn {
  return {
    room: 'Heron',
    exercise: '0123abcd',
    terms: null,
    check: null,
    consulted: null,
    run: { kind: 'record', record: run.record, tree: null },
    ...change,
  };
}

function runLink({ run }: Room): string {
  const made = makeLink(run.record, findScenario);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

function link(handIn: HandIn): string {
  const made = makeHandInLink(handIn);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

const ONE = `https://x.example/p,q/#hand-in=${link(handInOf(HERON))}`;
const OTHER = `https://x.example/#run=${runLink(WADI)}&week=1`;
const FILE = handInText(handInOf(HERON));

function roomsIn(text: string): readonly string[] {
  return splitHandIns(text).map((one) => {
    const read = parseHandIn(one);
    return read.ok ? `${read.value.room} ${read.value.run.kind}` : read.problem.kind;
  });
}

describe('several hand-ins in one text', () => {
  test.each([
    ['one a line', `${ONE}\n${OTHER}\r\n`],
    ['side by side', `${ONE} ${OTHER}`],
    ['with a comma between', `${ONE},${OTHER}`],
    ['with nothing between', `${ONE}${OTHER}`],
    ['in brackets', `<${ONE}>(${OTHER})`],
    ['as letters', `${link(handInOf(HERON))}; ${runLink(WADI)}`],
    ['each twice on its line', `${ONE} <${ONE}>\n${OTHER} <${OTHER}>`],
    ['under words', `Dear all,\n\nHeron: ${ONE}.\nEverything else of ours: ${OTHER}!\nRegards`],
  ])('%s, each is one', (_name, text) => {
    expect(roomsIn(text)).toEqual(['Heron link', ' link']);
    const named = splitGiven({ name: 'links.txt', text }).map(({ name }) => name);
    expect(named).toEqual(['links.txt 1', 'links.txt 2']);
  });

  test.each([
    ['a file', FILE, ['Heron record']],
    ['a record', JSON.stringify(HERON.run.record), [' record']],
    ['a list of many lines', JSON.stringify([1, [2, 3]], null, 2), ['tree']],
    ['words alone', 'We have sent\nit by mail.', ['nothing-in-it']],
    ['nothing', ' ', ['nothing-in-it']],
    ['a link with its name before it', `Heron: ${ONE}`, ['Heron link']],
    ['letters with a name before them', `Heron: ${link(handInOf(HERON))}`, ['Heron link']],
  ])('%s is one', (_name, text, rooms) => {
    expect(roomsIn(text)).toEqual(rooms);
    expect(splitGiven({ name: 'one.txt', text }).map(({ name }) => name)).toEqual(['one.txt']);
  });

  test('a link that was cut is not left out: it is named', () => {
    expect(roomsIn(`${ONE.slice(0, -20)}\n${OTHER}\nhttps://x.example/p/`)).toEqual([
      'cut',
      ' link',
      'nothing-in-it',
    ]);
  });

  test('a text with a second link is never read as its first', () => {
    const read = parseHandIn(`${ONE}\n${OTHER}`);
    expect(read.ok ? null : read.problem).toEqual({ kind: 'several', links: 2 });
    expect(parseHandIn(`${ONE} <${ONE}>`).ok).toBe(true);
  });
});

test('a file with several links brings in every one, and names what does not hold', async () => {
  const seated: Seated[] = [];
  const text = async (): Promise<string> => `${ONE}\n${OTHER}\n${ONE}\n${ONE.slice(0, -20)}`;
  const { fresh, refused } = await takeIn(
    [{ name: 'links.txt', text }],
    {
      seated: () => seated,
      seat: (one) => seated.push(one),
      place: () => seated.length + 1,
      progress: () => undefined,
    },
    { fetch: async () => undefined, find: findScenario },
    {
      catalogue: [],
      pause: async () => undefined,
      word: (what) => what,
      wordProblem: ({ kind }) => kind,
      nameRoom: (n) => `Room ${n}`,
    },
  );
  expect(fresh.map(({ room }) => room.label)).toEqual(['Heron', 'Room 2']);
  expect(refused).toEqual([
    { name: 'links.txt 3', why: 'already' },
    { name: 'links.txt 4', why: 'cut' },
  ]);
});

/** Lets hand-ins in one after the other: the labels, and what was refused. */
function admitted(handIns: readonly HandIn[]): readonly string[] {
  const rooms: Room[] = [];
  return handIns.map((handIn) => {
    const one = admit(handIn, findScenario, rooms, (n) => `Room ${n}`);
    if (!one.ok) return one.problem.kind;
    rooms.push(one.room);
    return one.room.label;
  });
}

describe('a code that is scanned twice is one room', () => {
  const heron = handInOf(HERON);
  const byLink: HandIn = { ...heron, run: { kind: 'link', link: runLink(HERON) } };

  test.each<[string, readonly HandIn[], readonly string[]]>([
    ['by file and by link', [heron, byLink], ['Heron', 'already']],
    [
      'without a label',
      [handInOf(HERON, { room: '' }), handInOf(HERON, { room: ' ' })],
      ['Room 1', 'already'],
    ],
    ['with spaces around it', [heron, handInOf(HERON, { room: ' Heron ' })], ['Heron', 'already']],
    [
      'with a number that it got here',
      [handInOf(WADI), heron, heron],
      ['Heron', 'Heron 2', 'already'],
    ],
    ['not under another name', [heron, handInOf(HERON, { room: 'Egret' })], ['Heron', 'Egret']],
    ['not of another exercise', [heron, handInOf(HERON, { exercise: null })], ['Heron', 'Heron 2']],
    ['not of another run', [heron, handInOf(WADI)], ['Heron', 'Heron 2']],
  ])('%s', (_name, handIns, rooms) => {
    expect(admitted(handIns)).toEqual(rooms);
  });

  test('also when it was given another label, and after it was kept', () => {
    const first = admit(heron, findScenario, []);
    if (!first.ok) throw new Error(first.problem.kind);
    const renamed = { ...first.room, label: 'Egret' };
    const again = admit(heron, findScenario, [renamed]);
    expect(again.ok ? null : again.problem).toEqual({ kind: 'already', label: 'Egret' });
    const kept = admitKept({ ...heron, room: 'Egret' }, findScenario, [], String, 'Heron');
    if (!kept.ok) throw new Error(kept.problem.kind);
    expect(admit(heron, findScenario, [kept.room]).ok).toBe(false);
  });
});

describe('a label that nobody has', () => {
  test('is never longer than a label may be', () => {
    const long = 'x'.repeat(MOST_LETTERS_OF_ROOM);
    const taken = new Set<string>();
    for (let n = 0; n < 12; n++) taken.add(freeLabel(long, taken));
    expect(taken.size).toBe(12);
    for (const label of taken) expect(label.length).toBeLessThanOrEqual(MOST_LETTERS_OF_ROOM);
    expect(freeLabel('Heron', new Set(['Heron', 'Heron 2']))).toBe('Heron 3');
    expect(placeLabel((n) => `Room ${n}`, new Set(['Heron', 'Room 3']))).toBe('Room 4');
  });
});
