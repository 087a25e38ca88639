// The one list of legal orders: every way an order is refused, by its key, and what it costs.
import { describe, expect, test } from 'vitest';

import type { OrderChoice } from '../src/model/content.ts';
import { SHEETS } from '../src/model/term-sheets.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import {
  committed,
  counted,
  findIllegal,
  legalOrders,
  optionAt,
  ORDERS_A_WEEK,
  orderOptions,
} from '../src/model/legal.ts';
import { findOrder, ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { costOf, type OrderDef } from '../src/model/orders/order.ts';
import type { State } from '../src/model/state.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import { currentState } from '../src/run/play.ts';
import {
  BASELINE,
  changed,
  loggedWeek,
  NO_ORDERS,
  openRun,
  randomDraft,
  seededRandom,
} from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'legal' }));

/** A seat's view of the first state after a change, with ten points of capital unless that changes it. */
function viewAt(seat: SeatId, change: (state: State) => void = () => {}): SeatView {
  const state = changed(FIRST, (copy) => {
    copy.seats[seat].capital = 10;
    change(copy);
  });
  return viewFor(state, seat, BASELINE.content);
}

/** Puts an offer of last week on the table. */
function offer(state: State, sheetId: string, from: SeatId): void {
  const sheet = SHEETS.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  state.deals.push({
    sheet: sheetId,
    from,
    to: sheet.parties[0] === from ? sheet.parties[1] : sheet.parties[0],
    week: state.week,
    status: 'offered',
    until: 0,
    brokenBy: null,
    brokenTerm: '',
  });
}

/** Everything an order may be aimed at, worked out apart from the list of legal orders. */
function targetsOf(order: OrderDef, view: SeatView): readonly (string | null)[] {
  const factions = view.factions.map(({ id }) => id);
  const basesInIraq = view.places
    .filter(({ country, targetClass, presence }) => {
      return country === 'iraq' && targetClass === 'bases' && presence > 0;
    })
    .map(({ id }) => id);
  switch (order.aim) {
    case 'none':
      return [null];
    case 'faction':
      return factions;
    case 'faction-or-all':
      return ['all', ...factions];
    case 'place':
      return basesInIraq;
    case 'sheet':
      return SHEETS.filter(({ parties }) => parties.includes(view.seat)).map(({ id }) => id);
    case 'choice':
      return order.targets?.(view) ?? [];
  }
}

function choice(seat: SeatId, id: string, target: string | null = null): OrderChoice {
  return { order: id, target, reason: findOrder(seat, id)?.reasons[0] ?? '' };
}

/** The key with which the last of these orders is refused; null when all may be given. */
function refusal(
  view: SeatView,
  orders: readonly OrderChoice[],
): { key: string; index: number } | null {
  const found = findIllegal(view, orders);
  return found && { key: found.block.key, index: found.index };
}

const harden = choice('washington', 'harden');
const channel = choice('washington', 'channel-tehran');
const severe = choice('washington', 'plan-severe');

interface Row {
  readonly name: string;
  readonly seat: SeatId;
  readonly orders: readonly OrderChoice[];
  readonly change?: (state: State) => void;
  readonly key: string | null;
}

