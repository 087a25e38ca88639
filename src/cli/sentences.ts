// Problems of records as sentences: what was wrong, where, what would be right.
import { messageOf, type Message } from '../run/problem-message.ts';
import type { RecordProblem } from '../run/verify.ts';
import { sayNested } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';

/** One sentence for a problem with a record. */
export function problemSentence(problem: RecordProblem): string {
  return messageSentence(messageOf(problem));
}

/** A message, worded. */
export function messageSentence(message: Message): string {
  return sayNested(EN, message);
}
