// @ts-check
// What the built page costs a player to fetch, held against its budgets. Run by itself it prints the sums and ends with status 1 when one is over; `--tell` only prints.
// Counted is what a good host sends: Brotli at its best for text, fonts and pictures as they are. Gzip, which simpler servers send, is printed beside it. 1 kB is 1,000 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { ROOT } from './support.mjs';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Weight bytes */
/** @typedef {{ file: string, isEntry?: boolean, imports?: readonly string[], dynamicImports?: readonly string[], css?: readonly string[], assets?: readonly string[] }} Chunk as Vite's manifest names it */
/** @typedef {{ manifest: Readonly<Record<string, Chunk>>, weights: ReadonlyMap<string, Weight> }} Build weights: by address relative to the page's folder */
/** @typedef {Weight & { name: string, limit: number, files: readonly string[] }} Sum limit: bytes of Brotli */

/** Most bytes of Brotli. */
export const LIMITS = { shell: 120_000, week: 800_000, fonts: 200_000 };

/** Files that are not fetched to play the first week. What is named neither here nor below counts, so that a new part is seen. */
const NOT_IN_FIRST_WEEK = [
  // Made by the build for itself, or asked for by launchers and readers of licences.
  /^sw\.js$|^\.vite\/|\.map$|^licenses\.md$|^icons\/icon-|^icons\/apple/,
  // The page of the kit, which no game fetches.
  /^kit\.html$|^assets\/kit-/,
  // Earlier rules, for a record that asks for them.
  /^rules\//,
  // Letters of other alphabets.
  /(arabic|vazirmatn)[^/]*\.(woff2|css|js)$/,
];

/** The same by what the files are made from, with whatever only these bring in: sources of facts and the calibration report, when they are opened; the debrief and the board, after the last week; the long pages of the method and what is printed, when they are asked for; the pages of a class. */
const MADE_FROM_LATER = [
  /^src\/facts\//,
  /^assets\/calibration\.json$/,
  /^src\/ui\/(end|board)\//,
  /^src\/ui\/method\/(rules|sources|credits)-tab/,
  /^src\/ui\/print\//,
  /^src\/main-class\.ts$|^src\/ui\/join\//,
];

