// Term sheets between two seats: what each promises, how each promise is checked, and what breaking it costs.
import type { Basis } from './basis.ts';
import { SEATS, type SeatId } from './ids.ts';
import { changeFaction, changeTrust } from './ledger.ts';
import { assert } from './numbers.ts';
import type { Deal } from './state.ts';
import { tell, type Turn } from './turn-context.ts';

/** Weeks that a seat has to do what it promised to do at least once. */
const GRACE = 4;

/** Whether a promise is kept this week. `since` is how many weeks the deal has been in force, from 1. */
type Check = (turn: Turn, since: number) => boolean;

function gaveThisWeek(turn: Turn, seat: SeatId, orders: readonly string[]): boolean {
  return turn.orders[seat].some((choice) => orders.includes(choice.order));
}

/** Done at least once in every `GRACE` weeks. */
function keepsGiving(seat: SeatId, ...orders: readonly string[]): Check {
  return (turn, since) =>
    since < GRACE ||
    orders.some((order) => {
      const last = turn.state.seats[seat].lastGiven[order];
      return last !== undefined && turn.week - last < GRACE;
    });
}

function never(seat: SeatId, ...orders: readonly string[]): Check {
  return (turn) => !gaveThisWeek(turn, seat, orders);
}

/** Arrears below which a promise to pay them is kept by itself; `pay-arrears` has the same bound. */
const NOTHING_OWED = 8;

/** Attacks in four weeks up to which quiet counts as kept. */
const QUIET_ATTACKS = 6;

/** Every promise a term sheet may hold, by seat and id. */
const CHECKS: Readonly<Record<SeatId, Readonly<Record<string, Check>>>> = {
  baghdad: {
    crackdown: keepsGiving('baghdad', 'arrest', 'dismiss-commanders', 'hand-over-suspects'),
    guards: keepsGiving('baghdad', 'guard-missions', 'escort-convoys'),
    // With hardly anything owed there is nothing left to pay.
    payment: (turn, since) =>
      turn.state.world.arrears < NOTHING_OWED || keepsGiving('baghdad', 'pay-arrears')(turn, since),
    'press-for-a-date': (turn, since) =>
      since < GRACE ||
      ['dated', 'executing'].includes(turn.state.world.file.status) ||
      keepsGiving('baghdad', 'press-timetable', 'announce-agreement')(turn, since),
    'share-posts': (turn, since) =>
      since < GRACE || turn.week - (turn.state.seats.baghdad.lastGiven['share-posts'] ?? -99) <= 13,
  },
  washington: {
    timetable: (turn, since) =>
      since < GRACE || ['dated', 'executing'].includes(turn.state.world.file.status),
    waiver: (turn, since) => since < 2 || turn.state.world.waiverDays > 0,
    'no-strikes-in-iraq': (turn) => turn.tally.strikesInIraq === 0,
    'no-leaders': (turn) => turn.tally.worstStrike < 4,
    'no-new-sanctions': never('washington', 'sanction-faction', 'sanction-envoy'),
    'nuclear-offer': (turn, since) =>
      since < GRACE ||
      turn.week - (turn.state.seats.washington.lastGiven['nuclear-offer'] ?? -99) <= 13,
  },
  tehran: {
    restraint: never('tehran', 'guidance-urge', 'guidance-permit', 'supply-missiles', 'missiles'),
    quiet: (turn, since) => {
      if (since < GRACE) return true;
      const before = turn.state.history.slice(-3).reduce((sum, week) => sum + week.attacks, 0);
      return before + turn.tally.attacks <= QUIET_ATTACKS;
    },
    'no-supply': never('tehran', 'supply', 'supply-drones', 'supply-missiles'),
    gas: never('tehran', 'cut-gas', 'claim-arrears'),
    'no-missiles': never('tehran', 'missiles', 'supply-missiles'),
  },
};

/** One promise of a term sheet: who keeps it, and its id. */
export interface Term {
  readonly by: SeatId;
  readonly term: string;
}

