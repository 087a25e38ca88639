// Days without a clock: the calendar of the rules against JavaScript's own.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { civilOf, dayOf, isoOf } from '../src/model/calendar-day.ts';

const DAY = 86400000;
const anyDay = fc.integer({ min: -700000, max: 2900000 });

describe('a day number', () => {
  test('is the same civil date as in JavaScript, from the year 54 to 9900', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('comes back from its civil date', () => {
    fc.assert(
      fc.property(anyDay, (day) => dayOf(civilOf(day)) === day),
      { numRuns: 3000 },
    );
  });

  test('is right on every day of the years played', () => {
    for (
      let day = dayOf({ year: 2019, month: 12, day: 1 });
      day <= dayOf({ year: 2025, month: 12, day: 31 });
      day++
    ) {
      expect(isoOf(day)).toBe(new Date(day * DAY).toISOString().slice(0, 10));
    }
  });

  test.each([
    { name: 'the first day', iso: '1970-01-01', day: 0 },
    { name: 'a leap day', iso: '2024-02-29', day: 19782 },
    { name: 'the start of era-of-divisions', iso: '2024-03-18', day: 19800 },
    { name: 'no leap day in 1900', iso: '1900-03-01', day: -25508 },
    { name: 'a leap day in 2000', iso: '2000-02-29', day: 11016 },
    { name: 'the last day of a year', iso: '2020-12-31', day: 18627 },
  ])('is right for $name', ({ iso, day }) => {
    expect(isoOf(day)).toBe(iso);
    expect(Date.parse(iso) / DAY).toBe(day);
  });
});
