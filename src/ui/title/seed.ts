// A seed for the shuffle button, in the form that new games get theirs.

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Six letters that are hard to confuse, such as `7F3A-K2`. */
export function drawSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
