// From mark to mark by arrow keys: the nearest place in a direction. Pure.
import type { Point } from './map-data.ts';

/** Where an arrow key points: one of the four unit vectors, y down. */
export type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** A place on the screen, CSS pixels. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** Stops closer than this to the start are the start itself, CSS pixels. */
const HERE = 3;
/** How far to the side a stop may lie for each pixel ahead. */
const WIDTH = 1.4;

/**
 * The nearest stop ahead; one to the side counts as farther away than it is.
 * @returns its id, or `null` when nothing lies in that direction
 */
export function nextStop(
  stops: readonly Stop[],
  [fx, fy]: Point,
  [dx, dy]: Direction,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { id, at } of stops) {
    const ahead = (at[0] - fx) * dx + (at[1] - fy) * dy;
    const aside = Math.abs((at[0] - fx) * dy - (at[1] - fy) * dx);
    if (ahead < HERE || aside > ahead * WIDTH) continue;
    const distance = ahead + aside * 2;
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}
