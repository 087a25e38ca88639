// A whole state as one seat believes it to be: from its view and the public content alone, never from the true state.
import { openStream, type Stream } from '../model/chance.ts';
import type { Content } from '../model/content.ts';
import type { InputId } from '../model/faction/inputs.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { percentOf } from '../model/numbers.ts';
import { copyOf } from '../model/setup.ts';
import type {
  Estimates,
  Faction,
  FactionEstimate,
  Pending,
  Range,
  Seats,
  State,
  Trust,
} from '../model/state.ts';
import type { FactionView, SeatView } from '../model/view.ts';

/** Which part of a range is believed: the half with less fire, the whole of it, the half with more. */
export type Part = 'calm' | 'whole' | 'fire';

/** How one faction is read. */
export interface Reading {
  /** What drives it: militancy, fear, grievance, Tehran's urging, its inner cohesion. */
  readonly drive: Part;
  /** What holds it back: Tehran's restraint and its ear for it, its truce, the agreed ceiling, US fire. */
  readonly restraint: Part;
}

/** Which part of its seat's ranges an adviser believes. */
export interface Lean {
  readonly of: (faction: FactionView) => Reading;
  /** What holds all of them back: the US threat, the Framework's hold, the state's sword. */
  readonly setting: Part;
}

/** The reading without a bias. */
export const EVEN: Reading = { drive: 'whole', restraint: 'whole' };

/** Takes a number from a range; `more` says whether fire rises or falls with it. */
type Take = (range: Range, more: 'rises' | 'falls', part: Part) => number;

/** Numbers drawn evenly from the believed part of a range, each from the same stream, in a fixed order. */
function drawnFrom(stream: Stream): Take {
  return ({ low, mid, high }, more, part) => {
    const upper = part === 'whole' || (part === 'fire') === (more === 'rises');
    const lower = part === 'whole' || !upper;
    const from = lower ? low : mid;
    return from + stream.draw((upper ? high : mid) - from + 1);
  };
}

/**
 * What no view tells, as the means of the scenarios' starts have it. An assumption: nobody outside
 * counts a faction's stocks, and the other capitals keep their plans and their purses to themselves.
 */
const UNTOLD = {
  devices: 50,
  rockets: 42,
  drones: 22,
  standing: 46,
  capital: 5,
  street: 48,
  guard: 10,
  escort: 5,
  plan: 'proportional',
  hardening: 24,
  intelligence: 38,
} as const;

/** High-end missiles are held by the most militant alone in every start; others hold too few to use. */
const MISSILES = { from: 80, held: 14, fewer: 3 } as const;

/** The part of a grievance that does not fade, as at the start of a run (`setup.ts`). */
const REMEMBERED = 65;

/** Trust between two capitals as a third one takes it: cool with Baghdad, cold between the patrons. */
const ONLOOKERS_TRUST = { withBaghdad: 48, betweenPatrons: 16 } as const;

function trustBetween(one: SeatId, other: SeatId): number {
  if (one === other) return 0;
  const patrons = one !== 'baghdad' && other !== 'baghdad';
  return patrons ? ONLOOKERS_TRUST.betweenPatrons : ONLOOKERS_TRUST.withBaghdad;
}

/** Its own trust is the seat's; how the others trust it is estimated; between the others nobody says. */
function trustOf(view: SeatView, seat: SeatId): Trust {
  if (seat === view.seat) return copyOf(view.trust);
  const toward = (other: SeatId): number =>
    other === view.seat ? view.estimates.trustInUs[seat].mid : trustBetween(seat, other);
  return {
    baghdad: toward('baghdad'),
    washington: toward('washington'),
    tehran: toward('tehran'),
  };
}

function seatsOf(view: SeatView, lean: Lean, take: Take): Seats {
  const { estimates } = view;
  const { capital, street, guard, escort, plan, hardening, intelligence } = UNTOLD;
  return {
    baghdad: view.baghdad
      ? copyOf(view.baghdad)
      : {
          capital,
          trust: trustOf(view, 'baghdad'),
          lastGiven: {},
          sword: take(estimates.sword, 'falls', lean.setting),
          coalition: estimates.coalition.mid,
          street,
          guard,
          escort,
        },
    washington: view.washington
      ? copyOf(view.washington)
      : {
          capital,
          trust: trustOf(view, 'washington'),
          lastGiven: {},
          plan,
          hardening,
          intelligence,
        },
    tehran: view.tehran
      ? copyOf(view.tehran)
      : {
          capital,
          trust: trustOf(view, 'tehran'),
          // Tehran speaks to the factions in secret; an onlooker takes it that it did of late.
          lastGiven: { 'guidance-hold': view.week },
          leverage: estimates.leverage.mid,
        },
  };
}

