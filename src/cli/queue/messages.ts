// What goes over a queue: names, chunks as jobs, results and failures as messages that are checked before they are used.
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import {
  CHUNK_FORMAT,
  readResult,
  type ChunkResult,
  type EnsembleChunk,
} from '../../analysis/ensemble-chunk.ts';
import { GENERATOR } from '../../model/chance.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Every key in Redis begins with it. */
export const PREFIX = 'paper-sword';

/** Name of the queue, and of its jobs. */
export const QUEUE = 'chunks';

/**
 * Milliseconds after which a chunk whose worker no longer answers is taken over: how long a lock lasts,
 * and how often locks are looked at. Short and equal, so that a dead worker costs seconds; a live one
 * renews its lock at half of it, from a thread that does not play.
 */
export const LOCK = 3000;

/** How often a chunk may be taken over before it counts as one that kills its workers. */
export const MOST_STALLS = 20;

/** Times a worker tries a chunk that fails, and milliseconds before the second; each pause is twice the last. */
export const ATTEMPTS = 4;
export const BACKOFF = 250;

/** Seconds that a result waits to be fetched, and that it stays for others once it has been. */
export const KEEP_RESULT = 600;
export const KEEP_FETCHED = 60;

/** Seconds after the last asker until the queue's own books are gone. */
export const KEEP_BOOKS = 3600;

/** The key of a chunk's result. */
export function resultKey({ id }: Pick<EnsembleChunk, 'id'>): string {
  return `${PREFIX}:result:${id}`;
}

const NAME = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const COUNT = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const CHUNK = v.strictObject({
  format: v.literal(CHUNK_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)),
  rules: NAME,
  generator: NAME,
  scenarioHash: NAME,
  plan: v.strictObject({
    scenario: NAME,
    variant: NAME,
    weeks: COUNT(104),
    doctrines: v.strictObject({ baghdad: NAME, washington: NAME, tehran: NAME }),
    assumptions: v.record(NAME, NAME),
    changed: v.optional(v.record(NAME, v.pipe(v.number(), v.integer()))),
    seed: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
    countLegal: v.boolean(),
  }),
  from: COUNT(1e9),
  runs: COUNT(1000),
});

/** Takes a job's data for a chunk, or throws. That it is true to its id is seen when it is played. */
export function readChunk(data: unknown): EnsembleChunk {
  const read = v.safeParse(CHUNK, data);
  if (!read.success) throw new Error('what lies in the queue is no chunk of this program');
  return read.output as EnsembleChunk;
}

/**
 * Why this program must not play a chunk, as the end of a sentence; null when it may.
 * @param scenario  the scenario of the chunk, if it is here
 */
export function refusalOf(chunk: EnsembleChunk, scenario: Scenario | undefined): string | null {
  const { rules, generator, scenarioHash, plan } = chunk;
  if (rules !== RULES_VERSION) {
    return `has rules ${RULES_VERSION} and leaves chunks for rules ${rules} to others`;
  }
  if (generator !== GENERATOR) {
    return `has the generator ${GENERATOR} and leaves chunks for ${generator} to others`;
  }
  if (scenario?.hash === scenarioHash) return null;
  return scenario
    ? `has another edition of ${plan.scenario} (${scenario.hash.slice(0, 12)}) and leaves chunks for ${scenarioHash.slice(0, 12)} to others`
    : `has no scenario ${plan.scenario} and leaves its chunks to others`;
}

/** Who played: a name, and with how many threads. */
export interface Player {
  readonly name: string;
  readonly threads: number;
}

const ANSWER = v.union([
  v.strictObject({ by: NAME, threads: COUNT(1000), result: v.string() }),
  v.strictObject({ by: NAME, failure: v.string() }),
]);

/** A result as it lies in Redis. */
export function packResult(result: ChunkResult, { name, threads }: Player): string {
  const packed = gzipSync(JSON.stringify(result), { level: 6 }).toString('base64');
  return JSON.stringify({ by: name, threads, result: packed });
}

/** That a chunk could not be played, as it lies in Redis. */
export function packFailure(failure: string, { name }: Player): string {
  return JSON.stringify({ by: name, failure });
}

/** What a message in the place of a result turned out to be. */
export type Answer =
  | { readonly is: 'result'; readonly result: ChunkResult; readonly player: Player }
  | { readonly is: 'failure'; readonly failure: string; readonly by: string }
  | { readonly is: 'nothing' };

/** Most bytes that a result may unfold to. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a message that answers a chunk; one that is damaged, or of other rules or runs, is nothing. */
export function readAnswer(chunk: EnsembleChunk, text: string): Answer {
  try {
    const message = v.safeParse(ANSWER, JSON.parse(text));
    if (!message.success) return { is: 'nothing' };
    const answer = message.output;
    if ('failure' in answer) return { is: 'failure', failure: answer.failure, by: answer.by };
    const { by, threads, result } = answer;
    const unfolded = gunzipSync(Buffer.from(result, 'base64'), { maxOutputLength: MOST_BYTES });
    const read = readResult(chunk, JSON.parse(unfolded.toString('utf8')));
    if (!read.ok) return { is: 'nothing' };
    return { is: 'result', result: read.result, player: { name: by, threads } };
  } catch (error) {
    // Cut short, not compressed, or no JSON: as if it were not there, and the chunk is played again.
    if (error instanceof Error) return { is: 'nothing' };
    throw error;
  }
}
