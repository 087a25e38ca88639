// What goes through a class as letters or files: an exercise, a hand-in, a QR code. It comes back as it was, and what is damaged is named in one sentence.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import jsQR from 'jsqr';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { admit, type Admitted } from '../src/app/class/admit.ts';
import type { Room } from '../src/app/class/room.ts';
import { SEATS } from '../src/model/ids.ts';
import { classMessage } from '../src/run/class/class-message.ts';
import type { ClassProblem, ClassRead } from '../src/run/class/class-problem.ts';
import {
  AIDS,
  EXERCISE_FORMAT,
  ExerciseForm,
  LESSON_MINUTES,
  TEAM,
  type Exercise,
} from '../src/run/class/exercise.ts';
import {
  exerciseCode,
  makeExerciseLink,
  parseExerciseLink,
} from '../src/run/class/exercise-link.ts';
import type { HandIn } from '../src/run/class/hand-in.ts';
import { handInText, parseHandIn } from '../src/run/class/hand-in-file.ts';
import { makeHandInLink, parseHandInLink } from '../src/run/class/hand-in-link.ts';
import { labelProblem, tidyLabel } from '../src/run/class/room-label.ts';
import { isOver, startRun, type Run } from '../src/run/play.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { treeOf } from '../src/run/tree.ts';
import { branchAt } from '../src/run/tree-play.ts';
import { recordText } from '../src/run/verify.ts';
import { sayNested } from '../src/text/format.ts';
import { EN } from '../src/text/messages-en.ts';
import { EN_EXERCISE } from '../src/text/messages-en-exercise.ts';
import { qrBytes, qrMatrix, QR_MOST_BYTES } from '../src/ui/kit/qr-code.tsx';
import { fullGame } from './support/full-game.ts';
import { BASELINE, findScenario, NO_ORDERS, SCENARIO, SCENARIO_ID, seal } from './support/game.ts';

const WORDS = { ...EN, ...EN_EXERCISE };

const PLAIN: Exercise = {
  format: EXERCISE_FORMAT,
  title: 'Crisis seminar, section B',
  scenario: SCENARIO_ID,
  variant: 'baseline',
  seed: '7F3A-12',
  seats: { baghdad: TEAM, washington: null, tehran: null },
  weeks: 6,
  minutes: 4,
  tempo: 'commit',
  aids: [...AIDS],
  assumptions: {},
  check: 'offered',
  questions: [],
  note: true,
  playOn: false,
  lesson: 45,
};

const FULL: Exercise = {
  ...PLAIN,
  seats: { baghdad: TEAM, washington: 'maximum-pressure', tehran: 'calibrated-pressure' },
  assumptions: { deterrence: 'deters', control: 'loose' },
  questions: [
    'Which order would you take back, and what would you have needed to know to do so in time?',
    'Who read your intent as you meant it?',
  ],
};

