// Decision impact: paired runs with and without an order, the intervals that follow from them, and the order in which they are ranked.
import { describe, expect, test } from 'vitest';

import { AIMS, playImpact, type ImpactChunk, type ImpactQuestion } from '../src/analysis/impact.ts';
import { effectOf, impactsOf, ranked, type OrderImpact } from '../src/analysis/impact-rows.ts';
import { SEATS, TRAJECTORIES } from '../src/model/ids.ts';
import { verdictsOf } from '../src/model/objectives.ts';
import { copyOf, trialFrom } from '../src/model/setup.ts';
import { runTrajectory } from '../src/model/trajectory.ts';
import { resolveTurn } from '../src/model/turn.ts';
import type { Run } from '../src/run/play.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { BASELINE, playByDoctrines, SCENARIO } from './support/game.ts';

const DOCTRINES = {
  baghdad: 'balance',
  washington: 'proportional',
  tehran: 'calibrated-pressure',
} as const;
const RUN: Run = playByDoctrines({ seed: 'impact' }, DOCTRINES);
const WEEK = 4;

function questionAt(week: number): ImpactQuestion {
  const state = RUN.states[week];
  if (!state) throw new Error('the run is too short');
  const orders = RUN.record.turns.slice(week).map((turn) => turn.orders);
  const leftOut = SEATS.flatMap((seat) =>
    (orders[0]?.[seat] ?? []).map((_, index) => ({ seat, index })),
  );
  return {
    scenario: SCENARIO.id,
    variant: 'baseline',
    assumptions: {},
    state,
    orders,
    leftOut,
  };
}

describe('pairs', () => {
  const question = questionAt(WEEK);
  const whole = playImpact(question, SCENARIO, 1, 8);

  test('are the same however they are cut, and leave the state as it was', () => {
    const before = JSON.stringify(question);
    const first = playImpact(question, SCENARIO, 1, 3);
    const rest = playImpact(question, SCENARIO, 4, 5);
    expect([...first.trajectory, ...rest.trajectory]).toEqual([...whole.trajectory]);
    expect([...first.verdicts, ...rest.verdicts]).toEqual([...whole.verdicts]);
    expect(JSON.stringify(question)).toBe(before);
  });

  test('a trial moves nothing of the state that it starts from', () => {
    for (const week of RUN.states.keys()) {
      const state = RUN.states[week];
      if (!state || state.ending !== 'none') continue;
      const before = JSON.stringify(state);
      const trial = trialFrom(state, 'elsewhere');
      const copied = { ...copyOf(state), seed: 'elsewhere' };
      expect(trial).toEqual(copied);
      while (trial.ending === 'none') {
        const orders = allOrders(trial, BASELINE.content, DOCTRINES);
        resolveTurn(trial, orders, BASELINE.content, null);
        resolveTurn(copied, orders, BASELINE.content, null);
      }
      expect(trial).toEqual(copied);
      expect(JSON.stringify(state)).toBe(before);
    }
  });

  test('the run as recorded is one played by hand with the same luck, and goes on without orders after them', () => {
    // The orders of the first week are legal as they stand; those of later weeks may not be under other luck.
    const short = { ...question, orders: question.orders.slice(0, 1), leftOut: [] };
    const [given = { baghdad: [], washington: [], tehran: [] }] = short.orders;
    const chunk = playImpact(short, SCENARIO, 1, 1);
    const state = copyOf(question.state);
    state.seed = `impact ${WEEK} 1`;
    resolveTurn(state, given, BASELINE.content, null);
    const none = { baghdad: [], washington: [], tehran: [] };
    while (state.ending === 'none') resolveTurn(state, none, BASELINE.content, null);
    expect(chunk.dropped[0]).toBe(0);
    expect(TRAJECTORIES[chunk.trajectory[0] ?? -1]).toBe(runTrajectory(state.history));
    const verdicts = verdictsOf(state);
    expect(AIMS.map((_, aim) => chunk.verdicts[aim])).toEqual(
      AIMS.map(({ seat, id }) => verdicts[seat][id]),
    );
  });

  test('without leaving anything out there is no difference at all', () => {
    const nothing = { ...question, leftOut: [{ seat: 'baghdad', index: 99 }] as const };
    const chunk = playImpact(nothing, SCENARIO, 1, 6);
    for (let n = 0; n < 6; n++) {
      expect(chunk.trajectory[2 * n]).toBe(chunk.trajectory[2 * n + 1]);
      for (let aim = 0; aim < AIMS.length; aim++) {
        const at = 2 * n * AIMS.length + aim;
        expect(chunk.verdicts[at]).toBe(chunk.verdicts[at + AIMS.length]);
      }
    }
  });

  test('an order that leans on one that was left out is dropped and counted', () => {
    // The capital of a week that is left empty cannot be missing later; a week far too dear can.
    const dear = question.orders.map((orders) => ({
      ...orders,
      baghdad: [
        ...orders.baghdad,
        { order: 'build-forces', target: null, reason: 'strengthen-state' },
      ],
    }));
    const chunk = playImpact({ ...question, orders: dear, leftOut: [] }, SCENARIO, 1, 4);
    expect(Math.max(...chunk.dropped)).toBeGreaterThan(0);
  });

  test('another scenario than the question’s is refused', () => {
    expect(() => playImpact({ ...question, scenario: 'elsewhere' }, SCENARIO, 1, 1)).toThrow(
      /elsewhere/,
    );
  });
});

