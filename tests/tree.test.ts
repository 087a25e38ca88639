// The tree of variations: branches from any week under the same luck, changed and kept without loss, and every fault of a file told in one sentence.
import { readdirSync, readFileSync } from 'node:fs';
import tychei from 'seedrandom/lib/tychei.js';
import { describe, expect, test, vi } from 'vitest';

import { isDue } from '../src/app/play/forecasts.ts';
import type * as Chance from '../src/model/chance.ts';
import type { OrderChoice, TurnOrders } from '../src/model/content.ts';
import { FACTIONS, SEATS } from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { readMeter } from '../src/model/meters.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState, isOver, type Run } from '../src/run/play.ts';
import type { RunRecord } from '../src/run/record.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { firstDifference, forkRecap } from '../src/run/tree-compare.ts';
import { MOST_NAME, MOST_NOTE, named, noted, promoted, without } from '../src/run/tree-edit.ts';
import { parseTree, treeRecord, treeText, type BranchEntry } from '../src/run/tree-file.ts';
import { treeMessage } from '../src/run/tree-message.ts';
import { depthOf, idFor, idsOf, isOn, meetOf, parentOf, pathTo } from '../src/run/tree-path.ts';
import {
  appendWeek,
  branchAt,
  checkTree,
  lineAt,
  lineTo,
  playOn,
  type Line,
  type Played,
} from '../src/run/tree-play.ts';
import type { TreeProblem, TreeRead } from '../src/run/tree-problem.ts';
import {
  branchesOf,
  following,
  lineEnd,
  MOST_BRANCHES,
  nodeAt,
  nodesOn,
  recordOf,
  treeOf,
  type Tree,
  type TreeNode,
} from '../src/run/tree.ts';
import { parseRecord, recordText } from '../src/run/verify.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { sayNested } from '../src/text/format.ts';
import { EN } from '../src/text/messages-en.ts';
import { EN_SHARE } from '../src/text/messages-en-share.ts';
import { fullForecasts } from './support/full-game.ts';
import {
  BASELINE,
  changed,
  findScenario,
  NO_ORDERS,
  openRun,
  pickOne,
  playByDoctrines,
  randomDraft,
  randomOrders,
  saved,
  SCENARIO_IDS,
  seededRandom,
  shipped,
} from './support/game.ts';
import { FORBIDDEN_WORDS, HYPHEN_AS_MINUS, UNTIDY } from './support/voice.ts';

/** Every raw draw by the name of its stream (seed / week / purpose), while somebody listens. */
const LUCK = vi.hoisted(() => ({ heard: null as Map<string, number[]> | null }));

vi.mock('../src/model/chance.ts', async (original) => {
  const chance = await original<typeof Chance>();
  const openStream: typeof Chance.openStream = (seed, turn, purpose) => {
    const stream = chance.openStream(seed, turn, purpose);
    const name = `${seed} / ${turn} / ${purpose}`;
    // The package draws the same numbers beside it (`chance.test.ts`), before they are cut to size.
    const raw = tychei(name);
    const draws: number[] = [];
    // A stream that is opened twice in a week would give two purposes the same luck.
    if (LUCK.heard?.has(name) === true) throw new Error(`${name} is opened twice`);
    LUCK.heard?.set(name, draws);
    return {
      draw: (sides) => {
        draws.push(raw.int32());
        return stream.draw(sides);
      },
      bits30: () => {
        draws.push(raw.int32());
        return stream.bits30();
      },
    };
  };
  return { ...chance, openStream };
});

const WORDS = { ...EN, ...EN_SHARE };

function sentence(problem: TreeProblem): string {
  return sayNested(WORDS, treeMessage(problem));
}

function valueOf<T>(read: TreeRead<T>): T {
  if (!read.ok) throw new Error(sentence(read.problem));
  return read.value;
}

function problemOf<T>(read: TreeRead<T>): TreeProblem | null {
  return read.ok ? null : read.problem;
}

const DOCTRINES = BASELINE.doctrines;
const give: Parameters<typeof playOn>[2] = (state, content) => allOrders(state, content, DOCTRINES);

const RUN = playByDoctrines({ seed: 'tree', weeks: 12 }, DOCTRINES);
const TREE = treeOf(RUN.record);
const MAIN: Line = { path: TREE.main, run: RUN };

/** Orders that need no rest, so that they can be given in any week. */
const TALK: OrderChoice = { order: 'talk-to-faction', target: 'sk', reason: 'buy-time' };
const GUARD: OrderChoice = { order: 'guard-missions', target: null, reason: 'protect-lives' };

/** A branch from a week with Baghdad's orders taken away or put in, played on by the doctrines. */
function branch(tree: Tree, week: number, baghdad: readonly OrderChoice[], from = MAIN): Played {
  const { tree: next, line } = valueOf(branchAt(tree, from, week, { baghdad }));
  return valueOf(playOn(next, line, give));
}

