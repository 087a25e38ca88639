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
import { gradebookRows } from '../src/app/class/rubric.ts';
import { simulateRoom } from '../src/app/class/simulate.ts';
import { createImpactPort } from '../src/app/trial-asker.ts';
import { handInText, MOST_LETTERS_OF_FILE } from '../src/run/class/hand-in-file.ts';
import { makeHandInLink } from '../src/run/class/hand-in-link.ts';
import type { HandIn } from '../src/run/class/hand-in.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { handedIn, takePasted } from '../src/ui/class/intake.tsx';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const CATALOGUE = catalogueOf(SCENARIOS);
const find = (id: string) => SCENARIOS.find((one) => one.id === id);
const EXERCISE = changeExercise(
  firstExercise(CATALOGUE, 'class-seed'),
  { lesson: null, weeks: 3 },
  CATALOGUE,
);

/** What windows share. */
interface Shelf extends ClassPort {
  desk: KeptDesk | null;
  readonly rooms: Map<number, KeptRoom>;
  /** The same shelf in another window, which is told of what this one writes. */
  window(): Shelf;
}

function shelf(refuse: () => boolean = () => false): Shelf {
  const rooms = new Map<number, KeptRoom>();
  const windows: { changed: (() => void)[] }[] = [];
  let desk: KeptDesk | null = null;
  let given = 0;
  const open = async (): Promise<void> => {
    if (refuse()) throw new Error('no storage');
  };
  const window = (): Shelf => {
    const here: { changed: (() => void)[] } = { changed: [] };
    windows.push(here);
    const tell = (): void => {
      for (const changed of windows.flatMap((one) => (one === here ? [] : one.changed))) changed();
    };
    return {
      rooms,
      window,
      get desk() {
        return desk;
      },
      set desk(next) {
        desk = next;
      },
      load: async (): Promise<KeptClass> => {
        await open();
        const kept = [...rooms.values()].sort((one, other) => one.id - other.id);
        return structuredClone({ desk, rooms: kept });
      },
      changeDesk: async (change) => {
        await open();
        desk = structuredClone(change(desk));
        tell();
      },
      keepRooms: async (more, gone) => {
        await open();
        for (const room of more) rooms.set(room.id, structuredClone(room));
        for (const id of gone) rooms.delete(id);
        tell();
      },
      placeAfter: (last) => {
        given = Math.max(given, last) + 1;
        return given;
      },
      watch: (changed) => here.changed.push(changed),
    };
  };
  return window();
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
    expect(seen.splice(0)).toEqual(['0/4', '1/4', '2/4', '3/4']);
    const [first, second] = played.map(({ run }) => makeLink(run.record, find));
    if (!first?.ok || !second?.ok) throw new Error('no links');
    await one.klass.admitText(`${first.value}\n${second.value}`, 'pasted');
    expect(seen).toEqual(['0/2', '1/2']);
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
    before.klass.remove(['Group 3']);
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
    expect(now.grading.get('Tall Poplar')).toEqual({ levels: { reasoning: 3 }, note: 'clear' });
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
    keeping.desk = { form: 2, exercise: 'damaged', tab: 'nowhere', grading: '{"a":1' };
    const after = made(keeping);
    await after.klass.start();
    expect(labelsOf(after)).toEqual(['Group 1', 'Group 3', 'Group 4']);
    expect(after.klass.store.get()).toMatchObject({ tab: 'exercise', grading: new Map() });
    expect(after.klass.store.get().refused).toHaveLength(1);
  });
});

