// Ensembles: the same numbers whoever plays them, nothing after an early end, and sums that a plain count confirms.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  chunksOf,
  mergeChunks,
  NOT_PLAYED,
  playChunk,
  type Chunk,
  type Ensemble,
  type Plan,
} from '../src/analysis/ensemble.ts';
import { allMixes } from '../src/analysis/mixes.ts';
import { playPlain } from './support/plain-run.ts';
import { ENDINGS, runQuantities, weeklyQuantities } from '../src/analysis/quantities.ts';
import {
  endingShares,
  finals,
  percentile,
  shareOf,
  spreadOf,
  summarise,
  sumsOver,
  trajectoryShares,
  weekValues,
} from '../src/analysis/summary.ts';
import type { EventLog } from '../src/model/events.ts';
import { hashOf } from '../src/model/hash.ts';
import { SEATS, TRAJECTORIES } from '../src/model/ids.ts';
import { firstState } from '../src/model/setup.ts';
import { resolveTurn } from '../src/model/turn.ts';
import { runTrajectory } from '../src/model/trajectory.ts';
import { currentState } from '../src/run/play.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import {
  BASELINE,
  changed,
  playByDoctrines,
  ROOT,
  SCENARIO,
  seededRandom,
  shipped,
  variantNamed,
} from './support/game.ts';
import { packagesReached } from './support/boundaries.ts';

const PLAN: Plan = {
  scenario: SCENARIO.id,
  variant: 'escalation',
  weeks: 13,
  doctrines: variantNamed('escalation').doctrines,
  assumptions: {},
  seed: 'many',
  countLegal: true,
};
const RUNS = 12;

function ensemble(plan: Plan, runs: number, size: number, scenario: Scenario = SCENARIO): Ensemble {
  const chunks = chunksOf(runs, size).map((one) => playChunk(plan, scenario, one.from, one.runs));
  return mergeChunks(plan, scenario, chunks);
}

const WHOLE = ensemble(PLAN, RUNS, RUNS);
const COLUMNS = WHOLE.weekIds.length;

/** Everything of an ensemble as plain data. */
function dataOf({ weekly, final, orders, ...rest }: Ensemble): unknown {
  return { ...rest, weekly: [...weekly], final: [...final], orders };
}

describe('the same runs', () => {
  test.each([1, 2, 5, 11])('give the same numbers in chunks of %i', (size) => {
    expect(dataOf(ensemble(PLAN, RUNS, size))).toEqual(dataOf(WHOLE));
  });

  test('give the same numbers in whatever order the chunks are played and put together', () => {
    const random = seededRandom('order');
    const parts = chunksOf(RUNS, 3);
    for (let round = 0; round < 5; round++) {
      const order = parts.toSorted(() => random.below(3) - 1).toReversed();
      const chunks = order.map(({ from, runs }) => playChunk(PLAN, SCENARIO, from, runs));
      expect(dataOf(mergeChunks(PLAN, SCENARIO, chunks))).toEqual(dataOf(WHOLE));
    }
  });

  test('are other runs under another seed, another variant or another reading', () => {
    const others: readonly Partial<Plan>[] = [
      { seed: 'more' },
      { variant: 'de-escalation' },
      { assumptions: { lethality: 'luck-held' } },
    ];
    for (const part of others) {
      const other = ensemble({ ...PLAN, ...part }, RUNS, RUNS);
      expect([...other.weekly]).not.toEqual([...WHOLE.weekly]);
    }
  });

  test('are numbered: run 7 is the same whether it is played alone or among others', () => {
    const alone = playChunk(PLAN, SCENARIO, 7, 1);
    const size = PLAN.weeks * COLUMNS;
    expect([...alone.weekly]).toEqual([...WHOLE.weekly.slice(6 * size, 7 * size)]);
    const columns = WHOLE.runIds.length;
    expect([...alone.final]).toEqual([...WHOLE.final.slice(6 * columns, 7 * columns)]);
  });

  test('count orders the same with and without the legal weeks beside them', () => {
    const { orders } = ensemble({ ...PLAN, countLegal: false }, RUNS, 4);
    for (const [id, use] of Object.entries(orders)) {
      expect(use).toEqual({ ...WHOLE.orders[id], legal: 0 });
    }
    for (const [id, use] of Object.entries(WHOLE.orders)) {
      expect(use.given).toBeLessThanOrEqual(use.legal);
      expect(use.runs).toBeLessThanOrEqual(Math.min(RUNS, use.given));
      expect(SEATS).toContain(id.split(':')[0]);
    }
  });
});

