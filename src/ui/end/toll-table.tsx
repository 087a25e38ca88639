// Who was killed and wounded in a run, as a table: on the screen and on paper.
import { tollRows } from '../../app/end-rows.ts';
import type { EndOfRun } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

export interface TollTableProps {
  readonly end: EndOfRun;
  /** On paper, where the first column has a heading as well. */
  readonly printed?: boolean | undefined;
}

/** Killed and wounded, by who was hurt; everyone, zeros included. */
export function TollTable({ end, printed = false }: TollTableProps) {
  return (
    <table class={printed ? 'ps-role-table' : 'ps-toll'}>
      <thead>
        <tr>
          <th scope="col">
            <span class={printed ? undefined : 'ps-visually-hidden'}>
              {say(texts(), 'ui.end.who')}
            </span>
          </th>
          <th scope="col">{say(texts(), 'ui.end.killed')}</th>
          <th scope="col">{say(texts(), 'ui.end.wounded')}</th>
        </tr>
      </thead>
      <tbody>
        {tollRows(end).map(({ who, killed, wounded }) => (
          <tr key={who}>
            <th scope="row">{say(texts(), `victim.${who}`)}</th>
            <td>{figure(killed)}</td>
            <td>{figure(wounded)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
