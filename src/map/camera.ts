// Moves the view: drag, wheel, two fingers, buttons. Owns gestures, not the view.
import type * as Phaser from 'phaser';
import { EASE_IN } from './geometry.ts';
import type { Point } from './map-data.ts';
import { lookBetween } from './view.ts';
import type { Look, View } from './view.ts';

/** CSS pixels a finger may tremble before a tap becomes a drag. */
const TREMBLE = 5;
/** Milliseconds of a pan or zoom to an event. */
const GLIDE = 500;

/** What the camera tells the scene. */
export interface CameraEvents {
  /** The view has changed: move everything. */
  moved(): void;
  /** A tap or click, in CSS pixels; not the end of a drag. `finger` says that it was less exact than a mouse. */
  tapped(at: Point, finger: boolean): void;
  /** The pointer hovers here; `null` when it leaves or drags. */
  hovered(at: Point | null): void;
}

/** Gestures on the map. */
export class Camera {
  readonly #scene: Phaser.Scene;
  readonly #view: () => View;
  readonly #ratio: () => number;
  readonly #still: () => boolean;
  readonly #events: CameraEvents;
  /** Where the press began and whether it has become a drag. */
  #press: { x: number; y: number; dragging: boolean } | null = null;
  #pinch: { distance: number; middle: Point } | null = null;
  #glide: Phaser.Tweens.Tween | null = null;

  /**
   * @param view the view of the moment; replaced on resize
   * @param ratio device pixels to one CSS pixel
   * @param still whether motion is to be left out
   */
  constructor(
    scene: Phaser.Scene,
    view: () => View,
    ratio: () => number,
    still: () => boolean,
    events: CameraEvents,
  ) {
    this.#scene = scene;
    this.#view = view;
    this.#ratio = ratio;
    this.#still = still;
    this.#events = events;
    const { input } = scene;
    input.addPointer(1);
    input.on('pointerdown', this.#down, this);
    input.on('pointermove', this.#move, this);
    input.on('pointerup', this.#up, this);
    input.on('pointerupoutside', this.#cancel, this);
    input.on('gameout', this.#out, this);
    input.on('wheel', this.#wheel, this);
  }

  /** Zooms by a factor around the middle, gliding. */
  zoomBy(factor: number): void {
    const view = this.#view();
    this.glideTo(view.zoomedAt(factor, [view.width / 2, view.height / 2]));
  }

  /** Moves the window over the paper by CSS pixels, gliding. */
  panBy(dx: number, dy: number): void {
    const view = this.#view();
    const { zoom, x, y } = view.look;
    this.glideTo(view.clamp({ zoom, x: x + dx / view.scale, y: y + dy / view.scale }));
  }

  /** Brings a point of the map into the middle, at least at `zoom`. */
  show([x, y]: Point, zoom: number): void {
    this.glideTo({ zoom: Math.max(this.#view().zoom, zoom), x, y });
  }

  /** Moves to a look in half a second, or at once. */
  glideTo(target: Look): void {
    const view = this.#view();
    const to = view.clamp(target);
    const from = view.look;
    this.stop();
    if (this.#still() || (from.zoom === to.zoom && from.x === to.x && from.y === to.y)) {
      view.set(to);
      this.#events.moved();
      return;
    }
    this.#glide = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: GLIDE,
      onUpdate: (tween) => {
        this.#view().set(lookBetween(from, to, EASE_IN(tween.getValue() ?? 1)));
        this.#events.moved();
      },
    });
    // Wakes the loop.
    this.#events.moved();
  }

  /** Ends a glide where it is. */
  stop(): void {
    this.#glide?.remove();
    this.#glide = null;
  }

  #at(pointer: Phaser.Input.Pointer): Point {
    return [pointer.x / this.#ratio(), pointer.y / this.#ratio()];
  }

  #down(pointer: Phaser.Input.Pointer): void {
    this.stop();
    const [x, y] = this.#at(pointer);
    this.#press = { x, y, dragging: false };
    this.#pinch = null;
  }

  #move(pointer: Phaser.Input.Pointer): void {
    const { pointer1: a, pointer2: b } = this.#scene.input;
    if (a.isDown && b.isDown) {
      this.#pinched(this.#at(a), this.#at(b));
      return;
    }
    const at = this.#at(pointer);
    const press = this.#press;
    if (!press || !pointer.isDown) {
      this.#events.hovered(pointer.wasTouch ? null : at);
      return;
    }
    const [dx, dy] = [at[0] - press.x, at[1] - press.y];
    if (!press.dragging && Math.hypot(dx, dy) < TREMBLE) return;
    this.#press = { x: at[0], y: at[1], dragging: true };
    this.#events.hovered(null);
    this.#view().drag(dx, dy);
    this.#events.moved();
  }

  #pinched(a: Point, b: Point): void {
    const distance = Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const before = this.#pinch;
    if (before) {
      const view = this.#view();
      view.drag(middle[0] - before.middle[0], middle[1] - before.middle[1]);
      view.set(view.zoomedAt(distance / before.distance, middle));
      this.#events.moved();
    }
    this.#pinch = { distance, middle };
    if (this.#press) this.#press.dragging = true;
  }

  #up(pointer: Phaser.Input.Pointer): void {
    const press = this.#press;
    const { pointer1: a, pointer2: b } = this.#scene.input;
    this.#pinch = null;
    if (a.isDown || b.isDown) {
      // One finger of two is left: the drag goes on from where it is.
      const [x, y] = this.#at(a.isDown ? a : b);
      this.#press = { x, y, dragging: true };
      return;
    }
    this.#press = null;
    if (press && !press.dragging) this.#events.tapped(this.#at(pointer), pointer.wasTouch);
  }

  #cancel(): void {
    this.#press = null;
    this.#pinch = null;
  }

  #out(): void {
    this.#events.hovered(null);
  }

  #wheel(pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number): void {
    this.stop();
    const view = this.#view();
    const step = Math.min(60, Math.max(-60, dy));
    view.set(view.zoomedAt(Math.exp(-step * 0.0035), this.#at(pointer)));
    this.#events.moved();
  }
}
