// What the research commands reckon with, without a process: parameters, chunks as messages, sweeps, sensitivity, elementary effects, luck or judgement, where records part.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  eventDifferences,
  firstOfAny,
  headerDifferences,
  meterDifferences,
  orderDifferences,
  searchChain,
} from '../src/analysis/bisect.ts';
import { contentUnder } from '../src/analysis/changed-content.ts';
import {
  ensembleChunks,
  playEnsembleChunk,
  readResult,
  resultOf,
  type ChunkResult,
} from '../src/analysis/ensemble-chunk.ts';
import { mergeChunks, playChunk, type Plan } from '../src/analysis/ensemble.ts';
import {
  luckOf,
  luckSeed,
  placeOf,
  playLuck,
  type LuckQuestion,
} from '../src/analysis/luck-or-judgement.ts';
import { elementaryEffects, morrisPaths, pointsOn } from '../src/analysis/morris.ts';
import { findParameter, PARAMETERS } from '../src/analysis/parameters.ts';
import { runQuantities, weeklyQuantities } from '../src/analysis/quantities.ts';
import { endsOf, parameterEffect, rankedFor } from '../src/analysis/sensitivity.ts';
import { sampledShare } from '../src/analysis/shares.ts';
import {
  gridOf,
  planAt,
  pointRuns,
  settingOf,
  sweepRow,
  type Axis,
} from '../src/analysis/sweep.ts';
import { finals } from '../src/analysis/summary.ts';
import { csvLine } from '../src/app/csv.ts';
import { PARAMETER_WORDS, UNITS } from '../src/cli/parameter-words.ts';
import { runColumn, weeklyColumn } from '../src/cli/quantity-words.ts';
import { ASSUMPTIONS } from '../src/model/assumptions.ts';
import { TRAJECTORIES } from '../src/model/ids.ts';
import { verdictsOf } from '../src/model/objectives.ts';
import { runTrajectory } from '../src/model/trajectory.ts';
import { WEIGHTS } from '../src/model/weights.ts';
import { currentState } from '../src/run/play.ts';
import type { RunRecord } from '../src/run/record.ts';
import { BASELINE, playByDoctrines, SCENARIO, SCENARIO_IDS, shipped } from './support/game.ts';

const PLAN: Plan = {
  scenario: SCENARIO.id,
  variant: 'baseline',
  weeks: 5,
  doctrines: BASELINE.doctrines,
  assumptions: {},
  seed: 'research',
  countLegal: false,
};

describe('parameters', () => {
  test('are all the weights, each with words, a range that holds its calibrated value, and bounds around it', () => {
    expect(PARAMETERS.map(({ id }) => id).toSorted()).toEqual(Object.keys(WEIGHTS).toSorted());
    for (const one of PARAMETERS) {
      expect(one.calibrated).toBe(WEIGHTS[one.id]);
      expect(one.low).toBeLessThanOrEqual(one.calibrated);
      expect(one.high).toBeGreaterThanOrEqual(one.calibrated);
      expect(one.low).toBeLessThan(one.high);
      expect(one.least).toBeLessThanOrEqual(one.low);
      expect(one.most).toBeGreaterThanOrEqual(one.high);
      expect(PARAMETER_WORDS[one.id].length).toBeGreaterThan(10);
      expect(UNITS[one.unit]).toBeTruthy();
    }
  });

  test('that the switchboard moves have its readings as their range', () => {
    for (const { id, readings } of ASSUMPTIONS) {
      for (const { set } of readings) {
        for (const [weight, value] of Object.entries(set)) {
          const one = findParameter(weight);
          expect(one).toMatchObject({ assumption: id, range: 'readings' });
          expect(value).toBeGreaterThanOrEqual(one?.low ?? Infinity);
          expect(value).toBeLessThanOrEqual(one?.high ?? -Infinity);
        }
      }
    }
  });

  test('play at both bounds without breaking the rules', () => {
    for (const { id, least, most } of PARAMETERS) {
      for (const value of [least, most]) {
        const plan = { ...PLAN, weeks: 3, changed: { [id]: value } };
        expect(playChunk(plan, SCENARIO, 1, 1).runs).toBe(1);
      }
    }
  });

  test('change the content of their runs and nothing that ships', () => {
    const before = JSON.stringify(WEIGHTS);
    const changed = contentUnder(BASELINE.content, { lethality: 'luck-held' }, { fear: 99 });
    expect(changed.weights).toEqual({ ...WEIGHTS, lethality: 170, fear: 99 });
    expect(BASELINE.content.weights).toBe(WEIGHTS);
    expect(JSON.stringify(WEIGHTS)).toBe(before);
    expect(contentUnder(BASELINE.content, {}, {})).toBe(BASELINE.content);
  });
});

