// Card taken up from felt: an order is taken back.
import type { Recipe } from './recipe.ts';

export const LIFT: Recipe = {
  seconds: 0.22,
  lead: 0.14,
  strips: [
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 700],
        [0.2, 2600],
      ],
      q: 0.8,
      level: [
        [0, 0],
        [0.02, 0.03],
        [0.12, 0.14],
        [0.21, 0],
      ],
    },
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0, 1200],
        [0.18, 2400],
      ],
      q: 0.8,
      level: [
        [0, 0],
        [0.1, 0.3],
        [0.2, 0],
      ],
    },
  ],
  tones: [],
};
