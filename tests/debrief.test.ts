// What the debrief is drawn from: Brier scores by hand, the hinge, the record on a run's weeks, where a run left it, and stretches of odds.
import { array, assert as check, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstRecord, departureOf } from '../src/app/against-record.ts';
import { oddsStretches, type OddsShares } from '../src/app/end-odds.ts';
import { endWeeks, harmOf, storyOf, truceFate } from '../src/app/end-rows.ts';
import { calibrationOf } from '../src/app/forecast-calibration.ts';
import { brier, EVEN_THIRDS, outcomeOf, scoreForecasts } from '../src/app/forecast-scores.ts';
import { clausesOf, findHinge, hingeOf } from '../src/app/hinge.ts';
import { marksOfWeek, recordLane } from '../src/app/record-rows.ts';
import type { EndOfRun, Game } from '../src/app/state.ts';
import type { TurnEvent } from '../src/model/events.ts';
import { TRAJECTORIES, VICTIMS, type Trajectory } from '../src/model/ids.ts';
import { EN } from '../src/text/messages-en.ts';
import { addTexts } from '../src/text/texts.ts';
import { headlineWords } from '../src/ui/end/words.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { begun } from './support/session.ts';

addTexts(EN);

const shares = (escalation: number, sporadic: number, easing: number): OddsShares => ({
  escalation,
  sporadic,
  'de-escalation': easing,
});
const [E, S, D] = ['escalation', 'sporadic', 'de-escalation'] as const;

describe('the Brier score', () => {
  // By hand: (p − o)² over the three outcomes.
  test.each([
    { name: 'sure and right', odds: shares(0, 1, 0), came: S, score: 0 },
    { name: 'sure and wrong', odds: shares(1, 0, 0), came: S, score: 2 },
    { name: '20/60/20, sporadic', odds: shares(0.2, 0.6, 0.2), came: S, score: 0.04 + 0.16 + 0.04 },
    { name: '20/60/20, beyond', odds: shares(0.2, 0.6, 0.2), came: E, score: 0.64 + 0.36 + 0.04 },
    { name: '50/30/20, easing', odds: shares(0.5, 0.3, 0.2), came: D, score: 0.25 + 0.09 + 0.64 },
  ])('$name', ({ odds, came, score }) => {
    expect(brier(odds, came)).toBeCloseTo(score, 12);
  });

  test.each(TRAJECTORIES)('even thirds score two thirds when %s comes', (came) => {
    expect(brier(shares(1 / 3, 1 / 3, 1 / 3), came)).toBeCloseTo(EVEN_THIRDS, 12);
  });

  test.each([
    { week: 0, came: S },
    { week: 1, came: E },
    // Fewer than four weeks are left: the last week counts.
    { week: 3, came: D },
    { week: 5, came: D },
    { week: 6, came: null },
  ])(
    'a forecast after $week weeks is measured by what was in force four weeks on',
    ({ week, came }) => {
      expect(outcomeOf([S, S, S, S, E, D], week)).toBe(came);
    },
  );

  test('a person and the model are scored over the same weeks, and one without an outcome over none', () => {
    const forecasts = [
      { week: 0, percents: { [E]: 20, [S]: 60, [D]: 20 } },
      { week: 1, percents: { [E]: 50, [S]: 30, [D]: 20 } },
      { week: 6, percents: { [E]: 100, [S]: 0, [D]: 0 } },
    ];
    const inForce: readonly Trajectory[] = [S, S, S, S, E, D];
    const model = [shares(0, 1, 0), shares(0, 0.5, 0.5), null, null, null, null];
    const score = scoreForecasts('tehran', forecasts, inForce, model);
    expect(score.scored.map(({ week, came }) => [week, came])).toEqual([
      [0, S],
      [1, E],
    ]);
    // (0.24 + (0.25 + 0.09 + 0.04)) / 2 and (0 + (1 + 0.25 + 0.25)) / 2
    expect(score.own).toBeCloseTo((0.24 + 0.38) / 2, 12);
    expect(score.model).toBeCloseTo((0 + 1.5) / 2, 12);
    expect(scoreForecasts('tehran', forecasts, inForce, [model[0] ?? null]).model).toBe(null);
    expect(scoreForecasts('tehran', [], inForce, model).own).toBe(null);
  });
});

