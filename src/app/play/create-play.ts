// Play: one table behind the store. Every command changes the table, shows what the person may see of it, and keeps it.
import { outcomesOf, sumUp, type Outcome } from '../../analysis/advisers.ts';
import type { OrderChoice } from '../../model/content.ts';
import { explainExactly } from '../../model/faction/explain.ts';
import { SEATS, type FactionId, type SeatId } from '../../model/ids.ts';
import { findIllegal, orderOptions } from '../../model/legal.ts';
import { findOrder } from '../../model/orders/all-orders.ts';
import type { State } from '../../model/state.ts';
import { currentState, isOver, playWeek, startRun, type Run } from '../../run/play.ts';
import type { RunRecord, SeatPlayer } from '../../run/record.ts';
import { parseRecord, replay, type Read, type RecordProblem } from '../../run/verify.ts';
import { findVariant, type Scenario, type Variant } from '../../scenario/scenario.ts';
import { findDoctrine } from '../../seats/all-doctrines.ts';
import { ordersBy } from '../../seats/computer-orders.ts';
import type { OddsPort } from '../odds-port.ts';
import { pickCard } from '../pick-rows.ts';
import type { ScenarioPort } from '../ports.ts';
import type { SavedGame } from '../saved-game.ts';
import { recordFileName } from '../session.ts';
import type { Setup } from '../setup.ts';
import { FIRST_TERMS } from '../setup.ts';
import type { Game, HeldWeek, OpenWhy, Screen, StopReason } from '../state.ts';
import { itemsOf } from '../week-items.ts';
import { gameOf, ownOutlook, trialsLeft, viewOf } from './game-of.ts';
import { standingOrders, stopReasons } from './hold-course.ts';
import { createKeeper, savedFrom, textOf } from './keeping.ts';
import { createOddsDesk } from './odds-desk.ts';
import type { Play, PlayKit, PlayMaker } from './play.ts';
import {
  draftOf,
  layTable,
  nextWeek,
  personsOf,
  tableAt,
  undone,
  withDraft,
  type Table,
} from './table.ts';

/** Words for a problem with a record; the text layer gives them. */
export type WordProblem = (problem: RecordProblem) => string;

type Orders = Record<SeatId, readonly OrderChoice[]>;

/** Weeks that a held course runs on at most: no run is longer. */
const MOST_WEEKS = 104;

/** What play needs beside the session's own ports. */
export interface PlayTools {
  /** The sentence for a record that does not hold. */
  readonly wordProblem: WordProblem;
  readonly oddsPort: OddsPort;
  readonly scenarios: ScenarioPort;
}

/** The maker of play. */
export function playMaker(tools: PlayTools): PlayMaker {
  return (kit) => createPlay(kit, tools);
}

function seatsOf(variant: Variant, setup: Setup): Record<SeatId, SeatPlayer> {
  const player = (seat: SeatId): SeatPlayer => {
    const chosen = setup.players[seat];
    if (seat === setup.seat || chosen === 'person') return { by: 'person' };
    return { by: 'doctrine', doctrine: chosen ?? variant.doctrines[seat] };
  };
  return {
    baghdad: player('baghdad'),
    washington: player('washington'),
    tehran: player('tehran'),
  };
}

