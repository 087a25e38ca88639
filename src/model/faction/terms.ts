// The terms of drive and restraint, each a small formula over the inputs, in hundredths of a point.
import { RUNG_INDEXES } from '../ids.ts';
import { clamp, percentOf, roundDiv } from '../numbers.ts';
import {
  DRIVE_SHARE,
  RESTRAINT_SHARE,
  TERM_IDS,
  TERM_SIDE,
  type TermId,
  type Weights,
} from '../weights.ts';
import type { DecisionInputs, InputId } from './inputs.ts';

interface Term {
  /** The inputs it reads; it rises or falls steadily in each of them. */
  readonly reads: readonly InputId[];
  readonly value: (inputs: DecisionInputs, weights: Weights) => number;
}

/** Obedience rises while the shock of a heavy US campaign lasts (rasanah-2024-03.73). */
function heeding(inputs: DecisionInputs, w: Weights): number {
  const heeds = Math.min(100, inputs.obedience + percentOf(w.shockObedience, inputs.shock));
  return heard(heeds, inputs, w);
}

/** Stake from which a faction counts as inside the government, in the camp of restraint. */
const INSIDE_FROM = 50;

/** How much of Tehran's word reaches this faction's camp (rasanah-2024-03.13, .14). */
function heard(obedience: number, inputs: DecisionInputs, w: Weights): number {
  return percentOf(obedience, inputs.stake >= INSIDE_FROM ? w.holdInside : w.holdOutside);
}

/** US presence, the war, hollow words and the missing date, as one cause; 0 to 125 percent points. */
function causeOf(inputs: DecisionInputs, w: Weights): number {
  const raw =
    w.presence * inputs.presence +
    w.gaza * inputs.gaza +
    w.hollow * inputs.hollow -
    w.timetable * inputs.timetable;
  return Math.max(0, roundDiv(raw, 100));
}

/** How far grievance and urging discount the fear of US fire, 0 to 100. */
function defiance(inputs: DecisionInputs): number {
  return clamp(
    percentOf(inputs.grievance, inputs.militancy) + roundDiv(inputs.urging * 2, 3),
    0,
    100,
  );
}

/** The formulas. Every one is a product of meters and a weight of `weights.ts`. */
export const TERMS: Readonly<Record<TermId, Term>> = {
  cause: {
    reads: ['presence', 'gaza', 'hollow', 'timetable', 'militancy'],
    value: (i, w) => percentOf(w.cause * causeOf(i, w), i.militancy),
  },
  fear: { reads: ['fear'], value: (i, w) => w.fear * i.fear },
  grievance: {
    reads: ['grievance', 'militancy'],
    value: (i, w) => percentOf(w.grievance * i.grievance, i.militancy),
  },
  company: {
    reads: ['firing', 'rivalFired', 'brand'],
    value: (i, w) => {
      const all = Math.min(w.companyMost, w.companyEach * i.firing);
      return percentOf(all, i.brand === 1 ? 100 : w.companyUnbranded) + w.rival * i.rivalFired;
    },
  },
  urging: {
    reads: ['urging', 'obedience', 'stake'],
    // Those with seats to lose hear the call with half an ear (rasanah-2024-03.15).
    value: (i, w) =>
      percentOf(
        percentOf(w.urging * i.urging, heard(i.obedience, i, w)),
        100 - roundDiv(i.stake, 2),
      ),
  },
  caution: { reads: [], value: (_i, w) => w.caution },
  tehran: {
    reads: ['restraining', 'obedience', 'visit', 'shock', 'stake'],
    value: (i, w) => {
      const word = percentOf(w.tehran * i.restraining, heeding(i, w));
      return i.visit > 0 ? percentOf(word, w.visit) : word;
    },
  },
  stake: { reads: ['stake', 'hold'], value: (i, w) => percentOf(w.stake * i.stake, i.hold) },
  'us-fire': {
    reads: ['deterrence', 'exposure', 'grievance', 'militancy', 'urging'],
    value: (i, w) => {
      const whole = percentOf(w.usFire * i.deterrence, i.exposure);
      return percentOf(whole, 100 - percentOf(w.usFireDiscount, defiance(i)));
    },
  },
  shock: {
    reads: ['shock', 'obedience', 'restraining'],
    value: (i, w) => {
      const share = w.shockBase + roundDiv(w.shockHeeding * i.obedience * i.restraining, 10000);
      return i.shock * share;
    },
  },
  truce: {
    reads: ['truce', 'timetable'],
    value: (i, w) => roundDiv(w.truce * i.truce * (100 + i.timetable), 200),
  },
  sword: { reads: ['sword'], value: (i, w) => w.sword * i.sword },
  discord: { reads: ['cohesion'], value: (i, w) => w.discord * (100 - i.cohesion) },
};

const IN_ORDER: readonly Term[] = TERM_IDS.map((id) => TERMS[id]);

/** Value of every term, in the order of `TERM_IDS`, in hundredths of a point, none negative. */
export function termValues(inputs: DecisionInputs, weights: Weights): number[] {
  const values: number[] = [];
  for (const term of IN_ORDER) values.push(term.value(inputs, weights));
  return values;
}

/** Per cent of a term's value that is added at each rung: drive pushes up, restraint takes away. */
const SHARES: Readonly<Record<'drive' | 'restraint', readonly number[]>> = {
  drive: DRIVE_SHARE,
  restraint: RESTRAINT_SHARE.map((share) => 0 - share),
};

/** For each rung the per cent of each term's value that is added, in the order of `TERM_IDS`. */
export const RUNG_SHARES: readonly (readonly number[])[] = RUNG_INDEXES.map((rung) =>
  TERM_IDS.map((id) => SHARES[TERM_SIDE[id]][rung] ?? 0),
);

/** What a term of this value adds to the score of a rung. */
export function partAt(id: TermId, value: number, rung: number): number {
  return percentOf(value, SHARES[TERM_SIDE[id]][rung] ?? 0);
}

/** Takes away from the high-end rung while the agreed ceiling on lethality holds. */
export function ceilingAt(ceiling: number, rung: number, weights: Weights): number {
  return rung === 4 ? 0 - percentOf(weights.ceiling, ceiling) : 0;
}

/** Adds to holding fire, which needs no order. */
export function holdBonusAt(rung: number, weights: Weights): number {
  return rung === 0 ? weights.holdBonus : 0;
}
