// Washington's orders and doctrines: when each may be given, what it changes, and that the doctrines differ.
import { describe, expect, test } from 'vitest';

import type { OrderChoice } from '../src/model/content.ts';
import type { LedgerEntry } from '../src/model/events.ts';
import { legalOrders, optionAt } from '../src/model/legal.ts';
import { findOrder, ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { SEATS } from '../src/model/ids.ts';
import type { State, WeekMark } from '../src/model/state.ts';
import { firstState } from '../src/model/setup.ts';
import { attacksStep } from '../src/model/steps/09-attacks.ts';
import { viewFor, type SeatView } from '../src/model/view.ts';
import { currentState } from '../src/run/play.ts';
import { chooseOrders, type Wish } from '../src/seats/doctrine.ts';
import { WASHINGTON_DOCTRINES } from '../src/seats/washington.ts';
import {
  BASELINE,
  changed,
  loggedWeek,
  NO_ORDERS,
  openRun,
  playByDoctrines,
  readPath,
  shipped,
  variantNamed,
} from './support/game.ts';
import { turnOn } from './support/turn.ts';

const FIRST = currentState(openRun({ seed: 'washington' }));
type Change = (state: State) => void;

/** The first state with capital for anything and meters with room to move both ways, after a change. */
function stateWith(change: Change = () => {}): State {
  return changed(FIRST, (state) => {
    state.seats.washington.capital = 10;
    Object.assign(state.seats.washington, { hardening: 40, intelligence: 40 });
    Object.assign(state.world, { deterrence: 50, pressure: 40, warRisk: 30, ceiling: 60 });
    Object.assign(state.world, { sanctions: 40, nuclear: 40, embassyStrain: 20 });
    Object.assign(state.blocs, { parliament: { push: 40 }, pmf: { autonomy: 50 } });
    for (const faction of state.factions) Object.assign(faction, { lid: 50, exposure: 50 });
    change(state);
  });
}

function viewWith(change?: Change): SeatView {
  return viewFor(stateWith(change), 'washington', BASELINE.content);
}

/** A week of the past like any other, with what the test is about. */
function past(week: Partial<WeekMark> = {}): WeekMark {
  return {
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
    division: 0,
    pointsTo: 'sporadic',
    trajectory: 'sporadic',
    ...week,
  };
}

function choice(order: string, target: string | null = null): OrderChoice {
  return { order, target, reason: findOrder('washington', order)?.reasons[0] ?? '' };
}

/** Why the order may not be given: its key, `none` where it is not even listed, null where it may. */
function blockAt(order: string, target: string | null, change?: Change): string | null {
  const option = optionAt(viewWith(change), order, target, []);
  return option ? (option.blocked?.key ?? null) : 'none';
}

interface Row {
  readonly name: string;
  readonly order: string;
  readonly target?: string;
  readonly change?: Change;
  readonly key: string | null;
}

const embassy =
  (status: State['world']['embassy'], strain = 20): Change =>
  (state) => {
    state.world.embassy = status;
    state.world.embassyStrain = strain;
  };
const onlyBase: Change = (state) => {
  for (const place of state.places) if (place.id !== 'harir') place.presence = 0;
};

const ROWS: readonly Row[] = [
  { name: 'any base in Iraq with US forces', order: 'hand-over-base', target: 'harir', key: null },
  {
    name: 'the last base',
    order: 'hand-over-base',
    target: 'harir',
    change: onlyBase,
    key: 'block.last-base',
  },
  { name: 'a base without US forces', order: 'hand-over-base', target: 'balad', key: 'none' },
  { name: 'a base in Syria', order: 'hand-over-base', target: 'al-tanf', key: 'none' },
  { name: 'the embassy as a base', order: 'hand-over-base', target: 'embassy', key: 'none' },
  { name: 'fewer troops', order: 'change-troops', target: 'fewer', key: null },
  {
    name: 'fewer than 1,000',
    order: 'change-troops',
    target: 'fewer',
    change: (state) => void (state.world.troops = 1000),
    key: 'block.few-troops',
  },
  { name: 'more troops', order: 'change-troops', target: 'more', key: null },
  {
    name: 'more than 5,000',
    order: 'change-troops',
    target: 'more',
    change: (state) => void (state.world.troops = 4600),
    key: 'block.many-troops',
  },
  {
    name: 'more troops after a date',
    order: 'change-troops',
    target: 'more',
    change: (state) => void (state.world.file.status = 'dated'),
    key: 'block.date-stands',
  },
  {
    name: 'fewer troops while they leave anyway',
    order: 'change-troops',
    target: 'fewer',
    change: (state) => void (state.world.file.status = 'executing'),
    key: 'block.file-executing',
  },
  { name: 'a threat in the first week', order: 'threaten-embassy', key: null },
  {
    name: 'a threat after a quiet month',
    order: 'threaten-embassy',
    change: (state) => void state.history.push(past(), past(), past(), past()),
    key: 'block.embassy-quiet',
  },
  {
    name: 'a threat after an attack in the month',
    order: 'threaten-embassy',
    change: (state) => void state.history.push(past({ attacks: 1 }), past(), past(), past()),
    key: null,
  },
  {
    name: 'a threat to close what is reduced',
    order: 'threaten-embassy',
    change: embassy('reduced'),
    key: 'block.embassy-not-open',
  },
  { name: 'closing without warning', order: 'close-embassy', key: 'block.not-warned' },
  {
    name: 'closing under great strain',
    order: 'close-embassy',
    change: embassy('open', 60),
    key: null,
  },
  {
    name: 'closing what is reduced',
    order: 'close-embassy',
    change: embassy('reduced'),
    key: null,
  },
  {
    name: 'closing within six weeks of a threat',
    order: 'close-embassy',
    change: (state) => {
      state.week = 10;
      state.seats.washington.lastGiven['threaten-embassy'] = 5;
    },
    key: null,
  },
  {
    name: 'closing seven weeks after a threat',
    order: 'close-embassy',
    change: (state) => {
      state.week = 10;
      state.seats.washington.lastGiven['threaten-embassy'] = 4;
    },
    key: 'block.not-warned',
  },
  {
    name: 'closing twice',
    order: 'close-embassy',
    change: embassy('closed'),
    key: 'block.already-so',
  },
  { name: 'returning to an open embassy', order: 'reopen-embassy', key: 'block.already-so' },
  {
    name: 'returning to a closed embassy',
    order: 'reopen-embassy',
    change: embassy('closed'),
    key: null,
  },
  {
    name: 'returning under strain',
    order: 'reopen-embassy',
    change: embassy('reduced', 45),
    key: 'block.embassy-unsafe',
  },
  { name: 'sanctions on a faction', order: 'sanction-faction', target: 'kh', key: null },
  {
    name: 'sanctions when all are listed',
    order: 'sanction-faction',
    target: 'kh',
    change: (state) => void (state.world.sanctions = 90),
    key: 'block.sanctions-spent',
  },
  { name: 'sanctions on the envoy', order: 'sanction-envoy', key: null },
  {
    name: 'sanctions on the envoy when all are listed',
    order: 'sanction-envoy',
    change: (state) => void (state.world.sanctions = 95),
    key: 'block.sanctions-spent',
  },
  { name: 'a nuclear offer', order: 'nuclear-offer', key: null },
  {
    name: 'a nuclear offer after American dead',
    order: 'nuclear-offer',
    change: (state) => void state.history.push(past({ usKilled: 1 })),
    key: 'block.after-deaths',
  },
  {
    name: 'a nuclear offer where nothing is left to offer',
    order: 'nuclear-offer',
    change: (state) => void (state.world.nuclear = 95),
    key: 'block.talks-far',
  },
  { name: 'an open visit', order: 'visit-open', key: null },
  {
    name: 'an open visit after a breach',
    order: 'visit-open',
    change: (state) => void state.history.push(past({ breaches: 1 })),
    key: 'block.too-dangerous',
  },
  {
    name: 'a discreet visit after a breach',
    order: 'visit-discreet',
    change: (state) => void state.history.push(past({ breaches: 1 })),
    key: null,
  },
  { name: 'training', order: 'train-forces', key: null },
  { name: 'intelligence on a faction', order: 'intelligence', target: 'hn', key: null },
  { name: 'joint work against ISIS', order: 'joint-isis', key: null },
  { name: 'new rules', order: 'new-rules', key: null },
  {
    name: 'a campaign after American dead in the month',
    order: 'campaign',
    change: (state) => void state.history.push(past({ usKilled: 1 }), past(), past()),
    key: null,
  },
  {
    name: 'a campaign after two breaches by fire in one week',
    order: 'campaign',
    change: (state) => void state.history.push(past({ breaches: 2, breachesByFire: 2 })),
    key: null,
  },
  {
    name: 'a campaign after breaches that were strikes of its own',
    order: 'campaign',
    change: (state) =>
      void state.history.push(past({ breaches: 3, breachesByFire: 1, worstStrike: 4 })),
    key: 'block.no-cause',
  },
  {
    name: 'new rules after a breach',
    order: 'new-rules',
    change: (state) => void state.history.push(past({ breaches: 1 })),
    key: 'block.breach-fresh',
  },
];

describe('an order of Washington', () => {
  test.each(ROWS.filter((row) => row.key === null))('may be given: $name', (row) => {
    expect(blockAt(row.order, row.target ?? null, row.change)).toBeNull();
  });

  test.each(ROWS.filter((row) => row.key !== null))('may not be given: $name ($key)', (row) => {
    expect(blockAt(row.order, row.target ?? null, row.change)).toBe(row.key);
  });

  test('for a place or a choice lists what it may be aimed at', () => {
    const targets = (id: string): unknown[] =>
      legalOrders(viewWith())
        .filter((one) => one.order === id)
        .map((one) => one.target);
    expect(targets('hand-over-base')).toEqual([
      'ain-al-asad',
      'harir',
      'erbil-airport',
      'victoria',
    ]);
    expect(targets('change-troops')).toEqual(['fewer', 'more']);
  });
});

interface Done {
  readonly before: State;
  readonly after: State;
  readonly entries: readonly LedgerEntry[];
  readonly result: string;
  /** What the order itself did to a meter, by the ledger. */
  readonly by: (meter: string) => number;
}

/** A week in which the order alone is given, and what it caused. */
function given(order: string, target: string | null = null, change?: Change): Done {
  const before = stateWith(change);
  const orders = { ...NO_ORDERS, washington: [choice(order, target)] };
  const { state: after, log } = loggedWeek(before, orders, BASELINE.content);
  const cause = `order:washington:${order}`;
  const entries = log.ledger.filter((entry) => entry.cause.startsWith(cause));
  const told = log.events.find((event) => event.kind === 'order');
  return {
    before,
    after,
    entries: log.ledger,
    result: told?.kind === 'order' ? told.result : '',
    by: (meter) =>
      entries.filter((entry) => entry.meter === meter).reduce((sum, entry) => sum + entry.by, 0),
  };
}

describe('what an order does', () => {
  const declared = ORDERS_OF.washington.filter((order) => order.effects.length > 0);

  test.each(declared.map((order) => order.id))('%s has the effects on its card', (id) => {
    const order = findOrder('washington', id);
    const target = order?.aim === 'faction' ? 'hn' : order?.aim === 'place' ? 'victoria' : null;
    const open: Change = (state) => {
      if (id === 'reopen-embassy' || id === 'close-embassy') embassy('reduced', 30)(state);
      // A waiver that is running must not stand in the way of another.
      state.world.waiverDays = id === 'waiver-0' ? 60 : 10;
      state.history.push(past({ attacks: 2 }));
      state.week = 1;
    };
    const { by } = given(id, target, open);
    const pathOf = (meter: string): string =>
      meter.replace('.target.', `.${target}.`).replace('faction.all.', 'faction.kh.');
    const effects = order?.effects ?? [];
    expect(effects.map((effect) => [effect.meter, Math.sign(by(pathOf(effect.meter)))])).toEqual(
      effects.map((effect) => [effect.meter, Math.sign(effect.by)]),
    );
  });

  test.each([
    ['hand-over-base', 'victoria'],
    ['change-troops', 'more'],
    ['threaten-embassy', null],
    ['sanction-faction', 'aah'],
    ['nuclear-offer', null],
    ['joint-isis', null],
  ])('%s at %s: the week’s ledger adds up', (order, target) => {
    const { before, after, entries } = given(order, target);
    for (const meter of new Set(entries.map((entry) => entry.meter))) {
      if (meter.endsWith('.presence')) continue;
      const sum = entries
        .filter((one) => one.meter === meter)
        .reduce((all, one) => all + one.by, 0);
      expect([meter, readPath(after, meter) - readPath(before, meter)]).toEqual([meter, sum]);
    }
  });

  test('a base that is handed over is left, and the others in Iraq are better protected', () => {
    const { after, by, result } = given('hand-over-base', 'victoria');
    expect(result).toBe('handed-over');
    expect(after.places.find((place) => place.id === 'victoria')?.presence).toBe(0);
    expect([by('place.harir.protection'), by('place.ain-al-asad.protection')]).toEqual([4, 4]);
    expect([by('place.al-tanf.protection'), by('place.balad.protection')]).toEqual([0, 0]);
    expect(by('world.troops')).toBe(0);
  });

  test('a base that was handed over has no threat, in the view of any seat', () => {
    const { before, after } = given('hand-over-base', 'victoria');
    for (const seat of SEATS) {
      const [was, is] = [before, after].map((state) =>
        viewFor(state, seat, BASELINE.content).places.find(({ id }) => id === 'victoria'),
      );
      expect(was?.threat).toBeGreaterThan(0);
      expect(is).toMatchObject({ presence: 0, threat: 0 });
      // A road has nobody stationed on it and is threatened all the same.
      const roads = viewFor(after, seat, BASELINE.content).places.filter(
        ({ targetClass }) => targetClass === 'convoys',
      );
      expect(roads.some(({ threat }) => threat > 0)).toBe(true);
    }
  });

  test.each(['restrained', 'proportional', 'severe'] as const)(
    'a %s plan is set, and moves nothing else until it is carried out',
    (plan) => {
      const other = plan === 'severe' ? 'proportional' : 'severe';
      const set: Change = (state) => void (state.seats.washington.plan = other);
      const { after, entries, result } = given(`plan-${plan}`, null, set);
      expect([result, after.seats.washington.plan]).toEqual(['set', plan]);
      const own = entries.filter(({ cause }) => cause.startsWith(`order:washington:plan-${plan}`));
      expect(own.filter(({ meter }) => meter !== 'seat.washington.capital')).toEqual([]);
      // The same week without the order is the same but for the plan, its cost and its rest.
      const { state: without } = loggedWeek(stateWith(set), NO_ORDERS, BASELINE.content);
      const { capital, lastGiven } = without.seats.washington;
      expect(
        changed(after, (copy) => {
          Object.assign(copy.seats.washington, { plan: other, capital, lastGiven });
        }),
      ).toEqual(without);
    },
  );

  describe('an answer on the forces in the week in which the expulsion comes into force', () => {
    const overtaken = (order: string): ReturnType<typeof loggedWeek> => {
      const before = stateWith((state) => {
        state.seats.baghdad.capital = 10;
        state.world.expulsion = 'passed';
        Object.assign(state.world.file, { status: 'talks', wording: 'none', credibility: 30 });
      });
      const expel = {
        order: 'expel',
        target: null,
        reason: findOrder('baghdad', 'expel')?.reasons[0] ?? '',
      };
      const orders = { ...NO_ORDERS, baghdad: [expel], washington: [choice(order)] };
      return loggedWeek(before, orders, BASELINE.content);
    };

    test.each(['file-refuse', 'file-committee', 'file-wording', 'file-timetable'])(
      '%s is overtaken: the law’s date stands',
      (order) => {
        const { state, log } = overtaken(order);
        expect(state.world).toMatchObject({ expulsion: 'in-force' });
        expect(state.world.file).toMatchObject({
          status: 'dated',
          wording: 'withdrawal',
          deadline: state.week + 8,
        });
        const result = log.events.flatMap((event) =>
          event.kind === 'order' && event.seat === 'washington' ? [event.result] : [],
        );
        expect(result).toEqual(['overtaken']);
        const cause = `order:washington:${order}`;
        const belief = log.ledger.filter((entry) => entry.meter === 'world.file.credibility');
        expect(belief.filter((entry) => entry.cause.startsWith(cause))).toEqual([]);
      },
    );
  });

  test('to refuse where a date stood takes the date back, at the cost of trust and belief', () => {
    const talks: Change = (state) => void (state.world.file.status = 'talks');
    const dated: Change = (state) =>
      void Object.assign(state.world.file, { status: 'dated', deadline: 6, credibility: 60 });
    const [from, back] = [given('file-refuse', null, talks), given('file-refuse', null, dated)];
    expect(back.after.world.file).toMatchObject({ status: 'none', deadline: 0 });
    for (const meter of ['seat.baghdad.trust.washington', 'world.file.credibility']) {
      expect(back.by(meter)).toBeLessThan(from.by(meter));
    }
  });

  test('fewer and more troops pull every meter in opposite directions', () => {
    const [fewer, more] = [given('change-troops', 'fewer'), given('change-troops', 'more')];
    expect([fewer.by('world.troops'), more.by('world.troops')]).toEqual([-500, 500]);
    for (const meter of [
      'world.file.credibility',
      'world.deterrence',
      'bloc.parliament.push',
      'seat.washington.hardening',
      'seat.baghdad.coalition',
      'seat.baghdad.trust.washington',
    ]) {
      expect(Math.sign(fewer.by(meter))).toBe(0 - Math.sign(more.by(meter)));
    }
  });

  test('a threat moves the governing bloc less when Baghdad trusts less', () => {
    const hold = (trust: number): number =>
      given('threaten-embassy', null, (state) => {
        state.seats.baghdad.trust.washington = trust;
        state.blocs.framework.hold = 40;
      }).by('bloc.framework.hold');
    expect(hold(70)).toBeGreaterThan(hold(30));
    expect(hold(0)).toBe(1);
  });

  test.each([
    ['threaten-embassy', embassy('open', 20), 'warned', 'open'],
    ['threaten-embassy', embassy('open', 50), 'staff-leaves', 'reduced'],
    ['close-embassy', embassy('reduced', 50), 'closed', 'closed'],
    ['reopen-embassy', embassy('closed', 10), 'in-part', 'reduced'],
    ['reopen-embassy', embassy('reduced', 10), 'open', 'open'],
  ] as const)('%s: %s', (order, change, result, status) => {
    const done = given(order, null, change);
    expect([done.result, done.after.world.embassy]).toEqual([result, status]);
  });

  test('a closed embassy in Baghdad is no target, and does not shield the consulate in Erbil', () => {
    const scenario = shipped('deadline');
    const { content, start } = variantNamed('baseline', scenario);
    const firedAt = (status: State['world']['embassy']): readonly string[] => {
      const places = Array.from({ length: 60 }, (_, n) => {
        const first = firstState(start, scenario.day, scenario.weeks, `missions-${n}`);
        const open = turnOn(
          changed(first, (state) => {
            state.world.embassy = status;
            for (const faction of state.factions) {
              Object.assign(faction, { rung: 2, truce: { bases: 0, convoys: 0, missions: 0 } });
            }
          }),
          { content },
        );
        attacksStep(open.turn);
        return open.turn.attacks.filter(({ target }) => target === 'missions');
      });
      return [...new Set(places.flat().map(({ place }) => place))].toSorted();
    };
    expect(firedAt('open')).toEqual(['embassy', 'erbil']);
    expect(firedAt('closed')).toEqual(['erbil']);
  });

  test('sanctions on a faction in the government are felt in Baghdad', () => {
    const [inside, outside] = [given('sanction-faction', 'aah'), given('sanction-faction', 'hn')];
    expect([inside.result, outside.result]).toEqual(['listed-in-government', 'listed']);
    expect([inside.by('seat.baghdad.coalition'), outside.by('seat.baghdad.coalition')]).toEqual([
      -3, 0,
    ]);
    expect(outside.by('faction.hn.grievance')).toBeGreaterThan(0);
  });
});

/** A week of open fire, and one with American dead. */
const FIRE: Change = (state) => {
  for (let week = 0; week < 6; week++) state.history.push(past({ attacks: 6, worstRung: 2 }));
  state.week = 6;
};
const DEAD: Change = (state) => {
  FIRE(state);
  state.history.push(
    past({
      attacks: 7,
      worstRung: 4,
      breaches: 2,
      breachesByFire: 2,
      deadlyBreach: true,
      usKilled: 2,
    }),
  );
  state.week = 7;
};
const NEAR_WAR: Change = (state) => {
  DEAD(state);
  state.world.warRisk = 75;
};

function wishesOf(id: string, change?: Change): readonly Wish[] {
  const doctrine = WASHINGTON_DOCTRINES.find((one) => one.id === id);
  return (doctrine?.wishes(viewWith(change)) ?? []).filter((wish) => wish.weight > 0);
}

function weightOf(id: string, order: string, change?: Change): number {
  return Math.max(
    0,
    ...wishesOf(id, change)
      .filter((wish) => wish.order === order)
      .map((wish) => wish.weight),
  );
}

describe('the doctrines of Washington', () => {
  const ids = WASHINGTON_DOCTRINES.map((doctrine) => doctrine.id);

  test('are three', () => {
    expect(ids).toEqual(['restraint', 'proportional', 'maximum-pressure']);
  });

  test.each(ids)(
    '%s wishes only for orders of its seat, by one of their reasons, in whole numbers',
    (id) => {
      for (const change of [() => {}, FIRE, DEAD, NEAR_WAR]) {
        for (const { order, reason, weight } of wishesOf(id, change)) {
          expect([order, findOrder('washington', order)?.reasons ?? []]).toEqual([
            order,
            expect.arrayContaining([reason]),
          ]);
          expect(Number.isInteger(weight)).toBe(true);
        }
      }
    },
  );

  test.each([
    ['strike-iraq', FIRE, 'maximum-pressure', 'restraint'],
    ['sanction-envoy', FIRE, 'maximum-pressure', 'restraint'],
    ['waiver-0', FIRE, 'maximum-pressure', 'proportional'],
    ['threaten-embassy', FIRE, 'maximum-pressure', 'restraint'],
    ['nuclear-offer', FIRE, 'restraint', 'maximum-pressure'],
    ['channel-tehran', () => {}, 'restraint', 'maximum-pressure'],
    ['hand-over-base', FIRE, 'restraint', 'maximum-pressure'],
    ['strike-crews', DEAD, 'proportional', 'restraint'],
    ['joint-isis', () => {}, 'proportional', 'maximum-pressure'],
  ] as const)('differ on %s', (order, change, keen, cool) => {
    expect(weightOf(keen, order, change)).toBeGreaterThan(weightOf(cool, order, change));
  });

  test('maximum pressure steps back when open war is near', () => {
    const id = 'maximum-pressure';
    for (const order of ['campaign', 'strike-commander', 'strike-iraq', 'plan-severe']) {
      expect([order, weightOf(id, order, NEAR_WAR)]).toEqual([order, 0]);
    }
    expect(weightOf(id, 'channel-tehran', NEAR_WAR)).toBeGreaterThan(80);
    expect(weightOf(id, 'plan-proportional', NEAR_WAR)).toBeGreaterThan(0);
  });

  test('wish for the gravest strikes only after breaches or deaths', () => {
    for (const id of ids) {
      for (const order of ['campaign', 'strike-commander']) {
        expect([id, order, weightOf(id, order, FIRE)]).toEqual([id, order, 0]);
      }
    }
    expect(weightOf('maximum-pressure', 'campaign', DEAD)).toBeGreaterThan(80);
  });

  test('do not wish for a campaign over breaches of their own, nor over a single death', () => {
    const own: Change = (state) => {
      FIRE(state);
      state.history.push(past({ attacks: 7, breaches: 3, worstStrike: 4, deadlyBreach: true }));
      state.week = 7;
    };
    const one: Change = (state) => {
      FIRE(state);
      state.history.push(past({ attacks: 7, breaches: 2, breachesByFire: 2, usKilled: 1 }));
      state.week = 7;
    };
    for (const id of ids) {
      const weights = [own, one].map((change) => weightOf(id, 'campaign', change));
      expect([id, ...weights]).toEqual([id, 0, 0]);
    }
  });

  test.each(ids)('%s does not wish to break a word that it has given', (id) => {
    const signed: Change = (state) => {
      FIRE(state);
      const deal = { from: 'baghdad', to: 'washington', week: 4, until: 12 } as const;
      state.deals.push({
        ...deal,
        sheet: 'no-strikes-for-arrests',
        status: 'in-force',
        brokenBy: null,
        brokenTerm: '',
      });
    };
    expect(weightOf(id, 'strike-iraq', signed)).toBeLessThan(
      Math.max(1, weightOf(id, 'strike-iraq', FIRE)),
    );
  });

  test('answer an offer by what it is worth to them', () => {
    const offered: Change = (state) => {
      state.week = 3;
      state.history.push(past(), past(), past());
      state.seats.washington.trust.tehran = 45;
      state.deals.push({
        sheet: 'limits-on-both-sides',
        from: 'tehran',
        to: 'washington',
        week: 3,
        until: 0,
        status: 'offered',
        brokenBy: null,
        brokenTerm: '',
      });
    };
    expect(ids.map((id) => weightOf(id, 'accept-deal', offered) > 0)).toEqual([true, true, false]);
  });

  test('give different orders over a run, each a broad part of the list', () => {
    const orders = ids.map((washington) => {
      const run = playByDoctrines(
        { seed: 'broad', weeks: 26 },
        { baghdad: 'balance', washington, tehran: 'calibrated-pressure' },
      );
      return run.record.turns.flatMap((turn) => turn.orders.washington.map((one) => one.order));
    });
    for (const list of orders) expect(new Set(list).size).toBeGreaterThanOrEqual(10);
    expect(new Set(orders.map((list) => list.join())).size).toBe(3);
  });

  test('let what was lately done wait', () => {
    for (const doctrine of WASHINGTON_DOCTRINES) {
      const given = chooseOrders(doctrine, viewWith(FIRE)).find(
        (one) => one.order !== 'accept-deal',
      );
      const order = given?.order ?? '';
      const again = weightOf(doctrine.id, order, (state) => {
        FIRE(state);
        state.seats.washington.lastGiven[order] = state.week;
      });
      expect([
        order,
        again < weightOf(doctrine.id, order, FIRE) || order.startsWith('plan-'),
      ]).toEqual([order, true]);
    }
  });
});
