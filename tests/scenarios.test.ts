// Every scenario that ships: its frame, its variants, its opening, its events, its record and its words.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findFact } from '../src/facts/facts.ts';
import { civilOf, dayOf, isoOf } from '../src/model/calendar-day.ts';
import { factsOf, type Basis } from '../src/model/basis.ts';
import { hashOf } from '../src/model/hash.ts';
import { SEATS, TRAJECTORIES } from '../src/model/ids.ts';
import { brokenInvariants } from '../src/model/invariants.ts';
import { pathsOf, readMeter } from '../src/model/meters.ts';
import { upperBound } from '../src/model/bounds.ts';
import { firstState } from '../src/model/setup.ts';
import { WEIGHTS } from '../src/model/weights.ts';
import { currentState } from '../src/run/play.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { EN } from '../src/text/messages-en.ts';
import { playByDoctrines, ROOT, SCENARIO_IDS, shipped, variantNamed } from './support/game.ts';
import { FORBIDDEN_WORDS, HYPHEN_AS_MINUS, UNTIDY } from './support/voice.ts';

/** The one that teaches the game: short, and lighter in everything. */
const TUTORIAL = 'first-week';

const STARTS: Readonly<Record<string, string>> = {
  'embassy-ultimatum': '2020-09-20',
  'bargaining-chip': '2021-04-07',
  deadline: '2021-12-19',
  'exchanging-roles': '2023-10-17',
  'era-of-divisions': '2024-03-18',
  [TUTORIAL]: '2024-03-18',
};

/** Slips of the sources that must be set right, by scenario, each with the words that set it right. */
const SLIPS: readonly {
  readonly scenario: string;
  readonly says: RegExp;
  readonly what: string;
}[] = [
  {
    scenario: 'exchanging-roles',
    what: 'the first attack, not in November',
    says: /17 November.*17 October 2023/s,
  },
  {
    scenario: 'exchanging-roles',
    what: 'the strike on a headquarters, not on the 39th day',
    says: /39th day.*4 January 2024/s,
  },
  { scenario: 'exchanging-roles', what: 'the visit, not of 2015', says: /2015.*2023/s },
  {
    scenario: 'exchanging-roles',
    what: 'the halt, not of 1 February',
    says: /1 February 2024.*30 January 2024/s,
  },
  {
    scenario: 'era-of-divisions',
    what: 'the halt, not of 1 February',
    says: /1 February 2024.*30 January 2024/s,
  },
  {
    scenario: 'embassy-ultimatum',
    what: 'the armistice, not of November',
    says: /November 2020.*10 October 2020/s,
  },
];

const YEAR = 366;

function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf({ year, month, day });
}

function lastDay(scenario: Scenario): number {
  return scenario.day + 7 * scenario.weeks - 1;
}

function sentencesIn(text: string): number {
  // A full stop inside a number or after an initial ends no sentence.
  return text.split(/[.?](?:\s|$)/).filter((one) => one.trim() !== '').length;
}

test('the scenarios are those of the design, in every start date', () => {
  expect([...SCENARIO_IDS].toSorted()).toEqual(Object.keys(STARTS).toSorted());
  for (const id of SCENARIO_IDS) expect(isoOf(shipped(id).day)).toBe(STARTS[id]);
});

