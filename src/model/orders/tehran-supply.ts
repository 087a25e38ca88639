// Tehran's supplies to the factions, by kind of weapon, and their cutting.
import type { Basis } from '../basis.ts';
import { changeFaction, type FactionMeter } from '../ledger.ts';
import { factionOf, infoOf } from '../turn-context.ts';
import type { OrderDef } from './order.ts';

interface Shipment {
  readonly id: string;
  readonly stock: FactionMeter;
  readonly by: number;
  readonly cost: number;
  readonly rest: number;
  /** Points by which it keeps itself less to the agreed ceiling on lethality. */
  readonly lid: number;
  readonly reasons: readonly string[];
  readonly basis: Basis;
}

function supply({ id, stock, by, cost, rest, lid, reasons, basis }: Shipment): OrderDef {
  return {
    id,
    seat: 'tehran',
    cost,
    step: 'tehran',
    group: 'supply',
    aim: 'faction',
    rest,
    grave: false,
    reasons,
    effects: [
      { meter: 'faction.target.obedience', by: 2 },
      { meter: 'faction.target.fear', by: -3 },
    ],
    seenBy: ['tehran'],
    basis,
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      changeFaction(turn, faction, stock, by, cause);
      changeFaction(turn, faction, 'lid', 0 - lid, cause);
      // Factions compete for Tehran's favour, and the rival counts what it was not sent (aawsat-2024-01.62).
      const { rival } = infoOf(turn.content, faction.id);
      for (const other of turn.state.factions) {
        if (other.id === rival) changeFaction(turn, other, 'fear', 3, cause);
      }
      return { result: 'done' };
    },
  };
}

export const TEHRAN_SUPPLY: readonly OrderDef[] = [
  supply({
    id: 'supply',
    stock: 'rockets',
    by: 20,
    cost: 2,
    rest: 0,
    lid: 0,
    reasons: ['keep-the-network', 'press-for-departure'],
    basis: {
      facts: ['aawsat-2024-01.37', 'usip-2020-11.65', 'aawsat-2024-01.62'],
      assumption: 'assumed.order.supply',
    },
  }),
  supply({
    id: 'supply-drones',
    stock: 'drones',
    by: 18,
    cost: 2,
    rest: 0,
    lid: 3,
    reasons: ['keep-the-network', 'press-for-departure'],
    basis: {
      facts: ['aawsat-2024-01.11', 'usip-2020-11.65', 'aawsat-2024-01.62'],
      assumption: 'assumed.order.supply-drones',
    },
  }),
  supply({
    id: 'supply-missiles',
    stock: 'missiles',
    by: 12,
    cost: 3,
    rest: 1,
    lid: 8,
    reasons: ['press-for-departure', 'be-believed'],
    basis: {
      facts: ['usip-2020-11.49', 'aawsat-2024-01.33', 'aawsat-2024-01.38'],
      assumption: 'assumed.order.supply-missiles',
    },
  }),
  {
    id: 'cut-supply',
    seat: 'tehran',
    cost: 1,
    step: 'tehran',
    group: 'supply',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons: ['avoid-a-wider-war', 'be-obeyed'],
    effects: [
      { meter: 'faction.target.obedience', by: -2 },
      { meter: 'faction.target.fear', by: 5 },
    ],
    seenBy: ['tehran'],
    basis: {
      facts: ['aawsat-2024-01.37', 'usip-2020-11.65'],
      assumption: 'assumed.order.cut-supply',
    },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      for (const stock of ['rockets', 'drones', 'missiles'] as const) {
        changeFaction(turn, faction, stock, -15, cause);
      }
      return { result: 'done' };
    },
  },
];
