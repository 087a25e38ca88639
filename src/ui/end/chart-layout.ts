// Where everything of the timeline lies: one time axis that all its lanes share.

/** The lanes from the top, in CSS pixels. */
export interface ChartRows {
  /** Middle of the line of weeks. */
  readonly nodes: number;
  readonly area: { readonly top: number; readonly height: number };
  /** Middle of the line of the record. */
  readonly record: number;
  readonly attacks: { readonly zero: number; readonly up: number; readonly down: number };
  readonly sword: { readonly top: number; readonly height: number };
  /** Middles of the three lanes of orders. */
  readonly orders: readonly [number, number, number];
  readonly axis: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly narrow: boolean;
  readonly weeks: number;
  /** Width of one week. */
  readonly step: number;
  /** Where the weeks begin and end. */
  readonly start: number;
  readonly end: number;
  /** Middle of a week, from 1. */
  readonly x: (week: number) => number;
  /** A moment in weeks from the start, held within the weeks played. */
  readonly at: (weeks: number) => number;
  readonly rows: ChartRows;
}

/** Room for the names of the lanes, and after the last week for the sword's value. */
const NAMES = 112;
const AFTER = 32;
/** Below this width the names stand over the lanes. */
const NARROW = 620;
/** The narrowest week: a target of 24 pixels. */
const WEEK = 24;
/** A lane's name over the lane. */
const HEAD = 18;

const UP = 62;
const DOWN = 32;
const SWORD = 52;
const LANE = 24;
const AREA = { least: 92, most: 250 } as const;

/** Height of everything but the area. */
function restOf(narrow: boolean): number {
  return rowsOf(narrow, 0).height;
}

function rowsOf(narrow: boolean, area: number): ChartRows {
  const head = narrow ? HEAD : 0;
  const nodes = head + 18;
  const top = nodes + 22 + head;
  const record = top + area + 36 + head;
  const zero = record + 26 + head + UP;
  const sword = zero + DOWN + 18 + head;
  const first = sword + SWORD + 22 + head;
  const axis = first + 2 * LANE + 24;
  return {
    nodes,
    area: { top, height: area },
    record,
    attacks: { zero, up: UP, down: DOWN },
    sword: { top: sword, height: SWORD },
    orders: [first, first + LANE, first + 2 * LANE],
    axis,
    height: axis + 10,
  };
}

/** The least height that a chart needs. */
export function leastHeight(width: number): number {
  return restOf(width < NARROW) + AREA.least;
}

/**
 * Lays the chart out.
 * @param width  of the frame; the drawing is wider when the weeks need it, and scrolls
 * @param height  of the frame; the area of the odds takes what the other lanes leave
 */
export function layChart(weeks: number, width: number, height: number): ChartLayout {
  const narrow = width < NARROW;
  const start = narrow ? 12 : NAMES;
  const end = Math.max(width, start + weeks * WEEK + AFTER) - AFTER;
  const step = (end - start) / Math.max(1, weeks);
  const area = Math.max(AREA.least, Math.min(AREA.most, height - restOf(narrow)));
  return {
    width: end + AFTER,
    narrow,
    weeks,
    step,
    start,
    end,
    x: (week) => start + (week - 0.5) * step,
    at: (moment) => start + Math.max(0, Math.min(weeks, moment)) * step,
    rows: rowsOf(narrow, area),
  };
}
