// `bisect`: the first week in which two records differ, and what differs in it.
import {
  eventDifferences,
  firstOfAny,
  firstOfOrders,
  headerDifferences,
  meterDifferences,
  orderDifferences,
  searchChain,
  type HeaderDifference,
  type MeterDifference,
  type OrderDifference,
  type Two,
} from '../../analysis/bisect.ts';
import type { OrderChoice } from '../../model/content.ts';
import type { TurnEvent } from '../../model/events.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { isOver, playWeek, startRun, type Run } from '../../run/play.ts';
import type { RunRecord } from '../../run/record.ts';
import { findVariant } from '../../scenario/scenario.ts';
import { eventHeadline } from '../../text/headlines.ts';
import { meterLabel, orderTitle, say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { UserError } from '../fail.ts';
import { parse, print, printJson } from '../options.ts';
import { readRecord } from '../record-file.ts';
import { tryScenario } from '../scenarios.ts';

export const BISECT_HELP = `paper-sword bisect <record> <record> [--json]

Finds the first week in which two records differ: differences of the header
first, then the week, by halves over the hash chain, its orders, its hashes,
and the first meters and events of that week that came out otherwise. With
different headers the chain differs from its first link on; then both runs are
played again and compared week by week.

Exit status: 0 when the runs are equal, 1 when they differ, 2 for bad input.

Example
  paper-sword bisect mine.json yours.json`;

/** What was found. Names may grow, not change meaning. */
interface Bisection {
  readonly rules: string;
  readonly a: string;
  readonly b: string;
  readonly equal: boolean;
  /** What differs first. */
  readonly differs: 'nothing' | 'header' | 'orders' | 'hash' | 'length';
  /** First differing week, from 1; 0 for the start; null when none is found. */
  readonly week: number | null;
  readonly header: readonly HeaderDifference[];
  readonly orders: readonly OrderDifference[];
  readonly hashes: Two<string> | null;
  readonly meters: readonly MeterDifference[];
  readonly events: Two<readonly TurnEvent[]>;
  /** Links that were compared by the search. */
  readonly compared: number;
  /** Whether what stands beside the run, such as forecasts, differs. */
  readonly notesDiffer: boolean;
  /** What else is to be said, in whole sentences. */
  readonly remarks: readonly string[];
}

/** Plays a record's orders again without regard to its hashes, as far as they are legal, up to a week. */
function playTo(record: RunRecord, week: number): Run | null {
  const { header } = record;
  const scenario = tryScenario(header.scenario.id);
  const variant = scenario && findVariant(scenario, header.variant);
  const ours = header.rules === RULES_VERSION && scenario?.hash === header.scenario.hash && variant;
  if (!scenario || !variant || !ours) return null;
  let run = startRun(scenario, variant, header);
  run = { ...run, record: { ...run.record, header } };
  for (const { orders } of record.turns.slice(0, week)) {
    if (isOver(run)) break;
    const played = playWeek(run, orders);
    if (!played.ok) break;
    run = played.run;
  }
  return run;
}

/** What differs after a week of two runs that were played again. */
function inWeek(
  a: Run,
  b: Run,
  week: number,
): Pick<Bisection, 'meters' | 'events'> & { differs: boolean } {
  const [one, other] = [a.states[week], b.states[week]];
  const meters = one && other ? meterDifferences(one, other) : [];
  const events = eventDifferences(a.logs[week - 1]?.events ?? [], b.logs[week - 1]?.events ?? []);
  const differs = meters.length > 0 || events.a.length > 0 || events.b.length > 0;
  return { meters, events, differs: differs || (one === undefined) !== (other === undefined) };
}

const NO_EVENTS: Two<readonly TurnEvent[]> = { a: [], b: [] };

function notPlayable(file: string): string {
  return `${file} cannot be played here: it is of other rules, another scenario or another edition.`;
}

/** Which of two records' own hashes hold in a week, as sentences. */
function whoHolds(
  files: Two<string>,
  records: Two<RunRecord>,
  runs: Two<Run | null>,
  week: number,
): string[] {
  return (['a', 'b'] as const).flatMap((which) => {
    const run = runs[which];
    if (!run) return [notPlayable(files[which])];
    const played = run.record.turns[week - 1]?.hash;
    const says = records[which].turns[week - 1]?.hash;
    if (played === says) return [];
    return [
      `The hash of week ${week} in ${files[which]} does not hold: played again it is another.`,
    ];
  });
}

/** Records with different headers: what differs in them, and when that first shows. */
function byHeader(
  files: Two<string>,
  records: Two<RunRecord>,
  header: readonly HeaderDifference[],
): Bisection {
  const { a, b } = records;
  const runs = { a: playTo(a, a.turns.length), b: playTo(b, b.turns.length) };
  const remarks = (['a', 'b'] as const).flatMap((which) =>
    runs[which] ? [] : [notPlayable(files[which])],
  );
  let week: number | null = firstOfOrders(a, b);
  let found: Pick<Bisection, 'meters' | 'events'> = { meters: [], events: NO_EVENTS };
  if (runs.a && runs.b) {
    const last = week ?? Math.max(a.turns.length, b.turns.length);
    for (let at = 0; at <= last; at++) {
      const { differs, ...rest } = inWeek(runs.a, runs.b, at);
      if (!differs) continue;
      [week, found] = [at, rest];
      break;
    }
  }
  const turn = week === null || week === 0 ? undefined : a.turns[week - 1];
  const other = week === null || week === 0 ? undefined : b.turns[week - 1];
  return {
    ...common(files, records),
    equal: false,
    differs: 'header',
    week,
    header,
    orders: week === null || week === 0 ? [] : orderDifferences(a, b, week),
    hashes: turn && other ? { a: turn.hash, b: other.hash } : null,
    ...found,
    compared: 0,
    remarks,
  };
}

function common(
  files: Two<string>,
  { a, b }: Two<RunRecord>,
): Pick<Bisection, 'rules' | 'a' | 'b' | 'notesDiffer'> {
  const notesDiffer = JSON.stringify(a.desk ?? null) !== JSON.stringify(b.desk ?? null);
  return { rules: RULES_VERSION, a: files.a, b: files.b, notesDiffer };
}

function bisect(files: Two<string>, records: Two<RunRecord>): Bisection {
  const { a, b } = records;
  const header = headerDifferences(a.header, b.header);
  if (header.length > 0) return byHeader(files, records, header);
  const chain = (record: RunRecord): string[] => record.turns.map(({ hash }) => hash);
  const { week: found, compared } = searchChain(chain(a), chain(b));
  // A link that was written over is not covered by those after it: the search by halves can miss it.
  const any = firstOfAny(a, b);
  const longer = a.turns.length !== b.turns.length;
  const week = any ?? (longer ? Math.min(a.turns.length, b.turns.length) + 1 : null);
  const base = { ...common(files, records), header, compared };
  if (week === null) {
    return {
      ...base,
      ...{ equal: true, differs: 'nothing', week, orders: [], hashes: null },
      ...{ meters: [], events: NO_EVENTS, remarks: [] },
    };
  }
  if (any === null) {
    const [short, long] = a.turns.length < b.turns.length ? [files.a, files.b] : [files.b, files.a];
    const remarks = [`${short} ends before week ${week}; up to there it is the same as ${long}.`];
    return {
      ...base,
      ...{ equal: false, differs: 'length', week, orders: [], hashes: null },
      ...{ meters: [], events: NO_EVENTS, remarks },
    };
  }
  const orders = orderDifferences(a, b, week);
  const runs = { a: playTo(a, week), b: playTo(b, week) };
  const remarks = whoHolds(files, records, runs, week);
  if (found !== any) {
    remarks.push('A chain is broken: later links agree although this week does not.');
  }
  const { differs: _differs, ...rest } =
    runs.a && runs.b
      ? inWeek(runs.a, runs.b, week)
      : { meters: [], events: NO_EVENTS, differs: false };
  return {
    ...base,
    equal: false,
    differs: orders.length > 0 ? 'orders' : 'hash',
    week,
    orders,
    hashes: { a: a.turns[week - 1]?.hash ?? '', b: b.turns[week - 1]?.hash ?? '' },
    ...rest,
    remarks,
  };
}

/** How many lines of each kind are printed; `--json` has them all. */
const MOST_LINES = 10;

function some(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} more (--json)`];
}

function orderText(choices: readonly OrderChoice[]): string {
  if (choices.length === 0) return 'nothing';
  return choices
    .map(({ order, target, reason }) => `${orderTitle(order, target, EN)} (${reason})`)
    .join('; ');
}

function linesOf(found: Bisection, text: Readonly<Record<string, string>>): string[] {
  const { a, b, week } = found;
  const notes = found.notesDiffer
    ? ['What stands beside the runs, such as forecasts, differs; no hash covers it.']
    : [];
  if (found.equal) return [`${a} and ${b} are the same run.`, ...notes];
  const head = found.header.map((one) => `  ${one.field}: ${one.a} | ${one.b}`);
  const meters = found.meters.map(
    (one) => `  ${meterLabel(one.meter, EN)}: ${one.a ?? 'none'} | ${one.b ?? 'none'}`,
  );
  const events = [
    ...found.events.a.map((event) => `  only the first: ${eventHeadline(event, EN, text)}`),
    ...found.events.b.map((event) => `  only the second: ${eventHeadline(event, EN, text)}`),
  ];
  const when =
    week === null
      ? 'No week could be compared.'
      : week === 0
        ? 'They differ from the start, before the first week.'
        : `The first week that differs is week ${week}.`;
  return [
    ...(head.length > 0 ? ['The headers differ:', ...head] : []),
    when,
    ...found.orders.flatMap((one) => [
      `Orders of ${say(EN, `seat.${one.seat}.name`)}:`,
      `  the first: ${orderText(one.a)}`,
      `  the second: ${orderText(one.b)}`,
    ]),
    ...(found.hashes && found.header.length === 0
      ? [`Hashes: ${found.hashes.a.slice(0, 12)} | ${found.hashes.b.slice(0, 12)}`]
      : []),
    ...(meters.length > 0 ? ['Meters after it:', ...some(meters)] : []),
    ...(events.length > 0 ? ['Events:', ...some(events)] : []),
    ...found.remarks,
    ...notes,
  ];
}

export function bisectCommand(args: readonly string[]): number {
  const parsed = parse(args, { json: { type: 'boolean' } });
  const [a, b, ...more] = parsed.positionals;
  if (a === undefined || b === undefined || more.length > 0) {
    throw new UserError('Name two records, such as: paper-sword bisect mine.json yours.json');
  }
  const records = { a: readRecord(a), b: readRecord(b) };
  const found = bisect({ a, b }, records);
  if (parsed.values['json'] === true) printJson(found);
  else {
    const text = {
      ...tryScenario(records.b.header.scenario.id)?.text,
      ...tryScenario(records.a.header.scenario.id)?.text,
    };
    for (const line of linesOf(found, text)) print(line);
  }
  return found.equal ? 0 : 1;
}
