// Washington's posture in Iraq: protection, intelligence, bases, troop numbers, the embassy.
import {
  changePlace,
  changeBloc,
  changeCredibility,
  changeSeat,
  changeTrust,
  changeWorld,
} from '../ledger.ts';
import { clamp, roundDiv } from '../numbers.ts';
import type { Turn } from '../turn-context.ts';
import { placeInfoOf } from '../turn-context.ts';
import type { PlaceView, SeatView } from '../view.ts';
import { EVERYONE, type Block, type OrderDef } from './order.ts';

/** Service members that one order sends or withdraws. */
const TROOP_STEP = 500;
/** Fewest from which more may be withdrawn by this order, and most that it may lead to. */
const TROOPS = { least: 1000, most: 5000 } as const;

/** Strain on the embassy at which a threat to close it comes with a first departure of staff. */
const STAFF_LEAVES_FROM = 35;
/** Strain at which the embassy may be closed without a threat before, and at which nobody returns. */
const STRAIN = { unbearable: 60, unsafe: 45 } as const;
/** Weeks for which a threat to close the embassy stands as a warning. */
const WARNED_FOR = 6;

/** Bases in Iraq with US forces. */
function basesInIraq(view: SeatView): readonly PlaceView[] {
  return view.places.filter(
    (place) => place.country === 'iraq' && place.targetClass === 'bases' && place.presence > 0,
  );
}

/** Draws those who leave a base together at the bases in Iraq that are kept. */
function consolidate(turn: Turn, left: string, cause: string): void {
  for (const place of turn.state.places) {
    const { country, targetClass } = placeInfoOf(turn.content, place.id);
    if (place.id === left) changePlace(turn, place, 'presence', -100, cause);
    else if (country === 'iraq' && targetClass === 'bases' && place.presence > 0) {
      changePlace(turn, place, 'protection', 4, cause);
    }
  }
}

function troopsBlocked(view: SeatView, target: string | null): Block | null {
  const { troops, file } = view.world;
  if (file.status === 'executing') return { key: 'block.file-executing' };
  if (target === 'fewer') return troops <= TROOPS.least ? { key: 'block.few-troops' } : null;
  if (file.status === 'dated') return { key: 'block.date-stands' };
  return troops + TROOP_STEP > TROOPS.most ? { key: 'block.many-troops' } : null;
}

/** Whether Baghdad has had fair warning that the embassy may be closed (usip-2020-11.07). */
function isWarned(view: SeatView): boolean {
  const threat = view.lastGiven['threaten-embassy'];
  return (
    view.world.embassy === 'reduced' ||
    view.world.embassyStrain >= STRAIN.unbearable ||
    (threat !== undefined && view.week + 1 - threat <= WARNED_FOR)
  );
}

/** Protection, intelligence, bases and troop numbers. */
export const POSTURE_ORDERS: readonly OrderDef[] = [
  {
    id: 'harden',
    seat: 'washington',
    cost: 2,
    step: 'washington',
    group: 'harden',
    aim: 'none',
    rest: 0,
    grave: false,
    reasons: ['protect-lives', 'avoid-a-wider-war'],
    effects: [{ meter: 'seat.washington.hardening', by: 18 }],
    seenBy: ['washington', 'baghdad'],
    basis: {
      facts: ['usip-2020-11.32', 'usip-2020-11.76'],
      assumption: 'assumed.order.harden',
    },
  },
  {
    id: 'intelligence',
    seat: 'washington',
    cost: 1,
    step: 'washington',
    group: 'intelligence',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons: ['stop-the-next-attack', 'be-believed'],
    effects: [
      { meter: 'seat.washington.intelligence', by: 7 },
      { meter: 'faction.target.exposure', by: 7 },
      // What watches a faction does not watch over the bases.
      { meter: 'seat.washington.hardening', by: -3 },
    ],
    seenBy: ['washington'],
    basis: {
      facts: ['usip-2020-11.31', 'mee-2021-05.12', 'mee-2021-05.30'],
      assumption: 'assumed.order.intelligence',
    },
  },
  {
    id: 'hand-over-base',
    seat: 'washington',
    cost: 2,
    step: 'washington',
    group: 'hand-over-base',
    aim: 'place',
    targets: (view) => basesInIraq(view).map((place) => place.id),
    rest: 3,
    grave: false,
    reasons: ['remove-the-cause', 'protect-lives', 'keep-baghdad-close'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: 5 },
      { meter: 'seat.baghdad.coalition', by: 3 },
      { meter: 'bloc.parliament.push', by: -5 },
      { meter: 'world.file.credibility', by: 4 },
      { meter: 'world.deterrence', by: -4 },
      { meter: 'seat.washington.intelligence', by: -4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-12.05', 'mee-2021-12.28', 'mee-2021-05.34'],
      assumption: 'assumed.order.hand-over-base',
    },
    blocked: (view) => (basesInIraq(view).length <= 1 ? { key: 'block.last-base' } : null),
    carryOut: (turn, choice, cause) => {
      consolidate(turn, choice.target ?? '', cause);
      return { result: 'handed-over' };
    },
  },
  {
    id: 'change-troops',
    seat: 'washington',
    cost: 2,
    step: 'washington',
    group: 'change-troops',
    aim: 'choice',
    targets: () => ['fewer', 'more'],
    rest: 4,
    grave: false,
    reasons: ['remove-the-cause', 'protect-lives', 'be-believed'],
    effects: [],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-12.22', 'mee-2021-12.25', 'mee-2021-12.29', 'usip-2020-11.11'],
      assumption: 'assumed.order.change-troops',
    },
    blocked: troopsBlocked,
    carryOut: (turn, choice, cause) => {
      const fewer = choice.target === 'fewer';
      changeWorld(turn, 'troops', fewer ? 0 - TROOP_STEP : TROOP_STEP, cause);
      changeCredibility(turn, fewer ? 6 : -8, cause);
      changeBloc(turn, 'parliament', fewer ? -6 : 8, cause);
      changeWorld(turn, 'deterrence', fewer ? -5 : 5, cause);
      changeSeat(turn, 'washington', 'hardening', fewer ? -4 : 8, cause);
      changeSeat(turn, 'baghdad', 'coalition', fewer ? 2 : -4, cause);
      changeTrust(turn, 'baghdad', 'washington', fewer ? 2 : -5, cause);
      return { result: 'changed' };
    },
  },
];

