// The names that the rules know: seats, factions, rungs, statuses. Everything else is data.

/** The three seats, in the fixed order in which simultaneous things are worked through. */
export const SEATS = ['baghdad', 'washington', 'tehran'] as const;
export type SeatId = (typeof SEATS)[number];

/** The Iran-aligned armed factions the rules know; a scenario says which of them take part. */
export const FACTIONS = ['kh', 'hn', 'kss', 'aah', 'badr', 'kji', 'sk', 'sj', 'aa'] as const;
export type FactionId = (typeof FACTIONS)[number];

/** The ladder of tempo and lethality, from nothing to fire that is aimed to kill. */
export const RUNGS = ['hold', 'harass', 'fire', 'salvo', 'high-end'] as const;
export type Rung = (typeof RUNGS)[number];
/** Position on the ladder, 0 (hold fire) to 4 (high-end strike). */
export type RungIndex = 0 | 1 | 2 | 3 | 4;
export const RUNG_INDEXES: readonly RungIndex[] = [0, 1, 2, 3, 4];

/** The three trajectories of the sources (rasanah-2024-03.07), calmest first. */
export const TRAJECTORIES = ['de-escalation', 'sporadic', 'escalation'] as const;
export type Trajectory = (typeof TRAJECTORIES)[number];

/** Where the withdrawal file stands, weakest first. */
export const FILE_STATUSES = ['none', 'committee', 'talks', 'text', 'dated', 'executing'] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

/** The word a text about US forces uses; the softer ones fall due later (mee-2021-12.29 to .34). */
export const WORDINGS = [
  'none',
  'withdrawal',
  'departure',
  'end-of-combat-mission',
  're-deployment',
] as const;
export type Wording = (typeof WORDINGS)[number];

/** What a faction says it is doing; what it does may differ (mee-2021-05.30). */
export type Stance = 'attack' | 'truce' | 'suspended';

/** Kinds of target a truce may cover. */
export const TARGET_CLASSES = ['bases', 'convoys', 'missions'] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];

/** Weapon classes, least to most dangerous. */
export const WEAPONS = ['device', 'rocket', 'drone', 'missile'] as const;
export type Weapon = (typeof WEAPONS)[number];

/** Under which name an attack was claimed. */
export type Claim = 'own' | 'facade' | 'umbrella' | 'unclaimed';

/** How much of the US embassy in Baghdad is open (usip-2020-11.07). */
export const EMBASSY_STATUSES = ['open', 'reduced', 'closed'] as const;
export type EmbassyStatus = (typeof EMBASSY_STATUSES)[number];

/** Where parliament's resolution to expel foreign forces stands (usip-2020-11.46). */
export const EXPULSION_STATUSES = ['none', 'passed', 'shelved', 'in-force'] as const;
export type ExpulsionStatus = (typeof EXPULSION_STATUSES)[number];

/** Washington's standing plan for American dead. */
export type ResponsePlan = 'restrained' | 'proportional' | 'severe';

/** A place of the map by its id in the place list. */
export type PlaceId = string;

/** Who was hurt: `us` service members, diplomats and US-citizen contractors; others as named. */
export const VICTIMS = ['us', 'partners', 'iraqiForces', 'civilians', 'factions'] as const;
export type Victim = (typeof VICTIMS)[number];
