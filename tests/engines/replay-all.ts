// Plays every golden record in a bare engine and prints a line for each: its name and the last hash it came to, or why not. Bundled by scripts/engines.mjs.
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
} from '../../src/scenario/scenario.ts';
import { parseRecord, replay } from '../../src/run/verify.ts';

/** What bare engines print with; Node is given one by the bundle. */
declare const print: (line: string) => void;

const RECORDS = import.meta.glob<string>('../golden/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const FILES = import.meta.glob<unknown>('../../scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

const scenarios = new Map<string, Scenario>();

/** A shipped scenario. Its facts are checked elsewhere. */
function find(id: string): Scenario | undefined {
  const known = scenarios.get(id);
  if (known) return known;
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [name, FILES[`../../scenarios/${id}/${name}`]]),
  ) as unknown as ScenarioFiles;
  const loaded = loadScenario(files, { fact: () => true, doctrine: () => true });
  if (!loaded.ok) return undefined;
  scenarios.set(id, loaded.scenario);
  return loaded.scenario;
}

function lastHash(text: string): string {
  const record = parseRecord(text);
  if (!record.ok) return JSON.stringify(record.problem);
  const again = replay(record.value, find);
  return again.ok ? (again.value.record.turns.at(-1)?.hash ?? '') : JSON.stringify(again.problem);
}

for (const [path, text] of Object.entries(RECORDS)) {
  print(`${path.slice(path.lastIndexOf('/') + 1)} ${lastHash(text)}`);
}
