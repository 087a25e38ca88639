// Sealing and what follows: the week is played, the device is passed, a course is held, a week is taken back, a run is played again.
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import { currentState, isOver, playWeek } from '../../run/play.ts';
import { findVariant } from '../../scenario/scenario.ts';
import { ordersBy } from '../../seats/computer-orders.ts';
import type { HeldWeek, StopReason } from '../state.ts';
import type { PlayCore } from './core.ts';
import { gameOf, viewOf } from './game-of.ts';
import { tableAt } from './growth.ts';
import { standingOrders, stopReasons } from './hold-course.ts';
import { setupOf, type Openings } from './openings.ts';
import type { Play } from './play.ts';
import { draftOf, nextWeek, personsOf, type Table } from './table.ts';

type Orders = Record<SeatId, readonly OrderChoice[]>;

/** Weeks that a held course runs on at most: no run is longer. */
const MOST_WEEKS = 104;

type WeekCommands = Pick<
  Play,
  'seal' | 'holdCourse' | 'takeDevice' | 'rewindTo' | 'goOn' | 'playFrom' | 'newLuck' | 'playAgain'
>;

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

/** How a course was held: the table after it, a line a week, and what made it stop. */
interface Held {
  readonly table: Table;
  readonly weeks: readonly HeldWeek[];
  readonly stop: readonly StopReason[];
}

export function weekCommands(core: PlayCore, { start, enter }: Openings): WeekCommands {
  const { ports, store, tell } = core;

  /** Plays the week of a table on which all have sealed; null when an order could not be given, which is told. */
  function played(from: Table): Table | null {
    const result = playWeek(from.run, weekOrders(from));
    if (result.ok) return nextWeek(from, result.run);
    const { key, params } = result.illegal.block;
    tell('error', key, { ...params });
    return null;
  }

  /** Gives the standing orders week by week, until something asks for the seat. */
  function hold(from: Table): Held {
    const standing = draftOf(from);
    const weeks: HeldWeek[] = [];
    let stop: readonly StopReason[] = [];
    let table = from;
    while (stop.length === 0 && weeks.length < MOST_WEEKS) {
      const before = viewOf(table);
      const orders = standingOrders(before, standing);
      const after = played({ ...table, drafts: { [table.seat]: orders } });
      if (!after) break;
      const { view, reports } = gameOf(after);
      const [report, mark] = [reports.at(-1), view.history.at(-1)];
      const { attacks = 0, strikes = 0 } = mark ?? {};
      weeks.push({ week: after.run.logs.length, attacks, strikes, orders });
      stop = report ? stopReasons(before, view, report) : [{ kind: 'end' }];
      table = after;
    }
    return { table, weeks, stop };
  }

  return {
    seal() {
      const table = core.writable();
      if (!table) return;
      const sealed = [...table.sealed, table.seat];
      const next = personsOf(table.run).find((seat) => !sealed.includes(seat));
      if (next) {
        core.lay({ ...table, sealed, seat: next, undo: [] }, 'pass');
      } else {
        const after = played({ ...table, sealed });
        if (!after) return;
        store.set({ notice: null });
        // With everything open at the end there is nothing left to hide.
        const passes = personsOf(after.run).length > 1 && !isOver(after.run);
        core.lay(after, passes ? 'pass' : 'resolution');
      }
      core.keep();
    },

    holdCourse() {
      const from = core.writable();
      if (!from || personsOf(from.run).length > 1) return;
      const { table, weeks, stop } = hold(from);
      if (weeks.length === 0) return;
      store.set({ notice: null });
      // A date that comes near asks at the desk; all else is told first.
      const atDesk = stop.every(({ kind }) => kind === 'deadline');
      core.lay({ ...table, held: { weeks, stop } }, atDesk ? 'week' : 'resolution');
      core.keep();
    },

    takeDevice() {
      const table = core.table();
      if (!table || store.get().screen !== 'pass') return;
      core.lay(table, table.run.logs.length > 0 ? 'resolution' : 'week');
      core.odds.brief(table);
      core.keep();
    },

    rewindTo(week) {
      const table = core.table();
      if (!table || week < 1 || week > table.run.logs.length) return;
      if (table.terms.tempo !== 'rewind' && !isOver(table.run)) return;
      core.keep();
      const next = tableAt(table, week);
      core.lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
      tell('done', 'notice.rewound', { week });
      core.keep();
    },

    goOn() {
      const table = core.table();
      if (!table) return;
      core.changeGame(() => ({ why: null, event: 0 }));
      store.set({ screen: isOver(table.run) ? 'end' : 'week' });
      core.keep();
    },

    async playFrom(seat) {
      const table = core.table();
      const setup = table && setupOf(table);
      const variant = table && setup && findVariant(table.scenario, setup.variant);
      if (!setup || !variant) return;
      const { players, seat: left } = setup;
      await enter({
        ...setup,
        seat,
        players: { ...players, [left]: variant.doctrines[left], [seat]: 'person' },
      });
    },

    async newLuck() {
      const before = core.table();
      if (!before) return;
      const told = before.run.record.turns.map(({ orders }) => orders);
      let table = await start({ ...setupOf(before), seed: ports.luck.freshSeed() });
      let dropped = 0;
      while (table && !isOver(table.run)) {
        const { run } = table;
        const drafts: Partial<Orders> = {};
        for (const seat of personsOf(run)) {
          const wanted = told[run.logs.length]?.[seat] ?? [];
          const legal = standingOrders(viewOf({ ...table, seat }), wanted);
          dropped += wanted.length - legal.length;
          drafts[seat] = legal;
        }
        table = played({ ...table, drafts });
      }
      if (!table) return;
      core.lay(table, 'end');
      tell('done', 'notice.new-luck', { seed: table.run.record.header.seed, dropped });
      core.keep();
    },

    async playAgain() {
      const table = core.table();
      if (table) await enter({ ...setupOf(table), seed: ports.luck.freshSeed() });
    },
  };
}
