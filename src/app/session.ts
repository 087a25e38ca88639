// The session: commands that panels and the map send, and the one run behind them.
import { outcomesOf, sumUp, type AdviserScore, type Outcome } from '../analysis/advisers.ts';
import type { OrderChoice } from '../model/content.ts';
import { explainExactly } from '../model/faction/explain.ts';
import { SEATS, type FactionId, type SeatId } from '../model/ids.ts';
import { findIllegal, orderOptions } from '../model/legal.ts';
import { verdictsOf } from '../model/objectives.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import { runTrajectory } from '../model/trajectory.ts';
import type { State } from '../model/state.ts';
import { openView, viewFor } from '../model/view.ts';
import { reportFor } from '../model/report.ts';
import { currentState, isOver, playWeek, startRun, type Run } from '../run/play.ts';
import { firstLink, type RunRecord, type SeatPlayer } from '../run/record.ts';
import { parseRecord, recordText, replay, type Read, type RecordProblem } from '../run/verify.ts';
import { findVariant, type Scenario, type Variant } from '../scenario/scenario.ts';
import { findDoctrine } from '../seats/all-doctrines.ts';
import { ordersBy } from '../seats/computer-orders.ts';
import { endOrders } from './end-orders.ts';
import type { MapMode, MapTheme } from './map-picture.ts';
import { pickCard, type PickCard } from './pick-rows.ts';
import type { Ports, SavedGame } from './ports.ts';
import type { AppState, EndOfRun, Game, OpenWhy, Screen, Selection, Setup } from './state.ts';
import { createStore, type Store } from './store.ts';
import { FIRST_CHOICE, fitSetup } from './title-rows.ts';

/** Words for a problem with a record; the text layer gives them. */
export type WordProblem = (problem: RecordProblem) => string;

/** What the player can do. Every command leaves the store whole, whatever it is given. */
export interface Session {
  readonly store: Store<AppState>;
  /** Looks for a kept game and opens it at the place where it was left, or shows the title. */
  resume(): Promise<void>;
  setUp(change: Partial<Setup>): void;
  /** Puts a fresh seed into the setup. */
  drawSeed(): void;
  begin(): void;
  /** Adds an order to the draft, with the first reason of its list. */
  addOrder(order: string, target: string | null): void;
  removeOrder(index: number): void;
  setReason(index: number, reason: string): void;
  /** Seals the draft, plays the week and shows what happened. */
  seal(): void;
  /** Turns to the event with this number in the week's list. */
  showEvent(index: number): void;
  openWhy(faction: FactionId, week: number): void;
  /** How the forecasts of the seat's advisers have turned out so far. */
  advisersRecord(): readonly AdviserScore[];
  closeWhy(): void;
  /** Why a computer seat gave its orders of a week; null before the end, when all is open, and for a person. */
  picksOf(seat: SeatId, week: number): PickCard | null;
  /** Goes on to the next week's brief, or to the end. */
  goOn(): void;
  show(screen: Screen): void;
  downloadRecord(): void;
  /** Opens a record from its text; what is wrong with it is told, and the game under way is kept. */
  loadRecord(text: string): void;
  select(selection: Partial<Selection>): void;
  setMode(mode: MapMode): void;
  setTheme(theme: MapTheme): void;
  dismissNotice(): void;
}

interface Outside {
  readonly ports: Ports;
  readonly scenarios: readonly Scenario[];
  readonly wordProblem: WordProblem;
  readonly theme: MapTheme;
}

