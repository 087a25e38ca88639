// What one thread does in a second: ensembles beside their lower bound, then games in play, then records played again.
import { playChunk, type Plan } from '../src/analysis/ensemble.ts';
import { runQuantities } from '../src/analysis/quantities.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { copyOf } from '../src/model/setup.ts';
import { viewFor } from '../src/model/view.ts';
import { currentState, isOver, playWeek, startRun, type Run } from '../src/run/play.ts';
import type { SeatPlayer } from '../src/run/record.ts';
import { parseRecord, recordText, replay } from '../src/run/verify.ts';
import type { Scenario, Variant } from '../src/scenario/scenario.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { playBound } from './bound.ts';
import { median } from './figures.ts';

/** One crisis in one variant. */
export interface Setting {
  readonly scenario: Scenario;
  readonly variant: Variant;
}

/** The plan of a setting under its own doctrines. */
export function planOf({ scenario, variant }: Setting, seed: string): Plan {
  return {
    scenario: scenario.id,
    variant: variant.id,
    weeks: scenario.weeks,
    doctrines: variant.doctrines,
    assumptions: {},
    seed,
    countLegal: false,
  };
}

const WEEKS_COLUMN = runQuantities().findIndex(({ id }) => id === 'weeks');

/** What a piece of work gives, and the seconds that it takes. */
function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const began = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - began) / 1000 };
}

/** Weeks a second in ensembles and of the bound, and the ratio of the two, measured in turn. */
export interface OneThread {
  readonly ensemble: number;
  readonly bound: number;
  readonly ratio: number;
}

/** Runs of every setting in a round. */
const RUNS = 20;

/** Plays some runs of every setting. */
export function playEnsembles(settings: readonly Setting[], seed: string): void {
  for (const setting of settings) playChunk(planOf(setting, seed), setting.scenario, 1, RUNS);
}

/** Plays some runs of every setting in turn, each beside as many weeks of the bound. */
export function measureEnsembles(settings: readonly Setting[], rounds: number): OneThread {
  const ensemble: number[] = [];
  const bound: number[] = [];
  const columns = runQuantities().length;
  for (let round = -1; round < rounds; round++) {
    let played = 0;
    let ensembleTime = 0;
    let boundTime = 0;
    for (const setting of settings) {
      const plan = planOf(setting, `bench-${round}`);
      const chunk = timed(() => playChunk(plan, setting.scenario, 1, RUNS));
      let weeks = 0;
      for (let n = 0; n < RUNS; n++) weeks += chunk.value.final[n * columns + WEEKS_COLUMN] ?? 0;
      ensembleTime += chunk.seconds;
      const least = timed(() => playBound(weeks, plan.seed));
      if (Number.isNaN(least.value)) throw new Error('the bound is no number');
      boundTime += least.seconds;
      played += weeks;
    }
    // The first round warms the engine up.
    if (round < 0) continue;
    ensemble.push(played / ensembleTime);
    bound.push(played / boundTime);
  }
  const ratio = median(ensemble.map((rate, at) => rate / (bound[at] ?? 1)));
  return { ensemble: median(ensemble), bound: median(bound), ratio };
}

/** Plays a game as a page does: orders, the record with its chain, and every seat's whole view. */
function playGame({ scenario, variant }: Setting, seed: string): Run {
  const by = (seat: SeatId): SeatPlayer => ({ by: 'doctrine', doctrine: variant.doctrines[seat] });
  let run = startRun(scenario, variant, {
    seed,
    weeks: scenario.weeks,
    assumptions: {},
    seats: { baghdad: by('baghdad'), washington: by('washington'), tehran: by('tehran') },
  });
  while (!isOver(run)) {
    const played = playWeek(run, allOrders(currentState(run), run.content, variant.doctrines));
    if (!played.ok) throw new Error(`${played.illegal.choice.order} may not be given`);
    run = played.run;
    for (const seat of SEATS) copyOf(viewFor(currentState(run), seat, run.content));
  }
  return run;
}

/** Reads a record's text back and plays it again; throws when it does not hold. */
function verify(text: string, scenario: Scenario): void {
  const record = parseRecord(text);
  const read = record.ok ? replay(record.value, () => scenario) : record;
  if (!read.ok) throw new Error(`a record that does not hold: ${read.problem.kind}`);
}

/** Weeks a second in play, and milliseconds to verify a record of 26 weeks from its text. */
export function measurePlay(
  settings: readonly Setting[],
  rounds: number,
): { readonly play: number; readonly verify: number } {
  const play: number[] = [];
  const verified: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const setting of settings) {
      const game = timed(() => playGame(setting, `bench-${round}`));
      const { record } = game.value;
      const text = recordText(record);
      const reading = timed(() => verify(text, setting.scenario));
      if (round < 0) continue;
      play.push(record.turns.length / game.seconds);
      // What a run that ended early would take for 26 weeks.
      verified.push((1000 * reading.seconds * 26) / record.turns.length);
    }
  }
  return { play: median(play), verify: median(verified) };
}
