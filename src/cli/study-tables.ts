// The tables of an ensemble study: the combinations, their runs, weeks, sums and orders, as tidy data with a code book.
import { ENDINGS, runQuantities, weeklyQuantities } from '../analysis/quantities.ts';
import { sampledTrajectories } from '../analysis/shares.ts';
import { endingShares, finals, summarise, type Summary } from '../analysis/summary.ts';
import { NOT_PLAYED, type Ensemble } from '../analysis/ensemble.ts';
import { TRAJECTORIES } from '../model/ids.ts';
import { readingsText } from './about.ts';
import type { Cell as Value } from '../app/csv.ts';
import { column, type Column, type DataTable } from './data-table.ts';
import type { Cell } from './design.ts';
import { runColumn, weeklyColumn } from './quantity-words.ts';

/** Every table of a study, in the order of its files. `weeks` is large: a row a run and week. */
export const STUDY_TABLES = [
  'cells',
  'run-summary',
  'week-summary',
  'orders',
  'runs',
  'weeks',
] as const;
export type StudyTable = (typeof STUDY_TABLES)[number];

/** A table whose rows are made one combination at a time, as it is played. */
export interface GrowingTable {
  readonly head: Omit<DataTable, 'rows'>;
  readonly rowsOf: (cell: Cell, ensemble: Ensemble) => Iterable<readonly Value[]>;
}

const CELL = column('cell', 'number', '1 or more', 'the combination; the table cells says which');
const RUN = column('run', 'number', '1 or more', 'number of the run in its combination');
const WEEK = column('week', 'number', '1 to 104', 'week of the run');
const RUNS = column('runs', 'runs', '1 or more', 'runs of the combination');
const SHARE = '0 to 1';

/** Columns of a mean and three percentiles. */
const SPREAD: readonly Column[] = [
  column('mean', 'as the quantity', 'any', 'arithmetic mean over the runs, two decimals'),
  column('p5', 'as the quantity', 'any', '5th percentile by nearest rank; empty for shares'),
  column('p50', 'as the quantity', 'any', 'median by nearest rank; empty for shares'),
  column('p95', 'as the quantity', 'any', '95th percentile by nearest rank; empty for shares'),
];

const QUANTITY = (where: string): Column =>
  column('quantity', 'id', 'ids of columns', `the quantity, explained as a column of ${where}`);

/** Every weekly quantity of some combinations, in the order in which they first come. */
function weeklyIds(cells: readonly Cell[]): string[] {
  const ids = cells.flatMap(({ variant }) => weeklyQuantities(variant.content).map(({ id }) => id));
  return [...new Set(ids)];
}

const ENDED = ENDINGS.filter((ending) => ending !== 'none');

function cellsTable(): GrowingTable {
  return {
    head: {
      name: 'cells',
      about: 'one row a combination: what it is, and the shares of its runs',
      columns: [
        column('cell', 'number', '1 or more', 'number of the combination'),
        column('scenario', 'id', 'paper-sword list scenarios', 'the scenario'),
        column('scenario-hash', 'SHA-256', '64 hexadecimal digits', 'its edition'),
        column('variant', 'id', 'paper-sword list variants', 'the scenario’s variant'),
        ...['baghdad', 'washington', 'tehran'].map((seat) =>
          column(seat, 'id', 'paper-sword list doctrines', `doctrine that plays ${seat}`),
        ),
        column('assumptions', 'text', 'calibrated, or name=reading …', 'readings switched'),
        column('seed', 'text', 'any', 'run n has the seed <seed>-<n>'),
        column('length', 'weeks', '1 to 104', 'weeks of a run that nothing ends before'),
        RUNS,
        ...TRAJECTORIES.flatMap((name) => [
          column(`share.${name}`, 'share', SHARE, `runs whose trajectory is ${name}`),
          column(`error.${name}`, 'share', SHARE, `standard error of share.${name}`),
        ]),
        ...ENDED.map((name) => column(`ending.${name}`, 'share', SHARE, `runs that end: ${name}`)),
      ],
    },
    rowsOf: ({ number, scenario, plan }, ensemble) => {
      const shares = sampledTrajectories(finals(ensemble, 'trajectory'));
      const endings = endingShares(ensemble);
      const { variant, doctrines, assumptions, seed, weeks } = plan;
      return [
        [
          ...[number, scenario.id, scenario.hash, variant],
          ...[doctrines.baghdad, doctrines.washington, doctrines.tehran],
          ...[readingsText(assumptions), seed, weeks, ensemble.runs],
          ...TRAJECTORIES.flatMap((name) => [shares[name].share, shares[name].error]),
          ...ENDED.map((name) => endings[name] ?? 0),
        ],
      ];
    },
  };
}

