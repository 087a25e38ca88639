// The objectives: separate verdicts from 0 to 100, and nobody gains from a death, on whatever side.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SEATS, VICTIMS, type Victim } from '../src/model/ids.ts';
import { pathsOf } from '../src/model/meters.ts';
import { OBJECTIVES, verdictsOf } from '../src/model/objectives.ts';
import type { State, WeekMark } from '../src/model/state.ts';
import { currentState, playState } from '../src/run/play.ts';
import { setMeter } from '../src/scenario/set-meter.ts';
import {
  BASELINE,
  changed,
  MIXES,
  NO_ORDERS,
  openRun,
  playAtRandom,
  playByDoctrines,
} from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'objectives' }));
const PATHS = pathsOf(FIRST);

const mark: fc.Arbitrary<WeekMark> = fc.record({
  attacks: fc.nat(12),
  worstRung: fc.nat(4),
  worstStrike: fc.nat(5),
  strikes: fc.nat(3),
  strikesInIraq: fc.nat(3),
  breaches: fc.nat(2),
  breachesByFire: fc.nat(2),
  deadlyBreach: fc.boolean(),
  campaign: fc.boolean(),
  iranianMissiles: fc.boolean(),
  usKilled: fc.nat(3),
  intensity: fc.nat(100),
  division: fc.nat(100),
  pointsTo: fc.constant('sporadic' as const),
  trajectory: fc.constant('sporadic' as const),
});
const toll = fc.record({ killed: fc.nat(40), wounded: fc.nat(80) });

/** A state with any meters, any weeks behind it, any toll and any ending. */
const anyState: fc.Arbitrary<State> = fc
  .record({
    values: fc.array(fc.nat(100), { minLength: PATHS.length, maxLength: PATHS.length }),
    history: fc.array(mark, { maxLength: 26 }),
    toll: fc.record({
      us: toll,
      partners: toll,
      iraqiForces: toll,
      civilians: toll,
      factions: toll,
    }),
    ending: fc.constantFrom(
      'none',
      'time',
      'government-falls',
      'embassy-evacuated',
      'open-war' as const,
    ),
    troops: fc.nat(10000),
  })
  .map(({ values, troops, ...rest }) =>
    changed({ ...FIRST, ...rest }, (state) => {
      PATHS.forEach((path, at) => setMeter(state, path, values[at] ?? 0));
      state.world.troops = troops;
    }),
  );

/** Objectives that are higher in `after` than in `before`. */
function raised(before: State, after: State): string[] {
  const [old, now] = [verdictsOf(before), verdictsOf(after)];
  return SEATS.flatMap((seat) =>
    Object.keys(now[seat])
      .filter((id) => (now[seat][id] ?? 0) > (old[seat][id] ?? 0))
      .map((id) => `${seat} ${id}`),
  );
}

describe('a death on any side', () => {
  const harm = fc.record({
    who: fc.constantFrom(...VICTIMS),
    killed: fc.integer({ min: 1, max: 30 }),
    wounded: fc.nat(30),
  });

  test('never raises any objective of any seat, over any states and tolls', () => {
    fc.assert(
      fc.property(anyState, harm, (state, { who, killed, wounded }) => {
        const after = changed(state, (copy) => {
          copy.toll[who].killed += killed;
          copy.toll[who].wounded += wounded;
        });
        expect(raised(state, after)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('never raises one by way of the week’s line that counts it', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 1, max: 9 }), (state, killed) => {
        const after = changed(state, (copy) => {
          const last = copy.history.at(-1);
          if (!last) return;
          last.usKilled += killed;
          last.deadlyBreach = true;
          last.breaches += 1;
          last.intensity = 100;
        });
        expect(raised(state, after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const guarded: readonly (readonly [Victim, string, string])[] = [
    ['us', 'washington', 'people-safe'],
    ['partners', 'washington', 'people-safe'],
    ['civilians', 'baghdad', 'lives-and-quiet'],
    ['iraqiForces', 'baghdad', 'lives-and-quiet'],
  ];
  test.each(guarded)('of %s lowers %s’s %s while there is anything left of it', (who, seat, id) => {
    const calm = changed(FIRST, (state) => void (state.history = []));
    const after = changed(calm, (state) => void (state.toll[who].killed += 1));
    const of = (state: State): number => verdictsOf(state)[seat as 'baghdad'][id] ?? 0;
    expect(of(after)).toBeLessThan(of(calm));
  });

  test('more in a played game leaves every verdict of its end where it was or lower', () => {
    for (const seed of ['end-a', 'end-b']) {
      const end = currentState(playAtRandom({ seed, variant: 'escalation' }));
      for (const who of VICTIMS) {
        expect(
          raised(
            end,
            changed(end, (state) => void (state.toll[who].killed += 1)),
          ),
        ).toEqual([]);
      }
    }
  });

  test('does not enter what the next week does: the toll is counted, never read by the rules', () => {
    const heavy = changed(FIRST, (state) => {
      for (const who of VICTIMS) state.toll[who].killed += 50;
    });
    const [plain, other] = [FIRST, heavy].map(
      (state) => playState(state, NO_ORDERS, BASELINE.content).state,
    );
    expect({ ...other, toll: null }).toEqual({ ...plain, toll: null });
  });
});

describe('the verdicts', () => {
  test('are whole numbers from 0 to 100 in any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const values = SEATS.flatMap((seat) => Object.values(verdictsOf(state)[seat]));
        expect(
          values.filter((value) => !Number.isInteger(value) || value < 0 || value > 100),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('are four or five a seat, each of its own name, and move in play', () => {
    for (const seat of SEATS) {
      const ids = OBJECTIVES[seat].map((objective) => objective.id);
      expect([4, 5]).toContain(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const ends = MIXES.map(({ variant, ...doctrines }) =>
      verdictsOf(currentState(playByDoctrines({ seed: 'verdicts', variant }, doctrines))),
    );
    const still = SEATS.flatMap((seat) =>
      OBJECTIVES[seat]
        .filter(({ id }) => new Set(ends.map((end) => end[seat][id])).size === 1)
        .map(({ id }) => `${seat} ${id}`),
    );
    expect(still).toEqual([]);
  });

  test.each([
    { ending: 'open-war', seat: 'tehran', id: 'no-open-war' },
    { ending: 'open-war', seat: 'washington', id: 'no-wider-war' },
    { ending: 'government-falls', seat: 'baghdad', id: 'coalition-holds' },
  ] as const)('of $seat’s $id are 0 after $ending', ({ ending, seat, id }) => {
    const after = changed(FIRST, (state) => void (state.ending = ending));
    expect(verdictsOf(after)[seat][id]).toBe(0);
  });
});
