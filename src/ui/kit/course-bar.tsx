// The course bar: how runs end, as a line cut in three, in the fixed order. Ticks show where another run of runs was cut.
import { fills } from './patterns.tsx';

export interface CourseBarProps {
  /** Per cent of escalation, sporadic strikes and de-escalation; they add up to 100. */
  readonly shares: readonly [number, number, number];
  /** The same of what it is compared with. */
  readonly against?: readonly [number, number, number] | undefined;
  /** The shares in words. */
  readonly label: string;
  readonly height?: number | undefined;
}

const FILLS = [fills.hatch, fills.dots, fills.waves] as const;

/** A bar of three shares. */
export function CourseBar({ shares, against, label, height = 14 }: CourseBarProps) {
  const starts = [0, shares[0], shares[0] + shares[1]] as const;
  const cuts = against ? [against[0], against[0] + against[1]] : [];
  const pad = against ? 4 : 0;
  return (
    <svg
      class="ps-course-bar ps-mirror"
      width="100%"
      height={height + 2 * pad}
      role="img"
      aria-label={label}
    >
      {FILLS.map((fill, at) => (
        <rect
          key={fill}
          x={`${starts[at] ?? 0}%`}
          y={pad}
          width={`${shares[at] ?? 0}%`}
          height={height}
          fill={fill}
          class="ps-course-share"
        />
      ))}
      {cuts.map((cut, at) => (
        <line
          key={at}
          class="ps-course-cut"
          x1={`${cut}%`}
          x2={`${cut}%`}
          y1="0"
          y2={height + 2 * pad}
        />
      ))}
    </svg>
  );
}