describe('effects', () => {
  test.each([
    ['none in any pair', [0, 0, 0, 0], { value: 0, low: 0, high: 0, couldBeChance: true }],
    ['one in four', [0, 0, 0, 100], { value: 25, couldBeChance: true }],
    [
      'the same in every pair',
      [100, 100, 100, 100, 100, 100, 100, 100],
      { value: 100, couldBeChance: false },
    ],
    ['both ways', [100, -100, 100, -100], { value: 0, couldBeChance: true }],
  ] as const)('%s', (_name, differences, expected) => {
    expect(effectOf(differences)).toMatchObject(expected);
  });

  test('the interval is that of a mean of paired differences', () => {
    const { value, low, high } = effectOf([10, 20, 30, 40]);
    // Standard deviation 12.91, standard error 6.455, times 1.645.
    expect(value).toBe(25);
    expect(high - value).toBeCloseTo(10.62, 2);
    expect(value - low).toBeCloseTo(10.62, 2);
  });

  test('narrows as pairs are added', () => {
    const differences = Array.from({ length: 200 }, (_, n) => (n % 4 === 0 ? 100 : 0));
    const wide = effectOf(differences.slice(0, 50));
    const narrow = effectOf(differences);
    expect(narrow.high - narrow.low).toBeLessThan((wide.high - wide.low) * 0.6);
  });
});

describe('rows', () => {
  const question = questionAt(WEEK);
  const chunks: ImpactChunk[] = [
    playImpact(question, SCENARIO, 1, 6),
    playImpact(question, SCENARIO, 7, 6),
  ];
  const rows = impactsOf(question, chunks);

  test('one an order, whatever the seat, with every trajectory and objective', () => {
    expect(rows).toHaveLength(question.leftOut.length);
    for (const row of rows) {
      expect(row).toMatchObject({ week: WEEK + 1, pairs: 12 });
      expect(Object.keys(row.trajectories).toSorted()).toEqual([...TRAJECTORIES].toSorted());
      const sum = Object.values(row.trajectories).reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(0, 9);
      for (const seat of SEATS) expect(Object.keys(row.objectives[seat])).toHaveLength(5);
    }
  });

  test('a value is the share with the order less the share without it', () => {
    const columns = 1 + question.leftOut.length;
    const all = chunks.flatMap(({ trajectory, runs }) =>
      Array.from({ length: runs }, (_, n) =>
        Array.from(trajectory.slice(n * columns, (n + 1) * columns)),
      ),
    );
    rows.forEach((row, nth) => {
      TRAJECTORIES.forEach((id, place) => {
        const share = (column: number): number =>
          (100 * all.filter((pair) => pair[column] === place).length) / all.length;
        expect(row.trajectories[id].value).toBeCloseTo(share(0) - share(1 + nth), 9);
      });
    });
  });

  test('are ranked by what is surely theirs, and what could be chance comes last', () => {
    const [base] = rows;
    if (!base) throw new Error('no rows');
    const effect = (value: number, couldBeChance: boolean) => ({
      value,
      low: value - 1,
      high: value + 1,
      couldBeChance,
    });
    const row = (order: string, value: number, chance: boolean): OrderImpact => ({
      ...base,
      order,
      trajectories: {
        'de-escalation': effect(value, chance),
        sporadic: effect(0, true),
        escalation: effect(-value, chance),
      },
    });
    const order = ranked([row('weak', 3, false), row('lucky', 40, true), row('strong', -9, false)]);
    expect(order.map((one) => one.order)).toEqual(['strong', 'weak', 'lucky']);
  });
});
