// The words on screen now: one language at a time, its tables put together as the parts of the game arrive.
import type { Messages } from './messages.ts';

let english: Messages = {};
let inLanguage: (english: Messages) => Messages = (table) => table;
let now: Messages = {};

/** The table in use. Ask for it when drawing, never when a module loads: parts of it arrive later. */
export function texts(): Messages {
  return now;
}

/** Adds English texts; of two with one key the newer is read. */
export function addTexts(table: Messages): void {
  english = { ...english, ...table };
  now = inLanguage(english);
}

/**
 * Reads all texts in another language from now on.
 * @param make  the whole table of that language, from the English texts that are there; what it has no words for stays English
 */
export function changeTexts(make: (english: Messages) => Messages): void {
  inLanguage = make;
  now = inLanguage(english);
}
