// The human cost of the run: everyone, zeros included.
import { tollRows } from '../../app/end-rows.ts';
import type { EndOfRun } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Panel } from '../kit/panel.tsx';

/** Killed and wounded, by who was hurt. */
export function CostPanel({ end }: { end: EndOfRun }) {
  return (
    <Panel material="card-stock" id="cost" title={say(EN, 'ui.end.human-cost')}>
      <table class="ps-toll">
        <thead>
          <tr>
            <th scope="col">
              <span class="ps-visually-hidden">{say(EN, 'ui.end.who')}</span>
            </th>
            <th scope="col">{say(EN, 'ui.end.killed')}</th>
            <th scope="col">{say(EN, 'ui.end.wounded')}</th>
          </tr>
        </thead>
        <tbody>
          {tollRows(end).map(({ who, killed, wounded }) => (
            <tr key={who}>
              <th scope="row">{say(EN, `victim.${who}`)}</th>
              <td>{killed}</td>
              <td>{wounded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
