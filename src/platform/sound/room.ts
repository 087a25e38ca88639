// The room behind the desk: a city far away and a river, very low; at night less city and more water.
import type { RoomTone } from '../../app/ports.ts';
import type { Bench } from './bench.ts';

/** Seconds in which the room comes, goes, and turns from day to night. */
const GLIDE = 1.6;

/** What is heard of the two layers, as gains and cutoffs in hertz. */
interface Air {
  readonly city: number;
  readonly cityHertz: number;
  readonly river: number;
  readonly riverHertz: number;
}

const DAY: Air = { city: 0.09, cityHertz: 210, river: 0.011, riverHertz: 760 };
const NIGHT: Air = { city: 0.05, cityHertz: 130, river: 0.017, riverHertz: 540 };

/** The room tone. It sleeps with its context. */
export interface Room {
  set(tone: RoomTone): void;
}

/** Opens the room, silent until it is set. */
export function roomOn({ context, out, hiss }: Bench): Room {
  function layer(type: 'lowpass' | 'bandpass', hertz: number, speed: number) {
    const source = context.createBufferSource();
    source.buffer = hiss;
    source.loop = true;
    // Two speeds, so that the two layers never repeat together.
    source.playbackRate.value = speed;
    const filter = context.createBiquadFilter();
    filter.type = type;
    filter.frequency.value = hertz;
    filter.Q.value = 0.7;
    const level = context.createGain();
    level.gain.value = 0;
    source.connect(filter).connect(level);
    source.start();
    return { filter, level };
  }
  const city = layer('lowpass', DAY.cityHertz, 0.81);
  const river = layer('bandpass', DAY.riverHertz, 1);
  city.level.connect(out);
  // The water comes and goes a little, a breath in about ten seconds.
  const water = context.createGain();
  const breath = context.createOscillator();
  breath.frequency.value = 0.09;
  const depth = context.createGain();
  depth.gain.value = 0.25;
  breath.connect(depth).connect(water.gain);
  breath.start();
  river.level.connect(water).connect(out);

  function glide(param: AudioParam, value: number): void {
    param.setTargetAtTime(value, context.currentTime, GLIDE);
  }
  return {
    set({ night, on }) {
      const air = night ? NIGHT : DAY;
      glide(city.level.gain, on ? air.city : 0);
      glide(city.filter.frequency, air.cityHertz);
      glide(river.level.gain, on ? air.river : 0);
      glide(river.filter.frequency, air.riverHertz);
    },
  };
}
