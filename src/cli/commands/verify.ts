// `verify`: plays records again from their orders and compares every hash.
import { readFileSync } from 'node:fs';
import { isOver } from '../../run/play.ts';
import type { ReleasedReplay } from '../../run/release.ts';
import { checkTree } from '../../run/tree-play.ts';
import { treeMessage } from '../../run/tree-message.ts';
import { recordText, replay } from '../../run/verify.ts';
import { UserError } from '../fail.ts';
import { lettersIn, linkByRelease, linkSentence, playLink, shownWord } from '../link-argument.ts';
import { parse, print, printJson } from '../options.ts';
import { readRecordText } from '../record-text.ts';
import { othersMadeRecord } from '../released.ts';
import { findRelease } from '../releases.ts';
import { tryScenario } from '../scenarios.ts';
import { messageSentence, problemSentence } from '../sentences.ts';

export const VERIFY_HELP = `paper-sword verify RECORD… [--json]

Plays each record again, with its variations, and compares the hash of every week. A record is a file, or a link
to a run. One that was made under earlier rules is played by their release, if it is kept here.
Exit status: 0 when every hash holds, 1 when one differs, 2 when a record cannot be read.

Examples
  paper-sword verify game.json
  paper-sword verify 'https://example.org/paper-sword/#run=1A…'`;

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

/** What is to be said of a run whose every hash held. */
function held(weeks: number, of: number, ended: boolean, beside: string): string {
  const rest = ended ? '' : `; the run is not finished (${weeks} of ${of})`;
  return `All ${weeks} weeks hold${beside}${rest}.`;
}

function verifyLink(file: string, letters: string): Verdict {
  const played = playLink(letters);
  if (played.ok) {
    const run = played.value;
    const weeks = run.logs.length;
    const ended = isOver(run);
    const message = held(weeks, run.record.header.weeks, ended, '');
    return { file, ok: true, weeks, ended, message, status: 0 };
  }
  const { problem } = played;
  const found = linkByRelease(letters, problem);
  if (!('kind' in found)) return byRelease(file, found.rules, 0, found.again);
  const differs =
    found.kind === 'differs' || found.kind === 'illegal-order' || found.kind === 'too-long';
  return {
    file,
    ok: false,
    weeks: 0,
    ...('week' in found ? { week: found.week } : {}),
    message: linkSentence(found),
    status: differs ? 1 : 2,
  };
}

function verifyFile(file: string): Verdict {
  const letters = lettersIn(file);
  if (letters !== null) return verifyLink(file, letters);
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
  const read = readRecordText(text);
  if (!read.ok) return { file, ok: false, weeks: 0, message: read.sentence, status: 2 };
  const { record, tree } = read;
  const again = replay(record, tryScenario);
  if (again.ok) {
    const weeks = again.value.logs.length;
    const ended = isOver(again.value);
    const branches = checkTree(tree, { path: tree.main, run: again.value });
    if (!branches.ok) {
      const message = messageSentence(treeMessage(branches.problem));
      return { file, ok: false, weeks, ended, message, status: 1 };
    }
    const beside = branches.value === 0 ? '' : `, and ${branches.value} of its variations`;
    const message = held(weeks, record.header.weeks, ended, beside);
    return { file, ok: true, weeks, ended, message, status: 0 };
  }
  const { problem } = again;
  const { header } = record;
  const release = othersMadeRecord(problem) ? findRelease(header) : undefined;
  if (release) {
    return byRelease(file, header.rules, record.turns.length, release(recordText(record)));
  }
  const differs =
    problem.kind === 'differs' || problem.kind === 'illegal-order' || problem.kind === 'too-long';
  return {
    file,
    ok: false,
    weeks: record.turns.length,
    ...('week' in problem ? { week: problem.week } : {}),
    message: problemSentence(problem),
    status: differs ? 1 : 2,
  };
}

function byRelease(file: string, rules: string, turns: number, again: ReleasedReplay): Verdict {
  if (again.ok) {
    const { weeks, over } = again.run;
    const message = `All ${weeks.length} weeks hold, under the rules ${rules} that made them${over ? '.' : '; the run is not finished.'}`;
    return { file, ok: true, weeks: weeks.length, ended: over, message, status: 0 };
  }
  const { message, week } = again;
  return {
    file,
    ok: false,
    weeks: turns,
    ...(week === null ? {} : { week }),
    message: messageSentence(message),
    status: week === null ? 2 : 1,
  };
}

export function verifyCommand(args: readonly string[]): number {
  const parsed = parse(args, { json: { type: 'boolean' } });
  if (parsed.positionals.length === 0) {
    throw new UserError(
      'Which record? Name at least one file or link, such as: paper-sword verify game.json',
    );
  }
  const verdicts = parsed.positionals.map(verifyFile);
  if (parsed.values['json'] === true) {
    printJson(verdicts.map(({ status: _status, ...rest }) => rest));
  } else for (const verdict of verdicts) print(`${shownWord(verdict.file)}: ${verdict.message}`);
  return Math.max(...verdicts.map((verdict) => verdict.status));
}
