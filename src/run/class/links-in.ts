// Finding links in a text: addresses with a run, a hand-in or an exercise in them, or the letters of one.
import { CODEC } from '../share/parse-link.ts';
import { CLASS_CODEC } from './frame.ts';

/** The part of an address that says what is in it. */
export const IN_ADDRESS = /#(hand-in|run|exercise)=([^\s&]*)/;

/** What the letters of a link by themselves tell of; null for what is no link at all. */
export function kindOf(letters: string): 'hand-in' | 'run' | 'exercise' | null {
  if (!/^[\w.-]{8,}$/.test(letters)) return null;
  switch (letters.charAt(0)) {
    case CLASS_CODEC.exercise:
      return 'exercise';
    case CLASS_CODEC['hand-in']:
      return 'hand-in';
    case CODEC:
      return 'run';
    default:
      return null;
  }
}

/** Whether a text is a file and no link. */
export function isJson(plain: string): boolean {
  return /^[{[]/.test(plain);
}

/** What stands between words and around links, and in no letters of a link. */
const BETWEEN = /[\s<>"'«»“”‘’,;|()[\]{}]+/u;
/** Two addresses without anything between them. */
const NEXT_ADDRESS = /(?=https?:\/\/)/;
/** Letters by themselves that are a link and not a long word that begins like one. */
const LEAST_LETTERS = 24;

/** A word without the signs of a sentence behind it. */
function bareWord(word: string): string {
  return word.replace(/[.:!?]+$/u, '');
}

function isLink(word: string): boolean {
  return IN_ADDRESS.test(word) || (word.length >= LEAST_LETTERS && kindOf(word) !== null);
}

/** The links in a text, each once, in their order: words with such an address in them, or bare letters. */
export function linksIn(text: string): readonly string[] {
  const words = text.split(BETWEEN).flatMap((word) => word.split(NEXT_ADDRESS));
  return [...new Set(words.map(bareWord).filter(isLink))];
}