describe('chunks as messages', () => {
  const chunks = ensembleChunks(PLAN, SCENARIO, 5, 2);
  const results = chunks.map((chunk) =>
    resultOf(chunk, playEnsembleChunk(chunk, SCENARIO), SCENARIO),
  );
  const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

  test('survive JSON, and put together give the same ensemble as runs that were never parted', () => {
    const whole = mergeChunks(PLAN, SCENARIO, [playChunk(PLAN, SCENARIO, 1, 5)]);
    const parts = overTheWire(chunks).map((chunk) =>
      overTheWire(resultOf(chunk, playEnsembleChunk(chunk, SCENARIO), SCENARIO)),
    );
    const merged = mergeChunks(PLAN, SCENARIO, parts.toReversed());
    expect([...merged.weekly]).toEqual([...whole.weekly]);
    expect([...merged.final]).toEqual([...whole.final]);
    expect(merged.orders).toEqual(whole.orders);
  });

  test('have ids of their own, fit for a queue, the same every time', () => {
    const ids = chunks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ensembleChunks(PLAN, SCENARIO, 5, 2).map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
    const others: readonly Partial<Plan>[] = [
      { seed: 'other' },
      { weeks: 6 },
      { variant: 'escalation' },
      { assumptions: { lethality: 'luck-held' } },
      { changed: { fear: 29 } },
    ];
    for (const other of others) {
      const [first] = ensembleChunks({ ...PLAN, ...other }, SCENARIO, 5, 2);
      expect(ids).not.toContain(first?.id);
    }
    // More runs begin with the same chunks.
    expect(ensembleChunks(PLAN, SCENARIO, 9, 2)[0]?.id).toBe(ids[0]);
  });

  test('of other rules or another edition are not played', () => {
    const [chunk] = chunks;
    if (!chunk) throw new Error('no chunk');
    expect(() => playEnsembleChunk({ ...chunk, rules: '9.9.9', id: 'x' }, SCENARIO)).toThrow(
      '9.9.9',
    );
    expect(() => playEnsembleChunk(chunk, { ...SCENARIO, hash: '0'.repeat(64) })).toThrow('0000');
  });

  test('come back as they went, and whatever is wrong with one is found', () => {
    const [chunk, next] = chunks;
    const [result, second] = results;
    if (!chunk || !next || !result || !second) throw new Error('no chunk');
    expect(readResult(chunk, overTheWire(result))).toEqual({ ok: true, result });
    const spoilt: readonly [unknown, string][] = [
      [second, 'foreign'],
      [null, 'damaged'],
      ['text', 'damaged'],
      [{}, 'damaged'],
      [
        { ...result, weekly: result.weekly.map((value, at) => (at === 9 ? value + 1 : value)) },
        'damaged',
      ],
      [{ ...result, final: result.final.slice(1) }, 'damaged'],
      [{ ...result, orders: {} }, 'damaged'],
      [{ ...result, check: '0'.repeat(64) }, 'damaged'],
      [{ ...result, chunk: next } satisfies ChunkResult, 'damaged'],
    ];
    for (const [found, problem] of spoilt) {
      expect(readResult(chunk, found)).toEqual({ ok: false, problem });
    }
  });
});

