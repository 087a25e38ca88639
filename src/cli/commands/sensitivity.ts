// `sensitivity`: which parameters move each trajectory, one at a time and, if asked, by elementary effects.
import {
  elementaryEffects,
  morrisPaths,
  pointsOn,
  type ElementaryEffect,
  type Path,
} from '../../analysis/morris.ts';
import { findParameter, type Parameter } from '../../analysis/parameters.ts';
import {
  endsOf,
  parameterEffect,
  pointOf,
  rankings,
  type ParameterEffect,
} from '../../analysis/sensitivity.ts';
import { axisName, planAt, pointRuns, settingOf, type Axis } from '../../analysis/sweep.ts';
import type { Ensemble, Plan } from '../../analysis/ensemble.ts';
import { aboutOf, type About } from '../about.ts';
import { rangesFrom, standingAt } from '../axes.ts';
import { openCrew } from '../crew.ts';
import { assertFits, DESIGN_OPTIONS, oneCell, type Cell } from '../design.ts';
import { UserError } from '../fail.ts';
import { folderFrom, formatFrom, give, GIVE_HELP, GIVE_OPTIONS } from '../give.ts';
import {
  heedStop,
  openKeptStudy,
  studyPlan,
  studyPlaying,
  tellKept,
  type StudyPlaying,
} from '../kept-study.ts';
import { parse, runsFrom, wholeOf } from '../options.ts';
import { playEach } from '../play-plans.ts';
import { progressBar, type Progress } from '../pool.ts';
import { linesOf, tablesOf, type Parts } from '../sensitivity-tables.ts';
import { planData, playedSentences } from '../weights-study.ts';

export const SENSITIVITY_HELP = `paper-sword sensitivity <scenario> --runs N --seed S [options]

Puts each parameter at the low and the high end of its range, everything else
as it stands, under the same N seeds, and ranks the parameters by how far they
move each trajectory, with 90% intervals. "Could be chance" is said where an
interval holds zero; such parameters come last.

  --param NAME[,NAME…]
                      which parameters; every weight if absent. assume:NAME
                      takes every reading of an assumption.
                      paper-sword list parameters names all with their ranges
  --runs N            runs at each end, 1 to 1000000; the standard error of a
                      share of one half is 50 points divided by the root of N
  --morris R          elementary effects as well (Morris 1991): R random paths
                      through the ranges of the weights, each moving one weight
                      at a time. Mean size (mu*), mean, and spread (sigma) of
                      what a weight does for its whole range; a spread as large
                      as mu* means that it depends on the others. Plays R times
                      as many points as there are weights
  --seed S            any text; run n has the seed S-n at every point
  --variant V, --baghdad D, --washington D, --tehran D, --assume NAME=READING,
  --weeks N           one of each, as for ensemble
  --workers K         worker threads; all cores if absent
${GIVE_HELP}
                      Finished chunks are kept in FOLDER/chunks: the same
                      command goes on where it was stopped, and comes to the
                      same bytes. A folder that keeps another plan is refused;
                      more runs of the same plan go on from what is there

Examples
  paper-sword sensitivity era-of-divisions --runs 200 --seed study
  paper-sword sensitivity era-of-divisions --param fear,tehran,usFire --runs 100 --morris 6 --seed study --json`;

interface Study {
  readonly cell: Cell;
  readonly axes: readonly Axis[];
  readonly runs: number;
}

function weightsOf(axes: readonly Axis[]): Parameter[] {
  return axes.flatMap((axis) => (axis.kind === 'weight' ? (findParameter(axis.id) ?? []) : []));
}

async function oneAtATime(
  { cell, axes, runs }: Study,
  { tally, ...hands }: StudyPlaying,
  progress: Progress,
): Promise<ParameterEffect[]> {
  const { plan } = cell;
  const standing = (axis: Axis): number | string => standingAt(axis, plan.assumptions);
  const ends = endsOf(axes, standing);
  const plans = [
    planAt(plan, { assumptions: {}, changed: {} }),
    ...ends.map((end) => planAt(plan, settingOf([end.axis], pointOf(end)))),
  ];
  const playing = { ...hands, progress };
  const [base, ...played] = await playEach(plans, runs, playing, pointRuns, tally);
  if (!base) throw new Error('the base was not played');
  return axes.map((axis) => {
    const own = ends.flatMap((end, at) => {
      const points = played[at];
      return end.axis === axis && points ? [{ end, points }] : [];
    });
    return parameterEffect(
      axis,
      standing(axis),
      own.map(({ end }) => end),
      own.map(({ points }) => points),
      base,
    );
  });
}

