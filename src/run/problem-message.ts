// A problem with a record as a message to be worded: a key, what it needs, and messages inside it.
import type { RecordProblem } from './verify.ts';

type Params = Readonly<Record<string, string | number>>;

/** A message by key; `parts` are parameters that are messages themselves. */
export interface Message {
  readonly key: string;
  readonly params: Params;
  readonly parts?: Readonly<Record<string, { readonly key: string; readonly params: Params }>>;
}

/** The message of a problem, under `record.<kind>`. */
export function messageOf(problem: RecordProblem): Message {
  const key = `record.${problem.kind}`;
  switch (problem.kind) {
    case 'illegal-order': {
      const { seat, choice, block } = problem.illegal;
      const known = block.key !== 'block.unknown-order';
      return {
        key,
        params: { week: problem.week, order: choice.order },
        parts: {
          seat: { key: `seat.${seat}.name`, params: {} },
          ...(known ? { order: { key: `order.${choice.order}.short`, params: {} } } : {}),
          why: { key: block.key, params: block.params ?? {} },
        },
      };
    }
    case 'differs':
      return {
        key,
        params: {
          week: problem.week,
          expected: problem.expected.slice(0, 12),
          found: problem.found.slice(0, 12),
        },
      };
    case 'wrong-form':
      return {
        key,
        params: {
          path: problem.path === '' ? 'the top' : problem.path,
          expected: problem.expected,
          found: problem.found,
        },
      };
    default: {
      const { kind: _kind, ...params } = problem;
      return { key, params };
    }
  }
}
