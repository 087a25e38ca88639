// Scissors through card: something on the desk is picked.
import type { Recipe } from './recipe.ts';
import { steady, struck } from './recipe.ts';

export const SELECT: Recipe = {
  seconds: 0.26,
  lead: 0.14,
  strips: [
    // The blades close: fibres give way, higher and higher.
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0, 1700],
        [0.14, 3400],
      ],
      q: 0.8,
      level: [
        [0, 0],
        [0.03, 0.3],
        [0.12, 0.5],
        [0.16, 0],
      ],
    },
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 2600],
        [0.14, 4300],
      ],
      q: 1.1,
      level: [
        [0, 0],
        [0.04, 0.05],
        [0.125, 0.1],
        [0.16, 0],
      ],
    },
    // The card itself, under the blades.
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: steady(620),
      q: 1,
      level: [
        [0, 0],
        [0.03, 0.05],
        [0.13, 0.03],
        [0.17, 0],
      ],
    },
  ],
  // The blades meet.
  tones: [
    { hertz: steady(3140), level: struck(0.135, 0.03, 0.09, 0.001) },
    { hertz: steady(4870), level: struck(0.135, 0.018, 0.06, 0.001) },
  ],
};
