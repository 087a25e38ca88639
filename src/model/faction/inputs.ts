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

/** The inputs of one faction's decision, exactly. */
export function exactInputs(turn: Turn, faction: Faction): DecisionInputs {
  const { state } = turn;
  const { world } = state;
  const rival = infoOf(turn.content, faction.id).rival;
  let firing = 0;
  let rivalFired = 0;
  for (const other of state.factions) {
    if (other.id === faction.id || other.rung === 0) continue;
    firing += 1;
    if (other.id === rival) rivalFired = 1;
  }
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

/** Which inputs each seat knows exactly beside the public ones. */
export const KNOWN_INPUTS: Readonly<Record<SeatId, readonly InputId[]>> = {
  baghdad: ['sword', 'hold', 'visit'],
  washington: ['exposure', 'visit'],
  tehran: ['obedience', 'restraining', 'urging', 'visit', 'rivalFired', 'firing', 'truce'],
};

/** Inputs that nobody but the faction and the seats above can know, with where their estimate stands. */
type EstimatedFactionInput = Exclude<keyof FactionEstimate, 'id' | 'seen'>;
const FROM_FACTION: readonly EstimatedFactionInput[] = [
  'militancy',
  'obedience',
  'fear',
  'grievance',
  'exposure',
  'lid',
  'cohesion',
  'restraining',
  'urging',
];

const NO_TRUCE: Range = { low: 0, mid: 0, high: 20 };
const STANDING_TRUCE: Range = { low: 20, mid: 50, high: 75 };

/**
 * The inputs of a decision as a seat can know them: public and own numbers exactly, the rest from
 * its estimates of the week. Reads nothing hidden, so it can give nothing away.
 */
export function seenInputs(
  state: State,
  seat: SeatId,
  faction: Faction,
  rival: string | null,
): SeenInputs {
  const { world } = state;
  const mine = state.estimates[seat];
  const about = mine.factions.find((one) => one.id === faction.id);
  const known = KNOWN_INPUTS[seat];
  const ranges: Partial<Record<InputId, Range>> = {};
  const take = (id: InputId, exact: number, range: Range): number => {
    if (known.includes(id)) return exact;
    // A copy: the state may be a draft, which dies with the turn, and the log outlives it.
    ranges[id] = { low: range.low, mid: range.mid, high: range.high };
    return range.mid;
  };
  let seenFiring = 0;
  let seenRival = 0;
  for (const other of mine.factions) {
    if (other.id === faction.id || other.seen === 0) continue;
    seenFiring += 1;
    if (other.id === rival) seenRival = 1;
  }
  const others = state.factions.length - 1;
  const mostFiring = Math.min(others, seenFiring + 2);
  let exactFiring = 0;
  let exactRival = 0;
  if (known.includes('firing')) {
    for (const other of state.factions) {
      if (other.id === faction.id || other.rung === 0) continue;
      exactFiring += 1;
      if (other.id === rival) exactRival = 1;
    }
  }
  const mid = { reachable: 4 as RungIndex } as DecisionInputs;
  for (const id of FROM_FACTION) {
    const range = about?.[id] ?? { low: 0, mid: 50, high: 100 };
    mid[id] = take(id, faction[id], range);
  }
  mid.stake = faction.stake;
  mid.visit = take('visit', faction.visit, { low: 0, mid: 0, high: 3 });
  // The word is public, its weight is not: how far a truce has been bent shows only to those who trace it.
  mid.truce =
    faction.stance === 'attack'
      ? take('truce', truceOf(faction), NO_TRUCE)
      : take('truce', truceOf(faction), STANDING_TRUCE);
  mid.presence = presenceOf(world);
  mid.gaza = gazaNow(world);
  mid.hollow = hollowOf(world);
  mid.timetable = timetableOf(world);
  mid.deterrence = take('deterrence', world.deterrence, mine.deterrence);
  mid.shock = world.shock;
  mid.ceiling = world.ceiling;
  mid.hold = take('hold', state.blocs.framework.hold, mine.hold);
  mid.sword = take('sword', state.seats.baghdad.sword, mine.sword);
  mid.firing = take('firing', exactFiring, {
    low: seenFiring,
    mid: Math.min(mostFiring, seenFiring + 1),
    high: mostFiring,
  });
  mid.rivalFired = take('rivalFired', exactRival, {
    low: seenRival,
    mid: seenRival,
    high: rival === null ? 0 : 1,
  });
  mid.brand = world.brand ? 1 : 0;
  return { mid, ranges };
}
