// The blocs beside the factions: how each one's meter moves in a week, and what it does to Baghdad.
import type { AttackEvent } from './events.ts';
import { changeBloc, changeSeat } from './ledger.ts';
import { roundDiv } from './numbers.ts';
import { placeInfoOf, tell, type Turn } from './turn-context.ts';

/** Push from which parliament passes its resolution to expel foreign forces (usip-2020-11.46). */
const RESOLUTION_FROM = 70;

/** Pressure or strain from which a bloc weighs on the coalition. */
const WEIGHS_FROM = 60;

function parliament(turn: Turn): void {
  const { world, blocs } = turn.state;
  if (world.expulsion === 'none' && blocs.parliament.push >= RESOLUTION_FROM) {
    world.expulsion = 'passed';
    changeBloc(turn, 'parliament', -20, 'rule:resolution-passed');
    tell(turn, { kind: 'rule', id: 'resolution-passed', weekday: 5 });
  }
  const { push } = blocs.parliament;
  changeBloc(turn, 'parliament', roundDiv(30 - push, 12), 'rule:parliament-settles');
}

function sadr(turn: Turn): void {
  const { blocs, seats, world } = turn.state;
  const poor = seats.baghdad.street < 35 || world.waiverDays === 0;
  if (poor) changeBloc(turn, 'sadr', 2, 'rule:street-feeds-sadr');
  changeBloc(turn, 'sadr', roundDiv(35 - blocs.sadr.pressure, 14), 'rule:sadr-settles');
  if (blocs.sadr.pressure >= WEIGHS_FROM) {
    changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:sadr-presses');
  }
}

function kurdistan(turn: Turn, attacks: readonly AttackEvent[]): void {
  const { kurdistan: region } = turn.state.blocs;
  const hits = attacks.filter(
    (attack) => placeInfoOf(turn.content, attack.place).inKurdistan,
  ).length;
  if (hits > 0) changeBloc(turn, 'kurdistan', Math.min(6, 2 * hits), 'rule:region-hit');
  changeBloc(turn, 'kurdistan', roundDiv(25 - region.strain, 14), 'rule:region-settles');
  if (region.strain >= WEIGHS_FROM) {
    changeSeat(turn, 'baghdad', 'coalition', -1, 'rule:region-protests');
  }
}

/**
 * Partners who wanted the forces to stay leave the table week by week, and what the forces gave is
 * missed; no source describes it, since the resolution was never put into force (usip-2020-11.46).
 */
function expelled(turn: Turn): void {
  if (turn.state.world.expulsion !== 'in-force') return;
  changeBloc(turn, 'kurdistan', 4, 'rule:expulsion-divides');
  changeSeat(turn, 'baghdad', 'coalition', -2, 'rule:expulsion-divides');
  changeSeat(turn, 'baghdad', 'sword', -1, 'rule:expulsion-divides');
}

/** Moves every bloc after a week. */
export function settleBlocs(turn: Turn, attacks: readonly AttackEvent[]): void {
  expelled(turn);
  parliament(turn);
  sadr(turn);
  kurdistan(turn, attacks);
  const { autonomy } = turn.state.blocs.pmf;
  changeBloc(turn, 'pmf', roundDiv(50 - autonomy, 16), 'rule:pmf-settles');
}
