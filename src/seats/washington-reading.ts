// What all doctrines of Washington read off their view, and the wishes they share: waivers, deals, kept words.
import { isOpen } from '../model/deals.ts';
import { otherParty, SHEETS } from '../model/term-sheets.ts';
import type { FactionId } from '../model/ids.ts';
import { roundDiv } from '../model/numbers.ts';
import type { PlaceView, SeatView } from '../model/view.ts';
import type { Wish } from './doctrine.ts';
import {
  likeliestShooter,
  promisesOf,
  recent,
  recentAttacks,
  recentUsDead,
  weeksSince,
} from './reading.ts';

/** The week's situation in the few numbers that every doctrine weighs. */
export interface Situation {
  /** Attacks of last week, of the last four, and how many of them a week on average. */
  readonly fire: number;
  readonly month: number;
  /** Breaches by fire of last week and of the last four; Washington's own are not counted. */
  readonly breaches: number;
  readonly monthBreaches: number;
  /** Americans killed last week and in the last four. */
  readonly dead: number;
  readonly monthDead: number;
  /** The faction held answerable. */
  readonly shooter: FactionId;
  /** Risk of open war, pressure at home, strain on the embassy: 0 to 100. */
  readonly war: number;
  readonly pressure: number;
  readonly strain: number;
  /** Trust in Baghdad and in Tehran. */
  readonly trustBaghdad: number;
  readonly trustTehran: number;
  readonly sinceCampaign: number;
  /** Whether an American election is at most eight weeks away. */
  readonly election: boolean;
}

/** Weeks since the last campaign; 99 when there was none. */
function sinceCampaign({ history }: SeatView): number {
  for (let at = history.length - 1; at >= 0; at--) {
    if (history[at]?.campaign === true) return history.length - at;
  }
  return 99;
}

export function situationOf(view: SeatView): Situation {
  const { world } = view;
  const untilVote = world.electionWeek - view.week;
  return {
    fire: recentAttacks(view, 1),
    month: recentAttacks(view, 4),
    breaches: recent(view, 1, 'breachesByFire'),
    monthBreaches: recent(view, 4, 'breachesByFire'),
    dead: recentUsDead(view, 1),
    monthDead: recentUsDead(view, 4),
    shooter: likeliestShooter(view),
    war: world.warRisk,
    pressure: view.estimates.pressure.mid,
    strain: world.embassyStrain,
    trustBaghdad: view.trust.baghdad,
    trustTehran: view.trust.tehran,
    sinceCampaign: sinceCampaign(view),
    election: world.electionWeek > 0 && untilVote > 0 && untilVote <= 8,
  };
}

/** A wish for an order without a target. */
export function want(order: string, reason: string, weight: number): Wish {
  return { order, target: null, reason, weight };
}

/** A wish for an order aimed at something. */
export function wantAt(order: string, target: string, reason: string, weight: number): Wish {
  return { order, target, reason, weight };
}

/** `weight`, less 9 for every week short of `every` since the order was last given: lately done weighs less. */
export function rested(view: SeatView, order: string, weight: number, every: number): number {
  return weight - 9 * Math.max(0, every - weeksSince(view, order));
}

/** The base in Iraq at which fire is likeliest beside what is stationed there; null when only one is left. */
export function baseToLeave(view: SeatView): PlaceView | null {
  const bases = view.places.filter(
    (place) => place.country === 'iraq' && place.targetClass === 'bases' && place.presence > 0,
  );
  if (bases.length <= 1) return null;
  // Little to lose and much fire: the small and threatened one goes first.
  const gain = (place: PlaceView): number => place.threat - place.presence;
  return bases.reduce((best, one) => (gain(one) > gain(best) ? one : best));
}

/** Reason for a strike that fits the week: the dead, the pressure at home, or what the strike itself does. */
export function strikeReason(now: Situation, own: string): string {
  if (now.dead > 0 || now.pressure >= 55) return 'answer-congress';
  return now.breaches > 0 ? 'be-believed' : own;
}

/** Dead and breaches together from which a campaign is thought of. */
const CAMPAIGN_FROM = 2;

/** Whether the dead of the last four weeks call for a campaign: more than one hit, none lately, and open war not near. */
export function callsForCampaign(now: Situation): boolean {
  const grave = now.monthDead + now.monthBreaches > CAMPAIGN_FROM;
  return now.monthDead >= 2 && grave && now.sinceCampaign > 10 && now.war < 50;
}

