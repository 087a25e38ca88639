// A room in a class: an exercise joined and kept over a reload, its aids honoured, looks behind the figures counted, the analyst's chair, and the hand-in.
import { describe, expect, test } from 'vitest';
import { admit } from '../src/app/class/admit.ts';
import { checkFor, type CheckQuestion } from '../src/app/class/check.ts';
import { handInWays } from '../src/app/class/handing-in.ts';
import {
  answered,
  checkResult,
  readExercise,
  setupFor,
  stillToFind,
  type Answers,
  type Chair,
  type Joinable,
} from '../src/app/class/joining.ts';
import { isPromptNew, nextPrompt, promptMark, promptNow } from '../src/app/class/lesson-moment.ts';
import { NOT_CONSULTED, type PlayedExercise } from '../src/app/class/played-exercise.ts';
import { drawnLabel, MOST_LABEL } from '../src/app/class/room-label.ts';
import { catalogueOf } from '../src/app/catalogue.ts';
import { savedGameFrom } from '../src/app/saved-game.ts';
import { EXERCISE_FORMAT, type Exercise } from '../src/run/class/exercise.ts';
import { makeExerciseLink } from '../src/run/class/exercise-link.ts';
import { parseHandIn } from '../src/run/class/hand-in-file.ts';
import type { HandIn } from '../src/run/class/hand-in.ts';
import { EN_JOIN } from '../src/text/messages-en-join.ts';
import { memorySaves, memorySession, type MemorySession } from './support/session.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const CATALOGUE = catalogueOf(SCENARIOS);
const shippedById = (id: string) => SCENARIOS.find((one) => one.id === id);

const EXERCISE: Exercise = {
  format: EXERCISE_FORMAT,
  title: 'Tuesday, second hour',
  scenario: 'era-of-divisions',
  variant: 'baseline',
  seed: '7F3A-12',
  seats: { baghdad: 'team', washington: 'restraint', tehran: null },
  weeks: 3,
  minutes: 7,
  tempo: 'commit',
  aids: ['forecast', 'why', 'impact'],
  assumptions: {},
  check: 'required',
  questions: ['What would you have needed to know?'],
  note: true,
  playOn: false,
  lesson: 15,
};

function joinable(change: Partial<Exercise> = {}): Joinable {
  const read = readExercise(makeExerciseLink({ ...EXERCISE, ...change }), CATALOGUE);
  if (!read.ok) throw new Error(read.why.key);
  return read.joinable;
}

const TEAM: Chair = { as: 'team' };

async function joined(
  change: Partial<Exercise> = {},
  chair: Chair = TEAM,
  saves = memorySaves(),
): Promise<MemorySession> {
  const made = await memorySession(SCENARIOS, { saves });
  const at = joinable(change);
  const exercise: PlayedExercise = {
    terms: at.exercise,
    code: at.code,
    room: 'Amber Reed',
    check: { asked: 5, right: 4 },
    consulted: NOT_CONSULTED,
  };
  await made.session.join(setupFor(at, chair, 'own-seed'), exercise);
  return made;
}

function gameOf({ session }: MemorySession) {
  const { game } = session.store.get();
  if (!game) throw new Error('no game');
  return game;
}

/** Seals a week without orders and goes on. */
function play(made: MemorySession, weeks = 1): void {
  for (let week = 0; week < weeks; week++) {
    made.session.seal();
    made.session.goOn();
  }
}

