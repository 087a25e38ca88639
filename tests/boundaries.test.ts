// The walls hold: every import of src/ against the table, determinism, and planted faults that must be caught.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import {
  edgesOf,
  findFaults,
  judge,
  packagesReached,
  staleLongFiles,
} from './support/boundaries.ts';
import { EXCEPTIONS, LONG_FILES } from './support/exceptions.ts';
import { CLEAN, PLANTED } from './support/planted-faults.ts';
import { ENSEMBLE_ENTRIES, type Layer, LAYERS, WALLS } from './support/walls.ts';

const ROOT = new URL('../', import.meta.url);
const FILES = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(ts|tsx|css)$/.test(path))
  .toSorted()
  .map((path) => ({ path, code: readFileSync(new URL(path, ROOT), 'utf8') }));

/** Layers that see neither the page nor the machine. */
const PURE: readonly Layer[] = [
  'model',
  'facts',
  'scenario',
  'run',
  'seats',
  'analysis',
  'app',
  'text',
];

describe('the tree', () => {
  test('keeps the walls, the determinism rules and the file rules', () => {
    const { faults } = judge(findFaults(FILES, LONG_FILES), EXCEPTIONS);
    expect(faults.map(({ path, line, what }) => `${path}:${line} ${what}`)).toEqual([]);
  });

  test('has files to check, and imports among them', () => {
    expect(FILES.filter(({ path }) => path.startsWith('src/model/')).length).toBeGreaterThan(0);
    expect(FILES.some((file) => file.path.endsWith('.ts') && edgesOf(file).length > 0)).toBe(true);
  });

  test.each(ENSEMBLE_ENTRIES)('%s never loads Immer', (entry) => {
    expect(FILES.map(({ path }) => path)).toContain(entry);
    expect([...packagesReached(FILES, entry)]).not.toContain('immer');
  });

  test('needs every exception that is listed', () => {
    expect(judge(findFaults(FILES, LONG_FILES), EXCEPTIONS).stale).toEqual([]);
    expect(staleLongFiles(FILES, LONG_FILES)).toEqual([]);
  });
});

describe('the compiler sees the same walls', () => {
  const solution = referencesOf('tsconfig.json');
  const layers = LAYERS.filter((layer) => layer !== 'main' && hasProject(layer));

  test.each(layers)('%s refers to the layers of its row', (layer) => {
    const { values, types } = WALLS[layer];
    const expected = [...values, ...types].filter((other) => solution.includes(`src/${other}`));
    const actual = referencesOf(`src/${layer}/tsconfig.json`).map((path) =>
      path.replace('../', ''),
    );
    expect(actual.filter((other) => solution.includes(`src/${other}`)).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test('every layer with code is part of the solution', () => {
    const withCode = layers.filter((layer) =>
      FILES.some(({ path }) => path.startsWith(`src/${layer}/`) && /\.tsx?$/.test(path)),
    );
    expect(withCode.filter((layer) => !solution.includes(`src/${layer}`))).toEqual([]);
  });

  test.each(layers.filter((layer) => PURE.includes(layer)))(
    '%s has neither DOM nor Node',
    (layer) => {
      const options = readConfig(`src/${layer}/tsconfig.json`).compilerOptions;
      expect([options?.lib, options?.types]).toEqual([undefined, undefined]);
      const base = readConfig('tsconfig.base.json').compilerOptions;
      expect([base?.lib, base?.types]).toEqual([['ES2022'], []]);
    },
  );
});

describe('planted faults', () => {
  test.each(PLANTED)('$name is caught', ({ path, code, rule }) => {
    expect(findFaults([{ path, code }]).map((fault) => fault.rule)).toContain(rule);
  });

  test.each([
    'export const a = 1;',
    '// eslint-disable no-var',
    '//\nexport const a = 1;',
    '/// <reference lib="dom" />',
  ])('a file without a purpose is caught: %j', (code) => {
    expect(findFaults([{ path: 'src/model/a.ts', code }]).map(({ rule }) => rule)).toContain(
      'purpose',
    );
  });

  test.each(CLEAN)('%s is let through', (_name, path, code) => {
    expect(findFaults([{ path, code: `// What it is for.\n${code}` }])).toEqual([]);
  });

  test('a package that is reached through another file is found', () => {
    const files = [
      { path: 'src/analysis/a.ts', code: "import { b } from '../run/b.ts';" },
      {
        path: 'src/run/b.ts',
        code: "import { produce } from 'immer';\nimport type { a } from 'x';",
      },
    ];
    expect([...packagesReached(files, 'src/analysis/a.ts')]).toEqual(['immer']);
  });

  test('a fault is told with its line', () => {
    const code = '// What it is for.\nexport const a = 1;\nexport const b = a ** 2;\n';
    expect(findFaults([{ path: 'src/model/a.ts', code }])).toMatchObject([
      { rule: 'power', line: 3 },
    ]);
  });

  test('an exception covers its fault, and is stale without one', () => {
    const exception = { path: 'src/model/a.ts', rule: 'power', reason: 'a test' } as const;
    const faults = findFaults([
      { path: 'src/model/a.ts', code: '// What it is for.\nexport const a = 2 ** 2;' },
    ]);
    expect(judge(faults, [exception])).toEqual({ faults: [], stale: [] });
    expect(judge([], [exception])).toEqual({ faults: [], stale: [exception] });
  });

  test('a long file may be listed, and is stale once it is short', () => {
    const path = 'src/model/a.ts';
    const code = `// What it is for.\n${'export {};\n'.repeat(300)}`;
    const listed = [{ path, reason: 'a test' }];
    expect(findFaults([{ path, code }], listed).map(({ rule }) => rule)).not.toContain('length');
    expect(staleLongFiles([{ path, code }], listed)).toEqual([]);
    expect(staleLongFiles([{ path, code: '// Short.' }], listed)).toEqual(listed);
  });
});

interface Config {
  readonly compilerOptions?: {
    readonly lib?: readonly string[];
    readonly types?: readonly string[];
  };
  readonly references?: readonly { readonly path: string }[];
}

function readConfig(path: string): Config {
  const code = readFileSync(new URL(path, ROOT), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
  return JSON.parse(code) as Config;
}

function referencesOf(path: string): readonly string[] {
  return (readConfig(path).references ?? []).map((reference) =>
    reference.path.replace(/^\.\//, ''),
  );
}

function hasProject(layer: Layer): boolean {
  return readdirSync(new URL('src', ROOT)).includes(layer);
}