const ROWS: readonly Row[] = [
  {
    name: 'an order that is not there',
    seat: 'washington',
    orders: [choice('washington', 'nothing')],
    key: 'block.unknown-order',
  },
  {
    name: 'an order of another seat',
    seat: 'baghdad',
    orders: [harden],
    key: 'block.unknown-order',
  },
  {
    name: 'a name every object has',
    seat: 'baghdad',
    orders: [choice('baghdad', 'constructor')],
    key: 'block.unknown-order',
  },
  {
    name: 'a target for an order without one',
    seat: 'washington',
    orders: [{ ...harden, target: 'kh' }],
    key: 'block.unknown-target',
  },
  {
    name: 'no target for an order that needs one',
    seat: 'tehran',
    orders: [choice('tehran', 'reassure')],
    key: 'block.unknown-target',
  },
  {
    name: 'a faction that takes no part',
    seat: 'tehran',
    orders: [choice('tehran', 'reassure', 'aa')],
    change: (s) => void (s.factions = s.factions.filter(({ id }) => id !== 'aa')),
    key: 'block.unknown-target',
  },
  {
    name: 'all, where one faction is meant',
    seat: 'tehran',
    orders: [choice('tehran', 'reassure', 'all')],
    key: 'block.unknown-target',
  },
  {
    name: 'a truce for targets that there are not',
    seat: 'baghdad',
    orders: [choice('baghdad', 'broker-truce', 'airports:nothing')],
    key: 'block.unknown-target',
  },
  {
    name: 'a truce with nothing said of what is promised',
    seat: 'baghdad',
    orders: [choice('baghdad', 'broker-truce', 'all')],
    key: 'block.unknown-target',
  },
  {
    name: 'a base of the scenario that lies outside Iraq',
    seat: 'washington',
    orders: [choice('washington', 'hand-over-base', 'tower-22')],
    key: 'block.unknown-target',
  },
  {
    name: 'a base without anyone in it',
    seat: 'tehran',
    orders: [choice('tehran', 'missiles', 'harir')],
    change: (s) => {
      for (const place of s.places) if (place.id === 'harir') place.presence = 0;
      s.world.warRisk = 90;
    },
    key: 'block.unknown-target',
  },
  {
    name: 'a term sheet between the two others',
    seat: 'baghdad',
    orders: [choice('baghdad', 'offer-deal', 'restraint-for-talks')],
    key: 'block.unknown-target',
  },
  {
    name: 'a faction in the place of a choice',
    seat: 'washington',
    orders: [choice('washington', 'change-troops', 'kh')],
    key: 'block.unknown-target',
  },
  {
    name: 'a reason of another order',
    seat: 'washington',
    orders: [{ ...harden, reason: 'be-obeyed' }],
    key: 'block.unknown-reason',
  },
  {
    name: 'no reason',
    seat: 'washington',
    orders: [{ ...harden, reason: '' }],
    key: 'block.unknown-reason',
  },
  {
    name: 'an order without the capital for it',
    seat: 'washington',
    orders: [harden],
    change: (s) => void (s.seats.washington.capital = 1),
    key: 'block.capital',
  },
  {
    name: 'the order that takes a draft over the capital',
    seat: 'washington',
    orders: [channel, harden],
    change: (s) => void (s.seats.washington.capital = 2),
    key: 'block.capital',
  },
  {
    name: 'the same order twice',
    seat: 'washington',
    orders: [harden, harden],
    key: 'block.group',
  },
  {
    name: 'two orders of one group',
    seat: 'washington',
    orders: [choice('washington', 'waiver-0'), choice('washington', 'waiver-0')],
    key: 'block.group',
  },
  {
    name: 'guidance to all beside guidance to one',
    seat: 'tehran',
    orders: [choice('tehran', 'guidance-hold', 'kh'), choice('tehran', 'guidance-urge', 'all')],
    key: 'block.group',
  },
  {
    name: 'guidance to one beside guidance to all',
    seat: 'tehran',
    orders: [choice('tehran', 'guidance-hold', 'all'), choice('tehran', 'guidance-urge', 'kh')],
    key: 'block.group',
  },
  {
    name: 'two words to one faction',
    seat: 'tehran',
    orders: [choice('tehran', 'guidance-hold', 'kh'), choice('tehran', 'guidance-urge', 'kh')],
    key: 'block.group',
  },
  {
    name: 'two announcements in one week, of different words',
    seat: 'baghdad',
    orders: [
      choice('baghdad', 'announce-agreement', 'departure'),
      choice('baghdad', 'announce-agreement', 'withdrawal'),
    ],
    change: (s) => void (s.world.file.status = 'talks'),
    key: 'block.group',
  },
  {
    name: 'two truce offers in one week, on different targets',
    seat: 'baghdad',
    orders: [
      choice('baghdad', 'broker-truce', 'bases:nothing'),
      choice('baghdad', 'broker-truce', 'missions:posts'),
    ],
    change: (s) => {
      for (const faction of s.factions) faction.stance = 'attack';
    },
    key: 'block.group',
  },
  {
    name: 'an order that rests, at two factions in one week',
    seat: 'washington',
    orders: [
      choice('washington', 'sanction-faction', 'kh'),
      choice('washington', 'sanction-faction', 'hn'),
    ],
    key: 'block.group',
  },
  {
    name: 'a fourth order',
    seat: 'tehran',
    orders: ['kh', 'hn', 'kss', 'aah'].map((id) => choice('tehran', 'reassure', id)),
    key: 'block.three',
  },
  {
    name: 'an order that rests',
    seat: 'washington',
    orders: [channel],
    change: (s) => void (s.seats.washington.lastGiven['channel-tehran'] = s.week),
    key: 'block.resting',
  },
  {
    name: 'any order once the run is over',
    seat: 'washington',
    orders: [harden],
    change: (s) => void (s.ending = 'time'),
    key: 'block.over',
  },
  {
    name: 'a plan that already stands',
    seat: 'washington',
    orders: [severe],
    change: (s) => void (s.seats.washington.plan = 'severe'),
    key: 'block.already-so',
  },
  {
    name: 'an order without rest at two factions',
    seat: 'tehran',
    orders: [choice('tehran', 'reassure', 'kh'), choice('tehran', 'reassure', 'hn')],
    key: null,
  },
  {
    name: 'as many answers as there are offers',
    seat: 'baghdad',
    orders: [
      choice('baghdad', 'accept-deal', 'gas-for-payment'),
      choice('baghdad', 'accept-deal', 'waiver-for-guards'),
    ],
    change: (s) => {
      offer(s, 'gas-for-payment', 'tehran');
      offer(s, 'waiver-for-guards', 'washington');
    },
    key: null,
  },
  {
    name: 'two words to two factions',
    seat: 'tehran',
    orders: [choice('tehran', 'guidance-hold', 'kh'), choice('tehran', 'guidance-urge', 'hn')],
    key: null,
  },
  { name: 'three orders', seat: 'washington', orders: [harden, channel, severe], key: null },
  {
    name: 'a draft that takes all the capital',
    seat: 'washington',
    orders: [channel, harden],
    change: (s) => void (s.seats.washington.capital = 3),
    key: null,
  },
  { name: 'no order at all', seat: 'washington', orders: [], key: null },
];

