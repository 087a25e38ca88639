// Intent and perception: how each seat reads the others' acts, from what, and who is told.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { OrderChoice, TurnOrders } from '../src/model/content.ts';
import { hashOf } from '../src/model/hash.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { findOrder, ORDERS_OF } from '../src/model/orders/all-orders.ts';
import type { OrderDef } from '../src/model/orders/order.ts';
import { readAs, REASON_TONE, toneFor } from '../src/model/perception.ts';
import { reportFor } from '../src/model/report.ts';
import { copyOf } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState } from '../src/run/play.ts';
import { anyState } from './support/any-state.ts';
import {
  BASELINE,
  changed,
  loggedWeek,
  MIXES,
  NO_ORDERS,
  openRun,
  playAtRandom,
  playByDoctrines,
  randomOrders,
  seededRandom,
} from './support/game.ts';
import { told, weekMark } from './support/turn.ts';

const ALL = SEATS.flatMap((seat) => ORDERS_OF[seat]);
const FIRST = currentState(openRun({ seed: 'perception' }));

function orderOf(seat: SeatId, id: string): OrderDef {
  const order = findOrder(seat, id);
  if (!order) throw new Error(`no order ${id} of ${seat}`);
  return order;
}

describe('the tones', () => {
  test('every reason of every order has one', () => {
    const bare = ALL.flatMap((order) =>
      order.reasons.filter((reason) => !Object.hasOwn(REASON_TONE, reason)),
    );
    expect(bare).toEqual([]);
  });

  test('no reason has one that no order has', () => {
    const known = new Set(ALL.flatMap((order) => order.reasons));
    expect(Object.keys(REASON_TONE).filter((reason) => !known.has(reason))).toEqual([]);
  });

  test('most orders can be read in more than one way', () => {
    const tones = (order: OrderDef): number =>
      new Set(order.reasons.map((reason) => REASON_TONE[reason])).size;
    const several = ALL.filter((order) => tones(order) > 1);
    expect(several.length).toBeGreaterThan(ALL.length / 2);
  });
});

describe('what a reason sounds like to one reader', () => {
  const rows: readonly {
    readonly reason: string;
    readonly reader: SeatId;
    readonly tone: string;
  }[] = [
    { reason: 'press-tehran', reader: 'tehran', tone: 'pressure' },
    { reason: 'press-tehran', reader: 'baghdad', tone: 'home' },
    { reason: 'press-tehran', reader: 'washington', tone: 'home' },
    { reason: 'press-baghdad', reader: 'baghdad', tone: 'pressure' },
    { reason: 'press-baghdad', reader: 'tehran', tone: 'home' },
    { reason: 'reassure-washington', reader: 'washington', tone: 'good-will' },
    { reason: 'reassure-washington', reader: 'tehran', tone: 'home' },
    { reason: 'keep-baghdad-close', reader: 'tehran', tone: 'home' },
  ];
  test.each(rows)('$reason, to $reader, is $tone', ({ reason, reader, tone }) => {
    expect(toneFor(reason, reader)).toBe(tone);
  });

  test('is its tone for all where it names no capital', () => {
    for (const [reason, tone] of Object.entries(REASON_TONE)) {
      if (SEATS.some((seat) => reason.includes(seat))) continue;
      expect(SEATS.map((reader) => toneFor(reason, reader))).toEqual([tone, tone, tone]);
    }
  });

  test('is no push at a reader when the push is toward another capital, and costs its trust nothing', () => {
    // Washington leans on Tehran through an act that Baghdad sees as well.
    const given = { order: 'sanction-envoy', target: null, reason: 'press-tehran' };
    const start = changed(FIRST, (state) => {
      state.seats.washington.capital = 10;
      state.seats.baghdad.trust.washington = 5;
      state.seats.tehran.trust.washington = 30;
    });
    const { log } = loggedWeek(start, { ...NO_ORDERS, washington: [given] }, BASELINE.content);
    const pushed = log.ledger.filter(({ cause }) => cause === 'rule:read-as-pressure');
    const read = told({ log }, 'order').flatMap((event) => Object.entries(event.readAs));
    expect(read).toContainEqual(['baghdad', 'press-tehran']);
    expect(pushed.map(({ meter }) => meter)).toEqual(['seat.tehran.trust.washington']);
  });
});

