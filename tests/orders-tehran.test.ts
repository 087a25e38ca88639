// Tehran's orders and doctrines: when each order may be given, what it changes, and what tells the doctrines apart.
import { describe, expect, test } from 'vitest';

import type { OrderChoice } from '../src/model/content.ts';
import type { TurnLog } from '../src/model/events.ts';
import { hashOf } from '../src/model/hash.ts';
import { findIllegal, orderOptions } from '../src/model/legal.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import type { Deal, State, WeekMark } from '../src/model/state.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import { currentState, playState } from '../src/run/play.ts';
import { chooseOrders } from '../src/seats/doctrine.ts';
import { TEHRAN_DOCTRINES } from '../src/seats/tehran.ts';
import { EN } from '../src/text/messages-en.ts';
import { EN_BLOCKS_TEHRAN } from '../src/text/messages-en-blocks-tehran.ts';
import { BASELINE, changed, openRun, readPath } from './support/game.ts';

const QUIET_WEEK: WeekMark = {
  attacks: 0,
  worstRung: 0,
  worstStrike: 0,
  strikes: 0,
  strikesInIraq: 0,
  breaches: 0,
  breachesByFire: 0,
  deadlyBreach: false,
  campaign: false,
  iranianMissiles: false,
  usKilled: 0,
  intensity: 0,
  division: 50,
  pointsTo: 'de-escalation',
  trajectory: 'sporadic',
};

/** Puts these weeks behind a state. */
function past(state: State, ...weeks: readonly Partial<WeekMark>[]): void {
  state.history = weeks.map((week) => ({ ...QUIET_WEEK, ...week }));
  state.week = weeks.length;
}

/** Middle values everywhere, so that no change is cut off by a bound. */
const MIDDLE = changed(currentState(openRun({ seed: 'tehran' })), (state) => {
  const { world, seats } = state;
  Object.assign(world, {
    brand: false,
    nuclear: 50,
    saudi: 50,
    warRisk: 30,
    pressure: 40,
    arrears: 50,
    dependence: 50,
    sanctions: 30,
  });
  seats.tehran.capital = 10;
  seats.tehran.leverage = 50;
  seats.tehran.trust = { baghdad: 50, washington: 50, tehran: 0 };
  seats.baghdad.trust = { baghdad: 0, washington: 50, tehran: 50 };
  seats.washington.trust = { baghdad: 50, washington: 0, tehran: 50 };
  seats.baghdad.coalition = 60;
  for (const faction of state.factions) {
    Object.assign(faction, {
      obedience: 60,
      fear: 50,
      grievance: 50,
      exposure: 50,
      lid: 50,
      standing: 50,
      rockets: 50,
      drones: 50,
      missiles: 50,
    });
  }
  past(state, {}, {}, {}, {});
});

function stateWith(change: (state: State) => void): State {
  return changed(MIDDLE, change);
}

function viewOf(state: State): SeatView {
  return viewFor(state, 'tehran', BASELINE.content);
}

function choice(id: string, target: string | null = null): OrderChoice {
  return { order: id, target, reason: findOrder('tehran', id)?.reasons[0] ?? '' };
}

function week(
  state: State,
  ...tehran: readonly OrderChoice[]
): { readonly state: State; readonly log: TurnLog } {
  return playState(state, { baghdad: [], washington: [], tehran }, BASELINE.content);
}

/** What one order of Tehran changed, by meter, from the ledger. */
function changesBy(log: TurnLog, cause: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const entry of log.ledger) {
    if (entry.cause !== cause) continue;
    sums[entry.meter] = (sums[entry.meter] ?? 0) + entry.by;
  }
  return sums;
}

interface LegalRow {
  readonly order: string;
  readonly target?: string;
  readonly when: string;
  readonly change: (state: State) => void;
  /** Why not; null when it may be given. */
  readonly key: string | null;
}

