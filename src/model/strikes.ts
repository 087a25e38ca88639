// US strikes, whether ordered this week or carried out by the standing response plan.
import type { Harm } from './events.ts';
import type { PlaceId } from './ids.ts';
import {
  changeBloc,
  changeFaction,
  changeSeat,
  changeTrust,
  changeTruce,
  changeWorld,
} from './ledger.ts';
import { TARGET_CLASSES } from './ids.ts';
import { assert, percentOf, roundDiv } from './numbers.ts';
import type { Faction } from './state.ts';
import { recordBreach } from './breach.ts';
import { addHarm } from './harm.ts';
import { infoOf, luckOf, placeInfoOf, tell, type Turn } from './turn-context.ts';

/** What a strike of each rung does, 1 (warning in Syria) to 5 (campaign). Points on meters. */
const LADDER = [
  {
    grievance: 0,
    stocks: 0,
    deterrence: 0,
    baghdadTrust: 0,
    coalition: 0,
    dead: 0,
    deadChance: 0,
    relief: 0,
    warRisk: 0,
  },
  {
    grievance: 3,
    stocks: 4,
    deterrence: 3,
    baghdadTrust: -1,
    coalition: 0,
    dead: 2,
    deadChance: 30,
    relief: 6,
    warRisk: 0,
  },
  {
    grievance: 6,
    stocks: 7,
    deterrence: 4,
    baghdadTrust: -4,
    coalition: -2,
    dead: 2,
    deadChance: 45,
    relief: 9,
    warRisk: 1,
  },
  {
    grievance: 10,
    stocks: 12,
    deterrence: 6,
    baghdadTrust: -5,
    coalition: -3,
    dead: 4,
    deadChance: 90,
    relief: 12,
    warRisk: 2,
  },
  {
    grievance: 26,
    stocks: 5,
    deterrence: 9,
    baghdadTrust: -12,
    coalition: -8,
    dead: 2,
    deadChance: 100,
    relief: 20,
    warRisk: 5,
  },
  {
    grievance: 14,
    stocks: 22,
    deterrence: 22,
    baghdadTrust: -14,
    coalition: -9,
    dead: 12,
    deadChance: 100,
    relief: 45,
    warRisk: 10,
  },
] as const;

export interface StrikePlan {
  readonly order: string;
  readonly rung: number;
  /** Faction struck; null for a campaign on many. */
  readonly target: string | null;
  readonly byPlan: boolean;
}

