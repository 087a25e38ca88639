// A scenario, loaded and checked: what the rules, the screens and the record need of it.
import * as v from 'valibot';
import type { Basis } from '../model/basis.ts';
import { dayOf } from '../model/calendar-day.ts';
import type { CalendarEntry, Content, Recorded } from '../model/content.ts';
import { hashOf } from '../model/hash.ts';
import type { SeatId, Trajectory } from '../model/ids.ts';
import { copyOf, type Start } from '../model/setup.ts';
import type { Faction } from '../model/state.ts';
import { lint, type Known } from './lint.ts';
import type { Problem } from './problem.ts';
import {
  EventsFile,
  RecordedFile,
  ScenarioFile,
  TeachingFile,
  TextFile,
  VariantsFile,
  type EventsData,
  type RecordedData,
  type ScenarioData,
  type TeachingData,
  type VariantsData,
} from './schema.ts';
import { setMeter } from './set-meter.ts';
import { WEIGHTS } from '../model/weights.ts';

/** The files of a scenario's folder, already parsed as JSON. */
export interface ScenarioFiles {
  readonly 'scenario.json': unknown;
  readonly 'variants.json': unknown;
  readonly 'events.json': unknown;
  readonly 'record.json': unknown;
  readonly 'teaching.json': unknown;
  readonly 'text.en.json': unknown;
}
export const SCENARIO_FILE_NAMES = [
  'scenario.json',
  'variants.json',
  'events.json',
  'record.json',
  'teaching.json',
  'text.en.json',
] as const;

export interface Variant {
  readonly id: string;
  readonly toward: Trajectory | null;
  readonly basis: Basis;
  readonly start: Start;
  readonly content: Content;
  /** The doctrine each computer seat takes unless another is chosen. */
  readonly doctrines: Readonly<Record<SeatId, string>>;
}

export interface OpeningItem {
  readonly key: string;
  readonly basis: Basis;
}

export interface Scenario {
  readonly id: string;
  readonly version: string;
  /** Hash of everything but the words. */
  readonly hash: string;
  /** Day number of the first day. */
  readonly day: number;
  readonly weeks: number;
  readonly lengths: readonly number[];
  readonly basis: Basis;
  readonly opening: Readonly<Record<SeatId, readonly OpeningItem[]>>;
  readonly variants: readonly Variant[];
  /** What the sources report of these weeks, to lay over a run. */
  readonly record: Omit<RecordedData, 'orders'>;
  readonly teaching: TeachingData;
  /** Words by key, English. */
  readonly text: Readonly<Record<string, string>>;
}

export type Loaded =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function parse<T extends v.GenericSchema>(
  file: string,
  schema: T,
  data: unknown,
  problems: Problem[],
): v.InferOutput<T> | null {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) problems.push(problemOf(file, issue));
  return null;
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  // A union tells its real trouble in its inner issues; the first is the clearest.
  const inner = issue.issues?.[0];
  const deepest = inner?.path ? inner : issue;
  const keys = [...(issue.path ?? []), ...(deepest === issue ? [] : (deepest.path ?? []))].map(
    (part) => part.key,
  );
  const path = keys.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  );
  const unknownKey = deepest.type === 'strict_object' && deepest.expected === 'never';
  const expected = unknownKey
    ? 'no such key'
    : deepest.kind === 'validation'
      ? validationWords(deepest)
      : (deepest.expected ?? 'something else');
  const missing = deepest.received === 'undefined';
  return {
    file,
    path,
    expected: missing ? 'a value' : expected,
    found: missing ? 'none' : deepest.received,
  };
}

function validationWords(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
}

