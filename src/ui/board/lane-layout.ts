// Where the weeks of all lines lie: lanes one under another on the time axis of the replay.
import type { Board, BoardLane } from '../../app/board/board-state.ts';
import { layChart } from '../end/chart-layout.ts';
import type { PathStep } from '../kit/use-path-arrows.ts';

/** Height of a lane: a target of 24 pixels with room for its name over it where the page is narrow. */
const LANE = { wide: 34, narrow: 50 } as const;
const FIRST = { wide: 20, narrow: 34 } as const;

export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** Middle of a week, from 1; of the start for 0. */
  readonly x: (week: number) => number;
  /** Middle of a lane by its place. */
  readonly y: (lane: number) => number;
}

/** Lays the lanes out in a frame of a width, on as many weeks as the longest line has. */
export function layLanes({ lanes }: Board, width: number): LaneLayout {
  const weeks = Math.max(1, ...lanes.map(({ to }) => to));
  const chart = layChart(weeks, width, 0);
  const size = chart.narrow ? 'narrow' : 'wide';
  const y = (lane: number): number => FIRST[size] + lane * LANE[size];
  return {
    width: chart.width,
    height: y(Math.max(0, lanes.length - 1)) + 20,
    narrow: chart.narrow,
    x: chart.x,
    y,
  };
}

/** The path of a line's drawing: from the week before its first, on the lane that it leaves, to its last. */
export function lanePath(lanes: readonly BoardLane[], at: number, layout: LaneLayout): string {
  const lane = lanes[at];
  if (!lane) return '';
  const { from, to, leaves } = lane;
  const y = layout.y(at);
  if (leaves === null) return `M${layout.x(Math.min(1, to))} ${y}H${layout.x(to)}`;
  const before = layout.y(lanes.findIndex(({ id }) => id === leaves));
  const [start, first] = [layout.x(from - 1), layout.x(from)];
  const middle = (start + first) / 2;
  return `M${start} ${before}C${middle} ${before} ${middle} ${y} ${first} ${y}H${layout.x(to)}`;
}

/** The week to which an arrow key leads from another; null where it leads nowhere. */
export function nextNode(lanes: readonly BoardLane[], path: string, step: PathStep): string | null {
  const at = lanes.findIndex(({ nodes }) => nodes.some((node) => node.path === path));
  const lane = lanes[at];
  const place = lane?.nodes.findIndex((node) => node.path === path) ?? -1;
  const week = lane?.nodes[place]?.week;
  if (!lane || week === undefined) return null;
  const nearest = (other: BoardLane | undefined): string | null => {
    if (!other) return null;
    const inside = Math.max(0, Math.min(other.nodes.length - 1, week - other.from));
    return other.nodes[inside]?.path ?? null;
  };
  switch (step) {
    case 'first':
      return lane.nodes[0]?.path ?? null;
    case 'last':
      return lane.nodes.at(-1)?.path ?? null;
    case 'forth':
      return lane.nodes[place + 1]?.path ?? null;
    case 'back': {
      if (place > 0) return lane.nodes[place - 1]?.path ?? null;
      // Before its first own week a branch is the line that it leaves.
      const parent = lanes.find(({ id }) => id === lane.leaves);
      const before = parent?.nodes.find((node) => node.week === week - 1);
      return before?.path ?? null;
    }
    case 'up':
    case 'down': {
      const way = step === 'up' ? -1 : 1;
      for (let to = at + way; to >= 0 && to < lanes.length; to += way) {
        const found = nearest(lanes[to]);
        if (found !== null) return found;
      }
      return null;
    }
  }
}
