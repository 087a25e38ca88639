// One measure of a line over its weeks: what it comes to in the end, and how high its scale must be.

/** The sum of what happened in the weeks; of what stands before the first week and after each, the last value. */
export function measureTotal(values: readonly number[], first: 0 | 1): number {
  return first === 0 ? (values.at(-1) ?? 0) : values.reduce((total, value) => total + value, 0);
}

/** Top of the scale that two lines share: their highest value, and no less than `least`. */
export function measureTop(
  one: readonly number[],
  other: readonly number[],
  least: number,
): number {
  return Math.max(least, ...one, ...other);
}
