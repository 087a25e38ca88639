// The common axis: what is drawn is picked above it; under it the same figures as a table.
import { useMemo, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import { CLASS_MEASURES, type ClassMeasure, type RoomRow } from '../../app/class/class-state.ts';
import { TRAJECTORY_ORDER, classSeries, courseShares } from '../../app/class/class-series.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { AxisChart, type AxisMark } from './axis-chart.tsx';
import { namedWeeks } from './axis-layout.ts';
import { memo } from './memo.ts';
import { COURSE_FILL, COURSE_TONE } from './room-curve.tsx';
import { useSize } from '../shell/use-size.ts';
import { useTypeSize } from '../shell/use-type-size.ts';

/** A table that may be wider than its frame is reached and scrolled by keyboard. */
const SCROLLER = { role: 'region', tabIndex: 0 } as const;

/** Least height of each scale. */
const LEAST: Readonly<Record<Exclude<ClassMeasure, 'trajectory'>, number>> = {
  intensity: 100,
  attacks: 10,
  breaches: 3,
  sword: 100,
};

export interface AxisPanelProps {
  readonly session: ClassSession;
  readonly measure: ClassMeasure;
  readonly opened: string | null;
  readonly rows: readonly RoomRow[];
  readonly marks: readonly AxisMark[];
}

/** The panel. */
export const AxisPanel = memo(function AxisPanel(props: AxisPanelProps) {
  const { session, measure, opened, rows, marks } = props;
  return (
    <Panel
      material="newsprint"
      id="class-axis"
      title={say(texts(), 'class.axis.title')}
      ruled={false}
      class="ps-class-axis"
      aside={
        <Segmented
          legend={say(texts(), 'class.axis.pick')}
          hideLegend
          name="class-measure"
          value={measure}
          onChange={(one) => session.chooseMeasure(one)}
          options={CLASS_MEASURES.map((value) => ({
            value,
            label: say(texts(), `class.measure.${value}`),
          }))}
        />
      }
    >
      <p class="ps-class-about">{say(texts(), `class.measure.${measure}.about`)}</p>
      <MeasureChart
        rows={rows}
        measure={measure}
        marks={marks}
        opened={opened}
        onOpen={(label) => session.openRoom(label)}
      />
      <AxisTable rows={rows} measure={measure} />
    </Panel>
  );
});

export interface MeasureChartProps {
  readonly rows: readonly RoomRow[];
  readonly measure: ClassMeasure;
  readonly marks: readonly AxisMark[];
  readonly opened: string | null;
  readonly onOpen: (label: string) => void;
  readonly height?: number | undefined;
  readonly large?: boolean | undefined;
}

/** The drawing of one measure: a line for each room, or the class by trajectories. */
export function MeasureChart(props: MeasureChartProps) {
  const { rows, measure, height, large } = props;
  const lines = useMemo(
    () => (measure === 'trajectory' ? [] : classSeries(rows, measure)),
    [rows, measure],
  );
  if (measure === 'trajectory') return <CourseChart rows={rows} height={height} large={large} />;
  return (
    <AxisChart
      {...props}
      lines={lines}
      least={LEAST[measure]}
      name={say(texts(), `class.measure.${measure}`)}
    />
  );
}

/** Room beside the areas, in sizes of the type. */
const SIDE = { start: 3.9, end: 10.6, top: 0.8, bottom: 2.3 } as const;

/** How many rooms stood under each trajectory, week by week. */
function CourseChart(props: {
  readonly rows: readonly RoomRow[];
  readonly height?: number | undefined;
  readonly large?: boolean | undefined;
}) {
  const { rows, height = 250, large = false } = props;
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const shares = useMemo(() => courseShares(rows), [rows]);
  const type = useTypeSize(frame, 12.3);
  const side = { start: SIDE.start * type, top: SIDE.top * type, bottom: SIDE.bottom * type };
  const end = width < 560 ? 8 : SIDE.end * type;
  const inner = width - side.start - end;
  const step = inner / Math.max(1, shares.length);
  const tall = height - side.top - side.bottom;
  const last = shares.at(-1);
  let labelTop = 0;
  return (
    <div
      class={large ? 'ps-axis ps-axis-large' : 'ps-axis'}
      ref={frame}
      style={{ blockSize: `${height}px` }}
      role="img"
      aria-label={say(texts(), 'class.axis.courses', { n: rows.length })}
    >
      <svg
        class="ps-mirror"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        {shares.map((week, at) => {
          let top: number = side.top;
          return TRAJECTORY_ORDER.map((trajectory) => {
            const share = week.of === 0 ? 0 : week.count[trajectory] / week.of;
            const y = top;
            top += share * tall;
            return (
              share > 0 && (
                <rect
                  key={`${at} ${trajectory}`}
                  x={side.start + at * step + 1}
                  y={y}
                  width={Math.max(1, step - 2)}
                  height={Math.max(0, share * tall - 1.5)}
                  fill={COURSE_FILL[trajectory]}
                />
              )
            );
          });
        })}
      </svg>
      <div aria-hidden="true">
        {[0, 50, 100].map((percent) => (
          <span
            key={percent}
            class="ps-axis-tick"
            style={{
              insetBlockStart: `${side.top + tall * (1 - percent / 100)}px`,
              inlineSize: `${side.start - 7}px`,
            }}
          >
            {percentage(percent)}
          </span>
        ))}
        {namedWeeks(shares.length, inner).map((week) => (
          <span
            key={week}
            class="ps-axis-week"
            style={{ insetInlineStart: `${side.start + (week - 0.5) * step}px` }}
          >
            {say(texts(), 'class.axis.week', { week })}
          </span>
        ))}
        {last &&
          width >= 560 &&
          TRAJECTORY_ORDER.map((trajectory) => {
            const share = last.of === 0 ? 0 : last.count[trajectory] / last.of;
            const y = side.top + (labelTop + share / 2) * tall;
            labelTop += share;
            return (
              share > 0 && (
                <span
                  key={trajectory}
                  class={`ps-axis-name ${COURSE_TONE[trajectory]}`}
                  style={{
                    insetBlockStart: `${y}px`,
                    insetInlineStart: `${width - end + 8}px`,
                  }}
                >
                  <b>{figure(last.count[trajectory])}</b>{' '}
                  {say(texts(), `trajectory.${trajectory}.short`)}
                </span>
              )
            );
          })}
      </div>
    </div>
  );
}

/** The figures behind the drawing, made when they are asked for. */
export function AxisTable(props: {
  readonly rows: readonly RoomRow[];
  readonly measure: ClassMeasure;
}) {
  const { rows, measure } = props;
  const [open, setOpen] = useState(false);
  const weeks = Math.max(0, ...rows.map(({ figures }) => figures.weeks.length));
  const numbers = Array.from({ length: weeks }, (_, n) => n + 1);
  return (
    <details class="ps-class-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(texts(), 'class.axis.table')}</summary>
      {open && (
        <div class="ps-scroll" aria-label={say(texts(), 'class.axis.table')} {...SCROLLER}>
          <table class="ps-data">
            <thead>
              <tr>
                <th scope="col">{say(texts(), 'class.column.room')}</th>
                {numbers.map((week) => (
                  <th key={week} scope="col">
                    {figure(week)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measure === 'trajectory'
                ? rows.map(({ label, figures }) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {numbers.map((week) => {
                        const one = figures.weeks[week - 1];
                        return (
                          <td key={week}>
                            {one
                              ? say(texts(), `trajectory.${one.trajectory}.short`)
                              : say(texts(), 'ui.end.none')}
                          </td>
                        );
                      })}
                    </tr>
                  ))
                : classSeries(rows, measure).map(({ label, values }) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {numbers.map((week) => {
                        const value = values[week - 1];
                        return (
                          <td key={week}>
                            {value === undefined ? say(texts(), 'ui.end.none') : figure(value)}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
