// Baghdad's orders: when each may be given and why not, what each changes, and how its doctrines differ.
import { describe, expect, test } from 'vitest';

import type { OrderChoice } from '../src/model/content.ts';
import type { TurnLog } from '../src/model/events.ts';
import { FILE_STATUSES } from '../src/model/ids.ts';
import { findIllegal, optionAt } from '../src/model/legal.ts';
import { findOrder, ORDERS_OF } from '../src/model/orders/all-orders.ts';
import type { Deal, State } from '../src/model/state.ts';
import { type SeatView, viewFor } from '../src/model/view.ts';
import { currentState, playState } from '../src/run/play.ts';
import { BAGHDAD_DOCTRINES } from '../src/seats/baghdad.ts';
import { chooseOrders } from '../src/seats/doctrine.ts';
import { EN_BLOCKS_BAGHDAD } from '../src/text/messages-en-blocks-baghdad.ts';
import { EN_ORDERS_BAGHDAD } from '../src/text/messages-en-orders-baghdad.ts';
import {
  BASELINE,
  changed,
  NO_ORDERS,
  openRun,
  playByDoctrines,
  readPath,
} from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'baghdad' }));

type Change = (state: State) => void;

/** The first state after a change, with capital for anything and no file or resolution but what it sets. */
function stateAt(change: Change = () => {}): State {
  return changed(FIRST, (copy) => {
    copy.seats.baghdad.capital = 10;
    copy.world.expulsion = 'none';
    copy.world.embassy = 'open';
    copy.world.arrears = 50;
    change(copy);
  });
}

function viewOf(state: State): SeatView {
  return viewFor(state, 'baghdad', BASELINE.content);
}

function choice(id: string, target: string | null): OrderChoice {
  return { order: id, target, reason: findOrder('baghdad', id)?.reasons[0] ?? '' };
}

/** A week in which Baghdad gives one order and nobody else gives any. */
function weekOf(
  state: State,
  id: string,
  target: string | null = null,
): { readonly state: State; readonly log: TurnLog; readonly result: string } {
  const orders = { ...NO_ORDERS, baghdad: [choice(id, target)] };
  const { state: after, log } = playState(state, orders, BASELINE.content);
  const told = log.events.find((event) => event.kind === 'order');
  return { state: after, log, result: told?.kind === 'order' ? told.result : '' };
}

/** What the ledger lays at the door of the order, by meter; several factions are one line. */
function movedBy(log: TurnLog): Record<string, number> {
  const moved: Record<string, number> = {};
  for (const { meter, by, cause } of log.ledger) {
    if (cause.startsWith('order:') && meter !== 'seat.baghdad.capital') {
      const path = meter.replace(/^faction\.(?!kh\b)\w+\./, 'faction.others.');
      moved[path] = path.startsWith('faction.others.') ? by : (moved[path] ?? 0) + by;
    }
  }
  return moved;
}

/** Which way each meter goes; how far is a matter of calibration. */
function waysOf(moved: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(moved).map(([meter, by]) => [meter, Math.sign(by)]));
}

const file =
  (status: State['world']['file']['status'], credibility = 40): Change =>
  (s) => {
    s.world.file.status = status;
    s.world.file.credibility = credibility;
  };
const expulsion =
  (status: State['world']['expulsion'], then: Change = file('talks')): Change =>
  (s) => {
    s.world.expulsion = status;
    then(s);
  };
const seenFiring: Change = (s) => {
  const kh = s.estimates.baghdad.factions.find((one) => one.id === 'kh');
  if (kh) kh.seen = 2;
};

interface LegalRow {
  readonly name: string;
  readonly order: string;
  readonly target?: string;
  readonly change?: Change;
  readonly key: string | null;
}

