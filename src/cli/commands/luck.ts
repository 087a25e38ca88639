// `luck`: the orders of a record under other luck, and where the run lies in what comes of them.
import {
  LUCK_RUNS,
  luckOf,
  type Luck,
  type LuckChunk,
  type LuckQuestion,
  type Place,
} from '../../analysis/luck-or-judgement.ts';
import { chunksOf } from '../../analysis/ensemble.ts';
import { TRAJECTORIES } from '../../model/ids.ts';
import { aboutOf, type About } from '../about.ts';
import type { Cell as Value } from '../../app/csv.ts';
import { inOrder, openCrew } from '../crew.ts';
import { column, type DataTable } from '../data-table.ts';
import { aligned, folderFrom, formatFrom, give, GIVE_HELP, GIVE_OPTIONS } from '../give.ts';
import { parse, wholeOf } from '../options.ts';
import { progressBar } from '../pool.ts';
import {
  oneFile,
  openFinished,
  recordData,
  recordSentence,
  type OpenRecord,
} from '../record-file.ts';

export const LUCK_HELP = `paper-sword luck <record> [options]

Luck or judgement: gives the orders of a record again under 500 other seeds,
and says for every quantity and trajectory what came of them, and where the run
itself lies in it. A run far out in the band of its own orders had luck, good
or bad; one in the middle is what its orders lead to. Orders that cannot be
given under other luck are dropped and counted.

A record is a file, or a link to a run.

  --runs N            other seeds, 20 to 100000; 500 if absent
  --workers K         worker threads; all cores if absent
${GIVE_HELP}

Examples
  paper-sword luck game.json
  paper-sword luck game.json --out luck --methods`;

/** Runs that one worker plays at a time. */
const PORTION = 50;

const BAND = [
  column('own', 'as the quantity', 'any', 'what the run itself had'),
  column('mean', 'as the quantity', 'any', 'mean of the other runs'),
  column('p5', 'as the quantity', 'any', '5th percentile of the other runs, by nearest rank'),
  column('p50', 'as the quantity', 'any', 'their median'),
  column('p95', 'as the quantity', 'any', 'their 95th percentile'),
  column('percentile', 'per cent', '0 to 100', 'other runs with less; equal ones count half'),
  column('equal', 'share', '0 to 1', 'other runs with exactly as much'),
  column('unusual', 'name', 'low, high, no', 'whether the run lies beyond the 5th or the 95th'),
] as const;

function placeCells({ own, mean, p5, p50, p95, percentile, equal, unusual }: Place): Value[] {
  return [own, mean, p5, p50, p95, percentile, equal, unusual];
}

function tablesOf(luck: Luck): [DataTable, ...DataTable[]] {
  const quantity = column('quantity', 'id', 'paper-sword ensemble --code-book', 'the quantity');
  return [
    {
      name: 'luck',
      about: 'one row a quantity of the run',
      columns: [quantity, ...BAND],
      rows: Object.entries(luck.run).map(([id, place]): Value[] => [id, ...placeCells(place)]),
    },
    {
      name: 'luck-trajectories',
      about: 'one row a trajectory',
      columns: [
        column('trajectory', 'name', TRAJECTORIES.join(', '), 'the trajectory'),
        column('own', 'yes or no', 'true, false', 'whether it is that of the run itself'),
        column('share', 'share', '0 to 1', 'other runs with it'),
        column('error', 'share', '0 to 1', 'standard error of the share'),
      ],
      rows: TRAJECTORIES.map((name): Value[] => [
        name,
        luck.trajectory === name,
        luck.trajectories[name].share,
        luck.trajectories[name].error,
      ]),
    },
    {
      name: 'luck-weeks',
      about: 'one row a week that the run played and weekly quantity',
      columns: [
        column('week', 'number', '1 to 104', 'week of the run'),
        column('runs', 'runs', '0 or more', 'other runs that played the week'),
        quantity,
        ...BAND,
      ],
      rows: luck.weeks.flatMap(({ week, runs, quantities }) =>
        Object.entries(quantities).map(([id, place]): Value[] => [
          week,
          runs,
          id,
          ...placeCells(place),
        ]),
      ),
    },
  ];
}

function linesOf(luck: Luck): string[] {
  const shares = TRAJECTORIES.map((name) => {
    const { share, error } = luck.trajectories[name];
    const own = name === luck.trajectory ? '  ← this run' : '';
    return [`  ${name}`, `${(share * 100).toFixed(1)} %`, `± ${(error * 100).toFixed(1)}`, own];
  });
  const rows = Object.entries(luck.run).map(([id, place]) => [
    `  ${id}`,
    String(place.own),
    `${place.p5}–${place.p95}`,
    place.mean.toFixed(1),
    place.percentile.toFixed(1),
    place.unusual === 'no' ? '' : `unusually ${place.unusual}`,
  ]);
  const { mean, of } = luck.dropped;
  return [
    `The same orders under ${luck.runs} other seeds:`,
    ...aligned(shares),
    '',
    ...aligned([['  quantity', 'this run', '5–95 %', 'mean', 'percentile', ''], ...rows]),
    '',
    `Of ${of} orders ${mean.toFixed(1)} a run could not be given under other luck.`,
  ];
}

function aboutLuck(record: OpenRecord, runs: number): About {
  return aboutOf({
    scenarios: [record.scenario],
    played: [
      recordSentence(record),
      `Its orders were given again in ${runs} runs of other luck; an order that was not legal when its week came was dropped, and a run that went on after the recorded one ended went on without orders.`,
    ],
    seeds: `run n has the seed “luck <n>”, n from 1 to ${runs}`,
    reckoned: [
      'A percentile is the share of the other runs with less, those that are equal counted half; a quantity is called unusual beyond the 5th or the 95th percentile by nearest rank.',
    ],
  });
}

export async function luckCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    ...GIVE_OPTIONS,
    runs: { type: 'string' },
    workers: { type: 'string' },
  });
  formatFrom(parsed);
  const file = oneFile(parsed, 'paper-sword luck game.json');
  const runs = wholeOf(parsed, 'runs', 20, 100000, LUCK_RUNS);
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const record = openFinished(file);
  const { run, scenario } = record;
  const { header, turns } = run.record;
  const question: LuckQuestion = {
    scenario: header.scenario.id,
    variant: header.variant,
    assumptions: header.assumptions,
    day: scenario.day,
    weeks: header.weeks,
    playOn: header.playOn === true,
    orders: turns.map(({ orders }) => orders),
  };
  const folder = folderFrom(parsed);
  const crew = openCrew(workers);
  const bar = progressBar('runs');
  const chunks: LuckChunk[] = [];
  let done = 0;
  try {
    const start = async (part: { from: number; runs: number }): Promise<LuckChunk> => {
      const chunk = await crew.play({ kind: 'luck', question, ...part });
      done += part.runs;
      bar(done, runs);
      return chunk;
    };
    for await (const chunk of inOrder(chunksOf(runs, PORTION), crew.workers * 2, start)) {
      chunks.push(chunk);
    }
  } finally {
    await crew.close();
  }
  const luck = luckOf(question, scenario, run, chunks);
  give(parsed, 'luck', folder, {
    about: aboutLuck(record, runs),
    data: { ...recordData(record), ...luck },
    tables: tablesOf(luck),
    lines: linesOf(luck),
  });
  return 0;
}
