// The vector on its way: a sheet of its own, as large as it is, so that a frame of the movement paints little.
import type * as Phaser from 'phaser';
import type { VectorMark } from './layout.ts';
import { Stamp } from './stamps.ts';
import { DEPTH } from './standing.ts';
import { boxOf, paintVector } from './threads.ts';
import type { ThreadsInput } from './threads.ts';

/** Draws one vector at a time. */
export class Moving {
  readonly #scene: Phaser.Scene;
  #sheet: Stamp | null = null;
  /** What the sheet was made for. */
  #made = '';

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /**
   * Paints a vector as far as `t`, 0 to 1.
   * @param ratio device pixels to one CSS pixel
   */
  paint(mark: VectorMark, input: ThreadsInput, t: number, ratio: number): void {
    const { x, y, w, h } = boxOf(mark, input);
    const made = [mark.key, w, h, ratio].join(' ');
    if (made !== this.#made) this.clear();
    this.#made = made;
    const depth = mark.to.on === 'window' ? DEPTH.insetLines : DEPTH.threads;
    this.#sheet ??= new Stamp(this.#scene, w, h, ratio, depth);
    const [mx, my] = [x + w / 2, y + h / 2];
    this.#sheet.paint((ctx) => {
      ctx.translate(-mx, -my);
      paintVector(ctx, mark, input, t);
    });
    this.#sheet.moveTo([mx, my]);
  }

  /** All vectors rest. */
  clear(): void {
    this.#sheet?.destroy();
    this.#sheet = null;
    this.#made = '';
  }
}
