// What a link holds: a run without its states, with two bytes of every week's hash and the last hash whole.
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import type { DeskNotes, RunHeader } from '../record.ts';

/** Hexadecimal digits of a week's hash that a link carries: two bytes. */
export const CHECK_DIGITS = 4;
/** Hexadecimal digits of the scenario's hash that a link carries, to know its edition by. */
export const SCENARIO_DIGITS = 6;
/** Hexadecimal digits of a whole hash. */
export const HASH_DIGITS = 64;

/** One week of a shared run: what each seat submitted, and how the week's hash begins. */
export interface SharedTurn {
  readonly orders: Readonly<Record<SeatId, readonly OrderChoice[]>>;
  readonly check: string;
}

/** A run as a link tells it. Nothing of it has been played yet. */
export interface SharedRun extends Pick<
  RunHeader,
  'seed' | 'weeks' | 'playOn' | 'assumptions' | 'seats'
> {
  /** Number of the edition of the tables that it was written with. */
  readonly edition: number;
  /** The scenario, and how its hash begins. */
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly variant: string;
  readonly turns: readonly SharedTurn[];
  /** The whole hash of the last week; of the header when no week was played. */
  readonly final: string;
  readonly desk?: DeskNotes;
}
