// The words on screen now: one language at a time, its tables put together as the parts of the game arrive.
import type { Messages } from './messages.ts';

let now: Messages = {};

/** The table in use. Ask for it when drawing, never when a module loads: it changes with the language. */
export function texts(): Messages {
  return now;
}

/** Adds texts to the table in use; of two with one key the newer is read. */
export function addTexts(table: Messages): void {
  now = { ...now, ...table };
}

/** Replaces the whole table: another language. */
export function changeTexts(table: Messages): void {
  now = table;
}
