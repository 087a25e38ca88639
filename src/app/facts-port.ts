// The cited facts, brought in when the first source is opened: the sentences behind every rule, order and opening item.
import type { Certainty } from '../facts/facts.ts';

/** A fact as it is shown: a paraphrase, who published it, when, and how sure it is. */
export interface FactCard {
  readonly id: string;
  readonly statement: string;
  readonly certainty: Certainty;
  /** A date, a span `from/to`, or a year, as the source has it. */
  readonly date: string;
  /** What is doubtful or was set right. */
  readonly issue: string | null;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
}

/** Looks a fact up by its id; null when the package has none. */
export type FactFinder = (id: string) => FactCard | null;

let loading: Promise<FactFinder> | null = null;

/** Loads the facts once and gives the way to look them up. */
export function loadFacts(): Promise<FactFinder> {
  loading ??= import('../facts/facts.ts').then(({ findFact, sourceOf }) => (id) => {
    const fact = findFact(id);
    const source = fact && sourceOf(fact);
    if (!fact || !source) return null;
    const { statement, certainty, date, issue = null } = fact;
    const { publisher, title, date: published } = source;
    return { id, statement, certainty, date, issue, publisher, title, published };
  });
  return loading;
}
