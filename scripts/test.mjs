// @ts-check
// `npm test`: installs when needed, runs every check, goes on after a failure, and ends with the line "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

import { findBrowser, findFirefox } from './find-browser.mjs';
import { install, installPackages, npm, ROOT, run } from './support.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {Count & { name: string, seconds: number }} Row */
/** @typedef {{ status: string }} Outcome */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: (Outcome & { assertionResults: Outcome[] })[] }} UnitReport */
/** @typedef {{ name: string, passed: boolean }} Judged */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} BrowserReport */

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** Every check in order; `npm test -- unit lint` runs only those named. */
const STEPS = [
  { name: 'format', title: 'Format: is every file laid out alike', check: script('format:check') },
  { name: 'lint', title: 'Lint: rules of style, safety, determinism', check: script('lint') },
  { name: 'typecheck', title: 'Types: the compiler, layer by layer', check: script('typecheck') },
  { name: 'unit', title: 'Unit tests', check: unit },
  {
    name: 'engines',
    title: 'Engines: the golden records in V8, SpiderMonkey and JavaScriptCore',
    check: judged('engines'),
  },
  { name: 'build', title: 'Build: the page and the command line', check: build },
  { name: 'budget', title: 'Budgets: what the page costs to fetch', check: script('budget') },
  {
    name: 'browser',
    title: 'Browser tests: the built page in Chromium and Firefox',
    check: browser('e2e'),
  },
  {
    name: 'map',
    title: 'What measures, alone: the map’s frames, sleep and lost contexts, and a full class',
    check: browser('e2e:map'),
  },
  {
    name: 'looks',
    title: 'Pictures: every screen as it was, at every size and in every light',
    check: browser('looks:check'),
  },
  { name: 'lighthouse', title: 'Lighthouse: every page of the built site', check: lighthouse },
];

async function main() {
  const wanted = argv.slice(2).map((name) => name.replace(/^--/, ''));
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = STEPS.map(({ name }) => name).join(', ');
    console.error(`There is no check called ${unknown.join(', ')}; there are ${names}.`);
    return finish([{ name: unknown.join(', '), seconds: 0, ...FAILED }]);
  }
  if (!(await install())) {
    console.error('The packages could not be installed; npm says why above.');
    return finish([{ name: 'install', seconds: 0, ...FAILED }]);
  }
  /** @type {Row[]} */
  const rows = [];
  for (const { name, title, check } of STEPS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n== ${title}`);
    const started = performance.now();
    const count = await check();
    rows.push({ name, seconds: Math.round((performance.now() - started) / 100) / 10, ...count });
  }
  finish(rows);
}

/**
 * A check that passes when a script of package.json does.
 * @param {string} name
 * @returns {() => Promise<Count>}
 */
function script(name) {
  return async () => ((await npm(['run', '--silent', name])) === 0 ? PASSED : FAILED);
}

/** @returns {Promise<Count>} */
async function unit() {
  await provideRedis();
  return counted('reports/unit.json', 'unit', (/** @type {UnitReport} */ report) => {
    // A file that fails to load, or throws between its tests, fails without a failed test of its own.
    const broken = report.testResults.filter(
      (file) =>
        file.status === 'failed' &&
        !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  });
}

/** @returns {Promise<Count>} */
async function build() {
  // An old build must not stand in for one that failed.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const page = await npm(['run', '--silent', 'build']);
  const commandLine = await npm(['run', '--silent', 'build:cli']);
  return page === 0 && commandLine === 0 ? PASSED : FAILED;
}

/**
 * A check by browser tests.
 * @param {string} name  of the script that runs them
 * @returns {() => Promise<Count>}
 */
function browser(name) {
  return async () => {
    if (!(await provideBrowsers())) {
      console.error(
        'No Chromium or no Firefox could be found or installed, so the browser tests cannot run and count as failed.',
      );
      return FAILED;
    }
    const report = `reports/${name.replace(':', '-')}.json`;
    return counted(report, name, (/** @type {BrowserReport} */ { stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }));
  };
}

/** @returns {Promise<Count>} */
async function lighthouse() {
  return (await provideBrowsers()) ? judged('lighthouse')() : FAILED;
}

/**
 * A check by a script that judges row by row.
 * @param {string} name
 * @returns {() => Promise<Count>}
 */
function judged(name) {
  return async () =>
    counted(`reports/${name}.json`, name, (/** @type {Judged[]} */ rows) => {
      const passed = rows.filter((row) => row.passed).length;
      return { passed, failed: rows.length - passed };
    });
}

/** @returns {Promise<boolean>} true once there are browsers to test with */
async function provideBrowsers() {
  const found = () => findBrowser() !== undefined && findFirefox() !== undefined;
  if (found()) return true;
  console.log('A browser is missing; trying to install it.');
  await installPackages(['chromium', 'firefox-esr'], found);
  if (findBrowser() === undefined) {
    await npm(['exec', '--no', '--', 'playwright', 'install', 'chromium']);
  }
  return found();
}

/** Installs the Redis that the tests of the queue start, where that can be done; where not, they say what is missing. */
async function provideRedis() {
  const found = async () => (await run('redis-server', ['--version'], { quiet: true })) === 0;
  await installPackages(['redis-server'], found);
}

/**
 * Runs a script that leaves a JSON report and counts by that report. No report, or a failed script whose report shows no failure, is one failure.
 * @template Report
 * @param {string} path  of the report, from the root
 * @param {string} name  of the script
 * @param {(report: Report) => Count} count
 * @returns {Promise<Count>}
 */
async function counted(path, name, count) {
  const report = join(ROOT, path);
  rmSync(report, { force: true });
  // Playwright's tests leave their report where this says; the others know their place.
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const status = await npm(['run', '--silent', name], { env });
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    if (!Number.isInteger(passed) || !Number.isInteger(failed)) throw new Error('no counts');
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    console.error(`${path} is missing or cannot be read, which counts as a failure.`);
    return FAILED;
  }
}

/** @param {readonly Row[]} rows */
function finish(rows) {
  /** @param {(string | number)[]} cells */
  const line = ([name = '', passed = '', failed = '', seconds = '']) =>
    `${String(name).padEnd(10)}${[passed, failed, seconds].map((cell) => String(cell).padStart(9)).join('')}`;
  console.log(`\n${line(['', 'passed', 'failed', 'seconds'])}`);
  for (const row of rows) console.log(line([row.name, row.passed, row.failed, row.seconds]));
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

await main();
