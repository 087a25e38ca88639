// The five-cell meter: a value, an estimate with its range, or something unknown.
import { fills } from './patterns.tsx';
import { drawn } from './rounding.ts';

/** What is known: a value 0 to 100; an estimated range with both ends 0 to 100; or nothing. */
export type MeterReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'unknown' };

export interface Meter5Props {
  readonly reading: MeterReading;
  /** The reading in words: "Heeds Tehran: 2 to 4 of 5, your estimate". */
  readonly label: string;
  /** Width and height in CSS pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** How a cell is drawn: certainly reached, possibly reached, not reached. */
export type CellState = 'full' | 'maybe' | 'empty';

const cells = [0, 1, 2, 3, 4] as const;

/**
 * The state of each of the five cells.
 * A cell is full when even the low end reaches it, and possible when only the high end does.
 */
export function meterCells(reading: MeterReading): readonly CellState[] {
  if (reading.kind === 'unknown') return cells.map(() => 'maybe');
  const sure = filled(reading.kind === 'value' ? reading.value : reading.low);
  const possible = filled(reading.kind === 'value' ? reading.value : reading.high);
  return cells.map((i) => (i < sure ? 'full' : i < possible ? 'maybe' : 'empty'));
}

/** Five cells. Full is certain, half a cell is within the range, an outline is beyond it, hatching is unknown. */
export function Meter5({ reading, label, width = 30, height = 9 }: Meter5Props) {
  const step = width / 5;
  const box = step - 1.4;
  return (
    <svg
      class="ps-meter"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ '--wide': width, '--high': height }}
      role="img"
      aria-label={label}
    >
      <g class="ps-mirror ps-mirror-box">
        {meterCells(reading).map((state, i) => (
          <g key={i} transform={`translate(${drawn(i * step)} 0)`}>
            {reading.kind === 'unknown' && (
              <rect x="0.5" y="0.5" width={box} height={height - 1} fill={fills.lines} />
            )}
            {reading.kind !== 'unknown' && state === 'maybe' && (
              <rect
                class="ps-meter-full"
                x="0.5"
                y={height / 2}
                width={box}
                height={height / 2 - 0.5}
              />
            )}
            <rect
              class={state === 'full' ? 'ps-meter-full ps-meter-cell' : 'ps-meter-cell'}
              x="0.5"
              y="0.5"
              width={box}
              height={height - 1}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}

function filled(value: number): number {
  return Math.max(0, Math.min(5, Math.round(value / 20)));
}
