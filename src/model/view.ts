// What a seat may see: the only thing a screen, an adviser or a computer player reads.
import type { Content, OrderChoice } from './content.ts';
import type { DecisionRecord, TurnEvent, TurnLog } from './events.ts';
import { explainAsSeen, leaningOf, type Why } from './faction/explain.ts';
import { seenInputs } from './faction/inputs.ts';
import type { FactionId, RungIndex, SeatId, Stance, Trajectory } from './ids.ts';
import { roundDiv } from './numbers.ts';
import { infoOf } from './turn-context.ts';
import type {
  BaghdadState,
  Ending,
  Estimates,
  Framework,
  Meter,
  Place,
  Range,
  State,
  TehranState,
  Toll,
  WashingtonState,
  WeekMark,
  World,
} from './state.ts';

/** A faction as one seat sees it: what it says openly, and estimates of the rest. */
export interface FactionView {
  readonly id: FactionId;
  readonly stance: Stance;
  readonly stake: Meter;
  readonly heedsTehran: Range;
  readonly fearsSellOut: Range;
  readonly grievance: Range;
  readonly militancy: Range;
  /** Worst rung of last week that this seat can lay at its door. */
  readonly seen: RungIndex;
  /** Likeliest rung next week at this seat's estimates. */
  readonly leaning: RungIndex;
  /** Chance of any fire next week at this seat's estimates, 0 to 100. */
  readonly fireChance: number;
}

/** What everyone can see of the world. */
export type PublicWorld = Omit<World, 'deterrence' | 'pressure'>;

/** A place with the chance of fire at it next week at this seat's estimates, 0 to 100. */
export interface PlaceView extends Readonly<Place> {
  readonly threat: number;
}

export interface SeatView {
  readonly seat: SeatId;
  readonly week: number;
  readonly weeks: number;
  readonly day: number;
  readonly world: Readonly<PublicWorld>;
  /** The seat's own state; exactly one of the three is present. */
  readonly baghdad: Readonly<BaghdadState> | null;
  readonly washington: Readonly<WashingtonState> | null;
  readonly tehran: Readonly<TehranState> | null;
  /** The Framework's hold, which Baghdad alone knows. */
  readonly framework: Readonly<Framework> | null;
  readonly capital: number;
  readonly trust: Readonly<Record<SeatId, Meter>>;
  readonly lastGiven: Readonly<Record<string, number>>;
  readonly estimates: Readonly<Omit<Estimates, 'factions'>>;
  readonly factions: readonly FactionView[];
  readonly rifts: readonly {
    readonly a: FactionId;
    readonly b: FactionId;
    readonly over: string;
    readonly level: Meter;
  }[];
  readonly places: readonly PlaceView[];
  readonly history: readonly WeekMark[];
  readonly trajectory: Trajectory;
  readonly toll: Readonly<State['toll']>;
  readonly ending: Ending;
}

/** Chance that a place is fired at, from each faction's chance and how much of its fire goes there. */
function threatAt(place: string, content: Content, factions: readonly FactionView[]): number {
  let quiet = 10000;
  for (const faction of factions) {
    const { reach } = infoOf(content, faction.id);
    const at = reach.indexOf(place);
    if (at < 0) continue;
    // The likeliest places come first in the list: weights n, n − 1, … 1.
    const share = roundDiv((reach.length - at) * 200, reach.length * (reach.length + 1));
    quiet = roundDiv(quiet * (10000 - faction.fireChance * share), 10000);
  }
  return roundDiv(10000 - quiet, 100);
}

/**
 * The state as one seat may see it. Two states that differ only in hidden values and have equal
 * estimates give byte-equal views; `tests/view-leak` holds it to that for every hidden value.
 */
export function viewFor(state: State, seat: SeatId, content: Content): SeatView {
  const { factions: about, ...estimates } = state.estimates[seat];
  const { deterrence: _deterrence, pressure: _pressure, ...world } = state.world;
  const own = state.seats[seat];
  const factions = state.factions.map((faction, index): FactionView => {
    const seen = seenInputs(state, seat, faction, infoOf(content, faction.id).rival);
    const { leaning, fireChance } = leaningOf(seen);
    const estimate = about[index];
    const range = { low: 0, mid: 50, high: 100 };
    return {
      id: faction.id,
      stance: faction.stance,
      stake: faction.stake,
      heedsTehran: seat === 'tehran' ? exactly(faction.obedience) : (estimate?.obedience ?? range),
      fearsSellOut: estimate?.fear ?? range,
      grievance: estimate?.grievance ?? range,
      militancy: estimate?.militancy ?? range,
      seen: estimate?.seen ?? 0,
      leaning,
      fireChance,
    };
  });
  return {
    seat,
    week: state.week,
    weeks: state.weeks,
    day: state.day,
    world,
    baghdad: seat === 'baghdad' ? state.seats.baghdad : null,
    washington: seat === 'washington' ? state.seats.washington : null,
    tehran: seat === 'tehran' ? state.seats.tehran : null,
    framework: seat === 'baghdad' ? state.framework : null,
    capital: own.capital,
    trust: own.trust,
    lastGiven: own.lastGiven,
    estimates,
    factions,
    rifts: state.rifts,
    places: state.places.map((place) => ({
      ...place,
      threat: threatAt(place.id, content, factions),
    })),
    history: state.history,
    trajectory: state.trajectory,
    toll: state.toll,
    ending: state.ending,
  };
}

