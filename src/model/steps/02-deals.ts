// Step 2: offers of last week are answered: each faction takes or refuses Baghdad's truce.
import { SEATS, TARGET_CLASSES } from '../ids.ts';
import { changeFaction, changeSeat, changeTruce } from '../ledger.ts';
import { percentOf } from '../numbers.ts';
import type { Faction } from '../state.ts';
import { timetableOf } from '../faction/inputs.ts';
import { luckOf, tell, type Turn } from '../turn-context.ts';

/** Readiness that a faction needs to take a truce, in points. */
const READY = 50;

/**
 * How ready a faction is for a truce: a credible date, its stake, Tehran's restraint and fear of US
 * fire for it; grievance and militancy against (usip-2020-11.44, mee-2021-05.25, rasanah-2024-03.24).
 */
export function truceReadiness(turn: Turn, faction: Faction): number {
  const { world } = turn.state;
  return (
    25 +
    percentOf(timetableOf(world), 45) +
    percentOf(faction.stake, 25) +
    percentOf(percentOf(faction.restraining, faction.obedience), 45) +
    percentOf(percentOf(world.deterrence, faction.exposure), 25) -
    percentOf(faction.grievance, 35) -
    percentOf(faction.militancy, 15)
  );
}

function answer(turn: Turn, faction: Faction): void {
  const luck = luckOf(turn, `truce:${faction.id}`).draw(21) - 10;
  const weekday = 1;
  if (truceReadiness(turn, faction) + luck < READY) {
    tell(turn, { kind: 'truce', faction: faction.id, what: 'refused', weekday, seenBy: SEATS });
    return;
  }
  const cause = 'rule:truce-accepted';
  for (const target of TARGET_CLASSES) {
    changeTruce(turn, faction, target, target === 'convoys' ? 45 : 60, cause);
  }
  changeFaction(turn, faction, 'fear', -4, cause);
  changeSeat(turn, 'baghdad', 'street', 1, cause);
  faction.stance = 'truce';
  tell(turn, { kind: 'truce', faction: faction.id, what: 'accepted', weekday, seenBy: SEATS });
}

export function dealsStep(turn: Turn): void {
  const due = turn.state.pending.filter((one) => one.week === turn.week);
  if (due.some((one) => one.what === 'truce-offer')) {
    for (const faction of turn.state.factions) {
      if (faction.stance === 'attack') answer(turn, faction);
    }
  }
  turn.state.pending = turn.state.pending.filter((one) => one.week > turn.week);
}
