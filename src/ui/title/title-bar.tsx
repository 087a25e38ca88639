// The bar over the title's map: the pages, the languages, the light, and everything else that can be set.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { LanguageId, Settings } from '../../app/settings.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';

export interface TitleBarProps {
  readonly session: Session;
  readonly state: AppState;
  readonly languages: readonly LanguageId[];
  readonly onGames: () => void;
  readonly onMethod: () => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
}

/** The bar. */
export function TitleBar(props: TitleBarProps) {
  const { session, state, languages, onGames, onMethod, onSettings, onKeys } = props;
  return (
    <div class="ps-title-bar">
      <nav class="ps-title-nav" aria-label={say(texts(), 'ui.title.nav')}>
        <span class="ps-title-here" aria-current="page">
          {say(texts(), 'ui.title.play')}
        </span>
        <button type="button" onClick={onGames} aria-haspopup="dialog">
          {say(texts(), 'ui.games.open')}
        </button>
        <button type="button" onClick={onMethod} aria-haspopup="dialog">
          {say(texts(), 'ui.method.open')}
        </button>
        <a href="#class">{say(texts(), 'ui.title.class')}</a>
      </nav>
      <span class="ps-title-space" />
      {languages.length > 1 && (
        <div class="ps-title-nav">
          {languages
            .filter((id) => id !== state.settings.language)
            .map((id) => (
              <button
                key={id}
                type="button"
                lang={id}
                onClick={() => session.setSettings({ language: id })}
              >
                {LANGUAGES[id].name}
              </button>
            ))}
        </div>
      )}
      <div class="ps-on-map ps-title-keys">
        <IconButton
          icon="keyboard"
          label={say(texts(), 'ui.keys.open')}
          shortcut="?"
          onPress={onKeys}
        />
      </div>
      <div class="ps-on-map">
        <IconButton icon="gear-six" label={say(texts(), 'ui.settings.open')} onPress={onSettings} />
      </div>
      <DisplayChoice session={session} state={state} onSettings={onSettings} />
    </div>
  );
}

const LIGHTS: readonly (readonly [Settings['theme'], IconName])[] = [
  ['system', 'circle-half'],
  ['day', 'eye'],
  ['night', 'moon-fill'],
  ['projector', 'chalkboard-teacher-fill'],
];

/** The desk's light, a press away; it closes with Escape, a press elsewhere, or when the focus leaves it. */
function DisplayChoice(props: { session: Session; state: AppState; onSettings: () => void }) {
  const { session, state, onSettings } = props;
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event): void => {
      if (!(event.target instanceof Node) || !frame.current?.contains(event.target)) setOpen(false);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      frame.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', press);
    };
  }, [open]);
  return (
    <div class="ps-display" ref={frame}>
      <Button
        class="ps-on-map"
        icon="circle-half"
        expanded={open}
        onPress={() => setOpen((now) => !now)}
      >
        {say(texts(), 'ui.title.display')}
      </Button>
      {open && (
        <fieldset class="ps-display-sheet">
          <legend class="ps-visually-hidden">{say(texts(), 'ui.settings.theme')}</legend>
          {LIGHTS.map(([value, icon]) => (
            <label key={value} class="ps-display-option">
              <input
                type="radio"
                name="display"
                value={value}
                checked={state.settings.theme === value}
                onChange={() => session.setSettings({ theme: value })}
              />
              <Icon name={icon} size={16} />
              <span>{say(texts(), `ui.settings.theme.${value}`)}</span>
            </label>
          ))}
          <Button
            size="small"
            icon="gear-six"
            onPress={() => {
              setOpen(false);
              onSettings();
            }}
          >
            {say(texts(), 'ui.settings.all')}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
