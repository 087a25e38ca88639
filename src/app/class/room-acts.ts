// What the seats of a room did: whose seats count as its own, and what each ordered in a week.
import type { OrderChoice } from '../../model/content.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { Room } from './room.ts';

/** An order without its reason: reasons do not part rooms. */
export interface Act {
  readonly seat: SeatId;
  readonly order: string;
  readonly target: string | null;
}

/** A count out of so many, with its share in whole per cent. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly percent: number;
}

/** The share of a count, halves upwards; of none it is 0. */
export function shareIn(count: number, of: number): Share {
  return { count, of, percent: of === 0 ? 0 : Math.round((100 * count) / of) };
}

/** The seat through whose eyes the room watched when nobody in it gave orders; null for every other room. */
export function watchedSeat({ persons, run }: Pick<Room, 'persons' | 'run'>): SeatId | null {
  return persons.length > 0 ? null : (run.record.desk?.analyst ?? null);
}

/**
 * The seats whose orders are a room's own: those that persons played, and none of an analyst's room,
 * where a doctrine gave them. Of other rooms that nobody played those from which forecasts were
 * given, as in a simulated run; else all three.
 */
export function ownSeats({ persons, run }: Pick<Room, 'persons' | 'run'>): readonly SeatId[] {
  if (persons.length > 0) return persons;
  const { analyst, forecasts = {} } = run.record.desk ?? {};
  if (analyst !== undefined) return [];
  const given = SEATS.filter((seat) => (forecasts[seat] ?? []).length > 0);
  return given.length > 0 ? given : SEATS;
}

/** The seats that some room of the class stands for, in their fixed order. */
export function teamSeats(rooms: readonly Room[]): readonly SeatId[] {
  const own = new Set(rooms.flatMap(ownSeats));
  return SEATS.filter((seat) => own.has(seat));
}

/** The rooms that chose: all but those that watched from the analyst's chair. */
export function roomsThatChose(rooms: readonly Room[]): readonly Room[] {
  return rooms.filter((room) => watchedSeat(room) === null);
}

/** Number of weeks that a room has played. */
export function playedOf({ run }: Pick<Room, 'run'>): number {
  return run.record.turns.length;
}

/** The orders of a seat in a week, with their reasons, as they were given. */
export function choicesIn({ run }: Room, seat: SeatId, week: number): readonly OrderChoice[] {
  return run.record.turns[week - 1]?.orders[seat] ?? [];
}

/** By seat, order and target: in which order the orders of a week were written down says nothing. */
export function byAct(one: Act, other: Act): number {
  return (
    SEATS.indexOf(one.seat) - SEATS.indexOf(other.seat) ||
    compared(one.order, other.order) ||
    compared(one.target ?? '', other.target ?? '')
  );
}

/** Compares two texts letter by letter, the same in every language. */
export function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What these seats of a room ordered in a week. */
export function actsOf(room: Room, seats: readonly SeatId[], week: number): readonly Act[] {
  return seats
    .flatMap((seat) =>
      choicesIn(room, seat, week).map(({ order, target }): Act => ({ seat, order, target })),
    )
    .sort(byAct);
}

/** The same text for the same orders. */
export function actsKey(acts: readonly Act[]): string {
  return acts.map(actKey).join('; ');
}

/** The same text for the same order. */
export function actKey({ seat, order, target }: Act): string {
  return `${seat} ${order} ${target ?? ''}`;
}
