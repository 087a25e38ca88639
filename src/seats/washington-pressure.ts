// Washington's doctrine *maximum pressure*. It believes that only cost and fear move those who fire and those who arm them:
// waivers, sanctions, threats and strikes are raised until they stop. It reads the risk of open war like any government,
// and steps back to sanctions and a channel when the next strike would bring it.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { weeksSince } from './reading.ts';
import {
  callsForCampaign,
  dealWishes,
  keepWord,
  rested,
  savingUp,
  situationOf,
  strikeReason,
  want,
  wantAt,
  type DealTastes,
  type Situation,
} from './washington-reading.ts';

/** What each term sheet is worth to it: only what makes others act; limits and talks once open war is near. */
function tastes(now: Situation): DealTastes {
  const near = now.war >= NEAR_WAR ? 40 : 0;
  return {
    'waiver-for-guards': 36,
    'no-strikes-for-arrests': 18 - now.fire + near,
    'quiet-for-sanctions': 24 + now.fire,
    'limits-on-both-sides': 26 + near,
    'restraint-for-talks': 20 + near,
  };
}

/** Risk of open war from which it lowers its plan, its strikes, and takes up talks. */
const NEAR_WAR = 45;
/** Weeks after a campaign in which it lets the shock work. */
const LETS_WORK = 7;

/** Strikes: it answers any fire in Iraq itself, and less the nearer open war is. */
function strikes(view: SeatView, now: Situation): Wish[] {
  const wary = 2 * Math.max(0, now.war - 30);
  const waits = now.sinceCampaign < LETS_WORK;
  const shock = waits ? 30 : 0;
  const fired = Math.min(10, now.fire);
  const severe = now.war < NEAR_WAR && !waits;
  return [
    severe
      ? want('plan-severe', 'be-believed', now.monthDead > 0 || now.pressure >= 40 ? 60 : 34)
      : want('plan-proportional', 'avoid-a-wider-war', 66),
    // The plan of the week has answered the dead already when it was severe.
    want('campaign', 'answer-the-dead', callsForCampaign(now) ? 90 : 0),
    wantAt(
      'strike-commander',
      now.shooter,
      now.dead > 0 ? 'answer-the-dead' : 'be-believed',
      now.war >= 45 || waits
        ? 0
        : now.dead > 0 && now.pressure >= 66
          ? rested(view, 'strike-commander', 84, 9)
          : now.breaches > 0 && now.monthBreaches >= 4
            ? rested(view, 'strike-commander', 62, 8)
            : now.fire >= 18 && now.pressure >= 60
              ? rested(view, 'strike-commander', 58, 10)
              : 0,
    ),
    wantAt(
      'strike-crews',
      now.shooter,
      strikeReason(now, 'stop-the-next-attack'),
      rested(view, 'strike-crews', 12 + fired * 5 + now.breaches * 20 - wary - shock, 4),
    ),
    wantAt(
      'strike-iraq',
      now.shooter,
      strikeReason(now, 'degrade-stocks'),
      rested(view, 'strike-iraq', 20 + fired * 4 + now.breaches * 10 - wary - shock, 3),
    ),
    wantAt(
      'strike-syria',
      now.shooter,
      strikeReason(now, 'be-believed'),
      now.war >= NEAR_WAR ? fired * 5 + 10 : rested(view, 'strike-syria', fired * 4, 3),
    ),
  ];
}

