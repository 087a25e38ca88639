// Words against acts: fire bends a truce where it covers what was hit, a salvo breaks it, and fire may halt of itself.
import type { AttackEvent } from './events.ts';
import { SEATS, TARGET_CLASSES } from './ids.ts';
import { changeTruce } from './ledger.ts';
import type { Faction } from './state.ts';
import { tell, type Turn } from './turn-context.ts';

/** Points that a week of fire takes from the truce over what was hit. */
const BENT = 7;

/** Strength below which a truce over a class of target no longer counts. */
const WORN_OUT = 15;

function breakTruce(turn: Turn, faction: Faction): void {
  for (const target of TARGET_CLASSES) {
    changeTruce(turn, faction, target, -100, 'rule:truce-broken');
  }
  faction.stance = 'attack';
  tell(turn, { kind: 'truce', faction: faction.id, what: 'broken', weekday: 6, seenBy: SEATS });
}

function bendTruce(turn: Turn, faction: Faction, own: readonly AttackEvent[]): void {
  let covered = false;
  for (const target of TARGET_CLASSES) {
    const hit = own.some((attack) => attack.target === target);
    if (hit && faction.truce[target] > 0) covered = true;
    if (hit) changeTruce(turn, faction, target, 0 - BENT, 'rule:truce-bent');
  }
  const lapsed = TARGET_CLASSES.every((target) => faction.truce[target] < WORN_OUT);
  if (lapsed) faction.stance = 'attack';
  // Fire at what the truce leaves open is no news about the truce.
  if (!lapsed && !covered) return;
  const traced = SEATS.filter((seat) => own.some((attack) => attack.knownTo.includes(seat)));
  tell(turn, {
    kind: 'truce',
    faction: faction.id,
    what: lapsed ? 'lapsed' : 'bent',
    weekday: 6,
    seenBy: lapsed ? SEATS : traced,
  });
}

/** Tehran's restraint from which a faction under threat may declare a halt, and the truce it then keeps. */
const HALT = { restraining: 60, threat: 55, truce: 70 } as const;

/**
 * A faction that held fire declares a halt when Tehran holds it back and heavy US fire has fallen or
 * is in sight: credible threat was enough in the record (rasanah-2024-03.24, .73).
 */
function mayHalt(turn: Turn, faction: Faction): boolean {
  const { world, history } = turn.state;
  const threatened =
    world.shock >= 20 ||
    (world.pressure >= HALT.threat && history.slice(-3).some((week) => week.usKilled > 0)) ||
    turn.tally.usKilled > 0;
  return faction.rung === 0 && faction.restraining >= HALT.restraining && threatened;
}

function declareHalt(turn: Turn, faction: Faction): void {
  for (const target of TARGET_CLASSES) {
    changeTruce(turn, faction, target, HALT.truce - faction.truce[target], 'rule:halt-declared');
  }
  faction.stance = 'suspended';
  tell(turn, { kind: 'truce', faction: faction.id, what: 'halted', weekday: 5, seenBy: SEATS });
}

/** Settles every faction's truce after a week's fire. */
export function settleTruces(turn: Turn, attacks: readonly AttackEvent[]): void {
  for (const faction of turn.state.factions) {
    if (faction.stance === 'attack') {
      if (mayHalt(turn, faction)) declareHalt(turn, faction);
      continue;
    }
    const own = attacks.filter((attack) => attack.faction === faction.id);
    // A salvo breaks a truce over what it covers; at what it leaves open it is fire like any other.
    const broken = own.some((attack) => attack.rung >= 3 && faction.truce[attack.target] > 0);
    if (broken) breakTruce(turn, faction);
    else if (own.length > 0) bendTruce(turn, faction, own);
    else {
      for (const target of TARGET_CLASSES) {
        changeTruce(turn, faction, target, -1, 'rule:truce-ages');
      }
    }
  }
}
