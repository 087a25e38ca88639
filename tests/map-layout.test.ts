// What the map's pure parts promise: views keep their bounds, marks keep their distance, names keep their number.
import { describe, expect, it } from 'vitest';
import type { MapPicture, MapSite, MapToken, MapVector } from '../src/app/map-picture.ts';
import { arcBetween, arcPoint, bezierEase, thin } from '../src/map/geometry.ts';
import { place } from '../src/map/hold.ts';
import { layOut } from '../src/map/layout.ts';
import type { Layout } from '../src/map/layout.ts';
import { MAP } from '../src/map/map-data.ts';
import { MOST_LABELS } from '../src/map/names.ts';
import { COUNTRY_LABELS, RIVER_LABELS } from '../src/map/offsets.ts';
import { nextStop } from '../src/map/step.ts';
import { lookBetween, View } from '../src/map/view.ts';
import { mapWords } from '../src/map/words.ts';
import { EN_MAP } from '../src/text/messages-en-map.ts';

const NO_PAD = { top: 0, right: 0, bottom: 0, left: 0 };
const view = (width = 748, height = 624): View =>
  new View(width, height, { x: 0, y: 0, ...MAP.frame }, NO_PAD);

function site(id: string, kind: MapSite['kind'], threat: number | null = null): MapSite {
  return { id, kind, threat, presence: null, attacked: false, selected: false };
}

function token(faction: string, at: MapToken['at']): MapToken {
  return { faction, monogram: faction.toUpperCase(), at, unknown: false, selected: false };
}

function vector(seq: number, from: string | null, to: string): MapVector {
  return { seq, from, to, kind: 'rockets', by: 'faction', n: seq, on: false };
}

const PICTURE: MapPicture = {
  mode: 'threat',
  theme: 'day',
  reducedMotion: false,
  sites: [
    site('ain-al-asad', 'base', 34),
    site('harir', 'base', 22),
    site('erbil-airport', 'base', 11),
    site('al-shaddadi', 'base', 18),
    site('green-village', 'base', 27),
    site('al-tanf', 'base', 9),
    site('tower-22', 'base', 4),
    site('balad', 'handed-over'),
    site('k1', 'handed-over'),
    site('al-qaim', 'crossing'),
    site('baghdad', 'capital'),
    site('embassy', 'mission', 6),
    site('victoria', 'base', 12),
  ],
  tokens: [
    token('kh', 'al-qaim'),
    token('hn', 'k1'),
    token('aah', 'balad'),
    token('kss', [42.35, 36.05]),
    token('bdr', 'baghdad'),
    token('sj', 'baghdad'),
  ],
  vectors: [vector(1, 'k1', 'harir'), vector(2, null, 'ain-al-asad')],
  discs: [],
  shown: null,
  routes: [],
};

function lay(picture: MapPicture, v = view()): Layout {
  return layOut(picture, MAP, v, mapWords(EN_MAP), 1);
}

