// Wordings of the class page: how a run ended, who ordered what, shares.
import type { Act, Share } from '../../app/class/room-acts.ts';
import type { RoomFigures } from '../../app/class/room-figures.ts';
import { listOf, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** How the run ended, or how far it is. */
export function endingWords({ ending, played, length }: RoomFigures): string {
  if (!ending) return say(texts(), 'class.room.week-of', { week: played, weeks: length });
  return say(texts(), `class.ending.${ending.kind}`, { week: ending.week });
}

/** The same for the corner of a card. */
export function endingShort({ ending, played, length }: RoomFigures): string {
  if (!ending) return say(texts(), 'class.room.week-of', { week: played, weeks: length });
  return say(texts(), `class.ending.${ending.kind}.short`, { week: ending.week });
}

/** Orders in words, each with its seat where there are several. */
export function actsWords(acts: readonly Act[], withSeat: boolean): string {
  if (acts.length === 0) return say(texts(), 'class.acts.none');
  return listOf(
    acts.map((act) => actWords(act, withSeat)),
    texts(),
  );
}

/** One order in words. */
export function actWords({ seat, order, target }: Act, withSeat: boolean): string {
  const title = orderTitle(order, target, texts());
  if (!withSeat) return title;
  return say(texts(), 'class.acts.of', { seat: say(texts(), `seat.${seat}.name`), order: title });
}

/** "3 of 8 rooms, 38%". */
export function shareWords({ count, of, percent }: Share): string {
  return say(texts(), 'class.share', { count, of, percent });
}
