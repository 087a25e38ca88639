// The open table: the orders of every seat in one week, changed before the week is played again.
import type { OrderChoice } from '../../model/content.ts';
import { findIllegal } from '../../model/legal.ts';
import { findOrder } from '../../model/orders/all-orders.ts';
import type { Block } from '../../model/orders/order.ts';
import type { Game } from '../state.ts';

export type Drafted =
  | { readonly ok: true; readonly draft: readonly OrderChoice[] }
  | { readonly ok: false; readonly block: Block };

/** The draft of a seat with one order more, for the first of its reasons; or why it may not be given. */
export function withOrder(
  { view, draft, seat }: Pick<Game, 'view' | 'draft' | 'seat'>,
  order: string,
  target: string | null,
): Drafted {
  const reason = findOrder(seat, order)?.reasons[0] ?? '';
  const longer = [...draft, { order, target, reason }];
  const illegal = findIllegal(view, longer);
  return illegal ? { ok: false, block: illegal.block } : { ok: true, draft: longer };
}

/** Reasons for which an order of a seat may be given. */
export function reasonsFor(seat: Game['seat'], order: string): readonly string[] {
  return findOrder(seat, order)?.reasons ?? [];
}

/** Whether two drafts are the same orders for the same reasons. */
export function sameDraft(one: readonly OrderChoice[], other: readonly OrderChoice[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ order, target, reason }, at) =>
        order === other[at]?.order && target === other[at].target && reason === other[at].reason,
    )
  );
}