/** Freezes plain data all the way down, so that a change of it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

frozen(TREE);

describe('paths', () => {
  const path = 'aaaabbbbcccc';

  test('are texts: a week before is a slice, an earlier week is a prefix', () => {
    expect([depthOf(path), depthOf('')]).toEqual([3, 0]);
    expect(idsOf(path)).toEqual(['aaaa', 'bbbb', 'cccc']);
    expect([parentOf(path), parentOf('')]).toEqual(['aaaabbbb', '']);
    expect([isOn('aaaa', path), isOn('', path), isOn('bbbb', path)]).toEqual([true, true, false]);
    expect(pathTo(path, 1)).toBe('aaaa');
  });

  test.each([
    ['aaaabbbbcccc', 'aaaabbbbdddd', 'aaaabbbb'],
    ['aaaabbbb', 'aaaabbbbdddd', 'aaaabbbb'],
    ['aaaabbbb', 'aaaabbcc', 'aaaa'],
    ['aaaa', 'bbbb', ''],
    ['', 'bbbb', ''],
  ])('%s and %s have %j in common', (one, other, common) => {
    expect(meetOf(one, other)).toBe(common);
    expect(meetOf(other, one)).toBe(common);
  });

  test('an id is how the hash begins, and the next free where another has it', () => {
    const hash = `fffe${'0'.repeat(60)}`;
    expect(idFor(hash, [])).toBe('fffe');
    expect(idFor(hash, ['0000'])).toBe('fffe');
    expect(idFor(hash, ['fffe'])).toBe('ffff');
    expect(idFor(hash, ['fffe', 'ffff', '0000'])).toBe('0001');
  });
});

describe('a tree of a run', () => {
  test('has its weeks on the main line and no branch', () => {
    expect(depthOf(TREE.main)).toBe(12);
    expect(branchesOf(TREE)).toEqual([]);
    expect(nodesOn(TREE, TREE.main)?.map(({ hash }) => hash)).toEqual(
      RUN.record.turns.map(({ hash }) => hash),
    );
    expect(recordOf(TREE, TREE.main)).toEqual(RUN.record);
    expect(recordOf(TREE, pathTo(TREE.main, 3))?.turns).toEqual(RUN.record.turns.slice(0, 3));
    expect(recordOf(TREE, 'none')).toBeNull();
    expect([nodeAt(TREE, ''), nodeAt(TREE, '0'), nodesOn(TREE, '')]).toEqual([null, null, []]);
  });

  test('follows a game that goes on, and one that is taken back', () => {
    let tree = treeOf({ ...RUN.record, turns: [] });
    expect([tree.main, tree.children]).toEqual(['', []]);
    for (let week = 1; week <= 12; week++) {
      tree = following(tree, { ...RUN.record, turns: RUN.record.turns.slice(0, week) });
    }
    expect(tree).toEqual(TREE);
    const back = following(tree, { ...RUN.record, turns: RUN.record.turns.slice(0, 5) });
    expect(depthOf(back.main)).toBe(5);
    expect(branchesOf(back)).toMatchObject([{ week: 6, end: TREE.main }]);
    expect(following(back, RUN.record)).toEqual(TREE);
    const other = playByDoctrines({ seed: 'other', weeks: 2 }, DOCTRINES);
    expect(() => following(TREE, other.record)).toThrow('its own run');
  });

  test('what was tried beyond the present week is a branch until the game goes there', () => {
    const five = lineTo(MAIN, 5);
    const begun = treeOf(five.run.record);
    const tried = valueOf(appendWeek(begun, five, NO_ORDERS));
    expect(branchesOf(tried.tree)).toMatchObject([{ week: 6, path: tried.line.path }]);
    expect(tried.tree.main).toBe(begun.main);
    const gone = following(tried.tree, { ...RUN.record, turns: RUN.record.turns.slice(0, 6) });
    expect(branchesOf(gone)).toMatchObject([{ week: 6, path: tried.line.path }]);
    expect(gone.children).toHaveLength(1);
    expect(nodeAt(gone, five.path)?.children[0]?.hash).toBe(RUN.record.turns[5]?.hash);
    const same = following(tried.tree, tried.line.run.record);
    expect([branchesOf(same), same.main]).toEqual([[], tried.line.path]);
  });
});

describe('a branch', () => {
  test('changes one week and leaves all before it as it was, the very same objects', () => {
    const { tree, line } = branch(TREE, 5, []);
    expect(line.run.logs).toHaveLength(12);
    const meet = meetOf(line.path, MAIN.path);
    expect(depthOf(meet)).toBe(4);
    for (let week = 0; week <= 4; week++) expect(line.run.states[week]).toBe(RUN.states[week]);
    expect(line.run.states[5]).not.toBe(RUN.states[5]);
    // The main line after the fork is not copied either.
    const id = idsOf(MAIN.path)[4] ?? '';
    expect(nodeAt(tree, meet + id)).toBe(nodeAt(TREE, meet + id));
    expect(branchesOf(tree)).toMatchObject([
      { path: pathTo(line.path, 5), end: line.path, week: 5, name: '', note: '' },
    ]);
    expect(branchesOf(TREE)).toEqual([]);
    expect(lineEnd(tree, pathTo(line.path, 7))).toBe(line.path);
    expect(lineEnd(tree, meet)).toBe(MAIN.path);
  });

  test('keeps the orders of the seats that are not named', () => {
    const { line } = valueOf(branchAt(TREE, MAIN, 3, { tehran: [] }));
    const [own, now] = [RUN.record.turns[2]?.orders, line.run.record.turns[2]?.orders];
    expect(now).toEqual({ ...own, tehran: [] });
  });

  test.each(SEATS)('takes other orders of %s', (seat) => {
    const random = seededRandom(`branch ${seat}`);
    for (const week of [1, 4, 12]) {
      const before = RUN.states[week - 1];
      if (!before) throw new Error('no state');
      const draft = randomDraft(viewFor(before, seat, RUN.content), random);
      const { tree, line } = valueOf(branchAt(TREE, MAIN, week, { [seat]: draft }));
      expect(line.run.record.turns[week - 1]?.orders[seat]).toEqual(draft);
      expect(nodeAt(tree, line.path)?.orders[seat]).toEqual(draft);
    }
  });

  test('with the same orders is the week that is there, to the hash', () => {
    for (const week of [1, 5, 12]) {
      const again = valueOf(branchAt(TREE, MAIN, week, {}));
      expect(again.tree).toBe(TREE);
      expect(again.line.path).toBe(pathTo(MAIN.path, week));
    }
    const first = branch(TREE, 5, [TALK]);
    const second = branch(first.tree, 5, [TALK]);
    expect(second.tree).toBe(first.tree);
    expect(second.line.path).toBe(first.line.path);
  });

  test('played anew by hand from the first week on comes to the same hashes', () => {
    const start = lineTo(MAIN, 0);
    let now: Played = { tree: treeOf(start.run.record), line: start };
    for (const { orders } of RUN.record.turns) {
      now = valueOf(appendWeek(now.tree, now.line, orders));
    }
    expect(now.line.run.record).toEqual(RUN.record);
    expect(now.line.run.states).toEqual(RUN.states);
    // The same edit in a tree of its own, made in another order of events, gives the same branch.
    const one = branch(TREE, 6, [TALK]);
    const other = branch(branch(TREE, 2, []).tree, 6, [TALK]);
    expect(other.line.path).toBe(one.line.path);
    expect(other.line.run.record).toEqual(one.line.run.record);
    expect(currentState(other.line.run)).toEqual(currentState(one.line.run));
  });

  test('leaves another branch at any week', () => {
    const one = branch(TREE, 4, []);
    const two = branch(one.tree, 8, [TALK], one.line);
    const three = branch(two.tree, 10, [GUARD], two.line);
    expect(branchesOf(three.tree).map(({ week }) => week)).toEqual([4, 8, 10]);
    expect(depthOf(meetOf(three.line.path, one.line.path))).toBe(7);
    expect(valueOf(checkTree(three.tree, MAIN))).toBe(9 + 5 + 3);
  });

  test('can be played on for some weeks, and not past the end', () => {
    const { tree, line } = valueOf(branchAt(TREE, MAIN, 2, { baghdad: [] }));
    const some = valueOf(playOn(tree, line, give, 3));
    expect(some.line.run.logs).toHaveLength(5);
    expect(branchesOf(some.tree)).toHaveLength(1);
    const whole = valueOf(playOn(some.tree, some.line, give));
    expect(isOver(whole.line.run)).toBe(true);
    expect(branchesOf(whole.tree)).toHaveLength(1);
    expect(problemOf(appendWeek(whole.tree, whole.line, NO_ORDERS))).toEqual({
      kind: 'over',
      weeks: 12,
    });
    expect(valueOf(playOn(whole.tree, whole.line, give)).tree).toBe(whole.tree);
  });

  test('is refused where an order is not allowed or the week is not there', () => {
    const illegal = branchAt(TREE, MAIN, 3, { baghdad: [TALK, TALK] });
    expect(problemOf(illegal)).toMatchObject({
      kind: 'illegal-order',
      week: 3,
      illegal: { seat: 'baghdad', choice: TALK },
    });
    for (const week of [0, -3, 14]) {
      expect(problemOf(branchAt(TREE, MAIN, week, {}))?.kind).toBe('no-path');
    }
    const { tree, line } = branch(TREE, 4, []);
    const gone = valueOf(without(tree, pathTo(line.path, 4)));
    expect(problemOf(appendWeek(gone, lineTo(line, 6), NO_ORDERS))?.kind).toBe('no-path');
    expect(problemOf(lineAt(gone, line.path, [MAIN]))?.kind).toBe('no-path');
  });

  test('there are two hundred at most, and the message says so', () => {
    const state = RUN.states[0];
    if (!state) throw new Error('no state');
    const ways = SEATS.flatMap((seat) =>
      orderOptions(viewFor(state, seat, RUN.content))
        .filter(({ blocked }) => blocked === null)
        .flatMap(({ order, target }) =>
          (findOrder(seat, order)?.reasons ?? []).map((reason) => ({
            [seat]: [{ order, target, reason }],
          })),
        ),
    );
    expect(ways.length).toBeGreaterThan(MOST_BRANCHES + 20);
    let tree = TREE;
    let refused: TreeProblem | null = null;
    for (const edits of ways) {
      const next = branchAt(tree, MAIN, 1, edits);
      if (!next.ok) {
        refused = next.problem;
        break;
      }
      ({ tree } = next.value);
    }
    expect(branchesOf(tree)).toHaveLength(MOST_BRANCHES);
    expect(refused).toEqual({ kind: 'too-many', branches: 201, most: 200 });
    expect(refused && sentence(refused)).toContain('201 branches, and a run has 200 at most');
    const ids = tree.children.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // A branch that is there can still be played on, and one more has room after one was deleted.
    const [last] = branchesOf(tree).slice(-1);
    const line = valueOf(lineAt(tree, last?.path ?? '', [MAIN]));
    expect(branchesOf(valueOf(playOn(tree, line, give, 2)).tree)).toHaveLength(MOST_BRANCHES);
    const room = valueOf(without(tree, last?.path ?? ''));
    expect(branchAt(room, MAIN, 2, { baghdad: [] }).ok).toBe(true);
    // The file takes as many, and comes back the same.
    expect(valueOf(parseTree(treeText(tree)))).toEqual(tree);
  });
});

describe('a line', () => {
  const one = branch(TREE, 4, []);
  const two = branch(one.tree, 8, [TALK], one.line);

  test('comes back with its states from any line that is known', () => {
    for (const known of [[MAIN], [one.line], [two.line, MAIN], [lineTo(MAIN, 0)]] as const) {
      for (const line of [MAIN, one.line, two.line, lineTo(two.line, 6)]) {
        const [first, ...rest] = known;
        const again = valueOf(lineAt(two.tree, line.path, [first, ...rest]));
        expect(again.path).toBe(line.path);
        expect(again.run.record).toEqual(line.run.record);
        expect(again.run.states).toEqual(line.run.states);
        expect(again.run.logs).toEqual(line.run.logs);
      }
    }
  });

  test('plays only what is not known', () => {
    const again = valueOf(lineAt(two.tree, two.line.path, [MAIN, one.line]));
    expect(again.run.states[7]).toBe(one.line.run.states[7]);
    expect(again.run.states[8]).not.toBe(one.line.run.states[8]);
    const known = valueOf(lineAt(two.tree, two.line.path, [MAIN, two.line]));
    expect(known.run.states[12]).toBe(two.line.run.states[12]);
  });

  test('that another tree left behind is known only as far as its hashes are those of this one', () => {
    const stale: Line = { path: two.line.path, run: one.line.run };
    const again = valueOf(lineAt(two.tree, two.line.path, [stale]));
    expect(again.run.record).toEqual(two.line.run.record);
    expect(problemOf(appendWeek(two.tree, lineTo(stale, 9), NO_ORDERS))?.kind).toBe('no-path');
  });

  test('whose hash was touched is told with its week', () => {
    const touched = changed(treeRecord(two.tree), (file) => {
      const turn = file.branches?.[0]?.turns[2] as { hash: string } | undefined;
      if (turn) turn.hash = '0'.repeat(64);
    });
    const tree = valueOf(parseTree(JSON.stringify(touched)));
    const [first] = branchesOf(tree);
    const problem = problemOf(lineAt(tree, first?.end ?? '', [MAIN]));
    expect(problem).toMatchObject({ kind: 'differs', week: 6, expected: '0'.repeat(64) });
    expect(problemOf(checkTree(tree, MAIN))).toEqual(problem);
    expect(lineAt(tree, pathTo(first?.end ?? '', 5), [MAIN]).ok).toBe(true);
  });
});

describe('luck is paired', () => {
  type Heard = ReadonlyMap<string, readonly number[]>;

  /** Every draw of the weeks that `play` plays, by stream. */
  function hear(play: () => void): Heard {
    const heard = new Map<string, number[]>();
    LUCK.heard = heard;
    try {
      play();
    } finally {
      LUCK.heard = null;
    }
    return heard;
  }

  /** Plays orders from a state of the main line on, as lists of weeks; stops at the end of the run. */
  function weeksFrom(week: number, first: Partial<TurnOrders>): { heard: Heard; run: Run } {
    let run = RUN;
    const heard = hear(() => {
      const begun = valueOf(branchAt(TREE, MAIN, week, first));
      ({ run } = valueOf(playOn(begun.tree, begun.line, give)).line);
    });
    return { heard, run };
  }

  /** Streams whose draws differ as far as both draw. */
  function shifted(one: Heard, other: Heard): readonly string[] {
    return [...one].flatMap(([name, draws]) => {
      const theirs = other.get(name) ?? [];
      const most = Math.min(draws.length, theirs.length);
      return draws.slice(0, most).every((draw, at) => draw === theirs[at]) ? [] : [name];
    });
  }

  /** Streams that one order or one faction's fire opens; all others belong to nobody's orders. */
  const OWN_TO_ACTS = /(order|strike|truce):|:attacks$/;

  const untouched = (heard: Heard): Record<string, readonly number[]> =>
    Object.fromEntries([...heard].filter(([name]) => !OWN_TO_ACTS.test(name)));

  const CHANGES: readonly (readonly [string, number, Partial<TurnOrders>])[] = [
    ['Baghdad stands by', 3, { baghdad: [] }],
    ['Baghdad talks to a faction', 5, { baghdad: [TALK] }],
    [
      'Washington strikes',
      4,
      {
        washington: [
          { order: 'strike-iraq', target: 'kh', reason: 'be-believed' },
          { order: 'strike-iraq', target: 'hn', reason: 'be-believed' },
        ],
      },
    ],
    [
      'Tehran urges all',
      2,
      { tehran: [{ order: 'guidance-urge', target: 'all', reason: 'answer-the-dead' }] },
    ],
    ['nobody does anything', 6, NO_ORDERS],
  ];

  test.each(CHANGES)('%s in week %i: no unrelated draw moves', (_name, week, edits) => {
    const main = weeksFrom(week, {});
    const other = weeksFrom(week, edits);
    // What came of it is another story …
    expect(currentState(other.run)).not.toEqual(currentState(main.run));
    // … told with the same luck: no draw of any stream is another, in this week or later.
    expect(shifted(main.heard, other.heard)).toEqual([]);
    // Streams of no order's are the same ones, drawn from as often.
    expect(untouched(other.heard)).toEqual(untouched(main.heard));
  });

  test('decisions, chance events and estimates are among what no order touches', () => {
    const { heard, run } = weeksFrom(1, {});
    const factions = run.states[0]?.factions.map(({ id }) => id) ?? [];
    expect(factions.length).toBeGreaterThan(5);
    for (let week = 1; week <= 12; week++) {
      const names = Object.keys(untouched(heard));
      const expected = [
        'events',
        ...factions.map((id) => `${id}:decision`),
        ...SEATS.map((seat) => `${seat}:estimates`),
      ].map((purpose) => `tree / ${week} / ${purpose}`);
      // The estimates for the first week were drawn when the run began.
      const drawn = expected.filter((name) => week > 1 || !name.endsWith(':estimates'));
      expect(names).toEqual(expect.arrayContaining(drawn));
    }
    for (const id of FACTIONS) {
      const draws = heard.get(`tree / 5 / ${id}:decision`);
      expect(draws === undefined || draws.length === 1).toBe(true);
    }
  });

  test('even the luck of the order itself is the same wherever it is given', () => {
    const arrest = { order: 'arrest', target: 'aah', reason: 'build-the-state' };
    const alone = weeksFrom(4, { baghdad: [arrest] }).heard;
    const beside = weeksFrom(4, { baghdad: [TALK, arrest], tehran: [], washington: [] }).heard;
    const name = 'tree / 4 / order:arrest:aah';
    expect(alone.get(name)).toHaveLength(1);
    expect(beside.get(name)).toEqual(alone.get(name));
  });

  test('the alarm rings: a draw that moves is found', () => {
    const { heard } = weeksFrom(7, {});
    const name = 'tree / 9 / kh:decision';
    const moved = new Map([...heard, [name, [(heard.get(name)?.[0] ?? 0) + 1]]]);
    expect(shifted(heard, moved)).toEqual([name]);
    const { heard: seed } = {
      heard: hear(() => playByDoctrines({ seed: 'x', weeks: 2 }, DOCTRINES)),
    };
    expect([...seed.keys()].every((one) => one.startsWith('x / '))).toBe(true);
    expect(() =>
      hear(() => {
        playByDoctrines({ seed: 'x', weeks: 2 }, DOCTRINES);
        playByDoctrines({ seed: 'x', weeks: 2 }, DOCTRINES);
      }),
    ).toThrow('opened twice');
  });
});

