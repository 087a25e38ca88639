// Every cited fact with its document and all that rests on it: the page of sources, ready to draw.
import { FACTS, SOURCES, sourceOf, type Certainty, type FactKind } from '../facts/facts.ts';
import { ASSUMPTIONS } from '../model/assumptions.ts';
import { factsOf, type Basis } from '../model/basis.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { ORDERS_OF } from '../model/orders/all-orders.ts';
import { PERCEPTION_BASIS } from '../model/perception.ts';
import { RULE_BASIS } from '../model/rule-basis.ts';
import { SHEETS } from '../model/term-sheets.ts';
import { TERM_BASIS } from '../model/weights.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What may rest on a fact. The first nine are rules or method, the others stand in a crisis. */
export type UseKind =
  | 'term'
  | 'rule'
  | 'order'
  | 'sheet'
  | 'objective'
  | 'reading'
  | 'perception'
  | 'target'
  | 'limit'
  | 'crisis'
  | 'opening'
  | 'variant'
  | 'faction'
  | 'place'
  | 'news'
  | 'recorded'
  | 'mark'
  | 'total'
  | 'forecast'
  | 'slip'
  | 'teaching';

/** One thing that rests on a fact. */
export interface FactUse {
  readonly kind: UseKind;
  /** Id of the rule, order, opening … */
  readonly id: string;
  readonly seat: SeatId | null;
  /** The crisis it stands in, by its title; null for what holds in all. */
  readonly crisis: string | null;
  /** Week of the record, from 1; null where it has none. */
  readonly week: number | null;
  /** Its words, where the crisis brings them; else the text layer has them by kind and id. */
  readonly text: string | null;
}

/** A use together with the facts it rests on. */
export interface Resting {
  readonly use: FactUse;
  readonly facts: readonly string[];
}

/** A fact as the page of sources shows it. */
export interface FactRow {
  readonly id: string;
  /** The document it comes from. */
  readonly source: string;
  readonly kind: FactKind;
  readonly certainty: Certainty;
  /** A date, a span `from/to`, or a year. */
  readonly date: string;
  readonly statement: string;
  /** What is doubtful or was set right. */
  readonly issue: string | null;
  readonly uses: readonly FactUse[];
}

/** One of the documents. */
export interface DocumentRow {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly facts: number;
}

export interface SourceBook {
  readonly documents: readonly DocumentRow[];
  readonly facts: readonly FactRow[];
  /** Facts on which something rests. */
  readonly used: number;
}

const BARE = { seat: null, crisis: null, week: null, text: null } as const;

/** A use outside any crisis. */
export function useOf(kind: UseKind, id: string, seat: SeatId | null = null): FactUse {
  return { ...BARE, kind, id, seat };
}

function resting(use: FactUse, basis: Basis): Resting {
  return { use, facts: factsOf(basis) };
}

function ofRules(): readonly Resting[] {
  return [
    ...Object.entries(TERM_BASIS).map(([id, basis]) => resting(useOf('term', id), basis)),
    ...Object.entries(RULE_BASIS).map(([id, basis]) => resting(useOf('rule', id), basis)),
    ...SEATS.flatMap((seat) => [
      ...ORDERS_OF[seat].map(({ id, basis }) => resting(useOf('order', id, seat), basis)),
      ...OBJECTIVES[seat].map(({ id, basis }) => resting(useOf('objective', id, seat), basis)),
    ]),
    ...SHEETS.map(({ id, basis }) => resting(useOf('sheet', id), basis)),
    ...ASSUMPTIONS.flatMap(({ id, readings }) =>
      readings.map((reading) => resting(useOf('reading', `${id}.${reading.id}`), reading.basis)),
    ),
    resting(useOf('perception', 'perception'), PERCEPTION_BASIS),
  ];
}

