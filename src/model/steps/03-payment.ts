// Step 3: orders are paid for, and the week in which each was given is kept.
import { SEATS } from '../ids.ts';
import { changeSeat } from '../ledger.ts';
import { broken } from '../numbers.ts';
import { findOrder } from '../orders/all-orders.ts';
import { costOf } from '../orders/order.ts';
import { orderCause, type Turn } from '../turn-context.ts';

export function paymentStep(turn: Turn): void {
  // From here on the week's own acts are read; last week's readings have been shown.
  turn.state.readings = [];
  for (const seat of SEATS) {
    for (const choice of turn.orders[seat]) {
      const order = findOrder(seat, choice.order);
      if (!order) return broken(`unknown order ${choice.order}`);
      changeSeat(turn, seat, 'capital', 0 - costOf(order, choice.target), orderCause(seat, choice));
      turn.state.seats[seat].lastGiven[order.id] = turn.week;
    }
  }
}
