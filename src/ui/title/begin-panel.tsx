// What is left to decide before week 1: variant, length, assumptions and seed, all filled in.
import type { RefObject } from 'preact';
import type { Session } from '../../app/session.ts';
import { switchedCount } from '../../app/assumption-rows.ts';
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Setup } from '../../app/setup.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';

export interface BeginPanelProps {
  readonly session: Session;
  readonly setup: Setup;
  readonly crisis: CatalogueEntry;
  readonly seedField: RefObject<HTMLInputElement | null>;
  /** Opens the switchboard. */
  readonly onAssumptions: () => void;
}

/** The manila sheet with the button that begins. */
export function BeginPanel(props: BeginPanelProps) {
  const { session, setup, crisis, seedField, onAssumptions } = props;
  const switched = switchedCount(setup.assumptions);
  const { variants } = crisis;
  const empty = setup.seed.trim() === '';
  return (
    <Panel material="manila" label={say(texts(), 'ui.title.begin-heading')} class="ps-begin">
      <div class="ps-begin-row">
        <Segmented
          legend={say(texts(), 'ui.title.variant')}
          name="variant"
          options={variants.map(({ id, title }) => ({ value: id, label: title }))}
          value={setup.variant}
          onChange={(variant) => session.setUp({ variant })}
        />
        <Segmented
          legend={say(texts(), 'ui.title.length')}
          name="length"
          options={crisis.lengths.map((weeks) => ({ value: `${weeks}`, label: `${weeks}` }))}
          value={`${setup.weeks}`}
          onChange={(weeks) => session.setUp({ weeks: Number(weeks) })}
        />
      </div>
      <div class="ps-begin-row ps-begin-last">
        <div class="ps-assume">
          <span class="ps-segmented-legend" aria-hidden="true">
            {say(texts(), 'ui.assumptions.label')}
          </span>
          <Button icon={switched > 0 ? 'arrows-split' : undefined} onPress={onAssumptions}>
            <span class="ps-visually-hidden">{say(texts(), 'ui.assumptions.label')}: </span>
            {switched === 0
              ? say(texts(), 'ui.assumptions.as-calibrated')
              : say(texts(), 'ui.assumptions.some', { n: switched })}
          </Button>
        </div>
        <div class="ps-seed">
          <label for="seed">{say(texts(), 'ui.title.seed')}</label>
          <span class="ps-seed-field">
            <input
              id="seed"
              ref={seedField}
              type="text"
              value={setup.seed}
              maxLength={64}
              spellcheck={false}
              autocomplete="off"
              aria-invalid={empty}
              aria-describedby="seed-about"
              onInput={(event) => session.setUp({ seed: event.currentTarget.value })}
            />
            <IconButton
              icon="shuffle"
              label={say(texts(), 'ui.title.new-seed')}
              onPress={() => session.drawSeed()}
            />
          </span>
        </div>
        <Button kind="primary" size="large" submit iconAfter="arrow-right" class="ps-begin-go">
          {say(texts(), 'ui.title.begin')}
        </Button>
        <p class={empty ? 'ps-seed-about ps-trouble' : 'ps-seed-about'} id="seed-about">
          {empty && <Icon name="warning" size={16} />}
          {say(texts(), empty ? 'ui.title.seed-empty' : 'ui.title.seed-about')}
        </p>
      </div>
    </Panel>
  );
}
