// Washington's orders: strikes, protection, the response plan, the withdrawal file, waivers, channels.
import type { OrderChoice } from '../content.ts';
import { FILE_STATUSES, type FileStatus, type ResponsePlan, type Wording } from '../ids.ts';
import { changeCredibility, changeTrust, changeWorld } from '../ledger.ts';
import { strike } from '../strikes.ts';
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

function answerFile(
  id: string,
  cost: number,
  answer: { status: FileStatus; wording: Wording; credibility: number; deadlineIn: number },
  effects: OrderDef['effects'],
  facts: OrderDef['basis'],
  reasons: readonly string[],
): OrderDef {
  return {
    id,
    seat: 'washington',
    cost,
    step: 'diplomacy',
    group: 'withdrawal-file',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons,
    effects,
    seenBy: EVERYONE,
    basis: facts,
    blocked: (view) => {
      const { file } = view.world;
      if (file.status === answer.status && file.wording === answer.wording) {
        return { key: 'block.already-so' };
      }
      if (file.status === 'executing') return { key: 'block.file-executing' };
      const back = FILE_STATUSES.indexOf(answer.status) < FILE_STATUSES.indexOf(file.status);
      // A step back is a refusal, whatever it is called.
      if (back && answer.status !== 'none') return { key: 'block.file-further' };
      return null;
    },
    carryOut: (turn, _choice, cause) => {
      const { file } = turn.state.world;
      file.status = answer.status;
      file.wording = answer.wording;
      file.requested = false;
      file.deadline = answer.deadlineIn === 0 ? 0 : turn.week + answer.deadlineIn;
      changeCredibility(turn, answer.credibility, cause);
      return { result: 'answered' };
    },
  };
}

function waiver(days: 0 | 45 | 60 | 120): OrderDef {
  const generous = days >= 120 ? 4 : days >= 60 ? 1 : days >= 45 ? -2 : -9;
  return {
    id: `waiver-${days}`,
    seat: 'washington',
    cost: days === 0 ? 2 : 1,
    step: 'diplomacy',
    group: 'waiver',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons:
      days >= 60 ? ['keep-baghdad-close', 'keep-the-lights-on'] : ['press-baghdad', 'press-tehran'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: generous },
      { meter: 'seat.baghdad.street', by: days === 0 ? -6 : 0 },
      { meter: 'seat.tehran.trust.washington', by: days === 0 ? -4 : 1 },
    ].filter((effect) => effect.by !== 0),
    seenBy: EVERYONE,
    basis: { facts: ['usip-2020-11.54', 'usip-2020-11.55', 'usip-2020-11.51'] },
    blocked: (view) => {
      if (days > 0) return view.world.waiverDays > 45 ? { key: 'block.waiver-running' } : null;
      return view.world.waiverDays === 0 ? { key: 'block.already-so' } : null;
    },
    carryOut: (turn, _choice, cause) => {
      const { world } = turn.state;
      changeWorld(turn, 'waiverDays', days - world.waiverDays, cause);
      world.waiverLength = days;
      return { result: 'set' };
    },
  };
}

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
    effects: [
      { meter: 'world.deterrence', by: to === 'severe' ? 5 : to === 'restrained' ? -3 : 1 },
    ],
    seenBy: ['washington'],
    basis: { facts: ['rasanah-2024-03.67', 'rasanah-2024-03.70', 'rasanah-2024-03.39'] },
    blocked: (view) => (view.washington?.plan === to ? { key: 'block.already-so' } : null),
    carryOut: (turn) => {
      turn.state.seats.washington.plan = to;
      return { result: 'set' };
    },
  };
}

export const WASHINGTON_ORDERS: readonly OrderDef[] = [
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
    basis: { facts: ['rasanah-2024-03.39', 'aawsat-2024-01.35'] },
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
      view.history.slice(-4).every((week) => week.usKilled === 0 && week.breaches < 2)
        ? { key: 'block.no-cause' }
        : null,
    carryOut: struck(5),
  },
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
    basis: { facts: ['usip-2020-11.32', 'usip-2020-11.48'] },
  },
  answerFile(
    'file-refuse',
    1,
    { status: 'none', wording: 'none', credibility: -20, deadlineIn: 0 },
    [
      { meter: 'seat.baghdad.trust.washington', by: -6 },
      { meter: 'seat.baghdad.coalition', by: -4 },
      { meter: 'faction.all.fear', by: 4 },
    ],
    { facts: ['mee-2021-12.31', 'usip-2020-11.47'] },
    ['keep-the-mission', 'be-believed'],
  ),
  answerFile(
    'file-committee',
    1,
    { status: 'talks', wording: 'none', credibility: 5, deadlineIn: 0 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 3 },
      { meter: 'seat.baghdad.coalition', by: 2 },
    ],
    { facts: ['mee-2021-05.22', 'aawsat-2024-01.81'] },
    ['buy-time', 'keep-baghdad-close', 'open-the-way-to-talks'],
  ),
  answerFile(
    'file-wording',
    2,
    { status: 'text', wording: 'end-of-combat-mission', credibility: 20, deadlineIn: 10 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 6 },
      { meter: 'seat.baghdad.coalition', by: 6 },
      { meter: 'faction.all.fear', by: -3 },
    ],
    { facts: ['mee-2021-12.32', 'mee-2021-12.33', 'mee-2021-12.34'] },
    ['buy-time', 'keep-the-mission', 'keep-baghdad-close'],
  ),
  answerFile(
    'file-timetable',
    4,
    { status: 'dated', wording: 'withdrawal', credibility: 40, deadlineIn: 0 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 10 },
      { meter: 'seat.baghdad.coalition', by: 8 },
      { meter: 'faction.all.fear', by: -8 },
      { meter: 'world.deterrence', by: -6 },
    ],
    { facts: ['mee-2021-05.25', 'usip-2020-11.78', 'aawsat-2024-01.81'] },
    ['remove-the-cause', 'open-the-way-to-talks', 'avoid-a-wider-war'],
  ),
  waiver(120),
  waiver(60),
  waiver(45),
  waiver(0),
  plan('restrained'),
  plan('proportional'),
  plan('severe'),
  {
    id: 'channel-tehran',
    seat: 'washington',
    cost: 1,
    step: 'diplomacy',
    group: 'channel-tehran',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['avoid-a-wider-war', 'learn-their-terms', 'press-tehran'],
    effects: [
      { meter: 'world.warRisk', by: -8 },
      { meter: 'seat.tehran.trust.washington', by: 5 },
      { meter: 'faction.all.fear', by: 4 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['aawsat-2024-01.80', 'mee-2021-05.09', 'rasanah-2024-03.48'] },
    carryOut: (turn, _choice, cause) => {
      // Talks over the factions' heads feed their fear of being traded away; a warm line also reassures Tehran.
      changeTrust(turn, 'washington', 'tehran', 3, cause);
      return { result: 'opened' };
    },
  },
];
