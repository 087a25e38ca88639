// Tissue paper: the state's sword has turned to paper.
import type { Recipe } from './recipe.ts';

export const SWORD_TISSUE: Recipe = {
  seconds: 0.95,
  lead: 0.9,
  strips: [
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0, 3300],
        [0.9, 4600],
      ],
      q: 0.7,
      level: [
        [0, 0],
        [0.1, 0.24],
        [0.24, 0.05],
        [0.42, 0.3],
        [0.6, 0.05],
        [0.72, 0.14],
        [0.92, 0],
      ],
    },
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 4200],
        [0.9, 5600],
      ],
      q: 0.7,
      level: [
        [0, 0],
        [0.12, 0.04],
        [0.26, 0.01],
        [0.43, 0.05],
        [0.62, 0.007],
        [0.74, 0.02],
        [0.92, 0],
      ],
    },
  ],
  tones: [],
};
