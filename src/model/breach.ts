// Breaches of the tacit ceiling: what counts as one, and what each does at once.
import type { BreachEvent } from './events.ts';
import { changeWorld } from './ledger.ts';
import { tell, type Turn } from './turn-context.ts';

/** Points that one breach takes from the strength of the ceiling (rasanah-2024-03.39). */
const CEILING_LOSS = 50;

/** Records one breach: the ceiling weakens, pressure and the risk of open war rise for everyone. */
export function recordBreach(
  turn: Turn,
  by: BreachEvent['by'],
  why: BreachEvent['why'],
  deadly: boolean,
  weekday: number,
): void {
  turn.tally.breaches += 1;
  if (by === 'attack') turn.tally.breachesByFire += 1;
  if (deadly) turn.tally.deadlyBreach = true;
  changeWorld(turn, 'ceiling', 0 - CEILING_LOSS, 'rule:breach');
  changeWorld(turn, 'warRisk', deadly ? 9 : 5, 'rule:breach');
  if (by === 'attack') changeWorld(turn, 'pressure', deadly ? 30 : 10, 'rule:breach');
  tell(turn, { kind: 'breach', by, why, weekday });
}
