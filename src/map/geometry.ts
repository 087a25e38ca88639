// Pure geometry of the map: projection, curves, points in polygons. No canvas, no DOM.
import type { Line, Point, Projection } from './map-data.ts';

const DEGREE = Math.PI / 180;

function tany(phi: number): number {
  return Math.tan((Math.PI / 2 + phi) / 2);
}

/**
 * Longitude and latitude to map units. The same formula as scripts/build-map.mjs; for display only, never for the rules.
 * @param lon degrees east
 * @param lat degrees north, between the poles
 */
export function project(by: Projection, lon: number, lat: number): Point {
  const p0 = by.parallels[0] * DEGREE;
  const p1 = by.parallels[1] * DEGREE;
  const n = Math.log(Math.cos(p0) / Math.cos(p1)) / Math.log(tany(p1) / tany(p0));
  const f = (Math.cos(p0) * tany(p0) ** n) / n;
  const rho = f / tany(lat * DEGREE) ** n;
  const theta = n * (lon - by.lon0) * DEGREE;
  return [by.x + by.scale * rho * Math.sin(theta), by.y - by.scale * (f - rho * Math.cos(theta))];
}

/** Whether a point lies inside a set of rings, holes counted (even-odd). */
export function inside(rings: readonly Line[], [x, y]: Point): boolean {
  let odd = false;
  for (const ring of rings) {
    let before = ring[ring.length - 1];
    for (const at of ring) {
      if (before && at[1] > y !== before[1] > y) {
        const cross = at[0] + ((y - at[1]) / (before[1] - at[1])) * (before[0] - at[0]);
        if (x < cross) odd = !odd;
      }
      before = at;
    }
  }
  return odd;
}

/** Drops points closer than `least` to the one before, keeping both ends; wide strokes look beaded otherwise. */
export function thin(line: Line, least: number): Line {
  const last = line[line.length - 1];
  const out: Point[] = [];
  let kept: Point | undefined;
  for (const at of line) {
    if (kept && Math.hypot(at[0] - kept[0], at[1] - kept[1]) < least) continue;
    out.push(at);
    kept = at;
  }
  if (last && kept !== last) {
    if (out.length > 1) out.pop();
    out.push(last);
  }
  return out;
}

/** Somewhere a path is traced: a Canvas context or a Path2D. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  quadraticCurveTo(ax: number, ay: number, x: number, y: number): void;
  closePath(): void;
}

/** Traces straight pieces. */
export function trace(pen: Pen, line: Line, closed: boolean): void {
  line.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  if (closed) pen.closePath();
}

/** Traces a curve through every point (cubic, tangents from the neighbours). */
export function traceThrough(pen: Pen, line: Line): void {
  const first = line[0];
  if (!first) return;
  pen.moveTo(first[0], first[1]);
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? first;
    const b = line[i] ?? first;
    const before = line[i - 2] ?? a;
    const after = line[i + 1] ?? b;
    pen.bezierCurveTo(
      a[0] + (b[0] - before[0]) / 6,
      a[1] + (b[1] - before[1]) / 6,
      b[0] - (after[0] - a[0]) / 6,
      b[1] - (after[1] - a[1]) / 6,
      b[0],
      b[1],
    );
  }
}

/** Traces a ring rounded off between the middles of its sides, as scissors would. */
export function traceRounded(pen: Pen, ring: Line): void {
  const last = ring[ring.length - 1];
  const first = ring[0];
  if (!first || !last) return;
  pen.moveTo((last[0] + first[0]) / 2, (last[1] + first[1]) / 2);
  ring.forEach((at, i) => {
    const next = ring[i + 1] ?? first;
    pen.quadraticCurveTo(at[0], at[1], (at[0] + next[0]) / 2, (at[1] + next[1]) / 2);
  });
  pen.closePath();
}

/** A bowed line from one point to another, as used for the week's attacks. */
export interface Arc {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/**
 * @param bow sideways bow as a share of the distance; positive bows to the left of the way
 * @param short how much of the end is left free, in the points' unit
 */
export function arcBetween(from: Point, to: Point, bow: number, short: number): Arc {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const distance = Math.max(1, Math.hypot(dx, dy));
  const bend: Point = [(from[0] + to[0]) / 2 + dy * bow, (from[1] + to[1]) / 2 - dx * bow];
  const lx = to[0] - bend[0];
  const ly = to[1] - bend[1];
  const last = Math.max(1, Math.hypot(lx, ly));
  const cut = Math.min(short, distance * 0.6) / last;
  return { from, bend, to: [to[0] - lx * cut, to[1] - ly * cut] };
}

/** The point of an arc at `t` between 0 and 1. */
export function arcPoint({ from, bend, to }: Arc, t: number): Point {
  const u = 1 - t;
  return [
    u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0],
    u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1],
  ];
}

/** The first part of an arc, up to `t`. */
export function arcUntil(arc: Arc, t: number): Arc {
  const { from, bend } = arc;
  return {
    from,
    bend: [from[0] + (bend[0] - from[0]) * t, from[1] + (bend[1] - from[1]) * t],
    to: arcPoint(arc, t),
  };
}

/** Eight corners of a regular octagon with flat top, of the given width, around the origin. */
export function octagon(width: number): Line {
  const a = width / 2;
  const b = a * (Math.SQRT2 - 1);
  return [
    [-b, -a],
    [b, -a],
    [a, -b],
    [a, b],
    [b, a],
    [-b, a],
    [-a, b],
    [-a, -b],
  ];
}

/** A CSS `cubic-bezier(x1, y1, x2, y2)` as a function of time 0 to 1. */
export function bezierEase(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  const at = (a: number, b: number, s: number): number =>
    3 * a * s * (1 - s) * (1 - s) + 3 * b * s * s * (1 - s) + s * s * s;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 20; i++) {
      const mid = (low + high) / 2;
      if (at(x1, x2, mid) < t) low = mid;
      else high = mid;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** The house easing: paper slides in and comes to rest. */
export const EASE_IN: (t: number) => number = bezierEase(0.2, 0.7, 0.2, 1);
