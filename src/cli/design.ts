// A study's design from the options: every combination of scenarios, variants, doctrines, readings and seeds.
import { ASSUMPTIONS, findReading, type ChosenReadings } from '../model/assumptions.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Plan } from '../analysis/ensemble.ts';
import { weeklyQuantities } from '../analysis/quantities.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';
import { doctrinesOf, findDoctrine, ownDoctrines } from '../seats/all-doctrines.ts';
import { UserError } from './fail.ts';
import { variantOf, wholeOf, type OptionSpec, type Parsed } from './options.ts';
import { openScenario, scenarioIds } from './scenarios.ts';

/** One combination, numbered from 1 in the order of the design. */
export interface Cell {
  readonly number: number;
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly plan: Plan;
}

/** Options that make a design; each may be given more than once and take several values with commas. */
export const DESIGN_OPTIONS: OptionSpec = {
  seed: { type: 'string', multiple: true },
  variant: { type: 'string', multiple: true },
  baghdad: { type: 'string', multiple: true },
  washington: { type: 'string', multiple: true },
  tehran: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
  weeks: { type: 'string' },
};

/** The values of an option or of words: parted at commas, none twice. */
export function severalFrom(words: unknown, what: string): string[] {
  const list = Array.isArray(words) ? words.flatMap((one) => String(one).split(',')) : [];
  const values = list.map((one) => one.trim());
  if (values.includes('')) throw new UserError(`${what} has an empty value between its commas.`);
  const twice = values.find((one, at) => values.indexOf(one) !== at);
  if (twice !== undefined) throw new UserError(`${what} names "${twice}" twice.`);
  return values;
}

function seedsFrom(parsed: Parsed): string[] {
  const words = parsed.values['seed'];
  if (words === undefined) {
    throw new UserError('A run needs a seed: add --seed with any text, such as --seed 7F3A-12.');
  }
  if (Array.isArray(words) && words.some((one) => String(one).trim() === '')) {
    throw new UserError(
      'The seed is empty: --seed takes any text with at least one letter or digit.',
    );
  }
  return severalFrom(words, '--seed');
}

function scenariosFrom(parsed: Parsed, example: string): Scenario[] {
  const ids = severalFrom(parsed.positionals, 'The list of scenarios');
  if (ids.length === 0) throw new UserError(`Name a scenario, such as: ${example}`);
  if (ids.length === 1 && ids[0] === 'all') return scenarioIds().map(openScenario);
  return ids.map(openScenario);
}

function variantsFrom(parsed: Parsed, scenario: Scenario): Variant[] {
  const ids = severalFrom(parsed.values['variant'], '--variant');
  if (ids.length === 0) return [variantOf(scenario, 'baseline')];
  if (ids.length === 1 && ids[0] === 'all') return [...scenario.variants];
  return ids.map((id) => variantOf(scenario, id));
}

/** The doctrines of a seat that are asked for; null when it is the variant's own. `all` are those that think for themselves. */
function doctrinesOfSeat(parsed: Parsed, seat: SeatId): string[] | null {
  const ids = severalFrom(parsed.values[seat], `--${seat}`);
  if (ids.length === 0) return null;
  if (ids.length === 1 && ids[0] === 'all') return ownDoctrines(seat).map(({ id }) => id);
  for (const id of ids) {
    if (findDoctrine(seat, id)) continue;
    const known = doctrinesOf(seat)
      .map((one) => one.id)
      .join(', ');
    throw new UserError(`${seat} has no doctrine "${id}". It has: ${known}.`);
  }
  return ids;
}

/** The readings of an assumption by their ids; throws a sentence when there is no such assumption. */
export function readingIds(name: string): string[] {
  const assumption = ASSUMPTIONS.find(({ id }) => id === name);
  if (!assumption) {
    const ids = ASSUMPTIONS.map(({ id }) => id).join(', ');
    throw new UserError(`There is no assumption "${name}". There are: ${ids}.`);
  }
  return assumption.readings.map(({ id }) => id);
}

/** The readings that a list names; `all` are all of them. */
export function readingsFrom(name: string, list: readonly string[]): string[] {
  const ids = readingIds(name);
  if (list.length === 1 && list[0] === 'all') return ids;
  for (const reading of list) {
    if (findReading(name, reading)) continue;
    throw new UserError(
      `"${name}" cannot be read as "${reading}". Its readings: ${ids.join(', ')}.`,
    );
  }
  return [...list];
}

