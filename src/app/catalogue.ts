// The catalogue of crises: all that the title shows of the scenarios, made when the page is built, so that the title needs none of them.
import { factsOf } from '../model/basis.ts';
import { dayOf } from '../model/calendar-day.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { dateOfDay, type ScreenDate } from './screen-dates.ts';

/** The crisis that teaches the game, and the one seat that it is played from. */
export const TUTORIAL = { scenario: 'first-week', seat: 'baghdad' } as const;

/** The crisis that is chosen until the player chooses: the newest, in which all targets of agency are measured. */
export const FIRST_CHOICE = 'era-of-divisions';

/** The day of the newest source (rasanah-2024-03): a crisis that begins no earlier has forecasts only. */
const LAST_SOURCE_DAY = dayOf({ year: 2024, month: 3, day: 18 });

/** A dated event of the record on a crisis' line, in weeks from its start: 0 is the first day, 1 the eighth. */
export interface SpanMark {
  readonly id: string;
  readonly at: number;
  /** Of harm, attack or strike: drawn stronger. */
  readonly grave: boolean;
}

/** A total of the record, as a bracket over the line. */
export interface SpanTotal {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly counts: 'attacks' | 'base-attacks' | 'convoy-attacks' | 'strikes' | 'us-killed';
  readonly least: number;
  /** Null where the source says "more than" or "at least". */
  readonly most: number | null;
  /** The day from which it counts, when that is before the first week: then its bracket is open there. */
  readonly since: ScreenDate | null;
}

/** What the sources give of a crisis' weeks. */
export interface CrisisSpan {
  readonly marks: readonly SpanMark[];
  /** The total that covers most of the line, if there is one. */
  readonly total: SpanTotal | null;
  /** Weeks from the start that the sources cover; silent after that. */
  readonly covered: number;
}

/** One line of the list of crises. */
export interface CrisisRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly from: ScreenDate;
  readonly to: ScreenDate;
  readonly weeks: number;
  readonly seats: number;
  /** Lengths that can be played, in weeks: ticks of the span. */
  readonly lengths: readonly number[];
  /** Whether the sources end before the crisis has begun. */
  readonly forecastsOnly: boolean;
  /** Whether it is the one that teaches the game. */
  readonly tutorial: boolean;
  readonly span: CrisisSpan;
}

const GRAVE_LANES: readonly string[] = ['attack', 'strike', 'harm'];

function dayOfIso(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf({ year, month, day });
}

/** The record of a crisis, laid on its weeks. */
export function spanOf(scenario: Scenario): CrisisSpan {
  const { marks, totals, until } = scenario.record;
  const weekOf = (day: number): number => (day - scenario.day) / 7;
  const spans = totals.flatMap((one): (SpanTotal & { readonly whole: number })[] => {
    const from = weekOf(dayOfIso(one.from));
    const to = weekOf(dayOfIso(one.to) + 1);
    if (to <= 0 || from >= scenario.weeks) return [];
    const { id, counts, least, most = null } = one;
    const inside = { from: Math.max(0, from), to: Math.min(scenario.weeks, to) };
    const since = from < 0 ? dateOfDay(dayOfIso(one.from)) : null;
    return [{ id, ...inside, counts, least, most, since, whole: to - from }];
  });
  // The one that covers most of the line; of two that cover as much, the one that counts least beside it.
  spans.sort(
    (one, other) => other.to - other.from - (one.to - one.from) || one.whole - other.whole,
  );
  return {
    marks: marks.flatMap(({ id, from, lane }) => {
      const at = weekOf(dayOfIso(from));
      return at < 0 || at >= scenario.weeks ? [] : [{ id, at, grave: GRAVE_LANES.includes(lane) }];
    }),
    total: spans[0] ?? null,
    covered: Math.min(until, scenario.weeks),
  };
}

/** A variant of a crisis. */
export interface VariantRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The doctrine that each computer seat takes unless another is chosen. */
  readonly doctrines: Readonly<Record<SeatId, string>>;
}

/** A sentence on how things stand before the first week, with what it rests on. */
export interface OpeningRow {
  readonly key: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** A crisis as the title, the method pages and the lists of games know it. */
export interface CatalogueEntry extends CrisisRow {
  /** Hash of everything but the words. */
  readonly hash: string;
  /** Last week that the sources cover. */
  readonly until: number;
  /** Baseline first. */
  readonly variants: readonly VariantRow[];
  readonly opening: Readonly<Record<SeatId, readonly OpeningRow[]>>;
}

/** Every crisis that can be played, with its rows. */
export type Catalogue = readonly CatalogueEntry[];

function variantRows(scenario: Scenario): VariantRow[] {
  return scenario.variants.map(({ id, doctrines }) => ({
    id,
    title: scenario.text[`variant.${id}.title`] ?? id,
    about: scenario.text[`variant.${id}.about`] ?? '',
    doctrines,
  }));
}

function openingRows(scenario: Scenario, seat: SeatId): OpeningRow[] {
  return scenario.opening[seat].map(({ key, basis }) => ({
    key,
    text: scenario.text[key] ?? '',
    facts: factsOf(basis),
  }));
}

/** The catalogue of these scenarios: the tutorial first, then by date. */
export function catalogueOf(scenarios: readonly Scenario[]): Catalogue {
  const isTutorial = (scenario: Scenario): boolean => scenario.id === TUTORIAL.scenario;
  return [...scenarios]
    .sort(
      (one, other) =>
        Number(isTutorial(other)) - Number(isTutorial(one)) ||
        one.day - other.day ||
        (one.id < other.id ? -1 : 1),
    )
    .map((scenario) => ({
      id: scenario.id,
      title: scenario.text['title'] ?? scenario.id,
      summary: scenario.text['summary'] ?? '',
      from: dateOfDay(scenario.day),
      to: dateOfDay(scenario.day + 7 * scenario.weeks - 1),
      weeks: scenario.weeks,
      seats: isTutorial(scenario) ? 1 : SEATS.length,
      lengths: scenario.lengths,
      forecastsOnly: scenario.day >= LAST_SOURCE_DAY,
      tutorial: isTutorial(scenario),
      span: spanOf(scenario),
      hash: scenario.hash,
      until: scenario.record.until,
      variants: variantRows(scenario),
      opening: {
        baghdad: openingRows(scenario, 'baghdad'),
        washington: openingRows(scenario, 'washington'),
        tehran: openingRows(scenario, 'tehran'),
      },
    }));
}
