// The facts that a sentence rests on, each a way into its source.
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';

export interface FactCitationsProps {
  readonly facts: readonly string[];
  readonly onSource: (fact: string) => void;
}

/** One citation after another, with a space behind each. */
export function FactCitations({ facts, onSource }: FactCitationsProps) {
  return (
    <>
      {facts.map((fact) => (
        <span key={fact}>
          <Citation
            text={fact}
            label={say(texts(), 'ui.sources.open-fact', { fact })}
            onOpen={() => onSource(fact)}
          />{' '}
        </span>
      ))}
    </>
  );
}
