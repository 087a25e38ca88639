// Baghdad's orders, gathered in the order in which its desk lists them.
import { BAGHDAD_FORCE } from './baghdad-force.ts';
import { BAGHDAD_POLITICS } from './baghdad-politics.ts';
import { BAGHDAD_TALKS } from './baghdad-talks.ts';
import { dealOrders } from './deals.ts';
import type { OrderDef } from './order.ts';

export const BAGHDAD_ORDERS: readonly OrderDef[] = [
  ...BAGHDAD_FORCE,
  ...BAGHDAD_TALKS,
  ...BAGHDAD_POLITICS,
  ...dealOrders('baghdad'),
];
