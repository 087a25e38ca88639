// What a sensitivity study found, as tables and as lines to read.
import type { Effect } from '../analysis/impact-rows.ts';
import type { ElementaryEffect } from '../analysis/morris.ts';
import { rankedFor, type ParameterEffect } from '../analysis/sensitivity.ts';
import { TRAJECTORIES, type Trajectory } from '../model/ids.ts';
import type { Cell as Value } from '../app/csv.ts';
import { column, type DataTable } from './data-table.ts';
import { aligned } from './give.ts';

/** What a study found: one at a time, and by elementary effects if they were asked for. */
export interface Parts {
  readonly effects: readonly ParameterEffect[];
  readonly elementary: readonly ElementaryEffect[];
}

const EFFECT_COLUMNS = [
  column('effect', 'points of percentage', '-100 to 100', 'mean of the paired differences'),
  column('low', 'points of percentage', 'any', 'low end of the 90% interval'),
  column('high', 'points of percentage', 'any', 'high end of it'),
  column('chance', 'yes or no', 'true, false', 'whether the interval holds zero'),
] as const;

const PARAMETER = column('parameter', 'id', 'paper-sword list parameters', 'what was varied');
const TRAJECTORY = column('trajectory', 'name', TRAJECTORIES.join(', '), 'which share is moved');

function effectCells({ value, low, high, couldBeChance }: Effect): Value[] {
  return [value, low, high, couldBeChance];
}

/** The tables of a study. */
export function tablesOf({ effects, elementary }: Parts): [DataTable, ...DataTable[]] {
  const ranked: DataTable = {
    name: 'ranking',
    about: 'one row a trajectory and parameter, the strongest first; what could be chance last',
    columns: [
      TRAJECTORY,
      column('rank', 'number', '1 or more', 'place in the ranking of the trajectory'),
      PARAMETER,
      ...EFFECT_COLUMNS,
    ],
    rows: TRAJECTORIES.flatMap((name) =>
      rankedFor(effects, name).map(({ parameter, span }, at): Value[] => [
        name,
        at + 1,
        parameter,
        ...effectCells(span[name]),
      ]),
    ),
  };
  const ends: DataTable = {
    name: 'ends',
    about: 'one row a parameter, value and trajectory, against the plan as it stands',
    columns: [
      PARAMETER,
      column('base', 'as the parameter', 'any', 'the value it stands at'),
      column('value', 'as the parameter', 'any', 'the value it was given'),
      TRAJECTORY,
      ...EFFECT_COLUMNS,
    ],
    rows: effects.flatMap(({ parameter, base, ends: list }) =>
      list.flatMap(({ value, trajectories }) =>
        TRAJECTORIES.map((name): Value[] => [
          parameter,
          base,
          value,
          name,
          ...effectCells(trajectories[name]),
        ]),
      ),
    ),
  };
  const morris: DataTable = {
    name: 'elementary-effects',
    about: 'one row a parameter and trajectory, in points of percentage over the whole range',
    columns: [
      PARAMETER,
      TRAJECTORY,
      column('mu-star', 'points of percentage', '0 or more', 'mean size of the effects'),
      column('mu', 'points of percentage', 'any', 'mean of the effects with their signs'),
      column('sigma', 'points of percentage', '0 or more', 'standard deviation of the effects'),
      column('chance-mean', 'points of percentage', '0 or more', 'mu-star that luck alone gives'),
      column('chance-high', 'points of percentage', '0 or more', 'its 95th percentile'),
      column('chance', 'yes or no', 'true, false', 'whether luck alone could give this mu-star'),
    ],
    rows: elementary.flatMap(({ parameter, trajectories }) =>
      TRAJECTORIES.map((name): Value[] => {
        const { muStar, mu, sigma, chance, chanceHigh, couldBeChance } = trajectories[name];
        return [parameter, name, muStar, mu, sigma, chance, chanceHigh, couldBeChance];
      }),
    ),
  };
  return elementary.length > 0 ? [ranked, ends, morris] : [ranked, ends];
}

function signedPoints(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
}

function rankingLines(effects: readonly ParameterEffect[], name: Trajectory): string[] {
  const rows = rankedFor(effects, name).map(({ parameter, span, base, ends }) => {
    const { value, low, high, couldBeChance } = span[name];
    const at = ends.map((end) => `${end.value}: ${signedPoints(end.trajectories[name].value)}`);
    return [
      `  ${parameter}`,
      signedPoints(value),
      `[${signedPoints(low)}, ${signedPoints(high)}]`,
      couldBeChance ? 'could be chance' : '',
      `${base} → ${at.join(', ')}`,
    ];
  });
  return [`${name}, in points of percentage:`, ...aligned(rows)];
}

function elementaryLines(effects: readonly ElementaryEffect[], name: Trajectory): string[] {
  const rows = [...effects]
    .sort((one, other) => other.trajectories[name].muStar - one.trajectories[name].muStar)
    .map(({ parameter, trajectories }) => {
      const { muStar, mu, sigma, couldBeChance } = trajectories[name];
      return [
        `  ${parameter}`,
        muStar.toFixed(1),
        signedPoints(mu),
        sigma.toFixed(1),
        couldBeChance ? 'could be chance' : '',
      ];
    });
  const head = ['  elementary effects', 'mu*', 'mu', 'sigma', ''];
  return [`${name}, over the whole range, in points of percentage:`, ...aligned([head, ...rows])];
}

/** A study as lines to read, trajectory by trajectory. */
export function linesOf({ effects, elementary }: Parts): string[] {
  return TRAJECTORIES.flatMap((name) => [
    ...rankingLines(effects, name),
    ...(elementary.length > 0 ? elementaryLines(elementary, name) : []),
    '',
  ]).slice(0, -1);
}
