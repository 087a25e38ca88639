// The plain driver as a reference: the same rules on a plain object, without Immer, log or hash. What ensembles are held to.
import { withAssumptions, type ChosenReadings } from '../../src/model/assumptions.ts';
import type { SeatId } from '../../src/model/ids.ts';
import { firstState } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { resolveTurn } from '../../src/model/turn.ts';
import type { Scenario, Variant } from '../../src/scenario/scenario.ts';
import { allOrders } from '../../src/seats/computer-orders.ts';

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
