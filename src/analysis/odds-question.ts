// The question that odds answer: what comes of the next weeks as one seat knows them, if this draft is sealed. Plain JSON.
import type { ChosenReadings } from '../model/assumptions.ts';
import type { OrderChoice } from '../model/content.ts';
import { copyOf } from '../model/setup.ts';
import type { SeatView } from '../model/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { HORIZON } from './advisers.ts';

/** What trials are played for: a view and a draft, and under which content. Survives JSON and structured clones. */
export interface OddsQuestion {
  readonly scenario: string;
  readonly variant: string;
  readonly assumptions: ChosenReadings;
  /** The seat's view before the week to be played, as `plainView` gives it. */
  readonly view: SeatView;
  /** Orders of the seat for that week; legal in the view. */
  readonly draft: readonly OrderChoice[];
}

/** The parts of a scenario that trials need. */
export type OddsScenario = Pick<Scenario, 'id' | 'variants'>;

/**
 * A view with everything reckoned that is otherwise reckoned when it is read, so that it can be
 * handed to a worker. Shares no part with the view.
 */
export function plainView(view: SeatView): SeatView {
  return copyOf(view);
}

/** Weeks that the odds cover: four, or what is left of the run; none once it is over. */
export function oddsWeeks(view: Pick<SeatView, 'week' | 'weeks' | 'ending'>): number {
  return view.ending === 'none' ? Math.max(0, Math.min(HORIZON, view.weeks - view.week)) : 0;
}
