// Arbitrary states for properties: every meter, word, list and memory of a run, in bounds but wherever it likes.
import * as fc from 'fast-check';

import { upperBound } from '../../src/model/bounds.ts';
import type { Content } from '../../src/model/content.ts';
import { SHEETS } from '../../src/model/term-sheets.ts';
import { drawEstimates } from '../../src/model/estimates.ts';
import {
  EMBASSY_STATUSES,
  EXPULSION_STATUSES,
  FILE_STATUSES,
  RUNG_INDEXES,
  SEATS,
  TRAJECTORIES,
  VICTIMS,
  WORDINGS,
  type SeatId,
} from '../../src/model/ids.ts';
import { ORDERS_OF } from '../../src/model/orders/all-orders.ts';
import { pathsOf } from '../../src/model/meters.ts';
import { copyOf, firstState, type Start } from '../../src/model/setup.ts';
import type { Deal, Pending, Reading, State, WeekMark } from '../../src/model/state.ts';
import { setMeter } from '../../src/scenario/set-meter.ts';
import { shipped, variantNamed } from './game.ts';

/** A state that no run need ever reach, with the content it is played on. */
export interface AnyState {
  readonly scenario: string;
  readonly state: State;
  readonly content: Content;
}

const RUN_WEEKS = 26;
/** Scenarios of nine, eight and five factions. */
const SCENARIOS = ['era-of-divisions', 'bargaining-chip', 'first-week'] as const;

const anySeat = fc.constantFrom(...SEATS);
const anyRung = fc.constantFrom(...RUNG_INDEXES);
const anyTrajectory = fc.constantFrom(...TRAJECTORIES);
const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const maybe = <T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(one, { maxLength: length });

const anyMark: fc.Arbitrary<WeekMark> = fc.record({
  attacks: count(30),
  worstRung: count(4),
  worstStrike: count(5),
  strikes: count(3),
  strikesInIraq: count(3),
  breaches: count(3),
  breachesByFire: count(3),
  deadlyBreach: fc.boolean(),
  campaign: fc.boolean(),
  iranianMissiles: fc.boolean(),
  usKilled: count(2),
  intensity: count(100),
  division: count(100),
  pointsTo: anyTrajectory,
  trajectory: anyTrajectory,
});

/** Everything of a state that is no meter with a path. */
const anyWords = fc.record({
  file: fc.record({
    status: fc.constantFrom(...FILE_STATUSES),
    wording: fc.constantFrom(...WORDINGS),
    deadline: count(12),
    requested: fc.boolean(),
  }),
  brand: fc.boolean(),
  embassy: fc.constantFrom(...EMBASSY_STATUSES),
  expulsion: fc.constantFrom(...EXPULSION_STATUSES),
  electionWeek: count(14),
  waiverLength: fc.constantFrom(0, 45, 60, 120),
  believed: fc.record({
    factions: fc.record({ fire: count(4), strike: count(5) }),
    washington: fc.record({ fire: count(4), strike: count(5) }),
  }),
  plan: fc.constantFrom('restrained', 'proportional', 'severe' as const),
  trajectory: anyTrajectory,
  rift: count(100),
  /** One for each faction, as many as there may be. */
  factions: fc.array(
    fc.record({
      stance: fc.constantFrom('attack', 'truce', 'suspended' as const),
      visit: count(3),
      rung: anyRung,
    }),
    { minLength: 9, maxLength: 9 },
  ),
  history: maybe(anyMark, 8),
  toll: fc.tuple(...VICTIMS.map(() => fc.record({ killed: count(20), wounded: count(40) }))),
  seed: fc.string({ minLength: 1, maxLength: 12 }),
});

/** Lists that grow in a run; weeks are told as how long ago, or how far ahead. */
const anyLists = fc.record({
  deals: maybe(
    fc.record({
      sheet: fc.constantFrom(...SHEETS),
      turned: fc.boolean(),
      ago: count(12),
      ahead: count(13),
      status: fc.constantFrom('offered', 'in-force', 'refused', 'kept', 'broken' as const),
      broke: fc.boolean(),
    }),
    4,
  ),
  readings: maybe(
    fc.record({ reader: anySeat, actor: anySeat, at: count(200), reason: count(5) }),
    5,
  ),
  pending: maybe(
    fc.oneof(
      fc.record({
        what: fc.constant('truce-offer' as const),
        ahead: count(1),
        detail: fc.constantFrom('all:nothing', 'missions:date', 'convoys:posts'),
      }),
      fc.record({
        what: fc.constant('announcement' as const),
        ahead: count(2),
        detail: fc.constantFrom(...WORDINGS.slice(1)),
      }),
      fc.record({
        what: fc.constant('contracts' as const),
        ahead: count(2),
        detail: fc.constant('visit-washington'),
      }),
    ),
    4,
  ),
  given: maybe(fc.record({ seat: anySeat, at: count(200), ago: count(14) }), 12),
});

