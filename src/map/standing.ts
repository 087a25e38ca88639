// Marks that stand on the map as stamps of their own: they can be pointed at, lifted and picked.
import type * as Phaser from 'phaser';
import type { MapPicture, MapTarget } from '../app/map-picture.ts';
import { figure } from '../text/shown.ts';
import { place } from './hold.ts';
import type { Hold } from './hold.ts';
import type { DiscMark, Layout, SiteMark, TokenMark } from './layout.ts';
import type { Point } from './map-data.ts';
import { MARK_BOX, paintDisc, paintSite, paintTab, paintToken } from './marks.ts';
import { Stamp } from './stamps.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** What lies over what. */
export const DEPTH = {
  base: 0,
  close: 1,
  threads: 2,
  sites: 3,
  tokens: 4,
  inset: 6,
  insetLines: 7,
  insetSites: 8,
  tab: 9,
  discs: 10,
} as const;

/** What stamps are made with. */
export interface Kit {
  readonly scene: Phaser.Scene;
  readonly theme: Theme;
  /** Device pixels to one CSS pixel. */
  readonly ratio: number;
  readonly picture: MapPicture;
  /** The ring of a place as drawn now, while it sweeps. */
  readonly ringNow: (place: string) => number | undefined;
}

/** A stamp that stands on the map. */
export interface Standing {
  readonly stamp: Stamp;
  readonly hold: Hold;
  readonly target: MapTarget;
  /** Half the box that can be hit, CSS pixels. */
  readonly reach: Point;
  readonly repaint: (hover: boolean) => void;
  /** How far the pointer has lifted it, CSS pixels. */
  lift: number;
}

/** Stamps for everything in a layout that can be pointed at, painted once. */
export function standAll(kit: Kit, layout: Layout): Standing[] {
  const all = [
    ...layout.sites.map((mark) => site(kit, mark)),
    ...layout.tokens.map((mark) => token(kit, mark)),
    ...layout.discs.map((mark) => disc(kit, mark)),
    ...(layout.tehran ? [tab(kit, layout.tehran)] : []),
  ];
  for (const standing of all) standing.repaint(false);
  return all;
}

/** Puts a stamp where its hold is now. */
export function put({ stamp, hold, lift }: Standing, view: View): void {
  const [x, y] = place(hold, view);
  stamp.moveTo([x, y - lift]);
}

/**
 * What lies under a point in CSS pixels, nearest first, and topmost among those that touch it.
 * @param least every mark can be hit within this many pixels, however small it is
 */
export function hit(
  all: readonly Standing[],
  [x, y]: Point,
  view: View,
  least = 0,
): Standing | null {
  let best: Standing | null = null;
  let nearest = Infinity;
  for (const standing of all) {
    const [mx, my] = place(standing.hold, view);
    const [dx, dy] = [Math.abs(x - mx), Math.abs(y - my)];
    const [rx, ry] = standing.reach;
    if (dx > Math.max(rx, least) || dy > Math.max(ry, least)) continue;
    const distance = Math.hypot(dx, dy) - standing.stamp.image.depth;
    if (distance < nearest) {
      nearest = distance;
      best = standing;
    }
  }
  return best;
}

function site(kit: Kit, mark: SiteMark): Standing {
  const { site, ring, hold } = mark;
  const { scene, theme, ratio } = kit;
  const side = MARK_BOX.site * theme.size;
  const depth = hold.on === 'window' ? DEPTH.insetSites : DEPTH.sites;
  const stamp = new Stamp(scene, side, side, ratio, depth);
  const reach = (ring === null ? 10 : 15) * theme.size;
  return {
    stamp,
    hold,
    target: { place: site.id },
    reach: [reach, reach],
    lift: 0,
    repaint: (hover) =>
      stamp.paint((ctx) => {
        ctx.scale(theme.size, theme.size);
        const now = ring === null ? null : (kit.ringNow(site.id) ?? ring);
        paintSite(ctx, theme, { ...mark, ring: now }, hover);
      }),
  };
}

function token({ scene, theme, ratio }: Kit, mark: TokenMark): Standing {
  const side = MARK_BOX.token * theme.size;
  const stamp = new Stamp(scene, side, side, ratio, DEPTH.tokens);
  const reach = mark.size / 2 + 3;
  return {
    stamp,
    hold: mark.hold,
    target: mark.faction === '' ? {} : { faction: mark.faction },
    reach: [reach, reach],
    lift: 0,
    repaint: (hover) => stamp.paint((ctx) => paintToken(ctx, theme, mark, hover, ratio)),
  };
}

function disc({ scene, theme, ratio }: Kit, mark: DiscMark): Standing {
  const side = MARK_BOX.disc * theme.size;
  const stamp = new Stamp(scene, side, side, ratio, DEPTH.discs);
  const reach = 15 * theme.size;
  return {
    stamp,
    hold: mark.hold,
    target: { place: mark.place },
    reach: [reach, reach],
    lift: 0,
    repaint: () =>
      stamp.paint((ctx) => {
        ctx.scale(theme.size, theme.size);
        paintDisc(ctx, theme, figure(mark.n), mark.on, ratio * theme.size);
      }),
  };
}

function tab({ scene, theme, ratio, picture }: Kit, hold: Hold): Standing {
  const [w, h] = MARK_BOX.tab;
  const stamp = new Stamp(scene, w * theme.size, h * theme.size, ratio, DEPTH.tab);
  const selected = picture.sites.some((s) => s.id === 'tehran' && s.selected);
  return {
    stamp,
    hold,
    target: { place: 'tehran' },
    reach: [64 * theme.size, 17 * theme.size],
    lift: 0,
    repaint: () =>
      stamp.paint((ctx) => {
        ctx.scale(theme.size, theme.size);
        paintTab(ctx, theme, selected, ratio * theme.size);
      }),
  };
}
