// Where the time of an ensemble goes: a profile is taken apart so that nothing is lost and nothing counts twice.
import { describe, expect, test } from 'vitest';

import { partOfFile, timesOf, type Frame, type Samples } from '../bench/profile.ts';

function node(id: number, functionName: string, children: number[] = []): Samples['nodes'][number] {
  return { id, callFrame: { functionName, url: '', lineNumber: 0, columnNumber: 0 }, children };
}

const NODES = [
  node(1, '(root)', [2, 7]),
  node(2, 'playChunk', [3, 5]),
  node(3, 'stepOne', [4]),
  node(4, 'roundDiv', [6]),
  node(5, 'roundDiv'),
  node(6, 'stepOne'),
  node(7, '(idle)'),
];
const partOf = ({ functionName }: Frame): string | null =>
  ({ playChunk: 'counting', stepOne: 'step' })[functionName] ?? null;

describe('a profile', () => {
  test('counts a helper to whoever calls it, and what nobody calls to the rest', () => {
    const times = timesOf(
      { nodes: NODES, samples: [4, 5, 7, 2], timeDeltas: [30, 20, 40, 10] },
      partOf,
    );
    expect(times).toEqual([
      { part: 'The rest', self: 40, inclusive: 40 },
      { part: 'counting', self: 30, inclusive: 60 },
      { part: 'step', self: 30, inclusive: 30 },
    ]);
  });

  test('counts a part once where it calls itself', () => {
    const times = timesOf({ nodes: NODES, samples: [6], timeDeltas: [10] }, partOf);
    expect(times.map(({ part, inclusive }) => [part, inclusive])).toEqual([
      ['step', 100],
      ['counting', 100],
    ]);
  });

  test('adds up to a hundred, with every sample in it', () => {
    const samples = [2, 3, 4, 5, 6, 7, 1, 3];
    const times = timesOf({ nodes: NODES, samples, timeDeltas: [3, 1, 4, 1, 5, 9, 2, 6] }, partOf);
    expect(times.reduce((sum, { self }) => sum + self, 0)).toBeCloseTo(100, 9);
    for (const { self, inclusive } of times) expect(inclusive).toBeGreaterThanOrEqual(self);
  });

  test('of nothing is empty', () => {
    expect(timesOf({ nodes: NODES }, partOf)).toEqual([]);
  });
});

describe('the part of a file', () => {
  test.each([
    ['../../src/model/steps/09-attacks.ts', 'Step 9: attacks'],
    ['../../src/model/steps/01-calendar.ts', 'Step 1: calendar and events'],
    ['../../src/model/faction/terms.ts', 'Weighings of the factions'],
    ['../../src/seats/tehran-reading.ts', 'Doctrines of Tehran'],
    ['../../src/seats/washington-pressure.ts', 'Doctrines of Washington'],
    ['../../src/seats/doctrine.ts', 'Choice among wishes'],
    ['../../src/model/orders/baghdad-force.ts', 'Orders carried out and blocked'],
    ['../../src/model/meters.ts', 'Ledger'],
    ['../../node_modules/seedrandom/lib/tychei.js', 'Luck'],
    ['../../src/analysis/quantities.ts', 'Counting'],
    ['../../src/analysis/ensemble.ts', 'The loop over runs and weeks'],
  ])('%s is of %s', (file, part) => {
    expect(partOfFile(file)).toBe(part);
  });

  test.each(['../../src/model/numbers.ts', '../../src/model/orders/all-orders.ts', 'node:fs'])(
    '%s is a helper of all',
    (file) => {
      expect(partOfFile(file)).toBeNull();
    },
  );
});
