// The fixed table from which the luck of a rung is drawn, and exact chances from it.

/**
 * Sixty-four equally likely values in hundredths of a point: the quantiles of a sum of three
 * uniform draws of ±4 points each, symmetric about zero. Five rungs take six bits each, so one
 * thirty-bit draw serves a decision and every chance is a whole number out of 2^30.
 */
const HALF = [
  8, 25, 42, 58, 75, 92, 109, 126, 144, 161, 179, 197, 215, 234, 253, 272, 292, 313, 334, 356, 380,
  404, 430, 458, 489, 522, 558, 600, 648, 707, 784, 912,
] as const;
export const LUCK_TABLE: readonly number[] = [...HALF.map((value) => 0 - value).reverse(), ...HALF];
export const LUCK_SIZE = 64;
/** Number of equally likely outcomes of one decision: 64^5. */
export const LUCK_OUTCOMES = 1073741824;

/** Splits thirty bits into the five rungs' indexes into the table. */
export function luckIndexes(bits: number): [number, number, number, number, number] {
  return [bits & 63, (bits >>> 6) & 63, (bits >>> 12) & 63, (bits >>> 18) & 63, (bits >>> 24) & 63];
}

/** The largest value of the table; the smallest is as far below zero. */
const BEST_LUCK = 912;
/** A lead that no luck makes up for. */
const FAR_AHEAD = 1000000;
/** The largest limit that a lead which luck can still turn leads to: that lead, and the best luck upon it. */
const FARTHEST = 3 * BEST_LUCK;
/** How many table values are below each limit from −`FARTHEST` to +`FARTHEST`, so that a chance needs neither search nor comparison. */
const BELOW = Uint8Array.from(
  { length: 2 * FARTHEST + 1 },
  (_, at) => LUCK_TABLE.filter((value) => value < at - FARTHEST).length,
);

/**
 * Exact chance of one rung before the draw, as outcomes out of `LUCK_OUTCOMES`.
 * @param scores  score of each rung without luck, in hundredths of a point; null for a rung out of reach
 */
export function exactChance(scores: readonly (number | null)[], rung: number): number {
  const score = scores[rung] ?? null;
  if (score === null) return 0;
  // Rivals that no luck brings level lose to every value; only those near enough have to be counted.
  let beaten = 1;
  const leads: number[] = [];
  for (let other = 0; other < scores.length; other++) {
    if (other === rung) continue;
    const rival = scores[other] ?? null;
    // A tie goes to the lower rung: a lower rival must stay below, a higher one may draw level.
    const lead = rival === null ? FAR_AHEAD : score - rival + (other < rung ? 0 : 1);
    if (lead + BEST_LUCK <= 0 - BEST_LUCK) return 0;
    if (lead - BEST_LUCK > BEST_LUCK) beaten *= LUCK_SIZE;
    else leads.push(lead);
  }
  let outcomes = 0;
  // From the best luck down: once it is too little, all that is worse is too.
  for (let at = LUCK_SIZE - 1; at >= 0; at--) {
    const luck = LUCK_TABLE[at] ?? 0;
    let product = beaten;
    for (let one = 0; one < leads.length; one++) {
      product *= BELOW[luck + (leads[one] ?? 0) + FARTHEST] ?? 0;
    }
    if (product === 0) break;
    outcomes += product;
  }
  return outcomes;
}

/** Exact chance of each rung before the draw, as outcomes out of `LUCK_OUTCOMES`; they add up to it. */
export function exactChances(scores: readonly (number | null)[]): number[] {
  return scores.map((_, rung) => exactChance(scores, rung));
}
