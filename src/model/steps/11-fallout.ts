// Step 11: fallout: pressure, grievance, fear, rifts, truces kept or broken, the ceiling, daily life.
import type { AttackEvent } from '../events.ts';
import { SEATS, TARGET_CLASSES } from '../ids.ts';
import {
  changeFaction,
  changeHold,
  changeRift,
  changeSeat,
  changeTrust,
  changeTruce,
  changeWorld,
} from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import type { Faction } from '../state.ts';
import { factionOf, tell, type Turn } from '../turn-context.ts';

/** Words against acts: fire under a truce bends it; a salvo breaks it openly. */
function truces(turn: Turn, attacks: readonly AttackEvent[]): void {
  for (const faction of turn.state.factions) {
    if (faction.stance === 'attack') continue;
    const own = attacks.filter((attack) => attack.faction === faction.id);
    if (own.length === 0) {
      if (faction.stance === 'suspended') {
        for (const target of TARGET_CLASSES) {
          changeTruce(turn, faction, target, -1, 'rule:truce-ages');
        }
      }
      continue;
    }
    if (own.some((attack) => attack.rung >= 3)) {
      for (const target of TARGET_CLASSES) {
        changeTruce(turn, faction, target, -100, 'rule:truce-broken');
      }
      faction.stance = 'attack';
      tell(turn, { kind: 'truce', faction: faction.id, what: 'broken', weekday: 6, seenBy: SEATS });
    } else {
      for (const target of TARGET_CLASSES) {
        changeTruce(turn, faction, target, -7, 'rule:truce-bent');
      }
      const left = faction.truce.bases + faction.truce.convoys + faction.truce.missions;
      if (left < 45) faction.stance = 'attack';
      const lapsed = left < 45;
      const traced = SEATS.filter((seat) => own.some((attack) => attack.knownTo.includes(seat)));
      tell(turn, {
        kind: 'truce',
        faction: faction.id,
        what: lapsed ? 'lapsed' : 'bent',
        weekday: 6,
        seenBy: lapsed ? SEATS : traced,
      });
    }
  }
}

function world(turn: Turn): void {
  const { world: now } = turn.state;
  const { tally } = turn;
  changeWorld(
    turn,
    'pressure',
    Math.min(5, tally.attacks) + Math.min(16, tally.usWounded * 6),
    'rule:attacks-press',
  );
  changeWorld(turn, 'pressure', 0 - roundDiv(now.pressure, 8), 'rule:pressure-eases');
  if (tally.attacks >= 5 && tally.strikes === 0) {
    changeWorld(turn, 'deterrence', -2, 'rule:unanswered-fire');
  }
  changeWorld(turn, 'deterrence', roundDiv(45 - now.deterrence, 14), 'rule:deterrence-drifts');
  changeWorld(turn, 'shock', 0 - Math.max(3, roundDiv(now.shock, 7)), 'rule:shock-fades');
  if (tally.breaches === 0) {
    changeWorld(turn, 'ceiling', 5, 'rule:ceiling-heals');
    if (now.warRisk < 100) changeWorld(turn, 'warRisk', -3, 'rule:war-risk-eases');
  }
  // What has broken this week does not settle again before the week's end is judged (ending.ts).
  if (now.embassyStrain < 100) changeWorld(turn, 'embassyStrain', -3, 'rule:strain-eases');
}

function energy(turn: Turn): void {
  const before = turn.state.world.waiverDays;
  changeWorld(turn, 'waiverDays', -7, 'rule:waiver-runs');
  changeWorld(turn, 'arrears', 1, 'rule:arrears-grow');
  if (turn.state.world.waiverDays > 0) return;
  changeSeat(turn, 'baghdad', 'street', -3, 'rule:no-waiver');
  changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:no-waiver');
  changeTrust(turn, 'baghdad', 'washington', -1, 'rule:no-waiver');
  if (before > 0) tell(turn, { kind: 'rule', id: 'waiver-lapsed', weekday: 5 });
}

