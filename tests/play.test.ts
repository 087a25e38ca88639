// Play behind the screens: who is asked for odds and when, trials, several persons at one device, a held course, weeks taken back, runs played again.
import { describe, expect, test } from 'vitest';

import type { Odds } from '../src/analysis/odds.ts';
import type { OddsPort } from '../src/app/odds-port.ts';
import type { PlaySession } from '../src/app/play/play.ts';
import { asksForecast, isDue, lastDue } from '../src/app/play/forecasts.ts';
import { stopReasons } from '../src/app/play/hold-course.ts';
import type { Setup } from '../src/app/setup.ts';
import type { Game } from '../src/app/state.ts';
import type { SeatId } from '../src/model/ids.ts';
import { parseRecord } from '../src/run/verify.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { begun, type MemoryOptions } from './support/session.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const SHORT: Partial<Setup> = { scenario: 'era-of-divisions', weeks: 8 };
const EVEN = { 'de-escalation': 30, sporadic: 40, escalation: 30 };

const play = async (choices: Partial<Setup> = {}, options: MemoryOptions = {}) =>
  begun(SCENARIOS, { ...SHORT, ...choices }, options);

function gameOf(session: PlaySession): Game {
  const { game } = session.store.get();
  if (!game) throw new Error('no game');
  return game;
}

const screenOf = (session: PlaySession): string => session.store.get().screen;

/** Seals without orders until the run is over, passing the device whenever it is asked for. */
function playOut(session: PlaySession): void {
  for (let step = 0; step < 200 && !gameOf(session).end; step++) {
    if (screenOf(session) === 'pass') session.takeDevice();
    session.seal();
  }
}

/** A port that answers when it is told to, with as little of an answer as the desk looks at. */
function heldOdds(): OddsPort & {
  readonly asked: { draft: number; cancelled: boolean }[];
  answer(): void;
} {
  const asked: { draft: number; cancelled: boolean; tell: (done: boolean) => void }[] = [];
  return {
    asked,
    ask: ({ draft, view }, _scenario, answers) => {
      const odds = { seat: view.seat, week: view.week, runs: 1 } as unknown as Odds;
      const one = {
        draft: draft.length,
        cancelled: false,
        tell: (done: boolean) => answers.tell(odds, done),
      };
      asked.push(one);
      return {
        cancel: () => {
          one.cancelled = true;
        },
      };
    },
    answer: () => {
      for (const one of asked) if (!one.cancelled) one.tell(true);
    },
  };
}

describe('the own forecast', () => {
  test('falls due before weeks 1, 4, 8, 12 as on the role sheets', () => {
    const due = Array.from({ length: 26 }, (_, played) => played).filter(isDue);
    expect(due.map((played) => played + 1)).toEqual([1, 4, 8, 12, 16, 20, 24]);
    expect(lastDue(9)).toBe(7);
  });

  test.each([
    ['nothing given', 'normal', 0, [], null, true],
    ['given this week', 'normal', 0, [0], null, false],
    ['given since it fell due', 'normal', 5, [4], null, false],
    ['given before it fell due', 'normal', 3, [0], null, true],
    ['put off since it fell due', 'normal', 5, [], 3, false],
    ['put off earlier', 'open', 7, [], 3, true],
    ['put off in an exam', 'exam', 3, [], 3, true],
  ] as const)('%s', (_name, aids, played, weeks, skipped, asked) => {
    const forecasts = weeks.map((week) => ({ week, percents: EVEN }));
    expect(asksForecast(aids, played, forecasts, skipped)).toBe(asked);
  });

  test('is asked first, is kept with the record, and the latest of a week stands', async () => {
    const { session, files } = await play();
    expect(gameOf(session).outlook).toMatchObject({ asks: true, own: null });
    session.forecast(EVEN);
    session.forecast({ 'de-escalation': 20, sporadic: 60, escalation: 20 });
    expect(gameOf(session).outlook).toMatchObject({ asks: false, own: { week: 0 } });
    session.seal();
    session.goOn();
    expect(gameOf(session).outlook.asks).toBe(false);
    session.downloadRecord();
    const read = parseRecord(files.at(-1)?.text ?? '');
    expect(read.ok && read.value.desk?.forecasts.baghdad).toEqual([
      { week: 0, percents: { 'de-escalation': 20, sporadic: 60, escalation: 20 } },
    ]);
  });
});

