// A problem with a link as a message to be worded: a key, what it needs, and messages inside it.
import { messageOf, type Message } from '../problem-message.ts';
import type { LinkProblem } from './link-problem.ts';

/** Hexadecimal digits of a hash that a sentence shows. */
const SHOWN = 12;

/** The message of a problem, under `share.<kind>`. */
export function linkMessage(problem: LinkProblem): Message {
  const key = `share.${problem.kind}`;
  switch (problem.kind) {
    case 'illegal-order':
      // The same words as for a record.
      return { ...messageOf(problem), key };
    case 'differs':
      return {
        key: problem.week > 0 ? key : 'share.differs-start',
        params: {
          week: problem.week,
          expected: problem.expected.slice(0, SHOWN),
          found: problem.found.slice(0, SHOWN),
        },
      };
    case 'needs-file-name':
      return {
        key,
        params: { found: problem.found.trim() },
        parts: { what: { key: `share.what.${problem.what}`, params: {} } },
      };
    case 'own-check':
      return problem.week > 0
        ? { key: 'share.own-check-week', params: { week: problem.week } }
        : { key, params: {} };
    default: {
      const { kind: _kind, ...params } = problem;
      return { key, params };
    }
  }
}
