// The drawing of the timeline without its words: it is mirrored as a whole where the page reads from the right.
import { area, curveMonotoneX, line } from 'd3-shape';
import type { EndWeek } from '../../app/end-rows.ts';
import type { OddsShares, OddsStretch } from '../../app/end-odds.ts';
import { metalFrom, woodFrom } from '../../app/material.ts';
import type { RecordLane } from '../../app/record-rows.ts';
import type { OwnForecast } from '../../app/state.ts';
import type { Trajectory } from '../../model/ids.ts';
import { fills } from '../kit/patterns.tsx';
import type { ChartLayout } from './chart-layout.ts';

const TINT: Readonly<Record<Trajectory, string>> = {
  escalation: fills.hatchTint,
  sporadic: fills.dotsTint,
  'de-escalation': fills.wavesTint,
};

export interface ChartShapesProps {
  readonly layout: ChartLayout;
  readonly weeks: readonly EndWeek[];
  readonly stretches: readonly OddsStretch[];
  readonly forecasts: readonly OwnForecast[];
  readonly record: RecordLane;
  readonly swords: readonly number[];
  readonly selected: number;
}

/** Everything but words and buttons. */
export function ChartShapes(props: ChartShapesProps) {
  const { layout, selected } = props;
  const { width, rows, start, end, x } = layout;
  return (
    <svg
      class="ps-run-drawing ps-mirror"
      width={width}
      height={rows.height}
      viewBox={`0 0 ${width} ${rows.height}`}
      aria-hidden="true"
    >
      <path class="ps-run-thread" d={`M${x(1)} ${rows.nodes}H${x(layout.weeks)}`} />
      <OddsArea {...props} />
      <Record {...props} />
      <Fire {...props} />
      <Sword {...props} />
      {rows.orders.map((y) => (
        <path key={y} class="ps-run-lane" d={`M${start} ${y}H${end}`} />
      ))}
      <path class="ps-run-playhead" d={`M${x(selected)} ${rows.nodes + 13}V${rows.axis - 12}`} />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly shares: OddsShares;
}

/** Odds as stacked areas, top to bottom beyond, sporadic, easing; a paper gap between them, with ink along it. */
function OddsArea({ layout, stretches, forecasts }: ChartShapesProps) {
  const { start, end, step, x, rows } = layout;
  const { top, height } = rows.area;
  const y = (share: number): number => top + height * (1 - share);
  return (
    <g>
      {stretches.map((stretch) => {
        if (stretch.kind === 'open') {
          const from = x(stretch.from) - step / 2;
          return (
            <g key={`open ${stretch.from}`}>
              <rect
                x={from}
                y={top}
                width={x(stretch.to) + step / 2 - from}
                height={height}
                fill={TINT[stretch.inForce]}
                opacity="0.55"
              />
              <rect
                class="ps-run-open"
                x={from}
                y={top}
                width={x(stretch.to) + step / 2 - from}
                height={height}
                fill={fills.lines}
              />
            </g>
          );
        }
        const points: Point[] = stretch.weeks.map(({ week, shares }) => ({ x: x(week), shares }));
        const [first, last] = [points[0], points.at(-1)];
        if (!first || !last) return null;
        // Flat to the edges of its first and last week, so that the areas fill the weeks they speak of.
        const all: Point[] = [
          { x: first.x - step / 2, shares: first.shares },
          ...points,
          { x: last.x + step / 2, shares: last.shares },
        ];
        const low = ({ shares }: Point): number => y(shares['de-escalation']);
        const high = ({ shares }: Point): number => y(1 - shares.escalation);
        const between = (bottom: (one: Point) => number, upper: (one: Point) => number): string =>
          area<Point>()
            .x((one) => one.x)
            .y0(bottom)
            .y1(upper)
            .curve(curveMonotoneX)(all) ?? '';
        const edge = (of: (one: Point) => number): string =>
          line<Point>()
            .x((one) => one.x)
            .y(of)
            .curve(curveMonotoneX)(all) ?? '';
        return (
          <g key={`reckoned ${first.x}`}>
            <path d={between(() => y(0), low)} fill={fills.wavesTint} />
            <path d={between(low, high)} fill={fills.dotsTint} />
            <path d={between(high, () => y(1))} fill={fills.hatchTint} />
            {[low, high].map((of, at) => (
              <g key={at}>
                <path class="ps-run-gap" d={edge(of)} />
                <path class="ps-run-edge" d={edge(of)} />
              </g>
            ))}
          </g>
        );
      })}
      <rect class="ps-run-frame" x={start} y={top} width={end - start} height={height} />
      {forecasts.map(({ week, percents }) => {
        if (week >= layout.weeks) return null;
        const at = x(week + 1);
        const marks = [percents['de-escalation'] / 100, 1 - percents.escalation / 100];
        return (
          <g key={week} class="ps-run-own">
            <path d={`M${at} ${y(marks[0] ?? 0)}V${y(marks[1] ?? 1)}`} />
            {marks.map((share, nth) => (
              <path key={nth} class="ps-run-diamond" d={`M${at} ${y(share) - 5}l5 5-5 5-5-5Z`} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** Dated marks on a line that is dashed where the sources are silent, and one bracketed total. */
function Record({ layout, record }: ChartShapesProps) {
  const { rows, start, end, at, weeks } = layout;
  const y = rows.record;
  const { bracket, covered, marks } = record;
  return (
    <g>
      <path class="ps-run-silent" d={`M${at(covered)} ${y}H${end}`} />
      {covered > 0 && <path class="ps-run-told" d={`M${start} ${y}H${at(covered)}`} />}
      {marks.map((mark) => {
        if (mark.at < 0 || mark.at >= weeks) return null;
        const size = mark.grave ? 7 : 5;
        const dx = at(mark.at + 0.5 / 7);
        return (
          <path
            key={mark.id}
            class={mark.grave ? 'ps-run-mark ps-run-grave' : 'ps-run-mark'}
            d={`M${dx} ${y - size}V${y + size}`}
          />
        );
      })}
      {bracket && (
        <path
          class="ps-run-bracket"
          d={`M${at(bracket.start)} ${bracket.start < 0 ? `${y - 14}` : `${y - 9}v-5`}H${at(bracket.end)}${bracket.end > weeks ? '' : 'v5'}`}
        />
      )}
    </g>
  );
}

/** Attacks up and strikes down; hatched where someone was killed. */
function Fire({ layout, weeks }: ChartShapesProps) {
  const { rows, step, x, start, end } = layout;
  const { zero, up, down } = rows.attacks;
  const most = Math.max(6, ...weeks.map(({ attacks }) => attacks));
  const mostStrikes = Math.max(3, ...weeks.map(({ strikes }) => strikes));
  const bar = Math.max(6, Math.min(22, step * 0.6));
  return (
    <g>
      {weeks.map((one) => {
        const left = x(one.week) - bar / 2;
        const height = (one.attacks / most) * (up - 14);
        const depth = (one.strikes / mostStrikes) * (down - 13);
        return (
          <g key={one.week}>
            {one.attacks > 0 && (
              <rect
                class="ps-run-attacks"
                x={left}
                y={zero - height}
                width={bar}
                height={height}
                fill={one.killedByAttacks > 0 ? fills.hatch : undefined}
              />
            )}
            {one.strikes > 0 && (
              <rect
                class="ps-run-strikes"
                x={left}
                y={zero + 2}
                width={bar}
                height={depth}
                fill={one.killedByStrikes > 0 ? fills.hatch : undefined}
              />
            )}
            {one.usKilled > 0 && (
              <path
                class="ps-run-us"
                d={`M${x(one.week)} ${zero - height - 25}l4.5 4.5-4.5 4.5-4.5-4.5Z`}
              />
            )}
          </g>
        );
      })}
      <path class="ps-run-zero" d={`M${start} ${zero + 0.5}H${end}`} />
    </g>
  );
}

/** The sword before the first week and after each, over its zones. */
function Sword({ layout, swords }: ChartShapesProps) {
  const { rows, start, end, at } = layout;
  const { top, height } = rows.sword;
  const ceiling = swordCeiling(swords);
  const y = (value: number): number => top + height * (1 - value / ceiling);
  const zone = (from: number, to: number): { y: number; height: number } => ({
    y: y(Math.min(ceiling, to)),
    height: y(from) - y(Math.min(ceiling, to)),
  });
  return (
    <g>
      <rect x={start} width={end - start} {...zone(0, woodFrom)} class="ps-run-paper" />
      <rect
        x={start}
        width={end - start}
        {...zone(woodFrom, metalFrom)}
        fill={fills.wood}
        opacity="0.3"
      />
      {ceiling > metalFrom && (
        <rect
          x={start}
          width={end - start}
          {...zone(metalFrom, 100)}
          fill={fills.metal}
          opacity="0.4"
        />
      )}
      <path
        class="ps-run-sword"
        d={
          line<number>()
            .x((_, week) => at(week))
            .y(y)
            .curve(curveMonotoneX)([...swords]) ?? ''
        }
      />
    </g>
  );
}

/** Top of the sword's lane: metal is drawn only where it comes near. */
export function swordCeiling(swords: readonly number[]): number {
  return Math.max(...swords) >= metalFrom - 8 ? 100 : metalFrom;
}
