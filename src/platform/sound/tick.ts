// A pencil point on wood: the timer's last half minute, and its last ten seconds a fourth higher.
import type { Recipe } from './recipe.ts';
import { steady, struck } from './recipe.ts';

function tick(hertz: number): Recipe {
  return {
    seconds: 0.12,
    lead: 0.1,
    strips: [
      {
        from: 'hiss',
        filter: 'bandpass',
        hertz: steady(hertz * 2.4),
        q: 3,
        level: struck(0, 0.3, 0.025, 0.001),
      },
    ],
    tones: [
      { hertz: steady(hertz), level: struck(0, 0.075, 0.06, 0.001) },
      { hertz: steady(hertz * 2.71), level: struck(0, 0.03, 0.035, 0.001) },
    ],
  };
}

export const TICK_LOW: Recipe = tick(880);
export const TICK_HIGH: Recipe = tick(1175);
