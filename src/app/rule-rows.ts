// Every rule of the game with what it rests on, ready to draw: steps, orders, term sheets, objectives, terms, weights, effects of a week.
import { factsOf, type Basis } from '../model/basis.ts';
import type { Effect } from '../model/content.ts';
import { RUNG_INDEXES, SEATS, type RungIndex, type SeatId } from '../model/ids.ts';
import { OBJECTIVES, VERDICT_SCALE } from '../model/objectives.ts';
import { ORDERS_OF } from '../model/orders/all-orders.ts';
import type { OrderDef, OrderStep } from '../model/orders/order.ts';
import { PERCEPTION_BASIS } from '../model/perception.ts';
import { RULE_BASIS } from '../model/rule-basis.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { SHEETS, type Term } from '../model/term-sheets.ts';
import {
  DRIVE_SHARE,
  RESTRAINT_SHARE,
  TERM_BASIS,
  TERM_IDS,
  TERM_SIDE,
  WEIGHTS,
  type ExtraId,
  type TermId,
  type Weights,
} from '../model/weights.ts';
import { ORDER_BLOCKS } from './order-blocks.ts';

/** The steps of a week in the order in which they are played; a test holds them against the files of the rules. */
export const WEEK_STEPS = [
  'calendar',
  'deals',
  'payment',
  'diplomacy',
  'guidance',
  'baghdad',
  'washington',
  'decisions',
  'attacks',
  'claims',
  'fallout',
  'indicators',
] as const;

/** What something rests on: facts, and the sentence that says what no fact carries. */
export interface Grounds {
  readonly facts: readonly string[];
  readonly assumption: string | null;
}

/** The grounds of a basis. */
export function groundsOf(basis: Basis): Grounds {
  return { facts: factsOf(basis), assumption: basis.assumption ?? null };
}

/** Something named by an id, with its grounds. */
export interface GroundedRow extends Grounds {
  readonly id: string;
}

/** What moves by itself in a week: every cause of the ledger that is no order, attack or event. */
export function standingRuleRows(): readonly GroundedRow[] {
  return Object.entries(RULE_BASIS).map(([id, basis]) => ({ id, ...groundsOf(basis) }));
}

/** One order as the list of rules shows it. */
export interface OrderRuleRow extends GroundedRow {
  readonly cost: number;
  /** Price when it goes to every faction at once; null where that is not possible. */
  readonly costForAll: number | null;
  readonly step: OrderStep;
  readonly aim: OrderDef['aim'];
  /** Weeks before it can be given again. */
  readonly rest: number;
  readonly grave: boolean;
  readonly free: boolean;
  readonly seenBy: readonly SeatId[];
  readonly effects: readonly Effect[];
  /** Message keys of what may stand in its way, beside what holds for every order. */
  readonly blocks: readonly string[];
}

/** The orders of each seat, as its desk lists them. */
export function orderRuleRows(): readonly {
  readonly seat: SeatId;
  readonly rows: readonly OrderRuleRow[];
}[] {
  return SEATS.map((seat) => ({
    seat,
    rows: ORDERS_OF[seat].map((order): OrderRuleRow => {
      const { id, cost, costForAll, step, aim, rest, grave, free, seenBy, effects, basis } = order;
      return {
        id,
        cost,
        costForAll: costForAll ?? null,
        step,
        aim,
        rest,
        grave,
        free: free === true,
        seenBy,
        effects,
        blocks: (ORDER_BLOCKS[seat][id] ?? []).map((key) => `block.${key}`),
        ...groundsOf(basis),
      };
    }),
  }));
}

/** A term sheet: who promises what, and for how long it is checked. */
export interface SheetRuleRow extends GroundedRow {
  readonly weeks: number;
  readonly terms: readonly Term[];
}

export function sheetRuleRows(): readonly SheetRuleRow[] {
  return SHEETS.map(({ id, weeks, terms, basis }) => ({ id, weeks, terms, ...groundsOf(basis) }));
}

/** The objectives of each seat. */
export function objectiveRuleRows(): readonly {
  readonly seat: SeatId;
  readonly rows: readonly GroundedRow[];
}[] {
  return SEATS.map((seat) => ({
    seat,
    rows: OBJECTIVES[seat].map(({ id, basis }) => ({ id, ...groundsOf(basis) })),
  }));
}

/** What the scales of the verdicts rest on, and how acts are read. */
export function sideRules(): { readonly scale: Grounds; readonly reading: Grounds } {
  return { scale: groundsOf(VERDICT_SCALE), reading: groundsOf(PERCEPTION_BASIS) };
}

/** One rung of the factions' ladder, with the per cent of drive and of restraint that count there. */
export interface RungRow {
  readonly rung: RungIndex;
  readonly drive: number;
  readonly restraint: number;
}

export function rungRows(): readonly RungRow[] {
  return RUNG_INDEXES.map((rung) => ({
    rung,
    drive: DRIVE_SHARE[rung],
    restraint: RESTRAINT_SHARE[rung],
  }));
}

/** Rungs of the ladder of strikes, mildest first. */
export const STRIKE_RUNGS = [1, 2, 3, 4, 5] as const;

/** One weight by its name, with its number as calibrated. */
export interface WeightRow {
  readonly name: keyof Weights;
  readonly value: number;
}

/** A term of a decision: what pushes, what holds back, what is added at the end, and the weights in it. */
export interface TermRow extends Grounds {
  readonly term: TermId | ExtraId;
  readonly side: 'drive' | 'restraint' | 'extra';
  readonly weights: readonly WeightRow[];
}

const EXTRAS: readonly ExtraId[] = ['ceiling', 'hold-bonus', 'luck'];

/** The weights that each term's formula reads; those that only other rules read are in none. */
const WEIGHTS_OF: Readonly<Record<TermId | ExtraId, readonly (keyof Weights)[]>> = {
  cause: ['cause', 'presence', 'gaza', 'hollow', 'timetable'],
  fear: ['fear'],
  grievance: ['grievance'],
  company: ['companyEach', 'companyMost', 'companyUnbranded', 'rival'],
  urging: ['urging', 'holdOutside', 'holdInside'],
  caution: ['caution'],
  tehran: ['tehran', 'holdOutside', 'holdInside', 'visit', 'shockObedience'],
  stake: ['stake'],
  'us-fire': ['usFire', 'usFireDiscount'],
  shock: ['shockBase', 'shockHeeding'],
  truce: ['truce'],
  sword: ['sword'],
  discord: ['discord'],
  ceiling: ['ceiling'],
  'hold-bonus': ['holdBonus'],
  luck: [],
};

function weightRow(name: keyof Weights): WeightRow {
  return { name, value: WEIGHTS[name] };
}

export function termRows(): readonly TermRow[] {
  const row = (term: TermId | ExtraId, side: TermRow['side']): TermRow => ({
    term,
    side,
    weights: WEIGHTS_OF[term].map(weightRow),
    ...groundsOf(TERM_BASIS[term]),
  });
  return [
    ...TERM_IDS.map((term) => row(term, TERM_SIDE[term])),
    ...EXTRAS.map((term) => row(term, 'extra')),
  ];
}

/** Weights that belong to no term: how deadly fire is, how long things last, how well they are traced. */
export function otherWeightRows(): readonly WeightRow[] {
  const inTerms = new Set(Object.values(WEIGHTS_OF).flat());
  return (Object.keys(WEIGHTS) as (keyof Weights)[])
    .filter((name) => !inTerms.has(name))
    .map(weightRow);
}

/** The rules that this page plays. */
export function rulesVersion(): string {
  return RULES_VERSION;
}
