// The timeline as one piece: the drawing, its words over it, a button for every week and for every seat's orders.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { oddsStretches, shareOf } from '../../app/end-odds.ts';
import type { EndWeek } from '../../app/end-rows.ts';
import type { RecordLane } from '../../app/record-rows.ts';
import type { EndOfRun, Game, OwnForecast } from '../../app/state.ts';
import { dateRange, say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { useSize } from '../shell/use-size.ts';
import { useRoving } from '../week/use-keys.ts';
import { layChart, leastHeight, type ChartLayout } from './chart-layout.ts';
import { ChartShapes } from './chart-shapes.tsx';
import { AreaWords, RecordWords, SwordWords } from './chart-words.tsx';
import { Label } from './chart-label.tsx';
import { FigureLabels } from './figure-labels.tsx';
import { OrderLanes } from './order-lanes.tsx';
import { dayWords } from './words.ts';

type SeatId = Game['seat'];

export interface RunChartProps {
  readonly weeks: readonly EndWeek[];
  readonly end: EndOfRun;
  readonly record: RecordLane;
  readonly forecasts: readonly OwnForecast[];
  readonly selected: number;
  /** What the chart shows, in words, for those who do not see it. */
  readonly summary: string;
  readonly onWeek: (week: number) => void;
  readonly onOrders: (seat: SeatId, week: number) => void;
  readonly onFact: (fact: string) => void;
}

/** The chart, as high as its frame. */
export function RunChart(props: RunChartProps) {
  const { weeks, end, record, forecasts, selected, summary } = props;
  const [frame, size] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const layout = layChart(weeks.length, size.width, size.height);
  const scroller = useRef<HTMLDivElement>(null);
  // Where the weeks are wider than the window, the playhead stays in sight.
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const left = Math.max(0, layout.x(selected) - current.clientWidth / 2);
    current.scrollLeft = document.dir === 'rtl' ? -left : left;
  }, [selected, layout.width, size.width]);
  const stretches = useMemo(
    () =>
      oddsStretches(
        end.odds.map((one) => one && shareOf(one)),
        end.open.history.map(({ trajectory }) => trajectory),
      ),
    [end.odds, end.open.history],
  );
  return (
    <div
      class={layout.narrow ? 'ps-run ps-run-narrow' : 'ps-run'}
      ref={frame}
      role="group"
      aria-label={summary}
      style={{ minBlockSize: `${leastHeight(size.width)}px` }}
    >
      <LaneNames layout={layout} />
      <div class="ps-run-scroll" ref={scroller}>
        <div
          class="ps-run-canvas"
          style={{ inlineSize: `${layout.width}px`, blockSize: `${layout.rows.height}px` }}
        >
          <ChartShapes
            layout={layout}
            weeks={weeks}
            stretches={stretches}
            forecasts={forecasts}
            record={record}
            swords={end.swords}
            selected={selected}
          />
          <AreaWords layout={layout} stretches={stretches} forecasts={forecasts.length} />
          <RecordWords layout={layout} record={record} onFact={props.onFact} />
          <FigureLabels layout={layout} weeks={weeks} />
          <SwordWords layout={layout} swords={end.swords} />
          <Nodes {...props} layout={layout} />
          <OrderLanes layout={layout} orders={end.orders} onOrders={props.onOrders} />
          <Axis layout={layout} weeks={weeks} />
        </div>
      </div>
    </div>
  );
}

/** Names of the lanes: beside them, or over them where there is no room. They stay while the weeks scroll. */
function LaneNames({ layout: { rows, narrow } }: { layout: ChartLayout }) {
  const over = (y: number): number => y - 15;
  const name = (key: string, second: string | null, wide: number, above: number) => (
    <span
      key={key}
      class="ps-run-name"
      style={{ insetBlockStart: `${narrow ? over(above) : wide}px` }}
    >
      <b>{say(texts(), key)}</b>
      {second !== null && <small>{say(texts(), second)}</small>}
    </span>
  );
  const { nodes, area, record, attacks, sword, orders } = rows;
  return (
    <div class="ps-run-names" aria-hidden="true">
      {name('ui.debrief.as-played', null, nodes - 9, nodes - 13)}
      {name('ui.debrief.trajectory', 'ui.debrief.four-week-odds', area.top, area.top - 3)}
      {name('ui.debrief.on-record', null, record - 9, record - 35)}
      {narrow
        ? name('ui.debrief.fire', 'ui.debrief.per-week', 0, attacks.zero - attacks.up)
        : name('ui.debrief.attacks', 'ui.debrief.per-week', attacks.zero - 38, 0)}
      {!narrow && name('ui.debrief.strikes', 'ui.debrief.per-week', attacks.zero + 8, 0)}
      {name('ui.debrief.sword', null, sword.top + 2, sword.top - 3)}
      {narrow && name('ui.debrief.main-orders', null, 0, orders[0] - 13)}
      {!narrow &&
        (['baghdad', 'washington', 'tehran'] as const).map((seat, at) => (
          <span
            key={seat}
            class="ps-run-name"
            style={{ insetBlockStart: `${(orders[at] ?? 0) - 8}px` }}
          >
            {say(texts(), `seat.${seat}.name`)}
          </span>
        ))}
    </div>
  );
}

/** The weeks as a row of buttons: one tab stop; the arrow keys, Home and End move the playhead. */
function Nodes({ layout, weeks, selected, onWeek }: RunChartProps & { layout: ChartLayout }) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, '.ps-run-node', selected - 1, (index) => onWeek(index + 1));
  return (
    <div ref={list} role="group" aria-label={say(texts(), 'ui.debrief.nodes')}>
      {weeks.map((one) => (
        <button
          key={one.week}
          type="button"
          class={one.week <= selected ? 'ps-run-node ps-run-past' : 'ps-run-node'}
          style={{
            insetInlineStart: `${layout.x(one.week)}px`,
            insetBlockStart: `${layout.rows.nodes}px`,
            '--step': `${layout.step}px`,
            '--deep': `${layout.rows.height - layout.rows.nodes}px`,
          }}
          aria-current={one.week === selected ? 'step' : undefined}
          aria-label={say(texts(), 'ui.debrief.node', {
            week: one.week,
            dates: dateRange(one.from, one.to, texts()),
            attacks: one.attacks,
            strikes: one.strikes,
            trajectory: uncapitalise(say(texts(), `trajectory.${one.trajectory}`)),
          })}
          onClick={() => onWeek(one.week)}
        >
          <span>{one.week === selected ? figure(one.week) : ''}</span>
        </button>
      ))}
    </div>
  );
}

/** First days of weeks, as many as there is room for. */
function Axis({ layout, weeks }: { layout: ChartLayout; weeks: readonly EndWeek[] }) {
  const every = [1, 2, 4, 8].find((one) => one * layout.step >= 62) ?? 13;
  return (
    <div aria-hidden="true">
      {weeks.map(
        ({ week, from }) =>
          (week - 1) % every === 0 && (
            <Label key={week} at={layout.x(week)} y={layout.rows.axis} align="middle">
              {dayWords(from)}
            </Label>
          ),
      )}
    </div>
  );
}