/** Carries out one strike: harm, grievance, stocks, deterrence, and what it costs in Baghdad. */
export function strike(turn: Turn, plan: StrikePlan, cause: string): void {
  const step = LADDER[plan.rung];
  assert(step, `no strike of rung ${plan.rung}`);
  const luck = luckOf(turn, `strike:${plan.order}:${plan.target ?? 'many'}`);
  const hit = turn.state.factions.filter((one) => plan.target === null || one.id === plan.target);
  const place = placeOf(turn, plan, hit);
  const { country, inBaghdad } = placeInfoOf(turn.content, place);
  const inIraq = plan.rung === 5 || country === 'iraq';
  const harm = harmOf(step, plan.rung, inIraq, luck.draw(100), luck.draw(1000), luck.draw(1000));
  const weekday = plan.byPlan ? 6 : luck.draw(4);

  const { strikeGrievance } = turn.content.weights;
  for (const faction of hit) {
    changeFaction(turn, faction, 'grievance', percentOf(step.grievance, strikeGrievance), cause);
    for (const stock of ['rockets', 'drones', 'missiles'] as const) {
      changeFaction(turn, faction, stock, 0 - step.stocks, cause);
    }
    if (plan.rung === 4) {
      changeFaction(turn, faction, 'cohesion', -8, cause);
      changeFaction(turn, faction, 'memory', 6, cause);
    }
  }
  deter(turn, hit, step.deterrence, cause);
  changeWorld(turn, 'pressure', 0 - step.relief, cause);
  changeWorld(turn, 'warRisk', step.warRisk, cause);
  if (inIraq) {
    changeTrust(turn, 'baghdad', 'washington', step.baghdadTrust, cause);
    changeSeat(turn, 'baghdad', 'coalition', step.coalition, cause);
    changeBloc(turn, 'framework', plan.rung >= 4 ? -8 : -2, cause);
    changeWorld(turn, 'embassyStrain', plan.rung >= 4 ? 12 : 3, cause);
    changeBloc(turn, 'parliament', plan.rung >= 4 ? 16 : 4, cause);
    turn.tally.strikesInIraq += 1;
  }
  turn.tally.strikes += 1;
  turn.tally.worstStrike = Math.max(turn.tally.worstStrike, plan.rung);
  addHarm(turn, harm);
  tell(turn, {
    kind: 'strike',
    order: plan.order,
    rung: plan.rung,
    place,
    country,
    faction: hit.length === 1 && plan.target !== null ? (hit[0]?.id ?? null) : null,
    harm,
    weekday,
    byPlan: plan.byPlan,
  });
  if (plan.rung === 4) recordBreach(turn, 'strike', 'commander', true, weekday);
  else if (inBaghdad && plan.rung < 4) {
    const deadly = Object.values(harm).some((toll) => toll.killed > 0);
    recordBreach(turn, 'strike', 'baghdad-strike', deadly, weekday);
  }
  if (plan.rung === 5) {
    turn.tally.campaign = true;
    changeWorld(turn, 'shock', 80, cause);
    recordBreach(turn, 'strike', 'campaign', true, weekday);
  }
}

/** Points of truce that a strike on a faction takes which is keeping it. */
const STRUCK_UNDER_TRUCE = 12;

/**
 * What a strike does to belief in the threat: only against those who fire, only the worst strike of
 * a week, and less the more the threat is believed already. A strike on a faction that keeps a truce
 * teaches the opposite (rasanah-2024-03.73, mee-2021-05.25).
 */
function deter(turn: Turn, hit: readonly Faction[], points: number, cause: string): void {
  const fired = hit.some((faction) => faction.rung > 0);
  const more = points - (LADDER[turn.tally.worstStrike]?.deterrence ?? 0);
  if (fired && more > 0) {
    const room = 100 - turn.state.world.deterrence;
    changeWorld(turn, 'deterrence', roundDiv(more * room, 50), cause);
  }
  for (const faction of hit) {
    if (faction.stance === 'attack' || faction.rung > 0) continue;
    for (const target of TARGET_CLASSES) {
      changeTruce(turn, faction, target, 0 - STRUCK_UNDER_TRUCE, cause);
    }
  }
}

function placeOf(turn: Turn, plan: StrikePlan, hit: readonly Faction[]): PlaceId {
  const first = hit[0];
  assert(first, 'a strike needs a faction of this scenario');
  const { positions } = infoOf(turn.content, first.id);
  if (plan.rung === 1) return positions.syria;
  return plan.rung === 4 ? (positions.leaders ?? positions.iraq) : positions.iraq;
}

function harmOf(
  step: (typeof LADDER)[number],
  rung: number,
  inIraq: boolean,
  whether: number,
  howMany: number,
  bystanders: number,
): Harm {
  if (whether >= step.deadChance) return {};
  const killed = 1 + Math.floor((howMany * step.dead) / 1000) + (rung === 5 ? 10 : 0);
  const harm: Harm = { factions: { killed, wounded: killed + Math.floor(howMany / 400) } };
  // Baghdad counted dead and injured in Iraq and did not say who they were (rasanah-2024-03.43); bystanders are ours.
  if (inIraq && bystanders < (rung === 5 ? 700 : 90)) {
    harm.civilians = { killed: rung === 5 ? 1 : 0, wounded: 2 };
  }
  return harm;
}
