// Term sheets: how an offer is made, answered, kept and broken, who learns of it, and what it is paid in.
import { describe, expect, test } from 'vitest';

import type { OrderChoice, TurnOrders } from '../src/model/content.ts';
import { answerDeals, checkDeals } from '../src/model/deals.ts';
import { findSheet, SHEETS } from '../src/model/term-sheets.ts';
import type { TurnLog } from '../src/model/events.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { counted, findIllegal, ORDERS_A_WEEK } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { reportFor } from '../src/model/report.ts';
import type { Deal, State } from '../src/model/state.ts';
import type { Tally } from '../src/model/turn-context.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import { currentState, type Run } from '../src/run/play.ts';
import { changed, NO_ORDERS, openRun, seal } from './support/game.ts';
import { causesOf, changeOf, told, turnOn, weekMark, type OpenTurn } from './support/turn.ts';

const FIRST = currentState(openRun({ seed: 'deals' }));
/** The week in which terms are checked. */
const NOW = 20;

function choice(seat: SeatId, order: string, target: string | null = null): OrderChoice {
  return { order, target, reason: findOrder(seat, order)?.reasons[0] ?? '' };
}

function dealOn(sheetId: string, part: Partial<Deal> = {}): Deal {
  const sheet = findSheet(sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  const [from, to] = sheet.parties;
  const open = { week: 1, status: 'offered', until: 0, brokenBy: null, brokenTerm: '' } as const;
  return { sheet: sheetId, from, to, ...open, ...part };
}

/** A deal in its `since`-th week in force in the week `NOW`. */
function inForce(sheetId: string, since: number): Deal {
  const weeks = findSheet(sheetId)?.weeks ?? 0;
  return dealOn(sheetId, {
    week: NOW - since,
    status: 'in-force',
    until: NOW - since + weeks,
  });
}

/** The last week before `NOW` of a run in which every promise of every sheet is being kept. */
const ALL_KEPT = changed(FIRST, (state) => {
  state.week = NOW - 1;
  state.history = Array.from({ length: NOW - 1 }, () => weekMark());
  state.world.file.status = 'dated';
  Object.assign(state.world, { waiverDays: 90, arrears: 40 });
  for (const seat of SEATS) for (const other of SEATS) state.seats[seat].trust[other] = 50;
  const given = {
    baghdad: ['arrest', 'guard-missions', 'pay-arrears', 'press-timetable', 'share-posts'],
    washington: ['nuclear-offer'],
    tehran: [],
  };
  for (const seat of SEATS) {
    for (const order of given[seat]) state.seats[seat].lastGiven[order] = NOW - 1;
  }
});

interface Row {
  readonly by: SeatId;
  readonly term: string;
  readonly name: string;
  readonly kept: boolean;
  /** Weeks in force, this one counted; long enough for every grace unless said. */
  readonly since?: number;
  /** What is otherwise than where everything is kept. */
  readonly change?: (state: State) => void;
  /** What the seat that promised orders this week. */
  readonly order?: string;
  readonly tally?: Partial<Tally>;
}

/** Several changes of a state, one after the other. */
function both(...changes: readonly ((state: State) => void)[]): (state: State) => void {
  return (state) => {
    for (const change of changes) change(state);
  };
}

function given(seat: SeatId, order: string, ago: number | null): (state: State) => void {
  return (state) => {
    const { lastGiven } = state.seats[seat];
    if (ago === null) delete lastGiven[order];
    else lastGiven[order] = NOW - ago;
  };
}

/** A promise to do something at least every four weeks, by any of some orders. */
function regular(by: SeatId, term: string, usual: string, ...others: readonly string[]): Row[] {
  const never = given(by, usual, null);
  const row = { by, term };
  return [
    { ...row, name: `${usual} three weeks ago`, kept: true, change: given(by, usual, 3) },
    { ...row, name: `${usual} four weeks ago`, kept: false, change: given(by, usual, 4) },
    { ...row, name: `no ${usual} at all`, kept: false, change: never },
    { ...row, name: `no ${usual} yet, in its third week`, kept: true, since: 3, change: never },
    { ...row, name: `no ${usual} yet, in its fourth week`, kept: false, since: 4, change: never },
    ...others.map((order) => ({
      ...row,
      name: `${order} in the place of ${usual}`,
      kept: true,
      change: both(never, given(by, order, 1)),
    })),
  ];
}

/** A promise not to give some orders. */
function never(by: SeatId, term: string, orders: readonly string[], harmless: string): Row[] {
  return [
    ...orders.map((order) => ({
      by,
      term,
      name: `${order} ordered`,
      kept: false,
      order,
      since: 1,
    })),
    { by, term, name: `${harmless} ordered`, kept: true, order: harmless },
    { by, term, name: 'nothing ordered', kept: true },
  ];
}

const attacks = (each: number) => (state: State) => {
  for (const week of state.history.slice(-3)) week.attacks = each;
};
const status = (to: State['world']['file']['status']) => (state: State) =>
  void (state.world.file.status = to);
const unpressed = (state: State): void => {
  given('baghdad', 'press-timetable', null)(state);
  status('talks')(state);
};

const ROWS: readonly Row[] = [
  ...regular('baghdad', 'crackdown', 'arrest', 'dismiss-commanders', 'hand-over-suspects'),
  ...regular('baghdad', 'guards', 'guard-missions', 'escort-convoys'),
  ...regular('baghdad', 'payment', 'pay-arrears'),
  {
    by: 'baghdad',
    term: 'payment',
    name: 'nothing paid where hardly anything is owed',
    kept: true,
    change: both(given('baghdad', 'pay-arrears', null), (s) => void (s.world.arrears = 7)),
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'not pressed for where a date stands',
    kept: true,
    change: given('baghdad', 'press-timetable', null),
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'not pressed for where a withdrawal is under way',
    kept: true,
    change: both(unpressed, status('executing')),
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'not pressed for where there are talks alone',
    kept: false,
    change: unpressed,
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'not pressed for yet, in its third week',
    kept: true,
    since: 3,
    change: unpressed,
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'pressed for three weeks ago',
    kept: true,
    change: both(unpressed, given('baghdad', 'press-timetable', 3)),
  },
  {
    by: 'baghdad',
    term: 'press-for-a-date',
    name: 'announced instead',
    kept: true,
    change: both(unpressed, given('baghdad', 'announce-agreement', 2)),
  },
  {
    by: 'baghdad',
    term: 'share-posts',
    name: 'shared since it was signed',
    kept: true,
    change: given('baghdad', 'share-posts', 4),
  },
  {
    by: 'baghdad',
    term: 'share-posts',
    name: 'never shared',
    kept: false,
    change: given('baghdad', 'share-posts', null),
  },
  {
    by: 'baghdad',
    term: 'share-posts',
    name: 'not shared yet, in its third week',
    kept: true,
    since: 3,
    change: given('baghdad', 'share-posts', null),
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'a date that stands',
    kept: true,
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'a withdrawal under way',
    kept: true,
    change: status('executing'),
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'a date that Baghdad took by law',
    kept: false,
    change: (s) => void (s.world.expulsion = 'in-force'),
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'a text without a date',
    kept: false,
    change: status('text'),
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'no date yet, in its third week',
    kept: true,
    since: 3,
    change: status('none'),
  },
  {
    by: 'washington',
    term: 'timetable',
    name: 'no date yet, in its fourth week',
    kept: false,
    since: 4,
    change: status('none'),
  },
  {
    by: 'washington',
    term: 'waiver',
    name: 'a waiver in its last day',
    kept: true,
    change: (s) => void (s.world.waiverDays = 1),
  },
  {
    by: 'washington',
    term: 'waiver',
    name: 'a waiver that ran out',
    kept: false,
    change: (s) => void (s.world.waiverDays = 0),
  },
  {
    by: 'washington',
    term: 'waiver',
    name: 'no waiver yet in the week of signing',
    kept: true,
    since: 1,
    change: (s) => void (s.world.waiverDays = 0),
  },
  {
    by: 'washington',
    term: 'no-strikes-in-iraq',
    name: 'a strike in Syria',
    kept: true,
    tally: { strikes: 1, worstStrike: 1 },
  },
  {
    by: 'washington',
    term: 'no-strikes-in-iraq',
    name: 'a strike in Iraq',
    kept: false,
    since: 1,
    tally: { strikes: 1, worstStrike: 2, strikesInIraq: 1 },
  },
  {
    by: 'washington',
    term: 'no-leaders',
    name: 'a strike on launch crews',
    kept: true,
    tally: { strikes: 1, worstStrike: 3, strikesInIraq: 1 },
  },
  {
    by: 'washington',
    term: 'no-leaders',
    name: 'a strike on a commander',
    kept: false,
    since: 1,
    tally: { strikes: 1, worstStrike: 4, strikesInIraq: 1 },
  },
  {
    by: 'washington',
    term: 'no-leaders',
    name: 'a campaign',
    kept: false,
    tally: { strikes: 1, worstStrike: 5, strikesInIraq: 1, campaign: true },
  },
  ...never('washington', 'no-new-sanctions', ['sanction-faction', 'sanction-envoy'], 'harden'),
  {
    by: 'washington',
    term: 'nuclear-offer',
    name: 'an offer made since it was signed',
    kept: true,
    change: given('washington', 'nuclear-offer', 4),
  },
  {
    by: 'washington',
    term: 'nuclear-offer',
    name: 'no offer made',
    kept: false,
    change: given('washington', 'nuclear-offer', null),
  },
  {
    by: 'washington',
    term: 'nuclear-offer',
    name: 'no offer yet, in its third week',
    kept: true,
    since: 3,
    change: given('washington', 'nuclear-offer', null),
  },
  ...never(
    'tehran',
    'restraint',
    ['guidance-urge', 'guidance-permit', 'supply-missiles', 'missiles'],
    'guidance-restrain',
  ),
  ...never('tehran', 'no-supply', ['supply', 'supply-drones', 'supply-missiles'], 'cut-supply'),
  ...never('tehran', 'gas', ['cut-gas', 'claim-arrears'], 'ease-gas'),
  ...never('tehran', 'no-missiles', ['missiles', 'supply-missiles'], 'supply-drones'),
  {
    by: 'tehran',
    term: 'quiet',
    name: 'six attacks in four weeks',
    kept: true,
    change: attacks(1),
    tally: { attacks: 3 },
  },
  {
    by: 'tehran',
    term: 'quiet',
    name: 'seven attacks in four weeks',
    kept: false,
    change: attacks(2),
    tally: { attacks: 1 },
  },
  {
    by: 'tehran',
    term: 'quiet',
    name: 'many attacks five weeks ago',
    kept: true,
    change: (s) => {
      const old = s.history.at(-4);
      if (old) old.attacks = 20;
    },
  },
  {
    by: 'tehran',
    term: 'quiet',
    name: 'many attacks before its fourth week',
    kept: true,
    since: 3,
    change: attacks(9),
  },
];

/** Checks one promise in one sheet, every other promise being kept. */
function check(row: Row, sheetId: string): OpenTurn & { readonly deal: Deal } {
  const start = changed(ALL_KEPT, (state) => {
    row.change?.(state);
    state.deals = [inForce(sheetId, row.since ?? 6)];
  });
  const orders: Partial<Record<SeatId, OrderChoice[]>> = row.order
    ? { [row.by]: [choice(row.by, row.order)] }
    : {};
  const open = turnOn(start, { orders, ...(row.tally ? { tally: row.tally } : {}) });
  checkDeals(open.turn);
  const [deal] = open.state.deals;
  if (!deal) throw new Error('the deal is gone');
  return { ...open, deal };
}

/** Sheets on which both sides promise to leave something undone, and no one to do anything. */
const BY_OMISSION: readonly string[] = ['quiet-for-sanctions', 'limits-on-both-sides'];

const trust = (of: SeatId, toward: SeatId): string => `seat.${of}.trust.${toward}`;

describe('every promise of every sheet', () => {
  const cases = SHEETS.flatMap((sheet) =>
    ROWS.filter((row) =>
      sheet.terms.some(({ by, term }) => by === row.by && term === row.term),
    ).map((row) => ({ ...row, row, sheet: sheet.id })),
  );

  test('is both kept and broken in this table', () => {
    const bare = SHEETS.flatMap((sheet) => sheet.terms).filter(({ by, term }) => {
      const own = ROWS.filter((row) => row.by === by && row.term === term);
      return !own.some((row) => row.kept) || own.every((row) => row.kept);
    });
    expect(bare).toEqual([]);
    const strays = ROWS.filter(
      (row) => !SHEETS.some(({ terms }) => terms.some((one) => one.term === row.term)),
    );
    expect(strays.map(({ term }) => term)).toEqual([]);
  });

  test.each(cases.filter(({ kept }) => kept))(
    '$sheet: $by’s $term is kept by $name',
    ({ row, sheet }) => {
      const after = check(row, sheet);
      const { deal } = after;
      expect(deal).toMatchObject({ status: 'in-force', brokenBy: null, brokenTerm: '' });
      expect(told(after, 'deal')).toEqual([]);
      // A week in which both keep their word earns a little trust on both sides, where it takes acts.
      const earned = (of: SeatId, toward: SeatId): number =>
        changeOf(after, trust(of, toward), 'rule:term-kept');
      const asks = !BY_OMISSION.includes(sheet);
      expect(earned(deal.from, deal.to) > 0).toBe(asks);
      expect(earned(deal.to, deal.from) > 0).toBe(asks);
      expect(causesOf(after)).toEqual(asks ? ['rule:term-kept'] : []);
    },
  );

  test.each(cases.filter(({ kept }) => !kept))(
    '$sheet: $by’s $term is broken by $name',
    ({ row, sheet }) => {
      const after = check(row, sheet);
      const { deal } = after;
      const [one, other] = [deal.from, deal.to];
      expect(deal).toMatchObject({ status: 'broken', brokenBy: row.by, brokenTerm: row.term });
      expect(told(after, 'deal')).toMatchObject([
        { sheet, what: 'broken', brokenBy: row.by, term: row.term, seenBy: SEATS },
      ]);
      // The injured party pays with its trust, the onlooker with some of it, the breaker with none.
      const injured = row.by === one ? other : one;
      const onlooker = SEATS.find((seat) => seat !== one && seat !== other) ?? one;
      const lost = (seat: SeatId): number =>
        changeOf(after, trust(seat, row.by), 'rule:term-broken');
      expect(lost(onlooker)).toBeLessThan(0);
      expect(lost(injured)).toBeLessThan(lost(onlooker));
      expect(changeOf(after, trust(row.by, injured))).toBe(0);
      expect(causesOf(after)).toEqual(['rule:term-broken']);
    },
  );
});

describe('a promise to do something once', () => {
  const rows = [
    { sheet: 'no-supply-for-posts', seat: 'baghdad', order: 'share-posts' },
    { sheet: 'restraint-for-talks', seat: 'washington', order: 'nuclear-offer' },
  ] as const;
  /** How the deal stands in its sixth week when the order was last given so many weeks ago. */
  function after({ sheet, seat, order }: (typeof rows)[number], ago: number): Deal['status'] {
    const term = findSheet(sheet)?.terms.find(({ by }) => by === seat)?.term ?? '';
    const change = given(seat, order, ago);
    return check({ by: seat, term, name: '', kept: true, since: 6, change }, sheet).deal.status;
  }

  test.each(rows)('$sheet: is not kept by a $order from before it was signed', (row) => {
    expect([6, 7, 10].map((ago) => after(row, ago))).toEqual(['broken', 'broken', 'broken']);
  });

  test.each(rows)('$sheet: is kept by a $order in the week of signing and since', (row) => {
    expect([5, 3, 0].map((ago) => after(row, ago))).toEqual(['in-force', 'in-force', 'in-force']);
  });
});

describe('a deal in force', () => {
  const sheetId = 'gas-for-payment';
  const weeks = findSheet(sheetId)?.weeks ?? 0;

  function lastWeek(change: (state: State) => void = () => {}): OpenTurn {
    const start = changed(ALL_KEPT, (state) => {
      state.deals = [inForce(sheetId, weeks)];
      change(state);
    });
    const open = turnOn(start);
    checkDeals(open.turn);
    return open;
  }

  test('is kept to its end in the last of its weeks, told to all, and paid in trust on both sides', () => {
    const after = lastWeek();
    expect(after.state.deals[0]).toMatchObject({ status: 'kept', until: NOW, brokenBy: null });
    expect(told(after, 'deal')).toMatchObject([{ what: 'kept', sheet: sheetId, seenBy: SEATS }]);
    const weekly = turnOn(changed(ALL_KEPT, (s) => void (s.deals = [inForce(sheetId, 3)])));
    checkDeals(weekly.turn);
    for (const meter of [trust('tehran', 'baghdad'), trust('baghdad', 'tehran')]) {
      expect(changeOf(after, meter, 'rule:deal-kept')).toBeGreaterThan(changeOf(weekly, meter));
    }
    expect(causesOf(after)).toEqual(['rule:deal-kept']);
  });

  test('can still be broken in its last week', () => {
    const after = lastWeek(given('baghdad', 'pay-arrears', null));
    expect(after.state.deals[0]).toMatchObject({ status: 'broken', brokenTerm: 'payment' });
  });

  test('names both, and both pay, when both break their word in the same week', () => {
    const start = changed(ALL_KEPT, (state) => {
      state.deals = [inForce(sheetId, 6)];
      given('baghdad', 'pay-arrears', null)(state);
    });
    const after = turnOn(start, { orders: { tehran: [choice('tehran', 'cut-gas')] } });
    checkDeals(after.turn);
    expect(after.state.deals[0]?.status).toBe('broken');
    expect(told(after, 'deal')).toMatchObject([
      { what: 'broken', brokenBy: 'tehran', term: 'gas', seenBy: SEATS },
      { what: 'broken', brokenBy: 'baghdad', term: 'payment', seenBy: SEATS },
    ]);
    const lost = (of: SeatId, toward: SeatId): number =>
      changeOf(after, trust(of, toward), 'rule:term-broken');
    expect(lost('tehran', 'baghdad')).toBeLessThan(0);
    expect(lost('baghdad', 'tehran')).toBe(lost('tehran', 'baghdad'));
    // The onlooker loses some of its trust in each.
    expect(lost('washington', 'tehran')).toBeLessThan(0);
    expect(lost('washington', 'baghdad')).toBe(lost('washington', 'tehran'));
  });

  test.each(['offered', 'refused', 'kept', 'broken'] as const)(
    'is looked at no more once it is %s',
    (over) => {
      const start = changed(ALL_KEPT, (state) => {
        state.deals = [{ ...inForce(sheetId, 6), status: over }];
        given('baghdad', 'pay-arrears', null)(state);
      });
      const after = turnOn(start);
      checkDeals(after.turn);
      expect(after.state.deals).toEqual(start.deals);
      expect([after.log.ledger, after.log.events]).toEqual([[], []]);
    },
  );

  test('stands beside others, each checked for itself', () => {
    const start = changed(ALL_KEPT, (state) => {
      state.deals = [inForce(sheetId, 6), inForce('waiver-for-guards', 6)];
      given('baghdad', 'pay-arrears', null)(state);
    });
    const after = turnOn(start);
    checkDeals(after.turn);
    expect(after.state.deals.map((deal) => deal.status)).toEqual(['broken', 'in-force']);
  });
});

/** A run whose states had been otherwise. */
function withStates(run: Run, change: (state: State) => void): Run {
  return { ...run, states: run.states.map((state) => changed(state, change)) };
}

/** Each seat with a full purse and trust enough to be spoken to. */
function wealthy(run: Run): Run {
  return withStates(run, (copy) => {
    for (const seat of SEATS) {
      copy.seats[seat].capital = 10;
      for (const other of SEATS) if (other !== seat) copy.seats[seat].trust[other] = 40;
    }
  });
}

function lastLog(run: Run): TurnLog {
  const log = run.logs.at(-1);
  if (!log) throw new Error('no week was played');
  return log;
}

const OPEN = wealthy(openRun({ seed: 'offers' }));

function week(run: Run, orders: Partial<TurnOrders> = {}): Run {
  return seal(run, { ...NO_ORDERS, ...orders });
}

function viewNow(run: Run, seat: SeatId): SeatView {
  return viewFor(currentState(run), seat, run.content);
}

function refusal(run: Run, seat: SeatId, orders: readonly OrderChoice[]): string | null {
  return findIllegal(viewNow(run, seat), orders)?.block.key ?? null;
}

function reportNow(run: Run, seat: SeatId): ReturnType<typeof reportFor> {
  return reportFor(lastLog(run), seat);
}

describe.each(SHEETS.map(({ id, parties }) => ({ id, from: parties[0], to: parties[1] })))(
  'an offer of $id',
  ({ id, from, to }) => {
    const third = SEATS.find((seat) => seat !== from && seat !== to) ?? from;
    const offered = week(OPEN, { [from]: [choice(from, 'offer-deal', id)] });

    test('is on the table of the two, and of nobody else', () => {
      expect(currentState(offered).deals).toEqual([dealOn(id, { from, to })]);
      expect([from, to].map((seat) => viewNow(offered, seat).deals.length)).toEqual([1, 1]);
      expect(viewNow(offered, third).deals).toEqual([]);
      expect(reportNow(offered, third).events.filter((one) => one.kind === 'order')).toEqual([]);
    });

    test('lapses into a refusal when it is not taken up the week after, which only the two learn', () => {
      const lapsed = week(offered);
      expect(currentState(lapsed).deals).toMatchObject([{ status: 'refused', until: 2 }]);
      const events = told({ log: lastLog(lapsed) }, 'deal');
      expect(events).toMatchObject([{ what: 'refused', sheet: id, seenBy: [from, to] }]);
      expect(viewNow(lapsed, third).deals).toEqual([]);
      expect(reportNow(lapsed, third).events.filter((one) => one.kind === 'deal')).toEqual([]);
      // It costs the one who offered a little of its trust, and nobody else anything.
      const cost = lastLog(lapsed).ledger.filter(({ cause }) => cause === 'rule:offer-refused');
      expect(cost).toMatchObject([{ meter: trust(from, to) }]);
      expect(cost?.[0]?.by).toBeLessThan(0);
      expect(refusal(wealthy(lapsed), to, [choice(to, 'accept-deal', id)])).toBe('block.no-offer');
      // It cools before it may be offered once more, by either.
      let cooling = lapsed;
      const again = (seat: SeatId): string | null =>
        refusal(wealthy(cooling), seat, [choice(seat, 'offer-deal', id)]);
      expect([again(from), again(to)]).toEqual(['block.deal-lately', 'block.deal-lately']);
      while (currentState(cooling).week < 7) cooling = week(cooling);
      expect([again(from), again(to)]).toEqual([null, null]);
    });

    test('is in force for its weeks from the week in which it is accepted, known to all', () => {
      const signed = week(offered, { [to]: [choice(to, 'accept-deal', id)] });
      const weeks = findSheet(id)?.weeks ?? 0;
      expect(currentState(signed).deals).toMatchObject([{ until: 2 + weeks - 1 }]);
      expect(['in-force', 'broken']).toContain(currentState(signed).deals[0]?.status);
      for (const seat of SEATS) {
        expect(viewNow(signed, seat).deals).toHaveLength(1);
        const event = reportNow(signed, seat).events.find((one) => one.kind === 'deal');
        expect(event).toMatchObject({ what: 'signed', sheet: id, from, to });
      }
      const paid = lastLog(signed).ledger.filter(({ cause }) => cause === 'rule:deal-signed');
      expect(paid?.map(({ meter }) => meter)).toEqual([trust(from, to), trust(to, from)]);
      expect(paid?.every(({ by }) => by > 0)).toBe(true);
    });

    test('raises the fear of every faction when it is signed over their heads, and only then', () => {
      const signed = week(offered, { [to]: [choice(to, 'accept-deal', id)] });
      const cause = 'rule:deal-over-their-heads';
      const raised = lastLog(signed).ledger.filter((entry) => entry.cause === cause) ?? [];
      const patrons = from !== 'baghdad' && to !== 'baghdad';
      expect(raised.map(({ meter }) => meter)).toEqual(
        patrons ? currentState(signed).factions.map((one) => `faction.${one.id}.fear`) : [],
      );
      expect(raised.every(({ by }) => by > 0)).toBe(true);
    });

    const lately: readonly {
      readonly name: string;
      readonly deal: Partial<Deal>;
      readonly key: string | null;
    }[] = [
      {
        name: 'while one is offered',
        deal: { week: NOW - 1, status: 'offered' },
        key: 'block.deal-standing',
      },
      {
        name: 'while one is in force',
        deal: { week: NOW - 9, status: 'in-force', until: NOW + 2 },
        key: 'block.deal-standing',
      },
      {
        name: 'soon after one was refused',
        deal: { week: NOW - 2, status: 'refused' },
        key: 'block.deal-lately',
      },
      {
        name: 'two months after one was refused',
        deal: { week: NOW - 9, status: 'refused' },
        key: null,
      },
      {
        name: 'five weeks after one was kept',
        deal: { week: NOW - 14, status: 'kept', until: NOW - 5 },
        key: 'block.deal-lately',
      },
      {
        name: 'six weeks after one was kept',
        deal: { week: NOW - 15, status: 'kept', until: NOW - 6 },
        key: null,
      },
      {
        name: 'the week after one was broken in its last week',
        deal: { week: NOW - 10, status: 'broken', until: NOW - 1 },
        key: 'block.deal-lately',
      },
      {
        name: 'long after one was broken',
        deal: { week: NOW - 18, status: 'broken', until: NOW - 9 },
        key: null,
      },
    ];
    test.each(lately)('can be made by either $name: $key', ({ deal, key }) => {
      const standing = withStates(OPEN, (state) => {
        state.week = NOW - 1;
        state.deals = [dealOn(id, deal)];
      });
      for (const seat of [from, to]) {
        expect(refusal(standing, seat, [choice(seat, 'offer-deal', id)])).toBe(key);
      }
    });

    test('is not for the third seat to make or to accept', () => {
      for (const order of ['offer-deal', 'accept-deal']) {
        expect(refusal(offered, third, [choice(third, order, id)])).toBe('block.unknown-target');
      }
    });

    test('is not for its own author to accept', () => {
      expect(refusal(offered, from, [choice(from, 'accept-deal', id)])).toBe('block.no-offer');
    });
  },
);

describe('an answer', () => {
  const id = 'waiver-for-guards';
  const offered = week(OPEN, { washington: [choice('washington', 'offer-deal', id)] });
  const accept = choice('baghdad', 'accept-deal', id);
  const three = [
    choice('baghdad', 'condemn'),
    choice('baghdad', 'guard-missions'),
    choice('baghdad', 'carry-message'),
  ];

  test('is free and takes no slot: three orders and an answer are legal in every order', () => {
    const rich = wealthy(offered);
    expect(three).toHaveLength(ORDERS_A_WEEK);
    for (let at = 0; at <= three.length; at++) {
      const draft = [...three.slice(0, at), accept, ...three.slice(at)];
      expect(refusal(rich, 'baghdad', draft)).toBeNull();
      expect(counted(viewNow(rich, 'baghdad'), draft)).toBe(ORDERS_A_WEEK);
    }
    expect(refusal(rich, 'baghdad', [...three, accept, choice('baghdad', 'build-forces')])).toBe(
      'block.three',
    );
    const played = week(rich, { baghdad: [...three, accept] });
    expect(currentState(played).deals[0]?.status).toBe('in-force');
  });

  test('needs no capital and takes none', () => {
    const poor = withStates(offered, (state) => void (state.seats.baghdad.capital = 0));
    expect(refusal(poor, 'baghdad', [accept])).toBeNull();
    const paid = lastLog(week(poor, { baghdad: [accept] })).ledger;
    expect(paid.filter(({ meter, by }) => meter === 'seat.baghdad.capital' && by < 0)).toEqual([]);
  });

  test('cannot be given twice in a week, nor to what was never offered', () => {
    expect(refusal(offered, 'baghdad', [accept, accept])).toBe('block.group');
    expect(refusal(offered, 'baghdad', [choice('baghdad', 'accept-deal', 'gas-for-payment')])).toBe(
      'block.no-offer',
    );
  });

  test('comes before anything else of the week: an order of the same week can break what it signs', () => {
    const start = changed(FIRST, (state) => {
      state.week = 1;
      state.deals = [dealOn('no-strikes-for-arrests')];
    });
    const open = turnOn(start, {
      orders: { baghdad: [choice('baghdad', 'accept-deal', 'no-strikes-for-arrests')] },
      tally: { strikesInIraq: 1 },
    });
    answerDeals(open.turn);
    expect(open.state.deals[0]?.status).toBe('in-force');
    checkDeals(open.turn);
    expect(open.state.deals[0]).toMatchObject({ status: 'broken', brokenBy: 'washington' });
  });

  test('to a seat that nobody trusts is not asked for', () => {
    const cold = withStates(OPEN, (state) => void (state.seats.washington.trust.baghdad = 4));
    const offer = [choice('washington', 'offer-deal', id)];
    expect(refusal(cold, 'washington', offer)).toBe('block.no-trust');
    expect(refusal(OPEN, 'washington', offer)).toBeNull();
  });
});

describe('two offers of one sheet that cross', () => {
  const rows = SHEETS.map(({ id, parties, weeks }) => ({ id, weeks, parties }));

  test.each(rows)('are one agreement on $id, each having said yes', ({ id, weeks, parties }) => {
    const [one, other] = parties;
    const crossed = week(OPEN, {
      [one]: [choice(one, 'offer-deal', id)],
      [other]: [choice(other, 'offer-deal', id)],
    });
    const { deals } = currentState(crossed);
    expect(deals).toMatchObject([{ sheet: id, until: 1 + weeks - 1 }]);
    expect(['in-force', 'broken']).toContain(deals[0]?.status);
    const signed = told({ log: lastLog(crossed) }, 'deal').filter(({ what }) => what === 'signed');
    expect(signed).toMatchObject([{ sheet: id, seenBy: SEATS }]);
    const paid = lastLog(crossed).ledger.filter(({ cause }) => cause === 'rule:deal-signed');
    expect(paid.map(({ meter }) => meter).toSorted()).toEqual(
      [trust(one, other), trust(other, one)].toSorted(),
    );
    // There is nothing left to accept.
    for (const seat of parties) {
      expect(refusal(wealthy(crossed), seat, [choice(seat, 'accept-deal', id)])).toBe(
        'block.no-offer',
      );
    }
  });

  test('on two different sheets are two offers', () => {
    const both = week(OPEN, {
      washington: [choice('washington', 'offer-deal', 'limits-on-both-sides')],
      tehran: [choice('tehran', 'offer-deal', 'quiet-for-sanctions')],
    });
    expect(currentState(both).deals.map(({ status: now }) => now)).toEqual(['offered', 'offered']);
  });
});

test('the sheets are named once each, between two seats that each promise something', () => {
  expect(new Set(SHEETS.map(({ id }) => id)).size).toBe(SHEETS.length);
  for (const { parties, terms, weeks } of SHEETS) {
    expect(parties[0]).not.toBe(parties[1]);
    expect(parties.filter((seat) => !terms.some(({ by }) => by === seat))).toEqual([]);
    expect(terms.filter(({ by }) => !parties.includes(by))).toEqual([]);
    expect(weeks).toBeGreaterThan(4);
  }
  // Every pair of seats has something to sign.
  expect(new Set(SHEETS.map(({ parties }) => parties.toSorted().join('-'))).size).toBe(3);
});
