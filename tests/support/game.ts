// Games for the tests: the shipped scenarios from disk, runs by doctrine, random legal orders from a seeded generator, small changes.
import { readdirSync, readFileSync } from 'node:fs';

import { findFact } from '../../src/facts/facts.ts';
import type { ChosenReadings } from '../../src/model/assumptions.ts';
import type { Content, OrderChoice, TurnOrders } from '../../src/model/content.ts';
import type { TurnLog } from '../../src/model/events.ts';
import { SEATS, type SeatId } from '../../src/model/ids.ts';
import { legalOrders, type OrderOption } from '../../src/model/legal.ts';
import { readMeter } from '../../src/model/meters.ts';
import { findOrder } from '../../src/model/orders/all-orders.ts';
import { copyOf } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { openLog, resolveTurn } from '../../src/model/turn.ts';
import { type SeatView, viewFor } from '../../src/model/view.ts';
import { currentState, isOver, playWeek, type Run, startRun } from '../../src/run/play.ts';
import { findVariant, loadScenario, SCENARIO_FILE_NAMES } from '../../src/scenario/scenario.ts';
import type { Scenario, ScenarioFiles, Variant } from '../../src/scenario/scenario.ts';
import type { Known } from '../../src/scenario/lint.ts';
import { findDoctrine } from '../../src/seats/all-doctrines.ts';
import { allOrders } from '../../src/seats/computer-orders.ts';

export const ROOT = new URL('../../', import.meta.url);
export const SCENARIO_ID = 'era-of-divisions';

export type Doctrines = Readonly<Record<SeatId, string>>;

/** Ids of every scenario that ships, by name. */
export const SCENARIO_IDS: readonly string[] = readdirSync(new URL('scenarios/', ROOT), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

/** A scenario's files as parsed JSON, fresh each time, so that a test may spoil its own. */
export function scenarioFiles(id: string = SCENARIO_ID): Record<keyof ScenarioFiles, unknown> {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`scenarios/${id}/${name}`, ROOT), 'utf8'));
  return Object.fromEntries(SCENARIO_FILE_NAMES.map((name) => [name, read(name)])) as Record<
    keyof ScenarioFiles,
    unknown
  >;
}

/** The facts that a scenario is checked against. */
export const KNOWN: Known = {
  fact: (id) => findFact(id) !== undefined,
  doctrine: (seat, id) => findDoctrine(seat, id) !== undefined,
};

const LOADED = new Map<string, Scenario>();

/** A scenario as it ships. */
export function shipped(id: string): Scenario {
  const known = LOADED.get(id);
  if (known) return known;
  const loaded = loadScenario(scenarioFiles(id), KNOWN);
  if (!loaded.ok) {
    throw new Error(`${id} does not load: ${JSON.stringify(loaded.problems, null, 1)}`);
  }
  LOADED.set(id, loaded.scenario);
  return loaded.scenario;
}

/** `era-of-divisions` as it ships. */
export const SCENARIO = shipped(SCENARIO_ID);

/** What `replay` asks for a scenario. */
export function findScenario(id: string): Scenario | undefined {
  return SCENARIO_IDS.includes(id) ? shipped(id) : undefined;
}

export function variantNamed(id: string, scenario: Scenario = SCENARIO): Variant {
  const variant = findVariant(scenario, id);
  if (!variant) throw new Error(`${scenario.id} has no variant ${id}`);
  return variant;
}

export const BASELINE = variantNamed('baseline');
export const NO_ORDERS: TurnOrders = { baghdad: [], washington: [], tehran: [] };
export const STAND_BY: Doctrines = {
  baghdad: 'stand-by',
  washington: 'stand-by',
  tehran: 'stand-by',
};

/** Doctrine mixes that lead to quiet, to mixed and to violent weeks. */
export const MIXES: readonly (Doctrines & { readonly name: string; readonly variant: string })[] = [
  { name: 'the scenario’s own doctrines', variant: 'baseline', ...BASELINE.doctrines },
  { name: 'everyone standing by', variant: 'baseline', ...STAND_BY },
  {
    name: 'the calm variant',
    variant: 'de-escalation',
    ...variantNamed('de-escalation').doctrines,
  },
  { name: 'the violent variant', variant: 'escalation', ...variantNamed('escalation').doctrines },
];

export interface Beginning {
  /** `era-of-divisions` unless another is named. */
  readonly scenario?: string;
  readonly seed: string;
  readonly variant?: string;
  readonly weeks?: number;
  readonly playOn?: boolean;
  /** Readings picked on the assumption switchboard; none unless given. */
  readonly assumptions?: ChosenReadings;
}

