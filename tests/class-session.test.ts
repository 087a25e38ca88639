// The instructor's session: rooms come in one by one, damaged ones are named, the class comes back after a reload, and a refusal of the storage loses nothing.
import { beforeAll, describe, expect, test } from 'vitest';

import { parseAddress } from '../src/app/address.ts';
import { catalogueOf } from '../src/app/catalogue.ts';
import type { ClassPort, KeptClass, KeptDesk, KeptRoom } from '../src/app/class-port.ts';
import { classCsv, classTable } from '../src/app/class/class-csv.ts';
import type { ClassSession, ClassTools } from '../src/app/class/class-desk.ts';
import { createClassSession } from '../src/app/class/class-session.ts';
import { changeExercise, firstExercise } from '../src/app/class/exercise-draft.ts';
import type { ImpactPort } from '../src/app/odds-port.ts';
import type { Room } from '../src/app/class/room.ts';
import { simulateRoom } from '../src/app/class/simulate.ts';
import { createImpactPort } from '../src/app/trial-asker.ts';
import { handInText } from '../src/run/class/hand-in-file.ts';
import { makeHandInLink } from '../src/run/class/hand-in-link.ts';
import type { HandIn } from '../src/run/class/hand-in.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const CATALOGUE = catalogueOf(SCENARIOS);
const find = (id: string) => SCENARIOS.find((one) => one.id === id);
const EXERCISE = changeExercise(
  firstExercise(CATALOGUE, 'class-seed'),
  { lesson: null, weeks: 3 },
  CATALOGUE,
);

interface Shelf extends ClassPort {
  desk: KeptDesk | null;
  readonly rooms: Map<number, KeptRoom>;
}

function shelf(refuse: () => boolean = () => false): Shelf {
  const open = async (): Promise<void> => {
    if (refuse()) throw new Error('no storage');
  };
  const kept: Shelf = {
    desk: null,
    rooms: new Map(),
    load: async (): Promise<KeptClass> => {
      await open();
      return { desk: kept.desk, rooms: [...kept.rooms.values()] };
    },
    keepDesk: async (desk) => {
      await open();
      kept.desk = structuredClone(desk);
    },
    keepRooms: async (rooms, gone) => {
      await open();
      for (const room of rooms) kept.rooms.set(room.id, structuredClone(room));
      for (const id of gone) kept.rooms.delete(id);
    },
  };
  return kept;
}

/** The same way for the opened room and for the others. */
function both(port: ImpactPort): ClassTools['impact'] {
  return { opened: port, background: port };
}

interface Made {
  readonly klass: ClassSession;
  readonly files: { name: string; text: string }[];
}

function made(keeping: ClassPort = shelf(), more: Partial<ClassTools> = {}): Made {
  const files: Made['files'] = [];
  let drawn = 0;
  const pause = async (): Promise<void> => undefined;
  const klass = createClassSession({
    keeping,
    files: { download: (name, text) => files.push({ name, text }) },
    luck: { freshSeed: () => `fresh-${++drawn}` },
    catalogue: CATALOGUE,
    scenarios: { load: async (id) => find(id) ?? null },
    impact: both({ ask: () => ({ cancel: () => undefined }) }),
    pause,
    wordProblem: ({ kind }) => kind,
    wordLink: ({ kind }) => kind,
    word: (what) => what,
    nameRoom: (n) => `Room ${n}`,
    nameSimulated: (n) => `Simulated ${n}`,
    ...more,
  });
  return { klass, files };
}

function handInOf(room: Room, label: string): HandIn {
  return {
    room: label,
    exercise: room.exercise,
    terms: null,
    check: room.check,
    consulted: room.consulted,
    run: { kind: 'record', record: room.run.record, tree: null },
  };
}

const labelsOf = ({ klass }: Made): string[] => klass.store.get().rooms.map(({ label }) => label);

let played: readonly Room[] = [];
let files: readonly { name: string; text: string }[] = [];
beforeAll(() => {
  const scenario = find(EXERCISE.scenario);
  if (!scenario) throw new Error('no scenario');
  played = [1, 2, 3, 4].map((n) => simulateRoom(scenario, EXERCISE, n));
  files = played.map((room, at) => ({
    name: `room-${at + 1}.json`,
    text: handInText(handInOf(room, `Group ${at + 1}`)),
  }));
});

