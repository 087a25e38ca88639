// The objectives of each seat, as separate verdicts from 0 to 100. Never added into one number.
import type { Basis } from './basis.ts';
import { cameTo } from './ending.ts';
import type { SeatId } from './ids.ts';
import { clamp, roundDiv } from './numbers.ts';
import type { State } from './state.ts';
import { timetableOf } from './faction/inputs.ts';

export interface Objective {
  readonly id: string;
  readonly basis: Basis;
  /** The verdict at the end of a run, 0 to 100. A death can only lower it, whoever died. */
  readonly verdict: (state: State) => number;
}

function perWeek(state: State, total: number): number {
  return roundDiv(total * 10, Math.max(1, state.history.length));
}

function attacks(state: State): number {
  return state.history.reduce((sum, week) => sum + week.attacks, 0);
}

function breaches(state: State): number {
  return state.history.reduce((sum, week) => sum + week.breaches, 0);
}

function bounded(value: number): number {
  return clamp(value, 0, 100);
}

/** Killed count four times as much as wounded. */
function hurt(state: State, who: 'us' | 'partners' | 'iraqiForces' | 'civilians'): number {
  return state.toll[who].killed * 4 + state.toll[who].wounded;
}

function meanOf(state: State, key: 'obedience' | 'cohesion' | 'standing'): number {
  return roundDiv(
    state.factions.reduce((sum, faction) => sum + faction[key], 0),
    state.factions.length,
  );
}

/** Points that a date costs a capital which would not have the word in a text (mee-2021-12.31). */
const DATE_GIVEN = 30;

function isDated(state: State): boolean {
  return state.world.file.status === 'dated' || state.world.file.status === 'executing';
}

const assumed = (assumption: string): Basis => ({ assumption });

/** The verdicts of the three seats, in the order in which they are shown. */
export const OBJECTIVES: Readonly<Record<SeatId, readonly Objective[]>> = {
  baghdad: [
    {
      id: 'arms-monopoly',
      basis: { facts: ['usip-2020-11.15', 'usip-2020-11.43'] },
      verdict: (s) => bounded(20 + s.seats.baghdad.sword - roundDiv(perWeek(s, attacks(s)), 2)),
    },
    {
      id: 'lives-and-quiet',
      basis: {
        facts: ['mee-2021-05.31', 'mee-2021-05.40', 'usip-2020-11.43'],
        assumption: 'assumed.objective.lives-and-quiet',
      },
      verdict: (s) =>
        bounded(
          100 -
            2 * (hurt(s, 'iraqiForces') + hurt(s, 'civilians')) -
            roundDiv(perWeek(s, attacks(s)), 2),
        ),
    },
    {
      id: 'coalition-holds',
      basis: { facts: ['rasanah-2024-03.12', 'rasanah-2024-03.15', 'aawsat-2024-01.48'] },
      verdict: (s) => (cameTo(s, 'government-falls') ? 0 : s.seats.baghdad.coalition),
    },
    {
      id: 'balance-of-patrons',
      basis: { facts: ['usip-2020-11.21', 'aawsat-2024-01.58'] },
      verdict: (s) => Math.min(s.seats.washington.trust.baghdad, s.seats.tehran.trust.baghdad),
    },
    {
      id: 'lights-on',
      basis: { facts: ['usip-2020-11.51', 'usip-2020-11.53'] },
      verdict: (s) =>
        bounded(
          s.seats.baghdad.street + Math.min(60, s.world.waiverDays) - roundDiv(s.world.arrears, 4),
        ),
    },
  ],
  washington: [
    {
      id: 'people-safe',
      basis: { facts: ['usip-2020-11.49', 'rasanah-2024-03.26'] },
      verdict: (s) => bounded(100 - 6 * hurt(s, 'us') - hurt(s, 'partners')),
    },
    {
      id: 'mission-and-terms',
      basis: { facts: ['mee-2021-12.31', 'aawsat-2024-01.81'] },
      verdict: (s) =>
        bounded(
          roundDiv(s.world.troops, 50) +
            roundDiv(s.seats.baghdad.trust.washington, 2) -
            (isDated(s) ? DATE_GIVEN : 0),
        ),
    },
    {
      id: 'deterrence-inside-rules',
      basis: { facts: ['rasanah-2024-03.47', 'rasanah-2024-03.70'] },
      verdict: (s) =>
        bounded(s.world.deterrence + 35 - 12 * breaches(s) - roundDiv(perWeek(s, attacks(s)), 3)),
    },
    {
      id: 'partnership',
      basis: { facts: ['rasanah-2024-03.46', 'aawsat-2024-01.71'] },
      verdict: (s) =>
        roundDiv(s.seats.baghdad.trust.washington + s.seats.washington.trust.baghdad, 2),
    },
    {
      id: 'no-wider-war',
      basis: { facts: ['rasanah-2024-03.48'] },
      verdict: (s) =>
        cameTo(s, 'open-war') ? 0 : bounded(100 - s.world.warRisk - 3 * breaches(s)),
    },
  ],
  tehran: [
    {
      id: 'network-united',
      basis: { facts: ['rasanah-2024-03.54', 'rasanah-2024-03.63'] },
      verdict: (s) => {
        const rifts = s.rifts.reduce((sum, rift) => sum + rift.level, 0);
        return bounded(
          roundDiv(meanOf(s, 'obedience') + meanOf(s, 'cohesion'), 2) +
            15 -
            roundDiv(rifts, 2 * Math.max(1, s.rifts.length)),
        );
      },
    },
    {
      id: 'us-drawdown',
      basis: { facts: ['aawsat-2024-01.49', 'usip-2020-11.40'] },
      verdict: (s) => bounded(timetableOf(s.world) + 25 - roundDiv(s.world.troops, 200)),
    },
    {
      id: 'no-open-war',
      basis: { facts: ['rasanah-2024-03.59', 'rasanah-2024-03.48'] },
      verdict: (s) =>
        cameTo(s, 'open-war') ? 0 : bounded(100 - s.world.warRisk - 3 * breaches(s)),
    },
    {
      id: 'negotiating-tracks',
      basis: { facts: ['mee-2021-05.04', 'mee-2021-05.05', 'mee-2021-05.06'] },
      verdict: (s) =>
        roundDiv(s.seats.washington.trust.tehran + s.world.nuclear + s.world.saudi, 3),
    },
    {
      id: 'standing-and-corridor',
      basis: { facts: ['rasanah-2024-03.55', 'rasanah-2024-03.77'] },
      verdict: (s) => roundDiv(s.seats.tehran.leverage + meanOf(s, 'standing'), 2),
    },
  ],
};

/** What the shape of the verdicts rests on where no fact gives a scale. */
export const VERDICT_SCALE: Basis = assumed('assumed.scale');

/** All verdicts of a state, by seat and objective. */
export function verdictsOf(state: State): Record<SeatId, Record<string, number>> {
  const of = (seat: SeatId): Record<string, number> =>
    Object.fromEntries(
      OBJECTIVES[seat].map((objective) => [objective.id, objective.verdict(state)]),
    );
  return { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
}
