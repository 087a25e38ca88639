// The record under a class: what the sources report for the weeks that its rooms played, as marks for the common axis, and each room against it.
import { findVariant } from '../../scenario/scenario.ts';
import { againstRecord, departureOf, type AgainstRow, type Departure } from '../against-record.ts';
import { endOrders } from '../end-orders.ts';
import { recordLane, type RecordLane } from '../record-rows.ts';
import { playedOf, roomsThatChose } from './room-acts.ts';
import type { Room } from './room.ts';

/** One room against the record. */
export interface RoomAgainst {
  readonly label: string;
  readonly rows: readonly AgainstRow[];
  /** The first week in which its orders left those on record. */
  readonly departure: Departure;
}

/** The record of the weeks that a group of rooms played. */
export interface ClassRecord {
  /** Most weeks that a room played. */
  readonly weeks: number;
  /** All that the sources say of those weeks; only its marks that lie in them. */
  readonly lane: RecordLane;
  /** Rooms that chose: one that watched from the analyst's chair gave no orders. */
  readonly rooms: readonly RoomAgainst[];
}

/** One room against the record. */
export function roomAgainst({ label, run, scenario }: Room): RoomAgainst {
  const recorded = findVariant(scenario, run.record.header.variant)?.content.recorded;
  return {
    label,
    rows: againstRecord(
      scenario,
      run.logs.map(({ events }) => events),
    ),
    departure: recorded
      ? departureOf(endOrders(run.logs), recorded, run.logs.length)
      : { kind: 'silent' },
  };
}

/**
 * The record under a class.
 * @param rooms  of one group
 * @returns null without a room
 */
export function classRecord(rooms: readonly Room[]): ClassRecord | null {
  const [first] = rooms;
  if (!first) return null;
  const weeks = Math.max(...rooms.map(playedOf));
  const lane = recordLane(first.scenario, weeks);
  return {
    weeks,
    lane: { ...lane, marks: lane.marks.filter(({ at }) => at >= 0 && at < weeks) },
    rooms: roomsThatChose(rooms).map(roomAgainst),
  };
}
