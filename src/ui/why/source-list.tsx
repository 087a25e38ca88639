// The footnotes of a why: numbers for facts with their kind, letters for assumptions in a sentence.
import type { WhySource } from '../../app/why-rows.ts';
import { assumedWords } from '../../text/assumed.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { useFacts } from './use-facts.ts';
import { kindWords } from './words.ts';

export interface SourceListProps {
  readonly of: readonly WhySource[];
  /** Opens a fact. */
  readonly onOpen: (fact: string) => void;
}

/** Two columns of sources. */
export function SourceList({ of, onOpen }: SourceListProps) {
  const find = useFacts();
  const kind = (id: string): string => {
    const card = find?.(id);
    return card ? kindWords(card.certainty) : '';
  };
  return (
    <div class="ps-why-sources">
      <h4 class="ps-visually-hidden">{say(texts(), 'ui.sources.heading')}</h4>
      <ol>
        {of.map((source) => (
          <li key={source.mark} class={'fact' in source ? undefined : 'ps-why-assumed'}>
            <b>{figure(source.mark)}</b>
            {'fact' in source ? (
              <>
                <Citation
                  text={source.fact}
                  label={say(texts(), 'ui.sources.open-fact', { fact: source.fact })}
                  onOpen={() => onOpen(source.fact)}
                />
                <span>{kind(source.fact)}</span>
              </>
            ) : (
              <>
                <span class="ps-why-assumption">{assumedWords(source.assumption, texts())}</span>
                <span>{say(texts(), 'ui.sources.assumption').toLowerCase()}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