const asIs = (): void => {};
const sanctioned = (state: State): void => {
  state.readings = [
    {
      reader: 'tehran',
      actor: 'washington',
      order: 'sanction-envoy',
      target: null,
      reason: 'press-tehran',
    },
  ];
};

const LEGAL: readonly LegalRow[] = [
  { order: 'coordinator', when: 'there is no brand', change: asIs, key: null },
  {
    order: 'coordinator',
    when: 'a brand is in use',
    change: (state) => {
      state.world.brand = true;
    },
    key: 'block.brand-in-use',
  },
  { order: 'supply-drones', target: 'kh', when: 'always', change: asIs, key: null },
  { order: 'supply-missiles', target: 'kh', when: 'not given lately', change: asIs, key: null },
  {
    order: 'supply-missiles',
    target: 'hn',
    when: 'given last week',
    change: (state) => {
      state.seats.tehran.lastGiven['supply-missiles'] = 4;
    },
    key: 'block.resting',
  },
  { order: 'nuclear-advance', when: 'talks are half way', change: asIs, key: null },
  {
    order: 'nuclear-advance',
    when: 'talks are broken off',
    change: (state) => {
      state.world.nuclear = 0;
    },
    key: null,
  },
  {
    order: 'nuclear-advance',
    when: 'talks are nearly done',
    change: (state) => {
      state.world.nuclear = 90;
    },
    key: 'block.talks-far',
  },
  { order: 'nuclear-slow', when: 'there are talks', change: asIs, key: null },
  {
    order: 'nuclear-slow',
    when: 'there are none',
    change: (state) => {
      state.world.nuclear = 9;
    },
    key: 'block.no-nuclear-talks',
  },
  { order: 'nuclear-walk-out', when: 'there are talks', change: asIs, key: null },
  {
    order: 'nuclear-walk-out',
    when: 'there are none',
    change: (state) => {
      state.world.nuclear = 9;
    },
    key: 'block.no-nuclear-talks',
  },
  { order: 'saudi-track', when: 'talks are half way', change: asIs, key: null },
  {
    order: 'saudi-track',
    when: 'talks are nearly done',
    change: (state) => {
      state.world.saudi = 95;
    },
    key: 'block.talks-far',
  },
  { order: 'back-framework', when: 'always', change: asIs, key: null },
  { order: 'stand-aside', when: 'always', change: asIs, key: null },
  { order: 'cut-gas', when: 'Iraq depends on the gas', change: asIs, key: null },
  {
    order: 'cut-gas',
    when: 'Iraq hardly depends on it',
    change: (state) => {
      state.world.dependence = 14;
    },
    key: 'block.no-dependence',
  },
  {
    order: 'mirror-sanctions',
    when: 'there was nothing to answer',
    change: asIs,
    key: 'block.no-sanctions',
  },
  { order: 'mirror-sanctions', when: 'last week brought new ones', change: sanctioned, key: null },
  {
    order: 'mirror-sanctions',
    when: 'they weigh heavily',
    change: (state) => {
      state.world.sanctions = 60;
    },
    key: null,
  },
  {
    order: 'denounce',
    when: 'two weeks were quiet',
    change: asIs,
    key: 'block.nothing-to-denounce',
  },
  {
    order: 'denounce',
    when: 'there was a strike two weeks ago',
    change: (state) => {
      past(state, { strikes: 1 }, {});
    },
    key: null,
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'nothing happened',
    change: asIs,
    key: 'block.nothing-to-answer',
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'a strike hit launch crews',
    change: (state) => {
      past(state, {}, { strikes: 1, worstStrike: 3 });
    },
    key: 'block.nothing-to-answer',
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'a commander was struck two weeks ago',
    change: (state) => {
      past(state, { strikes: 1, worstStrike: 4 }, {});
    },
    key: null,
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'a commander was struck three weeks ago',
    change: (state) => {
      past(state, { strikes: 1, worstStrike: 4 }, {}, {});
    },
    key: 'block.nothing-to-answer',
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'a campaign hit last week',
    change: (state) => {
      past(state, { strikes: 1, worstStrike: 5, campaign: true });
    },
    key: null,
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    when: 'open war is near',
    change: (state) => {
      state.world.warRisk = 60;
    },
    key: null,
  },
  {
    order: 'missiles',
    target: 'al-tanf',
    when: 'the base is in Syria',
    change: (state) => {
      state.world.warRisk = 60;
    },
    key: 'block.unknown-target',
  },
  {
    order: 'missiles',
    target: 'embassy',
    when: 'it is no base',
    change: (state) => {
      state.world.warRisk = 60;
    },
    key: 'block.unknown-target',
  },
  {
    order: 'missiles',
    target: 'taji',
    when: 'no Americans are there',
    change: (state) => {
      state.world.warRisk = 60;
    },
    key: 'block.unknown-target',
  },
];

