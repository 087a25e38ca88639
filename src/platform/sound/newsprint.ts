// Newsprint unfolds: the brief of a week is opened.
import type { Recipe } from './recipe.ts';
import { struck } from './recipe.ts';

export const NEWSPRINT: Recipe = {
  seconds: 1.05,
  lead: 0.9,
  strips: [
    // Two folds open, the second wider than the first.
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0, 1500],
        [0.3, 2600],
        [0.5, 1700],
        [1, 3200],
      ],
      q: 0.6,
      level: [
        [0, 0],
        [0.12, 0.36],
        [0.32, 0.05],
        [0.46, 0.1],
        [0.62, 0.46],
        [0.82, 0.12],
        [1.02, 0],
      ],
    },
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 2200],
        [0.3, 2900],
        [0.5, 2000],
        [1, 3400],
      ],
      q: 0.6,
      level: [
        [0, 0],
        [0.13, 0.07],
        [0.34, 0.008],
        [0.46, 0.014],
        [0.63, 0.09],
        [0.84, 0.02],
        [1.02, 0],
      ],
    },
    // The sheet snaps flat, softly.
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0.17, 1400],
        [0.28, 320],
      ],
      q: 0.6,
      level: struck(0.17, 0.16, 0.1, 0.006),
    },
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0.68, 1500],
        [0.82, 300],
      ],
      q: 0.6,
      level: struck(0.68, 0.24, 0.13, 0.006),
    },
  ],
  tones: [],
};