describe('the view', () => {
  it('shows the whole frame at zoom 1 and cannot be dragged there', () => {
    const v = view();
    expect(v.toScreen([0, 0])[0]).toBeCloseTo(0, 6);
    expect(v.toScreen([MAP.frame.w, MAP.frame.h])[1]).toBeCloseTo(624, 6);
    v.drag(200, 200);
    expect(v.look).toEqual(v.home);
  });

  it.each([1.4, 1.9, 50])('keeps the point under the finger when zooming in by %f', (factor) => {
    const v = view();
    v.set({ zoom: 1.5, x: v.home.x, y: v.home.y });
    const finger = [400, 300] as const;
    const before = v.toMap(finger);
    v.set(v.zoomedAt(factor, finger));
    expect(v.toMap(finger)[0]).toBeCloseTo(before[0], 6);
    expect(v.toMap(finger)[1]).toBeCloseTo(before[1], 6);
  });

  it.each([
    [0.001, 1],
    [1000, 3],
  ])('stops zooming by %f at %f', (factor, stop) => {
    const v = view();
    v.set({ zoom: 1.5, x: v.home.x, y: v.home.y });
    expect(v.zoomedAt(factor, [10, 10]).zoom).toBe(stop);
  });

  it('never looks beyond what zoom 1 shows', () => {
    const v = view();
    const [left, top] = v.toMap([0, 0]);
    v.set({ zoom: 2.5, x: -99_999, y: 99_999 });
    expect(v.toMap([0, 0])[0]).toBeGreaterThanOrEqual(left - 1e-6);
    expect(v.toMap([0, 0])[1]).toBeGreaterThanOrEqual(top - 1e-6);
    expect(v.toMap([0, 624])[1]).toBeLessThanOrEqual(MAP.frame.h + 1e-6);
  });

  it('turns screen into map and back', () => {
    const v = view(390, 356);
    v.set({ zoom: 2.2, x: 4000, y: 3000 });
    const [x, y] = v.toScreen(v.toMap([123, 45]));
    expect(x).toBeCloseTo(123, 9);
    expect(y).toBeCloseTo(45, 9);
  });

  it('glides from one look to the other', () => {
    const a = { zoom: 1, x: 0, y: 0 };
    const b = { zoom: 3, x: 900, y: 300 };
    expect(lookBetween(a, b, 0)).toEqual(a);
    expect(lookBetween(a, b, 1).x).toBeCloseTo(900, 6);
    expect(lookBetween(a, b, 1).zoom).toBeCloseTo(3, 9);
  });
});

describe('a window that shows less than the whole map', () => {
  it('reaches the rest by moving, and no more', () => {
    const reach = { x: 0, y: 0, ...MAP.frame };
    const v = new View(390, 256, { x: 500, y: 300, w: 6000, h: 3400 }, NO_PAD, reach);
    v.drag(0, -10_000);
    expect(v.toMap([0, 256])[1]).toBeCloseTo(MAP.frame.h, 6);
    v.drag(0, 10_000);
    expect(v.toMap([0, 0])[1]).toBeLessThanOrEqual(300);
    expect(v.toMap([0, 0])[1]).toBeGreaterThanOrEqual(0);
    expect(v.zoom).toBe(1);
  });
});

