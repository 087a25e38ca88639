// From a picture to marks with positions: which marks are drawn and where they sit. Pure.
import type { MapEventDisc, MapPicture, MapSite, MapVector } from '../app/map-picture.ts';
import { arcBetween, arcPoint } from './geometry.ts';
import type { Arc } from './geometry.ts';
import { legible } from './crowd.ts';
import { Ground } from './ground.ts';
import type { InsetPlace } from './ground.ts';
import { moved, place } from './hold.ts';
import type { Hold } from './hold.ts';
import type { MapData } from './map-data.ts';
import { quietNames, siteNames } from './names.ts';
import type { LabelMark } from './names.ts';
import { TOKEN_SEAT, TOWNS } from './offsets.ts';
import { Room } from './room.ts';
import type { View } from './view.ts';
import type { MapWords } from './words.ts';

/** A marked place. */
export interface SiteMark {
  readonly key: string;
  readonly site: MapSite;
  readonly hold: Hold;
  /** Threat to draw, 0 to 100, or `null` for no ring. */
  readonly ring: number | null;
  /** How much of the US presence to draw, 0 to 100, or `null` for a plain mark. */
  readonly bulk: number | null;
  /** Whether it wears the red tab of the attacked. */
  readonly red: boolean;
}

/** A faction's token. */
export interface TokenMark {
  readonly key: string;
  readonly faction: string;
  readonly monogram: string;
  readonly unknown: boolean;
  readonly selected: boolean;
  /** Width, CSS pixels. */
  readonly size: number;
  readonly hold: Hold;
  /** The place it was moved away from, when it was. */
  readonly lead: Hold | null;
  /** The middle of the area it stands for. */
  readonly anchor: Hold;
}

/** A vector of the week, between two holds; `bow` as in {@link arcBetween}. */
export interface VectorMark {
  readonly key: string;
  readonly vector: MapVector;
  readonly from: Hold;
  readonly to: Hold;
  /** Origin not known: `from` is only a direction. */
  readonly unknown: boolean;
  readonly bow: number;
  /** Where on the way the glyph stands, 0 to 1. */
  readonly glyphAt: number;
}

/** A numbered disc. */
export interface DiscMark {
  readonly key: string;
  readonly n: number;
  readonly on: boolean;
  readonly place: string;
  readonly hold: Hold;
  readonly lead: Hold;
}

/** Everything that stands on the base sheet. */
export interface Layout {
  readonly sites: readonly SiteMark[];
  readonly tokens: readonly TokenMark[];
  readonly vectors: readonly VectorMark[];
  readonly discs: readonly DiscMark[];
  readonly labels: readonly LabelMark[];
  readonly inset: InsetPlace | null;
  /** Middle of the Tehran tab at the right edge; `null` on a narrow map. */
  readonly tehran: Hold | null;
}

/** Radii that marks keep free, CSS pixels. */
const KEEP = { ring: 14, mark: 6, glyph: 13, disc: 13 } as const;
/** A token on a narrow map stands no farther from its area than this, CSS pixels. */
const NEAR = 34;
/** How far a vector of unknown origin reaches back, CSS pixels. */
const REACH = { paper: 64, inset: 52 } as const;

/**
 * Lays out a picture for a view; the marks keep their distances on the screen while the camera moves, and are laid out again when it rests at another zoom.
 * @param size factor for type and marks
 */
export function layOut(
  picture: MapPicture,
  map: MapData,
  view: View,
  words: MapWords,
  size: number,
): Layout {
  const ground = new Ground(picture, map, view, size);
  const room = new Room(ground);
  const all = siteMarks(ground);
  const labels = legible([...siteNames(ground, words, all), ...quietNames(ground, words)], ground);
  const names = labels.filter(({ key }) => key.startsWith('site:'));
  const sites = all
    .filter((mark) => stays(ground, mark, names))
    .map((mark) => calm(ground, mark, names));
  for (const { hold, ring } of sites) room.take(hold, ring === null ? KEEP.mark : KEEP.ring);
  for (const label of labels) if (label.style !== 'country') room.takeLabel(label);
  // Vectors cannot go far from their places; tokens and discs can.
  const vectors = vectorMarks(ground, room);
  const tokens = tokenMarks(ground, room);
  const discs = discMarks(ground, room);
  const { inset } = ground;
  return { sites, tokens, vectors, discs, labels, inset, tehran: ground.tehran() };
}

