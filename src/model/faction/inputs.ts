// What a faction's decision reads: a flat record of whole numbers, exact or as a seat sees it.
import type { RungIndex, SeatId } from '../ids.ts';
import { clamp, percentOf, roundDiv } from '../numbers.ts';
import type { Faction, FactionEstimate, Range, State } from '../state.ts';
import type { World } from '../world.ts';
import { infoOf, type Turn } from '../turn-context.ts';

/** Everything a decision reads. Meters 0–100 unless said otherwise. */
export interface DecisionInputs {
  militancy: number;
  obedience: number;
  stake: number;
  fear: number;
  grievance: number;
  exposure: number;
  cohesion: number;
  restraining: number;
  urging: number;
  /** Weeks in which a Quds Force visit still counts, 0 to 3. */
  visit: number;
  /** Mean strength of the faction's truce over the classes of target. */
  truce: number;
  presence: number;
  gaza: number;
  /** How far a text without an exit is seen through, 0 when there is none. */
  hollow: number;
  timetable: number;
  deterrence: number;
  shock: number;
  /** Strength of the agreed ceiling, and how far this faction keeps itself to it. */
  ceiling: number;
  lid: number;
  hold: number;
  sword: number;
  /** Other factions that fired last week, 0 to 8. */
  firing: number;
  /** Whether the rival for credit fired last week, 0 or 1. */
  rivalFired: number;
  /** Whether an umbrella brand is in use, 0 or 1. */
  brand: number;
  /** Highest rung that capability allows, 0 to 4. */
  reachable: RungIndex;
}

export type InputId = keyof DecisionInputs;

/** The same inputs as one seat knows them: a middle for each, and the range of those it can only guess. */
export interface SeenInputs {
  readonly mid: DecisionInputs;
  /** Only the inputs that this seat does not know exactly. */
  readonly ranges: Partial<Record<InputId, Range>>;
}

/** Credible withdrawal as the factions see it: the file's status, discounted by belief (mee-2021-05.24). */
export function timetableOf(world: World): number {
  const byStatus = {
    none: 0,
    committee: 12,
    talks: 30,
    text: 45,
    dated: 70,
    executing: 100,
  } as const;
  return percentOf(byStatus[world.file.status], world.file.credibility);
}

/** The war as the factions feel it: an agreed pause takes away two thirds of it while it lasts. */
export function gazaNow(world: World): number {
  return world.gazaPause > 0 ? roundDiv(world.gaza, 3) : world.gaza;
}

/** Soft wording in the place of an exit is a cause as far as it is not believed (mee-2021-12.12, .22). */
export function hollowOf(world: World): number {
  return world.file.status === 'text' ? 100 - world.file.credibility : 0;
}

/** US presence as a cause: 4,000 service members or more count as 100. */
export function presenceOf(world: World): number {
  return clamp(Math.floor(world.troops / 40), 0, 100);
}

function truceOf(faction: Faction): number {
  return Math.floor((faction.truce.bases + faction.truce.convoys + faction.truce.missions) / 3);
}

/** Highest rung the faction's stocks allow: a high-end strike needs missiles or many drones. */
function reachableOf(faction: Faction): RungIndex {
  if (faction.missiles >= 10 || faction.drones >= 45) return 4;
  if (faction.rockets >= 20 || faction.drones >= 20) return 3;
  if (faction.rockets >= 5 || faction.drones >= 5) return 2;
  // No faction is so poor that it cannot fire at something soft.
  return 1;
}

interface Company {
  /** How many others fired last week, and whether the rival for credit was among them, 0 or 1. */
  firing: number;
  rivalFired: number;
}

const NOBODY: Readonly<Company> = { firing: 0, rivalFired: 0 };

/** Who else fired last week, as it was. */
function companyOf(state: State, faction: Faction, rival: string | null): Company {
  const company = { firing: 0, rivalFired: 0 };
  for (const other of state.factions) {
    if (other.id === faction.id || other.rung === 0) continue;
    company.firing += 1;
    if (other.id === rival) company.rivalFired = 1;
  }
  return company;
}

/** The inputs of one faction's decision, exactly. */
export function exactInputs(turn: Turn, faction: Faction): DecisionInputs {
  const { state } = turn;
  const { world } = state;
  const { firing, rivalFired } = companyOf(state, faction, infoOf(turn.content, faction.id).rival);
  return {
    militancy: faction.militancy,
    obedience: faction.obedience,
    stake: faction.stake,
    fear: faction.fear,
    grievance: faction.grievance,
    exposure: faction.exposure,
    cohesion: faction.cohesion,
    restraining: faction.restraining,
    urging: faction.urging,
    visit: faction.visit,
    truce: truceOf(faction),
    presence: presenceOf(world),
    gaza: gazaNow(world),
    hollow: hollowOf(world),
    timetable: timetableOf(world),
    deterrence: world.deterrence,
    shock: world.shock,
    ceiling: world.ceiling,
    lid: faction.lid,
    hold: state.blocs.framework.hold,
    sword: state.seats.baghdad.sword,
    firing,
    rivalFired,
    brand: world.brand ? 1 : 0,
    reachable: reachableOf(faction),
  };
}

/** Inputs that are no public matter: each seat knows some of them exactly and has a range for the others. */
const GUESSED = [
  'militancy',
  'obedience',
  'fear',
  'grievance',
  'exposure',
  'lid',
  'cohesion',
  'restraining',
  'urging',
  'visit',
  'truce',
  'deterrence',
  'hold',
  'sword',
  'firing',
  'rivalFired',
] as const satisfies readonly InputId[];
type GuessedInput = (typeof GUESSED)[number];

