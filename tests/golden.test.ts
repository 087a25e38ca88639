// Golden records: each plays again to the same hashes. After a wanted change of rules or scenario: npm run golden.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { firstLink, nextLink, type RunRecord } from '../src/run/record.ts';
import { parseRecord, replay } from '../src/run/verify.ts';
import { findScenario, SCENARIO_IDS, shipped } from './support/game.ts';

const FOLDER = new URL('golden/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .toSorted();
const AGAIN =
  'The rules or the scenario changed; if that is wanted, write the records anew with: npm run golden';

function recordOf(file: string): RunRecord {
  const read = parseRecord(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem)}`);
  return read.value;
}

describe('the golden records', () => {
  test('are every scenario in every variant and as recorded, and some mixes and assumptions', () => {
    const own = SCENARIO_IDS.flatMap((id) => [
      ...shipped(id).variants.map((variant) => `${id}.${variant.id}.json`),
      `${id}.as-recorded.json`,
    ]);
    expect({ hint: AGAIN, missing: own.filter((file) => !FILES.includes(file)) }).toEqual({
      hint: AGAIN,
      missing: [],
    });
    const others = FILES.filter((file) => !own.includes(file)).map(recordOf);
    expect(others.length).toBeGreaterThanOrEqual(5);
    expect(others.some((record) => Object.keys(record.header.assumptions).length > 0)).toBe(true);
  });

  test('are not all one story: their last hashes differ', () => {
    const last = FILES.map((file) => recordOf(file).turns.at(-1)?.hash);
    expect(new Set(last).size).toBe(FILES.length);
  });

  test.each(FILES)('%s plays again to the same hashes, every week', (file) => {
    const record = recordOf(file);
    const again = replay(record, findScenario);
    expect(again.ok ? null : { hint: AGAIN, problem: again.problem }).toBeNull();
    expect(record.turns.length).toBeGreaterThan(0);
  });

  test.each(FILES)('another seed alters every link of %s', (file) => {
    const record = recordOf(file);
    const again = replay(record, findScenario);
    if (!again.ok) throw new Error(AGAIN);
    let link = firstLink({ ...record.header, seed: `${record.header.seed}.` });
    // With the same orders and the very same states, the seed in the first link reaches every later one.
    const kept = record.turns.filter(({ orders, hash }, index) => {
      const state = again.value.states[index + 1];
      if (!state) throw new Error('a week without a state');
      link = nextLink(link, orders, state);
      return link === hash;
    });
    expect(kept).toEqual([]);
  });
});
