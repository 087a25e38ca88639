// What something rests on: its facts as ways to their sources, and the sentence that says what is assumed.
import type { Grounds } from '../../app/rule-rows.ts';
import { assumedWords } from '../../text/assumed.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Cites } from './cites.tsx';

export interface GroundsOfProps {
  readonly grounds: Grounds;
  readonly onSource: (fact: string) => void;
}

/** Facts first; an assumption says that it is one. */
export function GroundsOf({ grounds, onSource }: GroundsOfProps) {
  const { facts, assumption } = grounds;
  return (
    <span class="ps-grounds">
      {facts.length > 0 && <Cites facts={facts} onSource={onSource} />}
      {assumption !== null && (
        <span class="ps-grounds-assumed">
          <b>{say(texts(), 'ui.sources.assumption')}</b> {assumedWords(assumption, texts())}
        </span>
      )}
    </span>
  );
}
