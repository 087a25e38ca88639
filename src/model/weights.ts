// Every weight of the rules by name, with what it rests on. Scenario files never touch these.
import type { Basis } from './basis.ts';

/** Share of drive and of restraint that counts at each rung, in per cent (hold … high-end). */
export const DRIVE_SHARE = [0, 45, 70, 90, 112] as const;
export const RESTRAINT_SHARE = [0, 28, 52, 90, 165] as const;

/** Every number that the assumption switchboard may move, and the other weights of a decision. */
export interface Weights {
  /** Per cent of the cause: US presence, the Gaza war, a credible date, hollow wording. */
  readonly presence: number;
  readonly gaza: number;
  readonly timetable: number;
  readonly hollow: number;
  readonly cause: number;
  readonly fear: number;
  readonly grievance: number;
  /** Hundredths of a point for each other faction that fired, and their most. */
  readonly companyEach: number;
  readonly companyMost: number;
  /** Share of company that counts without an umbrella brand. */
  readonly companyUnbranded: number;
  /** Hundredths of a point when the rival for credit fired. */
  readonly rival: number;
  readonly urging: number;
  /** Hundredths of a point: plain caution. */
  readonly caution: number;
  readonly tehran: number;
  /** Per cent of Tehran's word that reaches factions outside and inside the government (`campOf`). */
  readonly holdOutside: number;
  readonly holdInside: number;
  /** Per cent by which Tehran's restraint is louder while a visit counts. */
  readonly visit: number;
  /** Points added to obedience while the shock of a campaign lasts, at full shock. */
  readonly shockObedience: number;
  readonly stake: number;
  readonly usFire: number;
  /** Most by which grievance and urging can discount fear of US fire. */
  readonly usFireDiscount: number;
  readonly shockBase: number;
  readonly shockHeeding: number;
  readonly sword: number;
  readonly truce: number;
  /** Discord counts where cohesion is below 100. */
  readonly discord: number;
  /** Hundredths of a point on the high-end rung while the ceiling is whole. */
  readonly ceiling: number;
  /** Hundredths of a point for holding fire. */
  readonly holdBonus: number;
  /** Per cent of the chances that an attack kills or wounds. */
  readonly lethality: number;
  /** Per cent of the grievance that a US strike leaves. */
  readonly strikeGrievance: number;
  /** Per cent of what hollow words cost when they fall due. */
  readonly wordingPrice: number;
  /** Parts in which the shock of a campaign fades: one of so many a week. */
  readonly shockFade: number;
  /** Points added to the chance that a capital traces an attack. */
  readonly traced: number;
}

/** The weights as calibrated; `docs/calibration.md` shows what they give. */
export const WEIGHTS: Weights = {
  presence: 50,
  gaza: 55,
  timetable: 60,
  hollow: 20,
  cause: 54,
  fear: 28,
  grievance: 55,
  companyEach: 250,
  companyMost: 1200,
  companyUnbranded: 40,
  rival: 600,
  urging: 45,
  caution: 100,
  tehran: 55,
  holdOutside: 100,
  holdInside: 100,
  visit: 140,
  shockObedience: 20,
  stake: 42,
  usFire: 55,
  usFireDiscount: 70,
  shockBase: 18,
  shockHeeding: 42,
  sword: 42,
  truce: 60,
  discord: 8,
  ceiling: 2500,
  holdBonus: 700,
  lethality: 100,
  strikeGrievance: 100,
  wordingPrice: 100,
  shockFade: 7,
  traced: 0,
};

export const TERM_IDS = [
  'cause',
  'fear',
  'grievance',
  'company',
  'urging',
  'caution',
  'tehran',
  'stake',
  'us-fire',
  'shock',
  'truce',
  'sword',
  'discord',
] as const;
export type TermId = (typeof TERM_IDS)[number];
/** What the score of a rung is made of beside drive and restraint. */
export type ExtraId = 'ceiling' | 'hold-bonus' | 'luck';

/** Whether a term pushes up the ladder or holds back. */
export const TERM_SIDE: Readonly<Record<TermId, 'drive' | 'restraint'>> = {
  cause: 'drive',
  fear: 'drive',
  grievance: 'drive',
  company: 'drive',
  urging: 'drive',
  caution: 'restraint',
  tehran: 'restraint',
  stake: 'restraint',
  'us-fire': 'restraint',
  shock: 'restraint',
  truce: 'restraint',
  sword: 'restraint',
  discord: 'restraint',
};

/** What each term of a decision rests on. */
export const TERM_BASIS: Readonly<Record<TermId | ExtraId, Basis>> = {
  cause: {
    facts: [
      'mee-2021-12.22',
      'mee-2021-12.12',
      'mee-2021-05.24',
      'aawsat-2024-01.07',
      'rasanah-2024-03.03',
    ],
  },
  fear: { facts: ['mee-2021-05.09', 'mee-2021-05.46'] },
  grievance: { facts: ['usip-2020-11.04', 'usip-2020-11.25'] },
  company: { facts: ['rasanah-2024-03.37', 'rasanah-2024-03.34', 'aawsat-2024-01.62'] },
  urging: { facts: ['aawsat-2024-01.24', 'aawsat-2024-01.84'] },
  caution: {
    assumption: 'assumed.term.caution',
  },
  tehran: { facts: ['rasanah-2024-03.51', 'rasanah-2024-03.28', 'rasanah-2024-03.73'] },
  stake: { facts: ['rasanah-2024-03.15', 'mee-2021-05.44'] },
  'us-fire': { facts: ['rasanah-2024-03.69', 'rasanah-2024-03.73'] },
  shock: { facts: ['rasanah-2024-03.52', 'rasanah-2024-03.69'] },
  truce: { facts: ['usip-2020-11.78', 'mee-2021-05.25'] },
  sword: { facts: ['usip-2020-11.16', 'usip-2020-11.17'] },
  discord: { facts: ['mee-2021-05.35', 'rasanah-2024-03.78'] },
  ceiling: { facts: ['aawsat-2024-01.33', 'aawsat-2024-01.38', 'usip-2020-11.50'] },
  'hold-bonus': {
    assumption: 'assumed.term.hold-bonus',
  },
  luck: {
    assumption: 'assumed.term.luck',
  },
};
