// The plain driver: the same rules on a plain object, without Immer, log or hash. For many runs.
import { withAssumptions, type ChosenReadings } from '../model/assumptions.ts';
import type { SeatId } from '../model/ids.ts';
import { firstState } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { resolveTurn } from '../model/turn.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';
import { allOrders } from '../seats/computer-orders.ts';

/** Plays a whole run, every seat by its doctrine, and returns its last state. */
export function playPlain(
  scenario: Scenario,
  variant: Variant,
  options: {
    readonly seed: string;
    readonly weeks: number;
    readonly doctrines: Readonly<Record<SeatId, string>>;
    readonly assumptions?: ChosenReadings;
  },
): State {
  const state = firstState(variant.start, scenario.day, options.weeks, options.seed);
  const content = withAssumptions(variant.content, options.assumptions ?? {});
  while (state.ending === 'none') {
    resolveTurn(state, allOrders(state, content, options.doctrines), content, null);
  }
  return state;
}
