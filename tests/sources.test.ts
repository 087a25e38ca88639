// The pages of sources, rules and credits, and the role sheets: whole, true to the rules, and true to the packages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { FONTS, LIBRARIES, SHAPES } from '../src/app/credits.ts';
import { ORDER_BLOCKS } from '../src/app/order-blocks.ts';
import { oddsWeeks, roleSheet } from '../src/app/role-sheet.ts';
import {
  orderRuleRows,
  otherWeightRows,
  standingRuleRows,
  termRows,
  WEEK_STEPS,
} from '../src/app/rule-rows.ts';
import { EVERY_FACT, matchingFacts, sourceBook, useOf } from '../src/app/source-rows.ts';
import { FACTS } from '../src/facts/facts.ts';
import { factsOf } from '../src/model/basis.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { RULE_BASIS } from '../src/model/rule-basis.ts';
import { viewFor } from '../src/model/view.ts';
import { WEIGHTS } from '../src/model/weights.ts';
import { EN } from '../src/text/messages-en.ts';
import { addressOfFact, factOfAddress } from '../src/ui/method/method-tabs.ts';
import {
  openRun,
  playOn,
  randomOrders,
  seededRandom,
  shipped,
  SCENARIO_IDS,
} from './support/game.ts';

const ROOT = new URL('../', import.meta.url);
const CRISES = SCENARIO_IDS.map(shipped);
const book = sourceBook(CRISES);

