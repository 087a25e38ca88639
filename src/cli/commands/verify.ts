// `verify`: plays records again from their orders and compares every hash.
import { readFileSync } from 'node:fs';
import { isOver } from '../../run/play.ts';
import { parseRecord, replay } from '../../run/verify.ts';
import { UserError } from '../fail.ts';
import { parse, print, printJson } from '../options.ts';
import { tryScenario } from '../scenarios.ts';
import { problemSentence } from '../sentences.ts';

export const VERIFY_HELP = `paper-sword verify FILE… [--json]

Plays each record again and compares the hash of every week.
Exit status: 0 when every hash holds, 1 when one differs, 2 when a file cannot be read.

Example
  paper-sword verify game.json`;

interface Verdict {
  readonly file: string;
  readonly ok: boolean;
  readonly weeks: number;
  /** Whether the run was played to its end. */
  readonly ended?: boolean;
  readonly week?: number;
  readonly message: string;
  readonly status: 0 | 1 | 2;
}

function verifyFile(file: string): Verdict {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {
      file,
      ok: false,
      weeks: 0,
      message: 'The file cannot be read: there is none, it is a folder, or it may not be opened.',
      status: 2,
    };
  }
  const read = parseRecord(text);
  if (!read.ok) {
    return { file, ok: false, weeks: 0, message: problemSentence(read.problem), status: 2 };
  }
  const again = replay(read.value, tryScenario);
  if (again.ok) {
    const weeks = again.value.logs.length;
    const ended = isOver(again.value);
    const length = read.value.header.weeks;
    const message = ended
      ? `All ${weeks} weeks hold.`
      : `All ${weeks} weeks hold; the run is not finished (${weeks} of ${length}).`;
    return { file, ok: true, weeks, ended, message, status: 0 };
  }
  const { problem } = again;
  const differs =
    problem.kind === 'differs' || problem.kind === 'illegal-order' || problem.kind === 'too-long';
  return {
    file,
    ok: false,
    weeks: read.value.turns.length,
    ...('week' in problem ? { week: problem.week } : {}),
    message: problemSentence(problem),
    status: differs ? 1 : 2,
  };
}

export function verifyCommand(args: readonly string[]): number {
  const parsed = parse(args, { json: { type: 'boolean' } });
  if (parsed.positionals.length === 0) {
    throw new UserError(
      'Which record? Name at least one file, such as: paper-sword verify game.json',
    );
  }
  const verdicts = parsed.positionals.map(verifyFile);
  if (parsed.values['json'] === true) {
    printJson(verdicts.map(({ status: _status, ...rest }) => rest));
  } else for (const verdict of verdicts) print(`${verdict.file}: ${verdict.message}`);
  return Math.max(...verdicts.map((verdict) => verdict.status));
}
