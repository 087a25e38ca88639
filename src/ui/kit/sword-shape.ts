// Geometry of the sword: a straight double-edged blade with three equal zones. Pure numbers and path strings.
import { drawn } from './rounding.ts';

/** Three outlines of a stretch of blade: whole, upper facet, lower facet. */
export interface BladePaths {
  readonly whole: string;
  readonly upper: string;
  readonly lower: string;
}

/** Where everything on a sword of a given size lies, in the drawing's own pixels. */
export interface SwordShape {
  readonly width: number;
  readonly height: number;
  /** The blade's axis. */
  readonly mid: number;
  /** Half the blade's thickness. */
  readonly half: number;
  /** Where the blade begins: the end of the hilt. */
  readonly start: number;
  /** The horizontal place of a value 0 to 100. */
  readonly at: (value: number) => number;
  /** The outlines of the blade between two horizontal places. */
  readonly blade: (from: number, to: number) => BladePaths;
}

/**
 * Lays out a sword.
 * @param width whole length in pixels, hilt included
 * @param height whole height in pixels: the guard's
 * @param headroom pixels kept free above the guard, for the forecast
 */
export function swordShape(width: number, height: number, headroom = 0): SwordShape {
  const start = height * 1.55;
  const end = width - 2;
  const length = end - start;
  const mid = headroom + height / 2;
  const half = height * 0.27;
  const shoulder = end - length * 0.085;
  const thickness = (x: number): number =>
    x < shoulder ? half : Math.max(0, (half * (end - x)) / (end - shoulder));

  function blade(from: number, to: number): BladePaths {
    const places = from < shoulder && to > shoulder ? [from, shoulder, to] : [from, to];
    const top = places.map((x) => point(x, mid - thickness(x)));
    const bottom = places.map((x) => point(x, mid + thickness(x))).reverse();
    const axis = [point(to, mid), point(from, mid)];
    return {
      whole: closed([...top, ...bottom]),
      upper: closed([...top, ...axis]),
      lower: closed([...bottom, ...axis.reverse()]),
    };
  }

  return { width, height, mid, half, start, at: (value) => start + (length * value) / 100, blade };
}

/** The torn end of the paper where it lies over the wood. */
export function tornEdge(shape: SwordShape, x: number): string {
  const teeth = Math.max(8, Math.round(shape.half / 2.2));
  const places = [point(x - 1, shape.mid - shape.half)];
  for (let i = 0; i <= teeth; i += 1) {
    const reach = (i % 2 === 1 ? 0.09 : 0.01) + ((i * 7) % 5) * 0.012;
    places.push(
      point(x + shape.height * reach, shape.mid - shape.half + (2 * shape.half * i) / teeth),
    );
  }
  places.push(point(x - 1, shape.mid + shape.half));
  return closed(places);
}

function point(x: number, y: number): string {
  return `${drawn(x, 1)},${drawn(y, 1)}`;
}

function closed(points: readonly string[]): string {
  return `M${points.join('L')}Z`;
}