/** The embassy: threaten to close it, close it, return to it. */
export const EMBASSY_ORDERS: readonly OrderDef[] = [
  {
    id: 'threaten-embassy',
    seat: 'washington',
    cost: 1,
    step: 'diplomacy',
    group: 'embassy',
    aim: 'none',
    rest: 5,
    grave: false,
    reasons: ['press-baghdad', 'protect-lives'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: -6 },
      { meter: 'seat.baghdad.coalition', by: -3 },
      { meter: 'bloc.pmf.autonomy', by: -5 },
      // The threat also tells those who fire that it works (usip-2020-11.79).
      { meter: 'faction.all.standing', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.07', 'usip-2020-11.08', 'usip-2020-11.38', 'usip-2020-11.79'],
      assumption: 'assumed.order.threaten-embassy',
    },
    blocked: (view) => {
      if (view.world.embassy !== 'open') return { key: 'block.embassy-not-open' };
      const month = view.history.slice(-4);
      return month.length > 0 && month.every((week) => week.attacks === 0)
        ? { key: 'block.embassy-quiet' }
        : null;
    },
    carryOut: (turn, _choice, cause) => {
      const { world, seats } = turn.state;
      // It moves Baghdad by the backing that Baghdad still believes in, so each repetition moves it less.
      const moved = clamp(roundDiv(seats.baghdad.trust.washington, 8), 1, 8);
      changeBloc(turn, 'framework', moved, cause);
      if (world.embassyStrain < STAFF_LEAVES_FROM) return { result: 'warned' };
      world.embassy = 'reduced';
      changeWorld(turn, 'embassyStrain', -12, cause);
      return { result: 'staff-leaves' };
    },
  },
  {
    id: 'close-embassy',
    seat: 'washington',
    cost: 3,
    step: 'diplomacy',
    group: 'embassy',
    aim: 'none',
    rest: 0,
    grave: true,
    reasons: ['protect-lives', 'press-baghdad'],
    effects: [
      { meter: 'world.embassyStrain', by: -60 },
      { meter: 'world.pressure', by: -10 },
      { meter: 'seat.baghdad.trust.washington', by: -14 },
      { meter: 'seat.baghdad.coalition', by: -8 },
      { meter: 'bloc.framework.hold', by: -5 },
      { meter: 'faction.all.standing', by: 5 },
      { meter: 'world.deterrence', by: -6 },
      { meter: 'seat.washington.intelligence', by: -10 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.07', 'usip-2020-11.09', 'usip-2020-11.79'],
      assumption: 'assumed.order.close-embassy',
    },
    blocked: (view) => {
      if (view.world.embassy === 'closed') return { key: 'block.already-so' };
      return isWarned(view) ? null : { key: 'block.not-warned' };
    },
    carryOut: (turn) => {
      turn.state.world.embassy = 'closed';
      return { result: 'closed' };
    },
  },
  {
    id: 'reopen-embassy',
    seat: 'washington',
    cost: 2,
    step: 'diplomacy',
    group: 'embassy',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['keep-baghdad-close', 'reassure-baghdad'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: 5 },
      { meter: 'seat.baghdad.coalition', by: 3 },
      { meter: 'faction.all.standing', by: -2 },
      { meter: 'world.embassyStrain', by: 8 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.09', 'usip-2020-11.79'],
      assumption: 'assumed.order.reopen-embassy',
    },
    blocked: (view) => {
      if (view.world.embassy === 'open') return { key: 'block.already-so' };
      return view.world.embassyStrain >= STRAIN.unsafe ? { key: 'block.embassy-unsafe' } : null;
    },
    carryOut: (turn) => {
      const { world } = turn.state;
      const inPart = world.embassy === 'closed';
      world.embassy = inPart ? 'reduced' : 'open';
      return { result: inPart ? 'in-part' : 'open' };
    },
  },
];
