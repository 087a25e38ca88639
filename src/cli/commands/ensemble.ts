// `ensemble`: many runs of one plan or of every combination of several, summed up by week and over the run.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sampledTrajectories } from '../../analysis/shares.ts';
import { finals, summarise, type Summary } from '../../analysis/summary.ts';
import { TRAJECTORIES } from '../../model/ids.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { aboutOf, doctrinesText, readingsText, type About } from '../about.ts';
import { openCrew, type Crew } from '../crew.ts';
import { codeBook, linesOf, writeTable, writeText, type TableFormat } from '../data-table.ts';
import { assertFits, cellsFrom, DESIGN_OPTIONS, severalFrom, type Cell } from '../design.ts';
import { percent, printSummary, summaryCsv } from '../ensemble-lines.ts';
import { UserError } from '../fail.ts';
import {
  aligned,
  folderFrom,
  formatFrom,
  giveMethods,
  GIVE_HELP,
  GIVE_OPTIONS,
  writeOrigin,
  type Format,
} from '../give.ts';
import { openKept, problemWithKept } from '../kept-chunks.ts';
import { stoppedSentence } from '../kept-study.ts';
import {
  parse,
  print,
  printJson,
  runsFrom,
  talk,
  textOf,
  wholeOf,
  type Parsed,
} from '../options.ts';
import { playPlans, type Tally } from '../play-plans.ts';
import { progressBar } from '../pool.ts';
import { PASSWORD_VARIABLE, queueAddress } from '../queue/address.ts';
import { tableSink } from '../study-sink.ts';
import {
  quantityHeads,
  STUDY_TABLES,
  studyTables,
  type GrowingTable,
  type StudyTable,
} from '../study-tables.ts';

export const ENSEMBLE_HELP = `paper-sword ensemble <scenario>[,<scenario>…] --runs N --seed S [options]

Plays N runs of one plan on all cores and sums them up: every weekly quantity
with its mean and its 5th, 50th and 95th percentile, and the share of runs in
each trajectory. Run n has the seed S-n; the numbers do not depend on how many
workers play.

Scenario, --variant, --seed and the seats' doctrines take several values, with
commas or given again, and "all" (of a seat: the doctrines that think for
themselves; there are also as-recorded and stand-by). Every combination is
played with N runs. Combinations share their luck where their seeds are equal.

  --runs N            how many runs of each combination, 1 to 1000000
  --seed S            any text without a comma
  --variant V         baseline if absent
  --baghdad D, --washington D, --tehran D
                      doctrine of a seat; the variant's own if absent
  --assume NAME=READING[,READING…]
                      may be given more than once; NAME=all takes every
                      reading. "--assume each" plays as calibrated and then
                      every other reading alone
  --weeks N           length, 1 to 104; the scenario's own if absent
  --workers K         worker threads; all cores if absent
  --queue ADDRESS     plays on the workers of a Redis queue instead, such as
                      redis://127.0.0.1:6379 (see: paper-sword worker --help);
                      the numbers are the same
${GIVE_HELP}
                      Finished chunks are kept in FOLDER/chunks: the same
                      command goes on where it was stopped. A chunk that is
                      damaged or belongs elsewhere is named and played again
  --table T           cells, run-summary, week-summary, orders, runs, weeks or
                      all: which tables (default: runs on standard output; all
                      but weeks, which is large, into a folder)
  --code-book         prints the code book of all tables and plays nothing
  --csv FILE          of one combination: one row a week and quantity

Examples
  paper-sword ensemble era-of-divisions --runs 2000 --seed study --csv study.csv
  paper-sword ensemble era-of-divisions --tehran all --washington all --runs 500 --seed study --out study
  paper-sword ensemble all --variant all --assume lethality=all --runs 200 --seed a,b --out grid`;

/** What a combination is, where that differs from the first. */
function nameOf(cell: Cell, cells: readonly Cell[]): string {
  const parts: readonly ((one: Cell) => string)[] = [
    ({ plan }) => plan.scenario,
    ({ plan }) => plan.variant,
    ({ plan }) => plan.doctrines.baghdad,
    ({ plan }) => plan.doctrines.washington,
    ({ plan }) => plan.doctrines.tehran,
    ({ plan }) => readingsText(plan.assumptions),
    ({ plan }) => plan.seed,
  ];
  const differing = parts.filter((of) => cells.some((other) => of(other) !== of(cell)));
  return differing.map((of) => of(cell)).join(', ');
}

