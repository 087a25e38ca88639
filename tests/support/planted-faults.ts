// Files that the boundary test must catch, and files that it must let through.
import type { Rule } from './boundaries.ts';

/** A file that breaks one rule. */
export interface Planted {
  readonly name: string;
  readonly path: string;
  readonly code: string;
  readonly rule: Rule;
}

export const PLANTED: readonly Planted[] = [
  plant('a value across a wall', 'src/model/a.ts', "import { f } from '../facts/f.ts';", 'layer'),
  plant(
    'a type across a wall',
    'src/model/a.ts',
    "import type { F } from '../facts/f.ts';",
    'layer',
  ),
  plant(
    'a wall crossed from a subfolder',
    'src/model/steps/a.ts',
    "import { f } from '../../ui/f.ts';",
    'layer',
  ),
  plant(
    'a re-export across a wall',
    'src/seats/a.ts',
    "export const a = 1; export { f } from '../run/f.ts';",
    'layer',
  ),
  plant(
    'a dynamic import across a wall',
    'src/run/a.ts',
    "export const a = import('../facts/f.ts');",
    'layer',
  ),
  plant(
    'a type query across a wall',
    'src/seats/a.ts',
    "export type A = import('../run/f.ts').F;",
    'layer',
  ),
  plant('map to ui', 'src/map/a.ts', "import type { P } from '../ui/p.tsx';", 'layer'),
  plant('ui to map', 'src/ui/a.tsx', "import { M } from '../map/m.ts';", 'layer'),
  plant(
    'a model value in ui',
    'src/ui/a.tsx',
    "import { legal } from '../model/legal.ts';",
    'layer',
  ),
  plant(
    'an inline type in ui, which still loads the file',
    'src/ui/a.tsx',
    "import { type V } from '../model/view.ts';",
    'layer',
  ),
  plant('a fact value in map', 'src/map/a.ts', "import { facts } from '../facts/f.ts';", 'layer'),
  plant(
    'the scenario types in map',
    'src/map/a.ts',
    "import type { S } from '../scenario/s.ts';",
    'layer',
  ),
  plant(
    'a model value in text',
    'src/text/a.ts',
    "import { ids } from '../model/ids.ts';",
    'layer',
  ),
  plant(
    'platform past the ports',
    'src/platform/a.ts',
    "import { s } from '../app/session.ts';",
    'layer',
  ),
  plant(
    'platform with the run outside a worker',
    'src/platform/a.ts',
    "import { r } from '../run/r.ts';",
    'layer',
  ),
  plant(
    'a worker address across a wall',
    'src/app/a.ts',
    "export const u = new URL('../platform/a.worker.ts', import.meta.url);",
    'layer',
  ),
  plant(
    'a screen in the command line',
    'src/cli/a.ts',
    "import { P } from '../ui/p.tsx';",
    'layer',
  ),
  plant('Phaser in ui', 'src/ui/a.tsx', "import * as Phaser from 'phaser';", 'package'),
  plant('Preact in map', 'src/map/a.ts', "import { h } from 'preact';", 'package'),
  plant('Node in app', 'src/app/a.ts', "import { readFileSync } from 'node:fs';", 'package'),
  plant('an unknown package', 'src/run/a.ts', "import x from 'left-pad';", 'package'),
  plant(
    'seedrandom outside chance.ts',
    'src/model/a.ts',
    "import t from 'seedrandom/lib/tychei.js';",
    'package',
  ),
  plant(
    'the hash library outside hash.ts',
    'src/model/a.ts',
    "import { sha256 } from '@noble/hashes/sha2.js';",
    'package',
  ),
  plant('an Immer value in model', 'src/model/a.ts', "import { produce } from 'immer';", 'package'),
  plant(
    'Immer in run outside play.ts',
    'src/run/a.ts',
    "import { produce } from 'immer';",
    'package',
  ),
  plant('assets in model', 'src/model/a.ts', "import m from '../../assets/map/m.json';", 'data'),
  plant(
    'scenarios in ui',
    'src/ui/a.tsx',
    "export const s = import.meta.glob('../../scenarios/*.json');",
    'data',
  ),
  plant(
    'a file outside the project',
    'src/facts/a.ts',
    "import f from '../../../shared/sources/facts.json';",
    'outside',
  ),
  plant(
    'a path outside the project in a string',
    'src/cli/a.ts',
    "export const p = '../shared/sources';",
    'outside',
  ),
  plant('a test from src', 'src/cli/a.ts', "import { p } from '../../tests/p.ts';", 'outside'),
  plant('an absolute path', 'src/cli/a.ts', "import f from '/etc/f.json';", 'outside'),
  plant(
    'a web address',
    'src/ui/a.tsx',
    "export const f = import('https://example.org/f.js');",
    'outside',
  ),
  plant(
    'a computed import',
    'src/cli/a.ts',
    'export const f = (n: string) => import(`./${n}.ts`);',
    'computed-import',
  ),
  plant('an import without its ending', 'src/model/a.ts', "import { b } from './b';", 'extension'),
  plant(
    'a barrel',
    'src/model/a.ts',
    "export { b } from './b.ts';\nexport type { C } from './c.ts';",
    'barrel',
  ),
  plant(
    'a barrel in two steps',
    'src/model/a.ts',
    "import { b } from './b.ts';\nexport { b };",
    'barrel',
  ),
  plant('export *', 'src/model/a.ts', "export * from './b.ts';\nexport const c = 1;", 'barrel'),
  plant(
    'the State in ui',
    'src/ui/a.tsx',
    "import type { State } from '../model/state.ts';",
    'state',
  ),
  plant(
    'the State under another name',
    'src/map/a.ts',
    "import type { State as S } from '../model/state.ts';",
    'state',
  ),
  plant(
    'the State by a type query',
    'src/ui/a.tsx',
    "export type S = import('../model/state.ts').State;",
    'state',
  ),
  plant('a power', 'src/model/a.ts', 'export const a = (b: number) => b ** 2;', 'power'),
  plant(
    'a power in place',
    'src/seats/a.ts',
    'export function a(b: number) { b **= 2; return b; }',
    'power',
  ),
  plant('Math.exp', 'src/model/a.ts', 'export const a = Math.exp(1);', 'math'),
  plant(
    'Math taken apart',
    'src/run/a.ts',
    'const { floor } = Math; export const a = floor(1);',
    'math',
  ),
  plant(
    'Math under another name',
    'src/model/a.ts',
    'const m = Math; export const a = m.exp(1);',
    'math',
  ),
  plant('Math by a string', 'src/model/a.ts', "export const a = Math['sqrt'](4);", 'math'),
  plant('Math.random', 'src/model/a.ts', 'export const a = Math.random();', 'math'),
  plant(
    'Math.random in a comment',
    'src/seats/a.ts',
    '// Math.random would do\nexport const a = 1;',
    'clock',
  ),
  plant('a clock', 'src/run/a.ts', 'export const a = Date.now();', 'clock'),
  plant('a clock as a type', 'src/model/a.ts', 'export type A = Date;', 'clock'),
  plant(
    'a clock taken apart',
    'src/model/a.ts',
    'const { now } = performance; export const a = now();',
    'clock',
  ),
  plant(
    'a timer',
    'src/seats/a.ts',
    'setTimeout(() => undefined, 1); export const a = 1;',
    'clock',
  ),
  plant(
    'a global by the back door',
    'src/model/a.ts',
    "export const a = globalThis['Date'];",
    'clock',
  ),
  plant(
    'sorting by language',
    'src/model/a.ts',
    'export const f = (a: string, b: string) => a.localeCompare(b);',
    'locale',
  ),
  plant(
    'printing by language',
    'src/run/a.ts',
    'export const f = (a: number) => a.toLocaleString();',
    'locale',
  ),
  plant('a folder without a wall', 'src/misc/a.ts', 'export const a = 1;', 'folder'),
  plant('code that does not parse', 'src/model/a.ts', 'export const = 1;', 'syntax'),
  plant('a file that is too long', 'src/model/a.ts', 'export {};\n'.repeat(301), 'length'),
];

