// Washington's diplomacy: waivers and sanctions, visits and joint work with Baghdad, offers and a channel to Tehran.
import { changeSeat, changeTrust, changeWorld } from '../ledger.ts';
import { factionOf } from '../turn-context.ts';
import type { SeatView } from '../view.ts';
import { EVERYONE, type Block, type OrderDef } from './order.ts';

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

/** Weight of sanctions at which there is little left to list. */
const SANCTIONS_SPENT = 90;
/** Stake in the government from which a faction's leaders sit in it. */
const IN_GOVERNMENT = 50;

function sanctionsSpent(view: SeatView): Block | null {
  return view.world.sanctions >= SANCTIONS_SPENT ? { key: 'block.sanctions-spent' } : null;
}

/** Energy waivers, the longest first, and sanctions. */
export const PRESSURE_ORDERS: readonly OrderDef[] = [
  waiver(120),
  waiver(60),
  waiver(45),
  waiver(0),
  {
    id: 'sanction-faction',
    seat: 'washington',
    cost: 1,
    step: 'diplomacy',
    group: 'sanction-faction',
    aim: 'faction',
    rest: 1,
    grave: false,
    reasons: ['be-believed', 'press-tehran', 'answer-congress'],
    effects: [
      { meter: 'world.sanctions', by: 4 },
      { meter: 'world.pressure', by: -3 },
      { meter: 'world.deterrence', by: 2 },
      { meter: 'faction.target.grievance', by: 5 },
      { meter: 'seat.tehran.trust.washington', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['rasanah-2024-03.45', 'usip-2020-11.64', 'rasanah-2024-03.11'],
      assumption: 'assumed.order.sanction-faction',
    },
    blocked: sanctionsSpent,
    carryOut: (turn, choice, cause) => {
      if (factionOf(turn.state, choice.target ?? '').stake < IN_GOVERNMENT) {
        return { result: 'listed' };
      }
      changeSeat(turn, 'baghdad', 'coalition', -3, cause);
      changeTrust(turn, 'baghdad', 'washington', -3, cause);
      return { result: 'listed-in-government' };
    },
  },
  {
    id: 'sanction-envoy',
    seat: 'washington',
    cost: 2,
    step: 'diplomacy',
    group: 'sanction-envoy',
    aim: 'none',
    rest: 6,
    grave: false,
    reasons: ['press-tehran', 'answer-congress'],
    effects: [
      { meter: 'world.sanctions', by: 6 },
      { meter: 'world.pressure', by: -8 },
      { meter: 'seat.tehran.leverage', by: -4 },
      { meter: 'seat.tehran.trust.washington', by: -8 },
      { meter: 'seat.baghdad.trust.washington', by: -3 },
      { meter: 'world.nuclear', by: -4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.60', 'usip-2020-11.62', 'usip-2020-11.64'],
      assumption: 'assumed.order.sanction-envoy',
    },
    blocked: sanctionsSpent,
  },
];

/** Visits to Baghdad and work with its forces. */
export const PARTNER_ORDERS: readonly OrderDef[] = [
  {
    id: 'visit-open',
    seat: 'washington',
    cost: 2,
    step: 'diplomacy',
    group: 'visit',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['keep-baghdad-close', 'reassure-baghdad'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: 7 },
      { meter: 'seat.washington.trust.baghdad', by: 2 },
      { meter: 'seat.baghdad.coalition', by: 2 },
      // A US guest in daylight is answered by a guest from Tehran (aawsat-2024-01.51).
      { meter: 'seat.tehran.trust.baghdad', by: -3 },
      { meter: 'world.embassyStrain', by: 3 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.57', 'aawsat-2024-01.51', 'aawsat-2024-01.60'],
      assumption: 'assumed.order.visit-open',
    },
    blocked: (view) =>
      (view.history.at(-1)?.breaches ?? 0) > 0 ? { key: 'block.too-dangerous' } : null,
  },
  {
    id: 'visit-discreet',
    seat: 'washington',
    cost: 1,
    step: 'diplomacy',
    group: 'visit',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons: ['press-baghdad', 'learn-their-terms'],
    effects: [
      { meter: 'bloc.framework.hold', by: 4 },
      { meter: 'seat.washington.intelligence', by: 4 },
      { meter: 'seat.baghdad.trust.washington', by: -3 },
      { meter: 'seat.baghdad.coalition', by: -1 },
    ],
    seenBy: ['washington', 'baghdad'],
    basis: { facts: ['aawsat-2024-01.55', 'aawsat-2024-01.56', 'aawsat-2024-01.59'] },
  },
  {
    id: 'train-forces',
    seat: 'washington',
    cost: 2,
    step: 'washington',
    group: 'train-forces',
    aim: 'none',
    rest: 1,
    grave: false,
    reasons: ['build-the-state', 'keep-the-mission'],
    effects: [
      { meter: 'seat.baghdad.sword', by: 3 },
      { meter: 'seat.baghdad.trust.washington', by: 2 },
      { meter: 'faction.all.fear', by: 1 },
      // Trainers who stay are taken for a new name on the same forces (mee-2021-12.26).
      { meter: 'world.file.credibility', by: -3 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['mee-2021-12.29', 'mee-2021-12.26', 'usip-2020-11.17'] },
  },
  {
    id: 'joint-isis',
    seat: 'washington',
    cost: 2,
    step: 'washington',
    group: 'joint-isis',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['keep-the-mission', 'keep-baghdad-close'],
    effects: [
      { meter: 'seat.baghdad.trust.washington', by: 4 },
      { meter: 'bloc.parliament.push', by: -5 },
      { meter: 'seat.baghdad.sword', by: 1 },
      { meter: 'world.file.credibility', by: -2 },
      // Those who are out on the roads do not guard the bases.
      { meter: 'seat.washington.hardening', by: -5 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-12.30', 'rasanah-2024-03.72', 'aawsat-2024-01.26'],
      assumption: 'assumed.order.joint-isis',
    },
  },
];

/** Offers and a channel to Tehran. */
export const TEHRAN_TRACK_ORDERS: readonly OrderDef[] = [
  {
    id: 'nuclear-offer',
    seat: 'washington',
    cost: 3,
    step: 'diplomacy',
    group: 'nuclear-offer',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['open-the-way-to-talks', 'avoid-a-wider-war', 'press-tehran'],
    effects: [
      { meter: 'world.nuclear', by: 10 },
      { meter: 'world.warRisk', by: -6 },
      { meter: 'seat.tehran.trust.washington', by: 7 },
      { meter: 'world.sanctions', by: -6 },
      { meter: 'faction.all.fear', by: 3 },
      { meter: 'world.pressure', by: 5 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.05', 'mee-2021-05.09'],
      assumption: 'assumed.order.nuclear-offer',
    },
    blocked: (view) => {
      if ((view.history.at(-1)?.usKilled ?? 0) > 0) return { key: 'block.after-deaths' };
      return view.world.nuclear >= 95 ? { key: 'block.talks-far' } : null;
    },
  },
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
    basis: {
      facts: ['aawsat-2024-01.80', 'mee-2021-05.09', 'rasanah-2024-03.48'],
      assumption: 'assumed.order.channel-tehran',
    },
    carryOut: (turn, _choice, cause) => {
      // Talks over the factions' heads feed their fear of being traded away; a warm line also reassures Tehran.
      changeTrust(turn, 'washington', 'tehran', 3, cause);
      return { result: 'opened' };
    },
  },
];
