// The playing side of a queue: takes chunks, plays them in threads, leaves their results; a chunk for other rules goes back.
import { setTimeout as pause } from 'node:timers/promises';
import { DelayedError, Worker, type Job } from 'bullmq';
import { resultOf, type EnsembleChunk } from '../../analysis/ensemble-chunk.ts';
import type { Crew } from '../crew.ts';
import { tryScenario } from '../scenarios.ts';
import type { QueueAddress } from './address.ts';
import { connect, disconnect } from './connection.ts';
import {
  KEEP_RESULT,
  LOCK,
  MOST_STALLS,
  packFailure,
  packResult,
  PREFIX,
  QUEUE,
  readChunk,
  refusalOf,
  resultKey,
  type Player,
} from './messages.ts';

/** Milliseconds after which a chunk that was refused is dealt again. */
const REFUSED = 500;

/** Milliseconds that a hand rests after a refusal, so that others are first. Below half a lock, which is not renewed then. */
const REST = 1200;

/** Plays until it is closed. */
export interface QueuePlayer {
  /** Chunks that were played. */
  readonly played: () => number;
  /** Finishes the chunks in hand and goes. */
  readonly close: () => Promise<void>;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/**
 * Starts to play what the queue at an address deals.
 * @param name  tells this worker from others in what people read
 * @param tell  hears whole sentences for the user
 */
export async function openPlayer(
  address: QueueAddress,
  crew: Crew,
  name: string,
  tell: (sentence: string) => void,
): Promise<QueuePlayer> {
  const redis = await connect(address, tell);
  const me: Player = { name, threads: crew.workers };
  const told = new Set<string>();
  const tellOnce = (sentence: string): void => {
    if (told.has(sentence)) return;
    told.add(sentence);
    tell(sentence);
  };
  let played = 0;

  const refuse = async (job: Job, token: string | undefined, why: string): Promise<never> => {
    const sentence = `Worker ${name} ${why}.`;
    tellOnce(sentence);
    await job.updateProgress(sentence);
    await job.moveToDelayed(Date.now() + REFUSED, token);
    await pause(REST);
    // So the engine knows that the chunk has gone back, and counts no attempt.
    throw new DelayedError();
  };

  const playOne = async (chunk: EnsembleChunk): Promise<string> => {
    const scenario = tryScenario(chunk.plan.scenario);
    if (!scenario) throw new Error(`there is no scenario ${chunk.plan.scenario}`);
    const fresh = await crew.play({ kind: 'ensemble', chunk });
    return packResult(resultOf(chunk, fresh, scenario), me);
  };

  const answer = async (job: Job, token: string | undefined): Promise<void> => {
    const key = resultKey({ id: job.id ?? '' });
    try {
      const chunk = readChunk(job.data);
      if (chunk.id !== job.id) throw new Error('its id is not that of its job');
      const why = refusalOf(chunk, tryScenario(chunk.plan.scenario));
      if (why !== null) await refuse(job, token, why);
      // Played by a worker that lost its lock, or asked for twice.
      if ((await redis.exists(key)) === 1) return;
      await redis.set(key, await playOne(chunk), 'EX', KEEP_RESULT);
      played += 1;
    } catch (error) {
      if (error instanceof DelayedError) throw error;
      const failure = reasonOf(error);
      if (job.attemptsMade + 1 >= (job.opts.attempts ?? 1)) {
        tell(`Chunk ${job.id ?? ''} could not be played: ${failure}.`);
        await redis.set(key, packFailure(failure, me), 'EX', KEEP_RESULT);
      }
      throw error;
    }
  };

  const worker = new Worker(QUEUE, answer, {
    connection: redis,
    prefix: PREFIX,
    name,
    concurrency: crew.workers,
    lockDuration: LOCK,
    stalledInterval: LOCK,
    maxStalledCount: MOST_STALLS,
    // After an outage the next attempt to take a chunk comes soon.
    runRetryDelay: 500,
  });
  worker.on('error', (error) => {
    // An outage is told once by the connection.
    if (redis.status !== 'ready' || /ECONN|Connection is closed/.test(error.message)) return;
    // A lock that was lost, or a job: the chunk is played elsewhere as well, to the same end.
    if (/lock|Missing key/i.test(error.message)) return;
    tellOnce(`The queue at ${address.name} complains: ${reasonOf(error)}.`);
  });
  await worker.waitUntilReady();
  return {
    played: () => played,
    close: async () => {
      await worker.close();
      disconnect(redis);
    },
  };
}
