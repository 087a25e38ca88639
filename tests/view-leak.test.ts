// What a seat may see: every leaf of the state is declared public, known to seats, or hidden, and nothing hidden moves a view or a report.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonical } from '../src/model/hash.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import type { TurnLog } from '../src/model/events.ts';
import { orderOptions } from '../src/model/legal.ts';
import type { Deal, Reading, State } from '../src/model/state.ts';
import { viewFor } from '../src/model/view.ts';
import { reportFor } from '../src/model/report.ts';
import type { Run } from '../src/run/play.ts';
import { anyState, type AnyState } from './support/any-state.ts';
import {
  BASELINE,
  changed,
  MIXES,
  pickOne,
  playAtRandom,
  playByDoctrines,
  seededRandom,
} from './support/game.ts';

type Who = 'everyone' | 'nobody' | readonly SeatId[];

/**
 * Who may know each leaf of the state exactly. `[]` stands for a place in a list and `*` for an
 * order's id. A new field of the state fails the first test until it stands here.
 */
const KNOWN_TO: Readonly<Record<string, Who>> = {
  seed: 'nobody',
  week: 'everyone',
  weeks: 'everyone',
  day: 'everyone',
  'world.troops': 'everyone',
  'world.file.status': 'everyone',
  'world.file.wording': 'everyone',
  'world.file.credibility': 'everyone',
  'world.file.deadline': 'everyone',
  'world.file.requested': 'everyone',
  'world.gaza': 'everyone',
  'world.gazaPause': 'everyone',
  'world.nuclear': 'everyone',
  'world.saudi': 'everyone',
  'world.electionWeek': 'everyone',
  'world.believed.factions.fire': 'everyone',
  'world.believed.factions.strike': 'everyone',
  'world.believed.washington.fire': 'everyone',
  'world.believed.washington.strike': 'everyone',
  'world.embassy': 'everyone',
  'world.expulsion': 'everyone',
  'world.dependence': 'everyone',
  'world.sanctions': 'everyone',
  'world.deterrence': 'nobody',
  'world.pressure': 'nobody',
  'world.ceiling': 'everyone',
  'world.shock': 'everyone',
  'world.embassyStrain': 'everyone',
  'world.warRisk': 'everyone',
  'world.waiverDays': 'everyone',
  'world.waiverLength': 'everyone',
  'world.arrears': 'everyone',
  'world.brand': 'everyone',
  'seats.baghdad.capital': ['baghdad'],
  'seats.baghdad.trust.baghdad': ['baghdad'],
  'seats.baghdad.trust.washington': ['baghdad'],
  'seats.baghdad.trust.tehran': ['baghdad'],
  'seats.baghdad.lastGiven.*': ['baghdad'],
  'seats.baghdad.sword': ['baghdad'],
  'seats.baghdad.coalition': ['baghdad'],
  'seats.baghdad.street': ['baghdad'],
  'seats.baghdad.guard': ['baghdad'],
  'seats.baghdad.escort': ['baghdad'],
  'seats.washington.capital': ['washington'],
  'seats.washington.trust.baghdad': ['washington'],
  'seats.washington.trust.washington': ['washington'],
  'seats.washington.trust.tehran': ['washington'],
  'seats.washington.lastGiven.*': ['washington'],
  'seats.washington.plan': ['washington'],
  'seats.washington.hardening': ['washington'],
  'seats.washington.intelligence': ['washington'],
  'seats.tehran.capital': ['tehran'],
  'seats.tehran.trust.baghdad': ['tehran'],
  'seats.tehran.trust.washington': ['tehran'],
  'seats.tehran.trust.tehran': ['tehran'],
  'seats.tehran.lastGiven.*': ['tehran'],
  'seats.tehran.leverage': ['tehran'],
  'factions[].id': 'everyone',
  'factions[].militancy': 'nobody',
  'factions[].obedience': ['tehran'],
  'factions[].stake': 'everyone',
  'factions[].devices': 'nobody',
  'factions[].rockets': 'nobody',
  'factions[].drones': 'nobody',
  'factions[].missiles': 'nobody',
  'factions[].fear': 'nobody',
  'factions[].grievance': 'nobody',
  'factions[].memory': 'nobody',
  'factions[].exposure': ['washington'],
  'factions[].lid': 'nobody',
  'factions[].cohesion': 'nobody',
  'factions[].standing': 'nobody',
  'factions[].stance': 'everyone',
  'factions[].truce.bases': ['tehran'],
  'factions[].truce.convoys': ['tehran'],
  'factions[].truce.missions': ['tehran'],
  'factions[].restraining': ['tehran'],
  'factions[].urging': ['tehran'],
  // A visit of the Quds Force is told to all, and counts for every faction alike.
  'factions[].visit': 'everyone',
  'factions[].rung': ['tehran'],
  'rifts[].a': 'everyone',
  'rifts[].b': 'everyone',
  'rifts[].over': 'everyone',
  'rifts[].level': 'everyone',
  'blocs.framework.hold': ['baghdad'],
  'blocs.sadr.pressure': 'everyone',
  'blocs.pmf.autonomy': ['baghdad', 'tehran'],
  'blocs.parliament.push': 'everyone',
  'blocs.kurdistan.strain': 'everyone',
  // Term sheets and readings depend on whose they are: `mayKnow` looks at the entry itself.
  ...Object.fromEntries(
    ['sheet', 'from', 'to', 'week', 'status', 'until', 'brokenBy', 'brokenTerm'].map((key) => [
      `deals[].${key}`,
      'everyone',
    ]),
  ),
  ...Object.fromEntries(
    ['reader', 'actor', 'order', 'target', 'reason'].map((key) => [
      `readings[].${key}`,
      'everyone',
    ]),
  ),
  'places[].id': 'everyone',
  'places[].presence': 'everyone',
  'places[].protection': 'everyone',
  'pending[].what': 'nobody',
  'pending[].week': 'nobody',
  'pending[].detail': 'nobody',
  'happened[]': 'nobody',
  ...Object.fromEntries(SEATS.flatMap((seat) => estimatesOf(seat))),
  'history[].attacks': 'everyone',
  'history[].worstRung': 'everyone',
  'history[].worstStrike': 'everyone',
  'history[].strikes': 'everyone',
  'history[].strikesInIraq': 'everyone',
  'history[].breaches': 'everyone',
  'history[].breachesByFire': 'everyone',
  'history[].deadlyBreach': 'everyone',
  'history[].campaign': 'everyone',
  'history[].iranianMissiles': 'everyone',
  'history[].usKilled': 'everyone',
  'history[].intensity': 'everyone',
  'history[].division': 'everyone',
  'history[].pointsTo': 'everyone',
  'history[].trajectory': 'everyone',
  trajectory: 'everyone',
  ...Object.fromEntries(
    ['us', 'partners', 'iraqiForces', 'civilians', 'factions'].flatMap((who) => [
      [`toll.${who}.killed`, 'everyone'],
      [`toll.${who}.wounded`, 'everyone'],
    ]),
  ),
  ending: 'everyone',
};

