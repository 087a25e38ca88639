// One knock on oak: the state's sword has turned to wood.
import type { Recipe } from './recipe.ts';
import { steady, struck } from './recipe.ts';

export const SWORD_KNOCK: Recipe = {
  seconds: 0.5,
  lead: 0.45,
  strips: [
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: steady(1050),
      q: 1.2,
      level: struck(0, 0.22, 0.03, 0.001),
    },
  ],
  // A thick board: its partials lie close together and die quickly.
  tones: [
    { hertz: steady(176), level: struck(0, 0.085, 0.34) },
    { hertz: steady(297), level: struck(0, 0.07, 0.26) },
    { hertz: steady(468), level: struck(0, 0.045, 0.17) },
    { hertz: steady(812), level: struck(0, 0.025, 0.1) },
  ],
};
