// What the list of facts is asked for: words, a document, how sure, what kind, what was set right.
import type { FactQuery, SourceBook } from '../../app/source-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { kindWords } from '../why/words.ts';

export interface FactFiltersProps {
  readonly book: SourceBook;
  readonly query: FactQuery;
  readonly onQuery: (query: FactQuery) => void;
}

const CERTAINTIES = ['reported', 'claimed', 'analysis', 'disputed'] as const;
const KINDS = [
  'actor',
  'event',
  'figure',
  'forecast',
  'mechanism',
  'position',
  'relationship',
] as const;

export function FactFilters({ book, query, onQuery }: FactFiltersProps) {
  const all = say(texts(), 'sources.filter.all');
  const selects = [
    {
      part: 'source',
      options: book.documents.map(({ id, publisher, date, facts }) => ({
        value: id,
        label: say(texts(), 'sources.document', { publisher, date, n: facts }),
      })),
    },
    {
      part: 'certainty',
      options: CERTAINTIES.map((value) => ({ value, label: kindWords(value) })),
    },
    {
      part: 'kind',
      options: KINDS.map((value) => ({ value, label: say(texts(), `sources.kind.${value}`) })),
    },
    {
      part: 'only',
      options: (['issue', 'unused'] as const).map((value) => ({
        value,
        label: say(texts(), `sources.only.${value}`),
      })),
    },
  ] as const;
  return (
    <form class="ps-fact-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="ps-fact-search">
        <span>{say(texts(), 'sources.filter.words')}</span>
        <input
          type="search"
          value={query.words}
          onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
        />
      </label>
      {selects.map(({ part, options }) => (
        <label key={part}>
          <span>{say(texts(), `sources.filter.${part}`)}</span>
          <select
            value={query[part]}
            onChange={(event) => onQuery({ ...query, [part]: event.currentTarget.value })}
          >
            <option value="">{all}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}
