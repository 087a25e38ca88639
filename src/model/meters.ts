// Meters by path, for data: scenario effects and conditions name a meter as text.
import { SEATS, TARGET_CLASSES, type SeatId, type TargetClass } from './ids.ts';
import {
  changeCredibility,
  changeFaction,
  changeHold,
  changeSeat,
  changeTrust,
  changeTruce,
  changeWorld,
  type FactionMeter,
  type SeatMeter,
  type WorldMeter,
} from './ledger.ts';
import { assert } from './numbers.ts';
import type { State } from './state.ts';
import type { Turn } from './turn-context.ts';

export const WORLD_METERS: readonly WorldMeter[] = [
  'troops',
  'gaza',
  'deterrence',
  'pressure',
  'ceiling',
  'shock',
  'embassyStrain',
  'warRisk',
  'waiverDays',
  'arrears',
];

export const FACTION_METERS: readonly FactionMeter[] = [
  'militancy',
  'obedience',
  'stake',
  'devices',
  'rockets',
  'drones',
  'missiles',
  'fear',
  'grievance',
  'exposure',
  'cohesion',
  'standing',
  'restraining',
  'urging',
];

export const SEAT_METERS: Readonly<Record<SeatId, readonly SeatMeter[]>> = {
  baghdad: ['capital', 'sword', 'coalition', 'street', 'guard'],
  washington: ['capital', 'hardening', 'intelligence'],
  tehran: ['capital', 'leverage'],
};

/** Every meter path that data may name, for factions with the given ids. */
export function meterPaths(factions: readonly string[]): string[] {
  return [
    ...WORLD_METERS.map((key) => `world.${key}`),
    'world.file.credibility',
    'framework.hold',
    ...SEATS.flatMap((seat) => [
      ...SEAT_METERS[seat].map((key) => `seat.${seat}.${key}`),
      ...SEATS.filter((other) => other !== seat).map((other) => `seat.${seat}.trust.${other}`),
    ]),
    ...['all', ...factions].flatMap((id) => [
      ...FACTION_METERS.map((key) => `faction.${id}.${key}`),
      ...TARGET_CLASSES.map((target) => `faction.${id}.truce.${target}`),
    ]),
  ];
}

/** Applies a change to the meter that a path names; `faction.all.…` means every faction. */
export function changeMeter(turn: Turn, path: string, by: number, cause: string): void {
  const parts = path.split('.');
  const [head, second, third, fourth] = parts;
  if (path === 'world.file.credibility') changeCredibility(turn, by, cause);
  else if (head === 'world') changeWorld(turn, second as WorldMeter, by, cause);
  else if (path === 'framework.hold') changeHold(turn, by, cause);
  else if (head === 'seat' && third === 'trust') {
    changeTrust(turn, second as SeatId, fourth as SeatId, by, cause);
  } else if (head === 'seat') changeSeat(turn, second as SeatId, third as SeatMeter, by, cause);
  else if (head === 'faction') {
    for (const faction of turn.state.factions) {
      if (second !== 'all' && faction.id !== second) continue;
      if (third === 'truce') changeTruce(turn, faction, fourth as TargetClass, by, cause);
      else changeFaction(turn, faction, third as FactionMeter, by, cause);
    }
  } else assert(false, `no meter ${path}`);
}

/** Present value of the meter that a path names. Not for `faction.all`. */
export function readMeter(state: State, path: string): number {
  let node: unknown = path.startsWith('seat.') ? state.seats : state;
  const parts = path.split('.');
  if (parts[0] === 'faction') {
    node = state.factions.find((one) => one.id === parts[1]);
    parts.splice(0, 2);
  } else if (parts[0] === 'seat') parts.splice(0, 1);
  for (const part of parts) node = (node as Record<string, unknown>)[part];
  assert(typeof node === 'number', `no meter ${path}`);
  return node;
}
