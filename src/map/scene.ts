// The scene: a projection of the picture. It draws what the source says and hands clicks back; it owns nothing.
import * as Phaser from "phaser";
import type { MapPicture, MapSource, MapTarget } from "../app/map-picture.ts";
import { bakeBase } from "./base-sheet.ts";
import { Camera } from "./camera.ts";
import { EASE_IN } from "./geometry.ts";
import { Labels } from "./labels.ts";
import { layOut, place } from "./layout.ts";
import type { DiscMark, Hold, InsetPlace, Layout, SiteMark, TokenMark } from "./layout.ts";
import type { MapData, Point } from "./map-data.ts";
import { MARK_BOX, paintDisc, paintInset, paintSite, paintTab, paintToken } from "./marks.ts";
import { Stamp } from "./stamps.ts";
import { readTheme, sameTheme } from "./theme.ts";
import type { Theme } from "./theme.ts";
import { paintInsetLines, paintThreads } from "./threads.ts";
import type { ThreadsInput } from "./threads.ts";
import { View } from "./view.ts";
import type { Frame, Padding } from "./view.ts";
import type { MapWords } from "./words.ts";

/** What the scene needs from outside. */
export interface SceneSetting {
  readonly source: MapSource;
  readonly map: MapData;
  readonly words: MapWords;
  /** Element whose computed style holds the tokens, and in which the names are laid. */
  readonly host: HTMLElement;
  readonly frame: (width: number) => Frame;
  readonly pad: Padding;
  readonly inset: boolean;
  /** Whether motion is to be left out, by the system or by the game's switch. */
  readonly still: () => boolean;
  /** Wakes the loop. */
  readonly kick: () => void;
  readonly onHover: (target: MapTarget | null, at: Point | null) => void;
}

/** The window, in CSS pixels, and its density. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** What lies over what. */
const DEPTH = { base: 0, close: 1, threads: 2, sites: 3, tokens: 4, inset: 6, insetLines: 7, insetSites: 8, tab: 9, discs: 10 } as const;

/** Durations in milliseconds, as in the motion table. */
const MOTION = { ring: 400, vector: 600, vectorsAtMost: 2400, lift: 90, fade: 160 } as const;

/** Milliseconds the camera rests before the close-up is baked. */
const REST = 140;

/** A stamp that stands on the map. */
interface Standing {
  readonly stamp: Stamp;
  readonly hold: Hold;
  readonly target: MapTarget;
  /** Half of the side that can be hit, CSS pixels. */
  readonly reach: number;
  repaint(hover: boolean): void;
  lift: number;
}

export class MapScene extends Phaser.Scene {
  readonly #set: SceneSetting;
  #size: WindowSize;
  #view: View;
  #theme: Theme;
  #picture: MapPicture;
  #layout: Layout | null = null;
  #layoutZoom = 1;
  #camera: Camera | null = null;
  #labels: Labels | null = null;
  #base: Stamp | null = null;
  #close: { stamp: Stamp; zoom: number; at: Point } | null = null;
  #restTimer = 0;
  #threads: Stamp | null = null;
  #insetLines: Stamp | null = null;
  #fixed: Stamp[] = [];
  #standing: Standing[] = [];
  #hover: Standing | null = null;
  /** Rings as drawn now, by place, while they sweep. */
  readonly #rings = new Map<string, number>();
  #sweep: Phaser.Tweens.Tween | null = null;
  /** How far the newest vectors are drawn; a vector not in here is whole. */
  readonly #drawing = new Map<number, number>();
  #draw: Phaser.Tweens.Tween | null = null;
  #seen = -1;
  #unwatch: () => void = () => undefined;

  constructor(set: SceneSetting, size: WindowSize) {
    super("map");
    this.#set = set;
    this.#size = size;
    this.#picture = set.source.get();
    this.#theme = this.#readTheme();
    this.#view = this.#makeView();
  }

