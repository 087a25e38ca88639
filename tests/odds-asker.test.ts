// Asking for odds: the same figures on any hands and in any order of arrival, called off at once, and played on the page where workers fail.
import { describe, expect, test } from 'vitest';

import { plainView, type OddsQuestion } from '../src/analysis/odds-question.ts';
import { playTrials, type OddsChunk } from '../src/analysis/odds-trials.ts';
import { mergeOdds, type Odds } from '../src/analysis/odds.ts';
import { createOddsPort } from '../src/app/trial-asker.ts';
import type { OddsCrew, OddsHand } from '../src/app/odds-port.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState } from '../src/run/play.ts';
import { openRun, SCENARIO } from './support/game.ts';

const RUN = openRun({ seed: 'asked' });
const QUESTION: OddsQuestion = {
  scenario: SCENARIO.id,
  variant: 'baseline',
  assumptions: {},
  view: plainView(viewFor(currentState(RUN), 'baghdad', RUN.content)),
  draft: [],
};

/** Trials played once and for all, so that the tests of order cost nothing. */
const PLAYED = playTrials(QUESTION, SCENARIO, 1, 225);
function cut(from: number, runs: number): OddsChunk {
  const part = <T extends { slice(from: number, to: number): T }>(column: T): T =>
    column.slice(from - 1, from - 1 + runs);
  const { trajectory, nextWeek, attacks, figure } = PLAYED;
  return {
    from,
    runs,
    trajectory: part(trajectory),
    nextWeek: part(nextWeek),
    attacks: part(attacks),
    figure: part(figure),
  };
}
const quick: OddsHand = (_question, _scenario, from, runs) => Promise.resolve(cut(from, runs));

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const crewOf = (...hands: readonly OddsHand[]): OddsCrew => ({
  hands: () => hands,
  pause: tick,
  terminate: () => undefined,
});

interface Asked {
  readonly told: Odds[];
  readonly failures: unknown[];
  /** Whether the last figure has been told, or the failure. */
  over: boolean;
  readonly cancel: () => void;
}

function ask(crew: OddsCrew, runs: number, question = QUESTION): Asked {
  const asked = { told: [] as Odds[], failures: [] as unknown[], over: false };
  const asking = createOddsPort(crew).ask(
    question,
    SCENARIO,
    {
      tell: (odds, done) => {
        asked.told.push(odds);
        asked.over = done;
      },
      failed: (error) => {
        asked.failures.push(error);
        asked.over = true;
      },
    },
    runs,
  );
  return Object.assign(asked, { cancel: () => asking.cancel() });
}

async function untilOver(asked: Asked): Promise<Asked> {
  while (!asked.over) await tick();
  return asked;
}

function expected(runs: number): Odds {
  return mergeOdds(QUESTION, [cut(1, runs)]);
}

/** A hand whose chunks wait until they are let go, in any order. */
function slowHand(): { readonly hand: OddsHand; readonly held: (() => void)[] } {
  const held: (() => void)[] = [];
  return {
    held,
    hand: async (...chunk) => {
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
      return quick(...chunk);
    },
  };
}

describe('a question', () => {
  test('is answered after the first fifty trials, then by twice as many, and with all', async () => {
    const { told } = await untilOver(ask(crewOf(quick), 225));
    expect(told.map(({ runs }) => runs)).toEqual([50, 100, 200, 225]);
    expect(told[0]).toEqual(expected(50));
    expect(told.at(-1)).toEqual(mergeOdds(QUESTION, [PLAYED]));
  });

  test('is not answered before the asking returns', () => {
    expect(ask(crewOf(quick), 50).told).toEqual([]);
  });

  test('of fewer trials than a first answer is answered once', async () => {
    const { told } = await untilOver(ask(crewOf(quick), 30));
    expect(told).toEqual([expected(30)]);
  });

  test('is answered the same whatever chunk comes first', async () => {
    const hands = Array.from({ length: 9 }, slowHand);
    const asked = ask(crewOf(...hands.map(({ hand }) => hand)), 225);
    // All nine chunks are out; the last comes in first, and nothing is told before the front is there.
    for (const { held } of hands.toReversed().slice(0, 8)) {
      held.shift()?.();
      await tick();
    }
    expect(asked.told).toEqual([]);
    hands[0]?.held.shift()?.();
    await untilOver(asked);
    expect(asked.told).toEqual([mergeOdds(QUESTION, [PLAYED])]);
  });

  test('called off is told nothing more, and no further chunk is dealt out', async () => {
    const { hand, held } = slowHand();
    const asked = ask(crewOf(hand), 225);
    held.shift()?.();
    await tick();
    asked.cancel();
    held.shift()?.();
    await tick();
    await tick();
    expect(asked.told).toEqual([]);
    expect(held).toEqual([]);
  });

  test('called off leaves the hands to the next one', async () => {
    const { hand, held } = slowHand();
    const port = createOddsPort(crewOf(hand));
    const told: string[] = [];
    const askFor = (name: string): { cancel(): void } =>
      port.ask(
        QUESTION,
        SCENARIO,
        { tell: ({ runs }) => told.push(`${name} ${runs}`), failed: () => told.push('failed') },
        50,
      );
    const first = askFor('first');
    askFor('second');
    first.cancel();
    for (let n = 0; n < 3; n++) {
      held.shift()?.();
      await tick();
    }
    expect(told).toEqual(['second 50']);
  });
});

describe('where workers fail', () => {
  const broken: OddsHand = () => Promise.reject(new Error('broken'));

  test('none at all: the page plays the trials itself', async () => {
    const { told } = await untilOver(ask(crewOf(), 60));
    expect(told).toEqual([expected(50), expected(60)]);
  });

  test('all of them: the page plays what they gave back', async () => {
    const { told, failures } = await untilOver(ask(crewOf(broken, broken), 60));
    expect(told.at(-1)).toEqual(expected(60));
    expect(failures).toEqual([]);
  });

  test('one of two: the odds are the same', async () => {
    const { told } = await untilOver(ask(crewOf(broken, quick), 100));
    expect(told.at(-1)).toEqual(expected(100));
  });

  test('one that breaks later and is gone: the odds are the same', async () => {
    let left = 2;
    const hands: OddsHand[] = [];
    hands.push(async (...chunk) => {
      left -= 1;
      if (left >= 0) return quick(...chunk);
      hands.length = 0;
      throw new Error('broke');
    });
    const crew: OddsCrew = { hands: () => hands, pause: tick, terminate: () => undefined };
    const { told } = await untilOver(ask(crew, 100));
    expect(told.map(({ runs }) => runs)).toEqual([50, 100]);
    expect(told.at(-1)).toEqual(expected(100));
  });

  test('a question that cannot be played anywhere is told, once', async () => {
    const question = { ...QUESTION, variant: 'none' };
    const away: OddsHand = (...chunk) =>
      new Promise((resolve) => {
        resolve(playTrials(...chunk));
      });
    for (const crew of [crewOf(away, away), crewOf()]) {
      const { told, failures } = await untilOver(ask(crew, 100, question));
      await tick();
      expect(told).toEqual([]);
      expect(failures.map(String)).toEqual([expect.stringContaining('no odds')]);
    }
  });
});
