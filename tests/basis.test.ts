// Grounds: every rule, order, objective and scenario entry rests on cited facts that exist, or on an assumption that says why.
import { describe, expect, test } from 'vitest';

import { FACTS, findFact, SOURCES, sourceOf } from '../src/facts/facts.ts';
import { ASSUMPTIONS } from '../src/model/assumptions.ts';
import { factsOf, type Basis } from '../src/model/basis.ts';
import { SHEETS } from '../src/model/term-sheets.ts';
import { SEATS } from '../src/model/ids.ts';
import { OBJECTIVES, VERDICT_SCALE } from '../src/model/objectives.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { PERCEPTION_BASIS } from '../src/model/perception.ts';
import { RULE_BASIS } from '../src/model/rule-basis.ts';
import { TERM_BASIS } from '../src/model/weights.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { assumedWords } from '../src/text/assumed.ts';
import { EN_ASSUMED } from '../src/text/messages-en-assumed.ts';
import { EN } from '../src/text/messages-en.ts';
import {
  MIXES,
  playAtRandom,
  playByDoctrines,
  SCENARIO,
  SCENARIO_IDS,
  shipped,
} from './support/game.ts';

interface Ground {
  readonly what: string;
  readonly basis: Basis;
}

const named = (what: string, entries: Readonly<Record<string, Basis>>): Ground[] =>
  Object.entries(entries).map(([id, basis]) => ({ what: `${what} ${id}`, basis }));

/** Everything in a scenario that rests on something. */
function groundsOf(scenario: Scenario): Ground[] {
  const { record, teaching } = scenario;
  const inIt: Ground[] = [
    { what: 'basis', basis: scenario.basis },
    ...SEATS.flatMap((seat) =>
      scenario.opening[seat].map(({ key, basis }) => ({ what: `${seat} ${key}`, basis })),
    ),
    ...scenario.variants.flatMap(({ id, basis, content }) => [
      { what: `variant ${id}`, basis },
      ...content.factions.map((one) => ({ what: `faction ${one.id}`, basis: one.basis })),
      ...content.places.map((one) => ({ what: `place ${one.id}`, basis: one.basis })),
      ...content.calendar.map((one) => ({ what: `calendar ${one.id}`, basis: one.basis })),
      ...content.events.map((one) => ({ what: `event ${one.id}`, basis: one.basis })),
      ...content.recorded.orders.map((one) => ({
        what: `recorded ${one.seat} ${one.order} of week ${one.week}`,
        basis: one.basis,
      })),
    ]),
    ...[...record.marks, ...record.totals, ...record.forecasts, ...record.slips].map((one) => ({
      what: `record ${one.id}`,
      basis: one.basis as Basis,
    })),
    { what: 'teaching', basis: teaching.basis as Basis },
    ...[...teaching.questions, ...teaching.notes].map((one) => ({
      what: `teaching ${one.id}`,
      basis: one.basis as Basis,
    })),
  ];
  return inIt.map(({ what, basis }) => ({ what: `${scenario.id}: ${what}`, basis }));
}

const OF_RULES: readonly Ground[] = [
  ...named('term', TERM_BASIS),
  ...named('rule', RULE_BASIS),
  ...SEATS.flatMap((seat) =>
    ORDERS_OF[seat].map(({ id, basis }) => ({ what: `order ${seat} ${id}`, basis })),
  ),
  ...SEATS.flatMap((seat) =>
    OBJECTIVES[seat].map(({ id, basis }) => ({ what: `objective ${seat} ${id}`, basis })),
  ),
  { what: 'the scale of the verdicts', basis: VERDICT_SCALE },
  ...SHEETS.map(({ id, basis }) => ({ what: `term sheet ${id}`, basis })),
  ...ASSUMPTIONS.flatMap(({ id, readings }) =>
    readings.map((reading) => ({
      what: `assumption ${id} as ${reading.id}`,
      basis: reading.basis,
    })),
  ),
  { what: 'how acts are read', basis: PERCEPTION_BASIS },
];

