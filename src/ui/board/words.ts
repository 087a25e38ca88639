// How lines of the tree are called.
import { laneAt, type BoardLane } from '../../app/board/board-state.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** The player's name for a line, else what it is: "As played", "Variation 2". */
export function laneWords({ name, number }: BoardLane): string {
  if (name !== '') return name;
  return number === 0 ? say(texts(), 'board.main') : say(texts(), 'board.line', { n: number });
}

/** The same for a list, where it stands alone: "Variation 2, from week 5". */
export function laneTitle(lane: BoardLane): string {
  const { name, number, from } = lane;
  return name !== '' || number === 0
    ? laneWords(lane)
    : say(texts(), 'board.line-from', { n: number, week: from });
}

/** The line to which a path leads, in words. */
export function lineWords({ board }: Game, path: string): string {
  const lane = laneAt(board.lanes, path);
  return lane ? laneWords(lane) : '';
}
