// The texts are whole: every id of the rules has its words, no forbidden word or stray brace, and the helpers word things right.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { ASSUMPTIONS } from '../src/model/assumptions.ts';
import { SHEETS } from '../src/model/term-sheets.ts';
import {
  FILE_STATUSES,
  RUNGS,
  TRAJECTORIES,
  VICTIMS,
  WEAPONS,
  WORDINGS,
} from '../src/model/ids.ts';
import { FACTIONS, SEATS, TARGET_CLASSES, type RungIndex } from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { meterPaths } from '../src/model/meters.ts';
import { OBJECTIVES } from '../src/model/objectives.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import type { OrderDef } from '../src/model/orders/order.ts';
import { viewFor } from '../src/model/view.ts';
import { TERM_IDS } from '../src/model/weights.ts';
import { currentState } from '../src/run/play.ts';
import {
  attackHeadline,
  causeLabel,
  dateRange,
  humanCost,
  listOf,
  meterLabel,
  numberWord,
  orderHeadline,
  orderTitle,
  percentOfOutcomes,
  points,
  pointsRange,
  pointsSize,
  rungName,
  say,
  signed,
  span,
  strikeHeadline,
  weekdayName,
} from '../src/text/format.ts';
import { EN_ASSUMPTIONS } from '../src/text/messages-en-assumptions.ts';
import { EN_DEALS } from '../src/text/messages-en-deals.ts';
import { EN_NAMES } from '../src/text/messages-en-names.ts';
import { EN_OBJECTIVES } from '../src/text/messages-en-objectives.ts';
import { EN_ORDERS } from '../src/text/messages-en-orders.ts';
import { EN_REASONS } from '../src/text/messages-en-reasons.ts';
import { EN } from '../src/text/messages-en.ts';
import { addTexts, tellSumsOnly, texts } from '../src/text/texts.ts';
import { PLACEHOLDER } from '../src/text/say.ts';
import { BASELINE, openRun } from './support/game.ts';
import { keysAsked } from './support/message-keys.ts';
import { FORBIDDEN_WORDS, HYPHEN_AS_MINUS, UNTIDY } from './support/voice.ts';
import { LAYERS } from './support/walls.ts';

const MODEL = new URL('../src/model/', import.meta.url);
const SOURCE = readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), MODEL), 'utf8'))
  .join('\n');
/** Every file of English texts. */
const TEXTS = new URL('../src/text/', import.meta.url);
const TABLES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(TEXTS)
    .filter((name) => /^messages-en.*\.ts$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, TEXTS), 'utf8')]),
);

/** The keys that a file of texts writes out. */
function keysWritten(code: string): readonly string[] {
  return [...code.matchAll(/^ {2}'([a-z][^'\n]*)':/gm)].map((match) => match[1] ?? '');
}

