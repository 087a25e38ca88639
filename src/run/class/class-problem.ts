// What can be wrong with the link to an exercise, or with what a room hands in. Each is worded in the text layer under `class.problem.<kind>`.
import type { LinkProblem } from '../share/link-problem.ts';
import type { TreeProblem } from '../tree-problem.ts';
import type { RecordProblem } from '../verify.ts';

/** What a text was meant to be. */
export type ClassLink = 'exercise' | 'hand-in';

/** Why letters are not a whole link of the class. */
export type FrameProblem =
  | { readonly kind: 'empty'; readonly of: ClassLink }
  /** The first letter is not that of a version we read. */
  | {
      readonly kind: 'other-codec';
      readonly of: ClassLink;
      readonly found: string;
      readonly ours: string;
    }
  | {
      readonly kind: 'long';
      readonly of: ClassLink;
      readonly letters: number;
      readonly most: number;
    }
  /** `at` counts from 1. */
  | {
      readonly kind: 'bad-letter';
      readonly of: ClassLink;
      readonly at: number;
      readonly found: string;
    }
  | {
      readonly kind: 'cut';
      readonly of: ClassLink;
      readonly letters: number;
      readonly whole: number;
    }
  | {
      readonly kind: 'surplus';
      readonly of: ClassLink;
      readonly letters: number;
      readonly whole: number;
    }
  | { readonly kind: 'changed'; readonly of: ClassLink; readonly letters: number }
  /** Whole, but not what makes such links. */
  | { readonly kind: 'no-content'; readonly of: ClassLink; readonly letters: number };

/** Why a text is no hand-in. */
type HandInProblem =
  | { readonly kind: 'nothing-in-it' }
  /** More than one link: each is a hand-in of its own. */
  | { readonly kind: 'several'; readonly links: number }
  /** The same run of the same room is in the class, under this label. */
  | { readonly kind: 'already'; readonly label: string }
  | { readonly kind: 'is-exercise' }
  | { readonly kind: 'big'; readonly letters: number; readonly most: number }
  | { readonly kind: 'not-json'; readonly detail: string }
  | {
      readonly kind: 'wrong-form';
      readonly path: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'other-format'; readonly found: string }
  | { readonly kind: 'room-long'; readonly letters: number; readonly most: number }
  /** `at` counts from 1. */
  | { readonly kind: 'room-letter'; readonly at: number }
  /** The exercise in the file is not the one that the hand-in names. */
  | { readonly kind: 'other-terms'; readonly found: string; readonly ours: string };

/** Why the run of a hand-in cannot be read, or does not play again. */
type RunProblem =
  | { readonly kind: 'link'; readonly problem: LinkProblem }
  | { readonly kind: 'tree'; readonly problem: TreeProblem }
  | { readonly kind: 'record'; readonly problem: RecordProblem };

export type ClassProblem = FrameProblem | HandInProblem | RunProblem;

export type ClassRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClassProblem };

/** What could not be read or made. */
export function badClass(problem: ClassProblem): {
  readonly ok: false;
  readonly problem: ClassProblem;
} {
  return { ok: false, problem };
}
