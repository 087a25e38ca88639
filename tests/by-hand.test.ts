// A scenario written from docs/scenarios.md alone: it validates, plays to its end, explains every decision and replays; and the page names every key.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { allMixes } from '../src/analysis/mixes.ts';
import { readScenarioFolder } from '../src/cli/scenarios.ts';
import { explainExactly } from '../src/model/faction/explain.ts';
import { FACTIONS, SEATS } from '../src/model/ids.ts';
import { brokenInvariants } from '../src/model/invariants.ts';
import { meterPaths } from '../src/model/meters.ts';
import { SHEETS } from '../src/model/term-sheets.ts';
import { currentState, isOver, playWeek, startRun, type Run } from '../src/run/play.ts';
import { parseRecord, recordText, replay } from '../src/run/verify.ts';
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
  type Variant,
} from '../src/scenario/scenario.ts';
import { doctrinesOf } from '../src/seats/all-doctrines.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { type Doctrines, KNOWN, ROOT } from './support/game.ts';

const PAGE = readFileSync(new URL('docs/scenarios.md', ROOT), 'utf8');
const FOLDER = new URL('scenarios/by-hand/', import.meta.url);

function byHand(): Scenario {
  const loaded = readScenarioFolder(fileURLToPath(FOLDER));
  if (loaded.ok) return loaded.scenario;
  throw new Error(JSON.stringify(loaded.problems, null, 1));
}

const SCENARIO = byHand();

