// A stamp: a small canvas at device resolution, shown by Phaser as an image. Sharp at every density.
import type * as Phaser from 'phaser';
import type { Point } from './map-data.ts';

/** Number for the next texture: keys are unique for the page's lifetime. */
let next = 0;

/** A painted canvas on the scene's display list. */
export class Stamp {
  readonly image: Phaser.GameObjects.Image;
  readonly width: number;
  readonly height: number;
  readonly #ratio: number;
  readonly #texture: Phaser.Textures.CanvasTexture;
  readonly #scene: Phaser.Scene;

  /**
   * @param width CSS pixels
   * @param height CSS pixels
   * @param ratio device pixels to one CSS pixel
   */
  constructor(scene: Phaser.Scene, width: number, height: number, ratio: number, depth: number) {
    this.#scene = scene;
    this.#ratio = ratio;
    const canvas = document.createElement('canvas');
    // Even sides: the middle then falls between pixels and the stamp is drawn without blur.
    canvas.width = Math.max(2, 2 * Math.ceil((width * ratio) / 2));
    canvas.height = Math.max(2, 2 * Math.ceil((height * ratio) / 2));
    this.width = canvas.width / ratio;
    this.height = canvas.height / ratio;
    // The processor paints soft shadows faster than a software GPU and about as fast as a real one.
    canvas.getContext('2d', { willReadFrequently: true });
    const texture = scene.textures.addCanvas(`stamp-${next++}`, canvas);
    if (!texture) throw new Error('The map could not make a texture for a mark.');
    this.#texture = texture;
    this.image = scene.add.image(0, 0, texture.key).setDepth(depth);
  }

  /** Device pixels, for painters that scale themselves. */
  get context(): CanvasRenderingContext2D {
    return this.#texture.context;
  }

  /** Repaints; the painter works in CSS pixels around the middle. */
  paint(painter: (ctx: CanvasRenderingContext2D) => void): void {
    const { context: ctx } = this;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    ctx.setTransform(this.#ratio, 0, 0, this.#ratio, ctx.canvas.width / 2, ctx.canvas.height / 2);
    painter(ctx);
    this.show();
  }

  /** Repaints in CSS pixels from the top left corner. */
  paintFromCorner(painter: (ctx: CanvasRenderingContext2D) => void): void {
    this.context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    painter(this.context);
    this.show();
  }

  /** Hands what was painted to the renderer. */
  show(): void {
    this.#texture.refresh();
  }

  /** Moves the middle to a point in CSS pixels, on whole device pixels. */
  moveTo([x, y]: Point): void {
    this.image.setPosition(Math.round(x * this.#ratio), Math.round(y * this.#ratio));
  }

  destroy(): void {
    this.image.destroy();
    this.#scene.textures.remove(this.#texture);
  }
}
