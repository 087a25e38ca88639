// The parts of a class link's content, each with its two directions side by side.
import { putText, takeText } from '../share/fields.ts';
import type { Packer, Unpacker } from '../share/mixed-radix.ts';

/** Letters that an id can have. */
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const MOST_OF_ID = 40;

/** An id of 1 to 40 letters. */
export function putWord(to: Packer, id: string): void {
  to.put(id.length - 1, MOST_OF_ID);
  for (const letter of id) to.put(ID_LETTERS.indexOf(letter), ID_LETTERS.length);
}

export function takeWord(from: Unpacker): string {
  let id = '';
  for (let left = from.take(MOST_OF_ID) + 1; left > 0; left--) {
    id += ID_LETTERS.charAt(from.take(ID_LETTERS.length));
  }
  return id;
}

/** A text, empty or not. */
export function putLine(to: Packer, text: string): void {
  putFlag(to, text !== '');
  if (text !== '') putText(to, text);
}

/** The text, or null when its bytes are none. */
export function takeLine(from: Unpacker): string | null {
  return takeFlag(from) ? takeText(from) : '';
}

/** Yes or no. */
export function putFlag(to: Packer, on: boolean): void {
  to.put(on ? 1 : 0, 2);
}

export function takeFlag(from: Unpacker): boolean {
  return from.take(2) === 1;
}

/** One of a short list. */
export function putOne<T>(to: Packer, list: readonly T[], one: T): void {
  to.put(list.indexOf(one), list.length);
}

export function takeOne<T>(from: Unpacker, list: readonly [T, ...T[]]): T {
  return list[from.take(list.length)] ?? list[0];
}