/** Starts a session over the given scenarios and ports. */
export function createSession(outside: Outside): Session {
  const { ports, scenarios } = outside;
  const first = scenarios.find((one) => one.id === FIRST_CHOICE) ?? scenarios[0];
  if (!first) throw new Error('no scenario to play');
  const store = createStore<AppState>({
    screen: 'loading',
    scenarios,
    setup: {
      scenario: first.id,
      variant: 'baseline',
      seat: 'baghdad',
      weeks: first.weeks,
      seed: ports.luck.freshSeed(),
      assumptions: {},
    },
    game: null,
    canContinue: false,
    notice: null,
    mode: 'threat',
    theme: outside.theme,
    selection: { place: null, faction: null },
  });
  /** The run behind `store.game`; its states never reach the store. */
  let run: Run | null = null;
  /** Forecasts that have come due, by the state they were made at: each is played once. */
  const outcomes = new WeakMap<State, readonly Outcome[]>();
  /** Saves go one after another, so that an older one never overtakes a newer. */
  let saving: Promise<void> = Promise.resolve();

  const findScenario = (id: string): Scenario | undefined => scenarios.find((one) => one.id === id);

  function tell(
    kind: 'information' | 'done' | 'warning' | 'error',
    key: string,
    params: Record<string, string | number> = {},
  ): void {
    store.set({ notice: { kind, key, params } });
  }

  function keep(): void {
    const { game, screen } = store.get();
    if (!run || !game) return;
    const saved: SavedGame = {
      format: 'paper-sword-save/1',
      id: firstLink(run.record.header),
      record: recordText(run.record),
      seat: game.seat,
      draft: game.draft,
      screen,
    };
    saving = saving
      .then(() => ports.saves.save(saved))
      .catch(() => tell('warning', 'notice.not-saved'));
  }

  function endOf(over: Run): EndOfRun | null {
    if (!isOver(over)) return null;
    const state = currentState(over);
    return {
      open: openView(state),
      trajectory: runTrajectory(state.history),
      rungs: state.factions.map(({ id }) => ({
        faction: id,
        rungs: over.logs.map((log) => log.decisions.find((one) => one.faction === id)?.chosen ?? 0),
      })),
      orders: endOrders(over.logs),
      verdicts: verdictsOf(state),
    };
  }

  function gameOf(now: Run, scenario: Scenario, seat: SeatId, draft: readonly OrderChoice[]): Game {
    const view = viewFor(currentState(now), seat, now.content);
    return {
      header: now.record.header,
      scenario,
      seat,
      view,
      reports: now.logs.map((log) => reportFor(log, seat)),
      draft,
      options: orderOptions(view, draft),
      why: null,
      event: 0,
      end: endOf(now),
    };
  }

  function changeGame(change: Partial<Game>): void {
    const { game } = store.get();
    if (game) store.set({ game: { ...game, ...change } });
  }

  function setDraft(draft: readonly OrderChoice[]): void {
    const { game } = store.get();
    if (!game) return;
    changeGame({ draft, options: orderOptions(game.view, draft) });
    keep();
  }

  function seatsOf(variant: Variant, seat: SeatId): Record<SeatId, SeatPlayer> {
    const player = (one: SeatId): SeatPlayer =>
      one === seat ? { by: 'person' } : { by: 'doctrine', doctrine: variant.doctrines[one] };
    return {
      baghdad: player('baghdad'),
      washington: player('washington'),
      tehran: player('tehran'),
    };
  }

  function openRun(
    next: Run,
    scenario: Scenario,
    seat: SeatId,
    draft: readonly OrderChoice[],
    wanted: string,
  ): void {
    run = next;
    const game = gameOf(next, scenario, seat, draft);
    const legal = findIllegal(game.view, draft) === null ? draft : [];
    const screens: readonly Screen[] = game.end
      ? ['end', 'resolution']
      : next.logs.length > 0
        ? ['week', 'resolution']
        : ['week'];
    const screen = screens.find((one) => one === wanted) ?? screens[0] ?? 'week';
    store.set({
      game: { ...game, draft: legal, options: orderOptions(game.view, legal) },
      screen,
      canContinue: true,
    });
  }

  /** Plays a record again; one that names a doctrine we do not have cannot be gone on with. */
  function reopen(record: RunRecord): Read<Run> {
    for (const seat of SEATS) {
      const player = record.header.seats[seat];
      if (player.by === 'doctrine' && !findDoctrine(seat, player.doctrine)) {
        return { ok: false, problem: { kind: 'unknown-doctrine', seat, found: player.doctrine } };
      }
    }
    return replay(record, findScenario);
  }

  /** The seat a person plays in a record; Baghdad when doctrines play all. */
  function personIn(record: Run['record']): SeatId {
    return SEATS.find((seat) => record.header.seats[seat].by === 'person') ?? 'baghdad';
  }

  function whyOf(faction: FactionId, week: number): OpenWhy | null {
    const { game } = store.get();
    const log = run?.logs[week - 1];
    if (!game || !log) return null;
    if (game.end) {
      const decision = log.decisions.find((one) => one.faction === faction);
      if (!decision) return null;
      return {
        faction,
        week,
        why: explainExactly(decision.inputs, decision.luck, decision.chosen, log.weights),
        observed: decision.chosen,
      };
    }
    const seen = game.reports[week - 1]?.decisions.find((one) => one.faction === faction);
    return seen ? { faction, week, why: seen.why, observed: seen.observed } : null;
  }

  const session: Session = {
    store,

    async resume() {
      try {
        const saved = await ports.saves.load();
        const read = saved ? parseRecord(saved.record) : null;
        const again = read?.ok ? reopen(read.value) : null;
        const scenario = again?.ok
          ? findScenario(again.value.record.header.scenario.id)
          : undefined;
        if (saved && again?.ok && scenario) {
          const seat = SEATS.find((one) => one === saved.seat) ?? personIn(again.value.record);
          openRun(again.value, scenario, seat, saved.draft, saved.screen);
          if (saved.screen === 'title') store.set({ screen: 'title' });
          return;
        }
        if (read && !read.ok) {
          tell('warning', 'notice.plain', { text: outside.wordProblem(read.problem) });
        } else if (again && !again.ok) {
          tell('warning', 'notice.plain', { text: outside.wordProblem(again.problem) });
        }
      } catch {
        tell('warning', 'notice.no-storage');
      }
      store.set({ screen: 'title' });
    },

    setUp(change) {
      store.set(({ setup }) => ({ setup: fitSetup({ ...setup, ...change }, scenarios) }));
    },

    drawSeed() {
      session.setUp({ seed: ports.luck.freshSeed() });
    },

    begin() {
      const { setup } = store.get();
      const scenario = findScenario(setup.scenario);
      const variant = scenario && findVariant(scenario, setup.variant);
      if (!scenario || !variant) return;
      if (setup.seed.trim() === '') {
        tell('error', 'notice.empty-seed');
        return;
      }
      const started = startRun(scenario, variant, {
        seed: setup.seed.trim(),
        weeks: setup.weeks,
        assumptions: setup.assumptions,
        seats: seatsOf(variant, setup.seat),
      });
      openRun(started, scenario, setup.seat, [], 'week');
      store.set({ notice: null, selection: { place: null, faction: null } });
      session.setUp({ seed: ports.luck.freshSeed() });
      keep();
    },

    addOrder(order, target) {
      const { game } = store.get();
      const reason = game ? findOrder(game.seat, order)?.reasons[0] : undefined;
      if (!game || reason === undefined) return;
      const next = [...game.draft, { order, target, reason }];
      const illegal = findIllegal(game.view, next);
      if (illegal) tell('warning', illegal.block.key, { ...illegal.block.params });
      else setDraft(next);
    },

    removeOrder(index) {
      const { game } = store.get();
      if (game) setDraft(game.draft.filter((_, at) => at !== index));
    },

    setReason(index, reason) {
      const { game } = store.get();
      if (game) {
        setDraft(game.draft.map((choice, at) => (at === index ? { ...choice, reason } : choice)));
      }
    },

    seal() {
      const { game } = store.get();
      if (!run || !game || game.end) return;
      // A record that doctrines played is looked at; going on by hand would make its header untrue.
      if (run.record.header.seats[game.seat].by !== 'person') {
        tell('warning', 'notice.not-yours');
        return;
      }
      const state = currentState(run);
      const { content } = run;
      const { seats } = run.record.header;
      const ordersOf = (seat: SeatId): readonly OrderChoice[] => {
        const player = seats[seat];
        if (seat === game.seat || player.by === 'person') {
          return seat === game.seat ? game.draft : [];
        }
        return ordersBy(state, content, seat, player.doctrine);
      };
      const orders = {
        baghdad: ordersOf('baghdad'),
        washington: ordersOf('washington'),
        tehran: ordersOf('tehran'),
      };
      const played = playWeek(run, orders);
      if (!played.ok) {
        tell('error', played.illegal.block.key, { ...played.illegal.block.params });
        return;
      }
      run = played.run;
      const next = gameOf(run, game.scenario, game.seat, []);
      store.set({ game: next, screen: 'resolution', notice: null });
      keep();
    },

    showEvent(index) {
      changeGame({ event: index });
    },

    openWhy(faction, week) {
      changeGame({ why: whyOf(faction, week) });
    },

    advisersRecord() {
      const { game } = store.get();
      if (!run || !game) return [];
      const { states, record, content } = run;
      const orders = record.turns.map((turn) => turn.orders);
      const all = states.flatMap((state, week) => {
        const due = outcomes.get(state) ?? outcomesOf(states, orders, content, game.seat, week);
        if (due.length > 0) outcomes.set(state, due);
        return due;
      });
      return sumUp(game.seat, all);
    },

    closeWhy() {
      changeGame({ why: null });
    },

    picksOf(seat, week) {
      const { game } = store.get();
      return run && game?.end ? pickCard(run, seat, week) : null;
    },

    goOn() {
      const { game } = store.get();
      if (!game) return;
      store.set({ screen: game.end ? 'end' : 'week', game: { ...game, why: null, event: 0 } });
      keep();
    },

    show(screen) {
      if (screen !== 'title' && !store.get().game) return;
      store.set({ screen });
      keep();
    },

    downloadRecord() {
      if (!run) return;
      const { scenario, seed } = run.record.header;
      const name = `${scenario.id}-${seed.replace(/[^A-Za-z0-9-]+/g, '_')}-week-${run.logs.length}.paper-sword.json`;
      ports.files.download(name, recordText(run.record));
    },

    loadRecord(text) {
      const read = parseRecord(text);
      const again = read.ok ? reopen(read.value) : read;
      if (!again.ok) {
        tell('error', 'notice.plain', { text: outside.wordProblem(again.problem) });
        return;
      }
      const scenario = findScenario(again.value.record.header.scenario.id);
      if (!scenario) return;
      openRun(again.value, scenario, personIn(again.value.record), [], 'end');
      tell('done', 'notice.record-loaded', { weeks: again.value.logs.length });
      keep();
    },

    select(selection) {
      store.set(({ selection: before }) => ({ selection: { ...before, ...selection } }));
    },

    setMode(mode) {
      store.set({ mode });
    },

    setTheme(theme) {
      store.set({ theme });
    },

    dismissNotice() {
      store.set({ notice: null });
    },
  };
  return session;
}
