// The end of the bar: the clock, how much help there is or who has sealed, and the menu.
import type { AppState, Game } from '../../app/state.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import type { WeekClock } from './use-clock.ts';

/** The clock with its two buttons; says five minutes, one minute, thirty seconds and the end. */
export function BarClock({ clock }: { clock: WeekClock }) {
  const { left, paused, told, toggle, extend } = clock;
  const time = say(texts(), 'week.clock.left', {
    minutes: Math.floor(left / 60),
    seconds: String(left % 60).padStart(2, '0'),
  });
  return (
    <div class="ps-w-clock" data-last={left <= 60 ? 'yes' : 'no'}>
      <p class="ps-w-clock-time" role="timer" aria-label={say(texts(), 'week.clock.words')}>
        {left === 0 ? say(texts(), 'week.clock.up') : time}
        {paused && left > 0 && <small>{say(texts(), 'week.clock.paused')}</small>}
      </p>
      {left > 0 && (
        <IconButton
          size="small"
          icon={paused ? 'play-fill' : 'pause-fill'}
          label={say(texts(), paused ? 'week.clock.go' : 'week.clock.pause')}
          onPress={toggle}
        />
      )}
      <IconButton
        size="small"
        icon="plus"
        label={say(texts(), 'week.clock.extend')}
        onPress={extend}
      />
      <p class="ps-visually-hidden" role="status">
        {told === null ? '' : say(texts(), `week.clock.told-${told}`)}
      </p>
    </div>
  );
}

/** Several persons: who has sealed. One person: how much help this game gives. */
export function BarOthers({ game }: { game: Game }) {
  const { persons, sealed, seat, terms } = game;
  const others = persons.filter((one) => one !== seat);
  if (others.length === 0) {
    return (
      <p class="ps-w-others" title={say(texts(), 'week.bar.model')}>
        {say(texts(), 'week.bar.aids', {
          aids: uncapitalise(say(texts(), `ui.title.aids.${terms.aids}`)),
        })}
      </p>
    );
  }
  return (
    <ul class="ps-w-others" aria-label={say(texts(), 'week.bar.desk')}>
      {others.map((one) => {
        const done = sealed.includes(one);
        return (
          <li key={one}>
            <SeatGlyph seat={one} size={14} />
            <span aria-hidden="true">
              {say(texts(), done ? 'week.bar.sealed-short' : 'week.bar.writing-short')}
            </span>
            <span class="ps-visually-hidden">
              {say(texts(), done ? 'week.bar.sealed' : 'week.bar.writing', {
                seat: say(texts(), `seat.${one}.name`),
              })}
            </span>
            {done && <Icon name="check" size={13} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether weeks of this game can be gone back to. */
export function mayRewind({ game }: Pick<AppState, 'game'>): boolean {
  return game !== null && game.terms.tempo === 'rewind' && game.reports.length > 0;
}
