// The odds of two lines side by side: the same state has the same figures to the bit, asked once, in the order of the weeks, and called off when the comparison is closed.
import { describe, expect, test } from 'vitest';

import { mergeOdds, type Odds } from '../src/analysis/odds.ts';
import type { OddsChunk } from '../src/analysis/odds-trials.ts';
import {
  oddsRows,
  widestShift,
  type ComparedOdds,
  type OddsPair,
} from '../src/app/board/compare-odds.ts';
import type { OddsPort } from '../src/app/odds-port.ts';
import type { PlaySession } from '../src/app/play/play.ts';
import { createOddsPort } from '../src/app/trial-asker.ts';
import { TRAJECTORIES, type SeatId } from '../src/model/ids.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState } from '../src/run/play.ts';
import { openRun, SCENARIO_IDS, shipped } from './support/game.ts';
import { begun, NO_ODDS } from './support/session.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const WEEKS = 8;
const FORK = 3;
const SHORT = { scenario: 'exchanging-roles', weeks: WEEKS, seed: 'board' } as const;
const BRANCH = [{ order: 'guard-missions', target: null, reason: 'protect-lives' }];

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Trials on this thread, thirty where two hundred are asked for. */
function quickPort(): OddsPort {
  const inner = createOddsPort({ hands: () => [], pause: tick, terminate: () => undefined });
  return { ask: (question, scenario, answers) => inner.ask(question, scenario, answers, 30) };
}

function lineOf(session: PlaySession): string {
  const { game } = session.store.get();
  if (!game) throw new Error('no game');
  return game.board.line;
}

/** A game played to its end under an odds port, and a branch of it. */
async function twoLines(odds: OddsPort, choices: Parameters<typeof begun>[1] = {}) {
  const { session } = await begun(SCENARIOS, { ...SHORT, ...choices }, { odds });
  session.addOrder('condemn', null);
  for (let step = 0; step < 40 && !session.store.get().game?.end; step++) session.seal();
  session.goOn();
  await session.settled();
  const one = lineOf(session);
  const other = session.branchWeek(one, FORK, { baghdad: BRANCH }, 'doctrines');
  if (other === null) throw new Error('no branch');
  return { session, one, other };
}

/** What a comparison comes to when every state is known. */
function whole(
  session: PlaySession,
  one: string,
  other: string,
  seat: SeatId,
): Promise<{ readonly last: ComparedOdds; readonly told: readonly ComparedOdds[] }> {
  return new Promise((resolve, reject) => {
    const told: ComparedOdds[] = [];
    const asked = session.compareOdds(one, other, seat, (odds) => {
      told.push(odds);
      if (odds.reckoned === odds.all) resolve({ last: odds, told });
    });
    if (!asked) reject(new Error('not to be seen'));
  });
}

const figuresOf = (odds: Odds | null): unknown =>
  odds && { ...odds, trials: Object.values(odds.trials).map(String) };

