// `run`: plays one game, or many, every seat by its doctrine.
import { writeFileSync } from 'node:fs';
import type { ChosenReadings } from '../../model/assumptions.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { runTrajectory } from '../../model/trajectory.ts';
import { currentState, isOver, playWeek, startRun, type Run } from '../../run/play.ts';
import type { SeatPlayer } from '../../run/record.ts';
import { parseRecord, recordText, replay } from '../../run/verify.ts';
import type { Scenario, Variant } from '../../scenario/scenario.ts';
import { allOrders } from '../../seats/computer-orders.ts';
import { UserError } from '../fail.ts';
import {
  assumptionsFrom,
  doctrinesFrom,
  parse,
  print,
  printJson,
  seedOf,
  talk,
  textOf,
  variantOf,
  wholeOf,
} from '../options.ts';
import { runData } from '../report.ts';
import { openScenario, tryScenario } from '../scenarios.ts';
import { problemSentence } from '../sentences.ts';
import { runSummary } from '../tables.ts';

export const RUN_HELP = `paper-sword run <scenario> --seed S [options]

Plays a scenario from the first week to the last, every seat by a doctrine.

  --seed S            any text; the same seed and orders give the same run
  --variant V         baseline if absent; see: paper-sword list variants
  --baghdad D, --washington D, --tehran D
                      doctrine of a seat; the variant's own if absent
  --assume NAME=READING
                      reads a contested parameter otherwise; may be given
                      more than once; see: paper-sword list assumptions
  --weeks N           length, 1 to 104; the scenario's own if absent
  --play-on           goes on after an early ending, in a caretaker state
  --out FILE          writes the run record
  --games N           plays N games with seeds S-1 to S-N, verifies every
                      record, and prints turns per second
  --json              one JSON document on standard output

Examples
  paper-sword run era-of-divisions --seed 7F3A-12
  paper-sword run era-of-divisions --seed 7F3A-12 --out game.json
  paper-sword run era-of-divisions --seed soak --games 1000`;

interface Plan {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly weeks: number;
  readonly doctrines: Readonly<Record<SeatId, string>>;
  readonly assumptions: ChosenReadings;
  readonly playOn: boolean;
}

function playersOf(doctrines: Readonly<Record<SeatId, string>>): Record<SeatId, SeatPlayer> {
  const player = (doctrine: string): SeatPlayer => ({ by: 'doctrine', doctrine });
  return {
    baghdad: player(doctrines.baghdad),
    washington: player(doctrines.washington),
    tehran: player(doctrines.tehran),
  };
}

/** Plays one whole game by doctrines with the play driver. */
export function playOut(plan: Plan, seed: string): Run {
  let run = startRun(plan.scenario, plan.variant, {
    seed,
    weeks: plan.weeks,
    playOn: plan.playOn,
    assumptions: plan.assumptions,
    seats: playersOf(plan.doctrines),
  });
  while (!isOver(run)) {
    const played = playWeek(run, allOrders(currentState(run), run.content, plan.doctrines));
    if (!played.ok) {
      const { seat, choice, block } = played.illegal;
      throw new Error(
        `${plan.doctrines[seat]} gave an illegal order: ${choice.order} (${block.key})`,
      );
    }
    run = played.run;
  }
  return run;
}

interface Tally {
  readonly games: number;
  readonly verified: number;
  readonly weeks: number;
  readonly playSeconds: number;
  readonly verifySeconds: number;
  readonly trajectories: Record<string, number>;
  readonly endings: Record<string, number>;
}

