// A room that nobody played: doctrines in all seats, as varied as a class, with made-up forecasts. For trying the debrief page before the lesson.
import type { OrderChoice } from '../../model/content.ts';
import { openStream, type Stream } from '../../model/chance.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../../model/ids.ts';
import { findOrder } from '../../model/orders/all-orders.ts';
import { TEAM, type Exercise } from '../../run/class/exercise.ts';
import { exerciseCode } from '../../run/class/exercise-link.ts';
import type { CheckResult, Consulted } from '../../run/class/hand-in.ts';
import { currentState, isOver, playOnCopy, playWeek, startRun, type Run } from '../../run/play.ts';
import type { DeskNotes, RecordedForecast, SeatPlayer } from '../../run/record.ts';
import { findVariant, type Scenario, type Variant } from '../../scenario/scenario.ts';
import { findDoctrine, ownDoctrines } from '../../seats/all-doctrines.ts';
import { ordersBy } from '../../seats/computer-orders.ts';
import { isDue } from '../play/forecasts.ts';
import type { Room } from './room.ts';

/** One week in so many, a team that is made up thinks otherwise from then on. */
const TURNS = 4;
/** One week in so many, it keeps an order back. */
const KEEPS_BACK = 5;
/** Questions of the check, as a lesson asks them. */
const ASKED = 5;

/** The luck of a room's persons, apart from the luck of its run. */
function personsLuck(exercise: Exercise, n: number, purpose: string): Stream {
  return openStream(`${exercise.seed ?? ''} simulated ${n}`, 1, purpose);
}

function pick<T>(list: readonly T[], luck: Stream): T | undefined {
  return list[luck.draw(Math.max(1, list.length))];
}

/** The doctrine of every seat as the exercise and the variant have it; a team begins with one of the seat's own, in turn. */
function doctrinesOf(exercise: Exercise, variant: Variant, n: number): Record<SeatId, string> {
  const of = (seat: SeatId): string => {
    const player = exercise.seats[seat];
    if (player === TEAM) {
      const own = ownDoctrines(seat);
      return own[(n - 1) % Math.max(1, own.length)]?.id ?? variant.doctrines[seat];
    }
    const known = player !== null && findDoctrine(seat, player) !== undefined;
    return known ? player : variant.doctrines[seat];
  };
  return { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
}

/** Orders as a team might give them: at times one fewer, and with a reason that was picked. */
function asPicked(orders: readonly OrderChoice[], seat: SeatId, luck: Stream): OrderChoice[] {
  const back = luck.draw(KEEPS_BACK) === 0;
  const kept = back ? orders.slice(0, -1) : orders;
  return kept.map((choice) => {
    const reasons = findOrder(seat, choice.order)?.reasons ?? [];
    const left = luck.draw(2) === 0;
    const reason = left ? undefined : pick(reasons, luck);
    return reason === undefined ? { ...choice } : { ...choice, reason };
  });
}

/** Odds that lean to the trajectory in force, in steps of five that add up to 100. */
function madeUpOdds(inForce: Trajectory, luck: Stream): Record<Trajectory, number> {
  const lead = 35 + 5 * luck.draw(9);
  const [one, other] = TRAJECTORIES.filter((name) => name !== inForce);
  const rest = 100 - lead;
  const first = 5 * luck.draw(Math.floor(rest / 5) + 1);
  const odds = { 'de-escalation': 0, sporadic: 0, escalation: 0 };
  odds[inForce] = lead;
  if (one) odds[one] = first;
  if (other) odds[other] = rest - first;
  return odds;
}

function headerPlayers(doctrines: Readonly<Record<SeatId, string>>): Record<SeatId, SeatPlayer> {
  const by = (doctrine: string): SeatPlayer => ({ by: 'doctrine', doctrine });
  return {
    baghdad: by(doctrines.baghdad),
    washington: by(doctrines.washington),
    tehran: by(doctrines.tehran),
  };
}

interface Simulated {
  readonly run: Run;
  readonly forecasts: Partial<Record<SeatId, readonly RecordedForecast[]>>;
}

function playOut(scenario: Scenario, variant: Variant, exercise: Exercise, n: number): Simulated {
  const teams = SEATS.filter((seat) => exercise.seats[seat] === TEAM);
  const now = doctrinesOf(exercise, variant, n);
  const luck = Object.fromEntries(
    SEATS.map((seat) => [seat, personsLuck(exercise, n, seat)]),
  ) as Record<SeatId, Stream>;
  const forecasts: Partial<Record<SeatId, RecordedForecast[]>> = {};
  let run = startRun(scenario, variant, {
    seed: exercise.seed ?? `simulated-${n}`,
    weeks: exercise.weeks,
    playOn: exercise.playOn,
    assumptions: exercise.assumptions,
    // A team's seat is named by the doctrine that it begins with.
    seats: headerPlayers(now),
  });
  while (!isOver(run)) {
    const state = currentState(run);
    const orders = { baghdad: [], washington: [], tehran: [] } as Record<SeatId, OrderChoice[]>;
    for (const seat of SEATS) {
      const team = teams.includes(seat);
      if (team && state.week > 0 && luck[seat].draw(TURNS) === 0) {
        now[seat] = pick(ownDoctrines(seat), luck[seat])?.id ?? now[seat];
      }
      const given = ordersBy(state, run.content, seat, now[seat]);
      orders[seat] = team ? asPicked(given, seat, luck[seat]) : given;
      if (team && isDue(state.week)) {
        const percents = madeUpOdds(state.trajectory, luck[seat]);
        (forecasts[seat] ??= []).push({ week: state.week, percents });
      }
    }
    const played = playWeek(run, orders, playOnCopy);
    if (!played.ok) throw new Error(`a simulated room gave an illegal order in ${scenario.id}`);
    run = played.run;
  }
  return { run, forecasts };
}

/**
 * Plays one room of an exercise with doctrines in all seats. The teams' doctrines rotate and change
 * on the way, so that rooms part as those of a class do; their reasons, forecasts, checks and
 * look-ups are made up. The same exercise and number give the same room.
 * @param n  number of the room, from 1
 * @param name  its label by its number, which must say that it is simulated
 */
export function simulateRoom(
  scenario: Scenario,
  exercise: Exercise,
  n: number,
  name: (n: number) => string = String,
): Room {
  const variant = findVariant(scenario, exercise.variant) ?? scenario.variants[0];
  if (!variant) throw new Error(`${scenario.id}: no variant`);
  const { run, forecasts } = playOut(scenario, variant, exercise, n);
  const luck = personsLuck(exercise, n, 'looks');
  const asked = exercise.check !== 'off';
  const check: CheckResult | null = asked ? { asked: ASKED, right: ASKED - luck.draw(3) } : null;
  const consulted: Consulted = {
    whys: exercise.aids.includes('why') ? luck.draw(2 * exercise.weeks) : 0,
    sources: luck.draw(exercise.weeks),
  };
  const desk: DeskNotes = { aids: 'normal', tempo: exercise.tempo, forecasts };
  return {
    label: name(n),
    run: { ...run, record: { ...run.record, desk } },
    scenario,
    persons: [],
    exercise: exerciseCode(exercise),
    check,
    consulted,
  };
}
