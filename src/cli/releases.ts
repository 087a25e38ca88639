// Earlier rules on disk: the released bundles beside the program, for records that the rules of today did not make. Each runs in a world of its own, which has the language and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import {
  releaseFor,
  releaseForLink,
  type MadeBy,
  type ReleaseRow,
  type ReleasedReplay,
} from '../run/release.ts';
import { scenarioRoot } from './scenarios.ts';

/** Where the bundles lie in a checkout. */
export function releaseFolder(): string {
  return join(dirname(scenarioRoot()), 'public', 'rules');
}

/** A release in its world: what it makes of the text of a record, and of a link if it reads those. */
export interface LoadedRelease {
  readonly replay: (text: string) => ReleasedReplay;
  readonly replayLink?: (letters: string) => ReleasedReplay;
}

function rowsIn(folder: string): readonly ReleaseRow[] {
  const list = join(folder, 'releases.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as ReleaseRow[]) : [];
}

function load({ file, links }: ReleaseRow, folder: string): LoadedRelease {
  const world = createContext({});
  new Script(readFileSync(join(folder, file), 'utf8'), { filename: file }).runInContext(world);
  const ask =
    (does: 'replay' | 'replayLink') =>
    (text: string): ReleasedReplay => {
      const asked = new Script(`JSON.stringify(RULES.RELEASE.${does}(${JSON.stringify(text)}))`);
      return JSON.parse(String(asked.runInContext(world))) as ReleasedReplay;
    };
  const replay = ask('replay');
  return links === true ? { replay, replayLink: ask('replayLink') } : { replay };
}

/**
 * How the release that made a record plays the text of one again; undefined when it is not kept here.
 * @param folder  holds releases.json and the bundles
 */
export function findRelease(
  made: MadeBy,
  folder: string = releaseFolder(),
): ((text: string) => ReleasedReplay) | undefined {
  const row = releaseFor(rowsIn(folder), made);
  return row && load(row, folder).replay;
}

/**
 * The release that made the run of a link; undefined when it is not kept here.
 * @param made  as the link says; of the scenario's hash only how it begins
 */
export function findLinkRelease(
  made: MadeBy,
  folder: string = releaseFolder(),
): LoadedRelease | undefined {
  const row = releaseForLink(rowsIn(folder), made);
  return row && load(row, folder);
}
