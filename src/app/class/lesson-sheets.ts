// What is printed for a lesson: the role sheets of exactly one exercise, and the code that stands on them.
import { SEATS } from '../../model/ids.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { exerciseCode } from '../../run/class/exercise-link.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { roleSheet, type RoleSheet } from '../role-sheet.ts';

/** The sheets of the three seats; none when the exercise names a variant that the scenario has not. */
export function sheetsOf(scenario: Scenario, exercise: Exercise): readonly RoleSheet[] {
  return SEATS.flatMap((seat) => roleSheet(scenario, exercise.variant, exercise.weeks, seat) ?? []);
}

/** What stands in the foot of everything that is printed for an exercise. */
export interface ExerciseFoot {
  /** May be empty. */
  readonly title: string;
  readonly id: string;
  readonly rules: string;
}

/** The foot of an exercise's pages. */
export function footOf(exercise: Exercise): ExerciseFoot {
  return { title: exercise.title.trim(), id: exerciseCode(exercise), rules: RULES_VERSION };
}
