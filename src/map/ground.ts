// The ground of one layout: from ids of places to holds, with the marks that stand too close moved apart. Pure.
import type { MapPicture } from '../app/map-picture.ts';
import { project } from './geometry.ts';
import type { Hold } from './hold.ts';
import type { MapData } from './map-data.ts';
import { INSET_SHIFT, PAIR_SHIFT, SITE_SHIFT } from './offsets.ts';
import type { Breadth } from './offsets.ts';
import { tehranTab } from './tehran.ts';
import type { View } from './view.ts';

/** The Baghdad inset on the window, in CSS pixels. */
export interface InsetPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Below this width a map is narrow: fewer names, no inset, no tab. CSS pixels. */
const NARROW_BELOW = 520;
/** The tab needs this much width, CSS pixels. */
const TAB_FROM = 640;
/** The radius that the inset's shifts are made for. */
const INSET_RADIUS = 84;

/** Places of one picture in one view. */
export class Ground {
  readonly picture: MapPicture;
  readonly map: MapData;
  readonly view: View;
  /** Factor for type and marks. */
  readonly size: number;
  readonly breadth: Breadth;
  readonly inset: InsetPlace | null;
  /** More than the embassy and the base at the airport are marked in the inset. */
  readonly crowded: boolean;

  constructor(picture: MapPicture, map: MapData, view: View, size: number) {
    this.picture = picture;
    this.map = map;
    this.view = view;
    this.size = size;
    this.breadth = view.width < NARROW_BELOW ? 'narrow' : 'wide';
    this.inset = insetPlace(view);
    this.crowded = picture.sites.some((s) => s.id === 'union-iii' || s.id === 'green-zone');
  }

  /** A listed place as a hold, or the middle of a road, `null` if unknown; places inside the inset hang there, or on Baghdad where there is no inset. */
  hold(id: string): Hold | null {
    const found = this.map.places.get(id);
    if (!found) return this.#onRoad(id);
    if (found.inset) return this.inset ? this.#inInset(id, this.inset) : this.hold('baghdad');
    const [dx, dy] = this.#shift(id);
    return { on: 'paper', at: found.at, dx: dx * this.size, dy: dy * this.size };
  }

  /** A point of the paper as a hold. */
  paper([lon, lat]: readonly [number, number]): Hold {
    return { on: 'paper', at: project(this.map.projection, lon, lat), dx: 0, dy: 0 };
  }

  /** The Tehran tab's middle, `null` where there is no room for it. */
  tehran(): Hold | null {
    if (this.view.width < TAB_FROM) return null;
    const { map, size } = this;
    return { on: 'edge', at: (view) => tehranTab(map.projection, view, size), dx: 0, dy: 0 };
  }

  /** Half-way along a road, between the two points in the middle of its list. */
  #onRoad(id: string): Hold | null {
    const points = this.map.routes.get(id)?.points ?? [];
    const half = points.length / 2;
    const [a, b] = [points[Math.ceil(half) - 1], points[Math.floor(half)]];
    if (!a || !b) return null;
    return { on: 'paper', at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], dx: 0, dy: 0 };
  }

  #inInset(id: string, inset: InsetPlace): Hold | null {
    const fine = this.map.places.get(id)?.inset;
    if (!fine) return null;
    const k = inset.radius / this.map.inset.radius;
    const [dx, dy] = (this.crowded ? INSET_SHIFT[id] : undefined) ?? [0, 0];
    const f = inset.radius / INSET_RADIUS;
    return { on: 'window', x: inset.x + fine[0] * k + dx * f, y: inset.y + fine[1] * k + dy * f };
  }

  /** Whether the picture marks a place. */
  marks(id: string): boolean {
    return this.picture.sites.some((site) => site.id === id);
  }

  #shift(id: string): readonly [number, number] {
    for (const { pair, shift } of PAIR_SHIFT) {
      const i = pair.indexOf(id);
      if (i >= 0 && this.marks(pair[0]) && this.marks(pair[1])) return shift[i] ?? [0, 0];
    }
    return SITE_SHIFT[id] ?? [0, 0];
  }
}

function insetPlace({ width, height }: View): InsetPlace | null {
  if (width < 700 || height < 440) return null;
  const radius = height < 560 ? 78 : INSET_RADIUS;
  return { x: radius + 18, y: height - radius - 8, radius };
}
