// Casualties: added to the run's toll and to the week's tally. Never a gain for anyone.
import type { Harm } from './events.ts';
import { VICTIMS } from './ids.ts';
import type { Turn } from './turn-context.ts';

/** Adds the casualties of one event to the run's toll and the week's tally. */
export function addHarm(turn: Turn, harm: Harm): void {
  for (const victim of VICTIMS) {
    const toll = harm[victim];
    if (!toll) continue;
    const sum = turn.state.toll[victim];
    sum.killed += toll.killed;
    sum.wounded += toll.wounded;
    if (victim === 'us') {
      turn.tally.usKilled += toll.killed;
      turn.tally.usWounded += toll.wounded;
    } else if (victim === 'civilians' || victim === 'iraqiForces') {
      turn.tally.iraqisHurt += toll.killed + toll.wounded;
    }
  }
}
