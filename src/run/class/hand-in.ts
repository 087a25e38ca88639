// What a room hands in: its run, and what the room itself may be called. No names of persons are asked for.
import type { RunRecord } from '../record.ts';
import type { Tree } from '../tree.ts';
import type { Exercise } from './exercise.ts';

/** Name and version of the form, inside files. */
export const HAND_IN_FORMAT = 'paper-sword-hand-in/1';

/** Most letters of a room's label. */
export const MOST_LETTERS_OF_ROOM = 24;

/** How the comprehension check went: questions asked, at most 63, and answered right at the first try. */
export interface CheckResult {
  readonly asked: number;
  readonly right: number;
}

/** How often the room looked behind the figures during play, each at most 255. */
export interface Consulted {
  /** Why cards opened. */
  readonly whys: number;
  /** Sources opened. */
  readonly sources: number;
}

/** A room's hand-in. Nothing of it has been played yet. */
export interface HandIn {
  /** Label of the room, such as a drawn pair of words; empty when it has none. */
  readonly room: string;
  /** First 8 hexadecimal digits of the exercise's hash; null for a run that belongs to none. */
  readonly exercise: string | null;
  /** The exercise itself, where the hand-in carries it: files do, links do not. */
  readonly terms: Exercise | null;
  readonly check: CheckResult | null;
  readonly consulted: Consulted | null;
  readonly run:
    /** A record with its variations, as a file holds it. */
    | { readonly kind: 'record'; readonly record: RunRecord; readonly tree: Tree | null }
    /** The letters of a run's link. */
    | { readonly kind: 'link'; readonly link: string };
}
