// The figures that are measured, and the goals that they are held against.

/** A figure with its goal, if it has one. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The goal, and whether it was met; null for a figure without one. */
  readonly goal: { readonly words: string; readonly met: boolean } | null;
}

/** A figure that should be at least so much. */
export function atLeast(
  id: string,
  what: string,
  value: number,
  unit: string,
  goal: number,
): Figure {
  return {
    id,
    what,
    value,
    unit,
    goal: { words: `at least ${goal.toLocaleString('en')}`, met: value >= goal },
  };
}

/** A figure that should be less than so much. */
export function under(id: string, what: string, value: number, unit: string, goal: number): Figure {
  return { id, what, value, unit, goal: { words: `under ${goal}`, met: value < goal } };
}

/** A figure without a goal. */
export function plain(id: string, what: string, value: number, unit: string): Figure {
  return { id, what, value, unit, goal: null };
}

/** The middle of some values, the upper one of two; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A value to so many decimals. */
export function to(decimals: number, value: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
