// What moves when the picture changes: threat rings sweep, the vector of the event being told is drawn in. Everything else is placed at once.
import type * as Phaser from 'phaser';
import type { MapPicture } from '../app/map-picture.ts';
import { EASE_IN } from './geometry.ts';

/** Durations in milliseconds, as in the motion table. */
const MOTION = { ring: 400, vector: 600 } as const;

/** Rings and vectors on their way. */
export class Motion {
  readonly #scene: Phaser.Scene;
  readonly #still: () => boolean;
  readonly #rings = new Map<string, number>();
  /** The vector on its way: its number and how far it is drawn, 0 to 1. */
  #vector: { readonly seq: number; readonly t: number } | null = null;
  #sweep: Phaser.Tweens.Tween | null = null;
  #draw: Phaser.Tweens.Tween | null = null;

  constructor(scene: Phaser.Scene, still: () => boolean) {
    this.#scene = scene;
    this.#still = still;
  }

  /** A place's ring as drawn now, `undefined` when it rests. */
  ringNow(place: string): number | undefined {
    return this.#rings.get(place);
  }

  /** The vector on its way: its number and how far it is drawn, 0 to 1; `null` when all rest. */
  get vector(): { readonly seq: number; readonly t: number } | null {
    return this.#vector;
  }

  /**
   * Sets in motion what the change asks for.
   * @param before `null` for the first picture
   * @param onRings called with the places whose rings have moved
   * @param onVectors called when vectors have moved
   */
  start(
    now: MapPicture,
    before: MapPicture | null,
    onRings: (places: ReadonlySet<string>) => void,
    onVectors: () => void,
  ): void {
    if (before) this.#sweepRings(now, before, onRings);
    this.#drawVector(now, before, onVectors);
  }

  #sweepRings(
    now: MapPicture,
    before: MapPicture,
    onRings: (places: ReadonlySet<string>) => void,
  ): void {
    const from = new Map<string, { readonly old: number; readonly goal: number }>();
    if (now.mode === 'threat' && before.mode === 'threat' && !this.#still()) {
      for (const { id, threat } of now.sites) {
        const was = before.sites.find((s) => s.id === id)?.threat ?? null;
        const old = this.#rings.get(id) ?? was;
        if (old !== null && threat !== null && old !== threat) from.set(id, { old, goal: threat });
      }
    }
    this.#sweep?.remove();
    this.#sweep = null;
    this.#rings.clear();
    if (from.size === 0) return;
    for (const [id, { old }] of from) this.#rings.set(id, old);
    const places = new Set(from.keys());
    this.#sweep = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: MOTION.ring,
      onUpdate: (tween) => {
        const t = EASE_IN(tween.getValue() ?? 1);
        for (const [id, { old, goal }] of from) this.#rings.set(id, old + (goal - old) * t);
        onRings(places);
      },
      onComplete: () => {
        this.#rings.clear();
        onRings(places);
      },
    });
  }

  /** The vector of the event told now; when the whole week is shown at once, nothing is drawn in. */
  #drawVector(now: MapPicture, before: MapPicture | null, onVectors: () => void): void {
    const next = told(now);
    const again = before?.shown === null && now.shown !== null;
    if (before && next === told(before) && !again) return;
    this.#draw?.remove();
    this.#draw = null;
    this.#vector = null;
    const telling = now.shown !== null || (before !== null && before.shown !== null);
    if (next === null || !telling || this.#still()) return;
    this.#vector = { seq: next, t: 0 };
    this.#draw = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: MOTION.vector,
      onUpdate: (tween) => {
        this.#vector = { seq: next, t: EASE_IN(tween.getValue() ?? 1) };
        onVectors();
      },
      onComplete: () => {
        this.#vector = null;
        onVectors();
      },
    });
  }
}

/** Number of the vector of the event told now, `null` when that event has none. */
function told(picture: MapPicture): number | null {
  return picture.vectors.find((vector) => vector.on)?.seq ?? null;
}
