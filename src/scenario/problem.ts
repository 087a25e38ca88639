// What is wrong with a scenario file: where, what was expected, what was found.

export interface Problem {
  /** File of the scenario's folder, such as `events.json`. */
  readonly file: string;
  /** Path inside the file, such as `chance[2].effects[0].meter`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** One sentence for the person who wrote the file. */
export function sentenceOf(problem: Problem): string {
  const where = problem.path === '' ? problem.file : `${problem.file} at ${problem.path}`;
  return `${where}: expected ${problem.expected}, found ${problem.found}.`;
}
