// What every result carries: what was played, with which rules and seeds, and a paragraph for a methods section.
import { GENERATOR } from '../model/chance.ts';
import type { ChosenReadings } from '../model/assumptions.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';

/** Where figures come from, in every JSON result. */
export interface About {
  readonly rules: string;
  readonly generator: string;
  /** Hash of each scenario by its id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly seeds: string;
  /** A paragraph for a methods section, whole sentences. */
  readonly methods: string;
}

/** What the paragraph is made of. */
export interface Method {
  readonly scenarios: readonly Scenario[];
  /** Whole sentences: what was played, and how often. */
  readonly played: readonly string[];
  /** Which seeds, without a full stop. */
  readonly seeds: string;
  /** Whole sentences: how figures and their errors were reckoned. */
  readonly reckoned: readonly string[];
}

/** Readings as `name=reading`, by name; `as calibrated` when there are none. */
export function readingsText(assumptions: ChosenReadings): string {
  const names = Object.keys(assumptions).sort();
  return names.length === 0
    ? 'calibrated'
    : names.map((name) => `${name}=${assumptions[name]}`).join(' ');
}

/** Who plays each seat, as words. */
export function doctrinesText(doctrines: Readonly<Record<SeatId, string>>): string {
  return SEATS.map((seat) => `${say(EN, `seat.${seat}.name`)} by ${doctrines[seat]}`).join(', ');
}

function scenarioText({ id, version, hash, text }: Scenario): string {
  return `“${text['title'] ?? id}” (${id}, edition ${version}, SHA-256 ${hash})`;
}

/** What a result carries of where it comes from. */
export function aboutOf({ scenarios, played, seeds, reckoned }: Method): About {
  const which = scenarios.map(scenarioText).join('; ');
  const methods = [
    `All runs were played with Paper Sword, a deterministic model of the Iraq arena from 2020 to 2024 in weekly turns, rules version ${RULES_VERSION}; luck comes from the generator ${GENERATOR}, one stream for each seed, week and purpose, so that the same seeds give the same runs on every machine.`,
    `${scenarios.length === 1 ? 'Scenario' : 'Scenarios'}: ${which}.`,
    ...played,
    `Seeds: ${seeds}.`,
    ...reckoned,
    'Shares of runs are shares of runs of this model under its assumptions, and no probabilities of events in the world.',
  ].join(' ');
  return {
    rules: RULES_VERSION,
    generator: GENERATOR,
    scenarios: Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])),
    seeds,
    methods,
  };
}
