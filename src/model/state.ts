// The whole state of a run: plain JSON, whole numbers, no object in two places.
import type {
  FactionId,
  FileStatus,
  PlaceId,
  ResponsePlan,
  RungIndex,
  SeatId,
  Stance,
  TargetClass,
  Trajectory,
  Wording,
} from './ids.ts';

/** A meter: a whole number from 0 to 100 unless its comment says otherwise. */
export type Meter = number;

/** What a seat believes about a hidden number: a range and its middle. low ≤ mid ≤ high. */
export interface Range {
  low: number;
  mid: number;
  high: number;
}

/** The Iraqi–US file on ending or dating the presence of US forces (mee-2021-12.29 to .36). */
export interface WithdrawalFile {
  status: FileStatus;
  wording: Wording;
  /** How far Iraqis and factions believe that the text will be carried out. */
  credibility: Meter;
  /** Week of the run in which the public deadline falls; 0 for none. */
  deadline: number;
  /** Whether Baghdad's request for a date waits for an answer. */
  requested: boolean;
}

/** What everyone shares. */
export interface World {
  /** US service members in Iraq, 0 to 10,000. */
  troops: number;
  file: WithdrawalFile;
  /** Intensity of the Gaza war. */
  gaza: Meter;
  /** Credibility of the US threat in the factions' eyes. */
  deterrence: Meter;
  /** Domestic pressure on Washington to retaliate. */
  pressure: Meter;
  /** Strength of the tacit ceiling on lethality that both sides keep. */
  ceiling: Meter;
  /** What is left of the shock of a large US campaign. */
  shock: Meter;
  /** Strain on the embassy: protest, threats, hits. At 100 it is evacuated. */
  embassyStrain: Meter;
  /** How close the crisis is to open war between states. At 100 it begins. */
  warRisk: Meter;
  /** Days of the energy waiver left, 0 to 120. */
  waiverDays: number;
  /** Length of the last waiver, in days: 0, 45, 60 or 120. */
  waiverLength: number;
  /** Iraq's arrears to Iran for gas and power. */
  arrears: Meter;
  /** Whether one umbrella brand claims the factions' fire (aawsat-2024-01.17). */
  brand: boolean;
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
  /** How easily US fire can reach it. */
  exposure: Meter;
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

/** The governing bloc that holds some factions back (rasanah-2024-03.15). */
export interface Framework {
  /** Its hold on its members: the government's need for calm as they feel it. */
  hold: Meter;
}

/** What a seat believes about one faction. */
export interface FactionEstimate {
  id: FactionId;
  militancy: Range;
  obedience: Range;
  fear: Range;
  grievance: Range;
  exposure: Range;
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
  /** Whether a breach of this week killed someone. */
  deadlyBreach: boolean;
  campaign: boolean;
  iranianMissiles: boolean;
  usKilled: number;
  /** Intensity index of the week. */
  intensity: Meter;
  /** Which trajectory this week's four-week window points to. */
  pointsTo: Trajectory;
  /** Trajectory in force at the end of the week, after hysteresis. */
  trajectory: Trajectory;
}

/** An effect that falls due in a later week. */
export interface Pending {
  /** What falls due: the answer to Baghdad's offer of a truce. */
  what: 'truce-offer';
  week: number;
}

/** How the run ended early, or that it did not. */
export type Ending = 'none' | 'time' | 'government-falls' | 'embassy-evacuated' | 'open-war';

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
  framework: Framework;
  places: Place[];
  pending: Pending[];
  /** Ids of chance events that happen once and have happened. */
  happened: string[];
  estimates: Record<SeatId, Estimates>;
  history: WeekMark[];
  /** Trajectory in force. */
  trajectory: Trajectory;
  /** Casualties of the run so far. */
  toll: Record<'us' | 'partners' | 'iraqiForces' | 'civilians' | 'factions', Toll>;
  ending: Ending;
}
