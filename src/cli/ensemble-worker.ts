// Entry of a worker thread: plays one chunk of an ensemble or of the campaign experiment.
import { playChunk, type Chunk, type Plan } from '../analysis/ensemble.ts';
import { playCampaign, type Campaign, type Word } from '../analysis/experiment.ts';
import { openScenario } from './scenarios.ts';

/** Some runs of a plan. */
export interface ChunkTask {
  readonly kind: 'chunk';
  readonly plan: Plan;
  readonly from: number;
  readonly runs: number;
}

/** Some runs of the campaign experiment, with the seeds `<seed>-<n>`. */
export interface CampaignTask {
  readonly kind: 'campaign';
  readonly scenario: string;
  readonly seed: string;
  readonly week: number;
  readonly word: Word;
  readonly from: number;
  readonly runs: number;
}

export type Task = ChunkTask | CampaignTask;

/** Plays a chunk; half a megabyte of numbers is copied to the caller. */
export function playChunkTask({ plan, from, runs }: ChunkTask): Chunk {
  return playChunk(plan, openScenario(plan.scenario), from, runs);
}

/** Plays the experiment; runs that ended before they could be measured are left out. */
export function playCampaignTask(task: CampaignTask): Campaign[] {
  const scenario = openScenario(task.scenario);
  return Array.from({ length: task.runs }, (_, n) =>
    playCampaign(scenario, `${task.seed}-${task.from + n}`, task.week, task.word),
  ).filter((one) => one !== null);
}

/** What the pool calls in its threads. */
export function work(task: Task): Chunk | Campaign[] {
  return task.kind === 'chunk' ? playChunkTask(task) : playCampaignTask(task);
}
