// Step 10: claims and attribution, breaches by attack, and Washington's standing response plan.
import { recordBreach } from '../breach.ts';
import type { AttackEvent } from '../events.ts';
import type { Claim, FactionId, SeatId } from '../ids.ts';
import { changeFaction, changeWorld } from '../ledger.ts';
import type { Faction } from '../state.ts';
import { strike } from '../strikes.ts';
import { factionOf, infoOf, tell, type Attack, type Turn } from '../turn-context.ts';

/**
 * The name it is done under: a façade while a truce stands in words (mee-2021-05.20, .30), the
 * umbrella where there is one (aawsat-2024-01.17), else its own name or none.
 */
function claimOf(turn: Turn, faction: Faction, attack: Attack): Claim {
  const drawn = attack.luck.claim;
  // A salvo ends a truce openly, under its own name; less is done behind a façade.
  if (faction.stance !== 'attack') {
    if (attack.rung >= 3) return 'own';
    return drawn < 55 ? 'facade' : 'unclaimed';
  }
  if (turn.state.world.brand && infoOf(turn.content, faction.id).underBrand) {
    return drawn < 85 ? 'umbrella' : 'unclaimed';
  }
  if (drawn < 20) return 'own';
  return drawn < 55 ? 'facade' : 'unclaimed';
}

/** Chance in a hundred that a capital can lay an attack at the right door, by how it was claimed. */
const TRACED: Readonly<Record<Claim, number>> = {
  own: 100,
  umbrella: 45,
  facade: 35,
  unclaimed: 30,
};

function knownTo(turn: Turn, claim: Claim, attack: Attack): SeatId[] {
  const { washington } = turn.state.seats;
  const traced = TRACED[claim] + turn.content.weights.traced;
  const known: SeatId[] = [];
  if (attack.luck.baghdad < traced + 10) known.push('baghdad');
  if (attack.luck.washington < traced + Math.floor(washington.intelligence / 4)) {
    known.push('washington');
  }
  // Tehran hears it from the factions themselves.
  known.push('tehran');
  return known;
}

function breachesOf(turn: Turn, attack: Attack, highEnd: Set<FactionId>): void {
  const usKilled = attack.harm.us?.killed ?? 0;
  const hitMission =
    attack.target === 'missions' && attack.outcome !== 'missed' && attack.outcome !== 'intercepted';
  const anyKilled = Object.values(attack.harm).some((toll) => toll.killed > 0);
  if (usKilled > 0) recordBreach(turn, 'attack', 'us-dead', true, attack.weekday);
  else if (hitMission) recordBreach(turn, 'attack', 'embassy-hit', anyKilled, attack.weekday);
  else if (attack.rung === 4 && !highEnd.has(attack.faction)) {
    recordBreach(turn, 'attack', 'high-end', anyKilled, attack.weekday);
  }
  if (attack.rung === 4) highEnd.add(attack.faction);
  if (attack.target === 'missions') {
    changeWorld(turn, 'embassyStrain', hitMission ? 14 : 5, 'rule:mission-attacked');
  }
}

/** Whom Washington holds answerable: whoever it traced, else the faction it thinks most militant. */
function answerable(turn: Turn, events: readonly AttackEvent[]): FactionId {
  const traced = events.find(
    (event) => (event.harm.us?.killed ?? 0) > 0 && event.knownTo.includes('washington'),
  );
  if (traced) return traced.faction;
  const beliefs = turn.state.estimates.washington.factions;
  const likeliest = beliefs.reduce((best, one) =>
    one.militancy.mid > best.militancy.mid ? one : best,
  );
  return factionOf(turn.state, likeliest.id).id;
}

function respond(turn: Turn, events: readonly AttackEvent[]): void {
  // Only fire of the factions is answered by the plan; missiles of a state are another matter.
  if (!events.some((event) => (event.harm.us?.killed ?? 0) > 0)) return;
  const { plan } = turn.state.seats.washington;
  if (plan === 'severe' && isGrave(turn)) {
    const order = 'response-severe';
    strike(turn, { order, rung: 5, target: null, byPlan: true }, `strike:${order}`);
    return;
  }
  // A single death is answered on the launch crews, under the severe plan too.
  const order = plan === 'restrained' ? 'response-restrained' : 'response-proportional';
  const target = answerable(turn, events);
  const rung = plan === 'restrained' ? 2 : 3;
  strike(turn, { order, rung, target, byPlan: true }, `strike:${order}`);
}

/** American dead within a month that set off a campaign: three did (rasanah-2024-03.26, .40). */
const GRAVE_DEAD = 3;

function isGrave(turn: Turn): boolean {
  const before = turn.state.history.slice(-3).reduce((sum, week) => sum + week.usKilled, 0);
  return before + turn.tally.usKilled >= GRAVE_DEAD;
}

/** Names and traces each attack of the week, judges the breaches, and lets the plan answer. */
export function claimsStep(turn: Turn): AttackEvent[] {
  const highEnd = new Set<FactionId>();
  const events: AttackEvent[] = [];
  for (const attack of turn.attacks) {
    const faction = factionOf(turn.state, attack.faction);
    const claim = claimOf(turn, faction, attack);
    const event: AttackEvent = {
      kind: 'attack',
      faction: attack.faction,
      n: attack.n,
      weapon: attack.weapon,
      place: attack.place,
      country: attack.country,
      target: attack.target,
      rung: attack.rung,
      outcome: attack.outcome,
      harm: attack.harm,
      weekday: attack.weekday,
      claim,
      knownTo: knownTo(turn, claim, attack),
    };
    events.push(event);
    tell(turn, event);
    breachesOf(turn, attack, highEnd);
    // Credit for attacks is political capital (rasanah-2024-03.37); only a name that is known earns it.
    if (claim === 'own' || claim === 'umbrella') {
      changeFaction(turn, faction, 'standing', 1, 'rule:credit');
    }
  }
  respond(turn, events);
  return events;
}
