// The figures of a class: each room counted as the debrief counts it, the tree of what the rooms chose, and where two of them part.
import { describe, expect, test } from 'vitest';

import { classTable } from '../src/app/class/class-csv.ts';
import { classForecasts } from '../src/app/class/class-forecasts.ts';
import { classRecord } from '../src/app/class/class-record.ts';
import { choicesOf, classTree, columnsOf, groupsOf } from '../src/app/class/class-tree.ts';
import { evidenceOf } from '../src/app/class/evidence.ts';
import { impactQuestions } from '../src/app/class/impact-question.ts';
import { parting, strongestPartings } from '../src/app/class/partings.ts';
import { figuresOf, seriesOf } from '../src/app/class/room-figures.ts';
import { ownSeats, teamSeats } from '../src/app/class/room-acts.ts';
import { endWeeks, tollRows } from '../src/app/end-rows.ts';
import { brier, EVEN_THIRDS, outcomeOf } from '../src/app/forecast-scores.ts';
import { openedRun } from '../src/app/play/end-of-run.ts';
import { recordLane } from '../src/app/record-rows.ts';
import { SEATS, TRAJECTORIES, VICTIMS } from '../src/model/ids.ts';
import { currentState } from '../src/run/play.ts';
import {
  madeUp,
  ofDoctrines,
  playBaghdad,
  roomOf,
  watched,
  withForecasts,
} from './support/class-rooms.ts';
import { playByDoctrines, STAND_BY } from './support/game.ts';

const CLASS = madeUp(12);
const [FIRST] = CLASS;
if (!FIRST) throw new Error('no room');

const QUIET = roomOf('Quiet', playBaghdad(['', '', '']));
const GUARDED = roomOf('Guarded', playBaghdad(['guard-missions', '', '']));
const GUARDED_LATER = roomOf('Later', playBaghdad(['', 'guard-missions', '']));
const OTHER_REASON = roomOf('Reason', playBaghdad(['guard-missions', '', ''], {}, 1));
const OTHER_LUCK = roomOf('Luck', playBaghdad(['', '', ''], { seed: 'other' }));
const LONGER = roomOf('Longer', playBaghdad(['', '', ''], { weeks: 8 }));

describe('figures of a room', () => {
  test('are those of its debrief', () => {
    for (const room of CLASS) {
      const figures = figuresOf(room);
      const opened = openedRun({ run: room.run, forecasts: {} });
      const weeks = endWeeks(room.scenario.day, opened);
      const rows = weeks.map((one) => [one.attacks, one.strikes, one.breaches, one.sword]);
      expect(
        figures.weeks.map((one) => [one.attacks, one.strikes, one.breaches, one.sword]),
      ).toEqual(rows);
      expect(VICTIMS.map((who) => ({ who, ...figures.toll[who] }))).toEqual(tollRows(opened));
      expect(figures.trajectory).toBe(opened.trajectory);
    }
  });

  test('are counted right: events by hand', () => {
    const figures = figuresOf(FIRST);
    const attacks = FIRST.run.logs.map(
      ({ events }) => events.filter(({ kind }) => kind === 'attack').length,
    );
    expect(seriesOf(figures, 'attacks')).toEqual(attacks);
    expect(figures.totals.attacks).toBe(attacks.reduce((sum, n) => sum + n, 0));
    expect(figures.totals.attacks).toBeGreaterThan(0);
    const breaches = FIRST.run.logs.map(
      ({ events }) => events.filter(({ kind }) => kind === 'breach').length,
    );
    expect(seriesOf(figures, 'breaches')).toEqual(breaches);
    expect(figures.totals.breachedWeeks).toBe(breaches.filter((n) => n > 0).length);
    expect(figures.start.sword).toBe(FIRST.run.states[0]?.seats.baghdad.sword);
  });

  test('say how a run ended, and hide the risk of war while it goes on', () => {
    const over = figuresOf(QUIET);
    expect(over.ending).toEqual({ kind: 'time', week: 3 });
    expect(over.weeks.every(({ warRisk }) => warRisk !== null)).toBe(true);
    const going = figuresOf(LONGER);
    expect(going).toMatchObject({ over: false, ending: null, played: 3, length: 8 });
    expect(going.weeks.map(({ warRisk }) => warRisk)).toEqual([null, null, null]);
  });

  test('tell of a run that broke and went on', () => {
    const broken = Array.from({ length: 40 }, (_, n) =>
      playByDoctrines(
        { seed: `breaks ${n}`, variant: 'escalation', weeks: 26, playOn: true },
        { ...STAND_BY, tehran: 'forward', washington: 'maximum-pressure' },
      ),
    ).find((run) => (currentState(run).breaks ?? []).length > 0);
    if (!broken) throw new Error('no run broke');
    const figures = figuresOf(roomOf('Broken', broken));
    expect(figures.breaks.length).toBeGreaterThan(0);
    expect(figures.played).toBeGreaterThan(figures.breaks[0]?.week ?? 99);
  }, 60000);
});

