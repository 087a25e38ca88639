// Choose a crisis: a list, so that dates and sources can be compared.
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { chosenScenario, crisisRows } from '../../app/title-rows.ts';
import type { CrisisRow } from '../../app/title-rows.ts';
import { dateOf, say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Panel } from '../kit/panel.tsx';

/** The list of crises on newsprint. */
export function CrisisPanel({ session, state }: { session: Session; state: AppState }) {
  const { scenarios, setup } = state;
  const rows = crisisRows(scenarios);
  const scenario = chosenScenario(scenarios, setup);
  const ticks = (scenario?.lengths ?? []).join(', ');
  return (
    <Panel
      material="newsprint"
      id="crises"
      title={say(EN, 'ui.title.choose-crisis')}
      aside={say(EN, 'ui.title.span-now', { ticks })}
      class="ps-crises"
    >
      <div class="ps-crisis-list" role="radiogroup" aria-labelledby="crises-title">
        {rows.map((row) => (
          <Crisis
            key={row.id}
            row={row}
            chosen={row.id === setup.scenario}
            onChoose={() => session.setUp({ scenario: row.id, weeks: row.weeks })}
          />
        ))}
      </div>
    </Panel>
  );
}

function Crisis({
  row,
  chosen,
  onChoose,
}: {
  row: CrisisRow;
  chosen: boolean;
  onChoose: () => void;
}) {
  const id = `crisis-${row.id}`;
  return (
    <label class={chosen ? 'ps-crisis ps-on' : 'ps-crisis'}>
      <input
        type="radio"
        name="crisis"
        class="ps-visually-hidden"
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary ${id}-dates ${id}-span`}
      />
      <span class="ps-crisis-dates" id={`${id}-dates`}>
        <b>{dateOf(row.from, EN)}</b>{' '}
        <span>{say(EN, 'ui.title.to', { date: dateOf(row.to, EN) })}</span>
      </span>
      <span class="ps-crisis-words">
        <span class="ps-crisis-title" id={`${id}-title`}>
          {row.title}
        </span>
        <span class="ps-crisis-summary" id={`${id}-summary`}>
          {row.summary}
        </span>
      </span>
      <span class="ps-crisis-span" id={`${id}-span`}>
        {row.forecastsOnly && <span>{say(EN, 'ui.title.forecasts-only')}</span>}
        <Span row={row} />
      </span>
      <span class="ps-crisis-size">
        <span>{say(EN, 'ui.title.weeks', { weeks: row.weeks })}</span>
        <span>{say(EN, 'ui.title.seats', { seats: row.seats })}</span>
      </span>
    </label>
  );
}

/** One line of the crisis' weeks: dashed where the sources are silent, a tick at each length. */
function Span({ row }: { row: CrisisRow }) {
  const at = (week: number): number => 2 + (226 * week) / row.weeks;
  return (
    <svg
      class="ps-crisis-line ps-mirror"
      viewBox="0 0 230 16"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="ps-crisis-start" d={`M${at(0)} 0v12`} />
      <path class="ps-crisis-silent" d={`M${at(0)} 6H${at(row.weeks)}`} />
      <path class="ps-crisis-tick" d={row.lengths.map((week) => `M${at(week)} 10v5`).join('')} />
    </svg>
  );
}
