// What the sources report for the weeks that the rooms played, and since which week each room's orders left the record.
import { useMemo } from 'preact/hooks';
import type { RoomAgainst } from '../../app/class/class-record.ts';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import { dateRange, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { Panel } from '../kit/panel.tsx';
import { memo } from './memo.ts';
import { OpenAtWeek } from './open-run.tsx';

export interface ClassRecordPanelProps {
  readonly session: ClassSession;
  readonly group: string | null;
  readonly rows: readonly RoomRow[];
  readonly onFact: (fact: string) => void;
  readonly onOpenRun: (label: string, week: number) => void;
}

/** The panel, on newsprint. */
export const ClassRecordPanel = memo(function ClassRecordPanel(props: ClassRecordPanelProps) {
  const { session, group, rows, onFact, onOpenRun } = props;
  const record = useMemo(() => session.reckon().record(), [session, rows]);
  const scenario = session.scenarioOf(group);
  if (!record || !scenario) return null;
  const { marks } = record.lane;
  return (
    <Panel
      material="newsprint"
      id="class-record"
      title={say(texts(), 'class.record.title')}
      class="ps-class-record"
    >
      <p class="ps-class-about">{say(texts(), 'class.record.about')}</p>
      {marks.length === 0 ? (
        <p>{say(texts(), 'class.record.none')}</p>
      ) : (
        <ol class="ps-class-marks">
          {marks.map(({ id, at, from, to, facts }) => (
            <li key={id}>
              <b>{dateRange(from, to, texts())}</b>{' '}
              <span>{say(texts(), 'class.record.week', { week: Math.floor(at) + 1 })}</span>{' '}
              {say(scenario.text, `mark.${id}`)}{' '}
              {facts.map((fact) => (
                <span key={fact} class="ps-class-fact">
                  <Citation
                    text={fact}
                    label={say(texts(), 'ui.sources.open-fact', { fact })}
                    onOpen={() => onFact(fact)}
                  />
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
      <h3 class="ps-t-panel">{say(texts(), 'class.record.left')}</h3>
      <ul class="ps-class-left">
        {record.rooms.map((room) => (
          <li key={room.label}>
            <Departure room={room} onOpenRun={onOpenRun} />
          </li>
        ))}
      </ul>
    </Panel>
  );
});

function Departure(props: {
  readonly room: RoomAgainst;
  readonly onOpenRun: (label: string, week: number) => void;
}) {
  const { label, departure } = props.room;
  if (!('week' in departure)) {
    return (
      <span>
        <b>{label}</b> {say(texts(), `class.record.${departure.kind}`)}
      </span>
    );
  }
  return (
    <span>
      <OpenAtWeek label={label} week={departure.week} onOpen={props.onOpenRun} />{' '}
      {say(texts(), 'class.record.since', { week: departure.week })}
    </span>
  );
}
