// The assumption switchboard: contested parameters with argued readings, kept in the record, and the only way to another weight.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findFact } from '../src/facts/facts.ts';
import {
  ASSUMPTIONS,
  findReading,
  weightsUnder,
  withAssumptions,
} from '../src/model/assumptions.ts';
import { factsOf } from '../src/model/basis.ts';
import { hashOf } from '../src/model/hash.ts';
import { WEIGHTS } from '../src/model/weights.ts';
import { playPlain } from './support/plain-run.ts';
import { messageOf } from '../src/run/problem-message.ts';
import { parseRecord, recordText, replay } from '../src/run/verify.ts';
import { currentState } from '../src/run/play.ts';
import { loadScenario } from '../src/scenario/scenario.ts';
import { say } from '../src/text/format.ts';
import { EN } from '../src/text/messages-en.ts';
import {
  BASELINE,
  findScenario,
  KNOWN,
  openRun,
  playByDoctrines,
  ROOT,
  SCENARIO_IDS,
  scenarioFiles,
  shipped,
  variantNamed,
} from './support/game.ts';

const READINGS = ASSUMPTIONS.flatMap(({ id, readings }) =>
  readings.map((reading, at) => ({
    name: `${id}: ${reading.id}`,
    id,
    reading,
    calibrated: at === 0,
  })),
);
const SWITCHED = READINGS.filter(({ calibrated }) => !calibrated);

describe('the switchboard', () => {
  test('has at least ten assumptions, each named once, each with readings named once', () => {
    expect(ASSUMPTIONS.length).toBeGreaterThanOrEqual(10);
    expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
    for (const { readings } of ASSUMPTIONS) {
      expect(readings.length).toBeGreaterThanOrEqual(2);
      expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
    }
  });

  test.each(READINGS)('$name rests on facts that exist, or on a reason', ({ reading }) => {
    const facts = factsOf(reading.basis);
    expect(facts.filter((id) => !findFact(id))).toEqual([]);
    expect(facts.length > 0 || (reading.basis.assumption ?? '').length > 10).toBe(true);
  });

  test('every reading but the calibrated one is argued from a fact', () => {
    expect(SWITCHED.filter(({ reading }) => factsOf(reading.basis).length === 0)).toEqual([]);
  });

  test.each(READINGS)('$name sets weights exactly when it is not the calibrated one', (row) => {
    const changed = Object.entries(row.reading.set).filter(
      ([key, value]) => WEIGHTS[key as keyof typeof WEIGHTS] !== value,
    );
    expect(changed.length > 0).toBe(!row.calibrated);
    // Every weight it names is one of the rules’, and stays a whole number.
    for (const [key, value] of Object.entries(row.reading.set)) {
      expect(WEIGHTS).toHaveProperty(key);
      expect(Number.isSafeInteger(value)).toBe(true);
    }
  });

  test('no two assumptions set the same weight, so that their order can never matter', () => {
    const owner = new Map<string, string>();
    for (const { id, reading } of SWITCHED) {
      for (const weight of Object.keys(reading.set)) {
        expect(owner.get(weight) ?? id).toBe(id);
        owner.set(weight, id);
      }
    }
  });

  test('readings of one assumption lead to weights of their own', () => {
    for (const { id, readings } of ASSUMPTIONS) {
      const weights = readings.map((reading) => hashOf(weightsUnder({ [id]: reading.id })));
      expect(new Set(weights).size).toBe(readings.length);
    }
  });
});

describe('the weights under readings', () => {
  test('are the calibrated ones when nothing is picked, or only calibrated readings are', () => {
    expect(weightsUnder({})).toEqual(WEIGHTS);
    const all = Object.fromEntries(ASSUMPTIONS.map(({ id, readings }) => [id, readings[0].id]));
    expect(weightsUnder(all)).toEqual(WEIGHTS);
  });

  test.each(SWITCHED)(
    'of $name are the calibrated ones but for what it sets',
    ({ id, reading }) => {
      expect(weightsUnder({ [id]: reading.id })).toEqual({ ...WEIGHTS, ...reading.set });
    },
  );

  test('add up over several, in whatever order they are named', () => {
    const last = ASSUMPTIONS.map(({ id, readings }) => [id, readings.at(-1)?.id ?? ''] as const);
    const one = weightsUnder(Object.fromEntries(last));
    const other = weightsUnder(Object.fromEntries(last.toReversed()));
    expect(other).toEqual(one);
    const sets = ASSUMPTIONS.map(({ readings }) => readings.at(-1)?.set ?? {});
    expect(one).toEqual(Object.assign({}, WEIGHTS, ...sets));
  });

  test('are in the content of a run, and leave the scenario’s own as it was', () => {
    const before = hashOf(BASELINE.content);
    const content = withAssumptions(BASELINE.content, { lethality: 'luck-held' });
    expect(content.weights).toEqual(weightsUnder({ lethality: 'luck-held' }));
    expect(hashOf(BASELINE.content)).toBe(before);
    expect({ ...content, weights: WEIGHTS }).toEqual(BASELINE.content);
  });

  test.each([
    { lethality: 'no-such-reading' },
    { 'no-such-assumption': 'few-die' },
    { lethality: '' },
  ])('fail loudly for %j', (chosen) => {
    expect(() => weightsUnder(chosen as Record<string, string>)).toThrow('no reading');
  });
});

