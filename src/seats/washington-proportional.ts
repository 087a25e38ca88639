// Washington's doctrine *proportional*. It believes in the ladder: like is answered with like, at once and no higher,
// so that each side can count on the next step, while a mission that Baghdad wants is worked for step by step.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import {
  baseToLeave,
  callsForCampaign,
  dealWishes,
  keepWord,
  renewWaiver,
  rested,
  savingUp,
  situationOf,
  strikeReason,
  want,
  wantAt,
  type DealTastes,
  type Situation,
} from './washington-reading.ts';

/** What each term sheet is worth to it: action by Baghdad, and limits that both can count on. */
function tastes(view: SeatView, now: Situation): DealTastes {
  return {
    'no-strikes-for-arrests': 30 - 2 * now.fire,
    'waiver-for-guards': 38,
    'limits-on-both-sides': 48,
    'restraint-for-talks': 40 - (view.capital < 3 ? 10 : 0),
    'quiet-for-sanctions': 28 + now.fire,
    'timetable-for-crackdown': 24 - now.month,
  };
}

/** The step of the ladder that fits what was done. */
function ladder(view: SeatView, now: Situation): Wish[] {
  // Near open war the same fire is answered a step lower.
  const wary = Math.max(0, now.war - 50);
  const fired = Math.min(10, now.fire);
  const quiet = now.month <= 3 && view.history.length >= 4;
  const wanted =
    now.monthDead >= 2 && now.pressure >= 60 && now.war < 40
      ? 'severe'
      : quiet && now.monthBreaches === 0
        ? 'restrained'
        : 'proportional';
  const planned = {
    severe: 'answer-congress',
    restrained: 'avoid-a-wider-war',
    proportional: 'be-believed',
  } as const;
  return [
    want(`plan-${wanted}`, planned[wanted], 46),
    wantAt(
      'strike-syria',
      now.shooter,
      strikeReason(now, 'answer-without-iraq'),
      rested(view, 'strike-syria', fired * 6 - 10 + roundDiv(wary, 2), 3),
    ),
    wantAt(
      'strike-iraq',
      now.shooter,
      strikeReason(now, 'degrade-stocks'),
      rested(view, 'strike-iraq', fired * 6 + now.breaches * 14 - 20 - wary, 4),
    ),
    wantAt(
      'strike-crews',
      now.shooter,
      strikeReason(now, 'stop-the-next-attack'),
      rested(view, 'strike-crews', fired * 4 + now.breaches * 40 - 22 - wary, 4),
    ),
    // A commander answers for dead only where nothing lower would be understood.
    wantAt(
      'strike-commander',
      now.shooter,
      'answer-the-dead',
      now.dead > 0 &&
        (now.monthBreaches >= 4 || now.election) &&
        now.sinceCampaign > 4 &&
        now.war < 40
        ? 81
        : 0,
    ),
    want('campaign', 'answer-the-dead', callsForCampaign(now) ? 88 : 0),
    wantAt(
      'sanction-faction',
      now.shooter,
      now.pressure >= 50 ? 'answer-congress' : 'be-believed',
      rested(view, 'sanction-faction', 8 + now.fire * 2 + now.breaches * 20, 5),
    ),
    want(
      'sanction-envoy',
      now.pressure >= 50 ? 'answer-congress' : 'press-tehran',
      rested(view, 'sanction-envoy', now.monthBreaches * 12 + roundDiv(now.pressure, 2) - 6, 9),
    ),
  ];
}

