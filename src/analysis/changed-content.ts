// Weights set for a study's own runs: passed as content, so that the shipped rules and everything that has a record stay as they are.
import { withAssumptions, type ChosenReadings } from '../model/assumptions.ts';
import type { Content } from '../model/content.ts';
import type { Weights } from '../model/weights.ts';

/** Weights that the runs of one plan have otherwise than calibrated. Plain JSON. */
export type ChangedWeights = Readonly<Partial<Weights>>;

/** A scenario's content under the readings picked, and then under weights set one by one. */
export function contentUnder(
  content: Content,
  assumptions: ChosenReadings,
  changed: ChangedWeights | undefined,
): Content {
  const read = withAssumptions(content, assumptions);
  if (!changed || Object.keys(changed).length === 0) return read;
  return { ...read, weights: { ...read.weights, ...changed } };
}