describe('an act of another seat', () => {
  interface Row {
    readonly name: string;
    readonly actor: SeatId;
    readonly order: string;
    readonly reader: SeatId;
    readonly trust: number;
    /** A breach last week, or a risk of war that all can see. */
    readonly tense?: 'breach' | 'war';
    readonly reads: string;
  }
  const rows: readonly Row[] = [
    {
      name: 'a trusted capital’s channel',
      actor: 'washington',
      order: 'channel-tehran',
      reader: 'tehran',
      trust: 85,
      reads: 'avoid-a-wider-war',
    },
    {
      name: 'a distrusted capital’s channel',
      actor: 'washington',
      order: 'channel-tehran',
      reader: 'tehran',
      trust: 5,
      reads: 'press-tehran',
    },
    {
      name: 'a trusted partner’s hardening of its bases',
      actor: 'washington',
      order: 'harden',
      reader: 'baghdad',
      trust: 90,
      reads: 'avoid-a-wider-war',
    },
    {
      name: 'a distrusted partner’s hardening of its bases',
      actor: 'washington',
      order: 'harden',
      reader: 'baghdad',
      trust: 10,
      reads: 'protect-lives',
    },
    {
      name: 'a discreet visit of a distrusted capital',
      actor: 'washington',
      order: 'visit-discreet',
      reader: 'baghdad',
      trust: 10,
      reads: 'press-baghdad',
    },
    {
      name: 'a discreet visit of a trusted capital',
      actor: 'washington',
      order: 'visit-discreet',
      reader: 'baghdad',
      trust: 90,
      reads: 'learn-their-terms',
    },
    {
      name: 'Tehran’s politics, to a Washington that distrusts it',
      actor: 'tehran',
      order: 'press-politics',
      reader: 'washington',
      trust: 5,
      reads: 'press-for-departure',
    },
    {
      name: 'Tehran’s politics, to a Washington that trusts it',
      actor: 'tehran',
      order: 'press-politics',
      reader: 'washington',
      trust: 90,
      reads: 'avoid-a-wider-war',
    },
    {
      name: 'a cut of troops in a calm week, by one who is trusted half',
      actor: 'washington',
      order: 'change-troops',
      reader: 'tehran',
      trust: 50,
      reads: 'remove-the-cause',
    },
    {
      name: 'the same after a breach',
      actor: 'washington',
      order: 'change-troops',
      reader: 'tehran',
      trust: 50,
      tense: 'breach',
      reads: 'protect-lives',
    },
    {
      name: 'the same with war near',
      actor: 'washington',
      order: 'change-troops',
      reader: 'tehran',
      trust: 50,
      tense: 'war',
      reads: 'protect-lives',
    },
    {
      name: 'an act with one way to read it, whoever gives it',
      actor: 'baghdad',
      order: 'pay-arrears',
      reader: 'tehran',
      trust: 90,
      reads: 'keep-tehran-close',
    },
  ];

  test.each(rows)('$name is read as $reads', ({ actor, order, reader, trust, tense, reads }) => {
    const state = changed(FIRST, (copy) => {
      copy.seats[reader].trust[actor] = trust;
      copy.world.warRisk = tense === 'war' ? 60 : 0;
      copy.history = [weekMark({ breaches: tense === 'breach' ? 1 : 0 })];
    });
    expect(readAs(state, reader, actor, orderOf(actor, order).reasons)).toBe(reads);
  });

  test('is read from its own list of reasons, always the same way', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom(...SEATS),
        fc.constantFrom(...ALL),
        ({ state }, reader, order) => {
          const reason = readAs(state, reader, order.seat, order.reasons);
          expect(order.reasons).toContain(reason);
          expect(readAs(copyOf(state), reader, order.seat, order.reasons)).toBe(reason);
        },
      ),
    );
  });

  test('is read by the reader’s trust and the public history, and by nothing hidden from it', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyState, anyState),
        fc.constantFrom(...SEATS),
        fc.constantFrom(...ALL),
        ([one, other], reader, order) => {
          const actor = order.seat;
          // Everything of another state but what the reader itself knows of this actor and these weeks.
          const twin = copyOf(other.state);
          twin.seats[reader].trust[actor] = one.state.seats[reader].trust[actor];
          twin.history = copyOf(one.state.history);
          twin.world.warRisk = one.state.world.warRisk;
          expect(readAs(twin, reader, actor, order.reasons)).toBe(
            readAs(one.state, reader, actor, order.reasons),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    { what: 'trust', change: (s: State) => void (s.seats.tehran.trust.washington = 95) },
    { what: 'the risk of war', change: (s: State) => void (s.world.warRisk = 80) },
    {
      what: 'last week’s breach',
      change: (s: State) => void (s.history = [weekMark({ breaches: 1 })]),
    },
  ])('is read otherwise for $what, in some order at least', ({ change }) => {
    // At some trust between the two ends it tips the balance.
    const moved = Array.from({ length: 100 }, (_, trust) => trust).filter((trust) => {
      const calm = changed(FIRST, (state) => {
        state.seats.tehran.trust.washington = trust;
        state.world.warRisk = 0;
      });
      const other = changed(calm, change);
      return ORDERS_OF.washington.some(
        ({ reasons }) =>
          readAs(calm, 'tehran', 'washington', reasons) !==
          readAs(other, 'tehran', 'washington', reasons),
      );
    });
    expect(moved.length).toBeGreaterThan(0);
  });
});

