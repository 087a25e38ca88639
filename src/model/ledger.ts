// The ledger of causes: every meter changes here and nowhere else.
import { clamp } from './numbers.ts';
import type { SeatId, TargetClass } from './ids.ts';
import type {
  BaghdadState,
  Faction,
  Framework,
  Place,
  Rift,
  TehranState,
  WashingtonState,
  World,
} from './state.ts';
import type { Turn } from './turn-context.ts';

/** Names of the fields of `T` that hold numbers. */
type NumberKey<T> = { [K in keyof T]-?: T[K] extends number ? K : never }[keyof T] & string;

export type WorldMeter = Exclude<NumberKey<World>, 'waiverLength'>;
export type FactionMeter = Exclude<NumberKey<Faction>, 'rung' | 'visit'>;
export type BaghdadMeter = NumberKey<BaghdadState>;
export type WashingtonMeter = NumberKey<WashingtonState>;
export type TehranMeter = NumberKey<TehranState>;
export type SeatMeter = BaghdadMeter | WashingtonMeter | TehranMeter;

/** Upper bounds that are not 100. */
const UPPER: Readonly<Record<string, number>> = { troops: 10000, waiverDays: 120, capital: 10 };

/** Sets `holder[key]` to its bounded new value and returns the change that took place. */
function bump(holder: Record<string, unknown>, key: string, by: number): number {
  const before = holder[key] as number;
  const after = clamp(before + by, 0, UPPER[key] ?? 100);
  holder[key] = after;
  return after - before;
}

function note(turn: Turn, meter: string, by: number, cause: string): void {
  if (by !== 0) turn.log?.ledger.push({ meter, by, cause });
}

/** Changes a shared meter by `by`, bounded, and notes the cause. Returns the change that took place. */
export function changeWorld(turn: Turn, key: WorldMeter, by: number, cause: string): number {
  const done = bump(turn.state.world as unknown as Record<string, unknown>, key, by);
  if (turn.log) note(turn, `world.${key}`, done, cause);
  return done;
}

/** Changes the credibility of the withdrawal file. */
export function changeCredibility(turn: Turn, by: number, cause: string): number {
  const done = bump(turn.state.world.file as unknown as Record<string, unknown>, 'credibility', by);
  if (turn.log) note(turn, 'world.file.credibility', done, cause);
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
  const done = bump(turn.state.seats[seat] as unknown as Record<string, unknown>, key, by);
  if (turn.log) note(turn, `seat.${seat}.${key}`, done, cause);
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
  if (turn.log) note(turn, `seat.${seat}.trust.${toward}`, done, cause);
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
  if (turn.log) note(turn, `faction.${faction.id}.${key}`, done, cause);
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
  if (turn.log) note(turn, `faction.${faction.id}.truce.${target}`, done, cause);
  return done;
}

/** Changes a rift. */
export function changeRift(turn: Turn, rift: Rift, by: number, cause: string): number {
  const done = bump(rift as unknown as Record<string, unknown>, 'level', by);
  if (turn.log) note(turn, `rift.${rift.a}-${rift.b}`, done, cause);
  return done;
}

/** Changes the Framework's hold on its members. */
export function changeHold(turn: Turn, by: number, cause: string): number {
  const framework: Framework = turn.state.framework;
  const done = bump(framework as unknown as Record<string, unknown>, 'hold', by);
  if (turn.log) note(turn, 'framework.hold', done, cause);
  return done;
}

/** Changes the protection of a place. */
export function changeProtection(turn: Turn, place: Place, by: number, cause: string): number {
  const done = bump(place as unknown as Record<string, unknown>, 'protection', by);
  if (turn.log) note(turn, `place.${place.id}.protection`, done, cause);
  return done;
}
