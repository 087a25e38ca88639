// Questions on what follows: two rooms that parted, a forecast and what came, the record; and what to try next.
import { EVEN_THIRDS, type ScoredForecast } from '../forecast-scores.ts';
import { findHinge } from '../hinge.ts';
import type { SeatId, Trajectory } from '../../model/ids.ts';
import { otherParty, findSheet } from '../../model/term-sheets.ts';
import { ORDERS_OF } from '../../model/orders/all-orders.ts';
import { currentState } from '../../run/play.ts';
import { forecastsOf } from './class-forecasts.ts';
import { roomAgainst } from './class-record.ts';
import { strongestPartings } from './partings.ts';
import { most, type Finding } from './question.ts';
import type { RoomFigures } from './room-figures.ts';
import { choicesIn, roomsThatChose, teamSeats } from './room-acts.ts';
import type { Room } from './room.ts';
import type { Material } from './questions-what.ts';

/** Least difference of attacks, and least share of the larger number, by which two rooms of one trajectory are told apart. */
const TELLING = { attacks: 3, percent: 20 } as const;

function endedApart(one: RoomFigures, other: RoomFigures): boolean {
  const [few, many] = [one.totals.attacks, other.totals.attacks].sort((a, b) => a - b);
  const by = (many ?? 0) - (few ?? 0);
  const isFarther = by >= TELLING.attacks && 100 * by >= TELLING.percent * (many ?? 0);
  return one.trajectory !== other.trajectory || isFarther;
}

/** Pairs among which one is looked for that ended apart by more than a few points. */
const PAIRS = 20;