const LEGAL: readonly LegalRow[] = [
  { name: 'a dismissal', order: 'dismiss-commanders', target: 'kh', key: null },
  { name: 'an escort', order: 'escort-convoys', key: null },
  {
    name: 'suspects after fire that was traced',
    order: 'hand-over-suspects',
    target: 'kh',
    change: seenFiring,
    key: null,
  },
  {
    name: 'suspects of a faction not seen firing',
    order: 'hand-over-suspects',
    target: 'aah',
    change: seenFiring,
    key: 'block.no-suspects',
  },
  {
    name: 'a truce without a promise while there is no file',
    order: 'broker-truce',
    target: 'all:nothing',
    change: file('none'),
    key: null,
  },
  {
    name: 'a promised date while there is no file',
    order: 'broker-truce',
    target: 'convoys:date',
    change: file('none'),
    key: 'block.no-file',
  },
  {
    name: 'a promised date out of a committee',
    order: 'broker-truce',
    target: 'convoys:date',
    change: file('committee'),
    key: null,
  },
  {
    name: 'promised posts while there is no file',
    order: 'broker-truce',
    target: 'missions:posts',
    change: file('none'),
    key: null,
  },
  {
    name: 'a truce where all have one',
    order: 'broker-truce',
    target: 'all:posts',
    change: (s) => {
      for (const one of s.factions) one.stance = 'truce';
    },
    key: 'block.all-in-truce',
  },
  {
    name: 'an announcement without a file',
    order: 'announce-agreement',
    target: 'departure',
    change: file('none'),
    key: 'block.no-file',
  },
  {
    name: 'an announcement out of talks',
    order: 'announce-agreement',
    target: 'withdrawal',
    change: file('talks'),
    key: null,
  },
  {
    name: 'an announcement of what is dated',
    order: 'announce-agreement',
    target: 'withdrawal',
    change: file('dated'),
    key: 'block.date-given',
  },
  { name: 'a minister’s journey', order: 'minister-to-tehran', key: null },
  { name: 'a visit', order: 'visit-washington', key: null },
  {
    name: 'a visit while the embassy is closed',
    order: 'visit-washington',
    change: (s) => void (s.world.embassy = 'closed'),
    key: 'block.no-visit',
  },
  { name: 'a message', order: 'carry-message', key: null },
  {
    name: 'a message where Tehran has no trust',
    order: 'carry-message',
    change: (s) => void (s.estimates.baghdad.trustInUs.tehran = { low: 0, mid: 6, high: 18 }),
    key: 'block.no-messenger',
  },
  { name: 'a payment', order: 'pay-arrears', key: null },
  {
    name: 'a payment where little is owed',
    order: 'pay-arrears',
    change: (s) => void (s.world.arrears = 7),
    key: 'block.nothing-owed',
  },
  { name: 'posts', order: 'share-posts', key: null },
  {
    name: 'expulsion without a resolution',
    order: 'expel',
    change: expulsion('none'),
    key: 'block.no-resolution',
  },
  {
    name: 'expulsion after the resolution',
    order: 'expel',
    change: expulsion('passed'),
    key: null,
  },
  {
    name: 'expulsion after it was shelved',
    order: 'expel',
    change: expulsion('shelved'),
    key: null,
  },
  {
    name: 'expulsion twice',
    order: 'expel',
    change: expulsion('in-force'),
    key: 'block.resolution-in-force',
  },
  {
    name: 'expulsion where there is a date',
    order: 'expel',
    change: expulsion('passed', file('dated')),
    key: 'block.date-given',
  },
  {
    name: 'shelving without a resolution',
    order: 'shelve-expulsion',
    change: expulsion('none'),
    key: 'block.no-resolution',
  },
  {
    name: 'shelving a resolution',
    order: 'shelve-expulsion',
    change: expulsion('passed'),
    key: null,
  },
  {
    name: 'shelving twice',
    order: 'shelve-expulsion',
    change: expulsion('shelved'),
    key: 'block.already-so',
  },
  {
    name: 'shelving what is in force',
    order: 'shelve-expulsion',
    change: expulsion('in-force'),
    key: 'block.resolution-in-force',
  },
];

