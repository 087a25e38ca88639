// What a scenario hands to the rules beside the starting state: places, calendar, chance events.
import type { Basis } from './basis.ts';
import type { FactionId, PlaceId, SeatId, TargetClass } from './ids.ts';
import type { Weights } from './weights.ts';

/** A named change to one meter, such as `faction.kh.grievance` by +6. */
export interface Effect {
  /** Path of the meter; `meters.ts` lists them. */
  readonly meter: string;
  readonly by: number;
}

/** A comparison that a chance event waits for. */
export interface Condition {
  readonly meter: string;
  readonly at: 'least' | 'most';
  readonly value: number;
}

/** Something on the scenario's calendar: it happens in its week whatever anyone does. */
export interface CalendarEntry {
  readonly id: string;
  /** Week of the run, from 1. */
  readonly week: number;
  readonly effects: readonly Effect[];
  readonly basis: Basis;
}

/** Something that may happen, by a chance per thousand in each week of its window. */
export interface ChanceEvent {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Chance per thousand a week, 1 to 1000. */
  readonly chance: number;
  /** Happens at most once in a run. */
  readonly once: boolean;
  readonly when: readonly Condition[];
  readonly effects: readonly Effect[];
  readonly basis: Basis;
}

/** What the rules need to know of a place. */
export interface PlaceInfo {
  readonly id: PlaceId;
  readonly country: 'iraq' | 'syria' | 'jordan';
  readonly targetClass: TargetClass;
  /** Whether it lies in the Kurdistan Region, whose strain fire there raises. */
  readonly inKurdistan: boolean;
  /** Whether it lies in Baghdad, where a US strike breaks the ceiling whatever it hits. */
  readonly inBaghdad: boolean;
  readonly basis: Basis;
}

/** What the rules need to know of a faction beside its state. */
export interface FactionInfo {
  readonly id: FactionId;
  /** Places it can fire at, likeliest first. */
  readonly reach: readonly PlaceId[];
  /** Where it is struck: depots in Iraq, positions in Syria, and its leaders where that is elsewhere. */
  readonly positions: {
    readonly iraq: PlaceId;
    readonly syria: PlaceId;
    readonly leaders?: PlaceId | undefined;
  };
  /** Its rival for credit (rasanah-2024-03.37), if it has one here. */
  readonly rival: FactionId | null;
  /** Whether it fires under the umbrella brand when there is one. */
  readonly underBrand: boolean;
  readonly basis: Basis;
}

/** Everything of a scenario that the rules read while they run. Never changes during a run. */
export interface Content {
  readonly places: readonly PlaceInfo[];
  readonly factions: readonly FactionInfo[];
  readonly calendar: readonly CalendarEntry[];
  readonly events: readonly ChanceEvent[];
  /** The weights of the run: the calibrated ones, or with assumptions switched. */
  readonly weights: Weights;
  readonly recorded: Recorded;
}

/** One order that the sources report: what the seat did in that week of the record. */
export interface RecordedOrder extends OrderChoice {
  readonly seat: SeatId;
  /** Week of the run, from 1. */
  readonly week: number;
  readonly basis: Basis;
}

/** What the doctrine *as recorded* replays, and what takes over where the sources end. */
export interface Recorded {
  /** Last week that the sources cover, 0 when they end before week 1 does. */
  readonly until: number;
  readonly orders: readonly RecordedOrder[];
  /** The doctrine each seat passes to afterwards. */
  readonly after: Readonly<Record<SeatId, string>>;
}

/** One order as given: which, at what, and the reason picked for it. */
export interface OrderChoice {
  readonly order: string;
  /** A faction id, `all`, or null for an order without target. */
  readonly target: string | null;
  /** The intent, from the order's short list of reasons. */
  readonly reason: string;
}

/** The orders of one week, three seats at once. */
export type TurnOrders = Readonly<Record<SeatId, readonly OrderChoice[]>>;
