// Two lines of a tree side by side: where they part, what stood there, and the first number that came out otherwise.
import type { OrderChoice, TurnOrders } from '../model/content.ts';
import { SEATS, type SeatId, type Trajectory } from '../model/ids.ts';
import { pathsOf, readMeter } from '../model/meters.ts';
import type { State } from '../model/state.ts';
import type { BelievedCeiling } from '../model/world.ts';
import type { Run } from './play.ts';

/** A value of each of two lines. */
export interface Pair<T> {
  readonly one: T;
  readonly other: T;
}

/** The first week after which a meter stands otherwise, and the first such meter in the order of the meters. */
export interface MeterDifference extends Pair<number> {
  readonly week: number;
  /** Path of the meter, as in `meters.ts`. */
  readonly meter: string;
  /** How many other meters differ after the same week. */
  readonly more: number;
}

/** Where two lines part. */
export interface Difference {
  /** The first week, from 1, whose orders differ. */
  readonly week: number;
  /** The seats that ordered otherwise, in their fixed order. */
  readonly seats: readonly SeatId[];
  readonly orders: Pair<TurnOrders>;
  /** Null while nothing has come of it in any meter. */
  readonly meter: MeterDifference | null;
}

/** What stood at a fork, before either line went on. Holds what only the end opens. */
export interface Recap {
  /** The week that was about to be played. */
  readonly week: number;
  /** Day number of its first day. */
  readonly day: number;
  readonly trajectory: Trajectory;
  /** Baghdad's means of force, 0 to 100. */
  readonly sword: number;
  /** Strength of the tacit ceiling on lethality, 0 to 100. */
  readonly ceiling: number;
  /** Where each side believed the ceiling to be. */
  readonly believed: Readonly<Record<'factions' | 'washington', Readonly<BelievedCeiling>>>;
  readonly orders: Pair<TurnOrders>;
}

function sameOrders(one: readonly OrderChoice[], other: readonly OrderChoice[]): boolean {
  return (
    one.length === other.length &&
    one.every((choice, at) => {
      const { order, target, reason } = other[at] ?? choice;
      return choice.order === order && choice.target === target && choice.reason === reason;
    })
  );
}

function seatsApart(one: TurnOrders, other: TurnOrders): readonly SeatId[] {
  return SEATS.filter((seat) => !sameOrders(one[seat], other[seat]));
}

function metersApart(one: State, other: State): readonly string[] {
  return pathsOf(one).filter((path) => readMeter(one, path) !== readMeter(other, path));
}

function firstMeter(one: Run, other: Run, from: number): MeterDifference | null {
  const weeks = Math.min(one.states.length, other.states.length);
  for (let week = from; week < weeks; week++) {
    const [a, b] = [one.states[week], other.states[week]];
    if (!a || !b) return null;
    const [meter, ...more] = metersApart(a, b);
    if (meter !== undefined) {
      const pair = { one: readMeter(a, meter), other: readMeter(b, meter) };
      return { week, meter, ...pair, more: more.length };
    }
  }
  return null;
}

/** The first difference between two lines of one run; null when one only goes on where the other stops. */
export function firstDifference(one: Run, other: Run): Difference | null {
  for (const [index, { orders }] of one.record.turns.entries()) {
    const theirs = other.record.turns[index]?.orders;
    if (!theirs) return null;
    const seats = seatsApart(orders, theirs);
    if (seats.length === 0) continue;
    const week = index + 1;
    const meter = firstMeter(one, other, week);
    return { week, seats, orders: { one: orders, other: theirs }, meter };
  }
  return null;
}

/** What stood where two lines part, and the orders of both; null when they do not. */
export function forkRecap(one: Run, other: Run): Recap | null {
  const difference = firstDifference(one, other);
  const state = difference && one.states[difference.week - 1];
  if (!difference || !state) return null;
  const { day, trajectory, seats, world } = state;
  return {
    week: difference.week,
    day,
    trajectory,
    sword: seats.baghdad.sword,
    ceiling: world.ceiling,
    believed: world.believed,
    orders: difference.orders,
  };
}
