// The frame of a link of the class: version, length and checksum before the content, as a run's link has them.
import { hashOf } from '../../model/hash.ts';
import { lettersOf, numberOf } from '../share/letters.ts';
import type { ClassLink, FrameProblem } from './class-problem.ts';

/** The first letter of every link of this form. Another form begins with another. */
export const CLASS_CODEC: Readonly<Record<ClassLink, string>> = { exercise: 'E', 'hand-in': 'H' };

/** Most letters of a link of the class. An exercise takes about 150, a hand-in about 600. */
export const MOST_CLASS_LETTERS = 8000;

/** Letters for the length of the whole link, and for the checksum over the rest: 24 bits of its SHA-256. */
const LENGTH_LETTERS = 3;
const SUM_LETTERS = 4;
/** Letters before the content. */
const HEAD = 1 + LENGTH_LETTERS + SUM_LETTERS;

function checksum(start: string, rest: string): string {
  return lettersOf(Number.parseInt(hashOf(start + rest).slice(0, 6), 16), SUM_LETTERS);
}

/** Puts the frame around a content, which must leave the whole within `MOST_CLASS_LETTERS`. */
export function framedClass(of: ClassLink, content: string): string {
  const start = CLASS_CODEC[of] + lettersOf(HEAD + content.length, LENGTH_LETTERS);
  return start + checksum(start, content) + content;
}

/**
 * Takes the frame off and checks all of it. Never throws.
 * @param letters  what every character must be
 * @returns the content, or what is wrong
 */
export function unframedClass(
  of: ClassLink,
  text: string,
  letters: RegExp,
):
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: FrameProblem } {
  const bad = (problem: FrameProblem) => ({ ok: false, problem }) as const;
  const ours = CLASS_CODEC[of];
  const first = /^./su.exec(text)?.[0];
  if (first === undefined) return bad({ kind: 'empty', of });
  if (first !== ours) return bad({ kind: 'other-codec', of, found: first, ours });
  const count = text.length;
  if (count > MOST_CLASS_LETTERS) {
    return bad({ kind: 'long', of, letters: count, most: MOST_CLASS_LETTERS });
  }
  let at = 0;
  for (const letter of text) {
    at += 1;
    if (!letters.test(letter)) return bad({ kind: 'bad-letter', of, at, found: letter });
  }
  const start = text.slice(0, HEAD - SUM_LETTERS);
  const whole =
    count < HEAD || !/^[\w-]+$/.test(start) ? HEAD : Math.max(HEAD, numberOf(start.slice(1)));
  if (count < whole) return bad({ kind: 'cut', of, letters: count, whole });
  if (count > whole) return bad({ kind: 'surplus', of, letters: count, whole });
  const content = text.slice(HEAD);
  if (text.slice(HEAD - SUM_LETTERS, HEAD) !== checksum(start, content)) {
    return bad({ kind: 'changed', of, letters: count });
  }
  return { ok: true, value: content };
}
