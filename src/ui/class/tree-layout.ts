// Geometry of the whole-class tree: weeks from the start to the end, a line of its own for every room, a node in the middle of its rooms. Pure numbers.
import type { TreeNode } from '../../app/class/class-tree.ts';
import { drawn } from '../kit/rounding.ts';
import type { PathStep } from '../kit/use-path-arrows.ts';

/** A node with its place. */
export interface PlacedNode {
  readonly node: TreeNode;
  readonly x: number;
  readonly y: number;
  /** Radius of its disc. */
  readonly r: number;
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** Branches: a path each, with how many rooms went that way. */
  readonly branches: readonly {
    readonly key: string;
    readonly path: string;
    readonly rooms: number;
  }[];
  /** Labels of rooms at the ends of their lines. */
  readonly ends: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** The place of a week. */
  readonly x: (week: number) => number;
}

/** What the drawing is made for. */
export interface TreeRoom {
  readonly width: number;
  /** Height of a room's line. */
  readonly row: number;
  /** Kept free for the labels at the end. */
  readonly end: number;
}

const HEAD = 26;
/** The least way between two weeks. */
const LEAST = 30;

/** Lays the tree out; it is wider than its frame where the weeks are many. */
export function layTree(
  roots: readonly TreeNode[],
  weeks: number,
  rooms: number,
  room: TreeRoom,
): TreeLayout {
  const width = Math.max(room.width, 40 + room.end + weeks * LEAST);
  const first = 46;
  const step = weeks <= 1 ? 0 : (width - room.end - first - 22) / (weeks - 1);
  const x = (week: number): number => first + (week - 1) * step;
  const start = { x: 12, y: HEAD + (rooms * room.row) / 2 };
  const nodes: PlacedNode[] = [];
  const branches: { key: string; path: string; rooms: number }[] = [];
  const ends: { label: string; x: number; y: number }[] = [];

  function place(list: readonly TreeNode[], top: number, from: { x: number; y: number }): void {
    let line = top;
    for (const node of list) {
      const y = HEAD + (line + node.rooms.length / 2) * room.row;
      const here = { x: x(node.week), y };
      const middle = (from.x + here.x) / 2;
      branches.push({
        key: node.path,
        path: `M${drawn(from.x, 1)} ${drawn(from.y, 1)}C${drawn(middle, 1)} ${drawn(from.y, 1)} ${drawn(middle, 1)} ${drawn(y, 1)} ${drawn(here.x, 1)} ${drawn(y, 1)}`,
        rooms: node.rooms.length,
      });
      nodes.push({ node, ...here, r: radius(node.rooms.length, rooms) });
      place(node.next, line, here);
      const going = node.rooms.length - node.last.length;
      node.last.forEach((label, nth) => {
        ends.push({ label, x: here.x, y: HEAD + (line + going + nth + 0.5) * room.row });
      });
      line += node.rooms.length;
    }
  }
  place(roots, 0, start);
  return { width, height: HEAD + rooms * room.row + 8, nodes, branches, ends, x };
}

/** A disc for one room is small; its area grows with the rooms. */
function radius(count: number, of: number): number {
  return count === 1 ? 4.5 : 7 + 9 * Math.sqrt((count - 1) / Math.max(1, of - 1));
}

/** Where a step from a node leads. */
export function nextPlace(
  nodes: readonly PlacedNode[],
  path: string,
  step: PathStep,
): string | null {
  const here = nodes.find(({ node }) => node.path === path);
  if (!here) return null;
  const { week } = here.node;
  const inWeek = (n: number): readonly PlacedNode[] =>
    nodes
      .filter(({ node }) => node.week === n)
      .slice()
      .sort((one, other) => one.y - other.y);
  const column = inWeek(week);
  const at = column.indexOf(here);
  switch (step) {
    case 'back':
      return week === 1 ? null : path.slice(0, path.lastIndexOf('.'));
    case 'forth':
      return here.node.next[0]?.path ?? null;
    case 'up':
      return column[at - 1]?.node.path ?? null;
    case 'down':
      return column[at + 1]?.node.path ?? null;
    case 'first':
      return inWeek(1)[0]?.node.path ?? null;
    case 'last': {
      let last = here.node;
      while (last.next[0]) last = last.next[0];
      return last.path;
    }
  }
}
