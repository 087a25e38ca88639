// One quiet note of struck metal: the state's sword has turned to metal.
import type { Recipe } from './recipe.ts';
import { steady, struck } from './recipe.ts';

/** Partials of a free bar, against the lowest. */
const BAR = [1, 2.756, 5.404] as const;
const LOWEST = 440;

export const SWORD_NOTE: Recipe = {
  seconds: 2.8,
  lead: 1.4,
  strips: [
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: steady(2300),
      q: 1.5,
      level: struck(0, 0.05, 0.03),
    },
  ],
  tones: [
    { hertz: steady(LOWEST * BAR[0]), level: struck(0, 0.036, 2.7, 0.006) },
    // A second edge a hair away: the note moves as it dies.
    { hertz: steady(LOWEST * BAR[0] + 0.8), level: struck(0, 0.026, 2.5, 0.006) },
    { hertz: steady(LOWEST * BAR[1]), level: struck(0, 0.022, 1.5, 0.004) },
    { hertz: steady(LOWEST * BAR[2]), level: struck(0, 0.008, 0.7, 0.003) },
  ],
};
