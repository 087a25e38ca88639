// This run against the record: what the run can be measured by, and since which week it differs.
import { useState } from 'preact/hooks';
import type { AgainstRow, Departure } from '../../app/against-record.ts';
import { orderTitle, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { Panel } from '../kit/panel.tsx';
import { dayWords } from './words.ts';

export interface AgainstPanelProps {
  readonly rows: readonly AgainstRow[];
  readonly departure: Departure;
  readonly onFact: (fact: string) => void;
}

/** Lines shown until all are asked for. */
const FIRST = 3;

/** On newsprint: both columns hold what happened. */
export function AgainstPanel({ rows, departure, onFact }: AgainstPanelProps) {
  const [all, setAll] = useState(false);
  return (
    <Panel
      material="newsprint"
      id="against"
      title={say(texts(), 'ui.debrief.against')}
      class="ps-against"
    >
      {rows.length === 0 ? (
        departure.kind !== 'silent' && <p>{say(texts(), 'ui.debrief.against-none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="ps-visually-hidden">{say(texts(), 'ui.debrief.against-what')}</span>
              </th>
              <th scope="col">{say(texts(), 'ui.debrief.against-run')}</th>
              <th scope="col">{say(texts(), 'ui.debrief.against-record')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, FIRST)).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {whatWords(row)} <Source row={row} onFact={onFact} />
                </th>
                <td>
                  <b>{runWords(row)}</b>
                </td>
                <td>{recordWords(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="ps-against-since">
        {departureWords(departure)}{' '}
        {rows.length > FIRST && (
          <button type="button" class="ps-cite" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say(texts(), 'ui.debrief.against-fewer')
              : say(texts(), 'ui.debrief.against-all', { n: rows.length })}
          </button>
        )}
      </p>
    </Panel>
  );
}

function Source({ row, onFact }: { readonly row: AgainstRow; onFact: (fact: string) => void }) {
  const fact = row.facts[0];
  return (
    <>
      {fact !== undefined && (
        <Citation
          text={fact}
          label={say(texts(), 'ui.sources.open-fact', { fact })}
          onOpen={() => onFact(fact)}
        />
      )}
      {row.corrected && (
        <span class="ps-against-note">, {say(texts(), 'ui.debrief.against-corrected')}</span>
      )}
    </>
  );
}

function whatWords({ what }: AgainstRow): string {
  if (what.kind === 'total') {
    return say(texts(), `ui.debrief.against.${what.counts}`, { date: dayWords(what.by) });
  }
  const { measure } = what;
  switch (measure.kind) {
    case 'strike':
      return say(texts(), `ui.debrief.against.strike-${measure.rung}`);
    case 'halt':
      return say(texts(), 'ui.debrief.against.halt', {
        faction: say(texts(), `faction.${measure.faction}.short`),
      });
    case 'killed-at':
      return say(texts(), 'ui.debrief.against.killed-at', {
        place: say(texts(), `place.${measure.place}.at`),
      });
    case 'first-attack':
    case 'first-mission-attack':
    case 'first-truce':
      return say(texts(), `ui.debrief.against.${measure.kind}`);
  }
}

function runWords({ run }: AgainstRow): string {
  if (run.kind === 'count') return figure(run.n);
  return run.kind === 'day' ? dayWords(run.day) : say(texts(), 'ui.debrief.against-never');
}

function recordWords({ record }: AgainstRow): string {
  if (record.kind === 'day') return dayWords(record.day);
  const { least, most } = record;
  if (most === least) return figure(least);
  return most === null
    ? say(texts(), 'ui.debrief.at-least', { least })
    : say(texts(), 'ui.debrief.between', { least, most });
}

function departureWords(departure: Departure): string {
  if (departure.kind === 'silent') return say(texts(), 'ui.debrief.nothing-to-leave');
  if (departure.kind === 'kept') {
    return say(texts(), 'ui.debrief.kept', { until: departure.until });
  }
  const { week, seat, order, target, given } = departure;
  return say(texts(), `ui.debrief.left.${given ? 'given' : 'missing'}`, {
    week,
    seat: say(texts(), `seat.${seat}.name`),
    order: orderTitle(order, target, texts()),
  });
}
