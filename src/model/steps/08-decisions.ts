// Step 8: every faction decides for itself. See `faction/` for how.
import { chooseRung } from '../faction/choice.ts';
import { exactInputs, seenInputs, type DecisionInputs } from '../faction/inputs.ts';
import { luckIndexes } from '../faction/luck.ts';
import type { RungIndex } from '../ids.ts';
import { infoOf, luckOf, type Turn } from '../turn-context.ts';

export function decisionsStep(turn: Turn): void {
  const { state } = turn;
  // All decide on what they saw last week; nobody waits for another.
  const inputs = state.factions.map((faction): DecisionInputs => exactInputs(turn, faction));
  const chosen = state.factions.map((faction, index): RungIndex => {
    const own = inputs[index];
    if (!own) return 0;
    const luck = luckIndexes(luckOf(turn, `${faction.id}:decision`).bits30());
    const rung = chooseRung(own, luck, turn.content.weights);
    if (turn.log?.decisions) {
      const { rival } = infoOf(turn.content, faction.id);
      turn.log.decisions.push({
        faction: faction.id,
        inputs: own,
        luck,
        chosen: rung,
        seen: {
          baghdad: seenInputs(state, 'baghdad', faction, rival),
          washington: seenInputs(state, 'washington', faction, rival),
          tehran: seenInputs(state, 'tehran', faction, rival),
        },
      });
    }
    return rung;
  });
  state.factions.forEach((faction, index) => {
    faction.rung = chosen[index] ?? 0;
  });
}
