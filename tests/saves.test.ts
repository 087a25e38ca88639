// Kept games: after every order, under their names, in places of their own; what storage refuses is told once and play goes on.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { foundRows, gameRows, isTight, sizeOf } from '../src/app/game-rows.ts';
import { NO_ROOM, OTHER_TAB } from '../src/app/ports.ts';
import { savedGameFrom } from '../src/app/saved-game.ts';
import { doctrineIds } from '../src/app/title-rows.ts';
import { SEATS } from '../src/model/ids.ts';
import { doctrinesOf } from '../src/seats/all-doctrines.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { begun, memorySaves, memorySession, type MemorySession } from './support/session.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const GOLDEN = new URL('golden/', import.meta.url);
const RECORD = readFileSync(
  new URL(
    readdirSync(GOLDEN)
      .filter((name) => name.endsWith('.json'))
      .toSorted()[0] ?? '',
    GOLDEN,
  ),
  'utf8',
);

/** Waits until every save that is under way is done. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The first order that can be given now. */
function anyOrder({ session }: MemorySession): { order: string; target: string | null } {
  const { game } = session.store.get();
  const option = game?.options.find(({ blocked }) => blocked === null);
  if (!option) throw new Error('no order can be given');
  return { order: option.order, target: option.target };
}

function give(made: MemorySession): void {
  const { order, target } = anyOrder(made);
  made.session.addOrder(order, target);
}

function only<T>(map: ReadonlyMap<string, T>): T {
  expect(map.size).toBe(1);
  const [one] = map.values();
  if (!one) throw new Error('nothing is kept');
  return one;
}

const WEEKS = { weeks: 8, tempo: 'rewind' } as const;

describe('a game is kept', () => {
  test('from its first moment, and after every order', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    await settled();
    expect(only(made.saves.games).drafts).toEqual({});
    give(made);
    await settled();
    expect(only(made.saves.games).drafts.baghdad).toHaveLength(1);
    made.session.undo();
    await settled();
    expect(only(made.saves.games).drafts.baghdad).toHaveLength(0);
    made.session.seal();
    await settled();
    expect(only(made.saves.games).row).toMatchObject({ week: 1, weeks: 8, over: false });
  });

  test('and is opened where it was left', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    give(made);
    await settled();
    const later = await memorySession(SCENARIOS, { saves: made.saves });
    await later.session.resume();
    expect(later.session.store.get().screen).toBe('week');
    expect(later.session.store.get().game?.draft).toHaveLength(1);
  });

  test('under its name until it is taken away', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    await settled();
    const { id } = only(made.saves.games).row;
    await made.session.renameSave(id, '  Second try ');
    expect(only(made.saves.games).row.name).toBe('Second try');
    give(made);
    await settled();
    expect(only(made.saves.games).row.name).toBe('Second try');
    await made.session.renameSave(id, ' ');
    expect(only(made.saves.games).row.name).toBeNull();
  });

  test('until it is removed', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    await settled();
    made.session.show('title');
    await settled();
    await made.session.removeSave(only(made.saves.games).row.id);
    expect(made.saves.games.size).toBe(0);
    expect(made.session.store.get()).toMatchObject({ saves: [], last: null });
  });

  test('as a file with its record', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    await settled();
    const { row, record } = only(made.saves.games);
    await made.session.exportSave(row.id);
    expect(made.files.map(({ text }) => text)).toEqual([record]);
    expect(made.files[0]?.name).toContain(row.scenario);
  });

  test('beside an equal one that was begun before', async () => {
    const made = await begun(SCENARIOS, { ...WEEKS, seed: 'twice' });
    made.session.seal();
    await settled();
    made.session.setUp({ ...WEEKS, seed: 'twice' });
    await made.session.begin();
    await settled();
    expect(
      [...made.saves.games.values()]
        .map(({ row }) => row.week)
        .toSorted((one, other) => one - other),
    ).toEqual([0, 1]);
  });

  test('and what was played before a week is taken back stays in it as a variation', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    made.session.seal();
    made.session.goOn();
    made.session.seal();
    await settled();
    made.session.goOn();
    made.session.rewindTo(1);
    await settled();
    const { row, record } = only(made.saves.games);
    expect(row.week).toBe(0);
    const { turns, branches } = JSON.parse(record) as {
      turns: unknown[];
      branches: { turns: unknown[] }[];
    };
    expect([turns.length, branches.map((one) => one.turns.length)]).toEqual([0, [2]]);
  });
});

