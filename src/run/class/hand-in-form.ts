// The form of a hand-in's file, and of the parts that a link shares with it.
import * as v from 'valibot';
import { ExerciseForm } from './exercise.ts';
import { HAND_IN_FORMAT, MOST_LETTERS_OF_ROOM } from './hand-in.ts';

/** Hexadecimal digits of an exercise's code. */
export const CODE_DIGITS = 8;
/** Most questions of a comprehension check. */
export const MOST_ASKED = 63;
/** Most looks behind the figures that are counted. */
export const MOST_CONSULTED = 255;

const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** An exercise's code. */
export const CodeForm = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, '8 hexadecimal digits'));

export const CheckForm = v.pipe(
  v.strictObject({ asked: upTo(MOST_ASKED), right: upTo(MOST_ASKED) }),
  v.check(({ asked, right }) => right <= asked, 'no more answers right than questions asked'),
);

export const ConsultedForm = v.strictObject({
  whys: upTo(MOST_CONSULTED),
  sources: upTo(MOST_CONSULTED),
});

/** A hand-in as a file. What stands under `run` is read as a record, with or without variations. */
export const HandInForm = v.strictObject({
  format: v.literal(HAND_IN_FORMAT),
  room: v.pipe(
    v.string(),
    v.maxLength(MOST_LETTERS_OF_ROOM, `at most ${MOST_LETTERS_OF_ROOM} letters`),
  ),
  exercise: v.nullable(CodeForm),
  terms: v.nullable(ExerciseForm),
  check: v.nullable(CheckForm),
  consulted: v.nullable(ConsultedForm),
  /** The record of a run, or the letters of its link. */
  run: v.union([v.string(), v.looseObject({})]),
});
