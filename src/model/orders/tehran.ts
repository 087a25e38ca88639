// Tehran's orders: guidance, visits, unity, supply, reassurance, politics, energy, channels.
import type { OrderChoice } from '../content.ts';
import { changeFaction, changeRift, changeSeat, type FactionMeter } from '../ledger.ts';
import { percentOf } from '../numbers.ts';
import type { Faction } from '../state.ts';
import { factionOf, luckOf, type Turn } from '../turn-context.ts';
import { EVERYONE, type OrderDef, type Outcome } from './order.ts';

function aimedAt(turn: Turn, choice: OrderChoice): readonly Faction[] {
  return choice.target === 'all'
    ? turn.state.factions
    : [factionOf(turn.state, choice.target ?? '')];
}

/** Sets a faction's guidance to fixed levels of holding back and urging, through the ledger. */
function setGuidance(
  turn: Turn,
  faction: Faction,
  restraining: number,
  urging: number,
  cause: string,
): void {
  changeFaction(turn, faction, 'restraining', restraining - faction.restraining, cause);
  changeFaction(turn, faction, 'urging', urging - faction.urging, cause);
}

function guidance(
  word: 'restrain' | 'hold' | 'permit' | 'urge',
  restraining: number,
  urging: number,
): OrderDef {
  return {
    id: `guidance-${word}`,
    seat: 'tehran',
    cost: 1,
    costForAll: 2,
    step: 'tehran',
    group: 'guidance',
    aim: 'faction-or-all',
    rest: 0,
    grave: false,
    reasons:
      word === 'urge' || word === 'permit'
        ? ['press-for-departure', 'keep-the-network', 'answer-the-dead']
        : ['avoid-a-wider-war', 'protect-talks', 'keep-the-network'],
    effects: [],
    seenBy: ['tehran'],
    basis: {
      facts: ['rasanah-2024-03.28', 'rasanah-2024-03.51', 'mee-2021-05.45', 'aawsat-2024-01.24'],
    },
    carryOut: (turn, choice, cause): Outcome => {
      let refused = 0;
      for (const faction of aimedAt(turn, choice)) {
        // A faction that hardly heeds Tehran may refuse restraint to its face (mee-2021-05.17).
        const refuses =
          restraining > 40 &&
          luckOf(turn, `order:guidance:${faction.id}`).draw(100) <
            percentOf(faction.militancy, 60 - percentOf(faction.obedience, 60));
        if (refuses) refused += 1;
        setGuidance(
          turn,
          faction,
          refuses ? percentOf(restraining, 50) : restraining,
          urging,
          cause,
        );
      }
      if (refused > 0) changeSeat(turn, 'tehran', 'leverage', -2 * refused, cause);
      return { result: refused === 0 ? 'heard' : 'partly-refused' };
    },
  };
}

function supply(id: 'supply' | 'cut-supply', by: number): OrderDef {
  const stocks: readonly FactionMeter[] = ['rockets', 'drones', 'missiles'];
  return {
    id,
    seat: 'tehran',
    cost: by > 0 ? 2 : 1,
    step: 'tehran',
    group: 'supply',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons:
      by > 0 ? ['keep-the-network', 'press-for-departure'] : ['avoid-a-wider-war', 'be-obeyed'],
    effects: [
      { meter: 'faction.target.obedience', by: by > 0 ? 2 : -2 },
      { meter: 'faction.target.fear', by: by > 0 ? -3 : 5 },
    ],
    seenBy: ['tehran'],
    basis: { facts: ['aawsat-2024-01.37', 'aawsat-2024-01.38'] },
    carryOut: (turn, choice, cause) => {
      for (const faction of aimedAt(turn, choice)) {
        for (const stock of stocks) changeFaction(turn, faction, stock, by, cause);
      }
      return { result: 'done' };
    },
  };
}

export const TEHRAN_ORDERS: readonly OrderDef[] = [
  guidance('restrain', 80, 0),
  guidance('hold', 50, 0),
  guidance('permit', 10, 15),
  guidance('urge', 0, 65),
  {
    id: 'quds-visit',
    seat: 'tehran',
    cost: 3,
    step: 'tehran',
    group: 'quds-visit',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['be-obeyed', 'avoid-a-wider-war', 'keep-the-network'],
    effects: [{ meter: 'seat.washington.trust.tehran', by: -1 }],
    seenBy: EVERYONE,
    basis: { facts: ['rasanah-2024-03.50', 'rasanah-2024-03.51', 'rasanah-2024-03.76'] },
    carryOut: (turn, _choice, cause) => {
      for (const faction of turn.state.factions) {
        faction.visit = 3;
        if (faction.restraining > 0) changeFaction(turn, faction, 'restraining', 10, cause);
      }
      return { result: 'met' };
    },
  },
  {
    id: 'unity-meeting',
    seat: 'tehran',
    cost: 1,
    step: 'tehran',
    group: 'unity-meeting',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['keep-the-network', 'be-obeyed'],
    effects: [{ meter: 'faction.all.cohesion', by: 3 }],
    seenBy: EVERYONE,
    basis: { facts: ['rasanah-2024-03.63', 'rasanah-2024-03.54'] },
    carryOut: (turn, _choice, cause) => {
      for (const rift of turn.state.rifts) changeRift(turn, rift, -8, cause);
      return { result: 'met' };
    },
  },
  supply('supply', 15),
  supply('cut-supply', -15),
  {
    id: 'reassure',
    seat: 'tehran',
    cost: 1,
    step: 'tehran',
    group: 'reassure',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons: ['keep-the-network', 'calm-fear-of-abandonment'],
    effects: [
      { meter: 'faction.target.fear', by: -12 },
      { meter: 'faction.target.obedience', by: 3 },
    ],
    seenBy: ['tehran'],
    basis: { facts: ['mee-2021-05.09', 'mee-2021-05.41', 'mee-2021-05.16'] },
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
      { meter: 'framework.hold', by: 6 },
      { meter: 'seat.baghdad.coalition', by: -2 },
      { meter: 'world.file.credibility', by: 4 },
      { meter: 'faction.all.fear', by: -1 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['aawsat-2024-01.52', 'aawsat-2024-01.54', 'aawsat-2024-01.61'] },
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
    ],
    seenBy: EVERYONE,
    basis: { facts: ['usip-2020-11.53', 'usip-2020-11.57'] },
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
  {
    id: 'channel-washington',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'channel-washington',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['avoid-a-wider-war', 'protect-talks', 'learn-their-terms'],
    effects: [
      { meter: 'world.warRisk', by: -8 },
      { meter: 'seat.washington.trust.tehran', by: 5 },
      { meter: 'world.pressure', by: -3 },
      { meter: 'faction.all.fear', by: 5 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['mee-2021-05.04', 'mee-2021-05.09', 'rasanah-2024-03.48'] },
  },
];
