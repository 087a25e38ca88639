// The budgets of the page: what is counted, and that an overrun of each is seen.
import { describe, expect, test } from 'vitest';

import { LIMITS, overruns, sumsOf, weightOf } from '../scripts/budgets.mjs';

type Build = Parameters<typeof sumsOf>[0];

const SMALL: Readonly<Record<string, number>> = {
  'index.html': 1000,
  'sw.js': 2000,
  'licenses.md': 4000,
  '.vite/manifest.json': 3000,
  'icons/icon.svg': 500,
  'icons/icon-512.png': 30_000,
  'assets/index-a.js': 50_000,
  'assets/rules-b.js': 40_000,
  'assets/index-c.css': 20_000,
  'assets/play-d.js': 80_000,
  'assets/trials.worker-e.js': 60_000,
  'assets/facts-f.js': 90_000,
  'assets/one-g.js': 10_000,
  'assets/two-h.js': 15_000,
  'assets/kufam-latin-i.woff2': 36_000,
  'assets/kufam-arabic-j.woff2': 56_000,
};

/** A build with these bytes of Brotli a file; `index` imports `rules` before it runs, and `play` later. */
function build(files: Readonly<Record<string, number>> = {}): Build {
  const all = Object.entries({ ...SMALL, ...files });
  return {
    manifest: {
      'index.html': { file: 'assets/index-a.js', isEntry: true, imports: ['_rules.js'] },
      '_rules.js': { file: 'assets/rules-b.js', imports: ['index.html'] },
      'src/facts/facts.ts': { file: 'assets/facts-f.js' },
      'virtual:scenario/one': { file: 'assets/one-g.js' },
      'virtual:scenario/two': { file: 'assets/two-h.js' },
      'src/play.ts': { file: 'assets/play-d.js', imports: ['_rules.js'] },
    },
    weights: new Map(
      all.map(([name, brotli]) => [name, { raw: brotli * 3, gzip: brotli * 2, brotli }]),
    ),
  };
}

function brotliOf(one: Build): readonly number[] {
  return sumsOf(one).map(({ brotli }) => brotli);
}

describe('budgets', () => {
  test('the title costs the entry and what it imports, the week all but what comes later', () => {
    const week = 1000 + 500 + 50_000 + 40_000 + 20_000 + 80_000 + 60_000 + 15_000 + 36_000;
    expect(brotliOf(build())).toEqual([90_000, week, 36_000]);
    expect(overruns(sumsOf(build()))).toEqual([]);
  });

  test('gzip and plain bytes are summed beside', () => {
    expect(sumsOf(build())[0]).toMatchObject({ gzip: 180_000, raw: 270_000 });
  });

  test.each([
    ['a heavier entry', { 'assets/index-a.js': 81_000 }, ['Scripts of the title']],
    ['a heavier import of the entry', { 'assets/rules-b.js': 71_000 }, ['Scripts of the title']],
    ['a part nobody named', { 'assets/new-z.js': 600_000 }, ['First week, all told']],
    ['a heavier scenario', { 'assets/one-g.js': 600_000 }, ['First week, all told']],
    ['one more face', { 'assets/plex-latin-y.woff2': 165_000 }, ['Fonts of the first week']],
  ])('%s is seen', (_name, files, over) => {
    expect(overruns(sumsOf(build(files))).map(({ name }) => name)).toEqual(over);
  });

  test('what only a later part brings in is later too, and what the week shares with it is not', () => {
    const one = build({
      'assets/class-k.js': 50_000,
      'assets/class-l.css': 5000,
      'assets/code-m.js': 9000,
      'assets/shared-n.js': 7000,
    });
    const manifest = {
      ...one.manifest,
      'index.html': {
        file: 'assets/index-a.js',
        isEntry: true,
        imports: ['_rules.js'],
        dynamicImports: ['src/play.ts', 'src/main-class.ts'],
      },
      'src/play.ts': { file: 'assets/play-d.js', imports: ['_rules.js', '_shared.js'] },
      'src/main-class.ts': {
        file: 'assets/class-k.js',
        css: ['assets/class-l.css'],
        imports: ['_code.js', '_shared.js'],
      },
      '_code.js': { file: 'assets/code-m.js' },
      '_shared.js': { file: 'assets/shared-n.js' },
    };
    expect(brotliOf({ ...one, manifest })[1]).toBe((brotliOf(build())[1] ?? 0) + 7000);
  });

  test('a budget may be used up to its last byte', () => {
    const full = build({ 'assets/index-a.js': LIMITS.shell - 40_000 });
    expect(overruns(sumsOf(full))).toEqual([]);
    const over = build({ 'assets/index-a.js': LIMITS.shell - 39_999 });
    expect(overruns(sumsOf(over))).toHaveLength(1);
  });

  test('a build without an entry, or without a file it names, is no build', () => {
    expect(() => sumsOf({ ...build(), manifest: {} })).toThrow('no entry');
    expect(() => sumsOf({ ...build(), weights: new Map() })).toThrow('assets/index-a.js');
  });

  test('what does not get smaller counts as it is', () => {
    expect(weightOf(new Uint8Array([1, 2, 3]))).toEqual({ raw: 3, gzip: 3, brotli: 3 });
    const text = weightOf(new TextEncoder().encode('paper '.repeat(1000)));
    expect(text.brotli).toBeLessThan(text.gzip);
    expect(text.gzip).toBeLessThan(text.raw);
  });
});
