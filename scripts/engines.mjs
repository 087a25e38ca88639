// @ts-check
// The golden records in engines apart from any browser: V8 (Node), SpiderMonkey and JavaScriptCore must come to the same hashes. Leaves reports/engines.json.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';

import { build } from 'vite';

import { installPackages, ROOT } from './support.mjs';

/** @typedef {{ name: string, passed: boolean }} Row */

const GOLDEN = join(ROOT, 'tests/golden');
const BUNDLE = join(ROOT, 'reports/engines');

/** Engines by the names of their shells, and the Debian packages that bring them. */
const ENGINES = [
  { name: 'V8', shells: [execPath], packages: [] },
  {
    name: 'SpiderMonkey',
    shells: ['js128', 'js115', 'js102', 'js'],
    packages: ['libmozjs-128-dev', 'libmozjs-115-dev', 'libmozjs-102-dev'],
  },
  {
    name: 'JavaScriptCore',
    shells: ['jsc'],
    packages: ['libjavascriptcoregtk-4.0-bin', 'libjavascriptcoregtk-4.1-bin'],
  },
];

/** @param {string} shell @returns {string | undefined} where it lies */
function locate(shell) {
  const folders = ['', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return folders.map((folder) => join(folder, shell)).find((path) => existsSync(path));
}

/**
 * The engine's shell; installed when it is missing and can be.
 * @param {(typeof ENGINES)[number]} engine
 */
async function provide({ shells, packages }) {
  const found = () => shells.map(locate).find((path) => path !== undefined);
  await installPackages(packages, () => found() !== undefined);
  return found();
}

async function bundle() {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    // A bare engine has no process; Immer asks for it.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: BUNDLE,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        output: { banner: 'globalThis.print ??= (line) => console.log(line);' },
      },
      minify: false,
      lib: {
        entry: join(ROOT, 'tests/engines/replay-all.ts'),
        formats: ['iife'],
        name: 'replayAll',
        fileName: () => 'replay-all.js',
      },
    },
  });
  return join(BUNDLE, 'replay-all.js');
}

/** @returns {Map<string, string>} last hash of each golden record, by file */
function expectedHashes() {
  const files = readdirSync(GOLDEN).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((name) => {
      /** @type {{ turns: { hash: string }[] }} */
      const { turns } = JSON.parse(readFileSync(join(GOLDEN, name), 'utf8'));
      return [name, turns.at(-1)?.hash ?? ''];
    }),
  );
}

/**
 * @param {string} shell
 * @param {string} script
 * @returns {Promise<Map<string, string>>} what the engine printed of each record
 */
async function played(shell, script) {
  const { stdout } = await promisify(execFile)(shell, [script], { maxBuffer: 2 ** 24 });
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', ...rest] = line.split(' ');
        return [name, rest.join(' ')];
      }),
  );
}

async function main() {
  const script = await bundle();
  const expected = expectedHashes();
  /** @type {Row[]} */
  const rows = [];
  for (const engine of ENGINES) {
    const shell = await provide(engine);
    if (shell === undefined) {
      console.log(`${engine.name}: no shell found (${engine.shells.join(', ')}), nor installed`);
      rows.push({ name: engine.name, passed: false });
      continue;
    }
    const found = await played(shell, script);
    for (const [name, hash] of expected) {
      const passed = found.get(name) === hash;
      if (!passed) console.log(`${engine.name}, ${name}: ${found.get(name) ?? 'not played'}`);
      rows.push({ name: `${engine.name}, ${name}`, passed });
    }
    const same = rows.filter((row) => row.passed && row.name.startsWith(`${engine.name},`)).length;
    console.log(`${engine.name}: ${same} of ${expected.size} golden records to the same hash`);
  }
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  writeFileSync(join(ROOT, 'reports/engines.json'), JSON.stringify(rows, null, 2));
  process.exitCode = rows.every((row) => row.passed) ? 0 : 1;
}

await main();