describe('a reading', () => {
  interface Game {
    readonly scenario: string;
    readonly variant: string;
    readonly seed: string;
  }
  /** Many, since a campaign is rare; a reading that shows in the first games needs no more. */
  const SEEDS = Array.from({ length: 12 }, (_, n) => `game-${n}`);
  /** Games of every scenario, calm and violent. */
  const games: readonly Game[] = SEEDS.flatMap((seed) =>
    ['escalation', 'baseline'].flatMap((variant) =>
      SCENARIO_IDS.map((scenario) => ({ scenario, variant, seed })),
    ),
  );
  const ends = new Map<string, string>();

  function end({ scenario, variant, seed }: Game, assumptions: Record<string, string>): string {
    const name = JSON.stringify([scenario, variant, seed, assumptions]);
    const known = ends.get(name);
    if (known !== undefined) return known;
    const played = shipped(scenario);
    const own = variantNamed(variant, played);
    const { doctrines } = own;
    const hash = hashOf(
      playPlain(played, own, { seed, weeks: played.weeks, doctrines, assumptions }),
    );
    ends.set(name, hash);
    return hash;
  }

  test.each(SWITCHED)(
    '$name leads to another game',
    ({ id, reading }) => {
      expect(games.some((game) => end(game, { [id]: reading.id }) !== end(game, {}))).toBe(true);
    },
    60000,
  );

  test('that is the calibrated one leads to the same game', () => {
    const all = Object.fromEntries(ASSUMPTIONS.map(({ id, readings }) => [id, readings[0].id]));
    for (const game of games.slice(0, SCENARIO_IDS.length)) {
      expect(end(game, all)).toBe(end(game, {}));
    }
  });

  const picked = { lethality: 'luck-held', 'gaza-as-cause': 'a-banner' };
  const run = playByDoctrines({ seed: 'kept', weeks: 8, assumptions: picked }, BASELINE.doctrines);

  test('stands in the header, survives being written and read, and is played again', () => {
    expect(run.record.header.assumptions).toEqual(picked);
    const read = parseRecord(recordText(run.record));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.header.assumptions).toEqual(picked);
    const again = replay(read.value, findScenario);
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(hashOf(currentState(again.value))).toBe(hashOf(currentState(run)));
    expect(again.value.content.weights).toEqual(weightsUnder(picked));
    // What a why card reckons with is kept beside every week.
    for (const log of again.value.logs) expect(log.weights).toEqual(weightsUnder(picked));
  });

  interface Row {
    readonly name: string;
    readonly assumptions: Readonly<Record<string, string>>;
  }
  const tampered: readonly Row[] = [
    { name: 'taken away', assumptions: {} },
    { name: 'exchanged', assumptions: { ...picked, lethality: 'aimed-to-miss' } },
    { name: 'added', assumptions: { ...picked, rivalry: 'drives' } },
  ];
  test.each(tampered)(
    'that was $name in a record is noticed in its first week',
    ({ assumptions }) => {
      const header = { ...run.record.header, assumptions };
      const again = replay({ ...run.record, header }, findScenario);
      expect(again.ok ? null : again.problem).toMatchObject({ kind: 'differs', week: 1 });
    },
  );

  const unknown: readonly Row[] = [
    { name: 'an assumption that there is not', assumptions: { luck: 'good' } },
    { name: 'a reading that there is not', assumptions: { lethality: 'good' } },
    { name: 'a name that every object has', assumptions: { constructor: 'few-die' } },
  ];
  test.each(unknown)('of $name is refused in one sentence that names it', ({ assumptions }) => {
    const header = { ...run.record.header, assumptions };
    const again = replay({ ...run.record, header }, findScenario);
    if (again.ok) throw new Error('it was played');
    const [name = '', reading = ''] = Object.entries(assumptions)[0] ?? [];
    expect(again.problem).toEqual({ kind: 'unknown-assumption', found: name, reading });
    const { key, params } = messageOf(again.problem);
    const sentence = say(EN, key, params);
    expect(sentence).toMatch(/^[A-Z][^\n]*[.]$/);
    expect(sentence).not.toMatch(/[[\]{}]|\. [A-Z].*\. [A-Z]/);
    expect(sentence).toContain(name);
    expect(sentence).toContain(reading);
  });

  test('is no part of a run in which nothing was switched', () => {
    expect(openRun({ seed: 'none' }).record.header.assumptions).toEqual({});
    expect(findReading('lethality', 'luck-held')?.id).toBe('luck-held');
    expect(findReading('lethality', 'toString')).toBeUndefined();
  });
});