describe('Baghdad’s orders', () => {
  test.each(LEGAL)('$name: $key', ({ order, target = null, change, key }) => {
    const option = optionAt(viewOf(stateAt(change)), order, target, []);
    expect(option?.blocked?.key ?? null).toBe(key);
    expect(option).not.toBeNull();
  });

  test('a truce is offered on four sets of targets with three promises each', () => {
    const targets = findOrder('baghdad', 'broker-truce')?.targets?.(viewOf(FIRST)) ?? [];
    expect(targets).toHaveLength(12);
    expect(new Set(targets).size).toBe(12);
    const words = targets.map((one) => EN_ORDERS_BAGHDAD[`order.broker-truce.choice.${one}`]);
    expect(new Set(words.filter((one) => one !== undefined)).size).toBe(12);
  });

  test('expelling and shelving exclude each other', () => {
    const view = viewOf(stateAt(expulsion('passed')));
    const both = [choice('expel', null), choice('shelve-expulsion', null)];
    expect(findIllegal(view, both)?.block.key).toBe('block.group');
  });

  test('only expelling is grave, and every block has its words', () => {
    expect(ORDERS_OF.baghdad.filter((order) => order.grave).map((order) => order.id)).toEqual([
      'expel',
    ]);
    const keys = LEGAL.map((row) => row.key).filter((key) => key !== null);
    const shared = ['block.all-in-truce', 'block.date-given', 'block.already-so'];
    const own = new Set(keys.filter((key) => !shared.includes(key)));
    expect(Object.keys(EN_BLOCKS_BAGHDAD).toSorted()).toEqual([...own].toSorted());
  });
});

interface EffectRow {
  readonly order: string;
  readonly target?: string;
  readonly change?: Change;
  readonly result: string;
  readonly moved: Readonly<Record<string, number>>;
}

const EFFECTS: readonly EffectRow[] = [
  {
    order: 'escort-convoys',
    result: 'done',
    moved: {
      'seat.baghdad.escort': 40,
      'seat.baghdad.street': 1,
      'seat.washington.trust.baghdad': 2,
      'faction.kh.grievance': 1,
      'faction.others.grievance': 1,
    },
  },
  {
    order: 'visit-washington',
    result: 'signed',
    moved: {
      'seat.washington.trust.baghdad': 7,
      'seat.tehran.trust.baghdad': -4,
      'bloc.framework.hold': -4,
    },
  },
  {
    order: 'carry-message',
    result: 'done',
    moved: {
      'world.warRisk': -5,
      'seat.washington.trust.tehran': 2,
      'seat.tehran.trust.washington': 2,
      'faction.kh.fear': 3,
      'faction.others.fear': 3,
    },
  },
  {
    order: 'pay-arrears',
    result: 'done',
    moved: {
      'world.arrears': -12,
      'seat.tehran.trust.baghdad': 5,
      'seat.washington.trust.baghdad': -2,
      'seat.baghdad.street': -1,
    },
  },
  {
    order: 'share-posts',
    // Who has no place at the table is not served.
    change: (s) => {
      for (const faction of s.factions) faction.stake = faction.id === 'kh' ? 0 : 60;
    },
    result: 'shared',
    moved: {
      'bloc.framework.hold': 6,
      'seat.baghdad.coalition': 4,
      'seat.baghdad.sword': -3,
      'seat.washington.trust.baghdad': -3,
      'bloc.pmf.autonomy': 4,
      'bloc.sadr.pressure': 4,
      'faction.others.stake': 3,
      'faction.others.fear': -2,
    },
  },
  {
    order: 'broker-truce',
    target: 'all:nothing',
    result: 'offered',
    moved: { 'seat.baghdad.street': 2 },
  },
  {
    order: 'broker-truce',
    target: 'bases:posts',
    result: 'offered',
    moved: { 'seat.baghdad.street': 2, 'seat.baghdad.coalition': -4 },
  },
  {
    order: 'broker-truce',
    target: 'missions:date',
    change: file('talks'),
    result: 'offered',
    moved: { 'seat.baghdad.street': 2, 'seat.washington.trust.baghdad': -2 },
  },
  {
    order: 'announce-agreement',
    target: 'withdrawal',
    change: file('talks'),
    result: 'announced',
    moved: {
      'seat.baghdad.coalition': 8,
      'seat.baghdad.street': 4,
      'world.file.credibility': 10,
      'seat.washington.trust.baghdad': -7,
      'bloc.parliament.push': -6,
      'faction.kh.fear': -4,
      'faction.others.fear': -4,
    },
  },
  {
    order: 'announce-agreement',
    target: 're-deployment',
    change: file('talks'),
    result: 'announced',
    moved: {
      'seat.baghdad.coalition': 2,
      'world.file.credibility': 1,
      'seat.washington.trust.baghdad': 2,
    },
  },
  {
    order: 'shelve-expulsion',
    change: expulsion('passed'),
    result: 'shelved',
    moved: {
      'seat.washington.trust.baghdad': 6,
      'seat.tehran.trust.baghdad': -3,
      'seat.baghdad.coalition': -4,
      'bloc.parliament.push': -20,
      'bloc.sadr.pressure': 4,
      'faction.kh.grievance': 2,
      'faction.others.grievance': 2,
    },
  },
];

