// What the browser test of the sounds brings into an empty page.
import type { Cue } from '../../src/app/sound-port.ts';
import { browserSound } from '../../src/platform/sound/browser-sound.ts';
import { startEngine, type Engine } from '../../src/platform/sound/engine.ts';
import { RECIPES } from '../../src/platform/sound/recipes.ts';

export { browserSound };

/** Something done to the engine at a moment of a rendering. */
export interface Step {
  /** Seconds from its start. */
  readonly at: number;
  readonly cues?: readonly Cue[];
  readonly night?: boolean;
  readonly roughness?: number;
}

/** Cues that have a recipe, and how long each lasts, in seconds. */
export function lengths(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(RECIPES).map(([cue, { seconds }]) => [cue, seconds]));
}

/** Renders what is heard at full volume while the steps are taken, as samples of one channel. */
export async function render(steps: readonly Step[], seconds: number): Promise<readonly number[]> {
  const rate = 48_000;
  const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate);
  const engine = startEngine(context);
  engine.setVolume(100);
  for (const step of steps) {
    // At the very start there is nothing to stop before.
    if (step.at === 0) take(engine, step);
    else {
      void context.suspend(step.at).then(() => {
        take(engine, step);
        return context.resume();
      });
    }
  }
  return [...(await context.startRendering()).getChannelData(0)];
}

function take(engine: Engine, { cues = [], night, roughness }: Step): void {
  if (night !== undefined) engine.room({ night, on: true });
  if (roughness !== undefined) engine.drone(roughness);
  for (const cue of cues) engine.play(cue);
}
