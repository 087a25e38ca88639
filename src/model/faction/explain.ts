// The why card of a decision: terms that add up, exact chances, the next-best rung, what would have changed it.
import { RUNG_INDEXES, type RungIndex } from '../ids.ts';
import { roundDiv } from '../numbers.ts';
import type { Range } from '../state.ts';
import { TERM_IDS, type ExtraId, type TermId, type Weights } from '../weights.ts';
import { keptCeiling, luckAt, scoresOf, weigh, type Weighing } from './choice.ts';
import { findFlips, type Flip } from './flip.ts';
import type { DecisionInputs, InputId, SeenInputs } from './inputs.ts';
import { exactChance, exactChances, LUCK_OUTCOMES } from './luck.ts';
import { ceilingAt, holdBonusAt, partAt, TERMS } from './terms.ts';

/** One bar of the waterfall: what it adds to the lead of the chosen rung over the next-best. */
export interface WhyTerm {
  readonly id: TermId | ExtraId;
  /** Hundredths of a point, signed. */
  readonly by: number;
  /** Present when the seat cannot know the term: its least and most. */
  readonly range?: { readonly low: number; readonly high: number };
}

/** A decision explained. All points are in hundredths. */
export interface Why {
  readonly chosen: RungIndex;
  readonly next: RungIndex;
  /** Score of each rung with luck (exact) or without (at estimates); null out of reach. */
  readonly scores: readonly (number | null)[];
  /** Chance of each rung before the draw, in outcomes out of 2^30. */
  readonly chances: readonly number[];
  readonly terms: readonly WhyTerm[];
  /** Sum of the terms: the lead of the chosen rung over the next-best. */
  readonly lead: number;
  /** Present at estimates: the least and most the lead could be. */
  readonly leadRange?: { readonly low: number; readonly high: number };
  readonly flips: readonly Flip[];
  /** False when computed from a seat's estimates. */
  readonly exact: boolean;
}

function nextBest(totals: readonly (number | null)[], chosen: RungIndex): RungIndex {
  let best: RungIndex = chosen === 0 ? 1 : 0;
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (const rung of RUNG_INDEXES) {
    const total = totals[rung];
    if (rung === chosen || total === null || total === undefined) continue;
    if (total > bestTotal) {
      best = rung;
      bestTotal = total;
    }
  }
  return best;
}

function leadParts(weighing: Weighing, chosen: number, next: number): WhyTerm[] {
  const { terms, ceiling, weights } = weighing;
  const parts: WhyTerm[] = TERM_IDS.map((id, index) => {
    const value = terms[index] ?? 0;
    return { id, by: partAt(id, value, chosen) - partAt(id, value, next) };
  });
  parts.push({
    id: 'ceiling',
    by: ceilingAt(ceiling, chosen, weights) - ceilingAt(ceiling, next, weights),
  });
  parts.push({
    id: 'hold-bonus',
    by: holdBonusAt(chosen, weights) - holdBonusAt(next, weights),
  });
  return parts;
}

function sum(terms: readonly WhyTerm[]): number {
  return terms.reduce((total, term) => total + term.by, 0);
}

/** The exact explanation of a decision, luck included. For the debrief, tests and the command line. */
export function explainExactly(
  inputs: DecisionInputs,
  luck: readonly number[],
  chosen: RungIndex,
  weights: Weights,
): Why {
  const weighing = weigh(inputs, weights);
  const scores = scoresOf(weighing);
  const totals = scores.map((score, rung) => (score === null ? null : score + luckAt(luck, rung)));
  const next = nextBest(totals, chosen);
  const terms = leadParts(weighing, chosen, next);
  terms.push({ id: 'luck', by: luckAt(luck, chosen) - luckAt(luck, next) });
  return {
    chosen,
    next,
    scores: totals,
    chances: exactChances(scores),
    terms,
    lead: sum(terms),
    flips: findFlips(weighing, luck, chosen),
    exact: true,
  };
}

