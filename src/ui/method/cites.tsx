// Facts in a row, each a way to its source; of one document its name is printed once.
import { Fragment } from 'preact';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';

export interface CitesProps {
  readonly facts: readonly string[];
  readonly onSource: (fact: string) => void;
}

/** "rasanah-2024-03.23, .24". */
export function Cites({ facts, onSource }: CitesProps) {
  return (
    <>
      {facts.map((fact, at) => {
        const dot = fact.lastIndexOf('.');
        const same = facts[at - 1]?.slice(0, dot + 1) === fact.slice(0, dot + 1);
        return (
          <Fragment key={fact}>
            <span class="ps-cites-one">
              <Citation
                text={same ? fact.slice(dot) : fact}
                label={say(texts(), 'ui.sources.open-fact', { fact })}
                onOpen={() => onSource(fact)}
              />
              {at < facts.length - 1 && ','}
            </span>{' '}
          </Fragment>
        );
      })}
    </>
  );
}