describe('chunks', () => {
  test('cover every run once, in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 260 }),
        (runs, size) => {
          const numbers = chunksOf(runs, size).flatMap((chunk) => {
            expect(chunk.runs).toBeGreaterThan(0);
            expect(chunk.runs).toBeLessThanOrEqual(size);
            return Array.from({ length: chunk.runs }, (_, at) => chunk.from + at);
          });
          expect(numbers).toEqual(Array.from({ length: runs }, (_, at) => at + 1));
        },
      ),
    );
  });

  test('are put together by the number of their first run, and their orders are added up', () => {
    const runColumns = runQuantities().length;
    const weekColumns = weeklyQuantities(variantNamed(PLAN.variant).content).length;
    const plan = { ...PLAN, weeks: 1 };
    const chunk = (from: number, runs: number): Chunk => ({
      from,
      runs,
      weekly: new Int16Array(runs * weekColumns).fill(from),
      final: new Int16Array(runs * runColumns).fill(0 - from),
      orders: { 'tehran:denounce': { given: from, runs: 1, legal: 10 } },
    });
    const merged = mergeChunks(plan, SCENARIO, [chunk(4, 2), chunk(1, 1), chunk(2, 2)]);
    expect(merged.runs).toBe(5);
    const firsts = Array.from({ length: 5 }, (_, run) => merged.weekly[run * weekColumns]);
    expect(firsts).toEqual([1, 2, 2, 4, 4]);
    expect(merged.final[4 * runColumns]).toBe(-4);
    expect(merged.orders).toEqual({ 'tehran:denounce': { given: 7, runs: 3, legal: 30 } });
  });

  test('of nothing are an ensemble of no runs', () => {
    const none = mergeChunks(PLAN, SCENARIO, []);
    expect([none.runs, none.weekly.length, none.final.length]).toEqual([0, 0, 0]);
    expect(summarise(none).runs).toBe(0);
  });
});

