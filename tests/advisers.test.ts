// The advisers: what they say rests on a view alone, follows their bias, moves with the orders, and is held against what happened.
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';

import {
  adviceOn,
  ADVISERS,
  adviserRecord,
  forecastOf,
  HORIZON,
  outcomesOf,
  sumUp,
  type Expectation,
} from '../src/analysis/advisers.ts';
import { believedState, EVEN, type Lean } from '../src/analysis/believed-state.ts';
import type { OrderChoice } from '../src/model/content.ts';
import { canonical } from '../src/model/hash.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { brokenInvariants } from '../src/model/invariants.ts';
import { legalOrders } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import type { State } from '../src/model/state.ts';
import { resolveTurn } from '../src/model/turn.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import type { Run } from '../src/run/play.ts';
import { EN_ADVISERS } from '../src/text/messages-en-advisers.ts';
import { BASELINE, changed, MIXES, NO_ORDERS, playByDoctrines } from './support/game.ts';
import { hiddenOtherwise } from './support/hidden.ts';

const { content } = BASELINE;
const RUNS: readonly Run[] = MIXES.map(({ variant, ...doctrines }) =>
  playByDoctrines({ seed: 'advisers', variant, weeks: 26 }, doctrines),
);
/** Every third week that could be ordered in: quiet ones, mixed ones and violent ones. */
const SAMPLE: readonly { readonly run: Run; readonly state: State }[] = RUNS.flatMap((run) =>
  run.states
    .filter((state) => state.ending === 'none' && state.week % 3 === 1)
    .map((state) => ({ run, state })),
);
/** Those of them in which open war is not near: a run that ends in war has no more fire to expect. */
const AWAY_FROM_WAR = SAMPLE.filter(({ state }) => state.world.warRisk < 70);
const LEAN: Lean = { of: () => EVEN, setting: 'whole' };

const look = ({ run, state }: (typeof SAMPLE)[number], seat: SeatId): SeatView =>
  viewFor(state, seat, run.content);

function choiceOf(seat: SeatId, order: string, target: string | null): OrderChoice {
  return { order, target, reason: findOrder(seat, order)?.reasons[0] ?? '' };
}

/** Some orders that may be given now: every seventh of the list. */
function someOrders(view: SeatView): OrderChoice[] {
  return legalOrders(view)
    .filter((_, at) => at % 7 === 0)
    .map(({ order, target }) => choiceOf(view.seat, order, target));
}

const isOrdered = ({ low, mid, high }: Expectation): boolean =>
  low <= mid && mid <= high && [low, mid, high].every(Number.isInteger);

describe.each(SEATS)('a state as %s believes it', (seat) => {
  test('is a sound state that the rules can play on', () => {
    for (const one of SAMPLE) {
      const believed = believedState(look(one, seat), one.run.content, LEAN, 'believed');
      expect(brokenInvariants(believed)).toEqual([]);
      resolveTurn(believed, NO_ORDERS, one.run.content, null);
      expect(brokenInvariants(believed)).toEqual([]);
    }
  });

  test('holds what the seat knows exactly, and the rest inside its ranges', () => {
    for (const one of SAMPLE) {
      const view = look(one, seat);
      const believed = believedState(view, one.run.content, LEAN, 'believed');
      expect(canonical(believed.seats[seat])).toBe(canonical(one.state.seats[seat]));
      expect(canonical(believed.history)).toBe(canonical(view.history));
      for (const [at, faction] of believed.factions.entries()) {
        const { mid, ranges } = view.factions[at]?.inputs ?? { mid: null, ranges: {} };
        for (const id of ['militancy', 'obedience', 'fear', 'restraining', 'urging'] as const) {
          const { low, high } = ranges[id] ?? { low: mid?.[id], high: mid?.[id] };
          expect(faction[id]).toBeGreaterThanOrEqual(low ?? 101);
          expect(faction[id]).toBeLessThanOrEqual(high ?? -1);
        }
      }
    }
  });

  test('has neither the run’s seed nor any part in common with the view', () => {
    for (const one of SAMPLE) {
      const view = look(one, seat);
      const before = canonical(view);
      const believed = believedState(view, one.run.content, LEAN, 'believed');
      expect(JSON.stringify(believed)).not.toContain(one.state.seed);
      for (let week = 0; week < HORIZON && believed.ending === 'none'; week++) {
        resolveTurn(believed, NO_ORDERS, one.run.content, null);
      }
      expect(canonical(view)).toBe(before);
    }
  });
});

