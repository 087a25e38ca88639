// Every order of every seat, by id.
import type { SeatId } from '../ids.ts';
import { BAGHDAD_ORDERS } from './baghdad.ts';
import type { OrderDef } from './order.ts';
import { TEHRAN_ORDERS } from './tehran.ts';
import { WASHINGTON_ORDERS } from './washington.ts';

/** The orders of each seat, in the order in which a desk lists them. */
export const ORDERS_OF: Readonly<Record<SeatId, readonly OrderDef[]>> = {
  baghdad: BAGHDAD_ORDERS,
  washington: WASHINGTON_ORDERS,
  tehran: TEHRAN_ORDERS,
};

const byId = (orders: readonly OrderDef[]): ReadonlyMap<string, OrderDef> =>
  new Map(orders.map((order) => [order.id, order]));

const BY_ID: Readonly<Record<SeatId, ReadonlyMap<string, OrderDef>>> = {
  baghdad: byId(BAGHDAD_ORDERS),
  washington: byId(WASHINGTON_ORDERS),
  tehran: byId(TEHRAN_ORDERS),
};

/** The order of a seat with this id, if there is one. */
export function findOrder(seat: SeatId, id: string): OrderDef | undefined {
  return BY_ID[seat].get(id);
}
