// The exercise that an instructor is making: its defaults, a change made whole, what is wrong with it, and its link.
import {
  AIDS,
  EXERCISE_FORMAT,
  LESSON_MINUTES,
  MOST_LETTERS_OF_QUESTION,
  MOST_LETTERS_OF_SEED,
  MOST_LETTERS_OF_TITLE,
  MOST_MINUTES,
  MOST_QUESTIONS,
  MOST_WEEKS,
  TEAM,
  WEEKS_OF_LESSON,
  type Aid,
  type Exercise,
  type LessonMinutes,
} from '../../run/class/exercise.ts';
import { exerciseCode, makeExerciseLink, tidyExercise } from '../../run/class/exercise-link.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { cleanReadings } from '../assumption-rows.ts';
import { FIRST_CHOICE, TUTORIAL, type Catalogue, type CatalogueEntry } from '../catalogue.ts';
import { doctrineIds } from '../title-rows.ts';
import { debriefShare, playMinutes } from './lesson.ts';

/** What the form of an exercise allows, for the fields of the page. */
export const EXERCISE_LIMITS = {
  title: MOST_LETTERS_OF_TITLE,
  seed: MOST_LETTERS_OF_SEED,
  question: MOST_LETTERS_OF_QUESTION,
  questions: MOST_QUESTIONS,
  minutes: MOST_MINUTES,
} as const;

/** How a seat of the room's own persons stands in an exercise. */
export const TEAM_SEAT = TEAM;

/** Lessons and aids to choose from. */
export const LESSONS: readonly LessonMinutes[] = LESSON_MINUTES;
export const EXERCISE_AIDS: readonly Aid[] = AIDS;

/** The crisis of an exercise. */
export function crisisOf(exercise: Exercise, catalogue: Catalogue): CatalogueEntry | undefined {
  return catalogue.find(({ id }) => id === exercise.scenario);
}

/** Weeks that a crisis can be played for in an exercise. */
export function mostWeeks(crisis: CatalogueEntry): number {
  return Math.min(MOST_WEEKS, crisis.weeks);
}

/** Seats of a crisis that a team can take. */
export function teamSeats(scenario: string): readonly SeatId[] {
  return scenario === TUTORIAL.scenario ? [TUTORIAL.seat] : SEATS;
}

/** Seats that a team plays. */
export function teamsOf({ seats }: Exercise): readonly SeatId[] {
  return SEATS.filter((seat) => seats[seat] === TEAM);
}

/** Weeks of a lesson in a crisis, which may be shorter. */
export function lessonWeeks(lesson: LessonMinutes, crisis: CatalogueEntry): number {
  return Math.min(WEEKS_OF_LESSON[lesson], mostWeeks(crisis));
}

/** Minutes of the clock for each team's week, so that the weeks fit into the part of the lesson that is for play. */
export function suggestedClock(lesson: LessonMinutes, teams: number): number {
  const each = playMinutes(lesson) / WEEKS_OF_LESSON[lesson] / Math.max(1, teams);
  return Math.max(1, Math.floor(each));
}

/** How the minutes of a lesson are used. */
export interface LessonTimes {
  /** For play by the plan. */
  readonly play: number;
  /** That the clock of all weeks and teams gives at most; 0 without a clock. */
  readonly clock: number;
  readonly debrief: number;
}

/** The times of an exercise that follows a plan; null without one. */
export function timesOf(exercise: Exercise): LessonTimes | null {
  const { lesson, weeks, minutes } = exercise;
  if (lesson === null) return null;
  const clock = weeks * minutes * Math.max(1, teamsOf(exercise).length);
  return { play: playMinutes(lesson), clock, debrief: debriefShare(lesson) };
}

/** One line of text, within so many letters. */
function line(text: string, most: number): string {
  return text.replaceAll(/\s/gu, ' ').slice(0, most);
}

function fitSeat(seat: SeatId, player: string | null, crisis: CatalogueEntry): string | null {
  if (player === TEAM) return teamSeats(crisis.id).includes(seat) ? TEAM : null;
  // The tutorial is built on its own doctrines.
  if (player === null || crisis.tutorial) return null;
  return doctrineIds(seat, crisis).includes(player) ? player : null;
}

/** The exercise made whole: only what its crisis offers, texts within their length, nothing twice. */
export function fitExercise(exercise: Exercise, catalogue: Catalogue): Exercise {
  const crisis = crisisOf(exercise, catalogue) ?? catalogue.find(({ id }) => id === FIRST_CHOICE);
  const [first] = crisis?.variants ?? [];
  if (!crisis || !first) return exercise;
  const { seats, seed } = exercise;
  return tidyExercise({
    ...exercise,
    title: line(exercise.title, MOST_LETTERS_OF_TITLE),
    scenario: crisis.id,
    variant: crisis.variants.some(({ id }) => id === exercise.variant)
      ? exercise.variant
      : first.id,
    seed: seed === null ? null : line(seed, MOST_LETTERS_OF_SEED),
    seats: {
      baghdad: fitSeat('baghdad', seats.baghdad, crisis),
      washington: fitSeat('washington', seats.washington, crisis),
      tehran: fitSeat('tehran', seats.tehran, crisis),
    },
    weeks: Math.max(1, Math.min(mostWeeks(crisis), exercise.weeks)),
    minutes: Math.max(0, Math.min(MOST_MINUTES, exercise.minutes)),
    assumptions: cleanReadings(exercise.assumptions),
    questions: exercise.questions
      .map((question) => line(question, MOST_LETTERS_OF_QUESTION))
      .filter((question) => question.trim() !== '')
      .slice(0, MOST_QUESTIONS),
  });
}

