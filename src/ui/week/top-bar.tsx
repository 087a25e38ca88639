// The top bar: who you are and which week it is, where this is heading, the ceiling, and the menu.
import type { PlaySession } from '../../app/play/play.ts';
import { switchedCount } from '../../app/assumption-rows.ts';
import type { AppState, Game } from '../../app/state.ts';
import { datesOf } from '../../app/week-desk.ts';
import { dateRange, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { ExerciseBar } from '../join/parts.ts';
import type { MethodTab } from '../method/method-tabs.ts';
import { BarClock, BarOthers } from './bar-desk.tsx';
import { BarMenu } from './bar-menu.tsx';
import { Ceiling } from './instruments.tsx';
import { OutlookSection } from './outlook.tsx';
import type { WeekClock } from './use-clock.ts';
import { PHONE, useMedia } from './use-media.ts';

export interface TopBarProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
  readonly onKeys: (() => void) | undefined;
  readonly onMethod: (tab: MethodTab) => void;
  readonly onSettings?: (() => void) | undefined;
  readonly onGames?: (() => void) | undefined;
  readonly onProjector?: (() => void) | undefined;
  /** The week's clock; null without one. */
  readonly clock: WeekClock | null;
}

/** Its four parts are laid out by the screen, which puts two of them in a tab of their own on a phone. */
export function TopBar(props: TopBarProps) {
  const { session, game, onMethod, clock } = props;
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
          <b class="ps-t-week">{figure(week)}</b>
          <span>{say(texts(), 'ui.week.of-weeks', { weeks: view.weeks })}</span>
        </p>
      </section>
      <OutlookSection session={session} game={game} />
      <section class="ps-w-ceiling" data-region aria-label={say(texts(), 'ui.ceiling.heading')}>
        <Ceiling game={game} width={300} height={50} told={phone} />
      </section>
      <div class="ps-w-tools">
        <div class="ps-w-tools-row">
          {clock && <BarClock clock={clock} />}
          <BarMenu {...props} />
        </div>
        {game.exercise && (
          <ExerciseBar session={session} game={game} exercise={game.exercise} clock={clock} />
        )}
        {/* The card of an exercise says what the page tells. */}
        {(game.exercise === null || game.persons.length > 1) && <BarOthers game={game} />}
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
