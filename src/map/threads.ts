// Paints what lies on the paper as lines: overland threads, leads, the week's vectors. One sheet the size of the window.
import type { MapPicture, MapRoute } from '../app/map-picture.ts';
import { arcBetween, arcPoint, arcUntil, traceThrough } from './geometry.ts';
import type { Arc } from './geometry.ts';
import { place } from './hold.ts';
import type { Layout, VectorMark } from './layout.ts';
import type { MapData } from './map-data.ts';
import { paintVectorDisc, RING } from './marks.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** How far the western road is moved beside the overland one, CSS pixels. */
const BESIDE_ROAD = 6;

type Context = CanvasRenderingContext2D;

/** What the painter needs. */
export interface ThreadsInput {
  readonly picture: MapPicture;
  readonly layout: Layout;
  readonly map: MapData;
  readonly view: View;
  readonly theme: Theme;
  /** Number of the vector on its way, which has a sheet of its own; `null` when all rest. */
  readonly moving: number | null;
}

/** Clears the sheet and paints all lines; the context's unit is the CSS pixel. */
export function paintThreads(ctx: Context, input: ThreadsInput): void {
  ctx.clearRect(0, 0, input.view.width, input.view.height);
  ctx.lineJoin = 'round';
  if (input.picture.mode === 'presence') paintAreas(ctx, input);
  for (const route of input.picture.routes) paintRoute(ctx, route, input);
  paintLeads(ctx, input, 'paper');
  for (const mark of input.layout.vectors) {
    if (mark.to.on === 'paper') paintResting(ctx, mark, input);
  }
}

/** Where factions are likely to be is an area, not a point. Its radius in CSS pixels at zoom 1. */
const AREA = { wide: 46, narrow: 30 } as const;

/** A washed disc under each token; where areas meet they add up. */
function paintAreas(ctx: Context, { layout, view, theme }: ThreadsInput): void {
  const radius = (view.width < 520 ? AREA.narrow : AREA.wide) * view.zoom;
  ctx.save();
  for (const { anchor } of layout.tokens) {
    const [x, y] = place(anchor, view);
    line(ctx, () => ctx.arc(x, y, radius, 0, Math.PI * 2));
    ctx.globalAlpha = 0.16;
    ctx.fillStyle = theme.faction;
    ctx.fill();
    ctx.globalAlpha = 0.6;
    ctx.setLineDash([2, 4]);
    ctx.strokeStyle = theme.faction;
    ctx.lineWidth = 1.2;
    ctx.stroke();
  }
  ctx.restore();
}