function siteMarks(ground: Ground): readonly SiteMark[] {
  const { mode, sites } = ground.picture;
  const listed = new Set(sites.map((s) => s.id));
  const towns = TOWNS.filter((id) => !listed.has(id));
  const all: MapSite[] = [...towns.map((id) => forOrientation(id, 'city')), ...sites];
  if (!listed.has('baghdad')) all.push(forOrientation('baghdad', 'capital'));
  const out: SiteMark[] = [];
  for (const site of all) {
    const found = ground.map.places.get(site.id);
    // Tehran is the tab; what lies in the inset needs it.
    if (!found || found.kind === 'off-map' || (found.inset && !ground.inset)) continue;
    const hold = ground.hold(site.id);
    const ring = mode === 'threat' && site.threat !== null ? percent(site.threat) : null;
    const bulk = mode === 'presence' && site.presence !== null ? percent(site.presence) : null;
    const red = site.attacked && (mode === 'threat' || mode === 'last-week');
    if (hold) out.push({ key: `site:${site.id}`, site, hold, ring, bulk, red });
  }
  return out;
}

function forOrientation(id: string, kind: MapSite['kind']): MapSite {
  return { id, kind, threat: null, presence: null, attacked: false, selected: false };
}

/** Whether a mark is drawn: a dot without a name says nothing, and a narrow map has no room for what is quiet. */
function stays(ground: Ground, { key, site, red }: SiteMark, names: readonly LabelMark[]): boolean {
  if (red || site.selected || names.some((label) => label.key === key)) return true;
  if (site.kind === 'city') return false;
  return ground.breadth === 'wide' || site.kind !== 'handed-over';
}

/** On a narrow map a ring goes with its figure: places without a name are marked and no more. */
function calm(ground: Ground, mark: SiteMark, names: readonly LabelMark[]): SiteMark {
  if (ground.breadth === 'wide' || names.some((label) => label.key === mark.key)) return mark;
  return { ...mark, ring: null };
}

