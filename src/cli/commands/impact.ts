// `impact`: what each order of a record did, by playing on from its week with and without it under the same luck.
import type { ImpactChunk, ImpactQuestion, OrderAt } from '../../analysis/impact.ts';
import { impactsOf, ranked, type Effect, type OrderImpact } from '../../analysis/impact-rows.ts';
import { chunksOf } from '../../analysis/ensemble.ts';
import { byTrajectory, roundedEffect } from '../../analysis/shares.ts';
import { rounded } from '../../analysis/summary.ts';
import { SEATS, TRAJECTORIES, type SeatId } from '../../model/ids.ts';
import { OBJECTIVES } from '../../model/objectives.ts';
import { orderTitle, say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { aboutOf, type About } from '../about.ts';
import type { Cell as Value } from '../../app/csv.ts';
import { inOrder, openCrew } from '../crew.ts';
import { column, type DataTable } from '../data-table.ts';
import { severalFrom } from '../design.ts';
import { UserError } from '../fail.ts';
import { aligned, folderFrom, formatFrom, give, GIVE_HELP, GIVE_OPTIONS } from '../give.ts';
import { parse, wholeOf, type Parsed } from '../options.ts';
import { progressBar } from '../pool.ts';
import {
  oneFile,
  openFinished,
  recordData,
  recordSentence,
  type OpenRecord,
} from '../record-file.ts';

export const IMPACT_HELP = `paper-sword impact <record> [options]

Plays on from the week of each order with it and without it, the later orders
as recorded, in pairs under the same luck, and ranks the orders by how far they
moved the share of any trajectory. Each effect has a 90% interval; "could be
chance" is said where it holds zero. Later orders that cannot be given any more
are dropped and counted.

A record is a file, or a link to a run.

  --pairs N           pairs an order, 50 to 10000; 200 if absent
  --week W[,W…]       only the orders of these weeks, such as 3,5-8
  --seat S[,S…]       only the orders of these seats
  --workers K         worker threads; all cores if absent
${GIVE_HELP}

A record of 26 weeks with 200 pairs takes a minute or a few: try --pairs 50 first.

Examples
  paper-sword impact game.json --pairs 50
  paper-sword impact game.json --seat baghdad --week 1-8 --format csv
  paper-sword impact game.json --out impact`;

/** Pairs that one worker plays at a time. */
const PORTION = 25;

/** The weeks that `3,5-8` names, all when nothing is asked. */
function weeksFrom(parsed: Parsed, played: number): number[] {
  const asked = parsed.values['week'];
  const words = severalFrom(asked === undefined ? [] : [asked].flat(), '--week');
  if (words.length === 0) return Array.from({ length: played }, (_, at) => at + 1);
  const weeks = new Set<number>();
  for (const word of words) {
    const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(word) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || first < 1 || last > played || last < first) {
      throw new UserError(
        `--week takes weeks from 1 to ${played}, such as 3,5-8 with the first below the last, not "${word}".`,
      );
    }
    for (let week = first; week <= last; week++) weeks.add(week);
  }
  return [...weeks].sort((one, other) => one - other);
}

function seatsFrom(parsed: Parsed): SeatId[] {
  const asked = parsed.values['seat'];
  const words = severalFrom(asked === undefined ? [] : [asked].flat(), '--seat');
  const unknown = words.find((word) => !SEATS.some((seat) => seat === word));
  if (unknown !== undefined) {
    throw new UserError(`There is no seat "${unknown}". There are: ${SEATS.join(', ')}.`);
  }
  return words.length === 0 ? [...SEATS] : SEATS.filter((seat) => words.includes(seat));
}

