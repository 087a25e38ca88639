// Who made the run of a link: the rules and the generator of its edition, and its scenario.
import type { MadeBy } from '../release.ts';
import { EDITIONS } from './editions.ts';
import type { LinkProblem } from './link-problem.ts';
import type { SharedRun } from './shared-run.ts';

/** What of a link says which release can play it; the hash of the scenario is its beginning. Null for an edition that is not here. */
export function linkMadeBy({ edition, scenario }: SharedRun): MadeBy | null {
  const tables = EDITIONS[edition];
  return tables ? { rules: tables.rules, generator: tables.generator, scenario } : null;
}

const OTHERS_MADE: readonly LinkProblem['kind'][] = [
  'other-rules',
  'other-generator',
  'other-scenario',
  'unknown-scenario',
];

/** Whether the rules of today cannot judge a run, because others made it. */
export function othersMade({ kind }: Pick<LinkProblem, 'kind'>): boolean {
  return OTHERS_MADE.includes(kind);
}