  create(): void {
    const { source, host, still, kick } = this.#set;
    this.#labels = new Labels(host);
    this.#camera = new Camera(this, () => this.#view, () => this.#size.ratio, still, {
      moved: () => {
        this.#moved();
        kick();
      },
      tapped: (at) => source.select(this.#hit(at)?.target ?? {}),
      hovered: (at) => this.#hovered(at),
    });
    this.#picture = source.get();
    this.#seen = newest(this.#picture);
    this.#rebuild();
    this.#unwatch = source.watch((now, before) => this.#changed(now, before));
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, this.#stop, this);
    this.events.once(Phaser.Scenes.Events.DESTROY, this.#stop, this);
    kick();
  }

  /** The view of the moment. */
  get view(): View {
    return this.#view;
  }

  /** Gestures and buttons; `null` before the scene has started. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** Draws everything again at another size or density. */
  resize(size: WindowSize): void {
    const { look } = this.#view;
    const before = this.#view.home;
    this.#size = size;
    this.#camera?.stop();
    this.#view = this.#makeView();
    // Keep looking at the same ground; at rest, at the new frame's middle.
    this.#view.set(look.zoom === 1 ? this.#view.home : { ...look, x: look.x - before.x + this.#view.home.x });
    if (this.#labels) this.#rebuild();
  }

  /** Reads the tokens again, and draws everything again if they have changed or `force` says so (a face has arrived). */
  retheme(force: boolean): void {
    const theme = this.#readTheme();
    if (!force && sameTheme(theme, this.#theme)) return;
    this.#theme = theme;
    if (this.#labels) this.#rebuild();
  }

  #readTheme(): Theme {
    return readTheme(this.#set.host, this.#picture.theme === "projector" ? 1.35 : 1);
  }

  #makeView(): View {
    const { width, height } = this.#size;
    return new View(width, height, this.#set.frame(width), this.#set.pad);
  }

  #stop(): void {
    this.#unwatch();
    this.#unwatch = () => undefined;
    window.clearTimeout(this.#restTimer);
    this.#labels?.destroy();
    this.#labels = null;
  }

  // -------------------------------------------------------------- the picture changes

  #changed(now: MapPicture, before: MapPicture): void {
    this.#picture = now;
    if (now.theme !== before.theme) {
      // The page may set `data-theme` in the same turn, after us.
      window.setTimeout(() => {
        this.retheme(false);
        this.#set.kick();
      }, 0);
    }
    this.#startRings(now, before);
    this.#startVectors(now);
    this.#relayout();
    if (now.mode !== before.mode && !this.#set.still()) this.#fadeIn();
    this.#set.kick();
  }

  /** Threat rings sweep to their new values. */
  #startRings(now: MapPicture, before: MapPicture): void {
    this.#sweep?.remove();
    this.#sweep = null;
    const from = new Map<string, number>();
    if (now.mode === "threat" && before.mode === "threat" && !this.#set.still()) {
      for (const site of now.sites) {
        const old = this.#rings.get(site.id) ?? before.sites.find((s) => s.id === site.id)?.threat ?? null;
        if (old !== null && site.threat !== null && old !== site.threat) from.set(site.id, old);
      }
    }
    this.#rings.clear();
    if (from.size === 0) return;
    for (const [id, old] of from) this.#rings.set(id, old);
    this.#sweep = this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: MOTION.ring,
      onUpdate: (tween) => {
        const t = EASE_IN(tween.getValue() ?? 1);
        for (const [id, old] of from) {
          const goal = now.sites.find((s) => s.id === id)?.threat ?? old;
          this.#rings.set(id, old + (goal - old) * t);
        }
        for (const mark of this.#standing) {
          if (mark.target.place && from.has(mark.target.place)) mark.repaint(mark === this.#hover);
        }
      },
      onComplete: () => this.#rings.clear(),
    });
  }

  /** Vectors newer than all before are drawn one after the other. */
  #startVectors(now: MapPicture): void {
    const fresh = now.vectors.filter((v) => v.seq > this.#seen).map((v) => v.seq).sort((a, b) => a - b);
    this.#seen = Math.max(this.#seen, newest(now));
    if (fresh.length === 0) return;
    this.#draw?.remove();
    this.#drawing.clear();
    if (this.#set.still() || (now.mode !== "threat" && now.mode !== "last-week")) return;
    for (const seq of fresh) this.#drawing.set(seq, 0);
    this.#draw = this.tweens.addCounter({
      from: 0,
      to: fresh.length,
      duration: Math.min(MOTION.vectorsAtMost, MOTION.vector * fresh.length),
      onUpdate: (tween) => {
        const t = tween.getValue() ?? fresh.length;
        fresh.forEach((seq, i) => this.#drawing.set(seq, EASE_IN(Math.min(1, Math.max(0, t - i)))));
        this.#paintLines();
      },
      onComplete: () => {
        this.#drawing.clear();
        this.#paintLines();
      },
    });
  }

  /** Marks of a new mode fade in. */
  #fadeIn(): void {
    const images = [this.#threads, this.#insetLines, ...this.#standing.map((s) => s.stamp)].flatMap((s) => (s ? [s.image] : []));
    for (const image of images) image.setAlpha(0);
    this.tweens.add({ targets: images, alpha: 1, duration: MOTION.fade });
  }

  // -------------------------------------------------------------- drawing

  /** Everything, after a change of size, density, theme or faces. */
  #rebuild(): void {
    const { width, height, ratio } = this.#size;
    this.cameras.main.setBackgroundColor(opaque(this.#theme.sea));
    this.#base?.destroy();
    this.#dropClose();
    this.#base = this.#bake(this.#view.home.zoom, [this.#view.home.x, this.#view.home.y], DEPTH.base);
    this.#threads?.destroy();
    this.#threads = new Stamp(this, width, height, ratio, DEPTH.threads);
    this.#relayout();
  }

  /** The base sheet as seen from a look, at device resolution. */
  #bake(zoom: number, [x, y]: Point, depth: number): Stamp {
    const { width, height, ratio } = this.#size;
    const stamp = new Stamp(this, width, height, ratio, depth);
    const { context } = stamp;
    const scale = this.#view.fit * zoom * ratio;
    bakeBase(
      context,
      this.#set.map,
      {
        width: context.canvas.width,
        height: context.canvas.height,
        scale,
        left: x - context.canvas.width / 2 / scale,
        top: y - context.canvas.height / 2 / scale,
        // Closer in, lines grow less than the paper.
        unit: ratio * zoom ** 0.7 * this.#lineWidth(),
      },
      this.#theme,
    );
    stamp.show();
    return stamp;
  }

  /** Lines are drawn for a map 748 px wide; a phone's are a little finer, a large screen's a little bolder. */
  #lineWidth(): number {
    return Math.min(1.25, Math.max(0.86, Math.sqrt(this.#view.fit / 0.1)));
  }

  #dropClose(): void {
    this.#close?.stamp.destroy();
    this.#close = null;
  }

  /** All marks and names, after a change of the picture. */
  #relayout(): void {
    const { map, words, inset } = this.#set;
    const theme = this.#theme;
    this.#layoutZoom = this.#view.zoom;
    const layout = layOut(this.#picture, map, this.#view, words, { inset, size: theme.size });
    this.#layout = layout;
    for (const { stamp } of this.#standing) stamp.destroy();
    for (const stamp of this.#fixed) stamp.destroy();
    this.#insetLines?.destroy();
    this.#insetLines = null;
    this.#hover = null;
    this.#fixed = [];
    this.#standing = [
      ...layout.sites.map((mark) => this.#site(mark)),
      ...layout.tokens.map((mark) => this.#token(mark)),
      ...layout.discs.map((mark) => this.#disc(mark)),
      ...(layout.tehran ? [this.#tab(layout.tehran)] : []),
    ];
    if (layout.inset) this.#drawInset(layout.inset);
    for (const standing of this.#standing) standing.repaint(false);
    this.#labels?.set(layout.labels, theme, this.#view);
    this.#moved();
  }

  #site(mark: SiteMark): Standing {
    const theme = this.#theme;
    const side = MARK_BOX.site * theme.size;
    const depth = mark.hold.on === "window" ? DEPTH.insetSites : DEPTH.sites;
    const stamp = new Stamp(this, side, side, this.#size.ratio, depth);
    return {
      stamp,
      hold: mark.hold,
      target: { place: mark.site.id },
      reach: (mark.ring === null ? 10 : 15) * theme.size,
      lift: 0,
      repaint: (hover) =>
        stamp.paint((ctx) => {
          ctx.scale(theme.size, theme.size);
          const ring = mark.ring === null ? null : (this.#rings.get(mark.site.id) ?? mark.ring);
          paintSite(ctx, theme, mark.site, ring, hover);
        }),
    };
  }

  #token(mark: TokenMark): Standing {
    const theme = this.#theme;
    const side = MARK_BOX.token * theme.size;
    const stamp = new Stamp(this, side, side, this.#size.ratio, DEPTH.tokens);
    return {
      stamp,
      hold: mark.hold,
      target: mark.faction === "" ? {} : { faction: mark.faction },
      reach: mark.size / 2 + 3,
      lift: 0,
      repaint: (hover) => stamp.paint((ctx) => paintToken(ctx, theme, mark, hover, this.#size.ratio)),
    };
  }

  #disc(mark: DiscMark): Standing {
    const theme = this.#theme;
    const side = MARK_BOX.disc * theme.size;
    const stamp = new Stamp(this, side, side, this.#size.ratio, DEPTH.discs);
    return {
      stamp,
      hold: mark.hold,
      target: { place: mark.place },
      reach: 15 * theme.size,
      lift: 0,
      repaint: () =>
        stamp.paint((ctx) => {
          ctx.scale(theme.size, theme.size);
          paintDisc(ctx, theme, mark.n, mark.on, this.#size.ratio * theme.size);
        }),
    };
  }

  #tab(hold: Hold): Standing {
    const theme = this.#theme;
    const [w, h] = MARK_BOX.tab;
    const stamp = new Stamp(this, w * theme.size, h * theme.size, this.#size.ratio, DEPTH.tab);
    const selected = this.#picture.sites.some((s) => s.id === "tehran" && s.selected);
    return {
      stamp,
      hold,
      target: { place: "tehran" },
      reach: 17 * theme.size,
      lift: 0,
      repaint: () =>
        stamp.paint((ctx) => {
          ctx.scale(theme.size, theme.size);
          paintTab(ctx, theme, selected, this.#size.ratio * theme.size);
        }),
    };
  }

  #drawInset(inset: InsetPlace): void {
    const side = (inset.radius + 22) * 2;
    const { ratio } = this.#size;
    const sheet = new Stamp(this, side, side, ratio, DEPTH.inset);
    sheet.paint((ctx) => paintInset(ctx, this.#theme, this.#set.map, inset.radius, ratio));
    sheet.moveTo([inset.x, inset.y]);
    this.#fixed.push(sheet);
    this.#insetLines = new Stamp(this, side + 80, side + 80, ratio, DEPTH.insetLines);
    this.#insetLines.moveTo([inset.x, inset.y]);
  }

  // -------------------------------------------------------------- moving

  /** Puts everything where the view says. */
  #moved(): void {
    const view = this.#view;
    if (this.#base) {
      this.#base.moveTo(view.toScreen([view.home.x, view.home.y]));
      this.#base.image.setScale(view.zoom);
    }
    if (this.#close) {
      this.#close.stamp.moveTo(view.toScreen(this.#close.at));
      this.#close.stamp.image.setScale(view.zoom / this.#close.zoom);
    }
    for (const standing of this.#standing) this.#put(standing);
    this.#paintLines();
    this.#labels?.move(view, this.#layout?.inset ?? null);
    this.#lookCloser();
  }

  #put(standing: Standing): void {
    const [x, y] = place(standing.hold, this.#view);
    standing.stamp.moveTo([x, y - standing.lift]);
  }

  #paintLines(): void {
    const layout = this.#layout;
    if (!layout) return;
    const input: ThreadsInput = {
      picture: this.#picture,
      layout,
      map: this.#set.map,
      view: this.#view,
      theme: this.#theme,
      drawn: (seq) => this.#drawing.get(seq) ?? 1,
    };
    const { width, height } = this.#size;
    this.#threads?.moveTo([width / 2, height / 2]);
    this.#threads?.paintFromCorner((ctx) => paintThreads(ctx, input));
    const { inset } = layout;
    if (inset) {
      this.#insetLines?.paint((ctx) => {
        ctx.translate(-inset.x, -inset.y);
        paintInsetLines(ctx, input);
      });
    }
  }

  /** When the camera has come to rest: closer in, the seen part is baked again, sharp; at another zoom, marks are laid out again. */
  #lookCloser(): void {
    window.clearTimeout(this.#restTimer);
    const { look, zoom } = this.#view;
    const near = zoom >= 1.02;
    if (!near) this.#dropClose();
    const baked = this.#close && this.#close.zoom === zoom && this.#close.at[0] === look.x && this.#close.at[1] === look.y;
    const apart = Math.abs(zoom / this.#layoutZoom - 1) > 0.1 || (!near && this.#layoutZoom !== zoom);
    if ((!near || baked) && !apart) return;
    this.#restTimer = window.setTimeout(() => {
      if (!this.#labels) return;
      if (near && !baked) {
        this.#close?.stamp.destroy();
        const at: Point = [look.x, look.y];
        this.#close = { stamp: this.#bake(zoom, at, DEPTH.close), zoom, at };
      }
      if (apart) this.#relayout();
      else this.#moved();
      this.#set.kick();
    }, REST);
  }

  // -------------------------------------------------------------- pointing

  /** What lies under a point, topmost first. */
  #hit([x, y]: Point): Standing | null {
    let best: Standing | null = null;
    let least = Infinity;
    for (const standing of this.#standing) {
      const isTab = standing.target.place === "tehran";
      const dx = Math.abs(x * this.#size.ratio - standing.stamp.image.x) / this.#size.ratio;
      const dy = Math.abs(y * this.#size.ratio - standing.stamp.image.y) / this.#size.ratio;
      const reachX = isTab ? 64 * this.#theme.size : standing.reach;
      if (dx > reachX || dy > standing.reach) continue;
      const distance = Math.hypot(dx, dy) - standing.stamp.image.depth;
      if (distance < least) {
        least = distance;
        best = standing;
      }
    }
    return best;
  }

  #hovered(at: Point | null): void {
    const found = at ? this.#hit(at) : null;
    const next = found && (found.target.place ?? found.target.faction) ? found : null;
    if (next === this.#hover) return;
    const before = this.#hover;
    this.#hover = next;
    this.game.canvas.style.cursor = next ? "pointer" : "";
    for (const [standing, up] of [[before, false], [next, true]] as const) {
      if (standing) this.#lift(standing, up);
    }
    this.#set.onHover(next?.target ?? null, next ? place(next.hold, this.#view) : null);
    this.#set.kick();
  }

  /** Paper lifts by 2 px under the pointer; without motion it is only outlined. */
  #lift(standing: Standing, up: boolean): void {
    standing.repaint(up);
    if (this.#set.still()) return;
    this.tweens.addCounter({
      from: standing.lift,
      to: up ? 2 : 0,
      duration: MOTION.lift,
      onUpdate: (tween) => {
        standing.lift = tween.getValue() ?? 0;
        if (this.#standing.includes(standing)) this.#put(standing);
      },
    });
  }
}

/** The highest number of a picture's vectors; −1 for none. */
function newest(picture: MapPicture): number {
  return picture.vectors.reduce((most, v) => Math.max(most, v.seq), -1);
}

/** Phaser reads hexadecimal and rgb colours; anything else becomes the day's sea. */
function opaque(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : "#38666f";
}
