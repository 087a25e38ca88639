// A study of changed weights that keeps what it has played: whose chunks a folder holds, and how such a study is stopped and gone on with.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATOR } from '../model/chance.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { makeFolder, writeText } from './data-table.ts';
import type { Cell } from './design.ts';
import { UserError } from './fail.ts';
import { openKept, problemWithKept, type KeptChunks } from './kept-chunks.ts';
import { talk } from './options.ts';
import type { Playing, Tally } from './play-plans.ts';

/** What must be the same for a study to go on: all that it is but the number of runs. Plain JSON. */
export interface StudyPlan {
  readonly command: 'sweep' | 'sensitivity';
  readonly rules: string;
  readonly generator: string;
  readonly scenario: string;
  readonly edition: string;
  readonly variant: string;
  readonly weeks: number;
  readonly doctrines: object;
  readonly assumptions: object;
  readonly seed: string;
  /** What is varied, and over which values. */
  readonly varied: readonly string[];
}

/** Name of the file, beside the chunks, that says which study they are of. */
const PLAN_FILE = 'plan.json';

/** The plan of a study of one cell. */
export function studyPlan(
  command: StudyPlan['command'],
  { scenario, plan }: Cell,
  varied: readonly string[],
): StudyPlan {
  const { variant, weeks, doctrines, assumptions, seed } = plan;
  return {
    command,
    rules: RULES_VERSION,
    generator: GENERATOR,
    scenario: scenario.id,
    edition: scenario.hash,
    variant,
    weeks,
    doctrines,
    assumptions,
    seed,
    varied,
  };
}

/** Names of what differs between a plan and what a folder says it keeps; every name when that is no plan. */
function differences(plan: StudyPlan, found: unknown): string[] {
  const kept = new Map<string, unknown>(
    typeof found === 'object' && found !== null ? Object.entries(found) : [],
  );
  return Object.entries(plan)
    .filter(([name, value]) => JSON.stringify(kept.get(name)) !== JSON.stringify(value))
    .map(([name]) => name);
}

function readPlan(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Unreadable: then it is the plan of no study, and the folder is refused.
    return null;
  }
}

/**
 * Opens what a study's folder keeps. The first start writes down whose chunks they are.
 * @param folder  must be there; nothing is kept when undefined
 * @throws UserError when it keeps the chunks of another study
 */
export function openKeptStudy(folder: string | undefined, plan: StudyPlan): KeptChunks | null {
  if (folder === undefined) return null;
  const chunks = join(folder, 'chunks');
  const file = join(chunks, PLAN_FILE);
  const instead = `name another folder, or delete "${chunks}"`;
  if (existsSync(file)) {
    const other = differences(plan, readPlan(file));
    if (other.length > 0) {
      throw new UserError(
        `"${folder}" keeps the chunks of another plan, which differs in ${other.join(', ')}: ${instead}.`,
      );
    }
  } else {
    const holds = existsSync(chunks) && readdirSync(chunks).some((name) => name.endsWith('.gz'));
    if (holds) {
      throw new UserError(
        `"${folder}" keeps chunks without the plan that they belong to: ${instead}.`,
      );
    }
    makeFolder(chunks);
    writeText(file, `${JSON.stringify(plan, null, 2)}\n`);
  }
  return openKept(folder);
}

/** What such a study hands to whoever plays its points. */
export type StudyPlaying = Pick<Playing, 'crew' | 'kept' | 'onProblem'> & {
  readonly tally: Tally;
};

/** How a study plays: what it cannot use of what is kept is told. */
export function studyPlaying(crew: Playing['crew'], kept: KeptChunks | null): StudyPlaying {
  return {
    crew,
    kept,
    onProblem: (file, problem) => talk(problemWithKept(file, problem)),
    tally: { chunks: 0, skipped: 0 },
  };
}

/** What is said when a study is stopped by hand. */
export function stoppedSentence(folder: string | undefined): string {
  return folder === undefined
    ? 'Stopped. With --out FOLDER the same command would go on from here.'
    : `Stopped. The same command goes on from what ${folder} keeps.`;
}

/** Says on Ctrl+C how to go on, and ends the program; returns the way to take that back. */
export function heedStop(folder: string | undefined): () => void {
  const stop = (): void => {
    talk(stoppedSentence(folder));
    process.exit(130);
  };
  process.once('SIGINT', stop);
  return () => process.off('SIGINT', stop);
}

/** Says how much of a study was there already, if any was. */
export function tellKept({ chunks, skipped }: Tally): void {
  if (skipped > 0) talk(`${skipped} of ${chunks} chunks were there already.`);
}