function drift(turn: Turn, faction: Faction): void {
  changeFaction(
    turn,
    faction,
    'grievance',
    0 - roundDiv(faction.grievance, 13),
    'rule:grievance-fades',
  );
  changeFaction(turn, faction, 'fear', roundDiv(38 - faction.fear, 10), 'rule:fear-settles');
  changeFaction(
    turn,
    faction,
    'cohesion',
    roundDiv(78 - faction.cohesion, 8),
    'rule:cohesion-settles',
  );
  changeFaction(
    turn,
    faction,
    'standing',
    roundDiv(45 - faction.standing, 20),
    'rule:standing-settles',
  );
  if (faction.rockets < 60) changeFaction(turn, faction, 'rockets', 2, 'rule:workshops');
  if (faction.drones < 45) changeFaction(turn, faction, 'drones', 1, 'rule:workshops');
}

function factions(turn: Turn, attacks: readonly AttackEvent[]): void {
  for (const faction of turn.state.factions) drift(turn, faction);
  for (const attack of attacks) {
    const iraqis =
      (attack.harm.civilians?.killed ?? 0) +
      (attack.harm.civilians?.wounded ?? 0) +
      (attack.harm.iraqiForces?.killed ?? 0) +
      (attack.harm.iraqiForces?.wounded ?? 0);
    // Fire that hurts Iraqis instead of Americans starts quarrels (mee-2021-05.35, .40).
    if (iraqis > 0) {
      changeFaction(
        turn,
        factionOf(turn.state, attack.faction),
        'cohesion',
        -5,
        'rule:iraqis-hurt',
      );
    }
  }
  for (const rift of turn.state.rifts) {
    const by =
      turn.tally.breaches > 0
        ? 3
        : turn.tally.attacks === 0
          ? -2
          : turn.tally.attacks <= 2
            ? -1
            : 0;
    changeRift(turn, rift, by, 'rule:rifts-follow');
  }
}

function baghdad(turn: Turn, attacks: readonly AttackEvent[]): void {
  const { tally } = turn;
  const own = turn.state.seats.baghdad;
  changeSeat(
    turn,
    'baghdad',
    'street',
    tally.iraqisHurt > 0 ? 0 - Math.min(6, tally.iraqisHurt) : 1,
    'rule:street-feels',
  );
  changeSeat(turn, 'baghdad', 'street', roundDiv(50 - own.street, 12), 'rule:street-settles');
  if (tally.attacks >= 6) changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:fire-embarrasses');
  if (tally.strikesInIraq > 0 && tally.attacks === 0) {
    changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:struck-while-calm');
  }
  if (own.coalition > 0) {
    changeSeat(
      turn,
      'baghdad',
      'coalition',
      roundDiv(58 - own.coalition, 14),
      'rule:coalition-settles',
    );
  }
  const open = attacks.some((attack) => attack.country === 'iraq' && attack.claim === 'own');
  if (open) changeSeat(turn, 'baghdad', 'sword', -1, 'rule:defied-openly');
  changeHold(turn, roundDiv(55 - turn.state.framework.hold, 10), 'rule:hold-settles');
  if (tally.attacks >= 4) changeTrust(turn, 'washington', 'baghdad', -1, 'rule:fire-costs-trust');
  if (tally.attacks <= 1) changeTrust(turn, 'washington', 'baghdad', 1, 'rule:quiet-earns-trust');
  if (tally.usKilled > 0) changeTrust(turn, 'washington', 'tehran', -6, 'rule:dead-cost-trust');
}

/** Capital that each seat earns a week, by its standing: 2 to 4. */
function income(turn: Turn): void {
  const { seats, world: now } = turn.state;
  const earned = {
    baghdad: 2 + (seats.baghdad.coalition >= 50 ? 1 : 0) + (seats.baghdad.street >= 55 ? 1 : 0),
    washington: 2 + (now.pressure < 50 ? 1 : 0) + (seats.washington.trust.baghdad >= 50 ? 1 : 0),
    tehran: 2 + (seats.tehran.leverage >= 50 ? 1 : 0) + (now.warRisk < 30 ? 1 : 0),
  };
  for (const seat of SEATS) changeSeat(turn, seat, 'capital', earned[seat], 'rule:income');
  changeSeat(
    turn,
    'tehran',
    'leverage',
    roundDiv(60 - seats.tehran.leverage, 12),
    'rule:leverage-settles',
  );
}

export function falloutStep(turn: Turn, attacks: readonly AttackEvent[]): void {
  truces(turn, attacks);
  world(turn);
  energy(turn);
  factions(turn, attacks);
  baghdad(turn, attacks);
  income(turn);
}
