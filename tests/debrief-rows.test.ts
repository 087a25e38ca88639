// The figures of the debrief that are summed, counted, rounded or picked in rows: each against a count of its own or by hand.
import { describe, expect, test } from 'vitest';
import type { Effect } from '../src/analysis/impact-rows.ts';
import type { Odds } from '../src/analysis/odds.ts';
import { formatAddress, SAFE_LETTERS } from '../src/app/address.ts';
import { departureOf, departureOfGame } from '../src/app/against-record.ts';
import { pointsApart, type ComparedOdds } from '../src/app/board/compare-odds.ts';
import { comparisonOf } from '../src/app/board/comparison.ts';
import { measureTop, measureTotal } from '../src/app/board/measure.ts';
import { pastDeals } from '../src/app/deal-rows.ts';
import { leastPairs, wholeEffect } from '../src/app/end-impact.ts';
import {
  forecastBefore,
  ODDS_SCALE,
  oddsBefore,
  percentsOf,
  shareOf,
} from '../src/app/end-odds.ts';
import { ordersOfWeek } from '../src/app/end-orders.ts';
import { tollRows, verdictRows } from '../src/app/end-rows.ts';
import { besideFirst, killedIn, orderCounts, runTotals, weekNumbers } from '../src/app/end-sums.ts';
import { calibrationOf, FEW_FORECASTS } from '../src/app/forecast-calibration.ts';
import { brier, forecastScores } from '../src/app/forecast-scores.ts';
import { firedIn } from '../src/app/hinge.ts';
import { materialOf, metalFrom, woodFrom } from '../src/app/material.ts';
import { createCompareDesk } from '../src/app/play/compare-desk.ts';
import { openedRun } from '../src/app/play/end-of-run.ts';
import { createImpactDesk } from '../src/app/play/impact-desk.ts';
import { labelsIn } from '../src/app/play/share-commands.ts';
import { factNumbers, PRINTED_PAGES } from '../src/app/print-numbers.ts';
import { dateOfDay, daysOfWeek } from '../src/app/screen-dates.ts';
import type { Game, Impact, OwnForecast } from '../src/app/state.ts';
import { datesOf } from '../src/app/week-desk.ts';
import { digestOf, itemsOf, restOf, unknownAuthors } from '../src/app/week-items.ts';
import type { Harm } from '../src/model/events.ts';
import { SEATS, VICTIMS, type Trajectory } from '../src/model/ids.ts';
import { reportFor } from '../src/model/report.ts';
import type { Run } from '../src/run/play.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { named, noted } from '../src/run/tree-edit.ts';
import { treeOf } from '../src/run/tree.ts';
import { findScenario, playByDoctrines, SCENARIO_IDS, shipped, STAND_BY } from './support/game.ts';
import { begun } from './support/session.ts';

const WEEKS = 10;
const SCENARIO = shipped('exchanging-roles');
const BEGINNING = { scenario: SCENARIO.id, seed: 'rows of the debrief', weeks: WEEKS } as const;
const [VARIANT] = SCENARIO.variants;
if (!VARIANT) throw new Error('no variant');
const RUN = playByDoctrines(BEGINNING, VARIANT.doctrines);
const END = openedRun({ run: RUN, forecasts: {} });

/** A game at its first week, for rows that ask who looks and what is on record. */
async function gameAt(scenario: string): Promise<Game> {
  const { session } = await begun(SCENARIO_IDS.map(shipped), { scenario, seat: 'tehran' });
  const { game } = session.store.get();
  if (!game) throw new Error('no game');
  return game;
}

/** A count of its own: everyone hurt in the logs of a run, by who and how. */
function hurtIn(run: Run, who: (typeof VICTIMS)[number], how: 'killed' | 'wounded'): number {
  const harms = run.logs.flatMap(({ events }) =>
    events.flatMap((event) => ('harm' in event ? [event.harm[who]?.[how] ?? 0] : [])),
  );
  return harms.reduce((sum, n) => sum + n, 0);
}

