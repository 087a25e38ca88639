// The week's orders of every seat that a doctrine plays.
import type { Content, OrderChoice } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { sightFor } from '../model/sight.ts';
import { findDoctrine } from './all-doctrines.ts';
import { AS_RECORDED, isCovered, recordedOrders } from './as-recorded.ts';
import { chooseOrders } from './doctrine.ts';

/** Orders of one seat by its doctrine, from its own view. Throws when there is no such doctrine. */
export function ordersBy(
  state: State,
  content: Content,
  seat: SeatId,
  doctrineId: string,
): OrderChoice[] {
  const view = sightFor(state, seat, content);
  if (doctrineId === AS_RECORDED && isCovered(view, content)) return recordedOrders(view, content);
  const id = doctrineId === AS_RECORDED ? content.recorded.after[seat] : doctrineId;
  const doctrine = findDoctrine(seat, id);
  if (!doctrine) throw new Error(`${seat} has no doctrine "${id}"`);
  return chooseOrders(doctrine, view);
}

/** Orders of all three seats, each by its doctrine. */
export function allOrders(
  state: State,
  content: Content,
  doctrines: Readonly<Record<SeatId, string>>,
): Record<SeatId, OrderChoice[]> {
  return {
    baghdad: ordersBy(state, content, 'baghdad', doctrines.baghdad),
    washington: ordersBy(state, content, 'washington', doctrines.washington),
    tehran: ordersBy(state, content, 'tehran', doctrines.tehran),
  };
}
