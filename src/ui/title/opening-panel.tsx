// How the chosen crisis stands before its first week, as the chosen seat is told, with its sources.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { AppState, Setup } from '../../app/state.ts';
import { openingRows, variantRows } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Citation } from '../kit/citation.tsx';
import { Panel } from '../kit/panel.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';

export interface OpeningPanelProps {
  readonly scenario: AppState['scenarios'][number];
  readonly setup: Setup;
}

/** The front page before week 1. */
export function OpeningPanel({ scenario, setup }: OpeningPanelProps) {
  const [source, setSource] = useState<string | null>(null);
  const variant = variantRows(scenario).find((one) => one.id === setup.variant);
  return (
    <Panel
      material="newsprint"
      serrated
      id="opening"
      title={say(EN, 'ui.title.stands', { seat: say(EN, `seat.${setup.seat}.name`) })}
      aside={<Stamp kind="record" label={say(EN, 'ui.provenance.record')} />}
      class="ps-opening"
    >
      <ul>
        {openingRows(scenario, setup.seat).map(({ key, text, facts }) => (
          <li key={key}>
            {text}{' '}
            <span class="ps-opening-facts">
              {facts.map((fact, i) => (
                <Fragment key={fact}>
                  <span>
                    <Citation
                      text={fact}
                      label={say(EN, 'ui.sources.open-fact', { fact })}
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
          <b>{say(EN, 'ui.title.variant-is', { variant: variant.title })}</b> {variant.about}
        </p>
      )}
      <SourceDialog id="opening-source" fact={source} onClose={() => setSource(null)} />
    </Panel>
  );
}
