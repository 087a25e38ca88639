// How much faster threads are than one: of loops that share nothing, and of an ensemble as the command line plays it.
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

import { openPool } from '../src/cli/pool.ts';
import { median } from './figures.ts';
import { planOf, type Setting } from './one-thread.ts';
import { KINDS, type Kind, type Portion } from './thread-worker.ts';

const ROUNDS = 7;
/** Portions of a round: enough that no thread waits long for the last. */
const PORTIONS = 12;

/** How many times faster so many threads do each kind of work than one; medians of pairs taken in turn. */
export async function measureCeilings(
  { scenario, variant }: Setting,
  threads: number,
): Promise<Readonly<Record<Kind, number>>> {
  const filename = fileURLToPath(new URL('./thread-worker.mjs', import.meta.url));
  const pools = [1, threads].map(
    (workers) => new Tinypool({ filename, minThreads: workers, maxThreads: workers }),
  );
  const ratios: Record<Kind, number[]> = { counting: [], objects: [], bound: [], runs: [] };
  try {
    for (let round = -1; round < ROUNDS; round++) {
      for (const kind of KINDS) {
        const seconds: number[] = [];
        for (const pool of pools) {
          const began = performance.now();
          await Promise.all(
            Array.from({ length: PORTIONS }, (_, n) => {
              const seed = `ceiling-${round}-${n}`;
              const portion: Portion = { kind, scenario: scenario.id, variant: variant.id, seed };
              return pool.run(portion, { name: 'work' });
            }),
          );
          seconds.push(performance.now() - began);
        }
        const [one = 0, many = 1] = seconds;
        // The first round warms the threads up.
        if (round >= 0) ratios[kind].push(one / many);
      }
    }
  } finally {
    for (const pool of pools) await pool.destroy();
  }
  return {
    counting: median(ratios.counting),
    objects: median(ratios.objects),
    bound: median(ratios.bound),
    runs: median(ratios.runs),
  };
}

/** Runs that threads share beside one thread's own, in turn: weeks a second, and how much faster they are. */
export async function measureThreads(
  setting: Setting,
  threads: number,
): Promise<{ readonly rates: readonly number[]; readonly ratio: number }> {
  const runs = 800;
  const silent = (): void => undefined;
  const pools = [1, threads].map((workers) => openPool(workers, silent, 0));
  const rates = pools.map((): number[] => []);
  try {
    for (let round = -1; round < ROUNDS; round++) {
      for (const [at, pool] of pools.entries()) {
        const began = performance.now();
        await pool.play(planOf(setting, `threads-${round}`), runs);
        const seconds = (performance.now() - began) / 1000;
        if (round >= 0) rates[at]?.push((runs * setting.scenario.weeks) / seconds);
      }
    }
  } finally {
    for (const pool of pools) await pool.close();
  }
  const [one = [], many = []] = rates;
  return {
    rates: rates.map(median),
    ratio: median(many.map((rate, at) => rate / (one[at] ?? 1))),
  };
}