describe('several windows', () => {
  test('rooms of one are never written over by another, with word of it or without', async () => {
    const keeping = shelf();
    const deaf = (of: Shelf): ClassPort => ({ ...of, watch: () => undefined });
    const [one, other] = [made(deaf(keeping)), made(deaf(keeping.window()))];
    await Promise.all([one.klass.start(), other.klass.start()]);
    await Promise.all([
      one.klass.admitAll(files.slice(0, 2)),
      other.klass.admitAll(files.slice(2, 4)),
    ]);
    await Promise.all([one.klass.settled(), other.klass.settled()]);
    const after = made(keeping.window());
    await after.klass.start();
    expect(labelsOf(after).sort()).toEqual(['Group 1', 'Group 2', 'Group 3', 'Group 4']);
  });

  test('the exercise of one and the grades of the other both stay', async () => {
    const keeping = shelf();
    const deaf = (of: Shelf): ClassPort => ({ ...of, watch: () => undefined });
    const first = made(keeping);
    await first.klass.start();
    await first.klass.admitAll(files.slice(0, 2));
    await first.klass.settled();
    const [one, other] = [made(deaf(keeping.window())), made(deaf(keeping.window()))];
    await Promise.all([one.klass.start(), other.klass.start()]);
    one.klass.setExercise({ ...EXERCISE, title: 'Section B' });
    one.klass.grade('Group 1', { note: 'seen by one' });
    await one.klass.settled();
    other.klass.grade('Group 2', { note: 'seen by the other' });
    other.klass.show('grading');
    await other.klass.settled();
    const after = made(keeping.window());
    await after.klass.start();
    const { exercise, grading, tab } = after.klass.store.get();
    expect(exercise.title).toBe('Section B');
    expect(grading.get('Group 1')?.note).toBe('seen by one');
    expect(grading.get('Group 2')?.note).toBe('seen by the other');
    expect(tab).toBe('grading');
  });

  test('each follows the other: rooms that come and go, the exercise and grades, and no more', async () => {
    const keeping = shelf();
    const [one, other] = [made(keeping), made(keeping.window())];
    await one.klass.start();
    await other.klass.start();
    other.klass.show('grading');
    await one.klass.admitAll(files.slice(0, 2));
    await expect.poll(() => labelsOf(other)).toEqual(['Group 1', 'Group 2']);
    one.klass.setExercise({ ...EXERCISE, title: 'Section B' });
    one.klass.grade('Group 2', { note: 'seen' });
    await expect.poll(() => other.klass.store.get().exercise.title).toBe('Section B');
    await expect.poll(() => other.klass.store.get().grading.get('Group 2')?.note).toBe('seen');
    expect(other.klass.store.get().tab).toBe('grading');
    expect(one.klass.store.get().tab).toBe('exercise');
    other.klass.remove(['Group 2']);
    await expect.poll(() => labelsOf(one)).toEqual(['Group 1']);
    other.klass.undo();
    await expect.poll(() => labelsOf(one)).toEqual(['Group 1', 'Group 2']);
    await expect.poll(() => one.klass.store.get().grading.get('Group 2')?.note).toBe('seen');
    // A code that is scanned in both is still one room.
    await other.klass.admitAll(files.slice(0, 1));
    expect(labelsOf(other)).toEqual(['Group 1', 'Group 2']);
  });
});

describe('taking away and bringing back', () => {
  test('a grade stays with its room, and is not given to another of that name', async () => {
    const keeping = shelf();
    const one = made(keeping);
    await one.klass.start();
    const [first, second] = files;
    const [, room] = played;
    if (!first || !second || !room) throw new Error('no files');
    await one.klass.admitAll([first]);
    one.klass.grade('Group 1', { levels: { reasoning: 4 }, note: 'clear' });
    one.klass.remove(['Group 1']);
    expect(one.klass.store.get().grading.size).toBe(0);
    await one.klass.admitAll([{ name: 'other', text: handInText(handInOf(room, 'Group 1')) }]);
    expect(one.klass.store.get().grading.get('Group 1')).toBeUndefined();
    one.klass.undo();
    expect(labelsOf(one).sort()).toEqual(['Group 1', 'Group 1 2']);
    const { grading } = one.klass.store.get();
    expect([grading.get('Group 1 2')?.note, grading.get('Group 1')]).toEqual(['clear', undefined]);
    await one.klass.settled();
    const after = made(keeping.window());
    await after.klass.start();
    expect([...after.klass.store.get().grading.values()].map(({ note }) => note)).toEqual([
      'clear',
    ]);
  });

  test('what was weighed of a room is not another’s of that name', async () => {
    const port: ImpactPort = {
      ask: (_question, _scenario, answers) => {
        queueMicrotask(() => answers.failed(new Error('no')));
        return { cancel: () => undefined };
      },
    };
    const one = made(shelf(), { impact: both(port) });
    await one.klass.admitAll(files.slice(0, 1));
    one.klass.show('debrief');
    one.klass.weigh();
    await expect.poll(() => one.klass.store.get().impact.has('Group 1')).toBe(true);
    one.klass.remove(['Group 1']);
    const [, room] = played;
    if (!room) throw new Error('no room');
    await one.klass.admitAll([{ name: 'other', text: handInText(handInOf(room, 'Group 1')) }]);
    expect(one.klass.store.get().impact.has('Group 1')).toBe(false);
  });

  test('several at once are one step', async () => {
    const one = made();
    await one.klass.admitAll(files);
    one.klass.remove(['Group 1', 'Group 3', 'Group 4']);
    expect(labelsOf(one)).toEqual(['Group 2']);
    one.klass.undo();
    expect(labelsOf(one)).toEqual(['Group 1', 'Group 2', 'Group 3', 'Group 4']);
  });

  test('rooms that could not be read stay on the shelf until nothing can be brought back', async () => {
    const keeping = shelf();
    const before = made(keeping);
    await before.klass.admitAll(files);
    await before.klass.settled();
    const [, second] = keeping.rooms.values();
    if (!second) throw new Error('no room');
    keeping.rooms.set(second.id, { ...second, text: 'damaged' });
    const one = made(keeping.window());
    await one.klass.start();
    one.klass.clear();
    await one.klass.settled();
    expect([...keeping.rooms.keys()]).toEqual([second.id]);
    one.klass.undo();
    await one.klass.settled();
    expect(keeping.rooms.size).toBe(4);
    one.klass.clear();
    await one.klass.admitAll(files.slice(0, 1));
    one.klass.remove(['Group 1']);
    await one.klass.settled();
    expect(keeping.rooms.size).toBe(0);
  });
});

