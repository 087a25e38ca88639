// Command-line options: parsed by Node, checked here, told in one sentence when wrong.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ASSUMPTIONS, findReading } from '../model/assumptions.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { findVariant, type Scenario, type Variant } from '../scenario/scenario.ts';
import { doctrinesOf, findDoctrine } from '../seats/all-doctrines.ts';
import { UserError } from './fail.ts';

export type OptionSpec = NonNullable<ParseArgsConfig['options']>;
export interface Parsed {
  readonly values: Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >;
  readonly positionals: readonly string[];
}

/** Parses the words after the command; an unknown option is a sentence, not a stack trace. */
export function parse(args: readonly string[], options: OptionSpec): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    const message =
      error instanceof Error ? (/^[^.\n]*/.exec(error.message)?.[0] ?? '') : String(error);
    throw new UserError(`${message}. Ask with --help for the options there are.`);
  }
}

/** A text option, or undefined. */
export function textOf(parsed: Parsed, name: string): string | undefined {
  const value = parsed.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from `low` to `high`, or `otherwise` when the option is absent. */
export function wholeOf(
  parsed: Parsed,
  name: string,
  low: number,
  high: number,
  otherwise: number,
): number {
  const value = textOf(parsed, name);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < low || number > high) {
    throw new UserError(`--${name} must be a whole number from ${low} to ${high}, not "${value}".`);
  }
  return number;
}

/** The one scenario that a command names; `example` is told when there is none or more. */
export function oneScenario(parsed: Parsed, example: string): string {
  const [id, ...more] = parsed.positionals;
  if (id === undefined || more.length > 0) {
    throw new UserError(`Name one scenario, such as: ${example}`);
  }
  return id;
}

/** The number of runs asked for, 1 to `most`; it must be there. */
export function runsFrom(parsed: Parsed, most: number): number {
  const runs = wholeOf(parsed, 'runs', 1, most, 0);
  if (runs === 0) throw new UserError('How many runs? Add --runs with a whole number from 1.');
  return runs;
}

/** Refuses words that no option takes. */
export function noMoreThan(parsed: Parsed, words: number): void {
  const more = parsed.positionals.slice(words);
  if (more.length > 0) throw new UserError(`"${more.join(' ')}" is too much; see --help.`);
}

/** The seed, which must be there and not empty. */
export function seedOf(parsed: Parsed): string {
  const seed = textOf(parsed, 'seed');
  if (seed === undefined) {
    throw new UserError('A run needs a seed: add --seed with any text, such as --seed 7F3A-12.');
  }
  if (seed.trim() === '') {
    throw new UserError(
      'The seed is empty: --seed takes any text with at least one letter or digit.',
    );
  }
  return seed;
}

export function variantOf(scenario: Scenario, id: string): Variant {
  const variant = findVariant(scenario, id);
  if (variant) return variant;
  const ids = scenario.variants.map((one) => one.id).join(', ');
  throw new UserError(`"${scenario.id}" has no variant "${id}". It has: ${ids}.`);
}

/** Each seat's doctrine: as asked, else the variant's default. */
export function doctrinesFrom(parsed: Parsed, variant: Variant): Record<SeatId, string> {
  const chosen = { ...variant.doctrines };
  for (const seat of SEATS) {
    const asked = textOf(parsed, seat);
    if (asked !== undefined) chosen[seat] = asked;
    if (!findDoctrine(seat, chosen[seat])) {
      const ids = doctrinesOf(seat)
        .map((one) => one.id)
        .join(', ');
      throw new UserError(`${seat} has no doctrine "${chosen[seat]}". It has: ${ids}.`);
    }
  }
  return chosen;
}

/** The readings asked for with `--assume NAME=READING`, by assumption. */
export function assumptionsFrom(parsed: Parsed): Record<string, string> {
  const asked = parsed.values['assume'];
  const chosen: Record<string, string> = {};
  for (const one of Array.isArray(asked) ? asked : []) {
    const [name = '', reading = '', ...more] = String(one).split('=');
    if (more.length > 0 || reading === '') {
      throw new UserError(`--assume takes NAME=READING, not "${String(one)}".`);
    }
    if (chosen[name] !== undefined) {
      throw new UserError(`--assume names "${name}" twice; one reading at a time.`);
    }
    const assumption = ASSUMPTIONS.find(({ id }) => id === name);
    if (!assumption) {
      const ids = ASSUMPTIONS.map(({ id }) => id).join(', ');
      throw new UserError(`There is no assumption "${name}". There are: ${ids}.`);
    }
    if (!findReading(name, reading)) {
      const ids = assumption.readings.map(({ id }) => id).join(', ');
      throw new UserError(`"${name}" cannot be read as "${reading}". Its readings: ${ids}.`);
    }
    chosen[name] = reading;
  }
  return chosen;
}

/** Prints data as one JSON document. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Talk and progress go to standard error. */
export function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}