/** Pressure without fire: on Baghdad, on Tehran, on the factions' purses. */
function squeeze(view: SeatView, now: Situation): Wish[] {
  const { world, trust } = view;
  const dark = world.waiverDays === 0;
  const listed = roundDiv(world.sanctions, 4);
  const anger = now.fire * 2 + now.breaches * 8;
  return [
    wantAt(
      'sanction-faction',
      now.shooter,
      now.pressure >= 50 ? 'answer-congress' : 'press-tehran',
      rested(view, 'sanction-faction', 40 + anger - listed, 4),
    ),
    want(
      'sanction-envoy',
      now.pressure >= 50 ? 'answer-congress' : 'press-tehran',
      rested(view, 'sanction-envoy', 44 + anger - listed, 9),
    ),
    // The dial: short terms, none for a while when fire goes on, and light again before the street turns on it.
    want(
      'waiver-0',
      now.trustTehran < 15 ? 'press-tehran' : 'press-baghdad',
      !dark && weeksSince(view, 'waiver-0') > 12 && now.month >= 8
        ? 32 + Math.min(20, anger) - roundDiv(trust.baghdad, 6)
        : 0,
    ),
    want(
      'waiver-45',
      'press-baghdad',
      dark
        ? Math.min(60, 8 * weeksSince(view, 'waiver-0'))
        : world.waiverDays <= 7 && trust.baghdad < 52
          ? 50
          : 0,
    ),
    want('waiver-60', 'keep-baghdad-close', !dark && world.waiverDays <= 7 ? 44 : 0),
    want(
      'threaten-embassy',
      'press-baghdad',
      rested(view, 'threaten-embassy', 20 + anger + roundDiv(now.strain, 3), 9),
    ),
    want(
      'close-embassy',
      now.strain >= 60 ? 'protect-lives' : 'press-baghdad',
      world.embassy === 'reduced' && now.strain >= 45 ? 50 : now.strain >= 76 ? 84 : 0,
    ),
    want(
      'reopen-embassy',
      'keep-baghdad-close',
      world.embassy !== 'open' && now.month <= 12 ? 50 - roundDiv(now.strain, 2) : 0,
    ),
    want(
      'file-refuse',
      now.fire > 3 ? 'be-believed' : 'keep-the-mission',
      world.file.requested ? 42 : 0,
    ),
    want(
      'visit-discreet',
      'press-baghdad',
      rested(view, 'visit-discreet', 34 + roundDiv(now.fire, 2), 6),
    ),
  ];
}

/** Strength on the ground, so that threats are believed. */
function strength(view: SeatView, now: Situation): Wish[] {
  const { world, washington } = view;
  const hardening = washington?.hardening ?? 0;
  const known = washington?.intelligence ?? 0;
  return [
    want(
      'harden',
      'protect-lives',
      rested(view, 'harden', 34 + now.fire * 3 + now.dead * 10 - roundDiv(hardening, 2), 2),
    ),
    wantAt(
      'intelligence',
      now.shooter,
      now.breaches > 0 ? 'be-believed' : 'stop-the-next-attack',
      rested(view, 'intelligence', 40 + now.fire * 2 - roundDiv(known, 3), 4),
    ),
    wantAt(
      'change-troops',
      'more',
      now.breaches > 0 ? 'protect-lives' : 'be-believed',
      rested(view, 'change-troops', (world.troops < 4000 ? 24 : 12) + anyFire(now), 10),
    ),
    want('train-forces', 'keep-the-mission', rested(view, 'train-forces', 26, 6)),
    want('joint-isis', 'keep-the-mission', rested(view, 'joint-isis', 24, 7)),
  ];
}

function anyFire(now: Situation): number {
  return Math.min(20, now.fire * 2 + now.breaches * 6);
}

/** Talks only where open war is near, and then as an ultimatum with a way out. */
function wayOut(view: SeatView, now: Situation): Wish[] {
  const near = now.war >= NEAR_WAR;
  const { file } = view.world;
  return [
    want(
      'channel-tehran',
      near ? 'avoid-a-wider-war' : 'press-tehran',
      near ? now.war + 20 : rested(view, 'channel-tehran', now.war - 8, 5),
    ),
    want('new-rules', 'avoid-a-wider-war', near ? rested(view, 'new-rules', now.war, 7) : 0),
    want(
      'nuclear-offer',
      'press-tehran',
      now.war >= 40 && view.world.sanctions >= 30 ? rested(view, 'nuclear-offer', 44, 10) : 0,
    ),
    want(
      'file-committee',
      'buy-time',
      file.status === 'committee' || file.status === 'none'
        ? rested(view, 'file-refuse', near || (file.requested && now.month <= 6) ? 44 : 0, 3)
        : 0,
    ),
  ];
}

export const MAXIMUM_PRESSURE: Doctrine = {
  id: 'maximum-pressure',
  seat: 'washington',
  reserve: 0,
  wishes: (view) => {
    const now = situationOf(view);
    const wishes = [
      ...strikes(view, now),
      ...squeeze(view, now),
      ...strength(view, now),
      ...wayOut(view, now),
      ...dealWishes(view, tastes(now)),
    ];
    return keepWord(view, callsForCampaign(now) ? savingUp(view, wishes) : wishes, 40);
  },
};