/** Least and most of a term's value over the corners of what the seat cannot know. */
function valueRange(id: TermId, seen: SeenInputs, weights: Weights): Range {
  const open = TERMS[id].reads.filter((input) => seen.ranges[input] !== undefined);
  const inputs: DecisionInputs = { ...seen.mid };
  const mid = TERMS[id].value(inputs, weights);
  let low = mid;
  let high = mid;
  // A term is steady in each input, so its extremes lie at the corners.
  for (let corner = 0; corner < 1 << open.length; corner++) {
    open.forEach((input: InputId, bit) => {
      const range = seen.ranges[input];
      if (range) setInput(inputs, input, corner & (1 << bit) ? range.high : range.low);
    });
    const value = TERMS[id].value(inputs, weights);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, mid, high };
}

/** The ceiling's bar: a range where the seat cannot know how far the faction keeps itself to it. */
function ceilingRange(
  term: WhyTerm,
  seen: SeenInputs,
  weights: Weights,
  chosen: number,
  next: number,
): WhyTerm {
  const { lid } = seen.ranges;
  if (lid === undefined || term.by === 0) return term;
  const ends = [lid.low, lid.mid, lid.high].map((value) => {
    const kept = keptCeiling({ ceiling: seen.mid.ceiling, lid: value });
    return ceilingAt(kept, chosen, weights) - ceilingAt(kept, next, weights);
  });
  return { ...term, range: { low: Math.min(...ends), high: Math.max(...ends) } };
}

function setInput(inputs: DecisionInputs, input: InputId, value: number): void {
  (inputs as unknown as Record<string, number>)[input] = value;
}

function likeliestOf(chances: readonly number[]): RungIndex {
  return RUNG_INDEXES.reduce<RungIndex>(
    (best, rung) => ((chances[rung] ?? 0) > (chances[best] ?? 0) ? rung : best),
    0,
  );
}

/** The rung that a faction leans to at a seat's estimates: the likeliest. */
export function leaningOf(mid: DecisionInputs, weights: Weights): RungIndex {
  return likeliestOf(exactChances(scoresOf(weigh(mid, weights))));
}

/** Chance that a faction fires at all at a seat's estimates, 0 to 100. */
export function fireChanceOf(mid: DecisionInputs, weights: Weights): number {
  const hold = exactChance(scoresOf(weigh(mid, weights)), 0);
  return 100 - roundDiv(hold * 100, LUCK_OUTCOMES);
}

/**
 * The explanation at a seat's estimates: a term it cannot know is a range, sums and chances are at
 * the middle of its estimates, and luck is not shown, because nobody in play knows it.
 * @param observed  the rung that the seat saw, or null when it saw nothing and the likeliest is explained
 */
export function explainAsSeen(seen: SeenInputs, observed: RungIndex | null, weights: Weights): Why {
  const weighing = weigh(seen.mid, weights);
  const scores = scoresOf(weighing);
  const chances = exactChances(scores);
  const likeliest = likeliestOf(chances);
  const chosen = observed ?? likeliest;
  const next = nextBest(scores, chosen);
  const terms = leadParts(weighing, chosen, next).map((term): WhyTerm => {
    if (term.id === 'ceiling') return ceilingRange(term, seen, weights, chosen, next);
    if (term.id === 'hold-bonus' || term.id === 'luck') return term;
    const id = term.id;
    if (!TERMS[id].reads.some((input) => seen.ranges[input] !== undefined)) return term;
    const range = valueRange(id, seen, weights);
    // The middle as well: rounding can put it a hundredth beyond the ends.
    const ends = [range.low, range.mid, range.high].map(
      (value) => partAt(id, value, chosen) - partAt(id, value, next),
    );
    return { ...term, range: { low: Math.min(...ends), high: Math.max(...ends) } };
  });
  const none = [0, 0, 0, 0, 0].map(() => -1);
  return {
    chosen,
    next,
    scores,
    chances,
    terms,
    lead: sum(terms),
    leadRange: {
      low: terms.reduce((total, term) => total + (term.range?.low ?? term.by), 0),
      high: terms.reduce((total, term) => total + (term.range?.high ?? term.by), 0),
    },
    flips:
      chosen === likeliest
        ? findFlips(weighing, none, chosen).filter((flip) => flip.term !== 'luck')
        : [],
    exact: false,
  };
}
