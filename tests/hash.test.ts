// The hash: canonical text of plain JSON, SHA-256 over its UTF-8, and the chain that begins with the seed.
import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonical, hashOf, utf8 } from '../src/model/hash.ts';
import { firstLink, nextLink } from '../src/run/record.ts';
import { currentState } from '../src/run/play.ts';
import { changed, NO_ORDERS, openRun, playByDoctrines, STAND_BY } from './support/game.ts';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('UTF-8', () => {
  test.each(['', 'a', 'é', 'Хезболла', 'كتائب حزب الله', '€', '𐎠', 'a\u0000b', '🗡 paper'])(
    'of %j is what Node writes',
    (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
    },
  );

  test('is what Node writes for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8')),
      ),
      { numRuns: 500 },
    );
  });
});

describe('canonical text', () => {
  test.each([
    {
      name: 'keys in order, no spaces',
      value: { b: 1, a: [2, { d: null, c: true }] },
      text: '{"a":[2,{"c":true,"d":null}],"b":1}',
    },
    { name: 'an empty object', value: {}, text: '{}' },
    { name: 'an empty list', value: [], text: '[]' },
    { name: 'a text with quotes', value: 'say "no"\n', text: String.raw`"say \"no\"\n"` },
    {
      name: 'the least and greatest whole numbers',
      value: [-9007199254740991, 9007199254740991],
      text: '[-9007199254740991,9007199254740991]',
    },
  ])('is $text for $name', ({ value, text }) => {
    expect(canonical(value)).toBe(text);
  });

  test.each([
    { name: '−0', value: -0 },
    { name: 'NaN', value: Number.NaN },
    { name: 'infinity', value: Number.POSITIVE_INFINITY },
    { name: 'a half', value: 0.5 },
    { name: 'a number too large to be exact', value: 2 ** 53 },
    { name: 'undefined', value: undefined },
    { name: 'undefined in a list', value: [undefined] },
    { name: 'undefined in an object', value: { a: undefined } },
    { name: 'a function', value: () => 0 },
    { name: 'a big integer', value: 1n },
    { name: 'a symbol', value: Symbol('s') },
    { name: 'a Map', value: new Map([['a', 1]]) },
    { name: 'a Set', value: new Set([1]) },
    { name: 'a Date', value: new Date(0) },
    { name: 'a typed array', value: new Uint8Array(2) },
  ])('refuses $name', ({ value }) => {
    expect(() => canonical(value)).toThrow(/^Not /);
    expect(() => canonical({ deep: [value] })).toThrow(/^Not /);
  });

  test('is the same whatever order keys were set in, and different for different data', () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      .map(
        (value) =>
          JSON.parse(
            JSON.stringify(value).replaceAll(/-?\d+(\.\d+)?(e[+-]?\d+)?/gi, '7'),
          ) as unknown,
      );
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, part]) => [key, turned(part)]),
      );
    };
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(value);
      }),
    );
  });
});

describe('the hash', () => {
  test.each([
    { parts: [''], text: '""' },
    { parts: [{ b: 2, a: 1 }], text: '{"a":1,"b":2}' },
    { parts: ['previous', [], { x: 'ß' }], text: '"previous"\n[]\n{"x":"ß"}' },
  ])('of $parts is the SHA-256 of their canonical text', ({ parts, text }) => {
    expect(hashOf(...parts)).toBe(sha(text));
  });

  test('of a value is what sha256sum says of it', () => {
    expect(hashOf('paper', 1)).toBe(
      '6d3deacee8ba25bd9e56b33596cd6da4bc5239cff18074b1c494a0bb006743f9',
    );
  });
});

describe('the chain', () => {
  const run = playByDoctrines({ seed: 'chain', weeks: 3 }, STAND_BY);
  const { header, turns } = run.record;

  test('begins with the header, the seed in it', () => {
    expect(firstLink(header)).toBe(hashOf(header));
    expect(canonical(header)).toContain('"seed":"chain"');
    expect(firstLink({ ...header, seed: 'chair' })).not.toBe(firstLink(header));
  });

  test('takes each link from the link before, the orders and the state', () => {
    let previous = firstLink(header);
    for (const [index, turn] of turns.entries()) {
      const state = run.states[index + 1] ?? currentState(run);
      expect(turn.hash).toBe(nextLink(previous, turn.orders, state));
      previous = turn.hash;
    }
  });

  const state = currentState(openRun({ seed: 'chain' }));
  const link = nextLink('before', NO_ORDERS, state);
  test.each([
    { name: 'the link before', other: nextLink('behind', NO_ORDERS, state) },
    {
      name: 'an order',
      other: nextLink(
        'before',
        { ...NO_ORDERS, tehran: [{ order: 'reassure', target: 'kh', reason: 'keep-the-network' }] },
        state,
      ),
    },
    {
      name: 'one point of one meter',
      other: nextLink(
        'before',
        NO_ORDERS,
        changed(state, (copy) => void (copy.world.gaza += 1)),
      ),
    },
  ])('changes with $name', ({ other }) => {
    expect(other).not.toBe(link);
  });
});
