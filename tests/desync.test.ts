// Records that must not hold, each beside a twin that must: replay names the first week that differs, and no text makes it throw.
import { describe, expect, test } from 'vitest';

import type { TurnOrders } from '../src/model/content.ts';
import { SEATS } from '../src/model/ids.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { nextLink, type RecordedTurn, type RunRecord } from '../src/run/record.ts';
import { parseRecord, recordText, replay, type RecordProblem } from '../src/run/verify.ts';
import { currentState, isOver } from '../src/run/play.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import {
  BASELINE,
  changed,
  findScenario,
  NO_ORDERS,
  openRun,
  playByDoctrines,
  SCENARIO,
  seal,
  seededRandom,
} from './support/game.ts';

const RUN = playByDoctrines({ seed: 'desync', weeks: 12 }, BASELINE.doctrines);
const RECORD = RUN.record;
const TEXT = recordText(RECORD);

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K] };

/** The problem with a changed copy of the record; null when it holds. */
function problemAfter(
  change: (record: Mutable<RunRecord>) => void,
  find = findScenario,
): RecordProblem | null {
  const copy = changed(RECORD, (record) => change(record as Mutable<RunRecord>));
  const read = parseRecord(recordText(copy));
  if (!read.ok) return read.problem;
  const again = replay(read.value, find);
  return again.ok ? null : again.problem;
}

/** Where it first differs: the kind of problem and the week. */
function placeOf(problem: RecordProblem | null): unknown {
  return problem && { kind: problem.kind, week: 'week' in problem ? problem.week : null };
}

function turnAt(record: Mutable<RunRecord>, week: number): Mutable<RecordedTurn> {
  const turn = record.turns[week - 1];
  if (!turn) throw new Error(`no week ${week}`);
  return turn;
}

/** The first week, from `from` on, in which some seat gives an order that fits. */
function weekWith(from: number, fits: (orders: TurnOrders) => boolean): number {
  const index = RECORD.turns.findIndex(({ orders }, at) => at + 1 >= from && fits(orders));
  if (index < 0) throw new Error('no such week in the record');
  return index + 1;
}

describe('the twin that nobody touched', () => {
  test('holds, as text and as data', () => {
    expect(problemAfter(() => {})).toBeNull();
    expect(replay(RECORD, findScenario).ok).toBe(true);
    expect(parseRecord(TEXT)).toEqual({ ok: true, value: RECORD });
  });

  test('holds whatever order its keys stand in', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, part]) => [key, turned(part)]),
      );
    };
    const read = parseRecord(JSON.stringify(turned(RECORD)));
    expect(read.ok && replay(read.value, findScenario).ok).toBe(true);
  });

  test('holds at every length from no week on', () => {
    for (let weeks = 0; weeks <= RECORD.turns.length; weeks++) {
      expect(problemAfter((record) => void record.turns.splice(weeks))).toBeNull();
    }
  });
});