/** The exercise that is filled in at the start: 45 minutes, one team in Baghdad, one seed for all, every aid. */
export function firstExercise(catalogue: Catalogue, seed: string): Exercise {
  const start: Exercise = {
    format: EXERCISE_FORMAT,
    title: '',
    scenario: FIRST_CHOICE,
    variant: '',
    seed,
    seats: { baghdad: TEAM, washington: null, tehran: null },
    weeks: WEEKS_OF_LESSON[45],
    minutes: suggestedClock(45, 1),
    tempo: 'commit',
    aids: AIDS.map((aid) => aid),
    assumptions: {},
    check: 'offered',
    questions: [],
    note: true,
    playOn: false,
    lesson: 45,
  };
  return fitExercise(start, catalogue);
}

/**
 * The exercise after a change, made whole. A lesson brings its weeks and its clock; another crisis
 * under a plan brings the weeks that it has for it; a crisis with one seat puts the team there.
 */
export function changeExercise(
  exercise: Exercise,
  change: Partial<Exercise>,
  catalogue: Catalogue,
): Exercise {
  const next = { ...exercise, ...change };
  const crisis = crisisOf(next, catalogue);
  if (!crisis) return fitExercise(next, catalogue);
  const moved = change.scenario !== undefined && change.scenario !== exercise.scenario;
  const seats =
    moved && fitTeams(next, crisis) === 0
      ? { ...next.seats, [teamSeats(crisis.id)[0] ?? TUTORIAL.seat]: TEAM }
      : next.seats;
  const planned = { ...next, seats };
  const { lesson } = planned;
  if (lesson === null || (change.lesson === undefined && !moved)) {
    return fitExercise(planned, catalogue);
  }
  return fitExercise(
    {
      ...planned,
      weeks: change.weeks ?? lessonWeeks(lesson, crisis),
      minutes: change.minutes ?? clockOf(planned, change),
    },
    catalogue,
  );
}

/** How many of an exercise's teams a crisis has a seat for. */
function fitTeams(exercise: Exercise, crisis: CatalogueEntry): number {
  return teamsOf(exercise).filter((seat) => teamSeats(crisis.id).includes(seat)).length;
}

/** The clock that comes with a lesson; a crisis that changes under it leaves the clock as it is. */
function clockOf(exercise: Exercise, change: Partial<Exercise>): number {
  return change.lesson === undefined || exercise.lesson === null
    ? exercise.minutes
    : suggestedClock(exercise.lesson, teamsOf(exercise).length);
}

/** Fields of the page beside which something can be wrong. */
export type ExerciseField = 'seed' | 'seats' | 'weeks' | 'minutes';

/** What is wrong, or worth knowing, about a field; worded under `class.exercise.trouble.<kind>`. */
export interface ExerciseTrouble {
  readonly field: ExerciseField;
  readonly kind: 'no-seed' | 'no-team' | 'other-weeks' | 'long-clock';
  readonly params: Readonly<Record<string, number>>;
  /** Whether no link can be made until it is put right. */
  readonly stops: boolean;
}

/** What is wrong with an exercise that fits its crisis, in the order of the page. */
export function troublesOf(exercise: Exercise, catalogue: Catalogue): readonly ExerciseTrouble[] {
  const { lesson, seed, weeks } = exercise;
  const crisis = crisisOf(exercise, catalogue);
  const troubles: ExerciseTrouble[] = [];
  if (lesson !== null && crisis && weeks !== lessonWeeks(lesson, crisis)) {
    const params = { lesson, weeks: lessonWeeks(lesson, crisis) };
    troubles.push({ field: 'weeks', kind: 'other-weeks', params, stops: false });
  }
  const times = timesOf(exercise);
  if (times && times.clock > times.play) {
    const params = { clock: times.clock, play: times.play };
    troubles.push({ field: 'minutes', kind: 'long-clock', params, stops: false });
  }
  if (teamsOf(exercise).length === 0) {
    troubles.push({ field: 'seats', kind: 'no-team', params: {}, stops: true });
  }
  if (seed?.trim() === '') {
    troubles.push({ field: 'seed', kind: 'no-seed', params: {}, stops: true });
  }
  return troubles;
}

/** An exercise that can be handed out. */
export interface SharedExercise {
  /** The fragment of its address, with its `#`. */
  readonly fragment: string;
  /** First 8 hexadecimal digits of its hash, by which hand-ins name it. */
  readonly code: string;
}

/** The link and the code of an exercise; null while something is wrong with it. */
export function sharedExercise(exercise: Exercise, catalogue: Catalogue): SharedExercise | null {
  if (troublesOf(exercise, catalogue).some(({ stops }) => stops)) return null;
  return { fragment: `#exercise=${makeExerciseLink(exercise)}`, code: exerciseCode(exercise) };
}
