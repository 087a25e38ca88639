// What computer players read is what everybody else's view says: the same names, the same values, from any state.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SEATS } from '../src/model/ids.ts';
import { findIllegal, orderOptions } from '../src/model/legal.ts';
import { sightFor } from '../src/model/sight.ts';
import { viewFor } from '../src/model/view.ts';
import { doctrinesOf } from '../src/seats/all-doctrines.ts';
import { chooseOrders } from '../src/seats/doctrine.ts';
import { anyState } from './support/any-state.ts';

/** What `other` answers to every name in `model`, name by name, however it keeps it. */
function answersTo(model: unknown, other: unknown): unknown {
  if (Array.isArray(model)) {
    const list = other as readonly unknown[];
    return list.length === model.length
      ? model.map((part, at) => answersTo(part, list[at]))
      : `${list.length} in the place of ${model.length}`;
  }
  if (typeof model !== 'object' || model === null) return other;
  return Object.fromEntries(
    Object.entries(model).map(([key, part]) => [
      key,
      answersTo(part, (other as Readonly<Record<string, unknown>>)[key]),
    ]),
  );
}

/** Every name that a sight answers to: its own fields, and what it works out when it is asked. */
function namesOf(sight: object): string[] {
  const kind: object = Object.getPrototypeOf(sight) as object;
  const worked = Object.getOwnPropertyNames(kind).filter((name) => name !== 'constructor');
  return [...Object.getOwnPropertyNames(sight), ...worked];
}

describe.each(SEATS)('the sight of %s', (seat) => {
  test('answers as its view does, from any state', () => {
    const property = fc.property(anyState, ({ state, content }) => {
      const view = viewFor(state, seat, content);
      const plain = JSON.parse(JSON.stringify(view)) as unknown;
      expect(answersTo(plain, sightFor(state, seat, content))).toEqual(plain);
    });
    fc.assert(property, { numRuns: 120 });
  });

  test('has nothing on its surface that the view has not', () => {
    const property = fc.property(anyState, ({ state, content }) => {
      const sight = sightFor(state, seat, content);
      const view = viewFor(state, seat, content);
      expect(namesOf(sight).toSorted()).toEqual(Object.keys(view).toSorted());
      expect(Object.keys(sight.world).toSorted()).toEqual(Object.keys(view.world).toSorted());
      expect(sight.world).not.toHaveProperty('deterrence');
      expect(sight.world).not.toHaveProperty('pressure');
      expect(sight.estimates).not.toHaveProperty('factions');
    });
    fc.assert(property, { numRuns: 20 });
  });

  test('leads every doctrine to the orders that the view leads it to, all of them legal', () => {
    const property = fc.property(anyState, ({ state, content }) => {
      const view = viewFor(state, seat, content);
      for (const doctrine of doctrinesOf(seat)) {
        const orders = chooseOrders(doctrine, sightFor(state, seat, content));
        expect(orders).toEqual(chooseOrders(doctrine, view));
        expect(findIllegal(view, orders)).toBeNull();
      }
      expect(orderOptions(sightFor(state, seat, content))).toEqual(orderOptions(view));
    });
    fc.assert(property, { numRuns: 60 });
  });
});
