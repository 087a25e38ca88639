// The 64 letters of a link, safe in the address of a page and in a QR code (base64url).

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Values that one letter can have. */
export const LETTER_VALUES = 64;

/** The letter for a value from 0 to 63. */
export function letterOf(value: number): string {
  return LETTERS.charAt(value);
}

/** The value of a letter; −1 for a character that no link has. */
export function valueOf(letter: string): number {
  return letter.length === 1 ? LETTERS.indexOf(letter) : -1;
}

/** A whole number as so many letters, the highest first. It must fit. */
export function lettersOf(value: number, count: number): string {
  let text = '';
  let left = value;
  for (let n = 0; n < count; n++) {
    text = letterOf(left % LETTER_VALUES) + text;
    left = Math.floor(left / LETTER_VALUES);
  }
  return text;
}

/** The whole number that letters stand for, the highest first. Every one must be a letter of a link. */
export function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * LETTER_VALUES + valueOf(letter), 0);
}