describe('a sweep', () => {
  const axes: readonly Axis[] = [
    { kind: 'weight', id: 'fear', values: [10, WEIGHTS.fear] },
    { kind: 'assumption', id: 'lethality', values: ['few-die', 'luck-held'] },
  ];
  const played = (plan: Plan) =>
    pointRuns(mergeChunks(plan, SCENARIO, [playChunk(plan, SCENARIO, 1, 6)]));

  test('has every combination once, the last axis fastest', () => {
    expect(gridOf(axes)).toEqual([
      [10, 'few-die'],
      [10, 'luck-held'],
      [28, 'few-die'],
      [28, 'luck-held'],
    ]);
    expect(gridOf([])).toEqual([[]]);
  });

  test('at the calibrated point is the plan itself, run by run', () => {
    expect(planAt(PLAN, settingOf(axes, [WEIGHTS.fear, 'few-die']))).toEqual(PLAN);
    expect(planAt(PLAN, settingOf(axes, [10, 'luck-held']))).toEqual({
      ...PLAN,
      assumptions: { lethality: 'luck-held' },
      changed: { fear: 10 },
    });
    const base = played(PLAN);
    const row = sweepRow(
      axes,
      [28, 'few-die'],
      played(planAt(PLAN, settingOf(axes, [28, 'few-die']))),
      base,
    );
    for (const name of TRAJECTORIES) {
      expect(row.againstBase[name]).toEqual({ value: 0, low: 0, high: 0, couldBeChance: true });
    }
  });

  test('sets a weight over what a reading sets, and leaves it out where both agree', () => {
    const read = { ...PLAN, assumptions: { lethality: 'luck-held' } };
    expect(planAt(read, { assumptions: {}, changed: { lethality: 100 } }).changed).toEqual({
      lethality: 100,
    });
    expect(planAt(read, { assumptions: {}, changed: { lethality: 170 } })).toEqual(read);
  });

  test('changes what happens: without drive there is hardly any fire, with much there is more', () => {
    const attacks = (changed: NonNullable<Plan['changed']>): number =>
      played({ ...PLAN, changed }).attacks;
    expect(attacks({ cause: 0, grievance: 0, fear: 0 })).toBeLessThan(attacks({}) / 2);
    expect(attacks({ fear: 120 })).toBeGreaterThan(attacks({}));
  });
});

test('a sampled share is never sure, however few or many the hits', () => {
  expect(sampledShare(0, 100)).toMatchObject({ share: 0 });
  expect(sampledShare(0, 100).error).toBeGreaterThan(0);
  expect(sampledShare(50, 100)).toEqual({ share: 0.5, error: 0.05 });
  expect(sampledShare(100, 100).error).toBeGreaterThan(0);
});

describe('sensitivity', () => {
  const axis: Axis = { kind: 'weight', id: 'fear', values: [11, 44] };
  const runs = (places: readonly number[]) => ({ places, attacks: 0, killedUs: 0 });
  const same = Array.from({ length: 40 }, () => 1);

  test('plays the ends of a range but not the value that stands already', () => {
    expect(endsOf([axis], () => 28).map(({ value }) => value)).toEqual([11, 44]);
    expect(endsOf([axis], () => 11).map(({ value }) => value)).toEqual([44]);
  });

  test('finds the widest difference between two values, from low to high, and what could be chance', () => {
    const ends = endsOf([axis], () => 28);
    const low = runs(same.map((_, run) => (run < 20 ? 0 : 1)));
    const high = runs(same.map((_, run) => (run < 10 ? 2 : 1)));
    const effect = parameterEffect(axis, 28, ends, [low, high], runs(same));
    expect(effect.span['de-escalation']).toMatchObject({ value: -50, couldBeChance: false });
    expect(effect.span.escalation).toMatchObject({ value: 25, couldBeChance: false });
    expect(effect.ends[0]?.trajectories.sporadic.value).toBe(-50);
    const one = parameterEffect(
      axis,
      28,
      ends,
      [runs([0, ...same.slice(1)]), runs(same)],
      runs(same),
    );
    expect(one.span['de-escalation']).toMatchObject({ value: -2.5, couldBeChance: true });
  });

  test('ranks what is sure before what could be chance, whatever its size', () => {
    const effect = (parameter: string, value: number, couldBeChance: boolean) => {
      const one = { value, low: value, high: value, couldBeChance };
      const span = { 'de-escalation': one, sporadic: one, escalation: one };
      return { parameter, base: 0, ends: [], span };
    };
    const list = [effect('a', 9, true), effect('b', -3, false), effect('c', 5, false)];
    expect(rankedFor(list, 'sporadic').map(({ parameter }) => parameter)).toEqual(['c', 'b', 'a']);
  });
});

