// Between two persons at one device: says whose turn it is and hides everything else.
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/pass.css';

/** Nothing of the game is in the page while this is shown but the week, whose turn it is and who has sealed. */
export function PassScreen({ session, state }: { session: PlaySession; state: AppState }) {
  const { game } = state;
  if (!game) return null;
  const { seat, sealed, persons, view, header } = game;
  const nameOf = (one: typeof seat): string => say(texts(), `seat.${one}.name`);
  const name = nameOf(seat);
  const over = view.week >= header.weeks;
  const stateOf = (one: typeof seat): 'sealed' | 'writes' | 'waits' => {
    if (sealed.includes(one)) return 'sealed';
    return one === seat ? 'writes' : 'waits';
  };
  return (
    <main id="main" class="ps-pass" tabIndex={-1} aria-labelledby="pass-title">
      <div class={`ps-pass-folder ps-pass-${seat}`}>
        <p class="ps-pass-week">
          {over
            ? say(texts(), 'ui.pass.over')
            : say(texts(), 'ui.pass.week', { week: view.week + 1, weeks: header.weeks })}
        </p>
        <div class="ps-pass-seal">
          <SeatGlyph seat={seat} size={112} />
        </div>
        <h1 id="pass-title">
          <span>{say(texts(), 'ui.pass.turn')}</span> <b>{name}</b>
        </h1>
        <p class="ps-pass-about">{say(texts(), 'ui.pass.about', { seat: name })}</p>
        <ul class="ps-pass-seats" aria-label={say(texts(), 'ui.pass.seats')}>
          {persons.map((one) => (
            <li key={one} class={`ps-pass-${stateOf(one)}`}>
              <SeatGlyph seat={one} size={22} />
              <b>{nameOf(one)}</b>
              <span>
                {stateOf(one) === 'sealed' && <Icon name="seal-check-fill" size={15} />}{' '}
                {say(texts(), `ui.pass.${stateOf(one)}`)}
              </span>
            </li>
          ))}
        </ul>
        <div class="ps-pass-go">
          <Button
            kind="primary"
            size="large"
            iconAfter="arrow-right"
            onPress={() => session.takeDevice()}
          >
            {say(texts(), 'ui.pass.take', { seat: name })}
          </Button>
          <Button kind="quiet" onPress={() => session.show('title')}>
            {say(texts(), 'ui.pass.leave')}
          </Button>
        </div>
      </div>
    </main>
  );
}