function createPlay(
  { store, ports, tell }: PlayKit,
  { wordProblem, oddsPort, scenarios }: PlayTools,
): Play {
  let table: Table | null = null;
  /** Forecasts that have come due, by the state they were made at: each is played once. */
  const outcomes = new WeakMap<State, readonly Outcome[]>();
  const keeper = createKeeper(ports.saves, store, tell);
  const odds = createOddsDesk(oddsPort, {
    change: (change) => changeGame(change),
    failed: () => tell('warning', 'notice.no-odds'),
  });

  function changeGame(change: (game: Game) => Partial<Game>): void {
    const { game } = store.get();
    if (game) store.set({ game: { ...game, ...change(game) } });
  }

  /** Lays the table as it now is before the player, from the start of a screen. */
  function lay(next: Table, screen: Screen): void {
    const moved =
      table === null || table.run !== next.run || table.seat !== next.seat || screen === 'pass';
    table = next;
    const { telling, ...game } = gameOf(next);
    const report = game.reports.at(-1);
    const tells = screen === 'resolution' && report !== undefined;
    const shown = tells ? Math.min(1, itemsOf(report).length) : Number.MAX_SAFE_INTEGER;
    store.set({
      screen,
      game: { ...game, telling: tells ? { playing: !store.get().calm, shown } : telling },
    });
    if (!moved) return;
    if (game.end) odds.course(next);
    else if (screen === 'pass') odds.stop();
    else odds.brief(next);
  }

  function keep(): void {
    if (table) keeper.keep(table, store.get().screen);
  }

  /** A change of the draft: what the orders cost and allow is reckoned anew, all else stays. */
  function layDraft(next: Table): void {
    table = next;
    const view = viewOf(next);
    const draft = draftOf(next);
    changeGame(({ trials }) => ({
      draft,
      canUndo: next.undo.length > 0,
      options: orderOptions(view, draft),
      trials: { ...trials, fresh: false },
      held: next.held,
    }));
    keep();
  }

  async function fetchScenario(id: string): Promise<Scenario | null> {
    try {
      return await scenarios.load(id);
    } catch {
      tell('error', 'notice.not-fetched');
      return null;
    }
  }

  /** Plays a record again; one that names a doctrine we do not have cannot be gone on with. */
  async function reopen(
    record: RunRecord,
  ): Promise<(Read<Run> & { scenario: Scenario | null }) | null> {
    for (const seat of SEATS) {
      const player = record.header.seats[seat];
      if (player.by === 'doctrine' && !findDoctrine(seat, player.doctrine)) {
        const problem = { kind: 'unknown-doctrine', seat, found: player.doctrine } as const;
        return { ok: false, problem, scenario: null };
      }
    }
    const { id } = record.header.scenario;
    const known = store.get().catalogue.some((one) => one.id === id);
    const scenario = known ? await fetchScenario(id) : null;
    if (known && !scenario) return null;
    const read = replay(record, (wanted) => (scenario?.id === wanted ? scenario : undefined));
    if (!read.ok) return { ...read, scenario };
    const run = record.desk
      ? { ...read.value, record: { ...read.value.record, desk: record.desk } }
      : read.value;
    return { ok: true, value: run, scenario };
  }

  function tellProblem(kind: 'warning' | 'error', problem: RecordProblem): void {
    tell(kind, 'notice.plain', { text: wordProblem(problem) });
  }

  async function start(setup: Setup): Promise<Table | null> {
    const scenario = await fetchScenario(setup.scenario);
    const variant = scenario && findVariant(scenario, setup.variant);
    if (!scenario || !variant) return null;
    const { seed, weeks, assumptions, aids, tempo, clock } = setup;
    const run = startRun(scenario, variant, {
      seed: seed.trim(),
      weeks,
      assumptions,
      seats: seatsOf(variant, setup),
    });
    return layTable(run, scenario, { aids, tempo, clock }, setup.seat);
  }

  function sitDown(next: Table): void {
    store.set({ notice: null, selection: { place: null, faction: null } });
    lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
    keep();
  }

  /** The choices behind a run, to begin another like it. */
  function setupOf({ run, terms, seat }: Table): Setup {
    const { scenario, variant, weeks, seed, assumptions, seats } = run.record.header;
    const choice = (one: SeatId): string => {
      const player = seats[one];
      return player.by === 'person' ? 'person' : player.doctrine;
    };
    return {
      ...terms,
      scenario: scenario.id,
      variant,
      seat,
      players: {
        baghdad: choice('baghdad'),
        washington: choice('washington'),
        tehran: choice('tehran'),
      },
      weeks,
      seed,
      assumptions,
    };
  }

  /** What every seat orders this week: persons by their drafts, the others by their doctrines. */
  function weekOrders({ run, drafts }: Table): Orders {
    const state = currentState(run);
    const ordersOf = (seat: SeatId): readonly OrderChoice[] => {
      const player = run.record.header.seats[seat];
      return player.by === 'person'
        ? (drafts[seat] ?? [])
        : ordersBy(state, run.content, seat, player.doctrine);
    };
    return {
      baghdad: ordersOf('baghdad'),
      washington: ordersOf('washington'),
      tehran: ordersOf('tehran'),
    };
  }

  /** Plays the week of a table on which all have sealed; null when an order could not be given, which is told. */
  function played(from: Table): Table | null {
    const result = playWeek(from.run, weekOrders(from));
    if (result.ok) return nextWeek(from, result.run);
    const { key, params } = result.illegal.block;
    tell('error', key, { ...params });
    return null;
  }

  /** The table if its person may go on with it by hand; a record that doctrines played is only looked at. */
  function writable(): Table | null {
    if (!table || isOver(table.run)) return null;
    if (personsOf(table.run).includes(table.seat)) return table;
    // Going on by hand would make its header untrue.
    tell('warning', 'notice.not-yours');
    return null;
  }

  function whyOf(faction: FactionId, week: number): OpenWhy | null {
    const { game } = store.get();
    const log = table?.run.logs[week - 1];
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

  const play: Play = {
    async enter(setup) {
      const next = await start(setup);
      if (next) sitDown(next);
    },

    async open(kept: SavedGame) {
      const read = parseRecord(kept.record);
      if (!read.ok) {
        tellProblem('warning', read.problem);
        return;
      }
      const again = await reopen(read.value);
      if (!again) return;
      if (!again.ok || !again.scenario) {
        if (!again.ok) tellProblem('warning', again.problem);
        return;
      }
      const laid = layTable(again.value, again.scenario, kept.terms, kept.seat);
      const { drafts, sealed, forecasts, skipped, guided, row } = kept;
      const next: Table = {
        ...laid,
        save: row.id,
        name: row.name,
        drafts,
        sealed,
        forecasts,
        skipped,
        guided,
        trials: { [kept.seat]: kept.trials },
      };
      const draft = draftOf(next);
      const legal = findIllegal(viewOf(next), draft) === null ? next : { ...next, drafts: {} };
      lay(legal, screenOf(legal, kept.screen));
    },

    async loadRecord(text) {
      const read = parseRecord(text);
      const again = read.ok ? await reopen(read.value) : { ...read, scenario: null };
      if (!again) return;
      if (!again.ok) {
        tellProblem('error', again.problem);
        return;
      }
      if (!again.scenario) return;
      const desk = again.value.record.desk;
      const terms = desk ? { ...FIRST_TERMS, aids: desk.aids, tempo: desk.tempo } : FIRST_TERMS;
      const laid = layTable(again.value, again.scenario, terms);
      lay(laid, screenOf(laid, 'end'));
      tell('done', 'notice.record-loaded', { weeks: again.value.logs.length });
      keep();
    },

    keep,

    renamed(id, name) {
      if (table?.save !== id) return;
      table = { ...table, name };
      changeGame(() => ({ name }));
    },

    removed(id) {
      if (table?.save !== id || store.get().screen !== 'title') return;
      table = null;
      odds.stop();
      store.set({ game: null });
    },

    addOrder(order, target) {
      if (!table) return;
      const reason = findOrder(table.seat, order)?.reasons[0];
      if (reason === undefined) return;
      const draft = [...draftOf(table), { order, target, reason }];
      const illegal = findIllegal(viewOf(table), draft);
      if (illegal) tell('warning', illegal.block.key, { ...illegal.block.params });
      else layDraft(withDraft(table, draft));
    },

    removeOrder(index) {
      if (!table) return;
      layDraft(
        withDraft(
          table,
          draftOf(table).filter((_, at) => at !== index),
        ),
      );
    },

    setReason(index, reason) {
      if (!table) return;
      const draft = draftOf(table).map((one, at) => (at === index ? { ...one, reason } : one));
      layDraft(withDraft(table, draft));
    },

    undo() {
      if (table && table.undo.length > 0) layDraft(undone(table));
    },

    forecast(percents) {
      if (!writable() || !table) return;
      const week = table.run.logs.length;
      const own = (table.forecasts[table.seat] ?? []).filter((one) => one.week !== week);
      const forecasts = { ...table.forecasts, [table.seat]: [...own, { week, percents }] };
      table = { ...table, forecasts };
      const now = table;
      changeGame(({ outlook }) => ({
        forecasts: now.forecasts[now.seat] ?? [],
        outlook: { ...outlook, ...ownOutlook(now) },
      }));
      keep();
    },

    skipForecast() {
      if (!table) return;
      table = { ...table, skipped: { ...table.skipped, [table.seat]: table.run.logs.length } };
      const now = table;
      changeGame(({ outlook }) => ({ outlook: { ...outlook, ...ownOutlook(now) } }));
      keep();
    },

    tryDraft() {
      const now = writable();
      if (!now || trialsLeft(now) === 0) return;
      table = { ...now, trials: { ...now.trials, [now.seat]: (now.trials[now.seat] ?? 0) + 1 } };
      const left = trialsLeft(table);
      changeGame(({ trials }) => ({ trials: { ...trials, left } }));
      odds.tryDraft(table);
      keep();
    },

    seal() {
      const now = writable();
      if (!now) return;
      const sealed = [...now.sealed, now.seat];
      const next = personsOf(now.run).find((seat) => !sealed.includes(seat));
      if (next) {
        lay({ ...now, sealed, seat: next, undo: [] }, 'pass');
      } else {
        const after = played({ ...now, sealed });
        if (!after) return;
        store.set({ notice: null });
        // With everything open at the end there is nothing left to hide.
        lay(after, personsOf(after.run).length > 1 && !isOver(after.run) ? 'pass' : 'resolution');
      }
      keep();
    },

    holdCourse() {
      const now = writable();
      if (!now || personsOf(now.run).length > 1) return;
      const standing = draftOf(now);
      const weeks: HeldWeek[] = [];
      let stop: readonly StopReason[] = [];
      let at: Table = now;
      while (stop.length === 0 && weeks.length < MOST_WEEKS) {
        const before = viewOf(at);
        const orders = standingOrders(before, standing);
        const after = played({ ...at, drafts: { [at.seat]: orders } });
        if (!after) break;
        const { view, reports } = gameOf(after);
        const report = reports.at(-1);
        const mark = view.history.at(-1);
        weeks.push({
          week: after.run.logs.length,
          attacks: mark?.attacks ?? 0,
          strikes: mark?.strikes ?? 0,
          orders,
        });
        stop = report ? stopReasons(before, view, report) : [{ kind: 'end' }];
        at = after;
      }
      if (at === now) return;
      store.set({ notice: null });
      // A date that comes near asks at the desk; all else is told first.
      const atDesk = stop.every(({ kind }) => kind === 'deadline');
      lay({ ...at, held: { weeks, stop } }, atDesk ? 'week' : 'resolution');
      keep();
    },

    takeDevice() {
      if (!table || store.get().screen !== 'pass') return;
      lay(table, table.run.logs.length > 0 ? 'resolution' : 'week');
      odds.brief(table);
      keep();
    },

    rewindTo(week) {
      if (!table || week < 1 || week > table.run.logs.length) return;
      if (table.terms.tempo !== 'rewind' && !isOver(table.run)) return;
      keep();
      const next = tableAt(table, week);
      lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
      tell('done', 'notice.rewound', { week });
      keep();
    },

    showEvent(index) {
      changeGame(({ telling }) => ({
        event: index,
        telling: { playing: false, shown: Math.max(telling.shown, index + 1) },
      }));
    },

    tellEvents(playing) {
      const total = itemCount();
      changeGame(({ telling, event }) =>
        playing && telling.shown >= total
          ? { telling: { playing: total > 1, shown: Math.min(1, total) }, event: 0 }
          : { telling: { ...telling, playing }, event },
      );
    },

    tellNext() {
      const total = itemCount();
      changeGame(({ telling }) => {
        const shown = Math.min(total, telling.shown + 1);
        return {
          event: Math.max(0, shown - 1),
          telling: { playing: telling.playing && shown < total, shown },
        };
      });
    },

    tellAll() {
      changeGame(() => ({ telling: { playing: false, shown: itemCount() } }));
    },

    goOn() {
      if (!table) return;
      changeGame(() => ({ why: null, event: 0 }));
      store.set({ screen: isOver(table.run) ? 'end' : 'week' });
      keep();
    },

    guided(step) {
      if (!table || table.guided.includes(step)) return;
      table = { ...table, guided: [...table.guided, step] };
      const { guided } = table;
      changeGame(() => ({ guided }));
      keep();
    },

    openWhy(faction, week) {
      changeGame(() => ({ why: whyOf(faction, week) }));
    },

    closeWhy() {
      changeGame(() => ({ why: null }));
    },

    advisersRecord() {
      if (!table) return [];
      const { run, seat } = table;
      const orders = run.record.turns.map((turn) => turn.orders);
      const all = run.states.flatMap((state, week) => {
        const due = outcomes.get(state) ?? outcomesOf(run.states, orders, run.content, seat, week);
        if (due.length > 0) outcomes.set(state, due);
        return due;
      });
      return sumUp(seat, all);
    },

    picksOf(seat, week) {
      return table && store.get().game?.end ? pickCard(table.run, seat, week) : null;
    },

    downloadRecord() {
      if (table) ports.files.download(recordFileName(savedFrom(table, 'end').row), textOf(table));
    },

    async playFrom(seat) {
      if (!table) return;
      const before = setupOf(table);
      const variant = findVariant(table.scenario, before.variant);
      if (!variant) return;
      const players = {
        ...before.players,
        [before.seat]: variant.doctrines[before.seat],
        [seat]: 'person',
      };
      await play.enter({ ...before, seat, players });
    },

    async newLuck() {
      if (!table) return;
      const told = table.run.record.turns.map(({ orders }) => orders);
      const persons = personsOf(table.run);
      const fresh = await start({ ...setupOf(table), seed: ports.luck.freshSeed() });
      if (!fresh) return;
      let at = fresh;
      let dropped = 0;
      while (!isOver(at.run)) {
        const given = told[at.run.logs.length];
        const drafts = Object.fromEntries(
          persons.map((seat) => {
            const wanted = given?.[seat] ?? [];
            const legal = standingOrders(viewOf({ ...at, seat }), wanted);
            dropped += wanted.length - legal.length;
            return [seat, legal];
          }),
        );
        const after = played({ ...at, drafts });
        if (!after) return;
        at = after;
      }
      lay(at, 'end');
      tell('done', 'notice.new-luck', { seed: at.run.record.header.seed, dropped });
      keep();
    },

    async playAgain() {
      if (table) await play.enter({ ...setupOf(table), seed: ports.luck.freshSeed() });
    },
  };

  function itemCount(): number {
    const report = store.get().game?.reports.at(-1);
    return report ? itemsOf(report).length : 0;
  }

  return play;
}

/** The screen a table can be opened at: the one that is wanted if the run has it. */
function screenOf({ run }: Table, wanted: string): Screen {
  const several = personsOf(run).length > 1;
  if (isOver(run)) return wanted === 'resolution' ? 'resolution' : 'end';
  // Whoever comes back to a game of several persons may not be the one who left it.
  if (several) return 'pass';
  return wanted === 'resolution' && run.logs.length > 0 ? 'resolution' : 'week';
}
