// @ts-check
// `npm run golden`: plays the golden records anew with the command line and rewrites tests/golden. Needed after every change of rules or scenario.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';

import { ROOT } from './support.mjs';

const SCENARIO = 'era-of-divisions';
const FOLDER = join(ROOT, 'tests', 'golden');
const SEATS = ['baghdad', 'washington', 'tehran'];

/** @typedef {{ name: string, args: string[] }} Golden */

/**
 * Every golden record: the baseline with each seat played or standing by, each doctrine pairing, and each variant with its own doctrines.
 * @returns {Golden[]}
 */
function goldens() {
  const pairings = Array.from({ length: 2 ** SEATS.length }, (_, bits) => {
    const idle = SEATS.filter((_seat, at) => (bits & (1 << at)) !== 0);
    return {
      name: `baseline.${idle.length === 0 ? 'all-play' : `${idle.join('-')}-stand-by`}`,
      args: idle.flatMap((seat) => [`--${seat}`, 'stand-by']),
    };
  });
  const file = join(ROOT, 'scenarios', SCENARIO, 'variants.json');
  /** @type {{ id: string }[]} */
  const variants = JSON.parse(readFileSync(file, 'utf8'));
  const others = variants.filter(({ id }) => id !== 'baseline');
  return [
    ...pairings,
    ...doctrinePairings(),
    ...others.map(({ id }) => ({ name: id, args: ['--variant', id] })),
  ];
}

/**
 * Eight weeks of every pairing of a doctrine of Washington with one of Tehran; Baghdad has one of its own.
 * @returns {Golden[]}
 */
function doctrinePairings() {
  const args = ['bin/paper-sword.mjs', 'list', 'doctrines', '--json'];
  const { stdout } = spawnSync(execPath, args, { cwd: ROOT, encoding: 'utf8' });
  /** @type {{ seat: string, id: string }[]} */
  const doctrines = JSON.parse(stdout);
  const of = (/** @type {string} */ seat) =>
    doctrines.filter((one) => one.seat === seat && one.id !== 'stand-by').map(({ id }) => id);
  return of('washington').flatMap((washington) =>
    of('tehran').map((tehran) => ({
      name: `baseline.${washington}.${tehran}`,
      args: ['--washington', washington, '--tehran', tehran, '--weeks', '8'],
    })),
  );
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
  for (const { name, args } of list) {
    const out = join(FOLDER, `${SCENARIO}.${name}.json`);
    const run = ['bin/paper-sword.mjs', 'run', SCENARIO, '--seed', 'golden', ...args, '--out', out];
    const ok = ran(run);
    if (!ok) failed += 1;
    console.log(`${ok ? 'written' : 'FAILED '}  ${SCENARIO}.${name}.json`);
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