/** Thin lines from tokens and discs to the places they belong to. */
function paintLeads(
  ctx: Context,
  { layout, view, theme }: ThreadsInput,
  on: 'paper' | 'window',
): void {
  ctx.lineCap = 'butt';
  for (const { hold, lead } of [...layout.tokens, ...layout.discs]) {
    if (lead?.on !== on) continue;
    const [ax, ay] = place(hold, view);
    const [bx, by] = place(lead, view);
    line(ctx, () => {
      ctx.moveTo(ax, ay);
      ctx.lineTo(bx, by);
    });
    ctx.strokeStyle = theme.ink2;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

function line(ctx: Context, trace: () => void): void {
  ctx.beginPath();
  trace();
}

function paintRoute(
  ctx: Context,
  route: MapRoute,
  { picture, map, view, theme }: ThreadsInput,
): void {
  const road = map.routes.get(route.id);
  const shown =
    picture.mode === 'routes' || (picture.mode === 'threat' && road?.kind === 'overland');
  if (!road || !shown || (view.width < 520 && picture.mode !== 'routes')) return;
  const points = road.points.map((at) => view.toScreen(at));
  const overland = road.kind === 'overland';
  const colour = route.attacked ? theme.attack : overland ? theme.tehran : theme.ink;
  const bold = picture.mode === 'routes' ? 1 : 0;
  ctx.save();
  // Two roads share the valley of the Euphrates: side by side, not one on the other.
  if (bold && route.id === 'route-west') ctx.translate(0, BESIDE_ROAD);
  ctx.lineCap = 'round';
  line(ctx, () => traceThrough(ctx, points));
  if (route.selected) {
    ctx.strokeStyle = theme.focus;
    ctx.lineWidth = 7.5;
    ctx.stroke();
  }
  ctx.setLineDash(overland ? [8, 5] : [3, 4.5]);
  ctx.strokeStyle = theme.halo;
  ctx.lineWidth = 4.2 + bold;
  ctx.stroke();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2 + bold;
  ctx.stroke();
  ctx.restore();
}

/** Leads and vectors that end in the inset are painted on the inset, above its paper. */
export function paintInsetLines(ctx: Context, input: ThreadsInput): void {
  paintLeads(ctx, input, 'window');
  for (const mark of input.layout.vectors) {
    if (mark.to.on === 'window') paintResting(ctx, mark, input);
  }
}

function paintResting(ctx: Context, mark: VectorMark, input: ThreadsInput): void {
  if (mark.vector.seq !== input.moving) paintVector(ctx, mark, input, 1);
}

/** The curve of a vector from end to end, CSS pixels. */
function arcOf(mark: VectorMark, { view, picture }: ThreadsInput): Arc {
  const ringed =
    picture.mode === 'threat' &&
    picture.sites.some((s) => s.id === mark.vector.to && s.threat !== null);
  const short = ringed ? RING + 3 : 9;
  return arcBetween(place(mark.from, view), place(mark.to, view), mark.bow, short);
}

/** The box that a vector needs, its disc and halo counted, CSS pixels. */
export function boxOf(
  mark: VectorMark,
  input: ThreadsInput,
): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const { from, bend, to } = arcOf(mark, input);
  const margin = 24 * input.theme.size;
  const x = Math.min(from[0], bend[0], to[0]) - margin;
  const y = Math.min(from[1], bend[1], to[1]) - margin;
  return {
    x,
    y,
    w: Math.max(from[0], bend[0], to[0]) + margin - x,
    h: Math.max(from[1], bend[1], to[1]) + margin - y,
  };
}

/** Paints a vector as far as `t`, 0 to 1. */
export function paintVector(ctx: Context, mark: VectorMark, input: ThreadsInput, t: number): void {
  if (t <= 0) return;
  const { theme } = input;
  const whole = arcOf(mark, input);
  const arc = arcUntil(whole, t);
  const colour = mark.vector.by === 'washington' ? theme.washington : theme.attack;
  const curve = (): void => {
    ctx.moveTo(arc.from[0], arc.from[1]);
    ctx.quadraticCurveTo(arc.bend[0], arc.bend[1], arc.to[0], arc.to[1]);
  };
  ctx.save();
  ctx.lineCap = 'butt';
  line(ctx, curve);
  ctx.strokeStyle = theme.halo;
  ctx.lineWidth = 5.5;
  ctx.stroke();
  if (mark.unknown) ctx.setLineDash([5, 3.5]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = mark.vector.on ? 3 : 2.4;
  ctx.stroke();
  ctx.setLineDash([]);
  // Arrowhead, along the last stretch.
  ctx.save();
  ctx.translate(arc.to[0], arc.to[1]);
  ctx.rotate(Math.atan2(arc.to[1] - arc.bend[1], arc.to[0] - arc.bend[0]));
  ctx.beginPath();
  ctx.moveTo(1, 0);
  ctx.lineTo(-8.5, -4.7);
  ctx.lineTo(-6.2, 0);
  ctx.lineTo(-8.5, 4.7);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.strokeStyle = theme.halo;
  ctx.lineWidth = 0.8;
  ctx.fill();
  ctx.stroke();
  ctx.restore();
  if (t >= mark.glyphAt) {
    const [x, y] = arcPoint(whole, mark.glyphAt);
    ctx.translate(x, y);
    ctx.scale(theme.size, theme.size);
    paintVectorDisc(ctx, theme, mark.vector.kind, colour);
  }
  ctx.restore();
}
