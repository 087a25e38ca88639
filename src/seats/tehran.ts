// Tehran's doctrines: how a computer national security council plays.
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { most, recentAttacks, recentBreaches, recentUsDead, weeksSince } from './reading.ts';

function common(view: SeatView): Wish[] {
  const fearful = most(view, (faction) => faction.fearsSellOut.mid);
  const worstRift = view.rifts.reduce((worst, rift) => Math.max(worst, rift.level), 0);
  return [
    {
      order: 'reassure',
      target: fearful.id,
      reason: 'keep-the-network',
      weight: fearful.fearsSellOut.mid - 32,
    },
    {
      order: 'unity-meeting',
      target: null,
      reason: 'keep-the-network',
      weight: worstRift - 28,
    },
    {
      order: 'channel-washington',
      target: null,
      reason: 'avoid-a-wider-war',
      weight: view.world.warRisk + 2,
    },
  ];
}

/** How long ago guidance of any kind was given. */
function sinceGuidance(view: SeatView): number {
  return Math.min(
    ...['restrain', 'hold', 'permit', 'urge'].map((word) => weeksSince(view, `guidance-${word}`)),
  );
}

/** Attacks in four weeks between which calibrated pressure is content. */
const CALIBRATED = { least: 3, most: 11 } as const;

export const TEHRAN_DOCTRINES: readonly Doctrine[] = [
  {
    id: 'calm-for-talks',
    seat: 'tehran',
    reserve: 0,
    wishes: (view) => [
      ...common(view),
      {
        order: 'guidance-restrain',
        target: 'all',
        reason: 'protect-talks',
        weight: weeksSince(view, 'guidance-restrain') >= 3 ? 90 : 20,
      },
      {
        order: 'quds-visit',
        target: null,
        reason: 'avoid-a-wider-war',
        weight: recentAttacks(view, 2) * 6 + recentBreaches(view, 2) * 30,
      },
      {
        order: 'cut-supply',
        target: most(view, (faction) => faction.seen * 100 + faction.fireChance).id,
        reason: 'be-obeyed',
        weight: recentAttacks(view, 1) * 8,
      },
      {
        order: 'press-politics',
        target: null,
        reason: 'press-for-departure',
        weight: 40,
      },
    ],
  },
  {
    id: 'calibrated-pressure',
    seat: 'tehran',
    reserve: 1,
    wishes: (view) => {
      const month = recentAttacks(view, 4);
      const hot =
        recentBreaches(view, 2) > 0 || view.world.warRisk > 45 || recentUsDead(view, 3) > 0;
      // The aim is a steady low level: enough to press, too little to be answered hard.
      const loud = month > CALIBRATED.most;
      const quiet =
        month < CALIBRATED.least &&
        view.history.length >= 4 &&
        view.world.file.status !== 'dated' &&
        !hot;
      return [
        ...common(view),
        {
          order: 'guidance-restrain',
          target: 'all',
          reason: 'avoid-a-wider-war',
          weight: hot ? 95 : loud && weeksSince(view, 'guidance-restrain') >= 2 ? 70 : 0,
        },
        {
          order: 'quds-visit',
          target: null,
          reason: 'be-obeyed',
          weight: hot ? 72 : month - CALIBRATED.most * 2,
        },
        {
          order: 'guidance-permit',
          target: 'all',
          reason: 'press-for-departure',
          weight: quiet && sinceGuidance(view) > 3 ? 55 : 0,
        },
        {
          order: 'guidance-hold',
          target: 'all',
          reason: 'keep-the-network',
          weight: !quiet && !loud && sinceGuidance(view) > 3 ? 60 : 0,
        },
        {
          order: 'press-politics',
          target: null,
          reason: 'press-for-departure',
          weight: 34,
        },
        {
          order: 'supply',
          target: most(view, (faction) => faction.militancy.mid).id,
          reason: 'keep-the-network',
          weight: !hot && weeksSince(view, 'supply') > 6 ? 24 : 0,
        },
      ];
    },
  },
  {
    id: 'forward',
    seat: 'tehran',
    reserve: 0,
    wishes: (view) => [
      ...common(view).filter((wish) => wish.order !== 'channel-washington'),
      {
        order: 'guidance-urge',
        target: 'all',
        reason: 'press-for-departure',
        weight: weeksSince(view, 'guidance-urge') >= 3 ? 92 : 0,
      },
      {
        order: 'supply',
        target: most(view, (faction) => faction.militancy.mid).id,
        reason: 'keep-the-network',
        weight: 60,
      },
      {
        order: 'press-politics',
        target: null,
        reason: 'press-for-departure',
        weight: 30,
      },
    ],
  },
];
