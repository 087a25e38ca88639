// The data of `run --json` keeps to the JSON Schema in docs/, for whole games of every variant and of every scenario.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { runData } from '../src/cli/report.ts';
import { playOut } from '../src/cli/commands/run.ts';
import { openScenario, scenarioIds } from '../src/cli/scenarios.ts';
import type { ChosenReadings } from '../src/model/assumptions.ts';
import type { Scenario, Variant } from '../src/scenario/scenario.ts';

const schema = JSON.parse(
  readFileSync(new URL('../docs/run.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({
  allErrors: true,
  validateFormats: false,
  allowUnionTypes: true,
}).compile(schema);

interface Data {
  readonly weeks: { events: { kind: string }[]; deals: object[]; division?: number }[];
  readonly casualties: { us: { killed: number } };
  readonly assumptions: Readonly<Record<string, string>>;
}

function dataOf(scenario: Scenario, variant: Variant, assumptions: ChosenReadings = {}): Data {
  const { doctrines } = variant;
  const plan = { scenario, variant, weeks: scenario.weeks, doctrines, assumptions, playOn: false };
  const run = playOut(plan, `schema-${scenario.id}-${variant.id}`);
  return JSON.parse(JSON.stringify(runData(run))) as Data;
}

const GAMES = scenarioIds().flatMap((id) => {
  const scenario = openScenario(id);
  return scenario.variants.map((variant) => ({
    id,
    name: variant.id,
    scenario,
    variant,
    data: dataOf(scenario, variant),
  }));
});

test.each(GAMES)('a whole game of $id, $name, keeps to it', ({ data }) => {
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
});

test('the games together have every kind of event but those of early endings, and deals', () => {
  const weeks = GAMES.flatMap(({ data }) => data.weeks);
  const kinds = new Set(weeks.flatMap(({ events }) => events.map(({ kind }) => kind)));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['news', 'truce', 'deal', 'breach', 'rule', 'trajectory', 'ending']),
  );
  expect(kinds).not.toContain('order');
  expect(weeks.filter(({ deals }) => deals.length > 0)).not.toEqual([]);
});

describe('what does not keep to it', () => {
  const [game] = GAMES;
  if (!game) throw new Error('no scenario');
  const { scenario, variant } = game;

  test('a run under another reading keeps to it, and says so', () => {
    const data = dataOf(scenario, variant, { deterrence: 'deters' });
    expect(validate(data)).toBe(true);
    expect(data.assumptions).toEqual({ deterrence: 'deters' });
  });

  test.each<{ name: string; spoil: (data: Data) => void }>([
    { name: 'a fraction of a death', spoil: (data) => (data.casualties.us.killed = 0.5) },
    {
      name: 'a run without assumptions',
      spoil: (data) => Reflect.deleteProperty(data, 'assumptions'),
    },
    { name: 'a week without division', spoil: ({ weeks }) => delete weeks[0]?.division },
    {
      name: 'an event of no kind',
      spoil: ({ weeks }) => weeks[0]?.events.push({ kind: 'rumour' }),
    },
    { name: 'a deal without parties', spoil: ({ weeks }) => weeks[0]?.deals.push({ sheet: 'x' }) },
  ])('$name', ({ spoil }) => {
    const data = structuredClone(game.data);
    expect(validate(data)).toBe(true);
    spoil(data);
    expect(validate(data)).toBe(false);
  });

  test('something else altogether', () => {
    expect(validate({ scenario: 'x' })).toBe(false);
  });
});
