// The instructor's page: the class as it stands, and all that can be done with it. No rules, no screen: rooms come in, are played again, counted once and kept.
import { labelProblem, tidyLabel } from '../../run/class/room-label.ts';
import { handInText, parseHandIn } from '../../run/class/hand-in-file.ts';
import type { HandIn } from '../../run/class/hand-in.ts';
import { makeLink } from '../../run/share/make-link.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { formatAddress } from '../address.ts';
import { createStore } from '../store.ts';
import { admit } from './admit.ts';
import { CLASS_TABLES, classCsv, classTable } from './class-csv.ts';
import type { ClassSession, ClassTools, HandedIn } from './class-desk.ts';
import { createImpactQueue } from './class-impact.ts';
import { createClassKeeper, deskFrom } from './class-keeper.ts';
import { reckoningOf, type Reckoning } from './class-reckoning.ts';
import {
  NO_GRADE,
  type ClassState,
  type ClassTab,
  type Refused,
  type RoomRow,
} from './class-state.ts';
import { changeExercise, firstExercise } from './exercise-draft.ts';
import { rowOf, sortedRows } from './room-rows.ts';
import type { Room } from './room.ts';
import { freeLabel, handInOf, keptOf, type Seated } from './seated.ts';
import { simulateRoom } from './simulate.ts';

