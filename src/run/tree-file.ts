// A tree of variations as a file: the record of its main line, and beside it `branches`. A record without branches is a tree too.
import * as v from 'valibot';
import { RecordFile, type RecordedTurn, type RunRecord } from './record.ts';
import {
  branchesOf,
  grown,
  joined,
  MOST_BRANCHES,
  nodeAt,
  nodesOn,
  recordOf,
  spread,
  treeOf,
  withForecasts,
  type Forecasts,
  type Tree,
  type TreeNode,
} from './tree.ts';
import { MOST_NAME, MOST_NOTE, named, noted } from './tree-edit.ts';
import { depthOf, parentOf, pathTo } from './tree-path.ts';
import { badTree, type TreeRead } from './tree-problem.ts';
import { formProblem, parseRecord, recordText } from './verify.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = (most: number): v.GenericSchema<string> =>
  v.pipe(v.string(), v.maxLength(most, `at most ${most} letters`));

/** The form of `branches` in a file. */
const BranchesFile = v.strictObject({
  branches: v.array(
    v.strictObject({
      /** The line that it leaves: 0 for the main line, else an earlier entry by its number, from 1. */
      of: count,
      /** Its first own week; in an entry without turns the week of that line that is named. */
      week: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(104)),
      name: v.optional(text(MOST_NAME)),
      note: v.optional(text(MOST_NOTE)),
      forecasts: v.optional(RecordFile.entries.desk.wrapped.entries.forecasts),
      turns: RecordFile.entries.turns,
    }),
  ),
});

/** One entry of `branches`: a branch, or without turns the name and note of a week on another line. */
export interface BranchEntry {
  readonly of: number;
  readonly week: number;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly forecasts?: Forecasts | undefined;
  readonly turns: readonly RecordedTurn[];
}

/** A record with its variations. */
export interface TreeRecord extends RunRecord {
  readonly branches?: readonly BranchEntry[] | undefined;
}

function labelOf({ name, note }: TreeNode): Pick<BranchEntry, 'name' | 'note'> {
  return { ...(name === '' ? {} : { name }), ...(note === '' ? {} : { note }) };
}

/** The entries for weeks of a line that have a name or a note, from its week `first` on. */
function labels(nodes: readonly TreeNode[], of: number, first: number): BranchEntry[] {
  return nodes.flatMap((node, at) =>
    node.name === '' && node.note === ''
      ? []
      : [{ of, week: first + at, ...labelOf(node), turns: [] }],
  );
}

/** A tree as plain data for a file. */
export function treeRecord(tree: Tree): TreeRecord {
  const record = recordOf(tree, tree.main);
  const main = nodesOn(tree, tree.main);
  if (!record || !main) throw new Error('a tree without its main line');
  const entries: BranchEntry[] = labels(main, 0, 1);
  /** Lines that are written already: the path of the last week, and the number. */
  const lines = [{ end: tree.main, of: 0 }];
  for (const { path, end, week } of branchesOf(tree)) {
    const own = (nodesOn(tree, end) ?? []).slice(week - 1);
    // Lines come before those that leave them, so the first that leads there is the week before's own.
    const from = lines.find((line) => line.end.startsWith(parentOf(path)));
    const forecasts = joined(own.map((node) => node.forecasts));
    const [first] = own;
    if (!first || !from) throw new Error('a branch that leaves no line');
    entries.push({
      of: from.of,
      week,
      ...labelOf(first),
      ...(Object.keys(forecasts).length > 0 ? { forecasts } : {}),
      turns: own.map(({ orders, hash }) => ({ orders, hash })),
    });
    const of = entries.length;
    entries.push(...labels(own.slice(1), of, week + 1));
    lines.push({ end, of });
  }
  return entries.length > 0 ? { ...record, branches: entries } : record;
}

/** Text of the file of a tree. Without branches and names it is the text of its record. */
export function treeText(tree: Tree): string {
  return recordText(treeRecord(tree));
}

/** A line of a file under construction: where it begins and where it ends. */
interface ReadLine {
  readonly first: number;
  readonly end: string;
}

/** A tree with an entry's name and note at the end of a path. */
function labelled(tree: Tree, path: string, { name, note }: BranchEntry): TreeRead<Tree> {
  const one = name === undefined ? ({ ok: true, value: tree } as const) : named(tree, path, name);
  return one.ok && note !== undefined ? noted(one.value, path, note) : one;
}

