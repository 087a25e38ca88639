// What the end of a run shows: the weeks, the verdicts, the toll, and what every faction did, as plain rows.
import type { OrderChoice } from '../model/content.ts';
import {
  SEATS,
  VICTIMS,
  type RungIndex,
  type SeatId,
  type Trajectory,
  type Victim,
} from '../model/ids.ts';
import type { SeatEvent } from '../model/report.ts';
import type { SeatPlayer } from '../run/record.ts';
import { daysOfWeek, type ScreenDate } from './screen-dates.ts';
import type { EndOfRun, Game } from './state.ts';

/** One week of the run, with everything open. */
export interface EndWeek {
  /** From 1. */
  readonly week: number;
  readonly from: ScreenDate;
  readonly to: ScreenDate;
  readonly trajectory: Trajectory;
  readonly attacks: number;
  readonly worstRung: RungIndex;
  readonly strikes: number;
  /** 0 for none, else 1 to 5. */
  readonly worstStrike: number;
  readonly breaches: number;
  /** Killed by the week's attacks and by its strikes, whoever they were. */
  readonly killedByAttacks: number;
  readonly killedByStrikes: number;
  /** The player's orders of the week. */
  readonly orders: readonly OrderChoice[];
}

function killedBy(kind: 'attack' | 'strike', events: readonly SeatEvent[]): number {
  let sum = 0;
  for (const event of events) {
    if (event.kind !== kind) continue;
    for (const { killed } of Object.values(event.harm)) sum += killed;
  }
  return sum;
}

/** The weeks of a run that is over. */
export function endWeeks(game: Game, end: EndOfRun): EndWeek[] {
  return end.open.history.map((mark, index): EndWeek => {
    const week = index + 1;
    const events = game.reports[index]?.events ?? [];
    return {
      week,
      ...daysOfWeek(game.scenario.day, week),
      trajectory: mark.trajectory,
      attacks: mark.attacks,
      worstRung: mark.worstRung as RungIndex,
      strikes: mark.strikes,
      worstStrike: mark.worstStrike,
      breaches: mark.breaches,
      killedByAttacks: killedBy('attack', events),
      killedByStrikes: killedBy('strike', events),
      orders: events.flatMap((event) =>
        event.kind === 'order' && event.seat === game.seat
          ? [{ ...event.choice, reason: event.choice.reason ?? '' }]
          : [],
      ),
    };
  });
}

/** A stretch of weeks under one trajectory; both weeks are counted in. */
export interface Stretch {
  readonly trajectory: Trajectory;
  readonly from: number;
  readonly to: number;
}

/** The weeks gathered into stretches of one trajectory. */
export function stretches(weeks: readonly Pick<EndWeek, 'week' | 'trajectory'>[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { week, trajectory } of weeks) {
    const last = out.at(-1);
    if (last?.trajectory === trajectory) out[out.length - 1] = { ...last, to: week };
    else out.push({ trajectory, from: week, to: week });
  }
  return out;
}

/** A seat's verdicts: each stands for itself. */
export interface VerdictRows {
  readonly seat: SeatId;
  readonly player: SeatPlayer;
  readonly yours: boolean;
  readonly objectives: readonly { readonly id: string; readonly value: number }[];
}

/** The verdicts of the three seats, in their fixed order. */
export function verdictRows(game: Game, end: EndOfRun): VerdictRows[] {
  return SEATS.map((seat) => ({
    seat,
    player: game.header.seats[seat],
    yours: seat === game.seat,
    objectives: Object.entries(end.verdicts[seat]).map(([id, value]) => ({ id, value })),
  }));
}

/** Killed and wounded of the run by who was hurt, zeros included. */
export function tollRows(end: EndOfRun): { who: Victim; killed: number; wounded: number }[] {
  return VICTIMS.map((who) => ({ who, ...end.open.toll[who] }));
}

/** The seats that the player did not take. */
export function otherSeats(seat: SeatId): SeatId[] {
  return SEATS.filter((one) => one !== seat);
}
