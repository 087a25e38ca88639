// Luck or judgement: the orders of a run that is over, given again under other luck, and where the run itself lies among what comes of them.
import type { ChosenReadings } from '../model/assumptions.ts';
import type { Content, TurnOrders } from '../model/content.ts';
import type { EventLog, TurnEvent } from '../model/events.ts';
import { TRAJECTORIES, type Trajectory } from '../model/ids.ts';
import { firstState } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { resolveTurn } from '../model/turn.ts';
import { contentUnder } from './changed-content.ts';
import { NOT_PLAYED } from './ensemble.ts';
import { legalOf } from './impact.ts';
import type { OddsScenario } from './odds-question.ts';
import { runQuantities, weekOf, weeklyQuantities } from './quantities.ts';
import { sampledShare, type SampledShare } from './shares.ts';
import { mean, percentile, rounded } from './summary.ts';

/** Runs unless told: enough that a percentile is sure to about two points. */
export const LUCK_RUNS = 500;

/** A run whose orders are given again. Plain JSON, so that it can go to a worker. */
export interface LuckQuestion {
  readonly scenario: string;
  readonly variant: string;
  readonly assumptions: ChosenReadings;
  /** Day number of the first day of week 1. */
  readonly day: number;
  /** Length of the run in weeks. */
  readonly weeks: number;
  /** Whether the run goes on after an early ending. */
  readonly playOn: boolean;
  /** The orders of every week, as recorded. */
  readonly orders: readonly TurnOrders[];
}

/** Some of the runs of a question, in the order of their numbers. */
export interface LuckChunk {
  /** Number of the first run, from 1. */
  readonly from: number;
  readonly runs: number;
  /** Runs × weeks × weekly quantities; −1 after the end of a run. */
  readonly weekly: Int16Array;
  /** Runs × run quantities. */
  readonly final: Int16Array;
  /** Of each run, how many recorded orders could not be given. */
  readonly dropped: Uint8Array;
}

/** What a run that was played holds of itself: its states, from the first, and the events of each week. */
export interface PlayedRun {
  readonly states: readonly State[];
  readonly logs: readonly { readonly events: readonly TurnEvent[] }[];
}

const NO_ORDERS: TurnOrders = { baghdad: [], washington: [], tehran: [] };

/** Seed of a run: nobody's game has it. */
export function luckSeed(run: number): string {
  return `luck ${run}`;
}

function contentOf(question: LuckQuestion, scenario: OddsScenario): Content {
  const variant = scenario.variants.find((one) => one.id === question.variant);
  if (!variant || scenario.id !== question.scenario) {
    throw new Error(`${scenario.id}: no luck for ${question.scenario}/${question.variant}`);
  }
  return contentUnder(variant.content, question.assumptions, undefined);
}

/**
 * Plays the runs `from` to `from + runs − 1` of a question. A run's numbers depend on the question
 * and its own number alone. An order that is not legal when its week comes is left out and counted;
 * a run that goes on after the recorded one ended goes on without orders.
 */
export function playLuck(
  question: LuckQuestion,
  scenario: OddsScenario,
  from: number,
  runs: number,
): LuckChunk {
  const { day, weeks, playOn } = question;
  const content = contentOf(question, scenario);
  const start = scenario.variants.find((one) => one.id === question.variant)?.start;
  if (!start) throw new Error(`${scenario.id} has no variant ${question.variant}`);
  const ofWeek = weeklyQuantities(content);
  const ofRun = runQuantities();
  const chunk: LuckChunk = {
    from,
    runs,
    weekly: new Int16Array(runs * question.weeks * ofWeek.length).fill(NOT_PLAYED),
    final: new Int16Array(runs * ofRun.length),
    dropped: new Uint8Array(runs),
  };
  for (let n = 0; n < runs; n++) {
    const state = firstState(start, day, weeks, luckSeed(from + n), playOn);
    let at = n * question.weeks * ofWeek.length;
    let dropped = 0;
    while (state.ending === 'none') {
      const legal = legalOf(state, content, question.orders[state.week] ?? NO_ORDERS);
      dropped += legal.dropped;
      const log: EventLog = { events: [] };
      resolveTurn(state, legal.orders, content, log, true);
      const week = weekOf(state, log.events);
      for (const quantity of ofWeek) chunk.weekly[at++] = quantity.of(week);
    }
    chunk.dropped[n] = Math.min(255, dropped);
    ofRun.forEach((quantity, index) => {
      chunk.final[n * ofRun.length + index] = quantity.of(state);
    });
  }
  return chunk;
}

/** Where one number lies among those of the other runs. */
export interface Place {
  /** The run's own. */
  readonly own: number;
  /** Of the other runs; percentiles by nearest rank. */
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Per cent of the other runs with less, those that are equal counted half: 0 to 100, one decimal. */
  readonly percentile: number;
  /** Share of the other runs with exactly as much, 0 to 1. */
  readonly equal: number;
  /** Whether it lies beyond the 5th or the 95th percentile: rarer luck than one run in ten has. */
  readonly unusual: 'low' | 'high' | 'no';
}

