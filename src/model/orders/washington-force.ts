// Washington's orders of force: the ladder of strikes, the standing response plan, new rules of engagement.
import type { ResponsePlan } from '../ids.ts';
import { strike } from '../strikes.ts';
import type { OrderChoice } from '../content.ts';
import type { Turn } from '../turn-context.ts';
import type { SeatView } from '../view.ts';
import { EVERYONE, type Block, type OrderDef, type Outcome } from './order.ts';

const struck =
  (rung: number) =>
  (turn: Turn, choice: OrderChoice, cause: string): Outcome => {
    strike(turn, { order: choice.order, rung, target: choice.target, byPlan: false }, cause);
    return { result: 'struck' };
  };

const strikeBase = {
  seat: 'washington',
  step: 'washington',
  group: 'strike',
  grave: false,
  effects: [],
  seenBy: EVERYONE,
} as const;

function noRecentFire(view: SeatView): Block | null {
  const lately = view.history.slice(-2);
  return lately.some((week) => week.attacks > 0) || view.history.length === 0
    ? null
    : { key: 'block.no-recent-fire' };
}

/** The five steps of the ladder, the lowest first. */
export const STRIKE_ORDERS: readonly OrderDef[] = [
  {
    ...strikeBase,
    id: 'strike-syria',
    cost: 1,
    aim: 'faction',
    rest: 0,
    reasons: ['be-believed', 'answer-without-iraq', 'answer-congress'],
    basis: { facts: ['rasanah-2024-03.45', 'rasanah-2024-03.46'] },
    blocked: noRecentFire,
    carryOut: struck(1),
  },
  {
    ...strikeBase,
    id: 'strike-iraq',
    cost: 2,
    aim: 'faction',
    rest: 0,
    reasons: ['be-believed', 'degrade-stocks', 'answer-congress'],
    basis: { facts: ['rasanah-2024-03.45', 'rasanah-2024-03.46'] },
    blocked: noRecentFire,
    carryOut: struck(2),
  },
  {
    ...strikeBase,
    id: 'strike-crews',
    cost: 2,
    aim: 'faction',
    rest: 1,
    reasons: ['stop-the-next-attack', 'be-believed', 'answer-congress'],
    basis: { facts: ['rasanah-2024-03.39', 'rasanah-2024-03.45', 'aawsat-2024-01.35'] },
    blocked: noRecentFire,
    carryOut: struck(3),
  },
  {
    ...strikeBase,
    id: 'strike-commander',
    cost: 3,
    aim: 'faction',
    rest: 3,
    grave: true,
    reasons: ['be-believed', 'answer-the-dead', 'answer-congress'],
    basis: { facts: ['aawsat-2024-01.70', 'aawsat-2024-01.71', 'usip-2020-11.25'] },
    blocked: (view) =>
      view.estimates.pressure.mid < 40 && (view.history.at(-1)?.breaches ?? 0) === 0
        ? { key: 'block.no-cause' }
        : null,
    carryOut: struck(4),
  },
  {
    ...strikeBase,
    id: 'campaign',
    cost: 5,
    aim: 'none',
    rest: 6,
    grave: true,
    reasons: ['be-believed', 'answer-the-dead', 'end-the-fire'],
    basis: { facts: ['rasanah-2024-03.40', 'rasanah-2024-03.39', 'rasanah-2024-03.65'] },
    blocked: (view) =>
      view.history.slice(-4).every((week) => week.usKilled === 0 && week.breachesByFire < 2)
        ? { key: 'block.no-cause' }
        : null,
    carryOut: struck(5),
  },
];

function plan(to: ResponsePlan): OrderDef {
  return {
    id: `plan-${to}`,
    seat: 'washington',
    cost: 1,
    step: 'washington',
    group: 'response-plan',
    aim: 'none',
    rest: 0,
    grave: false,
    reasons: ['be-believed', 'avoid-a-wider-war', 'answer-congress'],
    // A plan in a drawer moves nobody; what it does, it does when it is carried out (step 10).
    effects: [],
    seenBy: ['washington'],
    basis: {
      facts: ['rasanah-2024-03.67', 'rasanah-2024-03.70', 'rasanah-2024-03.39'],
      assumption: 'assumed.order.response',
    },
    blocked: (view) => (view.washington?.plan === to ? { key: 'block.already-so' } : null),
    carryOut: (turn) => {
      turn.state.seats.washington.plan = to;
      return { result: 'set' };
    },
  };
}

/** What happens to American dead before the next turn, and the proposal to agree on limits. */
export const RULES_ORDERS: readonly OrderDef[] = [
  plan('restrained'),
  plan('proportional'),
  plan('severe'),
  {
    id: 'new-rules',
    seat: 'washington',
    cost: 2,
    step: 'diplomacy',
    group: 'new-rules',
    aim: 'none',
    rest: 5,
    grave: false,
    reasons: ['avoid-a-wider-war', 'open-the-way-to-talks'],
    effects: [
      { meter: 'world.ceiling', by: 10 },
      { meter: 'world.warRisk', by: -4 },
      { meter: 'faction.all.lid', by: 5 },
      { meter: 'seat.tehran.trust.washington', by: 3 },
      // Naming a limit also tells the other side what lies within it.
      { meter: 'world.deterrence', by: -4 },
      { meter: 'world.pressure', by: 3 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.78', 'aawsat-2024-01.33', 'rasanah-2024-03.48', 'rasanah-2024-03.70'],
      assumption: 'assumed.order.new-rules',
    },
    blocked: (view) =>
      (view.history.at(-1)?.breaches ?? 0) > 0 ? { key: 'block.breach-fresh' } : null,
  },
];