describe('elementary effects', () => {
  const parameters = PARAMETERS.filter(({ id }) => ['fear', 'tehran', 'sword'].includes(id));
  const paths = morrisPaths(parameters, 8, 'paths');

  test('come from paths that move each parameter once, by two thirds of its range, inside it', () => {
    expect(morrisPaths(parameters, 8, 'paths')).toEqual(paths);
    expect(morrisPaths(parameters, 8, 'others')).not.toEqual(paths);
    for (const path of paths) {
      expect(path.moves.map(({ parameter }) => parameter).toSorted()).toEqual([
        'fear',
        'sword',
        'tehran',
      ]);
      expect(pointsOn(path)).toHaveLength(4);
      for (const { parameter, from, to } of path.moves) {
        const { low, high } = findParameter(parameter) ?? { low: 0, high: 0 };
        expect(Math.abs(to - from) / (high - low)).toBeCloseTo(2 / 3, 1);
        for (const value of [from, to]) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }
    }
  });

  test('of a known function are its slopes: mean, size, and no spread where it is straight', () => {
    // Of 300 runs as many escalate as fear is high, straight; the others do nothing.
    const { low, high } = findParameter('fear') ?? { low: 0, high: 1 };
    const runs = paths.map((path) =>
      pointsOn(path).map((point) => {
        const hits = Math.round((150 * ((point.fear ?? 0) - low)) / (high - low));
        return Array.from({ length: 300 }, (_, run) => (run < hits ? 2 : 1));
      }),
    );
    const effects = elementaryEffects(parameters, paths, runs);
    const of = (id: string) =>
      effects.find(({ parameter }) => parameter === id)?.trajectories.escalation;
    expect(of('fear')?.mu).toBeCloseTo(50, 0);
    expect(of('fear')?.muStar).toBeCloseTo(50, 0);
    expect(of('fear')?.sigma).toBeLessThan(1);
    expect(of('fear')?.couldBeChance).toBe(false);
    expect(of('tehran')).toMatchObject({ mu: 0, muStar: 0, sigma: 0, couldBeChance: true });
  });
});

describe('luck or judgement', () => {
  const run = playByDoctrines({ seed: 'own', weeks: 5 }, BASELINE.doctrines);
  const question: LuckQuestion = {
    scenario: SCENARIO.id,
    variant: 'baseline',
    assumptions: {},
    day: SCENARIO.day,
    weeks: 5,
    playOn: false,
    orders: run.record.turns.map(({ orders }) => orders),
  };
  const whole = playLuck(question, SCENARIO, 1, 8);

  test('is the same however it is cut', () => {
    const parts = [playLuck(question, SCENARIO, 6, 3), playLuck(question, SCENARIO, 1, 5)];
    expect(luckOf(question, SCENARIO, run, parts)).toEqual(
      luckOf(question, SCENARIO, run, [whole]),
    );
    expect(() => luckOf(question, SCENARIO, run, parts.slice(0, 1))).toThrow('run 1 is missing');
  });

  test('under the run’s own seed gives the run itself, and drops no order', () => {
    // A seed that the luck runs have: number 3.
    const own = playByDoctrines({ seed: luckSeed(3), weeks: 5 }, BASELINE.doctrines);
    const orders = own.record.turns.map((turn) => turn.orders);
    const chunk = playLuck({ ...question, orders }, SCENARIO, 3, 1);
    expect([...chunk.dropped]).toEqual([0]);
    const state = currentState(own);
    const value = (id: string): number | undefined =>
      chunk.final[runQuantities().findIndex((quantity) => quantity.id === id)];
    expect(value('trajectory')).toBe(TRAJECTORIES.indexOf(runTrajectory(state.history)));
    expect(value('killed.us')).toBe(state.toll.us.killed);
    expect(value('verdict.tehran.us-drawdown')).toBe(verdictsOf(state).tehran['us-drawdown']);
    const attacks = weeklyQuantities(BASELINE.content).findIndex(({ id }) => id === 'attacks');
    const columns = weeklyQuantities(BASELINE.content).length;
    expect(state.history.map((_, week) => chunk.weekly[week * columns + attacks])).toEqual(
      state.history.map((week) => week.attacks),
    );
  });

  test('places the run among the others, week by week too', () => {
    const luck = luckOf(question, SCENARIO, run, [whole]);
    expect(luck.runs).toBe(8);
    expect(luck.weeks).toHaveLength(5);
    expect(luck.run['attacks']?.own).toBe(
      currentState(run).history.reduce((sum, week) => sum + week.attacks, 0),
    );
    const shares = Object.values(luck.trajectories).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    expect(luck.dropped.of).toBe(
      question.orders.reduce((sum, week) => sum + Object.values(week).flat().length, 0),
    );
  });

  test.each([
    { name: 'the least', own: 0, percentile: 0, unusual: 'low' },
    { name: 'the most', own: 200, percentile: 100, unusual: 'high' },
    { name: 'the middle', own: 50, percentile: 49.5, unusual: 'no' },
  ])('a percentile counts equal ones half: $name', ({ own, percentile, unusual }) => {
    const others = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(placeOf(own, others)).toMatchObject({ own, percentile, unusual });
  });

  test('where all are alike nothing is unusual', () => {
    expect(placeOf(7, [7, 7, 7])).toMatchObject({ percentile: 50, equal: 1, unusual: 'no' });
  });

  test('of another scenario is refused', () => {
    expect(() => playLuck({ ...question, scenario: 'elsewhere' }, SCENARIO, 1, 1)).toThrow(
      'elsewhere',
    );
  });
});

