// Card laid on felt: an order takes its slot.
import type { Recipe } from './recipe.ts';
import { struck } from './recipe.ts';

export const SLOT: Recipe = {
  seconds: 0.24,
  lead: 0.16,
  strips: [
    // The card slides the last of its way.
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 2200],
        [0.07, 1300],
      ],
      q: 0.7,
      level: [
        [0, 0],
        [0.045, 0.06],
        [0.085, 0],
      ],
    },
    // Felt takes the sound away from the top down.
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0.06, 1500],
        [0.16, 240],
      ],
      q: 0.6,
      level: struck(0.06, 0.36, 0.13),
    },
  ],
  tones: [
    {
      hertz: [
        [0.06, 168],
        [0.16, 104],
      ],
      level: struck(0.06, 0.13, 0.16, 0.004),
    },
  ],
};
