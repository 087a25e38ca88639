// Labels that nobody in the class has: a number behind one that is taken, and never longer than a label may be.
import { MOST_LETTERS_OF_ROOM } from '../../run/class/hand-in.ts';

/** The text without its last letters, so that it has at most so many. */
function cut(text: string, most: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.trimEnd();
}

/** The first label that is free, by a number from `from` on. */
function firstFree(name: (n: number) => string, from: number, taken: ReadonlySet<string>): string {
  let n = from;
  while (taken.has(name(n))) n += 1;
  return name(n);
}

/** The label, or the same with the first number from 2 that is free behind it. */
export function freeLabel(label: string, taken: ReadonlySet<string>): string {
  const numbered = (n: number): string =>
    n === 1 ? label : `${cut(label, MOST_LETTERS_OF_ROOM - `${n}`.length - 1)} ${n}`;
  return firstFree(numbered, 1, taken);
}

/**
 * A label for a room that brought none: by its place in the class, or the next that is free.
 * @param name  the label of a room by its number, such as "Room 3"
 */
export function placeLabel(name: (n: number) => string, taken: ReadonlySet<string>): string {
  return firstFree(name, taken.size + 1, taken);
}