describe('names, notes, deleting, promoting', () => {
  const one = branch(TREE, 4, []);
  const two = branch(one.tree, 8, [TALK], one.line);
  const ONE = pathTo(one.line.path, 4);
  const TWO = pathTo(two.line.path, 8);
  frozen(two.tree);

  test('a branch is named and noted, and the names can be taken away', () => {
    const tree = valueOf(noted(valueOf(named(two.tree, ONE, '  Baghdad waits ')), ONE, 'Why not?'));
    expect(branchesOf(tree)[0]).toMatchObject({ name: 'Baghdad waits', note: 'Why not?' });
    expect(branchesOf(tree)[1]).toMatchObject({ name: '', note: '' });
    const bare = valueOf(noted(valueOf(named(tree, ONE, ' ')), ONE, ''));
    expect(bare).toEqual(two.tree);
    expect(problemOf(named(tree, 'ffff', 'x'))).toEqual({ kind: 'no-path', path: 'ffff' });
    expect(problemOf(noted(tree, '', 'x'))).toEqual({ kind: 'no-path', path: '' });
  });

  test('a name or a note that is too long is refused', () => {
    expect(problemOf(named(two.tree, ONE, 'x'.repeat(MOST_NAME + 1)))).toEqual({
      kind: 'long-text',
      letters: 81,
      most: 80,
    });
    expect(named(two.tree, ONE, 'x'.repeat(MOST_NAME)).ok).toBe(true);
    expect(problemOf(noted(two.tree, ONE, 'x'.repeat(MOST_NOTE + 1)))?.kind).toBe('long-text');
  });

  test('a branch goes with all that leaves it; the main line stays', () => {
    expect(branchesOf(valueOf(without(two.tree, TWO)))).toEqual(branchesOf(one.tree));
    expect(valueOf(without(two.tree, ONE))).toEqual(TREE);
    for (const week of [1, 4, 12]) {
      const problem = problemOf(without(two.tree, pathTo(MAIN.path, week)));
      expect(problem).toEqual({ kind: 'main-line', week });
    }
    expect(problemOf(without(two.tree, 'ffff'))?.kind).toBe('no-path');
    expect(problemOf(without(two.tree, ''))?.kind).toBe('no-path');
  });

  test('a branch that is promoted stands first, and the old line stays as a branch', () => {
    const tree = valueOf(promoted(two.tree, TWO));
    expect(tree.main).toBe(two.line.path);
    expect(recordOf(tree, tree.main)).toEqual(two.line.run.record);
    expect(branchesOf(tree)).toMatchObject([
      { week: 4, end: MAIN.path },
      { week: 8, end: one.line.path },
    ]);
    expect(nodeAt(tree, pathTo(ONE, 3))?.children[0]?.id).toBe(idsOf(ONE)[3]);
    // And back again: nothing was lost, whatever stands first now.
    const back = valueOf(promoted(tree, MAIN.path));
    expect(back.main).toBe(TREE.main);
    expect(
      branchesOf(back)
        .map(({ end }) => end)
        .toSorted(),
    ).toEqual(
      branchesOf(two.tree)
        .map(({ end }) => end)
        .toSorted(),
    );
    expect(valueOf(promoted(tree, TWO))).toBe(tree);
    expect(problemOf(promoted(tree, ''))?.kind).toBe('no-path');
    expect(valueOf(checkTree(tree, two.line))).toBe(9 + 5);
    const gone = valueOf(without(tree, pathTo(MAIN.path, 4)));
    expect(branchesOf(gone)).toMatchObject([{ end: one.line.path }]);
  });

  test('forecasts stay with the weeks in which they were made', () => {
    const desk = {
      aids: 'normal',
      tempo: 'rewind',
      forecasts: fullForecasts(12, seededRandom('tree')),
    } as const;
    const tree = treeOf({ ...RUN.record, desk });
    expect(recordOf(tree, tree.main)).toEqual({ ...RUN.record, desk });
    const { tree: wide, line } = branch(tree, 5, []);
    const due = (record: RunRecord | null): readonly number[] =>
      record?.desk?.forecasts.tehran?.map(({ week }) => week) ?? [];
    expect(due(recordOf(wide, wide.main))).toEqual([0, 3, 7, 11].filter(isDue));
    // Those of later weeks were about weeks that the branch does not have.
    expect(due(recordOf(wide, line.path))).toEqual([0, 3]);
    const turned = valueOf(promoted(wide, line.path));
    expect(due(recordOf(turned, turned.main))).toEqual([0, 3]);
    const kept = valueOf(parseTree(treeText(turned)));
    expect(kept).toEqual(turned);
    expect(due(recordOf(valueOf(promoted(kept, MAIN.path)), MAIN.path))).toEqual([0, 3, 7, 11]);
  });

  test('one line of a tree is a record like any other, and a link', () => {
    const record = recordOf(two.tree, two.line.path);
    expect(record && makeLink(record, findScenario)).toMatchObject({ ok: true });
    expect(makeLink(treeRecord(two.tree), findScenario)).toMatchObject({
      problem: { kind: 'needs-file-branches', branches: 2 },
    });
  });
});