describe('a record is caught at the week in which it first differs', () => {
  test.each([1, 5, 12])('when the hash of week %i was changed', (week) => {
    const problem = problemAfter((record) => {
      const turn = turnAt(record, week);
      turn.hash = `${turn.hash.startsWith('0') ? '1' : '0'}${turn.hash.slice(1)}`;
    });
    expect(placeOf(problem)).toEqual({ kind: 'differs', week });
  });

  test.each(SEATS)('when one order of %s was left out', (seat) => {
    const week = weekWith(2, (orders) => orders[seat].length > 0);
    expect(placeOf(problemAfter((record) => void turnAt(record, week).orders[seat].pop()))).toEqual(
      { kind: 'differs', week },
    );
  });

  test.each(SEATS)(
    'when the reason of an order of %s was changed, though the reason moves nothing in the world',
    (seat) => {
      const week = weekWith(3, (orders) => orders[seat].length > 0);
      const problem = problemAfter((record) => {
        const [order] = turnAt(record, week).orders[seat];
        const other = findOrder(seat, order?.order ?? '')?.reasons.find(
          (reason) => reason !== order?.reason,
        );
        if (order && other !== undefined) order.reason = other;
      });
      expect(placeOf(problem)).toEqual({ kind: 'differs', week });
    },
  );

  test('when two orders of one seat changed places', () => {
    const week = weekWith(1, (orders) => SEATS.some((seat) => orders[seat].length > 1));
    const problem = problemAfter((record) => {
      const { orders } = turnAt(record, week);
      const seat = SEATS.find((one) => orders[one].length > 1) ?? 'baghdad';
      orders[seat].reverse();
    });
    expect(placeOf(problem)).toEqual({ kind: 'differs', week });
  });

  test('when the seed of the header was changed, from the first week', () => {
    expect(placeOf(problemAfter((record) => void (record.header.seed = 'desync2')))).toEqual({
      kind: 'differs',
      week: 1,
    });
  });

  test.each([
    {
      name: 'the length of the run',
      change: (r: Mutable<RunRecord>) => void (r.header.weeks = 13),
    },
    {
      name: 'who played a seat',
      change: (r: Mutable<RunRecord>) =>
        void (r.header.seats.tehran = { by: 'doctrine', doctrine: 'forward' }),
    },
    {
      name: 'the scenario’s edition',
      change: (r: Mutable<RunRecord>) => void (r.header.scenario.version = '9.9.9'),
    },
    {
      name: 'the variant',
      change: (r: Mutable<RunRecord>) => void (r.header.variant = 'sporadic'),
    },
    {
      name: 'a reading of an assumption',
      change: (r: Mutable<RunRecord>) => void (r.header.assumptions = { lethality: 'luck-held' }),
    },
    {
      name: 'an assumption, read as calibrated and so without effect',
      change: (r: Mutable<RunRecord>) => void (r.header.assumptions = { lethality: 'few-die' }),
    },
  ])('when the header told otherwise of $name, from the first week', ({ change }) => {
    expect(placeOf(problemAfter(change))).toEqual({ kind: 'differs', week: 1 });
  });

  test.each([1, 4, 9])('when week %i and the next changed places', (week) => {
    const problem = problemAfter((record) => {
      const [one, other] = record.turns.splice(week - 1, 2);
      if (one && other) record.turns.splice(week - 1, 0, other, one);
    });
    expect(problem?.kind).toMatch(/differs|illegal-order/);
    expect(placeOf(problem)).toMatchObject({ week });
  });

  test('when a week was left out', () => {
    expect(placeOf(problemAfter((record) => void record.turns.splice(5, 1)))).toMatchObject({
      week: 6,
    });
  });

  test('when a later week was taken from another run', () => {
    const other = playByDoctrines({ seed: 'another', weeks: 12 }, BASELINE.doctrines).record
      .turns[6];
    const problem = problemAfter((record) => {
      if (other) record.turns[6] = structuredClone(other) as Mutable<RecordedTurn>;
    });
    expect(placeOf(problem)).toMatchObject({ week: 7 });
  });

  test('even when the tampered week’s own link was forged without the links after it', () => {
    const week = 4;
    const problem = problemAfter((record) => {
      const turn = turnAt(record, week);
      for (const seat of SEATS) turn.orders[seat] = [];
      let forged = openRun({ seed: 'desync', weeks: 12 });
      forged = { ...forged, record: { ...forged.record, header: RECORD.header } };
      for (const one of record.turns.slice(0, week)) forged = seal(forged, one.orders);
      turn.hash = forged.record.turns.at(-1)?.hash ?? '';
    });
    expect(problem?.kind).toMatch(/differs|illegal-order/);
    expect(placeOf(problem)).toMatchObject({ week: week + 1 });
  });
});

