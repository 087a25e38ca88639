// The one rounding function of the rules, and the bounds of a meter.

/**
 * Nearest whole number of `numerator / denominator`, halves away from zero.
 * Both must be integers below 2^40 in size and the denominator positive; then the result is the
 * same in every engine, because only + − × ÷ and floor are used.
 */
export function roundDiv(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 ? 0 - size : size;
}

/** `percent` per cent of `value`, rounded by `roundDiv`. */
export function percentOf(value: number, percent: number): number {
  return roundDiv(value * percent, 100);
}

/** `value` kept inside `low` to `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Fails loudly: something the rules rely on does not hold; `why` is for a developer. */
export function broken(why: string): never {
  throw new Error(`Rules broken: ${why}`);
}

/** Fails loudly when something the rules rely on does not hold; `why` is for a developer. */
export function assert(value: unknown, why: string): asserts value {
  if (value === false || value === null || value === undefined) broken(why);
}