/** A seat's estimates are its own. */
function estimatesOf(seat: SeatId): [string, Who][] {
  const world = ['deterrence', 'pressure', 'hold', 'sword', 'coalition', 'leverage', 'autonomy'];
  const trust = SEATS.map((other) => `trustInUs.${other}`);
  const factions = [
    'militancy',
    'obedience',
    'fear',
    'grievance',
    'exposure',
    'lid',
    'cohesion',
    'restraining',
    'urging',
  ].map((key) => `factions[].${key}`);
  return [
    ...[...world, ...trust, ...factions].flatMap((path): [string, Who][] =>
      ['low', 'mid', 'high'].map((end) => [`estimates.${seat}.${path}.${end}`, [seat]]),
    ),
    [`estimates.${seat}.factions[].id`, [seat]],
    [`estimates.${seat}.factions[].seen`, [seat]],
  ];
}

/** Leaves that a view uses only to find its way (names), or that no view needs although all may know them. */
const UNUSED = new Set([
  'factions[].id',
  'places[].id',
  'factions[].exposure',
  'factions[].truce.bases',
  'factions[].truce.convoys',
  'factions[].truce.missions',
  'factions[].restraining',
  'factions[].urging',
  'factions[].rung',
]);

type Steps = readonly (string | number)[];