describe('when an order may be given', () => {
  test.each(LEGAL)('$order when $when: $key', ({ order, target = null, change, key }) => {
    const found = findIllegal(viewOf(stateWith(change)), [choice(order, target)]);
    expect(found?.block.key ?? null).toBe(key);
  });

  test('two nuclear orders exclude each other, and so do two of the gas', () => {
    const view = viewOf(MIDDLE);
    for (const pair of [
      [choice('nuclear-advance'), choice('nuclear-slow')],
      [choice('ease-gas'), choice('cut-gas')],
      [choice('supply', 'kh'), choice('supply-drones', 'kh')],
    ]) {
      expect(findIllegal(view, pair)?.block.key).toBe('block.group');
    }
  });

  test('every reason why not has its words', () => {
    const keys = [...new Set(LEGAL.flatMap(({ key }) => key ?? []))];
    const own = Object.keys(EN_BLOCKS_TEHRAN);
    expect(own.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => EN[key] === undefined && !own.includes(key))).toEqual([]);
  });
});

/** What an order changes beside its declared effects, and what its declared effects are not. */
const BEYOND: readonly {
  readonly order: string;
  readonly target?: string;
  /** The way each other meter goes; how far is a matter of calibration. */
  readonly beyond?: Readonly<Record<string, 1 | -1>>;
  readonly change?: (state: State) => void;
}[] = [
  {
    order: 'coordinator',
    beyond: Object.fromEntries(
      BASELINE.content.factions
        .filter((faction) => faction.underBrand)
        .flatMap(({ id }) => [
          [`faction.${id}.obedience`, 1],
          [`faction.${id}.standing`, -1],
          [`faction.${id}.exposure`, 1],
          [`faction.${id}.fear`, 1],
        ]),
    ),
  },
  { order: 'supply', target: 'kh', beyond: { 'faction.kh.rockets': 1, 'faction.aah.fear': 1 } },
  {
    order: 'supply-drones',
    target: 'kh',
    beyond: { 'faction.kh.drones': 1, 'faction.kh.lid': -1, 'faction.aah.fear': 1 },
  },
  {
    order: 'supply-missiles',
    target: 'hn',
    beyond: { 'faction.hn.missiles': 1, 'faction.hn.lid': -1, 'faction.kh.fear': 1 },
  },
  {
    order: 'cut-supply',
    target: 'hn',
    beyond: {
      'faction.hn.rockets': -1,
      'faction.hn.drones': -1,
      'faction.hn.missiles': -1,
    },
  },
  { order: 'nuclear-advance' },
  { order: 'nuclear-slow' },
  { order: 'nuclear-walk-out' },
  { order: 'saudi-track' },
  {
    order: 'back-framework',
    beyond: Object.fromEntries(MIDDLE.rifts.map(({ a, b }) => [`rift.${a}-${b}`, 1])),
  },
  { order: 'press-politics' },
  { order: 'stand-aside' },
  { order: 'ease-gas' },
  { order: 'cut-gas', beyond: { 'seat.baghdad.street': -1 } },
  { order: 'mirror-sanctions', change: sanctioned },
  {
    order: 'denounce',
    change: (state) => {
      past(state, { attacks: 2 });
    },
  },
  {
    order: 'missiles',
    target: 'ain-al-asad',
    change: (state) => {
      past(state, { strikes: 1, worstStrike: 5, campaign: true });
    },
  },
];

