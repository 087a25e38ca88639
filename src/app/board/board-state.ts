// The variations of a game as the screens see them: lines with their names, notes and places in the tree. Nothing of what happened in them.
import { branchesOf, isMain, nodesOn, type Tree } from '../../run/tree.ts';
import { depthOf, isOn, parentOf, pathTo } from '../../run/tree-path.ts';

/** One week of a line: a place that can be gone to, named and noted. */
export interface BoardNode {
  readonly path: string;
  /** From 1. */
  readonly week: number;
  readonly name: string;
  readonly note: string;
}

/** A line of play: the main line, or a branch from the week in which it parts. */
export interface BoardLane {
  /** Path of its first own week; empty for the main line. It names the lane. */
  readonly id: string;
  /** Path of its last week. */
  readonly end: string;
  /** Its place among the branches, from 1; 0 for the main line. */
  readonly number: number;
  /** First own week, from 1. */
  readonly from: number;
  /** Last week played. */
  readonly to: number;
  readonly name: string;
  readonly note: string;
  /** The lane that it leaves, by id; null for the main line. */
  readonly leaves: string | null;
  /** Its own weeks. */
  readonly nodes: readonly BoardNode[];
  /** Whether the game stands on it. */
  readonly here: boolean;
}

/** The tree of a game. */
export interface Board {
  /** The main line first, then the branches by week. */
  readonly lanes: readonly BoardLane[];
  /** Path of the last week of the line at which the game stands. */
  readonly line: string;
  /** Weeks of a run. */
  readonly weeks: number;
  /** Whether a line that is over has opened everything: what is hidden in play may be compared then. */
  readonly opened: boolean;
  /** Whether a line was taken away that can be put back. */
  readonly canRestore: boolean;
}

function nodesFrom(tree: Tree, end: string, from: number): readonly BoardNode[] {
  return (nodesOn(tree, end) ?? []).slice(from - 1).map(({ name, note }, at) => ({
    path: pathTo(end, from + at),
    week: from + at,
    name,
    note,
  }));
}

/** The lane on which a week of the tree stands; the main line when there is none. */
export function laneAt(lanes: readonly BoardLane[], path: string): BoardLane | undefined {
  return lanes.find(({ nodes }) => nodes.some((node) => node.path === path)) ?? lanes[0];
}

/** The lanes of a tree. */
export function boardOf(
  tree: Tree,
  line: string,
  state: Pick<Board, 'opened' | 'canRestore'>,
): Board {
  const first = nodesFrom(tree, tree.main, 1);
  const branches = branchesOf(tree);
  const main: BoardLane = {
    id: '',
    end: tree.main,
    number: 0,
    from: 1,
    to: depthOf(tree.main),
    name: first[0]?.name ?? '',
    note: first[0]?.note ?? '',
    leaves: null,
    nodes: first,
    here: isMain(tree, line),
  };
  const lanes: BoardLane[] = [main];
  for (const [at, { path, end, week, name, note }] of branches.entries()) {
    const before = parentOf(path);
    // A branch stands after the lane that it leaves.
    const leaves = before === '' ? main : (laneAt(lanes, before) ?? main);
    lanes.push({
      id: path,
      end,
      number: at + 1,
      from: week,
      to: depthOf(end),
      name,
      note,
      leaves: leaves.id,
      nodes: nodesFrom(tree, end, week),
      // The line may stand in the middle of a branch, or at its end.
      here: isOn(path, line) && isOn(line, end),
    });
  }
  return { lanes, line, weeks: tree.header.weeks, ...state };
}
