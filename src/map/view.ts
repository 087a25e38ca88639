// What part of the map is seen: pure arithmetic between map units and CSS pixels. No canvas, no DOM.
import type { Point } from './map-data.ts';

/** Pixels kept free at the edges when the frame is fitted. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle in map units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Zoom 1 shows the whole frame; nothing is gained beyond 3. */
export const ZOOM = { least: 1, most: 3 } as const;

/** The state of the camera. Zoom and centre; the centre in map units. */
export interface Look {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A view of the map in a window of a size.
 *
 * At zoom 1 the frame fits into the window less its padding; what lies outside the frame is shown too. The window stays inside what it shows at first and, where that is less than the whole map, inside `reach`.
 */
export class View {
  /** Window in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels to one map unit at zoom 1. */
  readonly fit: number;
  /** The look at zoom 1. */
  readonly home: Look;
  /** No camera sees more than this, in map units. */
  readonly bounds: Frame;
  #look: Look;

  /**
   * @param frame what is fitted into the window
   * @param reach what can be reached by moving the window; default what it shows at first
   */
  constructor(width: number, height: number, frame: Frame, pad: Padding, reach?: Frame) {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    const w = Math.max(1, this.width - pad.left - pad.right);
    const h = Math.max(1, this.height - pad.top - pad.bottom);
    this.fit = Math.min(w / frame.w, h / frame.h);
    this.home = {
      zoom: 1,
      x: frame.x + frame.w / 2 + (pad.right - pad.left) / 2 / this.fit,
      y: frame.y + frame.h / 2 + (pad.bottom - pad.top) / 2 / this.fit,
    };
    const shown = {
      x: this.home.x - this.width / 2 / this.fit,
      y: this.home.y - this.height / 2 / this.fit,
      w: this.width / this.fit,
      h: this.height / this.fit,
    };
    this.bounds = reach ? around(shown, reach) : shown;
    this.#look = this.home;
  }

  get look(): Look {
    return this.#look;
  }

  get zoom(): number {
    return this.#look.zoom;
  }

  /** CSS pixels to one map unit now. */
  get scale(): number {
    return this.fit * this.#look.zoom;
  }

  /** Map units to CSS pixels from the window's top left corner. */
  toScreen([x, y]: Point): Point {
    return [
      (x - this.#look.x) * this.scale + this.width / 2,
      (y - this.#look.y) * this.scale + this.height / 2,
    ];
  }

  /** CSS pixels to map units. */
  toMap([x, y]: Point): Point {
    return [
      (x - this.width / 2) / this.scale + this.#look.x,
      (y - this.height / 2) / this.scale + this.#look.y,
    ];
  }

  /** A look that keeps to the bounds. */
  clamp({ zoom, x, y }: Look): Look {
    const z = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
    const { bounds } = this;
    const halfW = this.width / 2 / this.fit / z;
    const halfH = this.height / 2 / this.fit / z;
    return {
      zoom: z,
      x: Math.min(bounds.x + bounds.w - halfW, Math.max(bounds.x + halfW, x)),
      y: Math.min(bounds.y + bounds.h - halfH, Math.max(bounds.y + halfH, y)),
    };
  }

  /** Moves the camera, within bounds. */
  set(look: Look): void {
    this.#look = this.clamp(look);
  }

  /** Moves the camera by CSS pixels: the paper follows the finger. */
  drag(dx: number, dy: number): void {
    const { zoom, x, y } = this.#look;
    this.set({ zoom, x: x - dx / this.scale, y: y - dy / this.scale });
  }

  /** The look after zooming by a factor while the point under the finger stays put. */
  zoomedAt(factor: number, [px, py]: Point): Look {
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, this.#look.zoom * factor));
    const [mx, my] = this.toMap([px, py]);
    const scale = this.fit * zoom;
    return this.clamp({
      zoom,
      x: mx - (px - this.width / 2) / scale,
      y: my - (py - this.height / 2) / scale,
    });
  }
}

/** The smallest rectangle around two. */
function around(a: Frame, b: Frame): Frame {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    w: Math.max(a.x + a.w, b.x + b.w) - x,
    h: Math.max(a.y + a.h, b.y + b.h) - y,
  };
}

/** Between two looks, `t` from 0 to 1; zoom goes by equal factors. */
export function lookBetween(a: Look, b: Look, t: number): Look {
  const zoom = a.zoom * (b.zoom / a.zoom) ** t;
  // The centre moves with what has been zoomed, so that the way looks straight on the screen.
  const share =
    Math.abs(b.zoom - a.zoom) < 1e-6 ? t : (1 / a.zoom - 1 / zoom) / (1 / a.zoom - 1 / b.zoom);
  return { zoom, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
