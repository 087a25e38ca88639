// The weeks of a run on paper: the course in force as patterns, attacks up, strikes down, the ceiling where it broke. No colour is needed.
import { stretches, type EndWeek } from '../../app/end-rows.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

const WIDTH = 690;
const LABELS = 128;
const LANE = 26;
const GAP = 3;
const UP = 96;
const DOWN = 42;
const COURSES = [
  { course: 'escalation', fill: 'url(#ps-paper-fill-hatch)' },
  { course: 'sporadic', fill: 'url(#ps-paper-fill-dots)' },
  { course: 'de-escalation', fill: 'url(#ps-paper-fill-waves)' },
] as const;

export interface PaperTimelineProps {
  readonly weeks: readonly EndWeek[];
  /** Orders of the seat in each week, from the first. */
  readonly orders: readonly number[];
  readonly words: string;
}

export function PaperTimeline({ weeks, orders, words }: PaperTimelineProps) {
  const step = (WIDTH - LABELS) / Math.max(1, weeks.length);
  const left = (week: number): number => LABELS + (week - 1) * step;
  const middle = (week: number): number => left(week) + step / 2;
  const lanesEnd = COURSES.length * (LANE + GAP);
  const zero = lanesEnd + 10 + UP;
  const up = (UP - 12) / Math.max(4, ...weeks.map(({ attacks }) => attacks));
  const down = (DOWN - 6) / Math.max(3, ...weeks.map(({ strikes }) => strikes));
  const ordersAt = zero + DOWN + 16;
  const axis = ordersAt + 18;
  const bar = Math.max(3, Math.min(16, step * 0.62));
  const every = step >= 20 ? 1 : step >= 12 ? 2 : 4;
  return (
    <svg
      class="ps-paper-timeline"
      viewBox={`0 0 ${WIDTH} ${axis + 6}`}
      role="img"
      aria-label={words}
    >
      <Fills />
      {COURSES.map(({ course, fill }, lane) => {
        const y = lane * (LANE + GAP);
        return (
          <g key={course}>
            <rect class="ps-paper-lane" x={LABELS} y={y} width={WIDTH - LABELS} height={LANE} />
            <text x="0" y={y + 17}>
              {say(texts(), `trajectory.${course}`)}
            </text>
            {stretches(weeks)
              .filter((one) => one.trajectory === course)
              .map(({ from, to }) => (
                <rect
                  key={from}
                  class="ps-paper-stretch"
                  x={left(from)}
                  y={y}
                  width={(to - from + 1) * step}
                  height={LANE}
                  fill={fill}
                />
              ))}
          </g>
        );
      })}
      <text x="0" y={zero - 6}>
        {say(texts(), 'print.attacks')}
      </text>
      <text x="0" y={zero + 16}>
        {say(texts(), 'print.strikes')}
      </text>
      <text x="0" y={ordersAt}>
        {say(texts(), 'print.decisions')}
      </text>
      <text x="0" y={axis}>
        {say(texts(), 'print.week')}
      </text>
      {weeks.map((week, index) => {
        const x = middle(week.week) - bar / 2;
        const given = orders[index] ?? 0;
        return (
          <g key={week.week}>
            <Bar
              x={x}
              y={zero - week.attacks * up}
              width={bar}
              height={week.attacks * up}
              grave={week.killedByAttacks > 0}
            />
            <Bar
              x={x}
              y={zero}
              width={bar}
              height={week.strikes * down}
              grave={week.killedByStrikes > 0}
            />
            {week.attacks > 0 && (
              <text class="ps-paper-figure" x={middle(week.week)} y={zero - week.attacks * up - 3}>
                {figure(week.attacks)}
              </text>
            )}
            {week.breaches > 0 && (
              <path
                class="ps-paper-break"
                d={`M${middle(week.week) - 6} ${lanesEnd + 4}l3 4l3 -4l3 4l3 -4`}
              />
            )}
            {given > 0 && (
              <text class="ps-paper-figure" x={middle(week.week)} y={ordersAt}>
                {figure(given)}
              </text>
            )}
            {(week.week === 1 || week.week % every === 0) && (
              <text class="ps-paper-figure" x={middle(week.week)} y={axis}>
                {figure(week.week)}
              </text>
            )}
          </g>
        );
      })}
      <path class="ps-paper-thin" d={`M${LABELS} ${zero}H${WIDTH}`} />
    </svg>
  );
}

function Bar(props: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly grave: boolean;
}) {
  const { grave, height, ...box } = props;
  if (height <= 0) return null;
  return (
    <rect class={grave ? 'ps-paper-bar ps-paper-grave' : 'ps-paper-bar'} height={height} {...box} />
  );
}

/** The three patterns in black, of the drawing's own: those of the page are not printed. */
function Fills() {
  return (
    <defs>
      <pattern
        id="ps-paper-fill-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M1 0v6" stroke="#000" stroke-width="2" />
      </pattern>
      <pattern id="ps-paper-fill-dots" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.2" />
        <circle cx="5.5" cy="5.5" r="1.2" />
      </pattern>
      <pattern id="ps-paper-fill-waves" width="14" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 4q3.5-3 7 0t7 0" fill="none" stroke="#000" />
      </pattern>
    </defs>
  );
}
