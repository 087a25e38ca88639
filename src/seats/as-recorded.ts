// The doctrine *as recorded*: what the sources say the seat did, then the doctrine that takes over.
import type { Content, OrderChoice } from '../model/content.ts';
import { optionAt } from '../model/legal.ts';
import type { SeatView } from '../model/view.ts';

/** Id of the doctrine in every seat. */
export const AS_RECORDED = 'as-recorded';

/** Whether the sources still cover the week that this view is about to decide. */
export function isCovered(view: Pick<SeatView, 'week'>, content: Content): boolean {
  return view.week < content.recorded.until;
}

/**
 * The orders that the sources report for the seat and the week about to be played. One that cannot
 * be given in this run, for want of capital or because things stand otherwise, is left out.
 */
export function recordedOrders(view: SeatView, content: Content): OrderChoice[] {
  const draft: OrderChoice[] = [];
  for (const { seat, week, order, target, reason } of content.recorded.orders) {
    if (seat !== view.seat || week !== view.week + 1) continue;
    const option = optionAt(view, order, target, draft);
    if (option?.blocked === null) draft.push({ order, target, reason });
  }
  return draft;
}
