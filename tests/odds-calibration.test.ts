// The odds against what happened: forecasts from sixty positions of five crises, and where those runs stood four weeks later.
import { beforeAll, describe, expect, test } from 'vitest';

import { oddsWeeks, plainView } from '../src/analysis/odds-question.ts';
import { playTrials } from '../src/analysis/odds-trials.ts';
import { mergeOdds, type Odds } from '../src/analysis/odds.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../src/model/ids.ts';
import { firstState } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { resolveTurn } from '../src/model/turn.ts';
import { viewFor } from '../src/model/view.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { ownDoctrines } from '../src/seats/all-doctrines.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { type Doctrines, saved, shipped, variantNamed } from './support/game.ts';

const CRISES = [
  'bargaining-chip',
  'deadline',
  'embassy-ultimatum',
  'era-of-divisions',
  'exchanging-roles',
] as const;
/** Runs of each crisis as each seat sees it, forecast from their weeks 2, 7, 12 and 17 on. */
const RUNS = 4;
const TRIALS = 63;

/** One forecast: the odds, the trajectory in force when they were made and the one four weeks later. */
interface Forecast {
  readonly seat: SeatId;
  readonly odds: Odds;
  readonly before: Trajectory;
  readonly came: Trajectory;
  /** Attacks of those weeks. */
  readonly attacks: number;
}

/** The seat plays its default, the others whatever they are up to: each of their doctrines in turn. */
function doctrinesOf(scenario: Scenario, own: SeatId, n: number): Doctrines {
  const doctrines = { ...variantNamed('baseline', scenario).doctrines };
  for (const [at, seat] of SEATS.entries()) {
    const list = ownDoctrines(seat);
    const one = list[Math.floor(n / (at + 1)) % list.length];
    if (seat !== own && one) doctrines[seat] = one.id;
  }
  return doctrines;
}

function forecastFrom(scenario: Scenario, seat: SeatId, n: number): Forecast | null {
  const { start, content } = variantNamed('baseline', scenario);
  const doctrines = doctrinesOf(scenario, seat, n);
  const state = firstState(start, scenario.day, 26, `calibration-${seat}-${n}`);
  const playOn = (now: State, until: number): State => {
    while (now.week < until && now.ending === 'none') {
      resolveTurn(now, allOrders(now, content, doctrines), content, null);
    }
    return now;
  };
  playOn(state, 2 + 5 * (n % RUNS));
  if (state.ending !== 'none') return null;
  const view = plainView(viewFor(state, seat, content));
  const question = { scenario: scenario.id, variant: 'baseline', assumptions: {}, view, draft: [] };
  const later = playOn(saved(state), state.week + oddsWeeks(state));
  return {
    seat,
    odds: mergeOdds(question, [playTrials(question, scenario, 1, TRIALS)]),
    before: state.trajectory,
    came: later.trajectory,
    attacks: later.history.slice(state.week).reduce((sum, week) => sum + week.attacks, 0),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function chanceOf({ odds }: Forecast, name: Trajectory): number {
  return odds.trajectories[name].count / odds.runs;
}

/** Brier score: 0 for a sure and true forecast, 2/3 for even chances, 2 for a sure and false one. */
function brier(came: Trajectory, chance: (name: Trajectory) => number): number {
  return TRAJECTORIES.reduce((sum, name) => {
    const miss = chance(name) - (name === came ? 1 : 0);
    return sum + miss * miss;
  }, 0);
}

describe('from sixty positions', () => {
  let forecasts: readonly Forecast[] = [];
  const scores = (list: readonly Forecast[]): number =>
    mean(list.map((one) => brier(one.came, (name) => chanceOf(one, name))));

  beforeAll(() => {
    forecasts = CRISES.flatMap((id, crisis) =>
      SEATS.flatMap((seat, at) =>
        Array.from({ length: RUNS }, (_, n) =>
          forecastFrom(shipped(id), seat, n + RUNS * (at + 3 * crisis)),
        ),
      ),
    ).filter((one) => one !== null);
  }, 120_000);

  test('every trajectory came about, and enough runs lasted', () => {
    expect(forecasts.length).toBeGreaterThanOrEqual(50);
    expect(new Set(forecasts.map(({ came }) => came)).size).toBe(3);
  });

  // Sixty runs show a share of a fifth to within five points, twice which is the tolerance.
  test.each(TRAJECTORIES)('the mean chance of %s is near how often it came', (name) => {
    const said = mean(forecasts.map((one) => chanceOf(one, name)));
    const was = mean(forecasts.map(({ came }) => (came === name ? 1 : 0)));
    expect(Math.abs(said - was)).toBeLessThan(0.1);
  });

  test('what happened lay in most of the 80% ranges, and not in all', () => {
    const within = mean(
      forecasts.map(({ odds, attacks }) =>
        odds.attacks.low <= attacks && attacks <= odds.attacks.high ? 1 : 0,
      ),
    );
    expect(within).toBeGreaterThan(0.65);
    expect(within).toBeLessThan(0.95);
  });

  test.each(SEATS)('%s does better than even chances', (seat) => {
    expect(scores(forecasts.filter((one) => one.seat === seat))).toBeLessThan(2 / 3);
  });

  test('all together do better than to say that nothing changes', () => {
    const steady = mean(
      forecasts.map(({ before, came }) => brier(came, (name) => (name === before ? 1 : 0))),
    );
    expect(scores(forecasts)).toBeLessThan(steady);
  });
});
