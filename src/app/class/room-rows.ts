// The list of rooms: a line for each, and the orders in which they can stand.
import { TRAJECTORIES } from '../../model/ids.ts';
import { groupKeyOf } from './class-tree.ts';
import type { RoomOrder, RoomRow } from './class-state.ts';
import { figuresOf, type RoomFigures } from './room-figures.ts';
import type { Room } from './room.ts';

/**
 * The line of a room.
 * @param figures  the room's figures, where they are at hand
 */
export function rowOf(room: Room, simulated: boolean, figures?: RoomFigures): RoomRow {
  const { header } = room.run.record;
  return {
    label: room.label,
    group: groupKeyOf(room),
    scenario: header.scenario.id,
    variant: header.variant,
    seed: header.seed,
    persons: room.persons,
    analyst: room.run.record.desk?.analyst ?? null,
    exercise: room.exercise,
    check: room.check,
    consulted: room.consulted,
    figures: figures ? { ...figures, label: room.label } : figuresOf(room),
    simulated,
  };
}

/** "Room 9" before "Room 10"; other letters by their numbers, the same in every language. */
export function byLabel(one: string, other: string): number {
  const parts = (label: string): readonly string[] => label.match(/\d+|\D+/g) ?? [];
  const [mine, theirs] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(mine.length, theirs.length); at += 1) {
    const [here, there] = [mine[at] ?? '', theirs[at] ?? ''];
    if (here === there) continue;
    const numbers = Number(here) - Number(there);
    if (here !== '' && there !== '' && Number.isFinite(numbers) && numbers !== 0) return numbers;
    return here < there ? -1 : 1;
  }
  return 0;
}

/** The rows in an order: by label, from the calmest to the gravest trajectory, or by attacks, the fewest first. */
export function sortedRows(rows: readonly RoomRow[], order: RoomOrder): readonly RoomRow[] {
  const weight = ({ figures }: RoomRow): number =>
    order === 'label'
      ? 0
      : order === 'attacks'
        ? figures.totals.attacks
        : TRAJECTORIES.indexOf(figures.trajectory);
  return rows
    .slice()
    .sort((one, other) => weight(one) - weight(other) || byLabel(one.label, other.label));
}
