// Of all that an order does for certain, the few effects that its card draws: what matters most to the seat that gives it.
import type { Effect } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';

/** How much a point of a meter matters to the seat whose desk it is; every other meter counts one. */
const WEIGHTS: Readonly<Record<SeatId, Readonly<Record<string, number>>>> = {
  baghdad: {
    'seat.baghdad.sword': 6,
    'seat.baghdad.coalition': 4,
    'seat.washington.trust.baghdad': 4,
    'seat.tehran.trust.baghdad': 3,
    'seat.baghdad.street': 3,
    'world.warRisk': 3,
    'world.embassyStrain': 2,
  },
  washington: {
    'world.deterrence': 4,
    'world.pressure': 4,
    'seat.baghdad.trust.washington': 4,
    'world.warRisk': 3,
    'seat.washington.intelligence': 3,
    'seat.washington.hardening': 3,
    'world.ceiling': 3,
    'seat.tehran.trust.washington': 2,
    'world.embassyStrain': 2,
  },
  tehran: {
    'seat.tehran.leverage': 5,
    'seat.baghdad.trust.tehran': 3,
    'seat.washington.trust.tehran': 3,
    'world.warRisk': 3,
    'world.nuclear': 3,
    'world.arrears': 2,
  },
};

/** The effects that weigh most for a seat, the heaviest first; ties stay as the order names them. */
export function keyEffects(
  seat: SeatId,
  effects: readonly Effect[],
  most: number,
): readonly Effect[] {
  const weigh = ({ meter, by }: Effect): number => (WEIGHTS[seat][meter] ?? 1) * Math.abs(by);
  return effects
    .filter(({ by }) => by !== 0)
    .map((effect, at) => ({ effect, at }))
    .sort((one, other) => weigh(other.effect) - weigh(one.effect) || one.at - other.at)
    .slice(0, most)
    .map(({ effect }) => effect);
}

/** Points at either end of the bar of a certain effect: the least round number that holds it. */
export function reachOfEffect({ by }: Effect): number {
  return [10, 20, 50].find((reach) => Math.abs(by) <= reach) ?? 100;
}
