// What can be wrong with a tree of variations, or with what is asked of one. Worded in the text layer under `tree.<kind>`.
import type { IllegalOrder } from './play.ts';
import type { RecordProblem } from './verify.ts';

export type TreeProblem =
  /** The record that the branches belong to, or the form of a branch. */
  | { readonly kind: 'record'; readonly problem: RecordProblem }
  | { readonly kind: 'too-many'; readonly branches: number; readonly most: number }
  /** `branch` counts the entries of the file from 1; line 0 is the main line. */
  | { readonly kind: 'no-line'; readonly branch: number; readonly line: number }
  | {
      readonly kind: 'no-week';
      readonly branch: number;
      readonly line: number;
      readonly week: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'repeats'; readonly branch: number; readonly week: number }
  | {
      readonly kind: 'too-long';
      readonly branch: number;
      readonly turns: number;
      readonly most: number;
    }
  | { readonly kind: 'says-nothing'; readonly branch: number }
  | { readonly kind: 'no-path'; readonly path: string }
  | { readonly kind: 'main-line'; readonly week: number }
  | { readonly kind: 'long-text'; readonly letters: number; readonly most: number }
  | { readonly kind: 'over'; readonly weeks: number }
  | { readonly kind: 'illegal-order'; readonly week: number; readonly illegal: IllegalOrder }
  | {
      readonly kind: 'differs';
      readonly week: number;
      readonly expected: string;
      readonly found: string;
    };

export type TreeRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: TreeProblem };

/** What could not be read or done. */
export function badTree(problem: TreeProblem): {
  readonly ok: false;
  readonly problem: TreeProblem;
} {
  return { ok: false, problem };
}
