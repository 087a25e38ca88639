// Carrying out orders: certain effects through the ledger, then what the order does beyond them.
import type { OrderChoice } from './content.ts';
import type { SeatId } from './ids.ts';
import { SEATS } from './ids.ts';
import { changeTrust } from './ledger.ts';
import { changeMeter } from './meters.ts';
import { broken } from './numbers.ts';
import { readAs, toneFor } from './perception.ts';
import { findOrder } from './orders/all-orders.ts';
import type { OrderDef, OrderStep } from './orders/order.ts';
import { orderCause, tell, type Turn } from './turn-context.ts';

const WEEKDAY: Readonly<Record<OrderStep, number>> = {
  diplomacy: 0,
  tehran: 0,
  baghdad: 1,
  washington: 2,
};

/** Notes how each other seat that learns of the act reads it, and what the reading does to its trust. */
function perceived(
  turn: Turn,
  actor: SeatId,
  choice: OrderChoice,
  order: OrderDef,
): Partial<Record<SeatId, string>> {
  const heard: Partial<Record<SeatId, string>> = {};
  for (const reader of order.seenBy) {
    if (reader === actor) continue;
    const reason = readAs(turn.state, reader, actor, order.reasons);
    heard[reader] = reason;
    const { order: id, target } = choice;
    turn.state.readings.push({ reader, actor, order: id, target, reason });
    const tone = toneFor(reason, reader);
    if (tone === 'good-will') changeTrust(turn, reader, actor, 1, 'rule:read-as-good-will');
    if (tone === 'pressure') changeTrust(turn, reader, actor, -1, 'rule:read-as-pressure');
  }
  return heard;
}

function carryOut(turn: Turn, seat: SeatId, choice: OrderChoice, order: OrderDef): void {
  const cause = orderCause(seat, choice);
  for (const effect of order.effects) {
    changeMeter(turn, effect.meter, effect.by, cause, choice.target);
  }
  const outcome = order.carryOut?.(turn, choice, cause) ?? { result: 'done' };
  tell(turn, {
    kind: 'order',
    seat,
    choice,
    result: outcome.result,
    weekday: WEEKDAY[order.step],
    seenBy: order.seenBy,
    readAs: perceived(turn, seat, choice, order),
    harm: outcome.harm ?? {},
  });
}

/** Carries out every order of this step, seat by seat, in the order in which each seat gave them. */
export function applyOrdersOf(turn: Turn, step: OrderStep): void {
  for (const seat of SEATS) {
    for (const choice of turn.orders[seat]) {
      const order = findOrder(seat, choice.order);
      if (!order) return broken(`unknown order ${choice.order}`);
      if (order.step === step) carryOut(turn, seat, choice, order);
    }
  }
}
