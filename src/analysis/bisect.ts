// Where two records part: the header, the first week of the hash chain, its orders, and the first meters and events that came out otherwise.
import { canonical } from '../model/hash.ts';
import type { OrderChoice } from '../model/content.ts';
import type { TurnEvent } from '../model/events.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { pathsOf, readMeter } from '../model/meters.ts';
import type { State } from '../model/state.ts';
import type { RunHeader, RunRecord } from '../run/record.ts';

/** A value of each record. */
export interface Two<T> {
  readonly a: T;
  readonly b: T;
}

export interface HeaderDifference extends Two<string> {
  /** Path of the field, such as `seats.tehran`. */
  readonly field: string;
}

/** The fields in which two headers differ, in the order of a header. */
export function headerDifferences(a: RunHeader, b: RunHeader): HeaderDifference[] {
  const fieldsOf = ({ scenario, seats, assumptions, ...plain }: RunHeader): [string, unknown][] => [
    ['scenario.id', scenario.id],
    ['scenario.version', scenario.version],
    ['scenario.hash', scenario.hash],
    ...Object.entries(plain),
    ['assumptions', assumptions],
    ...SEATS.map((seat): [string, unknown] => [`seats.${seat}`, seats[seat]]),
  ];
  const others = new Map(fieldsOf(b));
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : canonical(value ?? null);
  return fieldsOf(a).flatMap(([field, value]) => {
    const [one, other] = [text(value), text(others.get(field))];
    return one === other ? [] : [{ field, a: one, b: other }];
  });
}

/** The first place from which on two chains differ, and how many links were compared to find it. */
export interface ChainSearch {
  /** Week from 1; null when the shorter chain is the beginning of the longer one. */
  readonly week: number | null;
  readonly compared: number;
}

/**
 * Searches two hash chains with the same first link by halves: every link covers all before it, so
 * where two links are equal everything before them is.
 */
export function searchChain(a: readonly string[], b: readonly string[]): ChainSearch {
  let compared = 0;
  const equalAt = (index: number): boolean => {
    compared += 1;
    return a[index] === b[index];
  };
  // Everything below `low` is equal, and `high` differs or is the end.
  let low = 0;
  let high = Math.min(a.length, b.length);
  const end = high;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (equalAt(middle)) low = middle + 1;
    else high = middle;
  }
  return { week: low < end ? low + 1 : null, compared };
}

/** The first week, from 1, whose orders or link differ one by one; null when there is none in both. */
export function firstOfAny(a: RunRecord, b: RunRecord): number | null {
  const weeks = Math.min(a.turns.length, b.turns.length);
  for (let at = 0; at < weeks; at++) {
    const [one, other] = [a.turns[at], b.turns[at]];
    if (one?.hash !== other?.hash || ordersDiffer(a, b, at + 1)) return at + 1;
  }
  return null;
}

/** The first week, from 1, whose orders differ; null when none of both does. */
export function firstOfOrders(a: RunRecord, b: RunRecord): number | null {
  const weeks = Math.min(a.turns.length, b.turns.length);
  for (let week = 1; week <= weeks; week++) if (ordersDiffer(a, b, week)) return week;
  return null;
}

function ordersDiffer(a: RunRecord, b: RunRecord, week: number): boolean {
  return orderDifferences(a, b, week).length > 0;
}

export interface OrderDifference extends Two<readonly OrderChoice[]> {
  readonly seat: SeatId;
}

/** The seats whose orders of a week differ. */
export function orderDifferences(a: RunRecord, b: RunRecord, week: number): OrderDifference[] {
  return SEATS.flatMap((seat) => {
    const one = a.turns[week - 1]?.orders[seat] ?? [];
    const other = b.turns[week - 1]?.orders[seat] ?? [];
    return canonical(one) === canonical(other) ? [] : [{ seat, a: one, b: other }];
  });
}

export interface MeterDifference extends Two<number | null> {
  /** Path of the meter, as in the ledger; null stands where a run has no such meter. */
  readonly meter: string;
}

/** The meters in which two states differ, in the order of the meters. */
export function meterDifferences(a: State, b: State): MeterDifference[] {
  const own = new Set(pathsOf(a));
  const others = new Set(pathsOf(b));
  return [...new Set([...own, ...others])].flatMap((meter) => {
    const one = own.has(meter) ? readMeter(a, meter) : null;
    const other = others.has(meter) ? readMeter(b, meter) : null;
    return one === other ? [] : [{ meter, a: one, b: other }];
  });
}

/** Events of a week that only one of two runs has; the same event twice counts twice. */
export function eventDifferences(
  a: readonly TurnEvent[],
  b: readonly TurnEvent[],
): Two<readonly TurnEvent[]> {
  const left = new Map<string, number>();
  for (const event of b) left.set(canonical(event), (left.get(canonical(event)) ?? 0) + 1);
  const onlyIn = (events: readonly TurnEvent[], other: Map<string, number>): TurnEvent[] =>
    events.filter((event) => {
      const key = canonical(event);
      const count = other.get(key) ?? 0;
      if (count > 0) other.set(key, count - 1);
      return count === 0;
    });
  const onlyA = onlyIn(a, left);
  const right = new Map<string, number>();
  for (const event of a) right.set(canonical(event), (right.get(canonical(event)) ?? 0) + 1);
  return { a: onlyA, b: onlyIn(b, right) };
}
