// Upper bounds of the numbers that are not meters from 0 to 100. The lower bound is always 0.

/** Most that each of these fields can be, by the last part of its path. */
export const UPPER: Readonly<Record<string, number>> = {
  troops: 10000,
  waiverDays: 120,
  capital: 10,
  gazaPause: 26,
};

/** Most that the meter at a path can be. */
export function upperBound(path: string): number {
  return UPPER[path.split('.').at(-1) ?? ''] ?? 100;
}
