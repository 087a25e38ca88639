// What Baghdad's doctrines share: a reading of the week, wishes that rotate, and words that are kept.
import { isOpen } from '../model/deals.ts';
import { otherParty, SHEETS } from '../model/term-sheets.ts';
import { optionAt } from '../model/legal.ts';
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import type { Wish } from './doctrine.ts';
import {
  likeliestShooter,
  most,
  promisesOf,
  recentAttacks,
  recentBreaches,
  sinceAny,
  weeksSince,
} from './reading.ts';

/** What a Baghdad desk looks at first, read once a week. */
export interface Desk {
  readonly view: SeatView;
  /** Attacks of last week and of the last four. */
  readonly fire: number;
  readonly month: number;
  /** Breaches of the last two weeks. */
  readonly breaches: number;
  /** Whether US fire hit Iraq last week. */
  readonly struck: boolean;
  readonly sword: number;
  readonly coalition: number;
  readonly street: number;
  readonly autonomy: number;
  readonly hold: number;
  /** What Baghdad takes the patrons' trust in it to be. */
  readonly washington: number;
  readonly tehran: number;
  /** Factions that say that they attack. */
  readonly open: number;
  readonly shooter: string;
  /** The faction that fears most, those under a truce first. */
  readonly fearful: { readonly id: string; readonly fear: number };
}

export function deskOf(view: SeatView): Desk {
  const fearful = most(
    view,
    (faction) => faction.fearsSellOut.mid + (faction.stance === 'attack' ? 0 : 10),
  );
  return {
    view,
    fire: recentAttacks(view, 1),
    month: recentAttacks(view, 4),
    breaches: recentBreaches(view, 2),
    struck: (view.history.at(-1)?.strikesInIraq ?? 0) > 0,
    sword: view.baghdad?.sword ?? 0,
    coalition: view.baghdad?.coalition ?? 50,
    street: view.baghdad?.street ?? 50,
    autonomy: view.blocs.pmf?.autonomy ?? 50,
    hold: view.blocs.framework?.hold ?? 50,
    washington: view.estimates.trustInUs.washington.mid,
    tehran: view.estimates.trustInUs.tehran.mid,
    open: view.factions.filter((faction) => faction.stance === 'attack').length,
    shooter: likeliestShooter(view),
    fearful: { id: fearful.id, fear: fearful.fearsSellOut.mid },
  };
}

/** A wish of this weight. */
export function wish(
  order: string,
  reason: string,
  weight: number,
  target: string | null = null,
): Wish {
  return { order, target, reason, weight };
}

/**
 * A wish that rotates: whole again `weeks` weeks after the order was last given, and twelve points
 * lighter for each week before that.
 */
export function inTurn(
  desk: Desk,
  weeks: number,
  order: string,
  reason: string,
  weight: number,
  target: string | null = null,
): Wish {
  const early = Math.max(0, weeks - weeksSince(desk.view, order));
  return wish(order, reason, weight - early * 12, target);
}

/** The orders by which each of Baghdad's promises is kept, and how often they must be given. */
const KEEPING: Readonly<
  Record<string, { readonly every: number; readonly orders: readonly string[] }>
> = {
  crackdown: { every: 3, orders: ['arrest', 'dismiss-commanders', 'hand-over-suspects'] },
  guards: { every: 3, orders: ['guard-missions', 'escort-convoys'] },
  payment: { every: 3, orders: ['pay-arrears'] },
  'press-for-a-date': { every: 3, orders: ['press-timetable'] },
  'share-posts': { every: 13, orders: ['share-posts'] },
};

