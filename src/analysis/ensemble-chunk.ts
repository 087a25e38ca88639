// A chunk of an ensemble as a message: all that another machine needs to play it, and its result as plain JSON that can be checked.
import { GENERATOR } from '../model/chance.ts';
import { hashOf } from '../model/hash.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  chunksOf,
  playChunk,
  type Chunk,
  type OrderUse,
  type Plan,
  type PlayedChunk,
} from './ensemble.ts';
import { runQuantities, weeklyQuantities } from './quantities.ts';

/** Name and version of both messages. */
export const CHUNK_FORMAT = 'paper-sword-chunk/1';

/** Some runs of a plan to be played. Whoever has the scenario and the rules can play it, and nothing else is needed. */
export interface EnsembleChunk {
  readonly format: typeof CHUNK_FORMAT;
  /** Made from everything below it, so that the same runs have the same name everywhere. Letters, digits and hyphens. */
  readonly id: string;
  readonly rules: string;
  readonly generator: string;
  readonly scenarioHash: string;
  /** The scenario, variant, doctrines, assumptions, changed weights, length and seed. */
  readonly plan: Plan;
  /** Number of the first run, from 1; run n has the seed `<plan.seed>-<n>`. */
  readonly from: number;
  readonly runs: number;
}

/** The numbers of a chunk that was played. */
export interface ChunkResult extends PlayedChunk {
  readonly format: typeof CHUNK_FORMAT;
  /** The chunk it answers, whole, so that a result found anywhere says what it is. */
  readonly chunk: EnsembleChunk;
  readonly weekly: readonly number[];
  readonly final: readonly number[];
  /** Names of the columns of `weekly` and `final`. */
  readonly weekIds: readonly string[];
  readonly runIds: readonly string[];
  /** Hash of all of it but itself. */
  readonly check: string;
}

/** What is wrong with what was found in the place of a result. */
export type ResultProblem = 'damaged' | 'foreign';

function chunkOf(plan: Plan, scenario: Scenario, from: number, runs: number): EnsembleChunk {
  const what = {
    rules: RULES_VERSION,
    generator: GENERATOR,
    scenarioHash: scenario.hash,
    plan,
    from,
    runs,
  };
  const number = String(from).padStart(7, '0');
  const id = `${plan.scenario}-${hashOf(CHUNK_FORMAT, what).slice(0, 24)}-${number}`;
  return { format: CHUNK_FORMAT, id, ...what };
}

/** The chunks that the first `runs` runs of a plan are cut into, in order. Each but the last has `size` runs. */
export function ensembleChunks(
  plan: Plan,
  scenario: Scenario,
  runs: number,
  size: number,
): EnsembleChunk[] {
  return chunksOf(runs, size).map((part) => chunkOf(plan, scenario, part.from, part.runs));
}

/** Throws unless the rules and the scenario at hand are those that a chunk was cut for. */
function assertOurs(chunk: EnsembleChunk, scenario: Scenario): void {
  const { plan, from, runs } = chunk;
  if (chunkOf(plan, scenario, from, runs).id === chunk.id) return;
  throw new Error(
    `chunk ${chunk.id} is for rules ${chunk.rules} and scenario ${plan.scenario} ${chunk.scenarioHash.slice(0, 12)}; here are rules ${RULES_VERSION} and ${scenario.id} ${scenario.hash.slice(0, 12)}`,
  );
}

/** Plays a chunk. Throws when it was cut for other rules or another edition of the scenario. */
export function playEnsembleChunk(chunk: EnsembleChunk, scenario: Scenario): Chunk {
  assertOurs(chunk, scenario);
  return playChunk(chunk.plan, scenario, chunk.from, chunk.runs);
}

function checkOf(result: Omit<ChunkResult, 'check'>): string {
  const { format, chunk, weekly, final, weekIds, runIds, orders } = result;
  return hashOf(format, chunk, weekly, final, weekIds, runIds, orders);
}

/** What was played of a chunk, as a message. */
export function resultOf(chunk: EnsembleChunk, played: Chunk, scenario: Scenario): ChunkResult {
  const content = scenario.variants.find(({ id }) => id === chunk.plan.variant)?.content;
  if (!content) throw new Error(`${scenario.id} has no variant ${chunk.plan.variant}`);
  const orders: Record<string, OrderUse> = {};
  for (const id of Object.keys(played.orders).sort()) {
    const use = played.orders[id];
    if (use) orders[id] = { given: use.given, runs: use.runs, legal: use.legal };
  }
  const result = {
    format: CHUNK_FORMAT,
    chunk,
    from: played.from,
    runs: played.runs,
    weekIds: weeklyQuantities(content).map(({ id }) => id),
    runIds: runQuantities().map(({ id }) => id),
    weekly: [...played.weekly],
    final: [...played.final],
    orders,
  } as const;
  return { ...result, check: checkOf(result) };
}

/**
 * Takes a message for the result of a chunk, if it is that.
 * @param found  anything: what was read from a file or came over a wire
 * @returns the result; or `damaged` when it is no result or not as it was made, and `foreign` when it
 *   is a sound result of another chunk, other rules or another edition of the scenario
 */
export function readResult(
  chunk: EnsembleChunk,
  found: unknown,
): { readonly ok: true; readonly result: ChunkResult } | { ok: false; problem: ResultProblem } {
  if (typeof found !== 'object' || found === null) return { ok: false, problem: 'damaged' };
  const result = found as ChunkResult;
  try {
    if (result.check !== checkOf(result)) return { ok: false, problem: 'damaged' };
  } catch (error) {
    // What cannot be hashed is not plain JSON of whole numbers, and so no result.
    if (error instanceof Error) return { ok: false, problem: 'damaged' };
    throw error;
  }
  const { from, runs, plan } = chunk;
  const same = hashOf(result.chunk) === hashOf(chunk);
  if (!same) return { ok: false, problem: 'foreign' };
  const whole =
    result.from === from &&
    result.runs === runs &&
    result.weekly.length === runs * plan.weeks * result.weekIds.length &&
    result.final.length === runs * result.runIds.length;
  return whole ? { ok: true, result } : { ok: false, problem: 'damaged' };
}
