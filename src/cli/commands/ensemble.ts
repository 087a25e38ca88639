// `ensemble`: many runs of one plan, summed up by week and over the run.
import { writeFileSync } from 'node:fs';
import type { Plan } from '../../analysis/ensemble.ts';
import { weeklyQuantities } from '../../analysis/quantities.ts';
import { summarise, type Summary } from '../../analysis/summary.ts';
import { TRAJECTORIES } from '../../model/ids.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { UserError } from '../fail.ts';
import {
  assumptionsFrom,
  doctrinesFrom,
  oneScenario,
  parse,
  print,
  printJson,
  runsFrom,
  seedOf,
  talk,
  textOf,
  variantOf,
  wholeOf,
} from '../options.ts';
import { openPool, progressBar } from '../pool.ts';
import { openScenario } from '../scenarios.ts';

export const ENSEMBLE_HELP = `paper-sword ensemble <scenario> --runs N --seed S [options]

Plays N runs of one plan on all cores and sums them up: every weekly quantity
with its mean and its 5th, 50th and 95th percentile, and the share of runs in
each trajectory. Run n has the seed S-n; the numbers do not depend on how many
workers play.

  --runs N            how many runs, 1 to 1000000
  --seed S            any text
  --variant V         baseline if absent
  --baghdad D, --washington D, --tehran D
                      doctrine of a seat; the variant's own if absent
  --assume NAME=READING
                      may be given more than once
  --weeks N           length, 1 to 104; the scenario's own if absent
  --workers K         worker threads; all cores if absent
  --csv FILE          writes one row a week and quantity
  --json              one JSON document on standard output

Example
  paper-sword ensemble era-of-divisions --runs 2000 --seed study --csv study.csv`;

/** Percent with one decimal. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** One row a week and quantity: week, quantity, mean, p5, p50, p95. */
export function summaryCsv(summary: Summary): string {
  const lines = ['week,quantity,mean,p5,p50,p95'];
  for (const { week, going, trajectories, quantities } of summary.weeks) {
    lines.push(`${week},share.going,${going},,,`);
    for (const name of TRAJECTORIES) {
      lines.push(`${week},share.${name},${trajectories[name]},,,`);
    }
    for (const [id, { mean, p5, p50, p95 }] of Object.entries(quantities)) {
      lines.push(`${week},${id},${mean},${p5},${p50},${p95}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function printSummary(summary: Summary): void {
  for (const name of TRAJECTORIES) {
    print(`trajectory ${name}: ${percent(summary.trajectories[name])}`);
  }
  for (const [name, share] of Object.entries(summary.endings)) {
    if (share > 0) print(`ending ${name}: ${percent(share)}`);
  }
  print('week  attacks (5–95 %)  strikes  breaches  de-esc.  sporadic  escal.');
  for (const { week, trajectories, quantities } of summary.weeks) {
    const attacks = quantities['attacks'];
    const range = `${attacks?.mean.toFixed(1)} (${attacks?.p5}–${attacks?.p95})`;
    print(
      [
        String(week).padStart(4),
        range.padEnd(16),
        (quantities['strikes']?.mean ?? 0).toFixed(2).padStart(7),
        (quantities['breaches']?.mean ?? 0).toFixed(2).padStart(8),
        percent(trajectories['de-escalation']).padStart(8),
        percent(trajectories.sporadic).padStart(9),
        percent(trajectories.escalation).padStart(8),
      ].join('  '),
    );
  }
}

/** Most numbers that are kept in memory: half a gigabyte of them, twice. */
const MOST_NUMBERS = 250000000;

/** Writes a table; tried once before hours of playing, so that a wrong path is told at once. */
function writeTable(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`The table could not be written to "${path}": ${why}.`);
  }
}

export async function ensembleCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    seed: { type: 'string' },
    runs: { type: 'string' },
    variant: { type: 'string' },
    baghdad: { type: 'string' },
    washington: { type: 'string' },
    tehran: { type: 'string' },
    weeks: { type: 'string' },
    workers: { type: 'string' },
    csv: { type: 'string' },
    assume: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const example = 'paper-sword ensemble era-of-divisions --runs 200 --seed study';
  const id = oneScenario(parsed, example);
  const runs = runsFrom(parsed, 1000000);
  const scenario = openScenario(id);
  const variant = variantOf(scenario, textOf(parsed, 'variant') ?? 'baseline');
  const plan: Plan = {
    scenario: id,
    variant: variant.id,
    weeks: wholeOf(parsed, 'weeks', 1, 104, scenario.weeks),
    doctrines: doctrinesFrom(parsed, variant),
    assumptions: assumptionsFrom(parsed),
    seed: seedOf(parsed),
    countLegal: false,
  };
  // All numbers are kept until they are summed up.
  const numbers = runs * plan.weeks * weeklyQuantities(variant.content).length;
  if (numbers > MOST_NUMBERS) {
    const most = Math.floor((runs * MOST_NUMBERS) / numbers);
    throw new UserError(
      `${runs} runs of ${plan.weeks} weeks are too many to sum up at once: at most ${most}.`,
    );
  }
  const csv = textOf(parsed, 'csv');
  if (csv !== undefined) writeTable(csv, '');
  const pool = openPool(wholeOf(parsed, 'workers', 1, 64, 0), progressBar('runs'), runs);
  const began = performance.now();
  let summary: Summary;
  let seconds: number;
  try {
    const ensemble = await pool.play(plan, runs);
    seconds = (performance.now() - began) / 1000;
    summary = summarise(ensemble);
  } finally {
    await pool.close();
  }
  const weeks = summary.run['weeks']?.mean ?? 0;
  const weeksPerSecond = Math.round((weeks * runs) / seconds);
  if (csv !== undefined) writeTable(csv, summaryCsv(summary));
  if (parsed.values['json'] === true) {
    const { countLegal: _count, weeks: length, ...rest } = plan;
    printJson({
      ...rest,
      length,
      rules: RULES_VERSION,
      scenarioHash: scenario.hash,
      weeksPerSecond,
      workers: pool.workers,
      ...summary,
    });
  } else printSummary(summary);
  talk(
    csv === undefined
      ? `${weeksPerSecond} weeks a second on ${pool.workers} cores. Next: add --csv FILE for the whole table.`
      : `${weeksPerSecond} weeks a second on ${pool.workers} cores. The table is in ${csv}.`,
  );
  return 0;
}
