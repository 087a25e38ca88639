// One turn laid open, for tests of a single step: the state it changes, its log, and what the ledger says.
import type { Content, TurnOrders } from '../../src/model/content.ts';
import type { AttackEvent, TurnEvent, TurnLog } from '../../src/model/events.ts';
import { copyOf } from '../../src/model/setup.ts';
import type { State, WeekMark } from '../../src/model/state.ts';
import { emptyTally, type Tally, type Turn } from '../../src/model/turn-context.ts';
import { openLog } from '../../src/model/turn.ts';
import { BASELINE, NO_ORDERS } from './game.ts';

/** A turn under way whose log is open. */
export interface OpenTurn {
  readonly turn: Turn;
  readonly state: State;
  readonly log: TurnLog;
}

export interface Circumstances {
  readonly orders?: Partial<TurnOrders>;
  readonly tally?: Partial<Tally>;
  readonly content?: Content;
}

/** A turn about to be played on a copy of `state`. */
export function turnOn(
  from: State,
  { orders = {}, tally = {}, content = BASELINE.content }: Circumstances = {},
): OpenTurn {
  const state = copyOf(from);
  const log = openLog(state, content);
  const turn: Turn = {
    state,
    content,
    orders: { ...NO_ORDERS, ...orders },
    log,
    defers: false,
    week: state.week + 1,
    tally: { ...emptyTally(), ...tally },
    attacks: [],
  };
  return { turn, state, log };
}

/** What the ledger says was done to a meter, by any cause or by one. */
export function changeOf({ log }: OpenTurn, meter: string, cause?: string): number {
  return log.ledger
    .filter((entry) => entry.meter === meter && (cause === undefined || entry.cause === cause))
    .reduce((sum, entry) => sum + entry.by, 0);
}

/** Causes that the ledger names. */
export function causesOf({ log }: OpenTurn): string[] {
  return [...new Set(log.ledger.map((entry) => entry.cause))];
}

/** The events of one kind. */
export function told<K extends TurnEvent['kind']>(
  { log }: Pick<OpenTurn, 'log'>,
  kind: K,
): Extract<TurnEvent, { kind: K }>[] {
  return log.events.filter(
    (event): event is Extract<TurnEvent, { kind: K }> => event.kind === kind,
  );
}

/** A week of the past in which nothing happened, but for what is said. */
export function weekMark(part: Partial<WeekMark> = {}): WeekMark {
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
    pointsTo: 'de-escalation',
    trajectory: 'de-escalation',
    ...part,
  };
}

/** An attack of Kataib Hezbollah on a base that missed, but for what is said. */
export function attackEvent(part: Partial<AttackEvent> = {}): AttackEvent {
  return {
    kind: 'attack',
    faction: 'kh',
    n: 1,
    weapon: 'rocket',
    place: 'ain-al-asad',
    country: 'iraq',
    target: 'bases',
    rung: 2,
    claim: 'unclaimed',
    outcome: 'missed',
    harm: {},
    weekday: 3,
    knownTo: ['tehran'],
    ...part,
  };
}