function aboutStudy(cells: readonly Cell[], runs: number): About {
  const scenarios = [...new Set(cells.map(({ scenario }) => scenario))];
  const seeds = [...new Set(cells.map(({ plan }) => plan.seed))];
  const [first] = cells;
  const one =
    cells.length === 1 && first
      ? `variant ${first.plan.variant}, ${first.plan.weeks} weeks, ${doctrinesText(first.plan.doctrines)}, assumptions: ${readingsText(first.plan.assumptions)}`
      : `${cells.length} combinations of scenario, variant, doctrines, assumptions and seeds, listed in the table cells`;
  return aboutOf({
    scenarios,
    played: [`Played: ${one}; ${runs} runs each.`],
    seeds: seeds.map((seed) => `${seed}-1 to ${seed}-${runs}`).join(', '),
    reckoned: [
      'Percentiles are by nearest rank. The standard error of a share is that of independent runs, with one hit and one miss more reckoned in; combinations with equal seeds share their luck.',
    ],
  });
}

function planData({ plan, scenario }: Cell): object {
  const { countLegal: _count, weeks: length, ...rest } = plan;
  return { ...rest, length, rules: RULES_VERSION, scenarioHash: scenario.hash };
}

function tablesFrom(parsed: Parsed, folder: string | undefined): StudyTable[] {
  const asked = severalFrom(
    parsed.values['table'] === undefined ? [] : [parsed.values['table']].flat(),
    '--table',
  );
  if (asked.length === 1 && asked[0] === 'all') return [...STUDY_TABLES];
  const unknown = asked.find((name) => !STUDY_TABLES.some((one) => one === name));
  if (unknown !== undefined) {
    throw new UserError(`There is no table "${unknown}". There are: ${STUDY_TABLES.join(', ')}.`);
  }
  if (asked.length > 0) return STUDY_TABLES.filter((name) => asked.includes(name));
  return folder === undefined ? ['runs'] : STUDY_TABLES.filter((name) => name !== 'weeks');
}

/** The study as one document, the same bytes whoever plays it. */
function studyDocument(about: About, runs: number, cells: readonly object[]): object {
  const { methods, ...origin } = about;
  return { ...origin, runsEach: runs, cells, methods };
}

/** Who plays: threads of this machine, or the workers of a queue. */
async function crewFrom(parsed: Parsed): Promise<Crew> {
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const queue = textOf(parsed, 'queue');
  if (queue === undefined) return openCrew(workers);
  if (workers > 0) {
    throw new UserError('--workers is for threads of this machine: leave it or --queue out.');
  }
  const address = queueAddress(queue, process.env[PASSWORD_VARIABLE]);
  // Only here, so that a study played on this machine never loads the engine.
  const { openQueueCrew } = await import('../queue/asker.ts');
  return openQueueCrew(address, talk);
}

