// The desk's colours and faces, read once from the CSS tokens and again when the theme changes.

/** What the map takes from the style sheet. Colours are CSS colours; `shade` are opacities 0 to 1. */
export interface Theme {
  readonly sea: string;
  readonly grid: string;
  readonly gridBold: string;
  readonly neighbour: string;
  readonly neighbourSheets: readonly string[];
  readonly border: string;
  readonly iraq: string;
  readonly iraqSheets: readonly string[];
  readonly iraqEdge: string;
  readonly iraqOutline: string;
  readonly crease: string;
  readonly creaseLight: string;
  readonly water: string;
  readonly waterWall: string;
  readonly waterLip: string;
  readonly shade: {
    /** Iraq, close shadow. */
    readonly near: number;
    /** Iraq, wide shadow. */
    readonly far: number;
    readonly neighbour: number;
    /** Inside the relief sheets. */
    readonly step: number;
    /** Under tokens, tabs and discs. */
    readonly mark: number;
  };
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly card: string;
  readonly halo: string;
  readonly rule: string;
  readonly attack: string;
  readonly attackText: string;
  readonly baghdad: string;
  readonly washington: string;
  readonly zone: string;
  readonly tehran: string;
  readonly faction: string;
  readonly factionInk: string;
  readonly focus: string;
  readonly countryText: string;
  readonly waterText: string;
  readonly display: string;
  readonly news: string;
  readonly data: string;
  /** Type and marks are larger on a projector. */
  readonly size: number;
}

/** The day desk: used for tokens that the page does not define. */
const DAY = {
  '--sea': '#38666F',
  '--mat-g': 'rgba(255,255,255,.09)',
  '--mat-g2': 'rgba(255,255,255,.17)',
  '--nb': '#CACBC5',
  '--rn1': '#C0C1BA',
  '--rn2': '#B5B7AF',
  '--rn3': '#A9ACA3',
  '--rn4': '#9DA096',
  '--rn5': '#90948A',
  '--rn6': '#84887E',
  '--rn7': '#787C72',
  '--bd': 'rgba(35,40,38,.62)',
  '--iq': '#F6F3EB',
  '--ri1': '#EEE9DC',
  '--ri2': '#E5DECC',
  '--ri3': '#DBD2BB',
  '--ri4': '#D0C5AA',
  '--ri5': '#C4B799',
  '--ri6': '#B7A988',
  '--ri7': '#AA9B79',
  '--iqe': 'rgba(255,255,255,.95)',
  '--iqo': 'rgba(38,44,40,.62)',
  '--gv': 'rgba(112,100,70,.34)',
  '--gv2': 'rgba(255,255,255,.9)',
  '--water': '#3E7A86',
  '--water-d': '#27525C',
  '--rvh': 'rgba(255,255,255,.75)',
  '--sh1': '.30',
  '--sh2': '.34',
  '--sh3': '.32',
  '--sh4': '.22',
  '--ink': '#1A2124',
  '--ink2': '#454E52',
  '--ink3': '#50585B',
  '--card': '#FCFBF8',
  '--halo': 'rgba(248,247,243,.92)',
  '--rule2': '#8A887D',
  '--attack-mark': '#A5321F',
  '--e-t': '#962B19',
  '--bgd': '#2C5B3B',
  '--was': '#34458C',
  '--was-w': '#DFE2F0',
  '--teh': '#6E3468',
  '--fac': '#54412F',
  '--fac-i': '#F4EBDD',
  '--focus': '#0B57D0',
  '--country-text': 'rgba(26,33,36,.72)',
  '--water-text': '#21505B',
  '--font-display': '"Kufam Variable", system-ui, sans-serif',
  '--font-news': '"Markazi Text Variable", Georgia, serif',
  '--font-data': '"IBM Plex Sans Condensed", system-ui, sans-serif',
} as const;

type Token = keyof typeof DAY;

/**
 * Reads the tokens as they apply to `element`.
 * @param size factor for type and marks: 1, on a projector 1.35
 */
export function readTheme(element: Element, size: number): Theme {
  const style = getComputedStyle(element);
  const of = (token: Token): string => style.getPropertyValue(token).trim() || DAY[token];
  const opacity = (token: Token): number => {
    const value = Number.parseFloat(of(token));
    return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
  };
  const near = opacity('--sh1');
  return {
    sea: of('--sea'),
    grid: of('--mat-g'),
    gridBold: of('--mat-g2'),
    neighbour: of('--nb'),
    neighbourSheets: [
      of('--rn1'),
      of('--rn2'),
      of('--rn3'),
      of('--rn4'),
      of('--rn5'),
      of('--rn6'),
      of('--rn7'),
    ],
    border: of('--bd'),
    iraq: of('--iq'),
    iraqSheets: [
      of('--ri1'),
      of('--ri2'),
      of('--ri3'),
      of('--ri4'),
      of('--ri5'),
      of('--ri6'),
      of('--ri7'),
    ],
    iraqEdge: of('--iqe'),
    iraqOutline: of('--iqo'),
    crease: of('--gv'),
    creaseLight: of('--gv2'),
    water: of('--water'),
    waterWall: of('--water-d'),
    waterLip: of('--rvh'),
    shade: {
      near,
      far: opacity('--sh2'),
      neighbour: opacity('--sh3'),
      step: opacity('--sh4'),
      mark: near === 0 ? 0 : 0.4,
    },
    ink: of('--ink'),
    ink2: of('--ink2'),
    ink3: of('--ink3'),
    card: of('--card'),
    halo: of('--halo'),
    rule: of('--rule2'),
    attack: of('--attack-mark'),
    attackText: of('--e-t'),
    baghdad: of('--bgd'),
    washington: of('--was'),
    zone: of('--was-w'),
    tehran: of('--teh'),
    faction: of('--fac'),
    factionInk: of('--fac-i'),
    focus: of('--focus'),
    countryText: of('--country-text'),
    waterText: of('--water-text'),
    display: of('--font-display'),
    news: of('--font-news'),
    data: of('--font-data'),
    size,
  };
}

/** Whether two readings would draw the same map. */
export function sameTheme(a: Theme, b: Theme): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A colour as Phaser reads it, in hexadecimal; any other becomes the day's sea, which only shows beyond the paper. */
export function opaque(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#38666f';
}
