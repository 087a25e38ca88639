// One measure of two lines on the same weeks: the first solid with discs, the second dashed with diamonds, and where they part.
import { line } from 'd3-shape';
import type { Comparison } from '../../app/board/comparison.ts';
import { measureTop, measureTotal } from '../../app/board/measure.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Label } from '../end/chart-label.tsx';
import { useSize } from '../shell/use-size.ts';

/** What is drawn: a value for each week from `first` on. */
export interface Measure {
  /** Key of its name. */
  readonly name: string;
  /** Week of the first value: 0 for what stands before the first week. */
  readonly first: 0 | 1;
  readonly one: readonly number[];
  readonly other: readonly number[];
  /** Least height of the scale. */
  readonly least: number;
}

/** The measures of a comparison, in the order of the replay's lanes. */
export function measuresOf({ one, other }: Comparison): readonly Measure[] {
  return [
    {
      name: 'board.compare.attacks',
      first: 1,
      one: one.weeks.map(({ attacks }) => attacks),
      other: other.weeks.map(({ attacks }) => attacks),
      least: 6,
    },
    {
      name: 'board.compare.strikes',
      first: 1,
      one: one.weeks.map(({ strikes }) => strikes),
      other: other.weeks.map(({ strikes }) => strikes),
      least: 3,
    },
    {
      name: 'board.compare.sword',
      first: 0,
      one: one.swords,
      other: other.swords,
      least: 40,
    },
  ];
}

const HEIGHT = 84;
const PAD = { top: 22, side: 14, bottom: 8 } as const;

export interface CompareChartProps {
  readonly measure: Measure;
  /** The week in which the lines part; null when they do not. */
  readonly fork: number | null;
}

/** One chart, as wide as its frame. */
export function CompareChart({ measure, fork }: CompareChartProps) {
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 600, height: 0 });
  const { one, other, first, least, name } = measure;
  const weeks = Math.max(one.length, other.length) - 1 + first;
  const most = measureTop(one, other, least);
  // One axis for all measures: what happens in a week stands in its middle, what it leaves at its end.
  const at = (moment: number): number =>
    PAD.side + (moment / Math.max(1, weeks)) * (width - 2 * PAD.side);
  const x = (place: number): number => at(first === 0 ? place : place + 0.5);
  const y = (value: number): number =>
    HEIGHT - PAD.bottom - (value / most) * (HEIGHT - PAD.top - PAD.bottom);
  const path = (values: readonly number[]): string =>
    line<number>()
      .x((_, place) => x(place))
      .y(y)([...values]) ?? '';
  const words = {
    measure: say(texts(), name),
    one: measureTotal(one, first),
    other: measureTotal(other, first),
    week: fork ?? 0,
  };
  const parts = fork === null ? null : at(fork - 0.5);
  return (
    <div
      class="ps-compare-chart"
      ref={frame}
      role="img"
      aria-label={say(
        texts(),
        fork === null ? 'board.compare.chart-same' : 'board.compare.chart',
        words,
      )}
    >
      <svg
        class="ps-mirror"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden="true"
      >
        <path class="ps-compare-zero" d={`M${PAD.side} ${y(0)}H${width - PAD.side}`} />
        {parts !== null && (
          <path class="ps-compare-fork" d={`M${parts} ${PAD.top - 6}V${HEIGHT - PAD.bottom}`} />
        )}
        <path class="ps-compare-other" d={path(other)} />
        <path class="ps-compare-one" d={path(one)} />
        {other.map((value, place) => (
          <path
            key={place}
            class="ps-compare-diamond"
            d={`M${x(place)} ${y(value) - 4}l4 4-4 4-4-4Z`}
          />
        ))}
        {one.map((value, place) => (
          <circle key={place} class="ps-compare-disc" cx={x(place)} cy={y(value)} r="2.6" />
        ))}
      </svg>
      <div aria-hidden="true">
        <Label at={PAD.side} y={8} align="start">
          <b>{words.measure}</b>
        </Label>
        <Label at={width - PAD.side} y={8} align="end">
          {figure(most)}
        </Label>
      </div>
    </div>
  );
}
