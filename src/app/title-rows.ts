// What the title page shows of the scenarios: rows, seats, and how a crisis stands at its start.
import { factsOf } from '../model/basis.ts';
import { dayOf } from '../model/calendar-day.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { dateOfDay, type ScreenDate } from './screen-dates.ts';
import type { Setup } from './state.ts';

/** The day of the newest source (rasanah-2024-03): a crisis that begins no earlier has forecasts only. */
const LAST_SOURCE_DAY = dayOf({ year: 2024, month: 3, day: 18 });

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
}

/** Every crisis that can be played, in the order of the scenarios. */
export function crisisRows(scenarios: readonly Scenario[]): CrisisRow[] {
  return scenarios.map((scenario) => ({
    id: scenario.id,
    title: scenario.text['title'] ?? scenario.id,
    summary: scenario.text['summary'] ?? '',
    from: dateOfDay(scenario.day),
    to: dateOfDay(scenario.day + 7 * scenario.weeks - 1),
    weeks: scenario.weeks,
    seats: SEATS.length,
    lengths: scenario.lengths,
    forecastsOnly: scenario.day >= LAST_SOURCE_DAY,
  }));
}

/** A variant of the chosen crisis. */
export interface VariantRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** The variants of a crisis, baseline first. */
export function variantRows(scenario: Scenario): VariantRow[] {
  return scenario.variants.map(({ id }) => ({
    id,
    title: scenario.text[`variant.${id}.title`] ?? id,
    about: scenario.text[`variant.${id}.about`] ?? '',
  }));
}

/** A sentence on how things stand before the first week, with what it rests on. */
export interface OpeningRow {
  readonly key: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** How the crisis stands at its start, as one seat is told. */
export function openingRows(scenario: Scenario, seat: SeatId): OpeningRow[] {
  return scenario.opening[seat].map(({ key, basis }) => ({
    key,
    text: scenario.text[key] ?? '',
    facts: factsOf(basis),
  }));
}

/** The three seats, in their fixed order. */
export function seatIds(): readonly SeatId[] {
  return SEATS;
}

/** The scenario that is chosen on the title page. */
export function chosenScenario(scenarios: readonly Scenario[], setup: Setup): Scenario | undefined {
  return scenarios.find((one) => one.id === setup.scenario);
}
