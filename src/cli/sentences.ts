// Problems of records as sentences: what was wrong, where, what would be right.
import { EN } from '../text/messages-en.ts';
import { say } from '../text/format.ts';
import type { RecordProblem } from '../run/verify.ts';

/** One sentence for a problem with a record. */
export function problemSentence(problem: RecordProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return `This is not a whole record: the text breaks off or is no JSON (${problem.detail}). Take the file again from where it came.`;
    case 'wrong-form':
      return `This is not a run record of Paper Sword: at ${problem.path === '' ? 'the top' : problem.path} it has ${problem.found} where ${problem.expected} is expected.`;
    case 'other-format':
      return `The record is of the format ${problem.found}; this version reads paper-sword-run/1.`;
    case 'other-rules':
      return `The record was made under rules ${problem.found}; this version has rules ${problem.ours}, and only the same rules give the same weeks.`;
    case 'other-generator':
      return `The record's luck comes from "${problem.found}"; this version draws from "${problem.ours}".`;
    case 'unknown-scenario':
      return `The record is of the scenario "${problem.found}", which is not here.`;
    case 'other-scenario':
      return `The record is of another edition of "${problem.id}" (${problem.found}); the one here is ${problem.ours} and its data differ.`;
    case 'unknown-variant':
      return `The scenario "${problem.id}" has no variant "${problem.found}".`;
    case 'too-long':
      return `The record has ${problem.turns} weeks, but the run was over after ${problem.weeks}.`;
    case 'illegal-order': {
      const { seat, choice, block } = problem.illegal;
      const order = say(EN, `order.${choice.order}.short`);
      return `Week ${problem.week}: ${say(EN, `seat.${seat}.name`)} may not give "${order.startsWith('[') ? choice.order : order}". ${say(EN, block.key, block.params)}`;
    }
    case 'differs':
      return `Week ${problem.week} is the first that differs: its hash is ${problem.found.slice(0, 12)}…, the record says ${problem.expected.slice(0, 12)}….`;
    default:
      return problem satisfies never;
  }
}
