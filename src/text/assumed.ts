// Words for what is assumed where no fact can carry it.
import type { Messages } from './messages.ts';

/**
 * The sentence of an assumption.
 * @param assumption  what a basis holds: in the rules the key of a message, in a scenario the sentence itself
 */
export function assumedWords(assumption: string, messages: Messages): string {
  return messages[assumption] ?? assumption;
}
