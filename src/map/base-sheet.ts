// Bakes the base of the map with Canvas 2D: mat, lower sheet, relief, Iraq's sheet, creases, water. Knows nothing of Phaser.
import { project, thin, trace, traceRounded, traceThrough } from './geometry.ts';
import type { Line, MapData } from './map-data.ts';
import type { Theme } from './theme.ts';

/** Where and how large the base is drawn. */
export interface BaseSheet {
  /** Size of the canvas in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to one map unit. */
  readonly scale: number;
  /** Map units of the canvas' top left corner. */
  readonly left: number;
  readonly top: number;
  /** Device pixels to one pixel of the design: widths of lines and depths of shadows. */
  readonly unit: number;
}

/** Light comes from the north-west; sizes in design pixels, as in the map recipe. */
const SHADOW = {
  neighbour: { x: 1.4, y: 2, blur: 1.6 },
  step: { x: -0.7, y: -0.8, blur: 0.7 },
  near: { x: 1, y: 1.5, blur: 1 },
  far: { x: 4, y: 7, blur: 7 },
} as const;

/** Widths of the two great rivers and of the others, design pixels. */
const RIVER = { main: 3.4, minor: 1.5 } as const;

type Context = CanvasRenderingContext2D;

/** The base of the map at one place, size and theme. */
export function bakeBase(ctx: Context, map: MapData, sheet: BaseSheet, theme: Theme): void {
  const painter = new Painter(ctx, map, sheet, theme);
  painter.mat();
  painter.neighbours();
  painter.iraq();
  painter.water();
}

class Painter {
  readonly #ctx: Context;
  readonly #map: MapData;
  readonly #sheet: BaseSheet;
  readonly #theme: Theme;
  readonly #land: Path2D;
  readonly #iraq: Path2D;
  readonly #relief: readonly Path2D[];

