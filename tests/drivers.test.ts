// Two drivers, one result: Immer in play, a plain object in ensembles, with a log or without.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { playPlain } from '../src/analysis/plain-run.ts';
import { hashOf } from '../src/model/hash.ts';
import { FILE_STATUSES, WORDINGS } from '../src/model/ids.ts';
import { upperBound } from '../src/model/bounds.ts';
import { pathsOf } from '../src/model/meters.ts';
import { firstState, type Start } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { currentState, playState, type Run } from '../src/run/play.ts';
import { setMeter } from '../src/scenario/set-meter.ts';
import {
  BASELINE,
  changed,
  loggedWeek,
  MIXES,
  plainWeek,
  playAtRandom,
  playByDoctrines,
  randomOrders,
  SCENARIO,
  seededRandom,
  variantNamed,
} from './support/game.ts';

/** Weeks of a run in play after which the plain driver stands elsewhere. */
function weeksThatDiffer(run: Run): string[] {
  let plain = run.states[0];
  return run.record.turns.flatMap(({ orders }, index) => {
    if (!plain) return ['no first state'];
    const quiet = plainWeek(plain, orders, run.content);
    const logged = loggedWeek(plain, orders, run.content);
    plain = quiet;
    const hashes = [hashOf(run.states[index + 1]), hashOf(quiet), hashOf(logged.state)];
    const faults = hashes.every((hash) => hash === hashes[0])
      ? []
      : [`week ${index + 1}: ${hashes.join(' ')}`];
    if (hashOf(logged.log) !== hashOf(run.logs[index])) {
      faults.push(`week ${index + 1}: another log`);
    }
    return faults;
  });
}

describe('Immer and the plain driver agree after every week, log on or off', () => {
  test.each(MIXES)('with $name', ({ variant, ...doctrines }) => {
    expect(
      weeksThatDiffer(playByDoctrines({ seed: 'drivers', variant, weeks: 13 }, doctrines)),
    ).toEqual([]);
  });

  test.each(['drivers-a', 'drivers-b', 'drivers-c'])('with random orders under %s', (seed) => {
    expect(weeksThatDiffer(playAtRandom({ seed, weeks: 13 }))).toEqual([]);
  });

  test.each(MIXES)('over a whole plain run with $name', ({ variant, ...doctrines }) => {
    const run = playByDoctrines({ seed: 'whole', variant }, doctrines);
    const options = { seed: 'whole', weeks: 26, doctrines };
    const plain = playPlain(SCENARIO, variantNamed(variant), options);
    expect(hashOf(plain)).toBe(hashOf(currentState(run)));
  });
});

describe('the drivers agree from any start', () => {
  const paths = pathsOf(BASELINE.start);
  const meters = fc.tuple(...paths.map((path) => fc.integer({ min: 0, max: upperBound(path) })));
  const words = fc.record({
    status: fc.constantFrom(...FILE_STATUSES),
    wording: fc.constantFrom(...WORDINGS),
    deadline: fc.integer({ min: 0, max: 4 }),
    requested: fc.boolean(),
    brand: fc.boolean(),
    plan: fc.constantFrom('restrained', 'proportional', 'severe' as const),
    stance: fc.constantFrom('attack', 'truce', 'suspended' as const),
    rift: fc.integer({ min: 0, max: 100 }),
    seed: fc.string({ minLength: 1, maxLength: 12 }),
  });

  type Words = typeof words extends fc.Arbitrary<infer W> ? W : never;

  function startFrom(values: readonly number[], word: Words): State {
    const start: Start = changed(BASELINE.start, (copy) => {
      paths.forEach((path, at) => setMeter(copy, path, values[at] ?? 0));
      const { status, wording, deadline, requested } = word;
      Object.assign(copy.world.file, { status, wording, deadline, requested });
      copy.world.brand = word.brand;
      copy.seats.washington.plan = word.plan;
      for (const faction of copy.factions) faction.stance = word.stance;
      for (const rift of copy.rifts) rift.level = word.rift;
    });
    return firstState(start, SCENARIO.day, 26, word.seed);
  }

  test('whatever its meters, words and seed are, and whatever is ordered', () => {
    const property = fc.property(meters, words, fc.integer(), (values, word, luck) => {
      const random = seededRandom(String(luck));
      let state = startFrom(values, word);
      for (let week = 1; week <= 3 && state.ending === 'none'; week++) {
        const orders = randomOrders(state, BASELINE.content, random);
        const next = playState(state, orders, BASELINE.content).state;
        const expected = hashOf(next);
        expect(hashOf(plainWeek(state, orders, BASELINE.content))).toBe(expected);
        expect(hashOf(loggedWeek(state, orders, BASELINE.content).state)).toBe(expected);
        state = next;
      }
    });
    fc.assert(property, { numRuns: 60 });
  }, 60000);

  test('a week in play leaves the state it started from as it was', () => {
    const state = startFrom([], {
      status: 'none',
      wording: 'none',
      deadline: 0,
      requested: false,
      brand: true,
      plan: 'severe',
      stance: 'attack',
      rift: 50,
      seed: 's',
    });
    const before = hashOf(state);
    playState(state, randomOrders(state, BASELINE.content, seededRandom('one')), BASELINE.content);
    expect(hashOf(state)).toBe(before);
  });

  test('a log outlives its week: nothing in it is a draft that dies with the turn', () => {
    const run = playAtRandom({ seed: 'log', weeks: 3 });
    expect(run.logs.map((log) => hashOf(JSON.parse(JSON.stringify(log))))).toEqual(
      run.logs.map((log) => hashOf(log)),
    );
  });
});
