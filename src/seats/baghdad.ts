// Baghdad's doctrines: how a computer prime minister's office plays.
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { likeliestShooter, most, recentAttacks, recentBreaches, weeksSince } from './reading.ts';

function common(view: SeatView): Wish[] {
  const fearful = most(
    view,
    (faction) => faction.fearsSellOut.mid + (faction.stance === 'attack' ? 0 : 10),
  );
  const openFire = view.factions.filter((faction) => faction.stance === 'attack').length;
  const last = view.history.at(-1);
  return [
    {
      order: 'protest-strike',
      target: null,
      reason: 'defend-sovereignty',
      weight: (last?.worstStrike ?? 0) >= 2 ? 70 : 0,
    },
    {
      order: 'talk-to-faction',
      target: fearful.id,
      reason: 'calm-fear-of-abandonment',
      weight: fearful.fearsSellOut.mid - 28,
    },
    {
      order: 'guard-missions',
      target: null,
      reason: 'protect-lives',
      weight: view.world.embassyStrain + recentBreaches(view, 2) * 20,
    },
    {
      order: 'broker-truce',
      target: null,
      reason: 'protect-lives',
      weight: openFire * 9 + recentAttacks(view, 2) * 2,
    },
  ];
}

export const BAGHDAD_DOCTRINES: readonly Doctrine[] = [
  {
    id: 'balance',
    seat: 'baghdad',
    reserve: 1,
    wishes: (view) => {
      const trustGap = (view.baghdad?.trust.tehran ?? 50) - (view.baghdad?.trust.washington ?? 50);
      return [
        ...common(view),
        {
          order: 'condemn',
          target: null,
          reason: 'show-the-state-stands',
          weight: recentAttacks(view, 2) * 7 + trustGap,
        },
        {
          order: 'press-timetable',
          target: null,
          reason: 'open-the-way-to-talks',
          weight: weeksSince(view, 'press-timetable') > 5 ? 46 : 10,
        },
        {
          order: 'arrest',
          target: likeliestShooter(view),
          reason: 'stop-the-next-attack',
          weight: (view.baghdad?.sword ?? 0) - 6 + recentBreaches(view, 1) * 30,
        },
        {
          order: 'build-forces',
          target: null,
          reason: 'build-the-state',
          weight: 42 - recentAttacks(view, 1) * 2,
        },
      ];
    },
  },
];
