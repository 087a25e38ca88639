// What a release tells of a run of earlier rules, as lines and tables: its weeks, its verdicts and its toll.
import { readFileSync } from 'node:fs';
import { TRAJECTORIES } from '../model/ids.ts';
import type { ReleasedRun, ReleasedWeek } from '../run/release.ts';
import { recordText, replay, type RecordProblem } from '../run/verify.ts';
import { say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import type { Cell as Value } from '../app/csv.ts';
import { column, type DataTable } from './data-table.ts';
import { UserError } from './fail.ts';
import { lettersIn, linkByRelease, playLink, shownWord, type ByRelease } from './link-argument.ts';
import { readRecordText } from './record-text.ts';
import { findRelease } from './releases.ts';
import { tryScenario } from './scenarios.ts';
import { messageSentence } from './sentences.ts';

/** What the rules of today cannot judge, because others made the record. */
const OTHERS_MADE: readonly RecordProblem['kind'][] = [
  'other-rules',
  'other-generator',
  'other-scenario',
  'unknown-scenario',
];

/** Whether the rules of today cannot judge a record, because others made it. */
export function othersMadeRecord({ kind }: Pick<RecordProblem, 'kind'>): boolean {
  return OTHERS_MADE.includes(kind);
}

function askRelease(word: string): ByRelease | null {
  const letters = lettersIn(word);
  if (letters !== null) {
    const played = playLink(letters);
    const found = played.ok ? null : linkByRelease(letters, played.problem);
    return found && !('kind' in found) ? found : null;
  }
  let text: string;
  try {
    text = readFileSync(word, 'utf8');
  } catch {
    // Told by the command itself, which reads it next.
    return null;
  }
  const read = readRecordText(text);
  if (!read.ok) return null;
  const again = replay(read.record, tryScenario);
  if (again.ok || !othersMadeRecord(again.problem)) return null;
  const release = findRelease(read.record.header);
  return release
    ? { rules: read.record.header.rules, again: release(recordText(read.record)) }
    : null;
}

/** A run that only the release that made it can tell of. */
export interface Released {
  readonly rules: string;
  readonly run: ReleasedRun;
}

/**
 * The run of a file or a link as its release tells it; null where that is for the rules of today.
 * @throws UserError when it does not hold under its own rules either
 */
export function releasedRun(word: string): Released | null {
  const found = askRelease(word);
  if (!found) return null;
  const { rules, again } = found;
  if (again.ok) return { rules, run: again.run };
  throw new UserError(`${shownWord(word)}: ${messageSentence(again.message)}`, 1);
}

/** One week in a line to read. */
export function releasedLine(rules: string, week: ReleasedWeek): string {
  const { trajectory, attacks, strikes, breaches, sword, hash } = week;
  return `Week ${week.week}, as the rules ${rules} that made it tell it: ${say(EN, `trajectory.${trajectory}`)}, attacks ${attacks}, US strikes ${strikes}, breaches ${breaches}, the state’s sword ${sword}, hash ${hash}.`;
}

const WEEK_COLUMNS = [
  column('week', 'number', '1 to 104', 'week of the run'),
  column('trajectory', 'name', TRAJECTORIES.join(', '), 'trajectory in force after it'),
  column('attacks', 'attacks', '0 or more', 'attacks on US targets in it'),
  column('strikes', 'strikes', '0 or more', 'US strikes in it'),
  column('breaches', 'breaches', '0 or more', 'breaches of the unwritten rules in it'),
  column('sword', 'points', '0 to 100', 'the state’s sword after it'),
  column('hash', 'SHA-256', '64 digits', 'link of the chain after it'),
] as const;

/** What a release tells of a run, as tidy tables. */
export function releasedTables({ weeks, verdicts, toll }: ReleasedRun): DataTable[] {
  return [
    {
      name: 'weeks',
      about: 'one row a week',
      columns: [...WEEK_COLUMNS],
      rows: weeks.map(({ week, trajectory, attacks, strikes, breaches, sword, hash }): Value[] => [
        week,
        trajectory,
        attacks,
        strikes,
        breaches,
        sword,
        hash,
      ]),
    },
    {
      name: 'verdicts',
      about: 'one row a seat and objective',
      columns: [
        column('seat', 'name', 'baghdad, washington, tehran', 'the seat'),
        column('objective', 'id', 'any', 'the objective'),
        column('verdict', 'points', '0 to 100', 'how far it was reached'),
      ],
      rows: Object.entries(verdicts).flatMap(([seat, own]) =>
        Object.entries(own).map(([objective, verdict]): Value[] => [seat, objective, verdict]),
      ),
    },
    {
      name: 'toll',
      about: 'one row a kind of victim',
      columns: [
        column('who', 'name', 'any', 'who was hurt'),
        column('killed', 'persons', '0 or more', 'killed in the run'),
        column('wounded', 'persons', '0 or more', 'wounded in the run'),
      ],
      rows: Object.entries(toll).map(([who, { killed, wounded }]): Value[] => [
        who,
        killed,
        wounded,
      ]),
    },
  ];
}
