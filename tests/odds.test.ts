// The odds: they rest on a view alone, are the same whoever plays the trials and in which order, compare drafts by their orders, and are calibrated.
import { describe, expect, expectTypeOf, test } from 'vitest';

import { oddsWeeks, plainView, type OddsQuestion } from '../src/analysis/odds-question.ts';
import { playTrials, type OddsChunk } from '../src/analysis/odds-trials.ts';
import { differenceIn, mergeOdds, shareIn, type Band, type Odds } from '../src/analysis/odds.ts';
import { oddsPercents, sealedNow } from '../src/app/sealed-now.ts';
import type { OrderChoice } from '../src/model/content.ts';
import { canonical } from '../src/model/hash.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../src/model/ids.ts';
import { legalOrders } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import type { State } from '../src/model/state.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import type { Run } from '../src/run/play.ts';
import { changed, MIXES, playByDoctrines, saved, SCENARIO, shipped } from './support/game.ts';
import { hiddenOtherwise } from './support/hidden.ts';

const SEED = 'odds-and-ends';
const RUNS: readonly Run[] = MIXES.map(({ variant, ...doctrines }) =>
  playByDoctrines({ seed: SEED, variant, weeks: 26 }, doctrines),
);

interface Position {
  readonly run: Run;
  readonly state: State;
}

/** Every sixth week that could be ordered in: quiet ones, mixed ones and violent ones. */
const SAMPLE: readonly Position[] = RUNS.flatMap((run) =>
  run.states
    .filter((state) => state.ending === 'none' && state.week % 6 === 2)
    .map((state) => ({ run, state })),
);

function positionAt(at: number): Position {
  const position = SAMPLE[at];
  if (!position) throw new Error('no such position');
  return position;
}

function ask(
  { run, state }: Position,
  seat: SeatId,
  draft: readonly OrderChoice[] = [],
): OddsQuestion {
  const { scenario, variant, assumptions } = run.record.header;
  const view = plainView(viewFor(state, seat, run.content));
  return { scenario: scenario.id, variant, assumptions, view, draft };
}

function oddsOf(question: OddsQuestion, runs: number): Odds {
  return mergeOdds(question, [playTrials(question, SCENARIO, 1, runs)]);
}

function withView(question: OddsQuestion, change: Partial<SeatView>): OddsQuestion {
  return { ...question, view: { ...question.view, ...change } };
}

/** The first orders of the list that may be given now. */
function someDraft(view: SeatView, skip: number): OrderChoice[] {
  return legalOrders(view)
    .slice(skip, skip + 1)
    .map(({ order, target }) => ({
      order,
      target,
      reason: findOrder(view.seat, order)?.reasons[0] ?? '',
    }));
}

function holdsItsMean({ sum, low, high }: Band, runs: number): boolean {
  return low * runs <= sum && sum <= high * runs && [low, high, sum].every(Number.isInteger);
}

