// All rooms on one axis: the opened one in blue, the extremes named, the record's days marked; values by pointer and by arrow keys.
import { useMemo, useState } from 'preact/hooks';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { useSize } from '../shell/use-size.ts';
import { useTypeSize } from '../shell/use-type-size.ts';
import {
  axisPath,
  axisScale,
  namedWeeks,
  spreadLabels,
  type AxisLine,
  type AxisRoom,
  type AxisScale,
} from './axis-layout.ts';

/** A dated mark of the record. */
export interface AxisMark {
  readonly id: string;
  /** Weeks from the start: 0 is the first day. */
  readonly at: number;
  readonly words: string;
}

export interface AxisChartProps {
  readonly lines: readonly AxisLine[];
  /** Name of what is drawn. */
  readonly name: string;
  /** Least height of the scale. */
  readonly least: number;
  readonly marks: readonly AxisMark[];
  readonly opened: string | null;
  readonly onOpen: (label: string) => void;
  readonly height?: number | undefined;
  /** Larger type and lines, for a projector. */
  readonly large?: boolean | undefined;
}

/** With more rooms only some are named beside their lines. */
const MOST_NAMED = 16;

/** A point that is read: a room and a week. */
interface Spot {
  readonly room: number;
  readonly week: number;
}

/** The chart, as wide as its frame. */
export function AxisChart(props: AxisChartProps) {
  const { lines, name, least, marks, opened, onOpen, large = false } = props;
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const [spot, setSpot] = useState<Spot | null>(null);
  const type = useTypeSize(frame, 12.3);
  const names = lines.length <= MOST_NAMED ? lines.length : 3;
  const gap = 1.25 * type;
  // As high as the names at the ends need.
  const height = Math.max(props.height ?? 250, names * gap + 5 * type);
  const room: AxisRoom = {
    width,
    height,
    top: 1.2 * type,
    bottom: 2.4 * type,
    start: 3.1 * type,
    end: (width < 560 ? 7.5 : 12.2) * type,
  };
  const scale = useMemo(() => axisScale(lines, least, room), [lines, least, width, height, type]);
  const drawing = useMemo(
    () => lines.map((line) => ({ label: line.label, path: axisPath(line, scale) })),
    [lines, scale],
  );
  const ranked = useMemo(() => rankOf(lines), [lines]);
  const high = ranked[0];
  const low = ranked.at(-1);
  const kindOf = (label: string): string =>
    label === opened ? 'opened' : label === high ? 'high' : label === low ? 'low' : 'other';
  const named = lines.filter(
    ({ label }) => lines.length <= MOST_NAMED || kindOf(label) !== 'other',
  );
  const labels = spreadLabels(
    named.map(({ label, values }) => ({ label, y: scale.y(values.at(-1) ?? 0) })),
    gap,
    8,
    height - room.bottom - 4,
  );
  const read = spot && lines[spot.room];
  const value = read && spot ? read.values[Math.min(spot.week, read.values.length) - 1] : undefined;
  const words =
    read && spot && value !== undefined
      ? say(texts(), 'class.axis.value', { room: read.label, week: spot.week, value })
      : '';
  const press = (event: KeyboardEvent): void => {
    const from = spot ?? {
      room: Math.max(
        0,
        lines.findIndex(({ label }) => label === opened),
      ),
      week: scale.weeks,
    };
    const to = spotAfter(event.key, from, lines, scale.weeks);
    if (to === 'open') {
      const line = lines[from.room];
      if (line) onOpen(line.label);
    } else if (to) setSpot(to);
    else return;
    event.preventDefault();
  };
  const point = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const rtl = document.dir === 'rtl';
    const x = rtl ? box.right - event.clientX : event.clientX - box.left;
    setSpot(nearest(lines, scale, x, event.clientY - box.top));
  };
  return (
    <div
      class={large ? 'ps-axis ps-axis-large' : 'ps-axis'}
      ref={frame}
      style={{ blockSize: `${height}px` }}
      role="slider"
      tabIndex={0}
      aria-label={say(texts(), 'class.axis.label', { measure: name, n: lines.length })}
      aria-valuemin={1}
      aria-valuemax={scale.weeks}
      aria-valuenow={spot?.week ?? scale.weeks}
      aria-valuetext={words === '' ? say(texts(), 'class.axis.how') : words}
      onKeyDown={press}
      onPointerMove={point}
      onPointerLeave={() => setSpot(null)}
      onClick={() => read && onOpen(read.label)}
    >
      <svg
        class="ps-mirror"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <Grid scale={scale} room={room} marks={marks} />
        {drawing.map(
          ({ label, path }) =>
            kindOf(label) === 'other' && <path key={label} class="ps-axis-line" d={path} />,
        )}
        {drawing.map(
          ({ label, path }) =>
            kindOf(label) !== 'other' && (
              <path key={label} class={`ps-axis-line ps-axis-${kindOf(label)}`} d={path} />
            ),
        )}
        {labels.map(({ label, y }) => {
          const line = lines.find((one) => one.label === label);
          const last = line?.values.length ?? 1;
          const at = scale.x(last);
          const from = scale.y(line?.values.at(-1) ?? 0);
          return (
            <path
              key={label}
              class="ps-axis-leader"
              d={`M${at + 3} ${from}L${width - room.end + 12} ${y}H${width - room.end + 17}`}
            />
          );
        })}
        {read && spot && value !== undefined && (
          <>
            <path class="ps-axis-read" d={drawing[spot.room]?.path ?? ''} />
            <circle class="ps-axis-spot" cx={scale.x(spot.week)} cy={scale.y(value)} r="5" />
          </>
        )}
      </svg>
      <div aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span
            key={tick}
            class="ps-axis-tick"
            style={{ insetBlockStart: `${scale.y(tick)}px`, inlineSize: `${room.start - 7}px` }}
          >
            {figure(tick)}
          </span>
        ))}
        {namedWeeks(scale.weeks, width - room.start - room.end).map((week) => (
          <span key={week} class="ps-axis-week" style={{ insetInlineStart: `${scale.x(week)}px` }}>
            {say(texts(), 'class.axis.week', { week })}
          </span>
        ))}
        {labels.map(({ label, y }) => (
          <span
            key={label}
            class={`ps-axis-name ps-axis-name-${kindOf(label)}`}
            style={{
              insetBlockStart: `${y}px`,
              insetInlineStart: `${width - room.end + 20}px`,
              maxInlineSize: `${room.end - 22}px`,
            }}
          >
            <bdi>{label}</bdi>{' '}
            {figure(lines.find((one) => one.label === label)?.values.at(-1) ?? 0)}
          </span>
        ))}
        {words !== '' && spot && value !== undefined && (
          <span
            class={
              scale.x(spot.week) > width / 2 ? 'ps-axis-note ps-axis-note-end' : 'ps-axis-note'
            }
            style={{
              insetInlineStart: `${scale.x(spot.week)}px`,
              insetBlockStart: `${Math.max(14, scale.y(value))}px`,
            }}
          >
            {words}
          </span>
        )}
      </div>
    </div>
  );
}

