// A hand-in that comes twice, by link and by file or by a code that is scanned again, is one room.
import { firstLink } from '../../run/record.ts';
import type { Room } from './room.ts';

/** What makes out a room, whatever the class calls it. */
type Known = Pick<Room, 'run' | 'exercise'>;

/** The last link of the chain that a run is: alike only for the same setup and the same orders. */
function lastLink({ run }: Known): string {
  const { header, turns } = run.record;
  return turns.at(-1)?.hash ?? firstLink(header);
}

/**
 * The room that handed in the same run of the same exercise before, under the same label or under
 * the one that it has by now. Under another label the same run may be another room's.
 * @param wished  the label that it brings, without outer spaces; empty for none
 */
export function twinOf(wished: string, of: Known, here: readonly Room[]): Room | undefined {
  const last = lastLink(of);
  return here.find(
    (room) =>
      (wished === (room.wished ?? room.label) || wished === room.label) &&
      room.exercise === of.exercise &&
      lastLink(room) === last,
  );
}