/** A run with no week played yet, all seats held by persons. */
export function openRun({
  scenario = SCENARIO_ID,
  seed,
  variant = 'baseline',
  weeks = 26,
  playOn = false,
  assumptions = {},
}: Beginning): Run {
  const person = { by: 'person' } as const;
  const played = shipped(scenario);
  return startRun(played, variantNamed(variant, played), {
    seed,
    weeks,
    playOn,
    assumptions,
    seats: { baghdad: person, washington: person, tehran: person },
  });
}

/** Seals a week, and throws when an order was illegal. */
export function seal(run: Run, orders: TurnOrders): Run {
  const played = playWeek(run, orders);
  if (played.ok) return played.run;
  throw new Error(`week ${run.logs.length + 1}: illegal ${JSON.stringify(played.illegal)}`);
}

/** Plays on until the run is over, with the week's orders from `give`. */
export function playOn(run: Run, give: (state: State, content: Content) => TurnOrders): Run {
  let now = run;
  while (!isOver(now)) now = seal(now, give(currentState(now), now.content));
  return now;
}

/** Plays a run by doctrines, to its end or for `weeks`. */
export function playByDoctrines(beginning: Beginning, doctrines: Doctrines): Run {
  return playOn(openRun(beginning), (state, content) => allOrders(state, content, doctrines));
}

/** Plays a run with random legal orders in all three seats. */
export function playAtRandom(beginning: Beginning): Run {
  const random = seededRandom(beginning.seed);
  return playOn(openRun(beginning), (state, content) => randomOrders(state, content, random));
}

/** A source of test luck, apart from the generator under test. */
export interface Random {
  /** A whole number from 0 to `sides` − 1. */
  below(sides: number): number;
}

/** Mulberry32, seeded by an FNV-1a hash of the text. */
export function seededRandom(seed: string): Random {
  let now = 0x811c9dc5;
  for (const char of seed) now = Math.imul(now ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return {
    below(sides) {
      now = (now + 0x6d2b79f5) | 0;
      let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides);
    },
  };
}

export function pickOne<T>(random: Random, list: readonly T[]): T {
  const picked = list[random.below(list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/**
 * None to three legal orders of one seat, each with a random reason of its list, and an answer to
 * every second offer, which would hardly ever be picked out of a hundred orders.
 */
export function randomDraft(view: SeatView, random: Random): OrderChoice[] {
  const draft: OrderChoice[] = [];
  const give = ({ order, target }: OrderOption): void => {
    const reasons = findOrder(view.seat, order)?.reasons ?? [];
    draft.push({ order, target, reason: pickOne(random, reasons) });
  };
  for (let left = random.below(4); left > 0; left--) {
    const options = legalOrders(view, draft);
    if (options.length === 0) break;
    give(pickOne(random, options));
  }
  for (const option of legalOrders(view, draft)) {
    if (option.order === 'accept-deal' && random.below(2) === 0) give(option);
  }
  return draft;
}

/** Random legal orders of all three seats. */
export function randomOrders(state: State, content: Content, random: Random): TurnOrders {
  const of = (seat: SeatId): OrderChoice[] => randomDraft(viewFor(state, seat, content), random);
  return { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
}

/** A changed copy of plain data; the original stays as it is. */
export function changed<T>(value: T, change: (copy: T) => void): T {
  const copy = copyOf(value);
  change(copy);
  return copy;
}

/** What is left of plain data after it was saved and read again. */
export function saved<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** One week of the plain driver on a copy of `state`. */
export function plainWeek(state: State, orders: TurnOrders, content: Content): State {
  const copy = saved(state);
  resolveTurn(copy, orders, content, null);
  return copy;
}

/** One week of the plain driver with its log. */
export function loggedWeek(
  state: State,
  orders: TurnOrders,
  content: Content,
): { readonly state: State; readonly log: TurnLog } {
  const copy = saved(state);
  const log = openLog(copy, content);
  resolveTurn(copy, orders, content, log);
  return { state: copy, log };
}

/** Present value of a meter, a rift (`rift.kh-aah`) or a place's protection, by the ledger's path. */
export function readPath(state: State, path: string): number {
  const [head, second = ''] = path.split('.');
  if (head === 'rift') {
    return state.rifts.find((rift) => `${rift.a}-${rift.b}` === second)?.level ?? Number.NaN;
  }
  return readMeter(state, path);
}

/** The orders of a week as text, for a failure's message. */
export function ordersText(orders: TurnOrders): string {
  return SEATS.map(
    (seat) =>
      `${seat}: ${orders[seat].map((one) => `${one.order}@${one.target ?? '-'}`).join(', ') || 'none'}`,
  ).join('; ');
}
