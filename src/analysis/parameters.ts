// The parameters that a study may vary: every weight of the rules, with its range, its bounds and what it rests on.
import { ASSUMPTIONS } from '../model/assumptions.ts';
import { factsOf, type Basis, type FactId } from '../model/basis.ts';
import { TERM_BASIS, WEIGHTS, type ExtraId, type TermId, type Weights } from '../model/weights.ts';

export type ParameterId = keyof Weights;

/** What a parameter is counted in. */
export type ParameterUnit = 'percent' | 'hundredths' | 'points' | 'per-point' | 'weeks';

/** A weight that a study may vary. Values are whole numbers. */
export interface Parameter {
  readonly id: ParameterId;
  readonly unit: ParameterUnit;
  /** The calibrated value, with which the shipped rules run. */
  readonly calibrated: number;
  /** The range that a sensitivity study looks at, ends included. */
  readonly low: number;
  readonly high: number;
  /**
   * Where the range comes from: `readings`, the least and most of the published readings on the
   * assumption switchboard; `half`, from half to one and a half of the calibrated value, since no
   * source gives a range.
   */
  readonly range: 'readings' | 'half';
  /** What the rules can work with; values beyond are refused. */
  readonly least: number;
  readonly most: number;
  /** The assumption whose readings move it, if one does. */
  readonly assumption: string | null;
  /** The facts behind it; none when it is a judgement alone. */
  readonly sources: readonly FactId[];
}

/** What a weight is counted in, what the rules can work with, and the term of a decision it belongs to. */
type Row = readonly [
  unit: ParameterUnit,
  least: number,
  most: number,
  term: TermId | ExtraId | null,
];

/**
 * Percentages of an effect go up to five times; shares of a whole stop at 100; `shockFade` divides,
 * so it is never 0.
 */
const ROWS: Readonly<Record<ParameterId, Row>> = {
  presence: ['percent', 0, 500, 'cause'],
  gaza: ['percent', 0, 500, 'cause'],
  timetable: ['percent', 0, 500, 'cause'],
  hollow: ['percent', 0, 500, 'cause'],
  cause: ['per-point', 0, 500, 'cause'],
  fear: ['per-point', 0, 500, 'fear'],
  grievance: ['per-point', 0, 500, 'grievance'],
  companyEach: ['hundredths', 0, 10000, 'company'],
  companyMost: ['hundredths', 0, 10000, 'company'],
  companyUnbranded: ['percent', 0, 100, 'company'],
  rival: ['hundredths', 0, 10000, 'company'],
  urging: ['per-point', 0, 500, 'urging'],
  caution: ['hundredths', 0, 10000, 'caution'],
  tehran: ['per-point', 0, 500, 'tehran'],
  holdOutside: ['percent', 0, 500, 'tehran'],
  holdInside: ['percent', 0, 500, 'tehran'],
  visit: ['percent', 0, 500, 'tehran'],
  shockObedience: ['points', 0, 100, 'tehran'],
  stake: ['per-point', 0, 500, 'stake'],
  usFire: ['per-point', 0, 500, 'us-fire'],
  usFireDiscount: ['percent', 0, 100, 'us-fire'],
  shockBase: ['per-point', 0, 500, 'shock'],
  shockHeeding: ['per-point', 0, 500, 'shock'],
  sword: ['per-point', 0, 500, 'sword'],
  truce: ['per-point', 0, 500, 'truce'],
  discord: ['per-point', 0, 500, 'discord'],
  ceiling: ['hundredths', 0, 10000, 'ceiling'],
  holdBonus: ['hundredths', 0, 10000, 'hold-bonus'],
  lethality: ['percent', 0, 500, null],
  strikeGrievance: ['percent', 0, 500, null],
  wordingPrice: ['percent', 0, 500, null],
  shockFade: ['weeks', 1, 52, null],
  traced: ['points', -100, 100, null],
};

/** What the readings of the switchboard say of one weight. */
function readingsOf(id: ParameterId): {
  readonly assumption: string | null;
  readonly values: readonly number[];
  readonly bases: readonly Basis[];
} {
  const moving = ASSUMPTIONS.find(({ readings }) =>
    readings.some(({ set }) => set[id] !== undefined),
  );
  const readings = moving?.readings ?? [];
  return {
    assumption: moving?.id ?? null,
    values: readings.flatMap(({ set }) => set[id] ?? []),
    bases: readings.map(({ basis }) => basis),
  };
}

function parameterOf(id: ParameterId): Parameter {
  const [unit, least, most, term] = ROWS[id];
  const calibrated = WEIGHTS[id];
  const { assumption, values, bases } = readingsOf(id);
  const read = values.length > 0;
  const ends = read
    ? [calibrated, ...values]
    : [Math.floor(calibrated / 2), Math.ceil((calibrated * 3) / 2)];
  const sources = [...(term ? [TERM_BASIS[term]] : []), ...bases].flatMap(factsOf);
  return {
    id,
    unit,
    calibrated,
    low: Math.max(least, Math.min(...ends)),
    high: Math.min(most, Math.max(...ends)),
    range: read ? 'readings' : 'half',
    least,
    most,
    assumption,
    sources: [...new Set(sources)],
  };
}

/** Every parameter, in the order of the weights. */
export const PARAMETERS: readonly Parameter[] = (Object.keys(ROWS) as ParameterId[]).map(
  parameterOf,
);

/** The parameter with this id, if there is one. */
export function findParameter(id: string): Parameter | undefined {
  return PARAMETERS.find((one) => one.id === id);
}
