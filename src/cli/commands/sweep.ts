// `sweep`: the same seeds at every point of a grid of parameters, and the share of each trajectory there.
import {
  axisName,
  gridOf,
  planAt,
  pointRuns,
  settingOf,
  sweepRow,
  type Axis,
  type SweepRow,
} from '../../analysis/sweep.ts';
import { findParameter } from '../../analysis/parameters.ts';
import { TRAJECTORIES } from '../../model/ids.ts';
import { aboutOf, type About } from '../about.ts';
import { axesFrom, standingAt } from '../axes.ts';
import type { Cell as Value } from '../../app/csv.ts';
import { openCrew } from '../crew.ts';
import { column, type Column, type DataTable } from '../data-table.ts';
import { assertFits, DESIGN_OPTIONS, oneCell, type Cell } from '../design.ts';
import { UserError } from '../fail.ts';
import { aligned, folderFrom, formatFrom, give, GIVE_HELP, GIVE_OPTIONS } from '../give.ts';
import { heedStop, openKeptStudy, studyPlan, studyPlaying, tellKept } from '../kept-study.ts';
import { parse, runsFrom, wholeOf } from '../options.ts';
import { PARAMETER_WORDS, UNITS } from '../parameter-words.ts';
import { playEach } from '../play-plans.ts';
import { progressBar } from '../pool.ts';
import { planData, playedSentences } from '../weights-study.ts';

export const SWEEP_HELP = `paper-sword sweep <scenario> --param NAME=VALUES… --runs N --seed S [options]

Plays the same N seeds at every point of a grid of parameters and prints the
share of each trajectory there, its standard error, and how far it lies from
the plan as it stands, run by run (common random numbers), with 90% intervals.
"Could be chance" is said where an interval holds zero.

  --param NAME=VALUES may be given more than once; every combination is played.
                      VALUES: whole numbers with commas, from:to:step, or
                      "range" (low, calibrated, high). Of an assumption
                      assume:NAME=READING,… or assume:NAME=all.
                      paper-sword list parameters names all with their ranges
  --runs N            runs at each point, 1 to 1000000
  --seed S            any text; run n has the seed S-n at every point
  --variant V, --baghdad D, --washington D, --tehran D, --assume NAME=READING,
  --weeks N           one of each, as for ensemble
  --workers K         worker threads; all cores if absent
${GIVE_HELP}
                      Finished chunks are kept in FOLDER/chunks: the same
                      command goes on where it was stopped, and comes to the
                      same bytes. A folder that keeps another plan is refused;
                      more runs of the same plan go on from what is there

A changed weight is content of these runs alone. The rules stay as they are,
and no record can be written of such a run: it would not replay.

Examples
  paper-sword sweep era-of-divisions --param fear=10:50:10 --runs 200 --seed study
  paper-sword sweep era-of-divisions --param usFire=range --param assume:rivalry=all --runs 200 --seed s --out grid`;

/** Most points of a grid. */
const MOST_POINTS = 100000;

/** Column of a point's value. */
function axisColumn(axis: Axis): Column {
  if (axis.kind === 'assumption') {
    return column(axisName(axis), 'reading', axis.values.join(', '), 'reading of the assumption');
  }
  const parameter = findParameter(axis.id);
  if (!parameter) throw new Error(`no parameter ${axis.id}`);
  const { unit, least, most, calibrated, sources } = parameter;
  return column(
    axis.id,
    UNITS[unit],
    `${least} to ${most}, calibrated ${calibrated}`,
    PARAMETER_WORDS[axis.id],
    sources.length > 0 ? sources.join(', ') : 'judgement',
  );
}

function tableOf(axes: readonly Axis[], rows: readonly SweepRow[]): DataTable {
  return {
    name: 'sweep',
    about: 'one row a point of the grid',
    columns: [
      ...axes.map(axisColumn),
      column('runs', 'runs', '1 or more', 'runs at the point'),
      ...TRAJECTORIES.flatMap((name) => [
        column(`share.${name}`, 'share', '0 to 1', `runs whose trajectory is ${name}`),
        column(`error.${name}`, 'share', '0 to 1', `standard error of share.${name}`),
        column(`change.${name}`, 'points of percentage', '-100 to 100', 'against the base, paired'),
        column(`change-low.${name}`, 'points of percentage', 'any', 'low end of its 90% interval'),
        column(`change-high.${name}`, 'points of percentage', 'any', 'high end of it'),
        column(`chance.${name}`, 'yes or no', 'true, false', 'whether the interval holds zero'),
      ]),
      column('attacks', 'attacks', '0 or more', 'mean attacks on US targets in a run'),
      column('killed.us', 'persons', '0 or more', 'mean number of Americans killed in a run'),
    ],
    rows: rows.map(({ point, runs, trajectories, againstBase, attacks, killedUs }): Value[] => [
      ...axes.map((axis) => point[axisName(axis)] ?? null),
      runs,
      ...TRAJECTORIES.flatMap((name) => {
        const { value, low, high, couldBeChance } = againstBase[name];
        return [
          trajectories[name].share,
          trajectories[name].error,
          value,
          low,
          high,
          couldBeChance,
        ];
      }),
      attacks,
      killedUs,
    ]),
  };
}

