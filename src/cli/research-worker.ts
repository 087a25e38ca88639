// Entry of a worker thread: plays what the research commands hand out. Every task is a message that holds all it needs.
import { playEnsembleChunk, type EnsembleChunk } from '../analysis/ensemble-chunk.ts';
import type { Chunk } from '../analysis/ensemble.ts';
import { playImpact, type ImpactChunk, type ImpactQuestion } from '../analysis/impact.ts';
import { playLuck, type LuckChunk, type LuckQuestion } from '../analysis/luck-or-judgement.ts';
import { openScenario } from './scenarios.ts';

export interface EnsembleTask {
  readonly kind: 'ensemble';
  readonly chunk: EnsembleChunk;
}

export interface ImpactTask {
  readonly kind: 'impact';
  readonly question: ImpactQuestion;
  readonly from: number;
  readonly runs: number;
}

export interface LuckTask {
  readonly kind: 'luck';
  readonly question: LuckQuestion;
  readonly from: number;
  readonly runs: number;
}

export type ResearchTask = EnsembleTask | ImpactTask | LuckTask;

/** What comes of a task. */
export type Played<T extends ResearchTask> = T extends EnsembleTask
  ? Chunk
  : T extends ImpactTask
    ? ImpactChunk
    : LuckChunk;

/** What the pool calls in its threads. */
export function work(task: ResearchTask): Chunk | ImpactChunk | LuckChunk {
  switch (task.kind) {
    case 'ensemble':
      return playEnsembleChunk(task.chunk, openScenario(task.chunk.plan.scenario));
    case 'impact':
      return playImpact(task.question, openScenario(task.question.scenario), task.from, task.runs);
    case 'luck':
      return playLuck(task.question, openScenario(task.question.scenario), task.from, task.runs);
  }
}