/** Files that break none. */
export const CLEAN: readonly (readonly [name: string, path: string, code: string])[] = [
  [
    'a layer within itself',
    'src/model/steps/a.ts',
    "import { b } from '../b.ts'; export const a = b;",
  ],
  [
    'Immer types in model',
    'src/model/a.ts',
    "import type { Draft } from 'immer'; export type A = Draft<{ a: 1 }>;",
  ],
  [
    'seedrandom in chance.ts',
    'src/model/chance.ts',
    "import t from 'seedrandom/lib/tychei.js'; export const a = t('s');",
  ],
  [
    'the hash library in hash.ts',
    'src/model/hash.ts',
    "import { sha256 } from '@noble/hashes/sha2.js'; export const a = sha256;",
  ],
  ['allowed Math', 'src/model/a.ts', 'export const a = Math.floor(Math.max(1, 2) / 3);'],
  [
    'a view in ui',
    'src/ui/a.tsx',
    "import type { SeatView } from '../model/view.ts'; export type A = SeatView;",
  ],
  [
    'Preact in ui',
    'src/ui/a.tsx',
    "import { useState } from 'preact/hooks'; export const a = useState;",
  ],
  ['a lazy scene from main', 'src/main.ts', "export const scene = import('./map/scene.ts');"],
  [
    'the run in a worker',
    'src/platform/verify.worker.ts',
    "import { verify } from '../run/verify.ts'; export const a = verify;",
  ],
  [
    'ports in platform',
    'src/platform/a.ts',
    "import type { Ports } from '../app/ports.ts'; export type A = Ports;",
  ],
  [
    'a property that is called like a clock',
    'src/model/a.ts',
    'export const a = { performance: 1 }.performance;',
  ],
  ['a style sheet', 'src/ui/a.tsx', "import './a.css'; export const a = 1;"],
];

function plant(name: string, path: string, code: string, rule: Rule): Planted {
  return { name, path, code: `// What it is for.\n${code}`, rule };
}
