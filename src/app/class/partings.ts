// Where two rooms part: the first week in which their orders, their trajectories and their counts differ.
import { canonical } from '../../model/hash.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../../model/ids.ts';
import { groupKeyOf } from './class-tree.ts';
import { figuresOf, type RoomFigures } from './room-figures.ts';
import type { Room } from './room.ts';
import { actKey, actsOf, playedOf, roomsThatChose, type Act } from './room-acts.ts';

/** A value of each of two rooms. */
export interface TwoRooms<T> {
  readonly one: T;
  readonly other: T;
}

/** What a seat ordered in one room and not in the other. */
export interface SeatParting {
  readonly seat: SeatId;
  /** Given in the first room and not in the second. */
  readonly one: readonly Act[];
  /** Given in the second room and not in the first. */
  readonly other: readonly Act[];
}

/** The first week whose orders differ. Reasons are not compared. */
export interface OrderParting {
  readonly week: number;
  readonly seats: readonly SeatParting[];
}

/** What is counted of a week. */
export interface WeekCounts {
  readonly attacks: number;
  readonly strikes: number;
  readonly breaches: number;
}

/** Two rooms side by side. Each first difference is null where there is none in the weeks that both played. */
export interface Parting {
  readonly rooms: TwoRooms<string>;
  /** Whether exercise, crisis, variant, length and assumptions are the same; if not, little can be compared. */
  readonly sameStart: boolean;
  /** Whether the seeds are the same; if not, the two had other luck as well. */
  readonly sameSeed: boolean;
  /** Weeks that both played. */
  readonly weeks: number;
  readonly orders: OrderParting | null;
  readonly trajectory: (TwoRooms<Trajectory> & { readonly week: number }) | null;
  readonly counts: (TwoRooms<WeekCounts> & { readonly week: number }) | null;
}

function onlyIn(acts: readonly Act[], others: readonly Act[]): readonly Act[] {
  const known = new Set(others.map(actKey));
  return acts.filter((act) => !known.has(actKey(act)));
}

function orderParting(one: Room, other: Room, weeks: number): OrderParting | null {
  for (let week = 1; week <= weeks; week++) {
    const seats = SEATS.flatMap((seat): SeatParting[] => {
      const [here, there] = [actsOf(one, [seat], week), actsOf(other, [seat], week)];
      const apart = { seat, one: onlyIn(here, there), other: onlyIn(there, here) };
      return apart.one.length + apart.other.length === 0 ? [] : [apart];
    });
    if (seats.length > 0) return { week, seats };
  }
  return null;
}

function partingOf(
  one: Room,
  other: Room,
  { one: mine, other: theirs }: TwoRooms<RoomFigures>,
): Parting {
  const weeks = Math.min(playedOf(one), playedOf(other));
  let trajectory: Parting['trajectory'] = null;
  let counts: Parting['counts'] = null;
  for (let at = 0; at < weeks; at++) {
    const [here, there] = [mine.weeks[at], theirs.weeks[at]];
    if (!here || !there) break;
    if (!trajectory && here.trajectory !== there.trajectory) {
      trajectory = { week: at + 1, one: here.trajectory, other: there.trajectory };
    }
    const [own, others] = [countsOf(here), countsOf(there)];
    if (!counts && canonical(own) !== canonical(others)) {
      counts = { week: at + 1, one: own, other: others };
    }
  }
  return {
    rooms: { one: one.label, other: other.label },
    sameStart: groupKeyOf(one) === groupKeyOf(other),
    sameSeed: one.run.record.header.seed === other.run.record.header.seed,
    weeks,
    orders: orderParting(one, other, weeks),
    trajectory,
    counts,
  };
}

function countsOf({ attacks, strikes, breaches }: WeekCounts): WeekCounts {
  return { attacks, strikes, breaches };
}

/** Where two rooms part. */
export function parting(one: Room, other: Room): Parting {
  return partingOf(one, other, { one: figuresOf(one), other: figuresOf(other) });
}

/** Two rooms that began alike, and how far apart they ended. */
export interface StrongParting extends Parting {
  readonly orders: OrderParting;
  /** Points between their ends: 50 a step between the runs' trajectories, and the distance of the mean intensity of the last four weeks. */
  readonly apart: number;
  /** Orders of the first different week that only one of the two gave, at least 1. */
  readonly early: number;
}

/** Points of one step from one trajectory to the next. */
const STEP = 50;
/** Weeks at the end of a run that tell how it ended: the window of the trajectories. */
const LAST = 4;

function meanIntensity({ weeks }: RoomFigures): number {
  const last = weeks.slice(-LAST);
  return last.reduce((sum, { intensity }) => sum + intensity, 0) / Math.max(1, last.length);
}

function apartAtEnd(one: RoomFigures, other: RoomFigures): number {
  const place = ({ trajectory }: RoomFigures): number => TRAJECTORIES.indexOf(trajectory);
  return (
    STEP * Math.abs(place(one) - place(other)) + Math.abs(meanIntensity(one) - meanIntensity(other))
  );
}

/**
 * Pairs of rooms with the same start and seed whose ends differ most for the least early
 * difference, the strongest first. A room that is in one pair already comes after pairs of rooms that are in none. Rooms that watched from the analyst's chair are in no pair: they chose nothing.
 * @param figures  the rooms' figures by label, where they are at hand
 */
export function strongestPartings(
  rooms: readonly Room[],
  n: number,
  figures: ReadonlyMap<string, RoomFigures> = new Map(),
): readonly StrongParting[] {
  const chose = roomsThatChose(rooms);
  const known = new Map(chose.map((room) => [room, figures.get(room.label) ?? figuresOf(room)]));
  const pairs = chose.flatMap((one, at) =>
    chose.slice(at + 1).flatMap((other): StrongParting[] => {
      const [mine, theirs] = [known.get(one), known.get(other)];
      const alike =
        groupKeyOf(one) === groupKeyOf(other) &&
        one.run.record.header.seed === other.run.record.header.seed;
      if (!alike || !mine || !theirs) return [];
      const apart = apartAtEnd(mine, theirs);
      if (apart === 0) return [];
      const found = partingOf(one, other, { one: mine, other: theirs });
      const { orders } = found;
      if (!orders) return [];
      const early = orders.seats.reduce(
        (sum, seat) => sum + seat.one.length + seat.other.length,
        0,
      );
      return [{ ...found, orders, apart, early: Math.max(1, early) }];
    }),
  );
  const best = pairs.sort(
    (one, other) =>
      other.apart / other.early - one.apart / one.early || other.orders.week - one.orders.week,
  );
  const taken = new Set<string>();
  const [fresh, rest]: [StrongParting[], StrongParting[]] = [[], []];
  for (const pair of best) {
    const { one, other } = pair.rooms;
    const isFresh = !taken.has(one) && !taken.has(other);
    (isFresh ? fresh : rest).push(pair);
    if (isFresh) taken.add(one).add(other);
  }
  return [...fresh, ...rest].slice(0, n);
}
