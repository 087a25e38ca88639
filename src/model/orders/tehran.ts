// Tehran's orders, gathered in the order in which its desk lists them.
import { dealOrders } from './deals.ts';
import type { OrderDef } from './order.ts';
import { TEHRAN_DIPLOMACY } from './tehran-diplomacy.ts';
import { TEHRAN_IRAQ } from './tehran-iraq.ts';
import { TEHRAN_MISSILES } from './tehran-missiles.ts';
import { TEHRAN_NETWORK } from './tehran-network.ts';
import { TEHRAN_SUPPLY } from './tehran-supply.ts';

export const TEHRAN_ORDERS: readonly OrderDef[] = [
  ...TEHRAN_NETWORK,
  ...TEHRAN_SUPPLY,
  ...TEHRAN_IRAQ,
  ...TEHRAN_DIPLOMACY,
  TEHRAN_MISSILES,
  ...dealOrders('tehran'),
];
