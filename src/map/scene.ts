// The scene: a projection of the picture. It draws what the source says and hands clicks back; it owns nothing.
import * as Phaser from 'phaser';
import type { MapPicture, MapSource } from '../app/map-picture.ts';
import { texts } from '../text/texts.ts';
import { Camera } from './camera.ts';
import { Hover } from './hover.ts';
import { Labels } from './labels.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { Lines } from './lines.ts';
import type { MapData, Point } from './map-data.ts';
import { Motion } from './motion.ts';
import { Paper } from './paper.ts';
import { hit, put, standAll } from './standing.ts';
import type { Standing } from './standing.ts';
import { nextSite } from './step.ts';
import type { Direction } from './step.ts';
import { samePicture, subjectOf } from './subject.ts';
import { opaque, readTheme, sameTheme } from './theme.ts';
import type { Theme } from './theme.ts';
import type { ThreadsInput } from './threads.ts';
import { View } from './view.ts';
import type { Frame, Padding } from './view.ts';
import { mapWords } from './words.ts';

/** What the scene needs from outside. */
export interface SceneSetting {
  readonly source: MapSource;
  readonly map: MapData;
  /** Element whose computed style holds the tokens, and in which the names are laid. */
  readonly host: HTMLElement;
  /** What is fitted into a window of a size. */
  readonly frame: (width: number, height: number) => Frame;
  readonly pad: (width: number) => Padding;
  /** Whether motion is to be left out, by the system or by the game's switch. */
  readonly still: () => boolean;
  /** Wakes the loop. */
  readonly kick: () => void;
}

/** The window, in CSS pixels, and its density. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Milliseconds a new mode takes to fade in. */
const FADE = 160;
/** Half a finger's target, CSS pixels. */
const FINGER = 22;
/** Milliseconds until the camera counts as resting. */
const REST = 140;
/** A place closer to the window's edge than this counts as out of sight, CSS pixels. */
const EDGE = 40;
/** Type and marks on a projector, times this. */
const PROJECTOR = 1.35;