describe('rooms coming in', () => {
  test('a damaged one is named with its sentence, and the others come in, in their order', async () => {
    const one = made();
    const [first, second, third] = files;
    if (!first || !second || !third) throw new Error('no files');
    const changed = second.text.replace(
      /"hash": "(.)/,
      (_, digit: string) => `"hash": "${digit === '0' ? '1' : '0'}`,
    );
    await one.klass.admitAll([
      first,
      { name: 'changed.json', text: changed },
      { name: 'cut.json', text: third.text.slice(0, 200) },
      { name: 'gone.json', text: null },
      third,
    ]);
    expect(labelsOf(one)).toEqual(['Group 1', 'Group 3']);
    const { refused, progress } = one.klass.store.get();
    expect(refused.map(({ name }) => name)).toEqual(['changed.json', 'cut.json', 'gone.json']);
    expect(refused.every(({ why }) => why !== '')).toBe(true);
    expect(progress).toBeNull();
  });

  test('progress is told room by room', async () => {
    const seen: string[] = [];
    const one: Made = made(shelf(), {
      pause: async () => {
        const { progress } = one.klass.store.get();
        if (progress) seen.push(`${progress.done}/${progress.of}`);
      },
    });
    await one.klass.admitAll(files);
    expect(seen).toEqual(['0/4', '1/4', '2/4', '3/4']);
  });

  test('links come in one a line, of a hand-in and of a bare run; a second of a name gets a number', async () => {
    const one = made();
    const [first, second] = played;
    if (!first || !second) throw new Error('no rooms');
    const run = makeLink(second.run.record, find);
    if (!run.ok) throw new Error('no link');
    const handIn = (room: Room): string => {
      const link = makeHandInLink({
        ...handInOf(room, 'Group 1'),
        run: { kind: 'link', link: linkOf(room) },
      });
      if (!link.ok) throw new Error('no hand-in link');
      return `https://example.org/#hand-in=${link.value}`;
    };
    const lines = [handIn(first), run.value, handIn(second), handIn(first), 'nonsense'];
    await one.klass.admitText(lines.join('\n'), 'pasted');
    expect(labelsOf(one)).toEqual(['Group 1', 'Room 2', 'Group 1 2']);
    // The fourth is the first again: a code that was scanned twice.
    expect(one.klass.store.get().refused).toEqual([
      { name: 'pasted 4', why: 'already' },
      expect.objectContaining({ name: 'pasted 5' }),
    ]);
  });

  function linkOf(room: Room): string {
    const link = makeLink(room.run.record, find);
    if (!link.ok) throw new Error('no link');
    return link.value;
  }

  test('rooms of another length are a group of their own', async () => {
    const one = made();
    await one.klass.admitAll(files.slice(0, 2));
    one.klass.setExercise({ ...EXERCISE, weeks: 4 });
    await one.klass.simulate(1);
    const groups = new Set(one.klass.store.get().rooms.map(({ group }) => group));
    expect(groups.size).toBe(2);
    expect(one.klass.reckon().tree('all')?.group.rooms).toHaveLength(2);
    one.klass.chooseGroup([...groups][1] ?? '');
    expect(one.klass.reckon().tree('all')?.group.rooms).toHaveLength(1);
  });
});

