// The paper pack of a scenario: a game of a few weeks without a device, with tables made from the rules' own chances.
import { openStream } from '../../model/chance.ts';
import { exactInputs } from '../../model/faction/inputs.ts';
import { SEATS, type FactionId, type RungIndex, type SeatId } from '../../model/ids.ts';
import { roundDiv } from '../../model/numbers.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { firstState } from '../../model/setup.ts';
import { infoOf } from '../../model/turn-context.ts';
import type { Weights } from '../../model/weights.ts';
import { findVariant, type Scenario } from '../../scenario/scenario.ts';
import { roleSheet, type RoleSheet } from '../role-sheet.ts';
import { cardsOf, type PaperCard } from './paper-cards.ts';
import { paperOrders, type PaperOrder } from './paper-orders.ts';
import { pushOf, turnOf, type Push } from './paper-push.ts';
import { attackTable, rungTable, type AttackRow, type RungTable } from './paper-tables.ts';

/** Weeks of a game on paper. */
export const PAPER_WEEKS = 3;

/** Numbers to draw from in place of dice. */
const NUMBERS = 300;

export interface PaperFaction extends Push {
  readonly id: FactionId;
  /** Highest rung that its means allow. */
  readonly most: RungIndex;
  readonly rival: FactionId | null;
}

/** One opening item of a seat's brief. */
export interface PaperItem {
  readonly words: string;
  readonly facts: readonly string[];
}

export interface PaperPack {
  readonly scenario: string;
  readonly title: string;
  readonly summary: string;
  readonly variant: string;
  readonly weeks: number;
  readonly tension: string;
  readonly questions: readonly string[];
  readonly sheets: readonly RoleSheet[];
  readonly briefs: Readonly<Record<SeatId, readonly PaperItem[]>>;
  readonly capital: Readonly<Record<SeatId, number>>;
  readonly factions: readonly PaperFaction[];
  readonly orders: readonly PaperOrder[];
  readonly cards: readonly PaperCard[];
  /** Events that the model could also draw and that the cards leave out. */
  readonly cardsLeftOut: number;
  /** What a faction weighs more for each other one that fired last week, and for its rival: whole points. */
  readonly company: { readonly each: number; readonly most: number; readonly rival: number };
  /** Rungs by drive and restraint while the ceiling stands as it does at the start, and after a breach. */
  readonly rungs: RungTable;
  readonly rungsAfterBreach: RungTable;
  readonly attacks: readonly AttackRow[];
  /** Numbers from 1 to 100 in the order in which they are crossed out. */
  readonly numbers: readonly number[];
  readonly rules: string;
}

/** A list as the mean of its numbers, rounded. */
function meanOf(numbers: readonly number[]): number {
  return roundDiv(
    numbers.reduce((sum, one) => sum + one, 0),
    Math.max(1, numbers.length),
  );
}

/** Points that a breach takes from the ceiling, as the rules have it. */
const BREACH_TAKES = 50;

/**
 * The pack of a scenario's variant. Takes about a second: the effects of orders are measured.
 * @returns null when the scenario has no such variant
 */
export function paperPack(scenario: Scenario, variantId: string): PaperPack | null {
  const variant = findVariant(scenario, variantId);
  if (!variant) return null;
  const { content } = variant;
  const weeks = Math.min(PAPER_WEEKS, scenario.weeks);
  const state = firstState(variant.start, scenario.day, weeks, 'paper');
  const turn = turnOf(state, content);
  const inputs = state.factions.map((faction) => ({
    faction: faction.id,
    inputs: exactInputs(turn, faction),
  }));
  const { weights } = content;
  const lid = meanOf(inputs.map((one) => one.inputs.lid));
  const ceiling = state.world.ceiling;
  const share = (of: number): number => roundDiv(of * lid, 100);
  const { cards, leftOut } = cardsOf(scenario, variant, state, weeks);
  const luck = openStream(`paper ${scenario.id}`, 1, 'numbers');
  return {
    scenario: scenario.id,
    title: scenario.text['title'] ?? scenario.id,
    summary: scenario.text['summary'] ?? '',
    variant: scenario.text[`variant.${variantId}.about`] ?? '',
    weeks,
    tension: scenario.text['teaching.tension'] ?? '',
    questions: scenario.teaching.questions.map(
      ({ id }) => scenario.text[`teaching.question.${id}`] ?? '',
    ),
    sheets: SEATS.flatMap((seat) => roleSheet(scenario, variantId, weeks, seat) ?? []),
    briefs: {
      baghdad: briefOf(scenario, 'baghdad'),
      washington: briefOf(scenario, 'washington'),
      tehran: briefOf(scenario, 'tehran'),
    },
    capital: {
      baghdad: state.seats.baghdad.capital,
      washington: state.seats.washington.capital,
      tehran: state.seats.tehran.capital,
    },
    factions: inputs.map(({ faction, inputs: own }) => ({
      id: faction,
      ...pushOf(own, weights),
      most: own.reachable,
      rival: infoOf(content, faction).rival,
    })),
    orders: paperOrders(state, content),
    cards,
    cardsLeftOut: leftOut,
    company: companyOf(weights, state.world.brand),
    rungs: rungTable(share(ceiling), weights),
    rungsAfterBreach: rungTable(share(Math.max(0, ceiling - BREACH_TAKES)), weights),
    attacks: attackTable(state, content),
    numbers: Array.from({ length: NUMBERS }, () => luck.draw(100) + 1),
    rules: RULES_VERSION,
  };
}

function companyOf(weights: Weights, brand: boolean): PaperPack['company'] {
  const heard = brand ? 100 : weights.companyUnbranded;
  return {
    each: roundDiv(weights.companyEach * heard, 10000),
    most: roundDiv(weights.companyMost * heard, 10000),
    rival: roundDiv(weights.rival, 100),
  };
}

function briefOf(scenario: Scenario, seat: SeatId): readonly PaperItem[] {
  return scenario.opening[seat].map(({ key, basis }) => ({
    words: scenario.text[key] ?? key,
    facts: basis.facts ?? [],
  }));
}
