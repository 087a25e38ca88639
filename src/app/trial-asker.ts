// Answers questions by trials: deals them out in small chunks, and tells what the trials in front say, in the order of their numbers.
import { playImpact, type ImpactChunk, type ImpactQuestion } from '../analysis/impact.ts';
import {
  LUCK_RUNS,
  playLuck,
  type LuckChunk,
  type LuckQuestion,
} from '../analysis/luck-or-judgement.ts';
import type { OddsQuestion, OddsScenario } from '../analysis/odds-question.ts';
import { playTrials, type OddsChunk } from '../analysis/odds-trials.ts';
import { mergeOdds, type Odds } from '../analysis/odds.ts';
import type {
  ImpactPort,
  LuckPort,
  OddsPort,
  TrialAnswers,
  TrialCrew,
  TrialHand,
  TrialPort,
} from './odds-port.ts';

/** Some trials, played together. */
interface Chunk {
  /** Number of the first, from 1. */
  readonly from: number;
  readonly runs: number;
}

/** A kind of question: how its trials are played and put together, and in what portions. */
interface Kind<Q, C extends Chunk, A> {
  readonly play: (question: Q, scenario: OddsScenario, from: number, runs: number) => C;
  readonly merge: (question: Q, chunks: readonly C[]) => A;
  /** Trials in all unless told. */
  readonly runs: number;
  /** Trials of a worker's chunk: so few that a worker is soon free again. */
  readonly chunk: number;
  /** Trials that the page plays itself between two breaths. */
  readonly slice: number;
  /** Trials of the first answer; each further one rests on twice as many. */
  readonly first: number;
}

/** A worker's chunk is about 40 ms, a slice of the page less than a frame or two. */
const ODDS: Kind<OddsQuestion, OddsChunk, Odds> = {
  play: playTrials,
  merge: mergeOdds,
  runs: 1000,
  chunk: 25,
  slice: 5,
  first: 50,
};

/** A trial is a run from the week to its end with each order of the week and without it: a chunk is some 40 ms too. */
const IMPACT: Kind<ImpactQuestion, ImpactChunk, readonly ImpactChunk[]> = {
  play: playImpact,
  merge: (_, chunks) => [...chunks],
  runs: 200,
  chunk: 10,
  slice: 1,
  first: 50,
};

/** A trial is the whole run again under other luck. */
const LUCK: Kind<LuckQuestion, LuckChunk, readonly LuckChunk[]> = {
  play: playLuck,
  merge: (_, chunks) => [...chunks],
  runs: LUCK_RUNS,
  chunk: 10,
  slice: 1,
  first: 100,
};

/** Trials not yet played: the first number and how many. */
interface Span {
  from: number;
  runs: number;
}

/** A question under way. */
interface Job<Q, C, A> {
  readonly question: Q;
  readonly scenario: OddsScenario;
  readonly answers: TrialAnswers<A>;
  /** Number of the first trial, and how many. */
  readonly from: number;
  readonly runs: number;
  /** Trials to deal out, and those that a worker gave back, which the page plays itself. */
  readonly open: Span[];
  readonly returned: Span[];
  readonly played: C[];
  /** Trials that the last answer rested on. */
  told: number;
}

/** Takes up to `size` trials off the front, never past the end of a whole chunk, so that answers fall on its edges. */
function takeFrom(spans: Span[], size: number, chunk: number): Span | null {
  const [first] = spans;
  if (!first) return null;
  const runs = Math.min(size, first.runs, chunk - ((first.from - 1) % chunk));
  const taken = { from: first.from, runs };
  first.from += runs;
  first.runs -= runs;
  if (first.runs === 0) spans.shift();
  return taken;
}

/** How many trials of those that answers rest on lie within the first `ready`. */
function answerable(ready: number, runs: number, first: number): number {
  if (ready >= runs) return runs;
  let count = 0;
  for (let next = first; next <= ready; next *= 2) count = next;
  return count;
}

