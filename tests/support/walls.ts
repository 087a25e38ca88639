// The walls table as data: what each layer of src/ may import. The boundary test holds the code, the compiler's references and this table together.

export const LAYERS = [
  'model',
  'facts',
  'scenario',
  'run',
  'seats',
  'analysis',
  'app',
  'text',
  'map',
  'ui',
  'platform',
  'cli',
  'server',
  'main',
] as const;

export type Layer = (typeof LAYERS)[number];

/** Folders and files outside src/ that hold data a layer may bundle. */
export type Data = 'assets' | 'scenarios' | 'package.json';

export interface Wall {
  /** Layers whose values and types may be imported, beside the layer's own. */
  readonly values: readonly Layer[];
  /** Layers of which only `import type` is allowed. */
  readonly types: readonly Layer[];
  /** Packages by name; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
  readonly typePackages: readonly string[];
  readonly data: readonly Data[];
}

const BELOW_APP: readonly Layer[] = ['model', 'facts', 'scenario', 'run', 'seats', 'analysis'];
const NODE_PACKAGES = ['node:*', 'valibot', 'fflate', 'tinypool', 'piscina'];

export const WALLS: Readonly<Record<Layer, Wall>> = {
  model: wall({ packages: ['seedrandom', '@noble/hashes'], typePackages: ['immer'] }),
  facts: wall({ values: ['model'] }),
  scenario: wall({ values: ['facts', 'model'], packages: ['valibot'] }),
  run: wall({
    values: ['model', 'scenario'],
    packages: ['immer', 'valibot', 'fflate', '@noble/hashes'],
  }),
  seats: wall({ values: ['model'] }),
  analysis: wall({ values: ['run', 'seats', 'scenario', 'facts', 'model'] }),
  app: wall({ values: BELOW_APP }),
  text: wall({ types: ['model'] }),
  map: wall({
    values: ['app', 'text'],
    types: ['model', 'facts', 'run', 'analysis'],
    packages: ['phaser'],
    data: ['assets'],
  }),
  ui: wall({
    values: ['app', 'text'],
    types: ['model', 'facts', 'scenario', 'run', 'analysis'],
    packages: [
      'preact',
      '@preact/signals',
      'd3-scale',
      'd3-shape',
      'uqr',
      '@phosphor-icons/core',
      '@fontsource/*',
      '@fontsource-variable/*',
    ],
    data: ['assets'],
  }),
  // Of app only its ports, and analysis, run, scenario and facts only in worker entries: see below.
  platform: wall({
    values: ['app', 'analysis', 'run', 'scenario', 'facts'],
    packages: ['comlink', 'idb'],
  }),
  cli: wall({
    values: [...BELOW_APP, 'app', 'text', 'server'],
    packages: [...NODE_PACKAGES, 'bullmq', 'ioredis'],
    data: ['scenarios', 'package.json'],
  }),
  server: wall({
    values: [...BELOW_APP, 'app', 'text'],
    packages: [...NODE_PACKAGES, 'socket.io', 'better-sqlite3'],
    data: ['scenarios', 'package.json'],
  }),
  main: wall({
    values: LAYERS.filter((layer) => layer !== 'cli' && layer !== 'server'),
    packages: [
      'preact',
      '@preact/signals',
      '@fontsource/*',
      '@fontsource-variable/*',
      // Made when the page is built, by scripts/catalogue-plugin.ts.
      'virtual:*',
    ],
    data: ['assets', 'scenarios', 'package.json'],
  }),
};

/** Packages that only some files of an allowed layer may import. A trailing `/` means the folder. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  seedrandom: ['src/model/chance.ts'],
  '@noble/hashes': ['src/model/hash.ts', 'src/run/'],
  immer: ['src/run/play.ts'],
  bullmq: ['src/cli/queue/'],
  ioredis: ['src/cli/queue/'],
};

/** Platform sees of app only its ports, and the forms of what is kept through them. */
export const APP_PORTS = /^src\/app\/(ports|[a-z]+-port|saved-game|settings)\.ts$/;

/** The files of platform that run inside a worker, and what they alone may import. */
export const WORKER_ENTRY = /^src\/platform\/(.+\/)?[^/]+\.worker\.ts$/;
export const WORKER_ONLY: readonly Layer[] = ['analysis', 'run', 'scenario', 'facts'];

/** Where many runs are played: nothing reached from here may load Immer, which slows the rules fourfold once it has run. */
export const ENSEMBLE_ENTRIES: readonly string[] = [
  'src/analysis/ensemble.ts',
  'src/analysis/experiment.ts',
  'src/analysis/odds-trials.ts',
  'src/platform/odds.worker.ts',
];

/** Layers in which the same orders must give the same bytes on every machine. */
export const DETERMINISTIC: readonly Layer[] = ['model', 'seats', 'run'];

/** Layers that see a seat's view and never the whole state. */
export const SCREENS: readonly Layer[] = ['map', 'ui'];

/** Of Math, what is equal in every engine and keeps whole numbers whole. */
export const ALLOWED_MATH: readonly string[] = [
  'min',
  'max',
  'abs',
  'floor',
  'trunc',
  'imul',
  'sign',
];

/** Names of the clock, the machine and its language: banned in the deterministic layers. */
export const BANNED_GLOBALS: readonly string[] = [
  'Date',
  'performance',
  'Intl',
  'Temporal',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'crypto',
  'globalThis',
];

/** Methods that follow the machine's language: banned in the deterministic layers. */
export const BANNED_METHODS = /^(localeCompare|toLocale[A-Z]\w*)$/;

export const MODEL_LINES = 300;

function wall(part: Partial<Wall>): Wall {
  return { values: [], types: [], packages: [], typePackages: [], data: [], ...part };
}
