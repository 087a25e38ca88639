// The figures behind the debrief as tables: the weeks, the verdicts, the forecasts.
import { forecastBefore, oddsBefore } from '../../app/end-odds.ts';
import { verdictRows, type EndWeek } from '../../app/end-rows.ts';
import { killedIn } from '../../app/end-sums.ts';
import { forecastScores } from '../../app/forecast-scores.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { dateRange, rungName, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { CalibrationTable } from './calibration-table.tsx';

export interface DataDialogProps {
  readonly game: Game;
  readonly end: EndOfRun;
  readonly weeks: readonly EndWeek[];
  readonly open: boolean;
  readonly onClose: () => void;
}

const SCROLLER = { role: 'region', tabIndex: 0 } as const;

/** As large as a page. */
export function DataDialog({ game, end, weeks, open, onClose }: DataDialogProps) {
  return (
    <Dialog
      open={open}
      id="run-data"
      title={say(texts(), 'ui.debrief.data')}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      page
    >
      <h3 class="ps-t-panel">{say(texts(), 'ui.debrief.data-weeks')}</h3>
      <WeekTable end={end} weeks={weeks} game={game} />
      <h3 class="ps-t-panel">{say(texts(), 'ui.debrief.data-verdicts')}</h3>
      <VerdictTable game={game} end={end} />
      <ForecastTable game={game} end={end} />
    </Dialog>
  );
}

const COLUMNS = [
  'ui.end.column-week',
  'ui.end.column-days',
  'ui.end.column-course',
  'ui.debrief.data-beyond',
  'ui.debrief.data-sporadic',
  'ui.debrief.data-easing',
  'ui.debrief.data-own',
  'ui.end.column-attacks',
  'ui.end.column-worst',
  'ui.end.column-strikes',
  'ui.end.column-worst-strike',
  'ui.end.column-breaches',
  'ui.end.column-killed',
  'ui.debrief.data-sword',
] as const;

function WeekTable({ end, weeks, game }: Pick<DataDialogProps, 'end' | 'weeks' | 'game'>) {
  return (
    <div class="ps-scroll" aria-label={say(texts(), 'ui.debrief.data-weeks')} {...SCROLLER}>
      <table class="ps-data">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(texts(), column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((one) => (
            <WeekRow key={one.week} one={one} end={end} game={game} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekRow({ one, end, game }: { one: EndWeek; end: EndOfRun; game: Game }) {
  const percents = oddsBefore(end, one.week);
  const own = forecastBefore(game.forecasts, one.week);
  const share = (of: 'escalation' | 'sporadic' | 'de-escalation'): string =>
    percents ? figure(percents[of]) : say(texts(), 'ui.debrief.data-open');
  const strike = one.worstStrike === 0 ? 'ui.end.none' : `strike-rung.${one.worstStrike}`;
  return (
    <tr>
      <th scope="row">{figure(one.week)}</th>
      <td>{dateRange(one.from, one.to, texts())}</td>
      <td>{say(texts(), `trajectory.${one.trajectory}`)}</td>
      <td>{share('escalation')}</td>
      <td>{share('sporadic')}</td>
      <td>{share('de-escalation')}</td>
      <td>
        {own
          ? [own.escalation, own.sporadic, own['de-escalation']].map(figure).join(' / ')
          : say(texts(), 'ui.end.none')}
      </td>
      <td>{figure(one.attacks)}</td>
      <td>{say(texts(), `rung.${rungName(one.worstRung)}`)}</td>
      <td>{figure(one.strikes)}</td>
      <td>{say(texts(), strike)}</td>
      <td>{figure(one.breaches)}</td>
      <td>{figure(killedIn(one.harm))}</td>
      <td>{figure(one.sword)}</td>
    </tr>
  );
}

function VerdictTable({ game, end }: Pick<DataDialogProps, 'end' | 'game'>) {
  return (
    <table class="ps-data">
      <thead>
        <tr>
          <th scope="col">{say(texts(), 'ui.debrief.data-aim')}</th>
          <th scope="col">{say(texts(), 'ui.debrief.data-value')}</th>
        </tr>
      </thead>
      <tbody>
        {verdictRows(game, end).flatMap(({ seat, objectives }) =>
          objectives.map(({ id, value }) => (
            <tr key={`${seat} ${id}`}>
              <th scope="row">
                {`${say(texts(), `seat.${seat}.name`)}: ${say(texts(), `objective.${id}`)}`}
              </th>
              <td>{figure(value)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function ForecastTable({ game, end }: Pick<DataDialogProps, 'end' | 'game'>) {
  const scored =
    forecastScores(end, game.seat).find(({ seat }) => seat === game.seat)?.scored ?? [];
  if (scored.length === 0) return null;
  const open = say(texts(), 'ui.debrief.data-open');
  return (
    <>
      <h3 class="ps-t-panel">{say(texts(), 'ui.debrief.data-forecasts')}</h3>
      <p class="ps-t-small">{say(texts(), 'ui.debrief.brier-about')}</p>
      <table class="ps-data">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.end.column-week')}</th>
            <th scope="col">{say(texts(), 'ui.debrief.data-came')}</th>
            <th scope="col">{say(texts(), 'ui.debrief.data-score')}</th>
            <th scope="col">{say(texts(), 'ui.debrief.data-model')}</th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ before, came, own, model }) => (
            <tr key={before}>
              <th scope="row">{figure(before)}</th>
              <td>{say(texts(), `trajectory.${came}`)}</td>
              <td>{figure(own.toFixed(2))}</td>
              <td>{model === null ? open : figure(model.toFixed(2))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CalibrationTable scored={scored} />
    </>
  );
}