/** Everything in a crisis that rests on facts; what its variants share is counted once. */
function ofCrisis(scenario: Scenario): readonly Resting[] {
  const { opening, variants, record, teaching, text } = scenario;
  const crisis = text['title'] ?? scenario.id;
  const inIt = (
    kind: UseKind,
    id: string,
    basis: unknown,
    more: Partial<Pick<FactUse, 'seat' | 'week' | 'text'>> = {},
  ): Resting => resting({ ...BARE, kind, id, crisis, ...more }, basis as Basis);
  const words = (key: string): { readonly text: string | null } => ({ text: text[key] ?? null });
  const first = variants[0]?.content;
  const news = new Map(
    variants
      .flatMap(({ content }) => [...content.calendar, ...content.events])
      .map((one) => [one.id, one.basis]),
  );
  return [
    inIt('crisis', scenario.id, scenario.basis, words('title')),
    ...SEATS.flatMap((seat) =>
      opening[seat].map(({ key, basis }) => inIt('opening', key, basis, { seat, ...words(key) })),
    ),
    ...variants.map(({ id, basis }) => inIt('variant', id, basis, words(`variant.${id}.title`))),
    ...(first?.factions ?? []).map(({ id, basis }) => inIt('faction', id, basis)),
    ...(first?.places ?? []).map(({ id, basis }) => inIt('place', id, basis)),
    ...[...news].map(([id, basis]) => inIt('news', id, basis, words(`news.${id}.headline`))),
    ...(first?.recorded.orders ?? []).map(({ seat, order, week, basis }) =>
      inIt('recorded', order, basis, { seat, week }),
    ),
    ...record.marks.map(({ id, basis }) => inIt('mark', id, basis, words(`mark.${id}`))),
    ...record.totals.map(({ id, basis }) => inIt('total', id, basis, words(`total.${id}`))),
    ...record.forecasts.map(({ id, basis }) =>
      inIt('forecast', id, basis, words(`forecast.${id}`)),
    ),
    ...record.slips.map(({ id, basis }) => inIt('slip', id, basis, words(`slip.${id}`))),
    inIt('teaching', 'tension', teaching.basis, words('teaching.tension')),
    ...teaching.questions.map(({ id, basis }) =>
      inIt('teaching', id, basis, words(`teaching.question.${id}`)),
    ),
    ...teaching.notes.map(({ id, basis }) =>
      inIt('teaching', id, basis, words(`teaching.note.${id}`)),
    ),
  ];
}

/**
 * Every fact with everything that rests on it.
 * @param more  what rests on facts beyond rules and crises: limits and targets of the method pages
 */
export function sourceBook(
  scenarios: readonly Scenario[],
  more: readonly Resting[] = [],
): SourceBook {
  const uses = new Map<string, FactUse[]>();
  for (const { use, facts } of [...ofRules(), ...scenarios.flatMap(ofCrisis), ...more]) {
    for (const fact of facts) {
      const known = uses.get(fact);
      if (known) known.push(use);
      else uses.set(fact, [use]);
    }
  }
  const facts = FACTS.map((fact): FactRow => {
    const { id, kind, certainty, date, statement, issue = null } = fact;
    const source = sourceOf(fact)?.id ?? '';
    return { id, source, kind, certainty, date, statement, issue, uses: uses.get(id) ?? [] };
  });
  return {
    documents: SOURCES.map((source) => ({
      ...source,
      facts: facts.filter((fact) => fact.source === source.id).length,
    })),
    facts,
    used: facts.filter((fact) => fact.uses.length > 0).length,
  };
}

/** What is asked of the list; an empty string asks nothing. */
export interface FactQuery {
  readonly source: string;
  readonly certainty: string;
  readonly kind: string;
  /** Words or an id; every word must be found. */
  readonly words: string;
  /** Only what was doubtful or set right, or only what nothing rests on. */
  readonly only: '' | 'issue' | 'unused';
}

export const EVERY_FACT: FactQuery = { source: '', certainty: '', kind: '', words: '', only: '' };

/** The facts that fit. An id by itself gives that fact alone. */
export function matchingFacts(book: SourceBook, query: FactQuery): readonly FactRow[] {
  const words = query.words.trim().toLowerCase();
  const exact = book.facts.find(({ id }) => id === words);
  if (exact) return [exact];
  const asked = words.split(/\s+/).filter((word) => word !== '');
  return book.facts.filter(
    (fact) =>
      (query.source === '' || fact.source === query.source) &&
      (query.certainty === '' || fact.certainty === query.certainty) &&
      (query.kind === '' || fact.kind === query.kind) &&
      (query.only !== 'issue' || fact.issue !== null) &&
      (query.only !== 'unused' || fact.uses.length === 0) &&
      asked.every((word) => haystack(fact).includes(word)),
  );
}

const searched = new WeakMap<FactRow, string>();

function haystack(fact: FactRow): string {
  const known = searched.get(fact);
  if (known !== undefined) return known;
  const made = `${fact.id} ${fact.date} ${fact.statement} ${fact.issue ?? ''}`.toLowerCase();
  searched.set(fact, made);
  return made;
}
