// What a seat may see: the only thing a screen, an adviser or a computer player reads.
import type { Content } from './content.ts';
import { leaningOf } from './faction/explain.ts';
import { seenInputs, type SeenInputs } from './faction/inputs.ts';
import type { FactionId, RungIndex, SeatId, Stance, TargetClass, Trajectory } from './ids.ts';
import { assert, roundDiv } from './numbers.ts';
import { infoOf, placeInfoOf } from './turn-context.ts';
import type {
  BaghdadState,
  Ending,
  Estimates,
  Deal,
  Meter,
  Place,
  Range,
  Reading,
  State,
  TehranState,
  Toll,
  WashingtonState,
  WeekMark,
} from './state.ts';
import type { Blocs, World } from './world.ts';

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
  /** What it decides by, as this seat knows it: a middle for each number, and ranges. */
  readonly inputs: SeenInputs;
}

/** What everyone can see of the world. */
export type PublicWorld = Omit<World, 'deterrence' | 'pressure'>;

/** A place with the chance of fire at it next week at this seat's estimates, 0 to 100. */
export interface PlaceView extends Readonly<Place> {
  readonly country: 'iraq' | 'syria' | 'jordan';
  readonly targetClass: TargetClass;
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
  /** Open politics exactly; the Framework's hold for Baghdad alone, the PMF's autonomy for it and Tehran. */
  readonly blocs: Readonly<Pick<Blocs, 'sadr' | 'parliament' | 'kurdistan'>> & {
    readonly framework: Readonly<Blocs['framework']> | null;
    readonly pmf: Readonly<Blocs['pmf']> | null;
  };
  /** Term sheets: every one in force, kept or broken, and the offers that this seat is a party to. */
  readonly deals: readonly Readonly<Deal>[];
  /** How this seat read the others' acts of last week. */
  readonly readings: readonly Readonly<Reading>[];
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

/** The places as a seat sees them; reckoned when they are read, since most readers never ask. */
function placeViews(
  state: State,
  content: Content,
  factions: readonly FactionView[],
): readonly PlaceView[] {
  return state.places.map(({ id, presence, protection }) => {
    const { country, targetClass, inBaghdad } = placeInfoOf(content, id);
    const closed = targetClass === 'missions' && inBaghdad && state.world.embassy === 'closed';
    // Where nobody is left there is nothing to fire at.
    const empty = closed || (targetClass !== 'convoys' && presence === 0);
    const threat = empty ? 0 : threatAt(id, content, factions);
    return { id, presence, protection, country, targetClass, threat };
  });
}

const UNKNOWN: Range = { low: 0, mid: 50, high: 100 };

/** One faction as a seat sees it. Its leaning is reckoned when it is read: most readers never ask. */
function factionView(state: State, seat: SeatId, content: Content, index: number): FactionView {
  const faction = state.factions[index];
  assert(faction, 'a view of a faction that takes part');
  const estimate = state.estimates[seat].factions[index];
  let inputs: SeenInputs | null = null;
  const seen = (): SeenInputs => {
    inputs ??= seenInputs(state, seat, faction, infoOf(content, faction.id).rival);
    return inputs;
  };
  let known: ReturnType<typeof leaningOf> | null = null;
  const lean = (): ReturnType<typeof leaningOf> => {
    known ??= leaningOf(seen(), content.weights);
    return known;
  };
  return {
    id: faction.id,
    stance: faction.stance,
    stake: faction.stake,
    heedsTehran: seat === 'tehran' ? exactly(faction.obedience) : (estimate?.obedience ?? UNKNOWN),
    fearsSellOut: estimate?.fear ?? UNKNOWN,
    grievance: estimate?.grievance ?? UNKNOWN,
    militancy: estimate?.militancy ?? UNKNOWN,
    seen: estimate?.seen ?? 0,
    get leaning() {
      return lean().leaning;
    },
    get fireChance() {
      return lean().fireChance;
    },
    get inputs() {
      return seen();
    },
  };
}

/**
 * The state as one seat may see it. Two states that differ only in hidden values and have equal
 * estimates give byte-equal views; `tests/view-leak` holds it to that for every hidden value.
 */
export function viewFor(state: State, seat: SeatId, content: Content): SeatView {
  const { factions: _about, ...estimates } = state.estimates[seat];
  const { deterrence: _deterrence, pressure: _pressure, ...world } = state.world;
  const own = state.seats[seat];
  const factions = state.factions.map((_, index) => factionView(state, seat, content, index));
  let places: readonly PlaceView[] | null = null;
  return {
    seat,
    week: state.week,
    weeks: state.weeks,
    day: state.day,
    world,
    baghdad: seat === 'baghdad' ? state.seats.baghdad : null,
    washington: seat === 'washington' ? state.seats.washington : null,
    tehran: seat === 'tehran' ? state.seats.tehran : null,
    blocs: {
      sadr: state.blocs.sadr,
      parliament: state.blocs.parliament,
      kurdistan: state.blocs.kurdistan,
      framework: seat === 'baghdad' ? state.blocs.framework : null,
      pmf: seat === 'washington' ? null : state.blocs.pmf,
    },
    deals: state.deals.filter((deal) => isKnownTo(deal, seat)),
    readings: state.readings.filter((reading) => reading.reader === seat),
    capital: own.capital,
    trust: own.trust,
    lastGiven: own.lastGiven,
    estimates,
    factions,
    rifts: state.rifts,
    get places() {
      places ??= placeViews(state, content, factions);
      return places;
    },
    history: state.history,
    trajectory: state.trajectory,
    toll: state.toll,
    ending: state.ending,
  };
}

/** An offer and its refusal stay between the two; what was signed is public. */
function isKnownTo(deal: Deal, seat: SeatId): boolean {
  const open = deal.status === 'offered' || deal.status === 'refused';
  return !open || deal.from === seat || deal.to === seat;
}

function exactly(value: number): Range {
  return { low: value, mid: value, high: value };
}

/** Everything of a state, for the debrief: nothing is hidden any more. */
export interface OpenView {
  readonly week: number;
  readonly world: Readonly<World>;
  readonly seats: Readonly<State['seats']>;
  readonly factions: readonly Readonly<State['factions'][number]>[];
  readonly blocs: Readonly<Blocs>;
  readonly deals: readonly Readonly<Deal>[];
  readonly history: readonly WeekMark[];
  readonly trajectory: Trajectory;
  readonly toll: Readonly<Record<keyof State['toll'], Toll>>;
  readonly ending: Ending;
}

/** The state with everything open, for the end of a run. */
export function openView(state: State): OpenView {
  const { week, world, seats, factions, blocs, deals, history, trajectory, toll, ending } = state;
  return { week, world, seats, factions, blocs, deals, history, trajectory, toll, ending };
}
