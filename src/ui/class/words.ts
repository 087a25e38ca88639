// Wordings of the class page: how a run ended, who ordered what, shares.
import type { Act, Share } from '../../app/class/room-acts.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import type { GroupTree } from '../../app/class/class-tree.ts';
import type { RoomFigures } from '../../app/class/room-figures.ts';
import { listOf, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** What the wording of an ending needs. */
type Course = Pick<RoomFigures, 'ending' | 'breaks' | 'played' | 'length'>;

/** How the run ended, or how far it is, after the early endings that were played through. */
export function endingWords({ ending, breaks, played, length }: Course): string {
  const last = ending
    ? say(texts(), `class.ending.${ending.kind}`, { week: ending.week })
    : say(texts(), 'class.room.week-of', { week: played, weeks: length });
  const before = breaks.map(({ ending: kind, week }) =>
    say(texts(), `class.ending.${kind}`, { week }),
  );
  return [...before, last].join(' ');
}

/** The same for the corner of a card. */
export function endingShort({ ending, breaks, played, length }: Course): string {
  const last = ending
    ? say(texts(), `class.ending.${ending.kind}.short`, { week: ending.week })
    : say(texts(), 'class.room.week-of', { week: played, weeks: length });
  if (breaks.length === 0) return last;
  const before = breaks.map(({ ending: kind, week }) =>
    say(texts(), `class.ending.${kind}.short`, { week }),
  );
  return say(texts(), 'class.ending.with-breaks', {
    breaks: listOf(before, texts()),
    ending: last,
  });
}

/** Whether rooms had other luck: their seeds differ, so that not every difference comes from orders. */
export function isOtherLuck(rows: readonly Pick<RoomRow, 'seed'>[]): boolean {
  return new Set(rows.map(({ seed }) => seed)).size > 1;
}

/** Which rooms are not in the tree, since they gave no orders. */
export function watchedWords({ watched }: Pick<GroupTree, 'watched'>): string {
  const rooms = listOf(watched, texts());
  return say(texts(), 'class.tree.watched', { n: watched.length, rooms });
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
