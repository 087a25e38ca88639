// `list`: what there is: scenarios, variants, doctrines, orders, factions, facts.
import { FACTS } from '../../facts/facts.ts';
import { ASSUMPTIONS } from '../../model/assumptions.ts';
import { FACTIONS, SEATS } from '../../model/ids.ts';
import { factsOf, type Basis } from '../../model/basis.ts';
import { PARAMETERS } from '../../analysis/parameters.ts';
import { ORDERS_OF } from '../../model/orders/all-orders.ts';
import { RULE_BASIS } from '../../model/rule-basis.ts';
import { TERM_BASIS } from '../../model/weights.ts';
import { doctrinesOf } from '../../seats/all-doctrines.ts';
import { assumedWords } from '../../text/assumed.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { UserError } from '../fail.ts';
import { noMoreThan, parse, print, printJson } from '../options.ts';
import { PARAMETER_WORDS, UNITS } from '../parameter-words.ts';
import { openScenario, scenarioIds } from '../scenarios.ts';

export const LIST_HELP = `paper-sword list scenarios|variants|doctrines|orders|factions|facts|assumptions|parameters|unsourced [--json]

Parameters are the weights that sweep and sensitivity may vary: calibrated value,
range, unit, where the range comes from, meaning, facts.

Examples
  paper-sword list scenarios
  paper-sword list orders --json`;

type Row = Readonly<Record<string, unknown>>;

const LISTS: Readonly<Record<string, () => Row[]>> = {
  scenarios: () =>
    scenarioIds().map((id) => {
      const scenario = openScenario(id);
      return {
        id,
        title: scenario.text['title'],
        version: scenario.version,
        weeks: scenario.weeks,
        hash: scenario.hash,
      };
    }),
  variants: () =>
    scenarioIds().flatMap((id) => {
      const scenario = openScenario(id);
      return scenario.variants.map((variant) => ({
        scenario: id,
        id: variant.id,
        title: scenario.text[`variant.${variant.id}.title`],
        toward: variant.toward,
        doctrines: variant.doctrines,
      }));
    }),
  doctrines: () => SEATS.flatMap((seat) => doctrinesOf(seat).map(({ id }) => ({ seat, id }))),
  orders: () =>
    SEATS.flatMap((seat) =>
      ORDERS_OF[seat].map((order) => ({
        seat,
        id: order.id,
        title: say(EN, `order.${order.id}.short`),
        cost: order.cost,
        ...(order.costForAll === undefined ? {} : { costForAll: order.costForAll }),
        aim: order.aim,
        reasons: order.reasons,
        effects: order.effects,
        basis: order.basis,
      })),
    ),
  factions: () => FACTIONS.map((id) => ({ id, name: say(EN, `faction.${id}.name`) })),
  assumptions: () =>
    ASSUMPTIONS.map(({ id, readings }) => ({
      id,
      title: say(EN, `assumption.${id}.title`),
      about: say(EN, `assumption.${id}.about`),
      readings: readings.map((reading, at) => ({
        id: reading.id,
        calibrated: at === 0,
        title: say(EN, `assumption.${id}.${reading.id}`),
        basis: reading.basis,
      })),
    })),
  parameters: () => [
    ...PARAMETERS.map(
      ({ id, calibrated, low, high, unit, range, least, most, assumption, sources }) => ({
        id,
        calibrated,
        range: `${low} to ${high}`,
        unit: UNITS[unit],
        from:
          range === 'readings'
            ? `readings of ${assumption ?? ''}`
            : 'half to one and a half of the calibrated value',
        title: PARAMETER_WORDS[id],
        bounds: { least, most },
        movedBy: assumption === null ? [] : [assumption],
        facts: sources,
      }),
    ),
    ...ASSUMPTIONS.map(({ id, readings }) => ({
      id: `assume:${id}`,
      calibrated: readings[0].id,
      title: say(EN, `assumption.${id}.title`),
      readings: readings.map((reading) => ({ id: reading.id, facts: factsOf(reading.basis) })),
    })),
  ],
  unsourced: () => [
    ...Object.entries(RULE_BASIS).flatMap(([id, basis]) => assumed(`rule ${id}`, basis)),
    ...Object.entries(TERM_BASIS).flatMap(([id, basis]) => assumed(`term ${id}`, basis)),
    ...scenarioIds().flatMap((id) => {
      const [variant] = openScenario(id).variants;
      if (!variant) return [];
      const { places, calendar, events } = variant.content;
      return [...places, ...calendar, ...events].flatMap((one) =>
        assumed(`${id} ${one.id}`, one.basis),
      );
    }),
  ],
  facts: () =>
    FACTS.map(({ id, date, certainty, statement }) => ({ id, date, certainty, statement })),
};

/** What rests on no fact, with the sentence that says why. */
function assumed(what: string, basis: Basis): Row[] {
  return basis.assumption === undefined
    ? []
    : [{ what, assumption: assumedWords(basis.assumption, EN) }];
}

function lineOf(row: Row): string {
  return Object.values(row)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .concat(readingsOf(row), factsIn(row))
    .join('  ');
}

/** The facts of a parameter. */
function factsIn({ facts }: Row): string[] {
  if (!Array.isArray(facts)) return [];
  return [facts.length === 0 ? '[judgement]' : `[${facts.join(', ')}]`];
}

/** The readings of an assumption, as `--assume` takes them. */
function readingsOf(row: Row): string[] {
  const { readings } = row;
  if (!Array.isArray(readings)) return [];
  return [readings.map((one: { readonly id: string }) => one.id).join(' | ')];
}

export function listCommand(args: readonly string[]): number {
  const parsed = parse(args, { json: { type: 'boolean' } });
  noMoreThan(parsed, 1);
  const [what] = parsed.positionals;
  const names = Object.keys(LISTS).join(', ');
  if (what === undefined) throw new UserError(`List what? One of: ${names}.`);
  const rows = Object.hasOwn(LISTS, what) ? LISTS[what]?.() : undefined;
  if (!rows) throw new UserError(`There is no list of "${what}". There are: ${names}.`);
  if (parsed.values['json'] === true) printJson(rows);
  else for (const row of rows) print(lineOf(row));
  return 0;
}
