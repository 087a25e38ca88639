// On tracing paper: the selected week's main order as it was meant and as it was read, and how the forecasts did.
import { ordersOfWeek } from '../../app/end-orders.ts';
import { besideFirst } from '../../app/end-sums.ts';
import { EVEN_THIRDS, forecastScores, type ForecastScore } from '../../app/forecast-scores.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { numberWord, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';

export interface ReadingBoxProps {
  readonly game: Game;
  readonly end: EndOfRun;
  readonly seat: Game['seat'];
  readonly week: number;
  /** Opens all orders of the seat in the week. */
  readonly onOrders: () => void;
}

/** Intent against perception, and the Brier scores. */
export function ReadingBox({ game, end, seat, week, onOrders }: ReadingBoxProps) {
  const orders = ordersOfWeek(end.orders, seat, week);
  const [main] = orders;
  const name = say(texts(), `seat.${seat}.name`);
  const scores = forecastScores(end, game.seat);
  return (
    <Panel
      material="vellum"
      id="reading"
      label={say(texts(), 'ui.debrief.reading')}
      class="ps-reading ps-raised"
    >
      <dl class="ps-reading-rows">
        <dt>{say(texts(), 'ui.debrief.order-week', { week })}</dt>
        <dd>
          <SeatGlyph seat={seat} size={14} label={name} />{' '}
          {main
            ? orderTitle(main.order, main.target, texts())
            : say(texts(), 'ui.debrief.no-order', { seat: name })}{' '}
          {orders.length > 1 && (
            <button
              type="button"
              class="ps-cite"
              aria-label={say(texts(), 'ui.debrief.all-orders', { seat: name, week })}
              onClick={onOrders}
            >
              {say(texts(), 'ui.debrief.order-count', { n: besideFirst(orders) })}
            </button>
          )}
        </dd>
        {main && (
          <>
            <dt>{say(texts(), 'ui.debrief.intended')}</dt>
            <dd>{say(texts(), `reason.${main.reason}`)}</dd>
            <dt>{say(texts(), 'ui.debrief.read-as')}</dt>
            <dd class="ps-reading-readers">
              {main.readings.map(({ reader, reason }) => (
                <span key={reader}>
                  <SeatGlyph seat={reader} size={13} label={say(texts(), `seat.${reader}.name`)} />{' '}
                  {say(texts(), reason === null ? 'ui.debrief.unseen' : `reason.${reason}`)}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {(scores.length > 0 || game.persons.length > 0) && (
        <dl
          class="ps-reading-rows ps-reading-scores"
          title={say(texts(), 'ui.debrief.brier-about')}
        >
          {scores.length === 0 && (
            <>
              <dt>{say(texts(), 'ui.debrief.forecasts')}</dt>
              <dd>{say(texts(), 'ui.debrief.brier-none', { thirds: EVEN_THIRDS.toFixed(2) })}</dd>
            </>
          )}
          {scores.map((score) => (
            <Score key={score.seat} score={score} own={score.seat === game.seat} />
          ))}
        </dl>
      )}
    </Panel>
  );
}

function Score({ score, own }: { readonly score: ForecastScore; readonly own: boolean }) {
  const name = say(texts(), `seat.${score.seat}.name`);
  const model =
    score.model === null
      ? say(texts(), 'ui.debrief.brier-open')
      : say(texts(), 'ui.debrief.brier-model', { model: score.model.toFixed(2) });
  const brier = say(texts(), 'ui.debrief.brier', {
    own: (score.own ?? 0).toFixed(2),
    count: numberWord(score.scored.length, texts()),
  });
  return (
    <>
      <dt>
        {own
          ? say(texts(), 'ui.debrief.forecasts')
          : say(texts(), 'ui.debrief.forecasts-of', { seat: name })}
      </dt>
      <dd>
        <b>{brier}</b>
        {own && `; ${model}`}
        {`; ${say(texts(), 'ui.debrief.brier-thirds', { thirds: EVEN_THIRDS.toFixed(2) })}`}
      </dd>
    </>
  );
}