describe('what an order changes', () => {
  test.each(BEYOND)('$order changes what its card says and no more', (row) => {
    const { order, target = null, beyond = {}, change = asIs } = row;
    const before = stateWith(change);
    const { log } = week(before, choice(order, target));
    const def = findOrder('tehran', order);
    const expected: Record<string, number> = {};
    const add = (meter: string, by: number): void => {
      expected[meter] = (expected[meter] ?? 0) + by;
    };
    add('seat.tehran.capital', 0 - (def?.cost ?? 0));
    for (const { meter, by } of def?.effects ?? []) {
      if (meter.startsWith('faction.all.')) {
        for (const { id } of before.factions) add(meter.replace('.all.', `.${id}.`), by);
      } else add(meter.replace('.target.', `.${target}.`), by);
    }
    const cause = target === null ? `order:tehran:${order}` : `order:tehran:${order}:${target}`;
    const changes = changesBy(log, cause);
    // What the card declares, to the point; what goes beyond it, in the way it goes.
    const rest = new Map(
      Object.entries(changes).map(([meter, by]) => [meter, by - (expected[meter] ?? 0)]),
    );
    expect(Object.keys(expected).filter((meter) => changes[meter] === undefined)).toEqual([]);
    const ways = [...rest]
      .filter(([, by]) => by !== 0)
      .map(([meter, by]) => [meter, Math.sign(by)]);
    expect(Object.fromEntries(ways)).toEqual(
      Object.fromEntries(Object.entries(beyond).map(([meter, by]) => [meter, Math.sign(by)])),
    );
  });

  test.each(BEYOND)('$order: all entries of its week add up to the change', (row) => {
    const before = stateWith(row.change ?? asIs);
    const { state, log } = week(before, choice(row.order, row.target ?? null));
    const sums: Record<string, number> = {};
    for (const { meter, by } of log.ledger) sums[meter] = (sums[meter] ?? 0) + by;
    const wrong = Object.entries(sums).filter(
      ([meter, by]) => readPath(state, meter) - readPath(before, meter) !== by,
    );
    expect(wrong).toEqual([]);
  });

  test('the coordinator sets the brand', () => {
    expect(week(MIDDLE, choice('coordinator')).state.world.brand).toBe(true);
  });

  test('a supply brings the kind of weapon that it names', () => {
    const poor = stateWith((state) => {
      for (const faction of state.factions) Object.assign(faction, { drones: 0, missiles: 0 });
    });
    const missilesOf = (state: State): number | undefined =>
      state.factions.find((one) => one.id === 'kh')?.missiles;
    expect(missilesOf(week(poor, choice('supply', 'kh')).state)).toBe(0);
    expect(missilesOf(week(poor, choice('supply-missiles', 'kh')).state)).toBeGreaterThanOrEqual(
      10,
    );
  });
});