/** The six files of the example in the page. */
function exampleFiles(): ScenarioFiles {
  const blocks = [...PAGE.matchAll(/^### `([a-z.]+\.json)`\n+```json\n([\s\S]*?)^```/gm)];
  return Object.fromEntries(
    blocks.map(([, name = '', text = '']) => [name, JSON.parse(text) as unknown]),
  ) as unknown as ScenarioFiles;
}

function play(scenario: Scenario, variant: Variant, doctrines: Doctrines, seed: string): Run {
  const led = (doctrine: string) => ({ by: 'doctrine', doctrine }) as const;
  let run = startRun(scenario, variant, {
    seed,
    weeks: scenario.weeks,
    assumptions: {},
    seats: {
      baghdad: led(doctrines.baghdad),
      washington: led(doctrines.washington),
      tehran: led(doctrines.tehran),
    },
  });
  while (!isOver(run)) {
    const played = playWeek(run, allOrders(currentState(run), run.content, doctrines));
    if (!played.ok) throw new Error(`${seed}: illegal ${JSON.stringify(played.illegal)}`);
    run = played.run;
  }
  return run;
}

const DEFAULTS = SCENARIO.variants[0]?.doctrines ?? { baghdad: '', washington: '', tehran: '' };
/** Every mix of the seats' own doctrines, and each other doctrine of a seat beside the defaults. */
const MIXES: readonly Doctrines[] = [
  ...allMixes(),
  ...SEATS.flatMap((seat) => doctrinesOf(seat).map(({ id }) => ({ ...DEFAULTS, [seat]: id }))),
  { baghdad: 'as-recorded', washington: 'as-recorded', tehran: 'as-recorded' },
];
const RUNS = SCENARIO.variants.flatMap((variant) =>
  MIXES.map((mix) => play(SCENARIO, variant, mix, `hand ${SEATS.map((s) => mix[s]).join(' ')}`)),
);

describe('the scenario by hand', () => {
  test('validates without a problem', () => {
    const loaded = readScenarioFolder(fileURLToPath(FOLDER));
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    expect(SCENARIO.variants.map(({ toward }) => toward)).toEqual([
      null,
      'de-escalation',
      'sporadic',
      'escalation',
    ]);
  });

  test('plays to an end under every doctrine, in every variant, in sound states', () => {
    expect(RUNS.length).toBe(4 * MIXES.length);
    const broken = RUNS.flatMap((run) => run.states.flatMap(brokenInvariants));
    expect(broken).toEqual([]);
    const endings = RUNS.map((run) => currentState(run).ending);
    expect(endings.filter((ending) => ending === 'none')).toEqual([]);
    expect(endings.filter((ending) => ending === 'time').length).toBeGreaterThan(RUNS.length / 2);
  });

  test('has every decision explain itself: terms add up to the lead, and the chosen rung wins', () => {
    // Collected by hand: an assertion for each of so many decisions takes long.
    const faults: string[] = [];
    let decisions = 0;
    for (const { logs } of RUNS) {
      for (const log of logs) {
        for (const { faction, inputs, luck, chosen } of log.decisions) {
          const { scores, terms, lead, next } = explainExactly(inputs, luck, chosen, log.weights);
          const score = scores[chosen] ?? Number.NaN;
          const sum = terms.reduce((total, term) => total + term.by, 0);
          // A tie goes to the lower rung.
          const wins = scores.every(
            (other, rung) =>
              other === null || rung === chosen || (rung > chosen ? other <= score : other < score),
          );
          const adds = sum === lead && score - (scores[next] ?? Number.NaN) === lead;
          decisions += 1;
          if (wins && adds) continue;
          faults.push(`week ${log.week}, ${faction}: ${JSON.stringify(scores)}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(decisions).toBeGreaterThan(RUNS.length * 4 * 3);
  }, 60000);

  test('has records that replay, and that another seed breaks', () => {
    for (const run of RUNS.filter((_, at) => at % 7 === 0)) {
      const read = parseRecord(recordText(run.record));
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const again = replay(read.value, (id) => (id === SCENARIO.id ? SCENARIO : undefined));
      expect(again.ok ? null : again.problem).toBeNull();
      const other = { ...read.value.header, seed: `${read.value.header.seed}.` };
      const wrong = replay({ ...read.value, header: other }, () => SCENARIO);
      // Another seed may make a recorded order illegal before the first hash is compared.
      expect(wrong.ok ? 'holds' : wrong.problem.kind).toMatch(/^(differs|illegal-order|too-long)$/);
    }
  }, 60000);

  test('replays its recorded orders, deal and truce included, and then goes on by the defaults', () => {
    const recorded = RUNS.find(
      ({ record }) =>
        record.header.variant === 'baseline' &&
        SEATS.every((seat) => {
          const player = record.header.seats[seat];
          return player.by === 'doctrine' && player.doctrine === 'as-recorded';
        }),
    );
    const given = recorded?.record.turns.map(({ orders }) => orders);
    expect(given?.[0]).toMatchObject({
      baghdad: [{ order: 'guard-missions', target: null }],
      washington: [{ order: 'offer-deal', target: 'waiver-for-guards' }],
      tehran: [],
    });
    expect(given?.[1]).toMatchObject({
      baghdad: [
        { order: 'accept-deal', target: 'waiver-for-guards' },
        { order: 'broker-truce', target: 'convoys:date' },
      ],
      washington: [],
      tehran: [{ order: 'guidance-hold', target: 'all' }],
    });
    expect(recorded?.logs[1]?.events.filter(({ kind }) => kind === 'deal')).toMatchObject([
      { what: 'signed', sheet: 'waiver-for-guards' },
    ]);
    expect(given?.slice(2).flatMap((orders) => SEATS.flatMap((seat) => orders[seat]))).not.toEqual(
      [],
    );
  });

  test('has chance events that happen in some runs and not in others', () => {
    const happened = RUNS.map(
      (run) => run.logs.flatMap((log) => log.events.filter(({ kind }) => kind === 'news')).length,
    );
    expect(Math.min(...happened)).toBeGreaterThan(0);
    expect(new Set(happened).size).toBeGreaterThan(2);
  });
});

describe('docs/scenarios.md', () => {
  test('has a whole example that validates and plays', () => {
    const files = exampleFiles();
    expect(Object.keys(files).toSorted()).toEqual([...SCENARIO_FILE_NAMES].toSorted());
    const loaded = loadScenario(files, KNOWN);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
    for (const variant of loaded.scenario.variants) {
      const run = play(loaded.scenario, variant, variant.doctrines, 'example');
      expect(run.logs.length).toBe(loaded.scenario.weeks);
    }
  });

  /** Every key of plain data, at any depth; keys that are words of the scenario's own are left out. */
  function keysOf(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(keysOf);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => [key, ...keysOf(part)]);
  }

  test('names every key of the files', () => {
    const files = SCENARIO_FILE_NAMES.filter((name) => name !== 'text.en.json');
    const keys = files.flatMap((name) =>
      keysOf(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
    );
    const tables = PAGE.split('## A whole example')[0] ?? '';
    const named = new Set([...tables.matchAll(/[`"]([a-zA-Z]+)(?=[`"])/g)].map(([, key]) => key));
    expect([...new Set(keys)].filter((key) => !named.has(key))).toEqual([]);
  });

  test('names every meter path, faction and term sheet', () => {
    const paths = meterPaths(['<id>'], ['<id>']).filter((path) => !path.includes('.all.'));
    expect(paths.filter((path) => !PAGE.includes(`\`${path}\``))).toEqual([]);
    const ids = [...FACTIONS, ...SHEETS.map(({ id }) => id)];
    expect(ids.filter((id) => !PAGE.includes(`\`${id}\``))).toEqual([]);
  });

  test('names the places that the map knows, and no others', () => {
    const map = JSON.parse(
      readFileSync(new URL('assets/map/places.json', ROOT), 'utf8'),
    ) as Readonly<
      Record<'places' | 'routes', readonly { readonly id: string; readonly kind: string }[]>
    >;
    const known = [...map.places, ...map.routes]
      // Capitals and towns outside the frame are in the list of places, but nothing is drawn there.
      .filter(({ kind }) => kind !== 'off-map')
      .map(({ id }) => id);
    const paragraph = /^Ids that the map knows\.(.*)$/m.exec(PAGE)?.[1] ?? '';
    const named = [...paragraph.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = '']) => id);
    expect(named.toSorted()).toEqual(known.toSorted());
  });
});
