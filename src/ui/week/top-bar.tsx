// The top bar: who you are and which week it is, where this is heading, the ceiling, and the menu.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import { switchedCount } from '../../app/assumption-rows.ts';
import type { AppState, Game } from '../../app/state.ts';
import { datesOf } from '../../app/week-desk.ts';
import { dateRange, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import { Ceiling, Outlook, OutlookNow } from './instruments.tsx';
import { PHONE, useMedia } from './use-media.ts';

export interface TopBarProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
  readonly onKeys: (() => void) | undefined;
  readonly onMethod: (tab: MethodTab) => void;
}

/** Its four parts are laid out by the screen, which puts two of them in a tab of their own on a phone. */
export function TopBar({ session, state, game, onKeys, onMethod }: TopBarProps) {
  const { view, scenario, seat, header } = game;
  const switched = switchedCount(header.assumptions);
  // A phone has room to say in words what the bar only draws.
  const phone = useMedia(PHONE);
  const week = Math.min(view.week + 1, view.weeks);
  const name = say(texts(), `seat.${seat}.name`);
  const { from, to } = datesOf(view.day);
  return (
    <header class="ps-w-bar">
      <section class="ps-w-seat" data-region aria-label={say(texts(), 'ui.week.seat')}>
        <SeatGlyph seat={seat} size={42} />
        <div class="ps-w-who">
          <h1 class="ps-w-name">
            {name}
            <span class="ps-visually-hidden">
              , {say(texts(), 'ui.week.of', { week, weeks: view.weeks })}
            </span>
          </h1>
          <p class="ps-w-office">{say(texts(), `seat.${seat}.office`)}</p>
          <p class="ps-w-scenario">{say(scenario.text, 'title')}</p>
          <p class="ps-w-when">
            {say(texts(), 'ui.week.of', { week, weeks: view.weeks })},{' '}
            {dateRange(from, to, texts())}
          </p>
        </div>
        <p class="ps-w-week" aria-hidden="true">
          <b class="ps-t-week">{week}</b>
          <span>{say(texts(), 'ui.week.of-weeks', { weeks: view.weeks })}</span>
        </p>
      </section>
      <section class="ps-w-outlook" data-region aria-labelledby="week-outlook">
        <div class="ps-w-bar-head">
          <h2 class="ps-w-bar-title" id="week-outlook">
            {say(texts(), 'ui.outlook.heading')}
          </h2>
          <OutlookNow game={game} />
        </div>
        <Outlook game={game} width={298} height={64} />
      </section>
      <section class="ps-w-ceiling" data-region aria-label={say(texts(), 'ui.ceiling.heading')}>
        <Ceiling game={game} width={300} height={50} told={phone} />
      </section>
      <div class="ps-w-tools">
        <Menu session={session} state={state} onKeys={onKeys} onMethod={onMethod} />
        {switched > 0 && (
          <button
            type="button"
            class="ps-w-switched"
            aria-label={say(texts(), 'ui.method.switched-open', { n: switched })}
            onClick={() => onMethod('assumptions')}
          >
            <Icon name="arrows-split" size={14} />{' '}
            {say(texts(), 'ui.method.switched', { n: switched })}
          </button>
        )}
      </div>
    </header>
  );
}

function Menu({ session, state, onKeys, onMethod }: Omit<TopBarProps, 'game'>) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      setOpen(false);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    window.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      window.removeEventListener('keydown', press, true);
    };
  }, [open]);
  const night = state.theme === 'night';
  const pick = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <div class="ps-w-menu" ref={root}>
      <IconButton
        icon="circle-half"
        label={say(texts(), night ? 'ui.menu.day' : 'ui.menu.night')}
        onPress={() => session.setTheme(night ? 'day' : 'night')}
      />
      {onKeys !== undefined && (
        <IconButton
          icon="question"
          label={say(texts(), 'ui.keys.open')}
          shortcut="?"
          onPress={onKeys}
        />
      )}
      <IconButton
        icon="book-open-text"
        label={say(texts(), 'ui.method.open')}
        shortcut="M"
        onPress={() => onMethod('calibration')}
      />
      <IconButton
        icon="list"
        label={say(texts(), 'ui.action.menu')}
        expanded={open}
        onPress={() => setOpen(!open)}
      />
      {open && (
        <ul class="ps-w-menu-list">
          <li>
            <Button kind="quiet" icon="arrow-left" onPress={pick(() => session.show('title'))}>
              {say(texts(), 'ui.menu.title')}
            </Button>
          </li>
          <li>
            <Button
              kind="quiet"
              icon="circle-half"
              onPress={pick(() => session.setTheme(night ? 'day' : 'night'))}
            >
              {say(texts(), night ? 'ui.menu.day' : 'ui.menu.night')}
            </Button>
          </li>
          <li>
            <Button
              kind="quiet"
              icon="download-simple"
              onPress={pick(() => session.downloadRecord())}
            >
              {say(texts(), 'ui.menu.record')}
            </Button>
          </li>
          <li>
            <Button
              kind="quiet"
              icon="book-open-text"
              onPress={pick(() => onMethod('calibration'))}
            >
              {say(texts(), 'ui.method.open')}
            </Button>
          </li>
          {onKeys !== undefined && (
            <li>
              <Button kind="quiet" icon="keyboard" onPress={pick(onKeys)}>
                {say(texts(), 'ui.keys.open')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
