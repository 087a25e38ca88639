// The exercise that an instructor makes: its defaults can be handed out at once, every change leaves it whole, and what is wrong is said.
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../src/app/catalogue.ts';
import {
  changeExercise,
  crisisOf,
  firstExercise,
  fitExercise,
  lessonWeeks,
  LESSONS,
  sharedExercise,
  suggestedClock,
  teamsOf,
  timesOf,
  troublesOf,
} from '../src/app/class/exercise-draft.ts';
import { playMinutes } from '../src/app/class/lesson.ts';
import { doctrineIds } from '../src/app/title-rows.ts';
import { SEATS } from '../src/model/ids.ts';
import {
  EXERCISE_FORMAT,
  ExerciseForm,
  TEAM,
  WEEKS_OF_LESSON,
  type Exercise,
} from '../src/run/class/exercise.ts';
import { exerciseCode, parseExerciseLink } from '../src/run/class/exercise-link.ts';
import { say } from '../src/text/format.ts';
import { EN_EXERCISE } from '../src/text/messages-en-exercise.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const CATALOGUE = catalogueOf(SCENARIO_IDS.map((id) => shipped(id)));
const FIRST = firstExercise(CATALOGUE, '7F3A-12');

function change(...changes: readonly Partial<Exercise>[]): Exercise {
  return changes.reduce<Exercise>((so, one) => changeExercise(so, one, CATALOGUE), FIRST);
}

