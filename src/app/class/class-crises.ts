// The crises that a class has needed so far. Each is fetched once; one that could not be fetched is asked for again.
import type { Scenario } from '../../scenario/scenario.ts';
import type { ScenarioPort } from '../ports.ts';

export interface ClassCrises {
  /** The crisis with an id, if it has been fetched. */
  readonly find: (id: string) => Scenario | undefined;
  /** Brings these in; rejects when one cannot be fetched. */
  fetch(ids: readonly string[]): Promise<void>;
}

/** Starts with none. */
export function createClassCrises(scenarios: ScenarioPort): ClassCrises {
  const known = new Map<string, Scenario>();
  return {
    find: (id) => known.get(id),
    async fetch(ids) {
      await Promise.all(
        ids.map(async (id) => {
          if (known.has(id)) return;
          const scenario = await scenarios.load(id);
          if (scenario) known.set(id, scenario);
        }),
      );
    },
  };
}
