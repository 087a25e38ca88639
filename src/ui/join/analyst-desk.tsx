// The analyst's chair in the place of the orders desk: no orders, a forecast each week, and the way on.
import { doctrineOf, lastOrders } from '../../app/class/analyst.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { mayAskWhy } from '../../app/class/played-exercise.ts';
import { reveal } from '../guide/anchors.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/desk.css';
import '../style/join.css';
import { headlineOf } from '../week/item-words.ts';
import { DeskGrip, type Sheet } from '../week/desk-sheet.tsx';

export interface AnalystDeskProps {
  readonly session: PlaySession;
  readonly game: Game;
  /** Whether the week's clock has run out; nothing is played by itself. */
  readonly timeUp: boolean;
  readonly sheet: Sheet;
  readonly onSheet: (to?: Sheet) => void;
}

/** The manila sheet of one who watches. */
export function AnalystDesk({ session, game, timeUp, sheet, onSheet }: AnalystDeskProps) {
  const { seat, view, outlook, forecasts } = game;
  const week = Math.min(view.week + 1, view.weeks);
  const doctrine = doctrineOf(game);
  return (
    <section
      class="ps-w-desk ps-panel ps-manila ps-analyst"
      data-region
      aria-labelledby="week-desk"
      tabIndex={-1}
    >
      <DeskGrip sheet={sheet} onSheet={onSheet} />
      <header class="ps-w-desk-head">
        <h2 class="ps-panel-title" id="week-desk">
          <Icon name="chair-fill" size={20} /> {say(texts(), 'join.analyst')}
        </h2>
      </header>
      <div class="ps-w-desk-body">
        <section>
          <p>{say(texts(), 'join.analyst-about', { seat: say(texts(), `seat.${seat}.name`) })}</p>
          {doctrine !== null && (
            <p>
              <b>{say(texts(), `doctrine.${doctrine}`)}.</b>{' '}
              {say(texts(), `doctrine.${doctrine}.about`)}
            </p>
          )}
        </section>
        <Forecast game={game} week={week} />
        {game.reports.length > 0 && <LastOrders game={game} />}
        <section>
          <h3>{say(texts(), 'join.analyst-ask')}</h3>
          <p>{say(texts(), mayAskWhy(game) ? 'join.analyst-ask-about' : 'join.analyst-closed')}</p>
        </section>
      </div>
      <footer class="ps-w-desk-foot">
        {forecasts.length > 0 && (
          <p class="ps-join-fine">{say(texts(), 'join.analyst-so-far', { n: forecasts.length })}</p>
        )}
        <p class="ps-analyst-go">
          <Button
            kind="primary"
            size="large"
            iconAfter="arrow-right"
            shortcut="S"
            onPress={() => session.seal()}
          >
            {say(texts(), 'join.analyst-play', { week })}
          </Button>
        </p>
        {outlook.asks && <p class="ps-join-fine">{say(texts(), 'join.analyst-first')}</p>}
        {timeUp && <p class="ps-join-fine">{say(texts(), 'join.analyst-time-up')}</p>}
      </footer>
    </section>
  );
}

function LastOrders({ game }: { readonly game: Game }) {
  const items = lastOrders(game);
  return (
    <section>
      <h3>{say(texts(), 'join.analyst-ordered', { week: game.reports.length })}</h3>
      {items.length === 0 ? (
        <p>{say(texts(), 'join.analyst-ordered-none')}</p>
      ) : (
        <ul class="ps-analyst-list">
          {items.map((item) => (
            <li key={item.n}>{headlineOf(game, item)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Forecast({ game, week }: { readonly game: Game; readonly week: number }) {
  const { own, asks } = game.outlook;
  const given = own !== null && own.week === game.view.week ? own.percents : null;
  return (
    <section>
      <h3>{say(texts(), 'join.analyst-forecast', { week })}</h3>
      <p>
        {given
          ? say(texts(), 'join.analyst-given', {
              escalation: percentage(given.escalation),
              sporadic: percentage(given.sporadic),
              easing: percentage(given['de-escalation']),
            })
          : say(texts(), asks ? 'join.analyst-asked' : 'join.analyst-left-out')}
      </p>
      {(asks || !given) && (
        <Button size="small" onPress={() => reveal('outlook')}>
          {say(texts(), 'join.analyst-give')}
        </Button>
      )}
    </section>
  );
}