/** A term sheet that two seats can sign. */
export interface Sheet {
  readonly id: string;
  readonly parties: readonly [SeatId, SeatId];
  readonly terms: readonly Term[];
  /** Weeks for which its terms are checked. */
  readonly weeks: number;
  readonly basis: Basis;
}

function sheet(
  id: string,
  weeks: number,
  basis: Basis,
  one: Term,
  other: Term,
  ...more: readonly Term[]
): Sheet {
  return { id, parties: [one.by, other.by], terms: [one, other, ...more], weeks, basis };
}

const by = (seat: SeatId, term: string): Term => ({ by: seat, term });

/** Most bargains are on no record; a sheet pairs what each side is said to want or to be able to give. */
const PAIRED =
  'No source reports this bargain; what each side gives is in the facts, the exchange is ours.';

/** Every term sheet, in the order in which a desk lists them. */
export const SHEETS: readonly Sheet[] = [
  sheet(
    'timetable-for-crackdown',
    13,
    { facts: ['usip-2020-11.78', 'mee-2021-05.25', 'mee-2021-05.38'], assumption: PAIRED },
    by('washington', 'timetable'),
    by('baghdad', 'crackdown'),
  ),
  sheet(
    'waiver-for-guards',
    8,
    { facts: ['usip-2020-11.54', 'usip-2020-11.55', 'usip-2020-11.43'], assumption: PAIRED },
    by('washington', 'waiver'),
    by('baghdad', 'guards'),
  ),
  sheet(
    'no-strikes-for-arrests',
    8,
    { facts: ['aawsat-2024-01.73', 'mee-2021-05.38', 'aawsat-2024-01.82'], assumption: PAIRED },
    by('washington', 'no-strikes-in-iraq'),
    by('baghdad', 'crackdown'),
  ),
  sheet(
    'gas-for-payment',
    8,
    { facts: ['usip-2020-11.56', 'usip-2020-11.57', 'usip-2020-11.59'] },
    by('tehran', 'gas'),
    by('baghdad', 'payment'),
  ),
  sheet(
    'quiet-for-a-date',
    8,
    { facts: ['aawsat-2024-01.53', 'aawsat-2024-01.54'] },
    by('tehran', 'quiet'),
    by('baghdad', 'press-for-a-date'),
  ),
  sheet(
    'no-supply-for-posts',
    8,
    { facts: ['aawsat-2024-01.49', 'aawsat-2024-01.37'], assumption: PAIRED },
    by('tehran', 'no-supply'),
    by('baghdad', 'share-posts'),
  ),
  sheet(
    'restraint-for-talks',
    8,
    { facts: ['mee-2021-05.08', 'mee-2021-05.16', 'mee-2021-05.05'], assumption: PAIRED },
    by('tehran', 'restraint'),
    by('washington', 'nuclear-offer'),
  ),
  sheet(
    'quiet-for-sanctions',
    8,
    { facts: ['mee-2021-05.05', 'mee-2021-05.16', 'aawsat-2024-01.75'], assumption: PAIRED },
    by('tehran', 'quiet'),
    by('washington', 'no-new-sanctions'),
  ),
  sheet(
    'limits-on-both-sides',
    13,
    { facts: ['rasanah-2024-03.48', 'aawsat-2024-01.78'], assumption: PAIRED },
    by('tehran', 'no-missiles'),
    by('washington', 'no-leaders'),
  ),
];

/** The term sheet with this id, if there is one. */
export function findSheet(id: string): Sheet | undefined {
  return SHEETS.find((one) => one.id === id);
}

/** The other party of a sheet. */
export function otherParty(one: Sheet, seat: SeatId): SeatId {
  return one.parties[0] === seat ? one.parties[1] : one.parties[0];
}

/** Whether a sheet stands between two seats now: offered or in force. */
export function isOpen(deal: Pick<Deal, 'status'>): boolean {
  return deal.status === 'offered' || deal.status === 'in-force';
}

/** Trust that breaking a term costs: the injured party's, and the onlooker's. */
const BROKEN_TRUST = { injured: -14, onlooker: -4 } as const;
/** Trust that signing, a week kept, and keeping to the end earn between the parties. */
const SIGNED_TRUST = 4;
const KEPT_TRUST = 5;

