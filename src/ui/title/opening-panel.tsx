// How the chosen crisis stands before its first week, as the chosen seat is told, with its sources.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Setup } from '../../app/setup.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { Panel } from '../kit/panel.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';

export interface OpeningPanelProps {
  readonly crisis: CatalogueEntry;
  readonly setup: Setup;
}

/** The front page before week 1. */
export function OpeningPanel({ crisis, setup }: OpeningPanelProps) {
  const [source, setSource] = useState<string | null>(null);
  const variant = crisis.variants.find((one) => one.id === setup.variant);
  return (
    <Panel
      material="newsprint"
      serrated
      id="opening"
      title={say(texts(), 'ui.title.stands', { seat: say(texts(), `seat.${setup.seat}.name`) })}
      aside={<Stamp kind="record" label={say(texts(), 'ui.provenance.record')} />}
      class="ps-opening"
    >
      <ul>
        {crisis.opening[setup.seat].map(({ key, text, facts }) => (
          <li key={key}>
            {text}{' '}
            <span class="ps-opening-facts">
              {facts.map((fact, i) => (
                <Fragment key={fact}>
                  <span>
                    <Citation
                      text={fact}
                      label={say(texts(), 'ui.sources.open-fact', { fact })}
                      onOpen={() => setSource(fact)}
                    />
                    {i < facts.length - 1 && ','}
                  </span>{' '}
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {variant && (
        <p class="ps-variant" aria-live="polite">
          <b>{say(texts(), 'ui.title.variant-is', { variant: variant.title })}</b> {variant.about}
        </p>
      )}
      <SourceDialog id="opening-source" fact={source} onClose={() => setSource(null)} />
    </Panel>
  );
}