function twiceIn(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

const ORDERS = SEATS.flatMap((seat) => ORDERS_OF[seat]);
const RESPONSES = ['restrained', 'proportional', 'severe'].map((plan) => `response-${plan}`);

/** Every id that `pattern`'s first group finds in the source text of the rules. */
function idsIn(pattern: RegExp): readonly string[] {
  return [...new Set([...SOURCE.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** Results an order can have, read from the text of what carries it out. */
function resultsOf(order: OrderDef): readonly string[] {
  if (order.carryOut === undefined) return ['done'];
  return [...order.carryOut.toString().matchAll(/\bresult:([^}]*)\}/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/["']([a-z][a-z-]*)["']/g)].map((one) => one[1] ?? ''),
  );
}

const missing = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => EN[key] === undefined);

describe('every id of the rules has a text', () => {
  test('orders: title, list name and what they do', () => {
    const ids = [...ORDERS.map((order) => order.id), ...RESPONSES];
    const keys = ids.flatMap((id) =>
      ['title', 'short', 'about'].map((one) => `order.${id}.${one}`),
    );
    expect(missing(keys)).toEqual([]);
  });

  test('results of orders', () => {
    expect(ORDERS.filter((order) => resultsOf(order).length === 0).map(({ id }) => id)).toEqual([]);
    const keys = ORDERS.flatMap((order) =>
      resultsOf(order).map((result) => `order.${order.id}.result.${result}`),
    );
    expect(missing([...keys, ...RESPONSES.map((id) => `order.${id}.result.struck`)])).toEqual([]);
  });

  test('no order text stands for an order that is not there', () => {
    const ids = [...ORDERS.map((order) => order.id), ...RESPONSES];
    const strays = Object.keys(EN_ORDERS).filter((key) => !ids.includes(key.split('.')[1] ?? ''));
    expect(strays).toEqual([]);
  });

  test('reasons, and no reason that no order has', () => {
    const ids = [...new Set(ORDERS.flatMap((order) => order.reasons))].toSorted();
    expect(Object.keys(EN_REASONS).toSorted()).toEqual(ids.map((id) => `reason.${id}`));
  });

  test('blocks, and none that is not used', () => {
    const found = idsIn(/'(block\.[a-z-]+)'/g).toSorted();
    expect(found.length).toBeGreaterThan(10);
    const written = Object.keys(EN).filter((key) => key.startsWith('block.'));
    expect(written.toSorted()).toEqual(found);
  });

  test('causes of the ledger, and none that is not used', () => {
    const found = idsIn(/'rule:([a-z-]+)'/g).map((id) => `cause.${id}`);
    expect(found.length).toBeGreaterThan(30);
    const written = Object.keys(EN).filter((key) => key.startsWith('cause.'));
    expect(written.toSorted()).toEqual(found.toSorted());
  });

  test('rule events', () => {
    const found = idsIn(/kind: 'rule', id: '([a-z-]+)'/g);
    expect(found.length).toBeGreaterThan(2);
    expect(missing(found.map((id) => `rule.${id}`))).toEqual([]);
  });

  test('term sheets and promises, and none that there is not', () => {
    const sheets = SHEETS.map(({ id }) => `sheet.${id}.name`);
    const terms = SHEETS.flatMap((sheet) =>
      sheet.terms.map(({ by, term }) => `term.${by}.${term}`),
    );
    const written = Object.keys(EN_DEALS).filter((key) => /^(sheet|term)\./.test(key));
    expect(written.toSorted()).toEqual([...new Set([...sheets, ...terms])].toSorted());
  });

  test('assumptions and their readings, and none that there is not', () => {
    const ids = ASSUMPTIONS.flatMap(({ id, readings }) =>
      ['title', 'about', ...readings.map((reading) => reading.id)].map(
        (tail) => `assumption.${id}.${tail}`,
      ),
    );
    expect(Object.keys(EN_ASSUMPTIONS).toSorted()).toEqual(ids.toSorted());
  });

  test('whatever an order may be aimed at, choice by choice', () => {
    const state = currentState(openRun({ seed: 'texts' }));
    const aimed = SEATS.flatMap((seat) =>
      orderOptions(viewFor(state, seat, BASELINE.content)).flatMap(({ order, target }) =>
        target === null ? [] : [orderTitle(order, target, EN)],
      ),
    );
    expect(aimed.length).toBeGreaterThan(100);
    expect(aimed.filter((title) => /[[\]{}]/.test(title))).toEqual([]);
    // A choice without words of its own would show its bare id.
    const choices = ORDERS.filter(({ aim }) => aim === 'choice').flatMap((order) =>
      (order.targets?.(viewFor(state, order.seat, BASELINE.content)) ?? []).map(
        (target) => `order.${order.id}.choice.${target}`,
      ),
    );
    expect(missing(choices)).toEqual([]);
    const strays = Object.keys(EN_ORDERS).filter((key) => key.includes('.choice.'));
    expect(strays.toSorted()).toEqual(choices.toSorted());
  });

  test('objectives, and none that no seat has', () => {
    const ids = SEATS.flatMap((seat) => OBJECTIVES[seat].map(({ id }) => `objective.${id}`));
    expect(Object.keys(EN_OBJECTIVES).toSorted()).toEqual(ids.toSorted());
  });

  test('terms', () => {
    const ids = [...TERM_IDS, 'ceiling', 'hold-bonus', 'luck'];
    expect(missing(ids.flatMap((id) => [`term.${id}`, `term.${id}.about`]))).toEqual([]);
  });

  test('meters', () => {
    const labels = meterPaths(['target', ...FACTIONS], ['harir']).map((path) =>
      meterLabel(path, EN),
    );
    expect(labels.filter((label) => /[[\]{}]/.test(label))).toEqual([]);
    const rest = ['rift.kh-aah', 'place.harir.presence', 'place.harir.protection'];
    expect(rest.map((path) => meterLabel(path, EN))).toEqual([
      'Rift between Kataib Hezbollah and Asaib Ahl al-Haq',
      'US presence: Harir',
      'Protection: Harir',
    ]);
    const short = meterPaths([], [])
      .filter((path) => path.startsWith('faction.all.'))
      .map((path) => path.replace('faction.all.', 'meter.faction.') + '.short');
    expect(missing(short)).toEqual([]);
  });

  test.each([
    ['rung.', RUNGS, ['', '.about']],
    ['trajectory.', TRAJECTORIES, ['', '.short', '.about']],
    ['file.', FILE_STATUSES, ['']],
    ['wording.', WORDINGS.filter((one) => one !== 'none'), ['']],
    ['victim.', VICTIMS, ['', '.one', '.many']],
    ['target.', TARGET_CLASSES, ['']],
    ['faction.', FACTIONS, ['.name', '.short', '.monogram']],
    ['seat.', SEATS, ['.name', '.office', '.temptation', '.lever-1', '.lever-2', '.lever-3']],
    ['plan.', ['restrained', 'proportional', 'severe'], ['']],
    ['posture.', ['attacking', 'preparing', 'holding', 'lobbying'], ['']],
    ['claim.', ['own', 'facade', 'umbrella', 'unclaimed'], ['']],
    ['outcome.', ['missed', 'intercepted', 'damage', 'wounded', 'killed'], ['']],
    ['truce.', ['accepted', 'refused', 'broken', 'bent', 'lapsed', 'halted'], ['']],
    ['deal.', ['signed', 'refused', 'kept', 'broken'], ['']],
    ['ending.', ['time', 'government-falls', 'embassy-evacuated', 'open-war'], ['', '.about']],
    [
      'breach.',
      [
        'us-dead',
        'high-end',
        'embassy-hit',
        'commander',
        'baghdad-strike',
        'campaign',
        'iranian-missiles',
      ],
      [''],
    ],
    ['strike-rung.', ['1', '2', '3', '4', '5'], ['']],
    ['headline.strike.', ['1', '2', '3', '4', '5'], ['']],
    ['headline.plan-strike.', ['2', '3', '5'], ['']],
  ] as const)('%s', (head, ids, tails) => {
    expect(missing(ids.flatMap((id) => tails.map((tail) => head + id + tail)))).toEqual([]);
  });

  test('every place has its name and its preposition', () => {
    const places = Object.keys(EN_NAMES).filter((key) => /^place\.[^.]+$/.test(key));
    expect(places.length).toBeGreaterThan(40);
    expect(missing(places.map((key) => `${key}.at`))).toEqual([]);
    const { places: mapped, routes } = JSON.parse(
      readFileSync(new URL('../assets/map/places.json', import.meta.url), 'utf8'),
    ) as Record<'places' | 'routes', readonly { readonly id: string }[]>;
    expect(missing([...mapped, ...routes].map(({ id }) => `place.${id}`))).toEqual([]);
  });
});

describe('the table', () => {
  const texts = Object.entries(EN);

  /** Tables that are gathered into others, each with the keys that it brings itself. */
  const written = Object.values(TABLES).flatMap((file) => keysWritten(file));

  test('has no key twice, in one file or in two', () => {
    // A key without a dot is only the tail of one, such as a place's name; its table sets the head before it.
    expect(twiceIn(written.filter((key) => key.includes('.')))).toEqual([]);
  });

  test('holds every table that is written, whole', () => {
    expect(Object.keys(TABLES).length).toBeGreaterThan(15);
    // Some tables write only the tail of a key, such as a place's name, and set the head before it.
    const keys = Object.keys(EN);
    const lost = written.filter(
      (key) => EN[key] === undefined && !keys.some((one) => one.includes(`.${key}`)),
    );
    expect(lost).toEqual([]);
  });

  test('a key written twice is found', () => {
    const file = "export const EN_A = {\n  'a.b': 'x',\n  'a.c':\n    'y',\n};\n";
    expect(keysWritten(file)).toEqual(['a.b', 'a.c']);
    expect(twiceIn([...keysWritten(file), ...keysWritten("  'a.c': 'z',")])).toEqual(['a.c']);
  });

  describe('has no text that nobody asks for', () => {
    const src = fileURLToPath(new URL('../src/', import.meta.url));
    const layers = ['', ...LAYERS.map((layer) => `${layer}/`)];
    const configs = layers
      .map((layer) => `${src}${layer}tsconfig.json`)
      .filter((config) => existsSync(config));
    const isCounted = (path: string): boolean =>
      path.startsWith(src) && !path.includes('/text/messages-en');
    const { isAsked, said } = keysAsked(configs, isCounted);
    /** A text of `sums.` stands for another one. */
    const asked = (key: string): boolean => isAsked(key.replace(/^sums\./, ''));

    test('and every text that is said by its whole key is there', () => {
      expect(said.size).toBeGreaterThan(800);
      expect([...said].filter((key) => EN[key] === undefined)).toEqual([]);
    });

    test('in any table', () => {
      expect(configs.length).toBeGreaterThan(10);
      expect(Object.keys(EN).filter((key) => !asked(key))).toEqual([]);
    });

    test('and a planted one is found', () => {
      for (const key of [
        'ui.orders.whole',
        'ui.notice.whole',
        'rung.fire.whole',
        'whole',
        'ui.a.b',
      ]) {
        expect(asked(key)).toBe(false);
      }
      // Written out; by a word of the rules; by an id of several parts; in place of another.
      for (const key of [
        'ui.orders.heading',
        'rung.fire.about',
        'meter.world.gaza',
        'sums.headline.kill',
      ]) {
        expect(asked(key)).toBe(true);
      }
    });
  });

  test('has no empty text, double space or typewriter apostrophe', () => {
    expect(texts.filter(([, text]) => UNTIDY.test(text))).toEqual([]);
  });

  test('has no stray brace', () => {
    const left = texts.filter(([, text]) => /[{}|]/.test(text.replaceAll(PLACEHOLDER, '')));
    expect(left).toEqual([]);
  });

  test('orders fill in only the target, and only where there is one', () => {
    const named = (key: string): readonly string[] =>
      [...(EN[key] ?? '').matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
    const wrong = ORDERS.flatMap((order) => {
      const keys = [`order.${order.id}.title`, ...Object.keys(EN_ORDERS)].filter((key) =>
        new RegExp(`^order\\.${order.id}\\.(title$|result\\.)`).test(key),
      );
      return keys.filter((key) =>
        order.aim === 'none' ? named(key).length > 0 : named(key).join() !== 'target',
      );
    });
    expect(wrong).toEqual([]);
    const abouts = Object.keys(EN_ORDERS).filter((key) => /\.(about|short)$/.test(key));
    expect(abouts.filter((key) => named(key).length > 0)).toEqual([]);
  });

  test('keeps the voice: no forbidden word', () => {
    expect(texts.filter(([, text]) => FORBIDDEN_WORDS.test(text))).toEqual([]);
  });

  test('writes minus as a minus', () => {
    expect(texts.filter(([, text]) => HYPHEN_AS_MINUS.test(text))).toEqual([]);
  });
});

describe('say', () => {
  const table = { 'a.b': '{n} {n|week|weeks} in {place}' };

  test.each([
    [{ n: 1, place: 'Basra' }, '1 week in Basra'],
    [{ n: 2, place: 'Basra' }, '2 weeks in Basra'],
    [{ n: 0, place: '$&' }, '0 weeks in $&'],
    [{ n: 3 }, '3 weeks in {place}'],
  ])('%o', (params, expected) => {
    expect(say(table, 'a.b', params)).toBe(expected);
  });

  test('shows a missing key in brackets', () => {
    expect(say(table, 'a.c')).toBe('[a.c]');
  });
});

describe('numbers and dates', () => {
  test.each([
    [430, '+4.3'],
    [-40, '\u22120.4'],
    [0, '0.0'],
    [4, '0.0'],
    [-4, '0.0'],
    [5, '+0.1'],
    [-1795, '\u221218.0'],
    [1234, '+12.3'],
  ])('%i hundredths are %s points', (hundredths, expected) => {
    expect(points(hundredths)).toBe(expected);
  });

  test('sizes, ranges and signs', () => {
    expect(pointsSize(-1460)).toBe('14.6');
    expect(pointsRange(-310, 400, EN)).toBe('\u22123.1 to +4.0');
    expect([signed(3), signed(-4), signed(0)]).toEqual(['+3', '\u22124', '0']);
    expect([span(34, 41), span(5, 5)]).toEqual(['34–41', '5']);
  });

  test.each([
    [0, '0%'],
    [1, '<0.1%'],
    [2 ** 29, '50.0%'],
    [Math.round(2 ** 30 / 8), '12.5%'],
    [2 ** 30 - 1, '>99.9%'],
    [2 ** 30, '100%'],
  ])('%i outcomes are %s', (outcomes, expected) => {
    expect(percentOfOutcomes(outcomes)).toBe(expected);
  });

  test.each([
    [[2024, 3, 18], [2024, 3, 24], '18–24 March 2024'],
    [[2024, 1, 29], [2024, 2, 4], '29 January – 4 February 2024'],
    [[2023, 12, 27], [2024, 1, 2], '27 December 2023 – 2 January 2024'],
    [[2024, 1, 1], [2024, 1, 1], '1 January 2024'],
  ] as const)('%j to %j', (from, to, expected) => {
    const date = ([year, month, day]: readonly [number, number, number]) => ({ year, month, day });
    expect(dateRange(date(from), date(to), EN)).toBe(expected);
  });

  test('days of the week', () => {
    // 1 January 1970 was a Thursday; 18 March 2024 a Monday.
    expect([0, 19800, -1].map((day) => weekdayName(day, EN))).toEqual([
      'Thursday',
      'Monday',
      'Wednesday',
    ]);
  });

  test('words', () => {
    expect([0, 1, 12, 13].map((n) => numberWord(n, EN))).toEqual(['no', 'one', 'twelve', '13']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map((one) => listOf(one, EN))).toEqual([
      '',
      'a',
      'a and b',
      'a, b, c and d',
    ]);
    expect(([0, 1, 2, 3, 4] as RungIndex[]).map((index) => rungName(index))).toEqual([...RUNGS]);
  });
});

describe('human cost', () => {
  test.each([
    [{}, 'No one was killed or wounded this week.'],
    [{ us: { killed: 0, wounded: 0 } }, 'No one was killed or wounded this week.'],
    [
      { iraqiForces: { killed: 0, wounded: 2 } },
      'No one was killed this week. Two Iraqi soldiers were wounded.',
    ],
    [{ us: { killed: 1, wounded: 0 } }, 'One American was killed this week. No one was wounded.'],
    [
      { factions: { killed: 13, wounded: 1 }, civilians: { killed: 1, wounded: 0 } },
      '14 were killed this week: one civilian and 13 faction members. One faction member was wounded.',
    ],
    [
      {
        civilians: { killed: 0, wounded: 1 },
        us: { killed: 0, wounded: 2 },
        partners: { killed: 0, wounded: 1 },
      },
      'No one was killed this week. Four were wounded: one civilian, two Americans and one coalition partner.',
    ],
  ])('%j', (toll, expected) => {
    expect(humanCost(toll, EN)).toBe(expected);
  });

  test('of the whole run', () => {
    expect(humanCost({ us: { killed: 1, wounded: 3 } }, EN, 'run')).toBe(
      'One American was killed in the whole run. Three Americans were wounded.',
    );
    expect(humanCost({}, EN, 'run')).toBe('No one was killed or wounded in the whole run.');
  });
});

describe('headlines', () => {
  const attack = {
    weapon: 'rocket',
    place: 'ain-al-asad',
    outcome: 'missed',
    claim: 'unclaimed',
    harm: {},
    faction: null,
  } as const;

  test.each([
    [
      { weapon: 'drone', place: 'harir', outcome: 'intercepted' },
      'One-way drone at Harir shot down; no one hurt',
    ],
    [{ faction: 'hn' }, 'Nujaba: rockets at Ain al-Asad miss'],
    [
      {
        place: 'green-village',
        outcome: 'wounded',
        harm: { iraqiForces: { killed: 0, wounded: 2 } },
      },
      'Rockets at Green Village wound two Iraqi soldiers; no one claims it',
    ],
    [
      {
        weapon: 'device',
        place: 'route-south',
        outcome: 'wounded',
        claim: 'facade',
        harm: { civilians: { killed: 0, wounded: 1 } },
      },
      'Roadside device on the highway south of Baghdad wounds one civilian; a little-known name claims it',
    ],
    [
      {
        weapon: 'drone',
        place: 'tower-22',
        outcome: 'killed',
        faction: 'kh',
        harm: { us: { killed: 2, wounded: 3 } },
      },
      'Kataib Hezbollah: one-way drone at Tower 22 kills two Americans and wounds three',
    ],
    [
      { weapon: 'missile', outcome: 'damage', claim: 'umbrella' },
      'Missile at Ain al-Asad does damage; no one hurt',
    ],
  ] as const)('attack %j', (change, expected) => {
    expect(attackHeadline({ ...attack, ...change }, EN)).toBe(expected);
  });

  test('every weapon and outcome has a headline', () => {
    const all = WEAPONS.flatMap((weapon) =>
      (['missed', 'intercepted', 'damage', 'wounded', 'killed'] as const).map((outcome) =>
        attackHeadline(
          {
            ...attack,
            weapon,
            outcome,
            harm:
              outcome === 'wounded' || outcome === 'killed'
                ? { us: { killed: outcome === 'killed' ? 1 : 0, wounded: 1 } }
                : {},
          },
          EN,
        ),
      ),
    );
    expect(all.filter((headline) => /[[\]{}]/.test(headline))).toEqual([]);
  });

  const strike = {
    rung: 3,
    place: 'jurf-al-sakhar',
    faction: 'kh',
    harm: {},
    byPlan: false,
  } as const;

  test.each([
    [{}, 'US strike at Jurf al-Sakhr hits launch crews of Kataib Hezbollah; no one hurt'],
    [
      { rung: 4, place: 'baghdad', faction: 'hn', harm: { factions: { killed: 1, wounded: 0 } } },
      'US strike in Baghdad kills a commander of Nujaba',
    ],
    [
      { rung: 4, place: 'baghdad', faction: 'hn', harm: { factions: { killed: 2, wounded: 1 } } },
      'US strike in Baghdad kills a commander of Nujaba; two faction members killed, one wounded in all',
    ],
    [
      {
        rung: 5,
        faction: null,
        byPlan: true,
        harm: { factions: { killed: 14, wounded: 16 }, civilians: { killed: 1, wounded: 2 } },
      },
      'Under its standing plan, Washington strikes many sites of the factions; one civilian and 14 faction members killed, two civilians and 16 faction members wounded',
    ],
    [
      { rung: 2, byPlan: true },
      'Under its standing plan, Washington strikes depots of Kataib Hezbollah at Jurf al-Sakhr; no one hurt',
    ],
  ] as const)('strike %j', (change, expected) => {
    expect(strikeHeadline({ ...strike, ...change }, EN)).toBe(expected);
  });

  test('orders read well at one faction and at all', () => {
    expect(orderTitle('arrest', 'hn', EN)).toBe('Arrest a launch cell of Nujaba');
    expect(orderTitle('guidance-restrain', 'all', EN)).toBe('Ask all factions for restraint');
    expect(orderTitle('condemn', null, EN)).toBe('Condemn the attacks and vow accountability');
    const choice = { order: 'guidance-restrain', target: 'all' };
    expect(orderHeadline({ choice, result: 'heard' }, EN)).toBe(
      'Tehran asked all factions for restraint',
    );
  });
});

describe('causes', () => {
  test.each([
    ['rule:guard-stands-down', 'Extra guards are stood down'],
    ['order:baghdad:condemn', 'Baghdad: Condemn the attacks'],
    ['order:tehran:reassure:kss', 'Tehran: Reassure Sayyid al-Shuhada'],
    [
      'order:baghdad:broker-truce:missions:date',
      'Baghdad: Offer the factions a truce on missions alone, with a date promised',
    ],
    ['strike:response-severe', 'Washington: Standing plan, severe'],
    ['attack:kh:1', 'Attack by Kataib Hezbollah'],
    ['event:gaza-pause', 'An event of the week'],
  ])('%s', (cause, expected) => {
    expect(causeLabel(cause, EN)).toBe(expected);
  });

  test('an event of the scenario takes its own title', () => {
    expect(causeLabel('event:gaza-pause', EN, (id) => `Title of ${id}`)).toBe(
      'Title of gaza-pause',
    );
  });
});

describe('deaths told as sums alone', () => {
  test('every text for it stands for one that there is, and tells no number', () => {
    const own = Object.keys(EN).filter((key) => key.startsWith('sums.'));
    expect(own.length).toBeGreaterThan(5);
    for (const key of own) {
      expect(EN[key.slice('sums.'.length)]).toBeDefined();
      expect(EN[key]).not.toMatch(/\{(killed|wounded|count)\}/);
    }
  });

  test('a headline names no one who was hurt, and the sums stay as they are', () => {
    addTexts(EN);
    const whole = texts()['headline.kill'];
    const cost = texts()['cost.killed-who'];
    tellSumsOnly(true);
    expect(texts()['headline.kill']).toBe(EN['sums.headline.kill']);
    expect(texts()['cost.killed-who']).toBe(cost);
    tellSumsOnly(false);
    expect(texts()['headline.kill']).toBe(whole);
  });
});