describe('calibration', () => {
  const forecast = (own: OddsShares, came: Trajectory) => ({
    came,
    chances: { own, model: null },
  });

  test('counts every chance once, in the bin it was given in', () => {
    const bins = calibrationOf(
      [
        forecast(shares(0.2, 0.6, 0.2), S),
        forecast(shares(0, 1, 0), S),
        forecast(shares(0.1, 0.1, 0.8), E),
      ],
      'own',
    );
    expect(bins.map(({ from, given, came }) => [from, given, came])).toEqual([
      // 0, 0 of the second forecast, 0.1 (which came) and 0.1 of the third.
      [0, 4, 1],
      [20, 2, 0],
      [40, 0, 0],
      [60, 1, 1],
      [80, 2, 1],
    ]);
    expect(bins[2]).toMatchObject({ mean: null, share: null });
    expect(bins[4]).toMatchObject({ share: 0.5 });
    expect(bins[4]?.mean).toBeCloseTo(0.9, 12);
  });

  test('of the model is empty until its odds are reckoned', () => {
    const bins = calibrationOf([forecast(shares(0.2, 0.6, 0.2), S)], 'model');
    expect(bins.every(({ given }) => given === 0)).toBe(true);
  });

  test('all bins together hold three chances a forecast, one of which came', () => {
    check(
      property(
        array(constantFrom(...TRAJECTORIES), { maxLength: 30 }),
        integer({ min: 0, max: 100 }),
        (outcomes, percent) => {
          const rest = (100 - percent) / 200;
          const bins = calibrationOf(
            outcomes.map((came) => forecast(shares(percent / 100, rest, rest), came)),
            'own',
          );
          const sum = (of: 'given' | 'came') => bins.reduce((total, bin) => total + bin[of], 0);
          expect(sum('given')).toBe(3 * outcomes.length);
          expect(sum('came')).toBe(outcomes.length);
        },
      ),
    );
  });
});

describe('the hinge', () => {
  const mark = (change: Partial<Parameters<typeof findHinge>[1][number]> = {}) => ({
    breaches: 0,
    deadlyBreach: false,
    campaign: false,
    iranianMissiles: false,
    trajectory: S as Trajectory,
    intensity: 10,
    attacks: 1,
    ...change,
  });

  test('is the week over which a share of the odds moved most', () => {
    const odds = [
      shares(0.1, 0.8, 0.1),
      shares(0.2, 0.6, 0.2),
      shares(0.6, 0.3, 0.1),
      shares(0.6, 0.4, 0),
    ];
    const history = [mark({ deadlyBreach: true, breaches: 3 }), mark(), mark(), mark()];
    expect(findHinge(odds, history)).toEqual({
      week: 2,
      shift: { trajectory: E, before: 20, after: 60 },
    });
  });

  test.each([
    {
      name: 'a deadly breach before two others',
      weeks: [mark({ breaches: 2 }), mark({ breaches: 1, deadlyBreach: true })],
      week: 2,
    },
    {
      name: 'a breach before a change of course',
      weeks: [mark(), mark({ trajectory: D }), mark({ trajectory: D, breaches: 1 })],
      week: 3,
    },
    {
      name: 'a change of course before fire',
      weeks: [mark({ intensity: 60 }), mark({ trajectory: D })],
      week: 2,
    },
    {
      name: 'else the most fire, the earlier of two alike',
      weeks: [mark(), mark({ intensity: 40 }), mark({ intensity: 40 })],
      week: 2,
    },
  ])('while odds are missing: $name', ({ weeks, week }) => {
    expect(findHinge([shares(0, 1, 0), ...weeks.slice(1).map(() => null)], weeks)).toEqual({
      week,
      shift: null,
    });
  });

  test('odds that never moved name no week', () => {
    const still = shares(0, 1, 0);
    expect(findHinge([still, still], [mark(), mark({ breaches: 1 })])).toEqual({
      week: 2,
      shift: null,
    });
    expect(findHinge([], [])).toBe(null);
  });

  test('tells a breach of one kind once, before the order, and closes with who fired', () => {
    const breach = { kind: 'breach', by: 'attack', why: 'us-dead', weekday: 1 } as const;
    const events: readonly TurnEvent[] = [
      breach,
      { ...breach, weekday: 3 },
      { kind: 'truce', faction: 'kh', what: 'refused', weekday: 2, seenBy: [] },
    ];
    expect(clausesOf(events, { n: 2, of: 9 })).toEqual([
      { kind: 'breach', why: 'us-dead' },
      { kind: 'fired', n: 2, of: 9 },
    ]);
  });
});

