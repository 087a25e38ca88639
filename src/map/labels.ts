// The names on the map: an SVG layer over the canvas, placed from the same projection, hidden from assistive technology.
import type { InsetPlace } from './ground.ts';
import { place } from './hold.ts';
import type { Hold } from './hold.ts';
import type { LabelMark, LabelStyle } from './names.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Face {
  readonly weight: number;
  readonly size: number;
  readonly family: 'data' | 'display' | 'news';
  readonly colour: 'ink' | 'ink2' | 'tehran' | 'countryText' | 'waterText';
  readonly halo: boolean;
  readonly spacing?: string;
}

const FACE: Readonly<Record<LabelStyle, Face>> = {
  site: { weight: 600, size: 12.5, family: 'data', colour: 'ink', halo: true },
  town: { weight: 400, size: 12.5, family: 'data', colour: 'ink', halo: true },
  capital: { weight: 700, size: 14, family: 'data', colour: 'ink', halo: true },
  country: {
    weight: 600,
    size: 12.5,
    family: 'display',
    colour: 'countryText',
    halo: false,
    spacing: '0.14em',
  },
  river: { weight: 500, size: 14.5, family: 'news', colour: 'waterText', halo: true },
  road: { weight: 500, size: 14.5, family: 'news', colour: 'ink2', halo: true },
  overland: { weight: 500, size: 14.5, family: 'news', colour: 'tehran', halo: true },
  inset: {
    weight: 600,
    size: 13.5,
    family: 'display',
    colour: 'ink',
    halo: false,
    spacing: '0.02em',
  },
  tab: { weight: 600, size: 12.5, family: 'data', colour: 'ink', halo: false },
  'tab-note': { weight: 400, size: 12, family: 'data', colour: 'ink', halo: false },
};

/** Half the width of a letter of a country's name with its spacing, CSS pixels. */
const COUNTRY_LETTER = 5.4;

/** Names in Arabic script take no letter-spacing. */
const ARABIC = /\p{Script=Arabic}/u;

interface Shown {
  readonly node: SVGTextElement;
  readonly hold: Hold;
  readonly turn: number;
  /** Half its width, CSS pixels, for names that go when the window cuts them; 0 for names that stay. */
  readonly half: number;
}

/** The layer of names. */
export class Labels {
  readonly #svg: SVGSVGElement;
  #shown: readonly Shown[] = [];

  constructor(parent: HTMLElement) {
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.setAttribute('focusable', 'false');
    Object.assign(this.#svg.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
      pointerEvents: 'none',
      userSelect: 'none',
      // The map is never mirrored.
      direction: 'ltr',
    });
    parent.append(this.#svg);
  }

  /** Replaces all names. */
  set(labels: readonly LabelMark[], theme: Theme, view: View): void {
    this.#svg.replaceChildren();
    this.#shown = labels.map((label) => {
      const node = this.#make(label, theme);
      this.#svg.append(node);
      const half = label.style === 'country' ? label.text.length * COUNTRY_LETTER * theme.size : 0;
      return { node, hold: label.hold, turn: label.turn, half };
    });
    this.move(view);
  }

  /** Puts every name where its point is now; names of the paper that the inset covers are hidden. */
  move(view: View, inset: InsetPlace | null = null): void {
    for (const { node, hold, turn, half } of this.#shown) {
      const [x, y] = place(hold, view);
      const covered =
        hold.on === 'paper' &&
        inset !== null &&
        Math.hypot(x - inset.x, y - inset.y) < inset.radius + 16;
      const cut = half > 0 && (x < half + 2 || x > view.width - half - 2 || y < 12);
      node.style.visibility = covered || cut ? 'hidden' : '';
      // Half pixels keep the letters' stems apart without blurring them.
      const at = `translate(${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2})`;
      node.setAttribute('transform', turn === 0 ? at : `${at} rotate(${turn})`);
    }
  }

  destroy(): void {
    this.#svg.remove();
  }

  #make(label: LabelMark, theme: Theme): SVGTextElement {
    const face = FACE[label.style];
    const node = document.createElementNS(SVG, 'text');
    const size = face.size * theme.size;
    const arabic = ARABIC.test(label.text);
    node.setAttribute('text-anchor', label.anchor);
    Object.assign(node.style, {
      fontFamily: theme[face.family],
      fontSize: `${size}px`,
      fontWeight: `${face.weight}`,
      fill: theme[face.colour],
      fontVariantNumeric: 'tabular-nums',
      letterSpacing: face.spacing && !arabic ? face.spacing : 'normal',
    });
    if (face.halo) {
      Object.assign(node.style, {
        paintOrder: 'stroke',
        stroke: theme.halo,
        strokeWidth: `${3 * theme.size}px`,
        strokeLinejoin: 'round',
      });
    }
    node.append(arabic ? `\u2067${label.text}\u2069` : label.text);
    if (label.figure !== null) {
      const figure = document.createElementNS(SVG, 'tspan');
      figure.setAttribute('dx', '4.5');
      Object.assign(figure.style, { fill: theme.attackText, fontWeight: '700' });
      figure.append(label.figure);
      node.append(figure);
    }
    return node;
  }
}
