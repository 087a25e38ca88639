// Links and records of earlier rules, seen from rules that have moved on: handed to the release that made them, in a session and on the command line.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import type { EarlierRulesPort } from '../src/app/releases-port.ts';
import { exportCommand } from '../src/cli/commands/export.ts';
import { impactCommand } from '../src/cli/commands/impact.ts';
import { showCommand } from '../src/cli/commands/show.ts';
import { verifyCommand } from '../src/cli/commands/verify.ts';
import { findLinkRelease, findRelease } from '../src/cli/releases.ts';
import { releaseForLink, type ReleaseRow } from '../src/run/release.ts';
import { linkMadeBy } from '../src/run/share/link-made-by.ts';
import { parseLink } from '../src/run/share/parse-link.ts';
import { parseRecord } from '../src/run/verify.ts';
import { filesIn, HOME, linesIn, say } from './support/cli.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { memorySession } from './support/session.ts';

/** Where the command line finds the scenarios, and beside them the releases. */
const place = vi.hoisted(() => ({ root: '' }));

// Rules that came after those of these sources.
vi.mock('../src/model/rules-version.ts', () => ({ RULES_VERSION: '999.0.0' }));
vi.mock('../src/cli/scenarios.ts', async (original) => ({
  ...(await original<object>()),
  scenarioRoot: () => join(place.root, 'scenarios'),
}));

const SCENARIOS = SCENARIO_IDS.map(shipped);
/** The version of these sources, which stands here for earlier rules. */
const { RULES_VERSION: MADE } = await vi.importActual<{ readonly RULES_VERSION: string }>(
  '../src/model/rules-version.ts',
);
const TEMP = mkdtempSync(join(tmpdir(), 'paper-sword-links-'));
const WITH_LINKS = join(TEMP, 'with');
/** As a release was that could not read links yet. */
const WITHOUT_LINKS = join(TEMP, 'without');

interface GoldenLink {
  readonly scenario: string;
  readonly rules: string;
  readonly edition: string;
  readonly weeks: number;
  readonly link: string;
}

const rowsIn = (folder: string): ReleaseRow[] =>
  JSON.parse(readFileSync(join(folder, 'public/rules/releases.json'), 'utf8')) as ReleaseRow[];
const GOLDEN = (
  JSON.parse(readFileSync(join(HOME, 'tests/golden-links.json'), 'utf8')) as GoldenLink[]
).filter(
  ({ rules, scenario, edition }) => rules === MADE && shipped(scenario).hash.startsWith(edition),
);
const RECORD = join(HOME, 'tests/releases', MADE, 'first-week.as-recorded.json');
const [FIRST] = GOLDEN;
if (!FIRST) throw new Error('no link of the released rules');
const { link: LINK, weeks: WEEKS } = FIRST;
const ADDRESS = `https://example.org/paper-sword/#run=${LINK}&week=2`;

/** The letters with one in the middle changed: whole no more. */
const BROKEN = `${LINK.slice(0, 60)}${LINK[60] === 'A' ? 'B' : 'A'}${LINK.slice(61)}`;

beforeAll(() => {
  // The release of these sources, frozen as the next one will be: under the name of the rules they hold.
  execFileSync(execPath, [
    join(HOME, 'scripts/release.mjs'),
    '--to',
    join(WITH_LINKS, 'public/rules'),
  ]);
  cpSync(WITH_LINKS, WITHOUT_LINKS, { recursive: true });
  const bare = rowsIn(WITHOUT_LINKS).map(({ links: _links, ...row }) => row);
  writeFileSync(join(WITHOUT_LINKS, 'public/rules/releases.json'), JSON.stringify(bare));
}, 120_000);

afterAll(() => rmSync(TEMP, { recursive: true, force: true }));

beforeEach(() => {
  place.root = WITH_LINKS;
});

/** What a page does with the releases of a checkout, without workers. */
function port(root: string): EarlierRulesPort {
  const folder = join(root, 'public/rules');
  const rows = rowsIn(root);
  const made = (file: string) => {
    const row = rows.find((one) => one.file === file);
    const [id = '', hash = ''] = Object.entries(row?.scenarios ?? {})[0] ?? [];
    return { rules: row?.rules ?? '', generator: row?.generator ?? '', scenario: { id, hash } };
  };
  return {
    list: () => Promise.resolve(rows),
    replay: async (file, text) => findRelease(made(file), folder)?.(text) ?? null,
    replayLink: async (file, link) =>
      findLinkRelease(made(file), folder)?.replayLink?.(link) ?? null,
  };
}