/** How each of those orders is aimed and explained when it is given to keep a word. */
const KEPT_BY: Readonly<Record<string, { readonly reason: string; readonly aimed: boolean }>> = {
  arrest: { reason: 'stop-the-next-attack', aimed: true },
  'dismiss-commanders': { reason: 'show-the-state-stands', aimed: true },
  'hand-over-suspects': { reason: 'reassure-washington', aimed: true },
  'guard-missions': { reason: 'reassure-washington', aimed: false },
  'escort-convoys': { reason: 'reassure-washington', aimed: false },
  'pay-arrears': { reason: 'keep-tehran-close', aimed: false },
  'press-timetable': { reason: 'open-the-way-to-talks', aimed: false },
  'share-posts': { reason: 'keep-the-coalition', aimed: false },
};

/** What has to be done now so that a signed promise is not broken; `firmness` is how much a word counts. */
export function keptWords(desk: Desk, firmness: number): Wish[] {
  const { view } = desk;
  return promisesOf(view, 'baghdad').flatMap((term) => {
    const keeping = KEEPING[term];
    if (!keeping || sinceAny(view, keeping.orders) < keeping.every) return [];
    // Of the ways open to keep a promise the one used longest ago comes first; one is enough.
    const open = keeping.orders
      .map((order) => ({ order, ...KEPT_BY[order] }))
      .map((way) => ({ ...way, target: way.aimed ? desk.shooter : null }))
      .filter((way) => optionAt(view, way.order, way.target, [])?.blocked === null)
      .sort((one, other) => weeksSince(view, other.order) - weeksSince(view, one.order));
    return open.slice(0, 1).map((way) => wish(way.order, way.reason ?? '', firmness, way.target));
  });
}

/** How much a doctrine likes each term sheet, in points; one that is not named is not wanted. */
export type Likes = Readonly<Record<string, number>>;

/** Weeks for which an offer that came to nothing is not made again. */
const LET_REST = 9;

/** Arrears from which there is enough owed to pay some of it every few weeks. */
const OWED = 36;

/** Whether Baghdad could keep its side to the end: nothing can be paid where nothing is owed. */
function canKeep(view: SeatView, sheet: string): boolean {
  return sheet !== 'gas-for-payment' || view.world.arrears >= OWED;
}

/** Worth from which an offer is accepted, in the points of `Likes`. */
const ACCEPTED_FROM = 14;

function reasonFor(sheet: string): string {
  if (sheet.endsWith('date') || sheet.startsWith('timetable')) return 'open-the-way-to-talks';
  return sheet.startsWith('gas') || sheet.startsWith('waiver') ? 'buy-time' : 'keep-the-word';
}

/** Answers to open offers, and the one offer that is worth making: by what is wanted and by trust. */
export function dealWishes(desk: Desk, likes: Likes): Wish[] {
  const { view } = desk;
  const worth = (sheet: string, other: 'washington' | 'tehran'): number => {
    const broken = view.deals.some((deal) => deal.status === 'broken' && deal.brokenBy === other);
    return (likes[sheet] ?? -99) + roundDiv(view.trust[other] - 50, 2) - (broken ? 24 : 0);
  };
  const wishes: Wish[] = [];
  for (const deal of view.deals) {
    if (deal.status !== 'offered' || deal.to !== 'baghdad') continue;
    const value = worth(deal.sheet, deal.from === 'tehran' ? 'tehran' : 'washington');
    // An answer costs nothing, so it goes before what is to be paid for.
    if (value > ACCEPTED_FROM && canKeep(view, deal.sheet)) {
      wishes.push(wish('accept-deal', reasonFor(deal.sheet), 85 + value, deal.sheet));
    }
  }
  for (const sheet of SHEETS) {
    if (!sheet.parties.includes('baghdad')) continue;
    const other = otherParty(sheet, 'baghdad') === 'tehran' ? 'tehran' : 'washington';
    const lately = view.deals.some(
      (deal) =>
        deal.sheet === sheet.id &&
        (isOpen(deal) || deal.week + LET_REST > view.week || deal.status === 'broken'),
    );
    if (lately || !canKeep(view, sheet.id)) continue;
    const value = worth(sheet.id, other);
    wishes.push(inTurn(desk, 5, 'offer-deal', reasonFor(sheet.id), value, sheet.id));
  }
  return wishes;
}
