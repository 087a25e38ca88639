// Which names stand on the map and where: spots by hand, priority when it gets crowded. Pure.
import type { Ground } from './ground.ts';
import { moved } from './hold.ts';
import type { Hold } from './hold.ts';
import type { SiteMark } from './layout.ts';
import { COUNTRY_LABELS, INSET_CROWDED, labelSpot, RIVER_LABELS, ROAD_LABELS } from './offsets.ts';
import type { Anchor } from './offsets.ts';
import type { MapWords } from './words.ts';

/** What a label looks like. */
export type LabelStyle =
  | 'site'
  | 'town'
  | 'capital'
  | 'country'
  | 'river'
  | 'road'
  | 'overland'
  | 'inset'
  | 'tab'
  | 'tab-note';

/** A label of the HTML layer. */
export interface LabelMark {
  readonly key: string;
  readonly text: string;
  /** The figure after the name, in the attack colour. */
  readonly figure: string | null;
  readonly style: LabelStyle;
  readonly anchor: Anchor;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly hold: Hold;
}

/** No more names of places than this at once. */
export const MOST_LABELS = 20;
/** On a narrow map: the highest threats, and Baghdad. */
const NARROW_THREATS = 5;

/** Towns that the story treats as sites carry a site's face. */
const LIKE_SITES: ReadonlySet<string> = new Set(['jurf-al-sakhar', 'akashat']);

/** Names of the marked places: at most {@link MOST_LABELS}, and those of the inset. */
export function siteNames(
  ground: Ground,
  words: MapWords,
  sites: readonly SiteMark[],
): readonly LabelMark[] {
  const wanted = sites
    .map((mark) => ({ mark, rank: rank(ground, mark) }))
    .filter((w) => w.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || (b.mark.ring ?? 0) - (a.mark.ring ?? 0))
    .map((w) => w.mark);
  const most = ground.breadth === 'narrow' ? NARROW_THREATS + 1 : MOST_LABELS;
  const onPaper = wanted.filter((mark) => mark.hold.on === 'paper').slice(0, most);
  const inInset = wanted.filter((mark) => mark.hold.on === 'window');
  return [...onPaper, ...inInset].flatMap((mark) => nameOf(ground, words, mark));
}

/** Who is named first: rings, sites, crossings, capitals, towns. */
function rank({ picture, breadth }: Ground, { site, ring, red }: SiteMark): number {
  const narrow = breadth === 'narrow';
  if (site.selected) return -2;
  if (site.kind === 'capital') return narrow ? -1 : 3;
  if (ring !== null) return 0;
  const crossing = site.kind === 'crossing';
  if (narrow) return red || (crossing && picture.mode === 'routes') ? 1 : Infinity;
  if (crossing) return picture.mode === 'routes' ? 0 : 2;
  if (site.kind === 'city' && !LIKE_SITES.has(site.id)) return 4;
  return 1;
}

function nameOf(ground: Ground, words: MapWords, mark: SiteMark): readonly LabelMark[] {
  const { site, ring, hold } = mark;
  const { size: k, map } = ground;
  const text = (id: string): string => words.place(id, map.places.get(id)?.name ?? id);
  const spot =
    (ground.crowded ? INSET_CROWDED[site.id] : undefined) ?? labelSpot(site.id, ground.breadth);
  let { dx, dy } = spot;
  if (ring === null && site.kind !== 'capital') {
    // Without a ring the name moves up to the mark.
    if (Math.abs(dx) >= 14) dx -= Math.sign(dx) * 6;
    if (dy >= 24) dy -= 8;
    else if (dy <= -16) dy += 6;
  }
  const town = site.kind === 'city' && !LIKE_SITES.has(site.id);
  const label: LabelMark = {
    key: `site:${site.id}`,
    text: text(site.id),
    figure: ring === null ? null : words.percent(ring),
    style: site.kind === 'capital' ? 'capital' : town ? 'town' : 'site',
    anchor: spot.anchor,
    turn: 0,
    hold: moved(hold, dx * k, dy * k),
  };
  // The field beside Green Village shares its mark unless it is marked itself.
  const alone = !ground.marks('al-omar');
  if (site.id !== 'green-village' || ground.breadth === 'narrow' || !alone) return [label];
  return [
    label,
    {
      ...label,
      key: 'site:al-omar',
      text: text('al-omar'),
      figure: null,
      style: 'town',
      hold: moved(label.hold, 0, 13 * k),
    },
  ];
}

/** Names that belong to no mark: countries, rivers, roads, the inset's and the tab's own. */
export function quietNames(ground: Ground, words: MapWords): readonly LabelMark[] {
  if (ground.breadth === 'narrow') return roadNames(ground, words);
  const base = { figure: null, anchor: 'middle', turn: 0 } as const;
  return [
    ...COUNTRY_LABELS.map(({ id, at }): LabelMark => ({
      ...base,
      key: `country:${id}`,
      text: words.country(id),
      style: 'country',
      hold: ground.paper(at),
    })),
    ...RIVER_LABELS.map(({ id, at, turn }): LabelMark => ({
      ...base,
      key: `river:${id}`,
      text: words.river(id),
      style: 'river',
      turn,
      hold: ground.paper(at),
    })),
    ...roadNames(ground, words),
    ...insetNames(ground, words),
    ...tabNames(ground, words),
  ];
}

function roadNames(ground: Ground, words: MapWords): readonly LabelMark[] {
  const { mode, routes } = ground.picture;
  const narrow = ground.breadth === 'narrow';
  return ROAD_LABELS.filter(
    ({ id, overland }) =>
      routes.some((route) => route.id === id) &&
      (mode === 'routes' || (mode === 'threat' && overland && !narrow)),
  ).map(({ id, at, turn, overland }): LabelMark => ({
    key: `road:${id}`,
    text: words.road(id),
    figure: null,
    style: overland ? 'overland' : 'road',
    anchor: 'middle',
    turn,
    hold: ground.paper(at),
  }));
}

function insetNames({ inset, map, crowded }: Ground, words: MapWords): readonly LabelMark[] {
  if (!inset) return [];
  const base = { figure: null, anchor: 'middle', turn: 0 } as const;
  const on = (x: number, y: number): Hold => ({
    on: 'window',
    x: inset.x + x,
    y: inset.y + y,
  });
  const k = inset.radius / map.inset.radius;
  // With four sites in it there is no room for quarters.
  const districts = crowded ? [] : map.inset.districts;
  return [
    {
      ...base,
      key: 'inset',
      text: words.place('baghdad', 'Baghdad'),
      style: 'inset',
      hold: on(-inset.radius * 0.5, -inset.radius * 0.44),
    },
    ...districts.map((d): LabelMark => {
      const spot = labelSpot(d.id, 'wide');
      return {
        ...base,
        key: `district:${d.id}`,
        text: words.place(d.id, d.name),
        style: 'town',
        hold: on(d.at[0] * k + spot.dx, d.at[1] * k + spot.dy),
      };
    }),
  ];
}

function tabNames(ground: Ground, words: MapWords): readonly LabelMark[] {
  const tab = ground.tehran();
  if (!tab) return [];
  const k = ground.size;
  const base = { figure: null, anchor: 'start', turn: 0 } as const;
  return [
    {
      ...base,
      key: 'tab',
      text: words.place('tehran', 'Tehran'),
      style: 'tab',
      hold: moved(tab, -32 * k, -2 * k),
    },
    {
      ...base,
      key: 'tab-note',
      text: words.tehranNote,
      style: 'tab-note',
      hold: moved(tab, -32 * k, 11 * k),
    },
  ];
}
