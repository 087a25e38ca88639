// This run against the record: what the run can be measured by, and the week in which it left what the sources report.
import type { Recorded } from '../model/content.ts';
import type { TurnEvent } from '../model/events.ts';
import { SEATS, type FactionId, type PlaceId, type SeatId } from '../model/ids.ts';
import { findVariant, type Scenario } from '../scenario/scenario.ts';
import type { EndOrder } from './end-orders.ts';
import { citedBy, dayOfIso, slipFacts, type RecordTotal } from './record-rows.ts';
import { dateOfDay, type ScreenDate } from './screen-dates.ts';
import type { EndOfRun, Game } from './state.ts';

type Counts = RecordTotal['counts'];

/** How a mark of the record is looked for in a run. */
type Measure =
  | { readonly kind: 'first-attack' }
  | { readonly kind: 'first-mission-attack' }
  | { readonly kind: 'first-truce' }
  | { readonly kind: 'strike'; readonly rung: number; readonly inBaghdad: boolean }
  | { readonly kind: 'halt'; readonly faction: FactionId }
  | { readonly kind: 'killed-at'; readonly place: PlaceId; readonly total: string };

/** Marks that a run can be measured by, by scenario and mark. The others have no counterpart that the rules count. */
const MEASURES: Readonly<Record<string, Measure>> = {
  'exchanging-roles first-attack': { kind: 'first-attack' },
  'exchanging-roles headquarters-strike': { kind: 'strike', rung: 4, inBaghdad: true },
  'exchanging-roles tower-22-dead': {
    kind: 'killed-at',
    place: 'tower-22',
    total: 'us-dead-in-january',
  },
  'exchanging-roles kh-halt': { kind: 'halt', faction: 'kh' },
  'exchanging-roles campaign': { kind: 'strike', rung: 5, inBaghdad: false },
  'embassy-ultimatum conditional-truce': { kind: 'first-truce' },
  'deadline embassy-rockets': { kind: 'first-mission-attack' },
};

/** One line of "this run against the record". */
export interface AgainstRow {
  readonly id: string;
  readonly what:
    | { readonly kind: 'total'; readonly counts: Counts; readonly by: ScreenDate }
    | { readonly kind: 'mark'; readonly measure: Measure };
  readonly run:
    | { readonly kind: 'count'; readonly n: number }
    | { readonly kind: 'day'; readonly day: ScreenDate }
    | { readonly kind: 'never' };
  readonly record:
    | { readonly kind: 'count'; readonly least: number; readonly most: number | null }
    | { readonly kind: 'day'; readonly day: ScreenDate };
  readonly facts: readonly string[];
  readonly corrected: boolean;
}

interface Dated {
  readonly event: TurnEvent;
  readonly day: number;
}

function killedUs(event: TurnEvent): number {
  return 'harm' in event ? (event.harm.us?.killed ?? 0) : 0;
}

function countOf({ event }: Dated, counts: Counts): number {
  switch (counts) {
    case 'attacks':
      return Number(event.kind === 'attack');
    case 'base-attacks':
      return Number(event.kind === 'attack' && event.target === 'bases');
    case 'convoy-attacks':
      return Number(event.kind === 'attack' && event.target === 'convoys');
    case 'strikes':
      return Number(event.kind === 'strike');
    case 'us-killed':
      return killedUs(event);
  }
}

function fits(event: TurnEvent, measure: Measure, inBaghdad: ReadonlySet<PlaceId>): boolean {
  switch (measure.kind) {
    case 'first-attack':
      return event.kind === 'attack';
    case 'first-mission-attack':
      return event.kind === 'attack' && event.target === 'missions';
    case 'first-truce':
      return event.kind === 'truce' && event.what === 'accepted';
    case 'strike':
      return (
        event.kind === 'strike' &&
        event.rung === measure.rung &&
        (!measure.inBaghdad || inBaghdad.has(event.place))
      );
    case 'halt':
      return event.kind === 'truce' && event.what === 'halted' && event.faction === measure.faction;
    case 'killed-at':
      return event.kind === 'attack' && event.place === measure.place;
  }
}

/** Whether a mark's line already has this total. */
function measuredByMark(total: string): boolean {
  return Object.values(MEASURES).some((one) => one.kind === 'killed-at' && one.total === total);
}

/**
 * What the run can be measured by: totals whose whole span was played, and marks whose day was
 * played and which the rules can bring about too.
 */
