// The division index: how torn the factions are among themselves.
import { roundDiv } from './numbers.ts';
import type { State } from './state.ts';

/**
 * Mean level of the rifts, 0 to 100, which all can see; 0 in a scenario without rifts. The sources
 * tie it to the trajectory (rasanah-2024-03.62, .68, .71).
 */
export function divisionOf(state: Pick<State, 'rifts'>): number {
  const sum = state.rifts.reduce((total, rift) => total + rift.level, 0);
  return roundDiv(sum, Math.max(1, state.rifts.length));
}