describe('the tree of a class', () => {
  test.each(['all', ...SEATS] as const)('holds every room once a week: %s', (seat) => {
    for (const tree of classTree([...CLASS, QUIET, GUARDED], seat).groups) {
      const columns = columnsOf(tree);
      columns.forEach((nodes, at) => {
        const playing = tree.group.rooms.filter(({ run }) => run.logs.length > at);
        const labels = nodes.flatMap(({ rooms }) => rooms).toSorted();
        expect(labels).toEqual(playing.map(({ label }) => label).toSorted());
        for (const { share, rooms, inForce } of nodes) {
          expect(share.count).toBe(rooms.length);
          expect(share.of).toBe(tree.group.rooms.length);
          expect(share.percent).toBe(Math.round((100 * rooms.length) / share.of));
          expect(TRAJECTORIES.reduce((sum, name) => sum + inForce[name], 0)).toBe(rooms.length);
        }
      });
      const last = columns.flat().flatMap((node) => node.last);
      expect(last.toSorted()).toEqual(tree.group.rooms.map(({ label }) => label).toSorted());
    }
  });

  test('shares a node between the same orders and parts others, whatever the reasons', () => {
    const [tree] = classTree([QUIET, GUARDED, GUARDED_LATER, OTHER_REASON], 'baghdad').groups;
    expect(tree?.roots.map(({ rooms }) => rooms)).toEqual([
      ['Quiet', 'Later'],
      ['Guarded', 'Reason'],
    ]);
    expect(tree?.roots[0]?.next.map(({ rooms }) => rooms)).toEqual([['Quiet'], ['Later']]);
    expect(tree?.roots[1]?.next.map(({ rooms }) => rooms)).toEqual([['Guarded', 'Reason']]);
    expect(tree?.roots[1]).toMatchObject({
      path: '1',
      acts: [{ seat: 'baghdad', order: 'guard-missions' }],
      share: { count: 2, of: 4, percent: 50 },
    });
  });

  test('keeps rooms apart that cannot be compared', () => {
    const assumed = roomOf(
      'Assumed',
      playBaghdad(['', '', ''], { assumptions: { deterrence: 'deters' } }),
    );
    const variant = roomOf('Variant', playBaghdad(['', '', ''], { variant: 'escalation' }));
    const groups = groupsOf([LONGER, QUIET, assumed, variant, GUARDED]);
    expect(groups.map(({ rooms }) => rooms.map(({ label }) => label))).toContainEqual([
      'Quiet',
      'Guarded',
    ]);
    expect(groups).toHaveLength(4);
    expect(groups[0]?.rooms).toHaveLength(2);
    expect(classTree([LONGER, QUIET, assumed, variant, GUARDED], 'all').groups).toHaveLength(4);
  });

  test('keeps rooms of different exercises apart, and says whether the luck was one', () => {
    const of = (label: string, exercise: string, seed = 'class') =>
      roomOf(label, playBaghdad(['', '', ''], { seed }), { exercise });
    const groups = groupsOf([of('A', '11111111'), of('B', '22222222'), of('C', '11111111', 'x')]);
    expect(
      groups.map(({ exercise, sameSeed, rooms }) => [exercise, sameSeed, rooms.length]),
    ).toEqual([
      ['11111111', false, 2],
      ['22222222', true, 1],
    ]);
    // Without an exercise it is who played that tells rooms apart.
    const doctrines = ofDoctrines('Doctrines', QUIET.run);
    expect(groupsOf([QUIET, doctrines])).toHaveLength(2);
  });

  test('has no room that watched from the analyst’s chair, and no choice of it', () => {
    const analyst = watched('Analyst', FIRST);
    const other = watched('Other analyst', FIRST);
    expect(ownSeats(analyst)).toEqual([]);
    for (const seat of ['all', 'baghdad'] as const) {
      const [tree] = classTree([analyst, ...CLASS], seat).groups;
      expect(tree?.group.rooms).toHaveLength(CLASS.length + 1);
      expect(tree?.watched).toEqual(['Analyst']);
      expect(tree?.roots).toEqual(classTree(CLASS, seat).groups[0]?.roots);
      expect(choicesOf([analyst, ...CLASS], seat, 1)).toEqual(choicesOf(CLASS, seat, 1));
    }
    expect(classTree([analyst, other], 'all').groups[0]?.roots).toEqual([]);
    expect(strongestPartings([analyst, ...CLASS], 6)).toEqual(strongestPartings(CLASS, 6));
    expect(impactQuestions(analyst)).toEqual([]);
    expect(impactQuestions(analyst, ['baghdad'])).toEqual([]);
    expect(impactQuestions(FIRST).length).toBeGreaterThan(0);
    expect(classForecasts([analyst]).all).toEqual(classForecasts([FIRST]).all);
    expect(classForecasts([analyst]).all.scored).toBeGreaterThan(0);
  });

  test('tells what was chosen in a week, and says of how many', () => {
    const { orders, none, played } = choicesOf([QUIET, GUARDED, OTHER_REASON], 'baghdad', 1);
    expect(played).toBe(3);
    expect(orders).toMatchObject([
      {
        order: 'guard-missions',
        rooms: ['Guarded', 'Reason'],
        share: { count: 2, of: 3, percent: 67 },
      },
    ]);
    expect(none).toMatchObject({ rooms: ['Quiet'], share: { count: 1, of: 3, percent: 33 } });
    expect(choicesOf([QUIET], 'baghdad', 9)).toMatchObject({ played: 0, orders: [] });
  });

  test('counts the seats that persons play; of rooms that nobody played those that forecast', () => {
    expect(ownSeats(QUIET)).toEqual(SEATS);
    expect(ownSeats(FIRST)).toEqual(['baghdad']);
    expect(
      teamSeats([
        FIRST,
        ...madeUp(1, { seats: { baghdad: null, washington: null, tehran: 'team' } }),
      ]),
    ).toEqual(['baghdad', 'tehran']);
  });
});

