// Step 11: fallout: pressure, grievance, fear, rifts, truces kept or broken, the ceiling, daily life.
import { updateBelieved } from '../believed.ts';
import { settleBlocs } from '../blocs.ts';
import { checkDeals } from '../deals.ts';
import type { AttackEvent } from '../events.ts';
import { SEATS, type SeatId } from '../ids.ts';
import {
  changeBloc,
  changeFaction,
  changeRift,
  changeSeat,
  changeTrust,
  changeWorld,
} from '../ledger.ts';
import { settleTruces } from '../truces.ts';
import { driftFactions } from '../drift.ts';
import { roundDiv } from '../numbers.ts';
import { factionOf, tell, type Turn } from '../turn-context.ts';

/** Attacks in a week up to which the limits count as kept, and from which they wear. */
const RESTRAINED = 8;
const STRAINING = 14;

function world(turn: Turn): void {
  const { world: now } = turn.state;
  const { tally } = turn;
  changeWorld(
    turn,
    'pressure',
    Math.min(10, tally.attacks) + Math.min(16, tally.usWounded * 6),
    'rule:attacks-press',
  );
  changeWorld(turn, 'pressure', 0 - roundDiv(now.pressure, 8), 'rule:pressure-eases');
  if (tally.attacks >= 5 && tally.strikes === 0) {
    changeWorld(turn, 'deterrence', -2, 'rule:unanswered-fire');
  }
  // A threat that is carried out week after week and changes nothing loses its edge (an assumption).
  if (tally.attacks >= 10 && (turn.state.history.at(-1)?.strikes ?? 0) > 0) {
    changeWorld(turn, 'deterrence', -6, 'rule:fire-despite-strikes');
  }
  changeWorld(turn, 'deterrence', roundDiv(45 - now.deterrence, 14), 'rule:deterrence-drifts');
  changeWorld(
    turn,
    'shock',
    0 - Math.max(3, roundDiv(now.shock, turn.content.weights.shockFade)),
    'rule:shock-fades',
  );
  if (tally.breaches === 0) {
    if (tally.attacks <= RESTRAINED) changeWorld(turn, 'ceiling', 4, 'rule:ceiling-heals');
    if (now.warRisk < 100) changeWorld(turn, 'warRisk', -2, 'rule:war-risk-eases');
  }
  // Sustained fire wears the limits even when nobody crosses them (aawsat-2024-01.79).
  if (tally.attacks >= STRAINING) changeWorld(turn, 'ceiling', -4, 'rule:ceiling-strained');
  changeWorld(turn, 'nuclear', roundDiv(30 - now.nuclear, 18), 'rule:talks-drift');
  changeWorld(turn, 'saudi', roundDiv(40 - now.saudi, 18), 'rule:talks-drift');
  // What has broken this week does not settle again before the week's end is judged (ending.ts).
  if (now.embassyStrain < 100) changeWorld(turn, 'embassyStrain', -3, 'rule:strain-eases');
}

function energy(turn: Turn): void {
  const before = turn.state.world.waiverDays;
  changeWorld(turn, 'waiverDays', -7, 'rule:waiver-runs');
  changeWorld(turn, 'arrears', 1, 'rule:arrears-grow');
  if (turn.state.world.waiverDays > 0) return;
  // The more hangs on Iranian power, the more a missing waiver is felt (usip-2020-11.53).
  const felt = Math.max(1, roundDiv(turn.state.world.dependence * 4, 100));
  changeSeat(turn, 'baghdad', 'street', 0 - felt, 'rule:no-waiver');
  changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:no-waiver');
  changeTrust(turn, 'baghdad', 'washington', -1, 'rule:no-waiver');
  if (before > 0) tell(turn, { kind: 'rule', id: 'waiver-lapsed', weekday: 5 });
}

function factions(turn: Turn, attacks: readonly AttackEvent[]): void {
  driftFactions(turn);
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
        ? 4
        : turn.tally.attacks === 0
          ? -2
          : turn.tally.attacks <= 2
            ? -1
            : turn.tally.attacks >= STRAINING
              ? 2
              : turn.tally.attacks >= 5
                ? 1
                : 0;
    changeRift(turn, rift, by, 'rule:rifts-follow');
  }
}

/** Where trust between two capitals settles when nothing feeds it: low between the two patrons (usip-2020-11.21). */
function trustAtRest(turn: Turn, seat: SeatId, toward: SeatId): number {
  const expelled = turn.state.world.expulsion === 'in-force';
  if (expelled && seat === 'washington' && toward === 'baghdad') return 12;
  return seat === 'baghdad' || toward === 'baghdad' ? 42 : 15;
}

/** Trust that nothing feeds drifts back; nobody stays friend or foe for one act. */
function trustSettles(turn: Turn): void {
  for (const seat of SEATS) {
    for (const toward of SEATS) {
      if (seat === toward) continue;
      const now = turn.state.seats[seat].trust[toward];
      const by = roundDiv(trustAtRest(turn, seat, toward) - now, 16);
      changeTrust(turn, seat, toward, by, 'rule:trust-settles');
    }
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
  changeBloc(
    turn,
    'framework',
    roundDiv(55 - turn.state.blocs.framework.hold, 10),
    'rule:hold-settles',
  );
  if (tally.attacks >= 4) changeTrust(turn, 'washington', 'baghdad', -1, 'rule:fire-costs-trust');
  if (tally.attacks <= 1) changeTrust(turn, 'washington', 'baghdad', 1, 'rule:quiet-earns-trust');
  trustSettles(turn);
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
  // What is known about small, mobile crews is soon out of date (aawsat-2024-01.35).
  const { intelligence } = seats.washington;
  const aged = roundDiv(40 - intelligence, 12);
  changeSeat(turn, 'washington', 'intelligence', aged, 'rule:intelligence-ages');
  changeWorld(turn, 'sanctions', roundDiv(45 - now.sanctions, 20), 'rule:sanctions-wear');
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
  settleTruces(turn, attacks);
  world(turn);
  energy(turn);
  factions(turn, attacks);
  baghdad(turn, attacks);
  income(turn);
  settleBlocs(turn, attacks);
  checkDeals(turn);
  updateBelieved(turn);
}
