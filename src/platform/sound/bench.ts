// The bench on which sounds are made: a context, two kinds of noise, and the way from a recipe to nodes.
import type { Curve, Recipe, Strip, Tone } from './recipe.ts';

/** What every sound is made from and goes to. */
export interface Bench {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  /** Even noise. */
  readonly hiss: AudioBuffer;
  /** Single crackles of uneven strength. */
  readonly grain: AudioBuffer;
}

/** Seconds of noise: long enough that its repetition is not noticed under the room tone. */
const NOISE_SECONDS = 6;
/** Crackles in a second. */
const GRAINS = 900;
/** Nothing is heard below this gain; exponential curves cannot reach 0. */
const SILENCE = 0.00005;

/** Lays out a bench. The noise is the same on every device and in every run. */
export function layBench(context: BaseAudioContext, out: AudioNode): Bench {
  const draw = evenDraws(0x5eed);
  const hiss = noise(context, () => draw() * 2 - 1);
  const grain = noise(context, () => {
    if (draw() > GRAINS / context.sampleRate) return 0;
    const size = draw();
    return (draw() < 0.5 ? -1 : 1) * size * size;
  });
  return { context, out, hiss, grain };
}

function noise(context: BaseAudioContext, sample: () => number): AudioBuffer {
  const length = Math.round(NOISE_SECONDS * context.sampleRate);
  const buffer = context.createBuffer(1, length, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < length; at += 1) samples[at] = sample();
  return buffer;
}

/** Draws from 0 up to 1, evenly (mulberry32). */
function evenDraws(seed: number): () => number {
  let now = seed;
  return () => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a recipe heard from the moment `at` of the context's clock. The nodes free themselves. */
export function make(bench: Bench, recipe: Recipe, at: number): void {
  recipe.strips.forEach((strip, index) => layStrip(bench, strip, at, index));
  for (const tone of recipe.tones) sound(bench, tone, at);
}

function layStrip(bench: Bench, strip: Strip, at: number, index: number): void {
  const { context, out } = bench;
  const source = context.createBufferSource();
  source.buffer = bench[strip.from];
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = strip.filter;
  filter.Q.value = strip.q;
  follow(filter.frequency, strip.hertz, at);
  const gain = context.createGain();
  const { from, to } = fade(gain.gain, strip.level, at);
  source.connect(filter).connect(gain).connect(out);
  // Another stretch of noise each time and for each strip, so that no sound is quite like the last.
  source.start(from, (at * 1.37 + index * 1.71) % NOISE_SECONDS);
  source.stop(to);
}

function sound({ context, out }: Bench, tone: Tone, at: number): void {
  const body = context.createOscillator();
  follow(body.frequency, tone.hertz, at);
  const gain = context.createGain();
  const { from, to } = fade(gain.gain, tone.level, at);
  body.connect(gain).connect(out);
  body.start(from);
  body.stop(to);
}

/** Lays a curve of positive values onto a parameter. */
function follow(param: AudioParam, curve: Curve, at: number): void {
  const [[start, first], ...rest] = curve;
  param.setValueAtTime(first, at + start);
  for (const [seconds, value] of rest) param.exponentialRampToValueAtTime(value, at + seconds);
}

/** Lays a curve onto a gain, from silence to silence; gives the moments between which it is heard. */
function fade(gain: AudioParam, curve: Curve, at: number): { from: number; to: number } {
  const [[start], ...rest] = curve;
  const from = at + start;
  gain.value = 0;
  gain.setValueAtTime(SILENCE, from);
  let last = SILENCE;
  let to = from;
  for (const [seconds, wanted] of rest) {
    const value = Math.max(wanted, SILENCE);
    to = at + seconds;
    // What swells, swells evenly; what dies, dies as struck things do.
    if (value > last) gain.linearRampToValueAtTime(value, to);
    else gain.exponentialRampToValueAtTime(value, to);
    last = value;
  }
  gain.setValueAtTime(0, to);
  return { from, to };
}
