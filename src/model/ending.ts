// How a run ends: in time, or early when something breaks.
import type { Ending, State } from './state.ts';

/** The ending of the state after a week, `none` while the run goes on. Early endings come first. */
export function endingOf(state: State): Ending {
  if (state.world.warRisk >= 100) return 'open-war';
  const { embassy, embassyStrain } = state.world;
  // A mission that was closed cannot be evacuated.
  if (embassyStrain >= 100 && embassy !== 'closed') return 'embassy-evacuated';
  if (state.seats.baghdad.coalition <= 0) return 'government-falls';
  return state.week >= state.weeks ? 'time' : 'none';
}
