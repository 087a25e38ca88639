// An exercise while a room plays it: what it sets, what the room is called, and what is counted for the hand-in.
import type { Aid, Exercise } from '../../run/class/exercise.ts';
import type { CheckResult, Consulted } from '../../run/class/hand-in.ts';

/** The exercise of a game. Plain data, kept with the game. */
export interface PlayedExercise {
  readonly terms: Exercise;
  /** First 8 hexadecimal digits of the exercise's hash. */
  readonly code: string;
  /** Label of the room; may be changed until the hand-in. */
  readonly room: string;
  /** How the comprehension check went; null when it was not taken. */
  readonly check: CheckResult | null;
  readonly consulted: Consulted;
}

/** Nothing was looked behind yet. */
export const NOT_CONSULTED: Consulted = { whys: 0, sources: 0 };

/** The most that is counted of anything. */
const MOST_CONSULTED = 255;

/** The exercise with one more look behind the figures. */
export function consultedOnce(exercise: PlayedExercise, what: keyof Consulted): PlayedExercise {
  const { consulted } = exercise;
  const n = Math.min(MOST_CONSULTED, consulted[what] + 1);
  return { ...exercise, consulted: { ...consulted, [what]: n } };
}

/** Whether an aid is on; without an exercise every aid is. */
export function hasAid(exercise: PlayedExercise | null, aid: Aid): boolean {
  return exercise === null || exercise.terms.aids.includes(aid);
}

/** Whether the why cards are open now: an exercise may keep them closed until the debrief. */
export function mayAskWhy(game: {
  readonly exercise: PlayedExercise | null;
  readonly end: unknown;
}): boolean {
  return game.end !== null || hasAid(game.exercise, 'why');
}