describe('a release', () => {
  test('says that it reads links, made today or frozen', () => {
    expect(rowsIn(WITH_LINKS).map(({ rules, links }) => [rules, links])).toEqual([[MADE, true]]);
    expect(rowsIn(HOME).map(({ links }) => links)).toEqual([true]);
  });

  test('is found for a link by rules, generator, and how the hash of the scenario begins', () => {
    const read = parseLink(LINK);
    if (!read.ok) throw new Error(read.problem.kind);
    const made = linkMadeBy(read.value);
    if (!made) throw new Error('no edition');
    expect(releaseForLink(rowsIn(WITH_LINKS), made)?.rules).toBe(MADE);
    expect(releaseForLink(rowsIn(WITH_LINKS), { ...made, rules: '0.1.0' })).toBeUndefined();
    expect(releaseForLink(rowsIn(WITH_LINKS), { ...made, generator: 'dice' })).toBeUndefined();
    const other = { ...made, scenario: { ...made.scenario, hash: '000000' } };
    expect(releaseForLink(rowsIn(WITH_LINKS), other)).toBeUndefined();
    const unknown = { ...made, scenario: { ...made.scenario, id: 'none' } };
    expect(releaseForLink(rowsIn(WITH_LINKS), unknown)).toBeUndefined();
  });

  test.each(GOLDEN)('plays the link of $scenario to its last week', ({ link, weeks }) => {
    const read = parseLink(link);
    if (!read.ok) throw new Error(read.problem.kind);
    const made = linkMadeBy(read.value);
    const again = made && findLinkRelease(made)?.replayLink?.(link);
    if (!again?.ok) throw new Error(JSON.stringify(again));
    expect(again.run.weeks).toHaveLength(weeks);
    expect(again.run.weeks.at(-1)?.hash).toBe(read.value.final);
    expect(again.run.weeks.map(({ hash }) => hash.slice(0, 4))).toEqual(
      read.value.turns.map(({ check }) => check),
    );
  });

  test('says what is wrong with letters that are no link', () => {
    const read = parseLink(LINK);
    const made = read.ok ? linkMadeBy(read.value) : null;
    const again = made && findLinkRelease(made)?.replayLink?.(BROKEN);
    expect(again).toMatchObject({ ok: false, week: null, message: { key: 'share.changed' } });
  });
});

describe('a session', () => {
  test('shows the weeks of a link under the rules that made it, and brings it in the same way', async () => {
    const earlierRules = port(WITH_LINKS);
    const { session, saves } = await memorySession(SCENARIOS, { earlierRules });
    expect(await session.openAddress(`#run=${LINK}`)).toBe(false);
    const { earlier, notice, game } = session.store.get();
    expect(earlier?.rules).toBe(MADE);
    expect(earlier?.run.weeks).toHaveLength(WEEKS);
    expect([notice, game]).toEqual([null, null]);
    session.putAwayEarlier();
    expect(session.store.get().earlier).toBeNull();

    const [brought] = await session.importRecords([{ name: 'pasted', text: `See ${ADDRESS}.` }]);
    const result = brought?.result;
    if (typeof result !== 'object' || result.ok) throw new Error('brought in as of today');
    expect(result.earlier?.run.weeks).toEqual(earlier?.run.weeks);
    expect(saves.games.size).toBe(0);
  });

  test('says plainly that a release reads records and no links', async () => {
    const earlierRules = port(WITHOUT_LINKS);
    const { session } = await memorySession(SCENARIOS, { earlierRules });
    expect(await session.openAddress(`#run=${LINK}`)).toBe(false);
    const { earlier, notice } = session.store.get();
    expect(earlier).toBeNull();
    expect(notice?.params).toEqual({ text: 'release-without-links' });
    const [brought] = await session.importRecords([{ name: 'pasted', text: LINK }]);
    expect(brought?.result).toEqual({ ok: false, why: 'release-without-links' });
    // Its record is played all the same.
    const text = readFileSync(RECORD, 'utf8');
    const [record] = await session.importRecords([{ name: 'record', text }]);
    expect(record?.result).toMatchObject({ ok: false, earlier: { rules: MADE } });
  });

  test('tells of other rules where no release is kept', async () => {
    const { session } = await memorySession(SCENARIOS);
    await session.openAddress(`#run=${LINK}`);
    expect(session.store.get().notice?.params).toEqual({ text: 'other-rules' });
    await session.openAddress(`#run=${BROKEN}`);
    expect(session.store.get().notice?.params).toEqual({ text: 'changed' });
  });
});

