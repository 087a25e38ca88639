// The doctrine *as recorded*: what the sources report is given when it is legal, left out when not, and then the default plays on.
import { describe, expect, test } from 'vitest';

import type { Content, OrderChoice, RecordedOrder } from '../src/model/content.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { findIllegal, optionAt, orderOptions, ORDERS_A_WEEK } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { firstState } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { resolveTurn } from '../src/model/turn.ts';
import { viewFor } from '../src/model/view.ts';
import { findDoctrine } from '../src/seats/all-doctrines.ts';
import { AS_RECORDED, isCovered, recordedOrders } from '../src/seats/as-recorded.ts';
import { allOrders, ordersBy } from '../src/seats/computer-orders.ts';
import { chooseOrders } from '../src/seats/doctrine.ts';
import { currentState } from '../src/run/play.ts';
import {
  BASELINE,
  changed,
  openRun,
  playByDoctrines,
  SCENARIO_IDS,
  shipped,
  variantNamed,
} from './support/game.ts';

const ALL_RECORDED = { baghdad: AS_RECORDED, washington: AS_RECORDED, tehran: AS_RECORDED };
const FIRST = changed(currentState(openRun({ seed: 'recorded' })), (state) => {
  for (const seat of SEATS) state.seats[seat].capital = 10;
});

function recorded(seat: SeatId, week: number, order: string, target: string | null): RecordedOrder {
  const reason = findOrder(seat, order)?.reasons[0] ?? '';
  return { seat, week, order, target, reason, basis: { assumption: 'planted for a test' } };
}

/** The baseline with a record of its own. */
function contentWith(until: number, orders: readonly RecordedOrder[]): Content {
  const after = { baghdad: 'state-first', washington: 'restraint', tehran: 'forward' };
  return { ...BASELINE.content, recorded: { until, orders, after } };
}

function given(content: Content, seat: SeatId, state: State = FIRST): OrderChoice[] {
  return recordedOrders(viewFor(state, seat, content), content);
}

const ids = (orders: readonly OrderChoice[]): string[] =>
  orders.map(({ order, target }) => (target === null ? order : `${order}@${target}`));

describe('what the sources report for a week', () => {
  const content = contentWith(3, [
    recorded('baghdad', 1, 'condemn', null),
    recorded('washington', 1, 'harden', null),
    recorded('baghdad', 2, 'guard-missions', null),
    recorded('baghdad', 1, 'talk-to-faction', 'kh'),
  ]);

  test('is given by its seat in its week, with target and reason, in the order of the record', () => {
    expect(given(content, 'baghdad')).toEqual([
      { order: 'condemn', target: null, reason: 'show-the-state-stands' },
      { order: 'talk-to-faction', target: 'kh', reason: 'calm-fear-of-abandonment' },
    ]);
    expect(ids(given(content, 'washington'))).toEqual(['harden']);
    expect(given(content, 'tehran')).toEqual([]);
    const second = changed(FIRST, (state) => void (state.week = 1));
    expect(ids(given(content, 'baghdad', second))).toEqual(['guard-missions']);
  });

  interface Row {
    readonly name: string;
    readonly orders: readonly RecordedOrder[];
    readonly change?: (state: State) => void;
    readonly seat: SeatId;
    readonly gives: readonly string[];
  }
  const rows: readonly Row[] = [
    {
      name: 'for want of capital, while what can be paid is given',
      seat: 'baghdad',
      orders: [
        recorded('baghdad', 1, 'visit-washington', null),
        recorded('baghdad', 1, 'condemn', null),
      ],
      change: (s) => void (s.seats.baghdad.capital = 1),
      gives: ['condemn'],
    },
    {
      name: 'because things stand otherwise in this run',
      seat: 'baghdad',
      orders: [recorded('baghdad', 1, 'shelve-expulsion', null)],
      change: (s) => void (s.world.expulsion = 'none'),
      gives: [],
    },
    {
      name: 'because it rests since it was given',
      seat: 'baghdad',
      orders: [recorded('baghdad', 1, 'condemn', null)],
      change: (s) => void (s.seats.baghdad.lastGiven['condemn'] = s.week),
      gives: [],
    },
    {
      name: 'at a faction that takes no part here',
      seat: 'tehran',
      orders: [recorded('tehran', 1, 'reassure', 'aa'), recorded('tehran', 1, 'reassure', 'kh')],
      change: (s) => void (s.factions = s.factions.filter(({ id }) => id !== 'aa')),
      gives: ['reassure@kh'],
    },
    {
      name: 'as the fourth of a week',
      seat: 'tehran',
      orders: ['kh', 'hn', 'kss', 'aah'].map((id) => recorded('tehran', 1, 'reassure', id)),
      gives: ['reassure@kh', 'reassure@hn', 'reassure@kss'],
    },
    {
      name: 'as the second of a group',
      seat: 'washington',
      orders: [
        recorded('washington', 1, 'strike-syria', 'kh'),
        recorded('washington', 1, 'strike-iraq', 'kh'),
      ],
      gives: ['strike-syria@kh'],
    },
    {
      name: 'once the run is over',
      seat: 'baghdad',
      orders: [recorded('baghdad', 1, 'condemn', null)],
      change: (s) => void (s.ending = 'open-war'),
      gives: [],
    },
  ];
  test.each(rows)('is left out $name', ({ seat, orders, change = () => {}, gives }) => {
    const made = given(contentWith(1, orders), seat, changed(FIRST, change));
    expect(ids(made)).toEqual(gives);
  });
});