/** One sentence or two, whole, in the voice of the game. */
function sentence(problem: ClassProblem): string {
  const text = sayNested(WORDS, classMessage(problem));
  expect(text).not.toMatch(/\[class|\[share|\[tree|\[record/);
  expect(text).not.toMatch(/^\s|\s$| {2}/);
  expect(text.length).toBeGreaterThan(20);
  return text;
}

function value<T>(read: ClassRead<T>): T {
  if (!read.ok) throw new Error(sentence(read.problem));
  return read.value;
}

function problem(read: ClassRead<unknown>): ClassProblem {
  if (read.ok) throw new Error('taken, though it should be refused');
  sentence(read.problem);
  return read.problem;
}

const BASE64URL = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const id = fc
  .stringMatching(/^[a-z0-9-]{1,40}$/)
  .filter((one) => one !== 'constructor' && one !== 'prototype');
const line = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.string({ unit: 'binary', maxLength: most }),
    )
    .map((text) => text.slice(0, most));
const player = fc.oneof(fc.constant(null), fc.constant(TEAM), id);

const exercises: fc.Arbitrary<Exercise> = fc
  .record({
    format: fc.constant(EXERCISE_FORMAT),
    title: line(60),
    scenario: id,
    variant: id,
    seed: fc.option(line(40).filter((one) => one !== '')),
    seats: fc.record({ baghdad: player, washington: player, tehran: player }),
    weeks: fc.integer({ min: 1, max: 26 }),
    minutes: fc.integer({ min: 0, max: 30 }),
    tempo: fc.constantFrom('commit' as const, 'rewind' as const),
    aids: fc.subarray([...AIDS]),
    assumptions: fc.dictionary(id, id, { maxKeys: 24, noNullPrototype: true }),
    check: fc.constantFrom('off' as const, 'offered' as const, 'required' as const),
    questions: fc.array(line(160), { maxLength: 5 }),
    note: fc.boolean(),
    playOn: fc.boolean(),
    lesson: fc.option(fc.constantFrom(...LESSON_MINUTES)),
  })
  .filter((one) => v.is(ExerciseForm, one));

/** Links that were handed out. They are never taken out: a class may still have them on paper. */
const GOLDEN = JSON.parse(
  readFileSync(new URL('golden-class-links.json', import.meta.url), 'utf8'),
) as {
  readonly exercises: readonly {
    readonly link: string;
    readonly code: string;
    readonly exercise: Exercise;
  }[];
  readonly handIns: readonly (Pick<HandIn, 'room' | 'exercise' | 'check' | 'consulted'> & {
    readonly link: string;
    readonly run: string;
  })[];
};

describe('links that were handed out', () => {
  test.each(GOLDEN.exercises)('$exercise.title is read as ever', ({ link, code, exercise }) => {
    expect(value(parseExerciseLink(link))).toEqual(exercise);
    expect(makeExerciseLink(exercise)).toBe(link);
    expect(exerciseCode(exercise)).toBe(code);
  });

  test.each(GOLDEN.handIns)('the hand-in of $room is read as ever', ({ link, run, ...head }) => {
    const sent = { ...head, terms: null, run: { kind: 'link', link: run } } as const;
    expect(value(parseHandInLink(link))).toEqual(sent);
    expect(value(makeHandInLink(sent))).toBe(link);
  });
});

describe('the link of an exercise', () => {
  test('gives back any exercise, and only one link does', () => {
    fc.assert(
      fc.property(exercises, (exercise) => {
        const link = makeExerciseLink(exercise);
        expect(link).toMatch(/^[\w-]+$/);
        const back = value(parseExerciseLink(link));
        expect(back).toEqual(exercise);
        expect(makeExerciseLink(back)).toBe(link);
        expect(exerciseCode(back)).toBe(exerciseCode(exercise));
      }),
    );
  });

  test('is short: a plain one under 160 characters, one with questions under 400', () => {
    expect(makeExerciseLink(PLAIN).length).toBeLessThan(160);
    expect(makeExerciseLink(FULL).length).toBeLessThan(400);
  });

  test('any changed, missing or added letter is refused with one sentence', () => {
    fc.assert(
      fc.property(exercises, fc.nat(), fc.constantFrom(...BASE64URL), (exercise, place, letter) => {
        const link = makeExerciseLink(exercise);
        const at = place % link.length;
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        if (changed !== link) problem(parseExerciseLink(changed));
        problem(parseExerciseLink(link.slice(0, at)));
        problem(parseExerciseLink(link + letter));
      }),
    );
  });

  test.each([
    ['', 'empty'],
    ['1A', 'other-codec'],
    ['E', 'cut'],
    ['E…', 'bad-letter'],
    [`${makeExerciseLink(PLAIN)}AA`, 'surplus'],
    [`E${'A'.repeat(9000)}`, 'long'],
  ])('%.12s is refused as %s', (text, kind) => {
    expect(problem(parseExerciseLink(text)).kind).toBe(kind);
  });

  test('hostile text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        problem(parseExerciseLink(text));
        problem(parseExerciseLink(`E${text}`));
      }),
    );
  });

  test('the code does not depend on the order of the aids, and on everything else', () => {
    const code = exerciseCode(PLAIN);
    expect(code).toMatch(/^[0-9a-f]{8}$/);
    expect(exerciseCode({ ...PLAIN, aids: [...AIDS].toReversed() })).toBe(code);
    expect(exerciseCode({ ...PLAIN, weeks: 7 })).not.toBe(code);
    expect(exerciseCode({ ...PLAIN, title: '' })).not.toBe(code);
  });
});

const GAME = fullGame({ seed: 'class codec', weeks: 6 });

function handIn(change: Partial<HandIn> = {}): HandIn {
  return {
    room: 'Silver Reed',
    exercise: exerciseCode(PLAIN),
    terms: PLAIN,
    check: { asked: 5, right: 4 },
    consulted: { whys: 12, sources: 3 },
    run: { kind: 'record', record: GAME.record, tree: null },
    ...change,
  };
}

