// All sounds on one bench behind one limiter: cues one after another, room and string under them, and the pause for the dead.
import type { Cue, RoomTone } from '../../app/ports.ts';
import { layBench, make } from './bench.ts';
import { stringOn, type Drone } from './drone.ts';
import { limiter } from './limiter.ts';
import { RECIPES } from './recipes.ts';
import { roomOn, type Room } from './room.ts';

/** Seconds for which everything is silent when people were killed. */
export const HUSH_SECONDS = 1.5;
/** Seconds in which the sound stops, short but without a click. */
const STOP = 0.06;
/** Seconds in which it comes back after that. */
const RETURN = 0.5;
/** Seconds of waiting after which a cue is left out: it would no longer belong to what is seen. */
const PATIENCE = 0.35;
/** Seconds in which the volume changes. */
const FADE = 0.02;

/** Makes sound in a context. It holds no clock of its own: all times are the context's. */
export interface Engine {
  play(cue: Cue): void;
  room(tone: RoomTone): void;
  drone(roughness: number | null): void;
  /** @param percent 0 to 100 */
  setVolume(percent: number): void;
}

/**
 * Starts an engine.
 * @throws what the context throws when it cannot make a node
 */
export function startEngine(context: BaseAudioContext): Engine {
  const bus = context.createGain();
  const pause = context.createGain();
  const volume = context.createGain();
  volume.gain.value = 0;
  bus.connect(limiter(context)).connect(pause).connect(volume).connect(context.destination);
  const bench = layBench(context, bus);
  // Room and string are set up when they are first wanted.
  let room: Room | null = null;
  let string: Drone | null = null;
  /** When the next cue may begin. */
  let free = 0;
  /** The moment whose cues are being given, and whether they came too late. */
  let moment = { at: -1, late: false };

  /** When the last pause was silent from; browsers do not all tell what a gain is at just now. */
  let silentFrom = -Infinity;

  function pausedTo(at: number): number {
    const since = at - silentFrom;
    if (since < 0) return Math.min(1, -since / STOP);
    return since < HUSH_SECONDS ? 0 : Math.min(1, (since - HUSH_SECONDS) / RETURN);
  }

  function hush(at: number): void {
    const { gain } = pause;
    const level = pausedTo(at);
    silentFrom = at + STOP;
    const end = silentFrom + HUSH_SECONDS;
    gain.cancelScheduledValues(at);
    gain.setValueAtTime(level, at);
    gain.linearRampToValueAtTime(0, silentFrom);
    gain.setValueAtTime(0, end);
    gain.linearRampToValueAtTime(1, end + RETURN);
    free = end + RETURN;
  }

  return {
    play(cue) {
      const now = context.currentTime;
      const first = now !== moment.at;
      if (first) moment = { at: now, late: free - now > PATIENCE };
      if (cue === 'hush') {
        // The dead are not kept waiting by a sound that still rings.
        hush(first ? now : Math.max(now, free));
        moment = { at: now, late: false };
        return;
      }
      if (moment.late) return;
      const recipe = RECIPES[cue];
      const at = Math.max(now, free);
      make(bench, recipe, at);
      free = at + recipe.lead;
    },
    room(tone) {
      if (!room && !tone.on) return;
      room ??= roomOn(bench);
      room.set(tone);
    },
    drone(roughness) {
      if (!string && roughness === null) return;
      string ??= stringOn(bench);
      string.set(roughness);
    },
    setVolume(percent) {
      const part = Math.min(100, Math.max(0, percent)) / 100;
      // Between the straight line, on which half is hardly quieter, and the square, on which it is lost.
      volume.gain.setTargetAtTime(part * Math.sqrt(part), context.currentTime, FADE);
    },
  };
}
