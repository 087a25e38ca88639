// The advisers: three a seat, each with a bias of office. They predict attacks, and are held to it.
import type { Basis } from '../model/basis.ts';
import type { Content, OrderChoice, TurnOrders } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { roundDiv } from '../model/numbers.ts';
import type { State } from '../model/state.ts';
import { resolveTurn } from '../model/turn.ts';
import { viewFor, type FactionView, type SeatView } from '../model/view.ts';
import { believedState, EVEN, type Lean } from './believed-state.ts';
import { percentile } from './summary.ts';

/** One adviser: whose, which office, and which part of the seat's ranges the office believes. */
export interface Adviser {
  readonly id: string;
  readonly lean: Lean;
  readonly basis: Basis;
}

/** Weeks that an adviser looks ahead. */
export const HORIZON = 4;

/** Imagined futures of one adviser. The least and the most of eight hold four values of five between them. */
const TRIALS = 8;

const OFFICE = 'assumed.advisers';

/** Stake from which a faction has something to lose in Baghdad. */
const HAS_A_STAKE = 50;
/** Grievance from which a faction counts as hurt. */
const IS_HURT = 45;

const fires = (faction: FactionView): boolean => faction.seen > 0 || faction.leaning > 0;

const basis: Basis = { assumption: OFFICE };

export const ADVISERS: Readonly<Record<SeatId, readonly [Adviser, Adviser, Adviser]>> = {
  baghdad: [
    {
      id: 'security',
      // The worst of those who fire.
      lean: {
        of: (faction) => (fires(faction) ? { drive: 'fire', restraint: 'fire' } : EVEN),
        setting: 'whole',
      },
      basis,
    },
    {
      id: 'foreign-ministry',
      // Words and promises work.
      lean: { of: () => ({ drive: 'whole', restraint: 'calm' }), setting: 'calm' },
      basis,
    },
    {
      id: 'pmf-liaison',
      // Little from those who gave their word or have a stake, much from those who were hurt.
      lean: {
        of: (faction) => ({
          drive: faction.grievance.mid >= IS_HURT ? 'fire' : 'whole',
          restraint: faction.stance !== 'attack' || faction.stake >= HAS_A_STAKE ? 'calm' : 'whole',
        }),
        setting: 'whole',
      },
      basis,
    },
  ],
  washington: [
    {
      id: 'commanders',
      // No truce and no word from Tehran holds anyone back for long.
      lean: { of: () => ({ drive: 'whole', restraint: 'fire' }), setting: 'whole' },
      basis,
    },
    {
      id: 'diplomats',
      // Fear and grievance are less than they sound, and can be talked down.
      lean: { of: () => ({ drive: 'calm', restraint: 'whole' }), setting: 'calm' },
      basis,
    },
    { id: 'analysts', lean: { of: () => EVEN, setting: 'whole' }, basis },
  ],
  tehran: [
    {
      id: 'corps',
      // The factions are readier to fire than they seem, and fear US fire less.
      lean: { of: () => ({ drive: 'fire', restraint: 'whole' }), setting: 'fire' },
      basis,
    },
    {
      id: 'foreign-ministry',
      // Restraint and the price of fire are felt.
      lean: { of: () => ({ drive: 'whole', restraint: 'calm' }), setting: 'calm' },
      basis,
    },
    { id: 'council', lean: { of: () => EVEN, setting: 'whole' }, basis },
  ],
};