function factionOf(view: FactionView, lean: Lean, draw: Take): Faction {
  const { mid, ranges } = view.inputs;
  const reading = lean.of(view);
  const take = (id: InputId, more: 'rises' | 'falls', part: keyof Reading): number => {
    const range = ranges[id];
    return range ? draw(range, more, reading[part]) : mid[id];
  };
  const grievance = take('grievance', 'rises', 'drive');
  const truce = take('truce', 'falls', 'restraint');
  // A faction with an ear for Tehran fires more when it is urged and less when it is held back.
  const heeds = mid.urging > mid.restraining ? 'rises' : 'falls';
  return {
    id: view.id,
    militancy: take('militancy', 'rises', 'drive'),
    obedience: take('obedience', heeds, 'restraint'),
    stake: view.stake,
    devices: UNTOLD.devices,
    rockets: UNTOLD.rockets,
    drones: UNTOLD.drones,
    missiles: mid.militancy >= MISSILES.from ? MISSILES.held : MISSILES.fewer,
    fear: take('fear', 'rises', 'drive'),
    grievance,
    memory: percentOf(grievance, REMEMBERED),
    exposure: take('exposure', 'falls', 'restraint'),
    lid: take('lid', 'falls', 'restraint'),
    cohesion: take('cohesion', 'rises', 'drive'),
    standing: UNTOLD.standing,
    stance: view.stance,
    truce: { bases: truce, convoys: truce, missions: truce },
    restraining: take('restraining', 'falls', 'restraint'),
    urging: take('urging', 'rises', 'drive'),
    visit: take('visit', 'falls', 'restraint'),
    rung: view.seen,
  };
}

/** What is known to fall due: a truce that Baghdad offered last week. Its terms are told to those who read of it. */
function pendingOf(view: SeatView): Pending[] {
  const heard = view.readings.find((reading) => reading.order === 'broker-truce');
  if (!heard && view.lastGiven['broker-truce'] !== view.week) return [];
  const detail = heard?.target ?? 'all:nothing';
  return view.week === 0 ? [] : [{ what: 'truce-offer', week: view.week + 1, detail }];
}

/** Events of one time only that have more likely happened than not, by how long they could have. */
function happenedOf(view: SeatView, content: Content): string[] {
  return content.events
    .filter(({ once, from, to, chance }) => {
      const weeks = Math.max(0, Math.min(view.week, to) - from + 1);
      return once && weeks * chance >= 700;
    })
    .map((event) => event.id);
}

function sure(value: number): Range {
  return { low: value, mid: value, high: value };
}

/** What a seat would estimate if all were as believed. */
function sureEstimates(state: State, seat: SeatId): Estimates {
  const { world, seats, blocs } = state;
  return {
    deterrence: sure(world.deterrence),
    pressure: sure(world.pressure),
    hold: sure(blocs.framework.hold),
    sword: sure(seats.baghdad.sword),
    coalition: sure(seats.baghdad.coalition),
    leverage: sure(seats.tehran.leverage),
    autonomy: sure(blocs.pmf.autonomy),
    trustInUs: {
      baghdad: sure(seats.baghdad.trust[seat]),
      washington: sure(seats.washington.trust[seat]),
      tehran: sure(seats.tehran.trust[seat]),
    },
    factions: state.factions.map((faction): FactionEstimate => ({
      id: faction.id,
      militancy: sure(faction.militancy),
      obedience: sure(faction.obedience),
      fear: sure(faction.fear),
      grievance: sure(faction.grievance),
      exposure: sure(faction.exposure),
      lid: sure(faction.lid),
      cohesion: sure(faction.cohesion),
      restraining: sure(faction.restraining),
      urging: sure(faction.urging),
      seen: faction.rung,
    })),
  };
}

/**
 * A state as one seat believes it, leaning as one adviser does: what it knows exactly, what it
 * estimates drawn from the part of the range that the adviser believes, and a stated middle for the
 * rest. Reads nothing but the view and the public content, and shares no part with either.
 * @param seed  any text but the run's own seed, which is hidden: imagined luck must not foretell it
 */
export function believedState(view: SeatView, content: Content, lean: Lean, seed: string): State {
  const { estimates } = view;
  const take = drawnFrom(openStream(seed, view.week, 'belief'));
  const state: State = {
    seed,
    week: view.week,
    weeks: view.weeks,
    day: view.day,
    world: {
      ...copyOf(view.world),
      deterrence: take(estimates.deterrence, 'falls', lean.setting),
      pressure: take(estimates.pressure, 'rises', 'whole'),
    },
    seats: seatsOf(view, lean, take),
    factions: view.factions.map((faction) => factionOf(faction, lean, take)),
    rifts: view.rifts.map((rift) => ({ ...rift })),
    blocs: {
      framework: view.blocs.framework
        ? copyOf(view.blocs.framework)
        : { hold: take(estimates.hold, 'falls', lean.setting) },
      sadr: copyOf(view.blocs.sadr),
      pmf: view.blocs.pmf ? copyOf(view.blocs.pmf) : { autonomy: estimates.autonomy.mid },
      parliament: copyOf(view.blocs.parliament),
      kurdistan: copyOf(view.blocs.kurdistan),
    },
    places: view.places.map(({ id, presence, protection }) => ({ id, presence, protection })),
    pending: pendingOf(view),
    deals: copyOf([...view.deals]),
    readings: copyOf([...view.readings]),
    happened: happenedOf(view, content),
    estimates: {} as State['estimates'],
    history: copyOf([...view.history]),
    trajectory: view.trajectory,
    toll: copyOf(view.toll),
    ending: view.ending,
  };
  for (const seat of SEATS) state.estimates[seat] = sureEstimates(state, seat);
  return state;
}
