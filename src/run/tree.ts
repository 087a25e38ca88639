// The tree of variations: a run with branches from any week. Plain data; every change gives a new tree that shares what stayed.
import type { TurnOrders } from '../model/content.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import {
  firstLink,
  FORMAT,
  type DeskNotes,
  type RecordedForecast,
  type RecordedTurn,
  type RunHeader,
  type RunRecord,
} from './record.ts';
import { depthOf, idFor, idsOf, isOn, pathTo } from './tree-path.ts';

/** Forecasts by seat, as a record has them. */
export type Forecasts = DeskNotes['forecasts'];

/** One played week: what all seats ordered, the link of the chain after it, and the weeks that follow. */
export interface TreeNode {
  /** Unlike all others that follow the same week; `tree-path.ts` says where it comes from. */
  readonly id: string;
  readonly orders: TurnOrders;
  readonly hash: string;
  /** The player's name for what begins here; empty for none. */
  readonly name: string;
  /** The player's note on this week; empty for none. */
  readonly note: string;
  /** Own odds given when this was the last week played. */
  readonly forecasts: Forecasts;
  /** What was played next. The first goes on with the line, the others are branches. */
  readonly children: readonly TreeNode[];
}

/**
 * A run and its variations. Luck is keyed by seed, week and purpose, so that two branches differ by
 * their orders and what follows from them, never by other luck.
 */
export interface Tree {
  readonly header: RunHeader;
  /** Aids, tempo, and who only watched; null when the record does not say. */
  readonly terms: Omit<DeskNotes, 'forecasts'> | null;
  /** Own odds given before the first week. */
  readonly forecasts: Forecasts;
  /** Path of the last week of the main line, which stands first at every fork. What follows it are branches. */
  readonly main: string;
  readonly children: readonly TreeNode[];
}

/** One branch: from its first own week to its end along the first child of each. */
export interface Branch {
  /** Path of its first own week; it names the branch. */
  readonly path: string;
  /** Path of its last week. */
  readonly end: string;
  /** Number of its first own week, from 1. */
  readonly week: number;
  readonly name: string;
  readonly note: string;
}

/** Most branches that a tree holds. */
export const MOST_BRANCHES = 200;

/** The weeks along a path, or null when the tree has no such path. */
export function nodesOn(tree: Tree, path: string): readonly TreeNode[] | null {
  const nodes: TreeNode[] = [];
  let { children } = tree;
  for (const id of idsOf(path)) {
    const node = children.find((one) => one.id === id);
    if (!node) return null;
    nodes.push(node);
    ({ children } = node);
  }
  return nodes.length === depthOf(path) ? nodes : null;
}

/** The week at the end of a path; null for the start and where the tree has no such path. */
export function nodeAt(tree: Tree, path: string): TreeNode | null {
  return nodesOn(tree, path)?.at(-1) ?? null;
}

/** The tree with the children at a path changed. The path must be there. */
export function withChildren(
  tree: Tree,
  path: string,
  change: (children: readonly TreeNode[]) => readonly TreeNode[],
): Tree {
  const into = (children: readonly TreeNode[], ids: readonly string[]): readonly TreeNode[] => {
    const [id, ...rest] = ids;
    if (id === undefined) return change(children);
    return children.map((node) =>
      node.id === id ? { ...node, children: into(node.children, rest) } : node,
    );
  };
  return { ...tree, children: into(tree.children, idsOf(path)) };
}

/** The tree with weeks played from a path on, and the path of the last; those that it has already are kept. */
export function grown(
  tree: Tree,
  path: string,
  turns: readonly RecordedTurn[],
): { readonly tree: Tree; readonly path: string } {
  let longer = tree;
  let end = path;
  for (const { orders, hash } of turns) {
    const children = nodeAt(longer, end)?.children ?? longer.children;
    const known = children.find((node) => node.hash === hash);
    const taken = children.map((node) => node.id);
    const id = known?.id ?? idFor(hash, taken);
    if (!known) {
      const node = { id, orders, hash, name: '', note: '', forecasts: {}, children: [] };
      longer = withChildren(longer, end, (before) => [...before, node]);
    }
    end += id;
  }
  return { tree: longer, path: end };
}

/** The tree with its main line led along a path, first at every fork. The path must be there. */
export function withMain(tree: Tree, path: string): Tree {
  let now = tree;
  for (const [at, id] of idsOf(path).entries()) {
    now = withChildren(now, pathTo(path, at), (children) => {
      const first = children.filter((node) => node.id === id);
      return children[0]?.id === id
        ? children
        : [...first, ...children.filter((node) => node.id !== id)];
    });
  }
  return { ...now, main: path };
}