describe('orders', () => {
  test.each(ROWS.filter((row) => row.key !== null))(
    'with $name are refused by $key',
    ({ seat, orders, change, key }) => {
      expect(refusal(viewAt(seat, change), orders)).toEqual({ key, index: orders.length - 1 });
    },
  );

  test.each(ROWS.filter((row) => row.key === null))(
    'with $name may be given',
    ({ seat, orders, change }) => {
      expect(refusal(viewAt(seat, change), orders)).toBeNull();
    },
  );

  test('are refused by the first that is illegal, whatever follows', () => {
    const orders = [harden, choice('washington', 'nothing'), harden];
    expect(refusal(viewAt('washington'), orders)).toEqual({ key: 'block.unknown-order', index: 1 });
  });
});

describe('rest', () => {
  const rows = SEATS.flatMap((seat) =>
    ORDERS_OF[seat]
      .filter((order) => order.rest > 0)
      .map((order) => ({ seat, order, id: order.id })),
  );

  test('is had by the orders of every seat', () => {
    expect(new Set(rows.map(({ seat }) => seat)).size).toBe(SEATS.length);
  });

  test.each(rows)('of $seat’s $id ends after its weeks, counted down', ({ seat, order }) => {
    const [target = null] = targetsOf(order, viewAt(seat));
    const blockAt = (weeksAgo: number): unknown => {
      const view = viewAt(seat, (state) => {
        state.week = 20;
        state.seats[seat].lastGiven[order.id] = 21 - weeksAgo;
      });
      const option = orderOptions(view).find(
        (one) => one.order === order.id && one.target === target,
      );
      expect(option).toBeDefined();
      return option?.blocked?.key === 'block.resting' ? option.blocked.params?.['weeks'] : null;
    };
    for (let ago = 1; ago <= order.rest; ago++) expect(blockAt(ago)).toBe(order.rest - ago + 1);
    expect(blockAt(order.rest + 1)).toBeNull();
  });
});

