// What stands beside a room's grade: reasons, forecasts and the use of evidence. How a run came out is no part of it.
import { findOrder } from '../../model/orders/all-orders.ts';
import { TRAJECTORIES, type SeatId } from '../../model/ids.ts';
import { currentState } from '../../run/play.ts';
import type { RecordedForecast } from '../../run/record.ts';
import type { Consulted } from '../../run/class/hand-in.ts';
import { EVEN_THIRDS } from '../forecast-scores.ts';
import { roomForecasts } from './class-forecasts.ts';
import { choicesIn, ownSeats, playedOf, watchedSeat } from './room-acts.ts';
import type { Room } from './room.ts';

/** The reasons that were picked with orders. */
export interface ReasonEvidence {
  /** Orders, each of which has one reason from the order's own list. */
  readonly orders: number;
  /** How many different reasons were picked, out of all that stood on the lists of these orders. */
  readonly picked: number;
  readonly listed: number;
  /** Orders with a list of at least two reasons, and of these, those whose first reason was left standing. */
  readonly choices: number;
  readonly firstLeft: number;
}

export interface ForecastEvidence {
  readonly given: number;
  readonly scored: number;
  /** Mean Brier score, 0 to 2, the lower the better; null when nothing could be scored. */
  readonly brier: number | null;
  /** The score of even thirds. */
  readonly evenThirds: number;
  /** Times that the trajectory turned, between two forecasts, to one that had been given less than a third. */
  readonly surprises: number;
  /** Of these, those after which the next forecast gave it more. */
  readonly revised: number;
}

/** The evidence of one room. */
export interface Evidence {
  readonly label: string;
  /** The seats that it is about; an analyst's is the one through whose eyes was watched. */
  readonly seats: readonly SeatId[];
  /** Null where nobody sat: an analyst gives no orders, and doctrines alone pick no reasons. */
  readonly reasons: ReasonEvidence | null;
  readonly forecasts: ForecastEvidence;
  /** Null when the hand-in does not say, as with a bare run. */
  readonly consulted: Consulted | null;
}

function reasonsOf(room: Room, seats: readonly SeatId[]): ReasonEvidence {
  const picked = new Set<string>();
  const listed = new Set<string>();
  let [orders, choices, firstLeft] = [0, 0, 0];
  for (let week = 1; week <= playedOf(room); week++) {
    for (const seat of seats) {
      for (const { order, reason } of choicesIn(room, seat, week)) {
        const list = findOrder(seat, order)?.reasons ?? [];
        orders += 1;
        picked.add(reason);
        for (const one of list) listed.add(one);
        if (list.length < 2) continue;
        choices += 1;
        if (reason === list[0]) firstLeft += 1;
      }
    }
  }
  return { orders, picked: picked.size, listed: listed.size, choices, firstLeft };
}

/** Less than this was given to what surprises, in per cent: an even third. */
const THIRD = 100 / 3;

function surprisesOf(
  { run }: Room,
  forecasts: readonly RecordedForecast[],
): { readonly surprises: number; readonly revised: number } {
  const inForce = currentState(run).history.map(({ trajectory }) => trajectory);
  let [surprises, revised] = [0, 0];
  forecasts.slice(1).forEach((next, at) => {
    const before = forecasts[at];
    if (!before) return;
    const turned = TRAJECTORIES.find(
      (name) =>
        before.percents[name] < THIRD &&
        inForce[next.week - 1] === name &&
        (inForce[before.week - 1] ?? run.states[0]?.trajectory) !== name,
    );
    if (turned === undefined) return;
    surprises += 1;
    if (next.percents[turned] > before.percents[turned]) revised += 1;
  });
  return { surprises, revised };
}

/** The evidence of a room, for the rubric. */
export function evidenceOf(room: Room): Evidence {
  const { label, run, consulted } = room;
  const { desk } = run.record;
  const watched = watchedSeat(room);
  const seats = watched === null ? ownSeats(room) : [watched];
  const { given, scored, brier } = roomForecasts(room);
  // A simulated room has reasons and forecasts as persons would have given them.
  const sat = room.persons.length > 0 || (watched === null && given > 0);
  const turns = seats.map((seat) => surprisesOf(room, desk?.forecasts[seat] ?? []));
  return {
    label,
    seats,
    reasons: sat ? reasonsOf(room, seats) : null,
    forecasts: {
      given,
      scored,
      brier,
      evenThirds: EVEN_THIRDS,
      surprises: turns.reduce((sum, one) => sum + one.surprises, 0),
      revised: turns.reduce((sum, one) => sum + one.revised, 0),
    },
    consulted,
  };
}