function tellDeal(turn: Turn, deal: Deal, what: 'signed' | 'refused' | 'kept' | 'broken'): void {
  tell(turn, {
    kind: 'deal',
    sheet: deal.sheet,
    from: deal.from,
    to: deal.to,
    what,
    brokenBy: deal.brokenBy,
    term: deal.brokenTerm,
    weekday: what === 'signed' || what === 'refused' ? 0 : 6,
    seenBy: what === 'refused' ? [deal.from, deal.to] : SEATS,
  });
}

/** Both parties' trust in each other moves by `amount`. */
function bothTrust(turn: Turn, deal: Deal, amount: number, cause: string): void {
  changeTrust(turn, deal.from, deal.to, amount, cause);
  changeTrust(turn, deal.to, deal.from, amount, cause);
}

/** Puts an offer on the table; the other seat answers next week. */
export function offerDeal(turn: Turn, from: SeatId, sheetId: string): void {
  const terms = findSheet(sheetId);
  assert(terms, `no term sheet ${sheetId}`);
  turn.state.deals.push({
    sheet: sheetId,
    from,
    to: otherParty(terms, from),
    week: turn.week,
    status: 'offered',
    until: 0,
    brokenBy: null,
    brokenTerm: '',
  });
}

/** Step 2: an offer of last week is signed if the other seat accepts it this week, else it is refused. */
export function answerDeals(turn: Turn): void {
  for (const deal of turn.state.deals) {
    if (deal.status !== 'offered' || deal.week >= turn.week) continue;
    const accepted = turn.orders[deal.to].some(
      (choice) => choice.order === 'accept-deal' && choice.target === deal.sheet,
    );
    const terms = findSheet(deal.sheet);
    assert(terms, `no term sheet ${deal.sheet}`);
    if (!accepted) {
      deal.status = 'refused';
      changeTrust(turn, deal.from, deal.to, -1, 'rule:offer-refused');
      tellDeal(turn, deal, 'refused');
      continue;
    }
    deal.status = 'in-force';
    deal.until = turn.week + terms.weeks - 1;
    bothTrust(turn, deal, SIGNED_TRUST, 'rule:deal-signed');
    // What is signed between the patrons is signed over the factions' heads (mee-2021-05.09).
    if (!terms.parties.includes('baghdad')) {
      for (const faction of turn.state.factions) {
        changeFaction(turn, faction, 'fear', 5, 'rule:deal-over-their-heads');
      }
    }
    tellDeal(turn, deal, 'signed');
  }
}

function brokenTerm(turn: Turn, deal: Deal): Term | null {
  const terms = findSheet(deal.sheet)?.terms ?? [];
  const signed = deal.until - (findSheet(deal.sheet)?.weeks ?? 0) + 1;
  const since = turn.week - signed + 1;
  for (const term of terms) {
    const check = CHECKS[term.by][term.term];
    assert(check, `no check for the term ${term.term} of ${term.by}`);
    if (!check(turn, since)) return term;
  }
  return null;
}

/** Step 11: the terms of every deal in force are checked; a broken one is named and paid for in trust. */
export function checkDeals(turn: Turn): void {
  for (const deal of turn.state.deals) {
    if (deal.status !== 'in-force') continue;
    const broken = brokenTerm(turn, deal);
    if (broken) {
      deal.status = 'broken';
      deal.brokenBy = broken.by;
      deal.brokenTerm = broken.term;
      for (const seat of SEATS) {
        if (seat === broken.by) continue;
        const party = seat === deal.from || seat === deal.to;
        const cost = party ? BROKEN_TRUST.injured : BROKEN_TRUST.onlooker;
        changeTrust(turn, seat, broken.by, cost, 'rule:term-broken');
      }
      tellDeal(turn, deal, 'broken');
    } else if (turn.week >= deal.until) {
      deal.status = 'kept';
      bothTrust(turn, deal, KEPT_TRUST, 'rule:deal-kept');
      tellDeal(turn, deal, 'kept');
    } else {
      bothTrust(turn, deal, 1, 'rule:term-kept');
    }
  }
}
