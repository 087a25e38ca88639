// Scenarios and the catalogue in another language: the same crises with other words.
import type { Scenario } from '../scenario/scenario.ts';
import type { Catalogue } from './catalogue.ts';

/** The words for a scenario's text in the language in use, from its id, the text's key and the English words. */
export type Reword = (scenario: string, key: string, english: string) => string;

/** The catalogue in other words. */
export function rewordCatalogue(catalogue: Catalogue, reword: Reword): Catalogue {
  return catalogue.map((entry) => {
    const word = (key: string, english: string): string => reword(entry.id, key, english);
    const opening = (rows: (typeof entry.opening)['baghdad']) =>
      rows.map((row) => ({ ...row, text: word(row.key, row.text) }));
    return {
      ...entry,
      title: word('title', entry.title),
      summary: word('summary', entry.summary),
      variants: entry.variants.map((one) => ({
        ...one,
        title: word(`variant.${one.id}.title`, one.title),
        about: word(`variant.${one.id}.about`, one.about),
      })),
      opening: {
        baghdad: opening(entry.opening.baghdad),
        washington: opening(entry.opening.washington),
        tehran: opening(entry.opening.tehran),
      },
    };
  });
}

/** The scenario in other words. Its hash is of everything but the words, and stays. */
export function rewordScenario(scenario: Scenario, reword: Reword): Scenario {
  const text = Object.entries(scenario.text).map(([key, english]) => [
    key,
    reword(scenario.id, key, english),
  ]);
  return { ...scenario, text: Object.fromEntries(text) as Scenario['text'] };
}
