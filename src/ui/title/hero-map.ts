// The title's map as SVG paths: the committed map, unpacked and scaled to the hero's own frame. Pure; the game's map has its own painter.
import json from '../../../assets/map/map.json' with { type: 'json' };

type Point = readonly [x: number, y: number];
type Line = readonly Point[];

/** Size of the drawing; wider screens scale it up. */
export const HERO = { width: 2400, height: 420 } as const;

/** Map units at the frame's corner, and pixels to a unit: the cut-out letters lie on Iraq's western sheet. */
const FRAME = { left: 1109, top: 2361, scale: 0.1927 } as const;
/** Iraq's sheet ends here. */
export const IRAQ_END = 1110;
/** How far outside the frame a line is still drawn. */
const MARGIN = 60;
/** Wide strokes look beaded unless their points stand this far apart. */
const RIVER_STEP = 17;
const RELIEF_STEP = 5;

/** Everything the hero draws, as path data. */
export interface HeroPaths {
  readonly neighbours: string;
  readonly iraq: string;
  readonly borders: string;
  /** Sheets of relief, lowest first. */
  readonly relief: readonly string[];
  /** The same sheets, as far as they may lie on Iraq. */
  readonly iraqRelief: readonly string[];
  readonly lakes: string;
  readonly rivers: string;
  readonly streams: string;
  /** The mat's grid under the sea. */
  readonly grid: string;
}

function unpack(numbers: readonly number[]): Line {
  const out: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    out.push([(x - FRAME.left) * FRAME.scale, (y - FRAME.top) * FRAME.scale]);
  }
  return out;
}

/** Whether any of it may be on the drawing. */
function isSeen(line: Line): boolean {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return x1 > -MARGIN && y1 > -MARGIN && x0 < HERO.width + MARGIN && y0 < HERO.height + MARGIN;
}

/** Drops points closer than `least` to the one before, keeping both ends. */
function thin(line: Line, least: number): Line {
  const out: Point[] = [];
  for (const at of line) {
    const kept = out.at(-1);
    if (!kept || Math.hypot(at[0] - kept[0], at[1] - kept[1]) >= least) out.push(at);
  }
  const last = line.at(-1);
  if (last && out.at(-1) !== last) {
    if (out.length > 1) out.pop();
    out.push(last);
  }
  return out;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const pair = ([x, y]: Point): string => `${tenths(x)} ${tenths(y)}`;

function straight(line: Line, closed: boolean): string {
  const [first, ...rest] = line;
  if (!first || !isSeen(line)) return '';
  return `M${pair(first)}${rest.map((at) => `L${pair(at)}`).join('')}${closed ? 'Z' : ''}`;
}

/** A curve through every point. */
function curved(line: Line): string {
  const [first] = line;
  if (!first || !isSeen(line)) return '';
  let path = `M${pair(first)}`;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? first;
    const b = line[i] ?? first;
    const before = line[i - 2] ?? a;
    const after = line[i + 1] ?? b;
    const c1: Point = [a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6];
    const c2: Point = [b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6];
    path += `C${pair(c1)} ${pair(c2)} ${pair(b)}`;
  }
  return path;
}

/** A ring rounded off between the middles of its sides, as scissors would. */
function rounded(ring: Line): string {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || !isSeen(ring)) return '';
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const sides = ring.map((at, i) => `Q${pair(at)} ${pair(middle(at, ring[i + 1] ?? first))}`);
  return `M${pair(middle(last, first))}${sides.join('')}Z`;
}

/** Longitudes and latitudes of the frame, one degree apart, by the map's own projection. */
function gridLines(): string {
  const { parallels, lon0, scale, x, y } = json.projection;
  const degree = Math.PI / 180;
  const tany = (phi: number): number => Math.tan((Math.PI / 2 + phi) / 2);
  const p0 = (parallels[0] ?? 30) * degree;
  const p1 = (parallels[1] ?? 37) * degree;
  const cone = Math.log(Math.cos(p0) / Math.cos(p1)) / Math.log(tany(p1) / tany(p0));
  const f = (Math.cos(p0) * tany(p0) ** cone) / cone;
  const at = (lon: number, lat: number): Point => {
    const rho = f / tany(lat * degree) ** cone;
    const theta = cone * (lon - lon0) * degree;
    const mapX = x + scale * rho * Math.sin(theta);
    const mapY = y - scale * (f - rho * Math.cos(theta));
    return [(mapX - FRAME.left) * FRAME.scale, (mapY - FRAME.top) * FRAME.scale];
  };
  const lines: Line[] = [];
  for (let lon = 38; lon <= 62; lon++) lines.push([at(lon, 26), at(lon, 39)]);
  for (let lat = 27; lat <= 38; lat++) {
    lines.push(Array.from({ length: 13 }, (_, i) => at(37 + 2 * i, lat)));
  }
  return lines.map((line) => straight(line, false)).join('');
}

function draw(): HeroPaths {
  const arcs = json.arcs.map(unpack);
  const arc = (ref: number): Line =>
    ref < 0 ? [...(arcs[~ref] ?? [])].reverse() : (arcs[ref] ?? []);
  const ring = (refs: readonly number[]): Line => refs.flatMap((ref) => arc(ref).slice(1));
  const land = (iraq: boolean): string =>
    json.countries
      .filter(({ id }) => (id === 'IRQ') === iraq)
      .flatMap(({ rings }) => rings.map((refs) => straight(ring(refs), true)))
      .join('');
  const rivers = (rank: string): string =>
    json.rivers
      .filter((river) => river.rank === rank)
      .map(({ points }) => curved(thin(unpack(points), RIVER_STEP)))
      .join('');
  const sheets = (wanted: (line: Line) => boolean): string[] =>
    json.relief.map(({ rings }) =>
      rings
        .map((points) => thin(unpack(points), RELIEF_STEP))
        .filter(wanted)
        .map(rounded)
        .join(''),
    );
  return {
    neighbours: land(false),
    iraq: land(true),
    borders: json.borders.map((ref) => straight(arc(ref), false)).join(''),
    relief: sheets(() => true),
    iraqRelief: sheets((line) => line.some(([x]) => x < IRAQ_END)).filter((sheet) => sheet !== ''),
    lakes: json.lakes.map(({ points }) => rounded(unpack(points))).join(''),
    rivers: rivers('main'),
    streams: rivers('minor'),
    grid: gridLines(),
  };
}

let drawn: HeroPaths | undefined;

/** The hero's paths; drawn once, at the first call. */
export function heroPaths(): HeroPaths {
  drawn ??= draw();
  return drawn;
}
