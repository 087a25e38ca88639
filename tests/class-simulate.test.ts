// A made-up class: twenty rooms in one go, varied as a class is, played by the rules and named as what they are.
import { describe, expect, test } from 'vitest';

import { admit } from '../src/app/class/admit.ts';
import { classForecasts } from '../src/app/class/class-forecasts.ts';
import { classTree } from '../src/app/class/class-tree.ts';
import { evidenceOf } from '../src/app/class/evidence.ts';
import { impactQuestions } from '../src/app/class/impact-question.ts';
import { simulateRoom } from '../src/app/class/simulate.ts';
import { SEATS } from '../src/model/ids.ts';
import { exerciseCode } from '../src/run/class/exercise-link.ts';
import { handInText, parseHandIn } from '../src/run/class/hand-in-file.ts';
import { isOver } from '../src/run/play.ts';
import { exerciseOf, madeUp } from './support/class-rooms.ts';
import { findScenario, SCENARIO, SCENARIO_IDS, shipped } from './support/game.ts';

const TWENTY = madeUp(20, { weeks: 12 });

describe('a made-up class', () => {
  test('is varied as a class: several first moves, and no two rooms alike in the end', () => {
    const [tree] = classTree(TWENTY, 'baghdad').groups;
    const first = tree?.roots ?? [];
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(first.length).toBeLessThan(12);
    const ends = new Set(TWENTY.map(({ run }) => run.record.turns.at(-1)?.hash));
    expect(ends.size).toBeGreaterThanOrEqual(18);
    const attacks = new Set(
      TWENTY.map(({ run }) =>
        run.states.at(-1)?.history.reduce((sum, week) => sum + week.attacks, 0),
      ),
    );
    expect(attacks.size).toBeGreaterThan(5);
  });

  test('is the same for the same exercise and number', () => {
    expect(madeUp(2)[1]).toEqual(madeUp(2)[1]);
  });

  test.each(SCENARIO_IDS)(
    'can be made of every crisis with a team in every seat: %s',
    (scenario) => {
      const team = 'team';
      const weeks = Math.min(4, shipped(scenario).weeks);
      const seats = { baghdad: team, washington: team, tehran: team };
      for (const room of madeUp(3, { scenario, weeks, seats })) {
        expect(isOver(room.run)).toBe(true);
        expect(Object.keys(room.run.record.desk?.forecasts ?? {})).toEqual(SEATS);
      }
    },
  );

  test('says that nobody played it, and holds as a hand-in', () => {
    for (const room of TWENTY.slice(0, 3)) {
      expect(room.label).toMatch(/^Simulated \d+$/);
      expect(room.persons).toEqual([]);
      const { label, exercise, check, consulted, run } = room;
      const record = { kind: 'record', record: run.record, tree: null } as const;
      const text = handInText({
        room: label,
        exercise,
        terms: null,
        check,
        consulted,
        run: record,
      });
      const read = parseHandIn(text);
      if (!read.ok) throw new Error(read.problem.kind);
      const back = admit(read.value, findScenario, []);
      if (!back.ok) throw new Error(back.problem.kind);
      expect(back.room).toEqual({ ...room, wished: room.label });
    }
  });

  test('follows the exercise: seed, weeks, doctrines, assumptions, code', () => {
    const change = {
      seed: 'S',
      weeks: 3,
      seats: { baghdad: 'team', washington: 'restraint', tehran: null },
      assumptions: { deterrence: 'deters' },
    };
    const [room] = madeUp(1, change);
    const header = room?.run.record.header;
    expect(header).toMatchObject({ seed: 'S', weeks: 3, assumptions: { deterrence: 'deters' } });
    expect(header?.seats.washington).toEqual({ by: 'doctrine', doctrine: 'restraint' });
    expect(room?.exercise).toBe(exerciseCode(exerciseOf(change)));
    const seeds = madeUp(3, { seed: null }).map(({ run }) => run.record.header.seed);
    expect(new Set(seeds).size).toBe(3);
    expect(madeUp(1, { check: 'off', aids: [] })[0]).toMatchObject({
      check: null,
      consulted: { whys: 0 },
    });
  });

  test('has forecasts that add up, and evidence beside them', () => {
    for (const { run } of TWENTY) {
      for (const { percents } of run.record.desk?.forecasts.baghdad ?? []) {
        expect(Object.values(percents).reduce((sum, one) => sum + one, 0)).toBe(100);
      }
    }
    expect(classForecasts(TWENTY).all.scored).toBeGreaterThan(20);
    const left = TWENTY.map((room) => evidenceOf(room).reasons);
    expect(left.every((one) => one && one.orders > 0 && one.firstLeft < one.choices)).toBe(true);
  });

  test('is made in a few seconds', () => {
    const began = performance.now();
    for (let n = 1; n <= 20; n++) simulateRoom(SCENARIO, exerciseOf({ weeks: 12 }), n);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe('the questions of what orders did', () => {
  test('leave out every order of the room’s own seats once, by week', () => {
    const [room] = TWENTY;
    if (!room) throw new Error('no room');
    const questions = impactQuestions(room);
    const asked = questions.flatMap(({ leftOut, state }) =>
      leftOut.map(({ seat, index }) => `${state.week} ${seat} ${index}`),
    );
    const given = room.run.record.turns.flatMap(({ orders }, week) =>
      orders.baghdad.map((_, index) => `${week} baghdad ${index}`),
    );
    expect(asked).toEqual(given);
    const tehran = impactQuestions(room, ['tehran']).flatMap(({ leftOut }) => leftOut);
    expect(tehran.every(({ seat }) => seat === 'tehran')).toBe(true);
  });
});
