// What the app hands to the pages: switchboard, calibration, crises, term sheets, targets, where things stand, and how orders were read.
import { readdirSync, readFileSync } from 'node:fs';
import { array, assert as check, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CalibrationReport, ReadingEffect } from '../src/analysis/calibration.ts';
import {
  assumptionRows,
  cleanReadings,
  COURSES,
  switchedCount,
  wholePercents,
  withReading,
} from '../src/app/assumption-rows.ts';
import { dealsOnDesk } from '../src/app/deal-rows.ts';
import { deskOf } from '../src/app/desk.ts';
import { endOrders, readingCounts } from '../src/app/end-orders.ts';
import { reportLoader } from '../src/app/report-port.ts';
import {
  curveRows,
  doctrineTables,
  orderUseTables,
  reportAge,
  targetRows,
} from '../src/app/report-rows.ts';
import type { PlaySession } from '../src/app/play/play.ts';
import { believedNow, standingRows } from '../src/app/standing-rows.ts';
import { FIRST_TERMS, type Setup } from '../src/app/setup.ts';
import type { Game } from '../src/app/state.ts';
import { pickerOf } from '../src/app/target-groups.ts';
import { catalogueOf, TUTORIAL } from '../src/app/catalogue.ts';
import { fitSetup, onlySeat } from '../src/app/title-rows.ts';
import { reasonOf } from '../src/app/week-desk.ts';
import { ASSUMPTIONS } from '../src/model/assumptions.ts';
import {
  EMBASSY_STATUSES,
  EXPULSION_STATUSES,
  FILE_STATUSES,
  SEATS,
  WORDINGS,
  type SeatId,
} from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { RULES_VERSION } from '../src/model/rules-version.ts';
import type { Deal } from '../src/model/state.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import { loadScenario, SCENARIO_FILE_NAMES, type Scenario } from '../src/scenario/scenario.ts';
import type { ScenarioFiles } from '../src/scenario/scenario.ts';
import { EN } from '../src/text/messages-en.ts';
import { orderMark } from '../src/ui/week/order-words.ts';
import { BASELINE, KNOWN, playByDoctrines, ROOT } from './support/game.ts';
import { begun as begin } from './support/session.ts';

function shipped(id: string): Scenario {
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [
      name,
      JSON.parse(readFileSync(new URL(`scenarios/${id}/${name}`, ROOT), 'utf8')) as unknown,
    ]),
  );
  const loaded = loadScenario(files as unknown as ScenarioFiles, KNOWN);
  if (loaded.ok) return loaded.scenario;
  throw new Error(`${id} does not load`);
}

const SCENARIOS = readdirSync(new URL('scenarios/', ROOT)).map(shipped);
const CATALOGUE = catalogueOf(SCENARIOS);
const scenarioOf = (id: string): Scenario => {
  const found = SCENARIOS.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

/** A session in memory, begun as one seat. */
async function begun(seat: SeatId, change: Partial<Setup> = {}): Promise<PlaySession> {
  const { session } = await begin(SCENARIOS, { seat, ...change }, { seed: 'rows' });
  return session;
}

function gameOf(session: PlaySession): Game {
  const { game } = session.store.get();
  if (!game) throw new Error('no game');
  return game;
}

const keysMissing = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => EN[key] === undefined);

