// A run of earlier rules: that it holds under them, and its weeks as a table. It can be looked at, not played on.
import type { EarlierRun } from '../../app/releases-port.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

export interface EarlierRunProps {
  readonly name: string;
  readonly earlier: EarlierRun;
}

const COLUMNS = ['attacks', 'strikes', 'breaches', 'sword'] as const;

export function EarlierRunTable({ name, earlier: { rules, run } }: EarlierRunProps) {
  return (
    <details class="ps-earlier">
      <summary>
        {say(texts(), 'ui.games.earlier', { name, rules, weeks: run.weeks.length })}
      </summary>
      <table class="ps-data">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.games.earlier-week')}</th>
            <th scope="col">{say(texts(), 'ui.games.earlier-course')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(texts(), `ui.games.earlier-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.weeks.map((week) => (
            <tr key={week.week}>
              <th scope="row">{figure(week.week)}</th>
              <td>{say(texts(), `ui.games.earlier-course.${week.trajectory}`)}</td>
              {COLUMNS.map((column) => (
                <td key={column}>{figure(week[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
