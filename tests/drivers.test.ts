// Two drivers, one result: Immer in play, a plain object in ensembles, with a log or without.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { playPlain } from './support/plain-run.ts';
import type { Content, TurnOrders } from '../src/model/content.ts';
import type { EventLog } from '../src/model/events.ts';
import { hashOf } from '../src/model/hash.ts';
import type { State } from '../src/model/state.ts';
import { openLog, resolveTurn } from '../src/model/turn.ts';
import { currentState, playOnCopy, playState, type Run } from '../src/run/play.ts';
import { anyState } from './support/any-state.ts';
import {
  loggedWeek,
  MIXES,
  plainWeek,
  playAtRandom,
  playByDoctrines,
  randomOrders,
  saved,
  SCENARIO,
  SCENARIO_IDS,
  seededRandom,
  shipped,
  variantNamed,
} from './support/game.ts';

/** Weeks of a run in play after which the plain driver stands elsewhere. */
function weeksThatDiffer(run: Run): string[] {
  let plain = run.states[0];
  return run.record.turns.flatMap(({ orders }, index) => {
    if (!plain) return ['no first state'];
    const quiet = plainWeek(plain, orders, run.content);
    const logged = loggedWeek(plain, orders, run.content);
    const told = eventsWeek(plain, orders, run.content);
    plain = quiet;
    const hashes = [run.states[index + 1], quiet, told, logged.state].map((one) => hashOf(one));
    const faults = hashes.every((hash) => hash === hashes[0])
      ? []
      : [`week ${index + 1}: ${hashes.join(' ')}`];
    if (hashOf(logged.log) !== hashOf(run.logs[index])) {
      faults.push(`week ${index + 1}: another log`);
    }
    return faults;
  });
}

describe('Immer and the plain driver agree after every week, log on, off, or of events alone', () => {
  test.each(MIXES)('with $name', ({ variant, ...doctrines }) => {
    expect(
      weeksThatDiffer(playByDoctrines({ seed: 'drivers', variant, weeks: 13 }, doctrines)),
    ).toEqual([]);
  });

  test.each(['drivers-a', 'drivers-b', 'drivers-c'])('with random orders under %s', (seed) => {
    expect(weeksThatDiffer(playAtRandom({ seed, weeks: 13 }))).toEqual([]);
  });

  test.each(SCENARIO_IDS)('in the variants of %s', (id) => {
    for (const { id: variant, doctrines } of shipped(id).variants) {
      const run = playByDoctrines({ scenario: id, seed: 'drivers', variant, weeks: 5 }, doctrines);
      expect(weeksThatDiffer(run)).toEqual([]);
    }
  });

  test.each(MIXES)('over a whole plain run with $name', ({ variant, ...doctrines }) => {
    const run = playByDoctrines({ seed: 'whole', variant }, doctrines);
    const options = { seed: 'whole', weeks: 26, doctrines };
    const plain = playPlain(SCENARIO, variantNamed(variant), options);
    expect(hashOf(plain)).toBe(hashOf(currentState(run)));
  });
});

describe('the drivers agree from any state', () => {
  test('whatever its meters, words, deals, readings, debts, memories and seed are, and whatever is ordered', () => {
    const property = fc.property(anyState, fc.integer(), (any, luck) => {
      const { content } = any;
      const random = seededRandom(String(luck));
      let { state } = any;
      for (let week = 1; week <= 3 && state.ending === 'none'; week++) {
        const orders = randomOrders(state, content, random);
        const next = playState(state, orders, content).state;
        const expected = hashOf(next);
        expect(hashOf(plainWeek(state, orders, content))).toBe(expected);
        expect(hashOf(playOnCopy(state, orders, content))).toBe(
          hashOf(playState(state, orders, content)),
        );
        expect(hashOf(eventsWeek(state, orders, content))).toBe(expected);
        expect(hashOf(loggedWeek(state, orders, content).state)).toBe(expected);
        state = next;
      }
    });
    fc.assert(property, { numRuns: 150 });
  }, 60000);

  const some = fc.sample(anyState, { numRuns: 40, seed: 1 });

  test('and these states hold all that a state can hold', () => {
    const of = (list: (any: (typeof some)[number]) => readonly unknown[]): Set<unknown> =>
      new Set(some.flatMap(list));
    expect(of(({ state }) => state.deals.map((deal) => deal.status)).size).toBe(5);
    expect(of(({ state }) => state.pending.map((one) => one.what)).size).toBe(3);
    expect(of(({ state }) => state.readings.map((one) => one.reader)).size).toBe(3);
    expect(of(({ state }) => [state.world.embassy]).size).toBe(3);
    expect(of(({ state }) => [state.world.expulsion]).size).toBe(4);
    expect(of(({ state }) => [state.world.believed.factions.strike]).size).toBe(6);
    expect(of(({ state }) => state.factions.map((one) => one.stance)).size).toBe(3);
    expect(of(({ state }) => Object.keys(state.seats.tehran.lastGiven)).size).toBeGreaterThan(5);
    expect(of(({ scenario }) => [scenario]).size).toBe(3);
  });

  test('a week in play leaves the state it started from as it was', () => {
    for (const { state, content } of some) {
      const before = hashOf(state);
      playState(state, randomOrders(state, content, seededRandom('one')), content);
      expect(hashOf(state)).toBe(before);
    }
  });

  test('a week leaves nothing in the state that is also part of its orders, its content or its log', () => {
    for (const { state, content } of some) {
      const orders = randomOrders(state, content, seededRandom('shared'));
      const now = saved(state);
      const log = openLog(now, content);
      resolveTurn(now, orders, content, log);
      const before = hashOf(now);
      const others = objectsIn([orders, content, log]);
      const own = objectsIn(now);
      expect([...own].filter((one) => others.has(one))).toEqual([]);
      expect(own.size).toBe(countObjects(now));
      expect(hashOf(now)).toBe(before);
    }
  });

  test('a log outlives its week: nothing in it is a draft that dies with the turn', () => {
    const run = playAtRandom({ seed: 'log', weeks: 3 });
    expect(run.logs.map((log) => hashOf(JSON.parse(JSON.stringify(log))))).toEqual(
      run.logs.map((log) => hashOf(log)),
    );
  });
});

/** Every object and list in plain data. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

/** How many there would be if each stood in one place. */
function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((sum: number, part) => sum + countObjects(part), 0);
}

/** One week with a log of events alone, as ensembles play it. */
function eventsWeek(state: State, orders: TurnOrders, content: Content): State {
  const copy = saved(state);
  const log: EventLog = { events: [] };
  resolveTurn(copy, orders, content, log);
  return copy;
}
