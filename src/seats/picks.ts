// Why a computer player gave the orders it gave: its wishes, their weights, and what became of each.
import type { Content, RecordedOrder } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { viewFor } from '../model/view.ts';
import { findDoctrine } from './all-doctrines.ts';
import { AS_RECORDED, isCovered } from './as-recorded.ts';
import { weighWishes, type Weighed } from './doctrine.ts';

/** A week's picks of one seat, explained. */
export interface Picks {
  /** The doctrine that decided; the one that took over where the record had ended. */
  readonly doctrine: string;
  /** Every wish, strongest first. Empty when the sources' own orders were replayed. */
  readonly wishes: readonly Weighed[];
  /** What the sources report for this week, when they were replayed. */
  readonly recorded: readonly RecordedOrder[];
}

/**
 * Explains the picks of a seat for the week about to be played, from its own view.
 * Throws when the seat has no such doctrine.
 */
export function picksOf(state: State, content: Content, seat: SeatId, doctrineId: string): Picks {
  const view = viewFor(state, seat, content);
  if (doctrineId === AS_RECORDED && isCovered(view, content)) {
    const week = view.week + 1;
    const { orders } = content.recorded;
    return {
      doctrine: AS_RECORDED,
      wishes: [],
      recorded: orders.filter((order) => order.seat === seat && order.week === week),
    };
  }
  const id = doctrineId === AS_RECORDED ? content.recorded.after[seat] : doctrineId;
  const doctrine = findDoctrine(seat, id);
  if (!doctrine) throw new Error(`${seat} has no doctrine "${id}"`);
  return { doctrine: id, wishes: weighWishes(doctrine, view), recorded: [] };
}
