// Numbers on the printed debrief: of its pages, and of facts in the order in which they are first named, as footnotes are.

/** The pages of the printed debrief: the run, then its orders with the record and the sources. */
export const PRINTED_PAGES = { run: 1, record: 2 } as const;

/** Gives each fact its number. */
export interface FactNumbers {
  /** The fact's number, from 1; a fact that was not named yet takes the next. */
  readonly of: (fact: string) => number;
  /** The facts named so far, in the order of their numbers. */
  readonly all: () => readonly string[];
}

/** Numbers for one document. */
export function factNumbers(): FactNumbers {
  const known: string[] = [];
  return {
    of: (fact) => {
      if (!known.includes(fact)) known.push(fact);
      return known.indexOf(fact) + 1;
    },
    all: () => [...known],
  };
}
