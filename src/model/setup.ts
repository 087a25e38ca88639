// The first state of a run: a scenario's starting values, the seed, and the first estimates.
import { drawEstimates } from './estimates.ts';
import { assert, percentOf } from './numbers.ts';
import type { Estimates, Range, State } from './state.ts';

/** Per cent of the grievance at the start that is old enough not to fade (an assumption). */
const REMEMBERED = 65;

/** The parts of a state that a scenario sets. */
export type Start = Pick<
  State,
  'world' | 'seats' | 'factions' | 'rifts' | 'blocs' | 'places' | 'trajectory'
>;

/** A deep copy of plain JSON, so that no object stands in two places. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Spread keeps the shape: an object built key by key becomes a slow dictionary in V8 from some twelve keys on.
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part);
  }
  return copy as T;
}

/**
 * A state to play a trial on under another seed. The past and the estimates are the run's own: no
 * rule changes them in place, and together they are most of a state.
 */
export function trialFrom(state: State, seed: string): State {
  const { history, estimates } = state;
  return {
    ...copyOf({ ...state, history: [], estimates: null }),
    seed,
    history: [...history],
    estimates: { ...estimates },
  };
}

function unknownRange(): Range {
  return { low: 0, mid: 50, high: 100 };
}

function noEstimates(): Estimates {
  const unknown = unknownRange;
  return {
    deterrence: unknown(),
    pressure: unknown(),
    hold: unknown(),
    sword: unknown(),
    coalition: unknown(),
    leverage: unknown(),
    autonomy: unknown(),
    trustInUs: { baghdad: unknown(), washington: unknown(), tehran: unknown() },
    factions: [],
  };
}

/**
 * The state before the first week.
 * @param day  day number of the first day of week 1
 * @param weeks  length of the run, 1 to 104
 * @param seed  any non-empty text
 * @param playOn  whether the run goes on after an early ending, in a caretaker state
 */
export function firstState(
  start: Start,
  day: number,
  weeks: number,
  seed: string,
  playOn = false,
): State {
  assert(seed.length > 0, 'a seed is never empty');
  const nobody = (): { killed: number; wounded: number } => ({ killed: 0, wounded: 0 });
  const state: State = {
    seed,
    week: 0,
    weeks,
    day,
    ...copyOf(start),
    pending: [],
    deals: [],
    readings: [],
    happened: [],
    estimates: { baghdad: noEstimates(), washington: noEstimates(), tehran: noEstimates() },
    history: [],
    toll: {
      us: nobody(),
      partners: nobody(),
      iraqiForces: nobody(),
      civilians: nobody(),
      factions: nobody(),
    },
    ending: 'none',
    // Left out where it is not wanted: a state's hash covers every key.
    ...(playOn ? { breaks: [] } : {}),
  };
  for (const faction of state.factions) {
    faction.memory = percentOf(faction.grievance, REMEMBERED);
  }
  drawEstimates(state, () => 0);
  return state;
}
