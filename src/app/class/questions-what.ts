// Questions on what happened: a breach, the week in which one room alone did otherwise, a turn of the course, the heaviest week.
import type { BreachEvent } from '../../model/events.ts';
import { choicesOf, haveSameSeed, type RoomGroup } from './class-tree.ts';
import { most, type Finding } from './question.ts';
import type { RoomFigures } from './room-figures.ts';
import { roomsThatChose, teamSeats } from './room-acts.ts';
import type { Room } from './room.ts';

/** What the questions are found in: rooms of one group with at least a week, and their figures in the same order. */
export interface Material {
  readonly group: RoomGroup;
  readonly rooms: readonly Room[];
  readonly figures: readonly RoomFigures[];
}

/** Fewest rooms of which one can be said to stand alone. */
const FEWEST = 3;
/** Most rooms did the same when at least three in four did. */
const isMost = (count: number, of: number): boolean => 4 * count >= 3 * of;
/** Weeks that the trajectories look back on. */
const WINDOW = 4;

/** 1 where the rooms had other luck as well, so that not every difference comes from orders; else 0. */
function luckOf(rooms: readonly Room[]): number {
  return haveSameSeed(rooms) ? 0 : 1;
}

/** The week with the most breaches of all rooms; of two alike the one with more intensity, then the earlier. */
export function gravestBreach({ rooms, figures }: Material): {
  readonly room: Room;
  readonly week: number;
  readonly event: BreachEvent;
} | null {
  const weeks = figures.flatMap((one, at) =>
    one.weeks.flatMap((week) => (week.breaches > 0 ? [{ room: rooms[at], ...week }] : [])),
  );
  const gravest = most(weeks, ({ breaches, intensity }) => breaches * 1000 + intensity);
  if (!gravest?.room) return null;
  const { room, week } = gravest;
  const event = room.run.logs[week - 1]?.events.find(({ kind }) => kind === 'breach');
  return event?.kind === 'breach' ? { room, week, event } : null;
}

function breach(material: Material): Finding | null {
  const found = gravestBreach(material);
  if (!found) return null;
  const { room, week, event } = found;
  const { rooms, figures } = material;
  const counts = figures.find(({ label }) => label === room.label)?.weeks[week - 1];
  return {
    stage: 'what',
    kind: 'breach',
    params: {
      week,
      attacks: counts?.attacks ?? 0,
      strikes: counts?.strikes ?? 0,
      n: figures.filter(({ totals }) => totals.breaches > 0).length,
      of: rooms.length,
    },
    things: { breach: { kind: 'breach', why: event.why } },
    room: room.label,
    week,
    other: null,
  };
}

/** An order that most rooms gave in a week, and the first of the few that did not. */
function same({ rooms: all }: Material): Finding | null {
  const rooms = roomsThatChose(all);
  const weeks = Math.max(...rooms.map(({ run }) => run.logs.length));
  const seats = teamSeats(rooms);
  const found = Array.from({ length: weeks }, (_, at) => at + 1).flatMap((week) =>
    seats.flatMap((seat) => {
      const { orders, played } = choicesOf(rooms, seat, week);
      return orders.flatMap((choice) => {
        const out = played - choice.share.count;
        const alone = out === 1 || isMost(choice.share.count, played);
        const telling = played >= FEWEST && out > 0 && alone;
        return telling ? [{ week, seat, choice, played, out }] : [];
      });
    }),
  );
  // One room alone comes first, and where more rooms agreed.
  const best = most(found, ({ out, played }) => (out === 1 ? 1000 : 0) + played - out);
  if (!best) return null;
  const { week, seat, choice, played, out } = best;
  const alone = rooms.find(
    ({ label, run }) => run.logs.length >= week && !choice.rooms.includes(label),
  );
  if (!alone) return null;
  return {
    stage: 'what',
    kind: 'same',
    params: { week, n: choice.share.count, of: played, out, more: out - 1, luck: luckOf(rooms) },
    things: {
      seat: { kind: 'seat', seat },
      order: { kind: 'orders', orders: [choice] },
    },
    room: alone.label,
    week,
    other: choice.rooms[0] ?? null,
  };
}

/** The turn of the course with the most attacks behind it. */
function turn({ rooms, figures }: Material): Finding | null {
  const turns = figures.flatMap((one, at) =>
    one.weeks.flatMap((week, index) => {
      const before = one.weeks[index - 1]?.trajectory ?? one.start.trajectory;
      if (before === week.trajectory) return [];
      const window = one.weeks.slice(Math.max(0, index + 1 - WINDOW), index + 1);
      const sum = (of: 'attacks' | 'breaches'): number =>
        window.reduce((total, row) => total + row[of], 0);
      const [attacks, breaches] = [sum('attacks'), sum('breaches')];
      return [
        { at, week: week.week, from: before, to: week.trajectory, attacks, breaches, window },
      ];
    }),
  );
  const best = most(turns, ({ attacks, breaches }) => attacks + 10 * breaches);
  const room = best && rooms[best.at];
  if (!best || !room) return null;
  const { week, from, to, attacks, breaches, window } = best;
  return {
    stage: 'what',
    kind: 'turn',
    params: { week, attacks, breaches, weeks: window.length },
    things: {
      from: { kind: 'trajectory', trajectory: from },
      to: { kind: 'trajectory', trajectory: to },
    },
    room: room.label,
    week,
    other: null,
  };
}

/** The week with the highest intensity. */
function heaviest({ figures }: Material): Finding | null {
  const weeks = figures.flatMap(({ label, weeks: own }) => own.map((week) => ({ label, ...week })));
  const best = most(weeks, ({ intensity }) => intensity);
  if (!best) return null;
  const { label, week, intensity, attacks, strikes } = best;
  return {
    stage: 'what',
    kind: 'heaviest',
    params: { week, intensity, attacks, strikes },
    things: {},
    room: label,
    week,
    other: null,
  };
}

/** The rooms with the fewest and the most attacks. */
function spread({ rooms, figures }: Material): Finding | null {
  const high = most(figures, ({ totals }) => totals.attacks);
  const low = most(figures, ({ totals }) => -totals.attacks);
  if (!high || !low || high.totals.attacks === low.totals.attacks) return null;
  const week = most(high.weeks, ({ attacks }) => attacks)?.week ?? 1;
  return {
    stage: 'what',
    kind: 'spread',
    params: {
      most: high.totals.attacks,
      least: low.totals.attacks,
      weeks: high.played,
      otherWeeks: low.played,
      luck: luckOf(rooms.filter(({ label }) => label === high.label || label === low.label)),
    },
    things: {},
    room: high.label,
    week,
    other: low.label,
  };
}

/** The room in which the state's sword moved farthest. */
function sword({ figures }: Material): Finding | null {
  const moves = figures.map((one) => ({ one, to: one.weeks.at(-1)?.sword ?? one.start.sword }));
  const best = most(moves, ({ one, to }) => Math.abs(to - one.start.sword));
  if (!best) return null;
  const { one, to } = best;
  return {
    stage: 'what',
    kind: 'sword',
    params: { from: one.start.sword, to, weeks: one.played },
    things: {},
    room: one.label,
    week: one.played,
    other: null,
  };
}

/** What happened: the first of these are asked, the others where there is nothing else. */
export const WHAT = { first: [breach, same], rest: [turn, spread, heaviest, sword] } as const;
