// A room's run in one small drawing: intensity as a stem whose thickness is the attacks, and under it the trajectory in force week by week.
import { useMemo } from 'preact/hooks';
import type { RoomFigures } from '../../app/class/room-figures.ts';
import type { Trajectory } from '../../model/ids.ts';
import { deltaShape } from '../kit/delta-shape.ts';
import { fills } from '../kit/patterns.tsx';
import { drawn } from '../kit/rounding.ts';

/** The pattern of each trajectory. */
export const COURSE_FILL: Readonly<Record<Trajectory, string>> = {
  escalation: fills.hatch,
  sporadic: fills.dots,
  'de-escalation': fills.waves,
};

/** The class of its words. */
export const COURSE_TONE: Readonly<Record<Trajectory, string>> = {
  escalation: 'ps-tone-escalation',
  sporadic: 'ps-tone-sporadic',
  'de-escalation': 'ps-tone-deescalation',
};

/** Weeks in a row under one trajectory: the first and the one after the last, from 0. */
export interface Stretch {
  readonly trajectory: Trajectory;
  readonly from: number;
  readonly to: number;
}

/** The weeks put together where the trajectory stays the same. */
export function stretchesOf(
  weeks: readonly { readonly trajectory: Trajectory }[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  weeks.forEach(({ trajectory }, at) => {
    const last = found.at(-1);
    if (last?.trajectory === trajectory) found[found.length - 1] = { ...last, to: at + 1 };
    else found.push({ trajectory, from: at, to: at + 1 });
  });
  return found;
}

const WIDTH = 240;

export interface RoomCurveProps {
  readonly figures: RoomFigures;
  readonly height: number;
  /** The strip of trajectories alone. */
  readonly stripOnly?: boolean | undefined;
}

/** The drawing; its words stand in the card. */
export function RoomCurve({ figures, height, stripOnly = false }: RoomCurveProps) {
  const { weeks, length, played } = figures;
  const stem = height - 15;
  const shape = useMemo(
    () =>
      deltaShape(weeks, undefined, {
        width: WIDTH,
        height: stem,
        pad: 2,
        nowAt: Math.max(0.05, (played / length) * 0.985),
      }),
    [weeks, stem, played, length],
  );
  const strip = stripOnly ? 0 : height - 12;
  const x = (week: number): number => (week / length) * WIDTH;
  return (
    <svg
      class="ps-mirror ps-room-curve"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      style={{ blockSize: `${height}px` }}
      aria-hidden="true"
    >
      {!stripOnly && (
        <>
          <path
            class="ps-delta-guide"
            d={`M0 ${drawn(shape.guides[0], 1)}H${WIDTH}M0 ${drawn(shape.guides[1], 1)}H${WIDTH}`}
          />
          <path class="ps-delta-stem" d={shape.stem} />
        </>
      )}
      {stretchesOf(weeks).map(({ trajectory, from, to }) => (
        <rect
          key={from}
          class="ps-room-stretch"
          x={drawn(x(from), 1)}
          y={strip}
          width={drawn(Math.max(1, x(to) - x(from)), 1)}
          height={stripOnly ? height : 12}
          fill={COURSE_FILL[trajectory]}
        />
      ))}
    </svg>
  );
}