function knows(...exactly: readonly GuessedInput[]): Readonly<Record<GuessedInput, boolean>> {
  const entries = GUESSED.map((id) => [id, exactly.includes(id)]);
  return Object.fromEntries(entries) as Record<GuessedInput, boolean>;
}

/** Which inputs each seat knows exactly beside the public ones. */
const KNOWS: Readonly<Record<SeatId, Readonly<Record<GuessedInput, boolean>>>> = {
  baghdad: knows('sword', 'hold', 'visit'),
  washington: knows('exposure', 'visit'),
  tehran: knows('obedience', 'restraining', 'urging', 'visit', 'rivalFired', 'firing', 'truce'),
};

const UNKNOWN: Range = { low: 0, mid: 50, high: 100 };
const VISITED: Range = { low: 0, mid: 0, high: 3 };
const NO_TRUCE: Range = { low: 0, mid: 0, high: 20 };
const STANDING_TRUCE: Range = { low: 20, mid: 50, high: 75 };

/** What a seat makes of each of these inputs of a faction: a range, whether or not it knows better. */
function guessesOf(
  state: State,
  seat: SeatId,
  faction: Faction,
  rival: string | null,
): Readonly<Record<GuessedInput, Range>> {
  const mine = state.estimates[seat];
  let about: FactionEstimate | undefined;
  let firing = 0;
  let rivalFired = 0;
  for (const one of mine.factions) {
    if (one.id === faction.id) about = one;
    else if (one.seen > 0) {
      firing += 1;
      if (one.id === rival) rivalFired = 1;
    }
  }
  const most = Math.min(state.factions.length - 1, firing + 2);
  return {
    militancy: about?.militancy ?? UNKNOWN,
    obedience: about?.obedience ?? UNKNOWN,
    fear: about?.fear ?? UNKNOWN,
    grievance: about?.grievance ?? UNKNOWN,
    exposure: about?.exposure ?? UNKNOWN,
    lid: about?.lid ?? UNKNOWN,
    cohesion: about?.cohesion ?? UNKNOWN,
    restraining: about?.restraining ?? UNKNOWN,
    urging: about?.urging ?? UNKNOWN,
    visit: VISITED,
    // The word is public, its weight is not: how far a truce has been bent shows only to those who trace it.
    truce: faction.stance === 'attack' ? NO_TRUCE : STANDING_TRUCE,
    deterrence: mine.deterrence,
    hold: mine.hold,
    sword: mine.sword,
    firing: { low: firing, mid: Math.min(most, firing + 1), high: most },
    rivalFired: { low: rivalFired, mid: rivalFired, high: rival === null ? 0 : 1 },
  };
}

/**
 * The inputs of a decision as a seat reckons with them: public and own numbers exactly, of the rest
 * the middle of its estimates. Reads nothing hidden, so it can give nothing away.
 */
export function seenMiddles(
  state: State,
  seat: SeatId,
  faction: Faction,
  rival: string | null,
): DecisionInputs {
  return middlesOf(state, seat, faction, rival, guessesOf(state, seat, faction, rival));
}

function middlesOf(
  state: State,
  seat: SeatId,
  faction: Faction,
  rival: string | null,
  guess: Readonly<Record<GuessedInput, Range>>,
): DecisionInputs {
  const { world } = state;
  const sure = KNOWS[seat];
  const company = sure.firing ? companyOf(state, faction, rival) : NOBODY;
  // The same keys in the same order as above: engines keep both in one shape.
  return {
    militancy: sure.militancy ? faction.militancy : guess.militancy.mid,
    obedience: sure.obedience ? faction.obedience : guess.obedience.mid,
    stake: faction.stake,
    fear: sure.fear ? faction.fear : guess.fear.mid,
    grievance: sure.grievance ? faction.grievance : guess.grievance.mid,
    exposure: sure.exposure ? faction.exposure : guess.exposure.mid,
    cohesion: sure.cohesion ? faction.cohesion : guess.cohesion.mid,
    restraining: sure.restraining ? faction.restraining : guess.restraining.mid,
    urging: sure.urging ? faction.urging : guess.urging.mid,
    visit: sure.visit ? faction.visit : guess.visit.mid,
    truce: sure.truce ? truceOf(faction) : guess.truce.mid,
    presence: presenceOf(world),
    gaza: gazaNow(world),
    hollow: hollowOf(world),
    timetable: timetableOf(world),
    deterrence: sure.deterrence ? world.deterrence : guess.deterrence.mid,
    shock: world.shock,
    ceiling: world.ceiling,
    lid: sure.lid ? faction.lid : guess.lid.mid,
    hold: sure.hold ? state.blocs.framework.hold : guess.hold.mid,
    sword: sure.sword ? state.seats.baghdad.sword : guess.sword.mid,
    firing: sure.firing ? company.firing : guess.firing.mid,
    rivalFired: sure.rivalFired ? company.rivalFired : guess.rivalFired.mid,
    brand: world.brand ? 1 : 0,
    reachable: 4,
  };
}

/** The same inputs with the ranges of those that the seat can only guess. */
export function seenInputs(
  state: State,
  seat: SeatId,
  faction: Faction,
  rival: string | null,
): SeenInputs {
  const guess = guessesOf(state, seat, faction, rival);
  const ranges: Partial<Record<InputId, Range>> = {};
  for (const id of GUESSED) {
    const { low, mid, high } = guess[id];
    // A copy: the state may be a draft, which dies with the turn, and the log outlives it.
    if (!KNOWS[seat][id]) ranges[id] = { low, mid, high };
  }
  return { mid: middlesOf(state, seat, faction, rival, guess), ranges };
}
