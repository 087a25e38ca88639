// Choose a crisis: a list, so that dates and sources can be compared.
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { TUTORIAL, type CrisisRow, type SpanTotal } from '../../app/catalogue.ts';
import { chosenCrisis } from '../../app/title-rows.ts';
import { capitalise, say, shortDateOf } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';

/** The list of crises on newsprint. */
export function CrisisPanel({ session, state }: { session: Session; state: AppState }) {
  const { catalogue: rows, setup } = state;
  const crisis = chosenCrisis(rows, setup);
  // The tutorial has one length; the legend is of the others.
  const lengths = rows.reduce<readonly number[]>(
    (most, row) => (row.lengths.length > most.length ? row.lengths : most),
    crisis?.lengths ?? [],
  );
  const ticks = lengths.map((weeks) => figure(weeks)).join(', ');
  return (
    <Panel
      material="newsprint"
      id="crises"
      title={say(texts(), 'ui.title.choose-crisis')}
      aside={say(texts(), 'ui.title.span-key', { ticks })}
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
        {row.tutorial ? (
          <b>{say(texts(), 'ui.title.tutorial')}</b>
        ) : (
          <>
            <b>{shortDateOf(row.from, texts())}</b>{' '}
            <span>{say(texts(), 'ui.title.to', { date: shortDateOf(row.to, texts()) })}</span>
          </>
        )}
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
        <span class="ps-visually-hidden">{spanWords(row)} </span>
        {row.tutorial ? (
          <span class="ps-crisis-guided">
            <Icon name="play-fill" size={14} />
            {say(texts(), 'ui.title.tutorial-from', {
              seat: say(texts(), `seat.${TUTORIAL.seat}.name`),
            })}
          </span>
        ) : (
          <Span row={row} />
        )}
      </span>
      <span class="ps-crisis-size">
        <span>{say(texts(), 'ui.title.weeks', { weeks: row.weeks })}</span>
        <span>{say(texts(), 'ui.title.seats', { seats: row.seats })}</span>
      </span>
    </label>
  );
}

/** "at least 150 attacks on bases". */
function totalWords({ counts, least, most, since }: SpanTotal): string {
  const kind = most === null ? 'at-least' : most === least ? 'exactly' : 'between';
  const count = say(texts(), `ui.title.total.${kind}`, { least, most: most ?? least });
  const total = say(texts(), `ui.title.total.${counts}`, { count });
  if (since === null) return total;
  const month = say(texts(), `month-short.${since.month}`);
  return say(texts(), 'ui.title.total.since', { total, day: since.day, month });
}

/** The line in words, for those who do not see it. */
function spanWords({ tutorial, forecastsOnly, span }: CrisisRow): string {
  if (tutorial) return '';
  if (forecastsOnly) return say(texts(), 'ui.title.span-words');
  const said = say(texts(), 'ui.title.span-said', {
    marks: span.marks.length,
    weeks: span.covered,
  });
  return span.total ? `${said} ${capitalise(totalWords(span.total))}.` : said;
}

const WIDTH = 230;
const LINE = 24;

/** One line of the crisis' weeks: solid while the sources speak, a mark at each dated event, the total in a bracket, a tick at each length. */
function Span({ row }: { row: CrisisRow }) {
  const { span, weeks, lengths, forecastsOnly } = row;
  const at = (week: number): number => 2 + ((WIDTH - 4) * week) / weeks;
  const last = Math.max(span.covered, ...span.marks.map((mark) => mark.at));
  const { total } = span;
  return (
    <span class="ps-crisis-drawing" aria-hidden="true">
      {forecastsOnly && (
        <span class="ps-crisis-silence">{say(texts(), 'ui.title.forecasts-only')}</span>
      )}
      {total && <span class="ps-crisis-total">{totalWords(total)}</span>}
      <svg class="ps-crisis-line ps-mirror" viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none">
        {total && (
          <path
            class="ps-crisis-bracket"
            d={`${total.since ? `M${at(total.from)} 14` : `M${at(total.from)} 20V14`}H${at(total.to)}V20`}
          />
        )}
        <path class="ps-crisis-silent" d={`M${at(last)} ${LINE}H${at(weeks)}`} />
        {last > 0 && <path class="ps-crisis-told" d={`M${at(0)} ${LINE}H${at(last)}`} />}
        <path class="ps-crisis-start" d={`M${at(0)} ${LINE - 6}v12`} />
        {span.marks.map((mark) => (
          <path
            key={mark.id}
            class={mark.grave ? 'ps-crisis-mark ps-crisis-grave' : 'ps-crisis-mark'}
            d={`M${at(mark.at)} ${LINE - (mark.grave ? 6 : 4)}v${mark.grave ? 12 : 8}`}
          />
        ))}
        <path
          class="ps-crisis-tick"
          d={lengths.map((week) => `M${at(week)} ${LINE + 4}v5`).join('')}
        />
      </svg>
    </span>
  );
}
