// Seeded games: records made by the rules themselves, so that every screen can be opened again from nothing.
import { recordText } from '../../src/run/verify.ts';
import { playWeek, startRun, currentState, type Run } from '../../src/run/play.ts';
import { findVariant } from '../../src/scenario/scenario.ts';
import { ordersBy } from '../../src/seats/computer-orders.ts';
import type { SeatId } from '../../src/model/ids.ts';
import { shippedForBrowsers } from '../support/shipped.ts';

export interface SeededGame {
  readonly scenario: string;
  readonly seat: SeatId;
  readonly weeks: number;
  /** Weeks played in it. */
  readonly played: number;
  readonly seed: string;
}

/** The text of a record in which a person at `seat` gave the orders of the seat's doctrine. */
export function recordOf({ scenario: id, seat, weeks, played, seed }: SeededGame): string {
  const scenario = shippedForBrowsers(id);
  const variant = findVariant(scenario, 'baseline');
  if (!variant) throw new Error(`${id} has no baseline`);
  const { doctrines, content } = variant;
  const player = (one: SeatId) =>
    one === seat
      ? ({ by: 'person' } as const)
      : ({ by: 'doctrine', doctrine: doctrines[one] } as const);
  let run: Run = startRun(scenario, variant, {
    seed,
    weeks,
    assumptions: {},
    seats: {
      baghdad: player('baghdad'),
      washington: player('washington'),
      tehran: player('tehran'),
    },
  });
  for (let week = 0; week < played && currentState(run).ending === 'none'; week++) {
    const state = currentState(run);
    const orders = (one: SeatId) => ordersBy(state, content, one, doctrines[one]);
    const result = playWeek(run, {
      baghdad: orders('baghdad'),
      washington: orders('washington'),
      tehran: orders('tehran'),
    });
    if (!result.ok) throw new Error(`${result.illegal.choice.order} may not be given`);
    run = result.run;
  }
  // Odds were given in every week in which they fell due, so that the model's own are shown.
  const given = { 'de-escalation': 20, sporadic: 60, escalation: 20 };
  const forecasts = Array.from({ length: played + 1 }, (_, week) => ({ week, percents: given }));
  return recordText({
    ...run.record,
    desk: { aids: 'normal', tempo: 'commit', forecasts: { [seat]: forecasts } },
  });
}