describe('two lines side by side', () => {
  const { line } = branch(TREE, 5, [TALK, GUARD]);

  test('part in the week of the change, by the seat that changed', () => {
    const found = firstDifference(RUN, line.run);
    expect(found).toMatchObject({
      week: 5,
      seats: ['baghdad'],
      orders: { one: RUN.record.turns[4]?.orders, other: line.run.record.turns[4]?.orders },
    });
    const meter = found?.meter;
    if (!meter) throw new Error('no meter differs');
    const [one, other] = [RUN.states[meter.week], line.run.states[meter.week]];
    if (!one || !other) throw new Error('no state');
    expect([readMeter(one, meter.meter), readMeter(other, meter.meter)]).toEqual([
      meter.one,
      meter.other,
    ]);
    expect(meter.one).not.toBe(meter.other);
    expect(meter.week).toBe(5);
    expect(firstDifference(line.run, RUN)).toMatchObject({
      week: 5,
      meter: { meter: meter.meter, one: meter.other, other: meter.one, more: meter.more },
    });
  });

  test('another reason alone is a difference of orders and of no meter', () => {
    const week = RUN.record.turns.findIndex(({ orders }) => orders.baghdad.length > 0) + 1;
    const own = RUN.record.turns[week - 1]?.orders.baghdad ?? [];
    const baghdad = own.map((choice) => ({
      ...choice,
      reason:
        findOrder('baghdad', choice.order)?.reasons.find((one) => one !== choice.reason) ?? '',
    }));
    const other = valueOf(branchAt(TREE, MAIN, week, { baghdad })).line;
    expect(firstDifference(RUN, other.run)).toMatchObject({
      week,
      seats: ['baghdad'],
      meter: null,
    });
  });

  test('do not differ where one only goes on', () => {
    expect(firstDifference(RUN, RUN)).toBeNull();
    expect(firstDifference(RUN, lineTo(MAIN, 4).run)).toBeNull();
    expect(firstDifference(lineTo(MAIN, 4).run, RUN)).toBeNull();
    expect(forkRecap(RUN, RUN)).toBeNull();
  });

  test('the recap tells what stood there', () => {
    const state = RUN.states[4];
    expect(forkRecap(RUN, line.run)).toEqual({
      week: 5,
      day: state?.day,
      trajectory: state?.trajectory,
      sword: state?.seats.baghdad.sword,
      ceiling: state?.world.ceiling,
      believed: state?.world.believed,
      orders: { one: RUN.record.turns[4]?.orders, other: line.run.record.turns[4]?.orders },
    });
  });
});