/** Attacks on US targets expected, in tenths of an attack: the mean, and an 80% range of the trials. */
export interface Expectation {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What one adviser expects. */
export interface AdviserForecast {
  readonly id: string;
  readonly expects: Expectation;
}

/** What one adviser expects without an order, with it, and the difference under the same luck. */
export interface AdviserAdvice {
  readonly id: string;
  readonly without: Expectation;
  readonly with: Expectation;
  readonly change: Expectation;
}

export interface Advice {
  /** Weeks looked ahead: four, or what is left of the run. */
  readonly weeks: number;
  readonly advisers: readonly AdviserAdvice[];
  /** The change over the trials of all three. */
  readonly change: Expectation;
}

/** Mean and 80% range of some numbers of attacks; where most are alike, the range is stretched to hold the mean. */
function expectationOf(attacks: readonly number[]): Expectation {
  const sorted = [...attacks].sort((one, other) => one - other);
  const sum = sorted.reduce((total, one) => total + one, 0);
  const mid = roundDiv(sum * 10, Math.max(1, sorted.length));
  return {
    low: Math.min(mid, percentile(sorted, 10) * 10),
    mid,
    high: Math.max(mid, percentile(sorted, 90) * 10),
  };
}

/** Weeks that a forecast made before week `week + 1` covers. */
function weeksAhead(week: number, weeks: number): number {
  return Math.min(HORIZON, weeks - week);
}

/** Attacks in one imagined future: the draft in its first week, and no orders by anyone after it. */
function imagine(
  view: SeatView,
  content: Content,
  lean: Lean,
  draft: readonly OrderChoice[],
  seed: string,
): number {
  const state = believedState(view, content, lean, seed);
  const none: TurnOrders = { baghdad: [], washington: [], tehran: [] };
  let orders: TurnOrders = { ...none, [view.seat]: draft };
  let ahead = weeksAhead(view.week, view.weeks);
  for (; ahead > 0; ahead--) {
    if (state.ending !== 'none') break;
    resolveTurn(state, orders, content, null);
    orders = none;
  }
  const attacks = state.history.slice(view.week).reduce((sum, week) => sum + week.attacks, 0);
  // A war that ends the run ends no fire: the weeks it cuts off count as the last one played.
  return attacks + ahead * (state.history.at(-1)?.attacks ?? 0);
}

/** Attacks in every imagined future of every adviser of a seat. */
type Futures = readonly (readonly number[])[];

/** Futures already imagined, so that the advice on two orders shares what is common to both. */
const imagined = new WeakMap<SeatView, { content: Content; of: Map<string, Futures> }>();

function futuresOf(view: SeatView, content: Content, draft: readonly OrderChoice[]): Futures {
  let known = imagined.get(view);
  if (known?.content !== content) {
    known = { content, of: new Map() };
    imagined.set(view, known);
  }
  // The reason behind an order changes nothing that the rules do.
  const key = draft.map(({ order, target }) => `${order}@${target ?? ''}`).join(' ');
  const before = known.of.get(key);
  if (before) return before;
  const futures = ADVISERS[view.seat].map(({ id, lean }) =>
    Array.from({ length: TRIALS }, (_, trial) =>
      imagine(view, content, lean, draft, `${view.seat}-${view.week}-${id}-${trial}`),
    ),
  );
  known.of.set(key, futures);
  return futures;
}

/** What each adviser of the view's seat expects of the coming weeks if this draft is sealed. */
export function forecastOf(
  view: SeatView,
  content: Content,
  draft: readonly OrderChoice[],
): readonly AdviserForecast[] {
  const futures = futuresOf(view, content, draft);
  return ADVISERS[view.seat].map(({ id }, at) => ({
    id,
    expects: expectationOf(futures[at] ?? []),
  }));
}

/**
 * What each adviser of the view's seat expects of an order beside a draft, which may hold it already:
 * the attacks on US targets of the coming weeks without it, with it, and the change. Both are
 * imagined under the same luck, so the change is the order's.
 */
export function adviceOn(
  view: SeatView,
  content: Content,
  draft: readonly OrderChoice[],
  order: OrderChoice,
): Advice {
  const is = (choice: OrderChoice): boolean =>
    choice.order === order.order && choice.target === order.target;
  const without = futuresOf(
    view,
    content,
    draft.filter((choice) => !is(choice)),
  );
  const given = futuresOf(view, content, draft.some(is) ? draft : [...draft, order]);
  const changes = given.map((list, at) => list.map((one, n) => one - (without[at]?.[n] ?? 0)));
  return {
    weeks: weeksAhead(view.week, view.weeks),
    advisers: ADVISERS[view.seat].map(({ id }, at) => ({
      id,
      without: expectationOf(without[at] ?? []),
      with: expectationOf(given[at] ?? []),
      change: expectationOf(changes[at] ?? []),
    })),
    change: expectationOf(changes.flat()),
  };
}

/** How one forecast turned out. */
export interface Outcome {
  readonly id: string;
  /** Distance between the number expected and what happened, in tenths of an attack. */
  readonly error: number;
  /** Whether what happened lay in the adviser's range. */
  readonly inRange: boolean;
}

/**
 * How the forecasts turned out that were made after `week` weeks, with the orders that the seat then
 * gave; none while the weeks they speak of are not over.
 * @param states  a run's states: `states[n]` is the state after n weeks
 * @param orders  the orders of its weeks: `orders[n]` of week n + 1
 */
export function outcomesOf(
  states: readonly State[],
  orders: readonly TurnOrders[],
  content: Content,
  seat: SeatId,
  week: number,
): readonly Outcome[] {
  const state = states[week];
  const given = orders[week];
  const last = states.at(-1);
  if (!state || !given || !last) return [];
  const until = week + weeksAhead(week, state.weeks);
  if (last.history.length < until) return [];
  const attacks = last.history.slice(week, until).reduce((sum, one) => sum + one.attacks, 0) * 10;
  const forecast = forecastOf(viewFor(state, seat, content), content, given[seat]);
  return forecast.map(({ id, expects }) => ({
    id,
    error: Math.abs(expects.mid - attacks),
    inRange: expects.low <= attacks && attacks <= expects.high,
  }));
}

/** An adviser's record over a run so far. */
export interface AdviserScore {
  readonly id: string;
  /** Forecasts whose weeks are over. */
  readonly count: number;
  /** Mean distance from what happened, in tenths of an attack; 0 without any forecast. */
  readonly meanError: number;
  /** How many of the forecasts had what happened in their range. */
  readonly inRange: number;
}

/** Adds outcomes up, adviser by adviser. */
export function sumUp(seat: SeatId, outcomes: readonly Outcome[]): readonly AdviserScore[] {
  return ADVISERS[seat].map(({ id }) => {
    const own = outcomes.filter((one) => one.id === id);
    const error = own.reduce((sum, one) => sum + one.error, 0);
    return {
      id,
      count: own.length,
      meanError: roundDiv(error, Math.max(1, own.length)),
      inRange: own.filter((one) => one.inRange).length,
    };
  });
}

/** The record of a seat's advisers over every past week whose coming weeks are over. */
export function adviserRecord(
  states: readonly State[],
  orders: readonly TurnOrders[],
  content: Content,
  seat: SeatId,
): readonly AdviserScore[] {
  const outcomes = states.flatMap((_, week) => outcomesOf(states, orders, content, seat, week));
  return sumUp(seat, outcomes);
}
