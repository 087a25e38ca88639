// Tehran's orders to its network: guidance, the visit, unity, one command, reassurance.
import type { Basis } from '../basis.ts';
import type { OrderChoice } from '../content.ts';
import { changeFaction, changeRift, changeSeat } from '../ledger.ts';
import { percentOf } from '../numbers.ts';
import type { Faction } from '../state.ts';
import { factionOf, infoOf, luckOf, orderCause, type Turn } from '../turn-context.ts';
import { EVERYONE, type OrderDef, type Outcome } from './order.ts';

/** Points that a visit adds to restraint where there is any. */
const VISIT_RESTRAINT = 10;

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

/** The visit's own part of a faction's restraint: it makes a word of restraint louder, and speaks none. */
function addVisit(turn: Turn, faction: Faction, cause: string): void {
  if (faction.restraining > 0) {
    changeFaction(turn, faction, 'restraining', VISIT_RESTRAINT, cause);
  }
}

/** Whether this faction is given guidance this week. */
function isGuided(turn: Turn, faction: Faction): boolean {
  return turn.orders.tehran.some(
    (choice) =>
      choice.order.startsWith('guidance-') &&
      (choice.target === 'all' || choice.target === faction.id),
  );
}

type Word = 'restrain' | 'hold' | 'permit' | 'urge';

/** Which words Tehran is said to have spoken, when, and how they were received. */
const GUIDANCE_BASIS: Readonly<Record<Word, Basis>> = {
  restrain: { facts: ['rasanah-2024-03.28', 'rasanah-2024-03.51', 'mee-2021-05.17'] },
  hold: { facts: ['mee-2021-05.16', 'mee-2021-05.17', 'mee-2021-05.45'] },
  permit: { facts: ['aawsat-2024-01.61', 'aawsat-2024-01.32'] },
  urge: { facts: ['aawsat-2024-01.24', 'aawsat-2024-01.75', 'aawsat-2024-01.84'] },
};

function guidance(word: Word, restraining: number, urging: number): OrderDef {
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
    basis: GUIDANCE_BASIS[word],
    carryOut: (turn, choice, cause): Outcome => {
      // A visit of the same week carries the word home, whichever of the two was written down first.
      const visit = turn.orders.tehran.find((one) => one.order === 'quds-visit');
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
        if (visit) addVisit(turn, faction, orderCause('tehran', visit));
      }
      if (refused > 0) changeSeat(turn, 'tehran', 'leverage', -2 * refused, cause);
      return { result: refused === 0 ? 'heard' : 'partly-refused' };
    },
  };
}

export const TEHRAN_NETWORK: readonly OrderDef[] = [
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
        // Where guidance is given this week, the guidance adds the visit's part to its own new level.
        if (!isGuided(turn, faction)) addVisit(turn, faction, cause);
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
    rest: 4,
    grave: false,
    reasons: ['keep-the-network', 'be-obeyed'],
    effects: [{ meter: 'faction.all.cohesion', by: 3 }],
    seenBy: EVERYONE,
    basis: {
      facts: ['rasanah-2024-03.63', 'rasanah-2024-03.54', 'mee-2021-05.14'],
      assumption: 'assumed.order.unity-meeting',
    },
    carryOut: (turn, _choice, cause) => {
      for (const rift of turn.state.rifts) changeRift(turn, rift, -5, cause);
      return { result: 'met' };
    },
  },
  {
    id: 'coordinator',
    seat: 'tehran',
    cost: 3,
    step: 'tehran',
    group: 'coordinator',
    aim: 'none',
    rest: 8,
    grave: false,
    reasons: ['be-obeyed', 'press-for-departure', 'keep-the-network'],
    effects: [
      { meter: 'seat.washington.trust.tehran', by: -3 },
      { meter: 'world.pressure', by: 4 },
    ],
    // The brand makes itself known; who stands behind it is what others make of it.
    seenBy: EVERYONE,
    basis: {
      facts: [
        'aawsat-2024-01.29',
        'aawsat-2024-01.32',
        'aawsat-2024-01.34',
        'aawsat-2024-01.17',
        'aawsat-2024-01.09',
      ],
      assumption: 'assumed.order.coordinator',
    },
    blocked: (view) => (view.world.brand ? { key: 'block.brand-in-use' } : null),
    carryOut: (turn, _choice, cause) => {
      turn.state.world.brand = true;
      for (const faction of turn.state.factions) {
        if (!infoOf(turn.content, faction.id).underBrand) continue;
        changeFaction(turn, faction, 'obedience', 6, cause);
        changeFaction(turn, faction, 'standing', -6, cause);
        changeFaction(turn, faction, 'exposure', 5, cause);
        changeFaction(turn, faction, 'fear', 2, cause);
      }
      return { result: 'set' };
    },
  },
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
      { meter: 'faction.target.fear', by: -10 },
      { meter: 'faction.target.obedience', by: 2 },
      { meter: 'seat.tehran.leverage', by: -2 },
    ],
    seenBy: ['tehran'],
    basis: {
      facts: ['mee-2021-05.09', 'mee-2021-05.41', 'mee-2021-05.46'],
      assumption: 'assumed.order.reassure',
    },
  },
];