type Words = typeof anyWords extends fc.Arbitrary<infer W> ? W : never;
type Lists = typeof anyLists extends fc.Arbitrary<infer L> ? L : never;

function dealOf(one: Lists['deals'][number], week: number): Deal {
  const [first, second] = one.sheet.parties;
  const [from, to] = one.turned ? [second, first] : [first, second];
  const inForce = one.status === 'in-force';
  const broken = one.status === 'broken' ? one.sheet.terms[one.broke ? 0 : 1] : undefined;
  return {
    sheet: one.sheet.id,
    from,
    to,
    week: Math.max(0, week - one.ago),
    status: one.status,
    until:
      one.status === 'offered' || one.status === 'refused' ? 0 : week + (inForce ? one.ahead : 0),
    brokenBy: broken?.by ?? null,
    brokenTerm: broken?.term ?? '',
  };
}

function orderAt(seat: SeatId, at: number): (typeof ORDERS_OF)[SeatId][number] {
  const orders = ORDERS_OF[seat];
  const order = orders[at % orders.length];
  if (!order) throw new Error(`${seat} has no orders`);
  return order;
}

function readingOf(one: Lists['readings'][number]): Reading {
  const order = orderAt(one.actor, one.at);
  return {
    reader: one.reader,
    actor: one.actor,
    order: order.id,
    target: order.aim === 'faction' ? 'kh' : null,
    reason: order.reasons[one.reason % order.reasons.length] ?? '',
  };
}

/** Puts the lists into a state that has its week. */
function fill(state: State, lists: Lists): void {
  const { week } = state;
  state.deals = lists.deals.map((one) => dealOf(one, week));
  state.readings = lists.readings.filter((one) => one.reader !== one.actor).map(readingOf);
  state.pending = lists.pending.map(({ what, ahead, detail }): Pending => ({
    what,
    week: week + 1 + ahead,
    detail,
  }));
  for (const { seat, at, ago } of lists.given) {
    // Never later than the week that was played last.
    if (week - ago >= 1) state.seats[seat].lastGiven[orderAt(seat, at).id] = week - ago;
  }
}

function stateOf(
  scenario: string,
  variant: string,
  values: readonly number[],
  words: Words,
  lists: Lists,
): AnyState {
  const loaded = shipped(scenario);
  const { start: from, content } = variantNamed(variant, loaded);
  const start: Start = copyOf(from);
  pathsOf(start).forEach((path, at) => setMeter(start, path, values[at] ?? 0));
  const { file, brand, embassy, expulsion, electionWeek, waiverLength, believed } = words;
  Object.assign(start.world.file, file);
  Object.assign(start.world, { brand, embassy, expulsion, electionWeek, waiverLength, believed });
  start.world = copyOf(start.world);
  start.seats.washington.plan = words.plan;
  start.factions.forEach((faction, at) => Object.assign(faction, words.factions[at]));
  for (const rift of start.rifts) rift.level = words.rift;
  const state = firstState(start, loaded.day, RUN_WEEKS, words.seed);
  start.factions.forEach((faction, at) => {
    const own = state.factions[at];
    if (own) own.memory = faction.memory;
  });
  state.trajectory = words.trajectory;
  state.history = copyOf(words.history);
  state.week = words.history.length;
  state.day += 7 * state.week;
  VICTIMS.forEach((who, at) => Object.assign(state.toll[who], words.toll[at]));
  fill(state, lists);
  const seen = words.factions.map(({ rung }) => rung);
  drawEstimates(state, (seat, index) => (seat === 'tehran' ? (seen[index] ?? 0) : 0));
  return { scenario, state, content };
}

/** Any state of one scenario. */
export function anyStateOf(scenario: string): fc.Arbitrary<AnyState> {
  const { start } = variantNamed('baseline', shipped(scenario));
  const values = pathsOf(start).map((path) => count(upperBound(path)));
  return fc
    .tuple(
      fc.constantFrom(...shipped(scenario).variants.map(({ id }) => id)),
      fc.tuple(...values),
      anyWords,
      anyLists,
    )
    .map(([variant, meters, words, lists]) => stateOf(scenario, variant, meters, words, lists));
}

/** Any state of scenarios of different sizes. */
export const anyState: fc.Arbitrary<AnyState> = fc.oneof(...SCENARIOS.map(anyStateOf));
