// Scenarios and the catalogue in another language: the same crises with other words.
import type { Content } from '../model/content.ts';
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

/** The scenario in other words. Its hash is of everything but the words of its texts, and stays as it was loaded. */
export function rewordScenario(scenario: Scenario, reword: Reword): Scenario {
  const text = Object.entries(scenario.text).map(([key, english]) => [
    key,
    reword(scenario.id, key, english),
  ]);
  const word: Word = (key, english) => reword(scenario.id, key, english);
  return {
    ...scenario,
    text: Object.fromEntries(text) as Scenario['text'],
    variants: scenario.variants.map((one) => ({
      ...one,
      content: rewordContent(one.content, word),
    })),
    record: {
      ...scenario.record,
      marks: scenario.record.marks.map((one) => rewordBasis(one, `assumed.mark.${one.id}`, word)),
    },
  };
}

/** The words for a key of the scenario at hand, from the English ones. */
type Word = (key: string, english: string) => string;

/** What a scenario holds that can rest on an assumption, and that tells of it on a screen. */
function rewordContent(content: Content, word: Word): Content {
  const news = <T extends Based & { readonly id: string }>(rows: readonly T[]): readonly T[] =>
    rows.map((one) => rewordBasis(one, `assumed.news.${one.id}`, word));
  return {
    ...content,
    calendar: news(content.calendar),
    events: news(content.events),
    recorded: {
      ...content.recorded,
      orders: content.recorded.orders.map((one) =>
        rewordBasis(one, `assumed.recorded.${one.seat}.${one.order}.${one.week}`, word),
      ),
    },
  };
}

interface Based {
  readonly basis: { readonly assumption?: string | undefined };
}

function rewordBasis<T extends Based>(one: T, key: string, word: Word): T {
  const { assumption } = one.basis;
  if (assumption === undefined) return one;
  return { ...one, basis: { ...one.basis, assumption: word(key, assumption) } };
}
