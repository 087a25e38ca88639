// The modules that scripts/catalogue-plugin.ts makes when the page is built.
declare module 'virtual:catalogue' {
  export const CATALOGUE: import('./app/catalogue.ts').Catalogue;
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