/** Starts a class over these tools; nothing is kept or fetched yet. */
export function createClassSession(tools: ClassTools): ClassSession {
  const { catalogue, scenarios, files, luck, pause, word, wordProblem } = tools;
  const store = createStore<ClassState>({
    tab: 'exercise',
    exercise: firstExercise(catalogue, luck.freshSeed()),
    crisis: null,
    rooms: [],
    refused: [],
    progress: null,
    ready: false,
    kept: true,
    canUndo: false,
    group: null,
    order: 'label',
    measure: 'intensity',
    seat: 'all',
    opened: null,
    pair: null,
    impact: {},
    grading: {},
  });
  const known = new Map<string, Scenario>();
  /** Rows by their runs: figures are reckoned once. */
  const rows = new WeakMap<Room['run'], RoomRow>();
  let seated: readonly Seated[] = [];
  let takenAway: readonly Seated[] = [];
  let starting: Promise<void> | null = null;
  let busy: Promise<void> = Promise.resolve();
  let nextId = 1;
  const keeper = createClassKeeper(tools.keeping, () => store.set({ kept: false }));
  const queue = createImpactQueue(tools.impact, ({ run }, impact) => {
    // By its run: the room may have been renamed or taken away since.
    const label = seated.find(({ room }) => room.run === run)?.room.label;
    if (label !== undefined) store.set((now) => ({ impact: { ...now.impact, [label]: impact } }));
  });
  /** What is reckoned, as long as the rows and the group are the same. */
  let reckoned: { readonly of: readonly unknown[]; readonly reckoning: Reckoning } | null = null;

  const inGroup = (): readonly Seated[] => {
    const { rooms, group } = store.get();
    const here = new Set(rooms.filter((row) => row.group === group).map(({ label }) => label));
    return seated.filter(({ room }) => here.has(room.label));
  };

  const labels = (): ReadonlySet<string> => new Set(seated.map(({ room }) => room.label));
  const find = (id: string): Scenario | undefined => known.get(id);
  /** What was kept has been looked for: before that nothing is written over it. */
  let deskRead = false;
  /** A part of the page that was opened before that, and stays open. */
  let shown: ClassTab | null = null;
  /** Places of kept rooms that could not be read: they stay until the class is cleared. */
  const unread = new Set<number>();
  const keepDesk = (): void => {
    if (deskRead) keeper.desk(store.get());
  };

  /** The store after the rooms have changed: what is chosen must be there. */
  function settle(refused: readonly Refused[] = store.get().refused): void {
    const before = store.get();
    const rooms = seated.map(({ room, simulated }) => {
      const row = rows.get(room.run) ?? rowOf(room, simulated);
      const named = row.label === room.label ? row : rowOf(room, simulated, row.figures);
      rows.set(room.run, named);
      return named;
    });
    const has = (label: string): boolean => rooms.some((row) => row.label === label);
    const group = rooms.some((row) => row.group === before.group)
      ? before.group
      : (rooms[0]?.group ?? null);
    store.set({
      rooms,
      refused,
      group,
      opened: before.opened !== null && has(before.opened) ? before.opened : null,
      pair: before.pair?.every(has) === true ? before.pair : null,
      canUndo: takenAway.length > 0,
    });
  }

  async function fetchScenario(id: string): Promise<void> {
    if (known.has(id)) return;
    const scenario = await scenarios.load(id);
    if (scenario) known.set(id, scenario);
  }

  function scenarioIn({ run }: HandIn): string | null {
    return run.kind === 'record' ? run.record.header.scenario.id : null;
  }

  /** Reads, plays again and seats one hand-in; the sentence when it does not hold. */
  async function take(text: string, simulated: boolean, id: number): Promise<string | null> {
    const read = parseHandIn(text);
    if (!read.ok) return wordProblem(read.problem);
    try {
      const named = scenarioIn(read.value);
      // A link names its crisis by a number of its own: every crisis is at hand for it.
      const needed = named === null ? catalogue.map((one) => one.id) : [named];
      await Promise.all(needed.map(fetchScenario));
    } catch {
      return word('not-fetched');
    }
    const admitted = admit(read.value, find, labels(), tools.nameRoom);
    if (!admitted.ok) return wordProblem(admitted.problem);
    // A code that is scanned twice is one room. Under another name the same run may be another room's.
    if (isHere(read.value.room, admitted.room)) return word('already');
    seated = [...seated, { id, room: admitted.room, simulated }];
    nextId = Math.max(nextId, id + 1);
    return null;
  }

  function isHere(wished: string, { run }: Room): boolean {
    const last = (one: Room['run']): string | undefined => one.record.turns.at(-1)?.hash;
    return seated.some(({ room }) => room.label === wished && last(room.run) === last(run));
  }

  async function takeAll(
    given: readonly (HandedIn & { readonly id?: number; readonly simulated?: boolean })[],
  ): Promise<void> {
    const refused: Refused[] = [...store.get().refused];
    const first = nextId;
    let done = 0;
    for (const { name, text, id, simulated = false } of given) {
      store.set({ progress: { what: 'reading', done, of: given.length } });
      // Played again one by one: together they would hold the page up.
      await pause();
      const why = text === null ? word('unreadable') : await take(text, simulated, id ?? nextId);
      if (why !== null) refused.push({ name, why });
      if (why !== null && id !== undefined) {
        unread.add(id);
        nextId = Math.max(nextId, id + 1);
      }
      done += 1;
    }
    store.set({ progress: null });
    settle(refused);
    if (given.some(({ id }) => id === undefined)) keepFrom(first);
  }

  /** Keeps the rooms that have come in since. */
  function keepFrom(first: number): void {
    keeper.rooms(seated.filter(({ id }) => id >= first).map(keptOf), []);
  }

  /** What takes a while happens one after the other. */
  function inTurn(act: () => Promise<void>): Promise<void> {
    const now = busy.then(act);
    // The next one is not to fail for the one before; whoever asked hears of it.
    busy = now.catch(() => undefined);
    return now;
  }

  const session: ClassSession = {
    store,

    start() {
      starting ??= inTurn(async () => {
        const kept = await keeper.load();
        if (kept?.desk) {
          const { desk } = kept;
          store.set((now) => deskFrom(desk, now, catalogue));
          if (shown !== null) store.set({ tab: shown });
        }
        deskRead = true;
        keepDesk();
        await takeAll(
          (kept?.rooms ?? []).map(({ id, text, simulated }) => ({
            name: tools.nameRoom(id),
            text,
            id,
            simulated,
          })),
        );
        store.set({ ready: true });
        void showCrisis();
      });
      return starting;
    },

    leave() {
      queue.stop();
    },

    breathe: pause,

    settled: () => keeper.settled(),

    show(tab) {
      shown = tab;
      store.set({ tab });
      if (tab !== 'debrief') queue.stop();
      keepDesk();
    },

    setExercise(change) {
      store.set(({ exercise }) => ({ exercise: changeExercise(exercise, change, catalogue) }));
      keepDesk();
      void showCrisis();
    },

    drawSeed: () => luck.freshSeed(),

    admitAll: (given) => inTurn(() => takeAll(given)),

    admitText(text, name) {
      const bare = text.trim();
      if (bare === '') return Promise.resolve();
      // A file that was pasted is one text; of links there is one a line.
      if (bare.startsWith('{')) return session.admitAll([{ name, text: bare }]);
      const lines = bare.split(/\s+/).filter((line) => line !== '');
      return session.admitAll(
        lines.map((line, at) => ({
          name: lines.length === 1 ? name : `${name} ${at + 1}`,
          text: line,
        })),
      );
    },

    clearRefused() {
      store.set({ refused: [] });
    },

    remove(label) {
      takeAway(seated.filter(({ room }) => room.label === label));
    },

    rename(label, to) {
      const cleaned = tidyLabel(to);
      const one = seated.find(({ room }) => room.label === label);
      if (!one || cleaned === '' || labelProblem(to.trim()) !== null) return false;
      if (cleaned === label) return true;
      if (labels().has(cleaned)) return false;
      const next = { ...one, room: { ...one.room, label: cleaned } };
      seated = seated.map((other) => (other === one ? next : other));
      const moved = <T>(by: Readonly<Record<string, T>>): Record<string, T> =>
        Object.fromEntries(
          Object.entries(by).map(([name, value]) => [name === label ? cleaned : name, value]),
        );
      const named = (name: string): string => (name === label ? cleaned : name);
      const { impact, grading, opened, pair } = store.get();
      settle();
      store.set({
        impact: moved(impact),
        grading: moved(grading),
        opened: opened === null ? null : named(opened),
        pair: pair && [named(pair[0]), named(pair[1])],
      });
      keeper.rooms([keptOf(next)], []);
      keepDesk();
      return true;
    },

    clear() {
      keeper.rooms([], [...unread]);
      unread.clear();
      takeAway(seated);
    },

    undo() {
      const back = takenAway.filter(({ room }) => !labels().has(room.label));
      takenAway = [];
      seated = [...seated, ...back].slice().sort((one, other) => one.id - other.id);
      settle();
      keeper.rooms(back.map(keptOf), []);
    },

    simulate: (count) =>
      inTurn(async () => {
        const { exercise } = store.get();
        const scenario = await fetchScenario(exercise.scenario).then(
          () => find(exercise.scenario),
          () => undefined,
        );
        if (!scenario) {
          store.set(({ refused }) => ({
            refused: [...refused, { name: exercise.scenario, why: word('not-fetched') }],
          }));
          return;
        }
        const first = nextId;
        const before = seated.filter(({ simulated }) => simulated).length;
        for (let done = 0; done < count; done += 1) {
          store.set({ progress: { what: 'simulating', done, of: count } });
          await pause();
          const made = simulateRoom(scenario, exercise, before + done + 1, tools.nameSimulated);
          const free = freeLabel(made.label, labels());
          seated = [...seated, { id: nextId, room: { ...made, label: free }, simulated: true }];
          nextId += 1;
        }
        store.set({ progress: null });
        settle();
        keepFrom(first);
      }),

    chooseGroup(group) {
      queue.stop();
      store.set({ group, opened: null, pair: null });
    },
    chooseOrder: (order) => store.set({ order }),
    chooseMeasure: (measure) => store.set({ measure }),
    chooseSeat: (seat) => store.set({ seat }),
    openRoom(opened) {
      store.set({ opened });
      session.weigh();
    },
    choosePair: (pair) => store.set({ pair }),

    weigh() {
      const { opened, rooms, order, tab } = store.get();
      if (tab !== 'debrief') return;
      const here = new Map(inGroup().map(({ room }) => [room.label, room]));
      const shown = sortedRows(rooms, order).flatMap(({ label }) => here.get(label) ?? []);
      const first = opened === null ? undefined : here.get(opened);
      queue.weigh(first ? [first, ...shown.filter((room) => room !== first)] : shown, first);
    },

    grade(label, change) {
      store.set(({ grading }) => ({
        grading: { ...grading, [label]: { ...(grading[label] ?? NO_GRADE), ...change } },
      }));
      keepDesk();
    },

    reckon() {
      const { rooms, group } = store.get();
      if (reckoned?.of[0] !== rooms || reckoned.of[1] !== group) {
        const here = inGroup().map(({ room }) => room);
        const figures = new Map(rooms.map((row) => [row.label, row.figures]));
        reckoned = { of: [rooms, group], reckoning: reckoningOf(here, figures) };
      }
      return reckoned.reckoning;
    },

    scenarioOf(group) {
      const row = store.get().rooms.find((one) => one.group === group);
      return row ? (find(row.scenario) ?? null) : null;
    },

    addressOf(label, week) {
      const one = seated.find(({ room }) => room.label === label);
      if (!one) return { ok: false, why: word('unreadable') };
      const made = makeLink(one.room.run.record, find);
      if (!made.ok) return { ok: false, why: tools.wordLink(made.problem) };
      return {
        ok: true,
        address: formatAddress({ kind: 'run', link: made.value, week, eyes: 'open' }),
      };
    },

    recordOf(label) {
      const one = seated.find(({ room }) => room.label === label);
      return one ? JSON.stringify(one.room.run.record) : null;
    },

    tables: CLASS_TABLES,

    csv(name) {
      const { grading, rooms } = store.get();
      const table = classTable(
        name,
        seated.map(({ room }) => room),
        grading,
        new Map(rooms.map((row) => [row.label, row.figures])),
      );
      files.download(`paper-sword-class-${name}.csv`, classCsv(table));
    },

    saveRoom(label) {
      const one = seated.find(({ room }) => room.label === label);
      if (one) files.download(`${label}.paper-sword-hand-in.json`, handInText(handInOf(one.room)));
    },
  };

  /** Brings in the crisis of the exercise, which the lesson is about. */
  async function showCrisis(): Promise<void> {
    const { scenario } = store.get().exercise;
    try {
      await fetchScenario(scenario);
    } catch {
      // The lesson says that it is not there; the next change asks again.
    }
    if (store.get().exercise.scenario === scenario) store.set({ crisis: find(scenario) ?? null });
  }

  function takeAway(gone: readonly Seated[]): void {
    if (gone.length === 0) return;
    queue.stop();
    takenAway = gone;
    seated = seated.filter((one) => !gone.includes(one));
    settle();
    keeper.rooms(
      [],
      gone.map(({ id }) => id),
    );
  }

  return session;
}