/** As calibrated, and then every other reading of every assumption alone. */
function eachReading(): ChosenReadings[] {
  return [
    {},
    ...ASSUMPTIONS.flatMap(({ id, readings }) =>
      readings.slice(1).map((reading) => ({ [id]: reading.id })),
    ),
  ];
}

/** Every combination of the readings asked for with `--assume NAME=READING,…`, or `each`. */
function assumptionSets(parsed: Parsed): ChosenReadings[] {
  const words = parsed.values['assume'];
  const asked = Array.isArray(words) ? words.map(String) : [];
  if (asked.length === 1 && asked[0] === 'each') return eachReading();
  let sets: Record<string, string>[] = [{}];
  const seen = new Set<string>();
  for (const one of asked) {
    const [name = '', list = '', ...more] = one.split('=');
    if (more.length > 0 || list === '') {
      throw new UserError(
        one === 'each'
          ? '--assume each stands alone: it reads every assumption otherwise, one at a time.'
          : `--assume takes NAME=READING, not "${one}".`,
      );
    }
    if (seen.has(name)) {
      throw new UserError(`--assume names "${name}" twice; list its readings with commas instead.`);
    }
    seen.add(name);
    const readings = readingsFrom(name, severalFrom([list], `--assume ${name}`));
    sets = sets.flatMap((set) => readings.map((reading) => ({ ...set, [name]: reading })));
  }
  return sets;
}

/** Most combinations of a design: beyond it a slip of the finger is likelier than a plan. */
const MOST_CELLS = 100000;

/** Most numbers of one combination that are kept in memory: half a gigabyte of them, twice. */
const MOST_NUMBERS = 250000000;

/** Refuses a combination with more runs than can be summed up at once. */
export function assertFits(plan: Plan, variant: Variant, runs: number): void {
  const numbers = runs * plan.weeks * weeklyQuantities(variant.content).length;
  if (numbers <= MOST_NUMBERS) return;
  const most = Math.floor((runs * MOST_NUMBERS) / numbers);
  throw new UserError(
    `${runs} runs of ${plan.weeks} weeks are too many to sum up at once: at most ${most}.`,
  );
}

/** Every mix of the doctrines asked for, or a variant's own where none are. */
function mixesOf(
  asked: Readonly<Record<SeatId, readonly string[] | null>>,
  variant: Variant,
): Record<SeatId, string>[] {
  return SEATS.reduce<Partial<Record<SeatId, string>>[]>(
    (mixes, seat) =>
      mixes.flatMap((mix) =>
        (asked[seat] ?? [variant.doctrines[seat]]).map((id) => ({ ...mix, [seat]: id })),
      ),
    [{}],
  ) as Record<SeatId, string>[];
}

/**
 * Every combination that the options ask for. The last of scenario, variant, Baghdad, Washington,
 * Tehran, readings and seed runs fastest.
 */
export function cellsFrom(parsed: Parsed, example: string): Cell[] {
  const scenarios = scenariosFrom(parsed, example);
  const seeds = seedsFrom(parsed);
  const sets = assumptionSets(parsed);
  const asked = {
    baghdad: doctrinesOfSeat(parsed, 'baghdad'),
    washington: doctrinesOfSeat(parsed, 'washington'),
    tehran: doctrinesOfSeat(parsed, 'tehran'),
  };
  const places = scenarios.flatMap((scenario) =>
    variantsFrom(parsed, scenario).flatMap((variant) =>
      mixesOf(asked, variant).map((doctrines) => ({ scenario, variant, doctrines })),
    ),
  );
  if (places.length * sets.length * seeds.length > MOST_CELLS) {
    throw new UserError(
      `The options ask for more than ${MOST_CELLS} combinations: name fewer values, or use --assume each.`,
    );
  }
  return places
    .flatMap(({ scenario, variant, doctrines }) =>
      sets.flatMap((assumptions) =>
        seeds.map((seed) => ({
          scenario,
          variant,
          plan: {
            scenario: scenario.id,
            variant: variant.id,
            weeks: wholeOf(parsed, 'weeks', 1, 104, scenario.weeks),
            doctrines,
            assumptions,
            seed,
            countLegal: false,
          },
        })),
      ),
    )
    .map((cell, at) => ({ number: at + 1, ...cell }));
}

/** The one combination that a command takes; several are refused in a sentence. */
export function oneCell(parsed: Parsed, example: string): Cell {
  const [cell, ...more] = cellsFrom(parsed, example);
  if (!cell || more.length > 0) {
    throw new UserError(
      `This command takes one scenario, variant, seed, doctrine and reading at a time, such as: ${example}`,
    );
  }
  return cell;
}
