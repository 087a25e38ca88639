// Chunks of an ensemble kept in a folder, each under its id, so that a study that was interrupted goes on where it stopped.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  readResult,
  type ChunkResult,
  type EnsembleChunk,
  type ResultProblem,
} from '../analysis/ensemble-chunk.ts';
import { dropStale } from './data-table.ts';
import { UserError } from './fail.ts';

/** What the folder holds of a chunk. */
export type Kept =
  | { readonly found: 'result'; readonly result: ChunkResult }
  | { readonly found: 'nothing' }
  | { readonly found: ResultProblem; readonly file: string };

/** A sentence on a kept chunk that cannot be used. */
export function problemWithKept(file: string, problem: ResultProblem): string {
  return problem === 'damaged'
    ? `${file} is damaged and is played again.`
    : `${file} holds another chunk, other rules or another edition, and is played again.`;
}

/** A folder of kept chunks. */
export interface KeptChunks {
  readonly find: (chunk: EnsembleChunk) => Kept;
  readonly keep: (result: ChunkResult) => void;
}

/** Opens the folder `chunks` of a study's folder, which must be there. */
export function openKept(folder: string): KeptChunks {
  const chunks = join(folder, 'chunks');
  if (existsSync(chunks)) dropStale(chunks);
  const fileOf = ({ id }: EnsembleChunk): string => join(chunks, `${id}.json.gz`);
  return {
    find: (chunk) => {
      const file = fileOf(chunk);
      if (!existsSync(file)) return { found: 'nothing' };
      let data: unknown;
      try {
        data = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
      } catch {
        // Cut short, not compressed, or no JSON: it is named to the user and played again.
        return { found: 'damaged', file };
      }
      const read = readResult(chunk, data);
      return read.ok ? { found: 'result', result: read.result } : { found: read.problem, file };
    },
    keep: (result) => {
      const file = fileOf(result.chunk);
      const part = join(chunks, `.chunk.${process.pid}.part`);
      try {
        mkdirSync(chunks, { recursive: true });
        writeFileSync(part, gzipSync(JSON.stringify(result), { level: 6 }));
        renameSync(part, file);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new UserError(`A chunk could not be kept in "${chunks}": ${why}.`);
      }
    },
  };
}
