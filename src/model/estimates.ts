// What each seat believes of what it cannot see: drawn once a week from its own stream.
import type { Stream } from './chance.ts';
import { SEATS, type RungIndex, type SeatId } from './ids.ts';
import { clamp, roundDiv } from './numbers.ts';
import type { Estimates, Faction, FactionEstimate, Range, State } from './state.ts';
import { openStream } from './chance.ts';

/** What estimates are drawn around, and from which luck: a state, or as much of one as is needed. */
export interface Truth extends Pick<State, 'seed' | 'week'> {
  readonly world: Pick<State['world'], 'deterrence' | 'pressure'>;
  readonly seats: {
    readonly baghdad: Pick<State['seats']['baghdad'], 'trust' | 'sword' | 'coalition'>;
    readonly washington: Pick<State['seats']['washington'], 'trust' | 'intelligence'>;
    readonly tehran: Pick<State['seats']['tehran'], 'trust' | 'leverage'>;
  };
  readonly blocs: {
    readonly framework: Pick<State['blocs']['framework'], 'hold'>;
    readonly pmf: Pick<State['blocs']['pmf'], 'autonomy'>;
  };
  readonly factions: readonly Pick<Faction, Exclude<keyof FactionEstimate, 'seen'>>[];
}

/** Worst rung of the week that a seat can lay at a faction's door, by the faction's place in the state. */
export type Seen = (seat: SeatId, faction: number) => RungIndex;

/**
 * Half-widths of the ranges in points, by seat: Tehran reads the factions best and Washington
 * worst, which has one name for all (usip-2020-11.31); Baghdad is between. Order and sizes are assumptions.
 */
const HALF_WIDTH: Readonly<Record<SeatId, number>> = { baghdad: 12, washington: 16, tehran: 8 };

/** Intelligence narrows Washington's ranges by up to half. */
function halfWidth(truth: Truth, seat: SeatId): number {
  const wide = HALF_WIDTH[seat];
  if (seat !== 'washington') return wide;
  return Math.max(4, wide - roundDiv(wide * truth.seats.washington.intelligence, 200));
}

/** How far the middle may miss: a quarter farther than the range is wide, so that it covers the truth in about four draws of five. */
function spanOf(half: number): number {
  return roundDiv(half * 5, 4);
}

/** A range around a hidden number, whose middle misses it by up to `span` points, each as likely. */
function estimate(stream: Stream, truth: number, half: number, span: number): Range {
  const mid = clamp(truth + stream.draw(2 * span + 1) - span, 0, 100);
  // Clamping the middle moves it toward the truth, so it never loses coverage.
  return { low: Math.max(0, mid - half), mid, high: Math.min(100, mid + half) };
}

/** A number the seat knows; the draw is spent all the same, so that it shifts no other. */
function known(truth: number, stream: Stream): Range {
  stream.draw(2);
  return { low: truth, mid: truth, high: truth };
}

/** Draws the estimates of one seat for the week about to be decided. The number of draws is fixed. */
export function drawFor(truth: Truth, seat: SeatId, seen: Seen): Estimates {
  const stream = openStream(truth.seed, truth.week + 1, `${seat}:estimates`);
  const half = halfWidth(truth, seat);
  const span = spanOf(half);
  const about = (value: number): Range => estimate(stream, value, half, span);
  const { world, seats, blocs, factions } = truth;
  const trustIn = (other: SeatId): Range => {
    const trust = seats[other].trust[seat];
    return other === seat ? known(trust, stream) : about(trust);
  };
  return {
    deterrence: about(world.deterrence),
    pressure: seat === 'washington' ? known(world.pressure, stream) : about(world.pressure),
    hold: about(blocs.framework.hold),
    sword: about(seats.baghdad.sword),
    coalition: about(seats.baghdad.coalition),
    leverage: about(seats.tehran.leverage),
    autonomy: about(blocs.pmf.autonomy),
    trustInUs: {
      baghdad: trustIn('baghdad'),
      washington: trustIn('washington'),
      tehran: trustIn('tehran'),
    },
    factions: factions.map((faction, index) => ({
      id: faction.id,
      militancy: about(faction.militancy),
      obedience: about(faction.obedience),
      fear: about(faction.fear),
      grievance: about(faction.grievance),
      exposure: about(faction.exposure),
      lid: about(faction.lid),
      cohesion: about(faction.cohesion),
      restraining: about(faction.restraining),
      urging: about(faction.urging),
      seen: seen(seat, index),
    })),
  };
}

/** Draws every seat's estimates anew. */
export function drawEstimates(state: State, seen: Seen): void {
  for (const seat of SEATS) state.estimates[seat] = drawFor(state, seat, seen);
}
