// Where labels and tokens sit beside their places, set by hand in CSS pixels; no algorithm places a label.
import type { MapRouteId } from '../app/map-picture.ts';

/** Which side of its point a label hangs from. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label's place beside the mark: pixels right and down to the baseline. */
export interface LabelSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
}

/** Wide maps, and narrow ones such as a phone's. */
export type Breadth = 'wide' | 'narrow';

const at = (dx: number, dy: number, anchor: Anchor = 'start'): LabelSpot => ({ dx, dy, anchor });

/** Marks that stand too close to each other are moved apart: 23 km and less cannot be told apart at this scale. */
export const SITE_SHIFT: Readonly<Record<string, readonly [number, number]>> = {
  'al-tanf': [0, -9],
  'tower-22': [0, 9],
};

/** Further apart only when both are marked. */
export const PAIR_SHIFT: readonly {
  readonly pair: readonly [string, string];
  readonly shift: readonly [readonly [number, number], readonly [number, number]];
}[] = [
  {
    pair: ['green-village', 'al-omar'],
    shift: [
      [-4, -12],
      [5, 13],
    ],
  },
  {
    pair: ['erbil-airport', 'erbil'],
    shift: [
      [-11, 2],
      [10, 8],
    ],
  },
  {
    pair: ['al-qaim', 'abu-kamal'],
    shift: [
      [3, 3],
      [-4, -5],
    ],
  },
  {
    pair: ['k1', 'kirkuk'],
    shift: [
      [-1, 0],
      [3, 0],
    ],
  },
];

/** Marks inside the Baghdad inset that stand less than a kilometre apart, when more than two are marked; CSS pixels at a radius of 84. */
export const INSET_SHIFT: Readonly<Record<string, readonly [number, number]>> = {
  embassy: [6, 4],
  'union-iii': [-20, -10],
  'green-zone': [22, -28],
};

const WIDE: Readonly<Record<string, LabelSpot>> = {
  'ain-al-asad': at(0, 29, 'middle'),
  harir: at(17, -1),
  'erbil-airport': at(-17, 7, 'end'),
  erbil: at(17, 3),
  'al-shaddadi': at(0, -17, 'middle'),
  rmeilan: at(-17, 5, 'end'),
  'al-malikiya': at(9, -6),
  'green-village': at(-16, -2, 'end'),
  'al-omar': at(-16, 9, 'end'),
  'al-tanf': at(-8, -17),
  'tower-22': at(-10, 28),
  balad: at(9, -4),
  k1: at(-9, 3, 'end'),
  taji: at(-9, 2, 'end'),
  qayyarah: at(9, 4),
  bashiqa: at(9, -5),
  'jurf-al-sakhar': at(-16, -2, 'end'),
  'al-qaim': at(9, -11),
  'abu-kamal': at(-9, 4, 'end'),
  'deir-ez-zor': at(-9, -5, 'end'),
  'al-walid': at(10, -6),
  rabia: at(9, -4),
  trebil: at(9, 16),
  safwan: at(-9, 12, 'end'),
  shalamcheh: at(2, -11, 'middle'),
  mehran: at(9, -4),
  khosravi: at(10, 17),
  akashat: at(8, 5),
  'khor-mor': at(8, 5),
  baghdad: at(15, 5),
  basra: at(-8, -4, 'end'),
  najaf: at(-8, 6, 'end'),
  mosul: at(-8, -5, 'end'),
  sulaymaniyah: at(0, -8, 'middle'),
  kirkuk: at(8, 8),
  karbala: at(-8, 7, 'end'),
  amarah: at(8, -3),
  nasiriyah: at(2, 17, 'middle'),
  samawah: at(0, 17, 'middle'),
  diwaniyah: at(8, 5),
  hillah: at(8, 4),
  ramadi: at(2, 16, 'middle'),
  fallujah: at(-6, 16, 'middle'),
  tikrit: at(-8, 4, 'end'),
  embassy: at(-13, -12, 'end'),
  'union-iii': at(-2, -15, 'middle'),
  'green-zone': at(15, -4),
  victoria: at(-14, 28),
  'sadr-city': at(0, 0, 'middle'),
  dora: at(2, 6, 'middle'),
};

