// Where two rooms part: the first week in which they ordered otherwise, and the first in which it showed, side by side.
import { useMemo } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import type { Parting } from '../../app/class/partings.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';
import { memo } from './memo.ts';
import { OpenAtWeek } from './open-run.tsx';
import { actsWords } from './words.ts';

export interface PartingPanelProps {
  readonly session: ClassSession;
  /** Labels of the two; null for the pair that ended farthest apart. */
  readonly pair: readonly [string, string] | null;
  readonly rows: readonly RoomRow[];
  readonly onOpenRun: (label: string, week: number) => void;
}

/** The panel; without two rooms there is none. */
export const PartingPanel = memo(function PartingPanel(props: PartingPanelProps) {
  const { session, pair, rows, onOpenRun } = props;
  const strongest = useMemo(() => session.reckon().strongest(), [session, rows]);
  const [first, second] = rows;
  if (!first || !second) return null;
  const offered = strongest[0]?.rooms;
  const [one, other] =
    pair ?? (offered ? [offered.one, offered.other] : [first.label, second.label]);
  const parting = session.reckon().parting(one, other);
  return (
    <Panel
      material="card-stock"
      id="class-partings"
      title={say(texts(), 'class.parting.title')}
      class="ps-partings"
    >
      <div class="ps-parting-pick">
        <RoomPick
          label={say(texts(), 'class.parting.one')}
          rows={rows}
          value={one}
          onPick={(label) => session.choosePair([label, other])}
        />
        <RoomPick
          label={say(texts(), 'class.parting.other')}
          rows={rows}
          value={other}
          onPick={(label) => session.choosePair([one, label])}
        />
      </div>
      {strongest.length > 0 && (
        <div class="ps-parting-offers">
          <p class="ps-t-small">{say(texts(), 'class.parting.offers')}</p>
          {strongest.map(({ rooms }) => (
            <button
              key={`${rooms.one} ${rooms.other}`}
              type="button"
              class="ps-parting-offer"
              aria-pressed={rooms.one === one && rooms.other === other}
              onClick={() => session.choosePair([rooms.one, rooms.other])}
            >
              {say(texts(), 'class.parting.offer', { one: rooms.one, other: rooms.other })}
            </button>
          ))}
        </div>
      )}
      {one === other ? (
        <p>{say(texts(), 'class.parting.same')}</p>
      ) : (
        parting && <Differences parting={parting} onOpenRun={onOpenRun} />
      )}
    </Panel>
  );
});

/** A choice among the rooms. */
export function RoomPick(props: {
  readonly label: string;
  readonly rows: readonly RoomRow[];
  readonly value: string;
  readonly onPick: (label: string) => void;
}) {
  const { label, rows, value, onPick } = props;
  return (
    <label class="ps-class-field">
      <span>{label}</span>
      <select
        class="ps-board-select"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {rows.map((row) => (
          <option key={row.label} value={row.label}>
            {row.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first differences, in two columns; without a way to open runs there are no buttons. */
export function Differences(props: {
  readonly parting: Parting;
  readonly onOpenRun: ((label: string, week: number) => void) | null;
}) {
  const { parting, onOpenRun } = props;
  const { rooms, sameSeed, sameStart, orders, trajectory, counts, weeks } = parting;
  if (!sameStart) return <p>{say(texts(), 'class.parting.other-start')}</p>;
  return (
    <>
      <p>
        {orders
          ? say(texts(), 'class.parting.orders', {
              week: orders.week,
              one: rooms.one,
              other: rooms.other,
            })
          : say(texts(), 'class.parting.no-orders', { weeks })}{' '}
        {!sameSeed && <b>{say(texts(), 'class.parting.other-luck')}</b>}
      </p>
      <table class="ps-data ps-parting-table">
        <thead>
          <tr>
            <td />
            {(['one', 'other'] as const).map((side) => (
              <th key={side} scope="col">
                <bdi>{rooms[side]}</bdi>
                {orders && onOpenRun && (
                  <>
                    {' '}
                    <OpenAtWeek
                      label={rooms[side]}
                      week={orders.week}
                      words={say(texts(), 'class.parting.open', { week: orders.week })}
                      onOpen={onOpenRun}
                    />
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders?.seats.map(({ seat, one, other }) => (
            <tr key={seat}>
              <th scope="row">
                <SeatGlyph seat={seat} size={16} />{' '}
                {say(texts(), 'class.parting.only', { seat: say(texts(), `seat.${seat}.name`) })}
              </th>
              <td>{actsWords(one, false)}</td>
              <td>{actsWords(other, false)}</td>
            </tr>
          ))}
          {counts && (
            <tr>
              <th scope="row">{say(texts(), 'class.parting.counts', { week: counts.week })}</th>
              <td>{say(texts(), 'class.parting.count', { ...counts.one })}</td>
              <td>{say(texts(), 'class.parting.count', { ...counts.other })}</td>
            </tr>
          )}
          {trajectory && (
            <tr>
              <th scope="row">
                {say(texts(), 'class.parting.trajectory', { week: trajectory.week })}
              </th>
              <td>{say(texts(), `trajectory.${trajectory.one}`)}</td>
              <td>{say(texts(), `trajectory.${trajectory.other}`)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {!counts && <p>{say(texts(), 'class.parting.no-counts', { weeks })}</p>}
      {!trajectory && (
        <p>
          {say(texts(), 'class.parting.no-trajectory', {
            weeks,
            what: uncapitalise(say(texts(), 'class.measure.trajectory')),
          })}
        </p>
      )}
    </>
  );
}
