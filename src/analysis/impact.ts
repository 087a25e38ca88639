// Decision impact: what each order of a week did to a run that is over, by playing on from that week with and without it under the same luck.
import { withAssumptions, type ChosenReadings } from '../model/assumptions.ts';
import type { Content, OrderChoice, TurnOrders } from '../model/content.ts';
import { SEATS, TRAJECTORIES, type SeatId } from '../model/ids.ts';
import { findIllegal } from '../model/legal.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { trialFrom } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { runTrajectory } from '../model/trajectory.ts';
import { resolveTurn } from '../model/turn.ts';
import { sightFor } from '../model/sight.ts';
import type { OddsScenario } from './odds-question.ts';

/** One order of the week, by its seat and its place among the seat's orders. */
export interface OrderAt {
  readonly seat: SeatId;
  readonly index: number;
}

/** A week of a finished run whose orders are weighed. Plain JSON, so that it can go to a worker. */
export interface ImpactQuestion {
  readonly scenario: string;
  readonly variant: string;
  readonly assumptions: ChosenReadings;
  /** The state before the week, as it was: the run is over and everything is open. */
  readonly state: State;
  /** The orders of that week and of every later one, as recorded. */
  readonly orders: readonly TurnOrders[];
  /** The orders that are left out in turn. */
  readonly leftOut: readonly OrderAt[];
  /**
   * The runs as recorded, where another question about the same week played them: they are the same
   * whatever is left out, and are not played once more. Absent when none are at hand.
   */
  readonly recorded?: readonly RecordedRuns[];
}

/** Runs as recorded of some trials: a chunk in which nothing is left out. */
export type RecordedRuns = ImpactChunk;

/** Every objective of every seat with its verdict on a run, in the order of a chunk's columns. */
export const AIMS: readonly {
  readonly seat: SeatId;
  readonly id: string;
  readonly verdict: (state: State) => number;
}[] = SEATS.flatMap((seat) => OBJECTIVES[seat].map(({ id, verdict }) => ({ seat, id, verdict })));

/** Some pairs of a question: of each trial the run as recorded, then the runs without each order. */
export interface ImpactChunk {
  /** Number of the first trial, from 1. */
  readonly from: number;
  readonly runs: number;
  /** Trials × (1 + orders left out): place in `TRAJECTORIES` of the run's trajectory. */
  readonly trajectory: Uint8Array;
  /** Trials × (1 + orders left out) × aims: verdicts, 0 to 100. */
  readonly verdicts: Uint8Array;
  /** Trials × (1 + orders left out): recorded orders that could not be given. */
  readonly dropped: Uint8Array;
}

/** Luck of a trial from this week on: nobody's run has it, and the runs of one trial share it. */
function seedOf(week: number, trial: number): string {
  return `impact ${week} ${trial}`;
}

/** Those of the recorded orders that are legal here, in their order. */
export function legalOf(
  state: State,
  content: Content,
  recorded: TurnOrders,
): { readonly orders: TurnOrders; readonly dropped: number } {
  let dropped = 0;
  const of = (seat: SeatId): readonly OrderChoice[] => {
    if (recorded[seat].length === 0) return recorded[seat];
    const view = sightFor(state, seat, content);
    if (findIllegal(view, recorded[seat]) === null) return recorded[seat];
    const given: OrderChoice[] = [];
    for (const choice of recorded[seat]) {
      if (findIllegal(view, [...given, choice]) === null) given.push(choice);
      else dropped += 1;
    }
    return given;
  };
  const orders = { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
  return { orders, dropped };
}

function without(orders: TurnOrders, { seat, index }: OrderAt): TurnOrders {
  return { ...orders, [seat]: orders[seat].filter((_, at) => at !== index) };
}

const NO_ORDERS: TurnOrders = { baghdad: [], washington: [], tehran: [] };

/**
 * Plays the trials `from` to `from + runs − 1` of a question. Trial n has the same luck in the run as
 * recorded and in every run without an order (common random numbers), so that the difference is the
 * order's alone. A run that goes on after the recorded one ended goes on without orders.
 */
export function playImpact(
  question: ImpactQuestion,
  scenario: OddsScenario,
  from: number,
  runs: number,
): ImpactChunk {
  const variant = scenario.variants.find((one) => one.id === question.variant);
  if (!variant || scenario.id !== question.scenario) {
    throw new Error(`${scenario.id}: no impact for ${question.scenario}/${question.variant}`);
  }
  const content = withAssumptions(variant.content, question.assumptions);
  const [first = NO_ORDERS, ...later] = question.orders;
  const starts = [first, ...question.leftOut.map((one) => without(first, one))];
  const chunk: ImpactChunk = {
    from,
    runs,
    trajectory: new Uint8Array(runs * starts.length),
    verdicts: new Uint8Array(runs * starts.length * AIMS.length),
    dropped: new Uint8Array(runs * starts.length),
  };
  for (let n = 0; n < runs; n++) {
    for (const [column, start] of starts.entries()) {
      const at = n * starts.length + column;
      if (column === 0 && takeOver(question, from + n, chunk, at)) continue;
      const state = trialFrom(question.state, seedOf(question.state.week, from + n));
      let dropped = 0;
      for (let week = 0; state.ending === 'none'; week++) {
        const recorded = week === 0 ? start : (later[week - 1] ?? NO_ORDERS);
        const legal = legalOf(state, content, recorded);
        dropped += legal.dropped;
        resolveTurn(state, legal.orders, content, null, true);
      }
      chunk.trajectory[at] = TRAJECTORIES.indexOf(runTrajectory(state.history));
      chunk.dropped[at] = Math.min(255, dropped);
      for (const [aim, { verdict }] of AIMS.entries()) {
        chunk.verdicts[at * AIMS.length + aim] = verdict(state);
      }
    }
  }
  return chunk;
}

/** The runs as recorded out of what was played of a question, for another question about the same week. */
export function recordedIn(question: ImpactQuestion, chunk: ImpactChunk): RecordedRuns {
  const columns = 1 + question.leftOut.length;
  const { from, runs } = chunk;
  const recorded: RecordedRuns = {
    from,
    runs,
    trajectory: new Uint8Array(runs),
    verdicts: new Uint8Array(runs * AIMS.length),
    dropped: new Uint8Array(runs),
  };
  for (let n = 0; n < runs; n++) copyRow(chunk, n * columns, recorded, n);
  return recorded;
}

/** Takes a trial's run as recorded over, if the question has it. */
function takeOver(
  { recorded = [] }: ImpactQuestion,
  trial: number,
  chunk: ImpactChunk,
  at: number,
): boolean {
  const known = recorded.find(({ from, runs }) => from <= trial && trial < from + runs);
  if (known) copyRow(known, trial - known.from, chunk, at);
  return known !== undefined;
}

function copyRow(source: ImpactChunk, from: number, target: ImpactChunk, to: number): void {
  target.trajectory[to] = source.trajectory[from] ?? 0;
  target.dropped[to] = source.dropped[from] ?? 0;
  const verdicts = source.verdicts.subarray(from * AIMS.length, (from + 1) * AIMS.length);
  target.verdicts.set(verdicts, to * AIMS.length);
}
