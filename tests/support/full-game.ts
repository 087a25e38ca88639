// Games as full as they come: persons in all three seats, up to three orders of each in every week, answers, forecasts where they fall due.
import { isDue } from '../../src/app/play/forecasts.ts';
import type { ChosenReadings } from '../../src/model/assumptions.ts';
import type { OrderChoice, TurnOrders } from '../../src/model/content.ts';
import { SEATS, type SeatId } from '../../src/model/ids.ts';
import { counted, legalOrders, ORDERS_A_WEEK, type OrderOption } from '../../src/model/legal.ts';
import { findOrder } from '../../src/model/orders/all-orders.ts';
import { viewFor, type SeatView } from '../../src/model/view.ts';
import { currentState, isOver, playState, type Run } from '../../src/run/play.ts';
import type { DeskNotes, RecordedForecast, RunRecord } from '../../src/run/record.ts';
import {
  NO_ORDERS,
  openRun,
  pickOne,
  seal,
  seededRandom,
  type Beginning,
  type Random,
} from './game.ts';

/** Weeks are drawn anew this often when they would end the game early. */
const TRIES = 8;

/** As many orders as the seat may give: the cheaper ones more often, so that the capital lasts for three. */
export function fullDraft(view: SeatView, random: Random): OrderChoice[] {
  const draft: OrderChoice[] = [];
  const give = ({ order, target }: OrderOption): void => {
    draft.push({
      order,
      target,
      reason: pickOne(random, findOrder(view.seat, order)?.reasons ?? []),
    });
  };
  while (counted(view, draft) < ORDERS_A_WEEK) {
    const options = legalOrders(view, draft).filter(({ order }) => order !== 'accept-deal');
    if (options.length === 0) break;
    const [one, other] = [pickOne(random, options), pickOne(random, options)];
    give(one.cost <= other.cost ? one : other);
  }
  for (const option of legalOrders(view, draft)) {
    if (option.order === 'accept-deal' && random.below(2) === 0) give(option);
  }
  return draft;
}

function fullWeek(run: Run, random: Random): TurnOrders {
  const state = currentState(run);
  for (let n = 0; n < TRIES; n++) {
    const of = (seat: SeatId): OrderChoice[] =>
      fullDraft(viewFor(state, seat, run.content), random);
    const orders = { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
    const { ending } = playState(state, orders, run.content).state;
    if (ending === 'none' || ending === 'time') return orders;
  }
  return NO_ORDERS;
}

function oddsFrom(random: Random): RecordedForecast['percents'] {
  const calm = random.below(101);
  const sporadic = random.below(101 - calm);
  return { 'de-escalation': calm, sporadic, escalation: 100 - calm - sporadic };
}

/** Forecasts of all three seats, wherever one fell due. */
export function fullForecasts(weeks: number, random: Random): DeskNotes['forecasts'] {
  const due = Array.from({ length: weeks }, (_, week) => week).filter(isDue);
  const list = (): RecordedForecast[] => due.map((week) => ({ week, percents: oddsFrom(random) }));
  return { baghdad: list(), washington: list(), tehran: list() };
}

/** A full game to its end, and its record with the notes beside it. */
export function fullGame(beginning: Beginning): { readonly run: Run; readonly record: RunRecord } {
  const random = seededRandom(`full ${beginning.seed}`);
  let run = openRun(beginning);
  while (!isOver(run)) run = seal(run, fullWeek(run, random));
  const desk: DeskNotes = {
    aids: pickOne(random, ['open', 'normal', 'exam']),
    tempo: pickOne(random, ['commit', 'rewind']),
    forecasts: fullForecasts(run.logs.length, random),
  };
  return { run, record: { ...run.record, desk } };
}

/** Orders that a record holds, all seats together. */
export function orderCount(record: RunRecord): number {
  return record.turns.reduce(
    (sum, { orders }) => sum + SEATS.reduce((all, seat) => all + orders[seat].length, 0),
    0,
  );
}

/** A reading of every assumption in turn, by number; calibrated readings are named as well. */
export function readingsAt(
  number: number,
  assumptions: readonly {
    readonly id: string;
    readonly readings: readonly { readonly id: string }[];
  }[],
): ChosenReadings {
  return Object.fromEntries(
    assumptions.map(({ id, readings }, at) => [
      id,
      readings[(number + at) % readings.length]?.id ?? '',
    ]),
  );
}
