// `calibrate`: plays the ensembles of the targets and writes the report, as a page and for the game.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  calibrate,
  FULL_SIZES,
  runsOf,
  sizesFor,
  type CalibrationReport,
} from '../../analysis/calibration.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { boundsWords, targetTitle, valueWords } from '../../text/calibration.ts';
import { EN } from '../../text/messages-en.ts';
import { calibrationPage } from '../calibration-page.ts';
import { UserError } from '../fail.ts';
import { parse, print, printJson, talk, textOf, wholeOf } from '../options.ts';
import { openPool, progressBar } from '../pool.ts';
import { openScenario, scenarioRoot } from '../scenarios.ts';

export const CALIBRATE_HELP = `paper-sword calibrate [options]

Plays every ensemble that the calibration targets need, on all cores, and
compares the figures with the targets. With --write the report goes to
docs/calibration.md and, for the game, to assets/calibration.json. The same
seed gives the same figures, whatever the number of workers.

  --seed S            "calibration" if absent
  --runs N            seeds a figure, 20 to 100000; 2000 if absent
  --workers K         worker threads; all cores if absent
  --date D            date of the report, as 2024-03-18; today if absent
  --write             writes the two files
  --json              the whole report on standard output

Example
  paper-sword calibrate --runs 200`;

function write(report: CalibrationReport): void {
  const root = dirname(scenarioRoot());
  const files = [
    [join(root, 'docs', 'calibration.md'), calibrationPage(report)],
    [join(root, 'assets', 'calibration.json'), `${JSON.stringify(report, null, 1)}\n`],
  ] as const;
  for (const [path, text] of files) {
    try {
      writeFileSync(path, text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UserError(`The report could not be written to "${path}": ${why}.`);
    }
  }
}

export async function calibrateCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    seed: { type: 'string' },
    runs: { type: 'string' },
    workers: { type: 'string' },
    date: { type: 'string' },
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  if (parsed.positionals.length > 0) {
    throw new UserError('calibrate takes no scenario: it plays all of them.');
  }
  const runs = wholeOf(parsed, 'runs', 20, 100000, FULL_SIZES.runs);
  const sizes = runs === FULL_SIZES.runs ? FULL_SIZES : sizesFor(runs);
  const all = runsOf(sizes);
  const pool = openPool(wholeOf(parsed, 'workers', 1, 64, 0), progressBar('runs'), all);
  const date = textOf(parsed, 'date') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new UserError(`--date takes a day such as 2024-03-18, not "${date}".`);
  }
  const seed = textOf(parsed, 'seed') ?? 'calibration';
  if (seed.trim() === '') throw new UserError('The seed is empty: --seed takes any text.');
  const keeps = parsed.values['write'] === true;
  if (keeps && runs < FULL_SIZES.runs) {
    throw new UserError(
      `The report in the repository is of at least ${FULL_SIZES.runs} seeds a figure: leave --write or --runs out.`,
    );
  }
  const began = performance.now();
  let report: CalibrationReport;
  try {
    const player = { scenario: openScenario, play: pool.play, campaigns: pool.campaigns };
    report = await calibrate(player, { rules: RULES_VERSION, date, seed }, sizes);
  } finally {
    await pool.close();
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  if (keeps) write(report);
  if (parsed.values['json'] === true) printJson(report);
  else {
    for (const result of report.results) {
      const title = targetTitle(result.id, EN, (id) => openScenario(id).text['title'] ?? id);
      const verdict = result.met ? 'met   ' : 'MISSED';
      print(
        `${verdict} ${valueWords(result, EN).padStart(14)}  ${title} [${boundsWords(result, EN)}]`,
      );
    }
    print(`${report.met} of ${report.of} targets met`);
  }
  talk(
    keeps
      ? `${all} runs in ${seconds} s. The report is in docs/calibration.md.`
      : `${all} runs in ${seconds} s. Next: add --write to keep the report.`,
  );
  return 0;
}
