// What can be done with the variations of a game, with its moments and with its links, as the screens know it. Types only.
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import type { Edits } from '../../run/tree-play.ts';
import type { RunAddress } from '../address.ts';
import type { SavedGame } from '../saved-game.ts';
import type { Game } from '../state.ts';
import type { ComparedOdds } from './compare-odds.ts';
import type { Comparison } from './comparison.ts';

/** A line of a game as a link, or why it needs a file; `why` is null when a part of the game could not be fetched. */
export type Shared =
  | {
      readonly ok: true;
      readonly link: string;
      /** Weeks that are in it. */
      readonly weeks: number;
      /** Branches of the game, which are not in it. */
      readonly branches: number;
      /** Names and notes of its weeks, which are not in it either. */
      readonly labels: number;
    }
  | { readonly ok: false; readonly why: string | null };

/** How play goes on after a week was played with other orders. */
export type GoOn = 'by-hand' | 'doctrines';

export interface BoardPlay {
  /** Plays the run of a link again, keeps it once, and opens it; what is wrong with it is told. True when it is open. */
  openLink(address: RunAddress): Promise<boolean>;
  /** A line of the game as a link: that to the end of a path, or the one at which the game stands. */
  shareLine(path?: string): Shared;
  /** The line at which a kept game stands, as a link. */
  shareKept(kept: SavedGame): Promise<Shared>;

  /**
   * The game as one seat could know it after so many weeks of the line at which the game stands, or
   * of that to the end of a path: never anything that came later. Null where that week is not there,
   * or where the seat's eyes are not open to whoever looks.
   */
  seen(
    seat: SeatId,
    weeks: number,
    path?: string,
    draft?: readonly OrderChoice[] | null,
  ): Game | null;
  /** Orders that a seat gave in a week of a line. */
  ordersIn(path: string, week: number, seat: SeatId): readonly OrderChoice[];
  /** Opens the line on which a week stands, at its end. */
  openLine(path: string): void;
  /**
   * Plays a week of a line anew with other orders of any seat, as a branch, and goes on: at the desk, or
   * by the doctrines to the end. What is wrong is told.
   * @returns the path of the branch's last week, or null
   */
  branchWeek(path: string, week: number, edits: Edits, then: GoOn): string | null;
  /** Lets the doctrines play an unfinished line to its end. */
  playOut(path: string): string | null;
  /** Goes on by hand after a week: at the desk of the next, with the orders that were given in it. */
  playFromWeek(path: string, week: number): void;
  nameLine(path: string, name: string): void;
  noteWeek(path: string, note: string): void;
  removeLine(path: string): void;
  /** Puts back what was taken away last. */
  restoreLine(): void;
  /** Makes the line on which a week stands the main line. */
  promoteLine(path: string): void;
  /** Two lines side by side, by the paths of their last weeks; null while that would open what is hidden in play. */
  compareLines(one: string, other: string): Comparison | null;
  /**
   * The odds of two lines before each week from the fork on, as one seat could know them. Both are asked
   * with the same numbered trials: the same state has the same figures. Told as they come in.
   * @returns the way to call it off; null while they may not be seen
   */
  compareOdds(
    one: string,
    other: string,
    seat: SeatId,
    tell: (odds: ComparedOdds) => void,
  ): { cancel(): void } | null;
}