function linesOfSweep(axes: readonly Axis[], rows: readonly SweepRow[]): string[] {
  const head = [
    ...axes.map(axisName),
    ...TRAJECTORIES.flatMap((name) => [name, '±', 'change']),
    'attacks',
  ];
  const body = rows.map(({ point, trajectories, againstBase, attacks }) => [
    ...axes.map((axis) => String(point[axisName(axis)])),
    ...TRAJECTORIES.flatMap((name) => {
      const { share, error } = trajectories[name];
      const { value, couldBeChance } = againstBase[name];
      const sign = value > 0 ? '+' : value < 0 ? '−' : '';
      return [
        `${(share * 100).toFixed(1)} %`,
        (error * 100).toFixed(1),
        `${sign}${Math.abs(value).toFixed(1)}${couldBeChance ? ' ?' : '  '}`,
      ];
    }),
    attacks.toFixed(1),
  ]);
  return [
    ...aligned([head, ...body]),
    '± is the standard error. A change is against the plan as it stands, in points; ? means that it could be chance.',
  ];
}

/** Each axis with its values, in words. */
function variedIn(axes: readonly Axis[]): string[] {
  return axes.map((axis) => `${axisName(axis)} over ${axis.values.join(', ')}`);
}

function aboutSweep(cell: Cell, axes: readonly Axis[], runs: number): About {
  const varied = variedIn(axes).join('; ');
  return aboutOf({
    scenarios: [cell.scenario],
    played: [...playedSentences(cell, runs), `Varied: ${varied}.`],
    seeds: `${cell.plan.seed}-1 to ${cell.plan.seed}-${runs} at every point`,
    reckoned: [
      'The standard error of a share is that of independent runs, with one hit and one miss more reckoned in. Changes are means of paired differences between runs with the same seed, with 90% intervals; an interval that holds zero could be chance.',
    ],
  });
}

export async function sweepCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    ...DESIGN_OPTIONS,
    ...GIVE_OPTIONS,
    param: { type: 'string', multiple: true },
    runs: { type: 'string' },
    workers: { type: 'string' },
  });
  const example =
    'paper-sword sweep era-of-divisions --param fear=10:50:10 --runs 200 --seed study';
  formatFrom(parsed);
  const cell = oneCell(parsed, example);
  const axes = axesFrom(parsed.values['param']);
  const runs = runsFrom(parsed, 1000000);
  assertFits(cell.plan, cell.variant, runs);
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  if (size > MOST_POINTS) {
    throw new UserError(`The grid has ${size} points: at most ${MOST_POINTS} are played at once.`);
  }
  const points = gridOf(axes);
  const folder = folderFrom(parsed);
  const plans = [
    planAt(cell.plan, { assumptions: {}, changed: {} }),
    ...points.map((point) => planAt(cell.plan, settingOf(axes, point))),
  ];
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const kept = openKeptStudy(folder, studyPlan('sweep', cell, variedIn(axes)));
  const crew = openCrew(workers);
  const { tally, ...hands } = studyPlaying(crew, kept);
  const unheed = heedStop(folder);
  let rows: SweepRow[];
  try {
    const [base, ...others] = await playEach(
      plans,
      runs,
      { ...hands, progress: progressBar('runs') },
      pointRuns,
      tally,
    );
    if (!base) throw new Error('the base was not played');
    rows = others.map((own, at) => sweepRow(axes, points[at] ?? [], own, base));
  } finally {
    unheed();
    await crew.close();
  }
  tellKept(tally);
  give(parsed, 'sweep', folder, {
    about: aboutSweep(cell, axes, runs),
    data: {
      ...planData(cell, runs),
      base: Object.fromEntries(
        axes.map((axis) => [axisName(axis), standingAt(axis, cell.plan.assumptions)]),
      ),
      points: rows,
    },
    tables: [tableOf(axes, rows)],
    lines: linesOfSweep(axes, rows),
  });
  return 0;
}
