// Step 5: Tehran's guidance and supplies reach the factions; what was said before fades.
import { applyOrdersOf } from '../apply-orders.ts';
import { changeFaction } from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import type { Turn } from '../turn-context.ts';

/** Guidance that is not renewed loses about a sixth of its distance from neutral a week (an assumption). */
const NEUTRAL_RESTRAINT = 25;

export function guidanceStep(turn: Turn): void {
  for (const faction of turn.state.factions) {
    if (faction.visit > 0) faction.visit -= 1;
    changeFaction(
      turn,
      faction,
      'restraining',
      roundDiv(NEUTRAL_RESTRAINT - faction.restraining, 6),
      'rule:guidance-fades',
    );
    changeFaction(turn, faction, 'urging', roundDiv(0 - faction.urging, 6), 'rule:guidance-fades');
  }
  applyOrdersOf(turn, 'tehran');
}