describe('missiles at a base', () => {
  // Factions without weapons hold fire, so that the week's toll is the salvo's own.
  const struck = (seed: string): { state: State; log: TurnLog } =>
    week(
      stateWith((state) => {
        state.seed = seed;
        for (const faction of state.factions) {
          Object.assign(faction, { devices: 0, rockets: 0, drones: 0, missiles: 0 });
        }
        past(state, { strikes: 1, worstStrike: 4 });
      }),
      choice('missiles', 'ain-al-asad'),
    );

  test('are a breach of the ceiling and an escalation, and bring war much nearer', () => {
    const { state, log } = struck('one');
    expect(state.history.at(-1)).toMatchObject({ iranianMissiles: true, trajectory: 'escalation' });
    expect(log.events).toContainEqual({
      kind: 'breach',
      by: 'missiles',
      why: 'iranian-missiles',
      weekday: 0,
    });
    expect(state.world.warRisk - MIDDLE.world.warRisk).toBeGreaterThanOrEqual(18);
    expect(state.world.ceiling).toBeLessThan(MIDDLE.world.ceiling);
    const told = log.events.find((event) => event.kind === 'order' && event.seat === 'tehran');
    expect(told).toMatchObject({ result: 'struck' });
  });

  test('mostly wound: few of many salvoes kill, and most hurt someone', () => {
    // The harm of the salvo alone: a faction without stocks still fires at something soft.
    const harms = Array.from({ length: 120 }, (_, n) =>
      struck(`salvo-${n}`).log.events.flatMap((event) =>
        event.kind === 'order' && event.choice.order === 'missiles' ? [event.harm] : [],
      ),
    ).flat();
    expect(harms).toHaveLength(120);
    const killed = harms.filter(({ us }) => (us?.killed ?? 0) > 0).length;
    const wounded = harms.filter(({ us }) => (us?.wounded ?? 0) > 0).length;
    expect(killed * 6).toBeLessThan(harms.length);
    expect(wounded * 3).toBeGreaterThan(harms.length);
    expect(wounded).toBeLessThan(harms.length);
    expect(harms.every(({ civilians }) => (civilians?.killed ?? 0) === 0)).toBe(true);
  });

  test('aim only at bases in Iraq where Americans are', () => {
    const near = viewOf(
      stateWith((state) => {
        state.world.warRisk = 60;
      }),
    );
    const targets = orderOptions(near)
      .filter((option) => option.order === 'missiles')
      .map((option) => option.target);
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) {
      const place = near.places.find((one) => one.id === target);
      expect(place).toMatchObject({ country: 'iraq', targetClass: 'bases' });
      expect(place?.presence).toBeGreaterThan(0);
    }
  });
});

describe('a visit and guidance of the same week', () => {
  const visit = choice('quds-visit');
  const levels = (state: State): number[] => state.factions.map((one) => one.restraining);

  test.each([
    ['guidance-restrain', 'all'],
    ['guidance-restrain', 'kh'],
    ['guidance-hold', 'all'],
    ['guidance-permit', 'all'],
    ['guidance-urge', 'all'],
    ['guidance-urge', 'hn'],
  ])('%s to %s: whichever stands first', (order, target) => {
    const word = choice(order, target);
    const first = week(MIDDLE, visit, word);
    const last = week(MIDDLE, word, visit);
    expect(hashOf(first.state)).toBe(hashOf(last.state));
    for (const cause of ['order:tehran:quds-visit', `order:tehran:${order}:${target}`]) {
      expect(changesBy(first.log, cause)).toEqual(changesBy(last.log, cause));
    }
  });

  test('the visit carries a word of restraint further, and speaks none itself', () => {
    const calm = stateWith((state) => {
      // Nobody refuses.
      for (const faction of state.factions) faction.militancy = 0;
    });
    const all = (n: number): number[] => calm.factions.map(() => n);
    expect(levels(week(calm, choice('guidance-restrain', 'all')).state)).toEqual(all(80));
    expect(levels(week(calm, choice('guidance-restrain', 'all'), visit).state)).toEqual(all(90));
    expect(levels(week(calm, visit, choice('guidance-urge', 'all')).state)).toEqual(all(0));
  });
});