describe('the file', () => {
  const FOLDER = new URL('golden/', import.meta.url);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

  test.each(files)('the old record %s is a tree without branches, and its text stays', (file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const tree = valueOf(parseTree(text));
    expect(branchesOf(tree)).toEqual([]);
    expect(treeText(tree)).toBe(text);
  });

  const one = branch(TREE, 4, []);
  const two = branch(one.tree, 8, [TALK], one.line);
  const three = branch(two.tree, 2, [GUARD]);
  const NAMED = valueOf(
    named(
      valueOf(noted(valueOf(named(three.tree, pathTo(one.line.path, 4), 'A')), MAIN.path, 'end')),
      pathTo(two.line.path, 10),
      'B',
    ),
  );

  test('brings a tree back as it was', () => {
    expect(valueOf(parseTree(treeText(NAMED)))).toEqual(NAMED);
    expect(treeText(valueOf(parseTree(treeText(NAMED))))).toBe(treeText(NAMED));
    const entries = treeRecord(NAMED).branches?.map(({ of, week, name, note, turns }) => ({
      of,
      week,
      name,
      note,
      turns: turns.length,
    }));
    expect(entries).toEqual([
      { of: 0, week: 12, name: undefined, note: 'end', turns: 0 },
      { of: 0, week: 2, name: undefined, note: undefined, turns: 11 },
      { of: 0, week: 4, name: 'A', note: undefined, turns: 9 },
      { of: 3, week: 8, name: undefined, note: undefined, turns: 5 },
      { of: 4, week: 10, name: 'B', note: undefined, turns: 0 },
    ]);
    expect(valueOf(checkTree(valueOf(parseTree(treeText(NAMED))), MAIN))).toBe(11 + 9 + 5);
  });

  test('is a record with one key more: without it the record is read as before', () => {
    const { branches, ...record } = treeRecord(NAMED);
    expect(branches).toHaveLength(5);
    expect(parseRecord(recordText(record))).toEqual({ ok: true, value: RUN.record });
    expect(valueOf(parseTree(recordText({ ...record, branches: [] } as RunRecord)))).toEqual(TREE);
  });

  test.each(SCENARIO_IDS)('any tree comes back as it was: random changes in %s', (scenario) => {
    const random = seededRandom(`changes ${scenario}`);
    const weeks = Math.min(shipped(scenario).weeks, 6);
    const start = openRun({ scenario, seed: `tree ${scenario}`, weeks });
    let tree = treeOf(start.record);
    const root: Line = { path: '', run: start };
    const randomly: Parameters<typeof playOn>[2] = (state, content) =>
      randomOrders(state, content, random);
    ({ tree } = valueOf(playOn(tree, root, randomly)));
    tree = valueOf(promoted(tree, tree.children[0]?.id ?? ''));
    for (let n = 0; n < 30; n++) {
      frozen(tree);
      const all = pathsOf(tree);
      const path = pickOne(random, all);
      const what = random.below(6);
      if (what === 0) tree = valueOf(named(tree, path, `Name ${n}`));
      else if (what === 1) tree = valueOf(noted(tree, path, `Note ${n} – ملاحظة`));
      else if (what === 2) tree = valueOf(promoted(tree, path));
      else if (what === 3 && all.length > 12 && !isOn(path, tree.main)) {
        tree = valueOf(without(tree, path));
      } else {
        const line = valueOf(lineAt(tree, path, [root]));
        const state = line.run.states[depthOf(path) - 1];
        if (!state) throw new Error('no state');
        const orders = randomOrders(state, line.run.content, random);
        const begun = valueOf(branchAt(tree, line, depthOf(path), orders));
        ({ tree } = valueOf(playOn(begun.tree, begun.line, randomly, random.below(4))));
      }
      expect(treeFaults(tree)).toEqual([]);
      expect(valueOf(parseTree(treeText(tree)))).toEqual(tree);
      expect(saved(tree)).toEqual(tree);
    }
    const main = valueOf(lineAt(tree, tree.main, [root]));
    expect(valueOf(checkTree(tree, main))).toBe(pathsOf(tree).length - depthOf(tree.main));
  });

  /** Every path of a tree but the start. */
  function pathsOf(tree: Tree): readonly string[] {
    const under = (path: string, children: readonly TreeNode[]): readonly string[] =>
      children.flatMap(({ id, children: next }) => [path + id, ...under(path + id, next)]);
    return under('', tree.children);
  }

  /** What must hold of every tree and does not. */
  function treeFaults(tree: Tree): readonly string[] {
    const faults: string[] = [];
    const walk = (path: string, children: readonly TreeNode[]): void => {
      const ids = children.map(({ id }) => id);
      if (new Set(ids).size < ids.length) faults.push(`an id twice after ${path}`);
      const onMain = isOn(path, tree.main) && path !== tree.main;
      const first = isOn(path + (ids[0] ?? '-'), tree.main);
      if (onMain && !first) faults.push(`main not first: ${path}`);
      for (const node of children) walk(path + node.id, node.children);
    };
    walk('', tree.children);
    if (!nodesOn(tree, tree.main)) faults.push('no main line');
    const leaves = pathsOf(tree).filter((path) => nodeAt(tree, path)?.children.length === 0);
    const ends = new Set([...branchesOf(tree).map(({ end }) => end), tree.main]);
    for (const leaf of leaves) if (!ends.has(leaf)) faults.push(`no line ends at ${leaf}`);
    return faults;
  }

  const FILE = saved(treeRecord(NAMED));
  type Spoil = (entries: { -readonly [K in keyof BranchEntry]: unknown }[]) => void;
  const at = <T>(list: readonly T[], index: number): T => {
    const one = list[index];
    if (one === undefined) throw new Error('no such entry');
    return one;
  };

  const FAULTS: readonly (readonly [string, Spoil, object])[] = [
    [
      'a line that is none',
      (entries) => {
        at(entries, 1).of = 1;
      },
      { kind: 'no-line', branch: 2, line: 1 },
    ],
    [
      'a line that comes later',
      (entries) => {
        at(entries, 2).of = 4;
      },
      { kind: 'no-line', branch: 3, line: 4 },
    ],
    [
      'a week before the line begins',
      (entries) => {
        at(entries, 3).week = 4;
      },
      { kind: 'no-week', branch: 4, line: 3, week: 4, first: 5, last: 12 },
    ],
    [
      'a week past the main line',
      (entries) => {
        at(entries, 2).week = 14;
      },
      { kind: 'no-week', branch: 3, line: 0, week: 14, first: 1, last: 13 },
    ],
    [
      'more weeks than the run has',
      (entries) => {
        at(entries, 2).week = 5;
      },
      { kind: 'too-long', branch: 3, turns: 9, most: 8 },
    ],
    [
      'a name for a week that the line does not have',
      (entries) => {
        at(entries, 4).week = 7;
      },
      { kind: 'no-week', branch: 5, line: 4, week: 7, first: 8, last: 12 },
    ],
    [
      'the same branch twice',
      (entries) => {
        entries.push({ ...at(entries, 2) });
      },
      { kind: 'repeats', branch: 6, week: 4 },
    ],
    [
      'the main line as a branch',
      (entries) => {
        entries.push({ of: 0, week: 3, turns: RUN.record.turns.slice(2) });
      },
      { kind: 'repeats', branch: 6, week: 3 },
    ],
    [
      'nothing',
      (entries) => {
        entries.push({ of: 0, week: 3, name: '  ', turns: [] });
      },
      { kind: 'says-nothing', branch: 6 },
    ],
    [
      'too many',
      (entries) => {
        while (entries.length < 300) entries.push({ ...at(entries, 2) });
      },
      { kind: 'too-many', most: 200 },
    ],
    [
      'another key',
      (entries) => {
        Object.assign(at(entries, 0), { id: 'x' });
      },
      { kind: 'record', problem: { kind: 'wrong-form', path: 'branches.0.id' } },
    ],
    [
      'a hash that is none',
      (entries) => {
        at(entries, 2).turns = [{ orders: NO_ORDERS, hash: 'x' }];
      },
      {
        kind: 'record',
        problem: {
          kind: 'wrong-form',
          path: 'branches.2.turns.0.hash',
          expected: '64 hexadecimal digits',
        },
      },
    ],
    [
      'a name that is too long',
      (entries) => {
        at(entries, 2).name = 'x'.repeat(81);
      },
      { kind: 'record', problem: { kind: 'wrong-form', path: 'branches.2.name' } },
    ],
    [
      'a week that is no number',
      (entries) => {
        at(entries, 2).week = '4';
      },
      { kind: 'record', problem: { kind: 'wrong-form', path: 'branches.2.week' } },
    ],
  ];

  test.each(FAULTS)('%s is told', (_name, spoil, expected) => {
    const copy = saved(FILE);
    spoil(copy.branches as Parameters<Spoil>[0]);
    const problem = problemOf(parseTree(JSON.stringify(copy)));
    expect(problem).toMatchObject(expected);
    expect(problem && sentence(problem)).toMatch(/^[A-Z][^[\]{}|]*\.$/);
  });

  test.each([
    ['not JSON', '{"format": ', { kind: 'record', problem: { kind: 'not-json' } }],
    ['no record', '{"branches": []}', { kind: 'record', problem: { kind: 'wrong-form' } }],
    ['nothing at all', 'null', { kind: 'record', problem: { kind: 'wrong-form' } }],
    [
      'branches that are no list',
      JSON.stringify({ ...FILE, branches: {} }),
      { kind: 'record', problem: { kind: 'wrong-form', path: 'branches' } },
    ],
    [
      'a main line that is too long',
      JSON.stringify({ ...FILE, header: { ...FILE.header, weeks: 3 } }),
      { kind: 'record', problem: { kind: 'too-long', weeks: 3, turns: 12 } },
    ],
  ])('%s is told', (_name, text, expected) => {
    expect(problemOf(parseTree(text))).toMatchObject(expected);
  });

  test('no cut or changed text makes it throw', () => {
    const text = treeText(NAMED);
    const random = seededRandom('cut');
    const kinds = new Set<string>();
    for (let n = 0; n < 400; n++) {
      const place = random.below(text.length);
      const letter = pickOne(random, ['0', '9', '"', '{', ']', 'x', ',', '-']);
      const other =
        n % 4 === 0 ? text.slice(0, place) : text.slice(0, place) + letter + text.slice(place + 1);
      const read = parseTree(other);
      kinds.add(read.ok ? 'read' : read.problem.kind);
    }
    expect(kinds.size).toBeGreaterThan(1);
    expect(kinds).toContain('record');
  });
});

