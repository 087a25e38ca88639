// The state's sword in words: which of the three materials a value stands for (usip-2020-11.16).

/** The three materials, from the hilt to the point. */
export type SwordMaterial = 'paper' | 'wood' | 'metal';

/** Lowest value of wood and of metal; below the first it is paper. */
export const woodFrom = 34;
export const metalFrom = 67;

/**
 * The material a value stands for.
 * @param value state authority, 0 to 100
 */
export function materialOf(value: number): SwordMaterial {
  if (value >= metalFrom) return 'metal';
  return value >= woodFrom ? 'wood' : 'paper';
}