describe('the doctrines', () => {
  const byId = (id: string): (typeof TEHRAN_DOCTRINES)[number] => {
    const doctrine = TEHRAN_DOCTRINES.find((one) => one.id === id);
    if (!doctrine) throw new Error(`no doctrine ${id}`);
    return doctrine;
  };
  const orders = (id: string, state: State): readonly string[] =>
    chooseOrders(byId(id), viewOf(state)).map((one) => `${one.order} ${one.target ?? ''}`.trim());

  const SITUATIONS: Readonly<Record<string, State>> = {
    'a quiet month': MIDDLE,
    'a loud month': stateWith((state) => {
      past(state, { attacks: 5 }, { attacks: 5 }, { attacks: 5 }, { attacks: 5 });
    }),
    'a commander struck': stateWith((state) => {
      past(state, {}, { strikes: 1, strikesInIraq: 1, worstStrike: 4, breaches: 1 });
    }),
  };

  test('have three ids of their own', () => {
    expect(TEHRAN_DOCTRINES.map((one) => one.id)).toEqual([
      'calm-for-talks',
      'calibrated-pressure',
      'forward',
    ]);
  });

  test.each(Object.entries(SITUATIONS))('%s: each does something else', (_name, state) => {
    const picks = TEHRAN_DOCTRINES.map(({ id }) => orders(id, state).join(', '));
    expect(new Set(picks).size).toBe(TEHRAN_DOCTRINES.length);
    expect(picks.every((pick) => pick !== '')).toBe(true);
  });

  test('every wish names an order of the seat and a reason of that order', () => {
    const wishes = Object.values(SITUATIONS).flatMap((state) =>
      TEHRAN_DOCTRINES.flatMap((doctrine) => doctrine.wishes(viewOf(state))),
    );
    const odd = wishes.filter(
      ({ order, reason, weight }) =>
        findOrder('tehran', order)?.reasons.includes(reason) !== true || !Number.isInteger(weight),
    );
    expect(odd).toEqual([]);
  });

  test('forward urges, and at the edge of war leaves the choice to the factions', () => {
    const edge = stateWith((state) => {
      state.world.warRisk = 70;
    });
    expect(orders('forward', MIDDLE)).toContain('guidance-urge all');
    expect(orders('forward', edge)).toContain('guidance-permit all');
    expect(orders('forward', edge)).not.toContain('guidance-urge all');
  });

  test('calm holds back by the stronger word when there is fire and by the milder when there is none', () => {
    expect(orders('calm-for-talks', MIDDLE)).toContain('guidance-hold all');
    expect(orders('calm-for-talks', SITUATIONS['a loud month'] ?? MIDDLE)).toContain(
      'guidance-restrain all',
    );
  });

  test('only forward answers a campaign with missiles, and saves for them', () => {
    const campaign = (capital: number): State =>
      stateWith((state) => {
        past(state, {}, { strikes: 1, worstStrike: 5, campaign: true, breaches: 1 });
        state.seats.tehran.capital = capital;
        state.seats.tehran.lastGiven['guidance-urge'] = 2;
        state.estimates.tehran.deterrence = { low: 60, mid: 65, high: 70 };
      });
    const fired = TEHRAN_DOCTRINES.filter(({ id }) =>
      orders(id, campaign(5)).some((one) => one.startsWith('missiles')),
    );
    expect(fired.map(({ id }) => id)).toEqual(['forward']);
    expect(orders('forward', campaign(4))).toEqual([]);
  });

  const deal = (sheet: string, status: Deal['status']): Deal => ({
    sheet,
    from: 'washington',
    to: 'tehran',
    week: 4,
    status,
    until: status === 'offered' ? 0 : 12,
    brokenBy: null,
    brokenTerm: '',
  });

  test('sign in their spirit', () => {
    const offered = stateWith((state) => {
      state.deals = [deal('restraint-for-talks', 'offered')];
    });
    const signed = TEHRAN_DOCTRINES.filter(({ id }) =>
      orders(id, offered).includes('accept-deal restraint-for-talks'),
    );
    expect(signed.map(({ id }) => id)).toEqual(['calm-for-talks', 'calibrated-pressure']);
  });

  test('calm and calibrated keep their word; forward pays for breaking it', () => {
    const bound = stateWith((state) => {
      state.deals = [deal('restraint-for-talks', 'in-force')];
    });
    const broken = TEHRAN_DOCTRINES.filter(({ id }) =>
      orders(id, bound).some((one) => /^guidance-(urge|permit)/.test(one)),
    );
    expect(broken.map(({ id }) => id)).toEqual(['forward']);
  });
});
