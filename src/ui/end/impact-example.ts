// An example of weighed orders for the page of components: effects that are sure and effects that could be chance.
import type { Effect } from '../../analysis/impact-rows.ts';
import type { ImpactPanelProps } from './impact-panel.tsx';

function effect(value: number, half: number): Effect {
  const [low, high] = [value - half, value + half];
  return { value, low, high, couldBeChance: low <= 0 && high >= 0 };
}

/** Invented figures. */
export const IMPACT_EXAMPLE: ImpactPanelProps['impact'] = {
  open: 0,
  failed: 0,
  closer: true,
  rows: [
    {
      seat: 'baghdad',
      week: 12,
      order: 'broker-truce',
      target: null,
      pairs: 200,
      trajectories: {
        escalation: effect(-14, 4),
        sporadic: effect(3, 4),
        'de-escalation': effect(11, 4),
      },
    },
    {
      seat: 'washington',
      week: 15,
      order: 'strike-iraq',
      target: 'kh',
      pairs: 200,
      trajectories: {
        escalation: effect(8, 4),
        sporadic: effect(-3, 4),
        'de-escalation': effect(-5, 4),
      },
    },
    {
      seat: 'tehran',
      week: 7,
      order: 'guidance-restrain',
      target: 'all',
      pairs: 50,
      trajectories: {
        escalation: effect(3, 5),
        sporadic: effect(-2, 5),
        'de-escalation': effect(-1, 5),
      },
    },
  ],
};
