// The ledger of causes: every meter changes here and nowhere else.
import { UPPER } from './bounds.ts';
import { clamp } from './numbers.ts';
import type { SeatId, TargetClass } from './ids.ts';
import type { BaghdadState, Faction, Place, Rift, TehranState, WashingtonState } from './state.ts';
import type { Blocs, World } from './world.ts';
import type { Turn } from './turn-context.ts';

/** Names of the fields of `T` that hold numbers. */
type NumberKey<T> = { [K in keyof T]-?: T[K] extends number ? K : never }[keyof T] & string;

export type WorldMeter = Exclude<NumberKey<World>, 'waiverLength' | 'electionWeek'>;
export type FactionMeter = Exclude<NumberKey<Faction>, 'rung' | 'visit'>;
export type BaghdadMeter = NumberKey<BaghdadState>;
export type WashingtonMeter = NumberKey<WashingtonState>;
export type TehranMeter = NumberKey<TehranState>;
export type SeatMeter = BaghdadMeter | WashingtonMeter | TehranMeter;

/** Sets `holder[key]` to its new value, 0 to `most`, and returns the change that took place. */
function bump(holder: Record<string, unknown>, key: string, by: number, most = 100): number {
  const before = holder[key] as number;
  const after = clamp(before + by, 0, most);
  // Most changes of a week change nothing: rest and drift at their end.
  if (after !== before) holder[key] = after;
  return after - before;
}

function note(turn: Turn, meter: string, by: number, cause: string): void {
  if (by !== 0) turn.log?.ledger?.push({ meter, by, cause });
}

/** Changes a shared meter by `by`, bounded, and notes the cause. Returns the change that took place. */
export function changeWorld(turn: Turn, key: WorldMeter, by: number, cause: string): number {
  const most = UPPER[key] ?? 100;
  const done = bump(turn.state.world as unknown as Record<string, unknown>, key, by, most);
  if (turn.log?.ledger) note(turn, `world.${key}`, done, cause);
  return done;
}

/** Changes the credibility of the withdrawal file. */
export function changeCredibility(turn: Turn, by: number, cause: string): number {
  const done = bump(turn.state.world.file as unknown as Record<string, unknown>, 'credibility', by);
  if (turn.log?.ledger) note(turn, 'world.file.credibility', done, cause);
  return done;
}

/** Changes a meter of one seat. */
export function changeSeat(
  turn: Turn,
  seat: SeatId,
  key: SeatMeter,
  by: number,
  cause: string,
): number {
  const most = UPPER[key] ?? 100;
  const done = bump(turn.state.seats[seat] as unknown as Record<string, unknown>, key, by, most);
  if (turn.log?.ledger) note(turn, `seat.${seat}.${key}`, done, cause);
  return done;
}

/** Changes the trust of `seat` in `toward`. */
export function changeTrust(
  turn: Turn,
  seat: SeatId,
  toward: SeatId,
  by: number,
  cause: string,
): number {
  const done = bump(turn.state.seats[seat].trust, toward, by);
  if (turn.log?.ledger) note(turn, `seat.${seat}.trust.${toward}`, done, cause);
  return done;
}

/** Changes a meter of one faction. */
export function changeFaction(
  turn: Turn,
  faction: Faction,
  key: FactionMeter,
  by: number,
  cause: string,
): number {
  const done = bump(faction as unknown as Record<string, unknown>, key, by);
  if (turn.log?.ledger) note(turn, `faction.${faction.id}.${key}`, done, cause);
  return done;
}

/** Changes the strength of a faction's truce for one class of target. */
export function changeTruce(
  turn: Turn,
  faction: Faction,
  target: TargetClass,
  by: number,
  cause: string,
): number {
  const done = bump(faction.truce, target, by);
  if (turn.log?.ledger) note(turn, `faction.${faction.id}.truce.${target}`, done, cause);
  return done;
}

/** Changes a rift. */
export function changeRift(turn: Turn, rift: Rift, by: number, cause: string): number {
  const done = bump(rift as unknown as Record<string, unknown>, 'level', by);
  if (turn.log?.ledger) note(turn, `rift.${rift.a}-${rift.b}`, done, cause);
  return done;
}

/** A bloc's own meter, as `bloc` and `meter` of its path. */
export const BLOC_METERS = {
  framework: 'hold',
  sadr: 'pressure',
  pmf: 'autonomy',
  parliament: 'push',
  kurdistan: 'strain',
} as const satisfies { readonly [B in keyof Blocs]: keyof Blocs[B] };

/** Changes the one meter of a bloc. */
export function changeBloc(turn: Turn, bloc: keyof Blocs, by: number, cause: string): number {
  const key = BLOC_METERS[bloc];
  const done = bump(turn.state.blocs[bloc], key, by);
  if (turn.log?.ledger) note(turn, `bloc.${bloc}.${key}`, done, cause);
  return done;
}

/** Changes the US presence at a place or its protection. */
export function changePlace(
  turn: Turn,
  place: Place,
  key: 'presence' | 'protection',
  by: number,
  cause: string,
): number {
  const done = bump(place as unknown as Record<string, unknown>, key, by);
  if (turn.log?.ledger) note(turn, `place.${place.id}.${key}`, done, cause);
  return done;
}
