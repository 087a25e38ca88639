// Starts the map in an element. The only door to this layer; imported lazily, because it brings Phaser with it.
import * as Phaser from 'phaser';
import type { MapHands, MapSource } from '../app/map-picture.ts';
import { project } from './geometry.ts';
import { IdleLoop } from './idle-loop.ts';
import { MAP } from './map-data.ts';
import { softwareWebGL } from './renderer.ts';
import { MapScene } from './scene.ts';
import type { WindowSize } from './scene.ts';
import type { Frame, Padding } from './view.ts';

/** Choices of the page. */
export interface MapOptions {
  /** CSS pixels kept free when the frame is fitted, for panels that lie over a wide map; a narrow one is used whole. Default none. */
  readonly pad?: Partial<Padding>;
}

/** The running map. */
export interface RunningMap extends MapHands {
  /** Ends everything and empties the element. */
  destroy(): void;
}

const NO_PAD: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The longest side of a density: above it nobody sees a difference and the textures get heavy. */
const MOST_RATIO = 2;

/** A window narrower than this shows less than the whole frame at first, CSS pixels. */
const NARROW_BELOW = 640;
/** In degrees: the sites in the north and west, down to Baghdad; and where there is height, all of Iraq. */
const SHORT = { west: 38.35, south: 32.0, east: 47.3, north: 37.35 } as const;
const TALL = { west: 38.3, south: 29.6, east: 48.3, north: 38.1 } as const;

/**
 * Draws the map into `parent` and keeps it in step with `source`.
 *
 * The element needs a size of its own; it becomes the positioned ancestor. The canvas and the names are hidden from assistive technology: the page keeps a list of places beside it.
 */
export function startMap(
  parent: HTMLElement,
  source: MapSource,
  options: MapOptions = {},
): RunningMap {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    touchAction: 'none',
  });
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  parent.append(host);

  const measure = (): WindowSize => ({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    ratio: Math.min(MOST_RATIO, Math.max(1, window.devicePixelRatio || 1)),
  });
  let size = measure();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const still = (): boolean => calm.matches || source.get().reducedMotion;
  let idle: IdleLoop | null = null;
  const kick = (): void => idle?.kick();

  /** Phaser sets the canvas' CSS size only for a new zoom; the page's own size must always hold. */
  const fitCanvas = (): void => {
    game.canvas.style.width = `${size.width}px`;
    game.canvas.style.height = `${size.height}px`;
  };

  const scene = new MapScene(
    {
      source,
      map: MAP,
      host,
      frame: frameFor,
      pad: (width) => (width < NARROW_BELOW ? NO_PAD : { ...NO_PAD, ...options.pad }),
      still,
      kick,
    },
    size,
  );
  const game = new Phaser.Game({
    type: softwareWebGL() ? Phaser.CANVAS : Phaser.AUTO,
    parent: host,
    scene,
    width: size.width * size.ratio,
    height: size.height * size.ratio,
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio, autoRound: false },
    audio: { noAudio: true },
    input: { keyboard: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: false,
    banner: false,
    render: { antialias: true, roundPixels: false, powerPreference: 'low-power' },
    callbacks: {
      postBoot: () => {
        game.canvas.setAttribute('aria-hidden', 'true');
        game.canvas.style.display = 'block';
        fitCanvas();
      },
    },
  });
  idle = new IdleLoop(game);
  game.events.on(Phaser.Core.Events.VISIBLE, kick);
  game.events.once(Phaser.Core.Events.READY, () => {
    // The renderer that has no context to lose never says so.
    game.renderer.on('restorewebgl', kick);
  });

  const resize = (): void => {
    const now = measure();
    if (now.width === size.width && now.height === size.height && now.ratio === size.ratio) return;
    size = now;
    game.scale.resize(now.width * now.ratio, now.height * now.ratio);
    game.scale.setZoom(1 / now.ratio);
    fitCanvas();
    scene.resize(now);
    kick();
  };
  const retheme = (): void => {
    scene.retheme(false);
    kick();
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(host);
  const endDensity = watchDensity(resize);
  const themes = new MutationObserver((changes) => {
    // Another language has other names, which are read when they are drawn.
    scene.retheme(changes.some(({ attributeName }) => attributeName === 'lang'));
    kick();
  });
  themes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style', 'lang'],
  });
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', retheme);
  let over = false;
  // Monograms are painted: they wait for their face.
  void document.fonts.load('700 12px "IBM Plex Sans Condensed"').then(
    () => {
      if (over) return;
      scene.retheme(true);
      kick();
    },
    () => undefined,
  );
  const wakeUp = (event: Event): void => {
    // Asleep, Phaser does not notice that the page has moved the canvas.
    if (event.type === 'pointerenter' || event.type === 'pointerdown') game.scale.refresh();
    kick();
  };
  const gestures = [
    'pointerenter',
    'pointerdown',
    'pointermove',
    'pointerup',
    'pointerleave',
    'wheel',
  ] as const;
  for (const name of gestures) {
    host.addEventListener(name, wakeUp, { passive: true, capture: true });
  }

  return {
    destroy() {
      over = true;
      watcher.disconnect();
      endDensity();
      themes.disconnect();
      dark.removeEventListener('change', retheme);
      for (const name of gestures) host.removeEventListener(name, wakeUp, { capture: true });
      idle?.destroy();
      idle = null;
      // Phaser takes itself apart in its next step; asleep it would never come.
      game.destroy(true);
      if (!game.loop.running) game.loop.wake(true);
      host.remove();
    },
    closer: () => scene.camera?.zoomBy(1.5),
    farther: () => scene.camera?.zoomBy(1 / 1.5),
    whole: () => scene.camera?.glideTo(scene.view.home),
    pan: (dx, dy) => scene.camera?.panBy(dx, dy),
    step: (direction) => scene.step(direction),
  };
}

/** What is fitted into a window of a size in CSS pixels. */
function frameFor(width: number, height: number): Frame {
  if (width >= NARROW_BELOW) return { x: 0, y: 0, ...MAP.frame };
  const tall = height > width * 1.05;
  const { west, south, east, north } = tall ? TALL : SHORT;
  const by = MAP.projection;
  const [left] = project(by, west, south);
  const [right, bottom] = project(by, east, south);
  const [, top] = project(by, by.lon0, north);
  const w = right - left;
  // What a tall window has to spare lies below: panels stand there.
  return {
    x: left,
    y: top,
    w,
    h: tall ? Math.max(bottom - top, (w * height) / width) : bottom - top,
  };
}

/**
 * Calls `fn` when the page moves to a screen of another density or is zoomed; its size in CSS pixels may stay the same.
 * @returns a function that ends the watch
 */
function watchDensity(fn: () => void): () => void {
  let query = window.matchMedia('(resolution)');
  const arm = (): void => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  const changed = (): void => {
    query.removeEventListener('change', changed);
    arm();
    fn();
  };
  arm();
  return () => query.removeEventListener('change', changed);
}
