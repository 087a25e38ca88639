// The rules are blind to where they are played: no scenario, variant, date or calibration target is named in them, and none moves them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { TARGETS } from '../src/analysis/targets.ts';
import { hashOf } from '../src/model/hash.ts';
import { FILE_STATUSES, SEATS, TRAJECTORIES } from '../src/model/ids.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState, startRun } from '../src/run/play.ts';
import { loadScenario } from '../src/scenario/scenario.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import {
  changed,
  KNOWN,
  openRun,
  playOn,
  ROOT,
  SCENARIO_IDS,
  scenarioFiles,
  shipped,
} from './support/game.ts';

const LAYERS = ['model', 'seats'] as const;
const SOURCES = LAYERS.flatMap((layer) => {
  const folder = new URL(`src/${layer}/`, ROOT);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: `src/${layer}/${path}`,
      code: readFileSync(new URL(path, folder), 'utf8'),
    }));
});

const VARIANTS = [
  ...new Set(SCENARIO_IDS.flatMap((id) => shipped(id).variants.map((one) => one.id))),
];
const TARGET_IDS = TARGETS.map(({ id }) => id);

/** Code without its comments and without the facts it cites, whose ids carry the month of a source. */
function bare(code: string): string {
  return code
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replaceAll(/'[a-z]+-\d{4}-\d{2}(?:\.\d{2})?'/g, "''");
}

