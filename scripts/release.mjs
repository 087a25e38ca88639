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

/** @typedef {{ rules: string, generator: string, scenarios: Record<string, string>, links?: boolean }} Release */

// --to FOLDER: somewhere else, for a look at what would be released.
const to = argv.includes('--to') ? (argv[argv.indexOf('--to') + 1] ?? '') : '';
const FOLDER = to === '' ? join(ROOT, 'public/rules') : to;
const FRESH = to === '' ? join(ROOT, 'reports/release') : join(to, 'fresh');

/** In a worker the bundle answers by itself: texts of records, and links as `{ link }`. */
const ANSWERS = `if (typeof WorkerGlobalScope !== 'undefined') {
  onmessage = ({ data }) => postMessage(
    typeof data === 'string' ? RULES.RELEASE.replay(data) : RULES.RELEASE.replayLink(data.link),
  );
}`;

/** @param {string} path @returns {Release} what the bundle says of itself */
function releaseIn(path) {
  // Only what is there: releases of earlier days read no links.
  const told =
    'JSON.stringify({ ...RULES.RELEASE, ...(RULES.RELEASE.replayLink ? { links: true } : {}) })';
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
    const { rules: version, generator, scenarios, links } = releaseIn(join(FOLDER, file));
    rows.push({ rules: version, generator, scenarios, file, ...(links ? { links } : {}) });
  }
  writeFileSync(join(FOLDER, 'releases.json'), `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`Released the rules ${rules}: ${target}`);
}
