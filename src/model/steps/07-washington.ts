// Step 7: Washington's posture and strikes.
import { applyOrdersOf } from '../apply-orders.ts';
import { changeSeat } from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import type { Turn } from '../turn-context.ts';

export function washingtonStep(turn: Turn): void {
  const { hardening } = turn.state.seats.washington;
  changeSeat(turn, 'washington', 'hardening', 0 - roundDiv(hardening, 12), 'rule:hardening-wears');
  applyOrdersOf(turn, 'washington');
}
