// Scenario files: the shipped one loads, and everything that can be wrong in one is named with its file and path.
import { describe, expect, test } from 'vitest';

import { isoOf } from '../src/model/calendar-day.ts';
import { brokenInvariants } from '../src/model/invariants.ts';
import { SEATS, TRAJECTORIES } from '../src/model/ids.ts';
import { firstState } from '../src/model/setup.ts';
import { sentenceOf, type Problem } from '../src/scenario/problem.ts';
import {
  findVariant,
  loadScenario,
  SCENARIO_FILE_NAMES,
  type ScenarioFiles,
} from '../src/scenario/scenario.ts';
import { findDoctrine } from '../src/seats/all-doctrines.ts';
import { KNOWN, SCENARIO, scenarioFiles } from './support/game.ts';

type Data = Record<string, unknown>;

/** A recorded order that fits wherever sources are. */
const RECORDED = {
  seat: 'baghdad',
  week: 1,
  order: 'condemn',
  target: null,
  reason: 'reassure-washington',
  basis: { assumption: 'planted for a test' },
};

/** Sets what stands at a path such as `factions[0].reach[1]`; undefined takes it away. */
function put(file: unknown, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const holder = steps.slice(0, -1).reduce((node, step) => node[step] as Data, file as Data);
  const last = steps.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function problemsAfter(
  change: (files: Record<keyof ScenarioFiles, unknown>) => void,
  of?: string,
): readonly Problem[] {
  const files = scenarioFiles(of);
  change(files);
  const loaded = loadScenario(files, KNOWN);
  return loaded.ok ? [] : loaded.problems;
}

describe('era-of-divisions as it ships', () => {
  test('loads', () => {
    const loaded = loadScenario(scenarioFiles(), KNOWN);
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  });

  test('begins on its day and offers a variant toward each trajectory', () => {
    expect(isoOf(SCENARIO.day)).toBe('2024-03-18');
    expect(SCENARIO.variants.map((variant) => variant.toward)).toEqual([null, ...TRAJECTORIES]);
    expect(findVariant(SCENARIO, 'baseline')?.toward).toBeNull();
    expect(findVariant(SCENARIO, 'no-such')).toBeUndefined();
  });

  test.each(SCENARIO.variants.map((variant) => ({ id: variant.id, variant })))(
    'starts sound in the variant $id, with doctrines that exist',
    ({ variant }) => {
      expect(
        brokenInvariants(firstState(variant.start, SCENARIO.day, SCENARIO.weeks, 'start')),
      ).toEqual([]);
      expect(SEATS.filter((seat) => !findDoctrine(seat, variant.doctrines[seat]))).toEqual([]);
    },
  );

  test('has variants that share no object with each other', () => {
    const [one, other] = SCENARIO.variants;
    expect(one?.start.world).not.toBe(other?.start.world);
    expect(one?.start.factions[0]).not.toBe(other?.start.factions[0]);
  });

  test('has one hash, which data change and words do not', () => {
    const hashAfter = (change: (files: Record<keyof ScenarioFiles, unknown>) => void): string => {
      const files = scenarioFiles();
      change(files);
      const loaded = loadScenario(files, KNOWN);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
      return loaded.scenario.hash;
    };
    expect(hashAfter(() => {})).toBe(SCENARIO.hash);
    expect(hashAfter((files) => put(files['text.en.json'], 'title', 'Another title'))).toBe(
      SCENARIO.hash,
    );
    expect(hashAfter((files) => put(files['scenario.json'], 'world.gaza', 1))).not.toBe(
      SCENARIO.hash,
    );
    expect(hashAfter((files) => put(files['events.json'], 'chance[0].chance', 1))).not.toBe(
      SCENARIO.hash,
    );
  });
});

describe('a scenario with one thing wrong is refused, with the file and the path of it', () => {
  interface Row {
    readonly name: string;
    readonly file: keyof ScenarioFiles;
    /** Where the fault is planted. */
    readonly at: string;
    readonly value: unknown;
    /** Where the problem is reported, when it is not where it was planted. */
    readonly path?: string;
    readonly expected?: string;
    readonly found?: string;
    /** The scenario it is planted in, when it needs one with fewer factions. */
    readonly of?: string;
  }
  const rows: readonly Row[] = [
    {
      name: 'a wrong key',
      file: 'scenario.json',
      at: 'world.gazza',
      value: 3,
      expected: 'no such key',
      found: '"gazza"',
    },
    {
      name: 'a wrong key deep in a list',
      file: 'events.json',
      at: 'chance[1].when[0].from',
      value: 3,
      expected: 'no such key',
      found: '"from"',
    },
    {
      name: 'a wrong key of a variant',
      file: 'variants.json',
      at: '[2].weights',
      value: {},
      expected: 'no such key',
      found: '"weights"',
    },
    {
      name: 'a text where a number belongs',
      file: 'scenario.json',
      at: 'factions[2].fear',
      value: '40',
      expected: 'number',
      found: '"40"',
    },
    {
      name: 'a number where a text belongs',
      file: 'text.en.json',
      at: 'title',
      value: 7,
      expected: 'string',
      found: '7',
    },
    { name: 'a fraction', file: 'scenario.json', at: 'world.shock', value: 2.5, found: '2.5' },
    {
      name: 'a meter above its bound',
      file: 'scenario.json',
      at: 'world.ceiling',
      value: 101,
      expected: '<=100',
      found: '101',
    },
    {
      name: 'a negative meter',
      file: 'scenario.json',
      at: 'seats.tehran.leverage',
      value: -1,
      expected: '>=0',
      found: '-1',
    },
    {
      name: 'a key that is missing',
      file: 'scenario.json',
      at: 'factions[0].militancy',
      value: undefined,
      found: 'none',
    },
    {
      name: 'a faction the rules do not know',
      file: 'scenario.json',
      at: 'factions[0].id',
      value: 'nobody',
      found: '"nobody"',
    },
    {
      name: 'a place that is not in the scenario',
      file: 'scenario.json',
      at: 'factions[1].reach[0]',
      value: 'atlantis',
      found: '"atlantis"',
    },
    {
      name: 'a position in the wrong country',
      file: 'scenario.json',
      at: 'factions[0].positions.syria',
      value: 'jurf-al-sakhar',
      expected: 'a place in syria',
      found: '"jurf-al-sakhar"',
    },
    {
      name: 'a rival that takes no part',
      file: 'scenario.json',
      at: 'factions[0].rival',
      value: 'aa',
      found: '"aa"',
      of: 'first-week',
    },
    {
      name: 'a rift with a faction that takes no part',
      file: 'scenario.json',
      at: 'rifts[0].a',
      value: 'aa',
      found: '"aa"',
      of: 'first-week',
    },
    {
      name: 'a meter that is not there',
      file: 'events.json',
      at: 'chance[0].effects[0].meter',
      value: 'world.peace',
      found: '"world.peace"',
    },
    {
      name: 'a meter of an unknown faction',
      file: 'events.json',
      at: 'chance[0].effects[1].meter',
      value: 'faction.xx.fear',
      found: '"faction.xx.fear"',
    },
    {
      name: 'a condition on every faction at once',
      file: 'events.json',
      at: 'chance[0].when[0].meter',
      value: 'faction.all.fear',
      found: '"faction.all.fear"',
    },
    {
      name: 'a variant that sets no meter',
      file: 'variants.json',
      at: '[1].set[0].meter',
      value: 'weights.gaza',
      found: '"weights.gaza"',
    },
    {
      name: 'a fact that is not there',
      file: 'scenario.json',
      at: 'factions[3].basis',
      value: { facts: ['usip-2020-11.99'] },
      path: 'factions[3].basis.facts',
      found: '"usip-2020-11.99"',
    },
    {
      name: 'a fact id of the wrong form',
      file: 'scenario.json',
      at: 'basis',
      value: { facts: ['fact 7'] },
      path: 'basis.facts[0]',
      found: '"fact 7"',
    },
    {
      name: 'neither fact nor assumption',
      file: 'events.json',
      at: 'calendar[0].basis',
      value: {},
      path: 'calendar[0].basis.facts',
    },
    {
      name: 'a text that is missing',
      file: 'text.en.json',
      at: 'title',
      value: undefined,
      path: '',
      expected: 'a text "title"',
      found: 'none',
    },
    {
      name: 'the words of an event that are missing',
      file: 'text.en.json',
      at: 'news',
      value: undefined,
      path: '',
      expected: 'a text "news.late.headline"',
    },
    {
      name: 'a text that nothing uses',
      file: 'text.en.json',
      at: 'more',
      value: 'words',
      found: 'an unused one',
    },
    {
      name: 'a day that is no day of the calendar',
      file: 'scenario.json',
      at: 'start',
      value: '2023-02-29',
      expected: 'a day of the calendar',
      found: '"2023-02-29"',
    },
    {
      name: 'a date of the wrong form',
      file: 'scenario.json',
      at: 'start',
      value: '18 March 2024',
      expected: 'a date such as 2024-03-18',
      found: '"18 March 2024"',
    },
    {
      name: 'an event that ends before it begins',
      file: 'events.json',
      at: 'chance[0].to',
      value: 0,
    },
    {
      name: 'the same event twice',
      file: 'events.json',
      at: 'chance[1].id',
      value: 'gaza-intensifies',
      found: '"gaza-intensifies" again',
    },
    {
      name: 'the same variant twice',
      file: 'variants.json',
      at: '[2].id',
      value: 'escalation',
      path: '[3].id',
      found: '"escalation" again',
    },
    {
      name: 'another format',
      file: 'scenario.json',
      at: 'format',
      value: 2,
      expected: '1',
      found: '2',
    },
    {
      name: 'a believed ceiling above the ladder of strikes',
      file: 'scenario.json',
      at: 'world.believed.washington.strike',
      value: 6,
      expected: '<=5',
      found: '6',
    },
    {
      name: 'an embassy that is neither open, reduced nor closed',
      file: 'scenario.json',
      at: 'world.embassy',
      value: 'burning',
      found: '"burning"',
    },
    {
      name: 'a bloc that is missing',
      file: 'scenario.json',
      at: 'blocs.kurdistan',
      value: undefined,
      found: 'none',
    },
    {
      name: 'weights in the scenario',
      file: 'scenario.json',
      at: 'weights',
      value: { gaza: 90 },
      expected: 'no such key',
      found: '"weights"',
    },
    {
      name: 'assumptions in the scenario',
      file: 'scenario.json',
      at: 'assumptions',
      value: { lethality: 'luck-held' },
      expected: 'no such key',
      found: '"assumptions"',
    },
    {
      name: 'weights in the events',
      file: 'events.json',
      at: 'weights',
      value: { gaza: 90 },
      expected: 'no such key',
      found: '"weights"',
    },
    {
      name: 'a weight among the effects',
      file: 'events.json',
      at: 'chance[0].effects[0].meter',
      value: 'weights.fear',
      found: '"weights.fear"',
    },
    {
      name: 'a recorded order that is not there',
      file: 'record.json',
      of: 'bargaining-chip',
      at: 'orders[0].order',
      value: 'win',
      found: '"win"',
    },
    {
      name: 'a recorded order of another seat',
      file: 'record.json',
      of: 'bargaining-chip',
      at: 'orders[0]',
      value: { ...RECORDED, seat: 'tehran', order: 'arrest', target: 'kh' },
      path: 'orders[0].order',
      expected: 'an order of tehran',
      found: '"arrest"',
    },
    {
      name: 'a recorded reason that its order does not have',
      file: 'record.json',
      of: 'bargaining-chip',
      at: 'orders[0]',
      value: { ...RECORDED, reason: 'be-obeyed' },
      path: 'orders[0].reason',
      expected: 'one of show-the-state-stands, reassure-washington, give-restraint-cover',
      found: '"be-obeyed"',
    },
    {
      name: 'a recorded order after the sources end',
      file: 'record.json',
      of: 'bargaining-chip',
      at: 'orders[0]',
      value: { ...RECORDED, week: 6 },
      path: 'orders[0].week',
      expected: 'a week up to 5',
      found: '6',
    },
    {
      name: 'a mark on no day of the calendar',
      file: 'record.json',
      at: 'marks[0].from',
      value: '2024-02-30',
      path: 'tower-22',
      expected: 'a day of the calendar',
      found: '"2024-02-30"',
    },
    {
      name: 'a mark that ends before it begins',
      file: 'record.json',
      at: 'marks[0].to',
      value: '2024-01-01',
      path: 'tower-22',
      expected: 'a last day from 2024-01-28 on',
      found: '"2024-01-01"',
    },
    {
      name: 'a mark on an unknown lane',
      file: 'record.json',
      at: 'marks[0].lane',
      value: 'weather',
      found: '"weather"',
    },
    {
      name: 'the same mark twice',
      file: 'record.json',
      at: 'marks[1].id',
      value: 'tower-22',
      path: 'marks[1].id',
      found: '"tower-22" again',
    },
    {
      name: 'a slip that rests on no fact there is',
      file: 'record.json',
      at: 'slips[0].basis',
      value: { facts: ['mee-2021-05.99'] },
      path: 'halt-date.basis.facts',
      found: '"mee-2021-05.99"',
    },
    {
      name: 'too few questions for the debrief',
      file: 'teaching.json',
      at: 'questions',
      value: [],
      expected: '>=3',
      found: '0',
    },
    { name: 'a number where an object belongs', file: 'scenario.json', at: 'world', value: 7 },
  ];

  test.each(rows)('$name', ({ name, file, at, value, path, expected, found, of }) => {
    const problems = problemsAfter((files) => {
      if (name.startsWith('the words of an event')) {
        put(files['events.json'], 'calendar[0].id', 'late');
      } else if (file === 'text.en.json') (files[file] as Data)[at] = value;
      else put(files[file], at, value);
      if (value === undefined && file === 'text.en.json') delete (files[file] as Data)[at];
    }, of);
    const wanted = path ?? at;
    const named = problems.filter((one) => one.file === file && one.path === wanted);
    // Problems elsewhere are given, so that a failure shows where the fault was named instead.
    const words = (named.length > 0 ? named : problems).map((one) => ({
      path: one.path,
      ...(expected === undefined ? {} : { expected: one.expected }),
      ...(found === undefined ? {} : { found: one.found }),
    }));
    expect(words).toContainEqual({
      path: wanted,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    });
  });

  test.each(SCENARIO_FILE_NAMES)('%s missing', (file) => {
    const problems = problemsAfter((files) => void delete files[file]);
    expect(problems.map((one) => one.file)).toEqual([file]);
  });

  test('every fault of a file at once, not only the first', () => {
    const problems = problemsAfter((files) => {
      put(files['scenario.json'], 'world.gaza', 'much');
      put(files['scenario.json'], 'world.shock', -4);
      put(files['events.json'], 'chance[0].chance', 0);
    });
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'scenario.json world.gaza',
      'scenario.json world.shock',
      'events.json chance[0].chance',
    ]);
  });

  test('a variant called baseline missing', () => {
    const problems = problemsAfter((files) => put(files['variants.json'], '[0].id', 'first'));
    expect(problems.map((one) => one.expected)).toContain('a variant "baseline"');
  });
});

test('a problem is one sentence with file, path, what was expected and what was found', () => {
  const problem: Problem = {
    file: 'events.json',
    path: 'chance[2].to',
    expected: 'a week from 4 on',
    found: '3',
  };
  expect(sentenceOf(problem)).toBe(
    'events.json at chance[2].to: expected a week from 4 on, found 3.',
  );
  expect(sentenceOf({ ...problem, path: '' })).toBe(
    'events.json: expected a week from 4 on, found 3.',
  );
});
