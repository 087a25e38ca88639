// Where a class is kept in the browser: no two windows give a room the same place.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { browserClassKeeping } from '../src/platform/class-keeping.ts';

beforeEach(() => void vi.stubGlobal('BroadcastChannel', undefined));
afterEach(() => void vi.unstubAllGlobals());

test('windows that know the same rooms give other places, each above the last', () => {
  const [one, other] = [browserClassKeeping(), browserClassKeeping()];
  const places = Array.from({ length: 50 }, () => [one.placeAfter(7), other.placeAfter(7)]).flat();
  expect(new Set(places).size).toBe(places.length);
  expect(places.every((place) => Number.isSafeInteger(place) && place > 7)).toBe(true);
});

test('a class of a thousand rooms has places in the order in which they came in', () => {
  const keeping = browserClassKeeping();
  let last = 0;
  for (let n = 0; n < 1000; n++) {
    const next = keeping.placeAfter(last);
    expect(next).toBeGreaterThan(last);
    expect(Number.isSafeInteger(next)).toBe(true);
    last = next;
  }
});

test('a browser that forbids the way to other windows keeps a class all the same', () => {
  vi.stubGlobal('BroadcastChannel', function forbidden() {
    throw new Error('forbidden');
  });
  const keeping = browserClassKeeping();
  keeping.watch(() => undefined);
  expect(keeping.placeAfter(0)).toBeGreaterThan(0);
});
