// What a question for the discussion is made of: a sentence by key, its figures, and the things in it that the language names.
import type { TermId } from '../../model/weights.ts';
import type { BreachEvent } from '../../model/events.ts';
import type { FactionId, RungIndex, SeatId, Trajectory } from '../../model/ids.ts';

/** The parts of a debrief, in their order. */
export const STAGES = ['what', 'why', 'so-what', 'now-what'] as const;
export type Stage = (typeof STAGES)[number];

/** What a question is about. Worded by `class.question.<kind>`. */
export type QuestionKind =
  | 'breach'
  | 'same'
  | 'turn'
  | 'heaviest'
  | 'spread'
  | 'sword'
  | 'impact'
  | 'flip-higher'
  | 'flip-lower'
  | 'near-higher'
  | 'near-lower'
  | 'misread'
  | 'parted'
  | 'forecast-off'
  | 'revised'
  | 'departure-given'
  | 'departure-missed'
  | 'promise'
  | 'redo'
  | 'unused';

/** Something in a question that has a name in every language, or a figure that it writes in its own way. */
export type Thing =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'faction'; readonly faction: FactionId }
  | { readonly kind: 'trajectory'; readonly trajectory: Trajectory }
  | { readonly kind: 'rung'; readonly rung: RungIndex }
  | { readonly kind: 'weight'; readonly term: TermId }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'breach'; readonly why: BreachEvent['why'] }
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** What a seat promised in a term sheet. */
  | { readonly kind: 'promise'; readonly seat: SeatId; readonly term: string }
  /** Orders one after the other; none is worded as no order of its own. */
  | {
      readonly kind: 'orders';
      readonly orders: readonly { readonly order: string; readonly target: string | null }[];
    }
  /** Hundredths of a point, written without a sign. */
  | { readonly kind: 'points'; readonly hundredths: number }
  /** Whole points with their sign. */
  | { readonly kind: 'signed'; readonly points: number }
  /** A number with two decimals. */
  | { readonly kind: 'decimal'; readonly value: number };

/** A question as it was found. */
export interface Finding {
  readonly stage: Stage;
  readonly kind: QuestionKind;
  readonly params: Readonly<Record<string, string | number>>;
  readonly things: Readonly<Record<string, Thing>>;
  /** Label of the room that it leads to, and the week there. */
  readonly room: string;
  readonly week: number;
  /** A second room that it is about. */
  readonly other: string | null;
}

/** The largest by a measure, the earlier of two alike; undefined of none. */
export function most<T>(list: readonly T[], measure: (one: T) => number): T | undefined {
  let best: T | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const one of list) {
    const value = measure(one);
    if (value > bestValue) [best, bestValue] = [one, value];
  }
  return best;
}
