// What a seat may see: the only thing a screen, an adviser or a computer player reads.
import type { Content } from './content.ts';
import type { SeenInputs } from './faction/inputs.ts';
import type { FactionId, RungIndex, SeatId, Stance, TargetClass, Trajectory } from './ids.ts';
import { sightFor } from './sight.ts';
import type {
  BaghdadState,
  Break,
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

/** A faction's view as plain data; what takes long is reckoned when it is read, since most readers never ask. */
function wholeFaction(sight: FactionView): FactionView {
  const { id, stance, stake, heedsTehran, fearsSellOut, grievance, militancy, seen } = sight;
  return {
    id,
    stance,
    stake,
    heedsTehran,
    fearsSellOut,
    grievance,
    militancy,
    seen,
    get leaning() {
      return sight.leaning;
    },
    get fireChance() {
      return sight.fireChance;
    },
    get inputs() {
      return sight.inputs;
    },
  };
}

function wholePlace({
  id,
  presence,
  protection,
  country,
  targetClass,
  threat,
}: PlaceView): PlaceView {
  return { id, presence, protection, country, targetClass, threat };
}

/**
 * The state as one seat may see it. Two states that differ only in hidden values and have equal
 * estimates give byte-equal views; `tests/view-leak` holds it to that for every hidden value.
 */
export function viewFor(state: State, seat: SeatId, content: Content): SeatView {
  const sight = sightFor(state, seat, content);
  let places: readonly PlaceView[] | null = null;
  return {
    seat: sight.seat,
    week: sight.week,
    weeks: sight.weeks,
    day: sight.day,
    world: sight.world,
    baghdad: sight.baghdad,
    washington: sight.washington,
    tehran: sight.tehran,
    blocs: sight.blocs,
    deals: sight.deals,
    readings: sight.readings,
    capital: sight.capital,
    trust: sight.trust,
    lastGiven: sight.lastGiven,
    estimates: sight.estimates,
    factions: sight.factions.map(wholeFaction),
    rifts: sight.rifts,
    get places() {
      places ??= sight.places.map(wholePlace);
      return places;
    },
    history: sight.history,
    trajectory: sight.trajectory,
    toll: sight.toll,
    ending: sight.ending,
  };
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
  /** Early endings after which the run went on, oldest first; none unless it was to play on. */
  readonly breaks: readonly Break[];
}

/** The state with everything open, for the end of a run. */
export function openView(state: State): OpenView {
  const { week, world, seats, factions, blocs, deals, history, trajectory, toll, ending } = state;
  const { breaks = [] } = state;
  return { week, world, seats, factions, blocs, deals, history, trajectory, toll, ending, breaks };
}