describe('a weight is set nowhere else', () => {
  const FOLDER = new URL('src/', ROOT);
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, code: readFileSync(new URL(path, FOLDER), 'utf8') }));
  const weights = Object.keys(WEIGHTS).join('|');

  /** Where code writes a weight: into an object called weights, or as a whole table of them. */
  function writesOf(code: string): readonly string[] {
    const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return [
      ...bare.matchAll(
        new RegExp(
          `(?:weights|WEIGHTS)\\s*(?:\\.(?:${weights})|\\[[^\\]]*\\])\\s*[-+*/]?=(?!=)`,
          'g',
        ),
      ),
      ...bare.matchAll(/\.\.\.\s*(?:WEIGHTS|\w*\.weights)\b/g),
      ...bare.matchAll(/\bweights\s*:\s*\{/g),
      ...bare.matchAll(/:\s*(?:Partial<)?Weights>?\s*=\s*\{/g),
      ...bare.matchAll(/Object\.assign\(\s*(?:WEIGHTS|\w*\.?weights)\b/g),
    ].map(([match]) => match);
  }

  test('in any source but the table, the switchboard and what a study plays apart from any record', () => {
    const study = 'analysis/changed-content.ts';
    const homes = new Set(['model/weights.ts', 'model/assumptions.ts', study]);
    const users = sources.filter(({ code }) => code.includes('/changed-content.ts'));
    expect(users.map(({ path }) => path.split('/')[0])).toEqual(users.map(() => 'analysis'));
    const strays = sources
      .filter(({ path }) => !homes.has(path))
      .flatMap(({ path, code }) => writesOf(code).map((what) => `${path}: ${what}`));
    expect(strays).toEqual([]);
    const home = sources.find(({ path }) => path === 'model/weights.ts');
    expect(writesOf(home?.code ?? '')).toHaveLength(1);
  });

  test.each([
    'turn.content.weights.gaza = 90;',
    'content.weights[key] += 1;',
    'const mine = { ...WEIGHTS, fear: 3 };',
    'return { ...content, weights: { ...content.weights, fear: 3 } };',
    'const W: Weights = { fear: 3 };',
    'Object.assign(content.weights, { fear: 3 });',
  ])('a planted “%s” is found', (code) => {
    expect(writesOf(code)).not.toEqual([]);
    expect(writesOf(`// ${code}`)).toEqual([]);
  });

  test('nor in a scenario: every variant of every one plays under the calibrated weights', () => {
    for (const id of SCENARIO_IDS) {
      for (const variant of shipped(id).variants) expect(variant.content.weights).toBe(WEIGHTS);
    }
  });

  test.each(['scenario.json', 'events.json'] as const)('%s cannot bring any', (file) => {
    for (const key of ['weights', 'assumptions', 'luck', 'thresholds']) {
      const files = scenarioFiles();
      Object.assign(files[file] as object, { [key]: { gaza: 90 } });
      const loaded = loadScenario(files, KNOWN);
      expect(loaded.ok ? [] : loaded.problems).toMatchObject([{ file, path: key }]);
    }
  });

  test('nor can a variant or an event name one as a meter', () => {
    for (const meter of ['weights.gaza', 'world.weights', 'content.weights.gaza']) {
      const files = scenarioFiles();
      const [first] = files['variants.json'] as { set: unknown[] }[];
      first?.set.push({ meter, to: 5 });
      const loaded = loadScenario(files, KNOWN);
      expect(loaded.ok ? [] : loaded.problems).toMatchObject([{ file: 'variants.json' }]);
    }
  });
});