describe('stretches of odds', () => {
  test('cover every week once, in order, whatever is missing', () => {
    const one = constantFrom<OddsShares | null>(shares(0.2, 0.6, 0.2), null);
    check(
      property(
        array(one, { minLength: 1, maxLength: 26 }),
        integer({ min: 0, max: 2 }),
        (odds, at) => {
          const force = odds.map((_, week) => TRAJECTORIES[(week + at) % 3] ?? S);
          const weeks = oddsStretches(odds, force).flatMap((stretch) =>
            stretch.kind === 'open'
              ? Array.from({ length: stretch.to - stretch.from + 1 }, (_, n) => [
                  stretch.from + n,
                  false,
                ])
              : stretch.weeks.map(({ week }) => [week, true]),
          );
          expect(weeks).toEqual(odds.map((share, week) => [week + 1, share !== null]));
        },
      ),
    );
  });

  test('a week without odds stands under what was in force as it began', () => {
    expect(oddsStretches([null, null, null], [S, E, E])).toEqual([
      { kind: 'open', from: 1, to: 2, inForce: S },
      { kind: 'open', from: 3, to: 3, inForce: E },
    ]);
  });
});

describe('the record on the weeks', () => {
  test.each(SCENARIO_IDS)(
    '%s: every mark, total, forecast and slip has its words and facts',
    (id) => {
      const scenario = shipped(id);
      const lane = recordLane(scenario, scenario.weeks);
      const keys = [
        ...lane.marks.map((one) => `mark.${one.id}`),
        ...lane.totals.map((one) => `total.${one.id}`),
        ...lane.forecasts.map((one) => `forecast.${one.id}`),
        ...lane.slips.map((one) => `slip.${one.id}`),
      ];
      expect(keys.filter((key) => scenario.text[key] === undefined)).toEqual([]);
      const bare = [...lane.marks, ...lane.totals, ...lane.forecasts].filter(
        ({ facts }) => facts.length === 0,
      );
      expect(bare).toEqual([]);
      expect(lane.marks.map(({ at }) => at)).toEqual(
        lane.marks.map(({ at }) => at).toSorted((a, b) => a - b),
      );
    },
  );

  test('the weeks of exchanging-roles hold what the sources date in them, the gravest first', () => {
    const lane = recordLane(shipped('exchanging-roles'), 26);
    expect(marksOfWeek(lane.marks, 15).map(({ id }) => id)).toEqual([
      'tower-22-dead',
      'tower-22-attack',
      'quds-visit',
    ]);
    expect(marksOfWeek(lane.marks, 16).map(({ id }) => id)).toEqual([
      'campaign-dead',
      'campaign',
      'kh-halt',
    ]);
    expect(lane.marks.filter(({ corrected }) => corrected).map(({ id }) => id)).toEqual([
      'first-attack',
      'headquarters-strike',
      'kh-halt',
      'campaign',
    ]);
    expect(lane.bracket).toMatchObject({ id: 'attacks-to-29-january', start: 0, end: 15 });
    expect(lane.covered).toBe(22);
    expect(recordLane(shipped('exchanging-roles'), 8).covered).toBe(8);
    expect(recordLane(shipped('era-of-divisions'), 26)).toMatchObject({
      covered: 0,
      bracket: null,
    });
  });

  const attack = (change: Partial<Extract<TurnEvent, { kind: 'attack' }>> = {}): TurnEvent => ({
    kind: 'attack',
    faction: 'kh',
    n: 1,
    weapon: 'drone',
    place: 'tower-22',
    country: 'jordan',
    target: 'bases',
    rung: 2,
    claim: 'own',
    outcome: 'missed',
    harm: {},
    weekday: 0,
    knownTo: [],
    ...change,
  });

  test('a run is measured only by what was played, to the day', () => {
    const scenario = shipped('exchanging-roles');
    const events: TurnEvent[][] = Array.from({ length: 26 }, () => []);
    // Week 15 is 23 to 29 January: its last day still counts, the next does not.
    events[0]?.push(attack({ weekday: 4 }), attack({ target: 'convoys' }));
    events[14]?.push(attack({ weekday: 6, harm: { us: { killed: 2, wounded: 0 } } }));
    events[15]?.push(attack(), {
      kind: 'truce',
      faction: 'kh',
      what: 'halted',
      weekday: 2,
      seenBy: [],
    });
    const rows = againstRecord(scenario, events).map(({ id, run, record }) => [id, run, record]);
    const day = (year: number, month: number, date: number) => ({
      kind: 'day',
      day: { year, month, day: date },
    });
    expect(rows).toEqual([
      ['attacks-to-29-january', { kind: 'count', n: 2 }, { kind: 'count', least: 150, most: null }],
      ['tower-22-dead', { kind: 'count', n: 2 }, { kind: 'count', least: 3, most: 3 }],
      ['first-attack', day(2023, 10, 17), day(2023, 10, 17)],
      ['headquarters-strike', { kind: 'never' }, day(2024, 1, 4)],
      ['kh-halt', day(2024, 2, 1), day(2024, 1, 30)],
      ['campaign', { kind: 'never' }, day(2024, 2, 2)],
    ]);
    expect(againstRecord(scenario, events.slice(0, 8)).map(({ id }) => id)).toEqual([
      'first-attack',
    ]);
    // A count that began before the run says nothing of it.
    expect(againstRecord(shipped('embassy-ultimatum'), events).map(({ id }) => id)).toEqual([
      'conditional-truce',
    ]);
    expect(againstRecord(shipped('era-of-divisions'), events)).toEqual([]);
  });

  const basis = { assumption: 'a test' } as const;
  const told = {
    week: 2,
    seat: 'washington',
    order: 'strike-iraq',
    target: 'kh',
    reason: 'x',
    basis,
  } as const;
  const { reason: _reason, basis: _basis, ...same } = told;
  test.each([
    { name: 'silent sources', until: 0, orders: [], departure: { kind: 'silent' } },
    { name: 'all as reported', until: 5, orders: [same], departure: { kind: 'kept', until: 4 } },
    {
      name: 'an order that was not given',
      until: 5,
      orders: [],
      departure: {
        kind: 'left',
        week: 2,
        seat: 'washington',
        order: 'strike-iraq',
        target: 'kh',
        given: false,
      },
    },
    {
      name: 'another target',
      until: 5,
      orders: [{ ...same, target: 'hn' }],
      departure: {
        kind: 'left',
        week: 2,
        seat: 'washington',
        order: 'strike-iraq',
        target: 'kh',
        given: false,
      },
    },
    {
      name: 'an order more',
      until: 5,
      orders: [same, { week: 1, seat: 'tehran' as const, order: 'denounce', target: null }],
      departure: {
        kind: 'left',
        week: 1,
        seat: 'tehran',
        order: 'denounce',
        target: null,
        given: true,
      },
    },
    {
      name: 'what is after the sources is no departure',
      until: 2,
      orders: [same, { ...same, week: 3 }],
      departure: { kind: 'kept', until: 2 },
    },
  ])('$name', ({ until, orders, departure }) => {
    expect(departureOf(orders, { until, orders: [told] }, 4)).toEqual(departure);
  });
});

