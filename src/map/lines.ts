// What lies over the paper as lines: the sheet of threads and vectors, the Baghdad inset with its own, and the vector on its way.
import type * as Phaser from 'phaser';
import type { InsetPlace } from './ground.ts';
import { Inset, type InsetKit } from './inset.ts';
import { Moving } from './moving.ts';
import { Stamp } from './stamps.ts';
import { DEPTH } from './standing.ts';
import { paintThreads } from './threads.ts';
import type { ThreadsInput } from './threads.ts';

/** How far the vector on its way has come. */
export interface OnItsWay {
  /** Its number among the week's events. */
  readonly seq: number;
  /** 0 to 1. */
  readonly t: number;
}

/** The lines on the scene. */
export class Lines {
  readonly #scene: Phaser.Scene;
  readonly #moving: Moving;
  #threads: Stamp | null = null;
  #inset: Inset | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#moving = new Moving(scene);
  }

  /** What a new mode fades in. */
  get stamps(): readonly Stamp[] {
    return [this.#threads, this.#inset?.lines].filter((stamp) => stamp instanceof Stamp);
  }

  /**
   * Makes the sheet as large as a window, in CSS pixels.
   * @param ratio device pixels to one CSS pixel
   */
  fit(width: number, height: number, ratio: number): void {
    this.#threads?.destroy();
    this.#threads = new Stamp(this.#scene, width, height, ratio, DEPTH.threads);
    this.#threads.moveTo([width / 2, height / 2]);
  }

  /** Makes the inset of a layout; `null` for a layout without one. */
  inset(at: InsetPlace | null, kit: Omit<InsetKit, 'scene'>): void {
    this.#inset?.destroy();
    this.#inset = at ? new Inset({ scene: this.#scene, ...kit }, at) : null;
  }

  /** Paints all lines anew. */
  paint(input: ThreadsInput, now: OnItsWay | null, ratio: number): void {
    this.#threads?.paintFromCorner((ctx) => paintThreads(ctx, input));
    this.#inset?.paintLines(input);
    this.paintMoving(input, now, ratio);
  }

  /** Paints the vector on its way alone; when it has arrived it is painted with the others. */
  paintMoving(input: ThreadsInput, now: OnItsWay | null, ratio: number): void {
    const mark = now && input.layout.vectors.find(({ vector }) => vector.seq === now.seq);
    if (mark) this.#moving.paint(mark, input, now.t, ratio);
    else this.#moving.clear();
  }
}
