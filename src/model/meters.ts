// Meters by path, for data: scenario effects and conditions name a meter as text.
import { SEATS, TARGET_CLASSES, type SeatId, type TargetClass } from './ids.ts';
import {
  BLOC_METERS,
  changeBloc,
  changeCredibility,
  changeFaction,
  changePlace,
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
import type { Blocs } from './world.ts';
import type { Turn } from './turn-context.ts';

export const WORLD_METERS: readonly WorldMeter[] = [
  'troops',
  'gaza',
  'gazaPause',
  'nuclear',
  'saudi',
  'deterrence',
  'pressure',
  'ceiling',
  'shock',
  'embassyStrain',
  'warRisk',
  'waiverDays',
  'arrears',
  'dependence',
  'sanctions',
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
  'memory',
  'exposure',
  'lid',
  'cohesion',
  'standing',
  'restraining',
  'urging',
];

export const SEAT_METERS: Readonly<Record<SeatId, readonly SeatMeter[]>> = {
  baghdad: ['capital', 'sword', 'coalition', 'street', 'guard', 'escort'],
  washington: ['capital', 'hardening', 'intelligence'],
  tehran: ['capital', 'leverage'],
};

/** Every meter path that data may name, for factions and places with the given ids. */
export function meterPaths(factions: readonly string[], places: readonly string[]): string[] {
  return [
    ...WORLD_METERS.map((key) => `world.${key}`),
    'world.file.credibility',
    ...Object.entries(BLOC_METERS).map(([bloc, key]) => `bloc.${bloc}.${key}`),
    ...SEATS.flatMap((seat) => [
      ...SEAT_METERS[seat].map((key) => `seat.${seat}.${key}`),
      ...SEATS.filter((other) => other !== seat).map((other) => `seat.${seat}.trust.${other}`),
    ]),
    ...['all', ...factions].flatMap((id) => [
      ...FACTION_METERS.map((key) => `faction.${id}.${key}`),
      ...TARGET_CLASSES.map((target) => `faction.${id}.truce.${target}`),
    ]),
    ...places.flatMap((id) => [`place.${id}.presence`, `place.${id}.protection`]),
  ];
}

/** Every meter path of a state, each naming one meter. */
export function pathsOf(state: Pick<State, 'factions' | 'places'>): string[] {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id);
  return meterPaths(ids(state.factions), ids(state.places)).filter(
    (path) => !path.startsWith('faction.all.'),
  );
}

/** The parts of each path that was named so far, so that none is taken apart twice. */
const TAKEN_APART = new Map<string, readonly string[]>();

function partsOf(path: string): readonly string[] {
  let parts = TAKEN_APART.get(path);
  if (!parts) {
    parts = path.split('.');
    TAKEN_APART.set(path, parts);
  }
  return parts;
}

/**
 * Applies a change to the meter that a path names; `faction.all.…` means every faction, and
 * `faction.target.…` the one with the id `target`.
 */
export function changeMeter(
  turn: Turn,
  path: string,
  by: number,
  cause: string,
  target: string | null = null,
): void {
  const parts = partsOf(path);
  // By their places: taking a list apart by a pattern is slow, and this is done for every effect.
  const head = parts[0];
  const named = parts[1];
  const third = parts[2];
  const fourth = parts[3];
  const second = named === 'target' ? (target ?? named) : named;
  if (path === 'world.file.credibility') changeCredibility(turn, by, cause);
  else if (head === 'world') changeWorld(turn, second as WorldMeter, by, cause);
  else if (head === 'bloc') changeBloc(turn, second as keyof Blocs, by, cause);
  else if (head === 'seat' && third === 'trust') {
    changeTrust(turn, second as SeatId, fourth as SeatId, by, cause);
  } else if (head === 'seat') changeSeat(turn, second as SeatId, third as SeatMeter, by, cause);
  else if (head === 'faction') {
    for (const faction of turn.state.factions) {
      if (second !== 'all' && faction.id !== second) continue;
      if (third === 'truce') changeTruce(turn, faction, fourth as TargetClass, by, cause);
      else changeFaction(turn, faction, third as FactionMeter, by, cause);
    }
  } else if (head === 'place') {
    const place = turn.state.places.find((one) => one.id === second);
    assert(place, `no place ${second} in this scenario`);
    changePlace(turn, place, third as 'presence' | 'protection', by, cause);
  } else assert(false, `no meter ${path}`);
}

/** Present value of the meter that a path names. Not for `faction.all`. */
export function readMeter(state: State, path: string): number {
  const parts = partsOf(path);
  const [head, id] = parts;
  let node: unknown = state;
  let at = 0;
  if (head === 'faction' || head === 'place') {
    const list = head === 'faction' ? state.factions : state.places;
    node = list.find((one) => one.id === id);
    at = 2;
  } else if (head === 'seat' || head === 'bloc') {
    node = head === 'seat' ? state.seats : state.blocs;
    at = 1;
  }
  for (; at < parts.length; at++) node = (node as Record<string, unknown>)[parts[at] ?? ''];
  assert(typeof node === 'number', `no meter ${path}`);
  return node;
}
