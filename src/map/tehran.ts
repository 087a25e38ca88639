// Where the Tehran tab sits: at the right edge of the window, at Tehran's true latitude there.
import type { Point, Projection } from './map-data.ts';
import { project } from './geometry.ts';
import type { View } from './view.ts';

/** Tehran's latitude, degrees north (assets/map/places.json). */
const LATITUDE = 35.689;
/** Half the tab's size, CSS pixels. */
const HALF = { w: 64, h: 17 } as const;
/** In a window lower than this the latitude lies beside the page's buttons; the tab then stands just below them. CSS pixels. */
const LOW = { below: 600, y: 147 } as const;

/**
 * Middle of the tab in CSS pixels; its point touches the right edge.
 *
 * A parallel is a curve on this map, so the height is looked for where the parallel meets the edge. Kept inside the window.
 */
export function tehranTab(by: Projection, view: View, size: number): Point {
  let west = by.lon0;
  let east = 70;
  for (let i = 0; i < 30; i++) {
    const middle = (west + east) / 2;
    if (view.toScreen(project(by, middle, LATITUDE))[0] < view.width) west = middle;
    else east = middle;
  }
  const y = view.toScreen(project(by, west, LATITUDE))[1];
  const edge = (HALF.h + 6) * size;
  const top = view.height < LOW.below ? LOW.y : edge;
  return [view.width - HALF.w * size, Math.min(view.height - edge, Math.max(top, y))];
}
