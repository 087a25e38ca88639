// The player's settings. Every change holds at once; nothing has to be confirmed.
import { useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import { FIRST_SETTINGS, type LanguageId, type Settings } from '../../app/settings.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Segmented } from '../kit/segmented.tsx';
import '../style/settings.css';
import { Tick } from './tick.tsx';

export interface SettingsDialogProps {
  readonly session: Session;
  readonly state: AppState;
  readonly open: boolean;
  /** Languages that can be chosen; with one there is no choice. */
  readonly languages: readonly LanguageId[];
  readonly onClose: () => void;
  /** Opens the list of keys. */
  readonly onKeys: () => void;
}

/** Lights of the desk, in the order of the choice. */
export const THEMES: readonly Settings['theme'][] = ['system', 'day', 'night', 'projector'];

/** The dialog of settings. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { session, state, open, languages, onClose, onKeys } = props;
  const { settings, offline } = state;
  const [reset, setReset] = useState(false);
  const change = (now: Partial<Settings>): void => {
    setReset(false);
    session.setSettings(now);
  };
  const of = (key: string): string => say(texts(), `ui.settings.${key}`);
  return (
    <Dialog
      open={open}
      title={of('title')}
      id="settings"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      foot={
        <>
          <p class="ps-settings-reset" role="status">
            {reset && of('reset-done')}
          </p>
          <Button
            icon="arrow-counter-clockwise"
            onPress={() => {
              // The language stays: a page in another one would have to be loaded anew.
              session.setSettings({ ...FIRST_SETTINGS, language: settings.language });
              setReset(true);
            }}
          >
            {of('reset')}
          </Button>
        </>
      }
    >
      <div class="ps-settings">
        <p class="ps-settings-about">{of('about')}</p>
        <section aria-labelledby="settings-display">
          <h3 id="settings-display">{of('display')}</h3>
          <Segmented
            legend={of('theme')}
            name="settings-theme"
            options={THEMES.map((value) => ({ value, label: of(`theme.${value}`) }))}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
          />
          <p class="ps-settings-note">{of('theme-about')}</p>
          <Segmented
            legend={of('motion')}
            name="settings-motion"
            options={(['system', 'less'] as const).map((value) => ({
              value,
              label: of(`motion.${value}`),
            }))}
            value={settings.motion}
            onChange={(motion) => change({ motion })}
          />
          {languages.length > 1 && (
            <>
              <Segmented
                legend={of('language')}
                name="settings-language"
                options={languages.map((value) => ({ value, label: LANGUAGES[value].name }))}
                value={settings.language}
                onChange={(language) => change({ language })}
              />
              <p class="ps-settings-note">{of('language-about')}</p>
            </>
          )}
        </section>
        <section aria-labelledby="settings-telling">
          <h3 id="settings-telling">{of('telling')}</h3>
          <Segmented
            legend={of('deaths')}
            name="settings-deaths"
            options={(['all', 'sums'] as const).map((value) => ({
              value,
              label: of(`deaths.${value}`),
            }))}
            value={settings.deaths}
            onChange={(deaths) => change({ deaths })}
          />
          <Tick
            label={of('guidance')}
            on={settings.guidance}
            onChange={(guidance) => change({ guidance })}
          />
        </section>
        <section aria-labelledby="settings-sound">
          <h3 id="settings-sound">{of('sound')}</h3>
          <Tick
            label={of('sound-on')}
            on={settings.sound}
            onChange={(sound) => change({ sound })}
          />
          <label class="ps-settings-volume">
            <span>{of('volume')}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={settings.volume}
              disabled={!settings.sound}
              aria-valuetext={percentage(settings.volume)}
              onInput={(event) => change({ volume: Number(event.currentTarget.value) })}
            />
            <output aria-hidden="true">{figure(settings.volume)}</output>
          </label>
          <Tick
            label={of('captions')}
            on={settings.captions}
            onChange={(captions) => change({ captions })}
          />
        </section>
        <section aria-labelledby="settings-keys">
          <h3 id="settings-keys">{of('keys')}</h3>
          <Tick
            label={of('letter-keys')}
            on={settings.letterKeys}
            onChange={(letterKeys) => change({ letterKeys })}
          />
          <Button size="small" icon="keyboard" onPress={onKeys}>
            {of('keys-list')}
          </Button>
        </section>
        <section aria-labelledby="settings-offline">
          <h3 id="settings-offline">{say(texts(), 'ui.offline.title')}</h3>
          <p>{say(texts(), `ui.offline.${offline}`)}</p>
        </section>
      </div>
    </Dialog>
  );
}
