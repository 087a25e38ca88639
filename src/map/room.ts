// Free space on the map: what already stands somewhere, and where the next round mark fits. Pure; places no label.
import { boxOf } from './crowd.ts';
import type { Ground } from './ground.ts';
import { place } from './hold.ts';
import type { Hold } from './hold.ts';
import type { LabelMark } from './names.ts';

/** Free space between round marks, CSS pixels. */
const AIR = 3;
/** No seat is looked for farther away than this, CSS pixels. */
const FARTHEST = 120;

/** Something in the way of later marks: a box with round ends, in CSS pixels. */
interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Keeps account of the space. */
export class Room {
  readonly #ground: Ground;
  readonly #taken: Obstacle[] = [];

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Takes a disc around a hold. */
  take(hold: Hold, radius: number): void {
    const [x, y] = place(hold, this.#ground.view);
    this.takeAt(x, y, radius);
  }

  /** Takes a disc. */
  takeAt(x: number, y: number, radius: number): void {
    this.#taken.push({ x, y, rx: radius, ry: radius });
  }

  /** Takes a label's box. */
  takeLabel(label: LabelMark): void {
    const { x, y, halfWidth, halfHeight } = boxOf(label, this.#ground);
    this.#taken.push({ x, y, rx: halfWidth, ry: halfHeight });
  }

  /** Whether a disc covers nothing. */
  isFree(hold: Hold, radius: number): boolean {
    const [x, y] = place(hold, this.#ground.view);
    return this.around(x, y, radius) >= 0;
  }

  /** Free space around a disc, negative where it covers something. */
  around(x: number, y: number, radius: number): number {
    let least = Infinity;
    for (const o of this.#taken) {
      const dx = Math.max(0, Math.abs(x - o.x) - Math.max(0, o.rx - o.ry));
      least = Math.min(least, Math.hypot(dx, y - o.y) - o.ry - radius);
    }
    return least;
  }

  /**
   * The preferred seat if it is free, else the nearest free one on rings around the anchor.
   * @param preferred pixels from the anchor, before the size factor
   * @param step distance between the rings
   * @returns pixels from the anchor
   */
  seat(
    anchor: Hold,
    preferred: readonly [number, number],
    radius: number,
    step: number,
  ): readonly [number, number] {
    const { size, view } = this.#ground;
    const [x, y] = place(anchor, view);
    const first = [preferred[0] * size, preferred[1] * size] as const;
    if (this.#fits(anchor, x + first[0], y + first[1], radius)) return first;
    const start = Math.atan2(first[1], first[0]);
    for (let reach = step; reach <= FARTHEST; reach += step) {
      for (let i = 0; i < 16; i++) {
        const turn = start + (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * (Math.PI / 8);
        const [dx, dy] = [Math.cos(turn) * reach * size, Math.sin(turn) * reach * size];
        if (this.#fits(anchor, x + dx, y + dy, radius)) return [dx, dy];
      }
    }
    return first;
  }

  #fits(anchor: Hold, x: number, y: number, radius: number): boolean {
    const { view, inset } = this.#ground;
    const edge = radius + AIR;
    // Closer in, the window's edge is only where the camera happens to stand.
    const seen =
      view.zoom > 1 || (x > edge && y > edge && x < view.width - edge && y < view.height - edge);
    const covered =
      anchor.on === 'paper' &&
      inset !== null &&
      Math.hypot(x - inset.x, y - inset.y) < inset.radius + 8 + radius;
    return seen && !covered && this.around(x, y, radius) >= AIR;
  }
}
