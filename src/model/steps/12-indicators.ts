// Step 12: the week's line in the history, the trajectory in force, endings, next week's estimates.
import { drawEstimates } from '../estimates.ts';
import { divisionOf } from '../division.ts';
import { endingOf } from '../ending.ts';
import type { AttackEvent } from '../events.ts';
import type { RungIndex } from '../ids.ts';
import { intensityOf, pointsTo, trajectoryInForce } from '../trajectory.ts';
import { tell, type Turn } from '../turn-context.ts';

export function indicatorsStep(turn: Turn, attacks: readonly AttackEvent[]): void {
  const { state, tally } = turn;
  const { iraqisHurt: _iraqis, usWounded: _wounded, ...counts } = tally;
  const line = { ...counts, intensity: intensityOf(tally), division: divisionOf(state) };
  const points = pointsTo([...state.history, line]);
  const before = state.trajectory;
  const now = trajectoryInForce(before, points, state.history.at(-1)?.pointsTo ?? null);
  state.history.push({ ...line, pointsTo: points, trajectory: now });
  state.trajectory = now;
  if (now !== before) tell(turn, { kind: 'trajectory', from: before, to: now, weekday: 6 });

  state.pending = state.pending.filter((one) => one.week > turn.week);
  state.week += 1;
  state.day += 7;
  state.ending = endingOf(state);
  if (state.ending !== 'none') tell(turn, { kind: 'ending', ending: state.ending, weekday: 6 });

  drawEstimates(state, (seat, index) =>
    attacks.reduce<RungIndex>(
      (worst, attack) =>
        attack.faction === state.factions[index]?.id &&
        attack.knownTo.includes(seat) &&
        attack.rung > worst
          ? attack.rung
          : worst,
      0,
    ),
  );
}
