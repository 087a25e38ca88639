// Questions for the discussion are built from what happened: other runs give other questions, and none lacks a name or a figure.
import { describe, expect, test, vi } from 'vitest';

import { playImpact } from '../src/analysis/impact.ts';
import { impactsOf, ranked, type OrderImpact } from '../src/analysis/impact-rows.ts';
import { reckoningOf } from '../src/app/class/class-reckoning.ts';
import { impactQuestions } from '../src/app/class/impact-question.ts';
import { STAGES } from '../src/app/class/question.ts';
import { questionsFor, type Question } from '../src/app/class/questions.ts';
import { misreadings } from '../src/app/class/questions-why.ts';
import { figuresOf } from '../src/app/class/room-figures.ts';
import type { Room } from '../src/app/class/room.ts';
import { explainExactly } from '../src/model/faction/explain.ts';
import { questionText } from '../src/text/class-question.ts';
import { EN } from '../src/text/messages-en.ts';
import { madeUp, playBaghdad, roomOf, watched, withForecasts } from './support/class-rooms.ts';
import { playByDoctrines, SCENARIO_IDS, shipped, variantNamed } from './support/game.ts';
import { FORBIDDEN_WORDS, HYPHEN_AS_MINUS, UNTIDY } from './support/voice.ts';

const NONE: ReadonlyMap<string, readonly OrderImpact[]> = new Map();

function asked(rooms: readonly Room[], impacts = NONE): readonly string[] {
  return questionsFor(rooms, impacts).map((one) => questionText(EN, one));
}

function ofKind(questions: readonly Question[], kind: Question['kind']): Question | undefined {
  return questions.find((one) => one.kind === kind);
}

function expectWhole(rooms: readonly Room[], questions: readonly Question[]): void {
  const labels = new Map(rooms.map((room) => [room.label, room.run.logs.length]));
  expect(questions.length).toBeGreaterThanOrEqual(5);
  expect(questions.length).toBeLessThanOrEqual(8);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  const stages = questions.map(({ stage }) => STAGES.indexOf(stage));
  expect(stages).toEqual([...stages].sort((one, other) => one - other));
  for (const question of questions) {
    const text = questionText(EN, question);
    // A room, a figure, nothing left open, and a question at the end.
    expect(text).toContain(question.kind === 'unused' ? '' : `“${question.room}”`);
    expect(text).toMatch(/\d/);
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN|“”/);
    expect(text).toMatch(/\?$/);
    expect(text).not.toMatch(FORBIDDEN_WORDS);
    expect(text).not.toMatch(UNTIDY);
    expect(text).not.toMatch(HYPHEN_AS_MINUS);
    expect(labels.get(question.room)).toBeGreaterThanOrEqual(question.week);
    expect(question.week).toBeGreaterThanOrEqual(1);
    expect(labels.has(question.other ?? question.room)).toBe(true);
  }
}

describe('questions for a class', () => {
  test.each(SCENARIO_IDS)(
    'are five to eight, whole and in the order of a debrief: %s',
    (scenario) => {
      const weeks = Math.min(6, shipped(scenario).weeks);
      for (const rooms of [
        madeUp(5, { scenario, weeks }),
        madeUp(1, { scenario, weeks }),
        madeUp(3, { scenario, weeks: 1, seed: null }),
      ]) {
        expectWhole(rooms, questionsFor(rooms, NONE));
      }
    },
  );

  test('are enough for one room that gave no order and no forecast', () => {
    const rooms = [roomOf('Alone', playBaghdad(['', '', '']))];
    expectWhole(rooms, questionsFor(rooms, NONE));
  });

  test('are none before a week was played', () => {
    expect(questionsFor([], NONE)).toEqual([]);
    expect(questionsFor([roomOf('New', playBaghdad([], { weeks: 3 }))], NONE)).toEqual([]);
  });

  test('are others for other runs, and the same for the same', () => {
    const one = asked(madeUp(6, { seed: 'one' }));
    expect(asked(madeUp(6, { seed: 'one' }))).toEqual(one);
    const other = asked(madeUp(6, { seed: 'other' }));
    expect(other.filter((text) => one.includes(text))).toEqual([]);
  });

  test('do not depend on what the rooms are called, but for their names', () => {
    const rooms = madeUp(5);
    const renamed = rooms.map((room) => ({ ...room, label: room.label.replace('Simulated', 'X') }));
    expect(asked(renamed)).toEqual(asked(rooms).map((text) => text.replaceAll('Simulated', 'X')));
  });
});

