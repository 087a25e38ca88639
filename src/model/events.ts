// What a week leaves behind beside the state: events, decisions and the ledger of causes.
import type {
  FactionId,
  Claim,
  PlaceId,
  RungIndex,
  SeatId,
  Trajectory,
  Victim,
  Weapon,
} from './ids.ts';
import type { Ending, Toll } from './state.ts';
import type { DecisionInputs, SeenInputs } from './faction/inputs.ts';
import type { OrderChoice } from './content.ts';
import type { Weights } from './weights.ts';

/** One change to one meter and what caused it. Contributions add up to the change, always. */
export interface LedgerEntry {
  /** Path of the meter, such as `faction.kh.grievance`. */
  readonly meter: string;
  /** The change after the meter's bounds were applied; never 0. */
  readonly by: number;
  /** `order:<seat>:<order>:<target>`, `rule:<id>`, `event:<id>`, `strike:<order>`. */
  readonly cause: string;
}

/** Casualties of one event, by who was hurt; only those hurt are listed. */
export type Harm = Partial<Record<Victim, Toll>>;

export type AttackOutcome = 'missed' | 'intercepted' | 'damage' | 'wounded' | 'killed';

/** One salvo or device at one place. */
export interface AttackEvent {
  readonly kind: 'attack';
  readonly faction: FactionId;
  /** Its number among this faction's attacks of the week, from 1. */
  readonly n: number;
  readonly weapon: Weapon;
  readonly place: PlaceId;
  readonly country: 'iraq' | 'syria' | 'jordan';
  readonly target: 'bases' | 'convoys' | 'missions';
  readonly rung: RungIndex;
  readonly claim: Claim;
  readonly outcome: AttackOutcome;
  readonly harm: Harm;
  /** Day of the week, 0 to 6. */
  readonly weekday: number;
  /** Seats that can lay this attack at the faction's door. */
  readonly knownTo: readonly SeatId[];
}

/** One US strike. */
export interface StrikeEvent {
  readonly kind: 'strike';
  readonly order: string;
  /** Rung of Washington's ladder, 1 (warning in Syria) to 5 (campaign). */
  readonly rung: number;
  readonly place: PlaceId;
  readonly country: 'iraq' | 'syria' | 'jordan';
  /** Struck faction; null for a campaign on many. */
  readonly faction: FactionId | null;
  readonly harm: Harm;
  readonly weekday: number;
  /** Whether the standing response plan, not an order of this week, carried it out. */
  readonly byPlan: boolean;
}

/** An order carried out, with a short result to be worded. */
export interface OrderEvent {
  readonly kind: 'order';
  readonly seat: SeatId;
  readonly choice: OrderChoice;
  /** Message key of the result, such as `done` or `raid-failed`. */
  readonly result: string;
  readonly weekday: number;
  /** Seats that learn of it at once. */
  readonly seenBy: readonly SeatId[];
  /** The reason that each other seat which learns of it takes to be behind it. */
  readonly readAs: Partial<Readonly<Record<SeatId, string>>>;
  /** Who was hurt by the order itself; nobody by most. */
  readonly harm: Harm;
}

/** A calendar entry or a chance event. */
export interface NewsEvent {
  readonly kind: 'news';
  readonly id: string;
  /** `calendar` entries may be worn as on record; chance events are this run's. */
  readonly from: 'calendar' | 'chance';
  readonly weekday: number;
}

/** A faction's answer to a truce, or a truce broken or taken up by itself. */
export interface TruceEvent {
  readonly kind: 'truce';
  readonly faction: FactionId;
  readonly what: 'accepted' | 'refused' | 'broken' | 'bent' | 'lapsed' | 'halted';
  readonly weekday: number;
  /** Seats that learn of it: a truce bent in secret is known only to those who traced the fire. */
  readonly seenBy: readonly SeatId[];
}

/** A term sheet that was signed, refused, kept to its end or broken. */
export interface DealEvent {
  readonly kind: 'deal';
  readonly sheet: string;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly what: 'signed' | 'refused' | 'kept' | 'broken';
  /** Who broke which term; null and empty unless it was broken. */
  readonly brokenBy: SeatId | null;
  readonly term: string;
  readonly weekday: number;
  /** A refusal stays between the two. */
  readonly seenBy: readonly SeatId[];
}

/** The agreed ceiling was broken. */
export interface BreachEvent {
  readonly kind: 'breach';
  readonly by: 'attack' | 'strike' | 'missiles';
  readonly why:
    | 'us-dead'
    | 'high-end'
    | 'embassy-hit'
    | 'commander'
    | 'baghdad-strike'
    | 'campaign'
    | 'iranian-missiles';
  readonly weekday: number;
}

/** A rule of the week that deserves a line, such as a waiver that ran out or a wording that fell due. */
export interface RuleEvent {
  readonly kind: 'rule';
  readonly id: string;
  readonly weekday: number;
}

export interface TrajectoryEvent {
  readonly kind: 'trajectory';
  readonly from: Trajectory;
  readonly to: Trajectory;
  readonly weekday: number;
}

export interface EndingEvent {
  readonly kind: 'ending';
  readonly ending: Exclude<Ending, 'none'>;
  readonly weekday: number;
}

export type TurnEvent =
  | AttackEvent
  | StrikeEvent
  | OrderEvent
  | NewsEvent
  | TruceEvent
  | DealEvent
  | BreachEvent
  | RuleEvent
  | TrajectoryEvent
  | EndingEvent;

/** A faction's decision of the week with all that is needed to explain it. */
export interface DecisionRecord {
  readonly faction: FactionId;
  readonly inputs: DecisionInputs;
  /** Index of each rung's luck in the fixed table, from the faction's own stream. */
  readonly luck: readonly [number, number, number, number, number];
  readonly chosen: RungIndex;
  /** The same inputs as each seat could know them when the faction decided. */
  readonly seen: Readonly<Record<SeatId, SeenInputs>>;
}

/** Everything that happened in one week, beside the new state. */
export interface TurnLog {
  readonly week: number;
  /** Day number of the week's first day. */
  readonly day: number;
  /** The weights it was decided by: what a why card reckons with. */
  readonly weights: Weights;
  readonly events: TurnEvent[];
  readonly decisions: DecisionRecord[];
  readonly ledger: LedgerEntry[];
}

/** What an ensemble keeps of a week: what happened, and nothing of why. */
export type EventLog = Pick<TurnLog, 'events'> & {
  readonly decisions?: undefined;
  readonly ledger?: undefined;
};