/** Texts that a piece of code spells out. */
function textsIn(code: string): readonly string[] {
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

/** Names by which a rule could tell a scenario from another; words that mean something else are let through. */
const WORDS_OF_THE_RULES: readonly string[] = [...TRAJECTORIES, ...FILE_STATUSES];

/** What in a file looks at the scenario, the variant, the date or a target of the calibration. */
function peeksOf(code: string): string[] {
  const plain = bare(code);
  const texts = textsIn(plain);
  const found: string[] = [];
  for (const text of texts) {
    if (SCENARIO_IDS.includes(text)) found.push(`the scenario ${text}`);
    if (VARIANTS.includes(text) && !WORDS_OF_THE_RULES.includes(text)) {
      found.push(`the variant ${text}`);
    }
    if (TARGET_IDS.includes(text)) found.push(`the target ${text}`);
    if (/\b\d{4}-\d{2}-\d{2}\b/.test(text)) found.push(`the date ${text}`);
    if (/\b(?:19|20)\d{2}\b/.test(text) && !/[a-z]{4}/.test(text)) found.push(`the year ${text}`);
  }
  // Trajectories are words of the rules; compared with a variant they would be names of variants.
  for (const [match] of plain.matchAll(/\b(?:variant|scenario)(?:\.id|Id)?\s*[=!]==?\s*\S+/g)) {
    found.push(match);
  }
  for (const [match] of plain.matchAll(
    /\b(?:state|view|turn\.state|log)\.day\b\s*(?:[<>]=?|[=!]==?|[-+%/](?!=))/g,
  )) {
    found.push(match);
  }
  for (const [match] of plain.matchAll(/\b(?:dayOf|civilOf)\(\s*\{[^}]*\}/g)) found.push(match);
  // Day numbers of the years the game is about, 2019 to 2026.
  for (const [match] of plain.matchAll(
    /\b(?:17[89]\d\d|1[89]\d{3}|20[0-5]\d\d|2019|202[0-6])\b/g,
  )) {
    found.push(`the day or year ${match}`);
  }
  return found;
}

describe('the sources of the rules and of the doctrines', () => {
  test.each(SOURCES)('$path names no scenario, variant, date or target', ({ code }) => {
    expect(peeksOf(code)).toEqual([]);
  });

  test('are all there', () => {
    expect(SOURCES.filter(({ path }) => path.startsWith('src/model/')).length).toBeGreaterThan(50);
    expect(SOURCES.filter(({ path }) => path.startsWith('src/seats/')).length).toBeGreaterThan(10);
    expect(TARGET_IDS.length).toBeGreaterThan(30);
  });

  const planted: readonly { readonly name: string; readonly code: string }[] = [
    { name: 'a scenario by its id', code: "if (id === 'exchanging-roles') lethality += 10;" },
    { name: 'a scenario in other quotes', code: 'const here = `deadline`;' },
    { name: 'the baseline', code: "const calm = variant === 'baseline';" },
    { name: 'a variant by its trajectory', code: "if (variant.id === 'escalation') drive += 5;" },
    { name: 'a scenario’s name compared', code: 'return scenario.id === wanted ? 3 : 0;' },
    { name: 'a date', code: "const from = '2024-01-28';" },
    { name: 'a day number', code: 'if (turn.week > 3 && now > 19750) return 0;' },
    { name: 'a year', code: 'const late = year > 2023;' },
    { name: 'the day compared', code: 'if (state.day > limit) return 2;' },
    { name: 'the season', code: 'const summer = view.day % 365 > 150;' },
    { name: 'a date made', code: 'const day = dayOf({ year: y, month: 1, day: 1 });' },
    { name: 'a target of the calibration', code: `const t = '${TARGET_IDS[0]}';` },
  ];
  test.each(planted)('$name planted in them is found', ({ code }) => {
    expect(peeksOf(code)).not.toEqual([]);
    expect(peeksOf(`// ${code}\nexport const a = 1;`)).toEqual([]);
  });

  const clean: readonly { readonly name: string; readonly code: string }[] = [
    { name: 'a fact', code: "basis: { facts: ['rasanah-2024-03.51', 'mee-2021-05.09'] }," },
    { name: 'a source', code: "type SourceId = 'usip-2020-11';" },
    { name: 'a trajectory', code: "return points === 'escalation' ? points : before;" },
    { name: 'the day carried on', code: 'state.day += 7;' },
    { name: 'numbers of meters', code: 'const most = 10000; const some = 1200;' },
  ];
  test.each(clean)('$name in them is let through', ({ code }) => {
    expect(peeksOf(code)).toEqual([]);
  });
});

describe('the same crisis under another name and another date', () => {
  const NEW_START = '2031-02-03';

  /** A scenario as it ships, but for its id, its edition, its start and the ids of its variants. */
  function renamed(id: string): ReturnType<typeof shipped> {
    const files = scenarioFiles(id);
    Object.assign(files['scenario.json'] as object, {
      id: 'somewhere-else',
      version: '9.9.9',
      start: NEW_START,
    });
    const variants = files['variants.json'] as { id: string }[];
    for (const variant of variants) {
      if (variant.id !== 'baseline') variant.id = `other-${variant.id}`;
    }
    const text = files['text.en.json'] as Record<string, string>;
    for (const [key, words] of Object.entries(text)) {
      const moved = key.replace(/^variant\.(?!baseline\.)/, 'variant.other-');
      if (moved === key) continue;
      delete text[key];
      text[moved] = words;
    }
    const loaded = loadScenario(files, KNOWN);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.scenario;
  }

  const rows = SCENARIO_IDS.flatMap((id) =>
    shipped(id).variants.map((variant) => ({ id, variant: variant.id })),
  );
  test.each(rows)('$id, $variant, is played the same but for the day', ({ id, variant }) => {
    const other = renamed(id);
    const twin = other.variants.find((one) => one.id.replace('other-', '') === variant);
    const own = shipped(id).variants.find((one) => one.id === variant);
    if (!twin || !own) throw new Error('no such variant');
    const run = playOn(
      openRun({ scenario: id, variant, seed: 'blind', weeks: 12 }),
      (state, content) => allOrders(state, content, own.doctrines),
    );
    let away = startRun(other, twin, {
      seed: 'blind',
      weeks: 12,
      assumptions: {},
      seats: run.record.header.seats,
    });
    expect(currentState(away).day).not.toBe(run.states[0]?.day);
    // The computer players are asked anew: they must not look at the calendar either.
    away = playOn(away, (state, content) => allOrders(state, content, twin.doctrines));
    const apart = other.day - shipped(id).day;
    const moved = away.states.map((state) => changed(state, (copy) => void (copy.day -= apart)));
    expect(moved.map((state) => hashOf(state))).toEqual(run.states.map((state) => hashOf(state)));
    expect(away.record.turns.map(({ orders }) => orders)).toEqual(
      run.record.turns.map(({ orders }) => orders),
    );
    expect(away.states).toHaveLength(run.states.length);
  });

  test('the day stands in every view, so that a doctrine could look, and none does', () => {
    const state = currentState(openRun({ seed: 'day' }));
    const { content } = openRun({ seed: 'day' });
    const later = changed(state, (copy) => void (copy.day += 200));
    for (const seat of SEATS) {
      expect(viewFor(later, seat, content).day).toBe(viewFor(state, seat, content).day + 200);
    }
    for (const variant of shipped('era-of-divisions').variants) {
      expect(allOrders(later, content, variant.doctrines)).toEqual(
        allOrders(state, content, variant.doctrines),
      );
    }
  });
});