describe('the switchboard', () => {
  const effect = (
    assumption: string,
    reading: string,
    calibrated: boolean,
    [escalation, sporadic, easing]: readonly [number, number, number],
    attacks = 100,
    killedUs = 1,
  ): ReadingEffect => ({
    assumption,
    reading,
    calibrated,
    trajectories: { escalation, sporadic, 'de-escalation': easing },
    attacks,
    killedUs,
  });
  const reportWith = (runs: number, readings: readonly ReadingEffect[]): CalibrationReport => ({
    rules: RULES_VERSION,
    date: '2024-03-18',
    seed: 's',
    sizes: { runs, mix: 1, use: 1, reading: runs },
    scenarios: {},
    met: 0,
    of: 0,
    results: [],
    doctrines: [],
    orders: [],
    readings,
    curves: {},
  });
  const DETERRENCE = ASSUMPTIONS.find((one) => one.id === 'deterrence') ?? ASSUMPTIONS[0];

  test('lists every assumption with its readings, the first calibrated, one chosen', () => {
    const rows = assumptionRows({}, null);
    expect(rows.map(({ id }) => id)).toEqual(ASSUMPTIONS.map(({ id }) => id));
    for (const { readings, switched } of rows) {
      expect(switched).toBe(false);
      expect(readings.filter(({ chosen }) => chosen)).toEqual([readings[0]]);
      expect(readings.filter(({ calibrated }) => calibrated)).toEqual([readings[0]]);
      // Each reading rests on facts, or says what is assumed.
      expect(readings.filter((one) => one.facts.length === 0 && one.assumption === null)).toEqual(
        [],
      );
    }
  });

  test('every title, question and reading has its words', () => {
    const keys = ASSUMPTIONS.flatMap(({ id, readings }) =>
      ['title', 'about', ...readings.map((one) => one.id)].map((end) => `assumption.${id}.${end}`),
    );
    expect(keysMissing(keys)).toEqual([]);
  });

  test('picking the calibrated reading again leaves nothing behind', () => {
    const [base, other] = DETERRENCE?.readings ?? [];
    if (!DETERRENCE || !base || !other) throw new Error('no reading');
    const picked = withReading({}, DETERRENCE.id, other.id);
    expect(picked).toEqual({ [DETERRENCE.id]: other.id });
    expect(switchedCount(picked)).toBe(1);
    expect(withReading(picked, DETERRENCE.id, base.id)).toEqual({});
  });

  test('readings that do not exist are dropped', () => {
    expect(cleanReadings({ nonsense: 'a', deterrence: 'nonsense' })).toEqual({});
  });

  test('shares are whole, add up to 100 and stay within one of the exact share', () => {
    check(
      property(tuple(...[1, 2, 3].map(() => integer({ min: 0, max: 400 }))), (counts) => {
        const sum = counts.reduce((total, one) => total + one, 0);
        if (sum === 0) return;
        const [escalation = 0, sporadic = 0, easing = 0] = counts.map((one) => one / sum);
        const shares = { escalation, sporadic, 'de-escalation': easing };
        const whole = wholePercents(shares);
        expect(whole.reduce((total, one) => total + one, 0)).toBe(100);
        COURSES.forEach((course, at) => {
          expect(Math.abs((whole[at] ?? 0) - 100 * shares[course])).toBeLessThan(1);
        });
      }),
    );
  });

  test.each([
    {
      name: 'a flip is told with its points',
      runs: 400,
      other: [0.1, 0.3, 0.6] as const,
      measured: { leads: 'de-escalation', flips: true, couldBeChance: false },
      changes: [-10, -30, 40],
    },
    {
      name: 'a small change in few runs could be chance',
      runs: 40,
      other: [0.22, 0.6, 0.18] as const,
      measured: { leads: 'sporadic', flips: false, couldBeChance: true },
      changes: [2, 0, -2],
    },
    {
      name: 'the same change in very many runs could not',
      runs: 40000,
      other: [0.22, 0.6, 0.18] as const,
      measured: { leads: 'sporadic', flips: false, couldBeChance: false },
      changes: [2, 0, -2],
    },
  ])('$name', ({ runs, other, measured, changes }) => {
    const report = reportWith(runs, [
      effect('deterrence', 'discounted-by-grief', true, [0.2, 0.6, 0.2]),
      effect('deterrence', 'deters', false, other, 88.4, 0.46),
    ]);
    const row = assumptionRows({}, report).find(({ id }) => id === 'deterrence');
    const measure = row?.readings.find(({ id }) => id === 'deters')?.measure;
    expect(measure).toMatchObject(measured);
    expect(measure?.courses.map(({ course }) => course)).toEqual(COURSES);
    expect(measure?.courses.map(({ change }) => change)).toEqual(changes);
    expect(measure).toMatchObject({ attacks: 88, attacksChange: -12, killed: 0.5 });
    expect(measure?.killedChange).toBe(-0.5);
    // A reading that the report does not know is shown without figures.
    expect(row?.readings.find(({ id }) => id === 'barely-deters')?.measure).toBe(null);
  });

  test('the choice is in the header of the run', async () => {
    const assumptions = { deterrence: 'deters' };
    const session = await begun('washington', { assumptions: { ...assumptions, nonsense: 'x' } });
    expect(gameOf(session).header.assumptions).toEqual(assumptions);
  });
});

