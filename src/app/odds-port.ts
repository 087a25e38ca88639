// What the session asks for odds: a question goes in, and figures come back that grow surer, on whatever hands there are.
import type { OddsQuestion, OddsScenario } from '../analysis/odds-question.ts';
import type { OddsChunk } from '../analysis/odds-trials.ts';
import type { Odds } from '../analysis/odds.ts';

/** Who asked. */
export interface OddsAnswers {
  /**
   * The odds by the first so many trials; `done` with the last. Each figure is the same whenever the
   * question is asked again, on any machine; a machine that is fast may skip some of those between.
   */
  tell(odds: Odds, done: boolean): void;
  /** The trials could not be played at all, and nothing more will come. Never for want of workers: then they are played on the page. */
  failed(error: unknown): void;
}

export interface OddsPort {
  /**
   * Asks for the odds of a draft. Answers never come before this returns.
   * @param scenario  the scenario that the question names
   * @param runs  trials in all, at least 1; 1,000 unless told
   * @returns the way to call it off: nothing more is told, and a worker stops after the chunk in hand
   */
  ask(
    question: OddsQuestion,
    scenario: OddsScenario,
    answers: OddsAnswers,
    runs?: number,
  ): { cancel(): void };
}

/** Plays trials away from the page, one chunk at a time. Rejects when it cannot. */
export type OddsHand = (
  question: OddsQuestion,
  scenario: OddsScenario,
  from: number,
  runs: number,
) => Promise<OddsChunk>;

/** Those who play trials, and the page's own way to catch its breath. */
export interface OddsCrew {
  /** The hands that can be called on now; the first call brings them in. None where the browser allows no workers. */
  hands(): readonly OddsHand[];
  /** Lets the page draw and listen before the next slice that it plays itself. */
  pause(): Promise<void>;
  /** Ends every worker. Chunks under way are rejected, and no hands are left. */
  terminate(): void;
}
