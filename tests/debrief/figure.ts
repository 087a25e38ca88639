// What is said of a figure of the debrief: where it is drawn, what it means, and which functions make it.

/** Components by path; in each the keys and pieces of code by which it draws the figure. */
export type Drawn = Readonly<Record<string, readonly string[]>>;

/** One figure. */
export interface Figure {
  /** Its name in words. */
  readonly name: string;
  /** What it means, in one line. */
  readonly means: string;
  /**
   * Where it stands in words: keys of messages, with `*` for each gap of a key that is put
   * together, or the code that writes it where no sentence stands around it.
   */
  readonly drawn: Drawn;
  /** Where it is a length, a mark or a pattern of a drawing: pieces of the component's code. */
  readonly shapes?: Drawn;
  /** What makes it, `path#export`, the nearest to the screen first. Each has its tests in `CHECKED`. */
  readonly by: readonly string[];
}

/** The figures of one part of the debrief. */
export interface FigurePart {
  readonly part: string;
  readonly figures: readonly Figure[];
}