describe('what an adviser is handed', () => {
  test('is a view and never a state', () => {
    expectTypeOf(believedState).parameter(0).toEqualTypeOf<SeatView>();
    expectTypeOf(adviceOn).parameter(0).toEqualTypeOf<SeatView>();
    expectTypeOf(forecastOf).parameter(0).toEqualTypeOf<SeatView>();
    expectTypeOf<State>().not.toExtend<SeatView>();
  });

  test.each(SEATS)('gives the same advice to %s when only hidden things differ', (seat) => {
    for (const one of SAMPLE.filter((_, at) => at % 4 === 0)) {
      const twin = viewFor(hiddenOtherwise(one.state, seat), seat, one.run.content);
      const view = look(one, seat);
      expect(canonical(twin)).toBe(canonical(view));
      for (const order of someOrders(view).slice(0, 2)) {
        expect(canonical(adviceOn(twin, one.run.content, [], order))).toBe(
          canonical(adviceOn(view, one.run.content, [], order)),
        );
      }
    }
  });

  test('is what its advice follows: a view with fiercer factions gives another forecast', () => {
    const one = SAMPLE[2];
    if (!one) throw new Error('no sample');
    const fiercer = changed(one.state, (copy) => {
      for (const faction of copy.estimates.washington.factions) {
        faction.militancy = { low: 90, mid: 95, high: 100 };
        faction.grievance = { low: 80, mid: 90, high: 100 };
      }
    });
    const total = (state: State): number =>
      forecastOf(viewFor(state, 'washington', content), content, []).reduce(
        (sum, { expects }) => sum + expects.mid,
        0,
      );
    expect(total(fiercer)).toBeGreaterThan(total(one.state));
  });
});

