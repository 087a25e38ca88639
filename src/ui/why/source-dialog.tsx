// A small sheet with one source: the paraphrase, who published it, what it concerns and how sure it is.
import { useContext, useEffect } from 'preact/hooks';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { SourceOpened } from './consult.ts';
import { useFacts } from './use-facts.ts';
import { kindWords } from './words.ts';

export interface SourceDialogProps {
  /** The fact's id, or null while nothing is open. */
  readonly fact: string | null;
  /** Unique on the page. */
  readonly id: string;
  readonly onClose: () => void;
}

/** Opens when a fact is given. */
export function SourceDialog({ fact, id, onClose }: SourceDialogProps) {
  const opened = useContext(SourceOpened);
  useEffect(() => {
    if (fact !== null) opened();
    // Who listens may change with the game: only another source is another look.
  }, [fact]);
  return (
    <Dialog
      open={fact !== null}
      title={fact ?? ''}
      id={id}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
    >
      {fact !== null && <Source fact={fact} />}
    </Dialog>
  );
}

function Source({ fact }: { fact: string }) {
  const find = useFacts();
  if (find === null) return <p>{say(texts(), 'ui.loading')}</p>;
  const card = find(fact);
  if (card === null) return <p>{say(texts(), 'ui.sources.missing')}</p>;
  return (
    <div class="ps-source">
      <p class="ps-source-statement">{card.statement}</p>
      <dl class="ps-source-facts">
        <dt>{say(texts(), 'ui.sources.published')}</dt>
        <dd>
          {card.publisher}, {card.published}
          <cite>{card.title}</cite>
        </dd>
        <dt>{say(texts(), 'ui.sources.happened')}</dt>
        <dd>{card.date.replace('/', ' – ')}</dd>
        <dt>{say(texts(), 'ui.sources.certainty')}</dt>
        <dd>{kindWords(card.certainty)}</dd>
        {card.issue !== null && (
          <>
            <dt>{say(texts(), 'ui.sources.caution')}</dt>
            <dd>{card.issue}</dd>
          </>
        )}
      </dl>
      <p class="ps-t-small">{say(texts(), 'ui.sources.paraphrase')}</p>
    </div>
  );
}