const GROUNDS: readonly Ground[] = [
  ...OF_RULES,
  ...SCENARIO_IDS.flatMap((id) => groundsOf(shipped(id))),
];

function sentenceOf({ assumption = '' }: Basis): string {
  return assumedWords(assumption, EN);
}

describe('every rule, order, objective, place, faction, event and scenario', () => {
  test('rests on at least one fact or on an assumption of a whole sentence', () => {
    const bare = GROUNDS.filter(
      ({ basis }) => factsOf(basis).length === 0 && sentenceOf(basis).length < 10,
    );
    expect(bare.map(({ what }) => what)).toEqual([]);
  });

  test('names the sentence of an assumption by its key in the rules', () => {
    const written = OF_RULES.filter(({ basis: { assumption } }) => {
      return assumption !== undefined && EN_ASSUMED[assumption] === undefined;
    });
    expect(written.map(({ what }) => what)).toEqual([]);
  });

  test('names only facts that exist', () => {
    const lost = GROUNDS.flatMap(({ what, basis }) =>
      factsOf(basis)
        .filter((id) => !findFact(id))
        .map((id) => `${what}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('names no fact twice', () => {
    const twice = GROUNDS.filter(
      ({ basis }) => new Set(factsOf(basis)).size !== factsOf(basis).length,
    );
    expect(twice.map(({ what }) => what)).toEqual([]);
  });

  test('mentions in an assumption only facts that exist', () => {
    const lost = GROUNDS.flatMap(({ what, basis }) =>
      (sentenceOf(basis).match(/[a-z]+-\d{4}-\d\d\.\d\d/g) ?? [])
        .filter((id) => !findFact(id))
        .map((id) => `${what}: ${id}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the facts', () => {
  test('have ids of their own, each of a source that is named', () => {
    expect(new Set(FACTS.map((fact) => fact.id)).size).toBe(FACTS.length);
    expect(FACTS.filter((fact) => !sourceOf(fact)).map((fact) => fact.id)).toEqual([]);
    expect(SOURCES.filter((source) => !FACTS.some((fact) => sourceOf(fact) === source))).toEqual(
      [],
    );
  });

  test('each say something', () => {
    expect(
      FACTS.filter((fact) => fact.statement.length < 10 || fact.date === '').map((fact) => fact.id),
    ).toEqual([]);
  });
});

describe('what happened in played games', () => {
  const logs = [
    ...MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'basis', variant, weeks: 16 }, doctrines),
    ),
    ...['basis-a', 'basis-b', 'basis-c'].map((seed) =>
      playAtRandom({ seed, variant: 'escalation' }),
    ),
    ...['basis-d', 'basis-e', 'basis-f'].map((seed) => playAtRandom({ seed })),
  ].flatMap((run) => run.logs);
  const causes = [...new Set(logs.flatMap((log) => log.ledger.map((entry) => entry.cause)))];

  test('has a basis for every rule that the ledger or an event names', () => {
    const rules = [
      ...causes.filter((cause) => cause.startsWith('rule:')).map((cause) => cause.slice(5)),
      ...logs.flatMap((log) =>
        log.events.filter((event) => event.kind === 'rule').map((event) => event.id),
      ),
    ];
    expect(rules.length).toBeGreaterThan(20);
    expect([...new Set(rules)].filter((rule) => RULE_BASIS[rule] === undefined)).toEqual([]);
  });

  test('has a known order behind every order’s cause, and a known event behind every event’s', () => {
    const orders = causes
      .filter((cause) => cause.startsWith('order:'))
      .map((cause) => cause.split(':'));
    const lost = orders.filter(
      ([, seat, id]) =>
        !SEATS.some((one) => one === seat && ORDERS_OF[one].some((order) => order.id === id)),
    );
    expect(lost).toEqual([]);
    const entries = new Set(
      SCENARIO.variants.flatMap(({ content }) =>
        [...content.calendar, ...content.events].map(({ id }) => id),
      ),
    );
    expect(
      causes.filter((cause) => cause.startsWith('event:') && !entries.has(cause.slice(6))),
    ).toEqual([]);
  });
});
