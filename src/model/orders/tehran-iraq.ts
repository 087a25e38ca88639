// Tehran's orders toward Baghdad: its politicians, gas and power, the debt.
import { changeRift, changeSeat } from '../ledger.ts';
import { percentOf } from '../numbers.ts';
import { EVERYONE, type OrderDef } from './order.ts';

export const TEHRAN_IRAQ: readonly OrderDef[] = [
  {
    id: 'back-framework',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'back-framework',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['keep-baghdad-close', 'keep-the-network'],
    effects: [
      { meter: 'bloc.framework.hold', by: 6 },
      { meter: 'seat.baghdad.coalition', by: 3 },
      { meter: 'seat.baghdad.trust.tehran', by: 2 },
      { meter: 'seat.washington.trust.baghdad', by: -2 },
      { meter: 'bloc.sadr.pressure', by: 4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.47', 'aawsat-2024-01.49', 'aawsat-2024-01.45', 'aawsat-2024-01.68'],
    },
    carryOut: (turn, _choice, cause) => {
      // Factions that fight resent the favour shown to those that govern (aawsat-2024-01.68).
      for (const rift of turn.state.rifts) changeRift(turn, rift, 3, cause);
      return { result: 'backed' };
    },
  },
  {
    id: 'press-politics',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'press-politics',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['press-for-departure', 'avoid-a-wider-war', 'protect-talks'],
    effects: [
      { meter: 'bloc.framework.hold', by: 6 },
      { meter: 'seat.baghdad.coalition', by: -2 },
      { meter: 'world.file.credibility', by: 4 },
      { meter: 'bloc.parliament.push', by: 4 },
      { meter: 'faction.all.fear', by: -1 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.52', 'aawsat-2024-01.54', 'aawsat-2024-01.61', 'usip-2020-11.46'],
    },
    carryOut: (turn) => {
      const { file } = turn.state.world;
      if (file.status === 'none') file.status = 'committee';
      return { result: 'pressed' };
    },
  },
  {
    id: 'ease-gas',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'gas',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons: ['keep-baghdad-close', 'protect-talks'],
    effects: [
      { meter: 'seat.baghdad.trust.tehran', by: 5 },
      { meter: 'seat.baghdad.street', by: 3 },
      { meter: 'world.arrears', by: 4 },
      { meter: 'world.dependence', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.53', 'usip-2020-11.56', 'usip-2020-11.57'],
      assumption: 'assumed.order.ease-gas',
    },
  },
  {
    id: 'cut-gas',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'gas',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['press-baghdad', 'collect-the-debt'],
    effects: [
      { meter: 'seat.baghdad.trust.tehran', by: -8 },
      { meter: 'seat.baghdad.coalition', by: -3 },
      { meter: 'world.arrears', by: -5 },
      { meter: 'world.dependence', by: -3 },
      { meter: 'seat.tehran.leverage', by: 3 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.53', 'usip-2020-11.57', 'usip-2020-11.59'],
      assumption: 'assumed.order.cut-gas',
    },
    blocked: (view) => (view.world.dependence < 15 ? { key: 'block.no-dependence' } : null),
    carryOut: (turn, _choice, cause) => {
      // Homes and works go without power as far as they hang on Iranian gas (usip-2020-11.53).
      const lost = 2 + percentOf(turn.state.world.dependence, 8);
      changeSeat(turn, 'baghdad', 'street', 0 - lost, cause);
      return { result: 'cut' };
    },
  },
  {
    id: 'claim-arrears',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'gas',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons: ['press-baghdad', 'collect-the-debt'],
    effects: [
      { meter: 'seat.baghdad.trust.tehran', by: -5 },
      { meter: 'seat.baghdad.street', by: -4 },
      { meter: 'world.arrears', by: -8 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['usip-2020-11.57', 'usip-2020-11.58', 'usip-2020-11.59'] },
    blocked: (view) => (view.world.arrears < 10 ? { key: 'block.no-arrears' } : null),
  },
];
