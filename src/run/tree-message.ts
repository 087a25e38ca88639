// A problem with a tree of variations as a message to be worded: a key, what it needs, and messages inside it.
import { messageOf, type Message } from './problem-message.ts';
import type { TreeProblem } from './tree-problem.ts';

/** Hexadecimal digits of a hash that a sentence shows. */
const SHOWN = 12;

/** The message of a problem: under `tree.<kind>`, or that of the record in it. */
export function treeMessage(problem: TreeProblem): Message {
  const key = `tree.${problem.kind}`;
  switch (problem.kind) {
    case 'record':
      return messageOf(problem.problem);
    case 'illegal-order':
      // The same words as for a record.
      return { ...messageOf(problem), key };
    case 'differs':
      return {
        key,
        params: {
          week: problem.week,
          expected: problem.expected.slice(0, SHOWN),
          found: problem.found.slice(0, SHOWN),
        },
      };
    case 'no-line':
    case 'no-week': {
      const { kind: _kind, line, ...params } = problem;
      const part =
        line === 0
          ? { key: 'tree.line.main', params: {} }
          : { key: 'tree.line.branch', params: { branch: line } };
      return { key, params, parts: { line: part } };
    }
    case 'no-path':
      return { key, params: {} };
    default: {
      const { kind: _kind, ...params } = problem;
      return { key, params };
    }
  }
}
