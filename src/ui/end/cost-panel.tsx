// The human cost of the run: everyone, zeros included.
import type { EndOfRun } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import { TollTable } from './toll-table.tsx';

/** Killed and wounded, by who was hurt. */
export function CostPanel({ end }: { end: EndOfRun }) {
  return (
    <Panel material="card-stock" id="cost" title={say(texts(), 'ui.end.human-cost')}>
      <TollTable end={end} />
      <p class="ps-verdict-note">{say(texts(), 'ui.end.no-winner')}</p>
    </Panel>
  );
}
