// Effects of orders as the debrief writes them: in whole points, with how many pairs stand behind the fewest-paired of them.
import type { Effect, OrderImpact } from '../analysis/impact-rows.ts';

/** An effect and its interval in whole points. */
export interface WholeEffect {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Rounded to the nearest point, halves upwards; never −0. */
export function wholeEffect({ value, low, high }: Effect): WholeEffect {
  const whole = (points: number): number => Math.round(points) + 0;
  return { value: whole(value), low: whole(low), high: whole(high) };
}

/** Pairs behind every one of these orders at least; 0 for none. */
export function leastPairs(rows: readonly Pick<OrderImpact, 'pairs'>[]): number {
  return rows.length === 0 ? 0 : Math.min(...rows.map(({ pairs }) => pairs));
}