/** Places a number among others. */
export function placeOf(own: number, others: readonly number[]): Place {
  const sorted = [...others].sort((one, other) => one - other);
  const n = Math.max(1, sorted.length);
  const below = sorted.filter((value) => value < own).length;
  const equal = sorted.filter((value) => value === own).length;
  const p5 = percentile(sorted, 5);
  const p95 = percentile(sorted, 95);
  return {
    own,
    mean: rounded(mean(sorted)),
    p5,
    p50: percentile(sorted, 50),
    p95,
    percentile: Math.round((1000 * (below + equal / 2)) / n) / 10,
    equal: Math.round((10000 * equal) / n) / 10000,
    unusual: own < p5 ? 'low' : own > p95 ? 'high' : 'no',
  };
}

/** One week of the run among the same week of the others. */
export interface LuckWeek {
  readonly week: number;
  /** How many of the other runs played it. */
  readonly runs: number;
  readonly quantities: Readonly<Record<string, Place>>;
}

/** What the orders led to under other luck, and where the run lies in it. */
export interface Luck {
  readonly runs: number;
  /** The run's own trajectory, and the share of the other runs in each. */
  readonly trajectory: Trajectory;
  readonly trajectories: Readonly<Record<Trajectory, SampledShare>>;
  /** Every quantity of a run but its trajectory and ending. */
  readonly run: Readonly<Record<string, Place>>;
  /** The weeks that the run itself played. */
  readonly weeks: readonly LuckWeek[];
  /** Recorded orders that could not be given, a run on average, of how many in all. */
  readonly dropped: { readonly mean: number; readonly of: number };
}

/** Numbers of the runs, from 1 without a gap. Throws when one is missing or comes twice. */
function inOrder(chunks: readonly LuckChunk[]): readonly LuckChunk[] {
  const sorted = [...chunks].sort((one, other) => one.from - other.from);
  let next = 1;
  for (const { from, runs } of sorted) {
    if (from !== next) throw new Error(`run ${next} is missing or was played twice`);
    next += runs;
  }
  return sorted;
}

/** What the chunks of a question say of the run that it was asked about. */
export function luckOf(
  question: LuckQuestion,
  scenario: OddsScenario,
  own: PlayedRun,
  chunks: readonly LuckChunk[],
): Luck {
  const sorted = inOrder(chunks);
  const ofWeek = weeklyQuantities(contentOf(question, scenario));
  const ofRun = runQuantities();
  const runs = sorted.reduce((sum, chunk) => sum + chunk.runs, 0);
  const last = own.states.at(-1);
  if (!last) throw new Error('a run without a state');
  const finals = (column: number): number[] =>
    sorted.flatMap(({ final, runs: some }) =>
      Array.from({ length: some }, (_, n) => final[n * ofRun.length + column] ?? 0),
    );
  const inWeek = (index: number, column: number): number[] =>
    sorted.flatMap(({ weekly, runs: some }) =>
      Array.from(
        { length: some },
        (_, n) => weekly[(n * question.weeks + index) * ofWeek.length + column] ?? NOT_PLAYED,
      ).filter((value) => value !== NOT_PLAYED),
    );
  const places = finals(ofRun.findIndex(({ id }) => id === 'trajectory'));
  const weeks = own.logs.flatMap(({ events }, index): LuckWeek[] => {
    const state = own.states[index + 1];
    if (!state) return [];
    const counted = weekOf(state, events);
    const quantities = ofWeek.flatMap(({ id, of }, column) =>
      id === 'trajectory' ? [] : [[id, placeOf(of(counted), inWeek(index, column))] as const],
    );
    const played = inWeek(index, 0).length;
    return [{ week: index + 1, runs: played, quantities: Object.fromEntries(quantities) }];
  });
  const share = (index: number): SampledShare =>
    sampledShare(places.filter((place) => place === index).length, runs);
  const of = question.orders.reduce(
    (sum, week) => sum + week.baghdad.length + week.washington.length + week.tehran.length,
    0,
  );
  return {
    runs,
    trajectory:
      TRAJECTORIES[ofRun.find(({ id }) => id === 'trajectory')?.of(last) ?? 1] ?? 'sporadic',
    trajectories: {
      'de-escalation': share(0),
      sporadic: share(1),
      escalation: share(2),
    },
    run: Object.fromEntries(
      ofRun.flatMap(({ id, of: value }, column) =>
        id === 'trajectory' || id === 'ending'
          ? []
          : [[id, placeOf(value(last), finals(column))] as const],
      ),
    ),
    weeks,
    dropped: {
      mean: rounded(mean(sorted.flatMap(({ dropped }) => [...dropped]))),
      of,
    },
  };
}
