// The board: branches of a game, lines side by side, any seat's eyes at any week, and runs that travel as links; none of it loses what is kept.
import { describe, expect, test } from 'vitest';

import { formatAddress } from '../src/app/address.ts';
import { boardOf } from '../src/app/board/board-state.ts';
import type { PlaySession } from '../src/app/play/play.ts';
import type { Game } from '../src/app/state.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { reportFor } from '../src/model/report.ts';
import { viewFor } from '../src/model/view.ts';
import type { Run } from '../src/run/play.ts';
import { branchesOf, recordOf } from '../src/run/tree.ts';
import { parseTree } from '../src/run/tree-file.ts';
import { replay } from '../src/run/verify.ts';
import { lanePath, layLanes, nextNode } from '../src/ui/board/lane-layout.ts';
import { findScenario, SCENARIO_IDS, shipped } from './support/game.ts';
import { begun, memorySaves, memorySession, type MemorySession } from './support/session.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const WEEKS = 8;
const SHORT = { scenario: 'exchanging-roles', weeks: WEEKS, seed: 'board' } as const;

function gameOf({ store }: PlaySession): Game {
  const { game } = store.get();
  if (!game) throw new Error('no game');
  return game;
}

function playOut(session: PlaySession): void {
  for (let step = 0; step < 40 && !gameOf(session).end; step++) session.seal();
  session.goOn();
}

/** A whole game, in which the person condemns in week 1 and does nothing more. */
async function whole(choices: Parameters<typeof begun>[1] = {}): Promise<MemorySession> {
  const made = await begun(SCENARIOS, { ...SHORT, ...choices });
  made.session.addOrder('condemn', null);
  playOut(made.session);
  await made.session.settled();
  return made;
}

const BRANCH = [{ order: 'guard-missions', target: null, reason: 'protect-lives' }];

function branched({ session }: MemorySession, week = 3, seat: SeatId = 'baghdad'): string {
  const path = session.branchWeek(
    gameOf(session).board.line,
    week,
    { [seat]: BRANCH },
    'doctrines',
  );
  if (path === null) throw new Error(JSON.stringify(session.store.get().notice));
  return path;
}

