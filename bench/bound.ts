// A lower bound for a week of an ensemble: its luck and its weighings alone, over typed arrays, with no state to keep.
import { openStream } from '../src/model/chance.ts';
import { RUNG_INDEXES } from '../src/model/ids.ts';
import { exactChance } from '../src/model/faction/luck.ts';
import { RUNG_SHARES } from '../src/model/faction/terms.ts';
import { percentOf } from '../src/model/numbers.ts';

/**
 * What a week of the shipped scenarios takes on average under their default doctrines, counted over
 * 400 runs: streams opened, numbers drawn from them, weighings of a faction (13 terms over 5 rungs)
 * and exact chances that one holds fire.
 */
export const WEEK = { streams: 19, draws: 415, weighings: 21, chances: 13 } as const;

/** What the bound contains, in words. */
export const CONTAINS = `${WEEK.streams} streams of luck opened, ${WEEK.draws} numbers drawn, ${WEEK.weighings} weighings of 13 terms over 5 rungs and ${WEEK.chances} exact chances a week, over typed arrays; no state, no orders, no views, no events, no counts`;

const TERMS = 13;

/**
 * Plays the bound for some weeks.
 * @returns a number that depends on all of it, so that no engine leaves any of it out
 */
export function playBound(weeks: number, seed: string): number {
  const drawn = new Float64Array(WEEK.draws);
  const terms = new Float64Array(TERMS);
  const scores = [0, 0, 0, 0, 0];
  let sum = 0;
  for (let week = 1; week <= weeks; week++) {
    let at = 0;
    for (let one = 0; one < WEEK.streams; one++) {
      const stream = openStream(seed, week, PURPOSES[one] ?? '');
      const until = Math.trunc((WEEK.draws * (one + 1)) / WEEK.streams);
      for (; at < until; at++) drawn[at] = stream.draw(101);
    }
    for (let faction = 0; faction < WEEK.weighings; faction++) {
      for (let term = 0; term < TERMS; term++) {
        terms[term] = (drawn[(faction * TERMS + term) % WEEK.draws] ?? 0) * 40;
      }
      for (const rung of RUNG_INDEXES) {
        let score = 0;
        const shares = RUNG_SHARES[rung] ?? [];
        for (let term = 0; term < TERMS; term++) {
          score += percentOf(terms[term] ?? 0, shares[term] ?? 0);
        }
        scores[rung] = score;
        sum += score;
      }
      if (faction < WEEK.chances) sum += exactChance(scores, 0);
    }
  }
  return sum;
}

/** Names as long as those of the rules. */
const PURPOSES = Array.from({ length: WEEK.streams }, (_, one) => `bound-${one}:luck`);
