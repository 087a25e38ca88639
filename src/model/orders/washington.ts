// Washington's orders, gathered in the order in which its desk lists them.
import { dealOrders } from './deals.ts';
import type { OrderDef } from './order.ts';
import { FILE_ORDERS } from './washington-file.ts';
import { RULES_ORDERS, STRIKE_ORDERS } from './washington-force.ts';
import { EMBASSY_ORDERS, POSTURE_ORDERS } from './washington-posture.ts';
import { PARTNER_ORDERS, PRESSURE_ORDERS, TEHRAN_TRACK_ORDERS } from './washington-talks.ts';

export const WASHINGTON_ORDERS: readonly OrderDef[] = [
  ...STRIKE_ORDERS,
  ...RULES_ORDERS,
  ...POSTURE_ORDERS,
  ...EMBASSY_ORDERS,
  ...FILE_ORDERS,
  ...PARTNER_ORDERS,
  ...PRESSURE_ORDERS,
  ...TEHRAN_TRACK_ORDERS,
  ...dealOrders('washington'),
];
