// What the debrief adds up and counts, so that no component reckons: sums of weeks, the dead of a week, orders a week, rows beside the first.
import type { Harm } from '../model/events.ts';
import { VICTIMS, type SeatId } from '../model/ids.ts';
import type { EndOrder } from './end-orders.ts';
import type { EndWeek } from './end-rows.ts';

/** Sums over the weeks of a run. */
export interface RunTotals {
  readonly weeks: number;
  readonly attacks: number;
  readonly strikes: number;
  /** Weeks in which the ceiling was broken, however often. */
  readonly breachedWeeks: number;
}

/** What the weeks of a run add up to. */
export function runTotals(
  weeks: readonly Pick<EndWeek, 'attacks' | 'strikes' | 'breaches'>[],
): RunTotals {
  return {
    weeks: weeks.length,
    attacks: weeks.reduce((sum, { attacks }) => sum + attacks, 0),
    strikes: weeks.reduce((sum, { strikes }) => sum + strikes, 0),
    breachedWeeks: weeks.filter(({ breaches }) => breaches > 0).length,
  };
}

/** Everyone killed, whoever they were. */
export function killedIn(harm: Harm): number {
  return VICTIMS.reduce((sum, who) => sum + (harm[who]?.killed ?? 0), 0);
}

/** The numbers of that many weeks: 1, 2, 3 … */
export function weekNumbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** How many orders a seat gave in each of that many weeks, from the first. */
export function orderCounts(
  orders: readonly Pick<EndOrder, 'seat' | 'week'>[],
  seat: SeatId,
  weeks: number,
): readonly number[] {
  return weekNumbers(weeks).map(
    (week) => orders.filter((one) => one.seat === seat && one.week === week).length,
  );
}

/** How many rows there are beside the first, which stands for all; 0 where there is none. */
export function besideFirst(rows: readonly unknown[]): number {
  return Math.max(0, rows.length - 1);
}
