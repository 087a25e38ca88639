// Between two persons at one device: says whose turn it is and hides everything else.
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import '../style/pass.css';

/** Nothing of the game is in the page while this is shown. */
export function PassScreen({ session, state }: { session: PlaySession; state: AppState }) {
  const { game } = state;
  if (!game) return null;
  const { seat, sealed, persons, view } = game;
  const name = say(texts(), `seat.${seat}.name`);
  return (
    <main id="main" class="ps-pass" tabIndex={-1}>
      <div class="ps-pass-card">
        <SeatGlyph seat={seat} size={72} />
        <h1>{say(texts(), 'ui.pass.title', { seat: name })}</h1>
        <p>{say(texts(), 'ui.pass.about', { seat: name, week: view.week + 1 })}</p>
        <ul class="ps-pass-seats">
          {persons.map((one) => (
            <li key={one}>
              <SeatGlyph seat={one} size={20} />
              {say(texts(), `seat.${one}.name`)}{' '}
              <span>
                {say(texts(), sealed.includes(one) ? 'ui.pass.sealed' : 'ui.pass.writes')}
              </span>
            </li>
          ))}
        </ul>
        <Button kind="primary" iconAfter="arrow-right" onPress={() => session.takeDevice()}>
          {say(texts(), 'ui.pass.take', { seat: name })}
        </Button>
        <Button onPress={() => session.show('title')}>{say(texts(), 'ui.pass.leave')}</Button>
      </div>
    </main>
  );
}
