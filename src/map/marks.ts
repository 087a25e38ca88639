// Paints the marks with Canvas 2D, each centred on the origin, in CSS pixels. Knows nothing of Phaser.
import type { MapSite } from '../app/map-picture.ts';
import { paintGlyph } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import { octagon, trace } from './geometry.ts';
import type { Theme } from './theme.ts';

type Context = CanvasRenderingContext2D;

/** Radius of the threat ring, CSS pixels. */
export const RING = 12;

/** Canvas sides the marks need, CSS pixels, halo and shadow counted. */
export const MARK_BOX = { site: 56, token: 56, disc: 46, tab: [150, 52] } as const;

/** Traces a circle around the origin. */
export function circle(ctx: Context, radius: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, Math.PI * 2);
}

/** Draws with a shadow below; `unit` is device pixels to one CSS pixel. */
export function drop(
  ctx: Context,
  theme: Theme,
  unit: number,
  y: number,
  blur: number,
  draw: () => void,
): void {
  ctx.save();
  if (theme.shade.mark > 0) {
    ctx.shadowColor = `rgba(0,0,0,${theme.shade.mark})`;
    ctx.shadowOffsetY = y * unit;
    ctx.shadowBlur = blur * 2 * unit;
  }
  draw();
  ctx.restore();
}

/** The three bands of focus: paper, focus colour, paper. */
function focusHalo(ctx: Context, theme: Theme, radius: number): void {
  const bands: readonly (readonly [string, number, number])[] = [
    [theme.card, radius + 1, 2],
    [theme.focus, radius + 3.5, 3],
    [theme.card, radius + 6, 2],
  ];
  for (const [colour, at, width] of bands) {
    circle(ctx, at);
    ctx.strokeStyle = colour;
    ctx.lineWidth = width + 0.4;
    ctx.stroke();
  }
}

/** What a place's mark shows. */
export interface SiteFace {
  readonly site: MapSite;
  /** 0 to 100, or `null` for no ring. */
  readonly ring: number | null;
  /** How much of the US presence is here, 0 to 100, or `null` for a plain mark. */
  readonly bulk: number | null;
  readonly red: boolean;
}

/** A place: ring, mark, red tab when attacked, halo when selected. */
export function paintSite(
  ctx: Context,
  theme: Theme,
  { site, ring, bulk, red }: SiteFace,
  hover: boolean,
): void {
  const reach = ring === null ? (site.kind === 'capital' ? 11 : 8) : RING + 2;
  if (site.selected) focusHalo(ctx, theme, reach);
  if (ring !== null) paintRing(ctx, theme, ring);
  paintKind(ctx, theme, site.kind, bulk === null ? SQUARE : squareOf(bulk));
  if (red) paintAttacked(ctx, theme, reach);
  if (hover && !site.selected) {
    circle(ctx, reach + 2.5);
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1.4;
    ctx.stroke();
  }
}

/** Chance of an attack: a full turn is 100 %, clockwise from 12 o'clock. */
function paintRing(ctx: Context, theme: Theme, percent: number): void {
  circle(ctx, RING);
  ctx.fillStyle = theme.halo;
  ctx.fill();
  ctx.strokeStyle = theme.rule;
  ctx.lineWidth = 1;
  ctx.stroke();
  if (percent <= 0) return;
  ctx.beginPath();
  ctx.arc(0, 0, RING, -Math.PI / 2, -Math.PI / 2 + (Math.PI * 2 * percent) / 100);
  ctx.strokeStyle = theme.attack;
  ctx.lineWidth = 4;
  ctx.stroke();
}

/** Side of a site's square, CSS pixels: as a rule, and in the mode that shows the US presence by area. */
const SQUARE = 8;
const LARGEST = 18;

function squareOf(bulk: number): number {
  return Math.max(5, LARGEST * Math.sqrt(bulk / 100));
}

function paintKind(ctx: Context, theme: Theme, kind: MapSite['kind'], side: number): void {
  ctx.lineJoin = 'miter';
  switch (kind) {
    case 'base':
    case 'mission':
      ctx.fillStyle = theme.ink;
      ctx.strokeStyle = theme.halo;
      ctx.lineWidth = 1.2;
      ctx.fillRect(-side / 2, -side / 2, side, side);
      ctx.strokeRect(-side / 2, -side / 2, side, side);
      break;
    case 'handed-over':
      ctx.fillStyle = theme.halo;
      ctx.strokeStyle = theme.ink;
      ctx.lineWidth = 1.6;
      ctx.fillRect(-3.6, -3.6, 7.2, 7.2);
      ctx.strokeRect(-3.6, -3.6, 7.2, 7.2);
      break;
    case 'crossing':
      ctx.save();
      ctx.translate(0, -1);
      paintGlyph(ctx, 'gate', 14, { ink: theme.ink, gate: theme.halo }, 1);
      ctx.restore();
      break;
    case 'capital':
      circle(ctx, 11);
      ctx.fillStyle = theme.card;
      ctx.fill();
      paintGlyph(ctx, 'baghdad', 19.2, { ink: theme.baghdad, gate: theme.card });
      break;
    case 'field':
      circle(ctx, 3.2);
      ctx.fillStyle = theme.halo;
      ctx.fill();
      ctx.strokeStyle = theme.ink;
      ctx.lineWidth = 1.5;
      ctx.stroke();
      break;
    case 'city':
      circle(ctx, 3);
      ctx.fillStyle = theme.ink;
      ctx.fill();
      ctx.strokeStyle = theme.halo;
      ctx.lineWidth = 1.2;
      ctx.stroke();
      break;
  }
}