describe('the calibration report', () => {
  const result = (id: string, met: boolean): CalibrationReport['results'][number] => ({
    id,
    unit: 'percent',
    least: 1,
    most: 2,
    value: 3,
    met,
    basis: { assumption: 'a sentence of ten letters' },
  });
  const report: CalibrationReport = {
    rules: RULES_VERSION,
    date: '2024-03-18',
    seed: 's',
    sizes: { runs: 20, mix: 2, use: 2, reading: 2 },
    scenarios: { deadline: scenarioOf('deadline').hash.slice(0, 12) },
    met: 2,
    of: 4,
    results: [
      result('deadline.convoys', true),
      result('grave.washington.campaign', false),
      result('agency.tehran', true),
      result('deadline.rises', false),
    ],
    doctrines: [
      {
        seat: 'tehran',
        doctrine: 'forward',
        trajectories: { escalation: 0.335, sporadic: 0.333, 'de-escalation': 0.332 },
        objectives: { network: 59.4, drawdown: 22.6 },
      },
    ],
    orders: [
      { order: 'tehran:supply', legal: 1000, given: 25, runs: 3, of: 4 },
      { order: 'tehran:guidance-hold', legal: 10, given: 5, runs: 1, of: 4 },
    ],
    readings: [],
    curves: { deadline: [2, 4, 1] },
  };

  test('every target stands in one group, and the groups count what was met', () => {
    const groups = targetRows(report);
    expect(groups.map(({ group, met, rows }) => [group, met, rows.length])).toEqual([
      ['record', 1, 2],
      ['agency', 1, 1],
      ['orders', 0, 1],
    ]);
    expect(keysMissing(groups.map(({ group }) => `ui.calibration.group.${group}`))).toEqual([]);
  });

  test.each([
    ['current', report],
    ['other-rules', { ...report, rules: '0.0.0' }],
    ['other-scenarios', { ...report, scenarios: { deadline: '000000000000' } }],
    ['other-scenarios', { ...report, scenarios: { gone: '000000000000' } }],
  ] as const)('is %s', (age, one) => {
    expect(reportAge(one, CATALOGUE)).toBe(age);
  });

  test('doctrines, orders and curves are told by seat and crisis', () => {
    const tehran = doctrineTables(report).find(({ seat }) => seat === 'tehran');
    expect(tehran?.rows[0]?.shares.map(({ percent }) => percent)).toEqual([34, 33, 33]);
    expect(tehran?.rows[0]?.verdicts).toEqual([59, 23]);
    const uses = orderUseTables(report).find(({ seat }) => seat === 'tehran')?.rows;
    expect(uses).toEqual([
      { order: 'guidance-hold', weeks: 50, runs: 25 },
      { order: 'supply', weeks: 2.5, runs: 75 },
    ]);
    const { title } = scenarioOf('deadline').text;
    expect(curveRows(report, CATALOGUE)).toEqual([
      { scenario: 'deadline', title, attacks: [2, 4, 1], until: 1 },
    ]);
  });

  test('is fetched once, again after a failure, and may be absent', async () => {
    let calls = 0;
    const load = reportLoader(async () => {
      calls += 1;
      if (calls === 1) throw new Error('no network');
      return report;
    });
    await expect(load()).rejects.toThrow('no network');
    expect(await load()).toBe(report);
    expect(await load()).toBe(report);
    expect(calls).toBe(2);
    expect(await reportLoader(undefined)()).toBe(null);
  });
});

