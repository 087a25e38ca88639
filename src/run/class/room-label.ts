// What a room may be called: any text of a few letters without control characters.
import type { ClassProblem } from './class-problem.ts';
import { MOST_LETTERS_OF_ROOM } from './hand-in.ts';

/** Control characters, line ends, halves of a letter, and what turns the direction of the text around it. */
const REFUSED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a room's label; null when nothing is. An empty one is none, and allowed. */
export function labelProblem(label: string): ClassProblem | null {
  if (label.length > MOST_LETTERS_OF_ROOM) {
    return { kind: 'room-long', letters: label.length, most: MOST_LETTERS_OF_ROOM };
  }
  const wrong = REFUSED.exec(label);
  return wrong ? { kind: 'room-letter', at: wrong.index + 1 } : null;
}

/** What somebody typed as a label: without what may not stand in one, single spaces, and no longer than it may be. */
export function tidyLabel(typed: string): string {
  const plain = typed.replaceAll(new RegExp(REFUSED, 'gu'), ' ').replaceAll(/\s+/gu, ' ').trim();
  let label = '';
  for (const letter of plain) {
    if (label.length + letter.length > MOST_LETTERS_OF_ROOM) break;
    label += letter;
  }
  return label.trim();
}
