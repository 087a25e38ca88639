// Printing exact terms so that what is printed adds up: largest-remainder rounding to tenths, and signs as typeset. And lengths of drawings.

const minus = '\u2212';

/**
 * Rounds hundredths of a point to tenths so that the printed terms add up to the printed sum.
 *
 * The sum is rounded first, half away from zero. Every term is rounded down, and the tenths that are then missing go to the terms
 * with the largest remainders; among equal remainders to the larger term, then to the earlier one. A term that is a whole number
 * of tenths is never changed, and no term moves by a whole tenth.
 *
 * @param hundredths the terms, whole hundredths of a point
 * @returns the terms and their sum, in whole tenths
 */
export function roundToSum(hundredths: readonly number[]): {
  readonly terms: readonly number[];
  readonly sum: number;
} {
  const exact = hundredths.reduce((total, value) => total + value, 0);
  const sum = positive(Math.sign(exact) * Math.floor((Math.abs(exact) + 5) / 10));
  const floors = hundredths.map((value) => Math.floor(value / 10));
  const missing = sum - floors.reduce((total, value) => total + value, 0);
  const remainder = (i: number): number => (hundredths[i] ?? 0) - 10 * (floors[i] ?? 0);
  const size = (i: number): number => Math.abs(hundredths[i] ?? 0);
  const raised = new Set(
    hundredths
      .map((_, i) => i)
      .sort((a, b) => remainder(b) - remainder(a) || size(b) - size(a) || a - b)
      .slice(0, missing),
  );
  return { terms: floors.map((value, i) => positive(raised.has(i) ? value + 1 : value)), sum };
}

/**
 * A number of tenths as printed: one decimal, a sign unless it is zero, U+2212 for minus.
 * @param tenths whole tenths of a point
 */
export function signedTenths(tenths: number): string {
  const size = Math.abs(tenths);
  const text = `${Math.floor(size / 10)}.${size % 10}`;
  return tenths > 0 ? `+${text}` : tenths < 0 ? `${minus}${text}` : text;
}

/**
 * A length or place inside a drawing, for an attribute or a style: nobody reads it, so it stays in Latin digits.
 * @param digits decimals, 0 or more
 */
export function drawn(length: number, digits = 2): string {
  return length.toFixed(digits);
}

/** Zero without its sign. */
function positive(value: number): number {
  return value === 0 ? 0 : value;
}