describe.each(SCENARIO_IDS)('%s', (id) => {
  const scenario = shipped(id);
  const { record, teaching, text } = scenario;
  const tutorial = id === TUTORIAL;
  const baseline = variantNamed('baseline', scenario);
  const start = firstState(baseline.start, scenario.day, scenario.weeks, 'start');
  const news = [
    ...baseline.content.events.map((one) => one.id),
    ...scenario.variants.flatMap((variant) => variant.content.calendar.map((one) => one.id)),
  ];

  test('has a baseline and three variants, one toward each trajectory', () => {
    expect(scenario.variants.map((variant) => variant.toward)).toEqual([null, ...TRAJECTORIES]);
    expect(scenario.variants.map((variant) => variant.id)).toEqual(['baseline', ...TRAJECTORIES]);
  });

  test('has variants that each set something of their own, and nothing that they do not say', () => {
    for (const variant of scenario.variants) {
      const { calendar, ...rest } = variant.content;
      const { calendar: _own, ...base } = baseline.content;
      // Places, factions, events, record and weights are the scenario’s; the record passes to the variant's doctrines.
      const { recorded } = base;
      const after = variant.doctrines;
      expect(hashOf(rest)).toBe(hashOf({ ...base, recorded: { ...recorded, after } }));
      if (variant === baseline) continue;
      const moved = pathsOf(baseline.start).filter((path) => {
        return readMeter(firstOf(scenario, variant.id), path) !== readMeter(start, path);
      });
      expect(moved.length).toBeGreaterThan(0);
      expect(calendar.length).toBeGreaterThanOrEqual(baseline.content.calendar.length);
    }
  });

  test(`runs ${tutorial ? 3 : 26} weeks, and is offered shorter`, () => {
    expect(scenario.weeks).toBe(tutorial ? 3 : 26);
    expect(scenario.lengths).toEqual(tutorial ? [3] : [8, 13, 26]);
  });

  test('opens with a brief of at least three items a seat, each with facts', () => {
    for (const seat of SEATS) {
      const items = scenario.opening[seat];
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.filter(({ basis }) => factsOf(basis).length === 0)).toEqual([]);
      expect(items.filter(({ key }) => (text[key] ?? '').length < 20)).toEqual([]);
      // The same item may open the brief of two seats, never one brief twice.
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }
  });

  test(`has at least ${tutorial ? 6 : 18} chance events, in windows of the run, rare and small`, () => {
    const { events } = baseline.content;
    expect(events.length).toBeGreaterThanOrEqual(tutorial ? 6 : 18);
    for (const event of events) {
      expect(event.to).toBeLessThanOrEqual(scenario.weeks);
      expect(event.chance).toBeLessThanOrEqual(200);
      expect(event.effects.length).toBeGreaterThan(0);
      for (const { meter, by } of event.effects) {
        expect(by).not.toBe(0);
        expect(Math.abs(by)).toBeLessThanOrEqual(meter === 'world.troops' ? 500 : 10);
      }
    }
    // Some can still come late, and some at once.
    expect(Math.max(...events.map(({ to }) => to))).toBe(scenario.weeks);
    expect(Math.min(...events.map(({ from }) => from))).toBe(1);
  });

  test('has conditions that can hold, each on a meter within its bounds', () => {
    for (const { when } of baseline.content.events) {
      for (const { meter, at, value } of when) {
        expect(readMeter(start, meter)).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(upperBound(meter));
        // “At least nothing” and “at most everything” would be no conditions.
        expect(at === 'least' ? value > 0 : value < upperBound(meter)).toBe(true);
      }
    }
  });

  test('names each news once, and its calendar lies in the run', () => {
    const own = new Set(news);
    const events = baseline.content.events.map((one) => one.id);
    for (const variant of scenario.variants) {
      const ids = [...events, ...variant.content.calendar.map((one) => one.id)];
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of variant.content.calendar) {
        expect(entry.week).toBeLessThanOrEqual(scenario.weeks);
      }
    }
    expect(own.size).toBeGreaterThan(0);
  });

  test('marks nothing more than a year before or after the run', () => {
    for (const { from, to } of record.marks) {
      expect(dayNumber(from)).toBeGreaterThanOrEqual(scenario.day - YEAR);
      expect(dayNumber(to ?? from)).toBeLessThanOrEqual(lastDay(scenario) + YEAR);
    }
    expect(record.marks.length).toBeGreaterThanOrEqual(3);
  });

  test('counts totals over spans that overlap the run or end right before it', () => {
    for (const { from, to, least, most } of record.totals) {
      expect(dayNumber(from)).toBeLessThanOrEqual(dayNumber(to));
      expect(dayNumber(from)).toBeLessThanOrEqual(lastDay(scenario));
      expect(dayNumber(to)).toBeGreaterThanOrEqual(scenario.day - 7);
      expect(least).toBeGreaterThan(0);
      expect(most ?? least).toBeGreaterThanOrEqual(least);
    }
  });

  test('says where its sources end, and lays what they expected beside the run', () => {
    expect(baseline.content.recorded.until).toBe(record.until);
    expect(record.until).toBeLessThanOrEqual(scenario.weeks);
    expect(record.until === scenario.weeks || record.forecasts.length > 0).toBe(true);
  });

  test('rests on facts that exist, in every part', () => {
    const bases: readonly Basis[] = [
      scenario.basis,
      ...SEATS.flatMap((seat) => scenario.opening[seat].map(({ basis }) => basis)),
      ...scenario.variants.flatMap(({ basis, content }) => [
        basis,
        ...[...content.factions, ...content.places, ...content.calendar, ...content.events].map(
          (one) => one.basis,
        ),
        ...content.recorded.orders.map((one) => one.basis),
      ]),
      ...[...record.marks, ...record.totals, ...record.forecasts, ...record.slips].map(
        (one) => one.basis as Basis,
      ),
      teaching.basis as Basis,
      ...[...teaching.questions, ...teaching.notes].map((one) => one.basis as Basis),
    ];
    expect(bases.flatMap(factsOf).filter((fact) => !findFact(fact))).toEqual([]);
    expect(bases.flatMap(factsOf).length).toBeGreaterThan(40);
    // What is marked on the calendar was reported by someone.
    expect(record.marks.filter(({ basis }) => factsOf(basis as Basis).length === 0)).toEqual([]);
    expect(record.totals.filter(({ basis }) => factsOf(basis as Basis).length === 0)).toEqual([]);
  });

  test('has factions of its time, each with a reach in the scenario and a rival that it shares a rift or a field with', () => {
    const ids = start.factions.map((faction) => faction.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(tutorial ? 4 : 7);
    // One faction is known from 2023 on alone.
    expect(scenario.day >= dayNumber('2023-10-01') || !ids.includes('aa')).toBe(true);
    for (const { reach, rival, id: own } of baseline.content.factions) {
      expect(new Set(reach).size).toBe(reach.length);
      expect(rival).not.toBe(own);
    }
    for (const { a, b } of start.rifts) expect(a).not.toBe(b);
  });

  test('has places that the map and the texts know, and rifts with words', () => {
    const { places, routes } = JSON.parse(
      readFileSync(new URL('assets/map/places.json', ROOT), 'utf8'),
    ) as Record<'places' | 'routes', readonly { readonly id: string }[]>;
    const known = new Set([...places, ...routes].map((place) => place.id));
    for (const place of start.places) {
      expect([place.id, known.has(place.id)]).toEqual([place.id, true]);
      expect(EN[`place.${place.id}`]).toBeDefined();
    }
    expect(start.rifts.filter(({ over }) => (text[over] ?? EN[over]) === undefined)).toEqual([]);
    // The strip has room for so much between two cards; more would be cut off.
    const names = start.rifts.map(({ over }) => text[over] ?? EN[over] ?? '');
    expect(names.filter((name) => name.length > 28)).toEqual([]);
  });

  test('starts sound in every variant, and plays sound to its end', () => {
    for (const variant of scenario.variants) {
      expect(brokenInvariants(firstOf(scenario, variant.id))).toEqual([]);
      const beginning = { scenario: id, seed: 'sound', variant: variant.id, weeks: scenario.weeks };
      const run = playByDoctrines(beginning, variant.doctrines);
      expect(brokenInvariants(currentState(run))).toEqual([]);
      expect(currentState(run).ending).not.toBe('none');
    }
  });

  test('sets no weight and switches no assumption', () => {
    for (const { content } of scenario.variants) expect(content.weights).toBe(WEIGHTS);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(new URL(`scenarios/${id}/${name}`, ROOT), 'utf8'));
    const keys = new Set(
      ['scenario.json', 'variants.json', 'events.json', 'record.json'].flatMap((name) =>
        keysOf(read(name)),
      ),
    );
    for (const key of ['weights', 'assumptions', 'luck', 'thresholds', 'seed']) {
      expect(keys.has(key)).toBe(false);
    }
  });

  describe('its words', () => {
    const words = Object.entries(text);

    test('keep the voice: no forbidden word, no typewriter mark, no double space', () => {
      expect(words.filter(([, one]) => FORBIDDEN_WORDS.test(one))).toEqual([]);
      expect(words.filter(([, one]) => UNTIDY.test(one))).toEqual([]);
      expect(words.filter(([, one]) => HYPHEN_AS_MINUS.test(one))).toEqual([]);
      expect(words.filter(([, one]) => /[{}[\]]/.test(one))).toEqual([]);
    });

    test('are whole sentences, short where they must be', () => {
      const titles = words.filter(([key]) => /(^|\.)(title|headline)$/.test(key));
      expect(titles.filter(([, one]) => one.length > 90 || one.endsWith('.'))).toEqual([]);
      const rest = words.filter(([key]) =>
        /\.(text|about)$|^(mark|total|forecast|slip|teaching)\./.test(key),
      );
      expect(rest.filter(([, one]) => !/[.?]$/.test(one))).toEqual([]);
      expect(rest.filter(([, one]) => !/^[\p{Lu}\d“]/u.test(one))).toEqual([]);
      const tales = words.filter(([key]) => /^news\..*\.text$/.test(key));
      expect(tales.filter(([, one]) => sentencesIn(one) > 3)).toEqual([]);
      expect((text['summary'] ?? '').length).toBeLessThanOrEqual(90);
    });

    test('say each thing once: no two headlines, marks or titles alike', () => {
      const heads = words
        .filter(([key]) => /\.headline$|^mark\.|^variant\..*\.title$/.test(key))
        .map(([, one]) => one);
      expect(heads.filter((one, at) => heads.indexOf(one) !== at)).toEqual([]);
    });

    test('of the debrief ask questions, four to six where there is time for them', () => {
      const questions = teaching.questions.map((one) => text[`teaching.question.${one.id}`] ?? '');
      // Most ask; some set a task instead.
      expect(questions.filter((one) => one.includes('?')).length).toBeGreaterThanOrEqual(3);
      expect(questions.length).toBeGreaterThanOrEqual(tutorial ? 3 : 4);
      expect(questions.length).toBeLessThanOrEqual(6);
      expect(teaching.notes.length).toBeGreaterThanOrEqual(tutorial ? 1 : 2);
    });
  });
});

