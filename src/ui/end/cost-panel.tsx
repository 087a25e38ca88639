// The human cost of the run: everyone, zeros included.
import { tollRows } from '../../app/end-rows.ts';
import type { EndOfRun } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';

/** Killed and wounded, by who was hurt. */
export function CostPanel({ end }: { end: EndOfRun }) {
  return (
    <Panel material="card-stock" id="cost" title={say(texts(), 'ui.end.human-cost')}>
      <table class="ps-toll">
        <thead>
          <tr>
            <th scope="col">
              <span class="ps-visually-hidden">{say(texts(), 'ui.end.who')}</span>
            </th>
            <th scope="col">{say(texts(), 'ui.end.killed')}</th>
            <th scope="col">{say(texts(), 'ui.end.wounded')}</th>
          </tr>
        </thead>
        <tbody>
          {tollRows(end).map(({ who, killed, wounded }) => (
            <tr key={who}>
              <th scope="row">{say(texts(), `victim.${who}`)}</th>
              <td>{killed}</td>
              <td>{wounded}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ps-verdict-note">{say(texts(), 'ui.end.no-winner')}</p>
    </Panel>
  );
}
