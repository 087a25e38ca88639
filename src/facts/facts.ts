// The cited facts: paraphrases with ids, figures and certainty, and the documents they come from.
import type { FactId, SourceId } from '../model/basis.ts';
import data from './facts.json';

export type FactKind =
  | 'actor'
  | 'event'
  | 'figure'
  | 'forecast'
  | 'mechanism'
  | 'position'
  | 'relationship';
export type Certainty = 'reported' | 'claimed' | 'analysis' | 'disputed';

export interface Fact {
  readonly id: FactId;
  readonly kind: FactKind;
  /** A date, a span `from/to`, or a year, as the source has it. */
  readonly date: string;
  /** A paraphrase; never a sentence of the source. */
  readonly statement: string;
  readonly certainty: Certainty;
  readonly actors: readonly string[];
  readonly figures?: Readonly<Record<string, number | string>>;
  /** What is doubtful or was set right. */
  readonly issue?: string;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
}

/** The five source documents. */
export const SOURCES: readonly Source[] = [
  {
    id: 'usip-2020-11',
    publisher: 'United States Institute of Peace',
    title: 'U.S. Crisis with Iraq Over Iranian Threat',
    date: 'November 2020',
  },
  {
    id: 'mee-2021-05',
    publisher: 'Middle East Eye',
    title:
      'Iraq: Armed factions distance themselves from Iran, worried over talks with US and Riyadh',
    date: 'May 2021',
  },
  {
    id: 'mee-2021-12',
    publisher: 'Middle East Eye',
    title: 'US forces’ non-withdrawal gives Iran-backed factions new life in Iraq',
    date: 'December 2021',
  },
  {
    id: 'rasanah-2024-03',
    publisher: 'Rasanah, International Institute for Iranian Studies',
    title: 'A New Era of Divisions Among Iraq’s Militant Factions',
    date: '18 March 2024',
  },
  {
    id: 'aawsat-2024-01',
    publisher: 'Asharq Al-Awsat',
    // The copy at hand has lost its headline; this says what the article is about.
    title: 'Report on factions and government exchanging roles in Iraq (headline not preserved)',
    date: 'January 2024',
  },
];

/** Every fact, in the order of the data. */
export const FACTS: readonly Fact[] = data as unknown as readonly Fact[];

const BY_ID: ReadonlyMap<string, Fact> = new Map(FACTS.map((fact) => [fact.id, fact]));

/** The fact with this id, if there is one. */
export function findFact(id: string): Fact | undefined {
  return BY_ID.get(id);
}

/** The document a fact comes from. */
export function sourceOf(fact: Fact): Source | undefined {
  return SOURCES.find((source) => fact.id.startsWith(`${source.id}.`));
}
