// An exercise: what an instructor sets for a class. Everything a room needs to begin, and nothing about anybody.
import * as v from 'valibot';

/** Name and version of the form, inside files. */
export const EXERCISE_FORMAT = 'paper-sword-exercise/1';

/** Lengths of a lesson in minutes for which there is a plan. */
export const LESSON_MINUTES = [15, 45, 90] as const;
export type LessonMinutes = (typeof LESSON_MINUTES)[number];

/** Weeks that fit a lesson, with a third of it left for the debrief. */
export const WEEKS_OF_LESSON: Readonly<Record<LessonMinutes, number>> = { 15: 3, 45: 6, 90: 12 };

/** Most questions of the instructor's own, and most letters of one and of the title. */
export const MOST_QUESTIONS = 5;
export const MOST_LETTERS_OF_QUESTION = 160;
export const MOST_LETTERS_OF_TITLE = 60;
/** Most letters of a seed. */
export const MOST_LETTERS_OF_SEED = 40;
/** Most minutes of the clock for a week. */
export const MOST_MINUTES = 30;
/** Most weeks of an exercise. */
export const MOST_WEEKS = 26;
/** Most readings that an exercise can pick; there are twelve contested assumptions today. */
export const MOST_ASSUMPTIONS = 24;

/** What the page tells during play beyond what the seat sees: the model's odds, the why of factions, the impact of orders at the debrief. */
export const AIDS = ['forecast', 'why', 'impact'] as const;
export type Aid = (typeof AIDS)[number];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'letters, digits and hyphens'));
/** `'team'`: persons of the room; a doctrine by its id; null: the doctrine that the variant names. */
const player = v.nullable(id);
const upTo = (letters: number) =>
  v.pipe(v.string(), v.maxLength(letters, `at most ${letters} letters`));

/** How an exercise stands for a seat that persons of the room play. */
export const TEAM = 'team';

/** The form of an exercise. */
export const ExerciseForm = v.strictObject({
  format: v.literal(EXERCISE_FORMAT),
  /** Shown to the rooms; may be empty. */
  title: upTo(MOST_LETTERS_OF_TITLE),
  scenario: id,
  variant: id,
  /** The seed of every room; null: each room draws its own. */
  seed: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_LETTERS_OF_SEED))),
  /** At least one is a team's. */
  seats: v.pipe(
    v.strictObject({ baghdad: player, washington: player, tehran: player }),
    v.check((seats) => Object.values(seats).includes(TEAM), 'a team in at least one seat'),
  ),
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_WEEKS)),
  /** Minutes of the clock for a week; 0 without a clock. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES)),
  tempo: v.picklist(['commit', 'rewind']),
  /** The aids that are on. */
  aids: v.array(v.picklist(AIDS)),
  /** Readings picked on the assumption switchboard, by assumption; empty as calibrated. */
  assumptions: v.pipe(
    v.record(id, id),
    v.check((all) => Object.keys(all).length <= MOST_ASSUMPTIONS, `at most ${MOST_ASSUMPTIONS}`),
  ),
  /** The short comprehension check before week 1. */
  check: v.picklist(['off', 'offered', 'required']),
  /** The instructor's own questions for the debrief. */
  questions: v.pipe(v.array(upTo(MOST_LETTERS_OF_QUESTION)), v.maxLength(MOST_QUESTIONS)),
  /** Whether the content note stands before the exercise. */
  note: v.boolean(),
  /** Whether the weeks go on after an early ending, in a caretaker state. */
  playOn: v.boolean(),
  /** The lesson plan that the exercise follows; null for none. */
  lesson: v.nullable(v.picklist(LESSON_MINUTES)),
});

export type Exercise = Readonly<v.InferOutput<typeof ExerciseForm>>;
