// Many runs of one plan: played in chunks that any number of workers may share, and put together in order.
import type { ChosenReadings } from '../model/assumptions.ts';
import type { EventLog } from '../model/events.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { orderOptions } from '../model/legal.ts';
import { firstState } from '../model/setup.ts';
import { resolveTurn } from '../model/turn.ts';
import { sightFor } from '../model/sight.ts';
import { findVariant, type Scenario } from '../scenario/scenario.ts';
import { allOrders } from '../seats/computer-orders.ts';
import { contentUnder, type ChangedWeights } from './changed-content.ts';
import { runQuantities, weekOf, weeklyQuantities } from './quantities.ts';

/** What is played: everything but the number of the run. Plain JSON, so that it can go to a worker. */
export interface Plan {
  readonly scenario: string;
  readonly variant: string;
  readonly weeks: number;
  readonly doctrines: Readonly<Record<SeatId, string>>;
  readonly assumptions: ChosenReadings;
  /** Weights set for these runs alone; absent when they are as calibrated and as read. */
  readonly changed?: ChangedWeights;
  /** Run n is played with the seed `<seed>-<n>`. */
  readonly seed: string;
  /** Whether the weeks in which an order was legal are counted, which takes longer. */
  readonly countLegal: boolean;
}

/** How one order was used over some runs, by `<seat>:<order>`. */
export interface OrderUse {
  /** Weeks in which it was given. */
  given: number;
  /** Runs in which it was given at least once. */
  runs: number;
  /** Weeks in which it could have been given; 0 unless the plan counts them. */
  legal: number;
}

/** Some runs of a plan: all their numbers, run after run. */
export interface Chunk {
  /** Number of the first run, from 1. */
  readonly from: number;
  readonly runs: number;
  /** Runs × weeks × weekly quantities; −1 after the end of a run. */
  readonly weekly: Int16Array;
  /** Runs × run quantities. */
  readonly final: Int16Array;
  readonly orders: Record<string, OrderUse>;
}

/** A chunk to be put together: as it was played, or as it came out of a message. */
export type PlayedChunk = Omit<Chunk, 'weekly' | 'final'> & {
  readonly weekly: ArrayLike<number>;
  readonly final: ArrayLike<number>;
};

/** What stands for a week that a run did not reach. */
export const NOT_PLAYED = -1;

function useOf(orders: Record<string, OrderUse>, id: string): OrderUse {
  const known = orders[id] ?? { given: 0, runs: 0, legal: 0 };
  orders[id] = known;
  return known;
}

/**
 * Plays the runs `from` to `from + runs − 1` of a plan. The same numbers whoever plays them, and
 * with whatever other runs beside.
 */
export function playChunk(plan: Plan, scenario: Scenario, from: number, runs: number): Chunk {
  const variant = findVariant(scenario, plan.variant);
  if (!variant) throw new Error(`${plan.scenario} has no variant ${plan.variant}`);
  const content = contentUnder(variant.content, plan.assumptions, plan.changed);
  const ofWeek = weeklyQuantities(content);
  const ofRun = runQuantities();
  const weekly = new Int16Array(runs * plan.weeks * ofWeek.length).fill(NOT_PLAYED);
  const final = new Int16Array(runs * ofRun.length);
  const orders: Record<string, OrderUse> = {};
  const given = { baghdad: new Given(), washington: new Given(), tehran: new Given() };
  let at = 0;
  for (let n = 0; n < runs; n++) {
    const seed = `${plan.seed}-${from + n}`;
    const state = firstState(variant.start, scenario.day, plan.weeks, seed);
    at = n * plan.weeks * ofWeek.length;
    while (state.ending === 'none') {
      if (plan.countLegal) countLegal(orders, state, content);
      const week = allOrders(state, content, plan.doctrines);
      for (const seat of SEATS) {
        for (const { order } of week[seat]) given[seat].note(order, n, state.week);
      }
      const log: EventLog = { events: [] };
      resolveTurn(state, week, content, log);
      const counted = weekOf(state, log.events);
      for (const quantity of ofWeek) weekly[at++] = quantity.of(counted);
    }
    ofRun.forEach((quantity, index) => {
      final[n * ofRun.length + index] = quantity.of(state);
    });
  }
  for (const seat of SEATS) given[seat].addTo(orders, seat);
  return { from, runs, weekly, final, orders };
}