/** Where each leaf of plain data stands. */
function leavesOf(node: unknown, steps: Steps = []): Steps[] {
  if (typeof node !== 'object' || node === null) return [steps];
  return Object.entries(node).flatMap(([key, part]) =>
    leavesOf(part, [...steps, Array.isArray(node) ? Number(key) : key]),
  );
}

/** The declared name of a leaf: `factions[].fear`, `seats.tehran.lastGiven.*`. */
function nameOf(steps: Steps): string {
  return steps.reduce<string>((name, step, at) => {
    if (typeof step === 'number') return `${name}[]`;
    if (steps[at - 1] === 'lastGiven') return `${name}.*`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/** Whether an entry of the term sheets or of the readings is another's business. */
function isOthers(state: State, seat: SeatId, steps: Steps): boolean {
  const [list, at] = steps;
  if (list === 'readings') return state.readings[Number(at)]?.reader !== seat;
  if (list !== 'deals') return false;
  const deal = state.deals[Number(at)];
  const open = deal?.status === 'offered' || deal?.status === 'refused';
  return open && deal.from !== seat && deal.to !== seat;
}

function mayKnow(state: State, seat: SeatId, steps: Steps): boolean {
  if (isOthers(state, seat, steps)) return false;
  const who = KNOWN_TO[nameOf(steps)];
  return who === 'everyone' || (who !== undefined && who !== 'nobody' && who.includes(seat));
}

/** Who stands in an entry decides whose it is; changing that would hand it to the seat, not leak it. */
const OWNERS = new Set(['from', 'to', 'reader']);

function isOwner(steps: Steps): boolean {
  return (steps[0] === 'deals' || steps[0] === 'readings') && OWNERS.has(String(steps.at(-1)));
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  stance: ['attack', 'truce', 'suspended'],
  status: ['none', 'committee', 'talks', 'text', 'dated', 'executing'],
  plan: ['restrained', 'proportional', 'severe'],
};

/** Other values that a leaf might have had. */
function othersFor(steps: Steps, value: unknown): unknown[] {
  const key = String(steps.at(-1));
  if (typeof value === 'boolean') return [!value];
  if (isOwner(steps)) return SEATS.filter((seat) => seat !== value);
  if (steps[0] === 'deals' && key === 'status') {
    return [value === 'offered' ? 'refused' : 'offered'];
  }
  if (value === null) return ['other'];
  if (typeof value === 'string') {
    return WORDS[key]?.filter((word) => word !== value) ?? [`${value}-other`];
  }
  if (key === 'rung' || key === 'seen') return [0, 1, 4].filter((rung) => rung !== value);
  if (key === 'visit') return [value === 0 ? 3 : 0];
  return [0, 100].filter((number) => number !== value);
}

function valueAt(node: unknown, steps: Steps): unknown {
  return steps.reduce((part, step) => (part as Record<string | number, unknown>)[step], node);
}

function setAt(node: unknown, steps: Steps, value: unknown): void {
  const holder = valueAt(node, steps.slice(0, -1)) as Record<string | number, unknown>;
  holder[steps.at(-1) ?? ''] = value;
}

type Look = (state: State, seat: SeatId) => unknown;

/** Names of the leaves that `seat` may not know and that change what it sees. */
function leaksOf(state: State, seat: SeatId, look: Look): string[] {
  const before = canonical(look(state, seat));
  const found = new Set<string>();
  for (const steps of leavesOf(state)) {
    if (mayKnow(state, seat, steps) || isOwner(steps)) continue;
    for (const other of othersFor(steps, valueAt(state, steps))) {
      const twin = changed(state, (copy) => setAt(copy, steps, other));
      if (canonical(look(twin, seat)) !== before) found.add(nameOf(steps));
    }
  }
  return [...found];
}

/** All hidden leaves of a seat changed at once. */
function withAllElse(
  state: State,
  seat: SeatId,
  pick: (others: readonly unknown[]) => unknown = (others) => others[0],
): State {
  return changed(state, (copy) => {
    for (const steps of leavesOf(state)) {
      if (mayKnow(state, seat, steps) || isOwner(steps)) continue;
      const others = othersFor(steps, valueAt(state, steps));
      if (others.length > 0) setAt(copy, steps, pick(others));
    }
    addHidden(copy, seat);
  });
}

/** Adds to every list what this seat may not know: debts, news that happened, an offer and a reading of others. */
function addHidden(state: State, seat: SeatId): void {
  const [one, other] = SEATS.filter((id) => id !== seat);
  if (!one || !other) throw new Error('three seats');
  state.pending.push({ what: 'truce-offer', week: 99, detail: 'all:nothing' });
  state.happened.push('something-else');
  const offer = { week: state.week, until: 0, brokenBy: null, brokenTerm: '' };
  state.deals.push({ ...offer, sheet: 'hidden', from: one, to: other, status: 'offered' });
  state.deals.unshift({ ...offer, sheet: 'hidden', from: other, to: one, status: 'refused' });
  const act = { order: 'hidden', target: null, reason: 'be-believed' };
  state.readings.push({ ...act, reader: one, actor: seat });
  state.readings.unshift({ ...act, reader: other, actor: one });
  state.seats[one].lastGiven['hidden'] = state.week;
}

const DEAL: Deal = {
  sheet: 'gas-for-payment',
  from: 'tehran',
  to: 'baghdad',
  week: 1,
  status: 'offered',
  until: 0,
  brokenBy: null,
  brokenTerm: '',
};

/** Over arbitrary states: twins that differ in hidden values alone are seen alike, and may order alike. */
function twinsLookAlike(
  seat: SeatId,
  see: typeof viewFor,
): fc.IPropertyWithHooks<[AnyState, string]> {
  return fc.property(anyState, fc.string(), ({ state, content }, luck) => {
    const random = seededRandom(luck);
    const twin = withAllElse(state, seat, (others) => pickOne(random, others));
    const views = [state, twin].map((one) => see(one, seat, content));
    expect(canonical(views[1])).toBe(canonical(views[0]));
    const [orders, others] = views.map((view) => orderOptions(view));
    expect(others).toEqual(orders);
  });
}

const SEED = 'leak-ZQ7';
const RUNS: readonly Run[] = [
  ...MIXES.map(({ variant, ...doctrines }) =>
    playByDoctrines({ seed: SEED, variant, weeks: 13 }, doctrines),
  ),
  playAtRandom({ seed: `${SEED}-a`, variant: 'escalation', weeks: 13 }),
  playAtRandom({ seed: `${SEED}-b`, weeks: 13 }),
];
const look: Look = (state, seat) => viewFor(state, seat, BASELINE.content);
const STATES = RUNS.flatMap((run) => run.states);
const SAMPLE = RUNS.flatMap((run) => run.states.filter((_, week) => week % 6 === 4));
const LOGS = RUNS.flatMap((run) => run.logs);

describe('the table of what is known to whom', () => {
  const names = new Set(STATES.flatMap((state) => leavesOf(state).map(nameOf)));

  test('declares every leaf of every state that was played', () => {
    expect([...names].filter((name) => KNOWN_TO[name] === undefined)).toEqual([]);
  });

  test('declares nothing that no state has', () => {
    expect(Object.keys(KNOWN_TO).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe.each(SEATS)('%s sees nothing that is hidden from it', (seat) => {
  test('no hidden leaf, changed alone while its estimates stay, changes its view', () => {
    const state = RUNS[0]?.states[3];
    const late = RUNS[5]?.states.at(-1);
    expect([state, late].flatMap((one) => (one ? leaksOf(one, seat, look) : ['no state']))).toEqual(
      [],
    );
  }, 30000);

  test('all hidden leaves changed at once leave its view byte-equal', () => {
    const moved = SAMPLE.filter(
      (state) => canonical(look(withAllElse(state, seat), seat)) !== canonical(look(state, seat)),
    );
    expect(moved.map((state) => state.week)).toEqual([]);
  });

  test('any two states that differ only in what is hidden from it and have equal estimates give it byte-equal views', () => {
    fc.assert(twinsLookAlike(seat, viewFor), { numRuns: 120 });
  }, 30000);

  test('the seed is in no view and in no report', () => {
    const told = [
      ...STATES.map((state) => JSON.stringify(look(state, seat))),
      ...LOGS.map((log) => JSON.stringify(reportFor(log, seat))),
    ];
    expect(told.filter((text) => text.includes(SEED))).toEqual([]);
  });
});

describe('the leak check can fail', () => {
  const [first] = RUNS[0]?.states.slice(5) ?? [];
  if (!first) throw new Error('the first run is too short');
  const state = changed(first, (copy) => {
    // One entry of each kind, so that each can leak and each can show.
    copy.deals = [
      { ...DEAL, sheet: 'limits-on-both-sides', from: 'washington', to: 'tehran' },
      { ...DEAL, status: 'broken', brokenBy: 'tehran', brokenTerm: 'gas', until: 4 },
    ];
    copy.readings = SEATS.map((reader): Reading => {
      const actor = reader === 'baghdad' ? 'tehran' : 'baghdad';
      return { reader, actor, order: 'condemn', target: null, reason: 'buy-time' };
    });
  });

  test('every public leaf, and every own leaf that views use, does change a view', () => {
    const used = new Set<string>();
    const before = SEATS.map((seat) => canonical(look(state, seat)));
    for (const steps of leavesOf(state)) {
      if (used.has(nameOf(steps)) || UNUSED.has(nameOf(steps))) continue;
      for (const other of othersFor(steps, valueAt(state, steps))) {
        const twin = changed(state, (copy) => setAt(copy, steps, other));
        const moved = SEATS.some(
          (seat, at) => mayKnow(state, seat, steps) && canonical(look(twin, seat)) !== before[at],
        );
        if (moved) used.add(nameOf(steps));
      }
    }
    const silent = leavesOf(state)
      .map(nameOf)
      .filter((name) => KNOWN_TO[name] !== 'nobody' && !UNUSED.has(name) && !used.has(name));
    // A view shows no range of a thing its seat knows exactly, and names no faction twice.
    expect([...new Set(silent)].filter((name) => !name.startsWith('estimates.'))).toEqual([]);
  });

  const planted: readonly {
    readonly name: string;
    readonly leak: (state: State) => unknown;
    readonly leaf: string;
  }[] = [
    {
      name: 'a hidden meter',
      leak: (s) => s.factions[2]?.grievance ?? 0,
      leaf: 'factions[].grievance',
    },
    { name: 'the seed', leak: (s) => s.seed, leaf: 'seed' },
    {
      name: 'a rounded hidden meter',
      leak: (s) => Math.floor(s.world.deterrence / 50),
      leaf: 'world.deterrence',
    },
    {
      name: 'a standing response plan',
      leak: (s) => s.seats.washington.plan,
      leaf: 'seats.washington.plan',
    },
    {
      name: 'another seat’s estimate',
      leak: (s) => s.estimates.washington.hold.low,
      leaf: 'estimates.washington.hold.low',
    },
    {
      name: 'a trust that is not its own',
      leak: (s) => s.seats.tehran.trust.baghdad,
      leaf: 'seats.tehran.trust.baghdad',
    },
    {
      name: 'an offer between the two others',
      leak: (s) => s.deals.find((deal) => deal.from !== 'baghdad' && deal.to !== 'baghdad')?.sheet,
      leaf: 'deals[].sheet',
    },
    {
      name: 'how another reads an act',
      leak: (s) => s.readings.find((reading) => reading.reader === 'tehran')?.reason ?? 'none',
      leaf: 'readings[].reason',
    },
  ];
  test.each(planted)('$name in Baghdad’s view is caught', ({ leak, leaf }) => {
    const leaky: Look = (one, seat) => ({
      ...viewFor(one, seat, RUNS[0]?.content ?? ({} as never)),
      more: leak(one),
    });
    expect(leaksOf(state, 'baghdad', leaky)).toEqual([leaf]);
  });

  test.each(SEATS)('a hidden number in the view of %s is caught over arbitrary states', (seat) => {
    const rough: typeof viewFor = (one, own, content) => {
      const view = viewFor(one, own, content);
      return { ...view, capital: (one.factions[0]?.memory ?? 0) > 50 ? 1 : 0 };
    };
    const check = fc.check(twinsLookAlike(seat, rough), { numRuns: 120, endOnFailure: true });
    expect(check.failed).toBe(true);
  });
});

describe.each(SEATS)('the report of a week to %s', (seat) => {
  const reports = LOGS.map((log) => ({ log, report: reportFor(log, seat) }));

  test('has no order that is not for its eyes', () => {
    for (const { log, report } of reports) {
      const given = log.events.filter((event) => event.kind === 'order');
      const told = report.events.filter((event) => event.kind === 'order');
      const meant = given.filter((event) => event.seenBy.includes(seat));
      expect(told.map(({ choice, ...event }) => ({ ...event, order: choice.order }))).toEqual(
        meant.map(({ choice, seenBy: _seenBy, readAs, ...event }) => ({
          ...event,
          order: choice.order,
          read: readAs[seat] ?? null,
        })),
      );
    }
  });

  test('has no term sheet that is not for its eyes', () => {
    for (const { log, report } of reports) {
      const told = report.events.filter((event) => event.kind === 'deal');
      const meant = log.events.filter(
        (event) => event.kind === 'deal' && event.seenBy.includes(seat),
      );
      expect(told).toEqual(meant);
    }
  });

  test('says how it reads another seat’s order, and nothing of how others read its own', () => {
    const told = reports.flatMap(({ report }) =>
      report.events.filter((event) => event.kind === 'order'),
    );
    expect(told.filter((event) => (event.read === null) !== (event.seat === seat))).toEqual([]);
    expect(told.filter((event) => Object.hasOwn(event, 'readAs'))).toEqual([]);
  });

  test('keeps the intent behind another seat’s order to that seat', () => {
    const told = reports.flatMap(({ report }) =>
      report.events.filter((event) => event.kind === 'order'),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const event of told) {
      expect(event.choice.reason === null).toBe(event.seat !== seat);
    }
  });

  test('names the author of an attack only where the seat could trace it', () => {
    // The report has an order of its own, so both are compared as collections.
    const wrong = reports.filter(({ log, report }) => {
      const meant = log.events.flatMap((event) => {
        if (event.kind !== 'attack') return [];
        const { knownTo, n: _n, ...rest } = event;
        return [canonical({ ...rest, faction: knownTo.includes(seat) ? event.faction : null })];
      });
      const told = report.events.filter((event) => event.kind === 'attack').map(canonical);
      return canonical(meant.sort()) !== canonical(told.sort());
    });
    expect(wrong.map(({ log }) => log.week)).toEqual([]);
  });

  test('gives no unknown author away by the order in which attacks are listed', () => {
    for (const { log, report } of reports) {
      const turned = reportFor({ ...log, events: [...log.events].reverse() }, seat);
      const faces = (events: typeof report.events): string[] =>
        events.filter((event) => event.kind === 'attack').map(canonical);
      // Equal faces may stand in either order; nothing else may depend on who acted first.
      const bare = (events: typeof report.events): string[] =>
        events.flatMap((event) =>
          event.kind === 'attack'
            ? [`${event.weekday} ${event.place} ${event.weapon} ${event.outcome} ${event.claim}`]
            : [],
        );
      expect(bare(turned.events)).toEqual(bare(report.events));
      expect(faces(turned.events).sort()).toEqual(faces(report.events).sort());
    }
  });

  test('stays byte-equal when what is hidden had been otherwise', () => {
    const moved = reports.filter(
      ({ log, report }) =>
        canonical(reportFor(hiddenChanged(log, seat), seat)) !== canonical(report),
    );
    expect(moved.map(({ log }) => log.week)).toEqual([]);
  });

  test('changes when what it may know had been otherwise', () => {
    const log = LOGS.find((one) =>
      one.events.some((event) => event.kind === 'attack' && event.knownTo.includes(seat)),
    );
    if (!log) throw new Error('no attack was traced in any run');
    const twin = changed(log, (copy) => {
      for (const event of copy.events) {
        if (event.kind === 'attack') Object.assign(event, { faction: 'aa' });
      }
    });
    expect(canonical(reportFor(twin, seat))).not.toBe(canonical(reportFor(log, seat)));
  });
});

test('the played games hold enough hidden things for these tests to mean something', () => {
  const events = LOGS.flatMap((log) => log.events);
  const secret = events.filter((event) => event.kind === 'order' && event.seenBy.length < 3);
  const untraced = events.filter((event) => event.kind === 'attack' && event.knownTo.length < 3);
  expect(Math.min(secret.length, untraced.length)).toBeGreaterThan(50);
  const between = events.filter((event) => event.kind === 'deal' && event.seenBy.length < 3);
  const bent = events.filter((event) => event.kind === 'truce' && event.seenBy.length < 3);
  expect(Math.min(between.length, bent.length)).toBeGreaterThan(0);
});

/** The same week with everything otherwise that `seat` may not know. */
function hiddenChanged(log: TurnLog, seat: SeatId): TurnLog {
  return changed(log, (copy) => {
    for (const event of copy.events) {
      if (event.kind === 'attack') {
        Object.assign(event, { n: event.n + 7 });
        if (!event.knownTo.includes(seat)) {
          Object.assign(event, { faction: event.faction === 'kh' ? 'hn' : 'kh' });
        }
      } else if (event.kind === 'order') {
        const others = SEATS.filter((one) => one !== seat).map((one) => [one, 'otherwise']);
        Object.assign(event.readAs, Object.fromEntries(others));
        if (event.seat !== seat) Object.assign(event.choice, { reason: 'otherwise' });
        if (event.seenBy.includes(seat)) continue;
        Object.assign(event, {
          result: 'otherwise',
          choice: { order: 'x', target: null, reason: 'y' },
        });
      } else if (event.kind === 'truce' && !event.seenBy.includes(seat)) {
        Object.assign(event, { faction: 'aa' });
      } else if (event.kind === 'deal' && !event.seenBy.includes(seat)) {
        Object.assign(event, { sheet: 'otherwise' });
      }
    }
    for (const decision of copy.decisions) {
      Object.assign(decision, { chosen: 4 - decision.chosen, luck: [1, 2, 3, 4, 5] });
      for (const input of Object.keys(decision.inputs)) {
        Object.assign(decision.inputs, { [input]: 1 });
      }
      for (const other of SEATS) {
        if (other !== seat) Object.assign(decision.seen, { [other]: { mid: {}, ranges: {} } });
      }
    }
    copy.ledger.length = 0;
  });
}