const countIn = (run: Run, kind: string): number =>
  run.logs.flatMap(({ events }) => events).filter((event) => event.kind === kind).length;

describe('the end of a run', () => {
  test('opens the sword before the first week and after each, and every rung', () => {
    expect(END.swords).toEqual(RUN.states.map(({ seats }) => seats.baghdad.sword));
    expect(END.swords).toHaveLength(WEEKS + 1);
    expect(END.open.week).toBe(WEEKS);
    for (const { faction, rungs } of END.rungs) {
      const chosen = RUN.logs.map(
        ({ decisions }) => decisions.find((one) => one.faction === faction)?.chosen ?? 0,
      );
      expect(rungs).toEqual(chosen);
    }
  });

  test('the toll is everyone hurt in its events, on every side', () => {
    expect(tollRows(END)).toEqual(
      VICTIMS.map((who) => ({
        who,
        killed: hurtIn(RUN, who, 'killed'),
        wounded: hurtIn(RUN, who, 'wounded'),
      })),
    );
    expect(tollRows(END).some(({ wounded }) => wounded > 0)).toBe(true);
  });

  test('every verdict of every seat stands in its row, the own seat marked', async () => {
    const rows = verdictRows(await gameAt(SCENARIO.id), END);
    expect(rows.map(({ seat }) => seat)).toEqual(SEATS);
    expect(rows.filter(({ yours }) => yours).map(({ seat }) => seat)).toEqual(['tehran']);
    for (const { seat, objectives } of rows) {
      const values = objectives.map(({ id, value }) => [id, value]);
      expect(Object.fromEntries(values)).toEqual(END.verdicts[seat]);
      expect(objectives.every(({ band }) => band === null)).toBe(true);
    }
  });

  test('factions that fired are those above the lowest rung', () => {
    for (const week of weekNumbers(WEEKS)) {
      const chosen = RUN.logs[week - 1]?.decisions.map((one) => one.chosen) ?? [];
      expect(firedIn(END, week).n).toBe(chosen.filter((rung) => rung > 0).length);
    }
    expect(firedIn(END, 1).of).toBe(END.rungs.length);
    expect(firedIn(END, WEEKS + 1).n).toBe(0);
  });
});

describe('sums', () => {
  test('of the weeks', () => {
    const weeks = [
      { attacks: 3, strikes: 0, breaches: 0 },
      { attacks: 4, strikes: 2, breaches: 3 },
      { attacks: 0, strikes: 1, breaches: 1 },
    ];
    const sums = { weeks: 3, attacks: 7, strikes: 3, breachedWeeks: 2 };
    expect(runTotals(weeks)).toEqual(sums);
    expect(runTotals([])).toEqual({ weeks: 0, attacks: 0, strikes: 0, breachedWeeks: 0 });
  });

  test.each<{ harm: Harm; killed: number }>([
    { harm: {}, killed: 0 },
    { harm: { us: { killed: 0, wounded: 5 } }, killed: 0 },
    {
      harm: {
        us: { killed: 2, wounded: 1 },
        civilians: { killed: 1, wounded: 0 },
        factions: { killed: 4, wounded: 9 },
      },
      killed: 7,
    },
  ])('$killed killed in a week, whoever they were', ({ harm, killed }) => {
    expect(killedIn(harm)).toBe(killed);
  });

  test('weeks count from 1', () => {
    expect(weekNumbers(3)).toEqual([1, 2, 3]);
    expect(weekNumbers(0)).toEqual([]);
  });

  test('orders of a seat, week by week', () => {
    const orders = [
      { seat: 'tehran', week: 1 },
      { seat: 'tehran', week: 3 },
      { seat: 'baghdad', week: 3 },
      { seat: 'tehran', week: 3 },
      { seat: 'tehran', week: 5 },
    ] as const;
    expect(orderCounts(orders, 'tehran', 4)).toEqual([1, 0, 2, 0]);
    expect(orderCounts(orders, 'washington', 2)).toEqual([0, 0]);
  });

  test('the orders of the weeks and seats are all orders, each once', () => {
    const all = weekNumbers(WEEKS).flatMap((week) =>
      SEATS.flatMap((seat) => ordersOfWeek(END.orders, seat, week)),
    );
    expect(all).toEqual(END.orders);
    expect(all.length).toBeGreaterThan(WEEKS);
    const counts = orderCounts(END.orders, 'baghdad', WEEKS);
    expect(counts).toEqual(
      weekNumbers(WEEKS).map((week) => ordersOfWeek(END.orders, 'baghdad', week).length),
    );
  });

  test('rows beside the first', () => {
    expect([[], ['a'], ['a', 'b', 'c']].map(besideFirst)).toEqual([0, 0, 2]);
  });
});

