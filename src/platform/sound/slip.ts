// A slip of paper is turned over: the next event is told.
import type { Recipe } from './recipe.ts';
import { struck } from './recipe.ts';

export const SLIP: Recipe = {
  seconds: 0.32,
  lead: 0.26,
  strips: [
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 1100],
        [0.12, 2600],
        [0.24, 1400],
      ],
      q: 0.7,
      level: [
        [0, 0],
        [0.1, 0.11],
        [0.23, 0],
      ],
    },
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0, 1800],
        [0.2, 2800],
      ],
      q: 0.8,
      level: [
        [0, 0],
        [0.09, 0.3],
        [0.21, 0],
      ],
    },
    // It lies down.
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0.2, 1700],
        [0.29, 420],
      ],
      q: 0.5,
      level: struck(0.2, 0.2, 0.08, 0.003),
    },
  ],
  tones: [],
};
