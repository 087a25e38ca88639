// `tournament`: every doctrine against every other, with objectives by seat, trajectories and order use.
import { doctrineResults, useOf, type DoctrineResult } from '../../analysis/doctrine-results.ts';
import type { Ensemble, Plan } from '../../analysis/ensemble.ts';
import { allMixes } from '../../analysis/mixes.ts';
import { rounded, trajectoryShares } from '../../analysis/summary.ts';
import { SEATS, TRAJECTORIES } from '../../model/ids.ts';
import { OBJECTIVES } from '../../model/objectives.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import {
  assumptionsFrom,
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

export const TOURNAMENT_HELP = `paper-sword tournament <scenario> --runs N --seed S [options]

Plays every combination of the seats' own doctrines against each other, N runs
each, and prints what each doctrine gives its seat: the mean verdict of every
objective, the share of each trajectory, and how often each order was given in
the weeks in which it could have been. Verdicts are never added into one number.

  --runs N            runs of each combination, 1 to 100000
  --seed S            any text; all combinations share their luck
  --variant V         baseline if absent
  --assume NAME=READING
                      may be given more than once
  --weeks N           length; the scenario's own if absent
  --workers K         worker threads; all cores if absent
  --json              one JSON document on standard output

Example
  paper-sword tournament era-of-divisions --runs 100 --seed cup`;

/** How often an order was given in the weeks in which it was legal, and in how many runs at least once. */
interface Use {
  readonly order: string;
  readonly legalWeeks: number;
  readonly givenWeeks: number;
  readonly share: number;
  readonly runs: number;
}

/** Use of every order that anyone could give, by seat and order. */
export function orderUses(played: readonly Ensemble[]): Use[] {
  const ids = [...new Set(played.flatMap((one) => Object.keys(one.orders)))].sort();
  return ids.map((order) => {
    const { legal: legalWeeks, given: givenWeeks, runs } = useOf(played, order);
    return {
      order,
      legalWeeks,
      givenWeeks,
      share: rounded(givenWeeks / Math.max(1, legalWeeks)),
      runs,
    };
  });
}

function printRows(rows: readonly DoctrineResult[], uses: readonly Use[], runs: number): void {
  for (const seat of SEATS) {
    print(`${seat}: ${OBJECTIVES[seat].map((objective) => objective.id).join(', ')}`);
    for (const row of rows.filter((one) => one.seat === seat)) {
      const verdicts = Object.values(row.objectives).map((value) => value.toFixed(1).padStart(6));
      const shares = TRAJECTORIES.map(
        (name) => `${name} ${((row.trajectories[name] ?? 0) * 100).toFixed(0)} %`,
      );
      print(`  ${row.doctrine.padEnd(20)}${verdicts.join('')}   ${shares.join(', ')}`);
    }
  }
  print('order, in how many of the weeks in which it was legal, in how many of the runs');
  for (const use of uses) {
    const share = `${(use.share * 100).toFixed(1)} %`;
    print(
      `  ${use.order.padEnd(36)}${share.padStart(8)}${`${((use.runs / runs) * 100).toFixed(1)} %`.padStart(9)}`,
    );
  }
}

export async function tournamentCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    seed: { type: 'string' },
    runs: { type: 'string' },
    variant: { type: 'string' },
    weeks: { type: 'string' },
    workers: { type: 'string' },
    assume: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const example = 'paper-sword tournament era-of-divisions --runs 100 --seed cup';
  const id = oneScenario(parsed, example);
  const runs = runsFrom(parsed, 100000);
  const scenario = openScenario(id);
  const variant = variantOf(scenario, textOf(parsed, 'variant') ?? 'baseline');
  const seed = seedOf(parsed);
  const mixes = allMixes();
  const plans = mixes.map((doctrines): Plan => ({
    scenario: id,
    variant: variant.id,
    weeks: wholeOf(parsed, 'weeks', 1, 104, scenario.weeks),
    doctrines,
    assumptions: assumptionsFrom(parsed),
    seed,
    countLegal: true,
  }));
  const all = runs * plans.length;
  const pool = openPool(wholeOf(parsed, 'workers', 1, 64, 0), progressBar('runs'), all);
  let played: Ensemble[];
  try {
    played = await Promise.all(plans.map(async (plan) => pool.play(plan, runs)));
  } finally {
    await pool.close();
  }
  const rows = doctrineResults(played);
  const uses = orderUses(played);
  if (parsed.values['json'] === true) {
    printJson({
      scenario: id,
      variant: variant.id,
      seed,
      rules: RULES_VERSION,
      scenarioHash: scenario.hash,
      runs: all,
      doctrines: rows,
      combinations: played.map((one) => ({
        doctrines: one.plan.doctrines,
        trajectories: trajectoryShares(one),
      })),
      orders: uses,
    });
  } else printRows(rows, uses, all);
  talk(`${all} runs of ${mixes.length} combinations. Next: add --json for the whole table.`);
  return 0;
}