describe('advice', () => {
  test.each(SEATS)('to %s has ordered ranges of whole tenths, and the change adds up', (seat) => {
    for (const one of SAMPLE.filter((_, at) => at % 3 === 0)) {
      const view = look(one, seat);
      for (const order of someOrders(view).slice(0, 3)) {
        const advice = adviceOn(view, one.run.content, [], order);
        expect(advice.advisers.map(({ id }) => id)).toEqual(ADVISERS[seat].map(({ id }) => id));
        expect(isOrdered(advice.change)).toBe(true);
        for (const { without, with: given, change } of advice.advisers) {
          expect([without, given, change].every(isOrdered)).toBe(true);
          expect(Math.abs(given.mid - without.mid - change.mid)).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  test('on an order is the same whether the draft holds it already or not', () => {
    for (const seat of SEATS) {
      const one = SAMPLE[4];
      if (!one) throw new Error('no sample');
      const view = look(one, seat);
      const [first, second] = someOrders(view);
      if (!first || !second) throw new Error('too few orders');
      const beside = adviceOn(view, one.run.content, [first], second);
      const within = adviceOn(view, one.run.content, [first, second], second);
      const again = adviceOn(look(one, seat), one.run.content, [first], second);
      expect(canonical(within)).toBe(canonical(beside));
      expect(canonical(again)).toBe(canonical(beside));
      expect(beside.advisers.map((one_) => one_.with)).toEqual(
        forecastOf(view, one.run.content, [first, second]).map(({ expects }) => expects),
      );
    }
  });

  test('looks ahead to the end of the run and no further', () => {
    for (const { run, state } of RUNS.flatMap((one) =>
      one.states.slice(-4).map((last) => ({ run: one, state: last })),
    )) {
      const view = viewFor(state, 'tehran', run.content);
      const { weeks } = adviceOn(view, run.content, [], choiceOf('tehran', 'guidance-urge', 'all'));
      expect(weeks).toBe(Math.min(HORIZON, state.weeks - state.week));
    }
  });

  describe('to Tehran', () => {
    const changes = (order: string): readonly (readonly number[])[] =>
      AWAY_FROM_WAR.map((one) =>
        adviceOn(
          look(one, 'tehran'),
          one.run.content,
          [],
          choiceOf('tehran', order, 'all'),
        ).advisers.map(({ change }) => change.mid),
      );
    const columns = (rows: readonly (readonly number[])[]): number[][] =>
      ADVISERS.tehran.map((_, at) => rows.map((row) => row[at] ?? 0));

    test('urging raises what every adviser expects', () => {
      for (const column of columns(changes('guidance-urge'))) {
        expect(column.filter((change) => change > 0).length / column.length).toBeGreaterThan(0.95);
      }
    });

    test('restraint lowers what every adviser expects, where there is fire to lower', () => {
      for (const column of columns(changes('guidance-restrain'))) {
        expect(column.reduce((sum, change) => sum + change, 0)).toBeLessThan(0);
        expect(column.filter((change) => change <= 0).length / column.length).toBeGreaterThan(0.8);
      }
    });
  });
});

describe('the bias of an office', () => {
  // The first adviser of each seat looks for fire, the second for calm.
  test.each(SEATS)('of %s: the first expects at least as much fire as the second', (seat) => {
    const pairs = AWAY_FROM_WAR.map((one) => forecastOf(look(one, seat), one.run.content, []));
    expect(pairs.length).toBeGreaterThan(SAMPLE.length * 0.8);
    const holds = pairs.filter(
      ([first, second]) => (first?.expects.mid ?? 0) >= (second?.expects.mid ?? 0),
    );
    expect(holds.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  });

  test('is said in one sentence, and nobody is described who is no adviser', () => {
    const keys = SEATS.flatMap((seat) =>
      ADVISERS[seat].flatMap(({ id }) => [
        `adviser.${seat}.${id}.name`,
        `adviser.${seat}.${id}.about`,
      ]),
    );
    const written = Object.keys(EN_ADVISERS).filter((key) => key.startsWith('adviser.'));
    expect(written.toSorted()).toEqual(keys.toSorted());
    const abouts = keys.filter((key) => key.endsWith('.about')).map((key) => EN_ADVISERS[key]);
    expect(abouts.filter((text) => !/^[A-Z][^.]*\.$/.test(text ?? ''))).toEqual([]);
  });
});

describe('the record', () => {
  const records: Record<string, ReturnType<typeof adviserRecord>> = {};
  const ordersOf = (run: Run): Run['record']['turns'][number]['orders'][] =>
    run.record.turns.map((turn) => turn.orders);

  beforeAll(() => {
    RUNS.forEach((run, at) => {
      for (const seat of SEATS) {
        records[`${at} ${seat}`] = adviserRecord(run.states, ordersOf(run), run.content, seat);
      }
    });
  });

  test('counts every week whose weeks ahead are over, and no other', () => {
    RUNS.forEach((run, at) => {
      const played = run.logs.length;
      const due = run.states.filter(
        ({ week, weeks }) => week < played && week + Math.min(HORIZON, weeks - week) <= played,
      ).length;
      for (const seat of SEATS) {
        for (const score of records[`${at} ${seat}`] ?? []) {
          expect(score.count).toBe(due);
          expect(score.inRange).toBeLessThanOrEqual(score.count);
          expect(score.meanError).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  test('adds up week by week, and is empty before the first forecast is due', () => {
    const run = RUNS[0];
    if (!run) throw new Error('no run');
    const orders = ordersOf(run);
    const all = run.states.flatMap((_, week) =>
      outcomesOf(run.states, orders, run.content, 'baghdad', week),
    );
    expect(sumUp('baghdad', all)).toEqual(records['0 baghdad']);
    expect(all.reduce((sum, one) => sum + (one.inRange ? 1 : 0), 0)).toBe(
      (records['0 baghdad'] ?? []).reduce((sum, one) => sum + one.inRange, 0),
    );
    const early = adviserRecord(run.states.slice(0, HORIZON), orders, run.content, 'baghdad');
    expect(early.map(({ count }) => count)).toEqual([0, 0, 0]);
    const first = adviserRecord(run.states.slice(0, HORIZON + 1), orders, run.content, 'baghdad');
    expect(first.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  // Measured here: 66, 65 and 75 of a hundred; the range of eight trials would hold 78 without the
  // assumption that nobody gives another order.
  test.each(SEATS)('the third adviser of %s has what happened in most of its ranges', (seat) => {
    const own = RUNS.flatMap((_, at) => records[`${at} ${seat}`]?.[2] ?? []);
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const inRange = own.reduce((sum, one) => sum + one.inRange, 0);
    expect(inRange / count).toBeGreaterThanOrEqual(0.55);
  });
});
