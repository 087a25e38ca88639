// Step 6: Baghdad enforces and bargains.
import { applyOrdersOf } from '../apply-orders.ts';
import { changeSeat } from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import type { Turn } from '../turn-context.ts';

export function baghdadStep(turn: Turn): void {
  // Extra guard is stood down by a third a week unless it is ordered again.
  const { guard, escort } = turn.state.seats.baghdad;
  changeSeat(turn, 'baghdad', 'guard', 0 - roundDiv(guard, 3), 'rule:guard-stands-down');
  changeSeat(turn, 'baghdad', 'escort', 0 - roundDiv(escort, 3), 'rule:guard-stands-down');
  applyOrdersOf(turn, 'baghdad');
}
