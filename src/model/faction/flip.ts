// What would have changed it: the smallest change of one term that flips the choice, found by rerunning it.
import type { RungIndex } from '../ids.ts';
import { TERM_IDS, type TermId } from '../weights.ts';
import { luckAt, scoresOf, winner, type Weighing } from './choice.ts';

/** A change of one term that would have led to another rung. */
export interface Flip {
  readonly term: TermId | 'luck';
  /** Change of the term in hundredths of a point; for luck, of the luck of the chosen rung. */
  readonly by: number;
  readonly to: RungIndex;
}

/** Largest change that is looked at: no term is ever worth more than this many hundredths. */
const FARTHEST = 12000;

/** Hundredths before the edge found by halving that are looked at one by one. */
const JAGGED = 12;

/** The rung chosen when one term is `by` larger. A term never falls below zero. */
export function choiceWith(
  weighing: Weighing,
  luck: readonly number[],
  term: TermId,
  by: number,
): RungIndex {
  const index = TERM_IDS.indexOf(term);
  const terms = weighing.terms.map((value, at) => (at === index ? Math.max(0, value + by) : value));
  return winner(scoresOf({ ...weighing, terms }), (rung) => luckAt(luck, rung));
}

/** The rung chosen when the luck of the rung that won is `by` larger. */
export function choiceWithLuck(
  weighing: Weighing,
  luck: readonly number[],
  chosen: number,
  by: number,
): RungIndex {
  return winner(scoresOf(weighing), (rung) => luckAt(luck, rung) + (rung === chosen ? by : 0));
}

/** Smallest step away from zero, up to `limit`, at which `choose` leaves `chosen`; null if it never does. */
function smallest(
  limit: number,
  sign: 1 | -1,
  chosen: RungIndex,
  choose: (by: number) => RungIndex,
): Flip | null {
  if (limit <= 0 || choose(sign * limit) === chosen) return null;
  let low = 0;
  let high = limit;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (choose(sign * middle) === chosen) low = middle;
    else high = middle;
  }
  // Rounding makes the edge jagged by a few hundredths: the first step that flips is the smallest.
  let by = Math.max(1, high - JAGGED);
  while (by < high && choose(sign * by) === chosen) by += 1;
  return { term: 'luck', by: sign * by, to: choose(sign * by) };
}

/**
 * For each term, and for luck, the smallest change that flips the choice, smallest first.
 * A larger term moves the choice one way only, so halving finds it; `tests/decision.test.ts` reruns each.
 */
export function findFlips(weighing: Weighing, luck: readonly number[], chosen: RungIndex): Flip[] {
  const found: Flip[] = [];
  for (let index = 0; index < TERM_IDS.length; index++) {
    const term = TERM_IDS[index];
    const value = weighing.terms[index] ?? 0;
    // A term that is zero for this faction says nothing about what it was moved by.
    if (!term || value === 0) continue;
    const up = smallest(FARTHEST, 1, chosen, (by) => choiceWith(weighing, luck, term, by));
    const down = smallest(value, -1, chosen, (by) => choiceWith(weighing, luck, term, by));
    for (const flip of [up, down]) if (flip) found.push({ ...flip, term });
  }
  const byLuck = smallest(FARTHEST, -1, chosen, (by) => choiceWithLuck(weighing, luck, chosen, by));
  if (byLuck) found.push(byLuck);
  return found.sort((one, other) => Math.abs(one.by) - Math.abs(other.by));
}
