// What every step of a turn is handed: the state to change, the orders, the log, named luck.
import { openStream, type Stream } from './chance.ts';
import type { Content, FactionInfo, OrderChoice, PlaceInfo, TurnOrders } from './content.ts';
import type { AttackEvent, EventLog, TurnEvent, TurnLog } from './events.ts';
import type { FactionId, PlaceId, SeatId } from './ids.ts';
import { broken } from './numbers.ts';
import type { Faction, Place, State } from './state.ts';

/** One turn under way. Steps change `state` through `ledger.ts` and report through `tell`. */
export interface Turn {
  readonly state: State;
  readonly content: Content;
  readonly orders: TurnOrders;
  /** In ensembles null or events alone: then nothing is explained and the result is the same. */
  readonly log: TurnLog | EventLog | null;
  /** Whether next week's estimates are drawn only when somebody reads them. */
  readonly defers: boolean;
  /** Week being played, from 1. */
  readonly week: number;
  /** What the week has brought so far; the later steps read it. */
  readonly tally: Tally;
  /** Attacks carried out in step 9, named and attributed in step 10. */
  readonly attacks: Attack[];
}

/** One attack between the moment it is carried out and the moment it is claimed. */
export interface Attack extends Omit<AttackEvent, 'kind' | 'claim' | 'knownTo'> {
  /** Luck set aside for its claim and its attribution, each 0 to 99. */
  readonly luck: { readonly claim: number; readonly baghdad: number; readonly washington: number };
}

/** Counts of the week that the trajectory and the fallout need. */
export interface Tally {
  attacks: number;
  worstRung: number;
  worstStrike: number;
  strikes: number;
  breaches: number;
  /** Those of them that the factions' fire was. */
  breachesByFire: number;
  deadlyBreach: boolean;
  campaign: boolean;
  iranianMissiles: boolean;
  usKilled: number;
  usWounded: number;
  iraqisHurt: number;
  strikesInIraq: number;
}

/** Opens the stream of one purpose in this turn. */
export function luckOf(turn: Turn, purpose: string): Stream {
  return openStream(turn.state.seed, turn.week, purpose);
}

/** Adds an event to the week's log, when there is one. */
export function tell(turn: Turn, event: TurnEvent): void {
  turn.log?.events.push(event);
}

/** Cause of an order's effects, as the ledger names it. */
export function orderCause(seat: SeatId, choice: OrderChoice): string {
  return choice.target === null
    ? `order:${seat}:${choice.order}`
    : `order:${seat}:${choice.order}:${choice.target}`;
}

/** The faction with this id; it must take part in the scenario. */
export function factionOf(state: State, id: string): Faction {
  for (const faction of state.factions) if (faction.id === id) return faction;
  return broken(`no faction ${id} in this scenario`);
}

export function infoOf(content: Content, id: FactionId): FactionInfo {
  for (const info of content.factions) if (info.id === id) return info;
  return broken(`no faction ${id} in this scenario's content`);
}

/** The place with this id; every place of the content is in the state. */
export function placeOf(state: State, id: PlaceId): Place {
  for (const place of state.places) if (place.id === id) return place;
  return broken(`no place ${id} in this scenario`);
}

export function placeInfoOf(content: Content, id: PlaceId): PlaceInfo {
  for (const info of content.places) if (info.id === id) return info;
  return broken(`no place ${id} in this scenario's content`);
}

/** A tally with nothing in it yet. */
export function emptyTally(): Tally {
  return {
    attacks: 0,
    worstRung: 0,
    worstStrike: 0,
    strikes: 0,
    breaches: 0,
    breachesByFire: 0,
    deadlyBreach: false,
    campaign: false,
    iranianMissiles: false,
    usKilled: 0,
    usWounded: 0,
    iraqisHurt: 0,
    strikesInIraq: 0,
  };
}
