// A hand-in as a file, and the one reader for everything that a room may hand in: that file, a record, or a link.
import * as v from 'valibot';
import { parseLink } from '../share/parse-link.ts';
import { recordOf } from '../tree.ts';
import { parseTree, treeRecord } from '../tree-file.ts';
import { formProblem } from '../verify.ts';
import { badClass, type ClassProblem, type ClassRead } from './class-problem.ts';
import { EXERCISE_FORMAT } from './exercise.ts';
import { exerciseCode } from './exercise-link.ts';
import { HAND_IN_FORMAT, type HandIn } from './hand-in.ts';
import { HandInForm } from './hand-in-form.ts';
import { parseHandInLink } from './hand-in-link.ts';
import { IN_ADDRESS, isJson, kindOf, linksIn } from './links-in.ts';
import { labelProblem } from './room-label.ts';

/** Most letters of a file: far more than the largest run with all its variations. */
export const MOST_LETTERS_OF_FILE = 16_000_000;

/** Text of a hand-in's file, two spaces deep, ending in a line break. */
export function handInText(handIn: HandIn): string {
  const { room, exercise, terms, check, consulted, run } = handIn;
  const played =
    run.kind === 'link' ? run.link : run.tree === null ? run.record : treeRecord(run.tree);
  const file = { format: HAND_IN_FORMAT, room, exercise, terms, check, consulted, run: played };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A run that came without a head. */
function bare(run: HandIn['run']): HandIn {
  return { room: '', exercise: null, terms: null, check: null, consulted: null, run };
}

function runOfLink(link: string): ClassRead<HandIn['run']> {
  const read = parseLink(link);
  return read.ok
    ? { ok: true, value: { kind: 'link', link } }
    : badClass({ kind: 'link', problem: read.problem });
}

function runOfRecord(text: string): ClassRead<HandIn['run']> {
  const read = parseTree(text);
  if (!read.ok) return badClass({ kind: 'tree', problem: read.problem });
  const record = recordOf(read.value, read.value.main);
  if (!record) return badClass({ kind: 'nothing-in-it' });
  const tree = hasMore(text) ? read.value : null;
  return { ok: true, value: { kind: 'record', record, tree } };
}

/** Whether the text of a record that was read has variations or names. */
function hasMore(text: string): boolean {
  const data: unknown = JSON.parse(text);
  return typeof data === 'object' && data !== null && 'branches' in data;
}

/** Where the form of a hand-in is wrong, in the words that a record's file has. */
function wrongForm(issue: v.BaseIssue<unknown>): ClassProblem {
  const problem = formProblem(issue);
  if (problem.kind !== 'wrong-form') return { kind: 'record', problem };
  // What a check of our own asks for stands in its message.
  return issue.type === 'check' ? { ...problem, expected: issue.message } : problem;
}

function handInOfFile(data: unknown): ClassRead<HandIn> {
  const read = v.safeParse(HandInForm, data);
  if (!read.success) return badClass(wrongForm(read.issues[0]));
  const { room, exercise, terms, check, consulted, run } = read.output;
  const label = labelProblem(room);
  if (label) return badClass(label);
  const ours = terms === null ? exercise : exerciseCode(terms);
  if (ours !== exercise && ours !== null) {
    return badClass({ kind: 'other-terms', found: exercise ?? '', ours });
  }
  const played = typeof run === 'string' ? runOfLink(run) : runOfRecord(JSON.stringify(run));
  if (!played.ok) return played;
  const value = { room, exercise, terms, check, consulted, run: played.value };
  return { ok: true, value };
}

function handInOfJson(text: string): ClassRead<HandIn> {
  if (text.length > MOST_LETTERS_OF_FILE) {
    return badClass({ kind: 'big', letters: text.length, most: MOST_LETTERS_OF_FILE });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return badClass({ kind: 'not-json', detail });
  }
  const format =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format === HAND_IN_FORMAT) return handInOfFile(data);
  if (format === EXERCISE_FORMAT) return badClass({ kind: 'is-exercise' });
  if (typeof format === 'string' && format.startsWith('paper-sword-hand-in/')) {
    return badClass({ kind: 'other-format', found: format });
  }
  const run = runOfRecord(text);
  return run.ok ? { ok: true, value: bare(run.value) } : run;
}

/** What stands around a link in the middle of a sentence. */
const AROUND_END = /[\s.,;:!?)>\]}"'»”’]+$/u;
const AROUND_START = /^[\s(<["'«“‘]+/u;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape: the reader of links says what is wrong with the letters.
    return text;
  }
}

function handInOfLink(text: string): ClassRead<HandIn> {
  const bareText = text.replace(AROUND_START, '').replace(AROUND_END, '');
  const [, named, inAddress = ''] = IN_ADDRESS.exec(bareText) ?? [];
  const letters = named === undefined ? bareText : unescaped(inAddress).replace(AROUND_END, '');
  switch (named ?? kindOf(letters)) {
    case 'exercise':
      return badClass({ kind: 'is-exercise' });
    case 'hand-in':
      return parseHandInLink(letters);
    case 'run': {
      const run = runOfLink(letters);
      return run.ok ? { ok: true, value: bare(run.value) } : run;
    }
    default:
      return badClass({ kind: 'nothing-in-it' });
  }
}

/**
 * Reads whatever a room may hand in: a hand-in's file, the record of a run with or without
 * variations, the address or the letters of a hand-in or of a run. One at a time: a text with a
 * second link is refused. Nothing is played. Never throws.
 */
export function parseHandIn(text: string): ClassRead<HandIn> {
  const plain = text.trim();
  if (isJson(plain)) return handInOfJson(plain);
  const links = linksIn(plain).length;
  return links > 1 ? badClass({ kind: 'several', links }) : handInOfLink(plain);
}
