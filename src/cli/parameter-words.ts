// What each parameter means, in a sentence, for `list parameters` and code books.
import type { ParameterId, ParameterUnit } from '../analysis/parameters.ts';

/** What a parameter is counted in. */
export const UNITS: Readonly<Record<ParameterUnit, string>> = {
  percent: 'per cent',
  hundredths: 'hundredths of a point',
  points: 'points',
  'per-point': 'hundredths of a point for each point of the meter',
  weeks: 'one part in so many a week',
};

export const PARAMETER_WORDS: Readonly<Record<ParameterId, string>> = {
  presence: 'share of the US presence in the cause',
  gaza: 'share of the war in Gaza in the cause',
  timetable: 'share of a credible date that is taken off the cause',
  hollow: 'share of hollow wording in the cause',
  cause: 'drive: the weight of the cause, by militancy',
  fear: 'drive: the weight of the fear of being traded away',
  grievance: 'drive: the weight of grievance, by militancy',
  companyEach: 'drive: for each other faction that fired last week',
  companyMost: 'drive: the most that others’ fire can add',
  companyUnbranded: 'share of others’ fire that counts without an umbrella brand',
  rival: 'drive: when the rival for credit fired last week',
  urging: 'drive: the weight of Tehran’s urging',
  caution: 'restraint: plain caution',
  tehran: 'restraint: the weight of Tehran’s restraining word',
  holdOutside: 'how much of Tehran’s word reaches factions outside the government',
  holdInside: 'how much of Tehran’s word reaches factions inside the government',
  visit: 'how loud Tehran’s restraint is while a visit of the Quds Force counts',
  shockObedience: 'obedience added while the shock of a campaign is whole',
  stake: 'restraint: the weight of a stake in the government, by the bloc’s hold',
  usFire: 'restraint: the weight of fear of US fire, by exposure',
  usFireDiscount: 'the most by which grievance and urging discount the fear of US fire',
  shockBase: 'restraint: the shock of a campaign, whoever is heeded',
  shockHeeding: 'restraint: the shock of a campaign on those who heed Tehran’s restraint',
  sword: 'restraint: the weight of the state’s coercive capacity',
  truce: 'restraint: the weight of a truce',
  discord: 'restraint: the weight of discord inside the faction',
  ceiling: 'what the agreed ceiling takes off the high-end rung while it is whole',
  holdBonus: 'what holding fire has over every other rung',
  lethality: 'chances that an attack kills or wounds, against those calibrated',
  strikeGrievance: 'grievance that a US strike leaves, against that calibrated',
  wordingPrice: 'cost of hollow words when they fall due, against that calibrated',
  shockFade: 'how slowly the shock of a campaign fades: one part of so many a week',
  traced: 'points added to the chance that a capital traces an attack',
};