describe('the link of an exercise', () => {
  test('is read into what a room needs', () => {
    const { exercise, team, crisis, variant, code } = joinable();
    expect(exercise).toEqual(EXERCISE);
    expect(team).toEqual(['baghdad']);
    expect(crisis.id).toBe('era-of-divisions');
    expect(variant.id).toBe('baseline');
    expect(code).toMatch(/^[0-9a-f]{8}$/);
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'class.problem.empty'],
    [
      'a crisis that is not here',
      makeExerciseLink({ ...EXERCISE, scenario: 'elsewhere' }),
      'join.problem.scenario',
    ],
    [
      'a variant that the crisis does not have',
      makeExerciseLink({ ...EXERCISE, variant: 'elsewhere' }),
      'join.problem.variant',
    ],
    [
      'more weeks than the crisis has',
      makeExerciseLink({ ...EXERCISE, scenario: 'first-week', weeks: 6 }),
      'join.problem.weeks',
    ],
    [
      'no seat for a team',
      makeExerciseLink({
        ...EXERCISE,
        seats: { baghdad: null, washington: null, tehran: null },
      }),
      'class.problem.no-content',
    ],
    [
      'a doctrine that is not here',
      makeExerciseLink({ ...EXERCISE, seats: { ...EXERCISE.seats, tehran: 'restraint' } }),
      'join.problem.doctrine',
    ],
    [
      'a reading that is not here',
      makeExerciseLink({ ...EXERCISE, assumptions: { deterrence: 'elsewhere' } }),
      'join.problem.assumption',
    ],
  ];
  test.each(refused)('%s is refused with one message', (_, letters, key) => {
    const read = readExercise(letters, CATALOGUE);
    expect(read.ok ? null : read.why.key).toBe(key);
  });

  test('a changed letter is refused', () => {
    const letters = makeExerciseLink(EXERCISE);
    const at = letters.length - 3;
    const changed = `${letters.slice(0, at)}${letters[at] === 'A' ? 'B' : 'A'}${letters.slice(at + 1)}`;
    expect(readExercise(changed, CATALOGUE).ok).toBe(false);
  });

  test('leads to the join screen, and begins the game that it sets', async () => {
    const made = await memorySession(SCENARIOS);
    const { session } = made;
    expect(await session.openAddress(`#exercise=${makeExerciseLink(EXERCISE)}`)).toBe(true);
    expect(session.store.get().screen).toBe('join');
    const begun = await joined();
    const { header, terms, persons, exercise } = gameOf(begun);
    expect(begun.session.store.get().screen).toBe('week');
    expect(persons).toEqual(['baghdad']);
    expect(header.seed).toBe('7F3A-12');
    expect(header.weeks).toBe(3);
    expect(header.seats.washington).toEqual({ by: 'doctrine', doctrine: 'restraint' });
    expect(terms).toEqual({ aids: 'normal', tempo: 'commit', clock: 7 });
    expect(exercise?.room).toBe('Amber Reed');
  });

  test('without a seed each room draws its own; playing on stands in the record', async () => {
    const { header } = gameOf(await joined({ seed: null, playOn: true }));
    expect(header.seed).toBe('own-seed');
    expect(header.playOn).toBe(true);
  });
});

describe('the check', () => {
  const scenario = SCENARIOS.find(({ id }) => id === EXERCISE.scenario);
  if (!scenario) throw new Error('no scenario');
  const questions = checkFor(scenario, ['baghdad']);
  const pick = (question: CheckQuestion, right: boolean): string =>
    question.answers.find((answer) => answer.right === right)?.id ?? '';

  test('counts the first answers, and is through when every right one was found', () => {
    let answers: Answers = {};
    expect(checkResult(questions, answers)).toBeNull();
    const [first, ...others] = questions;
    if (!first) throw new Error('no question');
    answers = answered(answers, first.id, pick(first, false));
    expect(stillToFind(questions, answers)).toBe(questions.length);
    // Asked is what was asked, not what was answered.
    expect(checkResult(questions, answers)).toEqual({ asked: questions.length, right: 0 });
    answers = answered(answers, first.id, pick(first, true));
    for (const one of others) answers = answered(answers, one.id, pick(one, true));
    expect(stillToFind(questions, answers)).toBe(0);
    expect(checkResult(questions, answers)).toEqual({
      asked: questions.length,
      right: questions.length - 1,
    });
  });
});