describe('odds in whole per cent', () => {
  const odds = (escalation: number, sporadic: number, easing: number, runs: number): Odds =>
    ({
      runs,
      trajectories: {
        escalation: { count: escalation },
        sporadic: { count: sporadic },
        'de-escalation': { count: easing },
      },
    }) as unknown as Odds;

  test('are counts of runs as shares of all, and add up', () => {
    expect(shareOf(odds(1, 2, 1, 4))).toEqual({
      escalation: 0.25,
      sporadic: 0.5,
      'de-escalation': 0.25,
    });
    expect(shareOf(odds(0, 0, 0, 0)).sporadic).toBe(0);
    const thirds = percentsOf(shareOf(odds(1, 1, 1, 3)));
    expect(Object.values(thirds).reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(percentsOf(shareOf(odds(1, 998, 1, 1000)))).toEqual({
      escalation: 0,
      sporadic: 100,
      'de-escalation': 0,
    });
  });

  test('before a week are those of its own place, and none where none were reckoned', () => {
    const end = { odds: [odds(1, 3, 0, 4), null, odds(2, 1, 1, 4)] };
    expect(oddsBefore(end, 1)).toEqual({ escalation: 25, sporadic: 75, 'de-escalation': 0 });
    expect(oddsBefore(end, 2)).toBeNull();
    expect(oddsBefore(end, 3)).toEqual({ escalation: 50, sporadic: 25, 'de-escalation': 25 });
    expect(oddsBefore(end, 4)).toBeNull();
  });

  test('and the own forecast is that made when the week before had been played', () => {
    const percents = { escalation: 20, sporadic: 60, 'de-escalation': 20 };
    expect(forecastBefore([{ week: 4, percents }], 5)).toEqual(percents);
    expect(forecastBefore([{ week: 4, percents }], 4)).toBeNull();
  });

  test('have a scale from whole to none', () => {
    expect(ODDS_SCALE[0]).toBe(100);
    expect(ODDS_SCALE.at(-1)).toBe(0);
    expect(ODDS_SCALE).toEqual(ODDS_SCALE.toSorted((one, other) => other - one));
  });
});

describe('forecasts', () => {
  const percents = { escalation: 20, sporadic: 60, 'de-escalation': 20 };
  const forecasts: readonly OwnForecast[] = [{ week: 0, percents }];
  const shares = { escalation: 0.2, sporadic: 0.6, 'de-escalation': 0.2 };

  test('of every person are scored by what came, and only the seat that looks beside the model', () => {
    const end = { ...END, forecasts: { baghdad: forecasts, tehran: forecasts } };
    const came = END.open.history[3]?.trajectory ?? 'sporadic';
    const sure = { runs: 1, trajectories: { ...allOf(came) } } as unknown as Odds;
    const scores = forecastScores({ ...end, odds: [sure, ...END.odds.slice(1)] }, 'tehran');
    expect(scores.map(({ seat }) => seat)).toEqual(['baghdad', 'tehran']);
    expect(scores.map(({ own }) => own)).toEqual([brier(shares, came), brier(shares, came)]);
    expect(scores.map(({ model }) => model)).toEqual([null, 0]);
    expect(scores[1]?.scored.map(({ before }) => before)).toEqual([1]);
    expect(forecastScores(END, 'tehran')).toEqual([]);
  });

  test('that came true are told in whole per cent of those given', () => {
    const one = (came: Trajectory) => ({ came, chances: { own: shares, model: null } });
    const bins = calibrationOf([one('sporadic'), one('sporadic'), one('escalation')], 'own');
    // 60 per cent was right twice in three; 20 per cent once in six.
    expect(bins.map(({ percent }) => percent)).toEqual([null, 17, null, 67, null]);
  });

  test('are called few while a range holds fewer than five chances on the whole', () => {
    const ranges = calibrationOf([], 'own').length;
    expect((3 * FEW_FORECASTS) / ranges).toBeGreaterThanOrEqual(5);
    expect(FEW_FORECASTS).toBeLessThan(26);
  });
});

function allOf(came: Trajectory): Readonly<Record<Trajectory, { readonly count: number }>> {
  const none = { count: 0 };
  return { escalation: none, sporadic: none, 'de-escalation': none, [came]: { count: 1 } };
}

describe('effects of orders', () => {
  const effect = (value: number, low: number, high: number): Effect => ({
    value,
    low,
    high,
    couldBeChance: false,
  });

  test.each([
    { name: 'to the nearest point', of: effect(4.4, -1.6, 10.5), whole: [4, -2, 11] },
    { name: 'halves upwards', of: effect(-2.5, -3.5, 0.5), whole: [-2, -3, 1] },
    { name: 'and never a zero below zero', of: effect(-0.2, -0.4, 0), whole: [0, 0, 0] },
  ])('are rounded $name', ({ of, whole }) => {
    const { value, low, high } = wholeEffect(of);
    expect([value, low, high]).toEqual(whole);
  });

  test('stand on the pairs of the order that has fewest', () => {
    expect(leastPairs([{ pairs: 200 }, { pairs: 50 }, { pairs: 200 }])).toBe(50);
    expect(leastPairs([])).toBe(0);
  });

  test('are announced with what is still open, down to nothing, in both looks', () => {
    const told = toldBy(createImpactDesk);
    const questions = new Set(END.orders.map(({ week }) => week)).size;
    expect(told[0]?.open).toBeGreaterThanOrEqual(questions);
    const first = told.filter(({ closer }) => !closer).map(({ open }) => open);
    expect(first).toEqual(first.toSorted((one, other) => other - one));
    expect(told.at(-1)).toMatchObject({ open: 0, closer: true, rows: [] });
  });
});

/** What a desk tells of the run while every question is answered with no order at all. */
function toldBy(open: typeof createImpactDesk): readonly Impact[] {
  const told: Impact[] = [];
  const asked: (() => void)[] = [];
  const desk = open(
    {
      ask: (_question, _scenario, answers) => {
        asked.push(() => answers.tell([], true));
        return { cancel: () => undefined };
      },
    },
    (impact) => told.push(impact),
  );
  desk.weigh({ run: RUN, scenario: SCENARIO } as Parameters<typeof desk.weigh>[0]);
  for (let answer = asked.shift(); answer; answer = asked.shift()) answer();
  return told;
}

describe('days', () => {
  test('of a week of a run are seven by the calendar', () => {
    expect(daysOfWeek(SCENARIO.day, 15)).toEqual({
      from: { year: 2024, month: 1, day: 23 },
      to: { year: 2024, month: 1, day: 29 },
    });
    expect(dateOfDay(SCENARIO.day)).toEqual(daysOfWeek(SCENARIO.day, 1).from);
    expect(dateOfDay(SCENARIO.day + 6)).toEqual(daysOfWeek(SCENARIO.day, 1).to);
    expect(datesOf(SCENARIO.day + 14 * 7)).toEqual(daysOfWeek(SCENARIO.day, 15));
  });
});

describe('the record', () => {
  test('is left by a game where its orders differ from those of its crisis', async () => {
    const game = await gameAt(SCENARIO.id);
    const { header, scenario } = game;
    const recorded = scenario.variants.find(({ id }) => id === header.variant)?.content.recorded;
    if (!recorded) throw new Error('nothing is on record');
    const kept = recorded.orders.map(({ week, seat, order, target }) => ({
      ...{ week, seat, order, target, reason: '' },
      readings: [],
    }));
    expect(departureOfGame(game, { ...END, orders: kept })).toEqual({ kind: 'kept', until: WEEKS });
    expect(departureOfGame(game, END)).toEqual(departureOf(END.orders, recorded, WEEKS));
    const silent = await gameAt('era-of-divisions');
    expect(departureOfGame(silent, END)).toEqual({ kind: 'silent' });
  });

  test('term sheets of the run stand with the week of their offer', async () => {
    const run = playByDoctrines({ ...BEGINNING, weeks: 26 }, VARIANT.doctrines);
    const end = openedRun({ run, forecasts: {} });
    const rows = pastDeals(await gameAt(SCENARIO.id), end);
    const offered = end.open.deals.map(({ sheet, week }) => [sheet, week]);
    expect(rows.map(({ sheet, week }) => [sheet, week])).toEqual(offered);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the sword', () => {
  test('changes its material exactly at the bounds of its zones', () => {
    expect([woodFrom - 1, woodFrom].map(materialOf)).toEqual(['paper', 'wood']);
    expect([metalFrom - 1, metalFrom].map(materialOf)).toEqual(['wood', 'metal']);
  });
});

describe('two lines side by side', () => {
  const other = playByDoctrines(BEGINNING, STAND_BY);
  const compared = comparisonOf({ path: 'a', run: RUN }, { path: 'b', run: other }, SCENARIO.day);

  test.each([
    { side: 'one', run: RUN },
    { side: 'other', run: other },
  ] as const)('$side: the sums are those of its events', ({ side, run }) => {
    const line = compared[side];
    expect(line.attacks).toBe(countIn(run, 'attack'));
    expect(line.strikes).toBe(countIn(run, 'strike'));
    expect(line.breaches).toBe(countIn(run, 'breach'));
    const killed = VICTIMS.reduce((sum, who) => sum + hurtIn(run, who, 'killed'), 0);
    expect(line.killed).toBe(killed);
    expect(line.weeks).toHaveLength(run.logs.length);
    expect(line.swords.at(-1)).toBe(run.states.at(-1)?.seats.baghdad.sword);
    expect(line.verdicts).toEqual(openedRun({ run, forecasts: {} }).verdicts);
    expect(line.hash).toBe(run.record.turns.at(-1)?.hash);
  });

  test('odds lie as many points apart whichever line is ahead', () => {
    expect([{ by: 7 }, { by: -7 }, { by: 0 }].map(pointsApart)).toEqual([7, 7, 0]);
  });

  /** What a desk tells while one state after the other is reckoned, and with how many trials each. */
  function toldOfOdds(open: typeof createCompareDesk) {
    const told: ComparedOdds[] = [];
    const trials: (number | undefined)[] = [];
    const waiting: (() => void)[] = [];
    const desk = open({
      ask: (_question, _scenario, answers, runs) => {
        trials.push(runs);
        waiting.push(() => answers.tell({ runs } as unknown as Odds, true));
        return { cancel: () => undefined };
      },
    });
    const lines = { scenario: SCENARIO, one: RUN, other, seat: 'tehran' } as const;
    desk.ask(lines, (odds) => told.push(odds));
    for (let answer = waiting.shift(); answer; answer = waiting.shift()) answer();
    return { told, trials };
  }

  test('odds are told with their trials, and state by state until all are known', () => {
    const { told, trials } = toldOfOdds(createCompareDesk);
    expect(trials.length).toBeGreaterThan(WEEKS);
    expect(told.map(({ reckoned }) => reckoned)).toEqual([0, ...weekNumbers(trials.length)]);
    expect(new Set(told.map(({ all }) => all))).toEqual(new Set([trials.length]));
    expect(new Set(trials)).toEqual(new Set(told.map(({ runs }) => runs)));
  });

  test('a measure is a sum, or what stands at the end; its scale holds both lines', () => {
    expect(measureTotal([1, 0, 4], 1)).toBe(5);
    expect(measureTotal([30, 31, 28], 0)).toBe(28);
    expect(measureTotal([], 0)).toBe(0);
    expect(measureTop([1, 7], [3], 6)).toBe(7);
    expect(measureTop([1], [9, 2], 6)).toBe(9);
    expect(measureTop([1], [2], 6)).toBe(6);
  });
});

describe('what one seat knew', () => {
  test.each(SEATS)(
    '%s: the digest and the rest are all news, and unknown hands are counted',
    (seat) => {
      for (const log of RUN.logs) {
        const report = reportFor(log, seat);
        const digest = digestOf(report, 6, seat);
        const told = itemsOf(report).filter(({ event }) => event !== null).length;
        const shown = digest.filter(({ event }) => event !== null).length;
        expect(restOf(report, digest)).toHaveLength(told - shown);
        let unknown = 0;
        for (const event of report.events) {
          if (event.kind === 'attack' && event.faction === null) unknown += 1;
        }
        expect(unknownAuthors(report)).toBe(unknown);
      }
    },
  );

  test('somebody did not know who fired', () => {
    const sums = SEATS.map((seat) =>
      RUN.logs.reduce((sum, log) => sum + unknownAuthors(reportFor(log, seat)), 0),
    );
    expect(Math.max(...sums)).toBeGreaterThan(0);
  });
});

describe('what is handed on', () => {
  test('the names and notes of weeks are counted once each', () => {
    const tree = treeOf(RUN.record);
    expect(labelsIn(tree)).toBe(0);
    const [first, fourth] = [1, 4].map((week) => tree.main.slice(0, pathLength(tree.main, week)));
    const one = named(tree, first ?? '', 'a name');
    if (!one.ok) throw new Error(one.problem.kind);
    const both = noted(one.value, first ?? '', 'and a note');
    if (!both.ok) throw new Error(both.problem.kind);
    expect(labelsIn(both.value)).toBe(1);
    const two = noted(both.value, fourth ?? '', 'another note');
    if (!two.ok) throw new Error(two.problem.kind);
    expect(labelsIn(two.value)).toBe(2);
  });

  test('a link goes safely up to letters that a run of this length stays under', () => {
    const link = makeLink(RUN.record, findScenario);
    if (!link.ok) throw new Error(link.problem.kind);
    const whole = formatAddress({ kind: 'run', link: link.value, week: 10, eyes: 'tehran' });
    expect(whole.length).toBeLessThan(SAFE_LETTERS);
  });
});

/** Letters of the path to a week: each week takes the same number. */
function pathLength(path: string, week: number): number {
  return (path.length / WEEKS) * week;
}

describe('numbers on paper', () => {
  test('of facts run in the order in which they are first named', () => {
    const numbers = factNumbers();
    expect(['b', 'a', 'b', 'c', 'a'].map(numbers.of)).toEqual([1, 2, 1, 3, 2]);
    expect(numbers.all()).toEqual(['b', 'a', 'c']);
    expect(factNumbers().of('c')).toBe(1);
  });

  test('of pages run from 1', () => {
    const pages = Object.values(PRINTED_PAGES);
    expect(pages).toEqual(weekNumbers(pages.length));
  });
});
