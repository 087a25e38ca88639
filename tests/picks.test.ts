// Why these orders: the card of a computer player's picks agrees with the orders on file, says what stood against each wish, and stays shut in play.
import { describe, expect, test } from 'vitest';

import { endOrders, firstWeeks, orderWeeks } from '../src/app/end-orders.ts';
import { pickCard, type PickCard, type PickFate } from '../src/app/pick-rows.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { ORDERS_A_WEEK } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { startRun, type Run } from '../src/run/play.ts';
import { recordText } from '../src/run/verify.ts';
import { doctrinesOf } from '../src/seats/all-doctrines.ts';
import { AS_RECORDED } from '../src/seats/as-recorded.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { EN } from '../src/text/messages-en.ts';
import {
  type Doctrines,
  playOn,
  SCENARIO_IDS,
  seal,
  shipped,
  variantNamed,
} from './support/game.ts';
import { begun } from './support/session.ts';

/** A run in which doctrines hold every seat, as its header says. */
function played(id: string, doctrines: Doctrines, weeks = 8): Run {
  const scenario = shipped(id);
  const by = (seat: SeatId) => ({ by: 'doctrine', doctrine: doctrines[seat] }) as const;
  const run = startRun(scenario, variantNamed('baseline', scenario), {
    seed: 'picks',
    weeks: Math.min(weeks, scenario.weeks),
    assumptions: {},
    seats: { baghdad: by('baghdad'), washington: by('washington'), tehran: by('tehran') },
  });
  return playOn(run, (state, content) => allOrders(state, content, doctrines));
}

function cardsOf(run: Run): readonly PickCard[] {
  return run.logs.flatMap((_, at) =>
    SEATS.flatMap((seat) => {
      const card = pickCard(run, seat, at + 1);
      return card ? [card] : [];
    }),
  );
}

const RECORDED: Doctrines = {
  baghdad: AS_RECORDED,
  washington: AS_RECORDED,
  tehran: AS_RECORDED,
};
const BY_DOCTRINE = SCENARIO_IDS.map((id) =>
  played(id, variantNamed('baseline', shipped(id)).doctrines),
);
const BY_RECORD = ['exchanging-roles', 'bargaining-chip'].map((id) => played(id, RECORDED, 26));
const CARDS = [...BY_DOCTRINE, ...BY_RECORD].flatMap(cardsOf);

/** Whether an order takes one of the three. */
const counts = (seat: SeatId, order: string): boolean => findOrder(seat, order)?.free !== true;

