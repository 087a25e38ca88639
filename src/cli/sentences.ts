// Problems of records as sentences: what was wrong, where, what would be right.
import { messageOf } from '../run/problem-message.ts';
import type { RecordProblem } from '../run/verify.ts';
import { sayNested } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';

/** One sentence for a problem with a record. */
export function problemSentence(problem: RecordProblem): string {
  return sayNested(EN, messageOf(problem));
}
