// What a seat believes: its ranges cover the truth as often as the rules say, and intelligence tightens them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawEstimates } from '../src/model/estimates.ts';
import { SEATS, type RungIndex, type SeatId } from '../src/model/ids.ts';
import { deferEstimates } from '../src/model/later-estimates.ts';
import { copyOf, firstState } from '../src/model/setup.ts';
import type { Range, State } from '../src/model/state.ts';
import { resolveTurn } from '../src/model/turn.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { anyState } from './support/any-state.ts';
import {
  BASELINE,
  MIXES,
  playByDoctrines,
  SCENARIO,
  SCENARIO_IDS,
  shipped,
} from './support/game.ts';

const KEYS = [
  'militancy',
  'obedience',
  'fear',
  'grievance',
  'exposure',
  'lid',
  'cohesion',
  'restraining',
  'urging',
] as const;

/** Ranges over `seeds` seeds of one seat about faction meters that all stand at `truth`. */
function rangesAt(truth: number, seat: SeatId, seeds: number, intelligence = 40): Range[] {
  const start = copyOf(BASELINE.start);
  for (const faction of start.factions) for (const key of KEYS) faction[key] = truth;
  start.seats.washington.intelligence = intelligence;
  return Array.from({ length: seeds }, (_, at) =>
    firstState(start, SCENARIO.day, 26, `estimate-${at}`),
  ).flatMap((state) =>
    state.estimates[seat].factions.flatMap((faction) => KEYS.map((key) => faction[key])),
  );
}

function share(ranges: readonly Range[], truth: number): number {
  return (
    (100 * ranges.filter(({ low, high }) => low <= truth && truth <= high).length) / ranges.length
  );
}

function width({ low, high }: Range): number {
  return high - low;
}

describe.each(SEATS)('the ranges of %s', (seat) => {
  test.each([25, 33, 50, 62, 75])('cover a truth of %i in 75 to 85 draws of a hundred', (truth) => {
    const covered = share(rangesAt(truth, seat, 60), truth);
    expect(covered).toBeGreaterThanOrEqual(75);
    expect(covered).toBeLessThanOrEqual(85);
  });

  test.each([0, 3, 8, 92, 97, 100])(
    'cover a truth of %i, near an end, in 75 to 95 draws of a hundred',
    (truth) => {
      // The middle is kept inside 0 to 100, which moves it toward the truth: coverage is never lost, only gained.
      const covered = share(rangesAt(truth, seat, 60), truth);
      expect(covered).toBeGreaterThanOrEqual(75);
      expect(covered).toBeLessThanOrEqual(95);
    },
  );

  test.each([0, 50, 100])(
    'hold low, middle and high in order and within 0 to 100 about %i',
    (truth) => {
      const off = rangesAt(truth, seat, 20).filter(
        ({ low, mid, high }) => low < 0 || low > mid || mid > high || high > 100,
      );
      expect(off).toEqual([]);
    },
  );

  test('err to both sides alike', () => {
    const ranges = rangesAt(50, seat, 60);
    const mean = ranges.reduce((sum, { mid }) => sum + mid, 0) / ranges.length;
    expect(Math.abs(mean - 50)).toBeLessThan(1);
  });

  test('are drawn anew each week and the same under the same seed', () => {
    const state = firstState(BASELINE.start, SCENARIO.day, 26, 'again');
    const next = copyOf(state);
    drawEstimates(next, () => 0);
    expect(next.estimates[seat]).toEqual(state.estimates[seat]);
    next.week = 1;
    drawEstimates(next, () => 0);
    expect(next.estimates[seat]).not.toEqual(state.estimates[seat]);
  });
});

describe('intelligence', () => {
  const mean = (intelligence: number): number => {
    const ranges = rangesAt(50, 'washington', 5, intelligence);
    return ranges.reduce((sum, range) => sum + width(range), 0) / ranges.length;
  };

  test('tightens Washington’s ranges, never widens them, and never closes them', () => {
    const widths = Array.from({ length: 11 }, (_, at) => mean(at * 10));
    expect(widths.toSorted((one, other) => other - one)).toEqual(widths);
    expect(widths[10]).toBeLessThan(0.75 * (widths[0] ?? 0));
    expect(widths[10]).toBeGreaterThan(0);
  });

  test.each([0, 30, 70, 100])(
    'of %i leaves the coverage at 75 to 85 in a hundred',
    (intelligence) => {
      const covered = share(rangesAt(50, 'washington', 60, intelligence), 50);
      expect(covered).toBeGreaterThanOrEqual(75);
      expect(covered).toBeLessThanOrEqual(85);
    },
  );

  test('of Washington changes nothing for the others', () => {
    const [dull, sharp] = [0, 100].map((intelligence) => {
      const start = copyOf(BASELINE.start);
      start.seats.washington.intelligence = intelligence;
      return firstState(start, SCENARIO.day, 26, 'others').estimates;
    });
    expect([sharp?.baghdad, sharp?.tehran]).toEqual([dull?.baghdad, dull?.tehran]);
  });
});

