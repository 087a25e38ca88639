// The paper on the table: the base sheet baked for the whole window, and a sharp close-up where the camera has come to rest.
import type * as Phaser from 'phaser';
import { bakeBase } from './base-sheet.ts';
import type { MapData, Point } from './map-data.ts';
import { Stamp } from './stamps.ts';
import { DEPTH } from './standing.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** Zooms below this need no close-up. */
const NEAR = 1.02;

/** Lines are drawn for this many CSS pixels to one map unit: the map at 748 px. */
const DESIGN_FIT = 0.1;

/** The baked sheets. Baked on a change of size, density or theme, and once for every place where the camera rests closer in. */
export class Paper {
  readonly #scene: Phaser.Scene;
  readonly #map: MapData;
  #base: Stamp | null = null;
  /** The base's middle, in map units. */
  #middle: Point = [0, 0];
  #close: { readonly stamp: Stamp; readonly zoom: number; readonly at: Point } | null = null;

  constructor(scene: Phaser.Scene, map: MapData) {
    this.#scene = scene;
    this.#map = map;
  }

  /** Bakes the base again; the close-up waits for the camera to rest. */
  bake(view: View, theme: Theme, ratio: number): void {
    this.#base?.destroy();
    this.#drop();
    const { bounds, fit } = view;
    this.#middle = [bounds.x + bounds.w / 2, bounds.y + bounds.h / 2];
    const size = [bounds.w * fit, bounds.h * fit] as const;
    const stamp = new Stamp(this.#scene, size[0], size[1], ratio, DEPTH.base);
    this.#base = this.#draw(stamp, fit, 1, this.#middle, theme, ratio);
  }

  /** Puts the sheets where the view says. */
  move(view: View): void {
    if (view.zoom < NEAR) this.#drop();
    this.#base?.moveTo(view.toScreen(this.#middle));
    this.#base?.image.setScale(view.zoom);
    if (!this.#close) return;
    this.#close.stamp.moveTo(view.toScreen(this.#close.at));
    this.#close.stamp.image.setScale(view.zoom / this.#close.zoom);
  }

  /** Whether a rested camera sees sharp paper. */
  sharp({ zoom, look }: View): boolean {
    if (zoom < NEAR) return true;
    const close = this.#close;
    return close?.zoom === zoom && close.at[0] === look.x && close.at[1] === look.y;
  }

  /** Bakes the part that is seen. */
  sharpen(view: View, theme: Theme, ratio: number): void {
    this.#drop();
    const { zoom, look } = view;
    const at: Point = [look.x, look.y];
    const stamp = new Stamp(this.#scene, view.width, view.height, ratio, DEPTH.close);
    this.#close = { stamp: this.#draw(stamp, view.fit, zoom, at, theme, ratio), zoom, at };
  }

  #drop(): void {
    this.#close?.stamp.destroy();
    this.#close = null;
  }

  /** Draws the part of the map around a middle. */
  #draw(
    stamp: Stamp,
    fit: number,
    zoom: number,
    [x, y]: Point,
    theme: Theme,
    ratio: number,
  ): Stamp {
    const { context } = stamp;
    const { width: w, height: h } = context.canvas;
    const scale = fit * zoom * ratio;
    // A phone's lines are a little finer, a large screen's a little bolder; closer in they grow less than the paper.
    const lines = Math.min(1.25, Math.max(0.86, Math.sqrt(fit / DESIGN_FIT))) * zoom ** 0.7;
    const [left, top] = [x - w / 2 / scale, y - h / 2 / scale];
    const sheet = { width: w, height: h, scale, left, top, unit: ratio * lines };
    bakeBase(context, this.#map, sheet, theme);
    stamp.show();
    return stamp;
  }
}
