// The whole record of these weeks in words: what the sources date, count, expect and get wrong, each with its source.
import type { RecordLane } from '../../app/record-rows.ts';
import type { Game } from '../../app/state.ts';
import { dateRange, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { Panel } from '../kit/panel.tsx';

export interface RecordPanelProps {
  readonly game: Game;
  readonly record: RecordLane;
  readonly onFact: (fact: string) => void;
}

interface Line {
  readonly id: string;
  readonly text: string;
  /** Before the text: its date. */
  readonly when?: string;
  readonly note?: string;
  readonly facts: readonly string[];
}

/** On newsprint, in four lists; an empty one is left out. */
export function RecordPanel({ game, record, onFact }: RecordPanelProps) {
  const words = (key: string): string => say(game.scenario.text, key);
  const marks = record.marks.map(({ id, from, to, at, facts, corrected }): Line => ({
    id,
    text: words(`mark.${id}`),
    when: [dateRange(from, to, texts()), at < 0 && `(${say(texts(), 'ui.debrief.record-before')})`]
      .filter(Boolean)
      .join(' '),
    ...(corrected && { note: say(texts(), 'ui.debrief.against-corrected') }),
    facts,
  }));
  const plain = (
    kind: string,
    lines: readonly { id: string; facts: readonly string[] }[],
  ): Line[] => lines.map(({ id, facts }) => ({ id, text: words(`${kind}.${id}`), facts }));
  const lists = [
    { key: 'dates', lines: marks },
    { key: 'totals', lines: plain('total', record.totals) },
    { key: 'forecasts', lines: plain('forecast', record.forecasts) },
    { key: 'slips', lines: plain('slip', record.slips) },
  ];
  return (
    <Panel
      material="newsprint"
      id="the-record"
      title={say(texts(), 'ui.debrief.record-all')}
      aside={say(texts(), 'ui.debrief.record-about')}
      class="ps-record"
    >
      {lists.map(
        ({ key, lines }) =>
          lines.length > 0 && (
            <section key={key} aria-labelledby={`record-${key}`}>
              <h3 id={`record-${key}`}>{say(texts(), `ui.debrief.record-${key}`)}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line.id}>
                    {line.when !== undefined && <b>{line.when}</b>} <span>{line.text}</span>{' '}
                    {line.note !== undefined && <em>{line.note}</em>}{' '}
                    {line.facts.map((fact) => (
                      <Citation
                        key={fact}
                        text={fact}
                        label={say(texts(), 'ui.sources.open-fact', { fact })}
                        onOpen={() => onFact(fact)}
                      />
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Panel>
  );
}
