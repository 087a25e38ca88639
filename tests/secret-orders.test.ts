// What an order changes at once is seen only by those who may know of the order.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyOrdersOf } from '../src/model/apply-orders.ts';
import type { OrderChoice, TurnOrders } from '../src/model/content.ts';
import { findSheet } from '../src/model/term-sheets.ts';
import { canonical } from '../src/model/hash.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { changeMeter, readMeter } from '../src/model/meters.ts';
import type { OrderDef } from '../src/model/orders/order.ts';
import { copyOf } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { paymentStep } from '../src/model/steps/03-payment.ts';
import { emptyTally, type Turn } from '../src/model/turn-context.ts';
import { viewFor } from '../src/model/view.ts';
import { anyState, type AnyState } from './support/any-state.ts';
import { BASELINE, NO_ORDERS, playAtRandom, SCENARIO_ID } from './support/game.ts';

const PLACES: readonly AnyState[] = [
  ...playAtRandom({ seed: 'secret', weeks: 8 })
    .states.slice(0, 8)
    .map((state) => ({ scenario: SCENARIO_ID, state, content: BASELINE.content })),
  ...fc.sample(anyState, { numRuns: 12, seed: 5 }),
];

/**
 * Who may learn of an order: those it names, and of an offer the seat to which it is made. An offer
 * that crosses the other's is an agreement, and what is signed is known to all.
 */
function learn(order: OrderDef, choice: OrderChoice, { deals }: State): readonly SeatId[] {
  const sheet = order.aim === 'sheet' ? findSheet(choice.target ?? '') : undefined;
  const crosses = deals.some(
    (deal) => deal.sheet === sheet?.id && deal.status === 'offered' && deal.to === order.seat,
  );
  return crosses ? SEATS : [...order.seenBy, ...(sheet?.parties ?? [])];
}

/** The seats to whom a change of a state shows. */
function shownTo(
  { state, content }: AnyState,
  orders: TurnOrders,
  change: (turn: Turn) => void,
): readonly SeatId[] {
  const before = copyOf(state);
  // Last week’s readings go when the week begins, whatever is ordered.
  before.readings = [];
  const after = copyOf(before);
  const week = after.week + 1;
  change({
    state: after,
    content,
    orders,
    log: null,
    defers: false,
    week,
    tally: emptyTally(),
    attacks: [],
  });
  const look = (one: State, seat: SeatId): string => canonical(viewFor(one, seat, content));
  const looks = LOOKS.get(state) ?? SEATS.map((seat) => look(before, seat));
  LOOKS.set(state, looks);
  return SEATS.filter((seat, at) => look(after, seat) !== looks[at]);
}

/** How a state looks to each seat before anything is changed. */
const LOOKS = new WeakMap<State, readonly string[]>();

/** An order at a target that shows to a seat outside its knowledge. */
function leaksOf(order: OrderDef, place: AnyState): string[] {
  const { seat } = order;
  const targets = orderOptions(viewFor(place.state, seat, place.content))
    .filter((option) => option.order === order.id)
    .map((option) => option.target);
  return targets.flatMap((target) => {
    const choice = { order: order.id, target, reason: order.reasons[0] ?? '' };
    // Nobody is left to whom an order that all learn of could show.
    const learned = learn(order, choice, place.state);
    if (SEATS.every((one) => learned.includes(one))) return [];
    const shown = shownTo(place, { ...NO_ORDERS, [seat]: [choice] }, (turn) => {
      paymentStep(turn);
      applyOrdersOf(turn, order.step);
    });
    // Its own seat sees at the least that it was given.
    expect(shown).toContain(seat);
    return shown
      .filter((one) => !learned.includes(one))
      .map((one) => `${order.id}@${target ?? '-'} shows to ${one}`);
  });
}

describe.each(SEATS)('the orders of %s', (seat) => {
  test.each(ORDERS_OF[seat].map((order) => ({ id: order.id, order })))(
    '$id moves nothing that a seat outside its knowledge can see',
    ({ order }) => {
      expect(new Set(PLACES.flatMap((place) => leaksOf(order, place)))).toEqual(new Set());
    },
  );
});

describe('the check can fail', () => {
  test.each([
    { name: 'a public meter', meter: 'world.arrears', shows: SEATS },
    { name: 'a meter that one seat knows', meter: 'seat.baghdad.street', shows: ['baghdad'] },
    {
      name: 'a meter that two seats know',
      meter: 'bloc.pmf.autonomy',
      shows: ['baghdad', 'tehran'],
    },
    { name: 'a meter that nobody knows', meter: 'faction.all.memory', shows: [] },
  ])('$name shows to those who know it when it is moved', ({ meter, shows }) => {
    const shown = PLACES.flatMap((place) =>
      shownTo(place, NO_ORDERS, (turn) => {
        const now = meter.includes('.all.') ? 0 : readMeter(turn.state, meter);
        changeMeter(turn, meter, now > 50 ? -7 : 7, 'rule:test');
      }),
    );
    expect([...new Set(shown)].toSorted()).toEqual([...shows].toSorted());
  });

  test('most orders are seen by all, and some by few', () => {
    const orders = SEATS.flatMap((seat) => ORDERS_OF[seat]);
    expect(orders.filter((order) => order.seenBy.length < 3).length).toBeGreaterThan(8);
  });
});