/** Meters in the middle, so that no bound swallows a part of an effect. */
const middling: Change = (s) => {
  s.world.warRisk = 30;
  s.seats.washington.trust = { baghdad: 50, washington: 0, tehran: 40 };
  s.seats.tehran.trust = { baghdad: 50, washington: 40, tehran: 0 };
  s.blocs.parliament.push = 50;
  s.seats.baghdad.escort = 0;
  s.seats.baghdad.coalition = 60;
};

function middle(change: Change = () => {}): State {
  return stateAt((s) => {
    middling(s);
    change(s);
  });
}

describe('what an order changes', () => {
  test.each(EFFECTS)('$order at $target', ({ order, target, change, result, moved }) => {
    const week = weekOf(middle(change), order, target);
    expect(week.result).toBe(result);
    expect(waysOf(movedBy(week.log))).toEqual(waysOf(moved));
  });

  test.each(ORDERS_OF.baghdad.filter((one) => one.aim === 'none').map((one) => one.id))(
    '%s: the ledger of the week adds up',
    (id) => {
      const before = middle((s) => {
        s.world.expulsion = 'passed';
        file('talks')(s);
      });
      const { state, log } = weekOf(before, id);
      const sums = new Map<string, number>();
      for (const { meter, by } of log.ledger) sums.set(meter, (sums.get(meter) ?? 0) + by);
      const off = [...sums].filter(
        ([meter, sum]) => readPath(state, meter) - readPath(before, meter) !== sum,
      );
      expect(off).toEqual([]);
      expect(sums.get('seat.baghdad.capital')).toBeLessThan(4);
    },
  );

  test('expelling gives the file a date by law in eight weeks, a little more believed, at the cost of Washington’s trust', () => {
    const before = middle((s) => {
      expulsion('shelved')(s);
      s.world.file.requested = true;
    });
    const { state, log, result } = weekOf(before, 'expel');
    expect(result).toBe('in-force');
    expect(state.world.expulsion).toBe('in-force');
    expect(state.world.file.wording).toBe('withdrawal');
    expect(FILE_STATUSES.indexOf(state.world.file.status)).toBeGreaterThanOrEqual(
      FILE_STATUSES.indexOf('dated'),
    );
    expect(state.world.file.deadline).toBe(before.week + 1 + 8);
    expect(state.world.file.requested).toBe(false);
    expect(movedBy(log)['world.file.credibility']).toBe(15);
    expect(state.seats.washington.trust.baghdad).toBeLessThan(30);
  });

  test.each([
    ['broker-truce', 'missions:posts', 'truce-offer', 1],
    ['announce-agreement', 'departure', 'announcement', 10],
    ['visit-washington', null, 'contracts', 6],
  ] as const)('%s leaves something pending', (id, target, what, weeks) => {
    const { state } = weekOf(middle(file('talks')), id, target);
    const detail = target ?? id;
    expect(state.pending).toEqual([{ what, week: FIRST.week + 1 + weeks, detail }]);
  });

  test('the stronger the word, the more it earns at home and the less in Washington', () => {
    const words = ['re-deployment', 'end-of-combat-mission', 'departure', 'withdrawal'];
    const earned = words.map((word) =>
      movedBy(weekOf(middle(file('talks')), 'announce-agreement', word).log),
    );
    const at = (meter: string): number[] => earned.map((moved) => moved[meter] ?? 0);
    const rising = (list: readonly number[]): boolean =>
      list.every((value, index) => index === 0 || value > (list[index - 1] ?? 0));
    expect(rising(at('seat.baghdad.coalition'))).toBe(true);
    expect(rising(at('world.file.credibility'))).toBe(true);
    expect(rising(at('seat.washington.trust.baghdad').toReversed())).toBe(true);
  });
});

