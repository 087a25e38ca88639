// The committed map, unpacked: typed, checked once, in map units (tenths of a pixel of the 748 by 624 main view).
import json from '../../assets/map/map.json' with { type: 'json' };

/** A point in map units. */
export type Point = readonly [x: number, y: number];
/** Points of a line, or of a ring whose first point is not repeated. */
export type Line = readonly Point[];

/** Lambert's conic conformal projection into map units. */
export interface Projection {
  readonly parallels: readonly [number, number];
  /** Central meridian, degrees east. */
  readonly lon0: number;
  /** Map units to one radius of the globe. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A place of assets/map/places.json with its position. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly approximate: boolean;
  readonly at: Point;
  /** Position in the Baghdad inset, in inset units from its centre; only for places drawn there. */
  readonly inset: Point | null;
}

/** A road as a line of points. */
export interface Route {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly points: Line;
}

/** The schematic of central Baghdad, in inset units from its centre. */
export interface InsetData {
  readonly at: Point;
  readonly radius: number;
  readonly river: Line;
  readonly zone: Line;
  readonly districts: readonly { readonly id: string; readonly name: string; readonly at: Point }[];
}

/** Everything the base sheet and the marks are drawn from. */
export interface MapData {
  readonly frame: { readonly w: number; readonly h: number };
  readonly projection: Projection;
  /** All land but Iraq's. */
  readonly neighbours: readonly Line[];
  readonly iraq: readonly Line[];
  /** Every country by its ISO code. */
  readonly countries: ReadonlyMap<string, readonly Line[]>;
  /** Borders between neighbours. */
  readonly borders: readonly Line[];
  readonly governorates: readonly Line[];
  readonly rivers: readonly {
    readonly name: string;
    readonly rank: 'main' | 'minor';
    readonly points: Line;
  }[];
  readonly lakes: readonly { readonly name: string; readonly points: Line }[];
  /** Nested relief sheets, lowest first; level 1 to 7. Schematic. */
  readonly relief: readonly { readonly level: number; readonly rings: readonly Line[] }[];
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly inset: InsetData;
}

/** Unpacks a list of numbers in which every pair after the first is a step. */
function steps(numbers: readonly number[]): Line {
  const out: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    out.push([x, y]);
  }
  return out;
}

/** Pairs a list of plain coordinates. */
function pairs(numbers: readonly number[]): Line {
  const out: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) out.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return out;
}

function point(numbers: readonly number[] | undefined): Point {
  return [numbers?.[0] ?? 0, numbers?.[1] ?? 0];
}

function load(): MapData {
  const arcs = json.arcs.map(steps);
  const arc = (ref: number): Line =>
    ref < 0 ? [...(arcs[~ref] ?? [])].reverse() : (arcs[ref] ?? []);
  const ring = (refs: readonly number[]): Line => refs.flatMap((ref) => arc(ref).slice(1));
  const countries = new Map(json.countries.map((c) => [c.id, c.rings.map(ring)]));
  const { projection: p, inset } = json;
  return {
    frame: json.frame,
    projection: { ...p, parallels: [p.parallels[0] ?? 30, p.parallels[1] ?? 37] },
    neighbours: [...countries].flatMap(([id, rings]) => (id === 'IRQ' ? [] : rings)),
    iraq: countries.get('IRQ') ?? [],
    countries,
    borders: json.borders.map(arc),
    governorates: json.governorates.map(steps),
    rivers: json.rivers.map((r) => ({
      name: r.name,
      rank: r.rank === 'main' ? 'main' : 'minor',
      points: steps(r.points),
    })),
    lakes: json.lakes.map((l) => ({ name: l.name, points: steps(l.points) })),
    relief: json.relief.map((s) => ({ level: s.level, rings: s.rings.map(steps) })),
    places: new Map(
      json.places.map((at) => [
        at.id,
        {
          id: at.id,
          name: at.name,
          kind: at.kind,
          approximate: at.approximate,
          at: point(at.at),
          inset: 'inset' in at && at.inset ? point(at.inset) : null,
        },
      ]),
    ),
    routes: new Map(
      json.routes.map((r) => [
        r.id,
        { id: r.id, name: r.name, kind: r.kind, points: pairs(r.points) },
      ]),
    ),
    inset: {
      at: point(inset.at),
      radius: inset.radius,
      river: pairs(inset.river),
      zone: pairs(inset.zone),
      districts: inset.districts.map((d) => ({ id: d.id, name: d.name, at: point(d.at) })),
    },
  };
}

/** The map. Unpacked on first import, about a millisecond. */
export const MAP: MapData = load();