function linkOf(record = GAME.record): string {
  const made = makeLink(record, findScenario);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

const LINK = linkOf();

/** A run with doctrines in all seats that may go on after an early ending. */
function watchedRun(): Run {
  const doctrine = (id: string) => ({ by: 'doctrine', doctrine: id }) as const;
  const seats = {
    baghdad: doctrine('balance'),
    washington: doctrine('restraint'),
    tehran: doctrine('calm-for-talks'),
  };
  const options = { seed: 'analyst', weeks: 3, playOn: true, assumptions: {}, seats };
  let run = startRun(SCENARIO, BASELINE, options);
  while (!isOver(run)) run = seal(run, NO_ORDERS);
  return run;
}

describe('a hand-in', () => {
  test('as a file comes back as it was', () => {
    expect(value(parseHandIn(handInText(handIn())))).toEqual(handIn());
    const bare = handIn({ room: '', exercise: null, terms: null, check: null, consulted: null });
    expect(value(parseHandIn(handInText(bare)))).toEqual(bare);
    const byLink = handIn({ run: { kind: 'link', link: LINK } });
    expect(value(parseHandIn(handInText(byLink)))).toEqual(byLink);
  });

  test('as a file with variations comes back with them', () => {
    const tree = treeOf(GAME.record);
    const grown = branchAt(tree, { path: tree.main, run: GAME.run }, 3, {
      baghdad: [],
      washington: [],
      tehran: [],
    });
    if (!grown.ok) throw new Error(grown.problem.kind);
    const sent = handIn({ run: { kind: 'record', record: GAME.record, tree: grown.value.tree } });
    const { run } = value(parseHandIn(handInText(sent)));
    expect(run).toEqual(sent.run);
    expect(problem(makeHandInLink(sent))).toMatchObject({
      kind: 'link',
      problem: { kind: 'needs-file-branches' },
    });
  });

  test('as a link comes back without the exercise itself', () => {
    const link = value(makeHandInLink(handIn()));
    expect(link).toMatch(/^H[\w-]+\.[\w-]+$/);
    expect(value(parseHandInLink(link))).toEqual(
      handIn({ terms: null, run: { kind: 'link', link: LINK } }),
    );
    expect(value(makeHandInLink(value(parseHandInLink(link))))).toBe(link);
  });

  test('keeps the seat that an analyst watched through, and that weeks were played on, by file and by link', () => {
    const run = watchedRun();
    const desk = { aids: 'normal', tempo: 'commit', analyst: 'tehran', forecasts: {} } as const;
    const record = { ...run.record, desk };
    const sent = handIn({ run: { kind: 'record', record, tree: null } });
    for (const text of [handInText(sent), value(makeHandInLink(sent))]) {
      const admitted = admit(value(parseHandIn(text)), findScenario, []);
      expect(admitted.ok && admitted.room.run.record).toEqual(record);
      expect(admitted.ok && admitted.room.persons).toEqual([]);
    }
  });

  test('with any label and counts comes back as a link', () => {
    const count = fc.integer({ min: 0, max: 255 });
    const heads = fc.record({
      room: fc.string({ unit: 'grapheme', maxLength: 24 }).map(tidyLabel),
      exercise: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
      check: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 63 }), fc.nat())
          .map(([asked, n]) => ({ asked, right: n % (asked + 1) })),
      ),
      consulted: fc.option(fc.record({ whys: count, sources: count })),
    });
    fc.assert(
      fc.property(heads, (head) => {
        const sent: HandIn = { ...head, terms: null, run: { kind: 'link', link: LINK } };
        expect(value(parseHandInLink(value(makeHandInLink(sent))))).toEqual(sent);
      }),
    );
  });

  test('any changed letter of a link is refused with one sentence', () => {
    const link = value(makeHandInLink(handIn()));
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom(...BASE64URL, '.'), (at, letter) => {
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        if (changed !== link) problem(parseHandInLink(changed));
        problem(parseHandInLink(link.slice(0, at)));
      }),
    );
  });

  test.each([
    ['a hand-in’s file', () => handInText(handIn()), 'Silver Reed', 'record'],
    ['a record', () => recordText(GAME.record), '', 'record'],
    ['the letters of a hand-in', () => value(makeHandInLink(handIn())), 'Silver Reed', 'link'],
    [
      'the address of a hand-in in a sentence',
      () => `Ours: <https://x.example/p/#hand-in=${value(makeHandInLink(handIn()))}>.`,
      'Silver Reed',
      'link',
    ],
    ['the letters of a run', () => LINK, '', 'link'],
    [
      'the address of a moment of a run',
      () => `http://10.0.0.2:4173/#run=${LINK}&week=3&eyes=open`,
      '',
      'link',
    ],
  ] as const)('%s is read', (_name, text, room, kind) => {
    const read = value(parseHandIn(`\n ${text()}\r\n`));
    expect([read.room, read.run.kind]).toEqual([room, kind]);
  });

  const spoiled = (change: Readonly<Record<string, unknown>>): string => {
    const file = JSON.parse(handInText(handIn())) as Record<string, unknown>;
    return JSON.stringify({ ...file, ...change });
  };

  const REFUSED: readonly (readonly [string, () => string, ClassProblem['kind']])[] = [
    ['nothing', () => '', 'nothing-in-it'],
    ['a word', () => 'homework', 'nothing-in-it'],
    ['a sentence', () => 'We have sent it by mail.', 'nothing-in-it'],
    ['half a file', () => handInText(handIn()).slice(0, 900), 'not-json'],
    ['a list', () => '[1, 2]', 'tree'],
    ['an exercise', () => `https://x.example/#exercise=${makeExerciseLink(PLAIN)}`, 'is-exercise'],
    ['the letters of an exercise', () => makeExerciseLink(PLAIN), 'is-exercise'],
    ['the file of an exercise', () => JSON.stringify(PLAIN), 'is-exercise'],
    ['a newer file', () => '{"format":"paper-sword-hand-in/2"}', 'other-format'],
    ['half a link', () => value(makeHandInLink(handIn())).slice(0, 90), 'cut'],
    ['half the link of a run', () => LINK.slice(0, 90), 'link'],
    ['a number for a name', () => spoiled({ room: 7 }), 'wrong-form'],
    ['a name that is too long', () => spoiled({ room: 'x'.repeat(25) }), 'wrong-form'],
    ['a name over two lines', () => spoiled({ room: 'a\nb' }), 'room-letter'],
    ['more right than asked', () => spoiled({ check: { asked: 2, right: 3 } }), 'wrong-form'],
    ['a key too many', () => spoiled({ student: 'x' }), 'wrong-form'],
    ['another exercise’s code', () => spoiled({ exercise: '00000000' }), 'other-terms'],
    ['no run', () => spoiled({ run: {} }), 'tree'],
    ['a list for a run', () => spoiled({ run: [] }), 'tree'],
    ['nothing for a run', () => spoiled({ run: null }), 'wrong-form'],
  ];

  test.each(REFUSED)('%s is refused', (_name, text, kind) => {
    expect(problem(parseHandIn(text())).kind).toBe(kind);
  });

  test('hostile text never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        for (const one of [text, `H${text}`, `#hand-in=${text}`, `{"format":${text}}`]) {
          problem(parseHandIn(one));
        }
      }),
    );
  });

  test('a label is any text of 24 letters without control characters', () => {
    for (const good of ['', 'Room 3', 'غرفة ٣', 'اتاق\u200cسه', '📐 group', 'x'.repeat(24)]) {
      expect(labelProblem(good)).toBeNull();
    }
    for (const bad of ['a\nb', '\u0000', '\u202eabc', '\ud800', 'x'.repeat(25)]) {
      expect(labelProblem(bad)).not.toBeNull();
      expect(labelProblem(tidyLabel(bad))).toBeNull();
    }
  });

  test('a label can be seen, and is not another’s with signs that cannot', () => {
    for (const hidden of ['\u200b', '\u200e', '\u200f', '\u061c', '\u2060', '\ufeff', '\u00ad']) {
      expect(labelProblem(`Reed${hidden}`)).toMatchObject({ kind: 'room-letter', at: 5 });
      expect(tidyLabel(`Reed${hidden}`)).toBe('Reed');
      expect(tidyLabel(hidden)).toBe('');
    }
    for (const blank of ['\u200c', '\u200d\u200d', ' \ufe0f', '\u2800']) {
      expect(labelProblem(blank)).toMatchObject({ kind: 'room-letter' });
      expect(tidyLabel(blank)).toBe('');
    }
    expect(tidyLabel(`${'\u200d'.repeat(24)} a`)).toBe('');
  });
});