/** Protection and posture: what the fire of the month asks for. */
function posture(view: SeatView, now: Situation): Wish[] {
  const { world, washington } = view;
  const hardening = washington?.hardening ?? 0;
  const known = washington?.intelligence ?? 0;
  const base = baseToLeave(view);
  const dated = world.file.status === 'dated' || world.file.status === 'text';
  return [
    want(
      'harden',
      now.war >= 45 ? 'avoid-a-wider-war' : 'protect-lives',
      rested(view, 'harden', 36 + now.fire * 3 + now.dead * 10 - roundDiv(hardening, 2), 2),
    ),
    wantAt(
      'intelligence',
      now.shooter,
      'stop-the-next-attack',
      rested(view, 'intelligence', 34 + now.fire * 2 - roundDiv(known, 4), 4),
    ),
    wantAt(
      'hand-over-base',
      base?.id ?? '',
      dated ? 'keep-baghdad-close' : 'protect-lives',
      base ? rested(view, 'hand-over-base', 6 + roundDiv(base.threat, 3) + (dated ? 14 : 0), 9) : 0,
    ),
    now.monthBreaches >= 2 && now.month >= 8
      ? wantAt('change-troops', 'more', 'protect-lives', rested(view, 'change-troops', 38, 9))
      : wantAt(
          'change-troops',
          'fewer',
          'remove-the-cause',
          dated && now.month <= 6 ? rested(view, 'change-troops', 32, 9) : 0,
        ),
    want(
      'threaten-embassy',
      'press-baghdad',
      rested(view, 'threaten-embassy', now.strain + now.fire * 2 - 10, 8),
    ),
    want('close-embassy', 'protect-lives', now.strain >= 88 ? 84 : 0),
    want('reopen-embassy', 'keep-baghdad-close', world.embassy === 'open' ? 0 : 56 - now.strain),
  ];
}

/** The mission's terms with Baghdad, and enough talk with Tehran to keep it from open war. */
function politics(view: SeatView, now: Situation): Wish[] {
  const { file, ceiling } = view.world;
  const { requested: asked, status } = file;
  // Before a month has been seen there is no quiet to reward.
  const calm = now.month <= 6 && view.history.length >= 4;
  // Fire that is bearable and kills nobody does not close the file to a trusted partner who asks.
  const bearable =
    status === 'text' &&
    now.month <= 8 &&
    now.monthDead === 0 &&
    now.trustBaghdad >= 48 &&
    view.history.length >= 4;
  const due = file.deadline > 0 && file.deadline - view.week <= 4;
  return [
    renewWaiver(view, { long: 52, middle: 32 }, 62),
    want('channel-tehran', 'avoid-a-wider-war', rested(view, 'channel-tehran', now.war + 4, 4)),
    want(
      'new-rules',
      'avoid-a-wider-war',
      rested(view, 'new-rules', now.monthBreaches * 10 + roundDiv(100 - ceiling, 2), 9),
    ),
    want(
      'nuclear-offer',
      now.trustTehran < 20 ? 'press-tehran' : 'open-the-way-to-talks',
      calm ? rested(view, 'nuclear-offer', 30 + roundDiv(now.trustTehran, 4), 10) : 0,
    ),
    want(
      'file-committee',
      'buy-time',
      status === 'committee' || status === 'none' ? (asked ? 50 : 16) : 0,
    ),
    want('file-wording', 'keep-the-mission', status === 'talks' ? (asked ? 46 : 18) : 0),
    // After a month of quiet it gives the date that a hollow text left open, at the latest before that falls due.
    want(
      'file-timetable',
      'open-the-way-to-talks',
      status === 'text' && calm ? (due ? 60 : asked ? 50 : 0) : bearable && asked ? 44 : 0,
    ),
    want('file-refuse', 'keep-the-mission', asked && now.dead > 0 ? 38 : 0),
    now.fire >= 4 && now.trustBaghdad < 45
      ? want('visit-discreet', 'press-baghdad', rested(view, 'visit-discreet', 36, 6))
      : want('visit-open', 'keep-baghdad-close', rested(view, 'visit-open', 34, 8)),
    want('train-forces', 'keep-the-mission', rested(view, 'train-forces', 38, 5)),
    want('joint-isis', 'keep-the-mission', rested(view, 'joint-isis', 36, 6)),
  ];
}

export const PROPORTIONAL: Doctrine = {
  id: 'proportional',
  seat: 'washington',
  reserve: 1,
  wishes: (view) => {
    const now = situationOf(view);
    const wishes = [
      ...ladder(view, now),
      ...posture(view, now),
      ...politics(view, now),
      ...dealWishes(view, tastes(view, now)),
    ];
    return keepWord(view, callsForCampaign(now) ? savingUp(view, wishes) : wishes, 70);
  },
};
