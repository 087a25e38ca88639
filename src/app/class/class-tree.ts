// The whole class as a tree: rooms that ordered the same up to a week share a node. Rooms that cannot be compared are grouped apart.
import { canonical } from '../../model/hash.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../../model/ids.ts';
import type { Room } from './room.ts';
import {
  actKey,
  actsKey,
  actsOf,
  byAct,
  compared,
  playedOf,
  roomsThatChose,
  shareIn,
  teamSeats,
  type Act,
  type Share,
} from './room-acts.ts';

/** Whose orders are compared: one seat's, or those of all seats that some room plays. */
export type TreeSeat = SeatId | 'all';

/** Rooms that can be compared: the same exercise, or the same players; the same crisis, variant, length and assumptions. */
export interface RoomGroup {
  /** The same text for rooms of one group. */
  readonly key: string;
  readonly scenario: string;
  readonly variant: string;
  /** Weeks of a whole run. */
  readonly weeks: number;
  readonly assumptions: Readonly<Record<string, string>>;
  /** First 8 hexadecimal digits of the exercise's hash; null for runs that belong to none. */
  readonly exercise: string | null;
  /** Whether all rooms had the same luck; if not, they differ by luck as well as by orders. */
  readonly sameSeed: boolean;
  /** In the order in which they came in. */
  readonly rooms: readonly Room[];
}

/** The group of a room by its key. */
export function groupKeyOf({ run, exercise }: Pick<Room, 'run' | 'exercise'>): string {
  const { scenario, variant, weeks, assumptions, seats } = run.record.header;
  // An exercise says who sits where, in an analyst's room too; without one the run itself has to.
  const terms = exercise ?? canonical(seats);
  return `${scenario.id} ${variant} ${weeks} ${canonical(assumptions)} ${terms}`;
}

/** Whether these rooms had the same luck: one seed for all. */
export function haveSameSeed(rooms: readonly Pick<Room, 'run'>[]): boolean {
  return new Set(rooms.map(({ run }) => run.record.header.seed)).size < 2;
}

/** The rooms in groups of those that can be compared, the largest first. */
export function groupsOf(rooms: readonly Room[]): readonly RoomGroup[] {
  const keys = [...new Set(rooms.map(groupKeyOf))];
  return keys
    .flatMap((key): RoomGroup[] => {
      const own = rooms.filter((room) => groupKeyOf(room) === key);
      const [first] = own;
      if (!first) return [];
      const { scenario, variant, weeks, assumptions } = first.run.record.header;
      const { exercise } = first;
      const sameSeed = haveSameSeed(own);
      const terms = { scenario: scenario.id, variant, weeks, assumptions, exercise, sameSeed };
      return [{ key, ...terms, rooms: own }];
    })
    .sort((one, other) => other.rooms.length - one.rooms.length || compared(one.key, other.key));
}

/** A week as some rooms decided it, after the same orders in all weeks before. */
export interface TreeNode {
  /** Unique in the tree: the places of the branches that lead to it, such as `0.2.1`. */
  readonly path: string;
  /** From 1. */
  readonly week: number;
  /** What was ordered in it; none when the seat gave no order. */
  readonly acts: readonly Act[];
  /** Labels of the rooms. */
  readonly rooms: readonly string[];
  /** Out of the rooms of the group that chose. */
  readonly share: Share;
  /** How many of its rooms stood under each trajectory after the week. */
  readonly inForce: Readonly<Record<Trajectory, number>>;
  /** Labels of the rooms whose run went no further. */
  readonly last: readonly string[];
  /** What its rooms did in the next week, the most frequent first. */
  readonly next: readonly TreeNode[];
}

export interface GroupTree {
  readonly group: RoomGroup;
  /** The seats whose orders are compared. */
  readonly seats: readonly SeatId[];
  /** Labels of the rooms that watched from the analyst's chair: they chose nothing and stand in no node. */
  readonly watched: readonly string[];
  /** Week 1, the most frequent orders first. */
  readonly roots: readonly TreeNode[];
}

/** One tree for each group of rooms. */
export interface ClassTree {
  readonly seat: TreeSeat;
  readonly groups: readonly GroupTree[];
}