/** Two rooms that began alike and ended apart. */
function parted({ rooms, figures }: Material): Finding | null {
  const byLabel = new Map(figures.map((one) => [one.label, one]));
  const found = strongestPartings(rooms, PAIRS, byLabel).flatMap((pair) => {
    const one = byLabel.get(pair.rooms.one);
    const other = byLabel.get(pair.rooms.other);
    const [seat] = pair.orders.seats;
    const isTelling = one && other && seat && endedApart(one, other);
    return isTelling ? [{ one, other, seat, week: pair.orders.week }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const { one, other, seat, week } = first;
  return {
    stage: 'so-what',
    kind: 'parted',
    params: { week, attacks: one.totals.attacks, otherAttacks: other.totals.attacks },
    things: {
      seat: { kind: 'seat', seat: seat.seat },
      orders: { kind: 'orders', orders: seat.one },
      otherOrders: { kind: 'orders', orders: seat.other },
      ended: { kind: 'trajectory', trajectory: one.trajectory },
      otherEnded: { kind: 'trajectory', trajectory: other.trajectory },
    },
    room: one.label,
    week,
    other: other.label,
  };
}

interface Forecast {
  readonly room: Room;
  readonly seat: SeatId;
  readonly scored: ScoredForecast;
}

function percentOf({ chances }: ScoredForecast, trajectory: Trajectory): number {
  return Math.round(100 * chances.own[trajectory]);
}

function everyForecast(rooms: readonly Room[]): readonly (readonly Forecast[])[] {
  return rooms.flatMap((room) =>
    forecastsOf(room).map(({ seat, scored }) => scored.map((one) => ({ room, seat, scored: one }))),
  );
}

/** The forecast that was farthest off, if it was worse than even thirds. */
function forecastOff({ rooms }: Material): Finding | null {
  const worst = most(everyForecast(rooms).flat(), ({ scored }) => scored.own);
  if (!worst || worst.scored.own <= EVEN_THIRDS) return null;
  const { room, seat, scored } = worst;
  return {
    stage: 'so-what',
    kind: 'forecast-off',
    params: { week: scored.before, percent: percentOf(scored, scored.came) },
    things: {
      seat: { kind: 'seat', seat },
      trajectory: { kind: 'trajectory', trajectory: scored.came },
      brier: { kind: 'decimal', value: scored.own },
      thirds: { kind: 'decimal', value: EVEN_THIRDS },
    },
    room: room.label,
    week: Math.min(scored.before, room.run.logs.length),
    other: null,
  };
}

/** Least change in per cent that is a change of mind. */
const REVISED = 15;

/** The change of mind that went farthest toward what came. */
function revised({ rooms }: Material): Finding | null {
  const changes = everyForecast(rooms).flatMap((own) =>
    own.slice(1).flatMap((now, at) => {
      const earlier = own[at];
      if (!earlier) return [];
      const { came } = now.scored;
      const [before, after] = [percentOf(earlier.scored, came), percentOf(now.scored, came)];
      return after - before < REVISED ? [] : [{ now, earlier, came, before, after }];
    }),
  );
  const best = most(changes, ({ before, after }) => after - before);
  if (!best) return null;
  const { now, earlier, came, before, after } = best;
  return {
    stage: 'so-what',
    kind: 'revised',
    params: { from: earlier.scored.before, week: now.scored.before, before, after },
    things: {
      seat: { kind: 'seat', seat: now.seat },
      trajectory: { kind: 'trajectory', trajectory: came },
    },
    room: now.room.label,
    week: Math.min(now.scored.before, now.room.run.logs.length),
    other: null,
  };
}

/** The room that kept to the record longest before it left it. */
function departure({ rooms: all }: Material): Finding | null {
  const rooms = roomsThatChose(all);
  const left = rooms.flatMap((room) => {
    const { departure: how } = roomAgainst(room);
    return how.kind === 'left' ? [{ room, how }] : [];
  });
  const last = most(left, ({ how }) => how.week);
  if (!last) return null;
  const { room, how } = last;
  return {
    stage: 'so-what',
    kind: how.given ? 'departure-given' : 'departure-missed',
    params: { week: how.week, n: left.length, of: rooms.length },
    things: {
      seat: { kind: 'seat', seat: how.seat },
      order: { kind: 'orders', orders: [{ order: how.order, target: how.target }] },
    },
    room: room.label,
    week: how.week,
    other: null,
  };
}

/** A promise that was broken, where it cost most trust. */
function promise({ rooms }: Material): Finding | null {
  const broken = rooms.flatMap((room) =>
    room.run.logs.flatMap(({ week, events }) =>
      events.flatMap((event) => {
        if (event.kind !== 'deal' || event.what !== 'broken' || event.brokenBy === null) return [];
        const sheet = findSheet(event.sheet);
        const injured = sheet && otherParty(sheet, event.brokenBy);
        if (!injured) return [];
        const trust = (after: number): number =>
          room.run.states[after]?.seats[injured].trust[event.brokenBy ?? injured] ?? 0;
        const [before, after] = [trust(week - 1), trust(week)];
        return [{ room, week, event, by: event.brokenBy, injured, before, after }];
      }),
    ),
  );
  const worst = most(broken, ({ before, after }) => before - after);
  if (!worst) return null;
  const { room, week, event, by, injured, before, after } = worst;
  return {
    stage: 'now-what',
    kind: 'promise',
    params: { week, before, after },
    things: {
      seat: { kind: 'seat', seat: by },
      injured: { kind: 'seat', seat: injured },
      sheet: { kind: 'sheet', sheet: event.sheet },
      term: { kind: 'promise', seat: by, term: event.term },
    },
    room: room.label,
    week,
    other: null,
  };
}

/** Of the weeks on which most turned in each room, the one with the highest intensity. */
function redo({ rooms, figures }: Material): Finding | null {
  const hinges = rooms.flatMap((room, at) => {
    const hinge = findHinge([], currentState(room.run).history);
    const weeks = figures[at]?.weeks ?? [];
    if (!hinge) return [];
    return [{ room, week: hinge.week, intensity: weeks[hinge.week - 1]?.intensity ?? 0 }];
  });
  const best = most(hinges, ({ intensity }) => intensity);
  if (!best) return null;
  const { room, week, intensity } = best;
  return {
    stage: 'now-what',
    kind: 'redo',
    params: { week, intensity },
    things: {},
    room: room.label,
    week,
    other: null,
  };
}

/** How many orders of a seat nobody tried. */
function unused({ rooms }: Material): Finding | null {
  const [seat] = teamSeats(rooms);
  const [room] = rooms;
  if (seat === undefined || !room) return null;
  const given = new Set(
    rooms.flatMap((one) =>
      one.run.logs.flatMap((_, at) => choicesIn(one, seat, at + 1).map(({ order }) => order)),
    ),
  );
  const of = ORDERS_OF[seat].length;
  const week = room.run.logs.length;
  return {
    stage: 'now-what',
    kind: 'unused',
    params: { n: of - given.size, of, rooms: rooms.length },
    things: { seat: { kind: 'seat', seat } },
    room: room.label,
    week,
    other: null,
  };
}

/** What follows from it, and what to try next. */
export const SO_WHAT = { first: [parted, forecastOff], rest: [revised, departure] } as const;
export const NOW_WHAT = { first: [promise, redo], rest: [unused] } as const;
