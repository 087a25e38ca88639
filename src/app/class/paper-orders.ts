// The orders of a game on paper: what each moves, measured by playing the first week with and without it under the same luck.
import type { Content, OrderChoice, TurnOrders } from '../../model/content.ts';
import { SEATS, type FactionId, type SeatId } from '../../model/ids.ts';
import { assert, roundDiv } from '../../model/numbers.ts';
import { findOrder } from '../../model/orders/all-orders.ts';
import { copyOf } from '../../model/setup.ts';
import type { State } from '../../model/state.ts';
import { openLog, resolveTurn } from '../../model/turn.ts';
import { pushOf, type Moved, type Pushes } from './paper-push.ts';

/** Orders of a game on paper: those that move what the factions weigh. */
const PAPER_ORDERS: Readonly<Record<SeatId, readonly string[]>> = {
  baghdad: ['condemn', 'arrest', 'talk-to-faction', 'broker-truce'],
  washington: ['strike-syria', 'strike-iraq', 'strike-crews', 'file-timetable'],
  tehran: ['guidance-restrain', 'guidance-permit', 'guidance-urge', 'quds-visit', 'reassure'],
};

/** What a truce on paper asks and promises. */
const PAPER_TRUCE = 'all:nothing';

/** Games over which the effect of an order is averaged, and those from which a chance is counted. */
const TRIALS = 6;
const CHANCE_TRIALS = 100;

/** What an order moves at each faction it may be aimed at, in whole points. */
export interface PaperOrder {
  readonly id: string;
  readonly seat: SeatId;
  readonly cost: number;
  readonly costForAll: number | null;
  /** Whether it is aimed at one faction or moves all of them. */
  readonly aimed: boolean;
  readonly reasons: readonly string[];
  readonly pushes: readonly Moved[];
  /** Chance in a hundred that it works, where that is left to luck. */
  readonly works: number | null;
}

/** Decisions of a week under some orders, and what the orders came to. */
function played(
  start: State,
  content: Content,
  seed: string,
  orders: readonly TurnOrders[],
): { readonly pushes: Pushes; readonly results: readonly string[] } {
  const state = copyOf(start);
  state.seed = seed;
  let pushes: Pushes = new Map();
  const results: string[] = [];
  for (const week of orders) {
    const log = openLog(state, content);
    resolveTurn(state, week, content, log);
    pushes = new Map(
      log.decisions.map(({ faction, inputs }) => [faction, pushOf(inputs, content.weights)]),
    );
    for (const event of log.events) if (event.kind === 'order') results.push(event.result);
  }
  return { pushes, results };
}

const NO_ORDERS: TurnOrders = { baghdad: [], washington: [], tehran: [] };

function ordersOf(seat: SeatId, choice: OrderChoice): TurnOrders {
  return { ...NO_ORDERS, [seat]: [choice] };
}

/** Results that count as the order having worked. */
const WORKED: ReadonlySet<string> = new Set(['held']);

/**
 * What an order moves, averaged over a few games under the same luck with and without it. Everybody
 * fired last week: a strike deters only those who did.
 */
function orderRow(start: State, content: Content, seat: SeatId, id: string): PaperOrder {
  const order = findOrder(seat, id);
  assert(order, `an order ${id}`);
  const state = copyOf(start);
  for (const faction of state.factions) faction.rung = 2;
  const aimed = order.aim === 'faction' || order.aim === 'faction-or-all';
  const truce = id === 'broker-truce';
  const weeksOf = (choice: OrderChoice | null): readonly TurnOrders[] => {
    const first = choice === null ? NO_ORDERS : ordersOf(seat, choice);
    // A truce is answered a week later.
    return truce ? [first, NO_ORDERS] : [first];
  };
  const reason = order.reasons[0] ?? '';
  const mean = (target: string | null, of: readonly FactionId[]): readonly Moved[] => {
    const sums = new Map(of.map((faction) => [faction, { drive: 0, restraint: 0 }]));
    for (let trial = 1; trial <= TRIALS; trial++) {
      const seed = `paper-${trial}`;
      const without = played(state, content, seed, weeksOf(null)).pushes;
      const choice = { order: id, target, reason };
      const within = played(state, content, seed, weeksOf(choice)).pushes;
      for (const [faction, sum] of sums) {
        const [old, now] = [without.get(faction), within.get(faction)];
        if (!old || !now) continue;
        sum.drive += now.drive - old.drive;
        sum.restraint += now.restraint - old.restraint;
      }
    }
    return [...sums].map(([faction, { drive, restraint }]) => ({
      faction,
      drive: roundDiv(drive, TRIALS),
      restraint: roundDiv(restraint, TRIALS),
    }));
  };
  const ids = state.factions.map((faction) => faction.id);
  const pushes = aimed
    ? order.costForAll === undefined
      ? ids.flatMap((faction) => mean(faction, [faction]))
      : mean('all', ids)
    : mean(truce ? PAPER_TRUCE : null, ids);
  return {
    id,
    seat,
    cost: order.cost,
    costForAll: order.costForAll ?? null,
    aimed,
    reasons: order.reasons,
    pushes: pushes.filter(({ drive, restraint }) => drive !== 0 || restraint !== 0),
    works: id === 'arrest' ? chanceOf(state, content, seat, id, ids[0] ?? null) : null,
  };
}

function chanceOf(
  state: State,
  content: Content,
  seat: SeatId,
  id: string,
  target: string | null,
): number {
  let worked = 0;
  for (let trial = 1; trial <= CHANCE_TRIALS; trial++) {
    const week = ordersOf(seat, { order: id, target, reason: '' });
    const { results } = played(state, content, `chance-${trial}`, [week]);
    if (results.some((result) => WORKED.has(result))) worked += 1;
  }
  return worked;
}

/** The orders of all seats, measured from this state before week 1. */
export function paperOrders(state: State, content: Content): readonly PaperOrder[] {
  return SEATS.flatMap((seat) =>
    PAPER_ORDERS[seat].map((id) => orderRow(state, content, seat, id)),
  );
}