function startOf(data: ScenarioData): Start {
  const { baghdad, washington, tehran } = data.seats;
  return copyOf({
    world: data.world,
    seats: {
      baghdad: { ...baghdad, trust: { baghdad: 0, ...baghdad.trust }, lastGiven: {} },
      washington: { ...washington, trust: { washington: 0, ...washington.trust }, lastGiven: {} },
      tehran: { ...tehran, trust: { tehran: 0, ...tehran.trust }, lastGiven: {} },
    },
    blocs: data.blocs,
    factions: data.factions.map(
      ({
        basis: _basis,
        reach: _reach,
        positions: _positions,
        rival: _rival,
        underBrand: _under,
        ...rest
      }): Faction => ({
        ...rest,
        memory: 0,
        visit: 0,
        rung: 0,
      }),
    ),
    rifts: data.rifts.map(({ basis: _basis, ...rift }) => rift),
    places: data.places.map(({ id, presence, protection }) => ({ id, presence, protection })),
    trajectory: data.trajectory,
  });
}

function contentOf(
  data: ScenarioData,
  events: EventsData,
  record: RecordedData,
  extra: readonly CalendarEntry[],
  after: Recorded['after'],
): Content {
  return {
    places: data.places.map(({ id, country, targetClass, inKurdistan, inBaghdad, basis }) => ({
      id,
      country,
      targetClass,
      inKurdistan: inKurdistan === true,
      inBaghdad: inBaghdad === true,
      basis: basis as Basis,
    })),
    factions: data.factions.map(({ id, reach, positions, rival, underBrand, basis }) => ({
      id,
      reach,
      positions,
      rival,
      underBrand,
      basis: basis as Basis,
    })),
    calendar: [...(events.calendar as unknown as CalendarEntry[]), ...extra],
    events: events.chance as unknown as Content['events'],
    weights: WEIGHTS,
    recorded: {
      until: record.until,
      orders: record.orders as unknown as Recorded['orders'],
      after,
    },
  };
}

function variantOf(
  data: ScenarioData,
  events: EventsData,
  record: RecordedData,
  variant: VariantsData[number],
): Variant {
  const start = startOf(data);
  for (const { meter, to } of variant.set) setMeter(start, meter, to);
  return {
    id: variant.id,
    toward: variant.toward,
    basis: variant.basis as Basis,
    start,
    content: contentOf(
      data,
      events,
      record,
      variant.calendar as unknown as CalendarEntry[],
      variant.doctrines ?? data.doctrines,
    ),
    doctrines: variant.doctrines ?? data.doctrines,
  };
}

function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayOf({ year: year ?? 1970, month: month ?? 1, day: day ?? 1 });
}

/**
 * Loads a scenario from its parsed files, or says everything that is wrong with them.
 * @param known  what the files are compared with; the facts are handed in, so that a page need not
 *   load them all to play a scenario that was checked when it was built
 */
export function loadScenario(files: ScenarioFiles, known: Known): Loaded {
  const problems: Problem[] = [];
  const data = parse('scenario.json', ScenarioFile, files['scenario.json'], problems);
  const variants = parse('variants.json', VariantsFile, files['variants.json'], problems);
  const events = parse('events.json', EventsFile, files['events.json'], problems);
  const record = parse('record.json', RecordedFile, files['record.json'], problems);
  const teaching = parse('teaching.json', TeachingFile, files['teaching.json'], problems);
  const text = parse('text.en.json', TextFile, files['text.en.json'], problems);
  if (!data || !variants || !events || !record || !teaching || !text) {
    return { ok: false, problems };
  }
  const unfit = lint({ scenario: data, variants, events, record, teaching, text }, known);
  if (unfit.length > 0) return { ok: false, problems: unfit };
  return {
    ok: true,
    scenario: {
      id: data.id,
      version: data.version,
      hash: hashOf(data, variants, events, record.orders, record.until),
      day: dayNumber(data.start),
      weeks: data.weeks,
      lengths: data.lengths,
      basis: data.basis as Basis,
      opening: data.opening as unknown as Scenario['opening'],
      variants: variants.map((variant) => variantOf(data, events, record, variant)),
      record,
      teaching,
      text,
    },
  };
}

/** The variant with this id, if there is one. */
export function findVariant(scenario: Scenario, id: string): Variant | undefined {
  return scenario.variants.find((variant) => variant.id === id);
}