describe('orders that may fail', () => {
  /** How often each result comes in forty seeds, with the PMF and the sword as set. */
  function tallied(id: string, target: string | null, change: Change): Record<string, number> {
    const counts: Record<string, number> = {};
    for (let seed = 0; seed < 40; seed++) {
      const state = middle((s) => {
        s.seed = `may-fail-${seed}`;
        change(s);
      });
      const { result } = weekOf(state, id, target);
      counts[result] = (counts[result] ?? 0) + 1;
    }
    return counts;
  }

  type Lever = (state: State, good: boolean) => void;
  const autonomy: Lever = (s, good) => {
    s.blocs.pmf.autonomy = good ? 0 : 100;
  };
  const trust: Lever = (s, good) => {
    s.seats.tehran.trust.baghdad = good ? 75 : 25;
  };

  test.each([
    ['arrest', 'kh', 'held', autonomy],
    ['dismiss-commanders', 'kh', 'dismissed', autonomy],
    ['hand-over-suspects', 'kh', 'handed-over', autonomy],
    ['minister-to-tehran', null, 'agreed', trust],
  ] as const)(
    '%s succeeds oftener where it should, and never for certain',
    (id, target, good, set) => {
      const well = tallied(id, target, (s) => {
        seenFiring(s);
        set(s, true);
      });
      const badly = tallied(id, target, (s) => {
        seenFiring(s);
        set(s, false);
      });
      expect(Object.keys({ ...well, ...badly })).toHaveLength(2);
      expect(well[good] ?? 0).toBeGreaterThan(badly[good] ?? 0);
      expect(badly[good] ?? 0).toBeGreaterThan(0);
    },
  );
});

