// Intent and perception at the end of a run: what each order was given for, and how the seats that learned of it read it.
import { SEATS, type SeatId } from '../model/ids.ts';
import type { TurnLog } from '../model/events.ts';

/** How one other seat took an order: the reason it read into it, or that it did not learn of it. */
export interface OrderReading {
  readonly reader: SeatId;
  /** Null when it did not learn of the order. */
  readonly reason: string | null;
  /** Whether it read the reason that was picked. */
  readonly asMeant: boolean;
}

/** One order of the run with everything open. */
export interface EndOrder {
  /** From 1. */
  readonly week: number;
  readonly seat: SeatId;
  readonly order: string;
  readonly target: string | null;
  readonly reason: string;
  readonly readings: readonly OrderReading[];
}

/** Every order of the run that was carried out, by week and seat. */
export function endOrders(logs: readonly Pick<TurnLog, 'week' | 'events'>[]): readonly EndOrder[] {
  return logs.flatMap(({ week, events }) =>
    SEATS.flatMap((seat) =>
      events.flatMap((event): EndOrder[] => {
        if (event.kind !== 'order' || event.seat !== seat) return [];
        const { order, target, reason } = event.choice;
        const readings = SEATS.filter((one) => one !== seat).map((reader): OrderReading => {
          const read = event.readAs[reader] ?? null;
          return { reader, reason: read, asMeant: read === reason };
        });
        return [{ week, seat, order, target, reason, readings }];
      }),
    ),
  );
}

/** How often each other seat read one seat's orders as they were meant. */
export interface ReadingCount {
  readonly reader: SeatId;
  readonly learned: number;
  readonly asMeant: number;
}

export function readingCounts(orders: readonly EndOrder[], seat: SeatId): readonly ReadingCount[] {
  const own = orders.filter((one) => one.seat === seat);
  return SEATS.filter((one) => one !== seat).map((reader) => {
    const read = own.flatMap(({ readings }) =>
      readings.filter((one) => one.reader === reader && one.reason !== null),
    );
    return { reader, learned: read.length, asMeant: read.filter((one) => one.asMeant).length };
  });
}

/** The orders of one seat in one week; none when it gave none. */
export interface OrderWeek {
  readonly week: number;
  readonly orders: readonly EndOrder[];
}

/** One seat's orders by week; with `played`, the weeks without an order stand among them. */
export function orderWeeks(
  orders: readonly EndOrder[],
  seat: SeatId,
  played: number | null,
): readonly OrderWeek[] {
  const own = orders.filter((one) => one.seat === seat);
  const last = played ?? own.at(-1)?.week ?? 0;
  return Array.from({ length: last }, (_, at) => ({
    week: at + 1,
    orders: own.filter(({ week }) => week === at + 1),
  })).filter((week) => played !== null || week.orders.length > 0);
}

/** The first weeks, until that many orders are shown. */
export function firstWeeks(weeks: readonly OrderWeek[], orders: number): readonly OrderWeek[] {
  let shown = 0;
  return weeks.filter((week) => {
    const room = shown < orders;
    shown += week.orders.length;
    return room;
  });
}

/** The orders of one seat in one week; the first stands for the week. */
export function ordersOfWeek(
  orders: readonly EndOrder[],
  seat: SeatId,
  week: number,
): readonly EndOrder[] {
  return orders.filter((one) => one.seat === seat && one.week === week);
}
