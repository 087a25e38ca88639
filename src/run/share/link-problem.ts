// What can be wrong with a link, or stand in the way of one. Each is worded in the text layer under `share.<kind>`.
import type { RecordProblem } from '../verify.ts';
import type { Missing } from './fields.ts';

/** Why a text is not a link that holds a run. */
type UnreadLink =
  | { readonly kind: 'empty' }
  /** The first letter is not that of a version we read. */
  | { readonly kind: 'other-codec'; readonly found: string; readonly ours: string }
  | { readonly kind: 'long'; readonly letters: number; readonly most: number }
  /** `at` counts from 1. */
  | { readonly kind: 'bad-letter'; readonly at: number; readonly found: string }
  | { readonly kind: 'cut'; readonly letters: number; readonly whole: number }
  | { readonly kind: 'surplus'; readonly letters: number; readonly whole: number }
  | { readonly kind: 'changed'; readonly letters: number }
  | { readonly kind: 'newer'; readonly found: string; readonly ours: string }
  | { readonly kind: 'no-run'; readonly letters: number };

/** Why the run of a link does not play again: as that of a record, but that a link names no edition of a scenario. */
type UnplayedLink =
  | Extract<
      RecordProblem,
      {
        readonly kind:
          | 'other-rules'
          | 'other-generator'
          | 'unknown-scenario'
          | 'unknown-variant'
          | 'unknown-assumption'
          | 'too-long'
          | 'illegal-order'
          | 'differs';
      }
    >
  | {
      readonly kind: 'other-scenario';
      readonly id: string;
      readonly foundHash: string;
      readonly oursHash: string;
    };

/** Why the release that made the run of a link does not play it. */
type UnreleasedLink = { readonly kind: 'release-without-links'; readonly rules: string };

/** Why no link can be made of a run. */
type UnmadeLink =
  | { readonly kind: 'needs-file-scenario'; readonly id: string }
  | { readonly kind: 'needs-file-branches'; readonly branches: number }
  | { readonly kind: 'needs-file-long'; readonly letters: number; readonly most: number }
  | ({ readonly kind: 'needs-file-name' } & Missing)
  /** What was made does not give the run back; `week` is the first that does not, 0 for the rest. */
  | { readonly kind: 'own-check'; readonly week: number };

export type LinkProblem = UnreadLink | UnplayedLink | UnreleasedLink | UnmadeLink;

export type LinkRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LinkProblem };

/** A link that could not be read, played or made. */
export function badLink(problem: LinkProblem): {
  readonly ok: false;
  readonly problem: LinkProblem;
} {
  return { ok: false, problem };
}
