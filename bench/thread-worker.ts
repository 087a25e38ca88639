// Entry of a thread that is measured: plays one portion of work alone, on state of its own.
import { playChunk } from '../src/analysis/ensemble.ts';
import { openScenario } from '../src/cli/scenarios.ts';
import { playBound } from './bound.ts';
import { count, makeObjects } from './counting.ts';
import { planOf } from './one-thread.ts';

/** Kinds of work, from the least to the most that threads could have to share. */
export const KINDS = ['counting', 'objects', 'bound', 'runs'] as const;
export type Kind = (typeof KINDS)[number];

export interface Portion {
  readonly kind: Kind;
  /** Scenario and variant of the runs. */
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
}

/** Weeks of the bound in a portion, and runs. */
const WEEKS = 2000;
const RUNS = 20;

/** What the pool calls in its threads. A number that depends on all of the work: nothing else is handed over. */
export function work({ kind, scenario: id, variant: named, seed }: Portion): number {
  if (kind === 'counting') return count();
  if (kind === 'objects') return makeObjects();
  if (kind === 'bound') return playBound(WEEKS, seed);
  const scenario = openScenario(id);
  const variant = scenario.variants.find((one) => one.id === named);
  if (!variant) throw new Error(`${id} has no variant ${named}`);
  return playChunk(planOf({ scenario, variant }, seed), scenario, 1, RUNS).weekly.length;
}
