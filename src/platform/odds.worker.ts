// Entry of a worker that plays trials: keeps the scenarios that the page hands over, and plays the chunks it is asked for.
import { expose, transfer } from 'comlink';
import type { OddsQuestion, OddsScenario } from '../analysis/odds-question.ts';
import { playTrials, type OddsChunk } from '../analysis/odds-trials.ts';
import { playLuck, type LuckChunk, type LuckQuestion } from '../analysis/luck-or-judgement.ts';
import { playImpact, type ImpactChunk, type ImpactQuestion } from '../analysis/impact.ts';

const scenarios = new Map<string, OddsScenario>();

function opened(id: string): OddsScenario {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`the worker has no scenario ${id}`);
  return scenario;
}

const worker = {
  /** Takes a scenario over; a later one of the same id takes its place. */
  open(scenario: OddsScenario): void {
    scenarios.set(scenario.id, scenario);
  },

  /** Plays a chunk; its columns are handed over, not copied. Throws when the scenario was never opened. */
  play(question: OddsQuestion, from: number, runs: number): OddsChunk {
    const chunk = playTrials(question, opened(question.scenario), from, runs);
    const { trajectory, nextWeek, attacks, figure } = chunk;
    return transfer(chunk, [trajectory.buffer, nextWeek.buffer, attacks.buffer, figure.buffer]);
  },

  /** The same for the impact of orders. */
  playImpact(question: ImpactQuestion, from: number, runs: number): ImpactChunk {
    const chunk = playImpact(question, opened(question.scenario), from, runs);
    const { trajectory, verdicts, dropped } = chunk;
    return transfer(chunk, [trajectory.buffer, verdicts.buffer, dropped.buffer]);
  },

  /** The same for a run's orders under other luck. */
  playLuck(question: LuckQuestion, from: number, runs: number): LuckChunk {
    const chunk = playLuck(question, opened(question.scenario), from, runs);
    const { weekly, final, dropped } = chunk;
    return transfer(chunk, [weekly.buffer, final.buffer, dropped.buffer]);
  },
};

/** What the page calls. */
export type OddsWorker = typeof worker;

expose(worker);
