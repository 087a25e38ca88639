// The forecasts of the class: the score of each room beside even thirds, and whether what was called likely came as often.
import { useMemo } from 'preact/hooks';
import type { ClassForecasts } from '../../app/class/class-forecasts.ts';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import type { CalibrationBin } from '../../app/forecast-calibration.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import { drawn } from '../kit/rounding.ts';
import { memo } from './memo.ts';

/** A table that may be wider than its frame is reached and scrolled by keyboard. */
const SCROLLER = { role: 'region', tabIndex: 0 } as const;

export interface ForecastsPanelProps {
  readonly session: ClassSession;
  readonly rows: readonly RoomRow[];
}

/** The panel. */
export const ForecastsPanel = memo(function ForecastsPanel(props: ForecastsPanelProps) {
  const { session, rows } = props;
  const forecasts = useMemo(() => session.reckon().forecasts(), [session, rows]);
  return (
    <Panel
      material="vellum"
      id="class-forecasts"
      title={say(texts(), 'class.forecasts.title')}
      class="ps-class-forecasts"
    >
      <p class="ps-class-about">
        {say(texts(), 'class.forecasts.about', { even: score(forecasts.evenThirds) })}
      </p>
      {forecasts.all.scored === 0 ? (
        <p>{say(texts(), 'class.forecasts.none')}</p>
      ) : (
        <div class="ps-class-two">
          <ScoreTable forecasts={forecasts} />
          <Calibration bins={forecasts.all.bins} few={forecasts.all.few} n={forecasts.all.scored} />
        </div>
      )}
    </Panel>
  );
});

/** A Brier score with two decimals. */
export function score(value: number): string {
  return figure(value.toFixed(2));
}

/** Widest bar: certainty in something else. */
const WORST = 2;

/** Every room's score as a bar with its figure; even thirds as a line through all. */
export function ScoreTable({ forecasts }: { readonly forecasts: ClassForecasts }) {
  const { rooms, all, evenThirds } = forecasts;
  const even = `${drawn((100 * evenThirds) / WORST, 1)}%`;
  return (
    <div class="ps-scroll" aria-label={say(texts(), 'class.forecasts.scores')} {...SCROLLER}>
      <table class="ps-data ps-score-table">
        <caption>{say(texts(), 'class.forecasts.scores')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'class.column.room')}</th>
            <th scope="col">{say(texts(), 'class.forecasts.given')}</th>
            <th scope="col">{say(texts(), 'class.forecasts.score')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {[
            ...rooms.map((room) => ({ ...room, key: `room ${room.label}` })),
            { ...all, label: say(texts(), 'class.forecasts.all'), key: 'all' },
          ].map(({ key, label, given, brier }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>{figure(given)}</td>
              <td>{brier === null ? say(texts(), 'ui.end.none') : score(brier)}</td>
              <td class="ps-score-cell" aria-hidden="true">
                {brier !== null && (
                  <i style={{ inlineSize: `${drawn((100 * brier) / WORST, 1)}%` }} />
                )}
                <u style={{ insetInlineStart: even }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Calibration of the whole class: bars of what came, on the band that was given. */
function Calibration(props: {
  readonly bins: readonly CalibrationBin[];
  readonly few: boolean;
  readonly n: number;
}) {
  const { bins, few, n } = props;
  return (
    <div>
      <table class="ps-data">
        <caption>{say(texts(), 'class.forecasts.calibration')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.debrief.calibration-chance')}</th>
            <th scope="col">{say(texts(), 'class.forecasts.came')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, given, came, percent }) => (
            <tr key={from}>
              <th scope="row">{say(texts(), 'ui.debrief.calibration-bin', { from, to })}</th>
              <td>
                {percent === null
                  ? say(texts(), 'ui.end.none')
                  : say(texts(), 'ui.debrief.calibration-came', {
                      came: figure(came),
                      given: figure(given),
                      share: percentage(percent),
                    })}
              </td>
              <td class="ps-score-cell" aria-hidden="true">
                <s style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
                {percent !== null && <u style={{ insetInlineStart: `${percent}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ps-t-small">
        {say(texts(), 'class.forecasts.calibration-about')}{' '}
        {few && say(texts(), 'class.forecasts.few', { n })}
      </p>
    </div>
  );
}
