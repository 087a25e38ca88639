// The calibration report, ready to draw: targets in groups, what doctrines give, how often orders are given, attacks by week.
import type { CalibrationReport, Result } from '../analysis/calibration.ts';
import { factsOf } from '../model/basis.ts';
import { SEATS, type SeatId, type Trajectory } from '../model/ids.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { COURSES, wholePercents } from './assumption-rows.ts';
import type { Catalogue } from './catalogue.ts';

/** Whether the report was made with the rules and scenarios that this page plays. */
export type ReportAge = 'current' | 'other-rules' | 'other-scenarios';

/** Digits of a scenario's hash that the report keeps. */
const HASH_DIGITS = 12;

export function reportAge(report: CalibrationReport, catalogue: Catalogue): ReportAge {
  if (report.rules !== RULES_VERSION) return 'other-rules';
  const moved = Object.entries(report.scenarios).some(
    ([id, hash]) =>
      catalogue.find((one) => one.id === id)?.hash.slice(0, HASH_DIGITS) !==
      hash.slice(0, HASH_DIGITS),
  );
  return moved ? 'other-scenarios' : 'current';
}

/** The rules that this page plays. */
export function rulesOfPage(): string {
  return RULES_VERSION;
}

/** What a target is about, in the order of the table. */
export type TargetGroup = 'record' | 'courses' | 'agency' | 'orders' | 'division' | 'doctrines';

export interface TargetRow extends Result {
  readonly facts: readonly string[];
  readonly assumption: string | null;
}

export interface TargetRows {
  readonly group: TargetGroup;
  readonly met: number;
  readonly rows: readonly TargetRow[];
}

const GROUP_OF: Readonly<Record<string, TargetGroup>> = {
  baseline: 'courses',
  variant: 'courses',
  agency: 'agency',
  orders: 'orders',
  grave: 'orders',
  division: 'division',
  doctrines: 'doctrines',
};
const GROUPS: readonly TargetGroup[] = [
  'record',
  'courses',
  'agency',
  'orders',
  'division',
  'doctrines',
];

/** The targets by what they are about; a target named after a scenario is held against the record. */
export function targetRows(report: CalibrationReport): readonly TargetRows[] {
  const groupOf = ({ id }: Result): TargetGroup => GROUP_OF[id.split('.')[0] ?? ''] ?? 'record';
  return GROUPS.flatMap((group) => {
    const rows = report.results
      .filter((result) => groupOf(result) === group)
      .map((result) => ({
        ...result,
        facts: factsOf(result.basis),
        assumption: result.basis.assumption ?? null,
      }));
    if (rows.length === 0) return [];
    return [{ group, rows, met: rows.filter(({ met }) => met).length }];
  });
}

/** What the doctrines of one seat give: shares in whole per cent, and the mean verdict of each objective. */
export interface DoctrineTable {
  readonly seat: SeatId;
  readonly objectives: readonly string[];
  readonly rows: readonly {
    readonly doctrine: string;
    readonly shares: readonly { readonly course: Trajectory; readonly percent: number }[];
    readonly verdicts: readonly number[];
  }[];
}

export function doctrineTables(report: CalibrationReport): readonly DoctrineTable[] {
  return SEATS.map((seat) => {
    const own = report.doctrines.filter((one) => one.seat === seat);
    const objectives = Object.keys(own[0]?.objectives ?? {});
    return {
      seat,
      objectives,
      rows: own.map(({ doctrine, trajectories, objectives: given }) => {
        const percents = wholePercents(trajectories);
        return {
          doctrine,
          shares: COURSES.map((course, at) => ({ course, percent: percents[at] ?? 0 })),
          verdicts: objectives.map((id) => Math.round(given[id] ?? 0)),
        };
      }),
    };
  });
}

/** How often the orders of one seat are given, the most given first. */
export interface OrderUseTable {
  readonly seat: SeatId;
  readonly rows: readonly {
    readonly order: string;
    /** Per cent of the weeks in which it was legal, and of the runs. */
    readonly weeks: number;
    readonly runs: number;
  }[];
}

export function orderUseTables(report: CalibrationReport): readonly OrderUseTable[] {
  const percent = (part: number, of: number): number =>
    Math.round((1000 * part) / Math.max(1, of)) / 10;
  return SEATS.map((seat) => ({
    seat,
    rows: report.orders
      .flatMap(({ order: named, given, legal, runs, of }) => {
        const [whose, order = ''] = named.split(':');
        if (whose !== seat) return [];
        return [{ order, weeks: percent(given, legal), runs: percent(runs, of) }];
      })
      .sort((one, other) => other.weeks - one.weeks || (one.order < other.order ? -1 : 1)),
  }));
}

/** Mean attacks by week in one crisis with every seat playing as recorded. */
export interface CurveRow {
  readonly scenario: string;
  readonly title: string;
  readonly attacks: readonly number[];
  /** Last week that the sources cover. */
  readonly until: number;
}

export function curveRows(report: CalibrationReport, catalogue: Catalogue): readonly CurveRow[] {
  return Object.entries(report.curves).map(([id, attacks]) => {
    const scenario = catalogue.find((one) => one.id === id);
    return {
      scenario: id,
      title: scenario?.title ?? id,
      attacks,
      until: scenario?.until ?? 0,
    };
  });
}
