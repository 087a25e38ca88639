// The page of sources: every cited fact by document, filtered and searched, with all that rests on it, each at an address of its own.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import {
  EVERY_FACT,
  matchingFacts,
  type DocumentRow,
  type FactQuery,
  type FactRow,
  type SourceBook,
} from '../../app/source-rows.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { PrintOnly, printPage } from '../print/print-only.tsx';
import { FactItem, type FactItemProps } from './fact-item.tsx';
import { FactFilters } from './fact-filters.tsx';
import { factOfAddress } from './method-tabs.ts';
import { useBook } from './use-book.ts';
import type { ReportNow } from './use-report.ts';

/** Facts drawn at once; more are a press away. */
const CHUNK = 60;

export interface SourcesTabProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly now: ReportNow;
}

export function SourcesTab({ session, state, now }: SourcesTabProps) {
  const book = useBook(session, state, now);
  return (
    <>
      <p class="ps-method-lead">{say(texts(), 'sources.about')}</p>
      {book.kind === 'loading' && <p role="status">{say(texts(), 'ui.loading')}</p>}
      {book.kind === 'failed' && (
        <p class="ps-method-missing">
          {say(texts(), 'notice.not-fetched')}{' '}
          <Button size="small" onPress={book.again}>
            {say(texts(), 'ui.method.try-again')}
          </Button>
        </p>
      )}
      {book.kind === 'there' && <Book book={book.book} />}
    </>
  );
}

/** What the address asks for, and what it asks for later while the page is open. */
function useAddressed(): string {
  const [fact, setFact] = useState(factOfAddress(location.hash) ?? '');
  useEffect(() => {
    const look = (): void => {
      const asked = factOfAddress(location.hash);
      if (asked !== null) setFact(asked);
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return fact;
}

function Book({ book }: { readonly book: SourceBook }) {
  const addressed = useAddressed();
  const [query, setQuery] = useState<FactQuery>({ ...EVERY_FACT, words: addressed });
  const [most, setMost] = useState(CHUNK);
  const before = useRef(addressed);
  useEffect(() => {
    if (before.current === addressed) return;
    before.current = addressed;
    setQuery({ ...EVERY_FACT, words: addressed });
  }, [addressed]);
  const found = matchingFacts(book, query);
  const shown = found.slice(0, most);
  const ask = (next: FactQuery): void => {
    setMost(CHUNK);
    setQuery(next);
  };
  return (
    <>
      <FactFilters book={book} query={query} onQuery={ask} />
      <div class="ps-as-bar">
        <p role="status">
          <b>{say(texts(), 'sources.found', { n: found.length, of: book.facts.length })}</b>
        </p>
        <span class="ps-fact-actions">
          {query !== EVERY_FACT && found.length < book.facts.length && (
            <Button size="small" onPress={() => ask(EVERY_FACT)}>
              {say(texts(), 'sources.all')}
            </Button>
          )}
          <Button size="small" icon="printer" onPress={printPage}>
            {say(texts(), 'sources.print')}
          </Button>
        </span>
      </div>
      <FactList
        documents={book.documents}
        facts={shown}
        form={found.length === 1 ? 'alone' : 'list'}
      />
      {found.length === 0 && <p>{say(texts(), 'sources.none')}</p>}
      {found.length > shown.length && (
        <p class="ps-fact-more">
          <Button onPress={() => setMost(most + CHUNK)}>
            {say(texts(), 'sources.more', { n: Math.min(CHUNK, found.length - shown.length) })}
          </Button>{' '}
          <Button onPress={() => setMost(found.length)}>
            {say(texts(), 'sources.more-all', { n: found.length })}
          </Button>
        </p>
      )}
      <PrintOnly
        draw={() => (
          <article class="ps-print-page ps-paper-list">
            <h1>{say(texts(), 'sources.heading')}</h1>
            <p>{say(texts(), 'sources.found', { n: found.length, of: book.facts.length })}</p>
            <FactList documents={book.documents} facts={found} form="paper" />
          </article>
        )}
      />
    </>
  );
}

interface FactListProps {
  readonly documents: readonly DocumentRow[];
  readonly facts: readonly FactRow[];
  readonly form: FactItemProps['form'];
}

/** The facts under the heading of their document. */
function FactList({ documents, facts, form }: FactListProps) {
  return (
    <>
      {documents.map(({ id, publisher, title, date, facts: all }) => {
        const own = facts.filter(({ source }) => source === id);
        if (own.length === 0) return null;
        return (
          <section key={id} class="ps-method-part ps-document" aria-labelledby={`document-${id}`}>
            <h3 id={`document-${id}`}>
              {say(texts(), 'sources.document-of', { publisher, date })}
            </h3>
            <p>
              <cite>{title}</cite>. {say(texts(), 'sources.of-document', { n: all, id })}
            </p>
            <ul class="ps-facts">
              {own.map((fact) => (
                <FactItem key={`${fact.id} ${form}`} fact={fact} form={form} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
