// Named chance: one generator per (seed, turn, purpose), so no draw can shift another's luck.

/** Name of the generator, stored with every seed so that an old record stays readable. */
export const GENERATOR = 'tychei';

/** A source of luck for one purpose in one turn. Holds no part of the game state. */
export interface Stream {
  /** A whole number from 0 to `sides` − 1, each equally likely. `sides` is 1 to 2^20. */
  draw(sides: number): number;
  /** Thirty fair bits as a whole number, 0 to 2^30 − 1. */
  bits30(): number;
}

/**
 * Tyche-i of Neves and Araujo, seeded by a text as `seedrandom/lib/tychei` is: number for number the
 * same (`tests/chance.test.ts`), without the closures that the package makes for each generator.
 * A week opens about twenty.
 */
class Tyche implements Stream {
  private a = 0;
  private b = 0;
  private c = 2654435769 | 0;
  private d = 1367130551;

  /** Seeds it by the texts as if they stood in one. */
  constructor(...texts: readonly string[]) {
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        this.b ^= text.charCodeAt(at);
        this.next();
      }
    }
    for (let mixed = 0; mixed < 20; mixed++) this.next();
  }

  draw(sides: number): number {
    // The product stays below 2^53 and 2^32 is a power of two, so no rounding can differ by engine.
    return Math.floor(((this.next() >>> 0) * sides) / 4294967296);
  }

  bits30(): number {
    return this.next() >>> 2;
  }

  private next(): number {
    let { a, b, c, d } = this;
    b = (b << 25) ^ (b >>> 7) ^ c;
    c = (c - d) | 0;
    d = (d << 24) ^ (d >>> 8) ^ a;
    a = (a - b) | 0;
    b = (b << 20) ^ (b >>> 12) ^ c;
    c = (c - d) | 0;
    d = (d << 16) ^ (c >>> 16) ^ a;
    a = (a - b) | 0;
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    return a;
  }
}

/**
 * Opens the stream of one purpose in one turn.
 * @param seed  the run's seed: any non-empty text
 * @param turn  week of the run, from 1
 * @param purpose  what the luck is for, such as `kh:decision`
 */
export function openStream(seed: string, turn: number, purpose: string): Stream {
  return new Tyche(seed, ' / ', String(turn), ' / ', purpose);
}
