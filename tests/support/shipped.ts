// The shipped scenarios for the tests in browsers, whose runner cannot read the facts as the others do.
import { readFileSync } from 'node:fs';

import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
} from '../../src/scenario/scenario.ts';

/** A scenario from disk. Its facts are checked elsewhere; the browser's test runner cannot read them. */
export function shippedForBrowsers(id: string): Scenario {
  const folder = new URL(`../../scenarios/${id}/`, import.meta.url);
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [
      name,
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
    ]),
  );
  const loaded = loadScenario(files as unknown as ScenarioFiles, {
    fact: () => true,
    doctrine: () => true,
  });
  if (!loaded.ok) throw new Error(`${id} does not load`);
  return loaded.scenario;
}