describe('partings', () => {
  test('name the first week of other orders, and what each ordered that the other did not', () => {
    const found = parting(GUARDED, GUARDED_LATER);
    expect(found).toMatchObject({
      rooms: { one: 'Guarded', other: 'Later' },
      sameStart: true,
      sameSeed: true,
      weeks: 3,
      orders: {
        week: 1,
        seats: [{ seat: 'baghdad', one: [{ order: 'guard-missions' }], other: [] }],
      },
    });
  });

  test('are none between the same orders for other reasons', () => {
    expect(parting(GUARDED, OTHER_REASON)).toMatchObject({
      orders: null,
      trajectory: null,
      counts: null,
    });
  });

  test('say when the luck was another, and when little can be compared', () => {
    expect(parting(QUIET, OTHER_LUCK)).toMatchObject({ sameSeed: false, orders: null });
    expect(parting(QUIET, OTHER_LUCK).counts).not.toBeNull();
    expect(parting(QUIET, LONGER).sameStart).toBe(false);
  });

  test('hold against the weeks themselves', () => {
    for (const other of CLASS.slice(1)) {
      const { counts, trajectory } = parting(FIRST, other);
      const [one, two] = [figuresOf(FIRST).weeks, figuresOf(other).weeks];
      const differs = one.findIndex(
        (week, at) =>
          week.attacks !== two[at]?.attacks ||
          week.strikes !== two[at]?.strikes ||
          week.breaches !== two[at]?.breaches,
      );
      expect(counts?.week ?? 0).toBe(differs + 1);
      const turns = one.findIndex((week, at) => week.trajectory !== two[at]?.trajectory);
      expect(trajectory?.week ?? 0).toBe(turns + 1);
    }
  });

  test('that are strongest are of one seed, and each room comes once before any comes twice', () => {
    const pairs = strongestPartings([...CLASS, OTHER_LUCK], 6);
    expect(pairs.length).toBeGreaterThan(3);
    for (const pair of pairs) {
      expect(pair).toMatchObject({ sameSeed: true, sameStart: true });
      expect(pair.apart).toBeGreaterThan(0);
      expect(pair.orders.seats.length).toBeGreaterThan(0);
    }
    const labels = pairs.slice(0, 3).flatMap(({ rooms }) => [rooms.one, rooms.other]);
    expect(new Set(labels).size).toBe(6);
    expect(strongestPartings(madeUp(4, { seed: null }), 6)).toEqual([]);
  });
});

