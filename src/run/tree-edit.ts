// Changes of a tree that play nothing: names, notes, taking a branch away, making it the main line.
import {
  isMain,
  lineEnd,
  nodeAt,
  withChildren,
  withMain,
  type Tree,
  type TreeNode,
} from './tree.ts';
import { depthOf, parentOf } from './tree-path.ts';
import { badTree, type TreeRead } from './tree-problem.ts';

/** Most letters of a name and of a note. */
export const MOST_NAME = 80;
export const MOST_NOTE = 2000;

function changed(tree: Tree, path: string, change: (node: TreeNode) => TreeNode): TreeRead<Tree> {
  const node = nodeAt(tree, path);
  if (!node) return badTree({ kind: 'no-path', path });
  const value = withChildren(tree, parentOf(path), (children) =>
    children.map((one) => (one === node ? change(one) : one)),
  );
  return { ok: true, value };
}

/** Names what begins with a week; spaces at the ends fall away, and an empty name takes it away. */
export function named(tree: Tree, path: string, name: string): TreeRead<Tree> {
  const text = name.trim();
  return text.length > MOST_NAME
    ? badTree({ kind: 'long-text', letters: text.length, most: MOST_NAME })
    : changed(tree, path, (node) => ({ ...node, name: text }));
}

/** Puts a note beside a week; an empty one takes it away. */
export function noted(tree: Tree, path: string, note: string): TreeRead<Tree> {
  const text = note.trim();
  return text.length > MOST_NOTE
    ? badTree({ kind: 'long-text', letters: text.length, most: MOST_NOTE })
    : changed(tree, path, (node) => ({ ...node, note: text }));
}

/** Takes a week and everything after it away. The main line stays: another must take its place first. */
export function without(tree: Tree, path: string): TreeRead<Tree> {
  const node = nodeAt(tree, path);
  if (!node) return badTree({ kind: 'no-path', path });
  if (isMain(tree, path)) return badTree({ kind: 'main-line', week: depthOf(path) });
  const value = withChildren(tree, parentOf(path), (children) =>
    children.filter((one) => one !== node),
  );
  return { ok: true, value };
}

/** Makes the line that a week stands on the main line, to its end. What was the main line stays as a branch. */
export function promoted(tree: Tree, path: string): TreeRead<Tree> {
  if (!nodeAt(tree, path)) return badTree({ kind: 'no-path', path });
  return { ok: true, value: isMain(tree, path) ? tree : withMain(tree, lineEnd(tree, path)) };
}