function kinds(exercise: Exercise): readonly string[] {
  return troublesOf(exercise, CATALOGUE).map(({ kind, params }) => {
    expect(say(EN_EXERCISE, `class.exercise.trouble.${kind}`, params)).not.toMatch(/[[{]/);
    return kind;
  });
}

describe('the exercise at the start', () => {
  test('is whole, and its link gives it back', () => {
    expect(v.is(ExerciseForm, FIRST)).toBe(true);
    expect(kinds(FIRST)).toEqual([]);
    const shared = sharedExercise(FIRST, CATALOGUE);
    const read = parseExerciseLink(shared?.fragment.slice('#exercise='.length) ?? '');
    expect(read).toEqual({ ok: true, value: FIRST });
    expect(shared?.code).toBe(exerciseCode(FIRST));
  });

  test('is 45 minutes with six weeks, a team in Baghdad and every aid', () => {
    expect(FIRST).toMatchObject({
      lesson: 45,
      weeks: 6,
      seed: '7F3A-12',
      seats: { baghdad: TEAM, washington: null, tehran: null },
      aids: ['forecast', 'why', 'impact'],
      check: 'offered',
      note: true,
      tempo: 'commit',
    });
  });
});

describe('a lesson', () => {
  test.each(LESSONS)('of %i minutes sets weeks and a clock that fit its play', (lesson) => {
    const exercise = change({ lesson });
    expect(exercise.weeks).toBe(WEEKS_OF_LESSON[lesson]);
    expect(exercise.minutes).toBe(suggestedClock(lesson, 1));
    const times = timesOf(exercise);
    expect(times?.clock).toBeLessThanOrEqual(playMinutes(lesson));
    expect(times?.debrief).toBeGreaterThanOrEqual(lesson / 3);
    expect(kinds(exercise)).toEqual([]);
  });

  test('with three teams at one device gives each a shorter clock', () => {
    const three = { baghdad: TEAM, washington: TEAM, tehran: TEAM };
    const exercise = change({ seats: three }, { lesson: 90 });
    expect(exercise.minutes).toBe(1);
    expect(kinds(exercise)).toEqual([]);
  });

  test('keeps weeks and clock that were changed after it, and says that they do not fit', () => {
    const exercise = change({ lesson: 45 }, { weeks: 8, minutes: 10 });
    expect(exercise).toMatchObject({ lesson: 45, weeks: 8, minutes: 10 });
    expect(kinds(exercise)).toEqual(['other-weeks', 'long-clock']);
    expect(sharedExercise(exercise, CATALOGUE)).not.toBeNull();
  });

  test('without a plan leaves both alone', () => {
    const exercise = change({ weeks: 9, minutes: 0 }, { lesson: null });
    expect(exercise).toMatchObject({ lesson: null, weeks: 9, minutes: 0 });
    expect(timesOf(exercise)).toBeNull();
  });
});

describe('another crisis', () => {
  test.each(SCENARIO_IDS)('%s leaves nothing that it does not have', (scenario) => {
    const exercise = change(
      {
        seats: { baghdad: 'balance', washington: TEAM, tehran: 'as-recorded' },
        variant: 'escalation',
      },
      { lesson: 90 },
      { scenario },
    );
    const crisis = crisisOf(exercise, CATALOGUE);
    if (!crisis) throw new Error('no crisis');
    expect(crisis.variants.map(({ id }) => id)).toContain(exercise.variant);
    expect(exercise.weeks).toBe(lessonWeeks(90, crisis));
    expect(exercise.weeks).toBeLessThanOrEqual(crisis.weeks);
    const stray = SEATS.filter((seat) => {
      const player = exercise.seats[seat];
      return player !== null && player !== TEAM && !doctrineIds(seat, crisis).includes(player);
    });
    expect(stray).toEqual([]);
    expect(teamsOf(exercise).length).toBeGreaterThan(0);
    expect(v.is(ExerciseForm, exercise)).toBe(true);
  });

  test('the tutorial is played from its one seat by its own doctrines', () => {
    const exercise = change(
      { seats: { baghdad: 'balance', washington: TEAM, tehran: 'forward' } },
      { scenario: 'first-week' },
    );
    expect(exercise.seats).toEqual({ baghdad: TEAM, washington: null, tehran: null });
  });

  test('one that is not here gives way to one that is', () => {
    expect(fitExercise({ ...FIRST, scenario: 'nowhere', variant: 'x' }, CATALOGUE)).toMatchObject({
      scenario: FIRST.scenario,
      variant: 'baseline',
    });
  });
});

describe('what is wrong', () => {
  test('no team and no seed stop the link, and are said', () => {
    const none = change({ seats: { baghdad: null, washington: null, tehran: null }, seed: ' ' });
    expect(kinds(none)).toEqual(['no-team', 'no-seed']);
    expect(sharedExercise(none, CATALOGUE)).toBeNull();
  });

  test('a seed for each room needs none', () => {
    expect(kinds(change({ seed: null }))).toEqual([]);
  });
});

test('texts are cut to their length, blank questions and unknown readings are dropped', () => {
  const exercise = change({
    title: 'x'.repeat(99),
    questions: ['  ', 'One?\nTwo?', 'y'.repeat(200), 'a', 'b', 'c', 'd'],
    assumptions: { deterrence: 'deters', nonsense: 'x' },
  });
  expect(exercise.title).toHaveLength(60);
  expect(exercise.questions).toEqual(['One? Two?', 'y'.repeat(160), 'a', 'b', 'c']);
  expect(exercise.assumptions).toEqual({ deterrence: 'deters' });
});

test('any row of changes leaves an exercise that fits, and a second fitting changes nothing', () => {
  const player = fc.constantFrom(null, TEAM, 'balance', 'forward', 'as-recorded', 'nonsense');
  const changes: fc.Arbitrary<Partial<Exercise>> = fc.record(
    {
      scenario: fc.constantFrom(...SCENARIO_IDS, 'nowhere'),
      variant: fc.constantFrom('baseline', 'escalation', 'x'),
      lesson: fc.constantFrom(null, 15, 45, 90),
      weeks: fc.integer({ min: -3, max: 60 }),
      minutes: fc.integer({ min: -3, max: 60 }),
      seats: fc.record({ baghdad: player, washington: player, tehran: player }),
      seed: fc.option(fc.string({ maxLength: 60 })),
      questions: fc.array(fc.string({ maxLength: 200 }), { maxLength: 9 }),
      title: fc.string({ maxLength: 99 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 6 }), (row) => {
      const exercise = change(...row);
      expect(exercise.format).toBe(EXERCISE_FORMAT);
      expect(fitExercise(exercise, CATALOGUE)).toEqual(exercise);
      const shared = sharedExercise(exercise, CATALOGUE);
      const read = parseExerciseLink(shared?.fragment.slice('#exercise='.length) ?? '');
      expect(read.ok && read.value).toEqual(shared !== null && exercise);
      expect(v.is(ExerciseForm, exercise) || shared === null).toBe(true);
    }),
  );
});