/** The weeks from which something can leave a line, or that of it can be named: the first and the last. */
function weeksOf(line: ReadLine, number: number, names: boolean): readonly [number, number] {
  const last = depthOf(line.end);
  if (names) return [line.first, last];
  // Only the main line may be left after its last week: any other would just be longer.
  return number === 0 ? [1, last + 1] : [line.first + 1, last];
}

/** The tree with one entry more, and the line that it makes, if it makes one. */
function withEntry(
  tree: Tree,
  entry: BranchEntry,
  branch: number,
  lines: ReadonlyMap<number, ReadLine>,
): TreeRead<{ readonly tree: Tree; readonly line: ReadLine | null }> {
  const { of, week, turns } = entry;
  const from = lines.get(of);
  if (!from) return badTree({ kind: 'no-line', branch, line: of });
  const names = turns.length === 0;
  if (names && (entry.name ?? '').trim() === '' && (entry.note ?? '').trim() === '') {
    return badTree({ kind: 'says-nothing', branch });
  }
  const [first, last] = weeksOf(from, of, names);
  if (week < first || week > last) {
    return badTree({ kind: 'no-week', branch, line: of, week, first, last });
  }
  if (names) {
    const marked = labelled(tree, pathTo(from.end, week), entry);
    return marked.ok ? { ok: true, value: { tree: marked.value, line: null } } : marked;
  }
  const most = tree.header.weeks - week + 1;
  if (turns.length > most) {
    return badTree({ kind: 'too-long', branch, turns: turns.length, most });
  }
  const before = pathTo(from.end, week - 1);
  const beside = nodeAt(tree, before)?.children ?? tree.children;
  if (beside.some(({ hash }) => hash === turns[0]?.hash)) {
    return badTree({ kind: 'repeats', branch, week });
  }
  const longer = grown(tree, before, turns);
  const end = longer.path;
  const parts = spread(entry.forecasts ?? {}, week, depthOf(end));
  const marked = labelled(withForecasts(longer.tree, end, week, parts), pathTo(end, week), entry);
  return marked.ok
    ? { ok: true, value: { tree: marked.value, line: { first: week, end } } }
    : marked;
}

/** Puts branches beside the main line of a tree, one entry after another. */
function withEntries(tree: Tree, entries: readonly BranchEntry[]): TreeRead<Tree> {
  const branches = entries.filter(({ turns }) => turns.length > 0).length;
  if (branches > MOST_BRANCHES) return badTree({ kind: 'too-many', branches, most: MOST_BRANCHES });
  const lines = new Map<number, ReadLine>([[0, { first: 1, end: tree.main }]]);
  let now = tree;
  for (const [at, entry] of entries.entries()) {
    const next = withEntry(now, entry, at + 1, lines);
    if (!next.ok) return next;
    now = next.value.tree;
    if (next.value.line) lines.set(at + 1, next.value.line);
  }
  return { ok: true, value: now };
}

/** What stands under `branches` in the text of a file, and the text without it. */
function takenApart(text: string): { readonly branches?: unknown; readonly record: string } {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('branches' in data)) return { record: text };
    const { branches, ...record } = data;
    return { branches, record: JSON.stringify(record) };
  } catch {
    // The reader of records says what is wrong with the text.
    return { record: text };
  }
}

/**
 * Reads the text of a record with or without branches. Checks its form, and that every branch leaves
 * a week that is there; nothing is played: `replay` verifies the main line, `lineAt` and `checkTree`
 * the branches.
 */
export function parseTree(text: string): TreeRead<Tree> {
  const { branches, record } = takenApart(text);
  const read = parseRecord(record);
  if (!read.ok) return badTree({ kind: 'record', problem: read.problem });
  const { header, turns } = read.value;
  if (turns.length > header.weeks) {
    const problem = { kind: 'too-long', weeks: header.weeks, turns: turns.length } as const;
    return badTree({ kind: 'record', problem });
  }
  const tree = treeOf(read.value);
  if (branches === undefined) return { ok: true, value: tree };
  const checked = v.safeParse(BranchesFile, { branches });
  if (!checked.success) {
    return badTree({ kind: 'record', problem: formProblem(checked.issues[0]) });
  }
  return withEntries(tree, checked.output.branches);
}
