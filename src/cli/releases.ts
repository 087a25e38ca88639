// Earlier rules on disk: the released bundles beside the program, for records that the rules of today did not make. Each runs in a world of its own, which has the language and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { releaseFor, type MadeBy, type ReleaseRow, type ReleasedReplay } from '../run/release.ts';
import { scenarioRoot } from './scenarios.ts';

/** Where the bundles lie in a checkout. */
export function releaseFolder(): string {
  return join(dirname(scenarioRoot()), 'public', 'rules');
}

/**
 * How the release that made a record plays the text of one again; undefined when it is not kept here.
 * @param folder  holds releases.json and the bundles
 */
export function findRelease(
  made: MadeBy,
  folder: string = releaseFolder(),
): ((text: string) => ReleasedReplay) | undefined {
  const list = join(folder, 'releases.json');
  if (!existsSync(list)) return undefined;
  const row = releaseFor(JSON.parse(readFileSync(list, 'utf8')) as ReleaseRow[], made);
  if (!row) return undefined;
  const world = createContext({});
  new Script(readFileSync(join(folder, row.file), 'utf8'), { filename: row.file }).runInContext(
    world,
  );
  return (text) => {
    const ask = new Script(`JSON.stringify(RULES.RELEASE.replay(${JSON.stringify(text)}))`);
    return JSON.parse(String(ask.runInContext(world))) as ReleasedReplay;
  };
}