/** What a campaign costs, for which smaller things wait. */
const CAMPAIGN_COST = 5;
const GOES_ON: readonly string[] = ['campaign', 'harden', 'waiver-45', 'waiver-60', 'accept-deal'];

/** The wishes while capital for a campaign is short: all but protection and what lapses wait. */
export function savingUp(view: SeatView, wishes: readonly Wish[]): Wish[] {
  if (view.capital >= CAMPAIGN_COST) return [...wishes];
  return wishes.filter((wish) => GOES_ON.includes(wish.order));
}

/** Which lengths of waiver a doctrine would give, each from a trust in Baghdad on, the first that fits. */
export interface WaiverTerms {
  readonly long: number;
  readonly middle: number;
}

/** Renewal of the energy waiver before it lapses, the length by trust. */
export function renewWaiver(view: SeatView, terms: WaiverTerms, weight: number): Wish {
  const { waiverDays } = view.world;
  const due = waiverDays <= 14 ? weight + 14 - waiverDays : 0;
  const trust = view.trust.baghdad;
  if (trust >= terms.long) return want('waiver-120', 'keep-the-lights-on', due);
  if (trust >= terms.middle) return want('waiver-60', 'keep-baghdad-close', due);
  return want('waiver-45', 'press-baghdad', due);
}

/** How much a doctrine wants each term sheet, in points; sheets that it leaves out it neither offers nor signs. */
export type DealTastes = Readonly<Record<string, number>>;

/** Weeks after a refusal, or after a deal has run out, in which the same sheet is not offered again. */
const SULKS = 9;
/** Worth from which an offer on the table is signed. */
const SIGNS_FROM = 45;

/** Whether what became of a sheet forbids to offer it now. */
function isTooSoon(view: SeatView, deal: SeatView['deals'][number]): boolean {
  const since = view.week + 1 - Math.max(deal.week, deal.until);
  return isOpen(deal) || deal.status === 'broken' || since < SULKS;
}

/** Offers and answers: a sheet is worth its taste and half the trust in those who would have to keep it. */
export function dealWishes(view: SeatView, tastes: DealTastes): Wish[] {
  const wishes: Wish[] = [];
  for (const sheet of SHEETS) {
    const taste = tastes[sheet.id];
    if (taste === undefined) continue;
    const worth = taste + roundDiv(view.trust[otherParty(sheet, 'washington')] - 40, 2);
    const same = view.deals.filter((deal) => deal.sheet === sheet.id);
    if (same.some((deal) => deal.status === 'offered' && deal.to === 'washington')) {
      wishes.push(wantAt('accept-deal', sheet.id, 'keep-the-word', worth - SIGNS_FROM));
    } else if (!same.some((deal) => isTooSoon(view, deal))) {
      const weight = rested(view, 'offer-deal', worth - 4, 5);
      wishes.push(wantAt('offer-deal', sheet.id, 'open-the-way-to-talks', weight));
    }
  }
  return wishes;
}

/** Orders that would break a promise in force, and orders that fulfil it, by the promise. */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  'no-strikes-in-iraq': ['strike-iraq', 'strike-crews', 'strike-commander', 'campaign'],
  'no-leaders': ['strike-commander', 'campaign', 'plan-severe'],
  'no-new-sanctions': ['sanction-faction', 'sanction-envoy'],
  waiver: ['waiver-0'],
  timetable: ['file-refuse'],
};
const FULFILS: Readonly<Record<string, readonly string[]>> = {
  timetable: ['file-timetable'],
  'nuclear-offer': ['nuclear-offer'],
  waiver: ['waiver-45', 'waiver-60', 'waiver-120'],
};

/** The wishes with `firmness` points for keeping a word that was given and against breaking it. */
export function keepWord(view: SeatView, wishes: readonly Wish[], firmness: number): Wish[] {
  const words = promisesOf(view, 'washington');
  if (words.length === 0) return [...wishes];
  return wishes.map((wish) => {
    const breaks = words.some((word) => BREAKS[word]?.includes(wish.order));
    const fulfils = wish.weight > 0 && words.some((word) => FULFILS[word]?.includes(wish.order));
    const weight = wish.weight + (fulfils ? firmness : 0) - (breaks ? firmness : 0);
    return { ...wish, weight };
  });
}