function percent(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

function tokenMarks(ground: Ground, room: Room): readonly TokenMark[] {
  const { tokens, mode, sites } = ground.picture;
  if (mode === 'routes' || mode === 'last-week') return [];
  const narrow = ground.breadth === 'narrow';
  const size = (mode === 'presence' && !narrow ? 27 : 23) * ground.size;
  // Beside the rings of a narrow map there is room for some: those that fit where they belong, and the selected one.
  const some = narrow && mode === 'threat';
  const out: TokenMark[] = [];
  tokens.forEach((token, i) => {
    const id = typeof token.at === 'string' ? token.at : null;
    const anchor = typeof token.at === 'string' ? ground.hold(token.at) : ground.paper(token.at);
    if (!anchor) return;
    const marked = id !== null && (id === 'baghdad' || sites.some((s) => s.id === id));
    const preferred = marked ? (TOKEN_SEAT[id] ?? [30, -20]) : ([0, 0] as const);
    const [dx, dy] = room.seat(anchor, preferred, size / 2, marked ? 26 : 10);
    const hold = moved(anchor, dx, dy);
    if (some && !token.selected && !(room.isFree(hold, size / 2) && Math.hypot(dx, dy) < NEAR)) {
      return;
    }
    room.take(hold, size / 2);
    const { faction, monogram, unknown, selected } = token;
    const lead = marked || mode === 'presence' || Math.hypot(dx, dy) > size * 1.5 ? anchor : null;
    const key = `token:${faction}:${i}`;
    out.push({ key, faction, monogram, unknown, selected, size, hold, lead, anchor });
  });
  return out;
}

/** What happened is drawn in these modes. */
function tellsWeek({ picture: { mode } }: Ground): boolean {
  return mode === 'threat' || mode === 'last-week';
}

function vectorMarks(ground: Ground, room: Room): readonly VectorMark[] {
  if (!tellsWeek(ground)) return [];
  const out: VectorMark[] = [];
  const { vectors, shown } = ground.picture;
  for (const vector of [...vectors].sort((a, b) => a.seq - b.seq)) {
    // While the week is told, the others are discs or not yet there.
    if (shown !== null && !vector.on) continue;
    const to = ground.hold(vector.to);
    if (!to) continue;
    const known =
      vector.from === null || vector.from === vector.to ? null : ground.hold(vector.from);
    // In the inset only the end is shown: where it came from lies outside the town.
    const origin = to.on === 'window' ? null : known;
    const from = origin ?? fromNowhere(ground, room, to);
    const way = origin ? bestBow(ground, room, from, to) : { bow: 0.2, glyphAt: 0.22 };
    const [x, y] = arcPoint(arcOf(ground, from, to, way.bow), way.glyphAt);
    room.takeAt(x, y, KEEP.glyph * ground.size);
    out.push({ key: `vector:${vector.seq}`, vector, from, to, unknown: !origin, ...way });
  }
  return out;
}

function arcOf({ view }: Ground, from: Hold, to: Hold, bow: number): Arc {
  return arcBetween(place(from, view), place(to, view), bow, KEEP.ring);
}

/** The bow, and the place of the glyph on it, that cover least. */
function bestBow(
  ground: Ground,
  room: Room,
  from: Hold,
  to: Hold,
): { readonly bow: number; readonly glyphAt: number } {
  let best = { bow: 0.3, glyphAt: 0.5 };
  let most = -Infinity;
  for (const bow of [-0.3, 0.3, -0.2, 0.2, -0.42, 0.42]) {
    for (const glyphAt of [0.5, 0.4, 0.6]) {
      const [x, y] = arcPoint(arcOf(ground, from, to, bow), glyphAt);
      const free = Math.min(4, room.around(x, y, KEEP.glyph * ground.size));
      if (free > most + 0.5) {
        most = free;
        best = { bow, glyphAt };
      }
    }
  }
  return best;
}

/** A point some way off where it is emptiest; south-east first. */
function fromNowhere(ground: Ground, room: Room, to: Hold): Hold {
  const reach = (to.on === 'window' ? REACH.inset : REACH.paper) * ground.size;
  const [x, y] = place(to, ground.view);
  let best = to;
  let most = -Infinity;
  for (const turn of [40, 140, -40, -140, 0, 180, 90, -90]) {
    const dx = Math.cos((turn * Math.PI) / 180) * reach;
    const dy = Math.sin((turn * Math.PI) / 180) * reach;
    const glyph = KEEP.glyph * ground.size;
    const free = Math.min(10, room.around(x + dx * 0.78, y + dy * 0.78, glyph));
    if (free > most + 0.5) {
      most = free;
      best = moved(to, dx, dy);
    }
  }
  return best;
}

function discMarks(ground: Ground, room: Room): readonly DiscMark[] {
  if (!tellsWeek(ground)) return [];
  const { discs, vectors, shown } = ground.picture;
  const events: MapEventDisc[] = [
    ...discs,
    ...vectors.flatMap(({ n, to, on }) => (n === null ? [] : [{ n, at: to, on }])),
  ];
  events.sort((a, b) => a.n - b.n);
  const out: DiscMark[] = [];
  const radius = KEEP.disc * ground.size;
  for (const { n, at, on } of events) {
    const lead = ground.hold(at);
    if (!lead || out.some((d) => d.n === n) || (shown !== null && n > shown)) continue;
    const [dx, dy] = room.seat(lead, [22, -22], radius, 31);
    const hold = moved(lead, dx, dy);
    room.take(hold, radius);
    out.push({ key: `disc:${n}`, n, on, place: at, hold, lead });
  }
  return out;
}
