// From mark to mark by arrow keys: the nearest place in a direction. Pure.
import type { MapSiteKind } from '../app/map-picture.ts';
import { place } from './hold.ts';
import type { SiteMark } from './layout.ts';
import type { Point } from './map-data.ts';
import type { View } from './view.ts';

/** Where an arrow key points: one of the four unit vectors, y down. */
export type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** A place on the screen, CSS pixels. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** Kinds of places that the page's list holds: the arrow keys go to these. */
const IN_LIST: ReadonlySet<MapSiteKind> = new Set(['base', 'mission', 'handed-over']);

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

/**
 * The nearest place in a direction from the one selected, or from the middle of the window.
 * @returns its id, or `null` when nothing lies there
 */
export function nextSite(
  sites: readonly SiteMark[],
  view: View,
  direction: Direction,
): string | null {
  const listed = sites.filter(({ site }) => IN_LIST.has(site.kind));
  const stops = listed.map(({ site, hold }) => ({
    id: site.id,
    at: place(hold, view),
    selected: site.selected,
  }));
  const from = stops.find(({ selected }) => selected)?.at ?? [view.width / 2, view.height / 2];
  return nextStop(stops, from, direction);
}
