// A folder closes: the week is put away.
import type { Recipe } from './recipe.ts';
import { struck } from './recipe.ts';

export const FOLDER: Recipe = {
  seconds: 0.55,
  lead: 0.5,
  strips: [
    // The cover swings over and pushes air before it.
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0, 900],
        [0.24, 380],
      ],
      q: 0.6,
      level: [
        [0, 0],
        [0.16, 0.07],
        [0.24, 0.12],
        [0.3, 0],
      ],
    },
    // It falls shut on the papers.
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0.245, 2400],
        [0.36, 280],
      ],
      q: 0.5,
      level: struck(0.245, 0.36, 0.17, 0.003),
    },
    // The papers settle.
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0.27, 2600],
        [0.5, 1500],
      ],
      q: 0.7,
      level: [
        [0.26, 0],
        [0.29, 0.3],
        [0.52, 0],
      ],
    },
  ],
  tones: [
    {
      hertz: [
        [0.245, 150],
        [0.4, 92],
      ],
      level: struck(0.245, 0.1, 0.18, 0.004),
    },
  ],
};
