// The board: branches from any week, lines taken up, named, taken away, compared; and the game through any seat's eyes at any moment.
import type { Content, OrderChoice, TurnOrders } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import { isOver } from '../../run/play.ts';
import { named, noted, promoted, without } from '../../run/tree-edit.ts';
import { depthOf, isOn } from '../../run/tree-path.ts';
import { branchAt, lineAt, lineTo, playOn, type Line } from '../../run/tree-play.ts';
import type { TreeRead } from '../../run/tree-problem.ts';
import { isMain, lineEnd, nodesOn, type Tree } from '../../run/tree.ts';
import { findVariant } from '../../scenario/scenario.ts';
import { ordersBy } from '../../seats/computer-orders.ts';
import { comparisonOf } from '../board/comparison.ts';
import type { BoardPlay } from '../board/board-play.ts';
import { createCompareDesk } from './compare-desk.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { gameOf } from './game-of.ts';
import {
  boardAt,
  grownTree,
  isOpened,
  knownLines,
  lineOf,
  tableAt,
  tableOnLine,
  withKnown,
} from './growth.ts';
import { personsOf, type Table } from './table.ts';

type BoardCommands = Omit<BoardPlay, 'openLink' | 'shareLine' | 'shareKept'>;

/** Gives a week's orders: every seat by its doctrine, a person's by the one that the variant names. */
function doctrinesFor({
  run,
  scenario,
}: Table): ((state: State, content: Content) => TurnOrders) | null {
  const { header } = run.record;
  const variant = findVariant(scenario, header.variant);
  if (!variant) return null;
  return (state, content) => {
    const of = (seat: SeatId): readonly OrderChoice[] => {
      const player = header.seats[seat];
      const id = player.by === 'doctrine' ? player.doctrine : variant.doctrines[seat];
      return ordersBy(state, content, seat, id);
    };
    return { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
  };
}

/** Whether a tree has a path. */
function has(tree: Tree, path: string): boolean {
  return nodesOn(tree, path) !== null;
}

export function boardCommands(core: PlayCore, { wordTree, oddsPort }: PlayTools): BoardCommands {
  const compareDesk = createCompareDesk(oddsPort);

  function valueOf<T>(read: TreeRead<T>): T | null {
    if (read.ok) return read.value;
    core.tell('error', 'notice.plain', { text: wordTree(read.problem) });
    return null;
  }

  /** The line to a path; null when there is none, which is told. */
  function lineTold(table: Table, path: string): Line | null {
    return valueOf(lineAt(grownTree(table).tree, path, knownLines(table)));
  }

  /** Puts a table whose tree has changed; what lies open stays open. */
  function putTree(table: Table): void {
    core.put(table);
    core.changeGame(() => ({ board: boardAt(table) }));
    core.keep();
  }

  function layLine(table: Table, line: Line): void {
    const next = tableOnLine(table, line);
    const several = personsOf(next.run).length > 1;
    core.lay(next, isOver(next.run) ? 'end' : several ? 'pass' : 'week');
    core.keep();
  }

  /** A table with another tree, and a line of it that was just played. */
  function withPlayed(table: Table, tree: Tree, line: Line): Table {
    return { ...withKnown({ ...table, tree }, line), before: null };
  }

  function edit(change: (tree: Tree) => TreeRead<Tree>, keepsBefore = false): void {
    const table = core.table();
    if (!table) return;
    const { tree } = grownTree(table);
    const next = valueOf(change(tree));
    if (next) putTree({ ...table, tree: next, before: keepsBefore ? tree : null });
  }

  /** Seats whose eyes are open: every one once a line is over, else only the one at the device. */
  function mayLook(table: Table, seat: SeatId): boolean {
    return isOpened(table) || table.seat === seat;
  }

  return {
    seen(seat, weeks, path, draft = null) {
      const table = core.table();
      if (!table || !mayLook(table, seat)) return null;
      const line = path === undefined ? lineOf(table) : lineTold(table, path);
      if (!line || weeks < 0 || weeks > depthOf(line.path)) return null;
      const { run } = lineTo(line, weeks);
      const drafts = draft ? { [seat]: draft } : {};
      const at: Table = { ...table, run, seat, drafts, undo: [], sealed: [], held: null };
      // What a seat knew holds nothing of what the end opens.
      return { ...gameOf(at), end: null, why: null, board: boardAt(table) };
    },

    ordersIn(path, week, seat) {
      const table = core.table();
      if (!table || !mayLook(table, seat)) return [];
      const nodes = nodesOn(grownTree(table).tree, path);
      return nodes?.[week - 1]?.orders[seat] ?? [];
    },

    openLine(path) {
      const table = core.table();
      if (!table) return;
      const { tree } = grownTree(table);
      const line = has(tree, path) ? lineTold(table, lineEnd(tree, path)) : null;
      if (line) layLine(table, line);
    },

    branchWeek(path, week, edits, then) {
      const table = core.table();
      if (!table || !isOpened(table)) return null;
      const line = lineTold(table, path);
      const give = doctrinesFor(table);
      if (!line || !give) return null;
      const branched = valueOf(branchAt(grownTree(table).tree, line, week, edits));
      if (!branched) return null;
      const done =
        then === 'doctrines' ? valueOf(playOn(branched.tree, branched.line, give)) : branched;
      if (!done) return null;
      const next = withPlayed(table, done.tree, done.line);
      if (then === 'doctrines') putTree(next);
      else layLine(next, done.line);
      return done.line.path;
    },

    playOut(path) {
      const table = core.table();
      const give = table && doctrinesFor(table);
      if (!table || !give || !isOpened(table)) return null;
      const line = lineTold(table, path);
      const done = line && valueOf(playOn(grownTree(table).tree, line, give));
      if (!done) return null;
      const next = withPlayed(table, done.tree, done.line);
      // Whoever was playing that line sees how it ended; whoever looks at another stays there.
      if (lineOf(table).path === path) layLine(next, done.line);
      else putTree(next);
      return done.line.path;
    },

    playFromWeek(path, week) {
      const table = core.table();
      if (!table || (table.terms.tempo !== 'rewind' && !isOpened(table))) return;
      const line = lineTold(table, path);
      if (!line || week < 1 || week > depthOf(line.path)) return;
      const on = path === lineOf(table).path ? table : tableOnLine(table, line);
      const next = tableAt(on, week);
      core.lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
      core.tell('done', 'notice.rewound', { week });
      core.keep();
    },

    nameLine: (path, name) => edit((tree) => named(tree, path, name)),

    noteWeek: (path, note) => edit((tree) => noted(tree, path, note)),

    removeLine(path) {
      const table = core.table();
      // What is being played would come back with the next week.
      if (!table || isOn(path, lineOf(table).path)) return;
      edit((tree) => without(tree, path), true);
    },

    restoreLine() {
      const table = core.table();
      if (table?.before) putTree({ ...table, tree: table.before, before: null });
    },

    promoteLine(path) {
      const table = core.table();
      if (!table || isMain(grownTree(table).tree, path)) return;
      edit((tree) => promoted(tree, path));
    },

    compareLines(one, other) {
      const table = core.table();
      if (!table || !isOpened(table)) return null;
      const first = lineTold(table, one);
      const second = first && lineTold(table, other);
      if (!first || !second) return null;
      // The next comparison need not play them again.
      core.put(withKnown(withKnown(table, first), second));
      return comparisonOf(first, second, table.scenario.day);
    },

    compareOdds(one, other, seat, tell) {
      const table = core.table();
      if (!table || !isOpened(table)) return null;
      // In an exam nobody is told the model's odds of a line that is still being played.
      if (table.terms.aids === 'exam' && !isOver(table.run)) return null;
      const first = lineTold(table, one);
      const second = first && lineTold(table, other);
      if (!first || !second) return null;
      const { scenario } = table;
      return compareDesk.ask({ scenario, one: first.run, other: second.run, seat }, tell);
    },
  };
}