describe('what is kept', () => {
  test('a page loaded anew has the class again: rooms, names, exercise, tab, grades', async () => {
    const keeping = shelf();
    const before = made(keeping);
    await before.klass.start();
    before.klass.setExercise(EXERCISE);
    before.klass.show('grading');
    await before.klass.admitAll(files);
    await before.klass.simulate(1);
    expect(before.klass.rename('Group 2', 'Tall Poplar')).toBe(true);
    before.klass.remove('Group 3');
    before.klass.grade('Tall Poplar', { levels: { reasoning: 3 }, note: 'clear' });
    await before.klass.settled();

    const after = made(keeping);
    await after.klass.start();
    const now = after.klass.store.get();
    expect(labelsOf(after)).toEqual(['Group 1', 'Tall Poplar', 'Group 4', 'Simulated 1']);
    expect(now.rooms.map(({ figures }) => figures)).toEqual(
      before.klass.store.get().rooms.map(({ figures }) => figures),
    );
    expect(now.rooms.map(({ simulated }) => simulated)).toEqual([false, false, false, true]);
    expect(now.exercise).toEqual(before.klass.store.get().exercise);
    expect(now.tab).toBe('grading');
    expect(now.grading['Tall Poplar']).toEqual({ levels: { reasoning: 3 }, note: 'clear' });
    expect(now.ready).toBe(true);
    // What comes in later takes no place that is taken.
    await after.klass.admitAll(files.slice(2, 3));
    await after.klass.settled();
    expect(keeping.rooms.size).toBe(5);
  });

  test('what is opened while the shelf is read writes nothing over it, and stays open', async () => {
    const keeping = shelf();
    const before = made(keeping);
    await before.klass.start();
    before.klass.setExercise({ ...EXERCISE, title: 'Section B' });
    before.klass.show('grading');
    await before.klass.settled();
    const after = made(keeping);
    const starting = after.klass.start();
    after.klass.show('debrief');
    await starting;
    await after.klass.settled();
    expect(after.klass.store.get()).toMatchObject({
      tab: 'debrief',
      exercise: { title: 'Section B' },
    });
    const third = made(keeping);
    await third.klass.start();
    expect(third.klass.store.get()).toMatchObject({
      tab: 'debrief',
      exercise: { title: 'Section B' },
    });
  });

  test('a storage that refuses is told, and the class in memory is whole', async () => {
    const one = made(shelf(() => true));
    await one.klass.start();
    await one.klass.admitAll(files);
    await one.klass.settled();
    expect(labelsOf(one)).toHaveLength(4);
    expect(one.klass.store.get().kept).toBe(false);
    expect(one.klass.store.get().ready).toBe(true);
  });

  test('all rooms can be taken out and brought back, on the shelf too', async () => {
    const keeping = shelf();
    const one = made(keeping);
    await one.klass.admitAll(files);
    one.klass.openRoom('Group 2');
    one.klass.choosePair(['Group 1', 'Group 2']);
    one.klass.clear();
    await one.klass.settled();
    expect(keeping.rooms.size).toBe(0);
    expect(one.klass.store.get()).toMatchObject({ opened: null, pair: null, canUndo: true });
    one.klass.undo();
    await one.klass.settled();
    expect(labelsOf(one)).toEqual(['Group 1', 'Group 2', 'Group 3', 'Group 4']);
    expect(keeping.rooms.size).toBe(4);
    expect(one.klass.store.get().canUndo).toBe(false);
  });

  test('a damaged shelf leaves what can be read', async () => {
    const keeping = shelf();
    const before = made(keeping);
    await before.klass.admitAll(files);
    await before.klass.settled();
    const [, second] = keeping.rooms.values();
    if (second) keeping.rooms.set(second.id, { ...second, text: 'damaged' });
    keeping.desk = { form: 1, exercise: 'damaged', tab: 'nowhere', grading: '{"a":1' };
    const after = made(keeping);
    await after.klass.start();
    expect(labelsOf(after)).toEqual(['Group 1', 'Group 3', 'Group 4']);
    expect(after.klass.store.get()).toMatchObject({ tab: 'exercise', grading: {} });
    expect(after.klass.store.get().refused).toHaveLength(1);
  });
});

describe('names', () => {
  test('a name is never empty, too long or given twice', async () => {
    const one = made();
    await one.klass.admitAll(files.slice(0, 2));
    expect(one.klass.rename('Group 1', '  ')).toBe(false);
    expect(one.klass.rename('Group 1', 'x'.repeat(25))).toBe(false);
    expect(one.klass.rename('Group 1', 'Group 2')).toBe(false);
    expect(one.klass.rename('Group 1', 'Group 1')).toBe(true);
    expect(one.klass.rename('nobody', 'Group 9')).toBe(false);
    expect(labelsOf(one)).toEqual(['Group 1', 'Group 2']);
  });

  test('what is chosen, weighed and written follows the name', async () => {
    const one = made();
    await one.klass.admitAll(files.slice(0, 2));
    one.klass.openRoom('Group 1');
    one.klass.choosePair(['Group 1', 'Group 2']);
    one.klass.grade('Group 1', { note: 'seen' });
    one.klass.rename('Group 1', 'Slow Barge');
    const now = one.klass.store.get();
    expect(now.opened).toBe('Slow Barge');
    expect(now.pair).toEqual(['Slow Barge', 'Group 2']);
    expect(now.grading['Slow Barge']?.note).toBe('seen');
    expect(one.klass.reckon().parting('Slow Barge', 'Group 2')?.rooms.one).toBe('Slow Barge');
    expect(now.rooms[0]?.figures.label).toBe('Slow Barge');
  });
});

