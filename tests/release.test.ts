// Released rules: each frozen bundle replays the records of its time to the same hashes, whatever the rules of today are.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findRelease } from '../src/cli/releases.ts';
import { RULES_VERSION } from '../src/model/rules-version.ts';
import type { RunRecord } from '../src/run/record.ts';
import { releaseFor, type ReleasedReplay, type ReleaseRow } from '../src/run/release.ts';
import { parseRecord, recordText, replay } from '../src/run/verify.ts';
import { earlierRecord } from './support/earlier-record.ts';
import { findScenario } from './support/game.ts';

const RULES = fileURLToPath(new URL('../public/rules/', import.meta.url));
const RECORDS = fileURLToPath(new URL('releases/', import.meta.url));
const ROWS = JSON.parse(readFileSync(join(RULES, 'releases.json'), 'utf8')) as ReleaseRow[];

function recordIn(path: string): RunRecord {
  const read = parseRecord(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`${path}: ${read.problem.kind}`);
  return read.value;
}

const FROZEN = ROWS.flatMap(({ rules }) =>
  readdirSync(join(RECORDS, rules)).map((name) => ({
    rules,
    name,
    path: join(RECORDS, rules, name),
  })),
);

function released(record: RunRecord, folder = RULES): (text: string) => ReleasedReplay {
  const release = findRelease(record.header, folder);
  if (!release) throw new Error(`no release for rules ${record.header.rules}`);
  return release;
}

describe('the list of releases', () => {
  test('names every bundle, and each has records of its time from every scenario it brings', () => {
    const bundles = readdirSync(RULES).filter((name) => name.endsWith('.js'));
    expect(ROWS.map(({ file }) => file).toSorted()).toEqual(bundles.toSorted());
    expect(new Set(ROWS.map(({ rules }) => rules)).size).toBe(ROWS.length);
    for (const { rules, scenarios } of ROWS) {
      const own = FROZEN.filter((one) => one.rules === rules).map(({ path }) => recordIn(path));
      expect([...new Set(own.map(({ header }) => header.scenario.id))].toSorted()).toEqual(
        Object.keys(scenarios).toSorted(),
      );
    }
  });

  test('holds the rules of today: a version that players have is released', () => {
    expect(ROWS.map(({ rules }) => rules)).toContain(RULES_VERSION);
  });

  test('gives nothing for rules, a generator or a scenario that it does not hold', () => {
    const [row] = ROWS;
    if (!row) throw new Error('nothing is released');
    const [id = '', hash = ''] = Object.entries(row.scenarios)[0] ?? [];
    const made = { rules: row.rules, generator: row.generator, scenario: { id, hash } };
    expect(releaseFor(ROWS, made)).toBe(row);
    expect(releaseFor(ROWS, { ...made, rules: '0.0.1' })).toBeUndefined();
    expect(releaseFor(ROWS, { ...made, generator: 'dice' })).toBeUndefined();
    expect(releaseFor(ROWS, { ...made, scenario: { id, hash: `${hash}0` } })).toBeUndefined();
  });
});

describe('a released bundle', () => {
  test.each(FROZEN)('of $rules replays $name, every week', ({ path }) => {
    const record = recordIn(path);
    const again = released(record)(readFileSync(path, 'utf8'));
    if (!again.ok) throw new Error(JSON.stringify(again.message));
    expect(again.run.weeks.map(({ hash }) => hash)).toEqual(record.turns.map(({ hash }) => hash));
    expect(again.run.over).toBe(true);
    expect(Object.keys(again.run.verdicts)).toEqual(['baghdad', 'washington', 'tehran']);
  });

  test('names the first week that differs', () => {
    const record = recordIn(FROZEN[0]?.path ?? '');
    const turns = record.turns.map((turn, at) =>
      at === 2 ? { ...turn, hash: 'a'.repeat(64) } : turn,
    );
    const again = released(record)(recordText({ ...record, turns }));
    expect(again).toMatchObject({ ok: false, week: 3, message: { key: 'record.differs' } });
  });

  test('says what is wrong with a text that is no record', () => {
    const record = recordIn(FROZEN[0]?.path ?? '');
    const again = released(record)('{"format":');
    expect(again).toMatchObject({ ok: false, week: null, message: { key: 'record.not-json' } });
  });
});

describe('a record made under earlier rules', () => {
  const EARLIER = '0.1.9';
  let folder = '';
  let record: RunRecord;

  beforeAll(() => {
    // The bundle of today under an earlier name, and a record whose chain begins with that name.
    folder = mkdtempSync(join(tmpdir(), 'releases-'));
    const row = ROWS.find(({ rules }) => rules === RULES_VERSION);
    if (!row) throw new Error('the rules of today are not released');
    const code = readFileSync(join(RULES, row.file), 'utf8');
    writeFileSync(join(folder, 'earlier.js'), code.replaceAll(RULES_VERSION, EARLIER));
    writeFileSync(
      join(folder, 'releases.json'),
      JSON.stringify([{ ...row, rules: EARLIER, file: 'earlier.js' }]),
    );
    const text = earlierRecord(readFileSync(FROZEN.at(-1)?.path ?? '', 'utf8'), EARLIER);
    const read = parseRecord(text);
    if (!read.ok) throw new Error(read.problem.kind);
    record = read.value;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is refused by the rules of today, and holds under its own', () => {
    expect(replay(record, findScenario)).toMatchObject({
      ok: false,
      problem: { kind: 'other-rules' },
    });
    const again = released(record, folder)(recordText(record));
    expect(again).toMatchObject({ ok: true });
  });

  test('has no release where none is kept', () => {
    expect(findRelease(record.header)).toBeUndefined();
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(findRelease(record.header, empty)).toBeUndefined();
    copyFileSync(join(folder, 'releases.json'), join(empty, 'releases.json'));
    expect(() => findRelease(record.header, empty)).toThrow(/earlier\.js/);
  });
});
