// The terms of drive and restraint, each a small formula over the inputs, in hundredths of a point.
import { clamp, percentOf, roundDiv } from '../numbers.ts';
import {
  DRIVE_SHARE,
  RESTRAINT_SHARE,
  TERM_IDS,
  TERM_SIDE,
  WEIGHTS,
  type TermId,
} from '../weights.ts';
import type { DecisionInputs, InputId } from './inputs.ts';

interface Term {
  /** The inputs it reads; it rises or falls steadily in each of them. */
  readonly reads: readonly InputId[];
  readonly value: (inputs: DecisionInputs) => number;
}

/** Obedience rises while the shock of a heavy US campaign lasts (rasanah-2024-03.73). */
function heeding(inputs: DecisionInputs): number {
  return Math.min(100, inputs.obedience + percentOf(WEIGHTS.shockObedience, inputs.shock));
}

/** US presence, Gaza and the missing date, as one cause; 0 to 105 percent points. */
function causeOf(inputs: DecisionInputs): number {
  const raw =
    WEIGHTS.presence * inputs.presence +
    WEIGHTS.gaza * inputs.gaza -
    WEIGHTS.timetable * inputs.timetable;
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
    reads: ['presence', 'gaza', 'timetable', 'militancy'],
    value: (i) => percentOf(WEIGHTS.cause * causeOf(i), i.militancy),
  },
  fear: { reads: ['fear'], value: (i) => WEIGHTS.fear * i.fear },
  grievance: {
    reads: ['grievance', 'militancy'],
    value: (i) => percentOf(WEIGHTS.grievance * i.grievance, i.militancy),
  },
  company: {
    reads: ['firing', 'rivalFired', 'brand'],
    value: (i) => {
      const all = Math.min(WEIGHTS.companyMost, WEIGHTS.companyEach * i.firing);
      return (
        percentOf(all, i.brand === 1 ? 100 : WEIGHTS.companyUnbranded) +
        WEIGHTS.rival * i.rivalFired
      );
    },
  },
  urging: {
    reads: ['urging', 'obedience'],
    value: (i) => percentOf(WEIGHTS.urging * i.urging, i.obedience),
  },
  caution: { reads: [], value: () => WEIGHTS.caution },
  tehran: {
    reads: ['restraining', 'obedience', 'visit', 'shock'],
    value: (i) => {
      const heard = percentOf(WEIGHTS.tehran * i.restraining, heeding(i));
      return i.visit > 0 ? percentOf(heard, WEIGHTS.visit) : heard;
    },
  },
  stake: { reads: ['stake', 'hold'], value: (i) => percentOf(WEIGHTS.stake * i.stake, i.hold) },
  'us-fire': {
    reads: ['deterrence', 'exposure', 'grievance', 'militancy', 'urging'],
    value: (i) => {
      const whole = percentOf(WEIGHTS.usFire * i.deterrence, i.exposure);
      return percentOf(whole, 100 - percentOf(WEIGHTS.usFireDiscount, defiance(i)));
    },
  },
  shock: {
    reads: ['shock', 'obedience', 'restraining'],
    value: (i) => {
      const share =
        WEIGHTS.shockBase + roundDiv(WEIGHTS.shockHeeding * i.obedience * i.restraining, 10000);
      return i.shock * share;
    },
  },
  truce: {
    reads: ['truce', 'timetable'],
    value: (i) => roundDiv(WEIGHTS.truce * i.truce * (100 + i.timetable), 200),
  },
  sword: { reads: ['sword'], value: (i) => WEIGHTS.sword * i.sword },
  discord: { reads: ['cohesion'], value: (i) => WEIGHTS.discord * (100 - i.cohesion) },
};

/** Value of every term, in the order of `TERM_IDS`, in hundredths of a point, none negative. */
export function termValues(inputs: DecisionInputs): number[] {
  return TERM_IDS.map((id) => TERMS[id].value(inputs));
}

/** What a term of this value adds to the score of a rung: drive pushes up, restraint takes away. */
export function partAt(id: TermId, value: number, rung: number): number {
  if (TERM_SIDE[id] === 'drive') return percentOf(value, DRIVE_SHARE[rung] ?? 0);
  return 0 - percentOf(value, RESTRAINT_SHARE[rung] ?? 0);
}

/** Takes away from the high-end rung while the agreed ceiling on lethality holds. */
export function ceilingAt(ceiling: number, rung: number): number {
  return rung === 4 ? 0 - percentOf(WEIGHTS.ceiling, ceiling) : 0;
}

/** Adds to holding fire, which needs no order. */
export function holdBonusAt(rung: number): number {
  return rung === 0 ? WEIGHTS.holdBonus : 0;
}
