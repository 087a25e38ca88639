// The form of a computer player: it reads only its own view and says why it picked what it picked.
import type { OrderChoice } from '../model/content.ts';
import { ORDERS_A_WEEK, legalOrders } from '../model/legal.ts';
import type { SeatId } from '../model/ids.ts';
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

/**
 * The orders a doctrine gives: its strongest legal wishes, one after the other, until three are
 * given or its reserve is reached. Ties go to the wish named first.
 */
export function chooseOrders(doctrine: Doctrine, view: SeatView): OrderChoice[] {
  const wishes = doctrine.wishes(view).filter((wish) => wish.weight > 0);
  const draft: OrderChoice[] = [];
  let left = view.capital;
  const open = [...wishes];
  while (draft.length < ORDERS_A_WEEK && open.length > 0) {
    const best = open.reduce((top, wish) => (wish.weight > top.weight ? wish : top));
    open.splice(open.indexOf(best), 1);
    const option = legalOrders(view, draft).find(
      (one) => one.order === best.order && one.target === best.target,
    );
    if (!option) continue;
    if (left - option.cost < doctrine.reserve && best.weight < URGENT) continue;
    left -= option.cost;
    draft.push({ order: best.order, target: best.target, reason: best.reason });
  }
  return draft;
}
