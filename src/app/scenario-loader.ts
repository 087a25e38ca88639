// Brings in a scenario when a game needs it. Its facts and doctrines were checked when the page was built.
import type { ScenarioPort } from './ports.ts';
import { rewordScenario, type Reword } from './reword.ts';
import { loadScenario, type Scenario, type ScenarioFiles } from '../scenario/scenario.ts';

/** What fetches the files of each scenario, by its id. */
export type ScenarioFetchers = Readonly<
  Record<string, () => Promise<{ readonly files: ScenarioFiles }>>
>;

/** The way to scenarios over their fetchers, in the words of `reword`; each is fetched and read once. */
export function scenarioLoader(
  fetchers: ScenarioFetchers,
  reword: Reword = (_scenario, _key, english) => english,
): ScenarioPort {
  const known = new Map<string, Promise<Scenario | null>>();

  async function fetchOne(id: string): Promise<Scenario | null> {
    const fetched = await fetchers[id]?.();
    if (!fetched) return null;
    const loaded = loadScenario(fetched.files, { fact: () => true, doctrine: () => true });
    if (!loaded.ok) throw new Error('a bundled scenario is damaged');
    return rewordScenario(loaded.scenario, reword);
  }

  return {
    load: (id) => {
      const asked = known.get(id) ?? fetchOne(id);
      known.set(id, asked);
      // What could not be fetched may be fetched at the next attempt.
      asked.catch(() => known.delete(id));
      return asked;
    },
  };
}