function firstOf(scenario: Scenario, variant: string): ReturnType<typeof firstState> {
  return firstState(variantNamed(variant, scenario).start, scenario.day, scenario.weeks, 'start');
}

/** Every key of plain data, at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

describe('slips of the sources', () => {
  test.each(SLIPS)('are set right where they belong: $scenario, $what', ({ scenario, says }) => {
    const { record, text } = shipped(scenario);
    const slips = record.slips.map((slip) => text[`slip.${slip.id}`] ?? '');
    expect(slips.some((slip) => says.test(slip))).toBe(true);
  });

  test('are not carried into the marks: no mark stands on a day that a slip sets right', () => {
    const days = (id: string, mark: RegExp): string[] =>
      shipped(id)
        .record.marks.filter((one) => mark.test(one.id))
        .map((one) => one.from);
    expect(days('exchanging-roles', /^kh-halt$/)).toEqual(['2024-01-30']);
    expect(days('exchanging-roles', /^headquarters/)).toEqual(['2024-01-04']);
    expect(days('exchanging-roles', /^first-attack$/)).toEqual(['2023-10-17']);
    expect(days('era-of-divisions', /^halt$/)).toEqual(['2024-01-30']);
    expect(days('embassy-ultimatum', /^conditional-truce$/)).toEqual(['2020-10-10']);
  });
});

test('the years of the runs are those of the sources', () => {
  const years = SCENARIO_IDS.map((id) => civilOf(shipped(id).day).year);
  expect([Math.min(...years), Math.max(...years)]).toEqual([2020, 2024]);
});