describe('an exercise in play', () => {
  test('is kept over a reload, with what the room is called and what was counted', async () => {
    const made = await joined();
    const { session, saves } = made;
    play(made);
    session.setRoom('  Third\u0007 row  ');
    session.consult('sources');
    session.setClock(0);
    await session.settled();
    const again = await memorySession(SCENARIOS, { saves });
    await again.session.resume();
    const { exercise, terms } = gameOf(again);
    expect(exercise).toEqual({
      ...gameOf(made).exercise,
      room: 'Third row',
      consulted: { whys: 0, sources: 1 },
    });
    expect(exercise?.terms).toEqual(EXERCISE);
    expect(terms.clock).toBe(0);
  });

  test('games kept before, and games without an exercise, are read as ever', async () => {
    const saves = memorySaves();
    const made = await memorySession(SCENARIOS, { saves });
    await made.session.begin();
    await made.session.settled();
    const [kept] = [...saves.games.values()];
    expect(kept && 'exercise' in kept).toBe(false);
    expect(savedGameFrom(kept)).not.toBeNull();
    await made.session.openSave(kept?.row.id ?? '');
    expect(gameOf(made).exercise).toBeNull();
  });

  test('whys that were asked for are counted until the run is over; what comes by itself is not', async () => {
    const made = await joined();
    const { session } = made;
    play(made);
    const [faction] = gameOf(made).view.factions;
    if (!faction) throw new Error('no faction');
    session.openWhy(faction.id, 1, false);
    expect(gameOf(made).why?.faction).toBe(faction.id);
    expect(gameOf(made).exercise?.consulted.whys).toBe(0);
    session.openWhy(faction.id, 1);
    expect(gameOf(made).exercise?.consulted.whys).toBe(1);
    play(made, 2);
    expect(gameOf(made).end).not.toBeNull();
    session.openWhy(faction.id, 1);
    session.consult('sources');
    expect(gameOf(made).exercise?.consulted).toEqual({ whys: 1, sources: 0 });
  });

  test('with the why off, why cards are closed until the debrief', async () => {
    const made = await joined({ aids: ['forecast'] });
    const { session } = made;
    play(made);
    const [faction] = gameOf(made).view.factions;
    if (!faction) throw new Error('no faction');
    session.openWhy(faction.id, 1);
    expect(gameOf(made).why).toBeNull();
    expect(session.store.get().notice?.key).toBe('notice.why-closed');
    play(made, 2);
    session.openWhy(faction.id, 1);
    expect(gameOf(made).why?.faction).toBe(faction.id);
  });

  test('with the forecast off, the model’s odds wait for the debrief and the own are asked for', async () => {
    const { terms, outlook, trials } = gameOf(await joined({ aids: ['why'] }));
    expect(terms.aids).toBe('exam');
    expect(outlook.asks).toBe(true);
    expect(trials.left).toBe(0);
  });

  test('with the impact off, no order is weighed at the debrief', async () => {
    const off = await joined({ aids: ['why', 'forecast'] });
    const on = await joined();
    play(off, 3);
    play(on, 3);
    expect(gameOf(off).end?.impact).toBeNull();
    expect(gameOf(on).end?.impact).not.toBeNull();
  });

  test('another game from its debrief is no exercise', async () => {
    const made = await joined();
    play(made, 3);
    await made.session.playFrom('tehran');
    expect(gameOf(made).exercise).toBeNull();
  });
});

describe('the lesson inside the game', () => {
  test('opens before week 1 and at the end, once each', async () => {
    const made = await joined({ lesson: 45, weeks: 4 });
    const { session } = made;
    const opened: (string | null)[] = [];
    for (let week = 0; week <= 4; week++) {
      const game = gameOf(made);
      const prompt = promptNow(game);
      opened.push(isPromptNew(game) ? (prompt?.moment ?? null) : null);
      if (prompt) session.guided(promptMark(prompt));
      expect(isPromptNew(gameOf(made))).toBe(false);
      if (week < 4) play(made);
    }
    expect(opened).toEqual(['before', null, 'half', 'last', 'end']);
  });

  test('says what comes next', async () => {
    const game = gameOf(await joined({ lesson: 45, weeks: 4 }));
    expect(nextPrompt(game)?.week).toBe(3);
    expect(nextPrompt(game)?.prompt.moment).toBe('half');
    expect(nextPrompt(gameOf(await joined({ lesson: null })))).toBeNull();
  });
});

describe('the analyst’s chair', () => {
  const CHAIR: Chair = { as: 'analyst', eyes: 'baghdad' };

  test('gives no orders: the seat’s doctrine does', async () => {
    const made = await joined({}, CHAIR);
    const { header, persons, terms, seat } = gameOf(made);
    expect(header.seats.baghdad.by).toBe('doctrine');
    expect(persons).toEqual([]);
    expect(terms.analyst).toBe('baghdad');
    expect(seat).toBe('baghdad');
    play(made, 3);
    const { end, view } = gameOf(made);
    expect(end?.open.week).toBe(3);
    expect(view.seat).toBe('baghdad');
    expect(end?.orders.some((order) => order.seat === 'baghdad')).toBe(true);
  });

  test('is asked for odds each week, and they are kept under the seat with who gave them', async () => {
    const saves = memorySaves();
    const made = await joined({}, CHAIR, saves);
    const { session } = made;
    for (let week = 0; week < 3; week++) {
      expect(gameOf(made).outlook.asks).toBe(true);
      session.forecast({ 'de-escalation': 20, sporadic: 50, escalation: 30 });
      expect(gameOf(made).outlook.asks).toBe(false);
      play(made);
    }
    await session.settled();
    const handIn = session.handIn('Analysts');
    if (handIn?.run.kind !== 'record') throw new Error('no record');
    expect(handIn.run.record.desk?.analyst).toBe('baghdad');
    expect(handIn.run.record.desk?.forecasts.baghdad?.map(({ week }) => week)).toEqual([0, 1, 2]);
    const again = await memorySession(SCENARIOS, { saves });
    await again.session.openSave([...saves.games.keys()][0] ?? '');
    expect(gameOf(again).terms.analyst).toBe('baghdad');
    const ways = handInWays(handIn);
    expect(ways.why).toBeNull();
  });
});