/** Each path has seeds of its own, so that the luck of one is not that of all. */
function planOnPath(plan: Plan, path: number, changed: Plan['changed']): Plan {
  const at = planAt(plan, { assumptions: {}, changed: changed ?? {} });
  return { ...at, seed: `${plan.seed}-path-${path + 1}` };
}

async function elementary(
  { cell, runs }: Study,
  parameters: readonly Parameter[],
  paths: readonly Path[],
  { tally, ...hands }: StudyPlaying,
  progress: Progress,
): Promise<readonly ElementaryEffect[]> {
  const points = paths.map(pointsOn);
  const plans = points.flatMap((list, path) =>
    list.map((point) => planOnPath(cell.plan, path, point)),
  );
  const playing = { ...hands, progress };
  const places = (one: Ensemble): readonly number[] => pointRuns(one).places;
  const played = await playEach(plans, runs, playing, places, tally);
  let at = 0;
  const byPath = points.map((list) => list.map(() => played[at++] ?? []));
  return elementaryEffects(parameters, paths, byPath);
}

function aboutSensitivity({ cell, axes, runs }: Study, paths: number): About {
  const { seed } = cell.plan;
  return aboutOf({
    scenarios: [cell.scenario],
    played: [
      ...playedSentences(cell, runs),
      `Varied one at a time: ${axes.map(axisName).join(', ')}. A weight that published readings move has their least and most as its range, any other one from half to one and a half of its calibrated value.`,
      ...(paths > 0
        ? [
            `Elementary effects after Morris (1991): ${paths} random paths, four levels, steps of two thirds of each range.`,
          ]
        : []),
    ],
    seeds: `${seed}-1 to ${seed}-${runs} at every point${paths > 0 ? `; on path p ${seed}-path-p-1 to ${seed}-path-p-${runs}` : ''}`,
    reckoned: [
      'Effects are means of paired differences between runs with the same seed, with 90% intervals; the span of a parameter is the widest difference between two of its values. An interval that holds zero could be chance. With many parameters some intervals miss zero by chance alone: about one in ten of those that do nothing.',
      ...(paths > 0
        ? [
            'A mean size of elementary effects could be chance when it does not pass the 95th percentile of what sampling errors alone would give.',
          ]
        : []),
    ],
  });
}

export async function sensitivityCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    ...DESIGN_OPTIONS,
    ...GIVE_OPTIONS,
    param: { type: 'string', multiple: true },
    runs: { type: 'string' },
    morris: { type: 'string' },
    workers: { type: 'string' },
  });
  const example = 'paper-sword sensitivity era-of-divisions --runs 200 --seed study';
  formatFrom(parsed);
  const cell = oneCell(parsed, example);
  const axes = rangesFrom(parsed.values['param']);
  const runs = runsFrom(parsed, 1000000);
  assertFits(cell.plan, cell.variant, runs);
  const count = wholeOf(parsed, 'morris', 2, 1000, 0);
  const weights = weightsOf(axes);
  if (count > 0 && weights.length === 0) {
    throw new UserError('--morris moves weights along their ranges, and --param names none.');
  }
  const study: Study = { cell, axes, runs };
  const paths = count > 0 ? morrisPaths(weights, count, cell.plan.seed) : [];
  const folder = folderFrom(parsed);
  const ends = endsOf(axes, (axis) => standingAt(axis, cell.plan.assumptions)).length;
  const all = runs * (1 + ends + count * (weights.length + 1));
  const bar = progressBar('runs');
  const workers = wholeOf(parsed, 'workers', 1, 64, 0);
  const varied = [
    ...axes.map((axis) => `${axisName(axis)} at ${axis.values.join(', ')}`),
    ...(count > 0 ? [`${count} paths`] : []),
  ];
  const kept = openKeptStudy(folder, studyPlan('sensitivity', cell, varied));
  const crew = openCrew(workers);
  const hands = studyPlaying(crew, kept);
  const unheed = heedStop(folder);
  let parts: Parts;
  try {
    const effects = await oneAtATime(study, hands, (done) => bar(done, all));
    const before = runs * (1 + ends);
    parts = {
      effects,
      elementary:
        count > 0
          ? await elementary(study, weights, paths, hands, (done) => bar(before + done, all))
          : [],
    };
  } finally {
    unheed();
    await crew.close();
  }
  tellKept(hands.tally);
  give(parsed, 'sensitivity', folder, {
    about: aboutSensitivity(study, count),
    data: {
      ...planData(cell, runs),
      parameters: parts.effects,
      ranking: rankings(parts.effects),
      paths: count,
      elementary: parts.elementary,
    },
    tables: tablesOf(parts),
    lines: linesOf(parts),
  });
  return 0;
}