function exactly(value: number): Range {
  return { low: value, mid: value, high: value };
}

/** A faction's decision as one seat may know it: what it saw, and why at its estimates. */
export interface SeenDecision {
  readonly faction: FactionId;
  /** Worst rung this seat can lay at its door; null when it saw nothing and cannot be sure of silence. */
  readonly observed: RungIndex | null;
  readonly why: Why;
}

/** A week as one seat may know it. */
export interface SeatReport {
  readonly week: number;
  readonly day: number;
  readonly events: readonly SeatEvent[];
  readonly decisions: readonly SeenDecision[];
}

/** An order as one seat learns of it: the intent behind another seat's order stays its own. */
export interface SeenOrderEvent extends Omit<
  Extract<TurnEvent, { kind: 'order' }>,
  'choice' | 'seenBy'
> {
  readonly choice: Omit<OrderChoice, 'reason'> & { readonly reason: string | null };
}

/** An event with what this seat may not know taken out; `faction` of an attack is null when unknown. */
export type SeatEvent =
  | Exclude<TurnEvent, { kind: 'attack' | 'order' }>
  | SeenOrderEvent
  | (Omit<Extract<TurnEvent, { kind: 'attack' }>, 'faction' | 'knownTo' | 'n'> & {
      readonly faction: FactionId | null;
    });

const KIND_ORDER: readonly SeatEvent['kind'][] = [
  'news',
  'rule',
  'order',
  'strike',
  'attack',
  'breach',
  'truce',
  'trajectory',
  'ending',
];

/** What an attack looks like from outside: nothing that its author decides but its place and means. */
function faceOf(event: SeatEvent): string {
  return event.kind === 'attack'
    ? `${event.place} ${event.weapon} ${event.outcome} ${event.claim} ${event.faction ?? ''}`
    : '';
}

/** The log is in the order in which the factions acted, which would give an unknown author away. */
function byWhatIsSeen(one: SeatEvent, other: SeatEvent): number {
  const [first, second] = [faceOf(one), faceOf(other)];
  return (
    one.weekday - other.weekday ||
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
    (first < second ? -1 : first > second ? 1 : 0)
  );
}

/** The week's log with everything hidden from this seat removed. */
export function reportFor(log: TurnLog, seat: SeatId): SeatReport {
  const events: SeatEvent[] = [];
  for (const event of log.events) {
    if (event.kind === 'attack') {
      const { faction, knownTo, n: _n, ...rest } = event;
      events.push({ ...rest, faction: knownTo.includes(seat) ? faction : null });
    } else if (event.kind === 'order') {
      const { choice, seenBy, ...rest } = event;
      const reason = event.seat === seat ? choice.reason : null;
      if (seenBy.includes(seat)) events.push({ ...rest, choice: { ...choice, reason } });
    } else if (event.kind !== 'truce' || event.seenBy.includes(seat)) events.push(event);
  }
  events.sort(byWhatIsSeen);
  return {
    week: log.week,
    day: log.day,
    events,
    decisions: log.decisions.map((one) => seenDecision(one, log, seat)),
  };
}

function seenDecision(decision: DecisionRecord, log: TurnLog, seat: SeatId): SeenDecision {
  const observed = log.events.reduce<RungIndex>(
    (worst, event) =>
      event.kind === 'attack' &&
      event.faction === decision.faction &&
      event.knownTo.includes(seat) &&
      event.rung > worst
        ? event.rung
        : worst,
    0,
  );
  const unattributed = log.events.some(
    (event) => event.kind === 'attack' && !event.knownTo.includes(seat),
  );
  const sure = observed > 0 || !unattributed;
  return {
    faction: decision.faction,
    observed: sure ? observed : null,
    why: explainAsSeen(decision.seen[seat], sure ? observed : null),
  };
}

/** Everything of a state, for the debrief: nothing is hidden any more. */
export interface OpenView {
  readonly week: number;
  readonly world: Readonly<World>;
  readonly seats: Readonly<State['seats']>;
  readonly factions: readonly Readonly<State['factions'][number]>[];
  readonly history: readonly WeekMark[];
  readonly trajectory: Trajectory;
  readonly toll: Readonly<Record<keyof State['toll'], Toll>>;
  readonly ending: Ending;
}

/** The state with everything open, for the end of a run. */
export function openView(state: State): OpenView {
  const { week, world, seats, factions, history, trajectory, toll, ending } = state;
  return { week, world, seats, factions, history, trajectory, toll, ending };
}