/** The answer, if enough further trials in front have been played to tell more than was told. */
function tellMore<Q, C extends Chunk, A>(kind: Kind<Q, C, A>, job: Job<Q, C, A>): boolean {
  job.played.sort((one, other) => one.from - other.from);
  let ready = 0;
  for (const chunk of job.played) {
    if (chunk.from !== job.from + ready) break;
    ready += chunk.runs;
  }
  const count = answerable(ready, job.runs, kind.first);
  const done = count === job.runs;
  if (count > job.told) {
    job.told = count;
    const front = job.played.filter((chunk) => chunk.from + chunk.runs <= job.from + count);
    job.answers.tell(kind.merge(job.question, front), done);
  }
  return done;
}

/**
 * The port over a crew of workers. Questions are answered in the order in which they were asked.
 * What a worker cannot play, and everything where there are none, is played on the page in slices;
 * a question that fails there too is told to whoever asked.
 */
function createAsker<Q, C extends Chunk, A>(
  kind: Kind<Q, C, A>,
  crew: TrialCrew<Q, C>,
): TrialPort<Q, A> {
  const jobs: Job<Q, C, A>[] = [];
  const busy = new Set<TrialHand<Q, C>>();
  let pageBusy = false;

  function drop(job: Job<Q, C, A>): void {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  }

  function take(job: Job<Q, C, A>, chunk: C): void {
    // What comes in after the question was called off is told to nobody.
    if (!jobs.includes(job)) return;
    job.played.push(chunk);
    if (tellMore(kind, job)) drop(job);
  }

  async function playAway(
    hand: TrialHand<Q, C>,
    job: Job<Q, C, A>,
    { from, runs }: Span,
  ): Promise<void> {
    busy.add(hand);
    let chunk: C | null = null;
    try {
      chunk = await hand(job.question, job.scenario, from, runs);
    } catch {
      // The page plays what was lost; if the question itself is at fault, it fails there and is told.
      job.returned.push({ from, runs });
    }
    busy.delete(hand);
    dealOut();
    if (chunk) take(job, chunk);
  }

  async function playHere(job: Job<Q, C, A>, { from, runs }: Span): Promise<void> {
    pageBusy = true;
    await crew.pause();
    pageBusy = false;
    if (jobs.includes(job)) {
      let chunk: C | null = null;
      try {
        chunk = kind.play(job.question, job.scenario, from, runs);
      } catch (error) {
        drop(job);
        job.answers.failed(error);
      }
      if (chunk) take(job, chunk);
    }
    dealOut();
  }

  function dealOut(): void {
    if (jobs.length === 0) return;
    const hands = crew.hands();
    for (const hand of hands) {
      if (busy.has(hand)) continue;
      const job = jobs.find(({ open }) => open.length > 0);
      const span = job && takeFrom(job.open, kind.chunk, kind.chunk);
      if (job && span) void playAway(hand, job, span);
    }
    if (pageBusy) return;
    for (const job of jobs) {
      const left = job.returned.length > 0 ? job.returned : hands.length === 0 ? job.open : [];
      const span = takeFrom(left, kind.slice, kind.chunk);
      if (!span) continue;
      void playHere(job, span);
      return;
    }
  }

  return {
    ask: (question, scenario, answers, runs = kind.runs, from = 1) => {
      const job: Job<Q, C, A> = {
        question,
        scenario,
        answers,
        from,
        runs,
        open: [{ from, runs }],
        returned: [],
        played: [],
        told: 0,
      };
      jobs.push(job);
      dealOut();
      return { cancel: () => drop(job) };
    },
  };
}

/** The port for odds over a crew of workers. */
export function createOddsPort(crew: TrialCrew<OddsQuestion, OddsChunk>): OddsPort {
  return createAsker(ODDS, crew);
}

/** The port for the impact of orders, over the same crew. */
export function createImpactPort(crew: TrialCrew<ImpactQuestion, ImpactChunk>): ImpactPort {
  return createAsker(IMPACT, crew);
}

/** The port for a run's orders under other luck, over the same crew. */
export function createLuckPort(crew: TrialCrew<LuckQuestion, LuckChunk>): LuckPort {
  return createAsker(LUCK, crew);
}
