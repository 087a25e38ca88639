// What is left out: every limit has its words and rests on facts that exist, and docs/limits.md is the same. After a wanted change: UPDATE=1 npx vitest run tests/limits.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findFact } from '../src/facts/facts.ts';
import { LIMIT_GROUPS, limitsPage } from '../src/text/limits.ts';
import { EN_LIMITS } from '../src/text/messages-en-limits.ts';
import { EN } from '../src/text/messages-en.ts';
import { ROOT } from './support/game.ts';

const FILE = new URL('docs/limits.md', ROOT);
const ITEMS = LIMIT_GROUPS.flatMap(({ id, items }) =>
  items.map((item) => ({ ...item, key: `limits.${id}.${item.id}` })),
);

describe('what is left out', () => {
  test('is at least twenty things, and something in every group', () => {
    expect(ITEMS.length).toBeGreaterThanOrEqual(20);
    expect(LIMIT_GROUPS.filter(({ items }) => items.length === 0)).toEqual([]);
    expect(new Set(ITEMS.map(({ key }) => key)).size).toBe(ITEMS.length);
  });

  test('has a text for every group and item, and no text beside them', () => {
    const keys = [
      'limits.title',
      'limits.about',
      'limits.facts',
      ...LIMIT_GROUPS.map(({ id }) => `limits.${id}.title`),
      ...ITEMS.map(({ key }) => key),
    ];
    const order = (one: string, other: string): number => (one < other ? -1 : 1);
    expect(Object.keys(EN_LIMITS).toSorted(order)).toEqual(keys.toSorted(order));
    expect(keys.filter((key) => EN[key] === undefined)).toEqual([]);
  });

  test('says so in whole sentences', () => {
    const loose = ITEMS.filter(({ key }) => !/^\p{Lu}.{20,}\.$/u.test(EN_LIMITS[key] ?? ''));
    expect(loose.map(({ key }) => key)).toEqual([]);
  });

  test('names only facts that exist, none twice, and one for every slip of a source', () => {
    const lost = ITEMS.flatMap(({ key, facts }) =>
      facts.filter((id) => findFact(id) === undefined).map((id) => `${key}: ${id}`),
    );
    expect(lost).toEqual([]);
    const twice = ITEMS.filter(({ facts }) => new Set(facts).size !== facts.length);
    expect(twice).toEqual([]);
    const slips = LIMIT_GROUPS.find(({ id }) => id === 'slips')?.items ?? [];
    expect(slips.filter(({ facts }) => facts.length === 0)).toEqual([]);
  });
});

test('docs/limits.md is what these texts make', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, limitsPage());
  const hint = 'after a wanted change: UPDATE=1 npx vitest run tests/limits.test.ts';
  expect({ hint, page: readFileSync(FILE, 'utf8') }).toEqual({ hint, page: limitsPage() });
});
