// What Tehran's doctrines read off their view: what was done to them, what was promised, what was wished for lately.
import { findSheet, otherParty } from '../model/term-sheets.ts';
import type { SeatId } from '../model/ids.ts';
import { roundDiv } from '../model/numbers.ts';
import type { PlaceView, SeatView } from '../model/view.ts';
import type { Wish } from './doctrine.ts';
import {
  promisesOf,
  recent,
  recentAttacks,
  recentBreaches,
  sinceAny,
  weeksSince,
} from './reading.ts';

export function wish(order: string, target: string | null, reason: string, weight: number): Wish {
  return { order, target, reason, weight };
}

/** A wish's weight that grows back over `weeks` after it was fulfilled. */
export function rested(view: SeatView, order: string, weight: number, weeks: number): number {
  return roundDiv(weight * Math.min(weeks, weeksSince(view, order)), weeks);
}

const GUIDANCE = [
  'guidance-restrain',
  'guidance-hold',
  'guidance-permit',
  'guidance-urge',
] as const;

/** Weeks since guidance of any kind was given. */
export function sinceGuidance(view: SeatView): number {
  return sinceAny(view, GUIDANCE);
}

/** US strikes of the last `weeks` weeks. */
export function recentStrikes(view: SeatView, weeks: number): number {
  return recent(view, weeks, 'strikes');
}

/** Whether Tehran learned last week that a seat gave one of these orders. */
export function saw(view: SeatView, actor: SeatId, ...orders: readonly string[]): boolean {
  return view.readings.some((reading) => reading.actor === actor && orders.includes(reading.order));
}

/** Whether Washington put someone under sanctions last week. */
export function sawSanctions(view: SeatView): boolean {
  return saw(view, 'washington', 'sanction-faction', 'sanction-envoy');
}

/** Whether Baghdad acted against the factions last week. */
export function sawCrackdown(view: SeatView): boolean {
  return saw(view, 'baghdad', 'arrest', 'dismiss-commanders', 'hand-over-suspects');
}

/** Mean of the factions' fear of being traded away, as Tehran reads it. */
export function meanFear(view: SeatView): number {
  let sum = 0;
  for (const faction of view.factions) sum += faction.fearsSellOut.mid;
  return roundDiv(sum, view.factions.length);
}

/** Level of the worst rift. */
export function worstRift(view: SeatView): number {
  return view.rifts.reduce((worst, rift) => Math.max(worst, rift.level), 0);
}

/** The base in Iraq with most US presence; null when there is none. */
export function largestBase(view: SeatView): string | null {
  let largest: PlaceView | null = null;
  for (const place of view.places) {
    if (place.presence <= (largest?.presence ?? 0)) continue;
    if (place.country === 'iraq' && place.targetClass === 'bases') largest = place;
  }
  return largest?.id ?? null;
}

/** Orders that each of Tehran's promises rules out. */
const RULED_OUT: Readonly<Record<string, readonly string[]>> = {
  restraint: ['guidance-urge', 'guidance-permit', 'supply-missiles', 'missiles'],
  quiet: ['guidance-urge', 'guidance-permit'],
  'no-supply': ['supply', 'supply-drones', 'supply-missiles'],
  gas: ['cut-gas', 'claim-arrears'],
  'no-missiles': ['missiles', 'supply-missiles'],
};

/** Tehran's own promises in the term sheets in force. */
export function ownPromises(view: SeatView): readonly string[] {
  return promisesOf(view, 'tehran');
}

/** Takes `price` from the weight of every wish that would break Tehran's own word. */
export function keepingWord(
  view: SeatView,
  wishes: readonly Wish[],
  price: number,
): readonly Wish[] {
  const out = new Set(ownPromises(view).flatMap((term) => RULED_OUT[term] ?? []));
  if (out.size === 0) return wishes;
  return wishes.map((one) => (out.has(one.order) ? { ...one, weight: one.weight - price } : one));
}

/** A term sheet that a doctrine would sign: how much it wants it, and for which reason. */
export interface Wanted {
  readonly sheet: string;
  readonly want: number;
  readonly reason: 'keep-the-word' | 'open-the-way-to-talks' | 'buy-time';
}

/** What must speak for a paper before it is signed or offered, in points. */
const RELUCTANCE = 18;

/** Offers and acceptances of the sheets that a doctrine wants, by its trust in the other party. */
export function dealWishes(view: SeatView, wanted: readonly Wanted[]): Wish[] {
  const wishes: Wish[] = [];
  for (const { sheet, want, reason } of wanted) {
    const terms = findSheet(sheet);
    if (!terms) continue;
    const trust = view.trust[otherParty(terms, 'tehran')];
    // Quiet is promised only where it is near: a broken word costs more than none.
    const loud = terms.terms.some(({ term }) => term === 'quiet') ? recentAttacks(view, 4) - 4 : 0;
    const weight = want + roundDiv(trust - 40, 2) - Math.max(0, loud) * 6 - RELUCTANCE;
    wishes.push(
      wish('accept-deal', sheet, reason, weight),
      wish('offer-deal', sheet, reason, rested(view, 'offer-deal', weight, 8)),
    );
  }
  return wishes;
}

/** What every doctrine does for its network, more or less: reassures, mends, answers sanctions. */
export function upkeep(view: SeatView): Wish[] {
  const [first, ...rest] = view.factions;
  if (!first) return [];
  const fearful = rest.reduce(
    (most, one) => (one.fearsSellOut.mid > most.fearsSellOut.mid ? one : most),
    first,
  );
  return [
    wish(
      'reassure',
      fearful.id,
      fearful.fearsSellOut.mid >= 50 ? 'calm-fear-of-abandonment' : 'keep-the-network',
      fearful.fearsSellOut.mid - 32,
    ),
    wish(
      'unity-meeting',
      null,
      'keep-the-network',
      rested(view, 'unity-meeting', worstRift(view) - 26, 4),
    ),
  ];
}

/** The month so far: attacks, breaches of two weeks, strikes of one. */
export function monthOf(view: SeatView): { attacks: number; breaches: number; strikes: number } {
  return {
    attacks: recentAttacks(view, 4),
    breaches: recentBreaches(view, 2),
    strikes: recentStrikes(view, 1),
  };
}
