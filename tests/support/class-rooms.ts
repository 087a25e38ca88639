// Rooms of a class for tests: made-up classes, rooms by hand, and the exercise behind them.
import type { Room } from '../../src/app/class/room.ts';
import { simulateRoom } from '../../src/app/class/simulate.ts';
import type { OrderChoice } from '../../src/model/content.ts';
import { SEATS, type SeatId } from '../../src/model/ids.ts';
import { AIDS, EXERCISE_FORMAT, type Exercise } from '../../src/run/class/exercise.ts';
import { currentState, type Run } from '../../src/run/play.ts';
import type { DeskNotes } from '../../src/run/record.ts';
import { findOrder } from '../../src/model/orders/all-orders.ts';
import { legalOrders, type OrderOption } from '../../src/model/legal.ts';
import { sightFor } from '../../src/model/sight.ts';
import { NO_ORDERS, openRun, seal, SCENARIO_ID, shipped, type Beginning } from './game.ts';

/** An exercise of six weeks at Baghdad’s desk, one seed for all. */
export function exerciseOf(change: Partial<Exercise> = {}): Exercise {
  return {
    format: EXERCISE_FORMAT,
    title: '',
    scenario: SCENARIO_ID,
    variant: 'baseline',
    seed: 'class',
    seats: { baghdad: 'team', washington: null, tehran: null },
    weeks: 6,
    minutes: 0,
    tempo: 'commit',
    aids: [...AIDS],
    assumptions: {},
    check: 'offered',
    questions: [],
    note: true,
    playOn: false,
    lesson: null,
    ...change,
  };
}

/** So many made-up rooms of an exercise. */
export function madeUp(count: number, change: Partial<Exercise> = {}): readonly Room[] {
  const exercise = exerciseOf(change);
  const scenario = shipped(exercise.scenario);
  return Array.from({ length: count }, (_, at) =>
    simulateRoom(scenario, exercise, at + 1, (n) => `Simulated ${n}`),
  );
}

/** A run as a room of persons. */
export function roomOf(label: string, run: Run, more: Partial<Room> = {}): Room {
  const { seats, scenario } = run.record.header;
  return {
    label,
    run,
    scenario: shipped(scenario.id),
    persons: SEATS.filter((seat) => seats[seat].by === 'person'),
    exercise: null,
    check: null,
    consulted: null,
    ...more,
  };
}

/** The same room with these own forecasts of Baghdad. */
export function withForecasts(room: Room, baghdad: DeskNotes['forecasts']['baghdad']): Room {
  const { run } = room;
  const desk: DeskNotes = { aids: 'normal', tempo: 'commit', forecasts: { baghdad } };
  return { ...room, run: { ...run, record: { ...run.record, desk } } };
}

/** The same run as a room that watched it from the analyst's chair, through Baghdad's eyes. */
export function watched(label: string, room: Room): Room {
  const { run } = room;
  const desk: DeskNotes = { aids: 'normal', tempo: 'commit', forecasts: {}, ...run.record.desk };
  const record = { ...run.record, desk: { ...desk, analyst: 'baghdad' as const } };
  return { ...room, label, persons: [], run: { ...run, record } };
}

/** The same run as one that doctrines played in all seats. */
export function ofDoctrines(label: string, run: Run): Room {
  const { header } = run.record;
  const doctrine = { by: 'doctrine', doctrine: 'stand-by' } as const;
  const seats = { baghdad: doctrine, washington: doctrine, tehran: doctrine };
  const record = { ...run.record, header: { ...header, seats } };
  return roomOf(label, { ...run, record });
}

/** An order of a seat that may be given now, with the reason at a place of its list. */
export function orderNow(
  run: Run,
  seat: SeatId,
  wanted: (option: OrderOption) => boolean,
  reason = 0,
): OrderChoice {
  const view = sightFor(currentState(run), seat, run.content);
  const option = legalOrders(view, []).find(wanted);
  const reasons = option ? (findOrder(seat, option.order)?.reasons ?? []) : [];
  const picked = reasons[Math.min(reason, reasons.length - 1)];
  if (!option || picked === undefined) throw new Error(`no such order of ${seat}`);
  return { order: option.order, target: option.target, reason: picked };
}

/** Plays weeks in which Baghdad alone orders, by the ids of one order a week; an empty text for none. */
export function playBaghdad(
  orders: readonly string[],
  beginning: Partial<Beginning> = {},
  reason = 0,
): Run {
  let run = openRun({ seed: 'class', weeks: orders.length, ...beginning });
  for (const order of orders) {
    const baghdad =
      order === '' ? [] : [orderNow(run, 'baghdad', (one) => one.order === order, reason)];
    run = seal(run, { ...NO_ORDERS, baghdad });
  }
  return run;
}