describe('simulated rooms', () => {
  test('are rooms of the exercise, say that they are made up, and number on', async () => {
    const one = made();
    one.klass.setExercise(EXERCISE);
    await one.klass.simulate(2);
    await one.klass.simulate(1);
    expect(labelsOf(one)).toEqual(['Simulated 1', 'Simulated 2', 'Simulated 3']);
    const { rooms } = one.klass.store.get();
    expect(rooms.every(({ simulated }) => simulated)).toBe(true);
    expect(rooms.every(({ seed }) => seed === 'class-seed')).toBe(true);
    expect(new Set(rooms.map(({ group }) => group)).size).toBe(1);
  });
});

describe('weighing orders', () => {
  /** A port that notes who asked and answers when told. */
  function slowPort() {
    const asked: { seed: string; cancelled: boolean; fail: () => void }[] = [];
    const port: ImpactPort = {
      ask: (question, _scenario, answers) => {
        const one = {
          seed: JSON.stringify(question.orders),
          cancelled: false,
          fail: () => answers.failed(new Error('no')),
        };
        asked.push(one);
        return {
          cancel: () => {
            one.cancelled = true;
          },
        };
      },
    };
    return { port, asked };
  }

  test('the opened room first, one room at a time, and no more once the page is left', async () => {
    const { port, asked } = slowPort();
    const one = made(shelf(), { impact: both(port) });
    await one.klass.admitAll(files.slice(0, 3));
    one.klass.show('debrief');
    one.klass.openRoom('Group 3');
    const weeks = asked.length;
    expect(weeks).toBeGreaterThan(0);
    const own = played[2]?.run.record.turns.map(({ orders }) => orders) ?? [];
    expect(asked[0]?.seed).toContain(JSON.stringify(own.at(-1)).slice(1, -1));
    for (const { fail } of asked.slice(0, weeks)) fail();
    expect(asked.length).toBeGreaterThan(weeks);
    expect(one.klass.store.get().impact['Group 3']?.open).toBe(0);
    one.klass.leave();
    expect(asked.slice(weeks).every(({ cancelled }) => cancelled)).toBe(true);
  });

  test('gives ranked rows of fifty pairs, and not again what is there', async () => {
    const impact = createImpactPort({
      hands: () => [],
      pause: async () => undefined,
      terminate: () => undefined,
    });
    const one = made(shelf(), { impact: both(impact) });
    await one.klass.admitAll(files.slice(0, 1));
    one.klass.show('debrief');
    one.klass.weigh();
    await expect
      .poll(() => one.klass.store.get().impact['Group 1']?.open, { timeout: 60_000 })
      .toBe(0);
    const { rows } = one.klass.store.get().impact['Group 1'] ?? { rows: [] };
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ pairs }) => pairs === 50)).toBe(true);
    const before = one.klass.store.get().impact;
    one.klass.weigh();
    expect(one.klass.store.get().impact).toBe(before);
  }, 90_000);
});

describe('what is handed out', () => {
  test('the address of a room leads to its run at the week', async () => {
    const one = made();
    await one.klass.admitAll(files.slice(0, 1));
    const found = one.klass.addressOf('Group 1', 2);
    expect(found.ok && parseAddress(found.address)).toMatchObject({ kind: 'run', week: 2 });
    expect(one.klass.addressOf('nobody', 1).ok).toBe(false);
  });

  test('every table is the one of the command line', async () => {
    const one = made();
    await one.klass.admitAll(files);
    for (const table of one.klass.tables) one.klass.csv(table);
    expect(one.files.map(({ name }) => name)).toEqual(
      one.klass.tables.map((table) => `paper-sword-class-${table}.csv`),
    );
    const rooms = played.map((room, at) => ({ ...room, label: `Group ${at + 1}` }));
    expect(one.files[0]?.text).toBe(classCsv(classTable('rooms', rooms)));
  });

  test('a room saved as a file comes in again as it was', async () => {
    const one = made();
    await one.klass.admitAll(files.slice(0, 1));
    one.klass.saveRoom('Group 1');
    const [saved] = one.files;
    if (!saved) throw new Error('no file');
    const other = made();
    await other.klass.admitAll([saved]);
    expect(other.klass.store.get().rooms).toEqual(one.klass.store.get().rooms);
  });
});