/** One belief of a seat beside what is so. */
interface Belief {
  readonly seat: SeatId;
  readonly about: string;
  readonly range: Range;
  readonly truth: number;
}

/** Everything a seat estimates, each beside the truth. */
function beliefsOf(state: State, seat: SeatId): Belief[] {
  const { factions, trustInUs, ...world } = state.estimates[seat];
  const truths: Readonly<Record<keyof typeof world, number>> = {
    deterrence: state.world.deterrence,
    pressure: state.world.pressure,
    hold: state.blocs.framework.hold,
    sword: state.seats.baghdad.sword,
    coalition: state.seats.baghdad.coalition,
    leverage: state.seats.tehran.leverage,
    autonomy: state.blocs.pmf.autonomy,
  };
  const others = SEATS.filter((other) => other !== seat);
  return [
    ...Object.entries(world).map(([about, range]) => ({
      seat,
      about,
      range,
      truth: truths[about as keyof typeof truths],
    })),
    ...others.map((other) => ({
      seat,
      about: `trust of ${other}`,
      range: trustInUs[other],
      truth: state.seats[other].trust[seat],
    })),
    ...factions.flatMap(({ id: _id, seen: _seen, ...ranges }, index) =>
      Object.entries(ranges).map(([about, range]) => ({
        seat,
        about: `a faction’s ${about}`,
        range,
        truth: state.factions[index]?.[about as keyof typeof ranges] ?? -1,
      })),
    ),
  ];
}

/** What a seat knows exactly and is told all the same. */
function isKnown({ seat, about }: Belief): boolean {
  return seat === 'washington' && about === 'pressure';
}

describe('over played games of every scenario', () => {
  const states: readonly State[] = SCENARIO_IDS.flatMap((id, at) =>
    shipped(id).variants.flatMap((variant) => {
      const beginning = { scenario: id, seed: `cover-${at}`, variant: variant.id };
      return playByDoctrines(beginning, variant.doctrines).states.filter(
        (_, week) => week % 4 === 1,
      );
    }),
  );
  // Each state is believed anew under many seeds, so that no two draws share their luck.
  const beliefs = states.flatMap((state, at) =>
    Array.from({ length: 18 }, (_, n) => {
      const own: State = { ...state, seed: `draw-${at}-${n}`, estimates: { ...state.estimates } };
      drawEstimates(own, () => 0);
      return SEATS.flatMap((seat) => beliefsOf(own, seat));
    }).flat(),
  );
  const groups = new Map<string, Belief[]>();
  for (const belief of beliefs) {
    const name = `${belief.seat}: ${belief.about}`;
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    list.push(belief);
  }

  /** Share of some beliefs in a hundred whose range holds the truth. */
  const covered = (list: readonly Belief[]): number =>
    (100 * list.filter(({ range, truth }) => range.low <= truth && truth <= range.high).length) /
    Math.max(1, list.length);

  /** Whether the truth lies so near an end that the middle may have been moved toward it. */
  const nearEnd = ({ truth }: Belief): boolean => truth < 20 || truth > 80;

  test('every seat estimates every quantity', () => {
    expect(groups.size).toBe(SEATS.length * (7 + 2 + KEYS.length));
  });

  const guessed = [...groups]
    .map(([name, list]) => ({ name, list, inside: list.filter((one) => !nearEnd(one)) }))
    .filter(({ list }) => !list.some(isKnown));
  const rows = guessed.filter(({ inside }) => inside.length >= 400);

  test.each(rows)('$name, away from the ends, is covered in 75 to 85 draws of a hundred', (row) => {
    expect(covered(row.inside)).toBeGreaterThanOrEqual(75);
    expect(covered(row.inside)).toBeLessThanOrEqual(85);
  });

  test.each(guessed)('$name, wherever it stands, loses no coverage', ({ list }) => {
    // Near an end the range is kept inside 0 to 100, which gains some.
    expect(covered(list)).toBeGreaterThanOrEqual(75);
    expect(covered(list)).toBeLessThanOrEqual(93);
  });

  test('what a seat knows and is told all the same is exact', () => {
    const known = beliefs.filter(isKnown);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(({ range, truth }) => range.low !== truth || range.high !== truth)).toEqual(
      [],
    );
  });

  test('most quantities have truths away from the ends, so that their coverage is held to 85', () => {
    expect(rows.length).toBeGreaterThan(0.8 * guessed.length);
  });

  test('all of a seat’s estimates together are covered in 75 to 85 draws of a hundred', () => {
    for (const seat of SEATS) {
      const own = beliefs.filter((belief) => belief.seat === seat && !isKnown(belief));
      expect(covered(own)).toBeGreaterThanOrEqual(75);
      expect(covered(own)).toBeLessThanOrEqual(85);
    }
  });
});

