// What the advisers say on the desk, ready to draw: the change each expects of an order, and the draft's forecast.
import {
  adviceOn,
  ADVISERS,
  forecastOf,
  HORIZON,
  type Advice,
  type AdviserForecast,
} from '../analysis/advisers.ts';
import { withAssumptions } from '../model/assumptions.ts';
import type { Content, OrderChoice } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import type { RunHeader } from '../run/record.ts';
import { findVariant } from '../scenario/scenario.ts';
import type { Game } from './state.ts';

/** One content a run, so that what was imagined for a view is found again. */
const contents = new WeakMap<RunHeader, Content>();

/** The content that a game is played by, with the readings picked for it; null when the variant is unknown. */
export function contentOf({ header, scenario }: Game): Content | null {
  const known = contents.get(header);
  if (known) return known;
  const variant = findVariant(scenario, header.variant);
  if (!variant) return null;
  const content = withAssumptions(variant.content, header.assumptions);
  contents.set(header, content);
  return content;
}

/** The advisers of a seat, in the order of their marks. */
export function adviserIds(seat: SeatId): readonly string[] {
  return ADVISERS[seat].map((adviser) => adviser.id);
}

/** Weeks that the advisers look ahead now; none when the run is over. */
function weeksAhead({ view }: Game): number {
  return view.ending === 'none' ? Math.min(HORIZON, view.weeks - view.week) : 0;
}

/** What the seat's advisers expect of an order, chosen already or not; plays trials, so ask only for what is shown. */
export function adviceFor(
  game: Game,
  { order, target }: Pick<OrderChoice, 'order' | 'target'>,
): Advice | null {
  const content = contentOf(game);
  const reason = findOrder(game.seat, order)?.reasons[0];
  if (!content || reason === undefined || weeksAhead(game) === 0) return null;
  return adviceOn(game.view, content, game.draft, { order, target, reason });
}

/** Weeks ahead, and what each adviser expects of them if the draft is sealed as it stands. */
export function draftForecast(
  game: Game,
): { readonly weeks: number; readonly advisers: readonly AdviserForecast[] } | null {
  const content = contentOf(game);
  const weeks = weeksAhead(game);
  if (!content || weeks === 0) return null;
  return { weeks, advisers: forecastOf(game.view, content, game.draft) };
}

/** Tenths of an attack by which advisers must differ to be called split. */
const SPLIT_FROM = 10;

/** Two advisers who expect different things of an order: who expects the most fire and who the least. */
export interface Split {
  readonly high: { readonly id: string; readonly change: number };
  readonly low: { readonly id: string; readonly change: number };
}

/** Whether the advisers are split over an order, and between whom. */
export function splitOf(advice: Advice): Split | null {
  const sorted = advice.advisers
    .map(({ id, change }) => ({ id, change: change.mid }))
    .sort((one, other) => other.change - one.change);
  const high = sorted.at(0);
  const low = sorted.at(-1);
  return high && low && high.change - low.change >= SPLIT_FROM ? { high, low } : null;
}

/** Tenths at either end of an effect bar: the least round number that everything on it fits in. */
export function reachOf(advice: Advice): number {
  const { change, advisers } = advice;
  const most = Math.max(
    ...[change.low, change.high, ...advisers.map((one) => one.change.mid)].map((one) =>
      Math.abs(one),
    ),
  );
  return [20, 50, 100, 200, 400].find((reach) => most <= reach) ?? 800;
}