describe('the story of a run', () => {
  const truce = (
    what: 'accepted' | 'halted' | 'bent' | 'broken' | 'lapsed' | 'refused',
  ): TurnEvent => ({
    kind: 'truce',
    faction: 'kh',
    what,
    weekday: 0,
    seenBy: [],
  });

  test.each([
    { whats: [], fate: 'none' },
    { whats: ['refused'], fate: 'none' },
    { whats: ['accepted'], fate: 'held' },
    { whats: ['accepted', 'lapsed'], fate: 'lapsed' },
    { whats: ['broken', 'halted', 'bent'], fate: 'broken' },
  ] as const)('truces $whats: $fate', ({ whats, fate }) => {
    expect(truceFate(whats.map((what) => [truce(what)]))).toBe(fate);
  });

  const story = {
    ending: 'time',
    weeks: 26,
    trajectory: S,
    breached: true,
    truce: 'bent',
    sword: { material: 'wood', turned: 'up' },
  } as const;
  test.each([
    {
      change: {},
      words:
        'Strikes went on, at times beyond the ceiling, a truce bent, and the sword turned to wood',
    },
    {
      change: { breached: false, truce: 'none' },
      words: 'Strikes went on inside the rules, and the sword turned to wood',
    },
    {
      change: {
        ending: 'open-war',
        weeks: 1,
        truce: 'none',
        sword: { material: 'paper', turned: 'no' },
      },
      words: 'Open war began after 1 week, and the sword stayed paper',
    },
  ] as const)('$words', ({ change, words }) => {
    expect(headlineWords({ ...story, ...change })).toBe(words);
  });

  test('every headline that can be built has its words', () => {
    const words = ['time', 'open-war', 'embassy-evacuated', 'government-falls'].flatMap((ending) =>
      TRAJECTORIES.flatMap((trajectory) =>
        [true, false].flatMap((breached) =>
          (['none', 'held', 'lapsed', 'bent', 'broken'] as const).flatMap((fate) =>
            (['up', 'down', 'no'] as const).map((turned) =>
              headlineWords({
                ending: ending as EndOfRun['open']['ending'],
                weeks: 5,
                trajectory,
                breached,
                truce: fate,
                sword: { material: 'metal', turned },
              }),
            ),
          ),
        ),
      ),
    );
    expect(words.filter((one) => /[[\]{}]/.test(one))).toEqual([]);
  });
});

