// What the session asks of trials: a question goes in, and figures come back that grow surer, on whatever hands there are.
import type { ImpactChunk, ImpactQuestion } from '../analysis/impact.ts';
import type { LuckChunk, LuckQuestion } from '../analysis/luck-or-judgement.ts';
import type { OddsQuestion, OddsScenario } from '../analysis/odds-question.ts';
import type { OddsChunk } from '../analysis/odds-trials.ts';
import type { Odds } from '../analysis/odds.ts';

/** What trials need of a scenario. */
export type TrialScenario = OddsScenario;

/** Who asked. */
export interface TrialAnswers<A> {
  /**
   * What the first so many trials say; `done` with the last. Each answer is the same whenever the
   * question is asked again, on any machine; a machine that is fast may skip some of those between.
   */
  tell(answer: A, done: boolean): void;
  /** The trials could not be played at all, and nothing more will come. Never for want of workers: then they are played on the page. */
  failed(error: unknown): void;
}

export interface TrialPort<Q, A> {
  /**
   * Asks a question. Answers never come before this returns.
   * @param scenario  the scenario that the question names
   * @param runs  trials in all, at least 1; unless told 1,000 for odds, 200 for the impact of orders and 500 for other luck
   * @param from  number of the first trial, 1 unless told: a question that was asked before goes on where it ended
   * @returns the way to call it off: nothing more is told, and a worker stops after the chunk in hand
   */
  ask(
    question: Q,
    scenario: OddsScenario,
    answers: TrialAnswers<A>,
    runs?: number,
    from?: number,
  ): { cancel(): void };
}

export type OddsAnswers = TrialAnswers<Odds>;
export type OddsPort = TrialPort<OddsQuestion, Odds>;
/** Its answers are the pairs themselves: those that come later are put to those that are there. */
export type ImpactPort = TrialPort<ImpactQuestion, readonly ImpactChunk[]>;
/** Its answers are the runs themselves: where one's own lies among them needs one's own. */
export type LuckPort = TrialPort<LuckQuestion, readonly LuckChunk[]>;

/** Plays trials away from the page, one chunk at a time. Rejects when it cannot. */
export type TrialHand<Q, C> = (
  question: Q,
  scenario: OddsScenario,
  from: number,
  runs: number,
) => Promise<C>;

/** Those who play trials of one kind, and the page's own way to catch its breath. */
export interface TrialCrew<Q, C> {
  /** The hands that can be called on now; the first call brings them in. None where the browser allows no workers. */
  hands(): readonly TrialHand<Q, C>[];
  /** Lets the page draw and listen before the next slice that it plays itself. */
  pause(): Promise<void>;
  /** Ends every worker. Chunks under way are rejected, and no hands are left. */
  terminate(): void;
}

export type OddsHand = TrialHand<OddsQuestion, OddsChunk>;
export type OddsCrew = TrialCrew<OddsQuestion, OddsChunk>;
export type ImpactHand = TrialHand<ImpactQuestion, ImpactChunk>;
export type ImpactCrew = TrialCrew<ImpactQuestion, ImpactChunk>;
export type LuckHand = TrialHand<LuckQuestion, LuckChunk>;
export type LuckCrew = TrialCrew<LuckQuestion, LuckChunk>;
