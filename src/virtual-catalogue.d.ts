// The modules that scripts/catalogue-plugin.ts makes when the page is built.
// An import statement inside `declare module` may not name a file by where it lies; only import() finds the type.
/* oxlint-disable typescript/consistent-type-imports */
declare module 'virtual:catalogue' {
  export const CATALOGUE: import('./app/catalogue.ts').Catalogue;
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
  /** What fetches the files of each scenario, by its id. */
  export const SCENARIOS: Readonly<
    Record<
      string,
      () => Promise<{ readonly files: import('./scenario/scenario.ts').ScenarioFiles }>
    >
  >;
}