describe('what orders cost', () => {
  test('is more for all factions at once where the order says so', () => {
    const order = findOrder('tehran', 'guidance-restrain');
    if (!order) throw new Error('no guidance');
    expect(costOf(order, 'kh')).toBe(order.cost);
    expect(costOf(order, 'all')).toBe(order.costForAll);
    expect(costOf({ ...order, costForAll: 7 }, 'all')).toBe(7);
    const { costForAll: _none, ...plain } = order;
    expect(costOf(plain, 'all')).toBe(order.cost);
    const options = orderOptions(viewAt('tehran')).filter((one) => one.order === order.id);
    expect(options.map(({ target, cost }) => [target, cost])).toEqual([
      ['all', order.costForAll],
      ...FIRST.factions.map(({ id }) => [id, order.cost]),
    ]);
  });

  test('is what a draft commits, and what the week takes from the capital', () => {
    const orders = [harden, channel];
    const view = viewAt('washington');
    const cost = committed(view, orders);
    expect(cost).toBe(
      (findOrder('washington', 'harden')?.cost ?? 0) +
        (findOrder('washington', 'channel-tehran')?.cost ?? 0),
    );
    const start = changed(FIRST, (state) => void (state.seats.washington.capital = 8));
    const { log } = loggedWeek(start, { ...NO_ORDERS, washington: orders }, BASELINE.content);
    const paid = log.ledger.filter(
      ({ meter, cause }) => meter === 'seat.washington.capital' && cause.startsWith('order:'),
    );
    expect(paid.reduce((sum, { by }) => sum + by, 0)).toBe(0 - cost);
  });

  test('names how much is short', () => {
    const view = viewAt('washington', (state) => void (state.seats.washington.capital = 0));
    expect(findIllegal(view, [harden])?.block.params).toEqual({
      short: findOrder('washington', 'harden')?.cost,
    });
  });
});

describe.each(SEATS)('the options of %s', (seat) => {
  test('list every order once at every target, each with its cost', () => {
    const view = viewAt(seat);
    const expected = ORDERS_OF[seat].flatMap((order) =>
      targetsOf(order, view).map((target) => ({
        order: order.id,
        target,
        cost: target === 'all' ? (order.costForAll ?? order.cost) : order.cost,
      })),
    );
    const options = orderOptions(view);
    expect(options.map(({ order, target, cost }) => ({ order, target, cost }))).toEqual(expected);
    expect(new Set(options.map((one) => `${one.order} ${one.target}`)).size).toBe(expected.length);
    // Each option is the one that is found by its name and target, and there is none beside them.
    for (const option of options) {
      expect(optionAt(view, option.order, option.target, [])).toEqual(option);
      expect(optionAt(view, option.order, 'no-such-target', [])).toBeNull();
    }
  });

  test('are legal exactly where none is blocked, with any of their reasons, after any draft', () => {
    const random = seededRandom(`options ${seat}`);
    for (let round = 0; round < 15; round++) {
      const view = viewAt(seat, (state) => void (state.seats[seat].capital = random.below(11)));
      const draft = randomDraft(view, random);
      const options = orderOptions(view, draft);
      expect(legalOrders(view, draft)).toEqual(options.filter((one) => one.blocked === null));
      for (const { order, target, blocked } of options) {
        for (const reason of findOrder(seat, order)?.reasons ?? []) {
          const found = findIllegal(view, [...draft, { order, target, reason }]);
          expect(found?.block ?? null).toEqual(blocked);
        }
      }
    }
  });

  test(`never make a draft of more than ${ORDERS_A_WEEK} orders or more than its capital`, () => {
    const random = seededRandom(`draft ${seat}`);
    for (let round = 0; round < 60; round++) {
      const view = viewAt(seat, (state) => {
        state.seats[seat].capital = random.below(11);
        // Offers to every seat, so that there is something to accept beside three orders.
        for (const sheet of SHEETS) {
          const from = sheet.parties.find((party) => party !== seat) ?? sheet.parties[0];
          offer(state, sheet.id, from);
        }
      });
      const draft = randomDraft(view, random);
      const taken = draft.filter((one) => findOrder(seat, one.order)?.free !== true);
      expect(taken.length).toBeLessThanOrEqual(ORDERS_A_WEEK);
      expect(counted(view, draft)).toBe(taken.length);
      expect(committed(view, draft)).toBeLessThanOrEqual(view.capital);
    }
  });
});

describe('every order', () => {
  const all = SEATS.flatMap((seat) => ORDERS_OF[seat]);

  test('has an id of its own seat, a cost within the capital there can be, and reasons without repeats', () => {
    const odd = all.filter(
      (order) =>
        findOrder(order.seat, order.id) !== order ||
        // Only an answer costs nothing.
        (order.free === true ? order.cost !== 0 : order.cost < 1) ||
        order.cost > 10 ||
        order.reasons.length === 0 ||
        new Set(order.reasons).size !== order.reasons.length ||
        !order.seenBy.includes(order.seat),
    );
    expect(odd.map((order) => order.id)).toEqual([]);
    expect(new Set(all.map((order) => `${order.seat}:${order.id}`)).size).toBe(all.length);
  });
});
