// One sustained low string: smooth when escalation is unlikely, beating and grainy when it is near.
import type { Bench } from './bench.ts';

/** The open D of a double bass, an octave up. */
const HERTZ = 73.42;
/** Seconds in which the string takes on a new roughness, comes and goes. */
const GLIDE = 1.2;
/** Speed of the bow's grain: about where the ear hears roughness and no longer single beats. */
const GRAIN_HERTZ = 24;

/** The string. It exists from when it is first heard and sleeps with its context. */
export interface Drone {
  /** @param roughness 0 to 1; null lets the string die away */
  set(roughness: number | null): void;
}

/** Puts a string on the bench, silent until it is set. */
export function stringOn({ context, out, hiss }: Bench): Drone {
  const level = gainOf(context, 0);
  const grain = gainOf(context, 1);
  const body = context.createBiquadFilter();
  body.type = 'lowpass';
  body.Q.value = 0.4;
  body.frequency.value = 300;
  const first = oscillator(context, 'sawtooth', HERTZ);
  const second = oscillator(context, 'sawtooth', HERTZ);
  const octave = oscillator(context, 'triangle', HERTZ * 2);
  const beat = oscillator(context, 'sine', GRAIN_HERTZ);
  const depth = gainOf(context, 0);
  const bow = context.createBufferSource();
  bow.buffer = hiss;
  bow.loop = true;
  const hair = context.createBiquadFilter();
  hair.type = 'bandpass';
  hair.frequency.value = 640;
  hair.Q.value = 0.7;
  const scrape = gainOf(context, 0);

  first.connect(gainOf(context, 0.5)).connect(body);
  second.connect(gainOf(context, 0.4)).connect(body);
  octave.connect(gainOf(context, 0.25)).connect(body);
  beat.connect(depth).connect(grain.gain);
  bow.connect(hair).connect(scrape).connect(grain);
  body.connect(grain).connect(level).connect(out);
  bow.start();

  function glide(param: AudioParam, value: number): void {
    param.setTargetAtTime(value, context.currentTime, GLIDE);
  }
  return {
    set(roughness) {
      if (roughness === null) {
        glide(level.gain, 0);
        return;
      }
      const rough = Math.min(1, Math.max(0, roughness));
      glide(level.gain, 0.042 + 0.012 * rough);
      glide(second.frequency, HERTZ + 0.25 + 4.5 * rough);
      glide(body.frequency, 300 + 700 * rough);
      glide(grain.gain, 1 - 0.4 * rough);
      glide(depth.gain, 0.4 * rough);
      glide(scrape.gain, 0.35 * rough * rough);
    },
  };
}

function gainOf(context: BaseAudioContext, value: number): GainNode {
  const gain = context.createGain();
  gain.gain.value = value;
  return gain;
}

function oscillator(
  context: BaseAudioContext,
  type: OscillatorType,
  hertz: number,
): OscillatorNode {
  const one = context.createOscillator();
  one.type = type;
  one.frequency.value = hertz;
  one.start();
  return one;
}
