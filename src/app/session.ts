// The session: what holds on every screen – the choices before a game, settings, the list of games – and the way into play.
// The rules come with `play`, which is brought in apart, so that the title is there before them.
import type { Eyes } from './address.ts';
import { addressCommands } from './address-commands.ts';
import type { Shared } from './board/board-play.ts';
import type { PlayedExercise } from './class/played-exercise.ts';
import { FIRST_CHOICE, type Catalogue } from './catalogue.ts';
import { cleanReadings } from './assumption-rows.ts';
import type { MapMode, MapTheme } from './map-picture.ts';
import type { Imported, Play, PlayMaker } from './play/play.ts';
import type { Ports, StorageRoom } from './ports.ts';
import type { SaveRow } from './saved-game.ts';
import type { Settings } from './settings.ts';
import { FIRST_TERMS, type Setup } from './setup.ts';
import type { AppState, Brought, Screen, Selection } from './state.ts';
import { createStore, type Store } from './store.ts';
import { fitSetup } from './title-rows.ts';

/** What the player can do on any screen. Every command leaves the store whole, whatever it is given. */
export interface Session {
  readonly store: Store<AppState>;
  /** Looks for the game last kept, so that the title can offer it; one left in the middle is opened where it was. */
  resume(): Promise<void>;
  /**
   * Opens what the fragment of an address asks for: the run that is in it, or a kept game, at its moment.
   * True when a game is open for it; false for any other fragment, and when it could not be opened, which is told.
   */
  openAddress(fragment: string): Promise<boolean>;
  /** Turns the debrief to another week, or to other eyes. */
  lookAt(moment: { readonly week?: number; readonly eyes?: Eyes }): void;
  /** A kept game as a link. */
  shareSave(id: string): Promise<Shared>;
  /** Brings in play: the rules and all commands of a game. Resolves at once when it is there. */
  play(): Promise<Play>;
  setUp(change: Partial<Setup>): void;
  /** Puts a fresh seed into the setup. */
  drawSeed(): void;
  /** Begins the game that is set up. */
  begin(): Promise<void>;
  /** Begins an exercise of a class, as a room or as its analyst. */
  join(setup: Setup, exercise: PlayedExercise): Promise<void>;
  /** A fresh seed; also what a room's label is drawn by. */
  freshSeed(): string;
  show(screen: Screen): void;
  /** Opens a record from its text; what is wrong with it is told, and the game under way is kept. */
  loadRecord(text: string): Promise<void>;
  /** Puts records among the kept games, one after another; what is wrong with one leaves the others alone. */
  importRecords(files: readonly RecordFile[]): Promise<readonly ImportedFile[]>;
  /** How full the storage is, or null where nobody says. */
  storageRoom(): Promise<StorageRoom | null>;
  /** Reads the list of kept games anew. */
  listSaves(): Promise<void>;
  openSave(id: string): Promise<void>;
  renameSave(id: string, name: string): Promise<void>;
  removeSave(id: string): Promise<void>;
  /** Hands the record of a kept game to the player as a file. */
  exportSave(id: string): Promise<void>;
  setSettings(change: Partial<Settings>): void;
  select(selection: Partial<Selection>): void;
  setMode(mode: MapMode): void;
  setTheme(theme: MapTheme): void;
  readonly tell: (
    kind: 'information' | 'done' | 'warning' | 'error',
    key: string,
    params?: Readonly<Record<string, string | number>>,
  ) => void;
  dismissNotice(): void;
  /** Puts the run of earlier rules away that a link led to. */
  putAwayEarlier(): void;
  /** What the address brought is taken: it is not brought a second time. */
  takeBrought(): Brought | null;
}

/** A record that was handed in: the name of its file, or what stands for one, and its text; null when it could not be read. */
export interface RecordFile {
  readonly name: string;
  readonly text: string | null;
}

