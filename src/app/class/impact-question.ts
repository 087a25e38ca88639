// The questions by which a room's orders are weighed: one a week, with the orders of the room's own seats left out in turn.
import type { ImpactQuestion } from '../../analysis/impact.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { ordersOf, questionOf } from '../play/impact-desk.ts';
import { ownSeats, watchedSeat } from './room-acts.ts';
import type { Room } from './room.ts';

/** Pairs of an order in a class: every room in turn, so fewer than at a room's own debrief. */
export const CLASS_PAIRS = 50;

/**
 * The impact questions of a room, by week; weeks without an order are left out. None of a room that
 * watched from the analyst's chair: the orders were not its own.
 * @param seats  whose orders are weighed; the room's own unless told
 */
export function impactQuestions(
  room: Room,
  seats: readonly SeatId[] = ownSeats(room),
): readonly ImpactQuestion[] {
  if (watchedSeat(room) !== null) return [];
  const asked = SEATS.filter((seat) => seats.includes(seat));
  return room.run.logs.flatMap((_, week) => questionOf(room, week, ordersOf(room, week, asked)));
}