/** Made from these, and a game fetches one of them; the heaviest counts. */
const ONE_OF = [/^virtual:scenario\//];

/**
 * Sums a build: the scripts needed until the title can be used, everything for the first week, and its fonts.
 * @param {Build} build
 * @returns {readonly Sum[]}
 * @throws {Error} when the manifest has no page, or names a file that is not there
 */
export function sumsOf({ manifest, weights }) {
  const week = firstWeek(manifest, weights);
  return [
    { name: 'Scripts of the title', limit: LIMITS.shell, files: scriptsOfEntry(manifest) },
    { name: 'First week, all told', limit: LIMITS.week, files: week },
    {
      name: 'Fonts of the first week',
      limit: LIMITS.fonts,
      files: week.filter((file) => file.endsWith('.woff2')),
    },
  ].map((part) => Object.assign(part, total(part.files, weights)));
}

/**
 * @param {readonly Sum[]} sums
 * @returns {readonly Sum[]} those over their budget
 */
export function overruns(sums) {
  return sums.filter(({ brotli, limit }) => brotli > limit);
}

/**
 * The entry and everything it imports before it can run.
 * @param {Build['manifest']} manifest
 */
function scriptsOfEntry(manifest) {
  const entry = Object.keys(manifest).find(
    (key) => key !== 'kit.html' && manifest[key]?.isEntry === true,
  );
  if (entry === undefined) throw new Error('the build names no entry, so nothing can be counted');
  const found = new Set();
  const open = [entry];
  for (const key of open) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build imports ${key} and does not have it`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    open.push(...(chunk.imports ?? []));
  }
  return [...found];
}

/**
 * Files of every chunk that the entry reaches, at once or later.
 * @param {Build['manifest']} manifest
 * @param {(source: string) => boolean} leaveOut  chunks that are not gone through
 */
function filesReached(manifest, leaveOut) {
  const open = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const seen = new Set(open);
  const files = new Set();
  for (const key of open) {
    const { file, imports = [], dynamicImports = [], css = [], assets = [] } = manifest[key] ?? {};
    for (const one of [file, ...css, ...assets]) files.add(one);
    for (const next of [...imports, ...dynamicImports]) {
      if (seen.has(next) || leaveOut(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return files;
}

/**
 * What is fetched only on the way to something that comes after the first week.
 * @param {Build['manifest']} manifest
 */
function filesOfLater(manifest) {
  const early = filesReached(manifest, (key) => MADE_FROM_LATER.some((one) => one.test(key)));
  const all = filesReached(manifest, () => false);
  return new Set([...all].filter((file) => !early.has(file)));
}

/**
 * @param {Build['manifest']} manifest
 * @param {Build['weights']} weights
 */
function firstWeek(manifest, weights) {
  const sources = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]));
  const later = filesOfLater(manifest);
  const isFrom = (/** @type {string} */ file, /** @type {RegExp} */ pattern) =>
    pattern.test(sources.get(file) ?? '');
  const files = [...weights.keys()].filter(
    (file) =>
      !NOT_IN_FIRST_WEEK.some((pattern) => pattern.test(file)) &&
      !MADE_FROM_LATER.some((pattern) => isFrom(file, pattern)) &&
      !later.has(file),
  );
  const lighter = ONE_OF.flatMap((pattern) =>
    files
      .filter((file) => isFrom(file, pattern))
      .toSorted((a, b) => (weights.get(b)?.brotli ?? 0) - (weights.get(a)?.brotli ?? 0))
      .slice(1),
  );
  return files.filter((file) => !lighter.includes(file));
}

/**
 * @param {readonly string[]} files
 * @param {Build['weights']} weights
 * @returns {Weight}
 */
function total(files, weights) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const weight = weights.get(file);
    if (weight === undefined) throw new Error(`the build names ${file} and does not have it`);
    sum.raw += weight.raw;
    sum.gzip += weight.gzip;
    sum.brotli += weight.brotli;
  }
  return sum;
}

/**
 * What a file weighs on its way. Fonts and pictures are compressed already and go as they are.
 * @param {Uint8Array} content
 * @returns {Weight}
 */
export function weightOf(content) {
  const raw = content.byteLength;
  const least = (/** @type {Uint8Array} */ packed) => Math.min(raw, packed.byteLength);
  return { raw, gzip: least(gzipSync(content)), brotli: least(brotliCompressSync(content)) };
}

/**
 * @param {string} folder  of the built page
 * @returns {Build}
 */
function readBuild(folder) {
  const manifest = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`no built page in ${folder}: npm run build makes one`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    manifest: JSON.parse(readFileSync(manifest, 'utf8')),
    weights: new Map(
      files.map((path) => [
        path.slice(folder.length + 1).replaceAll(sep, '/'),
        weightOf(readFileSync(path)),
      ]),
    ),
  };
}

/**
 * @param {readonly string[]} files
 * @param {Build['weights']} weights
 */
function heaviest(files, weights) {
  return files
    .map((file) => ({ file, brotli: weights.get(file)?.brotli ?? 0 }))
    .toSorted((a, b) => b.brotli - a.brotli)
    .slice(0, 5)
    .map(({ file, brotli }) => `${file} ${(brotli / 1000).toFixed(1)} kB`);
}

/** @param {readonly Sum[]} sums */
function print(sums) {
  const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  /** @param {readonly string[]} cells */
  const line = ([name = '', ...figures]) =>
    name.padEnd(26) + figures.map((figure) => figure.padStart(12)).join('');
  console.log(line(['Budget', 'brotli', 'limit', 'gzip', 'as it is']));
  for (const { name, limit, raw, gzip, brotli } of sums) {
    const cells = [name, kilo(brotli), kilo(limit), kilo(gzip), kilo(raw)];
    console.log(line(cells) + (brotli > limit ? `   over by ${kilo(brotli - limit)}` : ''));
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const told = argv.includes('--tell');
  const folder = argv.slice(2).find((word) => !word.startsWith('--')) ?? 'dist/web';
  const build = readBuild(resolve(ROOT, folder));
  const sums = sumsOf(build);
  print(sums);
  for (const { name, files } of overruns(sums)) {
    console.log(`Heaviest of “${name}”: ${heaviest(files, build.weights).join(', ')}`);
  }
  if (!told && overruns(sums).length > 0) {
    console.error('The page has grown over its budget; scripts/budgets.mjs says what is counted.');
    process.exitCode = 1;
  }
}
