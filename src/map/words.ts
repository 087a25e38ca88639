// The map's few words, in English; the page hands in other languages.

/** What the map says. Names of persons never appear on it. */
export interface MapWords {
  /** A place's short name; `fallback` is the English name from the data. */
  place(id: string, fallback: string): string;
  /** A country's name by its ISO code, as set on the map. */
  country(id: string): string;
  river(name: string): string;
  /** A chance from 0 to 100 as text. */
  percent(value: number): string;
  /** Under Tehran's name on the tab: its distance from Baghdad. */
  readonly tehranNote: string;
}

/** Names shorter or other than in the list of places. */
const SHORT: Readonly<Record<string, string>> = {
  'erbil-airport': 'Erbil',
  // Marked only where the consulate there is a place of the scenario; the base beside it has the short name.
  erbil: 'Erbil consulate',
  embassy: 'Embassy',
};

const COUNTRY: Readonly<Record<string, string>> = {
  IRN: 'IRAN',
  SYR: 'SYRIA',
  TUR: 'TÜRKIYE',
  SAU: 'SAUDI ARABIA',
  JOR: 'JORDAN',
};

/** English. */
export const ENGLISH: MapWords = {
  place: (id, fallback) => SHORT[id] ?? fallback,
  country: (id) => COUNTRY[id] ?? id,
  river: (name) => name,
  percent: (value) => `${value}%`,
  tehranNote: '695 km by air',
};
