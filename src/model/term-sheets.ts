// The term sheets that two seats can sign: what each promises, and how each promise is checked.
import type { Basis } from './basis.ts';
import type { SeatId } from './ids.ts';
import { assert } from './numbers.ts';
import type { Turn } from './turn-context.ts';

/** Weeks that a seat has to do what it promised to do at least once. */
const GRACE = 4;

/** Whether a promise is kept this week. `since` is how many weeks the deal has been in force, from 1. */
type Check = (turn: Turn, since: number) => boolean;

function gaveThisWeek(turn: Turn, seat: SeatId, orders: readonly string[]): boolean {
  return turn.orders[seat].some((choice) => orders.includes(choice.order));
}

/** Done at least once since the sheet was signed, after `GRACE` weeks. */
function doneOnce(seat: SeatId, order: string): Check {
  return (turn, since) => {
    const last = turn.state.seats[seat].lastGiven[order];
    return since < GRACE || (last !== undefined && turn.week - last < since);
  };
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
    'share-posts': doneOnce('baghdad', 'share-posts'),
  },
  washington: {
    // A date that Baghdad took by law was not given.
    timetable: (turn, since) =>
      since < GRACE ||
      (['dated', 'executing'].includes(turn.state.world.file.status) &&
        turn.state.world.expulsion !== 'in-force'),
    waiver: (turn, since) => since < 2 || turn.state.world.waiverDays > 0,
    'no-strikes-in-iraq': (turn) => turn.tally.strikesInIraq === 0,
    'no-leaders': (turn) => turn.tally.worstStrike < 4,
    'no-new-sanctions': never('washington', 'sanction-faction', 'sanction-envoy'),
    'nuclear-offer': doneOnce('washington', 'nuclear-offer'),
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
const PAIRED = 'assumed.sheet';

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

/** Whether a promise is kept this week; `since` is how many weeks its deal has been in force, from 1. */
export function isTermKept(turn: Turn, { by: seat, term }: Term, since: number): boolean {
  const check = CHECKS[seat][term];
  assert(check, `no check for the term ${term} of ${seat}`);
  return check(turn, since);
}

/** Promises that are kept by acts; the others are kept by leaving something undone. */
const BY_ACTS: readonly string[] = [
  'crackdown',
  'guards',
  'payment',
  'press-for-a-date',
  'share-posts',
  'timetable',
  'waiver',
  'nuclear-offer',
];

/** Whether somebody has to do something to keep a sheet. */
export function asksForActs(sheetId: string): boolean {
  return findSheet(sheetId)?.terms.some((term) => BY_ACTS.includes(term.term)) ?? false;
}
