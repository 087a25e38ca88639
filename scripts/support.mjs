// @ts-check
// What start, test and the command line share: installing, running, and telling whether a build is out of date. Node built-ins only, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a build of the page is made from. */
export const WEB_SOURCES = [
  'src',
  'assets',
  'scenarios',
  'public',
  'index.html',
  'scripts/offline',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** What a build of the command line is made from. */
export const CLI_SOURCES = ['src', 'scenarios', 'vite.cli.config.ts', 'package.json'];

/**
 * Runs a program and waits for it; its output goes where ours goes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: its output is dropped
 * @returns {Promise<number>} its exit status; 1 when it could not be started or was stopped
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: options.quiet === true ? 'ignore' : 'inherit',
      env: { ...env, ...options.env },
      // Windows starts npm.cmd only through its shell.
      shell: platform === 'win32' && program === 'npm',
    });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs npm, the same one that runs us when there is one.
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} its exit status
 */
export function npm(args, options = {}) {
  const self = env['npm_execpath'];
  return self !== undefined && /\.c?js$/.test(self)
    ? run(execPath, [self, ...args], options)
    : run('npm', args, options);
}

/**
 * Installs the packages of the lock file when they are missing or older than it.
 * @returns {Promise<boolean>} false when that failed
 */
export async function install() {
  // npm ci would empty the folder a link points to, which is not ours.
  const folder = lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false });
  if (folder?.isSymbolicLink() === true) return true;
  const installed = modified(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed >= modified(join(ROOT, 'package-lock.json'))) return true;
  console.log('Installing packages (npm ci); this takes about half a minute.');
  return (await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) === 0;
}

/** Whether the lists of packages were brought up to date by us. */
let updated = false;

/**
 * Installs Debian packages one by one, quietly, as root or by a sudo that asks nothing; elsewhere it does nothing. Whoever
 * asked looks for the program afterwards: a name that this release of Debian lacks is passed over.
 * @param {readonly string[]} names
 * @param {() => boolean | Promise<boolean>} found  whether what is wanted is there; asked before each
 */
export async function installPackages(names, found) {
  if (platform !== 'linux') return;
  /** @param {readonly string[]} args */
  const apt = (args) => {
    const command = getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    const [program = '', ...rest] = [...command, ...args];
    return run(program, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  for (const name of names) {
    if (await found()) return;
    if (!updated) await apt(['update', '-qq']);
    updated = true;
    await apt(['install', '-y', '-qq', '--no-install-recommends', name]);
  }
}

/**
 * True when a built file is missing or older than anything it is made from.
 * @param {string} output path from the root
 * @param {readonly string[]} sources files and folders, paths from the root
 */
export function isStale(output, sources) {
  const built = modified(join(ROOT, output));
  return built === 0 || sources.some((source) => newest(join(ROOT, source)) > built);
}

/**
 * When the youngest file or folder below a path changed, in milliseconds; a folder changes when a file leaves it.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = modified(path);
  if (!statSync(path).isDirectory()) return own;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    own,
  );
}

/** @param {string} path @returns {number} milliseconds; 0 when there is no such file */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {unknown} error @returns {string} its message in one line, with a bundler's picture of the code cut down to its address */
export function oneLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text)
    .replace(/╭─+\[ *([^\]]+?) *\].*/s, 'in $1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
