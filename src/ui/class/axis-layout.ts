// Geometry of the common axis: places of weeks and values, and labels that do not lie on each other. Pure numbers and path strings.
import { drawn } from '../kit/rounding.ts';

/** One room's line: a value after each week, from week 1. */
export interface AxisLine {
  readonly label: string;
  readonly values: readonly number[];
}

export interface AxisRoom {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  /** Kept free at the end for the labels. */
  readonly end: number;
}

export interface AxisScale {
  /** Weeks of the longest line. */
  readonly weeks: number;
  readonly most: number;
  /** The place of a week, from 1; what stands after the week. */
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
  /** Values at which a hairline stands. */
  readonly ticks: readonly number[];
}

/** Steps between hairlines, so that there are two to five of them. */
function stepFor(most: number): number {
  for (const step of [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]) if (most / step <= 5) return step;
  return most;
}

/**
 * The scale of some lines.
 * @param least  least height of the scale
 */
export function axisScale(lines: readonly AxisLine[], least: number, room: AxisRoom): AxisScale {
  const weeks = Math.max(1, ...lines.map(({ values }) => values.length));
  const highest = Math.max(least, ...lines.flatMap(({ values }) => values));
  const step = stepFor(highest);
  const most = Math.ceil(highest / step) * step;
  const inner = room.width - room.start - room.end;
  return {
    weeks,
    most,
    x: (week) => room.start + (weeks === 1 ? inner : ((week - 1) / (weeks - 1)) * inner),
    y: (value) =>
      room.height - room.bottom - (value / most) * (room.height - room.top - room.bottom),
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => n * step),
  };
}

/** The path of a line. */
export function axisPath({ values }: AxisLine, { x, y }: AxisScale): string {
  return values
    .map((value, at) => `${at === 0 ? 'M' : 'L'}${drawn(x(at + 1), 1)} ${drawn(y(value), 1)}`)
    .join('');
}

/** Weeks named under the axis: the first, the last, and some between that leave room for words. */
export function namedWeeks(weeks: number, width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / 90));
  if (weeks <= most) return Array.from({ length: weeks }, (_, n) => n + 1);
  const step = [2, 3, 4, 5, 6, 10, 13].find((one) => weeks / one < most) ?? weeks;
  const named = [1];
  for (let week = step; week < weeks - step / 2; week += step) if (week > 1) named.push(week);
  return [...named, weeks];
}

/** Where a label wishes to stand. */
export interface WishedLabel {
  readonly label: string;
  readonly y: number;
}

/**
 * Moves labels apart so that none lies on another, as little as it takes, inside the bounds.
 * @returns by label, in the order of their heights
 */
export function spreadLabels(
  wished: readonly WishedLabel[],
  gap: number,
  top: number,
  bottom: number,
): readonly WishedLabel[] {
  const sorted = wished.slice().sort((one, other) => one.y - other.y);
  const placed: { label: string; y: number }[] = [];
  for (const { label, y } of sorted) {
    const last = placed.at(-1);
    placed.push({ label, y: Math.max(y, top, last ? last.y + gap : top) });
  }
  // What went over the foot pushes those above it up again.
  let floor = bottom;
  for (const one of placed.slice().reverse()) {
    one.y = Math.min(one.y, floor);
    floor = one.y - gap;
  }
  return placed;
}
