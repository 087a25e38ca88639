// What is chosen before a game: the crisis, who sits where, how much help there is, and whether weeks can be taken back.
import type { SeatId } from '../model/ids.ts';

/** How much the page tells: everything at any time, the usual measure, or nothing of the model's odds. */
export type AidsLevel = 'open' | 'normal' | 'exam';
export const AIDS_LEVELS: readonly AidsLevel[] = ['open', 'normal', 'exam'];

/** Whether a sealed week stands, or any week can be gone back to. */
export type Tempo = 'commit' | 'rewind';

/** Whole minutes a week that the clock gives, 0 to 30; 0 without a clock. An exercise may have any. */
export type ClockMinutes = number;
/** The longest clock for a week. */
export const MOST_MINUTES_OF_CLOCK = 30;
/** Those that the title offers. */
export const CLOCKS: readonly ClockMinutes[] = [0, 3, 5, 10];

/** Who plays a seat: a person, a doctrine by its id, or null for the doctrine that the variant names. */
export type SeatChoice = string | null;

/** How a game is played, beside its rules: kept with the game, without effect on any number of the run. */
export interface PlayTerms {
  readonly aids: AidsLevel;
  readonly tempo: Tempo;
  readonly clock: ClockMinutes;
  /** The seat through whose eyes an analyst watches, who gives no orders; absent in every other game. */
  readonly analyst?: SeatId | undefined;
}

/** The choices on the title page. */
export interface Setup extends PlayTerms {
  readonly scenario: string;
  readonly variant: string;
  /** The seat of the person who begins; of several persons at one device, the first. */
  readonly seat: SeatId;
  /** `'person'`, or a doctrine's id, or null as the variant has it. */
  readonly players: Readonly<Record<SeatId, SeatChoice>>;
  readonly weeks: number;
  readonly seed: string;
  /** Readings picked on the assumption switchboard, by assumption; empty as calibrated. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** Whether the run goes on after an early ending, in a caretaker state. */
  readonly playOn?: boolean | undefined;
}

/** The choices that are filled in at the start. */
export const FIRST_TERMS: PlayTerms = { aids: 'normal', tempo: 'commit', clock: 0 };

/** Trials of "If sealed now" a week; null for any number. */
export function trialsOf(aids: AidsLevel): number | null {
  return aids === 'open' ? null : aids === 'normal' ? 3 : 0;
}
