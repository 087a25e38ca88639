// The whole state of a run: plain JSON, whole numbers, no object in two places.
import type {
  FactionId,
  PlaceId,
  ResponsePlan,
  RungIndex,
  SeatId,
  Stance,
  TargetClass,
  Trajectory,
} from './ids.ts';
import type { Blocs, World } from './world.ts';

/** A meter: a whole number from 0 to 100 unless its comment says otherwise. */
export type Meter = number;

/** What a seat believes about a hidden number: a range and its middle. low ≤ mid ≤ high. */
export interface Range {
  low: number;
  mid: number;
  high: number;
}

/** Trust of one seat in the two others, 0 to 100; its own entry stays 0. */
export type Trust = Record<SeatId, Meter>;

interface SeatCommon {
  /** Political capital, 0 to 10. */
  capital: number;
  trust: Trust;
  /** Week in which each order was last given, by order id; absent when never. */
  lastGiven: Record<string, number>;
}

export interface BaghdadState extends SeatCommon {
  /** The state's coercive capacity: paper below 34, wood below 67, metal above (usip-2020-11.16). */
  sword: Meter;
  /** Cohesion of the governing coalition. At 0 the government falls. */
  coalition: Meter;
  /** Calm and support in the street. */
  street: Meter;
  /** Extra guard on missions and bases, fading. */
  guard: Meter;
  /** Iraqi escorts on the convoys, fading. */
  escort: Meter;
}

export interface WashingtonState extends SeatCommon {
  /** What happens to American dead before the next turn. */
  plan: ResponsePlan;
  /** Protection added to every US site. */
  hardening: Meter;
  /** Quality of intelligence on the factions. */
  intelligence: Meter;
}

export interface TehranState extends SeatCommon {
  /** Weight of Tehran's word with the factions; refused guidance costs it. */
  leverage: Meter;
}

export interface Seats {
  baghdad: BaghdadState;
  washington: WashingtonState;
  tehran: TehranState;
}

/** One armed faction. */
export interface Faction {
  id: FactionId;
  militancy: Meter;
  /** How far it heeds Tehran. */
  obedience: Meter;
  /** Its stake in the government. */
  stake: Meter;
  /** Capability by weapon class. */
  devices: Meter;
  rockets: Meter;
  drones: Meter;
  missiles: Meter;
  /** Fear of being traded away by its patrons (mee-2021-05.09). */
  fear: Meter;
  grievance: Meter;
  /** The part of its grievance that does not fade: dead who are remembered (usip-2020-11.04, .25). */
  memory: Meter;
  /** How easily US fire can reach it. */
  exposure: Meter;
  /** How far it keeps itself to the agreed ceiling on lethality (aawsat-2024-01.33, .38). */
  lid: Meter;
  /** Inner cohesion. */
  cohesion: Meter;
  /** Public standing from credit for attacks (rasanah-2024-03.37). */
  standing: Meter;
  /** What it says. */
  stance: Stance;
  /** Strength of its truce by class of target; 0 for none. */
  truce: Record<TargetClass, Meter>;
  /** Guidance from Tehran as it stands: how strongly it is held back, and how strongly urged on. */
  restraining: Meter;
  urging: Meter;
  /** Weeks in which a Quds Force visit still counts, 0 to 3. */
  visit: number;
  /** What it did last week. */
  rung: RungIndex;
}

/** Strain between two factions. */
export interface Rift {
  a: FactionId;
  b: FactionId;
  /** What it is about: a message key. */
  over: string;
  level: Meter;
}

/** A place that can be fired at. */
export interface Place {
  id: PlaceId;
  /** How much of the US presence is here. */
  presence: Meter;
  protection: Meter;
}

/** What a seat believes about one faction. */
export interface FactionEstimate {
  id: FactionId;
  militancy: Range;
  obedience: Range;
  fear: Range;
  grievance: Range;
  exposure: Range;
  lid: Range;
  cohesion: Range;
  restraining: Range;
  urging: Range;
  /** Worst rung last week that this seat can lay at its door; 0 when it saw none. */
  seen: RungIndex;
}

