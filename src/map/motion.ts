// What moves when the picture changes: threat rings sweep, new vectors are drawn in. Everything else is placed at once.
import type * as Phaser from 'phaser';
import type { MapPicture } from '../app/map-picture.ts';
import { EASE_IN } from './geometry.ts';

/** Durations in milliseconds, as in the motion table. */
const MOTION = { ring: 400, vector: 600, vectorsAtMost: 2400 } as const;

/** Rings and vectors on their way. */
export class Motion {
  readonly #scene: Phaser.Scene;
  readonly #still: () => boolean;
  readonly #rings = new Map<string, number>();
  readonly #vectors = new Map<number, number>();
  #sweep: Phaser.Tweens.Tween | null = null;
  #draw: Phaser.Tweens.Tween | null = null;
  /** The highest number seen so far: a scene that starts late shows what has happened, it does not replay it. */
  #seen: number;

  constructor(scene: Phaser.Scene, still: () => boolean, first: MapPicture) {
    this.#scene = scene;
    this.#still = still;
    this.#seen = newest(first);
  }

  /** A place's ring as drawn now, `undefined` when it rests. */
  ringNow(place: string): number | undefined {
    return this.#rings.get(place);
  }

  /** How far a vector is drawn, 0 to 1. */
  drawn(seq: number): number {
    return this.#vectors.get(seq) ?? 1;
  }

  /**
   * Sets in motion what the change asks for.
   * @param onRings called with the places whose rings have moved
   * @param onVectors called when vectors have moved
   */
  start(
    now: MapPicture,
    before: MapPicture,
    onRings: (places: ReadonlySet<string>) => void,
    onVectors: () => void,
  ): void {
    this.#sweepRings(now, before, onRings);
    this.#drawVectors(now, onVectors);
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

  /** Vectors newer than all before are drawn one after the other. */
  #drawVectors(now: MapPicture, onVectors: () => void): void {
    const fresh = now.vectors.filter((v) => v.seq > this.#seen).map((v) => v.seq);
    fresh.sort((a, b) => a - b);
    this.#seen = Math.max(this.#seen, newest(now));
    if (fresh.length === 0) return;
    this.#draw?.remove();
    this.#draw = null;
    this.#vectors.clear();
    if (this.#still() || (now.mode !== 'threat' && now.mode !== 'last-week')) return;
    for (const seq of fresh) this.#vectors.set(seq, 0);
    this.#draw = this.#scene.tweens.addCounter({
      from: 0,
      to: fresh.length,
      duration: Math.min(MOTION.vectorsAtMost, MOTION.vector * fresh.length),
      onUpdate: (tween) => {
        const t = tween.getValue() ?? fresh.length;
        fresh.forEach((seq, i) => {
          this.#vectors.set(seq, EASE_IN(Math.min(1, Math.max(0, t - i))));
        });
        onVectors();
      },
      onComplete: () => {
        this.#vectors.clear();
        onVectors();
      },
    });
  }
}

/** The highest number of a picture's vectors; −1 for none. */
function newest(picture: MapPicture): number {
  return picture.vectors.reduce((most, v) => Math.max(most, v.seq), -1);
}
