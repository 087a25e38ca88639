// Plays plans one after another on all cores, chunk by chunk; chunks that a folder keeps already are not played again.
import {
  ensembleChunks,
  resultOf,
  type EnsembleChunk,
  type ResultProblem,
} from '../analysis/ensemble-chunk.ts';
import { mergeChunks, type Ensemble, type Plan, type PlayedChunk } from '../analysis/ensemble.ts';
import { inOrder, type Crew } from './crew.ts';
import type { KeptChunks } from './kept-chunks.ts';
import type { Progress } from './pool.ts';
import { openScenario } from './scenarios.ts';

/** Runs of one chunk, unless a test wants smaller ones: part of a chunk's id, so it must not follow the number of workers. */
const CHUNK = 100;

/** How the plans are played. */
export interface Playing {
  readonly crew: Crew;
  readonly progress: Progress;
  /** Where finished chunks are kept; nowhere when null. */
  readonly kept: KeptChunks | null;
  /** Told of a kept chunk that cannot be used and is played again. */
  readonly onProblem: (file: string, problem: ResultProblem) => void;
  /** Runs of one chunk; 100 unless told. */
  readonly size?: number;
}

interface Part {
  readonly plan: number;
  readonly chunk: EnsembleChunk;
}

/** What was played of a plan. */
export interface PlayedPlan {
  readonly plan: Plan;
  readonly ensemble: Ensemble;
}

/** Chunks, of how many, that were kept from before. */
export interface Tally {
  chunks: number;
  skipped: number;
}

/**
 * Plays `runs` runs of each plan and gives the ensembles in the order of the plans. At no time is
 * more than one whole ensemble held, and a few chunks of the next.
 * @param tally  counts chunks as they are done
 */
export async function* playPlans(
  plans: readonly Plan[],
  runs: number,
  { crew, progress, kept, onProblem, size = CHUNK }: Playing,
  tally: Tally = { chunks: 0, skipped: 0 },
): AsyncGenerator<PlayedPlan> {
  const all = runs * plans.length;
  let done = 0;
  function* parts(): Generator<Part> {
    for (const [at, plan] of plans.entries()) {
      for (const chunk of ensembleChunks(plan, openScenario(plan.scenario), runs, size)) {
        yield { plan: at, chunk };
      }
    }
  }
  const start = async ({ plan, chunk }: Part): Promise<{ plan: number; played: PlayedChunk }> => {
    const found = kept?.find(chunk) ?? { found: 'nothing' };
    let played: PlayedChunk;
    if (found.found === 'result') {
      played = found.result;
      tally.skipped += 1;
    } else {
      if (found.found !== 'nothing') onProblem(found.file, found.found);
      const fresh = await crew.play({ kind: 'ensemble', chunk });
      kept?.keep(resultOf(chunk, fresh, openScenario(chunk.plan.scenario)));
      played = fresh;
    }
    tally.chunks += 1;
    done += chunk.runs;
    progress(done, all);
    return { plan, played };
  };
  let at = 0;
  let own: PlayedChunk[] = [];
  const whole = (): PlayedPlan[] => {
    const plan = plans[at];
    if (!plan) return [];
    return [{ plan, ensemble: mergeChunks(plan, openScenario(plan.scenario), own) }];
  };
  // Twice as many as there are workers: none waits while a result is being kept.
  for await (const { plan, played } of inOrder(parts(), crew.ahead ?? crew.workers * 2, start)) {
    if (plan !== at) {
      yield* whole();
      at = plan;
      own = [];
    }
    own.push(played);
  }
  if (own.length > 0) yield* whole();
}

/**
 * Plays plans and gives of each what `of` makes of it, in the order of the plans. A plan that comes
 * twice is played once.
 */
export async function playEach<T>(
  plans: readonly Plan[],
  runs: number,
  playing: Playing,
  of: (ensemble: Ensemble) => T,
  tally?: Tally,
): Promise<T[]> {
  const keys = plans.map((plan) => JSON.stringify(plan));
  const distinct = new Map(keys.map((key, at) => [key, plans[at]]));
  const played = new Map<string, T>();
  const once = [...distinct.values()].filter((plan) => plan !== undefined);
  for await (const { plan, ensemble } of playPlans(once, runs, playing, tally)) {
    played.set(JSON.stringify(plan), of(ensemble));
  }
  return keys.map((key) => {
    const found = played.get(key);
    if (found === undefined) throw new Error('a plan was not played');
    return found;
  });
}