const NARROW: Readonly<Record<string, LabelSpot>> = {
  'ain-al-asad': at(-2, 29, 'middle'),
  harir: at(17, 4),
  'erbil-airport': at(-17, 7, 'end'),
  'green-village': at(16, 3),
  'al-omar': at(16, 9),
  'al-shaddadi': at(0, -16, 'middle'),
  rmeilan: at(-16, 8, 'end'),
  baghdad: at(12, 5),
  'al-tanf': at(-12, -17),
  'tower-22': at(-14, 31),
  balad: at(10, 4),
  k1: at(-10, 4, 'end'),
};

/** Labels in a crowded inset. */
export const INSET_CROWDED: Readonly<Record<string, LabelSpot>> = {
  embassy: at(0, 29, 'middle'),
  'union-iii': at(-15, 3, 'end'),
  'green-zone': at(2, -17, 'middle'),
  victoria: at(-20, 33),
};

/** The label's place beside the mark. Languages share the table until one needs its own. */
export function labelSpot(id: string, breadth: Breadth): LabelSpot {
  return (breadth === 'narrow' ? NARROW[id] : undefined) ?? WIDE[id] ?? at(9, -5);
}

/** Where a token sits when its place is marked: first choice, in CSS pixels. A lead line joins the two. */
export const TOKEN_SEAT: Readonly<Record<string, readonly [number, number]>> = {
  'al-qaim': [-39, 42],
  k1: [-38, 29],
  balad: [-38, -25],
  baghdad: [-30, -22],
  'ain-al-asad': [26, -27],
  'erbil-airport': [-34, -18],
  harir: [-33, -16],
  'green-village': [-36, 26],
  'al-omar': [-34, 30],
  'al-shaddadi': [34, 14],
  mosul: [-34, 14],
  kirkuk: [30, -24],
  tikrit: [28, -12],
  basra: [-20, 24],
  amarah: [-30, 12],
  nasiriyah: [-20, -24],
  karbala: [-34, -18],
  najaf: [-38, -14],
  sulaymaniyah: [30, 12],
  rabia: [20, 26],
};

/** Towns shown for orientation whether or not anything happens there. */
export const TOWNS: readonly string[] = [
  'basra',
  'mosul',
  'kirkuk',
  'najaf',
  'sulaymaniyah',
  'karbala',
  'amarah',
  'nasiriyah',
];

/** Labels that belong to no mark: longitude, latitude, turn in degrees. */
export const COUNTRY_LABELS: readonly {
  readonly id: string;
  readonly at: readonly [number, number];
}[] = [
  { id: 'IRN', at: [47.9, 33.6] },
  { id: 'SYR', at: [38.9, 34.38] },
  { id: 'TUR', at: [41.2, 37.35] },
  { id: 'SAU', at: [42.55, 29.95] },
  { id: 'JOR', at: [38.5, 32.15] },
];

/** River names lie along the water. */
export const RIVER_LABELS: readonly {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly turn: number;
}[] = [
  { id: 'Tigris', at: [45.95, 32.85], turn: 22 },
  { id: 'Euphrates', at: [45.05, 31.0], turn: 19 },
];

/** Names of the roads beside their lines: longitude, latitude, turn in degrees. */
export const ROAD_LABELS: readonly {
  readonly id: MapRouteId;
  readonly at: readonly [number, number];
  readonly turn: number;
  readonly overland: boolean;
}[] = [
  { id: 'route-south', at: [46.6, 31.24], turn: 21, overland: false },
  { id: 'route-west', at: [43.25, 33.13], turn: 12, overland: false },
  { id: 'route-overland', at: [47.55, 34.62], turn: -19, overland: true },
];
