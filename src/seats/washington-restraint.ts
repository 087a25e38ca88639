// Washington's doctrine *restraint*. It believes that the presence is the cause and fire its symptom:
// each answer that stays small, each channel and each credible date takes a reason away from those who fire.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { weeksSince } from './reading.ts';
import {
  baseToLeave,
  dealWishes,
  keepWord,
  renewWaiver,
  rested,
  situationOf,
  strikeReason,
  want,
  wantAt,
  type DealTastes,
  type Situation,
} from './washington-reading.ts';

/** What each term sheet is worth to it: limits and quiet most; a word that fire may make it break is worth less. */
function tastes(view: SeatView, now: Situation): DealTastes {
  const nearer = roundDiv(view.world.nuclear, 3);
  return {
    'limits-on-both-sides': 56,
    'restraint-for-talks': 54 - nearer - (view.capital < 3 ? 10 : 0),
    'timetable-for-crackdown': 44 - now.month,
    'quiet-for-sanctions': 40 + now.fire,
    'no-strikes-for-arrests': 34 - now.fire,
    'waiver-for-guards': 36,
  };
}

/** Keeping people out of harm's way comes before everything. */
function protection(view: SeatView, now: Situation): Wish[] {
  const hardening = view.washington?.hardening ?? 0;
  const base = baseToLeave(view);
  const { world } = view;
  return [
    want(
      'harden',
      'protect-lives',
      rested(view, 'harden', 42 + now.fire * 3 + now.dead * 10 - roundDiv(hardening, 2), 2),
    ),
    want('close-embassy', 'protect-lives', now.strain >= 84 ? 84 : 0),
    want('threaten-embassy', 'protect-lives', now.strain >= 45 ? now.strain - 8 : 0),
    want('reopen-embassy', 'reassure-baghdad', world.embassy === 'open' ? 0 : 60 - now.strain),
    wantAt(
      'intelligence',
      now.shooter,
      'stop-the-next-attack',
      rested(view, 'intelligence', 16 + now.fire * 3 + now.breaches * 12, 4),
    ),
    wantAt(
      'hand-over-base',
      base?.id ?? '',
      now.fire >= 4 ? 'protect-lives' : 'remove-the-cause',
      base ? rested(view, 'hand-over-base', 24 + roundDiv(base.threat, 5), 8) : 0,
    ),
    wantAt(
      'change-troops',
      'fewer',
      'remove-the-cause',
      rested(view, 'change-troops', world.troops > 1500 ? 40 - now.fire * 2 : 20, 8),
    ),
  ];
}

/** It answers fire late, low and outside Iraq. */
function answers(view: SeatView, now: Situation): Wish[] {
  const pressed = Math.max(0, now.pressure - 40);
  return [
    // Only when home cannot be held does the plan step up; it steps down again with the heat.
    want('plan-restrained', 'avoid-a-wider-war', now.monthDead === 0 ? 44 : 0),
    want('plan-proportional', 'answer-congress', now.monthDead > 0 && now.pressure >= 50 ? 46 : 0),
    wantAt(
      'strike-syria',
      now.shooter,
      now.pressure >= 50 ? 'answer-congress' : 'answer-without-iraq',
      now.breaches * 40 + pressed + now.fire * 2 - 18,
    ),
    wantAt(
      'strike-iraq',
      now.shooter,
      strikeReason(now, 'degrade-stocks'),
      now.breaches * 26 + pressed - 30,
    ),
    wantAt(
      'sanction-faction',
      now.shooter,
      'answer-congress',
      rested(view, 'sanction-faction', now.breaches * 18 + pressed + now.fire - 2, 4),
    ),
  ];
}

/** Weeks of talks that it sits through before it names a date. */
const TALKS_FIRST = 6;

function isPatient(view: SeatView): boolean {
  return view.history.length >= TALKS_FIRST && weeksSince(view, 'file-committee') >= TALKS_FIRST;
}

/** Talks, dates and work with Baghdad. */
function politics(view: SeatView, now: Situation): Wish[] {
  const { file, ceiling, nuclear } = view.world;
  const begun = file.status === 'none' || file.status === 'committee';
  const asked = file.requested ? 20 : 0;
  return [
    renewWaiver(view, { long: 40, middle: 20 }, 66),
    want('channel-tehran', 'avoid-a-wider-war', rested(view, 'channel-tehran', 22 + now.war, 4)),
    want(
      'new-rules',
      now.war >= 30 ? 'avoid-a-wider-war' : 'open-the-way-to-talks',
      rested(view, 'new-rules', 24 + roundDiv(100 - ceiling, 2), 7),
    ),
    want(
      'nuclear-offer',
      'open-the-way-to-talks',
      rested(view, 'nuclear-offer', 46 + roundDiv(now.trustTehran - nuclear, 3), 8),
    ),
    want('file-committee', 'open-the-way-to-talks', begun ? 36 + asked : 0),
    want(
      'file-wording',
      'keep-baghdad-close',
      file.status === 'talks' && now.month > 8 ? 26 + asked : 0,
    ),
    want(
      'file-timetable',
      now.war >= 40 ? 'avoid-a-wider-war' : 'remove-the-cause',
      (file.status === 'talks' || file.status === 'text') && isPatient(view) && now.monthDead === 0
        ? 48 + asked - roundDiv(now.month, 2)
        : 0,
    ),
    want(
      'visit-open',
      now.trustBaghdad < 45 ? 'reassure-baghdad' : 'keep-baghdad-close',
      rested(view, 'visit-open', 40, 7),
    ),
    want(
      'visit-discreet',
      'learn-their-terms',
      rested(view, 'visit-discreet', now.breaches > 0 ? 34 : 12, 6),
    ),
    want('train-forces', 'build-the-state', rested(view, 'train-forces', 34, 5)),
    want('joint-isis', 'keep-baghdad-close', rested(view, 'joint-isis', 32, 6)),
  ];
}

export const RESTRAINT: Doctrine = {
  id: 'restraint',
  seat: 'washington',
  reserve: 1,
  wishes: (view) => {
    const now = situationOf(view);
    const wishes = [
      ...protection(view, now),
      ...answers(view, now),
      ...politics(view, now),
      ...dealWishes(view, tastes(view, now)),
    ];
    return keepWord(view, wishes, 100);
  },
};
