// `show`: one week of a record as text, through a seat's eyes or open, with why cards.
import { FACTIONS, SEATS, type FactionId, type SeatId } from '../../model/ids.ts';
import { explainExactly } from '../../model/faction/explain.ts';
import { reportFor } from '../../model/report.ts';
import type { Run } from '../../run/play.ts';
import { replay } from '../../run/verify.ts';
import { findDoctrine } from '../../seats/all-doctrines.ts';
import { picksOf } from '../../seats/picks.ts';
import { UserError } from '../fail.ts';
import { shownWord } from '../link-argument.ts';
import { noMoreThan, parse, print, printJson, textOf, wholeOf, type Parsed } from '../options.ts';
import { weekData } from '../report.ts';
import { openScenario, tryScenario } from '../scenarios.ts';
import { pickLines } from '../pick-card.ts';
import { readRecord } from '../record-file.ts';
import { releasedLine, releasedRun, type Released } from '../released.ts';
import { problemSentence } from '../sentences.ts';
import { weekLines } from '../tables.ts';
import { whyLines } from '../why-card.ts';

export const SHOW_HELP = `paper-sword show RECORD --week N [--seat S] [--why FACTION] [--picks SEAT] [--json]

Prints what happened in one week of a record, which is a file or a link to a run. With --seat, only what that seat could know.
With --why, the decision of one faction: terms that add up, chances, what would have changed it.
With --picks, what the doctrine of a seat weighed that week, and what became of each wish.
Of a run that only earlier rules can play it prints what their release tells of the week.

Examples
  paper-sword show game.json --week 3
  paper-sword show game.json --week 3 --why hn
  paper-sword show game.json --week 3 --seat baghdad --why hn
  paper-sword show game.json --week 3 --picks washington`;

function seatOf(text: string | undefined): SeatId | null {
  if (text === undefined) return null;
  const seat = SEATS.find((one) => one === text);
  if (!seat) throw new UserError(`There is no seat "${text}". There are: ${SEATS.join(', ')}.`);
  return seat;
}

function factionOf(text: string | undefined, present: readonly FactionId[]): FactionId | null {
  if (text === undefined) return null;
  const faction = FACTIONS.find((one) => one === text && present.includes(one));
  if (!faction) {
    throw new UserError(
      `No faction "${text}" takes part in this run. There are: ${present.join(', ')}.`,
    );
  }
  return faction;
}

/** What a seat's doctrine weighed in a week. */
function showPicks(run: Run, week: number, seat: SeatId, json: boolean): void {
  const player = run.record.header.seats[seat];
  const state = run.states[week - 1];
  if (player.by !== 'doctrine' || !state) {
    throw new UserError(`${seat} was played by a person: its reasons stand with its orders.`);
  }
  if (!findDoctrine(seat, player.doctrine)) {
    throw new UserError(
      `The record names a doctrine that ${seat} does not have: "${player.doctrine}".`,
    );
  }
  const picks = picksOf(state, run.content, seat, player.doctrine);
  if (json) printJson({ week, seat, ...picks });
  else for (const line of pickLines(seat, picks)) print(line);
}

/** A week of a run that only its release can tell of. */
function showReleased(file: string, { rules, run }: Released, parsed: Parsed): void {
  for (const name of ['seat', 'why', 'picks']) {
    if (parsed.values[name] === undefined) continue;
    throw new UserError(
      `${shownWord(file)}: the rules ${rules} that made it tell its weeks alone; leave --${name} out.`,
    );
  }
  const { length } = run.weeks;
  if (length === 0) throw new UserError(`${shownWord(file)}: no week has been played yet.`);
  const week = run.weeks[wholeOf(parsed, 'week', 1, length, length) - 1];
  if (!week) throw new Error('a week between the first and the last');
  if (parsed.values['json'] === true) printJson({ rules, ...week });
  else print(releasedLine(rules, week));
}

export function showCommand(args: readonly string[]): number {
  const parsed = parse(args, {
    week: { type: 'string' },
    seat: { type: 'string' },
    why: { type: 'string' },
    picks: { type: 'string' },
    json: { type: 'boolean' },
  });
  noMoreThan(parsed, 1);
  const [file] = parsed.positionals;
  if (file === undefined) {
    throw new UserError('Which record? Name a file, such as: paper-sword show game.json --week 3');
  }
  const released = releasedRun(file);
  if (released) {
    showReleased(file, released, parsed);
    return 0;
  }
  const again = replay(readRecord(file), tryScenario);
  if (!again.ok) throw new UserError(`${shownWord(file)}: ${problemSentence(again.problem)}`, 1);
  const run = again.value;
  if (run.logs.length === 0) {
    throw new UserError(`${shownWord(file)}: no week has been played yet.`);
  }
  const week = wholeOf(parsed, 'week', 1, run.logs.length, run.logs.length);
  const log = run.logs[week - 1];
  if (!log) throw new UserError(`${shownWord(file)} has no week ${week}.`);
  const json = parsed.values['json'] === true;
  const picking = seatOf(textOf(parsed, 'picks'));
  if (picking) {
    showPicks(run, week, picking, json);
    return 0;
  }
  const seat = seatOf(textOf(parsed, 'seat'));
  const faction = factionOf(
    textOf(parsed, 'why'),
    log.decisions.map((one) => one.faction),
  );
  const scenario = openScenario(run.record.header.scenario.id);
  if (faction) {
    const decision = log.decisions.find((one) => one.faction === faction);
    const seen = seat
      ? reportFor(log, seat).decisions.find((one) => one.faction === faction)
      : null;
    const why =
      seen?.why ??
      (decision
        ? explainExactly(decision.inputs, decision.luck, decision.chosen, log.weights)
        : null);
    if (!why) throw new UserError(`${faction} decided nothing in week ${week}.`);
    if (json) {
      printJson({
        week,
        faction,
        seat,
        ...(seen ? { observed: seen.observed } : { inputs: decision?.inputs }),
        why,
      });
    } else {
      for (const line of whyLines(faction, why, seen ? seen.observed : why.chosen)) print(line);
    }
    return 0;
  }
  if (json) printJson(seat ? { seat, ...reportFor(log, seat) } : weekData(run, week - 1));
  else for (const line of weekLines(run, scenario, week - 1, seat)) print(line);
  return 0;
}