describe('a question', () => {
  const rooms = madeUp(8, { weeks: 6 });

  test('asks about the order that moved most, and about none that could be chance', () => {
    const [room] = rooms;
    if (!room) throw new Error('no room');
    const rows = ranked(
      impactQuestions(room).flatMap((one) =>
        impactsOf(one, [playImpact(one, room.scenario, 1, 50)]),
      ),
    );
    expect(rows.length).toBeGreaterThan(5);
    const [first] = rows;
    if (!first) throw new Error('no order');
    const sure = {
      ...first,
      trajectories: {
        ...first.trajectories,
        escalation: { value: -12.4, low: -20, high: -4, couldBeChance: false },
      },
    };
    const found = ofKind(questionsFor(rooms, new Map([[room.label, [sure]]])), 'impact');
    expect(found).toMatchObject({ room: room.label, week: first.week, params: { pairs: 50 } });
    expect(found && questionText(EN, found)).toMatch(/−12 points \(90% interval −20 to −4\)/);
    const chance = { value: 30, low: -2, high: 62, couldBeChance: true };
    const unsure = {
      ...first,
      trajectories: { 'de-escalation': chance, sporadic: chance, escalation: chance },
    };
    const without = questionsFor(rooms, new Map([[room.label, [unsure]]]));
    expect(ofKind(without, 'impact')).toBeUndefined();
  });

  test('asks about a breach and what would have flipped the choice behind it', () => {
    const violent = Array.from({ length: 3 }, (_, n) =>
      roomOf(
        `Room ${n + 1}`,
        playByDoctrines(
          { seed: `violent ${n}`, variant: 'escalation', weeks: 8 },
          variantNamed('escalation').doctrines,
        ),
      ),
    );
    const questions = questionsFor(violent, NONE);
    const breach = ofKind(questions, 'breach');
    expect(breach).toBeDefined();
    const most = Math.max(
      ...violent.flatMap((room) => figuresOf(room).weeks.map(({ breaches }) => breaches)),
    );
    const room = violent.find(({ label }) => label === breach?.room);
    expect(room && figuresOf(room).weeks[(breach?.week ?? 0) - 1]?.breaches).toBe(most);
    const flip = ofKind(questions, 'flip-lower') ?? ofKind(questions, 'flip-higher');
    expect(flip).toBeDefined();
    expect(questions.some(({ kind }) => kind.startsWith('near'))).toBe(false);
  });

  test('tells a flip as the why card does', () => {
    const questions = questionsFor(rooms, NONE);
    const flip = questions.find(({ kind }) => /^(flip|near)-/.test(kind));
    const room = rooms.find(({ label }) => label === flip?.room);
    const log = room?.run.logs[(flip?.week ?? 0) - 1];
    const faction = flip?.things['faction'];
    const decision = log?.decisions.find(
      (one) => faction?.kind === 'faction' && one.faction === faction.faction,
    );
    if (!log || !decision) throw new Error('no decision');
    const why = explainExactly(decision.inputs, decision.luck, decision.chosen, log.weights);
    const [term, by, to] = [flip?.things['term'], flip?.things['by'], flip?.things['to']];
    expect(why.flips.map((one) => [one.term, Math.abs(one.by), one.to])).toContainEqual([
      term?.kind === 'weight' ? term.term : '',
      by?.kind === 'points' ? by.hundredths : 0,
      to?.kind === 'rung' ? to.rung : 0,
    ]);
  });

  test('asks about the gravest misreading: another reason than was picked, in another tone', () => {
    const all = misreadings(rooms);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ gravity }) => gravity)).toEqual(
      all.map(({ gravity }) => gravity).toSorted((one, other) => other - one),
    );
    expect(misreadings(rooms.map((room) => watched(room.label, room)))).toEqual([]);
    for (const { meant, read, seat } of all) {
      expect(meant).not.toBe(read);
      expect(seat).toBe('baghdad');
    }
    expect(ofKind(questionsFor(rooms, NONE), 'misread')).toMatchObject({
      room: all[0]?.room.label,
      week: all[0]?.week,
    });
  });

  test('asks where one room alone did otherwise', () => {
    const same = ['A', 'B', 'C'].map((label) =>
      roomOf(label, playBaghdad(['guard-missions', '', ''])),
    );
    const odd = roomOf('Odd', playBaghdad(['', '', '']));
    const found = ofKind(questionsFor([...same, odd], NONE), 'same');
    expect(found).toMatchObject({ room: 'Odd', week: 1, params: { n: 3, of: 4, out: 1 } });
    expect(found && questionText(EN, found)).toContain('in 3 of 4 rooms Baghdad ordered');
    expect(found && questionText(EN, found)).toContain('“Odd” did not.');
    expect(ofKind(questionsFor([same[0] ?? odd, odd], NONE), 'same')).toBeUndefined();
    // A room that watched is neither of those that ordered nor the one that did not.
    const [first, second, third] = same;
    if (!first || !second || !third) throw new Error('no room');
    const analyst = watched('Analyst', odd);
    const exercise = '11111111';
    const all = [analyst, first, second, third].map((room) => ({ ...room, exercise }));
    expect(ofKind(questionsFor(all, NONE), 'same')).toBeUndefined();
  });

  test('says where the luck was another too', () => {
    const play = (label: string, seed: string, order: string) =>
      roomOf(label, playBaghdad([order, '', ''], { seed }));
    const told = (seeds: readonly string[]): readonly string[] =>
      questionsFor(
        seeds.map((seed, at) => play(`Room ${at}`, seed, at === 0 ? '' : 'guard-missions')),
        NONE,
      ).flatMap((one) =>
        one.kind === 'same' || one.kind === 'spread' ? [questionText(EN, one)] : [],
      );
    const [alike, other] = [told(['a', 'a', 'a']), told(['a', 'b', 'c'])];
    expect(alike.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
    for (const text of alike) expect(text).not.toMatch(/luck/);
    for (const text of other) {
      expect(text).toMatch(/seeds differ: .* other luck as well/);
      expect(text).not.toMatch(UNTIDY);
      expect(text).toMatch(/\?$/);
    }
    const words = questionText(EN, {
      key: 'class.question.spread',
      params: { most: 9, least: 3, weeks: 6, otherWeeks: 6, luck: 1 },
      things: {},
      room: 'A',
      other: 'B',
    });
    expect(words).toContain('“A” 9 in 6. Their seeds differ: they had other luck as well. What');
  });

  test('asks what would have led nearer to a strike only where little would have', () => {
    let near = 0;
    for (const scenario of SCENARIO_IDS) {
      const weeks = Math.min(6, shipped(scenario).weeks);
      for (const seed of ['one', 'two', 'three']) {
        const questions = questionsFor(madeUp(4, { scenario, weeks, seed }), NONE);
        for (const { kind, things } of questions) {
          const { by, short, to, rung } = things;
          if (by?.kind !== 'points' || to?.kind !== 'rung' || rung?.kind !== 'rung') continue;
          if (!kind.startsWith('near')) continue;
          near += 1;
          expect(to.rung).toBeGreaterThan(rung.rung);
          expect(by.hundredths).toBeLessThanOrEqual(1500);
          expect(short?.kind === 'points' ? short.hundredths : 9999).toBeLessThanOrEqual(4000);
        }
        // Where the ceiling was broken, nothing is told of what came near.
        const kinds = questions.map(({ kind }) => kind);
        const isBroken = kinds.includes('breach');
        expect(isBroken && kinds.some((kind) => kind.startsWith('near'))).toBe(false);
      }
    }
    expect(near).toBeGreaterThan(0);
  }, 60000);

  test('asks about a forecast that was far off, and about one that was revised well', () => {
    const bare = roomOf('Room', playBaghdad(['', '', '']));
    const came = bare.run.states.at(-1)?.trajectory ?? 'sporadic';
    const other = came === 'escalation' ? 'sporadic' : 'escalation';
    const odds = (right: number) => ({
      'de-escalation': 0,
      sporadic: 0,
      escalation: 0,
      [came]: right,
      [other]: 100 - right,
    });
    const off = withForecasts(bare, [{ week: 2, percents: odds(10) }]);
    expect(ofKind(questionsFor([off], NONE), 'forecast-off')).toMatchObject({
      room: 'Room',
      week: 3,
      params: { percent: 10 },
    });
    const good = withForecasts(bare, [{ week: 2, percents: odds(90) }]);
    expect(ofKind(questionsFor([good], NONE), 'forecast-off')).toBeUndefined();
    const better = withForecasts(bare, [
      { week: 1, percents: odds(60) },
      { week: 2, percents: odds(90) },
    ]);
    expect(ofKind(questionsFor([better], NONE), 'revised')).toMatchObject({
      params: { from: 2, week: 3, before: 60, after: 90 },
    });
  });

  test('asks about a word that was not kept, where it cost most trust', () => {
    const broken = (room: Room): boolean =>
      room.run.logs.some(({ events }) =>
        events.some((event) => event.kind === 'deal' && event.what === 'broken'),
      );
    const twelve = madeUp(6, { weeks: 12, seed: 'CLASS-1' });
    expect(twelve.some(broken)).toBe(true);
    const found = ofKind(questionsFor(twelve, NONE), 'promise');
    expect(found).toBeDefined();
    expect(Number(found?.params['before'])).toBeGreaterThan(Number(found?.params['after']));
    // Nothing can be broken in the week in which it is signed.
    expect(ofKind(questionsFor(madeUp(2, { weeks: 1 }), NONE), 'promise')).toBeUndefined();
  });
});

test('the page asks from the figures that it has, and counts no run twice', () => {
  const rooms = madeUp(2, { weeks: 2 });
  const figures = new Map(rooms.map((room) => [room.label, figuresOf(room)]));
  const looked = vi.spyOn(figures, 'get');
  reckoningOf(rooms, figures).questions(new Map());
  for (const { label } of rooms) expect(looked).toHaveBeenCalledWith(label);
});
