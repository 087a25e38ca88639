// Washington's doctrines: how a computer national security staff plays.
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { likeliestShooter, recentAttacks, recentBreaches, recentUsDead } from './reading.ts';

function common(view: SeatView): Wish[] {
  const dead = recentUsDead(view, 2);
  const waiver = view.world.waiverDays <= 14 ? 62 : 0;
  return [
    {
      order: 'harden',
      target: null,
      reason: 'protect-lives',
      weight: 30 + recentAttacks(view, 1) * 3 - (view.washington?.hardening ?? 0) / 2 + dead * 10,
    },
    {
      order: 'waiver-120',
      target: null,
      reason: 'keep-the-lights-on',
      weight: view.trust.baghdad >= 50 ? waiver : 0,
    },
    {
      order: 'waiver-60',
      target: null,
      reason: 'keep-baghdad-close',
      weight: view.trust.baghdad >= 30 ? waiver - 4 : 0,
    },
    {
      order: 'waiver-45',
      target: null,
      reason: 'press-baghdad',
      weight: waiver - 8,
    },
    {
      order: 'channel-tehran',
      target: null,
      reason: 'avoid-a-wider-war',
      weight: view.world.warRisk - 5,
    },
  ];
}

export const WASHINGTON_DOCTRINES: readonly Doctrine[] = [
  {
    id: 'restraint',
    seat: 'washington',
    reserve: 1,
    wishes: (view) => [
      ...common(view),
      {
        order: 'plan-restrained',
        target: null,
        reason: 'avoid-a-wider-war',
        weight: 40,
      },
      {
        order: 'strike-syria',
        target: likeliestShooter(view),
        reason: 'answer-without-iraq',
        weight: recentBreaches(view, 1) * 45 + recentAttacks(view, 1) * 3 - 20,
      },
      {
        order: 'file-committee',
        target: null,
        reason: 'open-the-way-to-talks',
        weight: view.world.file.status === 'committee' ? 55 : 0,
      },
      {
        order: 'file-timetable',
        target: null,
        reason: 'remove-the-cause',
        weight: view.world.file.requested && view.world.file.status === 'talks' ? 50 : 0,
      },
    ],
  },
  {
    id: 'proportional',
    seat: 'washington',
    reserve: 1,
    wishes: (view) => {
      const fire = recentAttacks(view, 1);
      const breaches = recentBreaches(view, 1);
      const dead = recentUsDead(view, 1);
      return [
        ...common(view),
        {
          order: 'strike-syria',
          target: likeliestShooter(view),
          reason: 'be-believed',
          weight: fire >= 7 ? fire * 6 : 0,
        },
        {
          order: 'strike-iraq',
          target: likeliestShooter(view),
          reason: 'degrade-stocks',
          weight: fire * 3 + breaches * 45 - 20,
        },
        {
          order: 'strike-crews',
          target: likeliestShooter(view),
          reason: 'stop-the-next-attack',
          weight: breaches * 45 + dead * 30 - 35,
        },
        {
          order: 'file-committee',
          target: null,
          reason: 'buy-time',
          weight: view.world.file.requested && view.world.file.status === 'committee' ? 50 : 0,
        },
        // After a month of quiet it gives the date that a hollow text left open.
        {
          order: 'file-timetable',
          target: null,
          reason: 'open-the-way-to-talks',
          weight:
            view.world.file.requested &&
            view.world.file.status === 'text' &&
            recentAttacks(view, 4) <= 4
              ? 45
              : 0,
        },
        {
          order: 'file-wording',
          target: null,
          reason: 'keep-the-mission',
          weight: view.world.file.requested && view.world.file.status === 'talks' ? 44 : 0,
        },
      ];
    },
  },
  {
    id: 'maximum-pressure',
    seat: 'washington',
    reserve: 0,
    wishes: (view) => {
      const fire = recentAttacks(view, 1);
      const dead = recentUsDead(view, 2);
      return [
        ...common(view).filter((wish) => wish.order === 'harden'),
        { order: 'plan-severe', target: null, reason: 'be-believed', weight: 75 },
        {
          order: 'campaign',
          target: null,
          reason: 'end-the-fire',
          weight: dead > 0 ? 100 : recentBreaches(view, 4) * 25,
        },
        {
          order: 'strike-commander',
          target: likeliestShooter(view),
          reason: 'be-believed',
          weight: 30 + recentBreaches(view, 2) * 40 + fire * 4,
        },
        {
          order: 'strike-crews',
          target: likeliestShooter(view),
          reason: 'stop-the-next-attack',
          weight: 40 + fire * 6,
        },
        {
          order: 'strike-iraq',
          target: likeliestShooter(view),
          reason: 'degrade-stocks',
          weight: 34 + fire * 5,
        },
        {
          order: 'waiver-45',
          target: null,
          reason: 'press-baghdad',
          weight: view.world.waiverDays <= 7 ? 30 : 0,
        },
        {
          order: 'file-refuse',
          target: null,
          reason: 'keep-the-mission',
          weight: view.world.file.requested ? 35 : 0,
        },
      ];
    },
  },
];
