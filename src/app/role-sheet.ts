// What a printed role sheet holds: one seat of one crisis before the first week, from data; nothing that another seat must not know.
import type { FactionId, RungIndex, SeatId } from '../model/ids.ts';
import { RUNG_INDEXES } from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { firstState } from '../model/setup.ts';
import { viewFor } from '../model/view.ts';
import { findVariant, type Scenario } from '../scenario/scenario.ts';
import { STRIKE_RUNGS } from './rule-rows.ts';
import { triggersOf, type Trigger } from './faction-triggers.ts';
import { believedNow, type BelievedNow } from './standing-rows.ts';

/** The five orders that show what a seat can do; the whole desk is longer. */
const FIVE: Readonly<Record<SeatId, readonly string[]>> = {
  baghdad: ['arrest', 'broker-truce', 'press-timetable', 'talk-to-faction', 'guard-missions'],
  washington: ['strike-iraq', 'harden', 'waiver-60', 'file-timetable', 'train-forces'],
  tehran: ['guidance-restrain', 'quds-visit', 'supply', 'channel-washington', 'ease-gas'],
};

/** Weeks between two forecasts on paper. */
const ODDS_EVERY = 4;
/** Most columns of the table of odds. */
const ODDS_MOST = 7;

export interface SheetOrder {
  readonly id: string;
  readonly cost: number;
  /** Price at all factions at once, where that is possible. */
  readonly costForAll: number | null;
}

/** A faction as this seat sees it before the first week. */
export interface SheetFaction {
  readonly id: FactionId;
  readonly leaning: RungIndex;
  /** What would lift its leaning; null when nothing within reach does. */
  readonly up: Trigger | null;
}

/** One row of the ladders: the rung of fire, and the rung of strikes beside it. */
export interface SheetRung {
  /** 1 to 5, as printed. */
  readonly number: number;
  readonly fire: RungIndex;
  readonly strike: (typeof STRIKE_RUNGS)[number];
}

export interface RoleSheet {
  readonly seat: SeatId;
  /** Title of the crisis and of its variant. */
  readonly crisis: string;
  readonly variant: string;
  readonly weeks: number;
  readonly objectives: readonly string[];
  readonly orders: readonly SheetOrder[];
  /** Weeks in which odds are written down, from 1. */
  readonly oddsWeeks: readonly number[];
  readonly factions: readonly SheetFaction[];
  readonly believed: BelievedNow;
  readonly ladder: readonly SheetRung[];
  readonly rules: string;
}

/** Week 1, then every fourth, as far as the run goes. */
export function oddsWeeks(weeks: number): readonly number[] {
  const rest = Array.from({ length: ODDS_MOST - 1 }, (_, at) => (at + 1) * ODDS_EVERY);
  return [1, ...rest].filter((week) => week <= weeks);
}

/**
 * The sheet of one seat.
 * @param weeks  length of the run
 * @returns null when the crisis has no such variant
 */
export function roleSheet(
  scenario: Scenario,
  variantId: string,
  weeks: number,
  seat: SeatId,
): RoleSheet | null {
  const variant = findVariant(scenario, variantId);
  if (!variant) return null;
  // Before the first week nothing has been drawn: any seed gives the same view.
  const state = firstState(variant.start, scenario.day, weeks, 'sheet');
  const view = viewFor(state, seat, variant.content);
  return {
    seat,
    crisis: scenario.text['title'] ?? scenario.id,
    variant: scenario.text[`variant.${variantId}.title`] ?? variantId,
    weeks,
    objectives: OBJECTIVES[seat].map(({ id }) => id),
    orders: FIVE[seat].flatMap((id) => {
      const order = findOrder(seat, id);
      return order ? [{ id, cost: order.cost, costForAll: order.costForAll ?? null }] : [];
    }),
    oddsWeeks: oddsWeeks(weeks),
    factions: view.factions.map((faction) => ({
      id: faction.id,
      leaning: faction.leaning,
      up: triggersOf(faction, variant.content.weights).up,
    })),
    believed: believedNow(view),
    ladder: STRIKE_RUNGS.map((strike, at) => ({
      number: at + 1,
      fire: RUNG_INDEXES[at] ?? 0,
      strike,
    })),
    rules: RULES_VERSION,
  };
}
