// The Baghdad inset: central Baghdad as a round sheet of its own, and the lines that end in it.
import type * as Phaser from 'phaser';
import { thin, trace, traceThrough } from './geometry.ts';
import type { InsetPlace } from './ground.ts';
import type { Line, MapData } from './map-data.ts';
import { circle, drop } from './marks.ts';
import { Stamp } from './stamps.ts';
import { DEPTH } from './standing.ts';
import type { Theme } from './theme.ts';
import { paintInsetLines } from './threads.ts';
import type { ThreadsInput } from './threads.ts';

type Context = CanvasRenderingContext2D;

/** What the sheet is cut from. */
export interface InsetKit {
  readonly scene: Phaser.Scene;
  readonly theme: Theme;
  readonly map: MapData;
  /** Device pixels to one CSS pixel. */
  readonly ratio: number;
}

/** The sheet and its lines on the scene. */
export class Inset {
  readonly #sheet: Stamp;
  readonly #lines: Stamp;
  readonly #at: InsetPlace;

  constructor({ scene, theme, map, ratio }: InsetKit, at: InsetPlace) {
    this.#at = at;
    const side = (at.radius + 22) * 2;
    this.#sheet = new Stamp(scene, side, side, ratio, DEPTH.inset);
    this.#sheet.paint((ctx) => paintSheet(ctx, theme, map, at.radius, ratio));
    this.#sheet.moveTo([at.x, at.y]);
    this.#lines = new Stamp(scene, side + 80, side + 80, ratio, DEPTH.insetLines);
    this.#lines.moveTo([at.x, at.y]);
  }

  /** What a new mode fades in. */
  get lines(): Stamp {
    return this.#lines;
  }

  /** Paints the lines that end in it. */
  paintLines(input: ThreadsInput): void {
    this.#lines.paint((ctx) => {
      ctx.translate(-this.#at.x, -this.#at.y);
      paintInsetLines(ctx, input);
    });
  }

  destroy(): void {
    this.#sheet.destroy();
    this.#lines.destroy();
  }
}

/** Central Baghdad as a round sheet with four gates, the river cut through it. */
function paintSheet(ctx: Context, theme: Theme, map: MapData, radius: number, unit: number): void {
  const k = radius / map.inset.radius;
  const at = (line: Line): Line => line.map(([x, y]) => [x * k, y * k]);
  drop(ctx, theme, unit, 3, 5, () => {
    ctx.fillStyle = theme.card;
    circle(ctx, radius + 6);
    ctx.fill();
  });
  for (const turn of [45, 135, 225, 315]) {
    ctx.save();
    ctx.rotate((turn * Math.PI) / 180);
    ctx.fillStyle = theme.card;
    ctx.fillRect(-5, -radius - 8, 10, 9);
    ctx.restore();
  }
  circle(ctx, radius);
  ctx.fillStyle = theme.iraq;
  ctx.fill();
  ctx.save();
  circle(ctx, radius);
  ctx.clip();
  ctx.beginPath();
  trace(ctx, at(map.inset.zone), true);
  ctx.fillStyle = theme.zone;
  ctx.fill();
  ctx.setLineDash([3, 2]);
  ctx.strokeStyle = theme.ink3;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  const river = new Path2D();
  traceThrough(river, thin(at(map.inset.river), 4));
  const stroke = (colour: string, width: number, dx: number, dy: number): void => {
    ctx.save();
    ctx.translate(dx, dy);
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke(river);
    ctx.restore();
  };
  stroke(theme.waterLip, 6.5, 1, 1.2);
  stroke(theme.waterWall, 6.5, 0, 0);
  stroke(theme.water, 5, 0.5, 0.8);
  ctx.restore();
  circle(ctx, radius);
  ctx.strokeStyle = theme.rule;
  ctx.lineWidth = 1;
  ctx.stroke();
}