describe('the list of crises', () => {
  const rows = CATALOGUE;

  test('the tutorial comes first and has one seat, the others follow by date', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'first-week',
      'embassy-ultimatum',
      'bargaining-chip',
      'deadline',
      'exchanging-roles',
      'era-of-divisions',
    ]);
    expect(rows.filter(({ tutorial }) => tutorial).map(({ id, seats }) => [id, seats])).toEqual([
      [TUTORIAL.scenario, 1],
    ]);
  });

  test('marks, totals and the covered weeks lie on the line', () => {
    for (const { span, weeks } of rows) {
      expect(span.covered).toBeGreaterThanOrEqual(0);
      expect(span.covered).toBeLessThanOrEqual(weeks);
      for (const { at } of span.marks) expect(at >= 0 && at < weeks).toBe(true);
      const { from, to } = span.total ?? { from: 0, to: weeks };
      expect(from >= 0 && from < to && to <= weeks).toBe(true);
    }
  });

  test.each([
    ['exchanging-roles', { least: 150, most: null, since: null, from: 0, to: 15 }],
    ['bargaining-chip', { least: 10, most: 10, since: null, from: 0, to: 5 }],
    // Counted from the first of the month, weeks before the run begins.
    [
      'embassy-ultimatum',
      { id: 'september', since: { year: 2020, month: 9, day: 1 }, from: 0, to: 11 / 7 },
    ],
  ] as const)('the total of %s', (id, total) => {
    expect(rows.find((row) => row.id === id)?.span.total).toMatchObject(total);
  });

  test('a crisis after the sources has no total and no covered week', () => {
    const row = rows.find(({ id }) => id === 'era-of-divisions');
    expect(row).toMatchObject({ forecastsOnly: true, span: { total: null, covered: 0 } });
  });

  const setup: Setup = {
    scenario: 'deadline',
    variant: 'baseline',
    seat: 'tehran',
    weeks: 13,
    seed: 's',
    assumptions: {},
    players: { baghdad: null, washington: null, tehran: 'person' },
    ...FIRST_TERMS,
  };
  test.each([
    ['what fits stays', {}, {}],
    ['a variant of another crisis', { variant: 'nonsense' }, { variant: 'baseline' }],
    ['a length that is not offered', { weeks: 5 }, { weeks: 26 }],
    [
      'the tutorial has one length and one seat',
      { scenario: 'first-week' },
      {
        scenario: 'first-week',
        seat: 'baghdad',
        weeks: 3,
        players: { baghdad: 'person', washington: null, tehran: null },
      },
    ],
    [
      'the calibrated reading is no choice',
      { assumptions: { deterrence: 'discounted-by-grief' } },
      { assumptions: {} },
    ],
  ] as const)('%s', (_name, change, fitted) => {
    expect(fitSetup({ ...setup, ...change }, CATALOGUE)).toEqual({ ...setup, ...fitted });
  });

  test('only the tutorial is bound to a seat', async () => {
    const bound = SCENARIOS.filter(({ id }) => onlySeat({ ...setup, scenario: id }) !== null);
    expect(bound.map(({ id }) => id)).toEqual(['first-week']);
  });
});

