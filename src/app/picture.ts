// The map's picture, built from the session: marks, tokens and vectors of this moment.
import type { FactionId } from '../model/ids.ts';
import type {
  MapEventDisc,
  MapPicture,
  MapRoute,
  MapSite,
  MapSiteKind,
  MapToken,
  MapVector,
  MapVectorKind,
  LonLat,
} from './map-picture.ts';
import type { AppState, Game } from './state.ts';
import { itemsOf, type WeekItem } from './week-items.ts';

/** Where each faction's token stands when nothing better is known: approximate areas, for display only. */
const HOME: Readonly<Record<FactionId, LonLat>> = {
  kh: [44.2, 32.87],
  hn: [43.62, 35.12],
  kss: [42.35, 36.05],
  aah: [43.72, 34.28],
  badr: [45.72, 34.02],
  kji: [45.5, 31.95],
  sk: [44.95, 34.75],
  sj: [45.35, 33.72],
  aa: [42.2, 35.2],
};

const MONOGRAM: Readonly<Record<FactionId, string>> = {
  kh: 'KH',
  hn: 'HN',
  kss: 'KSS',
  aah: 'AAH',
  badr: 'BDR',
  kji: 'KJI',
  sk: 'SK',
  sj: 'SJ',
  aa: 'AA',
};

/** Places drawn for orientation, whatever the scenario. */
const CITIES = [
  'basra',
  'mosul',
  'kirkuk',
  'najaf',
  'sulaymaniyah',
  'karbala',
  'amarah',
  'nasiriyah',
];
/** Where the roads leave the country. */
const CROSSINGS = ['rabia', 'al-walid', 'trebil', 'safwan', 'shalamcheh', 'mehran', 'khosravi'];
const CAPITAL = 'baghdad';
const HANDED_OVER = ['balad', 'k1', 'qayyarah', 'taji'];

function siteKind(id: string, presence: number, targetClass: string): MapSiteKind | null {
  if (targetClass === 'convoys') return null;
  if (targetClass === 'missions') return 'mission';
  if (HANDED_OVER.includes(id)) return 'handed-over';
  return presence > 0 ? 'base' : null;
}

function sitesOf(state: AppState, game: Game, attacked: ReadonlySet<string>): MapSite[] {
  const variant = game.scenario.variants.find((one) => one.id === game.header.variant);
  const classes = new Map(variant?.content.places.map((place) => [place.id, place.targetClass]));
  const mark = (
    id: string,
    kind: MapSiteKind,
    threat: number | null = null,
    presence: number | null = null,
  ): MapSite => ({
    id,
    kind,
    threat,
    presence,
    attacked: attacked.has(id),
    selected: state.selection.place === id,
  });
  const sites = game.view.places.flatMap((place) => {
    // The capital has a sign of its own.
    if (place.id === CAPITAL) return [];
    const kind = siteKind(place.id, place.presence, classes.get(place.id) ?? 'bases');
    if (!kind) return [];
    if (kind === 'handed-over') return [mark(place.id, kind)];
    return [mark(place.id, kind, place.threat, place.presence)];
  });
  const crossings = state.mode === 'routes' ? CROSSINGS : [];
  return [
    ...sites,
    mark(CAPITAL, 'capital'),
    ...['al-qaim', ...crossings].map((id) => mark(id, 'crossing')),
    ...CITIES.map((id) => mark(id, 'city')),
  ];
}

function tokensOf(state: AppState, game: Game): MapToken[] {
  return game.view.factions.map((faction) => ({
    faction: faction.id,
    monogram: MONOGRAM[faction.id],
    at: HOME[faction.id],
    unknown: false,
    selected: state.selection.faction === faction.id,
  }));
}

const VECTOR_KIND: Readonly<Record<string, MapVectorKind>> = {
  device: 'ied',
  rocket: 'rockets',
  drone: 'drone',
  missile: 'missile',
};

function vectorOf(
  item: WeekItem,
  week: number,
  telling: boolean,
  current: number,
): MapVector | null {
  const { event } = item;
  if (event?.kind !== 'attack' && event?.kind !== 'strike') return null;
  const attack = event.kind === 'attack';
  return {
    seq: week * 100 + item.n,
    from: null,
    to: event.place,
    kind: attack ? (VECTOR_KIND[event.weapon] ?? 'rockets') : 'strike',
    by: attack ? 'faction' : 'washington',
    n: telling ? item.n : null,
    on: telling && current === item.n - 1,
  };
}

/** The picture of this moment; an empty desk when no game is open. */
export function pictureOf(state: AppState, reducedMotion: boolean): MapPicture {
  const { game, screen } = state;
  const base = { mode: state.mode, theme: state.theme, reducedMotion };
  if (!game) {
    return { ...base, sites: [], tokens: [], vectors: [], discs: [], shown: null, routes: [] };
  }
  const report = game.reports.at(-1);
  const telling = screen === 'resolution';
  const items = report ? itemsOf(report) : [];
  const vectors: MapVector[] = [];
  const discs: MapEventDisc[] = [];
  const drawn = new Set<string>();
  for (const item of items) {
    const vector = report ? vectorOf(item, report.week, telling, game.event) : null;
    // One vector a target and kind, or the map cannot be read; the one being told always shows.
    const key = vector ? `${vector.to}:${vector.kind}` : '';
    if (vector && (vector.on || !drawn.has(key))) {
      drawn.add(key);
      vectors.push(vector);
    } else if (telling && item.place) {
      discs.push({ n: item.n, at: item.place, on: game.event === item.n - 1 });
    }
  }
  const shown = telling && game.telling.shown < items.length ? game.telling.shown : null;
  const told = shown === null ? items : items.filter((item) => item.n <= shown);
  const attacked = new Set(
    told.flatMap((item) => (item.event?.kind === 'attack' ? [item.event.place] : [])),
  );
  const routes: MapRoute[] = (['route-south', 'route-west', 'route-overland'] as const).map(
    (id) => ({
      id,
      attacked: attacked.has(id),
      selected: state.selection.place === id,
    }),
  );
  const mode = telling ? 'last-week' : state.mode;
  return {
    ...base,
    mode,
    sites: sitesOf(state, game, attacked),
    tokens: tokensOf(state, game),
    vectors: mode === 'last-week' ? vectors : [],
    discs,
    shown,
    routes,
  };
}