/** Counts the orders that one seat gives. */
class Given {
  private readonly counts = new Map<
    string,
    { weeks: number; runs: number; lastRun: number; lastWeek: number }
  >();

  /** Notes an order given in a run's week; given twice in a week, at two targets, it is one week of use. */
  note(order: string, run: number, week: number): void {
    let count = this.counts.get(order);
    if (!count) {
      count = { weeks: 0, runs: 0, lastRun: -1, lastWeek: -1 };
      this.counts.set(order, count);
    }
    if (count.lastRun === run && count.lastWeek === week) return;
    count.weeks += 1;
    if (count.lastRun !== run) count.runs += 1;
    count.lastRun = run;
    count.lastWeek = week;
  }

  addTo(orders: Record<string, OrderUse>, seat: SeatId): void {
    for (const [order, { weeks, runs }] of this.counts) {
      const use = useOf(orders, `${seat}:${order}`);
      use.given += weeks;
      use.runs += runs;
    }
  }
}

function countLegal(
  orders: Record<string, OrderUse>,
  state: Parameters<typeof sightFor>[0],
  content: Parameters<typeof sightFor>[2],
): void {
  for (const seat of SEATS) {
    const open = new Set<string>();
    for (const option of orderOptions(sightFor(state, seat, content))) {
      if (option.blocked === null) open.add(option.order);
    }
    for (const order of open) useOf(orders, `${seat}:${order}`).legal += 1;
  }
}

/** Cuts `runs` runs into chunks of at most `size`: number of the first run and how many. */
export function chunksOf(runs: number, size: number): { from: number; runs: number }[] {
  const list: { from: number; runs: number }[] = [];
  for (let from = 1; from <= runs; from += size) {
    list.push({ from, runs: Math.min(size, runs - from + 1) });
  }
  return list;
}

/** All runs of a plan, put together in the order of their numbers. */
export interface Ensemble {
  readonly plan: Plan;
  readonly runs: number;
  readonly weekIds: readonly string[];
  readonly runIds: readonly string[];
  readonly weekly: Int16Array;
  readonly final: Int16Array;
  readonly orders: Readonly<Record<string, OrderUse>>;
}

/** Puts chunks together, in whatever order they came. */
export function mergeChunks(
  plan: Plan,
  scenario: Scenario,
  chunks: readonly PlayedChunk[],
): Ensemble {
  const variant = findVariant(scenario, plan.variant);
  if (!variant) throw new Error(`${plan.scenario} has no variant ${plan.variant}`);
  const weekIds = weeklyQuantities(variant.content).map((quantity) => quantity.id);
  const runIds = runQuantities().map((quantity) => quantity.id);
  const sorted = [...chunks].sort((one, other) => one.from - other.from);
  const runs = sorted.reduce((sum, chunk) => sum + chunk.runs, 0);
  const weekly = new Int16Array(runs * plan.weeks * weekIds.length);
  const final = new Int16Array(runs * runIds.length);
  const orders: Record<string, OrderUse> = {};
  let at = 0;
  for (const chunk of sorted) {
    weekly.set(chunk.weekly, at * plan.weeks * weekIds.length);
    final.set(chunk.final, at * runIds.length);
    at += chunk.runs;
    for (const id of Object.keys(chunk.orders).sort()) {
      const from = chunk.orders[id];
      const to = useOf(orders, id);
      to.given += from?.given ?? 0;
      to.runs += from?.runs ?? 0;
      to.legal += from?.legal ?? 0;
    }
  }
  return { plan, runs, weekIds, runIds, weekly, final, orders };
}
