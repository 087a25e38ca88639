// The record laid over a run: what the sources date, as marks and bracketed totals on its weeks.
import { dayOf } from '../model/calendar-day.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { dateOfDay, type ScreenDate } from './screen-dates.ts';

type RecordData = Scenario['record'];
type Mark = RecordData['marks'][number];
type Total = RecordData['totals'][number];

/** The gravest first; the last two are drawn as other marks are. */
const LANES: readonly Mark['lane'][] = ['harm', 'strike', 'attack', 'truce', 'politics'];
const GRAVE = LANES.slice(0, 3);

/** Fact ids of what a record's line rests on; none for an assumption alone. */
export function citedBy(basis: Mark['basis']): readonly string[] {
  return 'facts' in basis ? basis.facts : [];
}

/** The day number of a date as the record writes it. */
export function dayOfIso(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf({ year, month, day });
}

/** A dated event of the record. */
export interface RecordMark {
  readonly id: string;
  /** Weeks from the start of the run: 0 is the first day, 1 the eighth; below 0 before the run. */
  readonly at: number;
  readonly from: ScreenDate;
  readonly to: ScreenDate;
  readonly lane: Mark['lane'];
  /** Of harm, attack or strike: drawn stronger, and told first. */
  readonly grave: boolean;
  readonly facts: readonly string[];
  /** What was assumed or set right, in words; null when nothing. */
  readonly note: string | null;
  /** Whether the source has a slip that is set right here. */
  readonly corrected: boolean;
}

/** A count over a span. */
export interface RecordTotal {
  readonly id: string;
  readonly counts: Total['counts'];
  readonly least: number;
  /** Null where the source names no upper end. */
  readonly most: number | null;
  /** Weeks from the start of the run; below 0 when it begins before. */
  readonly start: number;
  readonly end: number;
  readonly from: ScreenDate;
  readonly to: ScreenDate;
  readonly facts: readonly string[];
}

/** Sentences of the sources on what was to come. */
export interface RecordForecast {
  readonly id: string;
  readonly facts: readonly string[];
}

/** All that the sources say of these weeks. */
export interface RecordLane {
  /** By date. */
  readonly marks: readonly RecordMark[];
  readonly totals: readonly RecordTotal[];
  readonly forecasts: readonly RecordForecast[];
  readonly slips: readonly RecordForecast[];
  /** The total that covers most of the weeks played. */
  readonly bracket: RecordTotal | null;
  /** Weeks from the start that the sources cover; silent after that. */
  readonly covered: number;
}

/** The facts of which the sources have a slip: the first that a slip names is the one set right. */
export function slipFacts(record: RecordData): readonly string[] {
  return record.slips.flatMap(({ basis }) => citedBy(basis).slice(0, 1));
}

/** The record of a scenario on the weeks of a run. */
export function recordLane(scenario: Scenario, played: number): RecordLane {
  const { record, day } = scenario;
  const slips = slipFacts(record);
  const weekOf = (iso: string, days = 0): number => (dayOfIso(iso) + days - day) / 7;
  const dateOf = (iso: string): ScreenDate => dateOfDay(dayOfIso(iso));
  const marks = record.marks.map(({ id, from, to, lane, basis }): RecordMark => {
    const facts = citedBy(basis);
    return {
      id,
      at: weekOf(from),
      from: dateOf(from),
      to: dateOf(to ?? from),
      lane,
      grave: GRAVE.includes(lane),
      facts,
      note: ('assumption' in basis ? basis.assumption : undefined) ?? null,
      corrected: facts.some((fact) => slips.includes(fact)),
    };
  });
  const totals = record.totals.map(
    ({ id, counts, least, most = null, from, to, basis }): RecordTotal => ({
      id,
      counts,
      least,
      most,
      start: weekOf(from),
      end: weekOf(to, 1),
      from: dateOf(from),
      to: dateOf(to),
      facts: citedBy(basis),
    }),
  );
  const inside = ({ start, end }: RecordTotal): number =>
    Math.min(played, end) - Math.max(0, start);
  const bracket = totals.reduce<RecordTotal | null>(
    (best, one) => (inside(one) > (best ? inside(best) : 0) ? one : best),
    null,
  );
  const rest = ({ id, basis }: RecordData['slips'][number]): RecordForecast => ({
    id,
    facts: citedBy(basis),
  });
  return {
    marks: [...marks].sort((one, other) => one.at - other.at),
    totals,
    forecasts: record.forecasts.map(rest),
    slips: record.slips.map(rest),
    bracket,
    covered: Math.min(record.until, played),
  };
}

/** The marks of one week, the gravest first. */
export function marksOfWeek(marks: readonly RecordMark[], week: number): readonly RecordMark[] {
  return marks
    .filter(({ at }) => Math.floor(at) === week - 1)
    .sort((one, other) => LANES.indexOf(one.lane) - LANES.indexOf(other.lane));
}
