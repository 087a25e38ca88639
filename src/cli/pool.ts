// Plays ensembles on all cores: chunks go to worker threads, progress to standard error.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import {
  chunksOf,
  mergeChunks,
  type Chunk,
  type Ensemble,
  type Plan,
} from '../analysis/ensemble.ts';
import type { Campaign } from '../analysis/experiment.ts';
import {
  playCampaignTask,
  playChunkTask,
  type CampaignTask,
  type ChunkTask,
} from './ensemble-worker.ts';
import { openScenario } from './scenarios.ts';

/** Most runs of one chunk: small enough for progress, large enough that handing over costs nothing. */
const CHUNK = 100;
/** Chunks that each thread should get at least, so that none waits long while another plays the last. */
const CHUNKS_A_THREAD = 16;
/** Fewest runs of one chunk, below which handing over would tell. */
const LEAST_CHUNK = 10;

/** Runs of one chunk when so many threads share them. */
function chunkSize(runs: number, threads: number): number {
  const even = Math.ceil(runs / (threads * CHUNKS_A_THREAD));
  return Math.max(LEAST_CHUNK, Math.min(CHUNK, even));
}

/** Plays ensembles until it is closed. */
export interface EnsemblePool {
  readonly workers: number;
  /** Plays `runs` runs of a plan. The result does not depend on the number of workers. */
  readonly play: (plan: Plan, runs: number) => Promise<Ensemble>;
  /** Plays `runs` runs of the campaign experiment; those that ended too early are left out. */
  readonly campaigns: (
    experiment: Omit<CampaignTask, 'kind' | 'from' | 'runs'>,
    runs: number,
  ) => Promise<Campaign[]>;
  readonly close: () => Promise<void>;
}

/** How far a long piece of work has come; `null` talk when nobody watches. */
export type Progress = (done: number, all: number) => void;

/** A bar on a terminal's standard error; silent elsewhere. */
export function progressBar(what: string): Progress {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, all) => {
    const width = 30;
    const full = Math.round((done / Math.max(1, all)) * width);
    const bar = '█'.repeat(full) + '░'.repeat(width - full);
    process.stderr.write(`\r${bar} ${done} of ${all} ${what}${done === all ? '\n' : ''}`);
  };
}

/**
 * Opens a pool.
 * @param workers  number of worker threads; all cores when 0. One plays in this thread.
 */
export function openPool(workers: number, progress: Progress, all: number): EnsemblePool {
  const wanted = workers === 0 ? availableParallelism() : workers;
  const file = fileURLToPath(new URL('./ensemble-worker.mjs', import.meta.url));
  // Without the built worker, as in tests of the sources, everything is played here.
  const threads = wanted > 1 && existsSync(file);
  const pool = threads
    ? new Tinypool({ filename: file, minThreads: wanted, maxThreads: wanted })
    : null;
  let done = 0;
  const note = (runs: number): void => {
    done += runs;
    progress(done, all);
  };
  return {
    workers: threads ? wanted : 1,
    play: async (plan, runs) => {
      const tasks = chunksOf(runs, chunkSize(runs, wanted)).map((part): ChunkTask => ({
        kind: 'chunk',
        plan,
        ...part,
      }));
      const played = tasks.map(async (task): Promise<Chunk> => {
        const chunk = pool
          ? ((await pool.run(task, { name: 'work' })) as Chunk)
          : playChunkTask(task);
        note(task.runs);
        return chunk;
      });
      return mergeChunks(plan, openScenario(plan.scenario), await Promise.all(played));
    },
    campaigns: async (experiment, runs) => {
      const tasks = chunksOf(runs, chunkSize(runs, wanted)).map((part): CampaignTask => ({
        kind: 'campaign',
        ...experiment,
        ...part,
      }));
      const played = tasks.map(async (task): Promise<Campaign[]> => {
        const found = pool
          ? ((await pool.run(task, { name: 'work' })) as Campaign[])
          : playCampaignTask(task);
        note(task.runs);
        return found;
      });
      return (await Promise.all(played)).flat();
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
