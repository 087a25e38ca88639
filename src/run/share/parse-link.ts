// The frame of a link: version, edition, length and checksum before the content. Reading checks all of it; nothing is played.
import { hashOf } from '../../model/hash.ts';
import { unpackBody } from './body.ts';
import { EDITIONS } from './editions.ts';
import { lettersOf, letterOf, numberOf, valueOf } from './letters.ts';
import { badLink, type LinkRead } from './link-problem.ts';
import type { SharedRun } from './shared-run.ts';

/** The first letter of every link of this form. Another form of links begins with another. */
export const CODEC = '1';

/** Most letters of a link. A game of 26 weeks takes about 500. */
export const MOST_LETTERS = 4000;

/** Letters for the length of the whole link, and for the checksum over the rest: 24 bits of its SHA-256. */
const LENGTH_LETTERS = 2;
const SUM_LETTERS = 4;
/** Letters before the content: version, edition, length, checksum. */
const HEAD = 2 + LENGTH_LETTERS + SUM_LETTERS;

function checksum(start: string, body: string): string {
  return lettersOf(Number.parseInt(hashOf(start + body).slice(0, 6), 16), SUM_LETTERS);
}

/** Puts the frame around a packed content. The length must not be above `MOST_LETTERS`. */
export function framed(body: string, edition: number): string {
  const start = CODEC + letterOf(edition) + lettersOf(HEAD + body.length, LENGTH_LETTERS);
  return start + checksum(start, body) + body;
}

/** How long the link of a packed content is. */
export function framedLength(body: string): number {
  return HEAD + body.length;
}

/** Reads a link's text. Checks that it is whole and holds a run; nothing is played. Never throws. */
export function parseLink(text: string): LinkRead<SharedRun> {
  const first = text.charAt(0);
  if (first === '') return badLink({ kind: 'empty' });
  if (first !== CODEC) {
    return badLink({ kind: 'other-codec', found: /^./su.exec(text)?.[0] ?? '', ours: CODEC });
  }
  const letters = text.length;
  if (letters > MOST_LETTERS) return badLink({ kind: 'long', letters, most: MOST_LETTERS });
  const wrong = /[^A-Za-z0-9_-]/u.exec(text);
  if (wrong) return badLink({ kind: 'bad-letter', at: wrong.index + 1, found: wrong[0] });
  const start = text.slice(0, HEAD - SUM_LETTERS);
  const body = text.slice(HEAD);
  const whole = letters < HEAD ? HEAD : numberOf(start.slice(2));
  if (letters < whole) return badLink({ kind: 'cut', letters, whole });
  if (letters > whole) return badLink({ kind: 'surplus', letters, whole });
  if (text.slice(HEAD - SUM_LETTERS, HEAD) !== checksum(start, body)) {
    return badLink({ kind: 'changed', letters });
  }
  const number = valueOf(text.charAt(1));
  const edition = EDITIONS[number];
  if (!edition) {
    const ours = letterOf(EDITIONS.length - 1);
    return badLink({ kind: 'newer', found: text.charAt(1), ours });
  }
  const run = unpackBody(body, number, edition);
  return run ? { ok: true, value: run } : badLink({ kind: 'no-run', letters });
}
