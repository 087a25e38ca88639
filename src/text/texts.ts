// The words on screen now: one language at a time, its tables put together as the parts of the game arrive.
import type { Messages } from './messages.ts';

let english: Messages = {};
let inLanguage: (english: Messages) => Messages = (table) => table;
let sums = false;
let now: Messages = {};

/** A text under `sums.<key>` stands for the one under `<key>` where deaths are told as sums alone. */
const SUMS = 'sums.';

function putTogether(): void {
  const table = inLanguage(english);
  const told = Object.entries(table).flatMap(([key, text]) =>
    sums && key.startsWith(SUMS) ? [[key.slice(SUMS.length), text] as const] : [],
  );
  now = { ...table, ...Object.fromEntries(told) };
}

/** The table in use. Ask for it when drawing, never when a module loads: parts of it arrive later. */
export function texts(): Messages {
  return now;
}

/** Adds English texts; of two with one key the newer is read. */
export function addTexts(table: Messages): void {
  english = { ...english, ...table };
  putTogether();
}

/**
 * Reads all texts in another language from now on.
 * @param make  the whole table of that language, from the English texts that are there; what it has no words for stays English
 */
export function changeTexts(make: (english: Messages) => Messages): void {
  inLanguage = make;
  putTogether();
}

/** Whether the harm of single attacks and strikes is told from now on, or only the sums of a week and of the run. */
export function tellSumsOnly(on: boolean): void {
  sums = on;
  putTogether();
}