function nodesOf(
  rooms: readonly Room[],
  seats: readonly SeatId[],
  week: number,
  of: number,
  above: string,
): readonly TreeNode[] {
  const playing = rooms.filter((room) => playedOf(room) >= week);
  const branches = new Map<string, { acts: readonly Act[]; rooms: Room[] }>();
  for (const room of playing) {
    const acts = actsOf(room, seats, week);
    const key = actsKey(acts);
    const branch = branches.get(key);
    if (branch) branch.rooms.push(room);
    else branches.set(key, { acts, rooms: [room] });
  }
  return [...branches]
    .sort(
      ([key, one], [otherKey, other]) =>
        other.rooms.length - one.rooms.length || compared(key, otherKey),
    )
    .map(([, branch], place): TreeNode => {
      const path = above === '' ? String(place) : `${above}.${place}`;
      return {
        path,
        week,
        acts: branch.acts,
        rooms: branch.rooms.map(({ label }) => label),
        share: shareIn(branch.rooms.length, of),
        inForce: inForceAfter(branch.rooms, week),
        last: branch.rooms.flatMap((room) => (playedOf(room) === week ? [room.label] : [])),
        next: nodesOf(branch.rooms, seats, week + 1, of, path),
      };
    });
}

/** How many rooms stood under each trajectory after a week. */
function inForceAfter(rooms: readonly Room[], week: number): Readonly<Record<Trajectory, number>> {
  return Object.fromEntries(
    TRAJECTORIES.map((name) => [
      name,
      rooms.filter(({ run }) => run.states[week]?.trajectory === name).length,
    ]),
  ) as Record<Trajectory, number>;
}

/** The whole class as trees over the weeks, by the orders of a seat or of all seats that are a team's in some room. */
export function classTree(rooms: readonly Room[], seat: TreeSeat): ClassTree {
  return {
    seat,
    groups: groupsOf(rooms).map((group): GroupTree => {
      const chose = roomsThatChose(group.rooms);
      const seats = seat === 'all' ? teamSeats(chose) : [seat];
      const watched = group.rooms.filter((room) => !chose.includes(room));
      return {
        group,
        seats,
        watched: watched.map(({ label }) => label),
        roots: nodesOf(chose, seats, 1, chose.length, ''),
      };
    }),
  };
}

/** The nodes of a tree week by week, as columns of a drawing; index 0 is week 1. */
export function columnsOf({ roots }: Pick<GroupTree, 'roots'>): readonly (readonly TreeNode[])[] {
  const columns: (readonly TreeNode[])[] = [];
  for (let nodes = roots; nodes.length > 0; nodes = nodes.flatMap(({ next }) => next)) {
    columns.push(nodes);
  }
  return columns;
}

/** An order and the rooms that gave it. */
export interface Choice extends Act {
  /** Labels of the rooms. */
  readonly rooms: readonly string[];
  /** Out of the rooms that played the week. */
  readonly share: Share;
}

/** What the rooms chose in one week. */
export interface WeekChoices {
  readonly week: number;
  /** Rooms that played the week and chose: what every share is of. */
  readonly played: number;
  /** The most frequent first. An order at another target is another order. */
  readonly orders: readonly Choice[];
  /** Rooms in which the seat gave no order at all. */
  readonly none: { readonly rooms: readonly string[]; readonly share: Share };
}

/**
 * Every order that a seat, or any team seat, gave in a week, and in how many rooms. A room counts
 * once an order; one that watched from the analyst's chair does not count.
 * @param rooms  of one group
 */
export function choicesOf(rooms: readonly Room[], seat: TreeSeat, week: number): WeekChoices {
  const playing = roomsThatChose(rooms).filter((room) => playedOf(room) >= week);
  const seats = seat === 'all' ? teamSeats(rooms) : SEATS.filter((one) => one === seat);
  const given = new Map<string, { act: Act; rooms: Set<string> }>();
  const none: string[] = [];
  for (const room of playing) {
    const acts = actsOf(room, seats, week);
    if (acts.length === 0) none.push(room.label);
    for (const act of acts) {
      const known = given.get(actKey(act)) ?? { act, rooms: new Set<string>() };
      known.rooms.add(room.label);
      given.set(actKey(act), known);
    }
  }
  const of = playing.length;
  return {
    week,
    played: of,
    orders: [...given.values()]
      .map(({ act, rooms: by }): Choice => ({
        ...act,
        rooms: [...by],
        share: shareIn(by.size, of),
      }))
      .sort((one, other) => other.share.count - one.share.count || byAct(one, other)),
    none: { rooms: none, share: shareIn(none.length, of) },
  };
}
