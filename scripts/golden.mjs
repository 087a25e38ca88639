// @ts-check
// `npm run golden`: plays the golden records anew with the command line and rewrites tests/golden. Needed after every change of rules or scenario.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';

import { ROOT } from './support.mjs';

const FOLDER = join(ROOT, 'tests', 'golden');
const SEATS = ['baghdad', 'washington', 'tehran'];

/** @typedef {{ name: string, scenario: string, args: string[] }} Golden */

/**
 * @param {readonly string[]} doctrines one a seat, in the order of the seats
 * @returns {string[]} the options that choose them
 */
function played(doctrines) {
  return SEATS.flatMap((seat, at) => [`--${seat}`, doctrines[at] ?? 'stand-by']);
}

/** What the one scenario of these is played with beside its variants: far-apart doctrines, nobody, other assumptions. */
const MORE = 'era-of-divisions';
const MIXES = [
  ['state-first', 'restraint', 'calm-for-talks'],
  ['framework-first', 'maximum-pressure', 'forward'],
  ['balance', 'restraint', 'forward'],
  ['state-first', 'maximum-pressure', 'calibrated-pressure'],
  ['stand-by', 'stand-by', 'stand-by'],
];
const ASSUMED = ['deterrence=barely-deters', 'tehran-hold-outside=firm'];

/**
 * Every golden record: each scenario in each variant with its own doctrines and as recorded, and of one scenario some mixes.
 * @returns {Golden[]}
 */
function goldens() {
  const folders = readdirSync(join(ROOT, 'scenarios')).sort();
  const own = folders.flatMap((scenario) => {
    const file = join(ROOT, 'scenarios', scenario, 'variants.json');
    /** @type {{ id: string }[]} */
    const variants = JSON.parse(readFileSync(file, 'utf8'));
    return [
      ...variants.map(({ id }) => ({ name: id, scenario, args: ['--variant', id] })),
      {
        name: 'as-recorded',
        scenario,
        args: played(['as-recorded', 'as-recorded', 'as-recorded']),
      },
    ];
  });
  const mixes = MIXES.map((mix) => ({
    name: `baseline.${mix.join('.')}`,
    scenario: MORE,
    args: played(mix),
  }));
  const assumed = {
    name: 'baseline.assumed',
    scenario: MORE,
    args: ASSUMED.flatMap((one) => ['--assume', one]),
  };
  return [...own, ...mixes, assumed];
}

/**
 * @param {string[]} args of node
 * @returns {boolean} whether it ended well
 */
function ran(args) {
  const { status, stderr } = spawnSync(execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function main() {
  mkdirSync(FOLDER, { recursive: true });
  const keep = argv.includes('--records-only');
  for (const old of readdirSync(FOLDER)) if (old.endsWith('.json')) rmSync(join(FOLDER, old));
  let failed = 0;
  const list = goldens();
  for (const { name, scenario, args } of list) {
    const out = join(FOLDER, `${scenario}.${name}.json`);
    const run = ['bin/paper-sword.mjs', 'run', scenario, '--seed', 'golden', ...args, '--out', out];
    const ok = ran(run);
    if (!ok) failed += 1;
    console.log(`${ok ? 'written' : 'FAILED '}  ${scenario}.${name}.json`);
  }
  if (!keep) {
    // The pinned terms and chances of a decision are a snapshot of the unit tests.
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const ok = ran([vitest, 'run', 'tests/decision.test.ts', '-t', 'pinned values', '--update']);
    if (!ok) failed += 1;
    console.log(`${ok ? 'written' : 'FAILED '}  terms.txt`);
  }
  const end = failed === 0 ? 'Next: npx vitest run tests/golden.test.ts' : 'Mend that first.';
  console.log(`${list.length} golden records, ${failed} failed. ${end}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