describe('the page of sources', () => {
  test('has every fact once, under one of its documents', () => {
    expect(book.facts.map(({ id }) => id)).toEqual(FACTS.map(({ id }) => id));
    expect(book.documents.reduce((sum, { facts }) => sum + facts, 0)).toBe(FACTS.length);
  });

  test('knows everything that rests on a fact, and nothing else', () => {
    const wrong = SEATS.flatMap((seat) =>
      ORDERS_OF[seat].flatMap((order) =>
        book.facts
          .filter(
            ({ id, uses }) =>
              factsOf(order.basis).includes(id as never) !==
              uses.some((use) => use.kind === 'order' && use.id === order.id && use.seat === seat),
          )
          .map(({ id }) => `${seat} ${order.id} ${id}`),
      ),
    );
    expect(wrong).toEqual([]);
    const marks = CRISES.flatMap(({ record, text }) =>
      record.marks.flatMap(({ id, basis }) =>
        ('facts' in basis ? basis.facts : []).map((fact: string) => [fact, id, text['title']]),
      ),
    );
    const lost = marks.filter(
      ([fact, id, crisis]) =>
        !book.facts
          .find((one) => one.id === fact)
          ?.uses.some((use) => use.kind === 'mark' && use.id === id && use.crisis === crisis),
    );
    expect(marks.length).toBeGreaterThan(40);
    expect(lost).toEqual([]);
  });

  test('names no use twice under one fact', () => {
    const twice = book.facts.filter(({ uses }) => {
      const names = uses.map((use) => JSON.stringify(use));
      return new Set(names).size !== names.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('takes in what rests on facts elsewhere', () => {
    const more = [{ use: useOf('limit', 'actors.isis'), facts: ['mee-2021-12.30'] }];
    const fact = sourceBook([], more).facts.find(({ id }) => id === 'mee-2021-12.30');
    expect(fact?.uses.map(({ kind }) => kind)).toContain('limit');
  });

  test('finds by id, by words and by filter', () => {
    const ids = (query: Partial<typeof EVERY_FACT>): readonly string[] =>
      matchingFacts(book, { ...EVERY_FACT, ...query }).map(({ id }) => id);
    expect(ids({})).toHaveLength(FACTS.length);
    expect(ids({ words: 'usip-2020-11.16', source: 'mee-2021-05' })).toEqual(['usip-2020-11.16']);
    expect(ids({ words: 'Kadhimi sword' })).toEqual(['usip-2020-11.16']);
    expect(ids({ words: 'no such word anywhere' })).toEqual([]);
    expect(ids({ only: 'issue' })).toEqual(FACTS.filter(({ issue }) => issue).map(({ id }) => id));
    expect(ids({ source: 'aawsat-2024-01' }).every((id) => id.startsWith('aawsat-2024-01.'))).toBe(
      true,
    );
  });

  test('gives every fact an address that leads back to it', () => {
    expect(FACTS.filter(({ id }) => factOfAddress(addressOfFact(id)) !== id)).toEqual([]);
    expect(factOfAddress('#fact=<script>')).toBeNull();
    expect(factOfAddress('#limits-actors')).toBeNull();
  });
});

describe('the page of rules', () => {
  test('has the steps of the week in the order of their files', () => {
    const files = readdirSync(new URL('src/model/steps/', ROOT)).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files).toEqual(
      WEEK_STEPS.map((step, at) => `${String(at + 1).padStart(2, '0')}-${step}.ts`),
    );
  });

  test('has every standing rule, order and weight', () => {
    expect(standingRuleRows().map(({ id }) => id)).toEqual(Object.keys(RULE_BASIS));
    for (const { seat, rows } of orderRuleRows()) {
      expect(rows.map(({ id }) => id)).toEqual(ORDERS_OF[seat].map(({ id }) => id));
    }
    const weights = [...termRows().flatMap((row) => row.weights), ...otherWeightRows()];
    expect([...new Set(weights.map(({ name }) => name))].sort()).toEqual(
      Object.keys(WEIGHTS).sort(),
    );
  });

  test('has words for all of it', () => {
    const keys = [
      ...WEEK_STEPS.map((step) => `rules.step.${step}`),
      ...Object.keys(WEIGHTS).map((name) => `rules.weight.${name}`),
      ...orderRuleRows().flatMap(({ rows }) =>
        rows.flatMap(({ aim, step, blocks }) => [
          `rules.aim.${aim}`,
          `rules.carried.${step}`,
          ...blocks,
        ]),
      ),
      ...[...FONTS, ...SHAPES, ...LIBRARIES].flatMap(({ use, licence }) => [
        `credits.use.${use}`,
        `credits.licence.${licence}`,
      ]),
    ];
    expect(keys.filter((key) => EN[key] === undefined)).toEqual([]);
    const nameless = standingRuleRows().filter(
      ({ id }) =>
        EN[`cause.${id}`] === undefined &&
        EN[`rule.${id}`] === undefined &&
        EN[`rules.standing.${id}`] === undefined,
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test('tells of every order what can stand in its way', () => {
    const common = ['over', 'resting', 'group', 'three', 'capital'];
    const seen = new Set<string>();
    for (const crisis of CRISES) {
      const random = seededRandom(crisis.id);
      playOn(
        openRun({ seed: 'blocks', scenario: crisis.id, weeks: crisis.weeks }),
        (state, content) => {
          for (const seat of SEATS) {
            for (const { order, blocked } of orderOptions(viewFor(state, seat, content))) {
              if (blocked) seen.add(`${seat} ${order} ${blocked.key.slice('block.'.length)}`);
            }
          }
          return randomOrders(state, content, random);
        },
      );
    }
    const told = new Set(
      (Object.keys(ORDER_BLOCKS) as SeatId[]).flatMap((seat) =>
        Object.entries(ORDER_BLOCKS[seat]).flatMap(([order, blocks]) =>
          blocks.map((block) => `${seat} ${order} ${block}`),
        ),
      ),
    );
    const untold = [...seen].filter(
      (one) => !common.includes(one.split(' ')[2] ?? '') && !told.has(one),
    );
    expect(untold).toEqual([]);
    // And nothing is told of an order that does not exist or has no condition.
    const idle = SEATS.flatMap((seat) =>
      Object.keys(ORDER_BLOCKS[seat])
        .filter((id) => ORDERS_OF[seat].find((order) => order.id === id)?.blocked === undefined)
        .map((id) => `${seat} ${id}`),
    );
    expect(idle).toEqual([]);
    const bare = SEATS.flatMap((seat) =>
      ORDERS_OF[seat]
        .filter(({ id, blocked }) => blocked && ORDER_BLOCKS[seat][id] === undefined)
        .map(({ id }) => `${seat} ${id}`),
    );
    expect(bare).toEqual([]);
  }, 60_000);
});

describe('the page of credits', () => {
  const json = (path: string): { readonly [key: string]: unknown } =>
    JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as { readonly [key: string]: unknown };
  const credits = [...FONTS, ...SHAPES, ...LIBRARIES];
  // Ensembles of the command line; the page has none of it.
  const notInPage = ['tinypool', 'bullmq', 'ioredis'];

  test('names everything that the game depends on, under the licence its package states', () => {
    const named = credits.map(({ from }) => from);
    const needed = Object.keys(json('package.json')['dependencies'] as object);
    expect(needed.filter((name) => !named.includes(name) && !notInPage.includes(name))).toEqual([]);
    const wrong = credits.filter(
      ({ from, licence }) =>
        from !== null && json(`node_modules/${from}/package.json`)['license'] !== licence,
    );
    expect(wrong).toEqual([]);
  });

  test('says the same as the file of credits', () => {
    const file = readFileSync(new URL('docs/credits.md', ROOT), 'utf8');
    expect(credits.filter(({ name }) => !file.includes(name))).toEqual([]);
  });
});

describe('role sheets', () => {
  test('can be made for every seat and variant of every crisis', () => {
    for (const crisis of CRISES) {
      for (const { id } of crisis.variants) {
        for (const seat of SEATS) {
          const sheet = roleSheet(crisis, id, crisis.weeks, seat);
          expect(sheet?.orders).toHaveLength(5);
          expect(sheet?.objectives).toHaveLength(5);
          expect(sheet?.ladder).toHaveLength(5);
          expect(sheet?.factions.length).toBeGreaterThan(0);
        }
      }
    }
    const [crisis] = CRISES;
    expect(crisis && roleSheet(crisis, 'no-such-variant', 8, 'baghdad')).toBeNull();
  }, 60_000);

  test('ask for odds in week 1 and then every fourth', () => {
    expect(oddsWeeks(3)).toEqual([1]);
    expect(oddsWeeks(13)).toEqual([1, 4, 8, 12]);
    expect(oddsWeeks(26)).toEqual([1, 4, 8, 12, 16, 20, 24]);
  });
});
