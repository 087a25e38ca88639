// The text of a record, with or without variations: its main line, and the tree they make together.
import type { RunRecord } from '../run/record.ts';
import { recordOf, type Tree } from '../run/tree.ts';
import { parseTree } from '../run/tree-file.ts';
import { treeMessage } from '../run/tree-message.ts';
import { messageSentence } from './sentences.ts';

/** What a text holds, or what is wrong with it in a sentence. */
export type RecordText =
  | { readonly ok: true; readonly record: RunRecord; readonly tree: Tree }
  | { readonly ok: false; readonly sentence: string };

/** Reads the text of a record. Checks its form; nothing is played. */
export function readRecordText(text: string): RecordText {
  const read = parseTree(text);
  if (!read.ok) return { ok: false, sentence: messageSentence(treeMessage(read.problem)) };
  const tree = read.value;
  const record = recordOf(tree, tree.main);
  if (!record) throw new Error('a tree without its main line');
  return { ok: true, record, tree };
}
