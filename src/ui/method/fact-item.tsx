// One fact of the list of sources: its paraphrase, when, how sure, what was set right, and all that rests on it.
import { useState } from 'preact/hooks';
import type { FactRow, FactUse } from '../../app/source-rows.ts';
import { listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Chip } from '../kit/chip.tsx';
import { kindWords } from '../why/words.ts';
import { addressOfFact } from './method-tabs.ts';
import { USE_KINDS, wordsOfUse } from './words-of-use.ts';

export interface FactItemProps {
  readonly fact: FactRow;
  /** One of many; by itself, with all that rests on it; or on paper, with how much rests on it. */
  readonly form: 'list' | 'alone' | 'paper';
}

/** "2021-04 to 2021-05". */
export function factDate(date: string): string {
  const [from = '', to] = date.split('/');
  return to === undefined ? from : say(texts(), 'sources.span', { from, to });
}

export function FactItem({ fact, form }: FactItemProps) {
  const open = form === 'alone';
  const { id, kind, certainty, date, statement, issue, uses } = fact;
  const [shown, setShown] = useState(open);
  return (
    <li class="ps-fact" id={addressOfFact(id).slice(1)}>
      <div class="ps-fact-head">
        <a
          class="ps-fact-id"
          href={addressOfFact(id)}
          aria-label={say(texts(), 'sources.address', { fact: id })}
        >
          {id}
        </a>
        <Chip text={kindWords(certainty)} />
        <span class="ps-fact-kind">{say(texts(), `sources.kind.${kind}`)}</span>
        <span class="ps-fact-date">{factDate(date)}</span>
      </div>
      <p class="ps-fact-words">{statement}</p>
      {issue !== null && (
        <p class="ps-fact-issue">
          <b>{say(texts(), 'sources.set-right')}</b> {issue}
        </p>
      )}
      {uses.length === 0 ? (
        <p class="ps-fact-unused">{say(texts(), 'sources.unused')}</p>
      ) : form === 'paper' ? (
        <p class="ps-fact-unused">{countWords(uses)}</p>
      ) : (
        <details open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>
            {say(texts(), 'sources.used', { n: uses.length })}
            <span class="ps-visually-hidden">: {id}</span>
          </summary>
          {shown && <Uses uses={uses} />}
        </details>
      )}
    </li>
  );
}

/** "Orders: 3, Openings: 2". */
function countWords(uses: readonly FactUse[]): string {
  const counts = USE_KINDS.flatMap((kind) => {
    const n = uses.filter((use) => use.kind === kind).length;
    return n === 0
      ? []
      : [say(texts(), 'sources.used-kind', { kind: say(texts(), `sources.use.${kind}`), n })];
  });
  return listOf(counts, texts());
}

/** By kind; what stands in crises under the name of each. */
function Uses({ uses }: { readonly uses: readonly FactUse[] }) {
  return (
    <dl class="ps-uses">
      {USE_KINDS.map((kind) => {
        const own = uses.filter((use) => use.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{say(texts(), `sources.use.${kind}`)}</dt>
            <dd>
              <ul>
                {own.map((use) => (
                  <li key={`${use.crisis ?? ''}.${use.seat ?? ''}.${use.id}.${use.week ?? ''}`}>
                    {use.crisis !== null && kind !== 'crisis' && <i>{use.crisis}</i>}{' '}
                    {wordsOfUse(use)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