describe('term sheets on the desk', async () => {
  const offered = (sheet: string, from: SeatId, to: SeatId): Deal => ({
    sheet,
    from,
    to,
    week: 0,
    status: 'offered',
    until: 0,
    brokenBy: null,
    brokenTerm: '',
  });
  /** A game in which some sheets are on the table. */
  async function gameWith(deals: readonly Deal[]): Promise<Game> {
    const game = gameOf(await begun('baghdad'));
    return { ...game, view: { ...game.view, deals } };
  }

  test('an offer shows the other side first and can be accepted; an own offer waits', async () => {
    const { offers, waiting, inForce } = dealsOnDesk(
      await gameWith([
        offered('gas-for-payment', 'tehran', 'baghdad'),
        offered('waiver-for-guards', 'baghdad', 'washington'),
        {
          ...offered('limits-on-both-sides', 'tehran', 'washington'),
          status: 'in-force',
          until: 9,
        },
        { ...offered('quiet-for-a-date', 'tehran', 'baghdad'), status: 'kept', until: 3 },
      ]),
    );
    expect(offers.map(({ sheet, from, blocked, at }) => [sheet, from, blocked, at])).toEqual([
      ['gas-for-payment', 'tehran', null, null],
    ]);
    expect(offers[0]?.sides).toEqual([
      { seat: 'tehran', terms: ['gas'] },
      { seat: 'baghdad', terms: ['payment'] },
    ]);
    expect(waiting.map(({ sheet }) => sheet)).toEqual(['waiver-for-guards']);
    expect(inForce.map(({ sheet, left, own }) => [sheet, left, own])).toEqual([
      ['limits-on-both-sides', 9, false],
    ]);
  });

  test('an answer takes no slot and keeps its place in the draft', async () => {
    const open = await gameWith([offered('gas-for-payment', 'tehran', 'baghdad')]);
    const given = (order: string, target: string | null = null) => ({
      order,
      target,
      reason: ORDERS_OF.baghdad.find(({ id }) => id === order)?.reasons[0] ?? '',
    });
    const draft = [
      given('condemn'),
      given('accept-deal', 'gas-for-payment'),
      given('build-forces'),
      given('guard-missions'),
    ];
    const game: Game = { ...open, draft, options: orderOptions(open.view, draft) };
    const desk = deskOf(game);
    expect(desk.chosen.map(({ order, at }) => [order, at])).toEqual([
      ['condemn', 0],
      ['build-forces', 2],
      ['guard-missions', 3],
    ]);
    expect(desk).toMatchObject({ slots: 3, answers: 1 });
    expect(desk.listed.map(({ order }) => order)).not.toContain('accept-deal');
    expect(dealsOnDesk(game).offers[0]).toMatchObject({ at: 1, reason: draft[1]?.reason });
  });
});

describe('targets', async () => {
  const games = SEATS.flatMap((seat) =>
    SCENARIOS.map(async (scenario) => {
      const run = await begun(seat, { scenario: scenario.id });
      return gameOf(run).seat === seat ? gameOf(run).view : null;
    }),
  );
  const views = (await Promise.all(games)).filter((view): view is SeatView => view !== null);

  test('every target of every order is offered once, whatever the picker', () => {
    expect(views.length).toBeGreaterThan(14);
    for (const view of views) {
      const options = orderOptions(view, []);
      for (const { id, aim } of ORDERS_OF[view.seat]) {
        const own = options.filter(({ order }) => order === id);
        const picker = pickerOf(aim, own, view);
        const shown =
          picker.kind === 'two-step'
            ? picker.first.flatMap((first) => picker.second.map((second) => `${first}:${second}`))
            : picker.groups.flatMap((group) => group.options.map(({ target }) => target));
        expect([id, ...shown.map(String).toSorted()]).toEqual([
          id,
          ...own.map(({ target }) => String(target)).toSorted(),
        ]);
      }
    }
  });

  test('a truce is chosen in two steps, and each part has its words', () => {
    const view = views.find(({ seat }) => seat === 'baghdad');
    if (!view) throw new Error('no view');
    const own = orderOptions(view, []).filter(({ order }) => order === 'broker-truce');
    const picker = pickerOf('choice', own, view);
    expect(picker).toMatchObject({
      kind: 'two-step',
      first: ['all', 'bases', 'convoys', 'missions'],
      second: ['nothing', 'date', 'posts'],
    });
    const parts = picker.kind === 'two-step' ? [...picker.first, ...picker.second] : [];
    const keys = parts.map((part) => `ui.targets.part.broker-truce.${part}`);
    expect(keysMissing([...keys, 'ui.targets.first.broker-truce'])).toEqual([]);
  });

  test('sheets stand under their partner, places under their country', () => {
    for (const view of views) {
      const options = orderOptions(view, []);
      const of = (id: string) => options.filter(({ order }) => order === id);
      const sheets = pickerOf('sheet', of('offer-deal'), view);
      if (sheets.kind !== 'sheets') throw new Error('not sheets');
      const partners = sheets.groups.map(({ heading }) =>
        heading?.kind === 'partner' ? heading.seat : null,
      );
      expect(partners.map(String).toSorted()).toEqual(
        SEATS.filter((one) => one !== view.seat).toSorted(),
      );
    }
  });

  test('an order that has no target just now is listed with its price and says why', async () => {
    const game = gameOf(await begun('washington'));
    const options = game.options.filter(({ order }) => order !== 'hand-over-base');
    const row = deskOf({ ...game, options }).listed.find(({ order }) => order === 'hand-over-base');
    expect(row).toMatchObject({ cost: 2, blocked: { key: 'ui.orders.no-target' } });
  });
});