describe('the reason that the actor picked', () => {
  /** The same orders, each with the last reason of its list. */
  function turned(orders: TurnOrders): TurnOrders {
    const turn = (seat: SeatId): OrderChoice[] =>
      orders[seat].map((one) => ({
        ...one,
        reason: orderOf(seat, one.order).reasons.at(-1) ?? one.reason,
      }));
    return { baghdad: turn('baghdad'), washington: turn('washington'), tehran: turn('tehran') };
  }

  test('moves no reading, nothing in the state and nothing that another seat is told', () => {
    const random = seededRandom('intent');
    const runs = MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'intent', variant, weeks: 6 }, doctrines),
    );
    let otherwise = 0;
    for (const state of runs.flatMap((run) => run.states)) {
      if (state.ending !== 'none') continue;
      const orders = randomOrders(state, BASELINE.content, random);
      const [one, other] = [orders, turned(orders)].map((given) =>
        loggedWeek(state, given, BASELINE.content),
      );
      if (!one || !other) throw new Error('two weeks');
      if (hashOf(orders) !== hashOf(turned(orders))) otherwise += 1;
      expect(hashOf(other.state)).toBe(hashOf(one.state));
      for (const seat of SEATS) {
        const foreign = ({ log }: typeof one): unknown =>
          reportFor(log, seat).events.filter(
            (event) => event.kind !== 'order' || event.seat !== seat,
          );
        expect(foreign(other)).toEqual(foreign(one));
      }
    }
    expect(otherwise).toBeGreaterThan(10);
  });
});