describe('what comes in', () => {
  test('a chosen file is not read before its turn', async () => {
    const file = new File(['{}'], 'room.json');
    let read = 0;
    const text = (): Promise<string> => {
      read += 1;
      return Promise.resolve('{}');
    };
    const { name, size, text: later } = handedIn(Object.assign(file, { text }));
    expect([name, size, read]).toEqual(['room.json', 2, 0]);
    expect(typeof later === 'function' && (await later())).toBe('{}');
    expect(read).toBe(1);
  });

  test('a file that is too large is named as that, and read by nobody; files are read one by one', async () => {
    const one = made(shelf(), { wordProblem: (problem) => JSON.stringify(problem) });
    let [open, most, read] = [0, 0, 0];
    const slow = (text: string) => async (): Promise<string> => {
      open += 1;
      most = Math.max(most, open);
      read += 1;
      await Promise.resolve();
      open -= 1;
      return text;
    };
    await one.klass.admitAll([
      ...files.map(({ name, text }) => ({ name, size: text.length, text: slow(text) })),
      { name: 'large.json', size: MOST_LETTERS_OF_FILE + 1, text: slow('{}') },
      { name: 'gone.json', size: 1, text: async () => null },
    ]);
    expect(labelsOf(one)).toHaveLength(4);
    expect([most, read]).toEqual([1, 4]);
    const { refused } = one.klass.store.get();
    expect(refused.map(({ name }) => name)).toEqual(['large.json', 'gone.json']);
    expect(refused[0]?.why).toContain('"big"');
    expect(refused[1]?.why).toBe('unreadable');
  });

  test('what is pasted while links are read is not cleared away with them', async () => {
    const taken: string[] = [];
    let field = 'first';
    let read = (): void => undefined;
    const session = {
      admitText: (text: string): Promise<void> => {
        taken.push(text);
        return new Promise((resolve) => {
          read = resolve;
        });
      },
    };
    const clear = (): void => {
      field = '';
    };
    takePasted(session, field, clear);
    field = 'second';
    read();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(field).toBe('second');
    takePasted(session, field, clear);
    takePasted(session, field, clear);
    expect(taken).toEqual(['first', 'second']);
  });

  test('a list as JSON is one refusal, and words around a link are none', async () => {
    const one = made();
    const [room] = played;
    if (!room) throw new Error('no room');
    await one.klass.admitText(`[\n  ${JSON.stringify({ a: 1 })},\n 2 ]`, 'pasted');
    expect(one.klass.store.get().refused).toHaveLength(1);
    one.klass.clearRefused();
    const link = makeLink(room.run.record, find);
    if (!link.ok) throw new Error('no link');
    await one.klass.admitText(`Heron: https://example.org/#run=${link.value}`, 'pasted');
    expect(one.klass.store.get().refused).toEqual([]);
    expect(labelsOf(one)).toHaveLength(1);
  });

  test('a crisis that cannot be fetched is told, and asked for again when the lesson is opened', async () => {
    let connected = false;
    const one = made(shelf(), {
      scenarios: {
        load: async (id) => {
          if (!connected) throw new Error('no connection');
          return find(id) ?? null;
        },
      },
    });
    await one.klass.start();
    await expect.poll(() => one.klass.store.get().crisisFailed).toBe(true);
    expect(one.klass.store.get().crisis).toBeNull();
    connected = true;
    one.klass.show('lesson');
    await expect.poll(() => one.klass.store.get().crisis?.id).toBe(EXERCISE.scenario);
    expect(one.klass.store.get().crisisFailed).toBe(false);
  });
});

describe('names that objects have of themselves', () => {
  const OWN = ['constructor', 'toString', '__proto__'] as const;

  test('are labels like any other', async () => {
    const keeping = shelf();
    const one = made(keeping);
    await one.klass.start();
    await one.klass.admitAll(
      OWN.flatMap((label, at) => {
        const room = played[at];
        return room ? [{ name: label, text: handInText(handInOf(room, label)) }] : [];
      }),
    );
    expect(labelsOf(one)).toEqual([...OWN]);
    const before = one.klass.store.get();
    for (const label of OWN) {
      expect([before.impact.get(label), before.grading.get(label)]).toEqual([undefined, undefined]);
      one.klass.grade(label, { levels: { reasoning: 2 } });
      one.klass.grade(label, { note: label });
    }
    one.klass.csv('gradebook');
    one.klass.reckon().questions(before.impact);
    await one.klass.settled();
    const after = made(keeping.window());
    await after.klass.start();
    for (const label of OWN) {
      expect(after.klass.store.get().grading.get(label)).toEqual({
        levels: { reasoning: 2 },
        note: label,
      });
      expect(one.files[0]?.text).toContain(label);
    }
    expect(gradebookRows(OWN, new Map()).map(({ note, sum }) => [note, sum])).toEqual(
      OWN.map(() => ['', null]),
    );
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
    expect(now.grading.get('Slow Barge')?.note).toBe('seen');
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
    expect(one.klass.store.get().impact.get('Group 3')?.open).toBe(0);
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
      .poll(() => one.klass.store.get().impact.get('Group 1')?.open, { timeout: 60_000 })
      .toBe(0);
    const { rows } = one.klass.store.get().impact.get('Group 1') ?? { rows: [] };
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