describe('a run that ends early', () => {
  /** The government falls in the third week, whoever plays. */
  const doomed = changed(SCENARIO, (scenario) => {
    for (const { content } of scenario.variants) {
      const fall = {
        id: 'fall',
        week: 3,
        effects: [{ meter: 'seat.baghdad.coalition', by: -100 }],
        basis: { assumption: 'planted for a test' },
      };
      (content.calendar as unknown[]).push(fall);
    }
  });
  const fallen = ensemble(PLAN, 4, 2, doomed);

  test('has no number for a week that it did not play, and one for every week that it did', () => {
    for (let run = 0; run < fallen.runs; run++) {
      for (let week = 1; week <= PLAN.weeks; week++) {
        const at = (run * PLAN.weeks + week - 1) * COLUMNS;
        const row = [...fallen.weekly.slice(at, at + COLUMNS)];
        const missing = row.filter((value) => value === NOT_PLAYED);
        expect(missing).toHaveLength(week <= 3 ? 0 : COLUMNS);
      }
    }
    expect(NOT_PLAYED).toBe(-1);
  });

  test('is counted by week among those still going, and among the endings', () => {
    const summary = summarise(fallen);
    expect(summary.weeks.map(({ going }) => going)).toEqual([
      1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(summary.endings).toMatchObject({ 'government-falls': 1, time: 0 });
    expect(finals(fallen, 'weeks')).toEqual([3, 3, 3, 3]);
    expect(weekValues(fallen, 'attacks', 3)).toHaveLength(4);
    expect(weekValues(fallen, 'attacks', 4)).toEqual([]);
  });

  test('adds nothing to sums after its end', () => {
    expect(sumsOver(fallen, 'coalition', 4, PLAN.weeks)).toEqual([0, 0, 0, 0]);
    expect(sumsOver(fallen, 'attacks', 1, PLAN.weeks)).toEqual(finals(fallen, 'attacks'));
  });
});

describe('the numbers of an ensemble', () => {
  const runs = Array.from({ length: RUNS }, (_, at) =>
    playByDoctrines(
      { seed: `many-${at + 1}`, variant: PLAN.variant, weeks: PLAN.weeks },
      PLAN.doctrines,
    ),
  );

  test('are those of the same games in play', () => {
    runs.forEach((run, at) => {
      const state = currentState(run);
      expect(finals(WHOLE, 'weeks')[at]).toBe(state.week);
      expect(finals(WHOLE, 'ending')[at]).toBe(ENDINGS.indexOf(state.ending));
      expect(finals(WHOLE, 'trajectory')[at]).toBe(
        TRAJECTORIES.indexOf(runTrajectory(state.history)),
      );
      expect(finals(WHOLE, 'killed.us')[at]).toBe(state.toll.us.killed);
      state.history.forEach((mark, week) => {
        const value = (id: string): number =>
          WHOLE.weekly[(at * PLAN.weeks + week) * COLUMNS + WHOLE.weekIds.indexOf(id)] ?? -9;
        expect(value('attacks')).toBe(mark.attacks);
        expect(value('breaches')).toBe(mark.breaches);
        expect(value('strikes')).toBe(mark.strikes);
        expect(value('division')).toBe(mark.division);
        expect(value('trajectory')).toBe(TRAJECTORIES.indexOf(mark.trajectory));
        expect(value('war-risk')).toBe(run.states[week + 1]?.world.warRisk);
      });
    });
  });

  test('count every attack once by class, weapon, claim and place, and every casualty of the toll', () => {
    const total = (head: string): number =>
      WHOLE.weekIds
        .filter((id) => id.startsWith(`${head}.`))
        .reduce(
          (sum, id) => sum + sumsOver(WHOLE, id, 1, PLAN.weeks).reduce((a, b) => a + b, 0),
          0,
        );
    const attacks = finals(WHOLE, 'attacks').reduce((sum, value) => sum + value, 0);
    expect(attacks).toBeGreaterThan(50);
    // Classes and weapons share the head `attacks.`: each of them counts every attack.
    expect([total('attacks'), total('claim'), total('at')]).toEqual([
      2 * attacks,
      attacks,
      attacks,
    ]);
    for (const who of ['us', 'partners', 'iraqiForces', 'civilians', 'factions'] as const) {
      expect(sumsOver(WHOLE, `killed.${who}`, 1, PLAN.weeks)).toEqual(
        finals(WHOLE, `killed.${who}`),
      );
    }
  });

  test('name every quantity once, and fail loudly for one that there is not', () => {
    expect(new Set(WHOLE.weekIds).size).toBe(WHOLE.weekIds.length);
    expect(new Set(WHOLE.runIds).size).toBe(WHOLE.runIds.length);
    expect(() => weekValues(WHOLE, 'happiness', 1)).toThrow('no weekly quantity');
    expect(() => finals(WHOLE, 'happiness')).toThrow('no run quantity');
  });
});

describe('a log of events alone', () => {
  test.each(['exchanging-roles', 'embassy-ultimatum', 'first-week'])(
    'changes nothing in a game of %s: the state is the same as without a log',
    (id) => {
      const scenario = shipped(id);
      const variant = variantNamed('escalation', scenario);
      const { doctrines, content } = variant;
      for (const seed of ['events-1', 'events-2']) {
        const options = { seed, weeks: scenario.weeks, doctrines };
        const plain = playPlain(scenario, variant, options);
        const state = firstState(variant.start, scenario.day, scenario.weeks, seed);
        let told = 0;
        while (state.ending === 'none') {
          const log: EventLog = { events: [] };
          resolveTurn(state, allOrders(state, content, doctrines), content, log);
          told += log.events.length;
        }
        expect(hashOf(state)).toBe(hashOf(plain));
        expect(told).toBeGreaterThan(0);
      }
    },
  );

  test('is all that an ensemble keeps of a week: no decision is explained, no cause is noted', () => {
    const { content } = BASELINE;
    const state = firstState(BASELINE.start, SCENARIO.day, 3, 'events');
    const log: EventLog = { events: [] };
    resolveTurn(state, allOrders(state, content, BASELINE.doctrines), content, log);
    expect(Object.keys(log)).toEqual(['events']);
  });

  test('and nothing that plays an ensemble loads Immer', () => {
    const files = Object.entries(
      import.meta.glob<string>('../src/**/*.ts', { query: '?raw', import: 'default', eager: true }),
    ).map(([path, code]) => ({ path: path.replace('../', ''), code }));
    for (const entry of ['src/analysis/ensemble.ts', 'src/cli/ensemble-worker.ts']) {
      expect(files.map(({ path }) => path)).toContain(entry);
      expect([...packagesReached(files, entry)]).not.toContain('immer');
    }
    expect(readFileSync(new URL('src/run/play.ts', ROOT), 'utf8')).toContain("from 'immer'");
  });
});

/** The percentile by nearest rank, counted out: the least value that so many per cent do not pass. */
function nearestRank(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return (
    sorted.find(
      (value) => values.filter((one) => one <= value).length * 100 >= percent * values.length,
    ) ?? 0
  );
}

describe('percentiles', () => {
  test.each([
    { values: [7], percent: 5, is: 7 },
    { values: [1, 2, 3, 4], percent: 50, is: 2 },
    { values: [1, 2, 3, 4, 5], percent: 50, is: 3 },
    { values: [1, 1, 1, 9], percent: 95, is: 9 },
    { values: Array.from({ length: 100 }, (_, at) => at + 1), percent: 5, is: 5 },
    { values: Array.from({ length: 100 }, (_, at) => at + 1), percent: 95, is: 95 },
    { values: [], percent: 50, is: 0 },
  ])('of $values at $percent per cent is $is', ({ values, percent, is }) => {
    expect(percentile(values, percent)).toBe(is);
  });

  test('are by nearest rank, as a plain count finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 80 }),
        (values) => {
          const { p5, p50, p95, mean } = spreadOf(values);
          expect([p5, p50, p95]).toEqual(
            [5, 50, 95].map((percent) => nearestRank(values, percent)),
          );
          const exact = values.reduce((sum, value) => sum + value, 0) / values.length;
          expect(Math.abs(mean - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
          // Summing up leaves the values as they were.
          expect(spreadOf(values.toReversed())).toEqual({ p5, p50, p95, mean });
        },
      ),
    );
  });

  test('of an ensemble’s weeks are those of its values', () => {
    const { weeks, run } = summarise(WHOLE);
    const attacks = weekValues(WHOLE, 'attacks', 5);
    expect(weeks[4]?.quantities['attacks']).toMatchObject({
      p5: nearestRank(attacks, 5),
      p50: nearestRank(attacks, 50),
      p95: nearestRank(attacks, 95),
    });
    expect(run['attacks']?.p50).toBe(nearestRank(finals(WHOLE, 'attacks'), 50));
  });
});

describe('shares', () => {
  test('of the trajectories add up to one, by week and over the run', () => {
    for (const variant of SCENARIO.variants) {
      const plan = {
        ...PLAN,
        variant: variant.id,
        doctrines: variant.doctrines,
        countLegal: false,
      };
      const played = ensemble(plan, 7, 7);
      const sum = (shares: Readonly<Record<string, number>>): number =>
        Object.values(shares).reduce((total, share) => total + share, 0);
      expect(sum(trajectoryShares(played))).toBeCloseTo(1, 3);
      expect(sum(endingShares(played))).toBeCloseTo(1, 3);
      for (const week of summarise(played).weeks) {
        expect(sum(week.trajectories)).toBeCloseTo(week.going > 0 ? 1 : 0, 3);
      }
    }
  });

  test('are counts over all, to four decimals', () => {
    expect(shareOf([1, 2, 2], (value) => value === 2)).toBe(0.6667);
    expect(shareOf([], () => true)).toBe(0);
  });
});

test('the mixes are every combination of the doctrines that think for themselves, once', () => {
  const mixes = allMixes();
  expect(new Set(mixes.map((mix) => SEATS.map((seat) => mix[seat]).join())).size).toBe(
    mixes.length,
  );
  const kinds = SEATS.map((seat) => new Set(mixes.map((mix) => mix[seat])).size);
  expect(kinds.reduce((product, kind) => product * kind, 1)).toBe(mixes.length);
  expect(Math.min(...kinds)).toBeGreaterThanOrEqual(3);
});
