// Sound in the browser: a context is made once sound is on and the player has pressed something, and sleeps when the page is hidden or sound is off.
import type { RoomTone, SoundPort, SoundStatus } from '../../app/ports.ts';
import { startEngine, type Engine } from './engine.ts';

/** A context and what makes sound in it. */
interface Player {
  readonly context: AudioContext;
  readonly engine: Engine;
}

/** Seconds in which sound fades away before its context is put to sleep. */
const FADE_SECONDS = 0.15;
const GESTURES = ['click', 'keydown'] as const;

/**
 * The browser's sound, off at first.
 * @param whenFailed told at most once that this device cannot make sound; the port does nothing from then on
 */
export function browserSound(whenFailed: () => void): SoundPort {
  let on = false;
  let failed = false;
  let percent = 60;
  let tone: RoomTone = { night: false, on: false };
  let roughness: number | null = null;
  let player: Player | null = null;

  const wanted = (): boolean => on && !failed && !document.hidden;

  function fail(): void {
    if (failed) return;
    failed = true;
    stopListening();
    document.removeEventListener('visibilitychange', update);
    player?.context.close().catch(() => {
      // It was closed already; there is nothing left to free.
    });
    player = null;
    whenFailed();
  }

  /** Does something with the sound; a device that fails in the middle ends it for good. */
  function tryTo(act: () => void): void {
    try {
      act();
    } catch {
      fail();
    }
  }

  function start(): void {
    if (!wanted()) return;
    player ??= makePlayer(fail);
    const { context, engine } = player;
    // Asked for even while it runs: it may be on its way to sleep.
    context.resume().catch(fail);
    engine.setVolume(percent);
    engine.room(tone);
    engine.drone(roughness);
  }

  /** Fades out and sleeps; the end of a silent source tells the time, so no timer runs. */
  function sleep(): void {
    if (!player) return;
    const { context, engine } = player;
    if (context.state !== 'running') {
      // It may be on its way to wake.
      context.suspend().catch(fail);
      return;
    }
    engine.setVolume(0);
    const end = context.createConstantSource();
    end.onended = () => {
      if (!wanted() && context.state === 'running') context.suspend().catch(fail);
    };
    end.start();
    end.stop(context.currentTime + FADE_SECONDS);
  }

  function update(): void {
    tryTo(wanted() ? start : sleep);
  }

  /** Browsers keep a context silent that was made before the player pressed anything; Escape does not count. */
  function whenPressed(): void {
    if (pressedYet() === false) return;
    stopListening();
    update();
  }

  function stopListening(): void {
    for (const gesture of GESTURES) removeEventListener(gesture, whenPressed, true);
  }

  return {
    play(cue) {
      tryTo(() => {
        if (!wanted() || !player) return;
        // A cue is of its moment: one that finds the sound asleep wakes it and is not made up for.
        if (player.context.state === 'running') player.engine.play(cue);
        else start();
      });
    },
    room(next) {
      tone = next;
      if (wanted()) tryTo(() => player?.engine.room(next));
    },
    drone(next) {
      roughness = next;
      if (wanted()) tryTo(() => player?.engine.drone(next));
    },
    setVolume(next) {
      percent = next;
      if (wanted()) tryTo(() => player?.engine.setVolume(next));
    },
    setOn(next) {
      if (next === on || failed) return;
      on = next;
      stopListening();
      if (on) document.addEventListener('visibilitychange', update);
      else document.removeEventListener('visibilitychange', update);
      if (on && pressedYet() !== true) {
        for (const gesture of GESTURES) addEventListener(gesture, whenPressed, true);
        return;
      }
      update();
    },
    status(): SoundStatus {
      if (failed) return 'failed';
      if (!on) return 'off';
      return player?.context.state === 'running' ? 'on' : 'waiting';
    },
  };
}

/** Whether the player has pressed anything on this page; null where the browser does not tell. */
function pressedYet(): boolean | null {
  return 'userActivation' in navigator ? navigator.userActivation.hasBeenActive : null;
}

/** Throws where the browser knows no Web Audio or refuses a context. */
function makePlayer(whenBroken: () => void): Player {
  const context = new AudioContext({ latencyHint: 'balanced' });
  context.addEventListener('error', whenBroken);
  return { context, engine: startEngine(context) };
}