function runSummaryTable(summaryOf: (ensemble: Ensemble) => Summary): GrowingTable {
  return {
    head: {
      name: 'run-summary',
      about: 'one row a combination and quantity of a run',
      columns: [CELL, QUANTITY('runs'), ...SPREAD],
    },
    rowsOf: ({ number }, ensemble) =>
      Object.entries(summaryOf(ensemble).run).map(([id, { mean, p5, p50, p95 }]) => [
        number,
        id,
        mean,
        p5,
        p50,
        p95,
      ]),
  };
}

function weekSummaryTable(summaryOf: (ensemble: Ensemble) => Summary): GrowingTable {
  return {
    head: {
      name: 'week-summary',
      about:
        'one row a combination, week and quantity, over the runs that played the week; share.going is the share of runs that did',
      columns: [CELL, WEEK, QUANTITY('weeks'), ...SPREAD],
    },
    *rowsOf({ number }, ensemble) {
      for (const { week, going, trajectories, quantities } of summaryOf(ensemble).weeks) {
        yield [number, week, 'share.going', going, null, null, null];
        for (const name of TRAJECTORIES) {
          yield [number, week, `share.${name}`, trajectories[name], null, null, null];
        }
        for (const [id, { mean, p5, p50, p95 }] of Object.entries(quantities)) {
          yield [number, week, id, mean, p5, p50, p95];
        }
      }
    },
  };
}

function ordersTable(): GrowingTable {
  return {
    head: {
      name: 'orders',
      about: 'one row a combination and order that anyone gave',
      columns: [
        CELL,
        column('seat', 'id', 'baghdad, washington, tehran', 'who gave it'),
        column('order', 'id', 'paper-sword list orders', 'the order'),
        column('given', 'weeks', '0 or more', 'weeks of all runs in which it was given'),
        column('runs', 'runs', '0 or more', 'runs in which it was given at least once'),
      ],
    },
    rowsOf: ({ number }, { orders }) =>
      Object.keys(orders)
        .sort()
        .map((id) => {
          const [seat = '', order = ''] = id.split(':');
          return [number, seat, order, orders[id]?.given ?? 0, orders[id]?.runs ?? 0];
        }),
  };
}

/** The name that a number of the columns `trajectory` and `ending` stands for. */
function named(id: string, value: number): Value {
  if (id === 'trajectory') return TRAJECTORIES[value] ?? null;
  return id === 'ending' ? (ENDINGS[value] ?? null) : value;
}

function runsTable(): GrowingTable {
  const ids = runQuantities().map(({ id }) => id);
  return {
    head: {
      name: 'runs',
      about: 'one row a run',
      columns: [
        CELL,
        RUN,
        column('seed', 'text', 'any', 'seed of the run: paper-sword run plays it alone'),
        ...ids.map((id) => runColumn(id)),
      ],
    },
    *rowsOf({ number, plan }, { runs, final }) {
      for (let run = 0; run < runs; run++) {
        const values = ids.map((id, at) => named(id, final[run * ids.length + at] ?? 0));
        yield [number, run + 1, `${plan.seed}-${run + 1}`, ...values];
      }
    },
  };
}

function weeksTable(cells: readonly Cell[]): GrowingTable {
  const ids = weeklyIds(cells);
  return {
    head: {
      name: 'weeks',
      about:
        'one row a run and week that was played; empty where the scenario has no such place or faction',
      columns: [CELL, RUN, WEEK, ...ids.map((id) => weeklyColumn(id))],
    },
    *rowsOf({ number, plan }, { runs, weekIds, weekly }) {
      const columns = ids.map((id) => weekIds.indexOf(id));
      for (let run = 0; run < runs; run++) {
        for (let week = 1; week <= plan.weeks; week++) {
          const base = (run * plan.weeks + week - 1) * weekIds.length;
          if (weekly[base] === NOT_PLAYED) break;
          const values = ids.map((id, at) => {
            const place = columns[at] ?? -1;
            return place < 0 ? null : named(id, weekly[base + place] ?? 0);
          });
          yield [number, run + 1, week, ...values];
        }
      }
    },
  };
}

/** The tables asked for. A combination's sums are reckoned once for all of them. */
export function studyTables(
  names: readonly StudyTable[],
  cells: readonly Cell[],
): readonly GrowingTable[] {
  let last: { ensemble: Ensemble; summary: Summary } | null = null;
  const summaryOf = (ensemble: Ensemble): Summary => {
    if (last?.ensemble !== ensemble) last = { ensemble, summary: summarise(ensemble) };
    return last.summary;
  };
  const all: Readonly<Record<StudyTable, () => GrowingTable>> = {
    cells: cellsTable,
    'run-summary': () => runSummaryTable(summaryOf),
    'week-summary': () => weekSummaryTable(summaryOf),
    orders: ordersTable,
    runs: runsTable,
    weeks: () => weeksTable(cells),
  };
  return STUDY_TABLES.filter((name) => names.includes(name)).map((name) => all[name]());
}

/** The columns that summaries name as quantities, for a code book without the tables that hold them. */
export function quantityHeads(cells: readonly Cell[]): Omit<DataTable, 'rows'>[] {
  return [runsTable().head, weeksTable(cells).head];
}
