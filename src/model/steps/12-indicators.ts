// Step 12: the week's line in the history, the trajectory in force, endings, next week's estimates.
import { drawEstimates } from '../estimates.ts';
import { divisionOf } from '../division.ts';
import { takeCare } from '../caretaker.ts';
import { breakIn, endingOf } from '../ending.ts';
import type { AttackEvent } from '../events.ts';
import type { FactionId, RungIndex, SeatId } from '../ids.ts';
import { deferEstimates } from '../later-estimates.ts';
import { intensityOf, pointsTo, trajectoryInForce } from '../trajectory.ts';
import { tell, type Turn } from '../turn-context.ts';

export function indicatorsStep(turn: Turn, attacks: readonly AttackEvent[]): void {
  const { state, tally } = turn;
  const points = pointsTo([...state.history.slice(-3), tally]);
  const before = state.trajectory;
  const now = trajectoryInForce(before, points, state.history.at(-1)?.pointsTo ?? null);
  state.history.push({
    attacks: tally.attacks,
    worstRung: tally.worstRung,
    worstStrike: tally.worstStrike,
    strikes: tally.strikes,
    breaches: tally.breaches,
    breachesByFire: tally.breachesByFire,
    deadlyBreach: tally.deadlyBreach,
    campaign: tally.campaign,
    iranianMissiles: tally.iranianMissiles,
    usKilled: tally.usKilled,
    strikesInIraq: tally.strikesInIraq,
    intensity: intensityOf(tally),
    division: divisionOf(state),
    pointsTo: points,
    trajectory: now,
  });
  state.trajectory = now;
  if (now !== before) tell(turn, { kind: 'trajectory', from: before, to: now, weekday: 6 });

  state.pending = state.pending.filter((one) => one.week > turn.week);
  state.week += 1;
  state.day += 7;
  state.ending = endingOf(state);
  const broken = breakIn(state);
  if (state.ending !== 'none') tell(turn, { kind: 'ending', ending: state.ending, weekday: 6 });
  else if (broken !== 'none') takeCare(turn, broken);

  const ids = state.factions.map(({ id }) => id);
  const estimate = turn.defers ? deferEstimates : drawEstimates;
  estimate(state, (seat, at) => worstSeen(attacks, seat, ids[at]));
}

/** Worst rung of the week that a seat can lay at a faction's door. */
function worstSeen(
  attacks: readonly AttackEvent[],
  seat: SeatId,
  faction: FactionId | undefined,
): RungIndex {
  let worst: RungIndex = 0;
  for (const attack of attacks) {
    if (attack.faction === faction && attack.rung > worst && attack.knownTo.includes(seat)) {
      worst = attack.rung;
    }
  }
  return worst;
}
