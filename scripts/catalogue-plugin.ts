// A Vite plugin: what the page needs of the scenarios' folders.
// `virtual:catalogue` is the list of crises, made when the page is built: the title needs the list, not the scenarios.
// `virtual:scenario-texts` fetches the texts of all scenarios in another language: the files text.<language>.json.
// `virtual:scenarios` fetches the files of one scenario, which travel together, when a game begins.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

import { catalogueOf } from '../src/app/catalogue.ts';
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
} from '../src/scenario/scenario.ts';

const CATALOGUE = 'virtual:catalogue';
const SCENARIOS = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
const TEXTS = 'virtual:scenario-texts';
const TEXTS_IN = 'virtual:scenario-texts/';

function filesOf(folder: string): string[] {
  return SCENARIO_FILE_NAMES.map((name) => join(folder, name));
}

function readFiles(folder: string): ScenarioFiles {
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    ]),
  );
  return files as unknown as ScenarioFiles;
}

function scenarioIn(folder: string): Scenario {
  // Facts and doctrines are checked by `paper-sword validate` and the tests.
  const loaded = loadScenario(readFiles(folder), {
    fact: () => true,
    doctrine: () => true,
  });
  if (!loaded.ok) throw new Error(`the scenario in ${folder} is damaged: run paper-sword validate`);
  return loaded.scenario;
}

/** Languages beside English in which scenarios may have texts. */
const LANGUAGES = ['ar', 'fa'];

/** @param root  folder that holds one folder a scenario */
export function cataloguePlugin(root: string): Plugin {
  const ids = readdirSync(root);
  const folderOf = (id: string): string => join(root, id);
  const textsIn = (id: string, language: string): string =>
    join(folderOf(id), `text.${language}.json`);
  return {
    name: 'catalogue',
    resolveId: (id) =>
      [CATALOGUE, SCENARIOS, TEXTS].includes(id) || id.startsWith(ONE) || id.startsWith(TEXTS_IN)
        ? `\0${id}`
        : undefined,
    load(resolved) {
      if (!resolved.startsWith('\0virtual:')) return undefined;
      const id = resolved.slice(1);
      if (id === CATALOGUE) {
        for (const file of ids.flatMap((one) => filesOf(folderOf(one)))) this.addWatchFile(file);
        const catalogue = catalogueOf(ids.map((one) => scenarioIn(folderOf(one))));
        return `export const CATALOGUE = ${JSON.stringify(catalogue)};`;
      }
      if (id === SCENARIOS) {
        const lines = ids.map((one) => `${JSON.stringify(one)}: () => import('${ONE}${one}')`);
        return `export const SCENARIOS = { ${lines.join(', ')} };`;
      }
      if (id === TEXTS) {
        const lines = LANGUAGES.filter((one) => ids.some((name) => existsSync(textsIn(name, one))))
          .map((one) => `${JSON.stringify(one)}: () => import('${TEXTS_IN}${one}')`)
          .join(', ');
        return `export const SCENARIO_TEXTS = { ${lines} };`;
      }
      if (id.startsWith(TEXTS_IN)) {
        const language = id.slice(TEXTS_IN.length);
        const there = ids.filter((one) => existsSync(textsIn(one, language)));
        for (const one of there) this.addWatchFile(textsIn(one, language));
        const texts = there.map((one) => [
          one,
          JSON.parse(readFileSync(textsIn(one, language), 'utf8')) as unknown,
        ]);
        return `export const TEXTS = ${JSON.stringify(Object.fromEntries(texts))};`;
      }
      const name = id.slice(ONE.length);
      if (!id.startsWith(ONE) || !ids.includes(name)) return undefined;
      for (const file of filesOf(folderOf(name))) this.addWatchFile(file);
      // Parsing a string is faster than parsing the same text as a script.
      return `export const files = JSON.parse(${JSON.stringify(JSON.stringify(readFiles(folderOf(name))))});`;
    },
  };
}
