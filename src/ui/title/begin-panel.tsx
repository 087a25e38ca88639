// What is left to decide before week 1, all filled in: variant, length, aids, clock and seed; who plays and the assumptions a press away.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { switchedCount } from '../../app/assumption-rows.ts';
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Session } from '../../app/session.ts';
import { AIDS_LEVELS, CLOCKS, type ClockMinutes, type Setup } from '../../app/setup.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { PlayersPanel } from './players-panel.tsx';

export interface BeginPanelProps {
  readonly session: Session;
  readonly setup: Setup;
  readonly crisis: CatalogueEntry;
  /** Whether the parts of the game are being fetched. */
  readonly busy: boolean;
  readonly seedField: RefObject<HTMLInputElement | null>;
  /** Opens the switchboard. */
  readonly onAssumptions: () => void;
}

/** The manila sheet with the button that begins. */
export function BeginPanel(props: BeginPanelProps) {
  const { session, setup, crisis, busy, seedField, onAssumptions } = props;
  const [more, setMore] = useState(false);
  const switched = switchedCount(setup.assumptions);
  return (
    <Panel material="manila" label={say(texts(), 'ui.title.begin-heading')} class="ps-begin">
      <div class="ps-begin-row">
        <Segmented
          legend={say(texts(), 'ui.title.variant')}
          name="variant"
          options={crisis.variants.map(({ id, title }) => ({ value: id, label: title }))}
          value={setup.variant}
          onChange={(variant) => session.setUp({ variant })}
        />
        <Segmented
          legend={say(texts(), 'ui.title.length')}
          name="length"
          options={crisis.lengths.map((weeks) => ({
            value: `${weeks}`,
            label: figure(weeks),
          }))}
          value={`${setup.weeks}`}
          onChange={(weeks) => session.setUp({ weeks: Number(weeks) })}
        />
      </div>
      <div class="ps-begin-row ps-begin-last">
        <Segmented
          legend={say(texts(), 'ui.title.aids')}
          name="aids"
          options={AIDS_LEVELS.map((value) => ({
            value,
            label: say(texts(), `ui.title.aids.${value}`),
            about: say(texts(), `ui.title.aids.${value}-about`),
          }))}
          value={setup.aids}
          onChange={(aids) => session.setUp({ aids })}
        />
        <ClockChoice session={session} clock={setup.clock} />
        <SeedField session={session} seed={setup.seed} field={seedField} />
        <Button
          kind="primary"
          size="large"
          submit
          iconAfter={busy ? 'clock' : 'arrow-right'}
          class="ps-begin-go"
          disabledReason={busy ? say(texts(), 'ui.title.fetching-note') : undefined}
        >
          {say(texts(), busy ? 'ui.title.fetching' : 'ui.title.begin')}
        </Button>
        <SeedTrouble seed={setup.seed} />
      </div>
      <p class="ps-begin-aids">{say(texts(), `ui.title.aids.${setup.aids}-about`)}</p>
      <div class="ps-begin-more">
        <button
          type="button"
          class="ps-begin-disclose"
          aria-expanded={more}
          aria-controls={more ? 'players' : undefined}
          onClick={() => setMore((now) => !now)}
        >
          <Icon name="caret-down" size={14} />
          <b>{say(texts(), 'ui.title.more')}</b>
          <span>{say(texts(), `ui.title.tempo.${setup.tempo}-about`)}</span>
        </button>
        <button type="button" class="ps-begin-disclose" onClick={onAssumptions}>
          {switched > 0 && <Icon name="arrows-split" size={14} />}
          <b>{say(texts(), 'ui.assumptions.label')}</b>
          <span class="ps-visually-hidden">: </span>
          <span>
            {switched === 0
              ? say(texts(), 'ui.assumptions.as-calibrated')
              : say(texts(), 'ui.assumptions.some', { n: switched })}
          </span>
        </button>
      </div>
      {more && <PlayersPanel session={session} setup={setup} crisis={crisis} />}
    </Panel>
  );
}

function ClockChoice({ session, clock }: { session: Session; clock: ClockMinutes }) {
  const words = (n: ClockMinutes): string =>
    n === 0 ? say(texts(), 'ui.title.clock.0') : say(texts(), 'ui.title.clock.n', { n });
  return (
    <div class="ps-plain-field ps-clock">
      <label for="clock">{say(texts(), 'ui.title.clock')}</label>
      <span class="ps-clock-field">
        <select
          id="clock"
          value={`${clock}`}
          onChange={(event) => {
            const wanted = Number(event.currentTarget.value);
            session.setUp({ clock: CLOCKS.find((one) => one === wanted) ?? 0 });
          }}
        >
          {CLOCKS.map((n) => (
            <option key={n} value={`${n}`}>
              {words(n)}
            </option>
          ))}
        </select>
        <Icon name="caret-down" size={14} />
      </span>
    </div>
  );
}

function SeedField(props: {
  session: Session;
  seed: string;
  field: RefObject<HTMLInputElement | null>;
}) {
  const { session, seed, field } = props;
  return (
    <div class="ps-plain-field ps-seed">
      <label for="seed">{say(texts(), 'ui.title.seed')}</label>
      <span class="ps-seed-field">
        <input
          id="seed"
          ref={field}
          type="text"
          dir="ltr"
          value={seed}
          maxLength={64}
          size={9}
          spellcheck={false}
          autocomplete="off"
          title={say(texts(), 'ui.title.seed-about')}
          aria-invalid={seed.trim() === ''}
          aria-describedby="seed-about"
          onInput={(event) => session.setUp({ seed: event.currentTarget.value })}
        />
        <IconButton
          icon="shuffle"
          label={say(texts(), 'ui.title.new-seed')}
          iconSize={16}
          onPress={() => session.drawSeed()}
        />
      </span>
    </div>
  );
}

/** What a seed is, for those who do not see the tooltip; what is wrong with it, for all. */
function SeedTrouble({ seed }: { seed: string }) {
  const empty = seed.trim() === '';
  return (
    <p class={empty ? 'ps-seed-about ps-trouble' : 'ps-visually-hidden'} id="seed-about">
      {empty && <Icon name="warning" size={16} />}
      {say(texts(), empty ? 'ui.title.seed-empty' : 'ui.title.seed-about')}
    </p>
  );
}
