// Answers questions for odds: deals out trials in small chunks, and tells what the trials in front say, in the order of their numbers.
import type { OddsQuestion, OddsScenario } from '../analysis/odds-question.ts';
import { playTrials, type OddsChunk } from '../analysis/odds-trials.ts';
import { mergeOdds } from '../analysis/odds.ts';
import type { OddsAnswers, OddsCrew, OddsHand, OddsPort } from './odds-port.ts';

/** Trials in all unless told. */
const RUNS = 1000;
/** Trials of a worker's chunk: about 40 ms, so that a worker is free again at once. */
const CHUNK = 25;
/** Trials that the page plays itself between two breaths: less than a frame or two. */
const SLICE = 5;
/** Trials of the first answer; each further one rests on twice as many. */
const FIRST = 50;

/** Trials not yet played: the first number and how many. */
interface Span {
  from: number;
  runs: number;
}

/** A question under way. */
interface Job {
  readonly question: OddsQuestion;
  readonly scenario: OddsScenario;
  readonly answers: OddsAnswers;
  readonly runs: number;
  /** Trials to deal out, and those that a worker gave back, which the page plays itself. */
  readonly open: Span[];
  readonly returned: Span[];
  readonly played: OddsChunk[];
  /** Trials that the last answer rested on. */
  told: number;
}

/** Takes up to `size` trials off the front, never past the end of a whole chunk, so that answers fall on its edges. */
function takeFrom(spans: Span[], size: number): Span | null {
  const [first] = spans;
  if (!first) return null;
  const runs = Math.min(size, first.runs, CHUNK - ((first.from - 1) % CHUNK));
  const taken = { from: first.from, runs };
  first.from += runs;
  first.runs -= runs;
  if (first.runs === 0) spans.shift();
  return taken;
}

/** How many trials of those that answers rest on lie within the first `ready`. */
function answerable(ready: number, runs: number): number {
  if (ready >= runs) return runs;
  let count = 0;
  for (let next = FIRST; next <= ready; next *= 2) count = next;
  return count;
}

/** The odds, if enough further trials in front have been played to tell more than was told. */
function tellMore(job: Job): boolean {
  job.played.sort((one, other) => one.from - other.from);
  let ready = 0;
  for (const chunk of job.played) {
    if (chunk.from !== ready + 1) break;
    ready += chunk.runs;
  }
  const count = answerable(ready, job.runs);
  const done = count === job.runs;
  if (count > job.told) {
    job.told = count;
    const front = job.played.filter((chunk) => chunk.from + chunk.runs - 1 <= count);
    job.answers.tell(mergeOdds(job.question, front), done);
  }
  return done;
}

/**
 * The port over a crew of workers. Questions are answered in the order in which they were asked.
 * What a worker cannot play, and everything where there are none, is played on the page in slices;
 * a question that fails there too is told to whoever asked.
 */
export function createOddsPort(crew: OddsCrew): OddsPort {
  const jobs: Job[] = [];
  const busy = new Set<OddsHand>();
  let pageBusy = false;

  function drop(job: Job): void {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  }

  function take(job: Job, chunk: OddsChunk): void {
    // What comes in after the question was called off is told to nobody.
    if (!jobs.includes(job)) return;
    job.played.push(chunk);
    if (tellMore(job)) drop(job);
  }

  async function playAway(hand: OddsHand, job: Job, { from, runs }: Span): Promise<void> {
    busy.add(hand);
    let chunk: OddsChunk | null = null;
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

  async function playHere(job: Job, { from, runs }: Span): Promise<void> {
    pageBusy = true;
    await crew.pause();
    pageBusy = false;
    if (jobs.includes(job)) {
      let chunk: OddsChunk | null = null;
      try {
        chunk = playTrials(job.question, job.scenario, from, runs);
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
      const span = job && takeFrom(job.open, CHUNK);
      if (job && span) void playAway(hand, job, span);
    }
    if (pageBusy) return;
    for (const job of jobs) {
      const left = job.returned.length > 0 ? job.returned : hands.length === 0 ? job.open : [];
      const span = takeFrom(left, SLICE);
      if (!span) continue;
      void playHere(job, span);
      return;
    }
  }

  return {
    ask: (question, scenario, answers, runs = RUNS) => {
      const job: Job = {
        question,
        scenario,
        answers,
        runs,
        open: [{ from: 1, runs }],
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
