// Paper lifts under the pointer; without motion it is only outlined.
import type * as Phaser from 'phaser';
import type { Standing } from './standing.ts';

/** Milliseconds a mark takes to lift. */
const TIME = 90;
/** Pixels it lifts. */
const HEIGHT = 2;

/** The mark under the pointer. */
export class Hover {
  readonly #scene: Phaser.Scene;
  readonly #still: () => boolean;
  readonly #moved: (standing: Standing) => void;
  #now: Standing | null = null;

  /** @param moved called when a mark has been lifted or lowered a little */
  constructor(scene: Phaser.Scene, still: () => boolean, moved: (standing: Standing) => void) {
    this.#scene = scene;
    this.#still = still;
    this.#moved = moved;
  }

  get now(): Standing | null {
    return this.#now;
  }

  /**
   * Lifts another mark, or none.
   * @returns whether that is a change
   */
  over(next: Standing | null): boolean {
    const before = this.#now;
    if (next === before) return false;
    this.#now = next;
    this.#scene.game.canvas.style.cursor = next ? 'pointer' : '';
    if (before) this.#lift(before, false);
    if (next) this.#lift(next, true);
    return true;
  }

  /** The marks were laid out anew. */
  forget(): void {
    this.#now = null;
  }

  #lift(standing: Standing, up: boolean): void {
    standing.repaint(up);
    if (this.#still()) return;
    this.#scene.tweens.addCounter({
      from: standing.lift,
      to: up ? HEIGHT : 0,
      duration: TIME,
      onUpdate: (tween) => {
        standing.lift = tween.getValue() ?? 0;
        this.#moved(standing);
      },
    });
  }
}