describe('where things stand', async () => {
  const views = {
    baghdad: gameOf(await begun('baghdad')).view,
    washington: gameOf(await begun('washington')).view,
    tehran: gameOf(await begun('tehran')).view,
  };
  const view = (seat: SeatId): SeatView => views[seat];
  const reading = (seat: SeatId, id: string) =>
    standingRows(view(seat))
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id);

  test('what a seat knows is exact, what it does not is its estimate', () => {
    const exact = (row: ReturnType<typeof reading>): boolean =>
      row?.kind === 'meter' && row.low === row.high;
    expect(exact(reading('baghdad', 'bloc.framework.hold'))).toBe(true);
    expect(exact(reading('washington', 'bloc.framework.hold'))).toBe(false);
    expect(exact(reading('tehran', 'bloc.pmf.autonomy'))).toBe(true);
    expect(exact(reading('washington', 'bloc.pmf.autonomy'))).toBe(false);
    expect(exact(reading('tehran', 'seat.tehran.trust.baghdad'))).toBe(true);
    expect(exact(reading('tehran', 'seat.baghdad.trust.tehran'))).toBe(false);
    expect(reading('washington', 'seat.baghdad.coalition')).toBe(undefined);
  });

  test('every row and every state has its words', () => {
    const rows = SEATS.flatMap((seat) => standingRows(view(seat)).flatMap((group) => group.rows));
    const names = rows
      .filter(({ id }) => !/\.trust\./.test(id))
      .map(({ id }) => `ui.standing.${id}`);
    const groups = standingRows(view('baghdad')).map(({ id }) => `ui.standing.group.${id}`);
    const values = [
      ...EMBASSY_STATUSES.map((one) => `ui.standing.embassy.${one}`),
      ...EXPULSION_STATUSES.map((one) => `ui.standing.expulsion.${one}`),
      ...FILE_STATUSES.map((one) => `file.${one}`),
      // A file without a wording has no row for it.
      ...WORDINGS.flatMap((one) => (one === 'none' ? [] : [`wording.${one}`])),
      ...rows.flatMap((row) => (row.kind === 'word' ? [row.value, row.note ?? row.value] : [])),
    ];
    expect(keysMissing([...names, ...groups, ...values])).toEqual([]);
  });

  test('a vote is told when it is near, a pause while it lasts', () => {
    const told = (world: Partial<SeatView['world']>): readonly string[] => {
      const base = view('baghdad');
      return standingRows({ ...base, world: { ...base.world, ...world } })
        .flatMap(({ rows }) => rows)
        .map(({ id }) => id)
        .filter((id) => id === 'election' || id === 'gazaPause');
    };
    expect(told({ electionWeek: 0, gazaPause: 0 })).toEqual([]);
    expect(told({ electionWeek: 25, gazaPause: 2 })).toEqual(['gazaPause']);
    expect(told({ electionWeek: 7, gazaPause: 0 })).toEqual(['election']);
  });

  test.each([
    ['no', 3, 3, 3, 3],
    ['fire', 4, 3, 3, 3],
    ['strike', 3, 3, 4, 3],
    ['both', 1, 3, 5, 3],
  ] as const)('the believed ceilings are apart: %s', (apart, fire, washFire, strike, wash) => {
    const world = { ...view('baghdad').world };
    const believed = {
      factions: { fire, strike },
      washington: { fire: washFire, strike: wash },
    };
    expect(believedNow({ world: { ...world, believed } })).toEqual({
      // Holding fire is the first of five steps.
      fire: { factions: fire + 1, washington: washFire + 1 },
      strike: { factions: strike, washington: wash },
      apart,
    });
  });
});