describe('where the sources end', () => {
  const content = contentWith(2, [
    recorded('baghdad', 2, 'condemn', null),
    // A record may hold nothing for a seat, which then does nothing while the sources last.
  ]);
  const at = (week: number): State => changed(FIRST, (state) => void (state.week = week));

  test.each([
    { week: 0, covered: true },
    { week: 1, covered: true },
    { week: 2, covered: false },
    { week: 20, covered: false },
  ])('after $week weeks the next is covered: $covered', ({ week, covered }) => {
    expect(isCovered({ week }, content)).toBe(covered);
  });

  test.each(SEATS)('%s passes to the scenario’s default, and not before', (seat) => {
    const doctrine = findDoctrine(seat, content.recorded.after[seat]);
    if (!doctrine) throw new Error('no default');
    for (const week of [0, 1]) {
      expect(ordersBy(at(week), content, seat, AS_RECORDED)).toEqual(
        given(content, seat, at(week)),
      );
    }
    for (const week of [2, 9]) {
      const own = chooseOrders(doctrine, viewFor(at(week), seat, content));
      expect(ordersBy(at(week), content, seat, AS_RECORDED)).toEqual(own);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test('a scenario whose sources end before its first week is played by its defaults from the start', () => {
    const none = contentWith(0, []);
    for (const seat of SEATS) {
      expect(ordersBy(FIRST, none, seat, AS_RECORDED)).toEqual(
        ordersBy(FIRST, none, seat, none.recorded.after[seat]),
      );
    }
  });

  test('an order of the record beyond that end is never given', () => {
    const late = contentWith(1, [recorded('baghdad', 3, 'condemn', null)]);
    const own = findDoctrine('baghdad', late.recorded.after.baghdad);
    if (!own) throw new Error('no default');
    const expected = chooseOrders(own, viewFor(at(2), 'baghdad', late));
    expect(ordersBy(at(2), late, 'baghdad', AS_RECORDED)).toEqual(expected);
  });
});

describe.each(SCENARIO_IDS)('the record of %s', (id) => {
  const scenario = shipped(id);
  const baseline = variantNamed('baseline', scenario);
  const { recorded: record } = baseline.content;
  const start = firstState(baseline.start, scenario.day, scenario.weeks, 'record');

  test('is the same in every variant, and passes to that variant’s doctrines', () => {
    for (const { content, doctrines } of scenario.variants) {
      expect(content.recorded).toEqual({ ...record, after: doctrines });
      for (const seat of SEATS) {
        expect(findDoctrine(seat, content.recorded.after[seat])).toBeDefined();
      }
    }
    // Some variant has doctrines of its own, so that it does pass to others than the baseline's.
    const after = scenario.variants.map(({ content }) => JSON.stringify(content.recorded.after));
    expect(new Set(after).size).toBeGreaterThan(1);
  });

  test('names real orders, targets and reasons, in weeks that the sources cover and that are played', () => {
    expect(record.until).toBeLessThanOrEqual(scenario.weeks);
    for (const one of record.orders) {
      const order = findOrder(one.seat, one.order);
      expect(order?.reasons ?? []).toContain(one.reason);
      const targets = orderOptions(viewFor(start, one.seat, baseline.content))
        .filter((option) => option.order === one.order)
        .map((option) => option.target);
      expect(targets).toContain(one.target);
      expect(one.week).toBeGreaterThanOrEqual(1);
      expect(one.week).toBeLessThanOrEqual(record.until);
    }
  });

  test('asks for at most three orders a week of a seat, and none twice', () => {
    for (let week = 1; week <= record.until; week++) {
      for (const seat of SEATS) {
        const own = record.orders.filter((one) => one.seat === seat && one.week === week);
        expect(own.length).toBeLessThanOrEqual(ORDERS_A_WEEK);
        expect(new Set(own.map(({ order, target }) => `${order} ${target}`)).size).toBe(own.length);
      }
    }
  });

  test('is followed as far as this run lets it, and most of it is', () => {
    const run = playByDoctrines(
      { scenario: id, seed: 'record', weeks: scenario.weeks },
      ALL_RECORDED,
    );
    let reported = 0;
    let followed = 0;
    run.record.turns.slice(0, record.until).forEach(({ orders }, at) => {
      const state = run.states[at];
      if (!state) throw new Error('a week without a state');
      for (const seat of SEATS) {
        const view = viewFor(state, seat, baseline.content);
        const own = record.orders.filter((one) => one.seat === seat && one.week === at + 1);
        // Given are exactly those that could be, one beside the other.
        const expected: OrderChoice[] = [];
        for (const { order, target, reason } of own) {
          const option = optionAt(view, order, target, expected);
          if (option?.blocked === null) expected.push({ order, target, reason });
        }
        expect(orders[seat]).toEqual(expected);
        expect(findIllegal(view, orders[seat])).toBeNull();
        reported += own.length;
        followed += expected.length;
      }
    });
    expect(followed).toBeGreaterThanOrEqual(reported * 0.7);
  });

  test('gives way to the defaults in the week after its last', () => {
    if (record.until >= scenario.weeks) return;
    const state = firstState(baseline.start, scenario.day, scenario.weeks, 'after');
    while (state.week < record.until && state.ending === 'none') {
      resolveTurn(state, allOrders(state, baseline.content, ALL_RECORDED), baseline.content, null);
    }
    if (state.ending !== 'none') return;
    expect(allOrders(state, baseline.content, ALL_RECORDED)).toEqual(
      allOrders(state, baseline.content, record.after),
    );
  });
});
