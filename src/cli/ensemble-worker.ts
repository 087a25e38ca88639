// Entry of a worker thread: plays one chunk of an ensemble and hands its numbers over.
import { playChunk, type Chunk, type Plan } from '../analysis/ensemble.ts';
import { openScenario } from './scenarios.ts';

/** One chunk of work. */
export interface Task {
  readonly plan: Plan;
  readonly from: number;
  readonly runs: number;
}

/** Plays the chunk; half a megabyte of numbers is copied to the caller. */
export default function work({ plan, from, runs }: Task): Chunk {
  return playChunk(plan, openScenario(plan.scenario), from, runs);
}
