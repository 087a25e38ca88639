// Worker threads for the research commands: many tasks at a time, their results in the order of the tasks.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as breath } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { work, type Played, type ResearchTask } from './research-worker.ts';

/** Plays tasks until it is closed. */
export interface Crew {
  readonly workers: number;
  /** Tasks that should be under way at a time, where twice the workers are too few. */
  readonly ahead?: number;
  readonly play: <T extends ResearchTask>(task: T) => Promise<Played<T>>;
  readonly close: () => Promise<void>;
  /** Takes back what others hold, before the program ends in the middle; absent where there is nothing. */
  readonly leave?: () => Promise<void>;
}

/**
 * Opens a crew.
 * @param workers  number of worker threads; all cores when 0. One plays in this thread.
 * @param aside  whether even one plays in a thread of its own, so that this one stays free
 */
export function openCrew(workers: number, aside = false): Crew {
  const wanted = workers === 0 ? availableParallelism() : workers;
  const file = fileURLToPath(new URL('./research-worker.mjs', import.meta.url));
  // Without the built worker, as in tests of the sources, everything is played here.
  const threads = (wanted > 1 || aside) && existsSync(file);
  const pool = threads
    ? new Tinypool({ filename: file, minThreads: wanted, maxThreads: wanted })
    : null;
  return {
    workers: threads ? wanted : 1,
    play: async <T extends ResearchTask>(task: T) => {
      if (pool) return (await pool.run(task, { name: 'work' })) as Played<T>;
      // Between two tasks this thread must hear Ctrl+C.
      await breath();
      return work(task) as Played<T>;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

/**
 * Starts work on items a few ahead and gives what comes of them in the order of the items, so that
 * all workers have something to do and no more than a few results wait in memory.
 * @param ahead  how many may be under way at a time
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for (const item of items) {
    const begun = start(item);
    // Whoever awaits it is told of a failure; until then it must not count as unheard.
    begun.catch(() => undefined);
    waiting.push(begun);
    const first = waiting.length >= ahead ? waiting.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of waiting) yield await rest;
}
