// A problem of the class as a message to be worded: a key, what it needs, and messages inside it.
import { messageOf, type Message } from '../problem-message.ts';
import { linkMessage } from '../share/link-message.ts';
import { treeMessage } from '../tree-message.ts';
import type { ClassProblem } from './class-problem.ts';

/** The message of a problem: under `class.problem.<kind>`, or that of the run in it. */
export function classMessage(problem: ClassProblem): Message {
  const key = `class.problem.${problem.kind}`;
  switch (problem.kind) {
    case 'link':
      return linkMessage(problem.problem);
    case 'tree':
      return treeMessage(problem.problem);
    case 'record':
      return messageOf(problem.problem);
    case 'wrong-form': {
      const { path, expected, found } = problem;
      if (path !== '') return { key, params: { path, expected, found } };
      return { key: 'class.problem.wrong-form-top', params: { expected, found } };
    }
    case 'nothing-in-it':
    case 'several':
    case 'already':
    case 'is-exercise':
    case 'big':
    case 'not-json':
    case 'other-format':
    case 'room-long':
    case 'room-letter':
    case 'other-terms': {
      const { kind: _kind, ...params } = problem;
      return { key, params };
    }
    default: {
      const { kind: _kind, of, ...params } = problem;
      return { key, params, parts: { of: { key: `class.problem.of.${of}`, params: {} } } };
    }
  }
}
