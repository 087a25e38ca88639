// Scenarios on disk: found beside the program, read from a folder.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFact } from '../facts/facts.ts';
import type { Problem } from '../scenario/problem.ts';
import { sentenceOf } from '../scenario/problem.ts';
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Loaded,
  type Scenario,
  type ScenarioFiles,
} from '../scenario/scenario.ts';
import { findDoctrine } from '../seats/all-doctrines.ts';
import { UserError } from './fail.ts';

/** The folder that holds the scenarios: the nearest one above this program. */
export function scenarioRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up++) {
    const candidate = join(folder, 'scenarios');
    if (existsSync(candidate) && statSync(candidate).isDirectory()) return candidate;
    folder = dirname(folder);
  }
  throw new UserError(
    'The folder "scenarios" was not found beside the program; run it from a whole checkout.',
  );
}

/** Ids of the scenarios that are here, in alphabetical order. */
export function scenarioIds(): string[] {
  const root = scenarioRoot();
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'scenario.json')))
    .sort();
}

/** Reads a folder's files as JSON; what cannot be read is a problem, not an exception. */
export function readScenarioFolder(folder: string): Loaded {
  const problems: Problem[] = [];
  const files: Record<string, unknown> = {};
  for (const name of SCENARIO_FILE_NAMES) {
    const path = join(folder, name);
    if (!existsSync(path)) {
      problems.push({ file: name, path: '', expected: 'a file', found: 'none' });
      continue;
    }
    try {
      files[name] = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push({
        file: name,
        path: '',
        expected: 'valid JSON',
        found: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return problems.length > 0
    ? { ok: false, problems }
    : loadScenario(files as unknown as ScenarioFiles, {
        fact: (id) => findFact(id) !== undefined,
        doctrine: (seat, id) => findDoctrine(seat, id) !== undefined,
      });
}

const loaded = new Map<string, Scenario>();

/** The scenario with this id, or a sentence that names those there are. */
export function openScenario(id: string): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const ids = scenarioIds();
  if (!ids.includes(id)) {
    throw new UserError(`There is no scenario "${id}". There are: ${ids.join(', ')}.`);
  }
  const result = readScenarioFolder(join(scenarioRoot(), id));
  if (!result.ok) {
    throw new UserError(
      `The scenario "${id}" is damaged. ${result.problems.map(sentenceOf).join(' ')}`,
    );
  }
  loaded.set(id, result.scenario);
  return result.scenario;
}

/** The scenario with this id, or undefined when it is not here. */
export function tryScenario(id: string): Scenario | undefined {
  return scenarioIds().includes(id) ? openScenario(id) : undefined;
}