/**
 * Forecasts by the week after which they were made, for the weeks of a line from one to another; what
 * names a week outside stands at the nearer end.
 */
export function spread(forecasts: Forecasts, from: number, to: number): readonly Forecasts[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const made: { [seat in SeatId]?: readonly RecordedForecast[] } = {};
    for (const seat of SEATS) {
      const list = (forecasts[seat] ?? []).filter(
        ({ week }) => Math.min(to, Math.max(from, week)) === from + at,
      );
      if (list.length > 0) made[seat] = list;
    }
    return made;
  });
}

/** The tree with forecasts put to the weeks along a path, from its week `from` on; those of the start stay. */
export function withForecasts(
  tree: Tree,
  path: string,
  from: number,
  parts: readonly Forecasts[],
): Tree {
  let now = tree;
  for (const [at, forecasts] of parts.entries()) {
    const week = from + at;
    const id = idsOf(path)[week - 1];
    now = withChildren(now, pathTo(path, week - 1), (children) =>
      children.map((node) => (node.id === id ? { ...node, forecasts } : node)),
    );
  }
  return now;
}

/** Forecasts of several weeks, one after another. */
export function joined(parts: readonly Forecasts[]): Forecasts {
  const all: { [seat in SeatId]?: readonly RecordedForecast[] } = {};
  for (const seat of SEATS) {
    const list = parts.flatMap((part) => part[seat] ?? []);
    if (list.length > 0) all[seat] = list;
  }
  return all;
}

/** A tree without branches. The record is taken as it stands; `replay` is what verifies it. */
export function treeOf(record: RunRecord): Tree {
  const { header } = record;
  return following({ header, terms: null, forecasts: {}, main: '', children: [] }, record);
}

/**
 * The tree with a record as its main line: a game that has gone on since, or been taken back. What
 * the main line was before stays as branches. The record must be of the same run.
 */
export function following(tree: Tree, record: RunRecord): Tree {
  if (firstLink(record.header) !== firstLink(tree.header)) {
    throw new Error('a tree follows records of its own run only');
  }
  const { tree: longer, path } = grown(tree, '', record.turns);
  const { desk } = record;
  const led = withMain(longer, path);
  if (!desk) return led;
  const { forecasts: given, ...terms } = desk;
  const [forecasts = {}, ...parts] = spread(given, 0, depthOf(path));
  return withForecasts({ ...led, terms, forecasts }, path, 1, parts);
}

/** The record of the line up to the end of a path, with the forecasts made on it; null when there is no such path. */
export function recordOf(tree: Tree, path: string): RunRecord | null {
  const nodes = nodesOn(tree, path);
  if (!nodes) return null;
  const { header, terms } = tree;
  const turns = nodes.map(({ orders, hash }) => ({ orders, hash }));
  const forecasts = joined([tree.forecasts, ...nodes.map((node) => node.forecasts)]);
  return { format: FORMAT, header, turns, ...(terms ? { desk: { ...terms, forecasts } } : {}) };
}

/** The child that goes on with the line of a path; none at the end of the main line. */
export function nextOf(
  tree: Tree,
  path: string,
  children: readonly TreeNode[],
): TreeNode | undefined {
  return path === tree.main ? undefined : children[0];
}

/** Path of the last week of the line that a path stands on. The path must be there. */
export function lineEnd(tree: Tree, path: string): string {
  let end = path;
  let children = nodeAt(tree, path)?.children ?? tree.children;
  for (let next = nextOf(tree, end, children); next; next = nextOf(tree, end, children)) {
    end += next.id;
    ({ children } = next);
  }
  return end;
}

/** Every branch: those of a line by their week, and after them those that leave these. */
export function branchesOf(tree: Tree): readonly Branch[] {
  const found: Branch[] = [];
  const walk = (path: string, children: readonly TreeNode[]): void => {
    const next = nextOf(tree, path, children);
    for (const node of children) {
      if (node === next) continue;
      const { id, name, note } = node;
      const at = path + id;
      found.push({ path: at, end: lineEnd(tree, at), week: depthOf(at), name, note });
    }
    for (const node of children) walk(path + node.id, node.children);
  };
  walk('', tree.children);
  return found;
}

/** Whether a path lies on the main line. */
export function isMain(tree: Tree, path: string): boolean {
  return isOn(path, tree.main);
}