export async function ensembleCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    ...DESIGN_OPTIONS,
    ...GIVE_OPTIONS,
    runs: { type: 'string' },
    workers: { type: 'string' },
    queue: { type: 'string' },
    csv: { type: 'string' },
    table: { type: 'string', multiple: true },
    'code-book': { type: 'boolean' },
  });
  const example = 'paper-sword ensemble era-of-divisions --runs 200 --seed study';
  const format = formatFrom(parsed);
  if (parsed.values['code-book'] === true) return printCodeBook(parsed, format, example);
  const cells = cellsFrom(parsed, example);
  const runs = runsFrom(parsed, 1000000);
  for (const { plan, variant } of cells) assertFits(plan, variant, runs);
  const csv = textOf(parsed, 'csv');
  if (csv !== undefined && cells.length > 1) {
    throw new UserError(`--csv keeps one combination, and these are ${cells.length}: use --out.`);
  }
  if (csv !== undefined) writeText(csv, '');
  const folder = folderFrom(parsed);
  const names = tablesFrom(parsed, folder);
  if (folder === undefined && (format === 'csv' || format === 'ndjson') && names.length > 1) {
    throw new UserError('Standard output takes one table at a time: name one, or use --out.');
  }
  const as: TableFormat = format === 'ndjson' ? 'ndjson' : 'csv';
  const about = aboutStudy(cells, runs);
  const crew = await crewFrom(parsed);
  const bare = format === 'json' || (folder === undefined && format === 'table');
  const tables = bare ? [] : studyTables(names, cells);
  const sink = tableSink(tables, as, folder);
  const tally: Tally = { chunks: 0, skipped: 0 };
  const documents: object[] = [];
  const shares: string[][] = [['', ...TRAJECTORIES, '± at most']];
  let summary: Summary | null = null;
  let weeks = 0;
  const began = performance.now();
  const stop = (): void => {
    sink.drop();
    talk(stoppedSentence(folder));
    const exit = (): never => process.exit(130);
    // Chunks that wait in a queue are taken back first.
    if (crew.leave) void crew.leave().then(exit, exit);
    else exit();
  };
  process.once('SIGINT', stop);
  try {
    let at = 0;
    for await (const { ensemble } of playPlans(
      cells.map(({ plan }) => plan),
      runs,
      {
        crew,
        progress: progressBar('runs'),
        kept: folder === undefined ? null : openKept(folder),
        onProblem: (file, problem) => talk(problemWithKept(file, problem)),
      },
      tally,
    )) {
      const cell = cells[at];
      at += 1;
      if (!cell) continue;
      weeks += finals(ensemble, 'weeks').reduce((sum, one) => sum + one, 0);
      sink.add(cell, ensemble);
      if (cells.length === 1) summary = summarise(ensemble);
      if (format === 'json') {
        documents.push({
          cell: cell.number,
          ...planData(cell),
          ...(summary ?? summarise(ensemble)),
        });
      }
      const own = sampledTrajectories(finals(ensemble, 'trajectory'));
      const most = Math.max(...TRAJECTORIES.map((name) => own[name].error));
      shares.push([
        `${cell.number}  ${nameOf(cell, cells)}`,
        ...TRAJECTORIES.map((name) => percent(own[name].share)),
        percent(most),
      ]);
    }
    sink.close();
  } catch (error) {
    sink.drop();
    throw error;
  } finally {
    process.off('SIGINT', stop);
    await crew.close();
  }
  const seconds = (performance.now() - began) / 1000;
  const weeksPerSecond = Math.round(weeks / seconds);
  if (csv !== undefined && summary) writeText(csv, summaryCsv(summary));
  if (folder !== undefined) {
    if (format === 'json') {
      const text = `${JSON.stringify(studyDocument(about, runs, documents), null, 2)}\n`;
      writeText(join(folder, 'study.json'), text);
    }
    writeTable(folder, codeBook([...headsOf(names, cells, tables)]), as);
    writeOrigin(folder, about, { command: 'ensemble', cells: cells.length, runsEach: runs });
  } else if (format === 'json') {
    const [cell] = cells;
    // One combination keeps the form that it always had, with how fast it was played.
    if (parsed.values['json'] === true && cell && summary) {
      const { methods, generator } = about;
      const speed = { weeksPerSecond, workers: crew.workers };
      printJson({ ...planData(cell), ...speed, ...summary, generator, methods });
    } else printJson(studyDocument(about, runs, documents));
  }
  if (format === 'table') {
    if (summary) printSummary(summary);
    else for (const line of aligned(shares)) print(line);
  }
  giveMethods(parsed, format === 'table', about);
  talk(closing(weeksPerSecond, crew.workers, tally, csv, folder));
  return 0;
}

function closing(
  speed: number,
  workers: number,
  { chunks, skipped }: Tally,
  csv: string | undefined,
  folder: string | undefined,
): string {
  // What was kept from before was not played now, and says nothing of speed.
  const fast = `${speed} weeks a second on ${workers} cores.`;
  if (folder !== undefined) {
    const kept = skipped > 0 ? `${skipped} of ${chunks} chunks were there already.` : fast;
    return `${kept} The tables and their code book are in ${folder}.`;
  }
  return csv === undefined
    ? `${fast} Next: add --csv FILE for the whole table.`
    : `${fast} The table is in ${csv}.`;
}

/** The heads of the tables that were written, and of those whose columns the summaries name. */
function headsOf(
  names: readonly StudyTable[],
  cells: readonly Cell[],
  tables: readonly GrowingTable[],
): GrowingTable['head'][] {
  const heads = tables.map(({ head }) => head);
  const missing = quantityHeads(cells).filter(
    ({ name }) => !names.some((one) => one === name) || tables.length === 0,
  );
  return [...heads, ...missing];
}

function printCodeBook(parsed: Parsed, format: Format, example: string): number {
  // A code book needs no seed.
  const values = { seed: ['any'], ...parsed.values };
  const cells = cellsFrom({ ...parsed, values }, example);
  const book = codeBook(studyTables(STUDY_TABLES, cells).map(({ head }) => head));
  if (format === 'json') {
    const names = book.columns.map(({ name }) => name);
    printJson(
      [...book.rows].map((row) =>
        Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])),
      ),
    );
  } else {
    for (const line of linesOf(book, format === 'ndjson' ? 'ndjson' : 'csv')) {
      process.stdout.write(line);
    }
  }
  return 0;
}