describe('the hand-in', () => {
  test('leaves as a file and as a link that say the same', async () => {
    const made = await joined();
    play(made, 3);
    const handIn = made.session.handIn('Amber Reed');
    if (!handIn) throw new Error('nothing to hand in');
    const ways = handInWays(handIn);
    expect(ways.weeks).toBe(3);
    expect(ways.fileName).toBe('hand-in-Amber-Reed-era-of-divisions-week-3.paper-sword.json');
    const file = parseHandIn(ways.fileText);
    if (!file.ok) throw new Error(file.problem.kind);
    expect(file.value).toEqual(handIn);
    expect(file.value.terms).toEqual(EXERCISE);
    const link = parseHandIn(`https://class.example/#hand-in=${ways.link ?? ''}`);
    if (!link.ok) throw new Error(link.problem.kind);
    const { room, exercise, check, consulted } = link.value;
    expect({ room, exercise, check, consulted }).toEqual({
      room: 'Amber Reed',
      exercise: joinable().code,
      check: { asked: 5, right: 4 },
      consulted: NOT_CONSULTED,
    });
  });

  test('takes variations along in the file, and says how many the link leaves behind', async () => {
    const made = await joined({ tempo: 'rewind' });
    play(made, 2);
    made.session.rewindTo(2);
    const option = gameOf(made).options.find(({ blocked }) => blocked === null);
    if (!option) throw new Error('no order can be given');
    made.session.addOrder(option.order, option.target);
    play(made, 2);
    const handIn = made.session.handIn('');
    const ways = handIn && handInWays(handIn);
    expect(ways?.variations).toBe(1);
    expect(ways?.link).not.toBeNull();
  });

  test('is the main line, with its variations in the file, also from a variation', async () => {
    const made = await joined({ tempo: 'rewind' });
    const { session } = made;
    play(made, 3);
    const main = session.handIn('')?.run;
    session.rewindTo(2);
    const option = gameOf(made).options.find(({ blocked }) => blocked === null);
    if (!option) throw new Error('no order can be given');
    session.addOrder(option.order, option.target);
    play(made);
    expect(gameOf(made).board.lanes[0]).toMatchObject({ here: false, to: 3 });
    const handIn = session.handIn('');
    const run = handIn?.run;
    if (main?.kind !== 'record' || run?.kind !== 'record') throw new Error('no record');
    expect(run.record).toEqual(main.record);
    const ways = handInWays(handIn as HandIn);
    expect(ways).toMatchObject({ weeks: 3, variations: 1 });
    const file = parseHandIn(ways.fileText);
    expect(file.ok && file.value).toEqual(handIn);
    const link = parseHandIn(ways.link ?? '');
    const shared = link.ok ? admit(link.value, shippedById, []) : link;
    expect(shared.ok && 'room' in shared && shared.room.run.record.turns).toEqual(
      main.record.turns,
    );
  });

  test('takes any game, also one without an exercise and one that is not over', async () => {
    const made = await memorySession(SCENARIOS);
    await made.session.begin();
    play(made);
    const handIn = made.session.handIn('Plain');
    expect(handIn).toMatchObject({ room: 'Plain', exercise: null, terms: null, check: null });
    const file = parseHandIn(handIn ? handInWays(handIn).fileText : '');
    expect(file.ok).toBe(true);
  });
});

describe('the label of a room', () => {
  const list = (key: string): readonly string[] => (EN_JOIN[key] ?? '').split(', ');
  const words = { first: list('join.words.first'), second: list('join.words.second') };

  test('every pair of words fits, and draws differ', () => {
    for (const one of words.first) {
      for (const other of words.second) {
        expect(`${one} ${other}`.length).toBeLessThanOrEqual(MOST_LABEL);
      }
    }
    const drawn = Array.from({ length: 60 }, (_, n) => drawnLabel(`seed-${n}`, words));
    expect(new Set(drawn).size).toBeGreaterThan(45);
    expect(drawnLabel('seed-1', words)).toBe(drawn[1]);
  });
});
