// Playing in a tree of variations: a line with its states, a branch from a week, weeks by hand or by doctrines.
import type { Content, OrderChoice, TurnOrders } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { currentState, isOver, playWeek, type Run } from './play.ts';
import type { RecordedTurn } from './record.ts';
import { branchesOf, grown, MOST_BRANCHES, nodesOn, type Tree, type TreeNode } from './tree.ts';
import { depthOf, pathTo } from './tree-path.ts';
import { badTree, type TreeRead } from './tree-problem.ts';

/** A line of a tree that was played: its path, and the run with the states and logs of its weeks. */
export interface Line {
  readonly path: string;
  readonly run: Run;
}

/** A tree after something was played in it, and the line on which that was. */
export interface Played {
  readonly tree: Tree;
  readonly line: Line;
}

/** Orders that take the place of a line's own in one week; a seat that is absent keeps its own. */
export type Edits = { readonly [seat in SeatId]?: readonly OrderChoice[] | undefined };

/** A line as it stood after so many weeks. States and logs are the same objects. */
export function lineTo({ path, run }: Line, weeks: number): Line {
  return {
    path: pathTo(path, weeks),
    run: {
      ...run,
      record: { ...run.record, turns: run.record.turns.slice(0, weeks) },
      states: run.states.slice(0, weeks + 1),
      logs: run.logs.slice(0, weeks),
    },
  };
}

/** Plays a week of a line; a hash that is expected must come out. */
function played(
  { path, run }: Line,
  orders: TurnOrders,
  expected: string | null,
): TreeRead<{ readonly run: Run; readonly turn: RecordedTurn }> {
  const week = depthOf(path) + 1;
  if (isOver(run)) return badTree({ kind: 'over', weeks: week - 1 });
  const result = playWeek(run, orders);
  if (!result.ok) return badTree({ kind: 'illegal-order', week, illegal: result.illegal });
  const turn = result.run.record.turns[week - 1];
  const found = turn?.hash ?? '';
  if (!turn || (expected !== null && found !== expected)) {
    return badTree({ kind: 'differs', week, expected: expected ?? '', found });
  }
  return { ok: true, value: { run: result.run, turn } };
}

/** A line one week longer, held against the tree's hash. */
function along(line: Line, node: TreeNode): TreeRead<Line> {
  const next = played(line, node.orders, node.hash);
  return next.ok ? { ok: true, value: { path: line.path + node.id, run: next.value.run } } : next;
}

/** How many weeks of a line are the first of these, by their hashes. */
function weeksShared({ run }: Line, nodes: readonly TreeNode[]): number {
  const { turns } = run.record;
  const apart = nodes.findIndex(({ hash }, at) => turns[at]?.hash !== hash);
  return apart < 0 ? nodes.length : apart;
}

/**
 * The line to a path with its states. Only the weeks that no known line has are played, each held
 * against its hash.
 * @param known  one line at least that was played before, such as the main line of the game that is
 *   open; it may be stale, for only weeks whose hashes the tree has are taken from it
 */
export function lineAt(
  tree: Tree,
  path: string,
  known: readonly [Line, ...Line[]],
): TreeRead<Line> {
  const nodes = nodesOn(tree, path);
  if (!nodes) return badTree({ kind: 'no-path', path });
  const shared = known.map((line) => weeksShared(line, nodes));
  const most = Math.max(...shared);
  const nearest = known[shared.indexOf(most)] ?? known[0];
  let line: Line = { path: pathTo(path, most), run: lineTo(nearest, most).run };
  for (const node of nodes.slice(most)) {
    const next = along(line, node);
    if (!next.ok) return next;
    line = next.value;
  }
  return { ok: true, value: line };
}

/**
 * Plays a week of a line anew, with other orders of any seat, and adds it to the tree. The same
 * orders as in a week that is there lead to that week: nothing is there twice.
 * @param week  from 1 to one past the weeks of the line
 * @param edits  orders by seat; past the end of the line a seat that is absent gives none
 */
export function branchAt(tree: Tree, line: Line, week: number, edits: Edits): TreeRead<Played> {
  const before = lineTo(line, week - 1);
  const nodes = nodesOn(tree, before.path);
  const there = nodes !== null && weeksShared(before, nodes) === week - 1;
  if (!there || week < 1 || week > depthOf(line.path) + 1) {
    return badTree({ kind: 'no-path', path: before.path });
  }
  const own = line.run.record.turns[week - 1]?.orders;
  const of = (seat: SeatId): readonly OrderChoice[] => edits[seat] ?? own?.[seat] ?? [];
  const orders = { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
  const next = played(before, orders, null);
  if (!next.ok) return next;
  const { run, turn } = next.value;
  const longer = grown(tree, before.path, [turn]);
  const branches = branchesOf(longer.tree).length;
  if (branches > MOST_BRANCHES && branches > branchesOf(tree).length) {
    return badTree({ kind: 'too-many', branches, most: MOST_BRANCHES });
  }
  return { ok: true, value: { tree: longer.tree, line: { path: longer.path, run } } };
}

/** Plays one more week at the end of a line. */
export function appendWeek(tree: Tree, line: Line, orders: TurnOrders): TreeRead<Played> {
  return branchAt(tree, line, depthOf(line.path) + 1, orders);
}

/**
 * Plays on at the end of a line until the run is over, or for some weeks.
 * @param give  the week's orders of all seats, as doctrines have them for those that nobody plays
 */
export function playOn(
  tree: Tree,
  line: Line,
  give: (state: State, content: Content) => TurnOrders,
  weeks: number = line.run.record.header.weeks,
): TreeRead<Played> {
  let now: Played = { tree, line };
  for (let left = weeks; left > 0 && !isOver(now.line.run); left--) {
    const { run } = now.line;
    const next = appendWeek(now.tree, now.line, give(currentState(run), run.content));
    if (!next.ok) return next;
    now = next.value;
  }
  return { ok: true, value: now };
}

/**
 * Plays every branch of a tree and holds every week against its hash: for a file from elsewhere,
 * whose main line was replayed and whose branches were only read.
 * @param main  the main line
 * @returns how many weeks were played, or the first problem
 */
export function checkTree(tree: Tree, main: Line): TreeRead<number> {
  let weeks = 0;
  const walk = (line: Line, children: readonly TreeNode[]): TreeRead<number> => {
    for (const node of children) {
      const path = line.path + node.id;
      const onMain = main.path.startsWith(path);
      const next = onMain
        ? ({ ok: true, value: lineTo(main, depthOf(path)) } as const)
        : along(line, node);
      if (!next.ok) return next;
      if (!onMain) weeks += 1;
      const rest = walk(next.value, node.children);
      if (!rest.ok) return rest;
    }
    return { ok: true, value: weeks };
  };
  return walk(lineTo(main, 0), tree.children);
}