function Grid(props: {
  readonly scale: AxisScale;
  readonly room: AxisRoom;
  readonly marks: readonly AxisMark[];
}) {
  const { scale, room, marks } = props;
  const foot = room.height - room.bottom;
  const inner = scale.x(scale.weeks);
  return (
    <>
      {scale.ticks.map((tick) => (
        <path
          key={tick}
          class={tick === 0 ? 'ps-axis-zero' : 'ps-axis-rule'}
          d={`M${room.start} ${scale.y(tick)}H${inner}`}
        />
      ))}
      {marks.map(({ id, at, words }) => {
        // A day in week n lies before what stands after week n.
        const x = Math.max(room.start, Math.min(inner, scale.x(at + 1)));
        return (
          <g key={id} class="ps-axis-mark">
            <title>{words}</title>
            <path d={`M${x} ${room.top}V${foot}`} />
            <path class="ps-axis-mark-head" d={`M${x} ${foot - 5}l5 5-5 5-5-5Z`} />
          </g>
        );
      })}
    </>
  );
}

/** Labels by their last values, the highest first. */
function rankOf(lines: readonly AxisLine[]): readonly string[] {
  return lines
    .slice()
    .sort((one, other) => (other.values.at(-1) ?? 0) - (one.values.at(-1) ?? 0))
    .map(({ label }) => label);
}

/** Where a key leads: along the weeks, or to the next line above or below in that week. */
function spotAfter(
  key: string,
  { room, week }: Spot,
  lines: readonly AxisLine[],
  weeks: number,
): Spot | 'open' | null {
  const rtl = document.dir === 'rtl';
  const inWeek = (line: AxisLine): number =>
    line.values[Math.min(week, line.values.length) - 1] ?? 0;
  const byHeight = lines
    .map((line, at) => ({ at, value: inWeek(line) }))
    .slice()
    .sort((one, other) => other.value - one.value || one.at - other.at);
  const place = byHeight.findIndex(({ at }) => at === room);
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return { room, week: Math.min(weeks, week + 1) };
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return { room, week: Math.max(1, week - 1) };
    case 'Home':
      return { room, week: 1 };
    case 'End':
      return { room, week: weeks };
    case 'ArrowUp':
      return { room: byHeight[Math.max(0, place - 1)]?.at ?? room, week };
    case 'ArrowDown':
      return { room: byHeight[Math.min(byHeight.length - 1, place + 1)]?.at ?? room, week };
    case 'Enter':
      return 'open';
    default:
      return null;
  }
}

/** The line and week nearest to a place; null when it is far from all. */
function nearest(lines: readonly AxisLine[], scale: AxisScale, x: number, y: number): Spot | null {
  let best: Spot | null = null;
  let least = 60;
  const week = Array.from({ length: scale.weeks }, (_, n) => n + 1).reduce((near, one) =>
    Math.abs(scale.x(one) - x) < Math.abs(scale.x(near) - x) ? one : near,
  );
  lines.forEach(({ values }, room) => {
    const value = values[week - 1];
    if (value === undefined) return;
    const far = Math.abs(scale.y(value) - y);
    if (far < least) {
      least = far;
      best = { room, week };
    }
  });
  return best;
}