describe('admitting', () => {
  const named = (n: number): string => `Room ${n}`;
  const room = (sent: HandIn, here: readonly Room[] = []): Room => {
    const admitted: Admitted = admit(sent, findScenario, here, named);
    if (!admitted.ok) throw new Error(sentence(admitted.problem));
    return admitted.room;
  };

  test('gives the whole run by file and by link, with how it was played', () => {
    const byFile = room(handIn());
    const byLink = room(handIn({ run: { kind: 'link', link: LINK } }));
    expect(byFile.run.record).toEqual(GAME.record);
    expect(byLink.run.record).toEqual(GAME.record);
    expect(byFile.run.states).toEqual(GAME.run.states);
    expect(byFile.run.logs).toEqual(byLink.run.logs);
    expect(byFile.persons).toEqual(SEATS);
    expect(byFile).toMatchObject({ check: { asked: 5, right: 4 }, exercise: exerciseCode(PLAIN) });
  });

  test.each([
    ['its own label', 'Silver Reed', ['Room 1'], 'Silver Reed'],
    ['a number behind one that is taken', 'Reed', ['Reed', 'Reed 2'], 'Reed 3'],
    ['a label that stays short', 'x'.repeat(24), ['x'.repeat(24)], `${'x'.repeat(22)} 2`],
    ['its place when it brings none', ' ', ['Reed', 'Otter'], 'Room 3'],
    ['the next that is free', '', ['Room 2'], 'Room 3'],
  ])('gives %s', (_name, wished, taken, label) => {
    // Of another exercise, so that none of them is the same room.
    const other = room(handIn({ exercise: 'ffffffff', terms: null }));
    const here = taken.map((one) => ({ ...other, label: one, wished: one }));
    expect(room(handIn({ room: wished }), here).label).toBe(label);
  });

  test('refuses a run that does not play again, and a scenario that is not here', () => {
    const [first, ...rest] = GAME.record.turns;
    if (!first) throw new Error('a game without a week');
    const turns = [{ ...first, orders: { ...first.orders, baghdad: [] } }, ...rest];
    const changed = handIn({
      run: { kind: 'record', record: { ...GAME.record, turns }, tree: null },
    });
    expect(problem(asRead(admit(changed, findScenario, [])))).toMatchObject({
      kind: 'record',
      problem: { kind: 'differs', week: 1 },
    });
    expect(problem(asRead(admit(handIn(), () => undefined, [])))).toMatchObject({
      kind: 'record',
      problem: { kind: 'unknown-scenario' },
    });
    const byLink = handIn({ run: { kind: 'link', link: LINK } });
    expect(problem(asRead(admit(byLink, () => undefined, [])))).toMatchObject({
      kind: 'link',
      problem: { kind: 'unknown-scenario' },
    });
  });
});

