// Reads a record for the research commands: its form, and the run played again from its orders.
import { readFileSync } from 'node:fs';
import { currentState, isOver, type Run } from '../run/play.ts';
import type { RunRecord, SeatPlayer } from '../run/record.ts';
import { replay } from '../run/verify.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SEATS } from '../model/ids.ts';
import { runTrajectory } from '../model/trajectory.ts';
import { say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { readingsText } from './about.ts';
import { UserError } from './fail.ts';
import { lettersIn, linkByRelease, linkSentence, playLink, shownWord } from './link-argument.ts';
import type { Parsed } from './options.ts';
import { readRecordText } from './record-text.ts';
import { openScenario, tryScenario } from './scenarios.ts';
import { problemSentence } from './sentences.ts';

/** The one file that a command names; `example` is told when there is none or more. */
export function oneFile(parsed: Parsed, example: string): string {
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) {
    throw new UserError(`Name one record, a file or a link, such as: ${example}`);
  }
  return file;
}

/** The record that a link holds, from playing it again. */
function recordInLink(letters: string): RunRecord {
  const played = playLink(letters);
  if (played.ok) return played.value.record;
  const found = linkByRelease(letters, played.problem);
  throw new UserError(
    `${shownWord(letters)}: ${
      'kind' in found
        ? linkSentence(found)
        : `the run was played under rules ${found.rules}, and this command plays on with those of today. paper-sword verify, show and export take it.`
    }`,
  );
}

/** The record in a file, of one with variations its main line, or in a link. Nothing of a file is played. */
export function readRecord(file: string): RunRecord {
  const letters = lettersIn(file);
  if (letters !== null) return recordInLink(letters);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `"${file}" cannot be read: there is no such file, or it may not be opened.`,
    );
  }
  const read = readRecordText(text);
  if (!read.ok) throw new UserError(`${file}: ${read.sentence}`);
  return read.record;
}

/** A record that was played again and holds. */
export interface OpenRecord {
  readonly file: string;
  readonly run: Run;
  readonly scenario: Scenario;
}

/** Reads the record of a run that is over; one that is not is refused in a sentence. */
export function openFinished(file: string): OpenRecord {
  const record = openRecord(file);
  const { logs } = record.run;
  if (isOver(record.run)) return record;
  throw new UserError(
    `${shownWord(file)}: the run is not finished (${logs.length} of ${record.run.record.header.weeks} weeks); this command takes one that is over.`,
  );
}

/** Reads a record and plays it again; one that does not hold or has no week is refused in a sentence. */
export function openRecord(file: string): OpenRecord {
  const record = readRecord(file);
  const again = replay(record, tryScenario);
  if (!again.ok) throw new UserError(`${shownWord(file)}: ${problemSentence(again.problem)}`);
  if (again.value.logs.length === 0) {
    throw new UserError(`${shownWord(file)}: no week has been played yet.`);
  }
  return { file, run: again.value, scenario: openScenario(record.header.scenario.id) };
}

function playerText(player: SeatPlayer): string {
  return player.by === 'person' ? 'a person' : player.doctrine;
}

/** A sentence on a record for a methods paragraph. */
export function recordSentence({ run }: OpenRecord): string {
  const { variant, seats, seed, assumptions, weeks } = run.record.header;
  const players = SEATS.map(
    (seat) => `${say(EN, `seat.${seat}.name`)} by ${playerText(seats[seat])}`,
  ).join(', ');
  const { ending, history } = currentState(run);
  const end = ending === 'none' ? 'not finished' : `ended: ${ending}`;
  return `The run: variant ${variant}, seed ${seed}, ${players}, assumptions: ${readingsText(assumptions)}, ${run.logs.length} of ${weeks} weeks, trajectory ${runTrajectory(history)}, ${end}, hash ${run.record.turns.at(-1)?.hash ?? ''}.`;
}

/** What a JSON result says of the record it is about. */
export function recordData({ file, run }: OpenRecord): object {
  const { header, turns } = run.record;
  return {
    record: file,
    scenario: header.scenario.id,
    variant: header.variant,
    seed: header.seed,
    assumptions: header.assumptions,
    length: header.weeks,
    played: turns.length,
    hash: turns.at(-1)?.hash ?? '',
  };
}