  constructor(ctx: Context, map: MapData, sheet: BaseSheet, theme: Theme) {
    this.#ctx = ctx;
    this.#map = map;
    this.#sheet = sheet;
    this.#theme = theme;
    this.#iraq = this.#rings(map.iraq);
    this.#land = this.#rings(map.neighbours);
    this.#land.addPath(this.#iraq);
    this.#relief = map.relief.map(({ rings }) => {
      const path = new Path2D();
      for (const ring of rings) if (this.#seen(ring)) traceRounded(path, this.#at(ring));
      return path;
    });
  }

  /** The cutting mat under the sea. */
  mat(): void {
    const ctx = this.#ctx;
    ctx.fillStyle = this.#theme.sea;
    ctx.fillRect(0, 0, this.#sheet.width, this.#sheet.height);
    const lines = (step: number): Path2D => {
      const path = new Path2D();
      const by = this.#map.projection;
      for (let lon = 25; lon <= 65; lon += step) {
        trace(path, this.#at([project(by, lon, 18), project(by, lon, 46)]), false);
      }
      for (let lat = 18; lat <= 46; lat += step) {
        const parallel: Line = Array.from({ length: 41 }, (_, i) => project(by, 25 + i, lat));
        trace(path, this.#at(parallel), false);
      }
      return path;
    };
    this.#stroke(lines(1), this.#theme.grid, 0.6);
    this.#stroke(lines(5), this.#theme.gridBold, 1);
  }

  /** All land one sheet lower, its relief, and the borders between neighbours. */
  neighbours(): void {
    const ctx = this.#ctx;
    const { theme, land } = { theme: this.#theme, land: this.#land };
    this.#shadowed(SHADOW.neighbour, theme.shade.neighbour, () =>
      this.#fill(land, theme.neighbour),
    );
    this.#sheets(land, theme.neighbourSheets);
    ctx.save();
    ctx.lineCap = 'round';
    ctx.setLineDash([this.#px(0.1), this.#px(3.6)]);
    this.#stroke(this.#lines(this.#map.borders), theme.border, 1.15);
    ctx.restore();
  }

  /** Iraq as the top sheet, with its relief, creases and cut edge. */
  iraq(): void {
    const ctx = this.#ctx;
    const theme = this.#theme;
    const sheet = this.#iraq;
    this.#shadowed(SHADOW.far, theme.shade.far, () => this.#fill(sheet, theme.iraq));
    this.#shadowed(SHADOW.near, theme.shade.near, () => this.#fill(sheet, theme.iraq));
    this.#sheets(sheet, theme.iraqSheets);
    this.#creases();
    ctx.lineJoin = 'round';
    this.#stroke(sheet, theme.iraqOutline, 2.4);
    this.#stroke(sheet, theme.iraqEdge, 1.1);
  }

  /** Governorates as folds: a light line beside a dark one. */
  #creases(): void {
    const ctx = this.#ctx;
    const theme = this.#theme;
    const creases = this.#lines(this.#map.governorates);
    ctx.save();
    ctx.clip(this.#iraq);
    ctx.lineJoin = 'round';
    ctx.save();
    ctx.translate(this.#px(0.7), this.#px(0.8));
    this.#stroke(creases, theme.creaseLight, 0.8);
    ctx.restore();
    this.#stroke(creases, theme.crease, 0.8);
    ctx.restore();
  }

  /** Lakes and rivers as cuts: a light lip to the south-east, a dark wall to the north-west, water between. */
  water(): void {
    const ctx = this.#ctx;
    const theme = this.#theme;
    const { main, minor } = RIVER;
    ctx.save();
    ctx.clip(this.#land);
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';

    const lakes = new Path2D();
    for (const { points } of this.#map.lakes) {
      if (this.#seen(points)) traceRounded(lakes, this.#at(points));
    }
    const small = this.#rivers('minor', minor);
    const large = this.#rivers('main', main);
    // First all lips, then all walls, then all water, so that rivers run into lakes.
    this.#moved(1, 1.1, () => this.#fill(lakes, theme.waterLip));
    this.#moved(1.1, 1.2, () => this.#stroke(large, theme.waterLip, main + 0.6));
    this.#fill(lakes, theme.waterWall);
    this.#stroke(small, theme.waterWall, minor + 0.9);
    this.#stroke(large, theme.waterWall, main + 0.6);
    ctx.save();
    ctx.clip(lakes);
    this.#moved(1, 1.2, () => this.#fill(lakes, theme.water));
    ctx.restore();
    this.#moved(0.4, 0.5, () => this.#stroke(small, theme.water, minor));
    this.#moved(0.5, 0.7, () => this.#stroke(large, theme.water, main - 0.6));
    ctx.restore();
  }

  #rivers(rank: 'main' | 'minor', width: number): Path2D {
    const path = new Path2D();
    const least = this.#px(Math.max(4, width * 1.5));
    for (const river of this.#map.rivers) {
      if (river.rank === rank && this.#seen(river.points)) {
        traceThrough(path, thin(this.#at(river.points), least));
      }
    }
    return path;
  }

  /** Relief: each sheet throws a fine shadow on the one below it. */
  #sheets(clip: Path2D, colours: readonly string[]): void {
    const ctx = this.#ctx;
    ctx.save();
    ctx.clip(clip);
    this.#relief.forEach((sheet, i) => {
      const colour = colours[i];
      if (colour) {
        this.#shadowed(SHADOW.step, this.#theme.shade.step, () => this.#fill(sheet, colour));
      }
    });
    ctx.restore();
  }

  #px(design: number): number {
    return design * this.#sheet.unit;
  }

  #at(line: Line): Line {
    const { left, top, scale } = this.#sheet;
    return line.map(([x, y]) => [(x - left) * scale, (y - top) * scale]);
  }

  /** Whether any of it can be on the canvas, shadows counted. */
  #seen(line: Line): boolean {
    const { left, top, scale, width, height } = this.#sheet;
    const margin = this.#px(40) / scale;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of line) {
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
    return (
      x1 > left - margin &&
      y1 > top - margin &&
      x0 < left + width / scale + margin &&
      y0 < top + height / scale + margin
    );
  }

  #rings(rings: readonly Line[]): Path2D {
    const path = new Path2D();
    for (const ring of rings) if (this.#seen(ring)) trace(path, this.#at(ring), true);
    return path;
  }

  #lines(lines: readonly Line[]): Path2D {
    const path = new Path2D();
    for (const line of lines) if (this.#seen(line)) trace(path, this.#at(line), false);
    return path;
  }

  #fill(path: Path2D, colour: string): void {
    this.#ctx.fillStyle = colour;
    this.#ctx.fill(path);
  }

  #stroke(path: Path2D, colour: string, width: number): void {
    this.#ctx.strokeStyle = colour;
    this.#ctx.lineWidth = this.#px(width);
    this.#ctx.stroke(path);
  }

  #moved(x: number, y: number, draw: () => void): void {
    this.#ctx.save();
    this.#ctx.translate(this.#px(x), this.#px(y));
    draw();
    this.#ctx.restore();
  }

  #shadowed(
    shadow: { readonly x: number; readonly y: number; readonly blur: number },
    opacity: number,
    draw: () => void,
  ): void {
    const ctx = this.#ctx;
    ctx.save();
    if (opacity > 0) {
      ctx.shadowColor = `rgba(0,0,0,${opacity})`;
      ctx.shadowOffsetX = this.#px(shadow.x);
      ctx.shadowOffsetY = this.#px(shadow.y);
      // A canvas blurs by half of `shadowBlur`.
      ctx.shadowBlur = this.#px(shadow.blur) * 2;
    }
    draw();
    ctx.restore();
  }
}
