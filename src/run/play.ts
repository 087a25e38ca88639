// A run in play: the record and every week's state and log. Nothing is ever changed in place.
import { produce } from 'immer';
import { withAssumptions, type ChosenReadings } from '../model/assumptions.ts';
import { GENERATOR } from '../model/chance.ts';
import type { Content, OrderChoice, TurnOrders } from '../model/content.ts';
import type { TurnLog } from '../model/events.ts';
import { findIllegal } from '../model/legal.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Block } from '../model/orders/order.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { copyOf, firstState } from '../model/setup.ts';
import { sightFor } from '../model/sight.ts';
import type { State } from '../model/state.ts';
import { openLog, resolveTurn } from '../model/turn.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';
import {
  firstLink,
  FORMAT,
  nextLink,
  type RunHeader,
  type RunRecord,
  type SeatPlayer,
} from './record.ts';

/** A run under way or over. `states[n]` is the state after n weeks; `logs[n]` tells of week n + 1. */
export interface Run {
  readonly record: RunRecord;
  readonly content: Content;
  readonly states: readonly State[];
  readonly logs: readonly TurnLog[];
}

export interface RunOptions {
  readonly seed: string;
  readonly weeks: number;
  /** Whether the run goes on after an early ending, in a caretaker state. */
  readonly playOn?: boolean | undefined;
  /** Readings picked on the assumption switchboard; every one must exist. */
  readonly assumptions: ChosenReadings;
  readonly seats: Readonly<Record<SeatId, SeatPlayer>>;
}

/** An order that may not be given: whose, which, and why. */
export interface IllegalOrder {
  readonly seat: SeatId;
  readonly choice: OrderChoice;
  readonly block: Block;
}

/** Starts a run of a scenario's variant. The seed must not be empty. */
export function startRun(scenario: Scenario, variant: Variant, options: RunOptions): Run {
  const { seed, weeks } = options;
  const header: RunHeader = {
    scenario: { id: scenario.id, version: scenario.version, hash: scenario.hash },
    variant: variant.id,
    rules: RULES_VERSION,
    generator: GENERATOR,
    seed,
    weeks,
    ...(options.playOn === true ? { playOn: true } : {}),
    assumptions: options.assumptions,
    seats: options.seats,
  };
  return {
    record: { format: FORMAT, header, turns: [] },
    content: withAssumptions(variant.content, options.assumptions),
    states: [firstState(variant.start, scenario.day, weeks, seed, options.playOn)],
    logs: [],
  };
}

/** The state the run stands at. */
export function currentState(run: Run): State {
  const state = run.states.at(-1);
  if (!state) throw new Error('a run without a state');
  return state;
}

/** The first order that may not be given at this state, or null. */
export function findIllegalOrder(
  state: State,
  orders: TurnOrders,
  content: Content,
): IllegalOrder | null {
  for (const seat of SEATS) {
    if (orders[seat].length === 0) continue;
    const found = findIllegal(sightFor(state, seat, content), orders[seat]);
    if (found) return { seat, choice: found.choice, block: found.block };
  }
  return null;
}

/** Plays one week with Immer and returns the new state beside the log. The given state is not changed. */
export function playState(
  state: State,
  orders: TurnOrders,
  content: Content,
): { state: State; log: TurnLog } {
  const log = openLog(state, content);
  const next = produce(state, (draft) => {
    resolveTurn(draft, orders, content, log);
  });
  return { state: next, log };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/**
 * Plays one week on a copy, as ensembles do: the same state several times faster, but one that shares
 * nothing with the week before. For records that are played again from end to end.
 */
export function playOnCopy(
  state: State,
  orders: TurnOrders,
  content: Content,
): { state: State; log: TurnLog } {
  const log = openLog(state, content);
  const next = copyOf(state);
  resolveTurn(next, orders, content, log);
  return { state: frozen(next), log };
}

/**
 * Seals a week: plays it and adds it to the record.
 * @param play  how the week is played; both ways give the same state and log (`tests/drivers.test.ts`)
 * @returns the longer run, or the first illegal order
 */
export function playWeek(
  run: Run,
  orders: TurnOrders,
  play: typeof playState = playState,
): { ok: true; run: Run } | { ok: false; illegal: IllegalOrder } {
  const before = currentState(run);
  const illegal = findIllegalOrder(before, orders, run.content);
  if (illegal) return { ok: false, illegal };
  const { state, log } = play(before, orders, run.content);
  const previous = run.record.turns.at(-1)?.hash ?? firstLink(run.record.header);
  const turn = { orders, hash: nextLink(previous, orders, state) };
  return {
    ok: true,
    run: {
      ...run,
      record: { ...run.record, turns: [...run.record.turns, turn] },
      states: [...run.states, state],
      logs: [...run.logs, log],
    },
  };
}

/** Whether the run is over, in time or early. */
export function isOver(run: Run): boolean {
  return currentState(run).ending !== 'none';
}