describe('what the odds are reckoned from', () => {
  test('is a view and never a state', () => {
    expectTypeOf(plainView).parameter(0).toEqualTypeOf<SeatView>();
    expectTypeOf<OddsQuestion['view']>().toEqualTypeOf<SeatView>();
    expectTypeOf<State>().not.toExtend<SeatView>();
  });

  test.each(SEATS)('gives %s the same trials when only hidden things differ', (seat) => {
    for (const { run, state } of SAMPLE.filter((_, at) => at % 2 === 0)) {
      const question = ask({ run, state }, seat);
      const twin = ask({ run, state: hiddenOtherwise(state, seat) }, seat);
      expect(canonical(twin.view)).toBe(canonical(question.view));
      expect(playTrials(twin, SCENARIO, 1, 4)).toEqual(playTrials(question, SCENARIO, 1, 4));
    }
  });

  test.each(SEATS)('moves with what %s estimates', (seat) => {
    const { run, state } = positionAt(0);
    const fiercer = changed(state, (copy) => {
      for (const faction of copy.estimates[seat].factions) {
        faction.militancy = { low: 95, mid: 97, high: 100 };
        faction.grievance = { low: 90, mid: 95, high: 100 };
      }
    });
    const attacks = (of: State): number => oddsOf(ask({ run, state: of }, seat), 30).attacks.sum;
    expect(attacks(fiercer)).toBeGreaterThan(attacks(state));
  });

  test('has no trace of the run’s seed', () => {
    for (const seat of SEATS) {
      for (const position of SAMPLE) {
        expect(JSON.stringify(ask(position, seat))).not.toContain(SEED);
      }
    }
  });

  test('is plain: it is the view, shares nothing with it, and survives the way to a worker', () => {
    for (const seat of SEATS) {
      const { run, state } = positionAt(3);
      const view = viewFor(state, seat, run.content);
      const question = ask({ run, state }, seat);
      expect(canonical(question.view)).toBe(canonical(view));
      expect(question.view.history).not.toBe(view.history);
      const expected = playTrials(question, SCENARIO, 1, 6);
      expect(playTrials(saved(question), SCENARIO, 1, 6)).toEqual(expected);
      const { id, variants } = structuredClone(SCENARIO);
      expect(playTrials(structuredClone(question), { id, variants }, 1, 6)).toEqual(expected);
      // Playing leaves the question as it was.
      expect(canonical(question.view)).toBe(canonical(view));
    }
  });

  test('must name a scenario and a variant that are there', () => {
    const question = ask(positionAt(0), 'baghdad');
    expect(() => playTrials({ ...question, variant: 'none' }, SCENARIO, 1, 1)).toThrow('no odds');
    expect(() => playTrials(question, shipped('deadline'), 1, 1)).toThrow('no odds');
  });
});

describe('trials', () => {
  const question = ask(positionAt(2), 'washington');
  const whole = playTrials(question, SCENARIO, 1, 200);

  test('are the same in one piece and in four, in whatever order they come', () => {
    const parts = [151, 1, 101, 51].map((from) => playTrials(question, SCENARIO, from, 50));
    expect(mergeOdds(question, parts)).toEqual(mergeOdds(question, [whole]));
  });

  test('missing or played twice are refused', () => {
    const part = (from: number): OddsChunk => playTrials(question, SCENARIO, from, 2);
    expect(() => mergeOdds(question, [part(1), part(5)])).toThrow('trial 3');
    expect(() => mergeOdds(question, [part(1), part(3), part(3)])).toThrow('trial 5');
    expect(() => mergeOdds(question, [part(2)])).toThrow('trial 1');
  });

  test('differ from each other', () => {
    expect(new Set(whole.attacks).size).toBeGreaterThan(5);
  });

  test('take the assumptions that the run is played under', () => {
    const loose = { ...question, assumptions: { 'tehran-hold-outside': 'loose' } };
    expect(playTrials(loose, SCENARIO, 1, 200).attacks).not.toEqual(whole.attacks);
  });
});

