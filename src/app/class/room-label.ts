// A label for a room: a pair of calm words drawn from two lists. The room may call itself otherwise.
import { hashOf } from '../../model/hash.ts';
import { MOST_LETTERS_OF_ROOM } from '../../run/class/hand-in.ts';
import { tidyLabel as tidy } from '../../run/class/room-label.ts';

/** Most letters of a label. */
export const MOST_LABEL = MOST_LETTERS_OF_ROOM;

/** What somebody typed, as a label may stand. */
export function tidyLabel(typed: string): string {
  return tidy(typed);
}

/**
 * A pair of words for a room.
 * @param draw  any text that differs from one draw to the next
 * @param words  the lists of first and second words, neither empty
 */
export function drawnLabel(
  draw: string,
  words: { readonly first: readonly string[]; readonly second: readonly string[] },
): string {
  const hash = hashOf(draw);
  const pick = (list: readonly string[], from: number): string =>
    list[Number.parseInt(hash.slice(from, from + 8), 16) % Math.max(1, list.length)] ?? '';
  return tidyLabel(`${pick(words.first, 0)} ${pick(words.second, 8)}`);
}