describe('where two records part', () => {
  const one = playByDoctrines({ seed: 'part', weeks: 6 }, BASELINE.doctrines);
  const withOrder = (record: RunRecord, week: number): RunRecord => ({
    ...record,
    turns: record.turns.map((turn, at) =>
      at === week - 1 ? { ...turn, orders: { ...turn.orders, tehran: [] } } : turn,
    ),
  });

  test('is found by halves as it is found one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (length, at) => {
          const a = Array.from({ length }, (_, link) => `a${link}`);
          const b = a.map((link, index) => (index >= at ? `b${index}` : link));
          const { week, compared } = searchChain(a, b);
          expect(week).toBe(at < length ? at + 1 : null);
          expect(compared).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
        },
      ),
    );
  });

  test('of orders that were changed and a chain that was not is found as well', () => {
    const other = withOrder(one.record, 3);
    expect(orderDifferences(one.record, other, 3).map(({ seat }) => seat)).toEqual(['tehran']);
    expect(firstOfAny(one.record, other)).toBe(3);
    expect(firstOfAny(one.record, one.record)).toBeNull();
  });

  test('names the fields of the headers', () => {
    const { header } = one.record;
    expect(headerDifferences(header, header)).toEqual([]);
    const other = {
      ...header,
      seed: 'x',
      seats: { ...header.seats, tehran: { by: 'doctrine', doctrine: 'forward' } as const },
    };
    expect(headerDifferences(header, other).map(({ field }) => field)).toEqual([
      'seed',
      'seats.tehran',
    ]);
  });

  test('names meters and events that only one run has', () => {
    const [first, later] = [one.states[1], one.states[2]];
    if (!first || !later) throw new Error('too short');
    expect(meterDifferences(first, first)).toEqual([]);
    const { meter, a, b } = meterDifferences(first, later)[0] ?? { meter: '', a: 0, b: 0 };
    expect(meter).not.toBe('');
    expect(a).not.toBe(b);
    const events = one.logs[0]?.events ?? [];
    expect(eventDifferences(events, events.toReversed())).toEqual({ a: [], b: [] });
    const [event] = events;
    if (!event) throw new Error('no event');
    expect(eventDifferences([event, event], [event])).toEqual({ a: [event], b: [] });
  });
});

/** A reader of CSV after RFC 4180, as plain as can be, to hold the writer to. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') field += text[++at] ?? '';
      else if (char === '"') quoted = false;
      else field += char;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(field);
      field = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else field += char;
  }
  return rows;
}

describe('tables', () => {
  test('come back from CSV as they went in, whatever is in a cell', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'x\ny', '\r\n', ' ', '', '“é”'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
        (rows) => {
          expect(readCsv(rows.map(csvLine).join(''))).toEqual(rows);
        },
      ),
    );
    expect(csvLine([1, -2.5, true, null, ''])).toBe('1,-2.5,true,,""\n');
    expect(() => csvLine([Number.NaN])).toThrow('no number');
  });

  test('have words for every quantity of every scenario', () => {
    for (const id of SCENARIO_IDS) {
      for (const { content } of shipped(id).variants) {
        for (const { id: quantity } of weeklyQuantities(content)) {
          expect(weeklyColumn(quantity).meaning).not.toMatch(/undefined|^at\./);
        }
      }
    }
    for (const { id } of runQuantities()) expect(runColumn(id).range).not.toBe('');
    expect(() => weeklyColumn('happiness')).toThrow('no words');
    expect(() => runColumn('verdict.moscow.x')).toThrow('no words');
  });
});

test('changed weights of a plan reach every run of an ensemble', () => {
  const killed = (lethality: number): number => {
    const plan: Plan = { ...PLAN, weeks: 8, variant: 'escalation', changed: { lethality } };
    const played = mergeChunks(plan, SCENARIO, [playChunk(plan, SCENARIO, 1, 6)]);
    return finals(played, 'killed.iraqiForces').reduce((sum, value) => sum + value, 0);
  };
  expect(killed(0)).toBeLessThan(killed(500));
});