describe('a game to its end', () => {
  async function played(scenario: string, weeks: number): Promise<{ game: Game; end: EndOfRun }> {
    const { session } = await begun(SCENARIO_IDS.map(shipped), {
      scenario,
      weeks,
      seat: 'baghdad',
      aids: 'exam',
    });
    for (let week = 0; week < weeks && !session.store.get().game?.end; week++) {
      session.seal();
      session.goOn();
    }
    const { game } = session.store.get();
    if (!game?.end) throw new Error('the game is not over');
    return { game, end: game.end };
  }

  test.each([
    ['era-of-divisions', 8],
    ['first-week', 3],
    ['exchanging-roles', 13],
  ] as const)('%s over %i weeks: the weeks add up to what the run counts', async (id, weeks) => {
    const { game, end } = await played(id, weeks);
    const rows = endWeeks(game.scenario.day, end);
    expect(rows.map(({ week }) => week)).toEqual(end.events.map((_, at) => at + 1));
    expect(end.swords.length).toBe(rows.length + 1);
    rows.forEach((row, at) => {
      const events = end.events[at] ?? [];
      expect(events.filter(({ kind }) => kind === 'attack').length).toBe(row.attacks);
      expect(events.filter(({ kind }) => kind === 'strike').length).toBe(row.strikes);
      expect(events.filter(({ kind }) => kind === 'breach').length).toBe(row.breaches);
    });
    const harm = harmOf(end.events.flat());
    for (const who of VICTIMS) {
      expect({ who, ...(harm[who] ?? { killed: 0, wounded: 0 }) }).toEqual({
        who,
        ...end.open.toll[who],
      });
    }
    expect(hingeOf(end)?.week).toBeGreaterThan(0);
    expect(storyOf(end).ending).toBe(end.open.ending);
    // An exam hides the odds only until the run is over.
    expect(end.odds.length).toBe(rows.length);
  });
});

test('the words of the debrief are all there', () => {
  const keys = Object.keys(EN).filter((key) => key.startsWith('ui.debrief.'));
  expect(keys.length).toBeGreaterThan(100);
});