/** Attacked in the week shown: a small red tab at the lower right. */
function paintAttacked(ctx: Context, theme: Theme, reach: number): void {
  ctx.save();
  ctx.translate(reach * 0.72, reach * 0.72);
  ctx.rotate(Math.PI / 4);
  ctx.fillStyle = theme.attack;
  ctx.strokeStyle = theme.card;
  ctx.lineWidth = 1.4;
  ctx.fillRect(-3.4, -3.4, 6.8, 6.8);
  ctx.strokeRect(-3.4, -3.4, 6.8, 6.8);
  ctx.restore();
}

/** What a token shows. */
export interface TokenFace {
  readonly monogram: string;
  readonly unknown: boolean;
  readonly selected: boolean;
  readonly size: number;
}

/**
 * A faction's token: an eight-sided cut with a monogram, or hollow with a question mark.
 * @param unit device pixels to one CSS pixel, for the shadow
 */
export function paintToken(
  ctx: Context,
  theme: Theme,
  face: TokenFace,
  hover: boolean,
  unit: number,
): void {
  const { size, unknown } = face;
  if (face.selected) focusHalo(ctx, theme, size / 2 + 1);
  const shape = (width: number): void => {
    ctx.beginPath();
    trace(ctx, octagon(width), true);
  };
  ctx.lineJoin = 'miter';
  drop(ctx, theme, unit, hover ? 3 : 1.5, hover ? 2.2 : 1.2, () => {
    shape(size);
    ctx.fillStyle = unknown ? theme.card : theme.faction;
    ctx.fill();
  });
  if (unknown) {
    shape(size - 1.6);
    ctx.strokeStyle = theme.faction;
    ctx.lineWidth = 1.6;
    ctx.setLineDash([3, 1.8]);
    ctx.stroke();
    ctx.setLineDash([]);
  } else {
    shape(size * 0.88);
    ctx.save();
    ctx.globalAlpha = 0.65;
    ctx.strokeStyle = theme.factionInk;
    ctx.lineWidth = Math.max(0.6, size * 0.028);
    ctx.stroke();
    ctx.restore();
  }
  const text = unknown ? '?' : face.monogram;
  const type = size * (text.length > 2 ? 0.34 : unknown ? 0.56 : 0.42);
  ctx.font = `700 ${type}px ${theme.data}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = unknown ? theme.faction : theme.factionInk;
  ctx.fillText(text, 0, type * 0.35);
}

/** A disc of the week's list with its number as it is read. */
export function paintDisc(
  ctx: Context,
  theme: Theme,
  number: string,
  on: boolean,
  unit: number,
): void {
  drop(ctx, theme, unit, 2, 2, () => {
    circle(ctx, 13);
    ctx.fillStyle = on ? theme.ink : theme.card;
    ctx.fill();
  });
  circle(ctx, 12.6);
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.font = `700 13.5px ${theme.data}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = on ? theme.card : theme.ink;
  ctx.fillText(number, 0, 4.8);
}

/** The disc at the middle of a vector. */
export function paintVectorDisc(ctx: Context, theme: Theme, glyph: Glyph, colour: string): void {
  circle(ctx, 12.5);
  ctx.fillStyle = theme.card;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.8;
  ctx.stroke();
  paintGlyph(ctx, glyph, 16, { ink: colour, gate: theme.card });
}

/** The tab for Tehran at the right edge; its point is the origin's right. Size 128 by 34. */
export function paintTab(ctx: Context, theme: Theme, selected: boolean, unit: number): void {
  const shape = (): void => {
    ctx.beginPath();
    trace(
      ctx,
      [
        [-64, -17],
        [51, -17],
        [64, 0],
        [51, 17],
        [-64, 17],
      ],
      true,
    );
  };
  drop(ctx, theme, unit, 2, 2, () => {
    shape();
    ctx.fillStyle = theme.card;
    ctx.fill();
  });
  if (selected || theme.shade.mark === 0) {
    shape();
    ctx.strokeStyle = selected ? theme.focus : theme.ink;
    ctx.lineWidth = selected ? 3 : 1.4;
    ctx.stroke();
  }
  ctx.save();
  ctx.translate(-47, 0);
  paintGlyph(ctx, 'tehran', 16.3, { ink: theme.tehran, gate: theme.card });
  ctx.restore();
}
