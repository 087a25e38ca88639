// The base sheet as a still picture, for the title and for print. Needs no Phaser, so it can come before the map's own chunk.
import { bakeBase } from './base-sheet.ts';
import { project } from './geometry.ts';
import { MAP } from './map-data.ts';
import { readTheme } from './theme.ts';

/** What a backdrop shows. */
export interface Backdrop {
  /** Longitude and latitude in the middle, degrees. */
  readonly middle: readonly [lon: number, lat: number];
  /** Degrees of longitude across the canvas, measured at the middle. */
  readonly across: number;
  /** Widths of main and minor rivers, CSS pixels. */
  readonly rivers: readonly [main: number, minor: number];
}

/** The title's picture: the two rivers, the Zagros to the right, room for the wordmark at the left. */
export const TITLE_BACKDROP: Backdrop = { middle: [45.35, 33.25], across: 10, rivers: [13, 5] };

/** Shadows and edges are this much bolder than on the map. */
const BOLD = 1.4;

/**
 * Paints a backdrop into a canvas at its CSS size and the screen's density, in the colours that apply to the canvas. Call again after a change of size or theme.
 */
export function paintBackdrop(
  canvas: HTMLCanvasElement,
  backdrop: Backdrop = TITLE_BACKDROP,
): void {
  const ratio = Math.min(2, Math.max(1, window.devicePixelRatio || 1));
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) return;
  const by = MAP.projection;
  const [lon, lat] = backdrop.middle;
  const [x, y] = project(by, lon, lat);
  const [west] = project(by, lon - backdrop.across / 2, lat);
  const [east] = project(by, lon + backdrop.across / 2, lat);
  const scale = width / (east - west);
  const [main, minor] = backdrop.rivers;
  bakeBase(
    ctx,
    MAP,
    {
      width,
      height,
      scale,
      left: x - width / 2 / scale,
      top: y - height / 2 / scale,
      unit: ratio * BOLD,
      rivers: [main / BOLD, minor / BOLD],
      creases: false,
    },
    readTheme(canvas, 1),
  );
}