/** The question of each week that has an order to weigh. */
function questionsOf(
  { run }: OpenRecord,
  weeks: readonly number[],
  seats: readonly SeatId[],
): ImpactQuestion[] {
  const { header, turns } = run.record;
  return weeks.flatMap((week): ImpactQuestion[] => {
    const state = run.states[week - 1];
    const turn = turns[week - 1];
    if (!state || !turn) return [];
    const leftOut = seats.flatMap((seat) =>
      turn.orders[seat].map((_, index): OrderAt => ({ seat, index })),
    );
    if (leftOut.length === 0) return [];
    return [
      {
        scenario: header.scenario.id,
        variant: header.variant,
        assumptions: header.assumptions,
        state,
        orders: turns.slice(week - 1).map(({ orders }) => orders),
        leftOut,
      },
    ];
  });
}

interface Part {
  readonly question: number;
  readonly from: number;
  readonly runs: number;
}

/** Plays all pairs of all questions. */
export async function playPairs(
  questions: readonly ImpactQuestion[],
  pairs: number,
  workers: number,
): Promise<readonly OrderImpact[]> {
  const crew = openCrew(workers);
  const bar = progressBar('runs');
  // A pair costs as many weeks as are left, times the ways in which the week is played.
  const cost = ({ state, leftOut }: ImpactQuestion): number =>
    (state.weeks - state.week) * (leftOut.length + 1);
  const all = pairs * questions.reduce((sum, one) => sum + cost(one), 0);
  const parts = questions.flatMap((_, question) =>
    chunksOf(pairs, PORTION).map((part): Part => ({ question, ...part })),
  );
  const chunks: ImpactChunk[][] = questions.map(() => []);
  let done = 0;
  try {
    const start = async ({ question: at, from, runs }: Part): Promise<void> => {
      const question = questions[at];
      if (!question) return;
      chunks[at]?.push(await crew.play({ kind: 'impact', question, from, runs }));
      done += runs * cost(question);
      bar(done, all);
    };
    for await (const _ of inOrder(parts, crew.workers * 2, start));
  } finally {
    await crew.close();
  }
  return questions.flatMap((question, at) =>
    impactsOf(
      question,
      (chunks[at] ?? []).sort((one, other) => one.from - other.from),
    ),
  );
}

/** An impact with figures to two decimals, as it is printed. */
export function impactData(impact: OrderImpact, rank: number): object {
  return {
    rank,
    ...impact,
    trajectories: byTrajectory((_, name) => roundedEffect(impact.trajectories[name])),
    objectives: Object.fromEntries(
      SEATS.map((seat) => [
        seat,
        Object.fromEntries(
          Object.entries(impact.objectives[seat]).map(([id, effect]) => [
            id,
            roundedEffect(effect),
          ]),
        ),
      ]),
    ),
    dropped: { with: rounded(impact.dropped.with), without: rounded(impact.dropped.without) },
  };
}

function effectRow(
  impact: OrderImpact,
  rank: number,
  kind: string,
  on: string,
  effect: Effect,
): Value[] {
  const { value, low, high, couldBeChance } = roundedEffect(effect);
  const { week, seat, order, target, pairs, dropped } = impact;
  return [
    ...[rank, week, seat, order, target, kind, on],
    ...[value, low, high, couldBeChance, pairs],
    ...[rounded(dropped.with), rounded(dropped.without)],
  ];
}