describe('the model’s odds', () => {
  test('are asked for at the brief, called off when the player goes on, and looked up the week after', async () => {
    const odds = heldOdds();
    const { session } = await play({}, { odds });
    expect(odds.asked).toMatchObject([{ draft: 0, cancelled: false }]);
    odds.answer();
    expect(gameOf(session).outlook).toMatchObject({ done: true, before: null });
    const first = gameOf(session).outlook.odds;
    session.seal();
    expect(odds.asked[0]?.cancelled).toBe(true);
    odds.answer();
    expect(gameOf(session).outlook).toMatchObject({ done: true, before: first });
  });

  test('are never asked for in an exam while it is played', async () => {
    const odds = heldOdds();
    const { session } = await play({ aids: 'exam' }, { odds });
    session.tryDraft();
    session.seal();
    expect(odds.asked).toEqual([]);
    expect(gameOf(session).trials.left).toBe(0);
  });

  test.each([
    ['normal', [2, 1, 0, 0]],
    ['open', [null, null, null, null]],
  ] as const)('trials of a draft under %s aids', async (aids, left) => {
    const odds = heldOdds();
    const { session } = await play({ aids }, { odds });
    const seen = left.map(() => {
      session.tryDraft();
      return gameOf(session).trials.left;
    });
    expect(seen).toEqual(left);
    const tried = odds.asked.length - 1;
    expect(tried).toBe(aids === 'normal' ? 3 : 4);
    session.seal();
    expect(gameOf(session).trials.left).toBe(aids === 'normal' ? 3 : null);
  });

  test('a trial is about the draft it was made with, and says so when that changes', async () => {
    const odds = heldOdds();
    const { session } = await play({}, { odds });
    session.addOrder('condemn', null);
    session.tryDraft();
    odds.answer();
    expect(gameOf(session).trials).toMatchObject({ running: false, fresh: true });
    session.removeOrder(0);
    expect(gameOf(session).trials).toMatchObject({ fresh: false });
  });
});

describe('the draft', () => {
  test('is taken back step by step until it is sealed', async () => {
    const { session } = await play();
    session.addOrder('condemn', null);
    session.addOrder('guard-missions', null);
    session.removeOrder(0);
    session.undo();
    expect(gameOf(session).draft.map(({ order }) => order)).toEqual(['condemn', 'guard-missions']);
    session.undo();
    session.undo();
    expect(gameOf(session)).toMatchObject({ draft: [], canUndo: false });
    session.addOrder('condemn', null);
    session.seal();
    session.undo();
    expect(gameOf(session).canUndo).toBe(false);
  });
});

describe('several persons at one device', () => {
  const two = { players: { baghdad: 'person', washington: 'person', tehran: null } } as const;

  test('the device is passed before every seat and each sees its own week', async () => {
    const { session } = await play({ ...two, seat: 'baghdad' });
    const seen: [string, SeatId][] = [];
    for (let step = 0; step < 4; step++) {
      seen.push([screenOf(session), gameOf(session).seat]);
      session.takeDevice();
      seen.push([screenOf(session), gameOf(session).seat]);
      expect(gameOf(session).view.seat).toBe(gameOf(session).seat);
      session.seal();
    }
    expect(seen).toEqual([
      ['pass', 'baghdad'],
      ['week', 'baghdad'],
      ['pass', 'washington'],
      ['week', 'washington'],
      ['pass', 'baghdad'],
      ['resolution', 'baghdad'],
      ['pass', 'washington'],
      ['resolution', 'washington'],
    ]);
  });

  test('each keeps its own draft, forecast and trials; both orders are in the record', async () => {
    const { session, files } = await play({ ...two, seat: 'baghdad' });
    session.takeDevice();
    session.addOrder('condemn', null);
    session.forecast(EVEN);
    session.tryDraft();
    session.seal();
    session.takeDevice();
    expect(gameOf(session)).toMatchObject({
      draft: [],
      forecasts: [],
      trials: { left: 3 },
      sealed: ['baghdad'],
    });
    session.seal();
    session.downloadRecord();
    const read = parseRecord(files.at(-1)?.text ?? '');
    expect(read.ok && read.value.turns[0]?.orders.baghdad).toHaveLength(1);
    expect(read.ok && read.value.turns[0]?.orders.washington).toEqual([]);
  });

  test('a kept game opens at the pass, whoever left it, and the end is open to all', async () => {
    const { session, saves } = await play({ ...two, seat: 'baghdad' });
    session.takeDevice();
    session.addOrder('condemn', null);
    await expect.poll(() => [...saves.games.values()][0]?.drafts.baghdad?.length).toBe(1);
    const [kept] = [...saves.games.values()];
    await session.openSave(kept?.row.id ?? '');
    expect(screenOf(session)).toBe('pass');
    session.takeDevice();
    expect(gameOf(session).draft).toHaveLength(1);
    playOut(session);
    expect(screenOf(session)).toBe('resolution');
    session.goOn();
    expect(screenOf(session)).toBe('end');
  });

  test('no course is held for others', async () => {
    const { session } = await play({ ...two, seat: 'baghdad' });
    session.takeDevice();
    session.holdCourse();
    expect(gameOf(session).reports).toEqual([]);
  });
});

