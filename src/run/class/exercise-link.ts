// An exercise as the letters of a link, and the code by which a hand-in names its exercise.
import * as v from 'valibot';
import { hashOf } from '../../model/hash.ts';
import { SEATS } from '../../model/ids.ts';
import { packer, unpacker, type Packer, type Unpacker } from '../share/mixed-radix.ts';
import {
  putFlag,
  putLine,
  putOne,
  putWord,
  takeFlag,
  takeLine,
  takeOne,
  takeWord,
} from './class-fields.ts';
import { badClass, type ClassRead } from './class-problem.ts';
import {
  AIDS,
  EXERCISE_FORMAT,
  ExerciseForm,
  LESSON_MINUTES,
  MOST_ASSUMPTIONS,
  MOST_MINUTES,
  MOST_QUESTIONS,
  MOST_WEEKS,
  TEAM,
  type Exercise,
} from './exercise.ts';
import { framedClass, unframedClass } from './frame.ts';

const TEMPOS = ['commit', 'rewind'] as const;
const CHECKS = ['off', 'offered', 'required'] as const;
const LESSONS = [null, ...LESSON_MINUTES] as const;
const LETTER = /^[\w-]$/;

/** How a seat is led: as the variant has it, by a team, or by the doctrine that follows. */
const PLAYERS = ['variant', 'team', 'doctrine'] as const;

/** The exercise with its aids in their fixed order, each once: two that mean the same are the same. */
export function tidyExercise(exercise: Exercise): Exercise {
  return { ...exercise, aids: AIDS.filter((aid) => exercise.aids.includes(aid)) };
}

function putPlayer(to: Packer, player: string | null): void {
  putOne(to, PLAYERS, player === null ? 'variant' : player === TEAM ? 'team' : 'doctrine');
  if (player !== null && player !== TEAM) putWord(to, player);
}

function takePlayer(from: Unpacker): string | null {
  const how = takeOne(from, PLAYERS);
  return how === 'variant' ? null : how === 'team' ? TEAM : takeWord(from);
}

function packed(exercise: Exercise): string {
  const to = packer();
  const { seed, assumptions, questions } = exercise;
  putWord(to, exercise.scenario);
  putWord(to, exercise.variant);
  putFlag(to, seed !== null);
  if (seed !== null) putLine(to, seed);
  for (const seat of SEATS) putPlayer(to, exercise.seats[seat]);
  to.put(exercise.weeks - 1, MOST_WEEKS);
  to.put(exercise.minutes, MOST_MINUTES + 1);
  putOne(to, TEMPOS, exercise.tempo);
  for (const aid of AIDS) putFlag(to, exercise.aids.includes(aid));
  const picked = Object.keys(assumptions).sort();
  to.put(picked.length, MOST_ASSUMPTIONS + 1);
  for (const id of picked) {
    putWord(to, id);
    putWord(to, assumptions[id] ?? '');
  }
  putOne(to, CHECKS, exercise.check);
  putFlag(to, exercise.note);
  putFlag(to, exercise.playOn);
  putOne(to, LESSONS, exercise.lesson);
  putLine(to, exercise.title);
  to.put(questions.length, MOST_QUESTIONS + 1);
  for (const question of questions) putLine(to, question);
  return to.letters();
}

/** What the letters hold, not yet held against the form; texts whose bytes are none are null. */
function unpacked(letters: string): unknown {
  const from = unpacker(letters);
  return {
    format: EXERCISE_FORMAT,
    // In the order in which they were put.
    scenario: takeWord(from),
    variant: takeWord(from),
    seed: takeFlag(from) ? (takeLine(from) ?? '') : null,
    seats: {
      baghdad: takePlayer(from),
      washington: takePlayer(from),
      tehran: takePlayer(from),
    },
    weeks: from.take(MOST_WEEKS) + 1,
    minutes: from.take(MOST_MINUTES + 1),
    tempo: takeOne(from, TEMPOS),
    aids: AIDS.filter(() => takeFlag(from)),
    assumptions: Object.fromEntries(
      Array.from({ length: from.take(MOST_ASSUMPTIONS + 1) }, () => [
        takeWord(from),
        takeWord(from),
      ]),
    ),
    check: takeOne(from, CHECKS),
    note: takeFlag(from),
    playOn: takeFlag(from),
    lesson: takeOne(from, LESSONS),
    title: takeLine(from),
    questions: Array.from({ length: from.take(MOST_QUESTIONS + 1) }, () => takeLine(from)),
  };
}

/** The letters of an exercise's link, for the fragment `#exercise=`. It must be of its form. */
export function makeExerciseLink(exercise: Exercise): string {
  return framedClass('exercise', packed(exercise));
}

/** Reads the letters of an exercise's link. Whether its scenario is at hand is not asked. Never throws. */
export function parseExerciseLink(text: string): ClassRead<Exercise> {
  const frame = unframedClass('exercise', text, LETTER);
  if (!frame.ok) return frame;
  const read = v.safeParse(ExerciseForm, unpacked(frame.value));
  // One exercise has one link: whatever else reads as the same one is not taken for it.
  return read.success && packed(read.output) === frame.value
    ? { ok: true, value: read.output }
    : badClass({ kind: 'no-content', of: 'exercise', letters: text.length });
}

/** The code of an exercise: the first 8 hexadecimal digits of its hash. */
export function exerciseCode(exercise: Exercise): string {
  return hashOf(tidyExercise(exercise)).slice(0, 8);
}