describe('the sentences', () => {
  const illegal = { seat: 'tehran', choice: TALK, block: { key: 'block.over' } } as const;
  const PROBLEMS: readonly TreeProblem[] = [
    { kind: 'too-many', branches: 201, most: 200 },
    { kind: 'no-line', branch: 2, line: 7 },
    { kind: 'no-line', branch: 2, line: 0 },
    { kind: 'no-week', branch: 2, line: 0, week: 30, first: 1, last: 27 },
    { kind: 'no-week', branch: 2, line: 1, week: 30, first: 1, last: 27 },
    { kind: 'repeats', branch: 2, week: 3 },
    { kind: 'too-long', branch: 2, turns: 1, most: 0 },
    { kind: 'says-nothing', branch: 2 },
    { kind: 'no-path', path: 'abcd' },
    { kind: 'main-line', week: 3 },
    { kind: 'long-text', letters: 81, most: 80 },
    { kind: 'over', weeks: 1 },
    { kind: 'illegal-order', week: 3, illegal },
    { kind: 'differs', week: 3, expected: '0'.repeat(64), found: '1'.repeat(64) },
  ];

  test.each(PROBLEMS)('$kind', (problem) => {
    const words = sentence(problem);
    expect(words).toMatch(/^[A-Z][^[\]{}|]*\.$/);
    expect([FORBIDDEN_WORDS, UNTIDY, HYPHEN_AS_MINUS].filter((rule) => rule.test(words))).toEqual(
      [],
    );
  });

  test('are all in use', () => {
    const used = PROBLEMS.flatMap((problem) => {
      const { key, parts } = treeMessage(problem);
      return [key, ...Object.values(parts ?? {}).map((part) => part.key)];
    });
    const written = Object.keys(EN_SHARE).filter((key) => key.startsWith('tree.'));
    expect(written.filter((key) => !used.includes(key))).toEqual([]);
  });

  test('a problem of the record is worded as ever', () => {
    const problem: TreeProblem = {
      kind: 'record',
      problem: { kind: 'unknown-scenario', found: 'x' },
    };
    expect(sentence(problem)).toBe(WORDS['record.unknown-scenario']?.replace('{found}', 'x'));
  });
});