describe('holding course', () => {
  test('runs on until something asks, with a line a week, and every stop has its cause in the last week', async () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { session } = await play({ weeks: 26, variant: 'de-escalation', seed });
      session.addOrder('condemn', null);
      const before = gameOf(session);
      session.holdCourse();
      const after = gameOf(session);
      const { weeks, stop } = after.held ?? { weeks: [], stop: [] };
      expect(weeks.length).toBe(after.reports.length);
      expect(weeks.length).toBeGreaterThan(0);
      expect(stop.length).toBeGreaterThan(0);
      expect(weeks[0]?.orders.map(({ order }) => order)).toEqual(['condemn']);
      const last = after.reports.at(-1);
      // A course that stopped at once can be judged against the view it started from.
      const judged = weeks.length === 1 && last ? stopReasons(before.view, after.view, last) : stop;
      expect(judged).toEqual(stop);
      const breached = last?.events.some(({ kind }) => kind === 'breach') ?? false;
      expect(stop.some(({ kind }) => kind === 'breach')).toBe(breached);
    }
  });

  test('ends with the run at the latest', async () => {
    const { session } = await play({ weeks: 8, variant: 'de-escalation' });
    for (let step = 0; step < 8 && !gameOf(session).end; step++) session.holdCourse();
    expect(gameOf(session).end).not.toBe(null);
  });
});

describe('weeks taken back', () => {
  test('stand where rewinding was agreed, with the orders that were given, and what was played stays as a variation', async () => {
    const { session, saves } = await play({ tempo: 'rewind' });
    session.addOrder('condemn', null);
    session.forecast(EVEN);
    session.seal();
    session.seal();
    const whole = gameOf(session);
    session.rewindTo(1);
    const back = gameOf(session);
    expect(back).toMatchObject({ reports: [], forecasts: [], draft: [{ order: 'condemn' }] });
    expect(back.save).toBe(whole.save);
    expect(back.board.lanes.map(({ from, to, here }) => [from, to, here])).toEqual([
      [1, 0, true],
      [1, 2, false],
    ]);
    await session.settled();
    expect(saves.games.size).toBe(1);
    expect(saves.games.get(whole.save)?.row.week).toBe(0);
  });

  test('are refused where a sealed week stands, until the run is over', async () => {
    const { session } = await play({ tempo: 'commit' });
    session.seal();
    session.rewindTo(1);
    expect(gameOf(session).reports).toHaveLength(1);
    playOut(session);
    session.rewindTo(3);
    expect(gameOf(session).reports).toHaveLength(2);
  });

  test('the same orders from a week on give the same weeks again', async () => {
    const { session } = await play({ tempo: 'rewind' });
    session.addOrder('condemn', null);
    session.seal();
    const once = gameOf(session).reports;
    session.rewindTo(1);
    session.seal();
    expect(gameOf(session).reports).toEqual(once);
  });
});

describe('the end offers', () => {
  test('the same weeks from another seat: the seed stays, the person moves', async () => {
    const { session } = await play();
    playOut(session);
    const { header } = gameOf(session);
    await session.playFrom('tehran');
    expect(gameOf(session)).toMatchObject({ seat: 'tehran', reports: [] });
    expect(gameOf(session).header).toMatchObject({
      seed: header.seed,
      seats: { tehran: { by: 'person' }, baghdad: { by: 'doctrine' } },
    });
  });

  test('the same orders with other luck: another seed, the orders that could be given, to the end', async () => {
    const { session } = await play();
    session.addOrder('condemn', null);
    playOut(session);
    const { header, end } = gameOf(session);
    await session.newLuck();
    const again = gameOf(session);
    expect(screenOf(session)).toBe('end');
    expect(again.header.seed).not.toBe(header.seed);
    const own = (orders: typeof end): unknown =>
      orders?.orders
        .filter(({ seat }) => seat === 'baghdad')
        .map(({ week, order }) => [week, order]);
    expect(own(again.end)).toEqual(own(end));
  });

  test('another game of the same kind', async () => {
    const { session } = await play({ seat: 'washington', aids: 'open' });
    playOut(session);
    const { header } = gameOf(session);
    await session.playAgain();
    expect(gameOf(session)).toMatchObject({ seat: 'washington', terms: { aids: 'open' } });
    expect(gameOf(session).header.seed).not.toBe(header.seed);
  });
});

describe('telling a week', () => {
  test('goes one by one, halts at an event that is turned to, and can be shown whole', async () => {
    const { session } = await play({ seed: 'telling' });
    session.seal();
    const { telling } = gameOf(session);
    expect(telling).toEqual({ playing: true, shown: 1 });
    session.tellNext();
    expect(gameOf(session)).toMatchObject({ event: 1, telling: { shown: 2 } });
    session.showEvent(0);
    expect(gameOf(session)).toMatchObject({ event: 0, telling: { playing: false, shown: 2 } });
    session.tellAll();
    const { shown } = gameOf(session).telling;
    session.tellNext();
    expect(gameOf(session).telling.shown).toBe(shown);
    session.tellEvents(true);
    expect(gameOf(session)).toMatchObject({ event: 0, telling: { playing: true, shown: 1 } });
  });

  test('nothing plays by itself where less motion is asked for', async () => {
    const { session } = await play({}, { settings: { motion: 'less' } });
    session.seal();
    expect(gameOf(session).telling).toEqual({ playing: false, shown: 1 });
  });
});
