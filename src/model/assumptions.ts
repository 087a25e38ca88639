// The assumption switchboard: contested parameters, each with argued readings. The only way to another weight.
import type { Basis } from './basis.ts';
import type { Content } from './content.ts';
import { assert } from './numbers.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** One argued reading of a contested parameter. */
export interface AssumptionReading {
  readonly id: string;
  /** The weights it sets; empty for the reading that the calibration uses. */
  readonly set: Partial<Weights>;
  readonly basis: Basis;
}

/** A contested parameter. Its first reading is the calibrated one. */
export interface Assumption {
  readonly id: string;
  readonly readings: readonly [AssumptionReading, AssumptionReading, ...AssumptionReading[]];
}

/** Readings picked for a run, by assumption; one that is absent is read as calibrated. */
export type ChosenReadings = Readonly<Record<string, string>>;

function times(weight: number, percent: number): number {
  return Math.floor((weight * percent) / 100);
}

const argued = (...facts: Extract<Basis, { facts: readonly unknown[] }>['facts']): Basis => ({
  facts,
});
const CALIBRATED: Basis = {
  assumption: 'assumed.reading',
};

/** Every assumption that can be switched, in the order of the switchboard. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'tehran-hold-outside',
    readings: [
      { id: 'partial', set: {}, basis: argued('rasanah-2024-03.29', 'rasanah-2024-03.51') },
      {
        id: 'firm',
        set: { holdOutside: 130 },
        basis: argued('rasanah-2024-03.53', 'rasanah-2024-03.73'),
      },
      { id: 'loose', set: { holdOutside: 65 }, basis: argued('mee-2021-05.17') },
    ],
  },
  {
    id: 'tehran-hold-inside',
    readings: [
      { id: 'partial', set: {}, basis: CALIBRATED },
      {
        id: 'firm',
        set: { holdInside: 130 },
        basis: argued('aawsat-2024-01.47', 'aawsat-2024-01.68'),
      },
      {
        id: 'loose',
        set: { holdInside: 60 },
        basis: argued('rasanah-2024-03.15', 'mee-2021-05.17'),
      },
    ],
  },
  {
    id: 'fear-of-abandonment',
    readings: [
      { id: 'one-cause', set: {}, basis: CALIBRATED },
      {
        id: 'main-cause',
        set: { fear: times(WEIGHTS.fear, 160) },
        basis: argued('mee-2021-05.09', 'mee-2021-05.46'),
      },
      {
        id: 'pretext',
        set: { fear: times(WEIGHTS.fear, 40) },
        basis: argued('mee-2021-05.19', 'mee-2021-12.22'),
      },
    ],
  },
  {
    id: 'deterrence',
    readings: [
      { id: 'discounted-by-grief', set: {}, basis: CALIBRATED },
      {
        id: 'deters',
        set: { usFire: times(WEIGHTS.usFire, 140), usFireDiscount: 40 },
        basis: argued('rasanah-2024-03.69', 'rasanah-2024-03.73'),
      },
      {
        id: 'barely-deters',
        set: { usFire: times(WEIGHTS.usFire, 50), usFireDiscount: 85 },
        basis: argued('usip-2020-11.04', 'usip-2020-11.25', 'aawsat-2024-01.13'),
      },
    ],
  },
  {
    id: 'strikes-provoke',
    readings: [
      { id: 'somewhat', set: {}, basis: CALIBRATED },
      {
        id: 'strongly',
        set: { strikeGrievance: 170 },
        basis: argued('usip-2020-11.04', 'rasanah-2024-03.66'),
      },
      {
        id: 'little',
        set: { strikeGrievance: 50 },
        basis: argued('rasanah-2024-03.47', 'rasanah-2024-03.52'),
      },
    ],
  },
  {
    id: 'campaign-shock',
    readings: [
      { id: 'weeks', set: {}, basis: argued('rasanah-2024-03.52') },
      { id: 'months', set: { shockFade: 14 }, basis: argued('rasanah-2024-03.69') },
      { id: 'days', set: { shockFade: 3 }, basis: argued('rasanah-2024-03.24') },
    ],
  },
  {
    id: 'lethality',
    readings: [
      { id: 'few-die', set: {}, basis: argued('mee-2021-05.31', 'mee-2021-05.34') },
      {
        id: 'luck-held',
        set: { lethality: 170 },
        basis: argued('mee-2021-05.34', 'rasanah-2024-03.26'),
      },
      {
        id: 'aimed-to-miss',
        set: { lethality: 50 },
        basis: argued('usip-2020-11.50', 'aawsat-2024-01.33'),
      },
    ],
  },
  {
    id: 'price-of-wording',
    readings: [
      { id: 'a-debt', set: {}, basis: argued('mee-2021-12.34', 'mee-2021-12.36') },
      { id: 'a-heavy-debt', set: { wordingPrice: 180 }, basis: argued('mee-2021-12.12') },
      {
        id: 'soon-forgotten',
        set: { wordingPrice: 40 },
        basis: argued('mee-2021-12.28', 'mee-2021-12.32'),
      },
    ],
  },
  {
    id: 'gaza-as-cause',
    readings: [
      { id: 'one-cause', set: {}, basis: CALIBRATED },
      { id: 'the-cause', set: { gaza: 75, presence: 38 }, basis: argued('rasanah-2024-03.02') },
      {
        id: 'a-banner',
        set: { gaza: 30, presence: 68 },
        basis: argued('rasanah-2024-03.03', 'aawsat-2024-01.63'),
      },
    ],
  },
  {
    id: 'weight-of-a-date',
    readings: [
      { id: 'half-believed', set: {}, basis: CALIBRATED },
      { id: 'settles-it', set: { timetable: 90, truce: 75 }, basis: argued('mee-2021-05.25') },
      { id: 'changes-little', set: { timetable: 25, truce: 40 }, basis: argued('mee-2021-12.22') },
    ],
  },
  {
    id: 'rivalry',
    readings: [
      { id: 'counts', set: {}, basis: argued('rasanah-2024-03.37') },
      {
        id: 'drives',
        set: { rival: times(WEIGHTS.rival, 200), companyEach: times(WEIGHTS.companyEach, 150) },
        basis: argued('rasanah-2024-03.34', 'aawsat-2024-01.62'),
      },
      {
        id: 'theatre',
        set: { rival: times(WEIGHTS.rival, 30), companyEach: times(WEIGHTS.companyEach, 50) },
        basis: argued('aawsat-2024-01.34'),
      },
    ],
  },
  {
    id: 'attribution',
    readings: [
      { id: 'often-unclear', set: {}, basis: argued('mee-2021-05.20', 'mee-2021-05.30') },
      { id: 'well-known', set: { traced: 35 }, basis: argued('usip-2020-11.31', 'mee-2021-05.12') },
      { id: 'mostly-guessed', set: { traced: -20 }, basis: argued('aawsat-2024-01.17') },
    ],
  },
];

/** The reading of an assumption with this id, if there is one. */
export function findReading(assumption: string, reading: string): AssumptionReading | undefined {
  return ASSUMPTIONS.find((one) => one.id === assumption)?.readings.find(
    (one) => one.id === reading,
  );
}

/** The weights under the readings picked. Every name must exist; `findReading` tells. */
export function weightsUnder(chosen: ChosenReadings): Weights {
  const weights: { -readonly [W in keyof Weights]: Weights[W] } = { ...WEIGHTS };
  for (const id of Object.keys(chosen).sort()) {
    const reading = findReading(id, chosen[id] ?? '');
    assert(reading, `no reading ${chosen[id]} of the assumption ${id}`);
    Object.assign(weights, reading.set);
  }
  return weights;
}

/** A scenario's content under the readings picked. */
export function withAssumptions(content: Content, chosen: ChosenReadings): Content {
  return Object.keys(chosen).length === 0 ? content : { ...content, weights: weightsUnder(chosen) };
}