describe('forecasts of a class', () => {
  const sure = { 'de-escalation': 0, sporadic: 100, escalation: 0 };
  const wrong = { 'de-escalation': 100, sporadic: 0, escalation: 0 };
  const given = [
    { week: 0, percents: sure },
    { week: 2, percents: wrong },
    { week: 3, percents: sure },
  ];

  test('are scored by the functions of the debrief, those without a week after them apart', () => {
    const { rooms, all, evenThirds } = classForecasts([withForecasts(QUIET, given), GUARDED]);
    const inForce = currentState(QUIET.run).history.map(({ trajectory }) => trajectory);
    const scores = [given[0], given[1]].map((one) => {
      const came = outcomeOf(inForce, one?.week ?? 0);
      if (!came || !one) throw new Error('nothing came');
      const { percents } = one;
      const chances = {
        'de-escalation': percents['de-escalation'] / 100,
        sporadic: percents.sporadic / 100,
        escalation: percents.escalation / 100,
      };
      return brier(chances, came);
    });
    const mean = scores.reduce((sum, one) => sum + one, 0) / 2;
    expect(rooms[0]).toMatchObject({ label: 'Quiet', given: 3, scored: 2 });
    expect(rooms[0]?.brier).toBeCloseTo(mean, 9);
    expect(rooms[1]).toMatchObject({ given: 0, scored: 0, brier: null });
    expect(all).toMatchObject({ scored: 2, few: true });
    expect(evenThirds).toBe(EVEN_THIRDS);
    expect(all.bins.reduce((sum, bin) => sum + bin.given, 0)).toBe(6);
  });

  test('of a run that goes on are scored once their four weeks were played', () => {
    const weeks = [0, 1, 2].map((week) => ({ week, percents: sure }));
    const played = ['', '', '', '', ''];
    const going = withForecasts(roomOf('Going', playBaghdad(played, { weeks: 8 })), weeks);
    const over = withForecasts(roomOf('Over', playBaghdad(played)), weeks);
    const { rooms, all } = classForecasts([going, over]);
    expect(rooms).toMatchObject([
      { given: 3, scored: 2 },
      { given: 3, scored: 3 },
    ]);
    expect(rooms[0]?.seats[0]?.scored.map(({ week }) => week)).toEqual([0, 1]);
    expect(all).toMatchObject({ given: 6, scored: 5 });
    // In the gradebook too, and in the table every forecast stays.
    expect(evidenceOf(going).forecasts).toMatchObject({ given: 3, scored: 2 });
    const { rows, columns } = classTable('forecasts', [going]);
    expect(rows.map((row) => row[columns.indexOf('came')] === null)).toEqual([false, false, true]);
  });

  test('of the whole class are those of its rooms together', () => {
    const { rooms, all } = classForecasts(CLASS);
    expect(all.scored).toBe(rooms.reduce((sum, { scored }) => sum + scored, 0));
    const sum = rooms.reduce((total, one) => total + (one.brier ?? 0) * one.scored, 0);
    expect(all.brier).toBeCloseTo(sum / all.scored, 9);
    all.bins.forEach((bin, at) => {
      expect(bin.given).toBe(rooms.reduce((total, one) => total + (one.bins[at]?.given ?? 0), 0));
    });
  });
});

describe('the record under a class', () => {
  test('has the marks of the weeks played and every room against them', () => {
    const record = classRecord(CLASS);
    expect(record?.weeks).toBe(6);
    expect(record?.lane.marks.every(({ at }) => at >= 0 && at < 6)).toBe(true);
    const all = recordLane(FIRST.scenario, 6).marks.filter(({ at }) => at >= 0 && at < 6);
    expect(record?.lane.marks).toEqual(all);
    expect(record?.rooms.map(({ label }) => label)).toEqual(CLASS.map(({ label }) => label));
    expect(classRecord([])).toBeNull();
    // What a doctrine ordered before an analyst's eyes left no record for a room.
    const among = classRecord([watched('Analyst', FIRST), FIRST]);
    expect(among?.rooms.map(({ label }) => label)).toEqual([FIRST.label]);
  });
});
