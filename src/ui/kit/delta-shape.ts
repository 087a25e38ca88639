// Geometry of the delta: one stem, three branches. Pure numbers and path strings.
import { area, curveMonotoneX } from 'd3-shape';

/** One week of the stem. */
export interface DeltaWeek {
  /** Intensity index of the week, 0 to 100: the stem's height. */
  readonly intensity: number;
  /** Attacks in the week: the stem's thickness. */
  readonly attacks: number;
}

/** What the drawing needs, in its own pixels. */
export interface DeltaShape {
  readonly stem: string;
  /** Escalation, sporadic, de-escalation, top to bottom; empty without odds. */
  readonly branches: readonly string[];
  /** Where the stem ends: now. */
  readonly now: { readonly x: number; readonly y: number };
  /** Heights of the two guide lines. */
  readonly guides: readonly [number, number];
}

/** Room the drawing has, in pixels. */
export interface DeltaRoom {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  /** Where "now" stands, as a share of the width. */
  readonly nowAt: number;
}

/** Half the stem's thickness in a week, in pixels: 1.8 and 1.05 an attack, held inside the drawing. */
export function stemHalf(attacks: number, height: number): number {
  return Math.min(1.8 + 1.05 * attacks, height * 0.22);
}

/**
 * Lays out the delta.
 * @param weeks oldest first
 * @param shares percentages of escalation, sporadic, de-escalation; undefined draws the stem alone
 */
export function deltaShape(
  weeks: readonly DeltaWeek[],
  shares: readonly [number, number, number] | undefined,
  room: DeltaRoom,
): DeltaShape {
  const top = room.pad;
  const bottom = room.height - room.pad;
  const span = bottom - top;
  const nowX = room.width * room.nowAt;
  const last = weeks.length - 1;
  const xOf = (i: number): number => (last <= 0 ? nowX : 4 + ((nowX - 4) * i) / last);
  const half = (week: DeltaWeek): number => stemHalf(week.attacks, span);
  const yOf = (week: DeltaWeek): number => {
    const reach = half(week);
    return Math.min(bottom - reach, Math.max(top + reach, bottom - (span * week.intensity) / 100));
  };

  const stem = area<DeltaWeek>()
    .x((_, i) => xOf(i))
    .y0((week) => yOf(week) - half(week))
    .y1((week) => yOf(week) + half(week))
    .curve(curveMonotoneX)([...weeks]);

  const current = weeks[last] ?? { intensity: 0, attacks: 0 };
  const y = yOf(current);
  const root = half(current);
  const guides = [top + span / 3, top + (2 * span) / 3] as const;
  if (shares === undefined) return { stem: stem ?? '', branches: [], now: { x: nowX, y }, guides };

  const total = shares[0] + shares[1] + shares[2] || 1;
  const middle = nowX + (room.width - nowX) / 2;
  const far = room.width;
  let rootTop = y - root;
  const branches = shares.map((share, i) => {
    const part = share / total;
    const rootEnd = rootTop + 2 * root * part;
    const lane = top + (span * (i + 0.5)) / 3;
    const tipTop = lane - (span * 0.9 * part) / 2;
    const tipEnd = lane + (span * 0.9 * part) / 2;
    const path =
      `M${f(nowX)} ${f(rootTop)}C${f(middle)} ${f(rootTop)} ${f(middle)} ${f(tipTop)} ${f(far)} ${f(tipTop)}` +
      `V${f(tipEnd)}C${f(middle)} ${f(tipEnd)} ${f(middle)} ${f(rootEnd)} ${f(nowX)} ${f(rootEnd)}Z`;
    rootTop = rootEnd;
    return path;
  });
  return { stem: stem ?? '', branches, now: { x: nowX, y }, guides };
}

function f(value: number): string {
  return value.toFixed(1);
}