describe('lines', () => {
  it('thins a line and keeps both ends', () => {
    const line = Array.from({ length: 50 }, (_, i) => [i, 0] as const);
    const thinned = thin(line, 7);
    expect(thinned[0]).toEqual([0, 0]);
    expect(thinned.at(-1)).toEqual([49, 0]);
    expect(thinned.length).toBeLessThan(10);
  });

  it('stops an arc short of its target', () => {
    const arc = arcBetween([0, 0], [100, 0], 0.3, 15);
    const [x, y] = arcPoint(arc, 1);
    expect(Math.hypot(x - 100, y)).toBeCloseTo(15, 6);
  });

  it('eases from 0 to 1 and never back', () => {
    const ease = bezierEase(0.2, 0.7, 0.2, 1);
    let before = 0;
    for (let i = 0; i <= 20; i++) {
      const now = ease(i / 20);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(before).toBe(1);
  });
});

describe('the layout', () => {
  it('draws rings in the mode threat only', () => {
    const rings = (mode: MapPicture['mode']): number =>
      lay({ ...PICTURE, mode }).sites.filter((s) => s.ring !== null).length;
    expect(rings('threat')).toBe(9);
    expect([rings('presence'), rings('routes'), rings('last-week')]).toEqual([0, 0, 0]);
  });

  it('draws what happened in threat and last week only, factions on neither the roads nor last week', () => {
    const count = (mode: MapPicture['mode']): readonly number[] => {
      const l = lay({ ...PICTURE, mode });
      return [l.vectors.length, l.discs.length, l.tokens.length];
    };
    expect(count('threat')).toEqual([2, 2, 6]);
    expect(count('last-week')).toEqual([2, 2, 0]);
    expect(count('presence')).toEqual([0, 0, 6]);
    expect(count('routes')).toEqual([0, 0, 0]);
  });

  it.each([
    ['wide', 748, 624, MOST_LABELS],
    ['narrow', 390, 356, 6],
  ])('names no more places than a %s map can hold', (_name, w, h, most) => {
    const all = [...MAP.places.values()].map((p) => site(p.id, 'base', 50));
    const l = lay({ ...PICTURE, sites: all }, view(w, h));
    const names = l.labels.filter((x) => x.key.startsWith('site:') && x.hold.on === 'paper');
    // Green Village may carry its field's name.
    expect(names.length).toBeLessThanOrEqual(most + 1);
    expect(names.some((x) => x.key === 'site:baghdad' || w > 520)).toBe(true);
  });

  it('names the highest threats on a phone', () => {
    const l = lay(PICTURE, view(390, 356));
    const keys = l.labels.map((x) => x.key);
    expect(keys).toContain('site:ain-al-asad');
    expect(keys).toContain('site:baghdad');
    expect(keys).not.toContain('site:tower-22');
    expect(l.inset).toBeNull();
    expect(l.tehran).toBeNull();
  });

  it('moves al-Tanf and Tower 22 apart', () => {
    const v = view();
    const at = (id: string): readonly [number, number] => {
      const mark = lay(PICTURE, v).sites.find((s) => s.site.id === id);
      if (!mark) throw new Error(id);
      return place(mark.hold, v);
    };
    const [a, b] = [at('al-tanf'), at('tower-22')];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(28);
  });

  it('puts the embassy into the inset, and on Baghdad where there is none', () => {
    expect(lay(PICTURE).sites.find((s) => s.site.id === 'embassy')?.hold.on).toBe('window');
    const without = lay({ ...PICTURE, vectors: [vector(1, 'k1', 'embassy')] }, view(640, 600));
    expect(without.sites.some((s) => s.site.id === 'embassy')).toBe(false);
    expect(without.vectors[0]?.to).toMatchObject({
      on: 'paper',
      at: MAP.places.get('baghdad')?.at,
    });
  });

  it('keeps tokens off each other and off the marks', () => {
    const v = view();
    const l = lay(PICTURE, v);
    const round = [
      ...l.tokens.map((t) => ({ at: place(t.hold, v), r: t.size / 2 })),
      ...l.discs.map((d) => ({ at: place(d.hold, v), r: 13 })),
      ...l.sites.map((s) => ({ at: place(s.hold, v), r: s.ring === null ? 5 : 12 })),
    ];
    // Sites stand where they are; tokens and discs keep clear of everything before them.
    const free = l.tokens.length + l.discs.length;
    const gaps = round
      .slice(0, free)
      .flatMap((a, i) =>
        round.slice(i + 1).map((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.r - b.r),
      );
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it('leads a token back to the place it was moved from', () => {
    const hn = lay(PICTURE).tokens.find((t) => t.faction === 'hn');
    expect(hn?.lead).toMatchObject({ on: 'paper', at: MAP.places.get('k1')?.at });
  });

  it('draws an unknown origin as a direction only', () => {
    const l = lay(PICTURE);
    expect(l.vectors.map((x) => x.unknown)).toEqual([false, true]);
  });

  it('lets a vector end on a road', () => {
    const l = lay({ ...PICTURE, vectors: [vector(1, null, 'route-south')] });
    expect(l.vectors[0]?.to.on).toBe('paper');
  });

  it('leaves out what it does not know', () => {
    const l = lay({
      ...PICTURE,
      sites: [site('atlantis', 'base', 90)],
      tokens: [token('kh', 'atlantis')],
      vectors: [vector(1, 'k1', 'atlantis')],
      discs: [{ n: 3, at: 'atlantis', on: true }],
    });
    expect(l.sites.some((s) => s.site.id === 'atlantis')).toBe(false);
    expect([l.tokens.length, l.vectors.length, l.discs.length]).toEqual([0, 0, 0]);
  });

  it('always shows the towns and the capital for orientation', () => {
    const ids = lay({ ...PICTURE, sites: [] }).sites.map((s) => s.site.id);
    expect(ids).toEqual(expect.arrayContaining(['baghdad', 'basra', 'mosul', 'najaf']));
  });

  it('tells the week event by event: the last as a vector, those before as discs, later ones not yet', () => {
    const told = (shown: number | null): readonly unknown[] => {
      const vectors = [1, 2, 3].map((n) => ({ ...vector(n, null, 'balad'), on: n === shown }));
      const l = lay({ ...PICTURE, mode: 'last-week', vectors, shown });
      return [l.vectors.map((v) => v.vector.seq), l.discs.map((d) => d.n)];
    };
    expect(told(1)).toEqual([[1], [1]]);
    expect(told(2)).toEqual([[2], [1, 2]]);
    expect(told(null)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('wears the red tab of the attacked in threat and last week only', () => {
    const sites = [{ ...site('harir', 'base', 20), attacked: true }];
    const red = (mode: MapPicture['mode']): boolean =>
      lay({ ...PICTURE, mode, sites }).sites.some((s) => s.red);
    expect([red('threat'), red('last-week')]).toEqual([true, true]);
    expect([red('presence'), red('routes')]).toEqual([false, false]);
  });

  it('shows how much of the US presence is where in presence only', () => {
    const sites = [{ ...site('harir', 'base', 20), presence: 60 }];
    const bulk = (mode: MapPicture['mode']): number | null | undefined =>
      lay({ ...PICTURE, mode, sites }).sites.find((s) => s.site.id === 'harir')?.bulk;
    expect(bulk('presence')).toBe(60);
    expect([bulk('threat'), bulk('routes'), bulk('last-week')]).toEqual([null, null, null]);
  });

  it('names every road in routes, the overland one in threat as well', () => {
    const routes = (['route-south', 'route-west', 'route-overland'] as const).map((id) => ({
      id,
      attacked: false,
      selected: false,
    }));
    const roads = (mode: MapPicture['mode']): readonly string[] =>
      lay({ ...PICTURE, mode, routes })
        .labels.filter((x) => x.key.startsWith('road:'))
        .map((x) => x.text);
    expect(roads('routes')).toHaveLength(3);
    expect(roads('threat')).toEqual(['Overland route']);
    expect(roads('presence')).toEqual([]);
  });

  it('leaves out dots that have no name', () => {
    for (const v of [view(), view(390, 356)]) {
      const l = lay(PICTURE, v);
      const dots = l.sites.filter((s) => s.site.kind === 'city');
      expect(dots.filter((s) => !l.labels.some((x) => x.key === s.key))).toEqual([]);
    }
  });

  it('rings on a phone only what it names', () => {
    const l = lay(PICTURE, view(390, 356));
    const ringed = l.sites.filter((s) => s.ring !== null);
    expect(ringed.length).toBeLessThanOrEqual(5);
    expect(ringed.every((s) => l.labels.some((x) => x.key === s.key))).toBe(true);
  });
});

describe('the arrow keys', () => {
  const stops = [
    { id: 'middle', at: [0, 0] as const },
    { id: 'right', at: [50, 10] as const },
    { id: 'far-right', at: [90, 0] as const },
    { id: 'above', at: [4, -30] as const },
  ];

  it('go to the nearest place in their direction', () => {
    expect(nextStop(stops, [0, 0], [1, 0])).toBe('right');
    expect(nextStop(stops, [0, 0], [0, -1])).toBe('above');
    expect(nextStop(stops, [50, 10], [-1, 0])).toBe('middle');
  });

  it('stay where nothing lies ahead', () => {
    expect(nextStop(stops, [90, 0], [1, 0])).toBeNull();
    expect(nextStop(stops, [0, 0], [0, 1])).toBeNull();
  });
});

describe('the words of the map', () => {
  it('has a name for every place, road and label', () => {
    const table: Readonly<Record<string, string>> = EN_MAP;
    const keys = [
      ...[...MAP.places.keys()].map((id) => `map.place.${id}`),
      ...MAP.inset.districts.map(({ id }) => `map.place.${id}`),
      ...[...MAP.routes.keys()].map((id) => `map.road.${id}`),
      ...COUNTRY_LABELS.map(({ id }) => `map.country.${id}`),
      ...RIVER_LABELS.map(({ id }) => `map.river.${id}`),
    ];
    expect(keys.filter((key) => table[key] === undefined)).toEqual([]);
  });

  it('speaks the language of its table', () => {
    const words = mapWords({ ...EN_MAP, 'map.place.baghdad': 'بغداد', 'map.percent': '{n}٪' });
    expect(words.place('baghdad', 'Baghdad')).toBe('بغداد');
    expect(words.percent(34)).toBe('34٪');
  });
});
