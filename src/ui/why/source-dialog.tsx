// A small sheet with one source: the paraphrase, who published it, what it concerns and how sure it is.
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Dialog } from '../kit/dialog.tsx';
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
  return (
    <Dialog
      open={fact !== null}
      title={fact ?? ''}
      id={id}
      closeLabel={say(EN, 'ui.action.close')}
      onClose={onClose}
    >
      {fact !== null && <Source fact={fact} />}
    </Dialog>
  );
}

function Source({ fact }: { fact: string }) {
  const find = useFacts();
  if (find === null) return <p>{say(EN, 'ui.loading')}</p>;
  const card = find(fact);
  if (card === null) return <p>{say(EN, 'ui.sources.missing')}</p>;
  return (
    <div class="ps-source">
      <p class="ps-source-statement">{card.statement}</p>
      <dl class="ps-source-facts">
        <dt>{say(EN, 'ui.sources.published')}</dt>
        <dd>
          {card.publisher}, {card.published}
          <cite>{card.title}</cite>
        </dd>
        <dt>{say(EN, 'ui.sources.happened')}</dt>
        <dd>{card.date.replace('/', ' – ')}</dd>
        <dt>{say(EN, 'ui.sources.certainty')}</dt>
        <dd>{kindWords(card.certainty)}</dd>
        {card.issue !== null && (
          <>
            <dt>{say(EN, 'ui.sources.caution')}</dt>
            <dd>{card.issue}</dd>
          </>
        )}
      </dl>
      <p class="ps-t-small">{say(EN, 'ui.sources.paraphrase')}</p>
    </div>
  );
}
