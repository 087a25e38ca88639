// How a run ends: in time, or early when something breaks.
import type { Break, Ending, State } from './state.ts';

/** What has broken in a state, `none` while everything holds. */
export function breakIn(state: State): Break['ending'] | 'none' {
  if (state.world.warRisk >= 100) return 'open-war';
  const { embassy, embassyStrain } = state.world;
  // A mission that was closed cannot be evacuated.
  if (embassyStrain >= 100 && embassy !== 'closed') return 'embassy-evacuated';
  return state.seats.baghdad.coalition <= 0 ? 'government-falls' : 'none';
}

/**
 * The ending of the state after a week, `none` while the run goes on. Early endings come first. In a
 * run that plays on (`breaks`) only one of the last week ends it.
 */
export function endingOf(state: State): Ending {
  const last = state.week >= state.weeks;
  const broken = breakIn(state);
  if (broken !== 'none' && (last || !state.breaks)) return broken;
  return last ? 'time' : 'none';
}

/** Whether a run was ended by this, or broke by it and went on. */
export function cameTo(state: Pick<State, 'ending' | 'breaks'>, ending: Break['ending']): boolean {
  return state.ending === ending || (state.breaks?.some((one) => one.ending === ending) ?? false);
}