export function againstRecord(
  scenario: Scenario,
  events: readonly (readonly TurnEvent[])[],
): readonly AgainstRow[] {
  const { record, day } = scenario;
  const last = day + 7 * events.length - 1;
  const slips = slipFacts(record);
  const places = scenario.variants[0]?.content.places ?? [];
  const inBaghdad = new Set(places.filter((one) => one.inBaghdad).map(({ id }) => id));
  const dated: readonly Dated[] = events.flatMap((week, at) =>
    week.map((event) => ({ event, day: day + 7 * at + event.weekday })),
  );
  const rows: (AgainstRow & { day: number })[] = [];

  for (const { id, from, to, counts, least, most = null, basis } of record.totals) {
    const [start, end] = [dayOfIso(from), dayOfIso(to)];
    if (start < day || end > last) continue;
    // Those who died at a place are a mark's line; the count of a day says no more.
    if (measuredByMark(id)) continue;
    const n = dated
      .filter((one) => one.day >= start && one.day <= end)
      .reduce((sum, one) => sum + countOf(one, counts), 0);
    rows.push({
      id,
      day: end,
      what: { kind: 'total', counts, by: dateOfDay(end) },
      run: { kind: 'count', n },
      record: { kind: 'count', least, most },
      facts: citedBy(basis),
      corrected: false,
    });
  }
  for (const { id, from, basis } of record.marks) {
    const measure = MEASURES[`${scenario.id} ${id}`];
    const on = dayOfIso(from);
    if (!measure || on < day || on > last) continue;
    const found = dated.filter(({ event }) => fits(event, measure, inBaghdad));
    const facts = citedBy(basis);
    const row = { id, day: on, what: { kind: 'mark', measure } as const, facts };
    const corrected = facts.some((fact) => slips.includes(fact));
    if (measure.kind === 'killed-at') {
      const total = record.totals.find((one) => one.id === measure.total);
      if (!total) continue;
      const n = found.reduce((sum, { event }) => sum + killedUs(event), 0);
      const { least, most = null } = total;
      rows.push({
        ...row,
        run: { kind: 'count', n },
        record: { kind: 'count', least, most },
        corrected,
      });
      continue;
    }
    const first = found.sort((one, other) => one.day - other.day)[0];
    rows.push({
      ...row,
      run: first ? { kind: 'day', day: dateOfDay(first.day) } : { kind: 'never' },
      record: { kind: 'day', day: dateOfDay(on) },
      corrected,
    });
  }
  const weight = ({ what }: AgainstRow): number =>
    what.kind === 'total' ? 0 : what.measure.kind === 'killed-at' ? 1 : 2;
  return rows
    .sort((one, other) => weight(one) - weight(other) || one.day - other.day)
    .map(({ day: _day, ...row }) => row);
}

/** Where a run and the record part. */
export type Departure =
  /** The sources end before the first week: there is nothing to leave. */
  | { readonly kind: 'silent' }
  /** Every order up to this week is as reported. */
  | { readonly kind: 'kept'; readonly until: number }
  | {
      readonly kind: 'left';
      readonly week: number;
      readonly seat: SeatId;
      readonly order: string;
      readonly target: string | null;
      /** Whether the order was given here and is not on record, or is on record and was not given. */
      readonly given: boolean;
    };

type Act = Pick<EndOrder, 'week' | 'seat' | 'order' | 'target'>;

/**
 * The first week in which a seat gave an order that the record does not have, or not one that it
 * has. An order on record that was not given counts before one that was added.
 */
export function departureOf(
  orders: readonly Act[],
  recorded: Pick<Recorded, 'until' | 'orders'>,
  played: number,
): Departure {
  const until = Math.min(recorded.until, played);
  if (until === 0) return { kind: 'silent' };
  const same = (one: Act, other: Act): boolean =>
    one.seat === other.seat && one.order === other.order && one.target === other.target;
  for (let week = 1; week <= until; week++) {
    const here = orders.filter((one) => one.week === week);
    const there = recorded.orders.filter((one) => one.week === week);
    for (const given of [false, true]) {
      const [from, among] = given ? [here, there] : [there, here];
      for (const seat of SEATS) {
        const odd = from.find((one) => one.seat === seat && !among.some((two) => same(one, two)));
        if (odd) return { kind: 'left', week, seat, order: odd.order, target: odd.target, given };
      }
    }
  }
  return { kind: 'kept', until };
}

/** Where the run of a game left the record. */
export function departureOfGame({ scenario, header }: Game, end: EndOfRun): Departure {
  const recorded = findVariant(scenario, header.variant)?.content.recorded;
  if (!recorded) return { kind: 'silent' };
  return departureOf(end.orders, recorded, end.open.week);
}
