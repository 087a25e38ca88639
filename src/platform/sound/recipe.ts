// How a short sound is written down: strips of filtered noise and tones, as data with curves over time.

/** A point of a curve: seconds from the start of the sound, and a value. */
export type Point = readonly [seconds: number, value: number];

/** A curve over time. Glides of pitch and decays bend as exponentials do; a level that rises, rises evenly. */
export type Curve = readonly [Point, Point, ...Point[]];

/** A stretch of noise through one filter. */
export interface Strip {
  /** `hiss` is even noise; `grain` is single crackles, as fibres give that tear or crease. */
  readonly from: 'hiss' | 'grain';
  readonly filter: 'lowpass' | 'bandpass' | 'highpass';
  /** Cutoff or middle of the filter, in hertz. */
  readonly hertz: Curve;
  /** Narrowness of the filter: about 0.5 is wide, 8 rings. */
  readonly q: number;
  /** Gain before the filter takes its part. */
  readonly level: Curve;
}

/** A sine: a body that rings. */
export interface Tone {
  readonly hertz: Curve;
  /** Its peak by itself, 0 to 1. */
  readonly level: Curve;
}

/** A short sound. */
export interface Recipe {
  /** Seconds after which nothing of it is left. */
  readonly seconds: number;
  /** Seconds after which the next one begins when several are given at once. */
  readonly lead: number;
  readonly strips: readonly Strip[];
  readonly tones: readonly Tone[];
}

/** A pitch that stays as it is. */
export function steady(hertz: number): Curve {
  return [
    [0, hertz],
    [1, hertz],
  ];
}

/**
 * A body struck once: a short attack, then it rings out.
 * @param start when it is struck, in seconds
 * @param peak 0 to 1
 * @param decay seconds until it has fallen to a thousandth
 */
export function struck(start: number, peak: number, decay: number, attack = 0.002): Curve {
  return [
    [start, 0],
    [start + attack, peak],
    [start + attack + decay, peak / 1000],
  ];
}
