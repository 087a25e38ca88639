// Where things stand beyond the map: Iraqi politics, the US presence, talks and war abroad, energy, and the own seat.
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Range } from '../model/state.ts';
import type { SeatView } from '../model/view.ts';

/** A number on a scale of 0 to 100, exact when both ends are the same. */
export interface StandingMeter {
  readonly kind: 'meter';
  /** Path of the meter, worded by `meter.<path>` or by `ui.standing.<path>`. */
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** A state in a word or two, or a count. */
export interface StandingWord {
  readonly kind: 'word';
  readonly id: string;
  /** Message key of the value, with what it needs. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** A message key of the one thing more that matters, with the same params. */
  readonly note: string | null;
}

export type StandingRow = StandingMeter | StandingWord;

export type StandingGroupId = 'politics' | 'presence' | 'abroad' | 'energy' | 'own';

export interface StandingGroup {
  readonly id: StandingGroupId;
  readonly rows: readonly StandingRow[];
}

/** Weeks before a US vote from which it is near. */
const ELECTION_NEAR = 10;

function meter(id: string, value: number): StandingMeter {
  return { kind: 'meter', id, low: value, high: value };
}

/** Exact when the seat knows it, else the seat's estimate. */
function known(id: string, value: number | undefined, estimate: Range): StandingMeter {
  if (value !== undefined) return meter(id, value);
  return { kind: 'meter', id, low: estimate.low, high: estimate.high };
}

function word(
  id: string,
  value: string,
  params: StandingWord['params'] = {},
  note: string | null = null,
): StandingWord {
  return { kind: 'word', id, value, params, note };
}

function politics({ blocs, estimates, world }: SeatView): StandingRow[] {
  return [
    known('bloc.framework.hold', blocs.framework?.hold, estimates.hold),
    known('bloc.pmf.autonomy', blocs.pmf?.autonomy, estimates.autonomy),
    meter('bloc.sadr.pressure', blocs.sadr.pressure),
    meter('bloc.kurdistan.strain', blocs.kurdistan.strain),
    meter('bloc.parliament.push', blocs.parliament.push),
    word('expulsion', `ui.standing.expulsion.${world.expulsion}`),
  ];
}

function presence({ world, week }: SeatView): StandingRow[] {
  const { file, embassy } = world;
  return [
    word('embassy', `ui.standing.embassy.${embassy}`),
    meter('world.embassyStrain', world.embassyStrain),
    word('troops', 'ui.standing.troops.value', { troops: world.troops }),
    word(
      'file',
      `file.${file.status}`,
      { week: file.deadline },
      file.deadline > week
        ? 'ui.standing.file.due'
        : file.requested
          ? 'ui.standing.file.requested'
          : null,
    ),
    ...(file.wording === 'none' ? [] : [word('wording', `wording.${file.wording}`)]),
    meter('world.file.credibility', file.credibility),
  ];
}

function abroad({ world, week }: SeatView): StandingRow[] {
  const vote = world.electionWeek - week;
  return [
    meter('world.gaza', world.gaza),
    ...(world.gazaPause > 0
      ? [word('gazaPause', 'ui.standing.weeks-left', { weeks: world.gazaPause })]
      : []),
    meter('world.nuclear', world.nuclear),
    meter('world.saudi', world.saudi),
    ...(vote > 0 && vote <= ELECTION_NEAR
      ? [word('election', 'ui.standing.in-week', { week: world.electionWeek })]
      : []),
    meter('world.warRisk', world.warRisk),
  ];
}

function energy({ world }: SeatView): StandingRow[] {
  return [
    word(
      'waiver',
      world.waiverDays === 0
        ? 'ui.standing.waiver.none'
        : world.waiverLength > world.waiverDays
          ? 'ui.standing.waiver.of-days'
          : 'ui.standing.waiver.days',
      { days: world.waiverDays, length: world.waiverLength },
    ),
    meter('world.arrears', world.arrears),
    meter('world.dependence', world.dependence),
    meter('world.sanctions', world.sanctions),
  ];
}

function ownMeters({ baghdad, washington, tehran }: SeatView): StandingRow[] {
  if (baghdad) {
    const { coalition, street, guard, escort } = baghdad;
    return [
      meter('seat.baghdad.coalition', coalition),
      meter('seat.baghdad.street', street),
      meter('seat.baghdad.guard', guard),
      meter('seat.baghdad.escort', escort),
    ];
  }
  if (washington) {
    const { plan, hardening, intelligence } = washington;
    return [
      word('plan', `plan.${plan}`),
      meter('seat.washington.hardening', hardening),
      meter('seat.washington.intelligence', intelligence),
    ];
  }
  return tehran ? [meter('seat.tehran.leverage', tehran.leverage)] : [];
}

function own(view: SeatView): StandingRow[] {
  const { seat, trust, estimates } = view;
  const others: readonly SeatId[] = SEATS.filter((one) => one !== seat);
  return [
    ...ownMeters(view),
    ...others.flatMap((other): StandingRow[] => {
      const theirs = estimates.trustInUs[other];
      return [
        meter(`seat.${seat}.trust.${other}`, trust[other]),
        { kind: 'meter', id: `seat.${other}.trust.${seat}`, low: theirs.low, high: theirs.high },
      ];
    }),
  ];
}

/** Everything that a seat can see of the arena beside factions, places and the ceiling. */
export function standingRows(view: SeatView): readonly StandingGroup[] {
  return [
    { id: 'politics', rows: politics(view) },
    { id: 'own', rows: own(view) },
    { id: 'presence', rows: presence(view) },
    { id: 'abroad', rows: abroad(view) },
    { id: 'energy', rows: energy(view) },
  ];
}

/** Where each side believes the ceiling is on one ladder, as steps of five. */
export interface BelievedRung {
  /** What the factions take as inside the rules, and what Washington does; 1 to 5, 0 for nothing. */
  readonly factions: number;
  readonly washington: number;
}

/** Both believed ceilings, and where they differ. */
export interface BelievedNow {
  readonly fire: BelievedRung;
  readonly strike: BelievedRung;
  readonly apart: 'no' | 'fire' | 'strike' | 'both';
}

/** Where each side believes the ceiling is. Fire counts from holding, the first step of its ladder. */
export function believedNow({
  world,
}: {
  readonly world: Pick<SeatView['world'], 'believed'>;
}): BelievedNow {
  const { factions, washington } = world.believed;
  const fire = factions.fire !== washington.fire;
  const strike = factions.strike !== washington.strike;
  return {
    fire: { factions: factions.fire + 1, washington: washington.fire + 1 },
    strike: { factions: factions.strike, washington: washington.strike },
    apart: fire ? (strike ? 'both' : 'fire') : strike ? 'strike' : 'no',
  };
}
