// The instructor's page: the class as it stands, and all that can be done with it. No rules, no screen: rooms come in, are played again, counted once and kept.
import { labelProblem, tidyLabel } from '../../run/class/room-label.ts';
import type { KeptRoom } from '../class-port.ts';
import { createStore } from '../store.ts';
import { takeIn, type Arriving, type Hall } from './class-arrivals.ts';
import { createClassCrises } from './class-crises.ts';
import type { ClassSession, ClassTools } from './class-desk.ts';
import { createImpactQueue } from './class-impact.ts';
import {
  createClassKeeper,
  deskFrom,
  keptDesk,
  type Grades,
  type OwnDesk,
} from './class-keeper.ts';
import { handingOut } from './class-out.ts';
import { reckoningOf, type Reckoning } from './class-reckoning.ts';
import {
  NO_GRADE,
  type ClassState,
  type ClassTab,
  type Refused,
  type RoomGrade,
  type RoomImpact,
  type RoomRow,
} from './class-state.ts';
import { changeExercise, firstExercise } from './exercise-draft.ts';
import { freeLabel } from './free-label.ts';
import { rowOf, sortedRows } from './room-rows.ts';
import type { Room } from './room.ts';
import { keptOf, type Seated } from './seated.ts';
import { simulateRoom } from './simulate.ts';
import { splitGiven } from './split-hand-ins.ts';

/** What was taken away last: rooms, and the places of kept ones that could not be read. */
interface TakenAway {
  readonly rooms: readonly Seated[];
  readonly unread: readonly number[];
}

const NOTHING: TakenAway = { rooms: [], unread: [] };