/** What became of it; `unreadable` when the file itself gave no text, `not-kept` when the storage refused it. */
export interface ImportedFile {
  readonly name: string;
  readonly result: Imported | 'unreadable' | 'not-kept';
}

export interface Outside {
  readonly ports: Ports;
  readonly catalogue: Catalogue;
  /** The light that the device asks for. */
  readonly systemTheme: MapTheme;
  /** Brings in what makes play. */
  readonly loadPlay: () => Promise<PlayMaker>;
}

function firstSetup(catalogue: Catalogue, seed: string): Setup {
  const first = catalogue.find((one) => one.id === FIRST_CHOICE) ?? catalogue[0];
  if (!first) throw new Error('no crisis to play');
  return {
    ...FIRST_TERMS,
    scenario: first.id,
    variant: 'baseline',
    seat: 'baghdad',
    players: { baghdad: 'person', washington: null, tehran: null },
    weeks: first.weeks,
    seed,
    assumptions: {},
  };
}

/** The light in use under these settings. */
export function themeOf(settings: Settings, system: MapTheme): MapTheme {
  return settings.theme === 'system' ? system : settings.theme;
}

/** Starts a session over the given catalogue and ports. */
export function createSession(outside: Outside): Session {
  const { ports, catalogue, systemTheme } = outside;
  const settings = ports.settings.load();
  const store = createStore<AppState>({
    screen: 'loading',
    catalogue,
    setup: firstSetup(catalogue, ports.luck.freshSeed()),
    settings,
    calm: settings.motion === 'less',
    game: null,
    last: null,
    saves: null,
    busy: false,
    offline: 'installing',
    notice: null,
    caption: null,
    mode: 'threat',
    theme: themeOf(settings, systemTheme),
    selection: { place: null, faction: null },
    look: null,
    earlier: null,
    brought: null,
  });
  let making: Promise<Play> | null = null;
  let play: Play | null = null;

  const tell: Session['tell'] = (kind, key, params = {}) => {
    store.set({ notice: { kind, key, params } });
  };

  function bringPlay(): Promise<Play> {
    making ??= outside.loadPlay().then(
      (make) => {
        play = make({ store, ports, tell });
        return play;
      },
      (why: unknown) => {
        // The next attempt may find the network again.
        making = null;
        throw why;
      },
    );
    return making;
  }

  /** Does something with play, showing that it is under way; what cannot be fetched is told. */
  async function withPlay(act: (play: Play) => void | Promise<void>): Promise<void> {
    store.set({ busy: true });
    try {
      const now = await bringPlay().catch(() => null);
      if (now) await act(now);
      else tell('error', 'notice.not-fetched');
    } finally {
      store.set({ busy: false });
    }
  }

  /** Does something with the kept games; what storage refuses is told. */
  async function withSaves(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      tell('warning', 'notice.no-storage');
    }
  }

  async function latest(): Promise<SaveRow | null> {
    const [last = null] = await ports.saves.list();
    return last;
  }

  const session: Session = {
    store,

    async resume() {
      await withSaves(async () => {
        const last = await latest();
        store.set({ last });
        const kept = last ? await ports.saves.load(last.id) : null;
        if (kept && kept.screen !== 'title' && !kept.row.over) {
          await withPlay((now) => now.open(kept));
        }
      });
      if (store.get().screen === 'loading') store.set({ screen: 'title' });
    },

    ...addressCommands({ store, ports, tell, withPlay, withSaves, latest }),

    async shareSave(id) {
      let shared: Shared = { ok: false, why: null };
      await withSaves(async () => {
        const kept = await ports.saves.load(id);
        if (!kept) tell('warning', 'notice.save-gone');
        else {
          await withPlay(async (now) => {
            shared = await now.shareKept(kept);
          });
        }
      });
      return shared;
    },

    play: bringPlay,

    setUp(change) {
      store.set(({ setup }) => {
        // A seat that is left goes back to its doctrine; the new one is a person's.
        const left =
          change.seat !== undefined && change.seat !== setup.seat && change.players === undefined
            ? { players: { ...setup.players, [setup.seat]: null } }
            : {};
        return { setup: fitSetup({ ...setup, ...left, ...change }, catalogue) };
      });
    },

    drawSeed() {
      session.setUp({ seed: ports.luck.freshSeed() });
    },

    async begin() {
      const { setup } = store.get();
      if (setup.seed.trim() === '') {
        tell('error', 'notice.empty-seed');
        return;
      }
      await withPlay((now) =>
        now.enter({ ...setup, assumptions: cleanReadings(setup.assumptions) }),
      );
      session.setUp({ seed: ports.luck.freshSeed() });
    },

    async join(setup, exercise) {
      await withPlay((now) => now.enter(setup, exercise));
    },

    freshSeed: () => ports.luck.freshSeed(),

    show(screen) {
      const ofGame = screen !== 'title' && screen !== 'class' && screen !== 'join';
      if (ofGame && !store.get().game) return;
      store.set({ screen });
      play?.keep();
    },

    async loadRecord(text) {
      await withPlay((now) => now.loadRecord(text));
    },

    async importRecords(files) {
      const done: ImportedFile[] = [];
      await withPlay(async (now) => {
        for (const { name, text } of files) {
          // Played again one by one: together they would hold the page up.
          const result = text === null ? ('unreadable' as const) : now.importRecord(text);
          done.push({
            name,
            result: await Promise.resolve(result).catch(() => 'not-kept' as const),
          });
        }
        await session.listSaves();
      });
      return done;
    },

    storageRoom: () => ports.saves.room(),

    async listSaves() {
      await withSaves(async () => store.set({ saves: await ports.saves.list() }));
    },

    async openSave(id) {
      await withSaves(async () => {
        const kept = await ports.saves.load(id);
        if (kept) await withPlay((now) => now.open(kept));
        else tell('warning', 'notice.save-gone');
      });
    },

    async renameSave(id, name) {
      const trimmed = name.trim();
      await withSaves(async () => {
        await ports.saves.rename(id, trimmed === '' ? null : trimmed);
        play?.renamed(id, trimmed === '' ? null : trimmed);
        await session.listSaves();
      });
    },

    async removeSave(id) {
      await withSaves(async () => {
        await ports.saves.remove(id);
        play?.removed(id);
        const saves = await ports.saves.list();
        store.set({ saves, last: saves[0] ?? null });
        tell('done', 'notice.save-removed');
      });
    },

    async exportSave(id) {
      await withSaves(async () => {
        const kept = await ports.saves.load(id);
        if (!kept) tell('warning', 'notice.save-gone');
        else ports.files.download(recordFileName(kept.row), kept.record);
      });
    },

    setSettings(change) {
      store.set(({ settings: before }) => {
        const now = { ...before, ...change };
        return { settings: now, theme: themeOf(now, systemTheme) };
      });
      ports.settings.keep(store.get().settings);
    },

    select(selection) {
      store.set(({ selection: before }) => ({ selection: { ...before, ...selection } }));
    },

    setMode(mode) {
      store.set({ mode });
    },

    setTheme(theme) {
      session.setSettings({ theme });
    },

    tell,

    dismissNotice() {
      store.set({ notice: null });
    },

    putAwayEarlier() {
      store.set({ earlier: null });
    },

    takeBrought() {
      const { brought } = store.get();
      if (brought) store.set({ brought: null });
      return brought;
    },
  };
  return session;
}

/** Name of the file of a run: what it is, and how far it went. */
export function recordFileName(run: {
  readonly scenario: string;
  readonly seed: string;
  readonly week: number;
}): string {
  return `${run.scenario}-${run.seed.replace(/[^A-Za-z0-9-]+/g, '_')}-week-${run.week}.paper-sword.json`;
}
