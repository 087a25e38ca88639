// Tehran's grave order: ballistic missiles from Iran at a US base in Iraq.
import { recordBreach } from '../breach.ts';
import type { Harm } from '../events.ts';
import { addHarm } from '../harm.ts';
import { assert, percentOf } from '../numbers.ts';
import type { Place } from '../state.ts';
import { luckOf, type Turn } from '../turn-context.ts';
import type { SeatView } from '../view.ts';
import { EVERYONE, type OrderDef } from './order.ts';

/** Day of the week on which Tehran's orders are carried out. */
const WEEKDAY = 0;

/** Level of the risk of open war from which no further ground is needed. */
const NEAR_WAR = 60;

/** Whether a commander was struck or a campaign hit in the last `weeks` weeks. */
export function wasStruck(view: SeatView, weeks: number): boolean {
  return view.history.slice(0 - weeks).some((week) => week.campaign || week.worstStrike >= 4);
}

/**
 * Who is hurt: mostly wounded, and more where more people are and less is hardened. Four draws,
 * whatever happens.
 */
function harmAt(turn: Turn, place: Place): Harm {
  const luck = luckOf(turn, `order:missiles:${place.id}`);
  const drawn = {
    hit: luck.draw(100),
    wounded: luck.draw(100),
    killed: luck.draw(100),
    beside: luck.draw(100),
  };
  const { hardening } = turn.state.seats.washington;
  if (drawn.hit >= 85 - percentOf(place.protection, 30) - percentOf(hardening, 20)) return {};
  const wounded = 1 + Math.floor((drawn.wounded * place.presence * 6) / 10000);
  const killed = drawn.killed < 6 ? 1 : 0;
  const harm: Harm = { us: { killed, wounded } };
  if (drawn.beside < 25) harm.iraqiForces = { killed: 0, wounded: 1 };
  return harm;
}

export const TEHRAN_MISSILES: OrderDef = {
  id: 'missiles',
  seat: 'tehran',
  cost: 5,
  step: 'tehran',
  group: 'missiles',
  aim: 'place',
  targets: (view) =>
    view.places
      .filter(
        (place) => place.country === 'iraq' && place.targetClass === 'bases' && place.presence > 0,
      )
      .map((place) => place.id),
  rest: 4,
  grave: true,
  reasons: ['answer-the-dead', 'be-believed'],
  effects: [
    { meter: 'world.warRisk', by: 18 },
    { meter: 'world.pressure', by: 20 },
    { meter: 'world.nuclear', by: -15 },
    { meter: 'seat.washington.trust.tehran', by: -15 },
    { meter: 'seat.baghdad.trust.tehran', by: -8 },
    { meter: 'seat.baghdad.coalition', by: -4 },
    { meter: 'faction.all.grievance', by: -6 },
  ],
  seenBy: EVERYONE,
  basis: {
    facts: ['usip-2020-11.26', 'usip-2020-11.25', 'rasanah-2024-03.48'],
    assumption: 'assumed.order.missiles',
  },
  blocked: (view) =>
    view.world.warRisk >= NEAR_WAR || wasStruck(view, 2)
      ? null
      : { key: 'block.nothing-to-answer' },
  carryOut: (turn, choice, cause) => {
    const place = turn.state.places.find((one) => one.id === choice.target);
    assert(place, `no place ${choice.target} in this scenario (${cause})`);
    const harm = harmAt(turn, place);
    addHarm(turn, harm);
    turn.tally.iranianMissiles = true;
    const deadly = Object.values(harm).some((toll) => toll.killed > 0);
    recordBreach(turn, 'missiles', 'iranian-missiles', deadly, WEEKDAY);
    return { result: 'struck', harm };
  },
};
