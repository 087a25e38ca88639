// The map's few words in the language of the page, read when the map is drawn.
import { say } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';

/** What the map says. Names of persons never appear on it. */
export interface MapWords {
  /** A place's short name; `fallback` for one the table does not know. */
  place(id: string, fallback: string): string;
  /** A country's name by its ISO code, as set on the map. */
  country(id: string): string;
  river(name: string): string;
  /** A road's name by its id. */
  road(id: string): string;
  /** A chance from 0 to 100 as text. */
  percent(value: number): string;
  /** Under Tehran's name on the tab: its distance from Baghdad. */
  readonly tehranNote: string;
}

/** The words of one table. */
export function mapWords(messages: Messages): MapWords {
  return {
    place: (id, fallback) => messages[`map.place.${id}`] ?? fallback,
    country: (id) => say(messages, `map.country.${id}`),
    river: (name) => say(messages, `map.river.${name}`),
    road: (id) => say(messages, `map.road.${id}`),
    percent: (value) => say(messages, 'map.percent', { n: value }),
    tehranNote: say(messages, 'map.tehran-note'),
  };
}
