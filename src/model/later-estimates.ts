// The seats' estimates put off until somebody reads them: for trials in which hardly anyone looks.
import { drawFor, type Seen, type Truth } from './estimates.ts';
import { SEATS, type RungIndex, type SeatId } from './ids.ts';
import { broken } from './numbers.ts';
import type { Estimates, FactionEstimate, Range, State } from './state.ts';

/** What is read of a faction before anything has to be drawn, and the draw behind the rest. */
class LaterFaction implements FactionEstimate {
  readonly id: FactionEstimate['id'];
  readonly seen: RungIndex;
  readonly #drawn: () => FactionEstimate;

  constructor(id: FactionEstimate['id'], seen: RungIndex, drawn: () => FactionEstimate) {
    this.id = id;
    this.seen = seen;
    this.#drawn = drawn;
  }

  get militancy(): Range {
    return this.#drawn().militancy;
  }

  get obedience(): Range {
    return this.#drawn().obedience;
  }

  get fear(): Range {
    return this.#drawn().fear;
  }

  get grievance(): Range {
    return this.#drawn().grievance;
  }

  get exposure(): Range {
    return this.#drawn().exposure;
  }

  get lid(): Range {
    return this.#drawn().lid;
  }

  get cohesion(): Range {
    return this.#drawn().cohesion;
  }

  get restraining(): Range {
    return this.#drawn().restraining;
  }

  get urging(): Range {
    return this.#drawn().urging;
  }
}

/** A seat's estimates that are drawn when the first of them is read, around the truth as it was. */
class LaterEstimates implements Estimates {
  readonly #truth: Truth;
  readonly #seat: SeatId;
  readonly #seen: Seen;
  #drawn: Estimates | null = null;
  #factions: FactionEstimate[] | null = null;

  constructor(truth: Truth, seat: SeatId, seen: Seen) {
    this.#truth = truth;
    this.#seat = seat;
    this.#seen = seen;
  }

  get deterrence(): Range {
    return this.#all().deterrence;
  }

  get pressure(): Range {
    return this.#all().pressure;
  }

  get hold(): Range {
    return this.#all().hold;
  }

  get sword(): Range {
    return this.#all().sword;
  }

  get coalition(): Range {
    return this.#all().coalition;
  }

  get leverage(): Range {
    return this.#all().leverage;
  }

  get autonomy(): Range {
    return this.#all().autonomy;
  }

  get trustInUs(): Record<SeatId, Range> {
    return this.#all().trustInUs;
  }

  get factions(): FactionEstimate[] {
    this.#factions ??= this.#truth.factions.map(
      ({ id }, at) =>
        new LaterFaction(id, this.#seen(this.#seat, at), () => {
          return this.#all().factions[at] ?? broken(`no estimate of ${id}`);
        }),
    );
    return this.#factions;
  }

  #all(): Estimates {
    this.#drawn ??= drawFor(this.#truth, this.#seat, this.#seen);
    return this.#drawn;
  }
}

/** The truth as it is now: whatever is drawn around it later is not moved by what happens meanwhile. */
function keptTruth({ seed, week, world, seats, blocs, factions }: State): Truth {
  const { baghdad, washington, tehran } = seats;
  return {
    seed,
    week,
    world: { deterrence: world.deterrence, pressure: world.pressure },
    seats: {
      baghdad: {
        trust: { ...baghdad.trust },
        sword: baghdad.sword,
        coalition: baghdad.coalition,
      },
      washington: { trust: { ...washington.trust }, intelligence: washington.intelligence },
      tehran: { trust: { ...tehran.trust }, leverage: tehran.leverage },
    },
    blocs: {
      framework: { hold: blocs.framework.hold },
      pmf: { autonomy: blocs.pmf.autonomy },
    },
    factions: factions.map((faction) => ({
      id: faction.id,
      militancy: faction.militancy,
      obedience: faction.obedience,
      fear: faction.fear,
      grievance: faction.grievance,
      exposure: faction.exposure,
      lid: faction.lid,
      cohesion: faction.cohesion,
      restraining: faction.restraining,
      urging: faction.urging,
    })),
  };
}

/**
 * Gives every seat the estimates that `drawEstimates` gives, to the last number, each seat's drawn
 * when the first of them is read. Such a state is played on and read, but it is no plain JSON.
 */
export function deferEstimates(state: State, seen: Seen): void {
  const truth = keptTruth(state);
  for (const seat of SEATS) state.estimates[seat] = new LaterEstimates(truth, seat, seen);
}
