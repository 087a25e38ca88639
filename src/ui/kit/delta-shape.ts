// Geometry of the delta: one stem, three branches. Pure numbers and path strings.
import { area, curveMonotoneX } from 'd3-shape';
import { drawn } from './rounding.ts';

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

  const middle = nowX + (room.width - nowX) / 2;
  const far = room.width;
  // The branches lie apart at their tips, so that the likeliest never covers the others.
  const tips = widths(shares, span * (1 - 2 * GAP), LEAST_TIP);
  const roots = widths(shares, 2 * root, 0);
  let rootTop = y - root;
  let tipTop = top;
  const branches = shares.map((_, i) => {
    const rootEnd = rootTop + (roots[i] ?? 0);
    const tipEnd = tipTop + (tips[i] ?? 0);
    const path =
      `M${f(nowX)} ${f(rootTop)}C${f(middle)} ${f(rootTop)} ${f(middle)} ${f(tipTop)} ${f(far)} ${f(tipTop)}` +
      `V${f(tipEnd)}C${f(middle)} ${f(tipEnd)} ${f(middle)} ${f(rootEnd)} ${f(nowX)} ${f(rootEnd)}Z`;
    rootTop = rootEnd;
    tipTop = tipEnd + span * GAP;
    return path;
  });
  return { stem: stem ?? '', branches, now: { x: nowX, y }, guides };
}

/** Between two tips, as a share of the drawing's height. */
const GAP = 0.07;

/** How thin a tip may be, in pixels: a branch of one percent can still be seen, and one of none is a line. */
const LEAST_TIP = 2.4;

/** Splits a width by shares, none thinner than `least`; the widest gives what the thin ones lack. */
function widths(shares: readonly number[], room: number, least: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const fair = shares.map((share) => (total === 0 ? 1 / shares.length : share / total) * room);
  const held = fair.map((width) => Math.max(width, least));
  const lack = held.reduce((sum, width) => sum + width, 0) - room;
  const widest = held.indexOf(Math.max(...held));
  return held.map((width, i) => (i === widest ? width - lack : width));
}

function f(value: number): string {
  return drawn(value, 1);
}
