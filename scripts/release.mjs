// @ts-check
// `npm run release`: freezes the rules and scenarios of this version as public/rules/<version>.js, so that records made under them replay when the rules have moved on. A released bundle is never written again.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { runInNewContext } from 'node:vm';

import { build } from 'vite';

import { ROOT } from './support.mjs';

/** @typedef {{ rules: string, generator: string, scenarios: Record<string, string> }} Release */

const FOLDER = join(ROOT, 'public/rules');
const FRESH = join(ROOT, 'reports/release');

/** In a worker the bundle answers texts of records by itself. */
const ANSWERS = `if (typeof WorkerGlobalScope !== 'undefined') {
  onmessage = (event) => postMessage(RULES.RELEASE.replay(event.data));
}`;

/** @param {string} path @returns {Release} what the bundle says of itself */
function releaseIn(path) {
  const told = 'JSON.stringify(RULES.RELEASE)';
  return JSON.parse(runInNewContext(`${readFileSync(path, 'utf8')};${told}`));
}

await build({
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  // Immer asks for it.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: FRESH,
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: join(ROOT, 'src/main-release.ts'),
      formats: ['iife'],
      name: 'RULES',
      fileName: () => 'release.js',
    },
    rolldownOptions: { output: { footer: ANSWERS } },
  },
});

const built = join(FRESH, 'release.js');
const { rules } = releaseIn(built);
const target = join(FOLDER, `${rules}.js`);
const again = argv.includes('--again');
if (existsSync(target) && !again) {
  console.error(
    `The rules ${rules} are released already; raise RULES_VERSION in src/model/rules-version.ts first. (--again writes a version anew that nobody has yet.)`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(built, target);
  const rows = [];
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .toSorted()) {
    const { rules: version, generator, scenarios } = releaseIn(join(FOLDER, file));
    rows.push({ rules: version, generator, scenarios, file });
  }
  writeFileSync(join(FOLDER, 'releases.json'), `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`Released the rules ${rules}: ${target}`);
}
