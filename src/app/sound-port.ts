// What the game asks of a device that can make sound. The browser's answer is in `platform/sound/`.

/** A short sound that one change of the game makes. What each is for stands in `sound-cues.ts`. */
export type Cue =
  | 'select'
  | 'slot'
  | 'lift'
  | 'stamp'
  | 'folder'
  | 'newsprint'
  | 'slip'
  | 'tick-low'
  | 'tick-high'
  | 'sword-paper'
  | 'sword-wood'
  | 'sword-metal'
  | 'hush';

/** The room behind everything else: whether it is heard, and at what time of day. */
export interface RoomTone {
  readonly night: boolean;
  readonly on: boolean;
}

/**
 * Where sound stands: switched off; switched on and heard; switched on and not heard yet, because
 * the browser waits for the player's first press; or impossible on this device.
 */
export type SoundStatus = 'off' | 'on' | 'waiting' | 'failed';

/** Makes the sounds. No call ever throws; on a device without sound every call does nothing. */
export interface SoundPort {
  /** Makes a cue; those given at once are heard one after another. Unheard while sound is off. */
  play(cue: Cue): void;
  room(tone: RoomTone): void;
  /**
   * The sustained string.
   * @param roughness chance of escalation beyond the rules, 0 to 1; null for no string
   */
  drone(roughness: number | null): void;
  /** @param percent 0 to 100, of a level that is quiet at its loudest */
  setVolume(percent: number): void;
  /** Switches sound on or off. It is off until it is switched on. */
  setOn(on: boolean): void;
  status(): SoundStatus;
}
