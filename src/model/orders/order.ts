// The form of an order: who gives it, what it costs, when it may be given, what it does, what it rests on.
import type { Basis } from '../basis.ts';
import type { Effect, OrderChoice } from '../content.ts';
import type { Harm } from '../events.ts';
import type { SeatId } from '../ids.ts';
import type { Turn } from '../turn-context.ts';
import type { SeatView } from '../view.ts';

/** Step of the week in which an order is carried out. */
export type OrderStep = 'diplomacy' | 'tehran' | 'baghdad' | 'washington';

/** Why an order cannot be given now: a message key with what it needs to be worded. */
export interface Block {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What carrying out an order led to. */
export interface Outcome {
  /** Message key under `order.<id>.result.`. */
  readonly result: string;
  /** Who was hurt, when the order itself hurts. */
  readonly harm?: Harm;
}

export interface OrderDef {
  readonly id: string;
  readonly seat: SeatId;
  /** Capital it costs; `forAll` when it is aimed at every faction at once. */
  readonly cost: number;
  readonly costForAll?: number | undefined;
  readonly step: OrderStep;
  /** Orders of one group exclude each other in the same week (and, if aimed, at the same target). */
  readonly group: string;
  /** What it may be aimed at; `choice` is a variant of the order itself, such as the word of a text. */
  readonly aim: 'none' | 'faction' | 'faction-or-all' | 'place' | 'sheet' | 'choice';
  /** The targets of an order aimed at a place, a term sheet or a choice, from the seat's view alone. */
  readonly targets?: ((view: SeatView) => readonly string[]) | undefined;
  /** An answer that takes none of the week's three orders. */
  readonly free?: true | undefined;
  /** Weeks before it can be given again; 0 for none. */
  readonly rest: number;
  /** Grave orders are rare and change the whole crisis. */
  readonly grave: boolean;
  /** Intents to pick from, as message keys. */
  readonly reasons: readonly string[];
  /** What it does for certain, shown on the card and applied through the ledger. `target` stands for the faction aimed at. */
  readonly effects: readonly Effect[];
  /** Seats that learn of it in the week it is given. */
  readonly seenBy: readonly SeatId[];
  readonly basis: Basis;
  /** Why not now, beyond cost, rest and group; null when it may be given. Reads only the seat's view. */
  readonly blocked?: ((view: SeatView, target: string | null) => Block | null) | undefined;
  /** What it does beyond its certain effects. */
  readonly carryOut?: ((turn: Turn, choice: OrderChoice, cause: string) => Outcome) | undefined;
}

export const EVERYONE: readonly SeatId[] = ['baghdad', 'washington', 'tehran'];

/** Cost of an order aimed at `target`. */
export function costOf(order: OrderDef, target: string | null): number {
  return target === 'all' ? (order.costForAll ?? order.cost) : order.cost;
}
