// The run week by week: the course in force as bands, attacks and strikes, the player's orders. Its figures are in a table behind "Data".
import { scaleBand, scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import { stretches } from '../../app/end-rows.ts';
import type { EndWeek } from '../../app/end-rows.ts';
import type { AppState } from '../../app/state.ts';
import { dateRange, numberWord, rungName, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { fills } from '../kit/patterns.tsx';
import { Panel } from '../kit/panel.tsx';
import { useSize } from '../shell/use-size.ts';
import { sentenceStart } from './words.ts';

type Course = EndWeek['trajectory'];

/** From the top, in the fixed order. */
const LANES: readonly { readonly course: Course; readonly fill: string; readonly tone: string }[] =
  [
    { course: 'escalation', fill: fills.hatchTint, tone: 'escalation' },
    { course: 'sporadic', fill: fills.dotsTint, tone: 'sporadic' },
    { course: 'de-escalation', fill: fills.wavesTint, tone: 'deescalation' },
  ];
const LANE = 34;
const GAP = 3;
const UP = 112;
const DOWN = 52;

export interface TimelineProps {
  readonly weeks: readonly EndWeek[];
  readonly seat: NonNullable<AppState['game']>['seat'];
  readonly trajectory: Course;
}

/** The chart with its words and its table. */
export function Timeline({ weeks, seat, trajectory }: TimelineProps) {
  const [data, setData] = useState(false);
  const total = (of: (week: EndWeek) => number): number =>
    weeks.reduce((sum, week) => sum + of(week), 0);
  const breaches = total((week) => (week.breaches > 0 ? 1 : 0));
  const words = say(texts(), 'ui.end.timeline-words', {
    weeks: weeks.length,
    attacks: total((week) => week.attacks),
    strikes: total((week) => week.strikes),
    breaches,
    count: numberWord(breaches, texts()),
    trajectory: sentenceStart(say(texts(), `trajectory.${trajectory}`)),
  });
  return (
    <Panel
      material="card-stock"
      id="timeline"
      title={say(texts(), 'ui.end.timeline')}
      aside={
        <Button size="small" icon="list" expanded={data} onPress={() => setData(!data)}>
          {say(texts(), 'ui.action.data')}
        </Button>
      }
    >
      <Chart weeks={weeks} seat={seat} words={words} />
      <ul class="ps-end-key" aria-hidden="true">
        <li>
          <svg width="24" height="12">
            <rect width="24" height="12" fill={fills.hatch} />
          </svg>
          {say(texts(), 'ui.end.deadly')}
        </li>
        <li>
          <svg width="24" height="12">
            <path class="ps-tl-break" d="M1 3l4 6 4-6 4 6 4-6 4 6" />
          </svg>
          {say(texts(), 'ui.end.broken')}
        </li>
      </ul>
      <p class="ps-end-summary">{words}</p>
      {data && <DataTable weeks={weeks} />}
    </Panel>
  );
}

function Chart({ weeks, seat, words }: Omit<TimelineProps, 'trajectory'> & { words: string }) {
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const narrow = width < 620;
  const labels = narrow ? 0 : 136;
  const head = narrow ? 20 : 0;
  const x = scaleBand<number>()
    .domain(weeks.map(({ week }) => week))
    .range([labels, Math.max(labels + 10, width)]);
  const step = x.bandwidth();
  const most = Math.max(4, ...weeks.map(({ attacks }) => attacks));
  const mostStrikes = Math.max(3, ...weeks.map(({ strikes }) => strikes));
  const up = scaleLinear()
    .domain([0, most])
    .range([0, UP - 16]);
  const down = scaleLinear()
    .domain([0, mostStrikes])
    .range([0, DOWN - 14]);

  const lanesAt = head;
  const lanesEnd = lanesAt + LANES.length * (LANE + GAP);
  const zero = lanesEnd + 14 + head + UP;
  const ordersAt = zero + DOWN + 12 + head;
  const axisAt = ordersAt + 26;
  const height = axisAt + 22;
  const bar = Math.max(4, Math.min(26, step * 0.68));
  const left = (week: number): number => (x(week) ?? 0) + (step - bar) / 2;
  const middle = (week: number): number => (x(week) ?? 0) + step / 2;
  const every = step >= 24 ? 1 : step >= 13 ? 2 : 4;

  return (
    <div class="ps-tl" ref={frame}>
      <svg width={width} height={height} role="img" aria-label={words} class="ps-tl-drawing">
        {LANES.map(({ course, tone }, lane) => {
          const y = lanesAt + lane * (LANE + GAP);
          return (
            <g key={course}>
              <rect class="ps-tl-lane" x={labels} y={y} width={width - labels} height={LANE} />
              {!narrow && (
                <text class={`ps-tl-label ps-tl-${tone}`} x="0" y={y + 19}>
                  {say(texts(), `ui.end.lane.${course}`)}
                </text>
              )}
            </g>
          );
        })}
        {narrow && (
          <text class="ps-tl-label" x="0" y="13">
            {say(texts(), 'ui.end.in-force')}
          </text>
        )}
        {stretches(weeks).map(({ trajectory, from, to }) => {
          const lane = LANES.findIndex(({ course }) => course === trajectory);
          const at = x(from) ?? 0;
          const long = (x(to) ?? 0) + step - at;
          const y = lanesAt + lane * (LANE + GAP);
          return (
            <g key={from}>
              <rect
                class="ps-tl-band"
                x={at}
                y={y}
                width={long}
                height={LANE}
                fill={LANES[lane]?.fill}
              />
              {narrow && long > 84 && (
                <text class="ps-tl-inside" x={at + 6} y={y + 19}>
                  {say(texts(), `trajectory.${trajectory}.short`)}
                </text>
              )}
            </g>
          );
        })}
        {weeks.map(
          ({ week, breaches }) =>
            breaches > 0 && (
              <path
                key={week}
                class="ps-tl-break"
                d={`M${middle(week) - 8} ${lanesEnd + 2}l4 6 4-6 4 6 4-6`}
              />
            ),
        )}
        <RowLabel
          y={narrow ? zero - UP - 2 : zero - 34}
          one={say(texts(), 'ui.end.attacks')}
          two={say(texts(), 'ui.end.per-week')}
          inline={narrow}
        />
        {!narrow && (
          <RowLabel
            y={zero + 20}
            one={say(texts(), 'ui.end.strikes')}
            two={say(texts(), 'ui.end.per-week')}
            inline={false}
          />
        )}
        {weeks.map(({ week, attacks, strikes, killedByAttacks, killedByStrikes }) => (
          <g key={week}>
            {attacks > 0 && (
              <>
                <rect
                  class="ps-tl-attacks"
                  x={left(week)}
                  y={zero - up(attacks)}
                  width={bar}
                  height={up(attacks)}
                  fill={killedByAttacks > 0 ? fills.hatch : undefined}
                />
                <text class="ps-tl-figure" x={middle(week)} y={zero - up(attacks) - 4}>
                  {attacks}
                </text>
              </>
            )}
            {strikes > 0 && (
              <>
                <rect
                  class="ps-tl-strikes"
                  x={left(week)}
                  y={zero + 1}
                  width={bar}
                  height={down(strikes)}
                  fill={killedByStrikes > 0 ? fills.hatch : undefined}
                />
                <text class="ps-tl-figure" x={middle(week)} y={zero + down(strikes) + 14}>
                  {strikes}
                </text>
              </>
            )}
          </g>
        ))}
        <path class="ps-tl-zero" d={`M${labels} ${zero}H${width}`} />
        {narrow && (
          <RowLabel
            y={zero + DOWN - 2}
            one={say(texts(), 'ui.end.strikes')}
            two={say(texts(), 'ui.end.per-week')}
            inline
          />
        )}
        <RowLabel
          y={narrow ? ordersAt - 4 : ordersAt + 13}
          one={say(texts(), 'ui.end.your-orders')}
          two=""
          inline={narrow}
        />
        <path class="ps-tl-thread" d={`M${labels} ${ordersAt + 9}H${width}`} />
        <g class={`ps-tl-orders ps-tl-orders-${seat}`}>
          {weeks.map(({ week, orders }) =>
            orders.map((order, i) => {
              const card = Math.max(2, Math.min(7, (step - 2) / 3));
              const from = middle(week) - (orders.length * (card + 1)) / 2;
              return (
                <rect
                  key={`${week}-${order.order}-${order.target ?? ''}`}
                  x={from + i * (card + 1)}
                  y={ordersAt + 3}
                  width={card}
                  height="12"
                />
              );
            }),
          )}
        </g>
        {weeks.map(
          ({ week }) =>
            (week - 1) % every === 0 && (
              <text key={week} class="ps-tl-axis" x={middle(week)} y={axisAt + 14}>
                {week}
              </text>
            ),
        )}
        {!narrow && (
          <text class="ps-tl-axis-name" x="0" y={axisAt + 14}>
            {say(texts(), 'ui.end.column-week')}
          </text>
        )}
      </svg>
    </div>
  );
}

function RowLabel(props: { y: number; one: string; two: string; inline: boolean }) {
  const { y, one, two, inline } = props;
  return (
    <text class="ps-tl-label" x="0" y={y}>
      {one}
      {two !== '' && (
        <tspan class="ps-tl-second" {...(inline ? { dx: 5 } : { x: 0, dy: 15 })}>
          {two}
        </tspan>
      )}
    </text>
  );
}

/** A region that scrolls takes the focus, so that the keyboard can scroll it. */
const SCROLLER = { role: 'region', tabIndex: 0 } as const;

function DataTable({ weeks }: { weeks: readonly EndWeek[] }) {
  const columns = [
    'week',
    'days',
    'course',
    'attacks',
    'worst',
    'strikes',
    'worst-strike',
    'breaches',
    'killed',
  ];
  return (
    <div class="ps-scroll" aria-label={say(texts(), 'ui.action.data')} {...SCROLLER}>
      <table class="ps-data">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(texts(), `ui.end.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((one) => (
            <tr key={one.week}>
              <th scope="row">{one.week}</th>
              <td>{dateRange(one.from, one.to, texts())}</td>
              <td>{say(texts(), `trajectory.${one.trajectory}`)}</td>
              <td>{one.attacks}</td>
              <td>{say(texts(), `rung.${rungName(one.worstRung)}`)}</td>
              <td>{one.strikes}</td>
              <td>
                {say(
                  texts(),
                  one.worstStrike === 0 ? 'ui.end.none' : `strike-rung.${one.worstStrike}`,
                )}
              </td>
              <td>{one.breaches}</td>
              <td>{one.killedByAttacks + one.killedByStrikes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