describe('storage that refuses', () => {
  test('is told once, and play goes on', async () => {
    let refuses = true;
    const saves = memorySaves(() => refuses);
    const made = await begun(SCENARIOS, WEEKS, { saves });
    await settled();
    const { store } = made.session;
    expect(store.get().notice?.key).toBe('notice.not-saved');
    made.session.dismissNotice();
    give(made);
    await settled();
    expect(store.get().notice).toBeNull();
    made.session.seal();
    await settled();
    expect(store.get().game?.reports).toHaveLength(1);
    // Once it gives way the whole game is there, and a new refusal is told again.
    refuses = false;
    made.session.goOn();
    await settled();
    expect(only(saves.games).row.week).toBe(1);
    refuses = true;
    give(made);
    await settled();
    expect(store.get().notice?.key).toBe('notice.not-saved');
    expect(saves.games.size).toBe(1);
  });

  test.each([
    [NO_ROOM, 'notice.storage-full'],
    [OTHER_TAB, 'notice.other-tab'],
  ])('with %s says what to do', async (name, key) => {
    const saves = memorySaves();
    const failing = {
      ...saves,
      save: () => Promise.reject(Object.assign(new Error('refused'), { name })),
    };
    const made = await begun(SCENARIOS, WEEKS, { saves: failing });
    await settled();
    expect(made.session.store.get().notice?.key).toBe(key);
    expect(made.session.store.get().screen).toBe('week');
  });

  test('leaves the list unread and says why', async () => {
    const made = await memorySession(SCENARIOS, { saves: memorySaves(() => true) });
    await made.session.resume();
    await made.session.listSaves();
    expect(made.session.store.get()).toMatchObject({ screen: 'title', saves: null });
    expect(made.session.store.get().notice?.key).toBe('notice.no-storage');
  });
});

describe('records from elsewhere', () => {
  test('are kept one by one; a damaged one is named and left out', async () => {
    const made = await memorySession(SCENARIOS);
    const results = await made.session.importRecords([
      { name: 'good.json', text: RECORD },
      { name: 'torn.json', text: RECORD.slice(0, 300) },
      { name: 'huge.json', text: null },
      { name: 'again.json', text: RECORD },
    ]);
    const told = results.map(({ name, result }) => [
      name,
      typeof result === 'string' ? result : result.ok ? result.known : 'damaged',
    ]);
    expect(told).toEqual([
      ['good.json', false],
      ['torn.json', 'damaged'],
      ['huge.json', 'unreadable'],
      ['again.json', true],
    ]);
    expect(made.saves.games.size).toBe(1);
    expect(made.session.store.get().screen).toBe('loading');
    expect(made.session.store.get().saves).toHaveLength(1);
  });

  test('never take the place of a game that went on', async () => {
    const made = await begun(SCENARIOS, WEEKS);
    made.session.seal();
    await settled();
    const early = only(made.saves.games).record;
    made.session.goOn();
    made.session.seal();
    await settled();
    await made.session.importRecords([{ name: 'early.json', text: early }]);
    const weeks = [...made.saves.games.values()].map(({ row }) => row.week);
    expect(weeks.toSorted((one, other) => one - other)).toEqual([1, 2]);
  });
});

describe('older forms', () => {
  const first = (record: string) => ({
    format: 'paper-sword-save/1',
    id: 'one',
    record,
    seat: 'baghdad',
    draft: [],
    screen: 'week',
  });

  test('the first form opens', () => {
    const kept = savedGameFrom(first(RECORD));
    expect(kept).toMatchObject({
      format: 'paper-sword-save/2',
      seat: 'baghdad',
      drafts: { baghdad: [] },
    });
    expect(kept?.row.id).toBe('one');
  });

  test.each([
    ['no record in it', first('{}')],
    ['a form of the future', { format: 'paper-sword-save/9' }],
    ['no object', 'x'],
    ['nothing', null],
  ])('%s is no game', (_name, kept) => {
    expect(savedGameFrom(kept)).toBeNull();
  });
});

describe('the list', () => {
  test('is searched by every word, whatever its case', async () => {
    const made = await begun(SCENARIOS, { ...WEEKS, seed: 'Qaim' });
    await settled();
    const rows = gameRows([only(made.saves.games).row], made.session.store.get().catalogue);
    const found = (search: string) => foundRows(rows, search, () => 'Baghdad').length;
    expect(['', 'qaim BAGH', 'era div', 'tehran'].map(found)).toEqual([1, 1, 1, 0]);
  });

  test.each([
    [0, { unit: 'kb', n: '0' }],
    [1200, { unit: 'kb', n: '2' }],
    [1_440_000, { unit: 'mb', n: '1.4' }],
    [2_000_000, { unit: 'mb', n: '2' }],
    [250_000_000, { unit: 'mb', n: '250' }],
    [10_200_000_000, { unit: 'gb', n: '10.2' }],
  ])('%i bytes', (bytes, size) => {
    expect(sizeOf(bytes)).toEqual(size);
  });

  test('says when little room is left', () => {
    expect([89, 90].map((used) => isTight({ used, granted: 100 }))).toEqual([false, true]);
    expect(isTight({ used: 0, granted: 0 })).toBe(false);
  });
});

test('the title offers the doctrines that the rules have', async () => {
  const made = await memorySession(SCENARIOS);
  for (const crisis of made.session.store.get().catalogue) {
    for (const seat of SEATS) {
      const ids = doctrinesOf(seat).map(({ id }) => id);
      const offered = doctrineIds(seat, crisis);
      expect(offered.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => !offered.includes(id) && id !== 'as-recorded')).toEqual([]);
    }
  }
});
