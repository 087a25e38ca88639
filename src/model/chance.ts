// Named chance: one generator per (seed, turn, purpose), so no draw can shift another's luck.
import tychei from 'seedrandom/lib/tychei.js';

/** Name of the generator, stored with every seed so that an old record stays readable. */
export const GENERATOR = 'tychei';

/** A source of luck for one purpose in one turn. Holds no part of the game state. */
export interface Stream {
  /** A whole number from 0 to `sides` − 1, each equally likely. `sides` is 1 to 2^20. */
  draw(sides: number): number;
  /** Thirty fair bits as a whole number, 0 to 2^30 − 1. */
  bits30(): number;
}

class Tychei implements Stream {
  readonly #generator: ReturnType<typeof tychei>;

  constructor(name: string) {
    this.#generator = tychei(name);
  }

  draw(sides: number): number {
    // The product stays below 2^53 and 2^32 is a power of two, so no rounding can differ by engine.
    return Math.floor(((this.#generator.int32() >>> 0) * sides) / 4294967296);
  }

  bits30(): number {
    return this.#generator.int32() >>> 2;
  }
}

/**
 * Opens the stream of one purpose in one turn.
 * @param seed  the run's seed: any non-empty text
 * @param turn  week of the run, from 1
 * @param purpose  what the luck is for, such as `kh:decision`
 */
export function openStream(seed: string, turn: number, purpose: string): Stream {
  return new Tychei(`${seed} / ${turn} / ${purpose}`);
}