function playMany(plan: Plan, seed: string, games: number): Tally {
  const trajectories: Record<string, number> = {};
  const endings: Record<string, number> = {};
  const bar = process.stderr.isTTY;
  let weeks = 0;
  let played = 0;
  let checked = 0;
  let verified = 0;
  for (let game = 1; game <= games; game++) {
    const began = performance.now();
    const run = playOut(plan, `${seed}-${game}`);
    const between = performance.now();
    const read = parseRecord(recordText(run.record));
    const again = read.ok ? replay(read.value, tryScenario) : read;
    checked += performance.now() - between;
    played += between - began;
    weeks += run.logs.length;
    if (!again.ok) {
      throw new UserError(
        `Game ${game} (seed ${seed}-${game}) does not verify: ${problemSentence(again.problem)}`,
        1,
      );
    }
    verified += 1;
    const state = currentState(run);
    const trajectory = runTrajectory(state.history);
    trajectories[trajectory] = (trajectories[trajectory] ?? 0) + 1;
    endings[state.ending] = (endings[state.ending] ?? 0) + 1;
    if (bar && game % 10 === 0) process.stderr.write(`\r${game} of ${games} games`);
  }
  if (bar) process.stderr.write('\r');
  return {
    games,
    verified,
    weeks,
    playSeconds: played / 1000,
    verifySeconds: checked / 1000,
    trajectories,
    endings,
  };
}

/** Plays as asked; returns the exit status. */
export function runCommand(args: readonly string[]): number {
  const parsed = parse(args, {
    seed: { type: 'string' },
    variant: { type: 'string' },
    baghdad: { type: 'string' },
    washington: { type: 'string' },
    tehran: { type: 'string' },
    weeks: { type: 'string' },
    'play-on': { type: 'boolean' },
    out: { type: 'string' },
    games: { type: 'string' },
    json: { type: 'boolean' },
    assume: { type: 'string', multiple: true },
  });
  const assumptions = assumptionsFrom(parsed);
  const [id, ...more] = parsed.positionals;
  if (id === undefined) {
    throw new UserError(
      'Which scenario? Name one, such as: paper-sword run era-of-divisions --seed 7F3A-12',
    );
  }
  if (more.length > 0) {
    throw new UserError(`One scenario at a time: "${more.join(' ')}" is too much.`);
  }
  const seed = seedOf(parsed);
  const scenario = openScenario(id);
  const variant = variantOf(scenario, textOf(parsed, 'variant') ?? 'baseline');
  const doctrines = doctrinesFrom(parsed, variant);
  const weeks = wholeOf(parsed, 'weeks', 1, 104, scenario.weeks);
  const playOn = parsed.values['play-on'] === true;
  const plan: Plan = { scenario, variant, weeks, doctrines, assumptions, playOn };
  const json = parsed.values['json'] === true;

  const games = wholeOf(parsed, 'games', 1, 1000000, 0);
  if (games > 0 && textOf(parsed, 'out') !== undefined) {
    throw new UserError('--games plays many games and keeps none: leave --out or --games out.');
  }
  if (games > 0) {
    const tally = playMany(plan, seed, games);
    if (json) printJson({ scenario: id, variant: variant.id, seed, doctrines, ...tally });
    else {
      print(
        `${tally.games} games, ${tally.weeks} weeks, ${tally.verified} records verified, no error`,
      );
      print(
        `${Math.round(tally.weeks / tally.playSeconds)} turns a second in play, ${Math.round(tally.weeks / tally.verifySeconds)} in verification`,
      );
      for (const name of Object.keys(tally.trajectories).sort()) {
        print(`trajectory ${name}: ${tally.trajectories[name]}`);
      }
      for (const name of Object.keys(tally.endings).sort()) {
        print(`ending ${name}: ${tally.endings[name]}`);
      }
    }
    return 0;
  }
  const run = playOut(plan, seed);
  const out = textOf(parsed, 'out');
  if (out !== undefined) writeRecord(out, recordText(run.record));
  if (json) printJson(runData(run));
  else for (const line of runSummary(run, scenario)) print(line);
  if (out !== undefined) talk(`The record is in ${out}. Next: paper-sword verify ${out}`);
  else {
    talk(
      `Next: add --out game.json to keep the record of ${SEATS.length} seats and ${run.logs.length} weeks.`,
    );
  }
  return 0;
}

function writeRecord(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(
      `The record could not be written to "${path}": ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
