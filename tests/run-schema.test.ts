// The data of `run --json` keeps to the JSON Schema in docs/, for whole games of every variant.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { runData } from '../src/cli/report.ts';
import { playOut } from '../src/cli/commands/run.ts';
import { SCENARIO } from './support/game.ts';

const schema = JSON.parse(
  readFileSync(new URL('../docs/run.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

test.each(SCENARIO.variants.map((variant) => variant.id))(
  'a whole game of %s keeps to it',
  (id) => {
    const variant = SCENARIO.variants.find((one) => one.id === id);
    if (!variant) throw new Error(`no variant ${id}`);
    const plan = {
      scenario: SCENARIO,
      variant,
      weeks: SCENARIO.weeks,
      doctrines: variant.doctrines,
      assumptions: {},
    };
    validate(JSON.parse(JSON.stringify(runData(playOut(plan, `schema-${id}`)))));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test('a run without seats, or with a killed fraction, does not', () => {
  expect(validate({ scenario: 'x' })).toBe(false);
  const [variant] = SCENARIO.variants;
  if (!variant) throw new Error('no variant');
  const plan = {
    scenario: SCENARIO,
    variant,
    weeks: 2,
    doctrines: variant.doctrines,
    assumptions: {},
  };
  const data = JSON.parse(JSON.stringify(runData(playOut(plan, 'schema')))) as {
    casualties: { us: { killed: number } };
  };
  data.casualties.us.killed = 0.5;
  expect(validate(data)).toBe(false);
});