describe('the same record under changed rules', () => {
  /** The scenario with one thing otherwise and, against all honesty, the same hash. */
  function patched(change: (scenario: Mutable<Scenario>) => void): (id: string) => Scenario {
    const copy = changed(SCENARIO, (scenario) => change(scenario as Mutable<Scenario>));
    return () => copy;
  }

  test('differs from the first week when one number of one faction is otherwise', () => {
    const find = patched((scenario) => {
      const faction = scenario.variants[0]?.start.factions[3];
      if (faction) faction.cohesion += 1;
    });
    expect(placeOf(problemAfter(() => {}, find))).toEqual({ kind: 'differs', week: 1 });
  });

  test('differs in the week in which a patched event first strikes, and not before', () => {
    const find = patched((scenario) => {
      const entry = {
        id: 'patch',
        week: 6,
        effects: [{ meter: 'world.arrears', by: 1 }],
        basis: { assumption: 'planted' },
      };
      scenario.variants[0]?.content.calendar.push(entry);
    });
    expect(placeOf(problemAfter(() => {}, find))).toEqual({ kind: 'differs', week: 6 });
  });

  test('holds when the patch changes nothing', () => {
    expect(
      problemAfter(
        () => {},
        patched(() => {}),
      ),
    ).toBeNull();
  });
});

describe('a record that cannot be played', () => {
  const rows: readonly {
    readonly name: string;
    readonly change: (record: Mutable<RunRecord>) => void;
    readonly problem: object;
  }[] = [
    {
      name: 'other rules',
      change: (r) => void (r.header.rules = '99.0.0'),
      problem: { kind: 'other-rules', found: '99.0.0' },
    },
    {
      name: 'another generator',
      change: (r) => void (r.header.generator = 'xor128'),
      problem: { kind: 'other-generator', found: 'xor128' },
    },
    {
      name: 'a scenario that is not here',
      change: (r) => void (r.header.scenario.id = 'nowhere'),
      problem: { kind: 'unknown-scenario', found: 'nowhere' },
    },
    {
      name: 'another edition of the scenario',
      change: (r) => void (r.header.scenario.hash = 'f'.repeat(64)),
      problem: { kind: 'other-scenario', id: SCENARIO.id },
    },
    {
      name: 'a variant that is not there',
      change: (r) => void (r.header.variant = 'none'),
      problem: { kind: 'unknown-variant', found: 'none' },
    },
    {
      name: 'an assumption that there is not',
      change: (r) => void (r.header.assumptions = { luck: 'good' }),
      problem: { kind: 'unknown-assumption', found: 'luck', reading: 'good' },
    },
    {
      name: 'a reading that its assumption does not have',
      change: (r) => void (r.header.assumptions = { lethality: 'good' }),
      problem: { kind: 'unknown-assumption', found: 'lethality', reading: 'good' },
    },
    {
      name: 'assumptions that are no list of readings',
      change: (r) => void Object.assign(r.header, { assumptions: { lethality: 3 } }),
      problem: { kind: 'wrong-form', path: 'header.assumptions.lethality' },
    },
    {
      name: 'more weeks than the run has',
      change: (r) => void (r.header.weeks = 3),
      problem: { kind: 'too-long', weeks: 3, turns: RECORD.turns.length },
    },
    {
      name: 'an order that is not there',
      change: (r) =>
        void turnAt(r, 2).orders.tehran.splice(0, 9, { order: 'win', target: null, reason: 'x' }),
      problem: {
        kind: 'illegal-order',
        week: 2,
        illegal: { seat: 'tehran', block: { key: 'block.unknown-order' } },
      },
    },
    {
      name: 'an order that cannot be paid',
      change: (r) =>
        void turnAt(r, 1).orders.washington.splice(0, 9, {
          order: 'campaign',
          target: null,
          reason: 'be-believed',
        }),
      problem: { kind: 'illegal-order', week: 1, illegal: { seat: 'washington' } },
    },
    {
      name: 'another format',
      change: (r) => void ((r as { format: string }).format = 'paper-sword-run/2'),
      problem: { kind: 'other-format', found: 'paper-sword-run/2' },
    },
    {
      name: 'no known format',
      change: (r) => void ((r as { format: string }).format = 'chess'),
      problem: { kind: 'wrong-form', path: 'format' },
    },
    {
      name: 'an empty seed',
      change: (r) => void (r.header.seed = ''),
      problem: { kind: 'wrong-form', path: 'header.seed' },
    },
    {
      name: 'a hash that is none',
      change: (r) => void (turnAt(r, 3).hash = 'abc'),
      problem: { kind: 'wrong-form', path: 'turns.2.hash' },
    },
    {
      name: 'half a week',
      change: (r) => void (r.header.weeks = 2.5),
      problem: { kind: 'wrong-form', path: 'header.weeks' },
    },
    {
      name: 'a key too many',
      change: (r) => void Object.assign(r.header, { more: 1 }),
      problem: { kind: 'wrong-form', path: 'header.more' },
    },
  ];
  test.each(rows)('is refused for $name', ({ change, problem }) => {
    expect(problemAfter(change)).toMatchObject(problem);
  });

  test('is refused for a week after the run had ended early', () => {
    const doomed = changed(SCENARIO, (scenario) => {
      for (const { start } of scenario.variants) start.seats.baghdad.coalition = 1;
      const fall = {
        id: 'fall',
        week: 2,
        effects: [{ meter: 'seat.baghdad.coalition', by: -100 }],
        basis: { assumption: 'planted' },
      };
      for (const { content } of scenario.variants) (content.calendar as unknown[]).push(fall);
    });
    const begun = replay({ ...RECORD, turns: [] }, () => doomed);
    if (!begun.ok) throw new Error('a record without a week must hold');
    let run = begun.value;
    while (!isOver(run)) run = seal(run, NO_ORDERS);
    expect(run.logs.length).toBeLessThan(RECORD.header.weeks);
    const link = run.record.turns.at(-1)?.hash ?? '';
    const more = { orders: NO_ORDERS, hash: nextLink(link, NO_ORDERS, currentState(run)) };
    const again = replay({ ...run.record, turns: [...run.record.turns, more] }, () => doomed);
    expect(again).toMatchObject({
      ok: false,
      problem: { kind: 'too-long', weeks: run.logs.length },
    });
    expect(replay(run.record, () => doomed).ok).toBe(true);
  });
});

