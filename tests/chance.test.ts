// Named luck: equal names give equal draws, and no draw shifts another purpose's luck.
import * as fc from 'fast-check';
import tychei from 'seedrandom/lib/tychei.js';
import { describe, expect, test } from 'vitest';

import { GENERATOR, openStream } from '../src/model/chance.ts';
import type { TurnOrders } from '../src/model/content.ts';
import { currentState, type Run } from '../src/run/play.ts';
import { loggedWeek, NO_ORDERS, openRun, seal } from './support/game.ts';

function draws(seed: string, turn: number, purpose: string, count = 8, sides = 1000): number[] {
  const stream = openStream(seed, turn, purpose);
  return Array.from({ length: count }, () => stream.draw(sides));
}

describe('a stream', () => {
  test('has these first values, in every engine', () => {
    expect(GENERATOR).toBe('tychei');
    expect(draws('7F3A-12', 9, 'kh:decision')).toMatchInlineSnapshot(`
      [
        202,
        464,
        865,
        139,
        149,
        645,
        48,
        593,
      ]
    `);
    expect(openStream('7F3A-12', 9, 'kh:decision').bits30()).toMatchInlineSnapshot(`217250621`);
    expect(draws('هور', 1, 'events', 4)).toMatchInlineSnapshot(`
      [
        861,
        303,
        291,
        606,
      ]
    `);
  });

  test('draws number for number what the package that defines its generator draws', () => {
    const name = fc.string({ minLength: 1, unit: 'binary' });
    const property = fc.property(
      name,
      fc.integer({ min: 1, max: 104 }),
      name,
      (seed, turn, purpose) => {
        const raw = tychei(`${seed} / ${turn} / ${purpose}`);
        const stream = openStream(seed, turn, purpose);
        const expected: number[] = [];
        const drawn: number[] = [];
        for (let sides = 1; sides < 20000; sides += 997) {
          const bits = raw.int32() >>> 0;
          const whole = raw.int32() >>> 0;
          expected.push(bits >>> 2, Math.floor((whole * sides) / 2 ** 32));
          drawn.push(stream.bits30(), stream.draw(sides));
        }
        expect(drawn).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  test('gives equal draws under equal names', () => {
    expect(draws('a', 1, 'x')).toEqual(draws('a', 1, 'x'));
  });

  test.each([
    { name: 'another seed', other: draws('b', 1, 'x') },
    { name: 'a seed repeated', other: draws('aa', 1, 'x') },
    { name: 'another week', other: draws('a', 2, 'x') },
    { name: 'another purpose', other: draws('a', 1, 'y') },
  ])('gives other draws under $name', ({ other }) => {
    expect(other).not.toEqual(draws('a', 1, 'x'));
  });

  test('is not moved by another stream that is drawn from in between', () => {
    const alone = draws('a', 1, 'x', 20);
    const stream = openStream('a', 1, 'x');
    const other = openStream('a', 1, 'y');
    const mixed = alone.map((_, at) => {
      for (let n = 0; n < at; n++) other.bits30();
      return stream.draw(1000);
    });
    expect(mixed).toEqual(alone);
  });

  test.each([1, 2, 6, 100, 1000, 2 ** 20])(
    'draws whole numbers below %i, the least and the most among them',
    (sides) => {
      const drawn = draws('sides', 1, String(sides), 4000, sides);
      expect(
        drawn.filter((value) => !Number.isInteger(value) || value < 0 || value >= sides),
      ).toEqual([]);
      expect(Math.min(...drawn)).toBeLessThanOrEqual(sides / 500);
      expect(Math.max(...drawn)).toBeGreaterThanOrEqual(sides - 1 - sides / 500);
    },
  );

  test('is even over neighbouring seeds, weeks and purposes', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    const size = 20000;
    for (let n = 0; n < size; n++) {
      const [value = 0] = draws(`run-${n % 100}`, 1 + Math.floor(n / 100), 'kh:decision', 1, 10);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // Chi-square with nine degrees of freedom: 27.9 is passed once in a thousand names.
    const chi = counts.reduce((sum, count) => sum + (count - size / 10) ** 2 / (size / 10), 0);
    expect(chi).toBeLessThan(27.9);
  });
});

describe('luck in a week', () => {
  const run: Run = seal(openRun({ seed: 'shift' }), NO_ORDERS);
  const state = currentState(run);
  const plain = loggedWeek(state, NO_ORDERS, run.content);
  const more: TurnOrders = {
    baghdad: [
      { order: 'arrest', target: 'badr', reason: 'build-the-state' },
      { order: 'broker-truce', target: 'all:nothing', reason: 'buy-time' },
    ],
    washington: [{ order: 'strike-syria', target: 'badr', reason: 'be-believed' }],
    tehran: [{ order: 'guidance-restrain', target: 'badr', reason: 'protect-talks' }],
  };
  const ordered = loggedWeek(state, more, run.content);

  test('no order of any seat shifts the luck of a faction’s decision', () => {
    const luckOf = ({ log }: typeof plain): unknown =>
      log.decisions.map(({ faction, luck }) => [faction, luck]);
    expect(luckOf(ordered)).toEqual(luckOf(plain));
  });

  test('no order shifts which chance events happen', () => {
    const newsOf = ({ log }: typeof plain): unknown =>
      log.events.filter((event) => event.kind === 'news');
    expect(newsOf(ordered)).toEqual(newsOf(plain));
  });

  test('a faction’s attack more or less, or a higher rung, shifts the luck of none of its other attacks', () => {
    // The weekday of an attack is luck alone, so equal weekdays show equal streams.
    const weeks = ['baseline', 'escalation', 'de-escalation'].map((variant) => {
      const first = currentState(openRun({ seed: 'attacks', variant }));
      const { events } = loggedWeek(first, NO_ORDERS, run.content).log;
      return events.filter((event) => event.kind === 'attack');
    });
    const days = new Map<string, Set<number>>();
    for (const { faction, n, weekday } of weeks.flat()) {
      days.set(`${faction} ${n}`, (days.get(`${faction} ${n}`) ?? new Set()).add(weekday));
    }
    expect(new Set(weeks.map((attacks) => attacks.length)).size).toBeGreaterThan(1);
    expect([...days].filter(([, seen]) => seen.size > 1)).toEqual([]);
  });
});
