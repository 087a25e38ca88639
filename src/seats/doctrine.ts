// The form of a computer player: it reads only its own view and says why it picked what it picked.
import type { OrderChoice } from '../model/content.ts';
import { ORDERS_A_WEEK, optionOf, type Drafted } from '../model/legal.ts';
import type { SeatId } from '../model/ids.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import type { Block } from '../model/orders/order.ts';
import type { SeatView } from '../model/view.ts';

/** Something a doctrine would like to do this week. */
export interface Wish {
  readonly order: string;
  readonly target: string | null;
  readonly reason: string;
  /** How much it wants it; wishes at or below zero are dropped. Points without a unit. */
  readonly weight: number;
}

export interface Doctrine {
  readonly id: string;
  readonly seat: SeatId;
  /** What it wants this week, in no order. */
  readonly wishes: (view: SeatView) => readonly Wish[];
  /** Capital it keeps back for a worse week, 0 to 10. A wish of 80 or more may spend it. */
  readonly reserve: number;
}

/** The weight from which a wish may spend the reserve. */
const URGENT = 80;

/** What became of a wish: given, or why not. */
export interface Weighed extends Wish {
  readonly given: boolean;
  /** Why it could not be given; null when it was, or when only the reserve or the three orders stood against it. */
  readonly blocked: Block | null;
  /** Whether it was left because the reserve would have been spent on it. */
  readonly reserved: boolean;
}

/** The wishes worth anything, strongest first; ties go to the wish named first. */
function byWeight(doctrine: Doctrine, view: SeatView): Wish[] {
  const sorted: Wish[] = [];
  for (const wish of doctrine.wishes(view)) {
    if (wish.weight <= 0) continue;
    // Moved up past the weaker ones; a tie stays behind the one named first.
    let at = sorted.length;
    for (; at > 0; at--) {
      const before = sorted[at - 1];
      if (!before || before.weight >= wish.weight) break;
      sorted[at] = before;
    }
    sorted[at] = wish;
  }
  return sorted;
}

/** Whether a wish that could be given is left, because it would spend what is kept for a worse week. */
function isReserved(doctrine: Doctrine, wish: Wish, cost: number, left: number): boolean {
  return cost > 0 && left - cost < doctrine.reserve && wish.weight < URGENT;
}

/**
 * Goes through the wishes, strongest first, and gives what can be given: until three are or its
 * reserve is reached; answers that take none of the three are given beside them.
 * @param judged  told of every wish, in turn; without it, wishes past the third order cost no time
 */
function pick(
  doctrine: Doctrine,
  view: SeatView,
  judged?: (weighed: Weighed) => void,
): OrderChoice[] {
  const draft: OrderChoice[] = [];
  const drafted: Drafted[] = [];
  let left = view.capital;
  let taken = 0;
  for (const wish of byWeight(doctrine, view)) {
    const { order, target, reason } = wish;
    const known = findOrder(view.seat, order);
    if (!known) continue;
    const free = known.free === true;
    const full = taken >= ORDERS_A_WEEK && !free;
    if (full && !judged) continue;
    const option = optionOf(view, known, target, drafted);
    if (!option) continue;
    const reserved =
      !full && option.blocked === null && isReserved(doctrine, wish, option.cost, left);
    const given = !full && !reserved && option.blocked === null;
    if (given) {
      left -= option.cost;
      if (!free) taken += 1;
      draft.push({ order, target, reason });
      drafted.push({ order: known, target });
    }
    judged?.({ ...wish, given, blocked: full ? null : option.blocked, reserved });
  }
  return draft;
}

/** The orders a doctrine gives this week. */
export function chooseOrders(doctrine: Doctrine, view: SeatView): OrderChoice[] {
  return pick(doctrine, view);
}

/** Every wish of a doctrine, strongest first, and what became of it in its turn: the card that explains its picks. */
export function weighWishes(doctrine: Doctrine, view: SeatView): Weighed[] {
  const weighed: Weighed[] = [];
  pick(doctrine, view, (wish) => weighed.push(wish));
  return weighed;
}
