// The data of `ensemble --json` and `tournament --json` keeps to the JSON Schemas in docs/, as the commands themselves print it.
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { allMixes } from '../src/analysis/mixes.ts';
import { ensembleCommand } from '../src/cli/commands/ensemble.ts';
import { tournamentCommand } from '../src/cli/commands/tournament.ts';

interface EnsembleData {
  readonly runs: number;
  readonly weeks: { going: number; quantities: Record<string, { p50: number }> }[];
  readonly trajectories: Record<string, number>;
  readonly orders: Record<string, object>;
}

interface TournamentData {
  readonly runs: number;
  readonly combinations: { doctrines: Record<string, string> }[];
  readonly doctrines: { trajectories: Record<string, number> }[];
  readonly orders: { share: number }[];
}

function schemaNamed(name: string): ValidateFunction {
  const file = new URL(`../docs/${name}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  return new Ajv2020({ allErrors: true }).compile(schema);
}

/** What a command prints on standard output, as one JSON document. */
async function printed(
  command: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<unknown> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    expect(await command(args)).toBe(0);
  } finally {
    vi.restoreAllMocks();
  }
  return JSON.parse(out) as unknown;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('ensemble --json', () => {
  const validate = schemaNamed('ensemble');
  const play = async (...more: readonly string[]): Promise<EnsembleData> =>
    (await printed(ensembleCommand, [
      ...['era-of-divisions', '--runs', '8', '--seed', 'schema', '--weeks', '9', '--json'],
      ...more,
    ])) as EnsembleData;

  test.each([
    { name: 'as the scenario has it', more: [] },
    { name: 'violent', more: ['--variant', 'escalation', '--assume', 'lethality=luck-held'] },
    { name: 'with nobody giving orders', more: ['--baghdad', 'stand-by', '--tehran', 'stand-by'] },
  ])(
    'keeps to it: $name',
    async ({ more }) => {
      const data = await play(...more);
      validate(data);
      expect(validate.errors ?? []).toEqual([]);
      expect(data.weeks).toHaveLength(9);
    },
    60000,
  );

  test('does not when a share is above one, a percentile a fraction or an order nobody’s', async () => {
    const data = await play();
    const spoilt = (spoil: (copy: EnsembleData) => void): boolean => {
      const copy = structuredClone(data);
      spoil(copy);
      return validate(copy);
    };
    expect(spoilt(() => {})).toBe(true);
    expect(spoilt((copy) => (copy.trajectories['sporadic'] = 1.5))).toBe(false);
    expect(spoilt(({ weeks: [week] }) => week && (week.going = -1))).toBe(false);
    expect(
      spoilt(({ weeks: [week] }) => {
        const attacks = week?.quantities['attacks'];
        if (attacks) attacks.p50 = 0.5;
      }),
    ).toBe(false);
    expect(spoilt((copy) => (copy.orders['condemn'] = {}))).toBe(false);
  }, 60000);
});

describe('tournament --json', () => {
  const validate = schemaNamed('tournament');

  test('keeps to it, with every combination, and does not when a share is above one', async () => {
    const data = (await printed(tournamentCommand, [
      ...['first-week', '--runs', '1', '--seed', 'schema', '--json'],
    ])) as TournamentData;
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(data.combinations.map(({ doctrines }) => doctrines)).toEqual(allMixes());
    expect(data.runs).toBe(allMixes().length);
    const [order] = data.orders;
    if (order) order.share = 2;
    expect(validate(data)).toBe(false);
  }, 60000);
});
