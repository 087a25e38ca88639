// The third composition root, fetched when sound is switched on: what the game does, made audible and written as captions.
import { captionOf, cuesBetween, droneBand, roomOf, roughnessOf } from './app/sound-cues.ts';
import type { Session } from './app/session.ts';
import type { AppState } from './app/state.ts';
import { browserSound } from './platform/sound/browser-sound.ts';

/** Starts sound for this session; it follows the settings from here on. */
export function startSound({ store, tell }: Session): void {
  const sound = browserSound(() => tell('warning', 'sound.failed'));

  function follow(now: AppState): void {
    sound.setOn(now.settings.sound);
    sound.setVolume(now.settings.volume);
    sound.room(roomOf(now));
    sound.drone(roughnessOf(now));
  }

  /** The newest caption: of a cue, or of the string when its roughness has changed. */
  function captionBetween(before: AppState, now: AppState): AppState['caption'] {
    if (!now.settings.sound || !now.settings.captions) return null;
    const band = droneBand(roughnessOf(now));
    const heard = [
      ...cuesBetween(before, now),
      ...(band !== null && band !== droneBand(roughnessOf(before)) ? [band] : []),
    ];
    return heard.flatMap((one) => captionOf(one) ?? []).at(-1) ?? now.caption;
  }

  follow(store.get());
  store.watch(
    (state) => state,
    (now, before) => {
      follow(now);
      if (now.settings.sound) for (const cue of cuesBetween(before, now)) sound.play(cue);
      const caption = captionBetween(before, now);
      if (caption !== now.caption) store.set({ caption });
    },
  );
}