/** What a seat believes about everything hidden from it; drawn once a week. */
export interface Estimates {
  deterrence: Range;
  pressure: Range;
  hold: Range;
  sword: Range;
  coalition: Range;
  leverage: Range;
  autonomy: Range;
  /** The other seats' trust in this one, by the seat that trusts; its own entry is 0. */
  trustInUs: Record<SeatId, Range>;
  factions: FactionEstimate[];
}

/** Casualties of a week or of a run: whole persons. */
export interface Toll {
  killed: number;
  wounded: number;
}

/** One line of the run so far: what the trajectory and the instruments need of a past week. */
export interface WeekMark {
  /** Attacks on US targets, contractor convoys included. */
  attacks: number;
  /** Worst rung any faction reached, 0 to 4. */
  worstRung: number;
  /** Worst rung of US strikes, 0 to 5. */
  worstStrike: number;
  strikes: number;
  /** How many of them hit Iraq. */
  strikesInIraq: number;
  breaches: number;
  /** Those of them that the factions' fire was. */
  breachesByFire: number;
  /** Whether a breach of this week killed someone. */
  deadlyBreach: boolean;
  campaign: boolean;
  iranianMissiles: boolean;
  usKilled: number;
  /** Intensity index of the week. */
  intensity: Meter;
  /** Division index at the end of the week: how torn the factions are among themselves. */
  division: Meter;
  /** Which trajectory this week's four-week window points to. */
  pointsTo: Trajectory;
  /** Trajectory in force at the end of the week, after hysteresis. */
  trajectory: Trajectory;
}

/** An effect that falls due in a later week. */
export interface Pending {
  /**
   * `truce-offer`: the factions answer Baghdad's offer; `truce-promise`: they ask what became of it; `announcement`: what was announced is
   * compared with what was done; `contracts`: energy contracts begin to deliver.
   */
  what: 'truce-offer' | 'truce-promise' | 'announcement' | 'contracts';
  week: number;
  /** What was chosen with the order: classes and promise of a truce, the word announced. */
  detail: string;
}

/** How a term sheet between two seats stands. */
export type DealStatus = 'offered' | 'in-force' | 'refused' | 'kept' | 'broken';

/** A term sheet offered by one seat to another; `term-sheets.ts` lists the sheets and their terms. */
export interface Deal {
  /** Id of the term sheet. */
  sheet: string;
  from: SeatId;
  to: SeatId;
  /** Week in which it was offered. */
  week: number;
  status: DealStatus;
  /** Last week in which its terms are checked, or the week in which it ended; 0 while it is only offered. */
  until: number;
  /** The seat that broke it and the term it broke; null and empty while nobody did. */
  brokenBy: SeatId | null;
  brokenTerm: string;
}

/** How a seat reads another's act, from the same list of reasons that the act was picked with. */
export interface Reading {
  reader: SeatId;
  actor: SeatId;
  order: string;
  target: string | null;
  /** The reason that the reader takes to be behind it. */
  reason: string;
}

/** How the run ended early, or that it did not. */
export type Ending = 'none' | 'time' | 'government-falls' | 'embassy-evacuated' | 'open-war';

/** An early ending after which the run went on. */
export interface Break {
  readonly ending: Exclude<Ending, 'none' | 'time'>;
  /** The week in which it came, from 1. */
  readonly week: number;
}

export interface State {
  /** The run's seed; never shown in a view. */
  seed: string;
  /** Weeks played so far; the next to be played is `week + 1`. */
  week: number;
  /** Length of the run in weeks. */
  weeks: number;
  /** Day number of the first day of the week to be played next. */
  day: number;
  world: World;
  seats: Seats;
  factions: Faction[];
  rifts: Rift[];
  blocs: Blocs;
  places: Place[];
  pending: Pending[];
  /** Term sheets that are open, in force or over, oldest first. */
  deals: Deal[];
  /** How each seat read the others' acts of last week. */
  readings: Reading[];
  /** Ids of chance events that happen once and have happened. */
  happened: string[];
  estimates: Record<SeatId, Estimates>;
  history: WeekMark[];
  /** Trajectory in force. */
  trajectory: Trajectory;
  /** Casualties of the run so far. */
  toll: Record<'us' | 'partners' | 'iraqiForces' | 'civilians' | 'factions', Toll>;
  ending: Ending;
  /** Early endings after which the run went on, oldest first; absent in a run that ends with the first one. */
  breaks?: Break[];
}