/** The run of the record that a game is kept as, played again. */
function runOf({ saves, session }: MemorySession): Run {
  const text = saves.games.get(gameOf(session).save)?.record ?? '';
  const tree = parseTree(text);
  if (!tree.ok) throw new Error(tree.problem.kind);
  const record = recordOf(tree.value, tree.value.main);
  if (!record) throw new Error('no main line');
  const read = replay(record, findScenario);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

function hashOf({ session }: MemorySession): string {
  const { line } = gameOf(session).board;
  return session.compareLines(line, line)?.one.hash ?? '';
}

/** The link of the line at which the game stands. */
function linkOf({ session }: MemorySession): string {
  const shared = session.shareLine();
  if (!shared.ok) throw new Error(shared.why ?? 'not fetched');
  return shared.link;
}

describe('a branch', () => {
  test('is played by the doctrines to the end, beside the main line, which stays', async () => {
    const made = await whole();
    const { session, saves } = made;
    const before = gameOf(session);
    const end = branched(made);
    const { board, reports, save } = gameOf(session);
    expect(reports).toEqual(before.reports);
    expect(board.line).toBe(before.board.line);
    expect(board.lanes.map(({ from, to, leaves }) => [from, to, leaves])).toEqual([
      [1, WEEKS, null],
      [3, WEEKS, ''],
    ]);
    expect(board.lanes[1]?.end).toBe(end);
    await session.settled();
    expect(saves.games.size).toBe(1);
    expect(JSON.parse(saves.games.get(save)?.record ?? '')).toMatchObject({
      branches: [{ of: 0, week: 3 }],
    });
  });

  test('changes the orders of any seat, and keeps those of the others', async () => {
    const made = await whole();
    const { session } = made;
    const { line } = gameOf(session).board;
    const end = session.branchWeek(line, 2, { washington: [], tehran: [] }, 'doctrines') ?? '';
    expect(session.ordersIn(end, 2, 'washington')).toEqual([]);
    expect(session.ordersIn(end, 2, 'tehran')).toEqual([]);
    expect(session.ordersIn(end, 2, 'baghdad')).toEqual(session.ordersIn(line, 2, 'baghdad'));
    expect(session.ordersIn(end, 1, 'baghdad')).toEqual(session.ordersIn(line, 1, 'baghdad'));
  });

  test('is refused with a reason when an order may not be given, and changes nothing', async () => {
    const made = await whole();
    const { session } = made;
    const { board } = gameOf(session);
    const wrong = [{ order: 'condemn', target: null, reason: 'no-such-reason' }];
    expect(session.branchWeek(board.line, 2, { baghdad: wrong }, 'doctrines')).toBeNull();
    expect(session.store.get().notice).toMatchObject({ params: { text: 'illegal-order' } });
    expect(gameOf(session).board).toEqual(board);
  });

  test('cannot be made while luck is still hidden', async () => {
    const made = await begun(SCENARIOS, { ...SHORT, tempo: 'rewind' });
    const { session } = made;
    session.seal();
    const { line } = gameOf(session).board;
    expect(session.branchWeek(line, 1, { baghdad: BRANCH }, 'doctrines')).toBeNull();
    expect(session.compareLines(line, line)).toBeNull();
    expect(session.seen('tehran', 1)).toBeNull();
    expect(session.ordersIn(line, 1, 'tehran')).toEqual([]);
    expect(session.seen('baghdad', 1)).not.toBeNull();
  });

  test('is played on by hand: at the desk of the week, with the orders given then', async () => {
    const made = await whole();
    const { session } = made;
    const main = gameOf(session).board.line;
    session.rewindTo(1);
    expect(session.store.get().screen).toBe('week');
    expect(gameOf(session)).toMatchObject({ draft: [{ order: 'condemn' }], reports: [] });
    session.removeOrder(0);
    playOut(session);
    const { board } = gameOf(session);
    expect(board.lanes.map(({ to, here }) => [to, here])).toEqual([
      [WEEKS, false],
      [WEEKS, true],
    ]);
    expect(board.lanes[0]?.end).toBe(main);
    session.openLine(main);
    expect(gameOf(session).board.line).toBe(main);
    expect(session.store.get().screen).toBe('end');
  });

  test('by hand after other orders begins in the week after', async () => {
    const made = await whole();
    const { session } = made;
    const { line } = gameOf(session).board;
    session.branchWeek(line, 2, { tehran: [] }, 'by-hand');
    expect(session.store.get().screen).toBe('week');
    expect(gameOf(session).reports).toHaveLength(2);
    expect(gameOf(session).view.week).toBe(2);
    // The doctrines can still take it to its end.
    session.playOut(gameOf(session).board.line);
    expect(session.store.get().screen).toBe('end');
    expect(gameOf(session).board.lanes.map(({ to }) => to)).toEqual([WEEKS, WEEKS]);
  });

  test('with the same orders is no other branch', async () => {
    const made = await whole();
    branched(made);
    branched(made);
    expect(gameOf(made.session).board.lanes).toHaveLength(2);
  });

  test('has the luck of the main line: the same orders from a fork on give the same weeks', async () => {
    const made = await whole();
    const { session } = made;
    const { line } = gameOf(session).board;
    const before = hashOf(made);
    session.rewindTo(3);
    playOut(session);
    expect(hashOf(made)).toBe(before);
    expect(gameOf(session).board.line).toBe(line);
  });
});

describe('lines', () => {
  test('are named and noted, taken away and put back, and led first; all of it is kept', async () => {
    const made = await whole();
    const { session, saves } = made;
    const end = branched(made);
    const id = gameOf(session).board.lanes[1]?.id ?? '';
    session.nameLine(id, ' Guarded ');
    session.noteWeek(id, 'Missions first.');
    expect(gameOf(session).board.lanes[1]).toMatchObject({
      name: 'Guarded',
      note: 'Missions first.',
    });
    const named = gameOf(session).board;
    session.removeLine(id);
    expect(gameOf(session).board).toMatchObject({ canRestore: true, lanes: [{ id: '' }] });
    session.restoreLine();
    expect(gameOf(session).board).toEqual(named);
    session.promoteLine(end);
    expect(gameOf(session).board.lanes.map((lane) => [lane.end === end, lane.here])).toEqual([
      [true, false],
      [false, true],
    ]);
    await session.settled();
    const later = await memorySession(SCENARIOS, { saves });
    await later.session.openSave(gameOf(session).save);
    const again = gameOf(later.session);
    expect(again.board).toEqual({ ...gameOf(session).board, canRestore: false });
    expect(again.reports).toEqual(gameOf(session).reports);
  });

  test('that are being played are not taken away, nor the main line', async () => {
    const made = await whole();
    const { session } = made;
    const { line, lanes } = gameOf(session).board;
    session.removeLine(line);
    session.openLine(branched(made));
    session.removeLine(lanes[0]?.nodes[2]?.path ?? '');
    expect(session.store.get().notice).toMatchObject({ params: { text: 'main-line' } });
    expect(gameOf(session).board.lanes).toHaveLength(2);
  });

  test('keep their own forecasts', async () => {
    const made = await begun(SCENARIOS, SHORT);
    const { session } = made;
    const even = { 'de-escalation': 30, sporadic: 40, escalation: 30 };
    const sure = { 'de-escalation': 0, sporadic: 0, escalation: 100 };
    session.forecast(even);
    playOut(session);
    const main = gameOf(session);
    expect(main.forecasts).toEqual([{ week: 0, percents: even }]);
    session.rewindTo(2);
    session.addOrder('condemn', null);
    session.seal();
    session.goOn();
    session.forecast(sure);
    playOut(session);
    expect(gameOf(session).forecasts.map(({ week }) => week)).toEqual([0, 2]);
    session.openLine(main.board.line);
    expect(gameOf(session).forecasts).toEqual(main.forecasts);
  });

  test('two side by side: the sums of both, the first difference and what stood there', async () => {
    const made = await whole();
    const { session } = made;
    const { line } = gameOf(session).board;
    const end = branched(made);
    const compared = session.compareLines(line, end);
    expect(compared?.difference).toMatchObject({ week: 3, seats: ['baghdad'] });
    expect(compared?.recap).toMatchObject({ week: 3 });
    expect(compared?.one.weeks).toHaveLength(WEEKS);
    expect(compared?.one.weeks.slice(0, 2)).toEqual(compared?.other.weeks.slice(0, 2));
    expect(compared?.one.attacks).toBe(
      gameOf(session).end?.open.history.reduce((sum, { attacks }) => sum + attacks, 0),
    );
    expect(session.compareLines(line, line)?.difference).toBeNull();
  });

  test('stand in lanes, each after the one that it leaves', async () => {
    const made = await whole();
    const { session } = made;
    session.openLine(branched(made, 2));
    branched(made, 4, 'baghdad');
    session.rewindTo(5);
    const { lanes } = gameOf(session).board;
    for (const [at, lane] of lanes.entries()) {
      const before = lanes.findIndex(({ id }) => id === lane.leaves);
      expect(before).toBeLessThan(at === 0 ? 0 : at);
      expect(lane.nodes.map(({ week }) => week)).toEqual(
        Array.from({ length: lane.to - lane.from + 1 }, (_, n) => lane.from + n),
      );
    }
    expect(lanes.filter(({ here }) => here)).toHaveLength(1);
    // Every week is reached by arrows: back to the first week, and from lane to lane.
    for (const { nodes } of lanes) {
      for (const { path, week } of nodes) {
        let at = path;
        for (let step = 1; step < week; step++) at = nextNode(lanes, at, 'back') ?? '';
        expect(at).toBe(lanes[0]?.nodes[0]?.path);
        expect(nextNode(lanes, at, 'back')).toBeNull();
      }
    }
    const [first] = lanes[0]?.nodes ?? [];
    const down = lanes
      .slice(1)
      .reduce((at) => nextNode(lanes, at, 'down') ?? '', first?.path ?? '');
    expect(lanes.at(-1)?.nodes[0]?.path).toBe(down);
    expect(nextNode(lanes, down, 'down')).toBeNull();
    expect(nextNode(lanes, 'nowhere', 'forth')).toBeNull();
    // They lie under each other, and every branch is drawn from the lane that it leaves.
    for (const width of [360, 900]) {
      const layout = layLanes(gameOf(session).board, width);
      expect(layout.x(2) - layout.x(1)).toBeGreaterThanOrEqual(24);
      expect(layout.y(1) - layout.y(0)).toBeGreaterThanOrEqual(24);
      expect(lanes.map((_, at) => lanePath(lanes, at, layout)).join(' ')).not.toMatch(
        /NaN|-Infinity/,
      );
    }
  });
});

describe('a seat’s eyes', () => {
  test.each(SEATS)(
    '%s sees what its view and its reports give, and nothing later',
    async (seat) => {
      const made = await whole();
      const run = runOf(made);
      for (let week = 0; week <= WEEKS; week++) {
        const seen = made.session.seen(seat, week);
        const state = run.states[week];
        if (!seen || !state) throw new Error(`week ${week}`);
        expect(seen.seat).toBe(seat);
        expect(JSON.stringify(seen.view)).toBe(JSON.stringify(viewFor(state, seat, run.content)));
        expect(seen.reports).toEqual(run.logs.slice(0, week).map((log) => reportFor(log, seat)));
        expect(seen.end).toBeNull();
        expect(seen.view.history).toHaveLength(week);
      }
      expect(made.session.seen(seat, WEEKS + 1)).toBeNull();
      expect(made.session.seen(seat, -1)).toBeNull();
    },
  );

  test('the author of an attack that a seat does not know is not in what it sees', async () => {
    const made = await whole({ weeks: 13 });
    const { logs } = runOf(made);
    let unknown = 0;
    for (const [at, log] of logs.entries()) {
      for (const seat of SEATS) {
        const hidden = log.events.filter(
          (event) => event.kind === 'attack' && !event.knownTo.includes(seat),
        );
        const shown = made.session.seen(seat, at + 1)?.reports.at(-1)?.events ?? [];
        const anonymous = shown.filter(
          (event) => event.kind === 'attack' && event.faction === null,
        );
        expect(anonymous).toHaveLength(hidden.length);
        unknown += hidden.length;
      }
    }
    expect(unknown).toBeGreaterThan(0);
  });
});

describe('a link', () => {
  test('opens the run with the same hashes, keeps it once, at the week and through the eyes that it names', async () => {
    const made = await whole();
    const link = linkOf(made);
    expect(link.length).toBeLessThanOrEqual(1200);
    const other = await memorySession(SCENARIOS);
    const address = formatAddress({ kind: 'run', link, week: 4, eyes: 'tehran' });
    expect(await other.session.openAddress(address)).toBe(true);
    expect(other.session.store.get()).toMatchObject({
      screen: 'end',
      look: { week: 4, eyes: 'tehran', link },
      last: { week: WEEKS, over: true },
    });
    expect(hashOf(other)).toBe(hashOf(made));
    await other.session.settled();
    expect(other.saves.games.size).toBe(1);
    expect(await other.session.openAddress(`#run=${link}`)).toBe(true);
    await other.session.settled();
    expect(other.saves.games.size).toBe(1);
  });

  test('of a run that is not over is gone on with', async () => {
    const made = await begun(SCENARIOS, SHORT);
    made.session.seal();
    const other = await memorySession(SCENARIOS);
    await other.session.openAddress(`#run=${linkOf(made)}&week=1`);
    expect(other.session.store.get().screen).toBe('week');
    expect(gameOf(other.session).reports).toHaveLength(1);
    playOut(other.session);
    expect(gameOf(other.session).end).not.toBeNull();
  });

  test('of a branch that is kept here opens the game in which it is', async () => {
    const made = await whole();
    const { session, saves } = made;
    const end = branched(made);
    const shared = session.shareLine(end);
    expect(shared).toMatchObject({ ok: true, weeks: WEEKS, branches: 1, labels: 0 });
    await session.openAddress(`#run=${shared.ok ? shared.link : ''}`);
    expect(gameOf(session).board.line).toBe(end);
    await session.settled();
    expect(saves.games.size).toBe(1);
  });

  test('that is damaged is told, and loses nothing', async () => {
    const made = await whole();
    const { session, saves } = made;
    const link = linkOf(made);
    const before = gameOf(session);
    for (const [text, kind] of [
      ['', 'empty'],
      [link.slice(0, -3), 'cut'],
      [`${link}A`, 'surplus'],
      [`2${link}`, 'other-codec'],
    ]) {
      expect(await session.openAddress(`#run=${text}`)).toBe(false);
      expect(session.store.get().notice).toMatchObject({ kind: 'error', params: { text: kind } });
      expect(session.store.get()).toMatchObject({ game: before, screen: 'end', busy: false });
    }
    await session.settled();
    expect(saves.games.size).toBe(1);
  });

  test('is brought in by pasting, alone or in an address, beside records', async () => {
    const made = await whole();
    const link = linkOf(made);
    const other = await memorySession(SCENARIOS);
    const bring = (text: string) => other.session.importRecords([{ name: 'pasted', text }]);
    expect(await bring(`\n http://10.0.0.2/sword/#run=${link}&week=2 \n`)).toMatchObject([
      { result: { ok: true, known: false, row: { week: WEEKS, over: true } } },
    ]);
    expect(await bring(link)).toMatchObject([{ result: { ok: true, known: true } }]);
    expect(await bring(`${link}x`)).toMatchObject([{ result: { ok: false, why: 'surplus' } }]);
    expect(other.saves.games.size).toBe(1);
    expect(other.session.store.get().game).toBeNull();
  });

  test('leaves what it does not hold to the file', async () => {
    const made = await whole();
    const { session, saves, files } = made;
    branched(made);
    session.nameLine(gameOf(session).board.lanes[1]?.id ?? '', 'Guarded');
    await session.settled();
    expect(session.shareLine()).toMatchObject({ ok: true, branches: 1, labels: 1 });
    expect(await session.shareSave(gameOf(session).save)).toEqual(session.shareLine());
    session.downloadRecord();
    await session.exportSave(gameOf(session).save);
    const [one, other] = files;
    expect(one?.text).toBe(other?.text);
    const fresh = memorySaves();
    const later = await memorySession(SCENARIOS, { saves: fresh });
    const [brought] = await later.session.importRecords([
      { name: 'file', text: `\n${one?.text ?? ''}` },
    ]);
    expect(brought?.result).toMatchObject({ ok: true, known: false });
    const [kept] = [...fresh.games.values()];
    await later.session.openSave(kept?.row.id ?? '');
    expect(gameOf(later.session).board.lanes.map(({ name }) => name)).toEqual(['', 'Guarded']);
    expect(saves.games.size).toBe(1);
  });

  test('a file whose branch does not hold is refused whole', async () => {
    const made = await whole();
    const { session, files } = made;
    branched(made);
    session.downloadRecord();
    const data = JSON.parse(files[0]?.text ?? '') as { branches: { turns: { hash: string }[] }[] };
    const last = data.branches[0]?.turns.at(-1);
    if (!last) throw new Error('no branch');
    last.hash = 'a'.repeat(64);
    const other = await memorySession(SCENARIOS);
    const [brought] = await other.session.importRecords([
      { name: 'file', text: JSON.stringify(data) },
    ]);
    expect(brought?.result).toMatchObject({ ok: false, why: 'differs' });
    expect(other.saves.games.size).toBe(0);
  });
});

describe('the address of a kept game', () => {
  test('opens it at its moment, and tells when it is gone', async () => {
    const made = await whole();
    const { session, saves } = made;
    const { save } = gameOf(session);
    const later = await memorySession(SCENARIOS, { saves });
    expect(await later.session.openAddress(`#game=${save}&week=2&eyes=washington`)).toBe(true);
    expect(later.session.store.get()).toMatchObject({
      screen: 'end',
      look: { save, week: 2, eyes: 'washington', link: null },
    });
    expect(await later.session.openAddress('#game=nowhere&week=2')).toBe(false);
    expect(later.session.store.get().notice?.key).toBe('notice.save-gone');
    expect(gameOf(later.session).save).toBe(save);
  });

  test('is left alone when it names something else', async () => {
    const made = await memorySession(SCENARIOS);
    for (const fragment of ['', '#projector', '#fact=usip-2020-11.16', '#again', '#pseudo-ar']) {
      expect(await made.session.openAddress(fragment)).toBe(false);
    }
    expect(made.session.store.get().notice).toBeNull();
  });

  test('the debrief turns to another week and other eyes', async () => {
    const { session } = await whole();
    const { save } = gameOf(session);
    session.lookAt({ week: 3 });
    session.lookAt({ eyes: 'baghdad' });
    expect(session.store.get().look).toEqual({ save, week: 3, eyes: 'baghdad', link: null });
  });
});

describe('old saves', () => {
  test('without a line stand on their main line, and a tree without branches is a plain record', async () => {
    const made = await whole();
    const { session, saves } = made;
    const kept = saves.games.get(gameOf(session).save);
    expect(kept).not.toHaveProperty('line');
    expect(JSON.parse(kept?.record ?? '{}')).not.toHaveProperty('branches');
    const tree = parseTree(kept?.record ?? '');
    if (!tree.ok) throw new Error(tree.problem.kind);
    expect(branchesOf(tree.value)).toEqual([]);
    const board = boardOf(tree.value, tree.value.main, { opened: true, canRestore: false });
    expect(board).toEqual(gameOf(session).board);
  });

  test('whose line is no longer there open on their main line, and say so', async () => {
    const made = await whole();
    const { save, board } = gameOf(made.session);
    const kept = made.saves.games.get(save);
    if (!kept) throw new Error('not kept');
    made.saves.games.set(save, { ...kept, line: 'ffffffff' });
    const later = await memorySession(SCENARIOS, { saves: made.saves });
    await later.session.openSave(save);
    expect(later.session.store.get().notice).toMatchObject({ params: { text: 'no-path' } });
    expect(gameOf(later.session).board.line).toBe(board.line);
  });
});