test('what a seat saw of a faction is the worst fire it could trace to it, and nothing else', () => {
  const runs = MIXES.map(({ variant, ...doctrines }) =>
    playByDoctrines({ seed: 'seen', variant, weeks: 13 }, doctrines),
  );
  let seenAtAll = 0;
  for (const run of runs) {
    run.logs.forEach((log, week) => {
      for (const seat of SEATS) {
        const expected = run.states[week + 1]?.factions.map(({ id }) =>
          log.events.reduce(
            (worst, event) =>
              event.kind === 'attack' && event.faction === id && event.knownTo.includes(seat)
                ? Math.max(worst, event.rung)
                : worst,
            0,
          ),
        );
        const seen = run.states[week + 1]?.estimates[seat].factions.map((one) => one.seen);
        expect(seen).toEqual(expected);
        seenAtAll += (seen ?? []).filter((rung) => rung > 0).length;
      }
    });
  }
  expect(seenAtAll).toBeGreaterThan(50);
});

describe('put off until they are read', () => {
  /** Estimates of every seat as plain data, read one by one. */
  const readOut = ({ estimates }: State): unknown =>
    SEATS.map((seat) => {
      const { deterrence, pressure, hold, sword, coalition, leverage, autonomy, trustInUs } =
        estimates[seat];
      return {
        ...{ deterrence, pressure, hold, sword, coalition, leverage, autonomy, trustInUs },
        factions: estimates[seat].factions.map((one) => ({
          ...Object.fromEntries(KEYS.map((key) => [key, one[key]])),
          id: one.id,
          seen: one.seen,
        })),
      };
    });

  /** Moves every number that estimates are drawn around. */
  function disturb(state: State): void {
    state.week += 1;
    state.seed = 'another';
    state.world.deterrence = 100 - state.world.deterrence;
    state.world.pressure = 100 - state.world.pressure;
    state.blocs.framework.hold = 100 - state.blocs.framework.hold;
    state.blocs.pmf.autonomy = 100 - state.blocs.pmf.autonomy;
    const { baghdad, washington, tehran } = state.seats;
    baghdad.sword = 100 - baghdad.sword;
    baghdad.coalition = 100 - baghdad.coalition;
    washington.intelligence = 100 - washington.intelligence;
    tehran.leverage = 100 - tehran.leverage;
    for (const { trust } of [baghdad, washington, tehran]) {
      for (const seat of SEATS) trust[seat] = 100 - trust[seat];
    }
    for (const faction of state.factions) for (const key of KEYS) faction[key] = 100 - faction[key];
  }

  test('they are what they were when they were put off, whatever happened since, from any state', () => {
    const seen = (seat: SeatId, at: number): RungIndex => (seat === 'tehran' && at === 0 ? 3 : 1);
    const property = fc.property(anyState, ({ state }) => {
      const now = copyOf(state);
      drawEstimates(now, seen);
      const later = copyOf(state);
      deferEstimates(later, seen);
      disturb(later);
      expect(readOut(later)).toEqual(readOut(now));
    });
    fc.assert(property, { numRuns: 60 });
  });

  test.each(SCENARIO_IDS)('a whole game of %s is the same to the last number', (id) => {
    const scenario = shipped(id);
    for (const { start, content, doctrines } of scenario.variants) {
      const beginning = [start, scenario.day, scenario.weeks, `put off ${id}`] as const;
      const now = firstState(...beginning);
      const later = firstState(...beginning);
      while (now.ending === 'none') {
        const orders = allOrders(now, content, doctrines);
        resolveTurn(now, orders, content, null);
        resolveTurn(later, orders, content, null, true);
      }
      expect(readOut(later)).toEqual(readOut(now));
      expect({ ...later, estimates: null }).toEqual({ ...now, estimates: null });
    }
  });
});