function asRead(admitted: Admitted): ClassRead<unknown> {
  return admitted.ok ? { ok: true, value: admitted.room } : admitted;
}

/** What an independent decoder reads in a code that is drawn four pixels a module. */
function decoded(matrix: readonly (readonly boolean[])[]): string | undefined {
  const quiet = 4;
  const scale = 4;
  const size = (matrix.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const black = matrix[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] ?? false;
      if (black) pixels.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3);
    }
  }
  return jsQR(pixels, size, size)?.data;
}

describe('a QR code', () => {
  const address = 'https://classroom.example.org/paper-sword/';

  test.each([
    ['an exercise', `${address}#exercise=${makeExerciseLink(FULL)}`],
    ['a hand-in', `${address}#hand-in=${value(makeHandInLink(handIn()))}`],
    ['the longest that is drawn', `${address}#${'x'.repeat(QR_MOST_BYTES - address.length - 1)}`],
  ])('of %s is read by another decoder', (_name, text) => {
    const matrix = qrMatrix(text);
    expect(qrBytes(text)).toBeLessThanOrEqual(QR_MOST_BYTES);
    expect(matrix && decoded(matrix)).toBe(text);
    // Version 20 has 97 modules a side.
    expect(matrix?.length).toBeLessThanOrEqual(97);
  });

  test('is not drawn of more than 660 bytes, nor of nothing', () => {
    expect(qrMatrix('x'.repeat(QR_MOST_BYTES + 1))).toBeNull();
    expect(qrBytes('é'.repeat(400))).toBe(800);
    expect(qrMatrix('é'.repeat(331))).toBeNull();
    expect(qrMatrix('')).toBeNull();
  });
});
