// The trials behind the odds: futures imagined from one seat's own estimates, numbered, the same whoever plays them.
import { withAssumptions } from '../model/assumptions.ts';
import type { Content, OrderChoice } from '../model/content.ts';
import { SEATS, TRAJECTORIES, type SeatId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { resolveTurn } from '../model/turn.ts';
import { ownDoctrines } from '../seats/all-doctrines.ts';
import { ordersBy } from '../seats/computer-orders.ts';
import { believedState, EVEN, type Lean } from './believed-state.ts';
import { oddsWeeks, type OddsQuestion, type OddsScenario } from './odds-question.ts';

/** Some trials of a question, in the order of their numbers: one entry a trial in each column. */
export interface OddsChunk {
  /** Number of the first trial, from 1. */
  readonly from: number;
  readonly runs: number;
  /** Place in `TRAJECTORIES` of the trajectory in force at the end. */
  readonly trajectory: Uint8Array;
  /** Attacks on US targets in the first week. */
  readonly nextWeek: Int16Array;
  /** Attacks on US targets in all weeks. The weeks that an early ending cuts off count as the last one played: a war that ends the run ends no fire. */
  readonly attacks: Int16Array;
  /** The seat's own figure at the end; `figureIn` says which. */
  readonly figure: Int16Array;
}

/** Read as it is: no adviser's bias of office. */
const NO_LEAN: Lean = { of: () => EVEN, setting: 'whole' };

/**
 * The figure of a seat that is forecast beside the trajectories: for Baghdad the state's sword and
 * for Tehran the weight of its word with the factions, both 0 to 100; for Washington whether an
 * American was killed since week `since`, 0 or 1.
 */
export function figureIn(state: State, seat: SeatId, since: number): number {
  if (seat === 'baghdad') return state.seats.baghdad.sword;
  if (seat === 'tehran') return state.seats.tehran.leverage;
  return state.history.slice(since).some((week) => week.usKilled > 0) ? 1 : 0;
}

/**
 * Seed of a trial: the same imagined world and luck whatever the draft, so that two drafts differ
 * by their orders alone. No part of it is taken from the run's seed, which no view holds.
 */
function seedOf(seat: SeatId, week: number, trial: number): string {
  return `odds ${seat} ${week} ${trial}`;
}

/**
 * The doctrines of a trial. Each pair of the other seats' own doctrines comes equally often, in turn;
 * the seat itself goes on with the scenario's default.
 */
function doctrinesOf(
  own: SeatId,
  byDefault: Readonly<Record<SeatId, string>>,
  trial: number,
): Record<SeatId, string> {
  const doctrines = { ...byDefault };
  let left = trial - 1;
  for (const seat of SEATS) {
    if (seat === own) continue;
    const list = ownDoctrines(seat);
    doctrines[seat] = list[left % list.length]?.id ?? byDefault[seat];
    left = Math.floor(left / list.length);
  }
  return doctrines;
}

/** Orders of the week about to be played: by doctrine, or as drafted for the seat whose draft it is. */
function weekOrders(
  state: State,
  content: Content,
  doctrines: Readonly<Record<SeatId, string>>,
  drafted: { readonly seat: SeatId; readonly draft: readonly OrderChoice[] } | null,
): Record<SeatId, readonly OrderChoice[]> {
  const of = (seat: SeatId): readonly OrderChoice[] =>
    drafted?.seat === seat ? drafted.draft : ordersBy(state, content, seat, doctrines[seat]);
  return { baghdad: of('baghdad'), washington: of('washington'), tehran: of('tehran') };
}

/**
 * Plays the trials `from` to `from + runs − 1` of a question. A trial's numbers depend on the
 * question and its own number alone: not on who plays it, nor on the trials beside it. Hidden values
 * are drawn from the view's estimates; the true state is not at hand. Throws when the scenario is
 * another than the question's or has no such variant.
 */
export function playTrials(
  question: OddsQuestion,
  scenario: OddsScenario,
  from: number,
  runs: number,
): OddsChunk {
  const { view, draft } = question;
  const variant = scenario.variants.find((one) => one.id === question.variant);
  if (!variant || scenario.id !== question.scenario) {
    throw new Error(`${scenario.id}: no odds for ${question.scenario}/${question.variant}`);
  }
  const content = withAssumptions(variant.content, question.assumptions);
  const weeks = oddsWeeks(view);
  const chunk: OddsChunk = {
    from,
    runs,
    trajectory: new Uint8Array(runs),
    nextWeek: new Int16Array(runs),
    attacks: new Int16Array(runs),
    figure: new Int16Array(runs),
  };
  for (let n = 0; n < runs; n++) {
    const trial = from + n;
    const state = believedState(view, content, NO_LEAN, seedOf(view.seat, view.week, trial));
    const doctrines = doctrinesOf(view.seat, variant.doctrines, trial);
    let ahead = weeks;
    let drafted: Parameters<typeof weekOrders>[3] = { seat: view.seat, draft };
    for (; ahead > 0 && state.ending === 'none'; ahead--) {
      resolveTurn(state, weekOrders(state, content, doctrines, drafted), content, null);
      drafted = null;
    }
    const played = state.history.slice(view.week);
    const total = played.reduce((sum, week) => sum + week.attacks, 0);
    chunk.trajectory[n] = TRAJECTORIES.indexOf(state.trajectory);
    chunk.nextWeek[n] = played[0]?.attacks ?? 0;
    chunk.attacks[n] = total + ahead * (played.at(-1)?.attacks ?? 0);
    chunk.figure[n] = figureIn(state, view.seat, view.week);
  }
  return chunk;
}