describe('intent and perception', () => {
  const run = playByDoctrines({ seed: 'read', weeks: 10 }, BASELINE.doctrines);
  const orders = endOrders(run.logs);

  test('at the end every order stands with its reason and how each other seat took it', () => {
    const given = run.record.turns.flatMap((turn) => SEATS.flatMap((seat) => turn.orders[seat]));
    expect(orders.length).toBe(given.length);
    expect(orders.length).toBeGreaterThan(20);
    for (const { seat, order, reason, readings } of orders) {
      const def = ORDERS_OF[seat].find(({ id }) => id === order);
      expect(def?.reasons).toContain(reason);
      expect(readings.map(({ reader }) => reader)).toEqual(SEATS.filter((one) => one !== seat));
      for (const one of readings) {
        expect(one.reason !== null).toBe(def?.seenBy.includes(one.reader));
        expect(one.asMeant).toBe(one.reason === reason);
      }
    }
    expect(orders.some(({ readings }) => readings.some((one) => !one.asMeant && one.reason))).toBe(
      true,
    );
  });

  test.each(SEATS)('counts what was learned of %s and how much of it was read as meant', (seat) => {
    for (const { reader, learned, asMeant } of readingCounts(orders, seat)) {
      const own = orders.filter((one) => one.seat === seat);
      expect(asMeant).toBeLessThanOrEqual(learned);
      expect(learned).toBe(
        own.filter(({ readings }) => readings.some((r) => r.reader === reader && r.reason)).length,
      );
    }
  });

  test('in play the own reason is open and another’s is what is read into it', async () => {
    const session = await begun('baghdad');
    session.addOrder('condemn', null);
    session.setReason(0, 'give-restraint-cover');
    for (let week = 0; week < 4; week++) session.seal();
    const game = gameOf(session);
    const seen = game.reports.flatMap((report) =>
      report.events.map((event) => ({
        event,
        reason: reasonOf({ ...game, reports: [report] }, event),
      })),
    );
    const own = seen.find(({ reason }) => reason?.own);
    expect(own?.reason?.reason).toBe('give-restraint-cover');
    const others = seen.filter(({ reason }) => reason && !reason.own);
    expect(others.length).toBeGreaterThan(0);
    const told = seen.filter(({ event }) => event.kind !== 'order' && event.kind !== 'strike');
    expect(told.every(({ reason }) => reason === null)).toBe(true);
  });
});

test('every order has a sign of its own kind', () => {
  const plain = SEATS.flatMap((seat) =>
    ORDERS_OF[seat].flatMap(({ id }) => {
      const mark = orderMark(id);
      return mark.kind === 'icon' && mark.name === 'scroll-fill' ? [id] : [];
    }),
  );
  expect(plain.filter((id) => !id.startsWith('file-'))).toEqual([]);
});

test('the rows stand in every week of every seat', () => {
  check(
    property(array(integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }), (weeks) => {
      const run = playByDoctrines(
        { seed: weeks.join('-'), weeks: weeks[0] ?? 1 },
        BASELINE.doctrines,
      );
      for (const state of run.states) {
        for (const seat of SEATS) {
          const view = viewFor(state, seat, run.content);
          expect(standingRows(view).length).toBe(5);
          expect(['no', 'fire', 'strike', 'both']).toContain(believedNow(view).apart);
        }
      }
    }),
    { numRuns: 6 },
  );
});
