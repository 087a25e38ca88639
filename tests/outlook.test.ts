// Where this is heading: an own forecast is three words that add up to 100, and the model's odds never come before it.
import { describe, expect, test } from 'vitest';
import type { Odds } from '../src/analysis/odds.ts';
import {
  LIKELIHOODS,
  outlookPicture,
  picksPercents,
  type Likelihood,
} from '../src/app/outlook-rows.ts';
import { COURSES } from '../src/app/assumption-rows.ts';
import type { Outlook } from '../src/app/state.ts';

function odds(escalation: number, sporadic: number, easing: number): Odds {
  const share = (count: number) => ({ count, error: 14 });
  const band = { sum: 0, low: 0, high: 0 };
  return {
    seat: 'baghdad',
    week: 3,
    weeks: 4,
    runs: escalation + sporadic + easing,
    trajectories: {
      escalation: share(escalation),
      sporadic: share(sporadic),
      'de-escalation': share(easing),
    },
    nextWeek: band,
    attacks: band,
    figure: { kind: 'meter', id: 'sword', band },
  } as unknown as Odds;
}

const own = { week: 3, percents: { escalation: 10, sporadic: 60, 'de-escalation': 30 } };
const EMPTY: Outlook = { asks: false, own: null, odds: null, done: false, before: null };

describe('the own forecast', () => {
  test.each<readonly [Likelihood, Likelihood, Likelihood, readonly number[]]>([
    ['maybe', 'maybe', 'maybe', [34, 33, 33]],
    ['hardly', 'hardly', 'hardly', [34, 33, 33]],
    ['hardly', 'almost-sure', 'hardly', [4, 92, 4]],
    ['unlikely', 'likely', 'unlikely', [16, 68, 16]],
    ['almost-sure', 'almost-sure', 'hardly', [49, 49, 2]],
  ])('%s, %s, %s', (escalation, sporadic, easing, expected) => {
    const percents = picksPercents({ escalation, sporadic, 'de-escalation': easing });
    expect(COURSES.map((course) => percents?.[course])).toEqual(expected);
  });

  test('every triple of words adds up to 100, and none of the three is ever nothing', () => {
    for (const escalation of LIKELIHOODS) {
      for (const sporadic of LIKELIHOODS) {
        for (const easing of LIKELIHOODS) {
          const percents = picksPercents({ escalation, sporadic, 'de-escalation': easing });
          const values = Object.values(percents ?? {});
          expect(values.reduce((sum, one) => sum + one, 0)).toBe(100);
          expect(Math.min(...values)).toBeGreaterThan(0);
        }
      }
    }
  });

  test('a stronger word never lowers its own share', () => {
    const shares = LIKELIHOODS.map(
      (escalation) =>
        picksPercents({ escalation, sporadic: 'maybe', 'de-escalation': 'likely' })?.escalation,
    );
    expect(shares).toEqual(shares.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
    expect(new Set(shares).size).toBe(LIKELIHOODS.length);
  });

  test('two words are no forecast', () => {
    expect(picksPercents({ escalation: 'likely', sporadic: 'maybe' })).toBeNull();
    expect(picksPercents({})).toBeNull();
  });
});

describe('the outlook', () => {
  test('while the own forecast is asked for, no figure of the model is in it', () => {
    const picture = outlookPicture(
      { ...EMPTY, asks: true, odds: odds(210, 580, 210), before: odds(170, 600, 230) },
      'normal',
    );
    expect(picture.stage).toBe('ask');
    expect(picture.runs).toBe(0);
    for (const { percent, error, change } of picture.rows) {
      expect([percent, error, change]).toEqual([null, null, null]);
    }
  });

  test('in an exam the model’s odds are never in it, whatever there is; the own forecast is', () => {
    const picture = outlookPicture({ ...EMPTY, own, odds: odds(210, 580, 210) }, 'exam');
    expect(picture.stage).toBe('off');
    expect(picture.rows.map((row) => [row.percent, row.own])).toEqual([
      [null, 10],
      [null, 60],
      [null, 30],
    ]);
  });

  test('before the first figure it waits', () => {
    expect(outlookPicture(EMPTY, 'normal').stage).toBe('waiting');
  });

  test('each row has odds, sampling error, points since last week, and the own figure', () => {
    const picture = outlookPicture(
      { ...EMPTY, own, odds: odds(210, 580, 210), before: odds(170, 600, 230) },
      'normal',
    );
    expect(picture).toMatchObject({ stage: 'odds', runs: 1000, weeks: 4, ownWeek: 4 });
    expect(picture.rows).toEqual([
      { course: 'escalation', percent: 21, error: 14, change: 4, own: 10 },
      { course: 'sporadic', percent: 58, error: 14, change: -2, own: 60 },
      { course: 'de-escalation', percent: 21, error: 14, change: -2, own: 30 },
    ]);
  });

  test('without odds of the week before no change is told', () => {
    const picture = outlookPicture({ ...EMPTY, odds: odds(1, 1, 1) }, 'open');
    expect(picture.rows.map(({ percent, change }) => [percent, change])).toEqual([
      [34, null],
      [33, null],
      [33, null],
    ]);
  });
});
