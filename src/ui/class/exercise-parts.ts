// What every part of the exercise form is given.
import type { ExerciseField, ExerciseTrouble } from '../../app/class/exercise-draft.ts';
import type { Catalogue, CatalogueEntry } from '../../app/catalogue.ts';
import type { Exercise } from '../../run/class/exercise.ts';

export interface ExercisePartProps {
  readonly exercise: Exercise;
  /** Takes what changes; the host makes it whole. */
  readonly onChange: (change: Partial<Exercise>) => void;
  readonly catalogue: Catalogue;
  readonly crisis: CatalogueEntry;
  readonly troubles: readonly ExerciseTrouble[];
}

/** What is wrong with one field, if anything. */
export function troubleOf(
  troubles: readonly ExerciseTrouble[],
  field: ExerciseField,
): ExerciseTrouble | undefined {
  return troubles.find((one) => one.field === field);
}