describe('over played games', () => {
  const runs = [
    ...MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'read', variant, weeks: 16 }, doctrines),
    ),
    playAtRandom({ seed: 'read', variant: 'escalation' }),
  ];
  const weeks = runs.flatMap((run) =>
    run.logs.map((log, at) => {
      const before = run.states[at];
      const after = run.states[at + 1];
      const orders = run.record.turns[at]?.orders;
      if (!before || !after || !orders) throw new Error('a week without a state');
      return { run, log, before, after, orders };
    }),
  );

  test('every seat that learns of an order reads it, and nobody else does', () => {
    for (const { log } of weeks) {
      for (const event of told({ log }, 'order')) {
        const readers = event.seenBy.filter((seat) => seat !== event.seat);
        expect(Object.keys(event.readAs).toSorted()).toEqual(readers.toSorted());
      }
    }
  });

  test('the log keeps the intent beside every reading, for every order given', () => {
    for (const { log, orders } of weeks) {
      const events = told({ log }, 'order');
      for (const seat of SEATS) {
        const kept = events.filter((event) => event.seat === seat).map((event) => event.choice);
        expect(kept).toHaveLength(orders[seat].length);
        expect(kept).toEqual(expect.arrayContaining([...orders[seat]]));
      }
      for (const event of events) {
        const reasons = orderOf(event.seat, event.choice.order).reasons;
        expect(reasons).toContain(event.choice.reason);
        for (const reading of Object.values(event.readAs)) expect(reasons).toContain(reading);
      }
    }
  });

  test('the state keeps the readings of the week, as the log has them, and of no week before', () => {
    for (const { log, after } of weeks) {
      const expected = told({ log }, 'order').flatMap(({ seat, choice, readAs: read }) =>
        Object.entries(read).map(([reader, reason]) => ({
          reader,
          actor: seat,
          order: choice.order,
          target: choice.target,
          reason,
        })),
      );
      expect(after.readings).toHaveLength(expected.length);
      expect(after.readings).toEqual(expect.arrayContaining(expected));
    }
  });

  test('a reading stands in its reader’s view and in nobody else’s', () => {
    for (const { after } of weeks) {
      const shown = SEATS.flatMap((seat) => {
        const { readings } = viewFor(after, seat, BASELINE.content);
        expect(readings.filter(({ reader }) => reader !== seat)).toEqual([]);
        return readings;
      });
      expect(shown).toHaveLength(after.readings.length);
    }
    expect(weeks.some(({ after }) => after.readings.length > 0)).toBe(true);
  });

  test('a report tells a seat how it reads others, never how it is read', () => {
    for (const { log } of weeks.filter((_, at) => at % 4 === 1)) {
      for (const seat of SEATS) {
        const report = reportFor(log, seat);
        for (const event of report.events) {
          if (event.kind !== 'order') continue;
          expect(event).not.toHaveProperty('readAs');
          expect(event.read === null).toBe(event.seat === seat);
        }
      }
    }
  });

  test('good will read into an act earns the actor trust, pressure costs it, and nothing else does either', () => {
    const sign = { 'good-will': 1, pressure: -1, protection: 0, home: 0 } as const;
    for (const { log, before, after } of weeks) {
      const expected = new Map<string, number>();
      for (const { seat, readAs: read } of told({ log }, 'order')) {
        for (const [reader, reason] of Object.entries(read)) {
          const meter = `seat.${reader}.trust.${seat}`;
          if (!REASON_TONE[reason]) throw new Error(`no tone of ${reason}`);
          const tone = toneFor(reason, reader as SeatId);
          expected.set(meter, (expected.get(meter) ?? 0) + sign[tone]);
        }
      }
      const noted = new Map<string, number>();
      for (const { meter, by, cause } of log.ledger) {
        if (!cause.startsWith('rule:read-as-')) continue;
        expect(Math.sign(by)).toBe(cause === 'rule:read-as-good-will' ? 1 : -1);
        noted.set(meter, (noted.get(meter) ?? 0) + by);
      }
      expect([...noted.keys()].filter((meter) => !expected.has(meter))).toEqual([]);
      // Away from its bounds the trust moves by just as many acts.
      const inside = [...expected].filter(([meter]) => {
        const [, reader, , actor] = meter.split('.') as [string, SeatId, string, SeatId];
        return [before, after].every((state) => {
          const value = state.seats[reader].trust[actor];
          return value > 40 && value < 60;
        });
      });
      expect(inside.map(([meter]) => noted.get(meter) ?? 0)).toEqual(inside.map(([, by]) => by));
    }
  });

  test('acts are read in more than one way, and not always as they were meant', () => {
    const pairs = weeks.flatMap(({ log }) =>
      told({ log }, 'order').flatMap(({ choice, readAs: read }) =>
        Object.values(read).map((reason) => ({ meant: choice.reason, read: reason })),
      ),
    );
    const missed = pairs.filter(({ meant, read }) => meant !== read).length;
    expect(missed).toBeGreaterThan(pairs.length / 20);
    expect(missed).toBeLessThan((pairs.length * 19) / 20);
  });
});

test('a week without orders leaves no readings', () => {
  const { state } = loggedWeek(FIRST, NO_ORDERS, BASELINE.content);
  expect(state.readings).toEqual([]);
});