describe.each(SEATS)('the odds of %s', (seat) => {
  test('add up, and each 80% range holds its mean', () => {
    for (const position of SAMPLE.filter((_, at) => at % 2 === 0)) {
      const odds = oddsOf(ask(position, seat), 30);
      const counts = TRAJECTORIES.map((name) => odds.trajectories[name].count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
      expect(oddsPercents(odds).reduce((sum, percent) => sum + percent, 0)).toBe(100);
      for (const name of TRAJECTORIES) expect(odds.trajectories[name].error).toBeGreaterThan(0);
      expect(holdsItsMean(odds.nextWeek, 30)).toBe(true);
      expect(holdsItsMean(odds.attacks, 30)).toBe(true);
      expect(odds.attacks.sum).toBeGreaterThanOrEqual(odds.nextWeek.sum);
      const { figure } = odds;
      const share = figure.kind === 'chance' ? figure.share.count : 0;
      expect(share >= 0 && share <= 30).toBe(true);
      const band = figure.kind === 'meter' ? figure.band : odds.nextWeek;
      expect(holdsItsMean(band, 30)).toBe(true);
      expect(band.low >= 0 && band.high <= 100).toBe(true);
    }
  });

  test('carry the seat’s own figure', () => {
    const { figure } = oddsOf(ask(positionAt(1), seat), 10);
    const ids = { baghdad: 'sword', washington: 'american-killed', tehran: 'leverage' };
    expect(figure.id).toBe(ids[seat]);
  });

  test('are the same for the same draft, whatever reason is given for it', () => {
    for (const position of SAMPLE.slice(0, 6)) {
      const { view } = ask(position, seat);
      const draft = someDraft(view, 3);
      const [choice] = draft;
      if (!choice) throw new Error('no order');
      const other = findOrder(seat, choice.order)?.reasons.at(-1) ?? '';
      const one = oddsOf(ask(position, seat, draft), 20);
      expect(oddsOf(ask(position, seat, draft), 20)).toEqual(one);
      expect(oddsOf(ask(position, seat, [{ ...choice, reason: other }]), 20)).toEqual(one);
      for (const name of TRAJECTORIES) {
        expect(differenceIn(name, one, one)).toEqual({ by: 0, error: 0 });
      }
    }
  });
});

describe('two drafts', () => {
  const position = positionAt(2);
  const urge: OrderChoice = {
    order: 'guidance-urge',
    target: 'all',
    reason: 'press-for-departure',
  };
  const without = oddsOf(ask(position, 'tehran'), 300);
  const urged = oddsOf(ask(position, 'tehran', [urge]), 300);

  test('differ as their orders do: urging the factions brings more fire in nearly every trial', () => {
    const more = urged.trials.nextWeek.filter(
      (attacks, at) => attacks >= (without.trials.nextWeek[at] ?? 0),
    );
    expect(more.length / 300).toBeGreaterThan(0.9);
    expect(urged.nextWeek.sum).toBeGreaterThan(without.nextWeek.sum);
  });

  test('are compared trial by trial, so that the difference is surer than the two shares are', () => {
    const names: readonly Trajectory[] = TRAJECTORIES;
    const moves = names.map((name) => differenceIn(name, urged, without));
    expect(Math.abs(moves.reduce((sum, { by }) => sum + by, 0))).toBeLessThanOrEqual(1);
    const apart = names.map((name) => differenceIn(name, { ...urged, week: 99 }, without));
    names.forEach((_, at) => {
      expect(moves[at]?.by).toBe(apart[at]?.by);
      expect(moves[at]?.error).toBeLessThanOrEqual(apart[at]?.error ?? 0);
    });
    const errors = (of: typeof moves): number => of.reduce((sum, { error }) => sum + error, 0);
    expect(errors(moves)).toBeLessThan(errors(apart));
    const escalation = differenceIn('escalation', urged, without);
    expect(escalation.by).toBeGreaterThan(0);
    const back = differenceIn('escalation', without, urged);
    expect(back.by + escalation.by).toBe(0);
  });

  test('are compared as far as both have been played', () => {
    const few = mergeOdds(ask(position, 'tehran'), [
      playTrials(ask(position, 'tehran', [urge]), SCENARIO, 1, 50),
    ]);
    const first = mergeOdds(ask(position, 'tehran'), [
      playTrials(ask(position, 'tehran'), SCENARIO, 1, 50),
    ]);
    expect(differenceIn('escalation', few, without)).toEqual(
      differenceIn('escalation', few, first),
    );
  });
});

describe('the weeks ahead', () => {
  const question = ask(positionAt(0), 'baghdad');
  const { week } = question.view;

  test.each([
    { left: 9, ahead: 4 },
    { left: 4, ahead: 4 },
    { left: 3, ahead: 3 },
    { left: 1, ahead: 1 },
  ])('are $ahead when $left are left', ({ left, ahead }) => {
    const odds = oddsOf(withView(question, { weeks: week + left }), 20);
    expect(odds.weeks).toBe(ahead);
    // In one week there is nothing beyond the next.
    expect(odds.attacks.sum === odds.nextWeek.sum).toBe(ahead === 1);
  });

  test('are none when the run is over, and then nothing changes', () => {
    const over = withView(question, { ending: 'time', trajectory: 'sporadic' });
    expect(oddsWeeks(over.view)).toBe(0);
    const odds = oddsOf(over, 10);
    expect(odds.trajectories.sporadic.count).toBe(10);
    expect(odds.attacks.sum).toBe(0);
  });

  test('that an early ending cuts off count as the last one played', () => {
    // On the edge of everything that ends a run early, many trials end in their first week.
    const own = question.view.baghdad;
    if (!own) throw new Error('a view of Baghdad');
    const falling = withView(question, {
      baghdad: { ...own, coalition: 0 },
      world: { ...question.view.world, warRisk: 100, embassyStrain: 100 },
    });
    const alike = (of: OddsQuestion): number => {
      const { nextWeek, attacks } = playTrials(of, SCENARIO, 1, 60);
      return attacks.filter((all, at) => all > 0 && all === 4 * (nextWeek[at] ?? 0)).length;
    };
    expect(alike(falling)).toBeGreaterThan(20);
    expect(alike(question)).toBeLessThan(10);
  });
});

describe('a share', () => {
  test.each([
    { count: 0, runs: 1000, about: 1 },
    { count: 1000, runs: 1000, about: 1 },
    { count: 500, runs: 1000, about: 16 },
    { count: 25, runs: 50, about: 71 },
  ])('of $count in $runs is off by about $about tenths of a point', ({ count, runs, about }) => {
    expect(shareIn(count, runs)).toEqual({ count, error: about });
  });
});

describe('the box of a draft', () => {
  const position = positionAt(2);
  const choices: Readonly<Record<SeatId, number>> = { baghdad: 1, washington: 0, tehran: 2 };

  test.each(SEATS)('says for %s what the trials say', (seat) => {
    const question = ask(position, seat);
    const without = oddsOf(question, 80);
    const odds = oddsOf({ ...question, draft: someDraft(question.view, choices[seat]) }, 80);
    const box = sealedNow(odds, without);
    expect([box.runs, box.weeks]).toEqual([80, 4]);
    expect(Math.abs(box.attacks.tenths - (odds.nextWeek.sum * 10) / 80)).toBeLessThanOrEqual(0.5);
    expect(box.attacks.low * 10).toBeLessThanOrEqual(box.attacks.tenths);
    expect(box.attacks.high * 10).toBeGreaterThanOrEqual(box.attacks.tenths);
    expect(box.figure.id).toBe(odds.figure.id);
    const { figure } = box;
    const tenths = figure.kind === 'chance' ? figure.percent * 10 : figure.tenths;
    expect(tenths >= 0 && tenths <= 1000).toBe(true);
    expect(figure.kind === 'chance' ? figure.error : 1).toBeGreaterThan(0);
    expect(box.beyond.percent).toBe(oddsPercents(odds)[0]);
    expect(box.beyond.error).toBe(odds.trajectories.escalation.error);
    expect(box.beyond.change?.since).toBe('no-orders');
  });

  test('of no orders against itself has not changed', () => {
    const odds = oddsOf(ask(position, 'baghdad'), 40);
    expect(sealedNow(odds, odds).beyond.change).toEqual({
      since: 'no-orders',
      points: 0,
      error: 0,
      couldBeChance: false,
    });
    expect(sealedNow(odds, null).beyond.change).toBeNull();
  });

  test('against the week before says so, and whether sampling alone could have done it', () => {
    const odds = oddsOf(ask(position, 'baghdad'), 100);
    const shifted = (count: number): Odds => ({
      ...odds,
      week: odds.week - 1,
      trajectories: {
        'de-escalation': shareIn(0, 100),
        sporadic: shareIn(100 - count, 100),
        escalation: shareIn(count, 100),
      },
    });
    const now = { ...shifted(40), week: odds.week };
    expect(sealedNow(now, shifted(38)).beyond.change).toMatchObject({
      since: 'week-before',
      points: 2,
      couldBeChance: true,
    });
    expect(sealedNow(now, shifted(5)).beyond.change).toMatchObject({
      points: 35,
      couldBeChance: false,
    });
    expect(sealedNow(now, shifted(70)).beyond.change?.points).toBe(-30);
  });
});