function tableOf(impacts: readonly OrderImpact[]): DataTable {
  return {
    name: 'impact',
    about: 'one row an order and trajectory or objective, the strongest orders first',
    columns: [
      column('rank', 'number', '1 or more', 'place of the order by the trajectory it moved most'),
      column('week', 'number', '1 to 104', 'week in which it was given'),
      column('seat', 'id', SEATS.join(', '), 'who gave it'),
      column('order', 'id', 'paper-sword list orders', 'the order'),
      column('target', 'id', 'any', 'what it was given at; empty for none'),
      column('kind', 'name', 'trajectory, objective', 'what is moved'),
      column('on', 'id', 'trajectories; <seat>.<objective>', 'which of them is moved'),
      column('effect', 'points', '-100 to 100', 'with the order less without it, mean of pairs'),
      column('low', 'points', 'any', 'low end of the 90% interval'),
      column('high', 'points', 'any', 'high end of it'),
      column('chance', 'yes or no', 'true, false', 'whether the interval holds zero'),
      column('pairs', 'pairs', '50 or more', 'pairs played'),
      column('dropped-with', 'orders', '0 or more', 'orders a run that could not be given'),
      column('dropped-without', 'orders', '0 or more', 'the same without the order'),
    ],
    rows: impacts.flatMap((impact, at) => [
      ...TRAJECTORIES.map((name) =>
        effectRow(impact, at + 1, 'trajectory', name, impact.trajectories[name]),
      ),
      ...SEATS.flatMap((seat) =>
        OBJECTIVES[seat].flatMap(({ id }) => {
          const effect = impact.objectives[seat][id];
          return effect ? [effectRow(impact, at + 1, 'objective', `${seat}.${id}`, effect)] : [];
        }),
      ),
    ]),
  };
}

function effectText({ value, low, high, couldBeChance }: Effect): string {
  const signed = (points: number): string =>
    `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(1)}`;
  return `${signed(value)} [${signed(low)}, ${signed(high)}]${couldBeChance ? ' ?' : '  '}`;
}

/** Impacts as lines to read. */
export function impactLines(impacts: readonly OrderImpact[]): string[] {
  const rows = impacts.map(({ week, seat, order, target, trajectories, dropped }, at) => [
    `${at + 1}  week ${week}, ${say(EN, `seat.${seat}.name`)}: ${orderTitle(order, target, EN)}`,
    ...TRAJECTORIES.map((name) => effectText(trajectories[name])),
    `${dropped.with.toFixed(1)} | ${dropped.without.toFixed(1)}`,
  ]);
  return [
    ...aligned([['', ...TRAJECTORIES, 'dropped with | without'], ...rows]),
    'Points of percentage with 90% intervals; ? means that it could be chance. Effects on objectives are in csv and json.',
  ];
}

function aboutImpact(record: OpenRecord, pairs: number): About {
  return aboutOf({
    scenarios: [record.scenario],
    played: [
      recordSentence(record),
      `Each order was left out in turn, and the run played on from its week to its end ${pairs} times with it and ${pairs} times without it, the later orders as recorded and those that were not legal any more dropped.`,
    ],
    seeds: `trial n from week w has the seed “impact <w − 1> <n>”, n from 1 to ${pairs}`,
    reckoned: [
      'Effects are means of paired differences under the same luck, with 90% intervals; an interval that holds zero could be chance. Of many orders that do nothing about one in ten has an interval that misses zero.',
    ],
  });
}

export async function impactCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    ...GIVE_OPTIONS,
    pairs: { type: 'string' },
    week: { type: 'string', multiple: true },
    seat: { type: 'string', multiple: true },
    workers: { type: 'string' },
  });
  formatFrom(parsed);
  const file = oneFile(parsed, 'paper-sword impact game.json --pairs 50');
  const pairs = wholeOf(parsed, 'pairs', 50, 10000, 200);
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const seats = seatsFrom(parsed);
  const record = openFinished(file);
  const weeks = weeksFrom(parsed, record.run.logs.length);
  const questions = questionsOf(record, weeks, seats);
  if (questions.length === 0) {
    throw new UserError(`${file}: nobody asked about gave an order in the weeks asked about.`);
  }
  const folder = folderFrom(parsed);
  const impacts = ranked(await playPairs(questions, pairs, workers));
  give(parsed, 'impact', folder, {
    about: aboutImpact(record, pairs),
    data: {
      ...recordData(record),
      pairs,
      orders: impacts.map((impact, at) => impactData(impact, at + 1)),
    },
    tables: [tableOf(impacts)],
    lines: impactLines(impacts),
  });
  return 0;
}
