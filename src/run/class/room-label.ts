// What a room may be called: any text of a few letters that can be seen.
import type { ClassProblem } from './class-problem.ts';
import { MOST_LETTERS_OF_ROOM } from './hand-in.ts';

/** Control characters, line ends, and halves of a letter. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/**
 * What cannot be seen, or turns the direction of the text around it: two labels that look alike are
 * one. What joins and shapes the letters beside it stays; Persian and many signs are written with it.
 */
const HIDDEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/u;
const REFUSED = new RegExp(`${CONTROL.source}|${HIDDEN.source}`, 'u');
/** Anything that leaves a mark on the page: no space, nothing that is not seen, no empty Braille cell. */
const SEEN = /(?!\p{Default_Ignorable_Code_Point})[^\s\u2800]/u;

/** What is wrong with a room's label; null when nothing is. An empty one is none, and allowed. */
export function labelProblem(label: string): ClassProblem | null {
  if (label.length > MOST_LETTERS_OF_ROOM) {
    return { kind: 'room-long', letters: label.length, most: MOST_LETTERS_OF_ROOM };
  }
  const wrong = REFUSED.exec(label) ?? (SEEN.test(label) ? null : /\S/u.exec(label));
  return wrong ? { kind: 'room-letter', at: wrong.index + 1 } : null;
}

/** What somebody typed as a label: without what may not stand in one, single spaces, and no longer than it may be. */
export function tidyLabel(typed: string): string {
  const plain = typed
    .replaceAll(new RegExp(HIDDEN, 'gu'), '')
    .replaceAll(new RegExp(CONTROL, 'gu'), ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  let label = '';
  for (const letter of plain) {
    if (label.length + letter.length > MOST_LETTERS_OF_ROOM) break;
    label += letter;
  }
  return SEEN.test(label) ? label.trim() : '';
}