describe('the card of picks', () => {
  test('tells every seat and week, and what is given is what is on file', () => {
    for (const run of [...BY_DOCTRINE, ...BY_RECORD]) {
      const cards = cardsOf(run);
      expect(cards.length).toBe(3 * run.logs.length);
      for (const { seat, week, wishes, recorded, differs } of cards) {
        expect(differs).toBe(false);
        const given = [
          ...wishes.filter(({ fate }) => fate.kind === 'given'),
          ...recorded.filter((one) => one.given),
        ].map(({ order, target, reason }) => ({ order, target, reason }));
        expect(given).toEqual(run.record.turns[week - 1]?.orders[seat]);
      }
    }
  });

  test('lists each order and target once, strongest first, with bars no longer than the first', () => {
    for (const { wishes } of CARDS) {
      const keys = wishes.map(({ order, target }) => `${order} ${target}`);
      expect(new Set(keys).size).toBe(keys.length);
      const weights = wishes.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      for (const { share, reason, also } of wishes) {
        expect(share > 0 && share <= 100).toBe(true);
        expect(also).not.toContain(reason);
      }
    }
    expect(CARDS.some(({ wishes }) => wishes.some(({ also }) => also.length > 0))).toBe(true);
  });

  test('a wish is left for the three only when three stronger ones were given', () => {
    const seen = CARDS.flatMap(({ seat, wishes }) => {
      let given = 0;
      return wishes.map(({ order, fate }) => {
        const before = given;
        if (fate.kind === 'given' && counts(seat, order)) given += 1;
        return { fate, before };
      });
    });
    const before = (kind: PickFate['kind']): readonly number[] =>
      [...new Set(seen.filter(({ fate }) => fate.kind === kind).map((one) => one.before))].toSorted(
        (one, other) => one - other,
      );
    expect(before('three')).toEqual([ORDERS_A_WEEK]);
    expect(before('reserve').length).toBeGreaterThan(0);
    expect(before('reserve')).not.toContain(ORDERS_A_WEEK);
    const blocks = seen.flatMap(({ fate }) => (fate.kind === 'blocked' ? [fate.block.key] : []));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks).not.toContain('block.three');
  });

  test('names next the strongest that nothing forbade, else the strongest not given', () => {
    for (const { wishes, next } of CARDS) {
      const left = wishes.filter(({ fate }) => fate.kind !== 'given');
      const free = left.filter(({ fate }) => fate.kind !== 'blocked');
      expect(next).toBe([...free, ...left][0] ?? null);
    }
  });

  test('a week as recorded cites its facts; after the record another doctrine decides', () => {
    const cards = BY_RECORD.flatMap(cardsOf);
    const replayed = cards.filter(({ asRecorded }) => asRecorded);
    expect(replayed.some(({ recorded }) => recorded.some((one) => one.facts.length > 0))).toBe(
      true,
    );
    for (const { wishes, recorded, recordEnded } of replayed) {
      expect(wishes).toEqual([]);
      expect(recordEnded).toBe(null);
      for (const one of recorded) expect(one.facts.length > 0 || one.assumption).toBeTruthy();
    }
    const after = cards.filter(({ asRecorded }) => !asRecorded);
    expect(after.length).toBeGreaterThan(0);
    for (const { week, doctrine, recordEnded } of after) {
      expect(doctrine).not.toBe(AS_RECORDED);
      expect(recordEnded).not.toBe(null);
      expect(week).toBeGreaterThan(recordEnded ?? week);
    }
  });

  test('says so when the orders on file are not the doctrine’s', () => {
    const scenario = shipped('era-of-divisions');
    const by = { by: 'doctrine', doctrine: 'stand-by' } as const;
    const run = startRun(scenario, variantNamed('baseline', scenario), {
      seed: 'picks',
      weeks: 13,
      assumptions: {},
      seats: { baghdad: by, washington: by, tehran: { by: 'person' } },
    });
    const condemn = { order: 'condemn', target: null, reason: 'show-the-state-stands' };
    const after = seal(run, { baghdad: [condemn], washington: [], tehran: [] });
    expect(pickCard(after, 'baghdad', 1)).toMatchObject({ differs: true, wishes: [], next: null });
    expect(pickCard(after, 'washington', 1)).toMatchObject({ differs: false });
    // A person's reasons stand with the orders; a week not yet played has none.
    expect(pickCard(after, 'tehran', 1)).toBe(null);
    expect(pickCard(after, 'washington', 2)).toBe(null);
    expect(pickCard(after, 'washington', 0)).toBe(null);
  });

  test('has words for every doctrine and for what can stand against a wish', () => {
    const blocks = CARDS.flatMap(({ wishes }) =>
      wishes.flatMap(({ fate }) => (fate.kind === 'blocked' ? [fate.block.key] : [])),
    );
    const doctrines = SEATS.flatMap((seat) => doctrinesOf(seat).map(({ id }) => `doctrine.${id}`));
    const fates = ['three', 'reserve', 'blocked'].map((kind) => `ui.picks.next.${kind}`);
    const keys = [...blocks, ...doctrines, ...fates];
    expect(keys.filter((key) => EN[key] === undefined)).toEqual([]);
    // What is worded for the player is worded anew for the card.
    const spoken = blocks.filter(
      (key) => key !== 'block.capital' && /\byour?\b/i.test(EN[`ui.picks.${key}`] ?? EN[key] ?? ''),
    );
    expect(spoken).toEqual([]);
  });
});

test('in play the picks stay shut, at the end they open', async () => {
  const { session } = await begun(
    SCENARIO_IDS.map(shipped),
    { scenario: 'first-week' },
    { seed: 'picks' },
  );
  expect(session.picksOf('washington', 1)).toBe(null);
  session.seal();
  expect(session.store.get().game?.end).toBe(null);
  expect(session.picksOf('washington', 1)).toBe(null);
  while (!session.store.get().game?.end) session.seal();
  expect(session.picksOf('washington', 1)).toMatchObject({ seat: 'washington', week: 1 });
  expect(session.picksOf('baghdad', 1)).toBe(null);

  const [record] = BY_RECORD;
  await session.loadRecord(record ? recordText(record.record) : '');
  expect(session.picksOf('tehran', 1)).toMatchObject({ asRecorded: true });
});

describe('orders by week', () => {
  const run = BY_DOCTRINE[0];
  const orders = endOrders(run?.logs ?? []);

  test('of a computer every week stands, of a person those with orders', () => {
    const last = run?.logs.length ?? 0;
    for (const seat of SEATS) {
      const all = orderWeeks(orders, seat, last);
      expect(all.map(({ week }) => week)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
      const own = orders.filter((one) => one.seat === seat);
      expect(all.flatMap((week) => week.orders)).toEqual(own);
      expect(orderWeeks(orders, seat, null)).toEqual(all.filter((week) => week.orders.length > 0));
    }
  });

  test('the first weeks are whole weeks, until enough orders are shown', () => {
    const week = (number: number, count: number) => ({
      week: number,
      orders: orders.slice(0, count),
    });
    const weeks = [week(1, 2), week(2, 0), week(3, 3), week(4, 1)];
    expect(firstWeeks(weeks, 4).map((one) => one.week)).toEqual([1, 2, 3]);
    expect(firstWeeks(weeks, 9)).toEqual(weeks);
  });
});
