// `class`: the rooms of a class compared: a table, what they chose, where they part, forecasts, and questions for the discussion.
import { join } from 'node:path';
import { ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import { CLASS_TABLES, classCsv, classTable } from '../../app/class/class-csv.ts';
import { catalogueOf } from '../../app/catalogue.ts';
import { classTree, type TreeSeat } from '../../app/class/class-tree.ts';
import {
  EXERCISE_LIMITS,
  fitExercise,
  teamSeats,
  troublesOf,
} from '../../app/class/exercise-draft.ts';
import { CLASS_PAIRS, impactQuestions } from '../../app/class/impact-question.ts';
import { questionsFor } from '../../app/class/questions.ts';
import { figuresOf } from '../../app/class/room-figures.ts';
import type { Room } from '../../app/class/room.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { AIDS, EXERCISE_FORMAT, TEAM, type Exercise } from '../../run/class/exercise.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { aboutOf, type About } from '../about.ts';
import { classCodeBook } from '../class-book.ts';
import { classData, type ClassResult } from '../class-data.ts';
import { classLines } from '../class-lines.ts';
import { gatherRooms, madeUpRooms, type Gathered } from '../class-rooms.ts';
import { makeFolder, writeTable, writeText } from '../data-table.ts';
import { severalFrom } from '../design.ts';
import { UserError } from '../fail.ts';
import { documentOf, writeOrigin } from '../give.ts';
import {
  assumptionsFrom,
  noMoreThan,
  parse,
  print,
  printJson,
  talk,
  textOf,
  variantOf,
  wholeOf,
  type OptionSpec,
  type Parsed,
} from '../options.ts';
import { openScenario } from '../scenarios.ts';
import { playPairs } from './impact.ts';

export const CLASS_HELP = `paper-sword class FILE… [options]
paper-sword class --simulate N --scenario S [options]

Compares the rooms of a class: their counts and trajectories, what they chose
each week, where two of them part, their forecasts, and questions for the
discussion built from what happened. What a room handed in is a file, a link,
or a folder with such files; every run is played again, and one that does not
hold is named and skipped.
Exit status: 0 when every room came in, 1 when some were skipped, 2 when none did.

  --seat S            whose orders are compared; all seats that a room plays if absent
  --impact            weighs every order of the rooms' seats, ${CLASS_PAIRS} pairs each
  --workers K         worker threads for it; all cores if absent
  --csv FOLDER        writes the tables of the class page, with a code book
  --json              one JSON document on standard output

  --simulate N        makes up N rooms with doctrines in all seats, 1 to 60
  --scenario S        of this crisis
  --variant V         baseline if absent
  --weeks N           length of an exercise, up to 26 and to the weeks of the
                      crisis; 6, or all of a shorter crisis, if absent
  --seed S            of all rooms; class if absent
  --own-seeds         a seed of its own for each room
  --team S[,S…]       seats that the rooms play; baghdad if absent
  --assume NAME=READING

Examples
  paper-sword class handed-in
  paper-sword class handed-in --impact --csv tables
  paper-sword class --simulate 20 --scenario era-of-divisions --weeks 12`;

const OPTIONS: OptionSpec = {
  seat: { type: 'string' },
  impact: { type: 'boolean' },
  workers: { type: 'string' },
  csv: { type: 'string' },
  json: { type: 'boolean' },
  simulate: { type: 'string' },
  scenario: { type: 'string' },
  variant: { type: 'string' },
  weeks: { type: 'string' },
  seed: { type: 'string' },
  'own-seeds': { type: 'boolean' },
  team: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
};

/** Most rooms that are made up. */
const MOST_ROOMS = 60;
const MOST_WEEKS = 26;
/** Weeks of a lesson of 45 minutes. */
const WEEKS = 6;

function seatNamed(word: string): SeatId {
  const seat = SEATS.find((one) => one === word);
  if (seat) return seat;
  throw new UserError(`There is no seat "${word}". There are: ${SEATS.join(', ')}.`);
}

function seatFrom(parsed: Parsed): TreeSeat {
  const asked = textOf(parsed, 'seat');
  return asked === undefined || asked === 'all' ? 'all' : seatNamed(asked);
}

function exerciseFrom(parsed: Parsed, scenario: string): Exercise {
  const asked = parsed.values['team'];
  const words = severalFrom(asked === undefined ? ['baghdad'] : [asked].flat(), '--team');
  const teams = new Set(words.map(seatNamed));
  const player = (seat: SeatId): string | null => (teams.has(seat) ? TEAM : null);
  const opened = openScenario(scenario);
  return fitting(opened, {
    format: EXERCISE_FORMAT,
    title: '',
    scenario,
    variant: variantOf(opened, textOf(parsed, 'variant') ?? 'baseline').id,
    seed: parsed.values['own-seeds'] === true ? null : (textOf(parsed, 'seed') ?? 'class'),
    seats: {
      baghdad: player('baghdad'),
      washington: player('washington'),
      tehran: player('tehran'),
    },
    weeks: wholeOf(parsed, 'weeks', 1, MOST_WEEKS, Math.min(WEEKS, opened.weeks)),
    minutes: 0,
    tempo: 'commit',
    aids: [...AIDS],
    assumptions: assumptionsFrom(parsed),
    check: 'offered',
    questions: [],
    note: true,
    playOn: false,
    lesson: null,
  });
}

/** The exercise as the page would have it; refused when the page could not set it. */
function fitting(scenario: Scenario, asked: Exercise): Exercise {
  const catalogue = catalogueOf([scenario]);
  const fit = fitExercise(asked, catalogue);
  const { id } = scenario;
  if (fit.weeks !== asked.weeks) {
    throw new UserError(`${id} can be played for ${fit.weeks} weeks at most, not ${asked.weeks}.`);
  }
  const left = SEATS.find((seat) => fit.seats[seat] !== asked.seats[seat]);
  if (left !== undefined) {
    const seats = teamSeats(id).join(', ');
    throw new UserError(`In ${id} no room can play ${left}; --team can be: ${seats}.`);
  }
  if (fit.seed !== asked.seed || troublesOf(fit, catalogue).some(({ stops }) => stops)) {
    throw new UserError(
      `--seed must be one line of 1 to ${EXERCISE_LIMITS.seed} letters, not "${asked.seed ?? ''}".`,
    );
  }
  return fit;
}

function gathered(parsed: Parsed): Gathered {
  const count = wholeOf(parsed, 'simulate', 1, MOST_ROOMS, 0);
  if (count > 0) {
    noMoreThan(parsed, 0);
    const scenario = textOf(parsed, 'scenario');
    if (scenario === undefined) {
      throw new UserError('Which crisis? Add --scenario, such as --scenario era-of-divisions.');
    }
    return madeUpRooms(openScenario(scenario), exerciseFrom(parsed, scenario), count);
  }
  for (const only of ['scenario', 'variant', 'weeks', 'seed', 'own-seeds', 'team', 'assume']) {
    if (parsed.values[only] !== undefined) {
      throw new UserError(
        `--${only} is for rooms that are made up: add --simulate, or leave it out.`,
      );
    }
  }
  if (parsed.positionals.length === 0) {
    throw new UserError(
      'Which rooms? Name files, links or a folder, such as: paper-sword class handed-in',
    );
  }
  return gatherRooms(parsed.positionals);
}

/** What the orders of every room did, room by room. */
async function weighed(
  rooms: readonly Room[],
  seat: TreeSeat,
  workers: number,
): Promise<ReadonlyMap<string, readonly OrderImpact[]>> {
  const impacts = new Map<string, readonly OrderImpact[]>();
  for (const room of rooms) {
    const questions = impactQuestions(room, ...(seat === 'all' ? [] : [[seat]]));
    impacts.set(room.label, ranked(await playPairs(questions, CLASS_PAIRS, workers)));
  }
  return impacts;
}

function aboutClass(rooms: readonly Room[], wasWeighed: boolean): About {
  const scenarios = [...new Map(rooms.map(({ scenario }) => [scenario.id, scenario])).values()];
  const seeds = [...new Set(rooms.map(({ run }) => run.record.header.seed))];
  return aboutOf({
    scenarios,
    played: [
      `${rooms.length} runs of a class were played again from their orders, each to the hashes that were handed in.`,
    ],
    seeds: seeds.length === 1 ? `all runs have the seed “${seeds[0] ?? ''}”` : 'each run’s own',
    reckoned: [
      'Shares are of the rooms named with them. Forecasts are scored by the Brier score over the three trajectories, four weeks on or at the end of a run that ends sooner; while a run goes on, only once those weeks were played.',
      ...(wasWeighed
        ? [
            `Effects of orders are means of ${CLASS_PAIRS} paired differences under the same luck, with 90% intervals; one that holds zero could be chance.`,
          ]
        : []),
    ],
  });
}

function writeTables(folder: string, { rooms, figures }: ClassResult, about: About): void {
  makeFolder(folder);
  for (const name of CLASS_TABLES) {
    writeText(join(folder, `${name}.csv`), classCsv(classTable(name, rooms, new Map(), figures)));
  }
  writeTable(folder, classCodeBook(), 'csv');
  writeOrigin(folder, about, { command: 'class' });
  talk(`The tables and their code book are in ${folder}.`);
}

export async function classCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, OPTIONS);
  const seat = seatFrom(parsed);
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const { rooms, skipped } = gathered(parsed);
  for (const { name, why } of skipped) talk(`Skipped ${name}: ${why}`);
  if (rooms.length === 0) throw new UserError('No room came in, so there is nothing to compare.');
  const figures = new Map(rooms.map((room) => [room.label, figuresOf(room)]));
  const wantsImpact = parsed.values['impact'] === true;
  const impacts = wantsImpact ? await weighed(rooms, seat, workers) : new Map<string, never>();
  const trees = classTree(rooms, seat).groups;
  const questions = questionsFor(rooms, impacts, figures);
  const result: ClassResult = { rooms, figures, seat, trees, impacts, questions, skipped };
  const about = aboutClass(rooms, wantsImpact);
  const folder = textOf(parsed, 'csv');
  if (folder !== undefined) writeTables(folder, result, about);
  if (parsed.values['json'] === true) printJson(documentOf({ about, data: classData(result) }));
  else for (const line of classLines(result)) print(line);
  return skipped.length === 0 ? 0 : 1;
}