describe('the odds of two lines', () => {
  test('are those of one state at the fork, and come in from there week by week', async () => {
    const { session, one, other } = await twoLines(quickPort());
    const { last, told } = await whole(session, one, other, 'baghdad');
    expect(oddsRows(last).map(({ week }) => week)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(last.failed).toBe(false);
    const [fork, next] = last.pairs;
    expect(fork?.one).not.toBeNull();
    expect(figuresOf(fork?.one ?? null)).toEqual(figuresOf(fork?.other ?? null));
    expect(figuresOf(next?.one ?? null)).not.toEqual(figuresOf(next?.other ?? null));
    // The fork is asked about once, every later week once in each line; nothing is ahead of the last.
    expect(last.all).toBe(1 + 2 * (WEEKS - FORK));
    expect(told.map(({ reckoned }) => reckoned)).toEqual(
      Array.from({ length: last.all + 1 }, (_, at) => at),
    );
    expect(told[1]?.pairs[0]?.one).not.toBeNull();
  });

  test('of the same branch twice are the same to the bit, asked anew elsewhere as well', async () => {
    const first = await twoLines(quickPort());
    const itself = await whole(first.session, first.other, first.other, 'tehran');
    expect(itself.last.pairs.map(({ week }) => week).slice(0, 2)).toEqual([1, 2]);
    for (const { one, other } of itself.last.pairs) {
      expect(figuresOf(one)).toEqual(figuresOf(other));
    }
    expect(oddsRows(itself.last).every(({ shift }) => shift?.escalation.by === 0)).toBe(true);
    expect(widestShift(oddsRows(itself.last))).toBeNull();

    const again = await twoLines(quickPort());
    const elsewhere = await whole(again.session, again.other, again.other, 'tehran');
    expect(elsewhere.last.pairs.map(({ one }) => figuresOf(one))).toEqual(
      itself.last.pairs.map(({ one }) => figuresOf(one)),
    );
  });

  test('that are known already are there at once, and asked about no more', async () => {
    const inner = quickPort();
    let asked = 0;
    const port: OddsPort = {
      ask: (...words) => {
        asked += 1;
        return inner.ask(...words);
      },
    };
    const { session, one, other } = await twoLines(port);
    await whole(session, one, other, 'baghdad');
    const before = asked;
    const { told } = await whole(session, other, one, 'baghdad');
    expect(told).toHaveLength(1);
    expect(asked).toBe(before);
    // Another seat knows other things.
    await whole(session, one, other, 'washington');
    expect(asked).toBeGreaterThan(before);
  });

  test('are called off when the comparison is closed: nothing more is told or played', async () => {
    const under: { cancelled: boolean; readonly tell: (odds: Odds, done: boolean) => void }[] = [];
    let counting = false;
    const port: OddsPort = {
      ask: (_question, _scenario, answers) => {
        const tell = (odds: Odds, done: boolean): void => answers.tell(odds, done);
        const job = { cancelled: false, tell };
        if (counting) under.push(job);
        return { cancel: () => (job.cancelled = true) };
      },
    };
    const { session, one, other } = await twoLines(port);
    counting = true;
    const told: ComparedOdds[] = [];
    const asked = session.compareOdds(one, other, 'baghdad', (odds) => told.push(odds));
    expect(under).toHaveLength(1 + 2 * (WEEKS - FORK));
    expect(told).toHaveLength(1);
    asked?.cancel();
    expect(under.every(({ cancelled }) => cancelled)).toBe(true);
    const [first] = under;
    first?.tell(oddsOf([0, 0]), true);
    expect(told).toHaveLength(1);
  });

  test('that fail are told as such, and the others still stand', async () => {
    let failing = false;
    const port: OddsPort = {
      ask: (_question, _scenario, answers) => {
        if (failing) void tick().then(() => answers.failed(new Error('no trials here')));
        return { cancel: () => undefined };
      },
    };
    const { session, one, other } = await twoLines(port);
    failing = true;
    const told: ComparedOdds[] = [];
    session.compareOdds(one, other, 'baghdad', (odds) => told.push(odds));
    await tick();
    await tick();
    expect(told.at(-1)).toMatchObject({ failed: true, reckoned: 0 });
  });

  test('may not be seen while luck is hidden, nor in an exam that is still played', async () => {
    const { session } = await begun(SCENARIOS, { ...SHORT, tempo: 'rewind' }, { odds: NO_ODDS });
    session.seal();
    const line = lineOf(session);
    expect(session.compareOdds(line, line, 'baghdad', () => undefined)).toBeNull();

    const exam = await twoLines(NO_ODDS, { aids: 'exam' });
    const seen = () =>
      exam.session.compareOdds(exam.one, exam.other, 'baghdad', () => undefined) !== null;
    expect(seen()).toBe(true);
    exam.session.playFromWeek(exam.one, 2);
    expect(exam.session.store.get().game?.end).toBeNull();
    expect(seen()).toBe(false);
  });
});

/** Odds of trials that ended in these trajectories, by their places in the list. */
function oddsOf(places: readonly number[], week = 0): Odds {
  const run = openRun({ seed: 'rows' });
  const runs = places.length;
  const chunk: OddsChunk = {
    from: 1,
    runs,
    trajectory: Uint8Array.from(places),
    nextWeek: new Int16Array(runs),
    attacks: new Int16Array(runs),
    figure: new Int16Array(runs),
  };
  const view = { ...viewFor(currentState(run), 'baghdad', run.content), week };
  return mergeOdds({ view }, [chunk]);
}

describe('the rows', () => {
  const escalation = TRAJECTORIES.indexOf('escalation');
  const sporadic = TRAJECTORIES.indexOf('sporadic');
  const calm = oddsOf([...Array<number>(90).fill(sporadic), ...Array<number>(10).fill(escalation)]);
  const hot = oddsOf([...Array<number>(50).fill(sporadic), ...Array<number>(50).fill(escalation)]);
  const pair = (week: number, one: Odds | null, other: Odds | null): OddsPair => ({
    week,
    one,
    other,
  });

  test('are whole per cents that add up, with their error, and how far the lines lie apart', () => {
    const [row] = oddsRows({ pairs: [pair(4, calm, hot)] });
    expect(row?.one?.percents).toEqual({ escalation: 10, sporadic: 90, 'de-escalation': 0 });
    expect(row?.other?.percents).toEqual({ escalation: 50, sporadic: 50, 'de-escalation': 0 });
    expect(row?.one?.errors).toEqual({ escalation: 3, sporadic: 3, 'de-escalation': 1 });
    // Forty trials of a hundred moved, all in one direction: √(0.4 − 0.16) / 10.
    expect(row?.shift?.escalation).toEqual({ by: 40, error: 5 });
    expect(row?.shift?.['de-escalation']).toEqual({ by: 0, error: 0 });
  });

  test('leave out a week without odds, and hold a line that has ended apart', () => {
    const rows = oddsRows({
      pairs: [pair(4, calm, calm), pair(5, null, hot), pair(6, null, null)],
    });
    expect(rows.map(({ week }) => week)).toEqual([4, 5]);
    expect(rows[1]).toMatchObject({ one: null, shift: null });
    expect(rows[0]?.shift?.escalation).toEqual({ by: 0, error: 0 });
  });

  test('name where the lines lie farthest apart, and whether sampling could give as much', () => {
    const few = oddsOf([sporadic, sporadic, sporadic, escalation]);
    const other = oddsOf([sporadic, sporadic, escalation, escalation]);
    const near = oddsRows({ pairs: [pair(3, calm, calm), pair(4, few, other)] });
    expect(widestShift(near)).toMatchObject({ week: 4, by: -25, couldBeChance: true });
    const far = oddsRows({ pairs: [pair(4, calm, hot), pair(5, calm, hot)] });
    expect(widestShift(far)).toMatchObject({ week: 4, couldBeChance: false });
    expect(Math.abs(widestShift(far)?.by ?? 0)).toBe(40);
  });
});