describe('the command line', () => {
  test.each([
    ['the letters', LINK],
    ['an address', ADDRESS],
  ])('verifies a link by %s under the rules that made it', async (_, word) => {
    expect(await say(verifyCommand, word)).toEqual({
      status: 0,
      out: `link ${LINK.slice(0, 12)}…: All ${WEEKS} weeks hold, under the rules ${MADE} that made them.\n`,
      err: '',
    });
  });

  test('shows a week of it, and of a record', async () => {
    const read = parseLink(LINK);
    const said = await say(showCommand, LINK, '--week', '2');
    expect(said.status).toBe(0);
    expect(said.out).toMatch(new RegExp(`^Week 2, as the rules ${MADE} that made it tell it: `));
    const last = await say(showCommand, ADDRESS, '--json');
    expect(JSON.parse(last.out)).toMatchObject({
      rules: MADE,
      week: WEEKS,
      hash: read.ok ? read.value.final : '',
    });
    const record = await say(showCommand, RECORD, '--week', '1');
    expect(record.out).toContain(`Week 1, as the rules ${MADE}`);
    const seat = await say(showCommand, LINK, '--week', '2', '--seat', 'baghdad');
    expect(seat).toMatchObject({ status: 2 });
    expect(seat.err).toContain('tell its weeks alone; leave --seat out');
    expect(await say(showCommand, LINK, '--week', '90')).toMatchObject({ status: 2 });
  });

  test('exports what its release tells, with a code book of every column', async () => {
    const folder = join(TEMP, 'out');
    const said = await say(exportCommand, LINK, '--out', folder);
    expect(said).toMatchObject({ status: 0, err: '' });
    const files = filesIn(folder);
    expect(Object.keys(files).toSorted()).toEqual([
      'about.json',
      'code-book.csv',
      'toll.csv',
      'verdicts.csv',
      'weeks.csv',
    ]);
    expect(linesIn(files['weeks.csv'] ?? '')).toHaveLength(WEEKS + 1);
    expect(JSON.parse(files['about.json'] ?? '')).toMatchObject({ rules: MADE, over: true });
    // The record of the same rules gives the same tables.
    const own = join(TEMP, 'of-record');
    await say(exportCommand, RECORD, '--out', own);
    const record = parseRecord(readFileSync(RECORD, 'utf8'));
    if (!record.ok) throw new Error(record.problem.kind);
    expect(linesIn(filesIn(own)['weeks.csv'] ?? '')).toHaveLength(record.value.turns.length + 1);
  });

  test('refuses in one sentence what earlier rules cannot do', async () => {
    const impact = await say(impactCommand, LINK);
    expect(impact).toMatchObject({ status: 2, out: '' });
    expect(impact.err).toContain(`the run was played under rules ${MADE}`);

    // Only the release that was frozen before it could read links.
    place.root = WITHOUT_LINKS;
    const sentence = `The run was played under rules ${MADE}, and what is kept of those rules reads records but no links. Ask for the run as a file and open that.`;
    expect(await say(verifyCommand, LINK)).toMatchObject({
      status: 2,
      out: `link ${LINK.slice(0, 12)}…: ${sentence}\n`,
    });
    expect((await say(showCommand, LINK)).err).toBe(`link ${LINK.slice(0, 12)}…: ${sentence}`);

    // No release at all.
    place.root = join(TEMP, 'nothing');
    expect((await say(verifyCommand, LINK)).out).toContain(
      `The run was played under rules ${MADE};`,
    );
    expect(await say(verifyCommand, BROKEN)).toMatchObject({ status: 2 });
    expect((await say(verifyCommand, 'no-such-record')).out).toContain('The file cannot be read');
  });
});
