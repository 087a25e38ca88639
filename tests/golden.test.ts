// Golden records: each plays again to the same hashes. After a wanted change of rules or scenario: npm run golden.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { SEATS, type SeatId } from '../src/model/ids.ts';
import { firstLink, nextLink, type RunRecord } from '../src/run/record.ts';
import { parseRecord, replay } from '../src/run/verify.ts';
import { doctrinesOf } from '../src/seats/all-doctrines.ts';
import { findScenario, SCENARIO, SCENARIO_ID } from './support/game.ts';

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
  test('are one for each pairing of playing and standing by, for each pairing of doctrines and for each variant', () => {
    const idle = [
      'all-play',
      ...[1, 2, 3, 4, 5, 6, 7].map(
        (bits) => `${SEATS.filter((_, at) => bits & (1 << at)).join('-')}-stand-by`,
      ),
    ];
    const variants = SCENARIO.variants
      .map((variant) => variant.id)
      .filter((id) => id !== 'baseline');
    const own = (seat: SeatId): string[] =>
      doctrinesOf(seat)
        .map((doctrine) => doctrine.id)
        .filter((id) => id !== 'stand-by');
    const pairs = own('washington').flatMap((one) =>
      own('tehran').map((other) => `${one}.${other}`),
    );
    const expected = [...[...idle, ...pairs].map((name) => `baseline.${name}`), ...variants].map(
      (name) => `${SCENARIO_ID}.${name}.json`,
    );
    expect({ hint: AGAIN, files: FILES }).toEqual({ hint: AGAIN, files: expected.toSorted() });
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
