// What an order changes at once is seen only by those who may know of the order.
import { describe, expect, test } from 'vitest';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { currentState, playWeek } from '../src/run/play.ts';
import { viewFor } from '../src/model/view.ts';
import { legalOrders } from '../src/model/legal.ts';
import { BASELINE, NO_ORDERS, SCENARIO } from './support/game.ts';
import { startRun } from '../src/run/play.ts';

/** Whether a seat reads this meter exactly in its view. */
function sees(seat: SeatId, meter: string): boolean {
  const [head, second] = meter.split('.');
  if (meter === 'world.deterrence' || meter === 'world.pressure') return false;
  if (head === 'world' || head === 'rift') return true;
  if (head === 'seat') return second === seat;
  if (head === 'bloc') return seat === 'baghdad';
  return meter.endsWith('.stake') || (seat === 'tehran' && meter.endsWith('.obedience'));
}

const person = { by: 'person' } as const;
const start = startRun(SCENARIO, BASELINE, {
  seed: 'secret',
  weeks: 8,
  assumptions: {},
  seats: { baghdad: person, washington: person, tehran: person },
});

describe.each(SEATS)('the orders of %s', (seat) => {
  test.each(ORDERS_OF[seat].map((order) => order.id))(
    '%s moves nothing that a seat outside its knowledge reads exactly',
    (id) => {
      const order = ORDERS_OF[seat].find((one) => one.id === id);
      const option = legalOrders(viewFor(currentState(start), seat, start.content)).find(
        (one) => one.order === id,
      );
      const reason = order?.reasons[0];
      if (!order || reason === undefined) throw new Error(`no order ${id}`);
      // Orders that are not legal in week 1 are held by their declared effects alone.
      const declared = order.effects.map((effect) => effect.meter);
      let moved: string[] = declared;
      if (option) {
        const orders = { ...NO_ORDERS, [seat]: [{ order: id, target: option.target, reason }] };
        const played = playWeek(start, orders);
        if (!played.ok) throw new Error(played.illegal.block.key);
        const ledger = played.run.logs[0]?.ledger ?? [];
        const cause = `order:${seat}:${id}`;
        moved = ledger.filter((entry) => entry.cause.startsWith(cause)).map((entry) => entry.meter);
      }
      const outside = SEATS.filter((one) => !order.seenBy.includes(one));
      expect(outside.flatMap((one) => moved.filter((meter) => sees(one, meter)))).toEqual([]);
    },
  );
});
