// A seat's view for those who play many weeks: the same answers as `viewFor`, each reckoned when it is first asked for.
import type { Content } from './content.ts';
import { FactionSight } from './faction-sight.ts';
import { PlaceSight } from './place-sight.ts';
import type { SeatId } from './ids.ts';
import type { Deal, State } from './state.ts';
import type { PublicWorld, SeatView } from './view.ts';
import type { World } from './world.ts';

/** The world but for what no seat can see: how far the US threat is believed, and the pressure at home. */
function publicWorld(world: World): PublicWorld {
  return {
    troops: world.troops,
    file: world.file,
    gaza: world.gaza,
    gazaPause: world.gazaPause,
    nuclear: world.nuclear,
    saudi: world.saudi,
    electionWeek: world.electionWeek,
    ceiling: world.ceiling,
    believed: world.believed,
    shock: world.shock,
    embassyStrain: world.embassyStrain,
    embassy: world.embassy,
    expulsion: world.expulsion,
    warRisk: world.warRisk,
    waiverDays: world.waiverDays,
    waiverLength: world.waiverLength,
    arrears: world.arrears,
    dependence: world.dependence,
    sanctions: world.sanctions,
    brand: world.brand,
  };
}

/** What a seat believes about the rest; what it believes about each faction stands with the faction. */
function estimatesOf(state: State, seat: SeatId): SeatView['estimates'] {
  const mine = state.estimates[seat];
  return {
    deterrence: mine.deterrence,
    pressure: mine.pressure,
    hold: mine.hold,
    sword: mine.sword,
    coalition: mine.coalition,
    leverage: mine.leverage,
    autonomy: mine.autonomy,
    trustInUs: mine.trustInUs,
  };
}

/** An offer and its refusal stay between the two; what was signed is public. */
function isKnownTo(deal: Deal, seat: SeatId): boolean {
  const open = deal.status === 'offered' || deal.status === 'refused';
  return !open || deal.from === seat || deal.to === seat;
}

/**
 * The whole of what a seat sees. What takes a copy or a search is worked out when it is first asked
 * for: whoever only checks an order asks for little of it.
 */
class SeatSight implements SeatView {
  readonly seat: SeatId;
  readonly week: number;
  readonly weeks: number;
  readonly day: number;
  readonly baghdad: SeatView['baghdad'];
  readonly washington: SeatView['washington'];
  readonly tehran: SeatView['tehran'];
  readonly capital: number;
  readonly trust: SeatView['trust'];
  readonly lastGiven: SeatView['lastGiven'];
  readonly rifts: SeatView['rifts'];
  readonly history: SeatView['history'];
  readonly trajectory: SeatView['trajectory'];
  readonly toll: SeatView['toll'];
  readonly ending: SeatView['ending'];
  // Out of reach even for those who take the sight for more than its type says.
  readonly #state: State;
  readonly #content: Content;
  #world: PublicWorld | null = null;
  #deals: readonly Deal[] | null = null;
  #readings: SeatView['readings'] | null = null;
  #estimates: SeatView['estimates'] | null = null;
  #factions: readonly FactionSight[] | null = null;
  #places: readonly PlaceSight[] | null = null;

  constructor(state: State, seat: SeatId, content: Content) {
    const own = state.seats[seat];
    this.#state = state;
    this.#content = content;
    this.seat = seat;
    this.week = state.week;
    this.weeks = state.weeks;
    this.day = state.day;
    this.baghdad = seat === 'baghdad' ? state.seats.baghdad : null;
    this.washington = seat === 'washington' ? state.seats.washington : null;
    this.tehran = seat === 'tehran' ? state.seats.tehran : null;
    this.capital = own.capital;
    this.trust = own.trust;
    this.lastGiven = own.lastGiven;
    this.rifts = state.rifts;
    this.history = state.history;
    this.trajectory = state.trajectory;
    this.toll = state.toll;
    this.ending = state.ending;
  }

  get world(): PublicWorld {
    this.#world ??= publicWorld(this.#state.world);
    return this.#world;
  }

  get blocs(): SeatView['blocs'] {
    const { sadr, parliament, kurdistan, framework, pmf } = this.#state.blocs;
    return {
      sadr,
      parliament,
      kurdistan,
      framework: this.seat === 'baghdad' ? framework : null,
      pmf: this.seat === 'washington' ? null : pmf,
    };
  }

  get deals(): readonly Deal[] {
    this.#deals ??= this.#state.deals.filter((deal) => isKnownTo(deal, this.seat));
    return this.#deals;
  }

  get readings(): SeatView['readings'] {
    this.#readings ??= this.#state.readings.filter((reading) => reading.reader === this.seat);
    return this.#readings;
  }

  get estimates(): SeatView['estimates'] {
    this.#estimates ??= estimatesOf(this.#state, this.seat);
    return this.#estimates;
  }

  get factions(): readonly FactionSight[] {
    const state = this.#state;
    this.#factions ??= state.factions.map(
      (faction, at) => new FactionSight(state, this.seat, this.#content, faction, at),
    );
    return this.#factions;
  }

  get places(): readonly PlaceSight[] {
    const state = this.#state;
    this.#places ??= state.places.map(
      (place) => new PlaceSight(state, this.#content, place, this.factions),
    );
    return this.#places;
  }
}

/**
 * The state as one seat may see it, for computer players: `viewFor` gives the same as plain data,
 * which can be printed, compared and sent. Good only until the state changes.
 */
export function sightFor(state: State, seat: SeatId, content: Content): SeatView {
  return new SeatSight(state, seat, content);
}
