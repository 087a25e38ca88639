// A rubber stamp: the orders are sealed.
import type { Recipe } from './recipe.ts';
import { steady, struck } from './recipe.ts';

export const STAMP: Recipe = {
  seconds: 0.5,
  lead: 0.42,
  strips: [
    // Wood and rubber come down on paper over a desk.
    {
      from: 'hiss',
      filter: 'lowpass',
      hertz: [
        [0, 1900],
        [0.12, 260],
      ],
      q: 0.7,
      level: struck(0.002, 0.4, 0.15),
    },
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: steady(1250),
      q: 2,
      level: struck(0.001, 0.18, 0.03, 0.001),
    },
    // The rubber comes off the ink.
    {
      from: 'grain',
      filter: 'bandpass',
      hertz: [
        [0.2, 900],
        [0.3, 1700],
      ],
      q: 1.6,
      level: [
        [0.2, 0],
        [0.26, 0.4],
        [0.31, 0],
      ],
    },
    {
      from: 'hiss',
      filter: 'bandpass',
      hertz: [
        [0.2, 1000],
        [0.3, 1600],
      ],
      q: 1.4,
      level: [
        [0.2, 0],
        [0.27, 0.045],
        [0.31, 0],
      ],
    },
  ],
  tones: [
    {
      hertz: [
        [0, 128],
        [0.14, 76],
      ],
      level: struck(0, 0.085, 0.2, 0.003),
    },
    { hertz: steady(246), level: struck(0, 0.055, 0.12, 0.002) },
  ],
};
