// A room at its place in the class, and how it is handed in once more: to be kept on the device, or as a file.
import { handInText } from '../../run/class/hand-in-file.ts';
import type { HandIn } from '../../run/class/hand-in.ts';
import type { KeptRoom } from '../class-port.ts';
import type { Room } from './room.ts';

/** A room of the class. */
export interface Seated {
  /** Its place on the shelf, never given twice. */
  readonly id: number;
  readonly room: Room;
  /** Whether the computer made the run up. */
  readonly simulated: boolean;
}

/** A room as it would be handed in once more. */
export function handInOf({ label, exercise, check, consulted, run }: Room): HandIn {
  return {
    room: label,
    exercise,
    terms: null,
    check,
    consulted,
    run: { kind: 'record', record: run.record, tree: null },
  };
}

/** A seated room as it is kept. */
export function keptOf({ id, room, simulated }: Seated): KeptRoom {
  const { wished } = room;
  const text = handInText(handInOf(room));
  return { id, text, simulated, ...(wished === undefined ? {} : { wished }) };
}