/** Starts a class over these tools; nothing is kept or fetched yet. */
export function createClassSession(tools: ClassTools): ClassSession {
  const { catalogue, scenarios, keeping, luck, pause, word } = tools;
  const store = createStore<ClassState>({
    tab: 'exercise',
    exercise: firstExercise(catalogue, luck.freshSeed()),
    crisis: null,
    crisisFailed: false,
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
    impact: new Map(),
    grading: new Map(),
  });
  const crises = createClassCrises(scenarios);
  const { find } = crises;
  /** Rows by their runs: figures are reckoned once. */
  const rows = new WeakMap<Room['run'], RoomRow>();
  let seated: readonly Seated[] = [];
  let takenAway: TakenAway = NOTHING;
  /** By the places of the rooms, which no other room is given: what is weighed and written stays with its room. */
  const weighed = new Map<number, RoomImpact>();
  let grades: Grades = new Map();
  let starting: Promise<void> | null = null;
  let busy: Promise<void> = Promise.resolve();
  /** The last place that was given or read. */
  let last = 0;
  const keeper = createClassKeeper(keeping, () => store.set({ kept: false }));
  const queue = createImpactQueue(tools.impact, ({ run }, impact) => {
    // By its run: the room may have been renamed or taken away since.
    const one = seated.find(({ room }) => room.run === run);
    if (!one) return;
    weighed.set(one.id, impact);
    store.set({ impact: byLabel(weighed) });
  });
  /** What is reckoned, as long as the rows and the group are the same. */
  let reckoned: { readonly of: readonly unknown[]; readonly reckoning: Reckoning } | null = null;

  const inGroup = (): readonly Seated[] => {
    const { rooms, group } = store.get();
    const here = new Set(rooms.filter((row) => row.group === group).map(({ label }) => label));
    return seated.filter(({ room }) => here.has(room.label));
  };

  const labels = (): ReadonlySet<string> => new Set(seated.map(({ room }) => room.label));
  /** What was kept has been looked for: before that nothing is written over it. */
  let deskRead = false;
  /** A part of the page that was opened before that, and stays open. */
  let shown: ClassTab | null = null;
  /** Places of kept rooms that could not be read: they stay on the shelf until the class is cleared and can no longer be brought back. */
  let unread: ReadonlySet<number> = new Set();
  const ownDesk = (): OwnDesk => ({ ...store.get(), grades });
  const keepDesk = (): void => {
    if (deskRead) keeper.desk(ownDesk());
  };

  function byLabel<T>(of: ReadonlyMap<number, T>): ReadonlyMap<string, T> {
    return new Map(
      seated.flatMap(({ id, room }): [string, T][] => {
        const value = of.get(id);
        return value === undefined ? [] : [[room.label, value]];
      }),
    );
  }

  function place(): number {
    last = keeping.placeAfter(last);
    return last;
  }

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
      canUndo: takenAway !== NOTHING,
      impact: byLabel(weighed),
      grading: byLabel(grades),
    });
  }

  /** Takes hand-ins in; those that are not kept yet are kept. */
  async function takeAll(arriving: readonly Arriving[]): Promise<void> {
    const hall: Hall = {
      seated: () => seated,
      seat: (one) => {
        seated = [...seated, one];
      },
      place,
      progress: (done) => store.set({ progress: { what: 'reading', done, of: arriving.length } }),
    };
    last = Math.max(last, ...arriving.flatMap(({ kept }) => kept?.id ?? []));
    const { fresh, refused, unread: damaged } = await takeIn(arriving, hall, crises, tools);
    unread = new Set([...unread, ...damaged]);
    seated = seated.slice().sort((one, other) => one.id - other.id);
    store.set({ progress: null });
    settle([...store.get().refused, ...refused]);
    keeper.rooms(fresh.map(keptOf), []);
  }

  /** Rooms of the shelf, to be taken in. */
  function fromShelf(rooms: readonly KeptRoom[]): readonly Arriving[] {
    return rooms.map((kept, at) => ({ name: tools.nameRoom(at + 1), text: kept.text, kept }));
  }

  /** Takes over what another window has changed. */
  async function follow(): Promise<void> {
    following = false;
    const kept = await keeper.load();
    // Once storage has refused, what is here is not all on the shelf: it stays as it is.
    if (!kept || !store.get().kept) return;
    if (kept.desk) {
      const away = takenAway.rooms.flatMap(({ id }): [number, RoomGrade][] => {
        const grade = grades.get(id);
        return grade ? [[id, grade]] : [];
      });
      const now = store.get();
      const desk = deskFrom(kept.desk, now, catalogue);
      const same = kept.desk.exercise === keptDesk(ownDesk()).exercise;
      // Each window shows what it shows.
      keeper.takeUp({ ...desk, tab: now.tab });
      grades = new Map([...desk.grades, ...away]);
      if (!same) store.set({ exercise: desk.exercise });
      if (!same) void showCrisis();
    }
    const there = new Set(kept.rooms.map(({ id }) => id));
    const staying = seated.filter(({ id }) => there.has(id));
    const gone = staying.length < seated.length;
    if (gone) queue.stop();
    seated = staying;
    unread = new Set([...unread].filter((id) => there.has(id)));
    const here = new Set([...seated.map(({ id }) => id), ...unread, ...takenAway.unread]);
    const more = kept.rooms.filter(({ id }) => !here.has(id));
    // With the same rooms nothing is reckoned anew.
    if (gone || more.length > 0) await takeAll(fromShelf(more));
    else store.set({ grading: byLabel(grades) });
  }

  /** Whether what another window has changed will be looked at. */
  let following = false;

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
          const { exercise, tab, grades: written } = deskFrom(kept.desk, store.get(), catalogue);
          store.set({ exercise, tab });
          grades = written;
        }
        keeper.takeUp(ownDesk());
        // What was written about rooms that were taken away since goes with them.
        const there = new Set(kept?.rooms.map(({ id }) => id));
        grades = new Map([...grades].filter(([id]) => there.has(id)));
        if (shown !== null) store.set({ tab: shown });
        deskRead = true;
        keepDesk();
        keeping.watch(() => {
          if (following) return;
          following = true;
          void inTurn(follow);
        });
        await takeAll(fromShelf(kept?.rooms ?? []));
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
      if (tab === 'lesson' && store.get().crisisFailed) void showCrisis();
      keepDesk();
    },

    setExercise(change) {
      store.set(({ exercise }) => ({ exercise: changeExercise(exercise, change, catalogue) }));
      keepDesk();
      void showCrisis();
    },

    drawSeed: () => luck.freshSeed(),

    admitAll: (given) => inTurn(() => takeAll(given)),

    // Split here already, so that progress is told link by link.
    admitText: (text, name) =>
      text.trim() === '' ? Promise.resolve() : session.admitAll(splitGiven({ name, text })),

    clearRefused() {
      store.set({ refused: [] });
    },

    remove(gone) {
      const labelled = new Set(gone);
      takeAway({ rooms: seated.filter(({ room }) => labelled.has(room.label)), unread: [] });
    },

    rename(label, to) {
      const cleaned = tidyLabel(to);
      const one = seated.find(({ room }) => room.label === label);
      if (!one || cleaned === '' || labelProblem(to.trim()) !== null) return false;
      if (cleaned === label) return true;
      if (labels().has(cleaned)) return false;
      const next = { ...one, room: { ...one.room, label: cleaned } };
      seated = seated.map((other) => (other === one ? next : other));
      const named = (name: string): string => (name === label ? cleaned : name);
      const { opened, pair } = store.get();
      settle();
      store.set({
        opened: opened === null ? null : named(opened),
        pair: pair && [named(pair[0]), named(pair[1])],
      });
      keeper.rooms([keptOf(next)], []);
      return true;
    },

    clear() {
      takeAway({ rooms: seated, unread: [...unread] });
    },

    undo() {
      const { rooms: away, unread: damaged } = takenAway;
      takenAway = NOTHING;
      const back: Seated[] = [];
      for (const one of away) {
        const taken = new Set([...labels(), ...back.map(({ room }) => room.label)]);
        back.push({ ...one, room: { ...one.room, label: freeLabel(one.room.label, taken) } });
      }
      seated = [...seated, ...back].sort((one, other) => one.id - other.id);
      unread = new Set([...unread, ...damaged]);
      settle();
      keeper.rooms(back.map(keptOf), []);
      keepDesk();
    },

    simulate: (count) =>
      inTurn(async () => {
        const { exercise } = store.get();
        const scenario = await crises.fetch([exercise.scenario]).then(
          () => find(exercise.scenario),
          () => undefined,
        );
        if (!scenario) {
          store.set(({ refused }) => ({
            refused: [...refused, { name: exercise.scenario, why: word('not-fetched') }],
          }));
          return;
        }
        const made: Seated[] = [];
        const before = seated.filter(({ simulated }) => simulated).length;
        for (let done = 0; done < count; done += 1) {
          store.set({ progress: { what: 'simulating', done, of: count } });
          await pause();
          const room = simulateRoom(scenario, exercise, before + done + 1, tools.nameSimulated);
          const label = freeLabel(room.label, labels());
          const one = { id: place(), room: { ...room, label }, simulated: true };
          seated = [...seated, one];
          made.push(one);
        }
        store.set({ progress: null });
        settle();
        keeper.rooms(made.map(keptOf), []);
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
      const one = seated.find(({ room }) => room.label === label);
      if (!one) return;
      grades = new Map(grades).set(one.id, { ...(grades.get(one.id) ?? NO_GRADE), ...change });
      store.set({ grading: byLabel(grades) });
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

    ...handingOut(tools, { seated: () => seated, state: () => store.get(), find }),
  };

  /** Brings in the crisis of the exercise, which the lesson is about. */
  async function showCrisis(): Promise<void> {
    const { scenario } = store.get().exercise;
    if (store.get().crisis?.id !== scenario) store.set({ crisisFailed: false });
    // One that is not there is told by the lesson; it is asked for again when the lesson is opened.
    await crises.fetch([scenario]).catch(() => undefined);
    if (store.get().exercise.scenario !== scenario) return;
    const crisis = find(scenario) ?? null;
    store.set({ crisis, crisisFailed: crisis === null });
  }

  /** Takes away in one step what can be brought back; what went before it goes for good. */
  function takeAway(gone: TakenAway): void {
    if (gone.rooms.length + gone.unread.length === 0) return;
    queue.stop();
    const lapsed = takenAway;
    for (const { id } of lapsed.rooms) weighed.delete(id);
    const forgotten = new Set(lapsed.rooms.map(({ id }) => id));
    grades = new Map([...grades].filter(([id]) => !forgotten.has(id)));
    takenAway = gone;
    seated = seated.filter((one) => !gone.rooms.includes(one));
    unread = new Set([...unread].filter((id) => !gone.unread.includes(id)));
    settle();
    // Those that could not be read cannot be kept anew: they stay on the shelf until then.
    keeper.rooms([], [...gone.rooms.map(({ id }) => id), ...lapsed.unread]);
    keepDesk();
  }

  return session;
}