/** Draws the picture. */
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
  #motion: Motion | null = null;
  #paper: Paper | null = null;
  #lines: Lines | null = null;
  #standing: readonly Standing[] = [];
  #hover: Hover | null = null;
  #restTimer = 0;
  #unwatch: () => void = () => undefined;

  constructor(set: SceneSetting, size: WindowSize) {
    super('map');
    this.#set = set;
    this.#size = size;
    this.#picture = set.source.get();
    this.#theme = this.#readTheme();
    this.#view = this.#makeView();
  }

  create(): void {
    const { source, host, still, kick, map } = this.#set;
    this.#picture = source.get();
    this.#labels = new Labels(host);
    this.#motion = new Motion(this, still);
    this.#paper = new Paper(this, map);
    this.#lines = new Lines(this);
    this.#hover = new Hover(this, still, (standing) => {
      // It may have been laid out anew meanwhile.
      if (this.#standing.includes(standing)) put(standing, this.#view);
    });
    const ratio = (): number => this.#size.ratio;
    this.#camera = new Camera(this, () => this.#view, ratio, still, {
      moved: () => {
        this.#moved();
        kick();
      },
      tapped: (at, finger) => {
        const least = finger ? FINGER : 0;
        source.select(hit(this.#standing, at, this.#view, least)?.target ?? {});
      },
      hovered: (at) => this.#hovered(at),
    });
    this.#rebuild();
    this.#setInMotion(null);
    this.#unwatch = source.watch((now) => this.#changed(now));
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

  /** Selects the nearest place in a direction from the one selected, or from the middle of the window. */
  step(direction: Direction): void {
    const next = nextSite(this.#layout?.sites ?? [], this.#view, direction);
    if (next !== null) this.#set.source.select({ place: next });
  }

  /** Draws everything again at another size or density. */
  resize(size: WindowSize): void {
    const { look, home } = this.#view;
    this.#size = size;
    this.#camera?.stop();
    this.#view = this.#makeView();
    // Closer in, keep looking at the same ground; else the whole frame.
    if (look.zoom > 1) {
      const { x, y } = this.#view.home;
      this.#view.set({ zoom: look.zoom, x: look.x - home.x + x, y: look.y - home.y + y });
    }
    this.#rebuild();
  }

  /** Reads the tokens again, and draws everything again if they have changed or `force` says so (a face has arrived). */
  retheme(force: boolean): void {
    const theme = this.#readTheme();
    if (!force && sameTheme(theme, this.#theme)) return;
    this.#theme = theme;
    this.#rebuild();
  }

  #readTheme(): Theme {
    return readTheme(this.#set.host, this.#picture.theme === 'projector' ? PROJECTOR : 1);
  }

  #makeView(): View {
    const { width, height } = this.#size;
    const { frame, pad, map } = this.#set;
    return new View(width, height, frame(width, height), pad(width), { x: 0, y: 0, ...map.frame });
  }

  #stop(): void {
    this.#unwatch();
    this.#unwatch = () => undefined;
    window.clearTimeout(this.#restTimer);
    this.#labels?.destroy();
    this.#labels = null;
  }

  #changed(now: MapPicture): void {
    const before = this.#picture;
    this.#picture = now;
    // The app may build a new picture for every change of its own, also for those the map does not show.
    if (samePicture(now, before)) return;
    if (now.theme !== before.theme) {
      // The page may set `data-theme` in the same turn, after us.
      window.setTimeout(() => {
        this.retheme(false);
        this.#set.kick();
      }, 0);
    }
    this.#setInMotion(before);
    this.#relayout();
    this.#follow(before);
    if (now.mode !== before.mode && !this.#set.still()) this.#fadeIn();
    this.#set.kick();
  }

  /** What the step from the picture before asks for; nothing before at the start. */
  #setInMotion(before: MapPicture | null): void {
    this.#motion?.start(
      this.#picture,
      before,
      (places) => {
        for (const standing of this.#standing) {
          const id = standing.target.place;
          if (id !== undefined && places.has(id)) standing.repaint(standing === this.#hover?.now);
        }
      },
      () => (this.#motion?.vector ? this.#paintMoving() : this.#paintLines()),
    );
  }

  /** Closer in, the camera goes to what has just been selected or told, where it is out of sight. */
  #follow(before: MapPicture): void {
    const id = subjectOf(this.#picture);
    if (id === undefined || id === subjectOf(before) || this.#view.zoom === 1) return;
    const at = this.#set.map.places.get(id)?.at;
    if (!at) return;
    const [x, y] = this.#view.toScreen(at);
    const { width, height } = this.#view;
    const seen = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
    if (!seen) this.#camera?.show(at, 1);
  }

  /** Marks of a new mode fade in. */
  #fadeIn(): void {
    const stamps = [...(this.#lines?.stamps ?? []), ...this.#standing.map((s) => s.stamp)];
    const targets = stamps.map((stamp) => stamp.image.setAlpha(0));
    this.tweens.add({ targets, alpha: 1, duration: FADE });
  }

  /** Everything, after a change of size, density, theme or faces. */
  #rebuild(): void {
    if (!this.#labels) return;
    const { width, height, ratio } = this.#size;
    this.cameras.main.setBackgroundColor(opaque(this.#theme.sea));
    this.#paper?.bake(this.#view, this.#theme, ratio);
    this.#lines?.fit(width, height, ratio);
    this.#relayout();
  }

  /** All marks and names, after a change of the picture. */
  #relayout(): void {
    if (!this.#labels) return;
    const { map } = this.#set;
    const { ratio } = this.#size;
    const theme = this.#theme;
    const picture = this.#picture;
    this.#layoutZoom = this.#view.zoom;
    const layout = layOut(picture, map, this.#view, mapWords(texts()), theme.size);
    this.#layout = layout;
    for (const { stamp } of this.#standing) stamp.destroy();
    this.#hover?.forget();
    const ringNow = (id: string): number | undefined => this.#motion?.ringNow(id);
    this.#standing = standAll({ scene: this, theme, ratio, picture, ringNow }, layout);
    this.#lines?.inset(layout.inset, { theme, map, ratio });
    this.#labels.set(layout.labels, theme, this.#view);
    this.#moved();
  }

  /** Puts everything where the view says. */
  #moved(): void {
    const view = this.#view;
    this.#paper?.move(view);
    for (const standing of this.#standing) put(standing, view);
    this.#paintLines();
    this.#labels?.move(view, this.#layout?.inset ?? null);
    this.#awaitRest();
  }

  /** What the painters of lines need; `null` before the first layout. */
  #toPaint(): ThreadsInput | null {
    if (!this.#layout) return null;
    return {
      picture: this.#picture,
      layout: this.#layout,
      map: this.#set.map,
      view: this.#view,
      theme: this.#theme,
      moving: this.#motion?.vector?.seq ?? null,
    };
  }

  #paintLines(): void {
    const input = this.#toPaint();
    if (input) this.#lines?.paint(input, this.#motion?.vector ?? null, this.#size.ratio);
  }

  #paintMoving(): void {
    const input = this.#toPaint();
    if (input) this.#lines?.paintMoving(input, this.#motion?.vector ?? null, this.#size.ratio);
  }

  /** When the camera has come to rest: the seen paper is sharpened and, at another zoom, marks are laid out again. */
  #awaitRest(): void {
    window.clearTimeout(this.#restTimer);
    const { zoom } = this.#view;
    const apart =
      Math.abs(zoom / this.#layoutZoom - 1) > 0.1 || (zoom === 1 && this.#layoutZoom !== 1);
    const sharp = this.#paper?.sharp(this.#view) ?? true;
    if (sharp && !apart) return;
    this.#restTimer = window.setTimeout(() => {
      if (!this.#labels) return;
      if (!sharp) this.#paper?.sharpen(this.#view, this.#theme, this.#size.ratio);
      if (apart) this.#relayout();
      else this.#moved();
      this.#set.kick();
    }, REST);
  }

  #hovered(at: Point | null): void {
    const found = at ? hit(this.#standing, at, this.#view) : null;
    const next = found && (found.target.place ?? found.target.faction) ? found : null;
    if (this.#hover?.over(next)) this.#set.kick();
  }
}
