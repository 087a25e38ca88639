// What the end of a run shows: the weeks, the verdicts, the toll, and what every faction did, as plain rows.
import { verdictBand, type VerdictBand } from './luck-rows.ts';
import type { Harm, TurnEvent } from '../model/events.ts';
import {
  SEATS,
  VICTIMS,
  type RungIndex,
  type SeatId,
  type Trajectory,
  type Victim,
} from '../model/ids.ts';
import type { SeatPlayer } from '../run/record.ts';
import { materialOf, type SwordMaterial } from './material.ts';
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
  /** Americans among those killed by attacks. */
  readonly usKilled: number;
  /** Everyone hurt in the week, by whatever. */
  readonly harm: Harm;
  /** The state's sword after the week, 0 to 100. */
  readonly sword: number;
}

function killedBy(kind: 'attack' | 'strike', events: readonly TurnEvent[], who?: Victim): number {
  let sum = 0;
  for (const event of events) {
    if (event.kind !== kind) continue;
    for (const victim of VICTIMS) {
      if (who === undefined || who === victim) sum += event.harm[victim]?.killed ?? 0;
    }
  }
  return sum;
}

/** Everyone hurt by these events. */
export function harmOf(events: readonly TurnEvent[]): Harm {
  const sum: Harm = {};
  for (const event of events) {
    if (!('harm' in event)) continue;
    for (const victim of VICTIMS) {
      const hurt = event.harm[victim];
      if (!hurt) continue;
      const before = sum[victim] ?? { killed: 0, wounded: 0 };
      sum[victim] = {
        killed: before.killed + hurt.killed,
        wounded: before.wounded + hurt.wounded,
      };
    }
  }
  return sum;
}

/** The weeks of a run that is over, with nothing hidden. */
export function endWeeks(firstDay: number, end: EndOfRun): EndWeek[] {
  return end.open.history.map((mark, index): EndWeek => {
    const week = index + 1;
    const events = end.events[index] ?? [];
    return {
      week,
      ...daysOfWeek(firstDay, week),
      trajectory: mark.trajectory,
      attacks: mark.attacks,
      worstRung: mark.worstRung as RungIndex,
      strikes: mark.strikes,
      worstStrike: mark.worstStrike,
      breaches: mark.breaches,
      killedByAttacks: killedBy('attack', events),
      killedByStrikes: killedBy('strike', events),
      usKilled: killedBy('attack', events, 'us'),
      harm: harmOf(events),
      sword: end.swords[week] ?? 0,
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
  readonly objectives: readonly {
    readonly id: string;
    readonly value: number;
    readonly band: VerdictBand | null;
  }[];
}

/** The verdicts of the three seats, in their fixed order. */
export function verdictRows(game: Game, end: EndOfRun): VerdictRows[] {
  return SEATS.map((seat) => ({
    seat,
    player: game.header.seats[seat],
    yours: seat === game.seat,
    objectives: Object.entries(end.verdicts[seat]).map(([id, value]) => ({
      id,
      value,
      band: verdictBand(end, seat, id),
    })),
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

/** What became of the truces of a run: the worst that befell one, or that it held. */
export type TruceFate = 'none' | 'held' | 'lapsed' | 'bent' | 'broken';

const FATES: readonly TruceFate[] = ['none', 'held', 'lapsed', 'bent', 'broken'];

export function truceFate(events: readonly (readonly TurnEvent[])[]): TruceFate {
  let worst: TruceFate = 'none';
  for (const event of events.flat()) {
    if (event.kind !== 'truce' || event.what === 'refused') continue;
    const fate = event.what === 'accepted' || event.what === 'halted' ? 'held' : event.what;
    if (FATES.indexOf(fate) > FATES.indexOf(worst)) worst = fate;
  }
  return worst;
}

/** What the headline of a run is built from. */
export interface RunStory {
  readonly ending: EndOfRun['open']['ending'];
  readonly weeks: number;
  readonly trajectory: Trajectory;
  /** Whether the ceiling was broken at least once. */
  readonly breached: boolean;
  readonly truce: TruceFate;
  readonly sword: { readonly material: SwordMaterial; readonly turned: 'up' | 'down' | 'no' };
}

/** The story of a run in its few turning points. */
export function storyOf(end: EndOfRun): RunStory {
  const [first = 0, last = 0] = [end.swords[0], end.swords.at(-1)];
  const [before, after] = [materialOf(first), materialOf(last)];
  // A run that played on is told by what broke first, as one that ended there would be.
  const [broken] = end.open.breaks;
  return {
    ending: broken?.ending ?? end.open.ending,
    weeks: broken?.week ?? end.open.week,
    trajectory: end.trajectory,
    breached: end.open.history.some(({ breaches }) => breaches > 0),
    truce: truceFate(end.events),
    sword: { material: after, turned: before === after ? 'no' : last > first ? 'up' : 'down' },
  };
}
