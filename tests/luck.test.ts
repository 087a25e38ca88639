// Luck or judgement: a run among runs with its own orders and other luck, the same from any hands, and told at the debrief.
import { describe, expect, test } from 'vitest';

import { openedRun } from '../src/app/play/end-of-run.ts';
import { createLuckDesk, luckQuestionOf } from '../src/app/play/luck-desk.ts';
import { luckRows, verdictBand } from '../src/app/luck-rows.ts';
import { createLuckPort } from '../src/app/trial-asker.ts';
import {
  luckOf,
  luckSeed,
  placeOf,
  playLuck,
  type Luck,
} from '../src/analysis/luck-or-judgement.ts';
import { SEATS } from '../src/model/ids.ts';
import { verdictsOf } from '../src/model/objectives.ts';
import { currentState, type Run } from '../src/run/play.ts';
import { playByDoctrines, shipped } from './support/game.ts';

const SCENARIO = shipped('exchanging-roles');
const [VARIANT] = SCENARIO.variants;
if (!VARIANT) throw new Error('no variant');
const { doctrines } = VARIANT;

/** A run of eight weeks by doctrines. */
function runUnder(seed: string): Run {
  return playByDoctrines({ scenario: SCENARIO.id, seed, weeks: 8 }, doctrines);
}

const RUN = runUnder('own luck');
const QUESTION = luckQuestionOf({ run: RUN, scenario: SCENARIO });

describe('the place of a number among others', () => {
  test.each([
    { own: 5, others: [1, 2, 3, 4, 6, 7, 8, 9], percentile: 50, unusual: 'no' },
    { own: 0, others: [1, 2, 3, 4], percentile: 0, unusual: 'low' },
    { own: 9, others: [1, 2, 3, 4], percentile: 100, unusual: 'high' },
    { own: 3, others: [3, 3, 3, 3], percentile: 50, unusual: 'no' },
  ])('$own among $others', ({ own, others, percentile, unusual }) => {
    expect(placeOf(own, others)).toMatchObject({ percentile, unusual });
  });
});

describe('the runs with other luck', () => {
  test('are the same from one hand and from several, in any order', () => {
    const whole = luckOf(QUESTION, SCENARIO, RUN, [playLuck(QUESTION, SCENARIO, 1, 12)]);
    const parts = [9, 1, 5].map((from) => playLuck(QUESTION, SCENARIO, from, 4));
    expect(luckOf(QUESTION, SCENARIO, RUN, parts)).toEqual(whole);
  });

  test('are refused with a gap in them', () => {
    const [first, third] = [1, 9].map((from) => playLuck(QUESTION, SCENARIO, from, 4));
    if (!first || !third) throw new Error('no chunks');
    expect(() => luckOf(QUESTION, SCENARIO, RUN, [first, third])).toThrow(/run 5 is missing/);
  });

  test('differ from the recorded one in their luck alone: under the same seed they are it', () => {
    // Orders as recorded, all of them legal, under the seed of the first run of other luck.
    const recorded = runUnder(luckSeed(1));
    const question = luckQuestionOf({ run: recorded, scenario: SCENARIO });
    const { run } = luckOf(question, SCENARIO, recorded, [playLuck(question, SCENARIO, 1, 1)]);
    const verdicts = verdictsOf(currentState(recorded));
    for (const seat of SEATS) {
      for (const [aim, value] of Object.entries(verdicts[seat])) {
        expect(run[`verdict.${seat}.${aim}`], `${seat} ${aim}`).toMatchObject({
          own: value,
          p50: value,
        });
      }
    }
  });

  test('hang on the orders: without any they end otherwise', () => {
    const none = { ...QUESTION, orders: [] };
    const finals = (question: typeof QUESTION) => [...playLuck(question, SCENARIO, 1, 8).final];
    expect(finals(none)).not.toEqual(finals(QUESTION));
  });
});

describe('at the debrief', () => {
  test('the desk tells of the first hundred and of all, and the rows give a band for every aim', async () => {
    const told: Luck[] = [];
    const port = createLuckPort({
      hands: () => [
        (question, scenario, from, runs) =>
          Promise.resolve(playLuck(question, scenario, from, runs)),
      ],
      pause: () => Promise.resolve(),
      terminate: () => undefined,
    });
    await new Promise<void>((resolve) => {
      const desk = createLuckDesk(port, (luck) => {
        told.push(luck);
        if (luck.runs === 500) resolve();
      });
      desk.weigh({ run: RUN, scenario: SCENARIO } as Parameters<typeof desk.weigh>[0]);
    });
    expect(told.map(({ runs }) => runs)).toEqual([100, 200, 400, 500]);

    const end = { ...openedRun({ run: RUN, forecasts: {} }), luck: told.at(-1) ?? null };
    for (const seat of SEATS) {
      for (const [aim, value] of Object.entries(end.verdicts[seat])) {
        const band = verdictBand(end, seat, aim);
        if (!band) throw new Error(`${seat} ${aim} has no band`);
        expect(band.p5).toBeLessThanOrEqual(band.p95);
        const side = value < band.p5 ? 'low' : value > band.p95 ? 'high' : 'no';
        expect(band.unusual).toBe(side);
      }
    }
    const rows = luckRows(end);
    expect(rows?.runs).toBe(500);
    const sum = rows?.spread.reduce((total, { percent }) => total + percent, 0) ?? 0;
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(1);
  });

  test('nothing is said before anything was reckoned', () => {
    const end = openedRun({ run: RUN, forecasts: {} });
    expect(luckRows(end)).toBeNull();
    expect(verdictBand(end, 'baghdad', 'monopoly')).toBeNull();
  });
});
