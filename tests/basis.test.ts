// Grounds: every rule, order, objective and scenario entry rests on cited facts that exist, or on an assumption that says why.
import { describe, expect, test } from 'vitest';

import { FACTS, findFact, SOURCES, sourceOf } from '../src/facts/facts.ts';
import { factsOf, type Basis } from '../src/model/basis.ts';
import { SEATS } from '../src/model/ids.ts';
import { OBJECTIVES, VERDICT_SCALE } from '../src/model/objectives.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { RULE_BASIS } from '../src/model/rule-basis.ts';
import { TERM_BASIS } from '../src/model/weights.ts';
import { MIXES, playAtRandom, playByDoctrines, SCENARIO } from './support/game.ts';

interface Ground {
  readonly what: string;
  readonly basis: Basis;
}

const named = (what: string, entries: Readonly<Record<string, Basis>>): Ground[] =>
  Object.entries(entries).map(([id, basis]) => ({ what: `${what} ${id}`, basis }));

const GROUNDS: readonly Ground[] = [
  ...named('term', TERM_BASIS),
  ...named('rule', RULE_BASIS),
  ...SEATS.flatMap((seat) =>
    ORDERS_OF[seat].map(({ id, basis }) => ({ what: `order ${seat} ${id}`, basis })),
  ),
  ...SEATS.flatMap((seat) =>
    OBJECTIVES[seat].map(({ id, basis }) => ({ what: `objective ${seat} ${id}`, basis })),
  ),
  { what: 'the scale of the verdicts', basis: VERDICT_SCALE },
  { what: `scenario ${SCENARIO.id}`, basis: SCENARIO.basis },
  ...SEATS.flatMap((seat) =>
    SCENARIO.opening[seat].map(({ key, basis }) => ({ what: `${seat} ${key}`, basis })),
  ),
  ...SCENARIO.variants.flatMap((variant) => [
    { what: `variant ${variant.id}`, basis: variant.basis },
    ...variant.content.factions.map(({ id, basis }) => ({ what: `faction ${id}`, basis })),
    ...variant.content.places.map(({ id, basis }) => ({ what: `place ${id}`, basis })),
    ...variant.content.calendar.map(({ id, basis }) => ({ what: `calendar ${id}`, basis })),
    ...variant.content.events.map(({ id, basis }) => ({ what: `event ${id}`, basis })),
  ]),
];

describe('every rule, order, objective, place, faction, event and scenario', () => {
  test('rests on at least one fact or on an assumption of a whole sentence', () => {
    const bare = GROUNDS.filter(
      ({ basis }) => factsOf(basis).length === 0 && (basis.assumption ?? '').length < 10,
    );
    expect(bare.map(({ what }) => what)).toEqual([]);
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
      ((basis.assumption ?? '').match(/[a-z]+-\d{4}-\d\d\.\d\d/g) ?? [])
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
