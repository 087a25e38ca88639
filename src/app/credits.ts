// What the game is built on, for its page of credits: map data, fonts, icons, libraries. A test holds the list against the packages.

/** A licence by its usual short name. */
export type LicenceName = 'MIT' | 'ISC' | 'Apache-2.0' | 'OFL-1.1' | 'public-domain';

/** One thing the game uses that others made. */
export interface Credit {
  /** As its makers write it. */
  readonly name: string;
  readonly licence: LicenceName;
  /** Its package; null for what is not one. */
  readonly from: string | null;
  /** What it is used for: a key of the texts under `credits.use.`. */
  readonly use: string;
}

const credit = (name: string, licence: LicenceName, from: string | null, use: string): Credit => ({
  name,
  licence,
  from,
  use,
});

/** Fonts of every language the game can be shown in. */
export const FONTS: readonly Credit[] = [
  credit('Kufam', 'OFL-1.1', '@fontsource-variable/kufam', 'display'),
  credit('Markazi Text', 'OFL-1.1', '@fontsource-variable/markazi-text', 'news'),
  credit('IBM Plex Sans', 'OFL-1.1', '@fontsource/ibm-plex-sans', 'interface'),
  credit('IBM Plex Sans Condensed', 'OFL-1.1', '@fontsource/ibm-plex-sans-condensed', 'data'),
  credit('IBM Plex Sans Arabic', 'OFL-1.1', '@fontsource/ibm-plex-sans-arabic', 'arabic'),
  credit('Vazirmatn', 'OFL-1.1', '@fontsource-variable/vazirmatn', 'persian'),
];

/** Shapes that were not drawn for the game. */
export const SHAPES: readonly Credit[] = [
  credit('Natural Earth', 'public-domain', null, 'map'),
  credit('Phosphor Icons', 'MIT', '@phosphor-icons/core', 'icons'),
];

/** Libraries that the page loads. */
export const LIBRARIES: readonly Credit[] = [
  credit('Phaser', 'MIT', 'phaser', 'canvas'),
  credit('Preact', 'MIT', 'preact', 'screens'),
  credit('@preact/signals', 'MIT', '@preact/signals', 'screens'),
  credit('Immer', 'MIT', 'immer', 'weeks'),
  credit('Valibot', 'MIT', 'valibot', 'files'),
  credit('seedrandom', 'MIT', 'seedrandom', 'luck'),
  credit('@noble/hashes', 'MIT', '@noble/hashes', 'hashes'),
  credit('d3-scale', 'ISC', 'd3-scale', 'charts'),
  credit('d3-shape', 'ISC', 'd3-shape', 'charts'),
  credit('uqr', 'MIT', 'uqr', 'codes'),
  credit('idb', 'ISC', 'idb', 'storage'),
  credit('Comlink', 'Apache-2.0', 'comlink', 'workers'),
];

/** The licences of everything bundled, in full, beside the page. */
export const LICENCE_FILE = './licenses.md';
