// The modules that scripts/catalogue-plugin.ts makes when the page is built.
declare module 'virtual:catalogue' {
  import type { Catalogue } from './app/catalogue.ts';

  export const CATALOGUE: Catalogue;
}

declare module 'virtual:scenario-texts' {
  /** What fetches the texts of all scenarios in another language than English, by language, scenario and key. */
  export const SCENARIO_TEXTS: Readonly<
    Record<
      string,
      () => Promise<{
        readonly TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
      }>
    >
  >;
}

declare module 'virtual:scenarios' {
  import type { ScenarioFiles } from './scenario/scenario.ts';

  /** What fetches the files of each scenario, by its id. */
  export const SCENARIOS: Readonly<
    Record<string, () => Promise<{ readonly files: ScenarioFiles }>>
  >;
}
