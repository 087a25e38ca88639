// Every order of every seat, by id.
import type { SeatId } from '../ids.ts';
import { BAGHDAD_ORDERS } from './baghdad.ts';
import type { OrderDef } from './order.ts';
import { TEHRAN_ORDERS } from './tehran.ts';
import { WASHINGTON_ORDERS } from './washington.ts';

/** An order with every field, those that it leaves out undefined: what is read in every week has one shape. */
function whole(order: OrderDef): OrderDef {
  return {
    id: order.id,
    seat: order.seat,
    cost: order.cost,
    costForAll: order.costForAll,
    step: order.step,
    group: order.group,
    aim: order.aim,
    targets: order.targets,
    free: order.free,
    rest: order.rest,
    grave: order.grave,
    reasons: order.reasons,
    effects: order.effects,
    seenBy: order.seenBy,
    basis: order.basis,
    blocked: order.blocked,
    carryOut: order.carryOut,
  };
}

/** The orders of each seat, in the order in which a desk lists them. */
export const ORDERS_OF: Readonly<Record<SeatId, readonly OrderDef[]>> = {
  baghdad: BAGHDAD_ORDERS.map(whole),
  washington: WASHINGTON_ORDERS.map(whole),
  tehran: TEHRAN_ORDERS.map(whole),
};

const byId = (orders: readonly OrderDef[]): ReadonlyMap<string, OrderDef> =>
  new Map(orders.map((order) => [order.id, order]));

const BY_ID: Readonly<Record<SeatId, ReadonlyMap<string, OrderDef>>> = {
  baghdad: byId(ORDERS_OF.baghdad),
  washington: byId(ORDERS_OF.washington),
  tehran: byId(ORDERS_OF.tehran),
};

/** The order of a seat with this id, if there is one. */
export function findOrder(seat: SeatId, id: string): OrderDef | undefined {
  return BY_ID[seat].get(id);
}