describe('no text makes reading or replaying throw', () => {
  test('a record cut off at any length is a problem that says so', () => {
    const whole = TEXT.trimEnd().length;
    const lengths = Array.from({ length: 200 }, (_, at) => Math.floor((at * whole) / 200));
    const kinds = [...lengths, whole - 1].map((length) => {
      const read = parseRecord(TEXT.slice(0, length));
      return read.ok ? 'ok' : read.problem.kind;
    });
    expect(new Set(kinds)).toEqual(new Set(['not-json']));
    expect(parseRecord(TEXT.slice(0, whole)).ok).toBe(true);
  });

  test.each([
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '0',
    '"paper-sword-run/1"',
    '{"format":null}',
    '{"format":"paper-sword-run/1"}',
    '\uFEFF{}',
    '{"__proto__":{}}',
    '[[[[',
  ])('not even %j', (text) => {
    const read = parseRecord(text);
    expect(read.ok).toBe(false);
  });

  test('a record with any characters overwritten is refused or holds, and never throws', () => {
    const random = seededRandom('overwrite');
    const letters = '0123456789abcdef{}[]",:-. \\ntrue';
    const outcomes = Array.from({ length: 200 }, () => {
      const at = random.below(TEXT.length);
      const text = `${TEXT.slice(0, at)}${letters[random.below(letters.length)]}${TEXT.slice(at + 1)}`;
      const read = parseRecord(text);
      if (!read.ok) return 'refused';
      const again = replay(read.value, findScenario);
      const same = JSON.stringify(read.value) === JSON.stringify(RECORD);
      return again.ok ? (same ? 'same' : 'HELD THOUGH CHANGED') : again.problem.kind;
    });
    expect(outcomes).not.toContain('HELD THOUGH CHANGED');
    expect(outcomes).toContain('refused');
  });
});
