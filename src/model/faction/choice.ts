// The choice: the score of each rung, and the rung that wins.
import { RUNG_INDEXES, type RungIndex } from '../ids.ts';
import { percentOf } from '../numbers.ts';
import type { Weights } from '../weights.ts';
import type { DecisionInputs } from './inputs.ts';
import { LUCK_TABLE } from './luck.ts';
import { ceilingAt, holdBonusAt, RUNG_SHARES, termValues } from './terms.ts';

/** The numbers a choice is made from. Tests and the flip finder change one and choose again. */
export interface Weighing {
  /** Term values in the order of `TERM_IDS`, hundredths of a point. */
  readonly terms: readonly number[];
  readonly ceiling: number;
  readonly reachable: RungIndex;
  readonly weights: Weights;
}

/** The agreed ceiling as far as this faction keeps itself to it (aawsat-2024-01.33, .38). */
export function keptCeiling(inputs: Pick<DecisionInputs, 'ceiling' | 'lid'>): number {
  return percentOf(inputs.ceiling, inputs.lid);
}

export function weigh(inputs: DecisionInputs, weights: Weights): Weighing {
  const { reachable } = inputs;
  const ceiling = keptCeiling(inputs);
  return { terms: termValues(inputs, weights), ceiling, reachable, weights };
}

/** Score of each rung without luck, in hundredths of a point; null where capability does not reach. */
export function scoresOf(weighing: Weighing): (number | null)[] {
  const { terms, ceiling, reachable, weights } = weighing;
  const scores: (number | null)[] = [];
  for (const rung of RUNG_INDEXES) {
    if (rung > reachable) {
      scores.push(null);
      continue;
    }
    let score = ceilingAt(ceiling, rung, weights) + holdBonusAt(rung, weights);
    const shares = RUNG_SHARES[rung] ?? [];
    // At holding fire no term adds anything, so nothing is summed up there.
    for (let at = rung === 0 ? terms.length : 0; at < terms.length; at++) {
      score += percentOf(terms[at] ?? 0, shares[at] ?? 0);
    }
    scores.push(score);
  }
  return scores;
}

/** Luck of a rung in hundredths of a point, from its index into the table. */
export function luckAt(luck: readonly number[], rung: number): number {
  return LUCK_TABLE[luck[rung] ?? 0] ?? 0;
}

/** The rung with the highest total; the lower rung wins a tie. */
export function winner(
  scores: readonly (number | null)[],
  luckOfRung: (rung: number) => number,
): RungIndex {
  let best: RungIndex = 0;
  let bestTotal = (scores[0] ?? 0) + luckOfRung(0);
  for (const rung of RUNG_INDEXES) {
    const score = scores[rung];
    if (rung === 0 || score === null || score === undefined) continue;
    const total = score + luckOfRung(rung);
    if (total > bestTotal) {
      best = rung;
      bestTotal = total;
    }
  }
  return best;
}

/** What the faction does, given its inputs and the five luck indexes. */
export function chooseRung(
  inputs: DecisionInputs,
  luck: readonly number[],
  weights: Weights,
): RungIndex {
  return winner(scoresOf(weigh(inputs, weights)), (rung) => luckAt(luck, rung));
}
