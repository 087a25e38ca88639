// The one list of legal orders, for pages, computer players and fuzzers alike.
import type { OrderChoice } from './content.ts';
import { ORDERS_OF, findOrder } from './orders/all-orders.ts';
import { costOf, type Block, type OrderDef } from './orders/order.ts';
import type { SeatView } from './view.ts';

/** Most orders a seat may give in a week. */
export const ORDERS_A_WEEK = 3;

/** One order at one target: what it would cost, and why not now if it cannot be given. */
export interface OrderOption {
  readonly order: string;
  readonly target: string | null;
  readonly cost: number;
  readonly blocked: Block | null;
}

/** How many of the week's three orders a draft takes; answers take none. */
export function counted(view: SeatView, draft: readonly OrderChoice[]): number {
  let orders = 0;
  for (const choice of draft) if (findOrder(view.seat, choice.order)?.free !== true) orders += 1;
  return orders;
}

/** Capital that a draft of orders commits. */
export function committed(view: SeatView, draft: readonly OrderChoice[]): number {
  let total = 0;
  for (const choice of draft) {
    const order = findOrder(view.seat, choice.order);
    if (order) total += costOf(order, choice.target);
  }
  return total;
}

function targetsOf(order: OrderDef, view: SeatView): readonly (string | null)[] {
  if (order.aim === 'none') return [null];
  if (order.targets) return order.targets(view);
  const factions = view.factions.map((faction) => faction.id);
  return order.aim === 'faction' ? factions : ['all', ...factions];
}

/** Whether an order may name this target, without listing all of them. */
function isTarget(order: OrderDef, target: string | null, view: SeatView): boolean {
  if (order.aim === 'none') return target === null;
  if (target === null) return false;
  if (order.targets) return order.targets(view).includes(target);
  return (
    (target === 'all' && order.aim === 'faction-or-all') ||
    view.factions.some((faction) => faction.id === target)
  );
}

/** An order of a draft with what it is. */
export interface Drafted {
  readonly order: OrderDef;
  readonly target: string | null;
}

/** The orders of a draft; those that there are not are left out. */
function draftedOf(view: SeatView, draft: readonly OrderChoice[]): Drafted[] {
  const drafted: Drafted[] = [];
  for (const choice of draft) {
    const order = findOrder(view.seat, choice.order);
    if (order) drafted.push({ order, target: choice.target });
  }
  return drafted;
}

function clash(order: OrderDef, target: string | null, other: Drafted): boolean {
  if (other.order.group !== order.group) return false;
  if (target === null || other.target === target) return true;
  // Answers are as many as there are offers.
  if (order.free === true) return false;
  // Two orders of a group may go to two factions in one week when they need no rest, but not past an order to all.
  const aimed = order.aim === 'faction' || order.aim === 'faction-or-all';
  const rests = order.rest > 0 || other.order.rest > 0;
  return !aimed || rests || target === 'all' || other.target === 'all';
}

function blockOf(
  order: OrderDef,
  target: string | null,
  view: SeatView,
  draft: readonly Drafted[],
): Block | null {
  if (view.ending !== 'none') return { key: 'block.over' };
  const last = view.lastGiven[order.id];
  const next = view.week + 1;
  if (last !== undefined && order.rest > 0 && next - last <= order.rest) {
    return { key: 'block.resting', params: { weeks: order.rest - (next - last) + 1 } };
  }
  const block = order.blocked?.(view, target);
  if (block) return block;
  let short = costOf(order, target) - view.capital;
  let orders = 0;
  for (const other of draft) {
    if (clash(order, target, other)) return { key: 'block.group' };
    short += costOf(other.order, other.target);
    if (other.order.free !== true) orders += 1;
  }
  if (order.free !== true && orders >= ORDERS_A_WEEK) return { key: 'block.three' };
  return short > 0 ? { key: 'block.capital', params: { short } } : null;
}

/** Every order at every target with its cost and, if it cannot be added to `draft` now, why not. */
export function orderOptions(view: SeatView, draft: readonly OrderChoice[] = []): OrderOption[] {
  const drafted = draftedOf(view, draft);
  return ORDERS_OF[view.seat].flatMap((order) =>
    targetsOf(order, view).map((target) => ({
      order: order.id,
      target,
      cost: costOf(order, target),
      blocked: blockOf(order, target, view, drafted),
    })),
  );
}

/** One order at one target beside `draft`; null when there is no such order or target. */
export function optionAt(
  view: SeatView,
  id: string,
  target: string | null,
  draft: readonly OrderChoice[],
): OrderOption | null {
  const order = findOrder(view.seat, id);
  return order ? optionOf(view, order, target, draftedOf(view, draft)) : null;
}

/** The same for an order that was looked up, beside a draft that was. */
export function optionOf(
  view: SeatView,
  order: OrderDef,
  target: string | null,
  drafted: readonly Drafted[],
): OrderOption | null {
  if (!isTarget(order, target, view)) return null;
  const blocked = blockOf(order, target, view, drafted);
  return { order: order.id, target, cost: costOf(order, target), blocked };
}

/** The orders that may be added to `draft` now. */
export function legalOrders(view: SeatView, draft: readonly OrderChoice[] = []): OrderOption[] {
  return orderOptions(view, draft).filter((option) => option.blocked === null);
}

const UNKNOWN_ORDER: Block = { key: 'block.unknown-order' };

/** What is wrong with a set of orders: which one, and a message key; null when all may be given. */
export function findIllegal(
  view: SeatView,
  orders: readonly OrderChoice[],
): { readonly index: number; readonly choice: OrderChoice; readonly block: Block } | null {
  const before: Drafted[] = [];
  for (const [index, choice] of orders.entries()) {
    const order = findOrder(view.seat, choice.order);
    const block = order ? problemWith(view, order, choice, before) : UNKNOWN_ORDER;
    if (block) return { index, choice, block };
    if (order) before.push({ order, target: choice.target });
  }
  return null;
}

function problemWith(
  view: SeatView,
  order: OrderDef,
  choice: OrderChoice,
  before: readonly Drafted[],
): Block | null {
  if (!isTarget(order, choice.target, view)) return { key: 'block.unknown-target' };
  if (!order.reasons.includes(choice.reason)) return { key: 'block.unknown-reason' };
  return blockOf(order, choice.target, view, before);
}