describe('Baghdad’s doctrines', () => {
  const OTHERS = { washington: 'proportional', tehran: 'calibrated-pressure' };
  const given = new Map(
    BAGHDAD_DOCTRINES.map(({ id }) => {
      const counts: Record<string, number> = {};
      for (const seed of ['one', 'two']) {
        const run = playByDoctrines({ seed }, { baghdad: id, ...OTHERS });
        for (const turn of run.record.turns) {
          for (const { order } of turn.orders.baghdad) counts[order] = (counts[order] ?? 0) + 1;
        }
      }
      return [id, counts] as const;
    }),
  );
  const count = (doctrine: string, ...orders: readonly string[]): number =>
    orders.reduce((sum, order) => sum + (given.get(doctrine)?.[order] ?? 0), 0);

  test('are three, by name', () => {
    expect([...given.keys()]).toEqual(['balance', 'state-first', 'framework-first']);
  });

  test.each([
    ['state-first', 'framework-first', ['build-forces', 'arrest', 'dismiss-commanders']],
    ['state-first', 'balance', ['build-forces', 'arrest', 'dismiss-commanders']],
    [
      'framework-first',
      'state-first',
      ['share-posts', 'broker-truce', 'pay-arrears', 'minister-to-tehran'],
    ],
    ['framework-first', 'balance', ['share-posts', 'broker-truce', 'press-timetable']],
    [
      'balance',
      'framework-first',
      ['visit-washington', 'escort-convoys', 'guard-missions', 'condemn'],
    ],
    [
      'balance',
      'state-first',
      ['minister-to-tehran', 'press-timetable', 'broker-truce', 'carry-message'],
    ],
  ] as const)('%s more than %s: %j', (more, less, orders) => {
    expect(count(more, ...orders)).toBeGreaterThan(count(less, ...orders));
  });

  test('each uses a broad part of the list', () => {
    for (const [, counts] of given) expect(Object.keys(counts).length).toBeGreaterThanOrEqual(9);
  });

  const inForce = (sheet: string): Deal => ({
    sheet,
    from: 'washington',
    to: 'baghdad',
    week: 6,
    status: 'in-force',
    until: 14,
    brokenBy: null,
    brokenTerm: '',
  });

  test.each(
    BAGHDAD_DOCTRINES.flatMap((doctrine) => [
      {
        doctrine,
        name: `${doctrine.id} keeps to guards`,
        sheet: 'waiver-for-guards',
        orders: ['guard-missions', 'escort-convoys'],
      },
      {
        doctrine,
        name: `${doctrine.id} keeps to arrests`,
        sheet: 'no-strikes-for-arrests',
        orders: ['arrest', 'dismiss-commanders', 'hand-over-suspects'],
      },
      {
        doctrine,
        name: `${doctrine.id} keeps to payment`,
        sheet: 'gas-for-payment',
        orders: ['pay-arrears'],
      },
    ]),
  )('$name', ({ doctrine, sheet, orders }) => {
    const state = middle((s) => {
      s.week = 9;
      s.deals = [inForce(sheet)];
    });
    const chosen = chooseOrders(doctrine, viewOf(state)).map((one) => one.order);
    expect(orders.some((order) => chosen.includes(order))).toBe(true);
  });

  test('the state’s own offers go to Washington and the bloc’s to Tehran', () => {
    const state = middle((s) => {
      s.week = 9;
      const offers = ['timetable-for-crackdown', 'no-supply-for-posts'];
      s.deals = offers.map((sheet) => ({
        ...inForce(sheet),
        week: 9,
        from: sheet === 'no-supply-for-posts' ? ('tehran' as const) : ('washington' as const),
        status: 'offered' as const,
        until: 0,
      }));
    });
    const accepted = (id: string): (string | null)[] => {
      const doctrine = BAGHDAD_DOCTRINES.find((one) => one.id === id);
      return doctrine
        ? chooseOrders(doctrine, viewOf(state))
            .filter((one) => one.order === 'accept-deal')
            .map((one) => one.target)
        : [];
    };
    expect(accepted('state-first')).toEqual(['timetable-for-crackdown']);
    expect(accepted('framework-first')).toEqual(['no-supply-for-posts']);
  });

  test('the resolution is put into force only by the governing bloc’s doctrine, and only when provoked', () => {
    const state = middle((s) => {
      expulsion('passed')(s);
      s.blocs.parliament.push = 65;
    });
    const provoked = changed(state, (s) => {
      const line = { ...playState(s, NO_ORDERS, BASELINE.content).state.history[0] };
      s.history = [1, 2, 3, 4].map(() => ({
        ...(line as State['history'][number]),
        worstStrike: 4,
        strikes: 1,
        strikesInIraq: 1,
      }));
      s.estimates.baghdad.trustInUs.washington = { low: 20, mid: 30, high: 40 };
    });
    const expels = (at: State): string[] =>
      BAGHDAD_DOCTRINES.filter((doctrine) =>
        chooseOrders(doctrine, viewOf(at)).some((one) => one.order === 'expel'),
      ).map((doctrine) => doctrine.id);
    expect(expels(state)).toEqual([]);
    expect(expels(provoked)).toEqual(['framework-first']);
  });
});
